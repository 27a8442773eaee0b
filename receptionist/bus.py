"""Live events between whoever is connected, in this process or through Redis; nothing that must last goes this way."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections import deque
from collections.abc import AsyncIterator
from typing import Any, Protocol
from uuid import uuid4
from weakref import WeakSet

import redis.asyncio as redis
from redis.exceptions import RedisError

log = logging.getLogger(__name__)

Notice = dict[str, Any]
LONGEST_QUEUE = 500
"""A subscriber that does not read loses the oldest notices; it reads the database when it is back."""
ANSWER_SECONDS = 2.0
"""A Redis that does not answer within it is not waited for."""
AGAIN_SECONDS = 0.5
PREFIX = "receptionist:"


class Bus(Protocol):
    async def publish(self, topic: str, notice: Notice) -> None: ...

    def subscribe(self, topic: str) -> AsyncIterator[Notice]: ...

    async def close(self) -> None: ...


class Subscription:
    """The notices of a topic since `subscribe`, as an async iterator. It ends when nobody holds it any more."""

    def __init__(self) -> None:
        self._waiting: deque[Notice] = deque(maxlen=LONGEST_QUEUE)
        self._arrived = asyncio.Event()

    def put(self, notice: Notice) -> None:
        self._waiting.append(notice)
        self._arrived.set()

    def __aiter__(self) -> Subscription:
        return self

    async def __anext__(self) -> Notice:
        while not self._waiting:
            self._arrived.clear()
            await self._arrived.wait()
        return self._waiting.popleft()


class MemoryBus:
    """For one process."""

    def __init__(self) -> None:
        self._subscribed: dict[str, WeakSet[Subscription]] = {}

    async def publish(self, topic: str, notice: Notice) -> None:
        subscribed = self._subscribed.get(topic)
        if subscribed is None:
            return
        for subscription in tuple(subscribed):
            subscription.put(notice)
        if not subscribed:
            del self._subscribed[topic]

    def subscribe(self, topic: str) -> AsyncIterator[Notice]:
        """Subscribed from this call on, so that nothing is missed between it and the first `async for`."""
        subscription = Subscription()
        self._subscribed.setdefault(topic, WeakSet()).add(subscription)
        return subscription

    async def close(self) -> None:
        self._subscribed.clear()


class RedisBus:
    """For several processes. Notices of this process reach it at once, those of others through Redis."""

    def __init__(self, url: str) -> None:
        timeouts = {"socket_connect_timeout": ANSWER_SECONDS, "socket_timeout": ANSWER_SECONDS}
        self.client = redis.from_url(url, decode_responses=True, encoding_errors="replace", **timeouts)
        self._local = MemoryBus()
        self._name = uuid4().hex
        self._reader: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Returns when notices of other processes arrive. Raises RedisError when the server is not there."""
        await self.client.ping()
        listening = asyncio.Event()
        self._reader = asyncio.create_task(self._listen(listening))
        await listening.wait()

    async def publish(self, topic: str, notice: Notice) -> None:
        await self._local.publish(topic, notice)
        try:
            await self.client.publish(PREFIX + topic, json.dumps({"from": self._name, "notice": notice}))
        except (RedisError, OSError) as problem:
            log.warning("redis did not take a live notice (%s); other processes' pages miss it", type(problem).__name__)

    def subscribe(self, topic: str) -> AsyncIterator[Notice]:
        return self._local.subscribe(topic)

    async def _listen(self, listening: asyncio.Event) -> None:
        while True:
            try:
                async with self.client.pubsub(ignore_subscribe_messages=True) as pubsub:
                    await pubsub.psubscribe(f"{PREFIX}*")
                    await pubsub.get_message(
                        ignore_subscribe_messages=False, timeout=ANSWER_SECONDS
                    )  # the confirmation
                    listening.set()
                    while True:
                        message = await pubsub.get_message(timeout=ANSWER_SECONDS)
                        if message is not None:
                            await self._arrived(message["channel"].removeprefix(PREFIX), message["data"])
            except (RedisError, OSError) as problem:
                log.warning("redis is not there (%s); trying again", type(problem).__name__)
                await asyncio.sleep(AGAIN_SECONDS)

    async def _arrived(self, topic: str, data: str) -> None:
        try:
            told = json.loads(data)
            sender, notice = told["from"], told["notice"]
        except (ValueError, KeyError, TypeError):
            log.warning("redis brought a notice that is none of ours")
            return
        if sender != self._name:
            await self._local.publish(topic, notice)

    async def close(self) -> None:
        if self._reader:
            self._reader.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._reader
        await self.client.aclose()
        await self._local.close()
