"""What a receptionist can do, one file for each thing; this table says which skill serves which intent.

A skill gets the turn and the utterance and writes into the turn. Skills register themselves here by intent, by the
prefix of a choice they offered ("faq:parking") or of a confirmation they asked for ("phone").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bot.turn import Skill, Turn

Picked = Callable[[Turn, str], None]
"""Gets what stands behind the colon of the picked choice."""
Confirmed = Callable[[Turn, str, bool, str], None]
"""Gets what stands behind the colon, whether it was a yes, and the utterance."""

SKILLS: dict[str, Skill] = {}
CHOICES: dict[str, Picked] = {}
CONFIRMATIONS: dict[str, Confirmed] = {}

F = TypeVar("F")


def skill(*intents: str) -> Callable[[Skill], Skill]:
    def register(function: Skill) -> Skill:
        SKILLS.update(dict.fromkeys(intents, function))
        return function

    return register


def choice(prefix: str) -> Callable[[Picked], Picked]:
    def register(function: Picked) -> Picked:
        CHOICES[prefix] = function
        return function

    return register


def confirmation(prefix: str) -> Callable[[Confirmed], Confirmed]:
    def register(function: Confirmed) -> Confirmed:
        CONFIRMATIONS[prefix] = function
        return function

    return register


def pick(turn: Turn, value: str) -> None:
    prefix, _, rest = value.partition(":")
    CHOICES[prefix](turn, rest)


def confirm(turn: Turn, confirming: str, yes: bool, text: str) -> None:
    prefix, _, rest = confirming.partition(":")
    CONFIRMATIONS[prefix](turn, rest, yes, text)
