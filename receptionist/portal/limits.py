"""Counts attempts and refuses those over a limit, in memory for one process or in Redis for several."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from redis.exceptions import RedisError

SWEEP_AT = 10_000  # counters kept before old ones are thrown away


class Limiter(Protocol):
    async def allow(self, key: str, limit: int, seconds: int) -> bool:
        """Counts one attempt under ``key``; False when it is more than ``limit`` within ``seconds``."""


class MemoryLimiter:
    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._counts: dict[str, tuple[float, int]] = {}  # key -> end of its window (epoch seconds), attempts

    async def allow(self, key: str, limit: int, seconds: int) -> bool:
        now = self._clock().timestamp()
        if len(self._counts) > SWEEP_AT:
            self._counts = {k: kept for k, kept in self._counts.items() if kept[0] > now}
        ends, attempts = self._counts.get(key, (0.0, 0))
        if ends <= now:
            ends, attempts = now + seconds, 0
        self._counts[key] = (ends, attempts + 1)
        return attempts + 1 <= limit


class RedisLimiter:
    """``otherwise`` counts, for this process alone, while Redis cannot be asked."""

    def __init__(self, redis: Any, otherwise: Limiter) -> None:
        self._redis = redis  # redis.asyncio.Redis
        self._otherwise = otherwise

    async def allow(self, key: str, limit: int, seconds: int) -> bool:
        name = f"limit:{key}"
        try:
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.set(name, 0, ex=seconds, nx=True)
                pipe.incr(name)
                _, attempts = await pipe.execute()
        except (RedisError, OSError):
            return await self._otherwise.allow(key, limit, seconds)
        return int(attempts) <= limit
