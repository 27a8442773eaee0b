"""Who is speaking: frames and their speech probabilities in, turns out; pure, and hears no words.

All times are audio time: what the caller's side has sent, in milliseconds since the start. Three rules:
- the caller starts once enough voiced sound is there; over our own speech it takes more, but we hold our breath first;
- the caller stops after a pause whose length depends on what is awaited and on whether the words seem complete;
- a caller who says nothing while we wait is reported every few seconds.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum

from voices import audio
from voices.audio import Pcm
from voices.hearing import Awaited


@dataclass(frozen=True)
class VoiceNoticed:
    """Over our speech somebody seems to begin; hold your breath. Followed by CallerStarted or VoiceFaded."""


@dataclass(frozen=True)
class VoiceFaded:
    """It was nothing; go on speaking."""


@dataclass(frozen=True)
class CallerStarted:
    pcm: Pcm  # from shortly before the voice began
    at_ms: float  # where the voice began


@dataclass(frozen=True)
class CallerContinued:
    pcm: Pcm  # the next frame of a turn that has started


@dataclass(frozen=True)
class CallerStopped:
    speech_end_ms: float  # end of the last speech sample
    at_ms: float  # when it was clear that the turn is over
    cut: bool = False  # the turn was ended by us because it would not end


@dataclass(frozen=True)
class CallerSilent:
    seconds: float  # since the last report, or since we wait


TurnEvent = VoiceNoticed | VoiceFaded | CallerStarted | CallerContinued | CallerStopped | CallerSilent


class Hint(Enum):
    """What the words so far say about the end of the turn."""

    UNKNOWN = "unknown"
    FINISHED = "finished"
    UNFINISHED = "unfinished"


@dataclass(frozen=True)
class Pauses:
    """Milliseconds of silence that end a turn."""

    unknown: int
    finished: int
    unfinished: int


_SHORT = Pauses(unknown=256, finished=256, unfinished=600)
_FREE = Pauses(unknown=300, finished=280, unfinished=800)
_NAME = Pauses(unknown=400, finished=320, unfinished=900)
_GROUPS = Pauses(unknown=1000, finished=400, unfinished=1200)
PAUSES = {
    "confirm": _SHORT, "choice": _SHORT, "language": _SHORT,
    "nothing": _FREE, "anything": _FREE, "about": _FREE,
    "name": _NAME, "for": _NAME, "when": _NAME,
    "phone": _GROUPS, "digits": _GROUPS, "email": _GROUPS,
}  # fmt: skip
_SLOW_TO_ANSWER = frozenset({"name", "phone", "email", "about", "for", "when", "digits"})

VOICE_BEGINS, VOICE_GOES_ON, VOICE_OVER_OURS = 0.5, 0.35, 0.6  # speech probabilities
NOTICE_MS, START_MS, BARGE_IN_MS = 64, 96, 150  # voiced sound until VoiceNoticed, CallerStarted, the same over ours
FADE_MS = 160  # unvoiced sound that makes a beginning nothing
PRE_ROLL_MS = 320
ECHO_GUARD_DBFS = -50.0  # over our speech, quieter sound is taken for our own echo
HUSH_DB = 38.0  # so far below the turn's loudest, the detector only lags behind the end of the voice
LONGEST_TURN_MS = 30_000
SILENCE_SECONDS, SLOW_SILENCE_SECONDS = 6.0, 8.0


def silence_seconds(awaited: Awaited) -> float:
    """How long a caller may say nothing before it is reported."""
    return SLOW_SILENCE_SECONDS if awaited.kind in _SLOW_TO_ANSWER else SILENCE_SECONDS


class Turns:
    """Follows one caller. `we_speak` and `we_wait` are set from outside as our side changes."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.awaited = Awaited()
        self.hint = Hint.UNKNOWN
        self.we_speak = False  # our speech is in the caller's ear
        self.we_wait = False  # it is the caller's turn to say something
        self.now_ms = 0.0
        self.caller_speaks = False
        self._recent: deque[Pcm] = deque()
        self._recent_ms = 0.0
        self._begin_ms = self._voiced_ms = self._unvoiced_ms = 0.0
        self._noticed = False
        self._speech_end_ms = 0.0
        self._loudest_dbfs = audio.SILENT_DBFS
        self._quiet_ms = 0.0

    @property
    def pause_ms(self) -> float:
        """Silence since the last speech sample of a turn that goes on."""
        return self.now_ms - self._speech_end_ms

    def feed(self, frame: Pcm, probability: float) -> list[TurnEvent]:
        """The next frame, a few tens of milliseconds long."""
        frame_ms = audio.duration_ms(frame, self.rate)
        self.now_ms += frame_ms
        if self.caller_speaks:
            return self._during_turn(frame, probability, frame_ms)
        self._remember(frame, frame_ms)
        events = self._before_turn(frame, probability, frame_ms)
        return events + self._count_silence(frame_ms)

    def _remember(self, frame: Pcm, frame_ms: float) -> None:
        self._recent.append(frame)
        self._recent_ms += frame_ms
        while self._recent_ms > PRE_ROLL_MS + frame_ms + self._voiced_ms + self._unvoiced_ms:
            self._recent_ms -= audio.duration_ms(self._recent.popleft(), self.rate)

    def _before_turn(self, frame: Pcm, probability: float, frame_ms: float) -> list[TurnEvent]:
        if not self._is_voice(frame, probability):
            return self._unvoiced(frame_ms)
        if not self._voiced_ms:
            self._begin_ms = self.now_ms - frame_ms
        self._voiced_ms += frame_ms
        self._unvoiced_ms = 0.0
        if self._voiced_ms >= (BARGE_IN_MS if self.we_speak else START_MS):
            return [self._start()]
        if self.we_speak and not self._noticed and self._voiced_ms >= NOTICE_MS:
            self._noticed = True
            return [VoiceNoticed()]
        return []

    def _is_voice(self, frame: Pcm, probability: float) -> bool:
        if self.we_speak:
            return probability >= VOICE_OVER_OURS and audio.level_dbfs(frame) >= ECHO_GUARD_DBFS
        return probability >= (VOICE_GOES_ON if self._voiced_ms else VOICE_BEGINS)

    def _unvoiced(self, frame_ms: float) -> list[TurnEvent]:
        if not self._voiced_ms:
            return []
        self._unvoiced_ms += frame_ms
        if self._unvoiced_ms < FADE_MS:
            return []
        self._voiced_ms = self._unvoiced_ms = 0.0
        noticed, self._noticed = self._noticed, False
        return [VoiceFaded()] if noticed else []

    def _start(self) -> CallerStarted:
        pcm = b"".join(self._recent)
        self._recent.clear()
        self._recent_ms = self._voiced_ms = self._unvoiced_ms = 0.0
        self._noticed = False
        self._quiet_ms = 0.0
        self.caller_speaks = True
        self.hint = Hint.UNKNOWN
        self._speech_end_ms = self.now_ms
        self._loudest_dbfs = audio.level_dbfs(pcm[-audio.byte_count(START_MS, self.rate) :])
        return CallerStarted(pcm, self._begin_ms)

    def _during_turn(self, frame: Pcm, probability: float, frame_ms: float) -> list[TurnEvent]:
        events: list[TurnEvent] = [CallerContinued(frame)]
        if probability >= VOICE_GOES_ON:
            self._loudest_dbfs = max(self._loudest_dbfs, audio.level_dbfs(frame))
            heard_ms = audio.loud_until_ms(frame, self.rate, above_dbfs=self._loudest_dbfs - HUSH_DB)
            if heard_ms:
                self._speech_end_ms = self.now_ms - frame_ms + min(heard_ms, frame_ms)
                self.hint = Hint.UNKNOWN
        cut = self.now_ms - self._begin_ms >= LONGEST_TURN_MS
        if cut or self.pause_ms >= self.pause_that_ends_ms():
            self.caller_speaks = False
            events.append(CallerStopped(self._speech_end_ms, self.now_ms, cut))
        return events

    def pause_that_ends_ms(self) -> int:
        pauses = PAUSES.get(self.awaited.kind, _FREE)
        return {
            Hint.UNKNOWN: pauses.unknown, Hint.FINISHED: pauses.finished, Hint.UNFINISHED: pauses.unfinished,
        }[self.hint]  # fmt: skip

    def _count_silence(self, frame_ms: float) -> list[TurnEvent]:
        if self.caller_speaks or self.we_speak or not self.we_wait or self.awaited.kind == "nothing":
            self._quiet_ms = 0.0
            return []
        self._quiet_ms += frame_ms
        if self._quiet_ms < silence_seconds(self.awaited) * 1000:
            return []
        seconds, self._quiet_ms = round(self._quiet_ms / 1000, 1), 0.0
        return [CallerSilent(seconds)]
