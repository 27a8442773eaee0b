"""A call without sockets, engines or waiting: a line, a brain and a clock that the tests hold in their hands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from voices import audio
from voices.brain import Turn
from voices.call import Call
from voices.ear import Ear
from voices.errors import LineLost, SpeakingError
from voices.hearing import Awaited, Heard, NotHeard
from voices.lines import AudioIn, HungUp, LineEvent
from voices.mouth import Mouth
from voices.speaking import Utterance
from voices.speaking.cache import PhraseCache

RATE = 16000
FRAME = RATE // 50
APOLOGY = Utterance("Apology.", "en", standing=True)
QUIET, VOICE = bytes(FRAME * 2), (np.sin(np.arange(FRAME)) * 8000).astype("<i2").tobytes()


class VirtualClock:
    """Time passes only when a test lets it."""

    def __init__(self) -> None:
        self.time = 100.0
        self._sleepers: list[tuple[float, asyncio.Event]] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        awake = asyncio.Event()
        self._sleepers.append((self.time + seconds, awake))
        await awake.wait()

    async def advance(self, seconds: float) -> None:
        self.time += seconds
        for sleeper in [sleeper for sleeper in self._sleepers if sleeper[0] <= self.time + 1e-9]:
            self._sleepers.remove(sleeper)
            sleeper[1].set()
        for _ in range(25):  # until everybody who woke has done what there was to do
            await asyncio.sleep(0)


class FakeWire:
    rate, lead_ms, continuous = RATE, 0, False

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self.coming: asyncio.Queue[Sequence[LineEvent]] = asyncio.Queue()
        self.sent: list[tuple[float, bytes]] = []  # seconds, frame
        self.cleared: list[float] = []
        self.transcript: list[tuple[str, str]] = []
        self.closed: str | None = None
        self.takes_nothing = self.is_gone = False

    async def receive(self) -> Sequence[LineEvent]:
        return await self.coming.get()

    async def send_audio(self, pcm: bytes) -> None:
        await self._send()
        self.sent.append((self._clock.now(), pcm))

    async def send_clear(self) -> None:
        await self._send()
        self.cleared.append(self._clock.now())

    async def send_transcript(self, who: str, text: str) -> None:
        await self._send()
        self.transcript.append((who, text))

    async def close(self, reason: str) -> None:
        self.closed = reason

    async def _send(self) -> None:
        if self.is_gone:
            raise LineLost("gone")
        if self.takes_nothing:
            await asyncio.Event().wait()


Answer = Turn | Exception | Callable[[], Turn]


class FakeBrain:
    """Answers from a table; `asked` is what it was told, in order."""

    def __init__(self, **answers: Answer) -> None:
        self.answers = answers
        self.asked: list[tuple[str, object]] = []
        self.thinks: asyncio.Event | None = None

    async def _answer(self, question: str, told: object = None) -> Turn:
        self.asked.append((question, told))
        if self.thinks and question == "heard":
            await self.thinks.wait()
        answer = self.answers.get(question, Turn())
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, Turn) else answer()

    async def open(self) -> Turn:
        return await self._answer("open")

    async def heard(self, heard: Heard) -> Turn:
        return await self._answer("heard", heard.text)

    async def not_heard(self, not_heard: NotHeard) -> Turn:
        return await self._answer("not_heard", not_heard.reason)

    async def silent(self, seconds: float) -> Turn:
        return await self._answer("silent", seconds)

    async def key(self, key: str) -> Turn:
        return await self._answer("key", key)

    async def spoken(self) -> Turn:
        return await self._answer("spoken")

    async def interrupted(self, at_ms: int) -> Turn:
        return await self._answer("interrupted", at_ms)

    async def left(self, reason: str) -> Turn:
        return await self._answer("left", reason)


class LevelDetector:
    """Takes whatever is loud for speech."""

    def probability(self, frame: bytes) -> float:
        return 0.95 if audio.level_dbfs(frame) > -40 else 0.02


class ScriptedRecogniser:
    """Hears what its script says, one entry an utterance."""

    name, language = "scripted", "en"

    def __init__(self, *script: str | Exception) -> None:
        self.script = list(script)
        self.awaited: list[Awaited] = []

    def session(self, rate: int, awaited: Awaited) -> ScriptedSession:
        self.awaited.append(awaited)
        return ScriptedSession(self.script.pop(0) if self.script else "")


@dataclass
class ScriptedSession:
    words: str | Exception
    sound: bytearray = field(default_factory=bytearray)

    def accept(self, pcm: bytes) -> None:
        self.sound += pcm

    def partial(self) -> str:
        return self.words if isinstance(self.words, str) else ""

    def result(self) -> Heard | NotHeard:
        if isinstance(self.words, Exception):
            raise self.words
        return Heard(self.words, 0.9, "en") if self.words else NotHeard("noise")


class LetterVoice:
    """A tone of 100 ms a letter."""

    name, rate, longest_piece = "letters", RATE, 1000
    fails = False

    def synthesise(self, text: str, language: str) -> Iterator[bytes]:
        if self.fails:
            raise SpeakingError("broken")
        yield np.full(RATE // 10 * len(text), 4000, "<i2").tobytes()


class CallOnAString:
    """A running call; the methods let time pass."""

    def __init__(self, brain: FakeBrain, *script: str | Exception, deaf: bool = False, ear: Ear | None = None) -> None:
        self.clock = VirtualClock()
        self.wire = FakeWire(self.clock)
        self.brain = brain
        self.recogniser = ScriptedRecogniser(*script)
        self.voice = LetterVoice()
        find = (lambda _: None) if deaf else (lambda _: self.recogniser)
        self.ear = ear or Ear(RATE, find, detector=LevelDetector())
        self.call = Call(
            brain, self.wire, self.ear, Mouth(lambda _: [self.voice], PhraseCache(None)),
            apology=APOLOGY, clock=self.clock, in_thread=self._at_once,
        )  # fmt: skip
        self.task = asyncio.create_task(self.call.run())

    async def _at_once(self, work: Callable[..., Any], *args: object) -> Any:
        return work(*args)

    async def sound(self, pcm: bytes) -> None:
        for at in range(0, len(pcm), FRAME * 2):
            self.wire.coming.put_nowait([AudioIn(pcm[at : at + FRAME * 2], 0.0)])
            await self.clock.advance(0.02)

    async def quiet(self, seconds: float) -> None:
        await self.sound(QUIET * round(seconds * 50))

    async def speak(self, seconds: float) -> None:
        await self.sound(VOICE * round(seconds * 50))

    async def hang_up(self) -> str:
        self.wire.coming.put_nowait([HungUp()])
        return await self.ended()

    async def ended(self) -> str:
        await self.clock.advance(0.02)
        return await asyncio.wait_for(self.task, 5)

    def asked(self, question: str) -> list[object]:
        return [told for name, told in self.brain.asked if name == question]

    def said_ms(self) -> float:
        """Of our speech, in all."""
        return sum(bool(np.any(audio.samples_of(pcm) == 4000)) for _, pcm in self.wire.sent) * 20


def say_turn(text: str, **more: object) -> Turn:
    return Turn((Utterance(text, "en"),), **more)
