"""What waits for a call's conversation, one event after the other; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from voices.brain import Turn
from voices.hearing import Heard, NotHeard
from voices.lines import KeyPressed
from voices.timings import TurnTiming
from voices.turns import CallerSilent


@dataclass(frozen=True)
class CallerSpoke:
    heard: Heard | NotHeard
    timing: TurnTiming  # to be completed with our answer's


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


InboxEvent = CallerSpoke | CallerSilent | KeyPressed | Interrupted | Played | Told | Left
