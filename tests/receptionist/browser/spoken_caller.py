"""Makes the recording of a caller for the fake microphone: eSpeak NG's words, and pauses as long as the answers.

The call is rehearsed in simulated time with the voices and recognisers that the service under test has; what the caller
said and when is the recording. ``python spoken_caller.py OUT.wav MODELS`` makes one by hand.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from receptionist.rehearsal.script import Expect, Script, Step
from receptionist.rehearsal.simulated_time import SimulatedTime
from receptionist.rehearsal.spoken import RATE, SimulatedWire, SpokenStage
from receptionist.rehearsal.stage import Theatre
from receptionist.understanding import EmbeddedEngine, Engine
from voices import audio
from voices.engines import Engines
from voices.lines import AudioIn, LineEvent

NAME, NUMBER, MATTER = "John Smith", "040 123 999", "I did not get the invoice"
WISH = "I want to leave a message for the accounting department"
THINKING_MS = 1200
"""Between an answer and the caller's next words: what a busy machine may be late by without being interrupted."""
FILE_RATE = 48000


class RecordedWire(SimulatedWire):
    """Keeps every frame that the caller's side sent."""

    def __init__(self, time: SimulatedTime) -> None:
        super().__init__(time)
        self.sent = bytearray()

    async def receive(self) -> Sequence[LineEvent]:
        events = await super().receive()
        for event in events:
            if isinstance(event, AudioIn):
                self.sent += event.pcm
        return events


class ThinkingStage(SpokenStage):
    """Its caller thinks before speaking."""

    def _spoken(self, text: str) -> bytes:
        return audio.silence(THINKING_MS, RATE) + super()._spoken(text)


def script(at: datetime) -> Script:
    facts = {"name": NAME, "phone": NUMBER, "about": MATTER}
    steps = (Step(user=WISH, expect=Expect(says=("name",))), Step(answer_all=True))
    outcome = {"messages": [{"name": NAME, "for": "accounts", "complete": True}]}
    local = at.astimezone(ZoneInfo("Europe/Ljubljana")).replace(tzinfo=None)
    return Script(
        Path(__file__), "a caller for the browser", "novak-dental", "en", "call", local, None, facts, steps, outcome
    )


async def record(to: Path, models: Path, engine: Engine, at: datetime | None = None) -> list[tuple[str, str]]:
    """Writes the recording and returns the rehearsed conversation; AssertionError where that did not go well.

    ``at``: when the call will be, since the greeting tells whether the practice is open; now, where it is not given.
    """
    engines, called = Engines(models), script(at or datetime.now(UTC))
    with tempfile.TemporaryDirectory() as folder:
        theatre = Theatre(Path(folder), engine)
        await theatre.prepare()
        async with theatre.open(called) as stage:
            playing = ThinkingStage(called, stage.house, stage.tenant_id, stage.clock, engines)
            playing.wire = wire = RecordedWire(playing.time)
            played = await playing.play()
    engines.close()
    assert played.passed, (played.why, played.transcript)
    audio.write_wav(to, audio.resample(bytes(wire.sent), RATE, FILE_RATE), FILE_RATE)
    return played.transcript


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as kept:
        for who, text in asyncio.run(record(Path(sys.argv[1]), Path(sys.argv[2]), EmbeddedEngine(Path(kept)))):
            print(f"{who:>6}: {text}")
