"""`call`: plays a recording as a caller, in real time, through the whole call path; prints what came of it."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer
from rich.console import Console

from receptionist.app import Parts, opened
from receptionist.commands.models import speech_models
from receptionist.post.deliver import Postman
from receptionist.settings import Settings
from tenants import companies, demo
from tenants.errors import Invalid, NotFound
from voices import audio
from voices.engines import Engines
from voices.lines import AudioIn, HungUp, LineEvent

console = Console(highlight=False, soft_wrap=True)

FRAME_MS = 20
LISTEN_SECONDS = 20.0
"""After the recording's end the caller listens so long at the most, then hangs up."""
QUIET_SECONDS = 5.0


class RecordingWire:
    """A line whose caller is a recording; keeps what the receptionist says, in time with the caller."""

    lead_ms = 0
    continuous = False

    def __init__(self, pcm: bytes, rate: int, show: bool) -> None:
        self.rate = rate
        self.transcript: list[dict[str, str]] = []
        self.heard = bytearray()
        self._pcm = deque(pcm[i : i + self._frame(rate)] for i in range(0, len(pcm), self._frame(rate)))
        self._show = show
        self._loop = asyncio.get_running_loop()
        self._began = self._due = self._loop.time()
        self._last_sound = self._began
        self._at_ms = 0.0

    @staticmethod
    def _frame(rate: int) -> int:
        return audio.byte_count(FRAME_MS, rate)

    async def receive(self) -> Sequence[LineEvent]:
        self._due += FRAME_MS / 1000
        await asyncio.sleep(max(self._due - self._loop.time(), 0))
        if not self._pcm and self._done_listening():
            return [HungUp()]
        frame = self._pcm.popleft() if self._pcm else b""
        self._at_ms += FRAME_MS
        return [AudioIn(frame.ljust(self._frame(self.rate), b"\0"), self._at_ms - FRAME_MS)]

    def _done_listening(self) -> bool:
        now = self._loop.time()
        if not self._ended_at:
            self._ended_at = now
        return now - self._ended_at > LISTEN_SECONDS or now - max(self._last_sound, self._ended_at) > QUIET_SECONDS

    _ended_at = 0.0

    async def send_audio(self, pcm: bytes) -> None:
        self._last_sound = self._loop.time()
        at = int((self._last_sound - self._began) * self.rate) * audio.SAMPLE_BYTES
        self.heard += bytes(max(at - len(self.heard), 0)) + pcm

    async def send_clear(self) -> None: ...

    async def send_transcript(self, who: str, text: str) -> None:
        self.transcript.append({"who": who, "text": text})
        if self._show:
            console.print(f"[bold]{who:>6}[/bold]  ", end="")
            console.print(text, markup=False)

    async def close(self, reason: str) -> None: ...


def call(
    wav: Annotated[Path, typer.Argument(help="A recording of the caller (WAV).")],
    tenant: Annotated[str, typer.Option("--tenant", "-t", help="The company's slug.")],
    language: Annotated[str, typer.Option("--language", "-l", help="The caller's language; else the company's.")] = "",
    save: Annotated[Path | None, typer.Option(help="Write what the receptionist says into this WAV.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """Play a recording as a caller, in real time, and print the transcript and the timings of each turn."""
    try:
        pcm, rate = audio.read_wav(wav)
    except OSError as problem:
        raise Invalid(f"{wav} cannot be read: {problem.strerror}") from None
    figures = asyncio.run(_called(pcm, rate, tenant, language, save, show=not as_json))
    if as_json:
        print(json.dumps(figures, ensure_ascii=False))
        return
    for number, turn in enumerate(figures["turns"], 1):
        waited = turn["voice_to_voice_ms"]
        console.print(f"turn {number}: {'no answer' if waited is None else f'answered after {waited:.0f} ms'}")
    console.print(f"ended: {figures['ended']}; messages taken: {figures['messages']}")


async def _called(pcm: bytes, rate: int, slug: str, language: str, save: Path | None, *, show: bool) -> dict[str, Any]:
    settings = Settings.from_environment()
    engines = Engines(speech_models(settings, (language or "en",)))
    if rate not in (8000, 16000):
        pcm, rate = audio.resample(pcm, rate, 16000), 16000
    async with opened(settings, Parts(engines=engines)) as house:  # no recovery: a server may be running on this store
        try:
            tenant = await companies.by_slug(slug)
        except NotFound:
            if slug not in demo.SLUGS:
                raise NotFound(f"There is no company {slug!r}: see `receptionist tenant list`.") from None
            await demo.load_demo()
            tenant = await companies.by_slug(slug)
        for spoken in tenant.languages:
            await house.desk.engine.prepare(spoken)
            await asyncio.to_thread(engines.prepare, spoken)
        wire = RecordingWire(pcm, rate, show)
        made, caller = await house.calls.answer(tenant.id, wire, language=language or None)
        assert caller.conversation_id
        state = await house.desk.state(tenant.id, caller.conversation_id)
        await Postman(house).round()
    if save:
        audio.write_wav(save, bytes(wire.heard), rate)
    return {
        "conversation": str(caller.conversation_id),
        "transcript": wire.transcript,
        "turns": [{**asdict(turn), "voice_to_voice_ms": turn.voice_to_voice_ms} for turn in made.timings],
        "interruptions_ms": [round(i.took_ms, 1) for i in made.interruptions],
        "loudest": int(np.abs(np.frombuffer(bytes(wire.heard), dtype="<i2").astype(np.int32)).max(initial=0)),
        "ended": state.ended_by,
        "messages": len(state.messages),
    }
