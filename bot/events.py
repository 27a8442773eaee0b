"""What happened (events), what is to be done (effects) and what is to be said (replies); carries out none of it.

Events are past-tense facts and the only input of `decide`. Written down in order they are a conversation's journal:
transcript, crash recovery and test case in one. Every field is plain JSON or one of the small dataclasses below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from bot.company import Span

INTENTS = (
    "greet", "goodbye", "thank", "affirm", "deny", "repeat", "wait", "capabilities", "bot_challenge",
    "change_language", "ask_hours", "ask_location", "ask_contact", "leave_message", "request_callback",
    "talk_to_person", "talk_to_human", "book_appointment", "change_appointment", "cancel_appointment",
    "place_order", "order_status", "report_problem", "ticket_status", "complain", "give_feedback",
    "update_details", "urgent", "privacy_request", "solicitation", "wrong_number", "cancel", "correct",
    "out_of_scope",
)  # fmt: skip


class Channel(StrEnum):
    CHAT = "chat"
    CALL = "call"


class Band(StrEnum):
    """How sure the search for an approved answer is."""

    ANSWER = "answer"  # one entry
    CLARIFY = "clarify"  # a question offering two or three
    NONE = "none"


@dataclass(frozen=True)
class FaqHit:
    id: str
    score: float  # 0..1, calibrated: the chance that this entry answers the question


@dataclass(frozen=True)
class FaqFound:
    band: Band = Band.NONE
    hits: tuple[FaqHit, ...] = ()  # best first; one when ANSWER, two or three when CLARIFY; may be kept for NONE


@dataclass(frozen=True)
class Ranked:
    intent: str
    confidence: float  # 0..1; the confidences of a ranking sum to 1


@dataclass(frozen=True)
class Meaning:
    """What an utterance means, before the state of the conversation is looked at."""

    ranking: tuple[Ranked, ...]  # best first, at most five, intents of INTENTS only
    business: float = 0.0  # 0..1: the chance that it asks about the company's own business (the FAQ's part)
    faq: FaqFound = FaqFound()
    engine: str = "embedded"
    unknown: float = 0.0  # 0..1: the share of words nobody knows; gibberish, or a recogniser's

    @property
    def intent(self) -> str:
        return self.ranking[0].intent if self.ranking else "out_of_scope"

    @property
    def confidence(self) -> float:
        return self.ranking[0].confidence if self.ranking else 0.0

    def chance(self, intent: str) -> float:
        return next((r.confidence for r in self.ranking if r.intent == intent), 0.0)


# ---- what happened -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ConversationOpened:
    channel: Channel
    language: str
    caller_id: str | None = None  # E.164; None: withheld or a chat
    offered: tuple[str, ...] = ()  # further languages to offer in the greeting


@dataclass(frozen=True)
class LanguageHeard:
    """The caller speaks this language, one of the company's; comes before the words that showed it."""

    language: str


@dataclass(frozen=True)
class Understood:
    text: str
    meaning: Meaning
    hearing: float = 1.0  # the recogniser's confidence, 1 for typed text


@dataclass(frozen=True)
class NotUnderstood:
    """There were words, but no engine could be asked; they are kept word for word."""

    text: str


@dataclass(frozen=True)
class NotHeard:
    """There was sound, but no words: "noise", "too_quiet", "no_engine"."""

    reason: str


@dataclass(frozen=True)
class CallerSilent:
    seconds: float


@dataclass(frozen=True)
class KeyPressed:
    key: str  # 0-9 * #


@dataclass(frozen=True)
class Spoken:
    """The last reply was heard to its end."""


@dataclass(frozen=True)
class Interrupted:
    at_ms: int  # milliseconds of the reply that had been heard


@dataclass(frozen=True)
class MessageTaken:
    message_id: str


@dataclass(frozen=True)
class MessageNotTaken:
    reason: str


@dataclass(frozen=True)
class TransferAnswered:
    to: str


@dataclass(frozen=True)
class TransferFailed:
    to: str
    reason: str  # declined, busy, no_answer, unreachable, no_rule, take_message, rings_back


@dataclass(frozen=True)
class StaffJoined:
    name: str


@dataclass(frozen=True)
class StaffSaid:
    name: str
    text: str


@dataclass(frozen=True)
class StaffLeft:
    name: str


@dataclass(frozen=True)
class CallerLeft:
    """Hung up, closed the page for good, or was idle too long."""

    reason: str = "hung_up"  # hung_up, idle, lost, crash


Event = (
    ConversationOpened | LanguageHeard | Understood | NotUnderstood | NotHeard | CallerSilent | KeyPressed | Spoken
    | Interrupted | MessageTaken | MessageNotTaken | TransferAnswered | TransferFailed | StaffJoined | StaffSaid
    | StaffLeft | CallerLeft
)  # fmt: skip


# ---- what is to be said --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Choice:
    """One offered way on: a button in chat, a key on the telephone. ``label`` is already in the caller's language."""

    value: str
    label: str
    key: str = ""


@dataclass(frozen=True)
class Phone:
    """A number to be said: in the groups people use on a call, as it is written in a chat."""

    e164: str


@dataclass(frozen=True)
class Listed:
    """Several things to be named: "Anna, Peter or Maria"."""

    items: tuple[str, ...]
    joined: str = "or"  # or, and


@dataclass(frozen=True)
class Opening:
    """Opening times of one day; no span at all means closed."""

    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Week:
    """Opening times of a week, days with the same times said together."""

    days: tuple[Opening, ...]  # seven, Monday first


Value = str | int | date | time | datetime | Phone | Listed | Opening | Week


@dataclass(frozen=True)
class Reply:
    """A phrase of ours by its key, with what varies in it; `faq` names the approved entry an answer comes from."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    faq: str | None = None
    language: str = ""  # where it is not the conversation's


@dataclass(frozen=True)
class BotSaid:
    """Journal only: what was said, as it was worded."""

    text: str
    key: str
    language: str
    faq: str | None = None
    faq_version: int | None = None
    choices: tuple[Choice, ...] = ()


# ---- what is to be done --------------------------------------------------------------------------------------------


class Certainty(StrEnum):
    """Where a field of a message comes from; shown in the e-mail beside each field."""

    CONFIRMED = "confirmed"  # read back and said yes to, or typed
    HEARD = "heard"  # understood, not read back
    CALLER_ID = "caller_id"  # from the line


@dataclass(frozen=True)
class Given:
    """Something the caller gave: ``value`` normalised (E.164, ISO time, id), ``said`` as it was put."""

    value: str
    said: str = ""
    certainty: Certainty = Certainty.HEARD


@dataclass(frozen=True)
class TakeMessage:
    """Write the message and its outbox row in one transaction; answers MessageTaken or MessageNotTaken."""

    kind: str  # message, callback, appointment, change_appointment, cancel_appointment, order, order_status, problem,
    # ticket_status, complaint, feedback, details, urgent, privacy, question, sales, unfinished
    fields: Mapping[str, Given]  # of: name, phone, email, about, for, when
    urgent: bool = False
    complete: bool = True  # False: the caller left before it was finished
    replaces: str = ""  # id of a message of this conversation that the caller has corrected


@dataclass(frozen=True)
class Transfer:
    """Ring a person or department (an id of the company's); answers TransferAnswered or TransferFailed."""

    to: str
    about: str = ""


@dataclass(frozen=True)
class RecordGap:
    """Keep a question that no approved answer fits."""

    question: str


@dataclass(frozen=True)
class StopRecording:
    """The caller does not want to be recorded."""


@dataclass(frozen=True)
class EndConversation:
    by: str  # bot or caller


Effect = TakeMessage | Transfer | RecordGap | StopRecording | EndConversation
