"""Where a conversation stands: an immutable state that `decide` replaces; where it is kept is not known here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.events import Channel, Choice, Effect, Given, Reply


class Awaits(StrEnum):
    """What the caller is being asked; goes down to hearing (grammar) and to turns (how long a pause ends the turn)."""

    NOTHING = "nothing"
    ANYTHING = "anything"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ABOUT = "about"
    FOR = "for"
    WHEN = "when"
    LANGUAGE = "language"
    CONFIRM = "confirm"
    CHOICE = "choice"
    DIGITS = "digits"


@dataclass(frozen=True)
class Form:
    """A message being taken: what is wanted, what is there, what was asked and not given."""

    kind: str  # as TakeMessage.kind
    given: Mapping[str, Given] = field(default_factory=dict)
    declined: tuple[str, ...] = ()  # fields the caller would not give
    asked: Mapping[str, int] = field(default_factory=dict)  # how often each field was asked
    urgent: bool = False
    read_back: bool = False  # the number was read back and is not read back again
    replaces: str = ""  # id of a message taken before that this one corrects


@dataclass(frozen=True)
class Conversation:
    channel: Channel
    language: str
    caller_id: str | None = None
    opened: bool = False
    awaits: Awaits = Awaits.NOTHING
    confirming: str = ""  # what a yes would confirm: "phone", "email", "name:<id>", "message", "transfer:<id>", …
    choices: tuple[Choice, ...] = ()
    digits: str = ""  # keys pressed so far, while digits are awaited
    form: Form | None = None
    known: Mapping[str, Given] = field(default_factory=dict)  # survives a form: name, phone, email
    question: str = ""  # the question a clarification or an offer is about
    misunderstood: int = 0  # in a row
    silences: int = 0  # in a row
    intent: str = ""  # of the last utterance
    answered: tuple[str, ...] = ()  # FAQ ids, in order
    gaps: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()  # ids of messages taken
    taken: Form | None = None  # the last message taken, as long as it can be corrected
    pending: str = ""  # the effect whose result is awaited: "message" or "transfer:<id>"
    tried: tuple[str, ...] = ()  # ids rung in vain
    transferred: str | None = None
    last: tuple[Reply, ...] = ()  # for "repeat"
    with_staff: bool = False
    ended_by: str | None = None


@dataclass(frozen=True)
class Decision:
    conversation: Conversation
    say: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
