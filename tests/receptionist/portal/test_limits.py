"""Attempts are counted the same in memory and in Redis."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import redis.asyncio

from receptionist.portal.limits import SWEEP_AT, Limiter, MemoryLimiter, RedisLimiter
from tests.fakes.portal import Clock


@pytest_asyncio.fixture(params=["memory", "redis"])
async def limiter(request: pytest.FixtureRequest) -> AsyncIterator[Limiter]:
    if request.param == "memory":
        yield MemoryLimiter(Clock())
        return
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("needs redis-server (Debian package redis-server); it is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([program, "--port", str(port), "--save", ""], stdout=subprocess.DEVNULL)
    client = redis.asyncio.Redis(port=port)
    try:
        for _ in range(200):
            try:
                await client.ping()
                break
            except redis.asyncio.RedisError:
                await asyncio.sleep(0.02)
        yield RedisLimiter(client, MemoryLimiter(Clock()))
    finally:
        await client.aclose()
        server.terminate()
        server.wait()


async def test_what_is_over_the_limit_is_refused_and_each_key_counts_alone(limiter: Limiter) -> None:
    assert [await limiter.allow("a", 2, 60) for _ in range(4)] == [True, True, False, False]
    assert await limiter.allow("b", 2, 60)


async def test_attempts_at_the_same_moment_are_all_counted(limiter: Limiter) -> None:
    allowed = await asyncio.gather(*(limiter.allow("a", 5, 60) for _ in range(20)))
    assert sum(allowed) == 5


async def test_a_window_ends_and_a_new_one_begins() -> None:
    clock = Clock()
    limiter = MemoryLimiter(clock)
    assert [await limiter.allow("a", 1, 60) for _ in range(2)] == [True, False]
    clock.go(seconds=61)
    assert await limiter.allow("a", 1, 60)


async def test_old_counters_do_not_fill_the_memory() -> None:
    clock = Clock()
    limiter = MemoryLimiter(clock)
    for number in range(SWEEP_AT + 1):
        await limiter.allow(str(number), 1, 60)
    clock.go(seconds=61)
    await limiter.allow("new", 1, 60)
    assert len(limiter._counts) == 1
