"""Time that passes only when nobody has anything to do, so that a call of minutes is rehearsed in seconds."""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
from collections.abc import Iterator

SETTLING_ROUNDS = 12
"""Turns of the event loop given to everybody before time moves on."""


class SimulatedTime:
    """A voices.outgoing.Clock. While it is held (real work is going on) time stands still."""

    def __init__(self) -> None:
        self._now = 0.0
        self._held = 0
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (self._now + max(seconds, 0.0), next(self._order), future))
        await future

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            for _ in range(SETTLING_ROUNDS):
                await asyncio.sleep(0)
            if self._held or not self._waiting:
                await asyncio.sleep(0.0005)
                continue
            at, _, future = heapq.heappop(self._waiting)
            self._now = max(self._now, at)
            if not future.done():
                future.set_result(None)
