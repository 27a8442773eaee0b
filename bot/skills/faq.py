"""Approved answers in three bands: answer, ask which of two or three is meant, or say that somebody will ring back."""

from __future__ import annotations

from bot import phrases
from bot.conversation import Awaits
from bot.events import Band, Choice, FaqFound, RecordGap
from bot.skills import choice, message
from bot.turn import Turn


def from_faq(turn: Turn, text: str, found: FaqFound) -> None:
    if found.band is Band.ANSWER and found.hits:
        turn.set(question=text)
        give(turn, found.hits[0].id)
    elif found.band is Band.CLARIFY and found.hits:
        _clarify(turn, text, found)
    else:
        nobody_knows(turn, text)


@choice("faq")
def give(turn: Turn, id: str) -> None:
    """Say the approved answer, word for word."""
    entry = turn.company.faq(id)
    if id == "none" or entry is None:
        nobody_knows(turn, turn.state.question)
        return
    if turn.language not in entry.answer and turn.language != turn.company.language:
        nobody_knows(
            turn, turn.state.question or turn.company.text(entry.question, turn.language), "no_answer_in_language"
        )
        return
    turn.set(answered=(*turn.state.answered, id), question="")
    turn.say("faq_answer", faq=id, answer=turn.company.text(entry.answer, turn.language))
    turn.await_(Awaits.ANYTHING)


def _clarify(turn: Turn, text: str, found: FaqFound) -> None:
    entries = [turn.company.faq(hit.id) for hit in found.hits[:3]]
    labels = [(e.id, turn.company.text(e.question, turn.language)) for e in entries if e]
    offered = [Choice(f"faq:{id}", label, str(n)) for n, (id, label) in enumerate(labels, 1)]
    offered.append(Choice("faq:none", phrases.label("none_of_these", turn.language), str(len(labels) + 1)))
    turn.set(question=text)
    turn.offer("clarify", tuple(offered))


def nobody_knows(turn: Turn, text: str, key: str = "no_answer") -> None:
    """No approved answer: the question is kept for the company and somebody will ring back."""
    question = text.strip()
    turn.set(gaps=(*turn.state.gaps, question), question="")
    turn.do(RecordGap(question))
    turn.say(key)
    if turn.state.form is None:
        message.start(turn, "question", about=question)
    else:
        turn.await_(Awaits.ANYTHING)
