"""Live events reach everybody who listens, in one process and across processes, and nobody waits for the slow."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
import redis.asyncio as redis_client

from receptionist.app import Parts, opened
from receptionist.bus import LONGEST_QUEUE, Bus, MemoryBus, RedisBus
from receptionist.portal.limits import MemoryLimiter, RedisLimiter
from receptionist.settings import Settings, SettingsError
from receptionist.understanding import EmbeddedEngine
from tests.fakes.service import Clock, free_port, open_service
from tests.receptionist.conftest import RedisServer


async def next_of(notices: AsyncIterator[dict[str, Any]]) -> dict[str, Any]:
    return await asyncio.wait_for(anext(notices), 5)


@pytest_asyncio.fixture(params=["memory", "redis"])
async def bus(request: pytest.FixtureRequest) -> AsyncIterator[Bus]:
    if request.param == "memory":
        yield MemoryBus()
        return
    server: RedisServer = request.getfixturevalue("redis")
    made = RedisBus(server.url)
    await made.start()
    yield made
    await made.close()


async def test_everybody_who_listens_hears_everything_in_order(bus: Bus) -> None:
    first, second, other = bus.subscribe("a"), bus.subscribe("a"), bus.subscribe("b")
    for number in range(20):
        await bus.publish("a", {"n": number})
    await bus.publish("b", {"n": "other"})
    for notices in (first, second):
        assert [(await next_of(notices))["n"] for _ in range(20)] == list(range(20))
    assert await next_of(other) == {"n": "other"}


async def test_each_notice_comes_once(bus: Bus) -> None:
    notices = bus.subscribe("a")
    await bus.publish("a", {"n": 1})
    assert await next_of(notices) == {"n": 1}
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(notices), 0.2)


async def test_who_subscribes_later_hears_only_what_comes_later(bus: Bus) -> None:
    await bus.publish("a", {"n": 1})
    notices = bus.subscribe("a")
    await bus.publish("a", {"n": 2})
    assert await next_of(notices) == {"n": 2}


async def test_a_slow_subscriber_loses_the_oldest_and_holds_up_nobody(bus: Bus) -> None:
    slow = bus.subscribe("a")
    for number in range(LONGEST_QUEUE + 100):
        await bus.publish("a", {"n": number})
    assert (await next_of(slow))["n"] == 100
    rest = [(await next_of(slow))["n"] for _ in range(LONGEST_QUEUE - 1)]
    assert rest[-1] == LONGEST_QUEUE + 99


async def test_nothing_is_kept_for_who_is_gone() -> None:
    bus = MemoryBus()

    async def listen() -> None:
        async for _ in bus.subscribe("a"):
            pass

    started, never_started = asyncio.create_task(listen()), bus.subscribe("a")
    await asyncio.sleep(0)
    started.cancel()
    await asyncio.wait([started])
    del never_started, started
    gc.collect()
    await bus.publish("a", {"n": 1})
    assert bus._subscribed == {}


# ---- several processes


async def test_notices_reach_another_process(redis: RedisServer) -> None:
    here, there = RedisBus(redis.url), RedisBus(redis.url)
    await here.start()
    await there.start()
    notices = there.subscribe("conversation:1")
    await here.publish("conversation:1", {"text": "dober dan č"})
    assert await next_of(notices) == {"text": "dober dan č"}
    for bus in (here, there):
        await bus.close()


async def test_while_redis_is_away_its_own_process_goes_on_and_the_others_hear_again_when_it_is_back(
    redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    here, there = RedisBus(redis.url), RedisBus(redis.url)
    await here.start()
    await there.start()
    mine, theirs = here.subscribe("a"), there.subscribe("a")
    redis.stop()
    with caplog.at_level(logging.WARNING):
        await here.publish("a", {"n": 1})
    assert await next_of(mine) == {"n": 1}
    assert "redis" in caplog.text
    redis.start()
    async with asyncio.timeout(15):
        hearing = asyncio.ensure_future(anext(theirs))
        while not hearing.done():
            await here.publish("a", {"n": 2})
            await asyncio.sleep(0.1)
    assert hearing.result() == {"n": 2}
    for bus in (here, there):
        await bus.close()


async def test_what_others_put_into_redis_harms_nobody(redis: RedisServer) -> None:
    bus = RedisBus(redis.url)
    await bus.start()
    notices = bus.subscribe("a")
    async with redis_client.from_url(redis.url) as client:
        for junk in ("", "{", "[1]", "5", '{"from": "x"}', b"\xff\xfe"):
            await client.publish("receptionist:a", junk)
        await client.publish("receptionist:a", '{"from": "x", "notice": {"n": 1}}')
    assert await next_of(notices) == {"n": 1}
    await bus.close()


async def test_a_redis_that_is_not_there_is_told_in_one_sentence(settings: Settings, engine: EmbeddedEngine) -> None:
    wrong = Settings(**{**vars(settings), "redis_url": f"redis://127.0.0.1:{free_port()}/0"})
    with pytest.raises(SettingsError, match="REDIS_URL"):
        async with opened(wrong, Parts(engine=engine)):
            pass


async def test_a_chat_is_served_while_redis_is_away(
    settings: Settings, clock: Clock, engine: EmbeddedEngine, redis: RedisServer
) -> None:
    with_redis = Settings(**{**vars(settings), "redis_url": redis.url})
    async with open_service(with_redis, clock, engine) as service:
        chat = await service.chat(language="en")
        redis.stop()
        assert (await chat.say("where are you"))["replies"]
        assert (await (await service.chat(language="en")).say("where are you"))["replies"]


# ---- limits


@pytest.mark.parametrize("kind", ["memory", "redis"])
async def test_attempts_over_a_limit_are_refused(kind: str, request: pytest.FixtureRequest) -> None:
    limiter: MemoryLimiter | RedisLimiter = MemoryLimiter(Clock())
    if kind == "redis":
        client = redis_client.from_url(request.getfixturevalue("redis").url)
        limiter = RedisLimiter(client, MemoryLimiter(Clock()))
    assert [await limiter.allow("a", 2, 60) for _ in range(4)] == [True, True, False, False]
    assert await limiter.allow("b", 2, 60)
    if kind == "redis":
        await client.aclose()


async def test_attempts_are_counted_here_while_redis_is_away(redis: RedisServer) -> None:
    client = redis_client.from_url(redis.url)
    limiter = RedisLimiter(client, MemoryLimiter(Clock()))
    redis.stop()
    assert [await limiter.allow("a", 2, 60) for _ in range(4)] == [True, True, False, False]
    await client.aclose()
