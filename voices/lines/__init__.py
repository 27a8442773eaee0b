"""What can happen on a line and what a line can do, whatever its wire format; carries nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from voices.audio import Pcm


@dataclass(frozen=True)
class Started:
    rate: int  # Hz, both ways
    language: str | None = None  # wished by the caller's side


@dataclass(frozen=True)
class AudioIn:
    pcm: Pcm  # at the rate of Started
    at_ms: float  # audio time of its first sample


@dataclass(frozen=True)
class KeyPressed:
    key: str  # 0-9 * #


@dataclass(frozen=True)
class HungUp:
    """The caller's side ended the call."""


@dataclass(frozen=True)
class Broken:
    """The caller's side does not keep to the protocol; the line is over."""

    reason: str  # a plain sentence, at most 123 bytes: a close frame carries it
    close_code: int  # of WebSocket (RFC 6455) where the line is one


LineEvent = Started | AudioIn | KeyPressed | HungUp | Broken
KEYS = frozenset("0123456789*#")


class Wire(Protocol):
    """An open line, as who holds the socket provides it. Sending raises LineLost when the other side is gone."""

    rate: int  # Hz, both ways
    lead_ms: int  # sound sent ahead of time, for the other side's jitter buffer; 0 on a telephone line
    continuous: bool  # whether silence is sent, too, when there is nothing to say

    async def receive(self) -> Sequence[LineEvent]:
        """Waits for what happens next; nothing follows HungUp or Broken."""

    async def send_audio(self, pcm: Pcm) -> None: ...

    async def send_clear(self) -> None:
        """Sound that was sent and not yet played is to be dropped."""

    async def send_transcript(self, who: str, text: str) -> None: ...

    async def close(self, reason: str) -> None:
        """Says goodbye in the line's own way. `reason`: ended, hung_up, lost, crash."""
