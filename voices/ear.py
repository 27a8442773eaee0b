"""From a caller's sound to what was heard: detector, turns and recogniser in one line; knows no line and no dialogue.

Everything here is plain computing, fed from one worker thread at a time.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from voices import audio
from voices.audio import Pcm, Resampler
from voices.hearing import Heard, NotHeard, Recogniser, Session
from voices.hearing.several import SeveralSessions
from voices.hearing.unfinished import plainly_goes_on
from voices.turns import (
    CallerContinued,
    CallerSilent,
    CallerStarted,
    CallerStopped,
    Hint,
    TurnEvent,
    Turns,
    VoiceFaded,
    VoiceNoticed,
)
from voices.vad import FRAME_MS, SpeechDetector, frame_bytes

log = logging.getLogger(__name__)

ASK_WORDS_EVERY_MS = 128  # of a pause: the words so far decide how long it may last, and the last one comes late


@dataclass(frozen=True)
class CallerHeard:
    heard: Heard | NotHeard
    speech_end_ms: float  # audio time
    endpoint_ms: float


EarEvent = VoiceNoticed | VoiceFaded | CallerStarted | CallerHeard | CallerSilent
FindRecogniser = Callable[[str], Recogniser | None]  # by language; None: nothing can hear it


class Detector(Protocol):
    def probability(self, frame: Pcm) -> float: ...


def hearing_rate(line_rate: int) -> int:
    """The rate that speech is heard at: telephone or wideband."""
    return 8000 if line_rate < 16000 else 16000


class Ear:
    def __init__(self, line_rate: int, find_recogniser: FindRecogniser, *, detector: Detector | None = None) -> None:
        self.rate = hearing_rate(line_rate)
        self.turns = Turns(self.rate)
        self._resampler = Resampler(line_rate, self.rate)
        self._detector = detector or SpeechDetector(self.rate)
        self._find_recogniser = find_recogniser
        self._session: Session | None = None
        self._rest = b""
        self._frame_bytes = frame_bytes(self.rate)

    @property
    def now_ms(self) -> float:
        """Audio time of what has been taken in, waiting samples included."""
        return self.turns.now_ms + audio.duration_ms(self._rest, self.rate)

    def feed(self, pcm: Pcm) -> list[EarEvent]:
        self._rest += self._resampler.feed(pcm)
        events: list[EarEvent] = []
        while len(self._rest) >= self._frame_bytes:
            frame, self._rest = self._rest[: self._frame_bytes], self._rest[self._frame_bytes :]
            for event in self.turns.feed(frame, self._detector.probability(frame)):
                events += self._follow(event)
        return events

    def _follow(self, event: TurnEvent) -> list[EarEvent]:
        match event:
            case CallerStarted():
                self._session = self._open_session()
                self._accept(event.pcm)
                return [event]
            case CallerContinued():
                self._accept(event.pcm)
                pause_ms = self.turns.pause_ms
                if pause_ms // ASK_WORDS_EVERY_MS > max(pause_ms - FRAME_MS, 0) // ASK_WORDS_EVERY_MS:
                    self.turns.hint = self._hint()
                return []
            case CallerStopped():
                return [CallerHeard(self._result(), event.speech_end_ms, event.at_ms)]
        return [event]

    def _open_session(self) -> Session | None:
        awaited = self.turns.awaited
        try:
            wanted = [awaited.language, *(code for code in awaited.languages if code != awaited.language)]
            found = [recogniser for language in wanted if (recogniser := self._find_recogniser(language))]
            sessions = [recogniser.session(self.rate, awaited) for recogniser in found]
            return SeveralSessions(sessions) if len(sessions) > 1 else next(iter(sessions), None)
        except Exception as error:  # an engine's fault must not end the call: keys still work
            self._give_up(error)
            return None

    def _accept(self, pcm: Pcm) -> None:
        try:
            if self._session:
                self._session.accept(pcm)
        except Exception as error:
            self._give_up(error)

    def _hint(self) -> Hint:
        awaited = self.turns.awaited
        try:
            words = self._session.partial() if self._session else ""
        except Exception as error:
            self._give_up(error)
            return Hint.UNKNOWN
        finished = awaited.finished(words) if awaited.finished and words else None
        if finished is None and plainly_goes_on(words, awaited.language):
            finished = False
        return {True: Hint.FINISHED, False: Hint.UNFINISHED, None: Hint.UNKNOWN}[finished]

    def _result(self) -> Heard | NotHeard:
        session, self._session = self._session, None
        try:
            return session.result() if session else NotHeard("no_engine")
        except Exception as error:
            self._give_up(error)
            return NotHeard("no_engine")

    def _give_up(self, error: Exception) -> None:
        log.error("hearing failed in the middle of an utterance: %s", type(error).__name__)
        self._session = None
