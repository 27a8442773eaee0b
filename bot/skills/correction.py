"""Putting right what was taken down wrongly: in the open form, or in the message just taken, which is then replaced."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import Awaits, Form
from bot.details import correcting, directory, phone, subject
from bot.events import Certainty, Given, Phone
from bot.skills import message, skill
from bot.skills.harvest import harvest
from bot.turn import Turn


@skill("correct")
def correct(turn: Turn, text: str) -> None:
    """Put it right where the utterance says how, else ask what is right."""
    if put_right(turn, text):
        return
    if turn.state.form is None:
        turn.ask(Awaits.ANYTHING, "correct_which" if turn.state.taken else "correct_what")
    else:
        turn.say("correct_which")


def put_right(turn: Turn, text: str) -> bool:
    """Take every corrected field from the utterance; False when it does not say what is right."""
    form = turn.state.form or _reopened(turn)
    if form is None:
        return False
    before = turn.state
    turn.set(form=form)
    found = {field: given for field, given in harvest(turn, text).items() if _differs(form, field, given)}
    found |= _amended_number(turn, form, text) if "phone" not in found else {}
    found |= _corrected_person(turn, form, text)
    if not found and (field := correcting.field(text, turn.language)) in form.given:
        message.forget(turn, field)
        turn.set_form(declined=tuple(d for d in form.declined if d != field), asked={**form.asked, field: 0})
        turn.say("lets_correct")
        turn.ask(Awaits(field), f"ask_{field}")
        return True
    if not found and (matter := subject.about(text, turn.language)):
        found = {"about": message.typed(turn, matter)}
    if not found:
        turn.state = before
        return False
    if "phone" in found and not turn.by_voice:
        turn.say("corrected_phone", phone=Phone(found["phone"].value))
    else:
        turn.say("corrected")
    turn.set_form(read_back=False)
    message.add(turn, found)
    message.advance(turn, resumed=True)
    return True


def contradicts(turn: Turn, text: str) -> bool:
    """Whether the utterance gives a field anew that was given before, as a correction."""
    form = turn.state.form or turn.state.taken
    if form is None:
        return False
    found = harvest(turn, text)
    changed = any(name in form.given and _differs(form, name, given) for name, given in found.items())
    return changed or bool(_amended_number(turn, form, text))


def _reopened(turn: Turn) -> Form | None:
    taken, ids = turn.state.taken, turn.state.messages
    return replace(taken, replaces=ids[-1]) if taken and ids else None


def _differs(form: Form, field: str, given: Given) -> bool:
    return field not in form.given or form.given[field].value != given.value


def _amended_number(turn: Turn, form: Form, text: str) -> dict[str, Given]:
    if "phone" not in form.given:
        return {}
    better = phone.amend(form.given["phone"].value, text, turn.language, turn.company.country)
    if better is None or not better.e164 or better.e164 == form.given["phone"].value:
        return {}
    return {"phone": Given(better.e164, text, Certainty.HEARD if turn.by_voice else Certainty.CONFIRMED)}


def _corrected_person(turn: Turn, form: Form, text: str) -> dict[str, Given]:
    matches = directory.match(text, turn.company, turn.language)
    if "for" not in form.given or len(matches) != 1 or matches[0].id == form.given["for"].value:
        return {}
    return {"for": Given(matches[0].id, turn.named(matches[0].id), Certainty.CONFIRMED)}
