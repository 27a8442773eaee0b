"""Putting through: to a named person or department, to any human, and what comes of it; rings nobody itself."""

from __future__ import annotations

from bot import opening
from bot.company import Person
from bot.conversation import Awaits
from bot.details import directory
from bot.events import Transfer
from bot.skills import choice, message, skill
from bot.turn import Turn, spoken_name

FRONT_DESK = ("reception", "front-desk", "frontdesk", "office", "desk")


@skill("talk_to_person")
def talk_to_person(turn: Turn, text: str) -> None:
    if _somebody_named(turn, text):
        return
    if named := directory.asked_name(text, turn.language):
        turn.say("no_such_person", name=named)
        message.start(turn, "message", text)
    else:
        any_human(turn, text)


def _somebody_named(turn: Turn, text: str) -> bool:
    ids = message.people_named(turn, text)
    if len(ids) > 1:
        turn.offer("which_person", message.directory_choices(turn, ids, "put_through"))
    elif ids:
        put_through(turn, ids[0], text)
    return bool(ids)


@choice("put_through")
def put_through_picked(turn: Turn, id: str) -> None:
    put_through(turn, id, "")


def put_through(turn: Turn, id: str, text: str) -> None:
    """Ring them when they are in; else say so and take a message for them."""
    if available(turn, id):
        turn.say("one_moment", to=turn.named(id))
        ring(turn, id)
        return
    _say_not_in(turn, id)
    message.start(turn, "message", text, to=id)


def ring(turn: Turn, id: str) -> None:
    about = turn.given("about")
    turn.await_(Awaits.NOTHING)
    turn.set(pending=f"transfer:{id}")
    turn.do(Transfer(id, about.value if about else ""))


def available(turn: Turn, id: str) -> bool:
    """A person in their hours; a department in the company's."""
    return id not in turn.state.tried and opening.is_open(turn.company, turn.now, turn.company.person(id))


def _say_not_in(turn: Turn, id: str) -> None:
    if id in turn.state.tried:
        turn.say("still_not_available", to=turn.named(id))
        return
    back = opening.next_open(turn.company, turn.now, turn.company.person(id))
    if back is None:
        turn.say("not_in", to=turn.named(id))
    elif back.date() == turn.now.date():
        turn.say("not_in_until_time", to=turn.named(id), time=back.time())
    else:
        turn.say("not_in_until_day", to=turn.named(id), day=back.date(), time=back.time())


@skill("talk_to_human")
def talk_to_human(turn: Turn, text: str) -> None:
    if not _somebody_named(turn, text):
        any_human(turn, text)


def any_human(turn: Turn, text: str) -> None:
    """The front desk, else whoever is in."""
    target = anyone_in(turn)
    if target:
        turn.say("one_moment_human")
        ring(turn, target)
        return
    turn.say("nobody_in" if not turn.state.tried else "nobody_else_in")
    message.start(turn, "message", text)


def anyone_in(turn: Turn) -> str | None:
    if not opening.is_open(turn.company, turn.now):
        return None
    desks = [d.id for d in turn.company.departments if d.id in FRONT_DESK]
    people = [p.id for p in turn.company.people]
    departments = [d.id for d in turn.company.departments]
    return next((id for id in (*desks, *people, *departments) if available(turn, id)), None)


def on_call(turn: Turn) -> Person | None:
    """Who is rung first when it is urgent, at any hour."""
    return next((p for p in turn.company.people if p.urgent and p.id not in turn.state.tried), None)


def answered(turn: Turn, id: str) -> None:
    turn.set(pending="", transferred=id, with_staff=True, form=None)
    turn.await_(Awaits.NOTHING)
    if not turn.by_voice:
        turn.say("now_with", to=turn.named(id))


def taken_over(turn: Turn, name: str) -> None:
    """Staff have joined the chat: rung for, or of their own accord."""
    rung, _, id = turn.state.pending.partition(":")
    if rung == "transfer":
        turn.set(pending="", transferred=id, form=None)
    turn.set(with_staff=True)
    turn.await_(Awaits.NOTHING)
    turn.say("now_with", to=name)


REASONS = {
    "busy": "transfer_busy",
    "declined": "transfer_declined",
    "take_message": "transfer_declined",
    "no_answer": "transfer_no_answer",
    "rings_back": "transfer_rings_back",
}


def failed(turn: Turn, id: str, reason: str) -> None:
    """Back with the caller: who could not be reached, and what can be done instead; nothing is asked twice."""
    turn.set(pending="", tried=(*turn.state.tried, id))
    form = turn.state.form
    if form and form.urgent and (person := on_call(turn)):
        turn.say(REASONS.get(reason, "transfer_unreachable"), to=turn.named(id))
        turn.say("one_moment", to=spoken_name(person))
        ring(turn, person.id)
        return
    turn.say(REASONS.get(reason, "transfer_unreachable"), to=turn.named(id))
    to = "" if form and "for" in form.given else id
    if reason == "rings_back":
        message.open_form(turn, "callback", to=to)
        message.decline(turn, "when")  # they have said when
        message.advance(turn)
        return
    turn.say("shall_take_message")
    message.start(turn, form.kind if form else "message", to=to)


def while_ringing(turn: Turn, text: str) -> None:
    """The caller speaks while somebody is being rung for them."""
    turn.say("still_ringing")


def handed_back(turn: Turn, name: str) -> None:
    """Staff have left the chat; the receptionist is there again."""
    turn.set(with_staff=False)
    turn.ask(Awaits.ANYTHING, "back_with_bot", confirming="anything_else")
