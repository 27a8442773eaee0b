"""What a call asks of whoever decides what to say; decides nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from voices.hearing import Awaited, Heard, NotHeard
from voices.speaking import Utterance


@dataclass(frozen=True)
class Turn:
    """Our side's next step. An empty turn changes nothing."""

    say: tuple[Utterance, ...] = ()
    awaits: Awaited | None = None  # None: what was awaited before
    ended: bool = False  # what is said is said to its end, then the line is closed


class Brain(Protocol):
    """One conversation. It is awaited while sound goes on both ways; an exception ends the call with an apology."""

    async def open(self) -> Turn: ...

    async def heard(self, heard: Heard) -> Turn: ...

    async def not_heard(self, not_heard: NotHeard) -> Turn: ...

    async def silent(self, seconds: float) -> Turn: ...

    async def key(self, key: str) -> Turn: ...

    async def spoken(self) -> Turn:
        """What was said was heard to its end."""

    async def interrupted(self, at_ms: int) -> Turn:
        """The caller spoke into our speech after so much of it; the words follow as heard or not_heard.

        What this turn says is not spoken while the caller speaks.
        """

    async def left(self, reason: str) -> Turn:
        """The call is over: hung_up, lost or crash. The turn is not spoken."""
