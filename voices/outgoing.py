"""Our sound clock: sends speech in 20 ms frames at the pace it is heard, and can be silenced at once; makes no sound.

The queue is held here and not on the other side, so that an interruption leaves at most `wire.lead_ms` to be dropped.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

from voices import audio
from voices.audio import Pcm
from voices.lines import Wire

FRAME_MS = 20
CATCH_UP_MS = 60  # after a delay so much is sent faster; the rest of the delay is simply heard
AHEAD_MS = 4000  # of speech made before it is needed


class Clock(Protocol):
    def now(self) -> float:
        """Seconds, monotonic."""

    async def sleep(self, seconds: float) -> None: ...


class RealClock:
    def now(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Outgoing:
    """begin, add, add, …, complete; meanwhile hold and go_on, or stop. `run` does the sending until it is cancelled."""

    def __init__(
        self, wire: Wire, clock: Clock, *, on_first_sound: Callable[[], None], on_played: Callable[[], None]
    ) -> None:
        self._wire, self._clock = wire, clock
        self._on_first_sound, self._on_played = on_first_sound, on_played
        self._frame_bytes = audio.byte_count(FRAME_MS, wire.rate)
        self._silence = bytes(self._frame_bytes)
        self._queue = bytearray()
        self._sent_bytes = 0
        self._complete = self._held = False
        self._wake, self._room = asyncio.Event(), asyncio.Event()
        self._due_at = 0.0  # when the next frame is to be heard
        self.speaking = False
        self.sending_since: float | None = None  # set while the line does not take a frame

    def begin(self) -> None:
        self._queue.clear()
        self._sent_bytes = 0
        self._complete = self._held = False
        self._room.set()
        self.speaking = True

    def add(self, pcm: Pcm) -> None:
        self._queue += pcm
        self._note_room()
        self._wake.set()

    def complete(self) -> None:
        """Nothing more will be added."""
        self._complete = True
        self._wake.set()

    def go_on_adding(self) -> None:
        """More follows after all."""
        self._complete = False

    async def room(self) -> None:
        """Waits until more speech is worth being made."""
        await self._room.wait()

    def hold(self) -> None:
        self._held = True

    def go_on(self) -> None:
        self._held = False
        self._wake.set()

    def stop(self) -> int:
        """Drops what is queued; milliseconds of the speech that were heard."""
        sent_ms = self._sent_bytes / audio.SAMPLE_BYTES * 1000 / self._wire.rate
        ahead_ms = max(self._due_at - self._clock.now(), 0) * 1000
        self.speaking = self._held = False
        self._queue.clear()
        self._room.set()
        return round(max(sent_ms - ahead_ms, 0))

    async def run(self) -> None:
        self._due_at = self._clock.now()
        while True:
            if self._is_over():
                await self._drain()
            frame = self._next_frame()
            if frame is None:
                await self._idle()
                continue
            self.sending_since = self._clock.now()
            await self._wire.send_audio(frame)
            self.sending_since = None
            now = self._clock.now()
            self._due_at = max(self._due_at, now - CATCH_UP_MS / 1000) + FRAME_MS / 1000
            if (wait := self._due_at - self._wire.lead_ms / 1000 - now) > 0:
                await self._clock.sleep(wait)

    def _is_over(self) -> bool:
        return self.speaking and self._complete and not self._queue

    async def _drain(self) -> None:
        """Waits until the last frame was heard, too."""
        if (wait := self._due_at - self._clock.now()) > 0:
            await self._clock.sleep(wait)
        if self._is_over():
            self.speaking = self._held = False
            self._on_played()

    async def _idle(self) -> None:
        self._wake.clear()
        if self._is_over():
            return
        await self._wake.wait()
        self._due_at = max(self._due_at, self._clock.now())

    def _note_room(self) -> None:
        if len(self._queue) < audio.byte_count(AHEAD_MS, self._wire.rate):
            self._room.set()
        else:
            self._room.clear()

    def _next_frame(self) -> Pcm | None:
        """None: there is nothing to send now."""
        nothing = self._silence if self._wire.continuous else None
        if not self.speaking or self._held:
            return nothing
        if len(self._queue) < self._frame_bytes and not self._complete:
            return nothing
        if not self._queue:
            return nothing
        frame = bytes(self._queue[: self._frame_bytes])
        del self._queue[: self._frame_bytes]
        self._note_room()
        if not self._sent_bytes:
            self._on_first_sound()
        self._sent_bytes += len(frame)
        return frame.ljust(self._frame_bytes, b"\0")
