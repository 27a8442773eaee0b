"""What every voice is; knows no engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from voices.audio import Pcm


@dataclass(frozen=True)
class Utterance:
    """Something to be said."""

    text: str
    language: str
    standing: bool = False  # the same words in every call: worth keeping as sound


class Voice(Protocol):
    """Shared by all calls; used from worker threads."""

    name: str  # for the owner and as a key of the cache: engine, model and settings
    rate: int  # Hz
    longest_piece: int  # characters said at once, so that the first sound comes early

    def synthesise(self, text: str, language: str) -> Iterator[Pcm]:
        """Sound as it becomes ready. Raises SpeakingError."""
