"""One call from greeting to goodbye: sound both ways, turns, interruptions; does not know what anything means.

Receiving, listening, sending, speaking and the conversation itself run beside each other; the conversation takes one
event after the other from its inbox and asks the brain. Listening and the making of speech are done in worker threads.
Rules:
- the caller's voice holds our speech at once, and stops it when it goes on; an effect is never undone by that;
- a key stops our speech;
- an answer that comes while the caller already speaks again is not spoken (the brain is told: interrupted at 0);
- what is said with the end of the call is said to its end, whatever comes;
- a brain that fails is excused with a standing sentence, and the call ends.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import Any

from voices import audio
from voices.brain import Brain, Turn
from voices.ear import CallerHeard, Ear, EarEvent
from voices.errors import LineLost, SpeakingError
from voices.hearing import Heard
from voices.inbox import CallerSpoke, InboxEvent, Interrupted, Left, Played, Told
from voices.lines import AudioIn, Broken, HungUp, KeyPressed, LineEvent, Wire
from voices.mouth import Mouth
from voices.outgoing import Clock, Outgoing, RealClock
from voices.speaking import Utterance
from voices.timings import Interruption, TurnTiming
from voices.turns import CallerSilent, CallerStarted, VoiceFaded, VoiceNoticed

log = logging.getLogger(__name__)

WAITING_SOUNDS = 250  # pieces of sound not yet listened to; then the line is read no further
TOO_FAST_MS = 10_000  # so much sound more than time has passed is no telephone call
DEAF_SECONDS = 20.0  # without any sound from the line: it is lost
STUCK_SECONDS = 5.0  # the line takes no sound: it is lost
BRAIN_SECONDS = 20.0
CLOSING_SECONDS = 2.0

InThread = Callable[..., Awaitable[Any]]  # as asyncio.to_thread


class Call:
    """`run` it once. `timings` and `interruptions` grow meanwhile."""

    def __init__(
        self, brain: Brain, wire: Wire, ear: Ear, mouth: Mouth, *, apology: Utterance,
        clock: Clock | None = None, in_thread: InThread = asyncio.to_thread,
    ) -> None:  # fmt: skip
        self.timings: list[TurnTiming] = []
        self.interruptions: list[Interruption] = []
        self._brain, self._wire, self._ear, self._mouth = brain, wire, ear, mouth
        self._apology = apology
        self._clock = clock or RealClock()
        self._in_thread = in_thread
        self._outgoing = Outgoing(wire, self._clock, on_first_sound=self._sounded, on_played=self._played)
        self._inbox: asyncio.Queue[InboxEvent] = asyncio.Queue()
        self._sounds: asyncio.Queue[tuple[audio.Pcm, float]] = asyncio.Queue(WAITING_SOUNDS)
        self._signals: asyncio.Queue[Callable[[], Awaitable[None]]] = asyncio.Queue()
        self._speeches: list[asyncio.Task[None]] = []
        self._began_at = self._last_sound_at = 0.0
        self._received_ms = self._held_at_ms = 0.0
        self._answering: TurnTiming | None = None
        self._ending = self._failed = False

    async def run(self) -> str:
        """How it ended: ended (by us), hung_up, lost or crash."""
        self._began_at = self._last_sound_at = self._clock.now()
        duties = (self._receive(), self._listen(), self._outgoing.run(), self._signal(), self._watch())
        tasks = [asyncio.create_task(self._guarded(duty)) for duty in duties]
        try:
            reason = await self._converse()
        finally:
            await _cancelled(tasks + self._speeches)
        with suppress(LineLost, TimeoutError):
            await asyncio.wait_for(self._wire.close(reason), CLOSING_SECONDS)
        return reason

    def tell(self, turn: Turn) -> None:
        """Something to say or do that nobody asked for now: a transfer's result, a colleague's words."""
        self._inbox.put_nowait(Told(turn))

    # ---- the conversation ----

    async def _converse(self) -> str:
        self._take(await self._ask(self._brain.open()))
        while True:
            if self._ending and not self._outgoing.speaking and not self._speeches:
                if not self._failed:
                    return "ended"
                await self._say_left("crash")
                return "crash"
            event = await self._inbox.get()
            if isinstance(event, Left):
                self._hush()
                await self._say_left(event.reason)
                return event.reason
            if not self._ending:
                await self._react(event)

    async def _react(self, event: InboxEvent) -> None:
        match event:
            case CallerSpoke():
                await self._answer(event)
            case CallerSilent() if not self._ear.turns.caller_speaks:
                self._take(await self._ask(self._brain.silent(event.seconds)))
            case KeyPressed():
                self._take(await self._ask(self._brain.key(event.key)))
            case Interrupted():
                self._take(await self._ask(self._brain.interrupted(event.at_ms)), told=True)
            case Played():
                self._take(await self._ask(self._brain.spoken()))
            case Told():
                self._take(event.turn)

    async def _answer(self, event: CallerSpoke) -> None:
        if isinstance(event.heard, Heard):
            self._show("caller", event.heard.text)
            turn = await self._ask(self._brain.heard(event.heard))
        else:
            turn = await self._ask(self._brain.not_heard(event.heard))
        event.timing.decided_ms = self._now_ms()
        self._answering = event.timing if turn.say else None
        self._take(turn)

    async def _ask(self, question: Coroutine[Any, Any, Turn]) -> Turn:
        """The brain's turn; ours if it fails."""
        self._ear.turns.we_wait = False
        try:
            return await asyncio.wait_for(question, BRAIN_SECONDS)
        except Exception as error:  # whatever it is, the caller gets a sentence
            log.error("the brain failed in a call: %s", type(error).__name__)
            self._failed = True
            return Turn((self._apology,), ended=True)

    async def _say_left(self, reason: str) -> None:
        try:
            await asyncio.wait_for(self._brain.left(reason), BRAIN_SECONDS)
        except Exception as error:
            log.error("the brain failed at the end of a call: %s", type(error).__name__)

    def _take(self, turn: Turn, *, told: bool = False) -> None:
        """`told`: the brain knows already that the caller speaks."""
        if turn.awaits:
            self._ear.turns.awaited = turn.awaits
        self._ending = self._ending or turn.ended
        if turn.say and self._ear.turns.caller_speaks and not self._ending:
            if not told:
                self._inbox.put_nowait(Interrupted(0))
        elif turn.say:
            self._speak(turn.say)
        self._ear.turns.we_wait = not self._outgoing.speaking and not self._speeches

    # ---- speaking ----

    def _speak(self, utterances: tuple[Utterance, ...]) -> None:
        """After what is being said already, if anything is."""
        self._open_speech()
        before = self._speeches[-1] if self._speeches else None
        task = asyncio.create_task(self._made(utterances, before))
        self._speeches.append(task)

    async def _made(self, utterances: tuple[Utterance, ...], before: asyncio.Task[None] | None) -> None:
        await self._guarded(self._make(utterances, before))

    async def _make(self, utterances: tuple[Utterance, ...], before: asyncio.Task[None] | None) -> None:
        if before:
            await asyncio.wait([before])
            self._open_speech()
        for utterance in utterances:
            parts = self._mouth.speak(utterance, self._wire.rate)
            shown = False
            while pcm := await self._in_thread(next, parts, b""):
                self._outgoing.add(pcm)
                if not shown:
                    self._show("bot", utterance.text)
                    shown = True
                await self._outgoing.room()
        self._speeches = [task for task in self._speeches if task is not asyncio.current_task()]
        self._outgoing.complete()

    def _open_speech(self) -> None:
        if self._outgoing.speaking:
            self._outgoing.go_on_adding()
        else:
            self._outgoing.begin()
        self._ear.turns.we_speak = True

    def _hush(self) -> int:
        """Stops our speech now; milliseconds of it that were heard."""
        for task in self._speeches:
            task.cancel()
        self._speeches = []
        self._ear.turns.we_speak = False
        self._answering, self._held_at_ms = None, 0.0
        self._signals.put_nowait(self._wire.send_clear)
        return self._outgoing.stop()

    def _show(self, who: str, text: str) -> None:
        self._signals.put_nowait(partial(self._wire.send_transcript, who, text))

    async def _signal(self) -> None:
        """Transcripts and the like in their order; apart, so that a line that takes nothing holds nothing up."""
        while True:
            await (await self._signals.get())()

    def _played(self) -> None:
        self._ear.turns.we_speak = False
        self._inbox.put_nowait(Played())

    def _sounded(self) -> None:
        if self._answering:
            self._answering.first_audio_ms = self._now_ms()
            self._answering = None

    # ---- listening ----

    async def _receive(self) -> None:
        while True:
            for event in await self._wire.receive():
                if await self._is_over(event):
                    return

    async def _is_over(self, event: LineEvent) -> bool:
        match event:
            case AudioIn():
                return await self._take_sound(event)
            case KeyPressed():
                if self._outgoing.speaking and not self._ending:
                    self._hush()
                self._inbox.put_nowait(event)
            case HungUp():
                self._inbox.put_nowait(Left("hung_up"))
                return True
            case Broken():
                log.warning("a line broke: %s", event.reason)
                self._inbox.put_nowait(Left("lost"))
                return True
        return False

    async def _take_sound(self, event: AudioIn) -> bool:
        self._last_sound_at = self._clock.now()
        self._received_ms += audio.duration_ms(event.pcm, self._wire.rate)
        if self._received_ms > self._now_ms() + TOO_FAST_MS:
            log.warning("a line broke: sound comes faster than it can be spoken")
            self._inbox.put_nowait(Left("lost"))
            return True
        await self._sounds.put((event.pcm, self._now_ms() - self._received_ms))
        return False

    async def _listen(self) -> None:
        while True:
            pcm, line_began_ms = await self._sounds.get()
            for event in await self._in_thread(self._ear.feed, pcm):
                self._notice(event, line_began_ms)

    def _notice(self, event: EarEvent, line_began_ms: float) -> None:
        """`line_began_ms` turns audio time into time of the call."""
        match event:
            case VoiceNoticed() if self._outgoing.speaking and not self._ending:
                self._outgoing.hold()
                self._held_at_ms = self._now_ms()
            case VoiceFaded():
                self._outgoing.go_on()
                self._held_at_ms = 0.0
            case CallerStarted() if self._outgoing.speaking and not self._ending:
                self.interruptions.append(Interruption(event.at_ms + line_began_ms, self._held_at_ms or self._now_ms()))
                self._inbox.put_nowait(Interrupted(self._hush()))
            case CallerHeard():
                speech_end_ms, endpoint_ms = event.speech_end_ms + line_began_ms, event.endpoint_ms + line_began_ms
                self.timings.append(timing := TurnTiming(speech_end_ms, endpoint_ms, self._now_ms()))
                self._inbox.put_nowait(CallerSpoke(event.heard, timing))
            case CallerSilent():
                self._inbox.put_nowait(event)

    # ---- what may go wrong ----

    async def _watch(self) -> None:
        while True:
            await self._clock.sleep(1.0)
            now, sending_since = self._clock.now(), self._outgoing.sending_since
            if now - self._last_sound_at > DEAF_SECONDS or (sending_since and now - sending_since > STUCK_SECONDS):
                log.warning("a line is taken for lost: it %s", "takes no sound" if sending_since else "sends no sound")
                self._inbox.put_nowait(Left("lost"))
                return

    async def _guarded(self, duty: Coroutine[Any, Any, None]) -> None:
        """A duty that fails ends the call, and nothing else."""
        try:
            await duty
        except LineLost:
            self._inbox.put_nowait(Left("lost"))
        except SpeakingError as error:
            log.error("a call ends because it cannot speak: %s", error)
            self._inbox.put_nowait(Left("crash"))
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            log.error(
                "a call ends because of a fault: %s in %s line %s", type(error).__name__, where.name, where.lineno
            )
            self._inbox.put_nowait(Left("crash"))

    def _now_ms(self) -> float:
        return (self._clock.now() - self._began_at) * 1000


async def _cancelled(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
