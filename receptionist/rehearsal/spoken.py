"""Plays a rehearsal as a call: the caller spoken by eSpeak NG, heard through the real call loop in simulated time."""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from bot import phrases
from bot.company import Company
from bot.events import Channel, Reply, Transfer, TransferAnswered, TransferFailed
from receptionist.channels.caller import Caller
from receptionist.desk import Turned
from receptionist.house import House
from receptionist.rehearsal.script import Script, Step
from receptionist.rehearsal.simulated_time import SimulatedTime
from receptionist.rehearsal.stage import SHORTEST_SILENCE_SECONDS, MovingClock, Played, Stage
from voices import audio
from voices.brain import Turn
from voices.call import Call
from voices.ear import Ear, hearing_rate
from voices.engines import Engines, Unavailable
from voices.hearing import Heard, NotHeard, Recogniser
from voices.lines import AudioIn, HungUp, KeyPressed, LineEvent
from voices.speaking import Utterance
from voices.speaking.cache import PhraseCache
from voices.speaking.espeak import EspeakVoice

RATE = 16000
FRAME_MS = 20
POLL_SECONDS = 0.05
REACTION_SECONDS = 0.4
"""How long a caller waits after the receptionist has finished."""
PATIENCE_SECONDS = 30.0


class SimulatedWire:
    """A line whose caller is here: frames of speech or silence in, the receptionist's sound out and forgotten."""

    rate = RATE
    lead_ms = 0
    continuous = False

    def __init__(self, time: SimulatedTime) -> None:
        self.time = time
        self.speech = bytearray()
        self.events: deque[LineEvent] = deque()
        self.last_sound_at = -1.0
        self._at_ms = 0.0
        self._frame_bytes = audio.byte_count(FRAME_MS, RATE)

    async def receive(self) -> Sequence[LineEvent]:
        await self.time.sleep(FRAME_MS / 1000)
        frame = bytes(self.speech[: self._frame_bytes]).ljust(self._frame_bytes, b"\0")
        del self.speech[: self._frame_bytes]
        self._at_ms += FRAME_MS
        happened: list[LineEvent] = [AudioIn(frame, self._at_ms - FRAME_MS)]
        while self.events:
            happened.append(self.events.popleft())
        return happened

    async def send_audio(self, pcm: bytes) -> None:
        self.last_sound_at = self.time.now()

    async def send_clear(self) -> None: ...

    async def send_transcript(self, who: str, text: str) -> None: ...

    async def close(self, reason: str) -> None: ...


class StagedCaller(Caller):
    """The real brain, under observation; time stands still while it works."""

    def __init__(self, stage: SpokenStage, house: House, tenant_id: UUID, company: Company, script: Script) -> None:
        super().__init__(
            house.desk, house.ringing, tenant_id, company.country, language=script.language, caller_id=script.caller,
            languages=company.languages,
        )  # fmt: skip
        self.stage = stage
        self.reactions = 0  # to what the caller said, keyed or left unsaid
        self.unplayed = False

    def _turn(self, turned: Turned) -> Turn:
        turn = super()._turn(turned)
        self.stage.take(turned)
        self.unplayed = self.unplayed or bool(turn.say)
        return turn

    async def _held(self, work: Awaitable[Turn]) -> Turn:
        with self.stage.time.held():
            turn = await work
        self.reactions += 1
        return turn

    async def open(self) -> Turn:
        return await self._held(super().open())

    async def heard(self, heard: Heard) -> Turn:
        self.stage.played.transcript.append(("caller", heard.text))
        return await self._held(super().heard(heard))

    async def not_heard(self, not_heard: NotHeard) -> Turn:
        self.stage.played.transcript.append(("caller", f"({not_heard.reason})"))
        return await self._held(super().not_heard(not_heard))

    async def silent(self, seconds: float) -> Turn:
        return await self._held(super().silent(seconds))

    async def key(self, key: str) -> Turn:
        self.stage.played.transcript.append(("caller", f"[{key}]"))
        return await self._held(super().key(key))

    async def spoken(self) -> Turn:
        with self.stage.time.held():
            turn = await super().spoken()
        self.unplayed = False
        return turn

    async def interrupted(self, at_ms: int) -> Turn:
        with self.stage.time.held():
            turn = await super().interrupted(at_ms)
        self.unplayed = False
        return turn

    async def left(self, reason: str) -> Turn:
        with self.stage.time.held():
            return await super().left(reason)


class SpokenStage(Stage):
    def __init__(self, script: Script, house: House, tenant_id: UUID, clock: MovingClock, engines: Engines) -> None:
        super().__init__(script, house, tenant_id, clock)
        self.engines = engines
        self.time = SimulatedTime()
        self.wire = SimulatedWire(self.time)
        self.voice = EspeakVoice()
        self.next_interrupts_after_ms: int | None = None
        self._tasks: list[asyncio.Task[object]] = []

    async def play(self) -> Played:
        try:
            return await super().play()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def begin(self) -> None:
        served = await self.desk.companies.get(self.tenant_id)
        country = served.company.country
        language = self.script.language or served.company.language
        self.caller = StagedCaller(self, self.house, self.tenant_id, served.company, self.script)
        apology = phrases.sentence(Reply("apology"), language, Channel.CALL, country)
        mouth = self.engines.mouth(PhraseCache(self.house.settings.data / "phrases"))
        self.call = Call(
            self.caller, self.wire, Ear(RATE, self._recogniser), mouth, apology=Utterance(apology, language),
            clock=self.time, in_thread=_inline,
        )  # fmt: skip
        self.caller.call = self.call
        self.running = asyncio.create_task(self.call.run())
        self._tasks = [asyncio.create_task(self.time.run()), self.running]
        await self._until_answered(0)

    def _recogniser(self, language: str) -> Recogniser | None:
        found = self.engines.recogniser(language, hearing_rate(RATE))
        if isinstance(found, Unavailable):
            self.played.why.append(found.reason)
            return None
        return found

    # ---- what a caller does, by voice

    async def step(self, step: Step, number: int) -> None:
        following = self.script.steps[number] if number < len(self.script.steps) else None
        self.next_interrupts_after_ms = following.interrupt_after_ms if following else None
        await super().step(step, number)

    async def hear(self, text: str) -> None:
        before = self.caller.reactions
        self.wire.speech += self._spoken(text)
        await self._until(lambda: not self.wire.speech)
        await self._until_answered(before)

    async def press(self, key: str) -> None:
        before = self.caller.reactions
        self.wire.events.append(KeyPressed(key))
        await self._until(lambda: self.caller.reactions > before)
        if not self.state or not self.state.digits:
            await self._until_answered(before)

    async def be_silent(self, seconds: float) -> None:
        """As long as it takes until the call loop notices; a short pause is none."""
        if seconds < SHORTEST_SILENCE_SECONDS:
            end = self.time.now() + seconds
            await self._until(lambda: self.time.now() >= end)
        else:
            await self._until_answered(self.caller.reactions)

    async def interrupt(self, text: str, after_ms: int) -> None:
        await self.hear(text)

    async def result(self, event: TransferAnswered | TransferFailed) -> None:
        before = self.caller.reactions
        self.call.tell(await self.caller._held(self.caller._happened(event)))
        await self._until_answered(before)

    async def hang_up(self) -> None:
        self.wire.events.append(HungUp())
        await self._until(self.running.done)

    async def ended(self) -> None:
        await self._until(self.running.done)

    async def _ring(self, tenant_id: UUID, conversation_id: UUID, transfer: Transfer) -> None:
        self.ringing = transfer.to

    # ---- waiting

    async def _until_answered(self, reactions: int) -> None:
        """Until the receptionist has reacted and finished speaking, or the next interruption is due."""
        if not await self._until(lambda: self.caller.reactions > reactions):
            self.played.why.append("the receptionist did not react")
            return
        if self.next_interrupts_after_ms is not None:
            begun = self.time.now()
            await self._until(lambda: self.wire.last_sound_at >= begun)
            until = self.time.now() + self.next_interrupts_after_ms / 1000
            await self._until(lambda: self.time.now() >= until)
            return
        await self._until(lambda: not self.caller.unplayed)
        quiet_from = self.time.now()
        await self._until(lambda: self.time.now() - quiet_from >= REACTION_SECONDS)

    async def _until(self, reached: Callable[[], bool], patience: float = PATIENCE_SECONDS) -> bool:
        deadline = self.time.now() + patience
        while not reached():
            if self.time.now() > deadline or (self.running.done() and not reached()):
                return reached()
            await self.time.sleep(POLL_SECONDS)
        return True

    def _spoken(self, text: str) -> bytes:
        """The words as sound; digits one by one, as people say them into a telephone."""
        language = self.state.language if self.state else "en"
        words = re.sub(r"\d{3,}", lambda digits: " ".join(digits.group()), text)
        sound = b"".join(self.voice.synthesise(words, language))
        return audio.silence(100, RATE) + audio.resample(sound, self.voice.rate, RATE)


async def _inline(function: Callable[..., object], *args: object) -> object:
    """Work that is done at once: simulated time stands meanwhile."""
    return function(*args)
