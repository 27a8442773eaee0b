"""When speech fails: said again, then a menu, then a human or the words as a message; and the keys of a telephone."""

from __future__ import annotations

from bot import phrases
from bot.conversation import Awaits
from bot.events import Choice, RecordGap
from bot.skills import SKILLS, answers, choice, confirm, message, people, pick, talk
from bot.turn import Turn

MENU = ("leave_message", "talk_to_human", "ask_hours", "ask_location")


def not_understood(turn: Turn, text: str) -> None:
    """Words that mean nothing to us: the first, the second and the third time in a row."""
    times = turn.state.misunderstood + 1
    turn.set(misunderstood=times)
    if times == 1:
        turn.say("not_understood")
        if turn.state.form is None:
            turn.await_(Awaits.ANYTHING)
    elif times == 2:
        offer_menu(turn)
    else:
        turn.set(misunderstood=0)
        _human_or_message(turn, text)


def not_heard(turn: Turn) -> None:
    """Sound without words."""
    times = turn.state.misunderstood + 1
    turn.set(misunderstood=times)
    if times >= 2 and turn.state.form is None:
        offer_menu(turn)
    else:
        turn.say("not_heard")
        if turn.state.awaits not in (Awaits.NOTHING, Awaits.ANYTHING):
            turn.replies.extend(turn.state.last[-1:])


def offer_menu(turn: Turn) -> None:
    offered = tuple(
        Choice(f"skill:{intent}", phrases.label(f"menu_{intent}", turn.language), str(n))
        for n, intent in enumerate(MENU, 1)
    )
    turn.ask(Awaits.CHOICE, "menu_call" if turn.by_voice else "menu", choices=offered)


def _human_or_message(turn: Turn, text: str) -> None:
    target = people.anyone_in(turn)
    if target and turn.state.form is None:
        turn.say("not_understood_human")
        people.ring(turn, target)
        return
    turn.say("not_understood_message")
    if text:
        turn.do(RecordGap(text))
        turn.set(gaps=(*turn.state.gaps, text))
    message.start(turn, "question", about=text)


@choice("skill")
def from_menu(turn: Turn, intent: str) -> None:
    turn.set(intent=intent)
    SKILLS[intent](turn, "")


def word_for_word(turn: Turn, text: str) -> None:
    """Nothing can be understood at the moment: take what is said as it is said."""
    if turn.state.awaits in answers.FIELDS and turn.state.form:
        if not answers.answer(turn, text):
            answers.last_resort(turn, text)
        return
    if turn.state.awaits in (Awaits.CONFIRM, Awaits.CHOICE) and answers.answer(turn, text):
        return
    turn.say("understanding_down")
    message.start(turn, "message", text, about=text.strip())


def key(turn: Turn, key: str) -> None:
    """Digits of a number, a choice, 0 for a person, * for once more."""
    state = turn.state
    if state.awaits in (Awaits.PHONE, Awaits.DIGITS) and (key.isdigit() or state.digits):
        _collect(turn, key)
        return
    chosen = next((c for c in state.choices if c.key == key), None)
    if chosen:
        turn.await_(Awaits.NOTHING)
        pick(turn, chosen.value)
    elif state.awaits is Awaits.CONFIRM and key in ("1", "2"):
        turn.await_(Awaits.NOTHING)
        confirm(turn, state.confirming, key == "1", "")
    elif key == "0":
        people.talk_to_human(turn, "")
    elif key == "*":
        talk.repeat(turn, "")
    elif key != "#":
        offer_menu(turn)


def _collect(turn: Turn, key: str) -> None:
    if key != "#":
        turn.set(digits=(turn.state.digits + ("" if key == "*" else key))[:20])
        return
    keyed = turn.state.digits
    turn.set(digits="")
    if not answers.digits(turn, keyed):
        turn.ask(Awaits.PHONE, "again_phone_call" if turn.by_voice else "again_phone")
