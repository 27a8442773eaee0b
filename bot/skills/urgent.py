"""Urgent matters: 112 first where life is in danger, then the person on call, then an urgent message."""

from __future__ import annotations

from bot.details import urgency
from bot.skills import message, people, skill
from bot.turn import Turn, spoken_name


@skill("urgent")
def urgent(turn: Turn, text: str) -> None:
    if urgency.danger(text, turn.language):
        turn.say("danger_112")
    else:
        turn.say("urgent_understood")
    form = turn.state.form
    about = form.given["about"].value if form and "about" in form.given else text.strip()
    message.open_form(turn, "urgent", text, about=about, urgent=True)
    if len(named := message.people_named(turn, text)) == 1:
        message.addressed_to(turn, named[0])
    person = people.on_call(turn)
    if person is None:
        turn.say("urgent_message")
        message.advance(turn)
        return
    turn.say("one_moment_urgent", to=spoken_name(person))
    people.ring(turn, person.id)
