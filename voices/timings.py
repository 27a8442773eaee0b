"""How long a call's turns took, for benches and quality; measures nothing itself.

All times are milliseconds since the call began, at the line's edge.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class TurnTiming:
    speech_end_ms: float  # the caller's last speech sample came in
    endpoint_ms: float  # the turn was found to be over
    heard_ms: float  # the words were there
    decided_ms: float | None = None  # the brain had answered
    first_audio_ms: float | None = None  # the first frame of the answer was sent

    @property
    def voice_to_voice_ms(self) -> float | None:
        return None if self.first_audio_ms is None else self.first_audio_ms - self.speech_end_ms


@dataclass(frozen=True)
class Interruption:
    voice_began_ms: float  # the caller's voice came in over our speech
    silenced_ms: float  # from here on nothing more was sent

    @property
    def took_ms(self) -> float:
        return self.silenced_ms - self.voice_began_ms
