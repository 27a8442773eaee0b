"""Which skill an utterance goes to when it answers nothing that was asked; weighs intents against approved answers."""

from __future__ import annotations

from bot.conversation import Awaits, Conversation
from bot.events import Band, Meaning

FAQ = "faq"
NOT_UNDERSTOOD = "not_understood"
LEAVE = "leave"
CLOSING = frozenset({"thank", "affirm", "deny", "goodbye", "cancel"})

INFORMATION = frozenset({"ask_hours", "ask_location", "ask_contact"})
"""Questions that the company's own record answers; an approved answer that plainly fits goes before it."""

CONTROL = frozenset(
    {"cancel", "repeat", "wait", "goodbye", "talk_to_human", "change_language", "bot_challenge", "privacy_request",
     "capabilities", "urgent", "wrong_number", "correct"}
)  # fmt: skip
"""What a caller may say at any point of a form."""

PEOPLE = frozenset({"talk_to_person", "talk_to_human"})
"""Who asks for somebody is not given an answer about them."""

MATTERS = frozenset({"correct", "urgent", "privacy_request", "wrong_number"})
"""Of these, the ones that are as well what a message is about."""

SHORT = 7  # words; what is longer than that tells a matter
LEAST = 0.30  # below this an intent is a guess
SURE = 0.60
GIBBERISH = 0.6  # from such a share of unknown words on, nothing was understood
FAREWELL = 0.25  # "thank you, goodbye" is a goodbye
PASSING_FAREWELL = 0.05  # "leave it, bye" is to drop it and go


def route(meaning: Meaning, state: Conversation) -> str:
    """An intent of ours, FAQ, LEAVE (drop it and go) or NOT_UNDERSTOOD."""
    intent, faq = meaning.intent, meaning.faq
    sure = meaning.confidence * (1 - meaning.business)
    if faq.band is Band.ANSWER and faq.hits and _answer_fits(meaning, sure):
        return FAQ
    if meaning.business > sure and intent not in INFORMATION:
        return FAQ
    if intent == "out_of_scope" and meaning.unknown >= GIBBERISH and meaning.business < LEAST:
        return NOT_UNDERSTOOD
    if intent == "out_of_scope" and faq.band is not Band.NONE and meaning.business > 0.15:
        return FAQ
    if sure < LEAST and intent not in INFORMATION:
        return FAQ if faq.band is not Band.NONE else NOT_UNDERSTOOD
    if intent == "cancel" and meaning.chance("goodbye") >= PASSING_FAREWELL:
        return LEAVE
    if intent in CLOSING and _is_leaving(meaning, state):
        return "goodbye"
    return intent


def _is_leaving(meaning: Meaning, state: Conversation) -> bool:
    """ "Thank you, goodbye"; and "that's all" where it was asked whether there is anything else."""
    if state.confirming == "anything_else":
        return meaning.chance("goodbye") + meaning.chance("deny") >= FAREWELL
    return meaning.intent == "thank" and meaning.chance("goodbye") >= FAREWELL


def _answer_fits(meaning: Meaning, sure: float) -> bool:
    score = meaning.faq.hits[0].score
    if meaning.intent == "ask_hours":
        return score >= 0.95 or sure < 0.5
    if meaning.intent in INFORMATION | {"out_of_scope"}:
        return True
    if meaning.intent in PEOPLE and sure >= SURE:
        return meaning.business > sure
    return score >= 0.98 or sure < LEAST or meaning.business > sure


def means_something_else(meaning: Meaning) -> bool:
    """Whether an utterance that answers nothing is plainly a wish of its own, and so no odd name or time."""
    sure = meaning.confidence * (1 - meaning.business)
    return sure >= SURE and meaning.intent not in CLOSING | {"out_of_scope", "greet"}


def interrupts(meaning: Meaning, *, is_question: bool, awaits: Awaits, words: int) -> bool:
    """Whether an utterance in the middle of a form is something of its own rather than an answer."""
    sure = meaning.confidence * (1 - meaning.business)
    if meaning.intent == "cancel":
        sure += meaning.chance("deny")  # "no thanks, never mind"
    if meaning.intent in CONTROL and sure >= SURE:
        return awaits is not Awaits.ABOUT or (words <= SHORT and meaning.intent not in MATTERS)
    if not is_question:
        return False
    if meaning.faq.band is Band.ANSWER or meaning.business >= 0.5:
        return True
    return meaning.intent in INFORMATION and sure >= 0.5
