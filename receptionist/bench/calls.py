"""Many callers at once over loopback, spoken by eSpeak NG; measures at the line's edge what a caller hears."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import websockets

from receptionist.bench.figures import quantiles
from receptionist.bench.server import Server
from voices import audio
from voices.speaking.espeak import EspeakVoice

RATE = 16000
FRAME_MS = 20
FRAME_BYTES = audio.byte_count(FRAME_MS, RATE)
SOUND = 200  # a sample louder than this is not silence (of 32767)
QUIET_SECONDS = 0.7  # without sound from the receptionist: it has finished
PATIENCE_SECONDS = 8.0
SILENT_SECONDS = 3.0

QUESTIONS = ("are you open tomorrow", "are you open on monday", "what time do you close on friday",
             "please repeat that", "are you open on thursday")  # fmt: skip
INTERRUPTION = "stop, please wait"


@dataclass
class Load:
    voice_to_voice_ms: list[float] = field(default_factory=list)
    interrupt_ms: list[float] = field(default_factory=list)
    silent_over_3s: int = 0
    completed: int = 0


async def run(server: Server, calls: int, seconds: float) -> dict[str, Any]:
    """The figures of the contracts."""
    speech = await asyncio.to_thread(_speech)
    idle_mb = server.rss_mb()
    load = Load()
    cpu, began = server.cpu_seconds(), time.monotonic()
    seen = [idle_mb]
    peak = asyncio.create_task(_watch_rss(server, seen))
    await asyncio.gather(*(_Call(server, load, speech, n, seconds).run() for n in range(calls)))
    minutes = (time.monotonic() - began) / 60 * calls
    cpu_seconds = server.cpu_seconds() - cpu
    peak.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await peak
    rss = max(seen)
    return {
        "calls": calls,
        "completed": load.completed,
        "turns": len(load.voice_to_voice_ms),
        "voice_to_voice_ms": quantiles(load.voice_to_voice_ms, 50, 95, 99),
        "interrupt_ms": quantiles(load.interrupt_ms, 50, 95),
        "silent_over_3s": load.silent_over_3s,
        "cpu_seconds_per_call_minute": round(cpu_seconds / minutes, 2),
        "rss_mb": round(rss, 1),
        "rss_mb_per_call": round((rss - idle_mb) / calls, 1),
    }


async def _watch_rss(server: Server, seen: list[float]) -> None:
    while True:
        seen.append(server.rss_mb())
        await asyncio.sleep(0.5)


def _speech() -> dict[str, bytes]:
    """Each sentence as sound, ending with its last sample that is not silence."""
    voice = EspeakVoice()
    spoken = {}
    for text in (*QUESTIONS, INTERRUPTION):
        sound = audio.resample(b"".join(voice.synthesise(text, "en")), voice.rate, RATE)
        samples = np.frombuffer(sound, dtype="<i2")
        loud = np.flatnonzero(np.abs(samples) > SOUND)
        spoken[text] = samples[loud[0] : loud[-1] + 1].tobytes()
    return spoken


class _Call:
    """One caller: asks, listens to the end or interrupts, asks again."""

    def __init__(self, server: Server, load: Load, speech: dict[str, bytes], number: int, seconds: float) -> None:
        self.url = f"{server.url.replace('http', 'ws')}/api/v1/voice/{server.widget_key}"
        self.load, self.speech, self.number, self.seconds = load, speech, number, seconds
        self.sending = bytearray()
        self.sent_at = 0.0  # when the last sample of speech went out
        self.sound_at = 0.0  # when the receptionist was last heard
        self.first_sound_at: float | None = None
        self.ended = asyncio.Event()

    async def run(self) -> None:
        await asyncio.sleep(self.number * 0.13)  # nobody rings in the same millisecond
        end = time.monotonic() + self.seconds
        try:
            async with websockets.connect(self.url, max_size=None, open_timeout=20) as socket:
                await socket.send(json.dumps({"type": "start", "rate": RATE}))
                jobs = [asyncio.create_task(self._send(socket)), asyncio.create_task(self._listen(socket))]
                try:
                    await self._talk(end)
                    self.load.completed += 1
                finally:
                    for job in jobs:
                        job.cancel()
                    await asyncio.gather(*jobs, return_exceptions=True)
        except (OSError, websockets.WebSocketException, TimeoutError):
            return

    async def _talk(self, end: float) -> None:
        await self._until(lambda: self.sound_at > 0)
        await self._finished()
        turn = self.number
        while time.monotonic() < end:
            await self._ask(QUESTIONS[turn % len(QUESTIONS)])
            if turn % 3 == 2 and self.first_sound_at:
                await self._interrupt()
            await self._finished()
            turn += 1

    async def _ask(self, text: str) -> None:
        self.first_sound_at = None
        await self._speak(text)
        heard = await self._until(lambda: self.first_sound_at is not None)
        waited = (self.first_sound_at or time.monotonic()) - self.sent_at
        self.load.silent_over_3s += waited > SILENT_SECONDS
        if heard and self.first_sound_at:
            self.load.voice_to_voice_ms.append(waited * 1000)

    async def _interrupt(self) -> None:
        """Speaks into the answer; how long after the first sample the answer's sound still came."""
        await asyncio.sleep(0.5)
        if time.monotonic() - self.sound_at > 0.1:
            return
        began = time.monotonic()
        self.first_sound_at = None
        await self._speak(INTERRUPTION, wait=False)
        await self._until(lambda: time.monotonic() - self.sound_at > 0.3)
        self.load.interrupt_ms.append(max((self.sound_at - began) * 1000, 0))
        await self._until(lambda: not self.sending)
        await self._until(lambda: self.first_sound_at is not None)

    async def _speak(self, text: str, *, wait: bool = True) -> None:
        self.sending += self.speech[text]
        if wait:
            await self._until(lambda: not self.sending)

    async def _finished(self) -> None:
        await self._until(lambda: time.monotonic() - self.sound_at > QUIET_SECONDS, 30)

    async def _until(self, reached: Any, patience: float = PATIENCE_SECONDS) -> bool:
        deadline = time.monotonic() + patience
        while not reached():
            if self.ended.is_set() or time.monotonic() > deadline:
                return False
            await asyncio.sleep(0.005)
        return True

    async def _send(self, socket: Any) -> None:
        """20 ms of sound every 20 ms, by the clock."""
        due = time.monotonic()
        while True:
            speaking = bool(self.sending)
            frame = bytes(self.sending[:FRAME_BYTES]).ljust(FRAME_BYTES, b"\0")
            del self.sending[:FRAME_BYTES]
            await socket.send(frame)
            if speaking:
                self.sent_at = time.monotonic()
            due += FRAME_MS / 1000
            await asyncio.sleep(max(due - time.monotonic(), 0))

    async def _listen(self, socket: Any) -> None:
        try:
            async for message in socket:
                if isinstance(message, bytes):
                    if np.abs(np.frombuffer(message, dtype="<i2").astype(np.int32)).max(initial=0) > SOUND:
                        now = time.monotonic()
                        if self.first_sound_at is None and not self.sending:
                            self.first_sound_at = now
                        self.sound_at = now
                elif json.loads(message).get("type") == "ended":
                    break
        finally:
            self.ended.set()
