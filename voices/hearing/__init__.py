"""What every recogniser is and what it answers; knows no engine.

A recogniser is shared by all calls of its language. A session hears one utterance: it is fed while the caller speaks,
and asked for the result when the turn is over. Sessions are used from worker threads, one thread at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from voices.audio import Pcm


@dataclass(frozen=True)
class Awaited:
    """What the caller is expected to say; picks the grammar and how long a pause ends the turn."""

    kind: str = "anything"  # nothing anything name phone email about for when language confirm choice digits
    words: tuple[str, ...] = ()  # words and short phrases expected now, as they are spoken
    language: str = "en"
    # Given what has been heard so far: True when it is complete, False when more plainly follows, None when unknown.
    # Only who knows what the words mean can tell that a telephone number is complete.
    finished: Callable[[str], bool | None] | None = None
    languages: tuple[str, ...] = ()  # further ones in which the utterance is heard as well, at its own cost each


@dataclass(frozen=True)
class Heard:
    text: str  # lower case words, no punctuation
    confidence: float  # 0..1, the engine's own
    language: str
    others: tuple[Heard, ...] = ()  # the same utterance as heard in other languages


@dataclass(frozen=True)
class NotHeard:
    reason: str  # noise, too_quiet, no_engine


class Session(Protocol):
    def accept(self, pcm: Pcm) -> None: ...

    def partial(self) -> str:
        """The words so far; cheap enough to ask at every pause."""

    def result(self) -> Heard | NotHeard:
        """Ends the session."""


class Recogniser(Protocol):
    name: str  # for the owner: engine and model
    language: str

    def session(self, rate: int, awaited: Awaited) -> Session: ...


# Where the dialogue knows every word that is likely; elsewhere a grammar would only deafen the recogniser.
GRAMMAR_KINDS = frozenset({"confirm", "digits", "phone", "choice"})
TOO_QUIET_DBFS = -50.0
LONGEST_UTTERANCE_SECONDS = 40


def reason_for_no_words(level: float) -> str:
    return "too_quiet" if level < TOO_QUIET_DBFS else "noise"
