"""What waits for a call's conversation, one event after the other; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from voices.brain import Turn
from voices.ear import CallerHeard
from voices.lines import KeyPressed
from voices.turns import CallerSilent


@dataclass(frozen=True)
class Interrupted:
    at_ms: int  # of our speech that were heard


@dataclass(frozen=True)
class Played:
    """Our speech was heard to its end."""


@dataclass(frozen=True)
class Told:
    """A turn that nobody asked for."""

    turn: Turn


@dataclass(frozen=True)
class Left:
    reason: str  # hung_up, lost, crash


InboxEvent = CallerHeard | CallerSilent | KeyPressed | Interrupted | Played | Told | Left
