"""Live events between whoever is connected, in this process or through Redis; nothing that must last goes this way."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Any, Protocol

import redis.asyncio as redis
from redis.exceptions import RedisError

log = logging.getLogger(__name__)

Notice = dict[str, Any]
LONGEST_QUEUE = 500
"""A subscriber that does not read loses the oldest notices; it reads the database when it is back."""


class Bus(Protocol):
    async def publish(self, topic: str, notice: Notice) -> None: ...

    def subscribe(self, topic: str) -> AsyncIterator[Notice]: ...

    async def close(self) -> None: ...


class MemoryBus:
    """For one process."""

    def __init__(self) -> None:
        self._queues: dict[str, set[asyncio.Queue[Notice]]] = defaultdict(set)

    async def publish(self, topic: str, notice: Notice) -> None:
        for queue in tuple(self._queues.get(topic, ())):
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(notice)

    def subscribe(self, topic: str) -> AsyncIterator[Notice]:
        """Subscribed from this call on, so that nothing is missed between it and the first `async for`."""
        queue: asyncio.Queue[Notice] = asyncio.Queue(LONGEST_QUEUE)
        self._queues[topic].add(queue)
        return self._read(topic, queue)

    async def _read(self, topic: str, queue: asyncio.Queue[Notice]) -> AsyncIterator[Notice]:
        try:
            while True:
                yield await queue.get()
        finally:
            self._queues[topic].discard(queue)
            if not self._queues[topic]:
                del self._queues[topic]

    async def close(self) -> None:
        self._queues.clear()


class RedisBus:
    """For several processes: everything goes through Redis' publish and subscribe."""

    def __init__(self, url: str) -> None:
        self.client = redis.from_url(url, decode_responses=True)
        self._local = MemoryBus()
        self._reader: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Raises RedisError when the server is not there."""
        await self.client.ping()
        self._reader = asyncio.create_task(self._listen())

    async def publish(self, topic: str, notice: Notice) -> None:
        try:
            await self.client.publish(f"receptionist:{topic}", json.dumps(notice))
        except RedisError:
            log.warning("redis did not take a live notice; pages catch up when they are loaded again")
            await self._local.publish(topic, notice)

    def subscribe(self, topic: str) -> AsyncIterator[Notice]:
        return self._local.subscribe(topic)

    async def _listen(self) -> None:
        while True:
            try:
                async with self.client.pubsub() as pubsub:
                    await pubsub.psubscribe("receptionist:*")
                    async for message in pubsub.listen():
                        if message["type"] == "pmessage":
                            topic = message["channel"].removeprefix("receptionist:")
                            await self._local.publish(topic, json.loads(message["data"]))
            except (RedisError, OSError):
                log.warning("redis is not there; trying again")
                await asyncio.sleep(1)

    async def close(self) -> None:
        if self._reader:
            self._reader.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._reader
        await self.client.aclose()
