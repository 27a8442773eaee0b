"""Fields that an utterance gives, whatever was asked: name, number, e-mail, wished time; asks nothing itself."""

from __future__ import annotations

from bot.conversation import Awaits
from bot.details import email, name, phone, subject, when
from bot.events import Certainty, Given
from bot.turn import Turn


def harvest(turn: Turn, text: str) -> dict[str, Given]:
    """Every field found in the utterance; what is awaited may stand there bare ("jan kos")."""
    awaits = turn.state.awaits
    typed = Certainty.HEARD if turn.by_voice else Certainty.CONFIRMED
    found: dict[str, Given] = {}
    address = email.find(text, turn.language)
    if address:
        found["email"] = Given(address.address, text[slice(*address.span)], typed)
    number = phone.find(text, turn.language, turn.company.country, awaited=awaits is Awaits.PHONE)
    if number and number.e164 and number.valid:
        found["phone"] = Given(number.e164, text[slice(*number.span)], Certainty.HEARD if number.doubtful else typed)
    who = name.find(text, turn.language, awaited=awaits is Awaits.NAME)
    if who:
        found["name"] = Given(who.name, text[slice(*who.span)], typed)
    form = turn.state.form
    if form and "about" not in form.given and awaits is not Awaits.ABOUT:
        matter = subject.about(text, turn.language)
        if matter:
            found["about"] = Given(matter, matter, typed)
    if form and form.kind in WISHED_TIME:
        wished = when.find(text, turn.language, turn.now, awaited=awaits is Awaits.WHEN)
        if wished:
            value = wished.start.isoformat() + (f"/{wished.end.isoformat()}" if wished.end else "")
            found["when"] = Given(value, wished.text, typed)
    return found


WISHED_TIME = ("callback", "appointment", "change_appointment", "cancel_appointment")
