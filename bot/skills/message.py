"""Taking a message: what each kind of message needs, what is still missing, and the moment it is complete."""

from __future__ import annotations

from bot.conversation import Awaits, Form
from bot.details import directory, generic, urgency
from bot.events import Certainty, Choice, Given, Phone, TakeMessage
from bot.skills import choice, confirmation, skill
from bot.skills.harvest import harvest
from bot.turn import Turn

FIELDS: dict[str, tuple[str, ...]] = {
    "message": ("for", "name", "phone", "about"),
    "callback": ("name", "phone", "when", "about"),
    "appointment": ("about", "when", "name", "phone"),
    "change_appointment": ("name", "phone", "when"),
    "cancel_appointment": ("name", "phone", "when"),
    "order": ("about", "name", "phone"),
    "order_status": ("about", "name", "phone"),
    "problem": ("about", "name", "phone"),
    "ticket_status": ("about", "name", "phone"),
    "complaint": ("about", "name", "phone"),
    "feedback": ("about", "name"),
    "details": ("about", "name", "phone"),
    "urgent": ("about", "name", "phone"),
    "privacy": ("name", "phone"),
    "question": ("name", "phone"),
}
"""The order in which the fields of each kind of message are asked for."""

KINDS_BY_INTENT = {
    "leave_message": "message",
    "request_callback": "callback",
    "book_appointment": "appointment",
    "change_appointment": "change_appointment",
    "cancel_appointment": "cancel_appointment",
    "place_order": "order",
    "order_status": "order_status",
    "report_problem": "problem",
    "ticket_status": "ticket_status",
    "complain": "complaint",
    "give_feedback": "feedback",
    "update_details": "details",
}

STATES_ITS_MATTER = 2
"""From how many words of content on the opening utterance of a form is taken as its subject."""

WHOLE_UTTERANCE = ("change_appointment", "cancel_appointment")
"""Kinds whose opening utterance is the subject, however short."""

MOST_ASKS = 3


@skill(*KINDS_BY_INTENT)
def begin(turn: Turn, text: str) -> None:
    """An intent that ends in a message: open the form with all that the utterance already gives."""
    kind = KINDS_BY_INTENT[turn.state.intent]
    if turn.state.form is None:
        turn.say(f"begin_{kind}")
    open_form(turn, kind, text)
    _add_matter(turn, kind, text)
    if not address(turn, text):
        advance(turn)


def start(turn: Turn, kind: str, text: str = "", *, about: str = "", to: str = "", urgent: bool = False) -> None:
    """Open a form, take what the utterance gives, and ask for the rest."""
    open_form(turn, kind, text, about=about, to=to, urgent=urgent)
    if text and address(turn, text):
        return
    advance(turn)


def open_form(turn: Turn, kind: str, text: str = "", *, about: str = "", to: str = "", urgent: bool = False) -> None:
    """A new form, or the open one turned into another kind; what was given before is kept and not asked again."""
    form = turn.state.form
    given = dict(form.given) if form else dict(turn.state.known)
    if to:
        given["for"] = Given(to, turn.named(to), Certainty.CONFIRMED)
    if about:
        given["about"] = typed(turn, about)
    turn.set(
        form=Form(
            kind=kind,
            given=given,
            declined=form.declined if form else (),
            urgent=urgent or bool(form and form.urgent) or urgency.urgent(text, turn.language),
            replaces=form.replaces if form else "",
        ),
        taken=None,
        question="",
    )
    if text:
        add(turn, harvest(turn, text))


def address(turn: Turn, text: str) -> bool:
    """Whom a message is for, if the utterance says so; True when two fit and the caller is being asked which."""
    ids = people_named(turn, text)
    form = turn.state.form
    if not ids or form is None or "for" in form.given:
        return False
    if len(ids) > 1:
        turn.offer("which_person", directory_choices(turn, ids, "for"))
        return True
    addressed_to(turn, ids[0])
    return False


@choice("for")
def addressed(turn: Turn, id: str) -> None:
    addressed_to(turn, id)
    advance(turn)


def addressed_to(turn: Turn, id: str) -> None:
    add(turn, {"for": Given(id, turn.named(id), Certainty.CONFIRMED)})


def people_named(turn: Turn, text: str) -> list[str]:
    """Whom the utterance names; a person counts before the department they belong to."""
    ids = [match.id for match in directory.match(text, turn.company, turn.language)]
    theirs = {person.department for id in ids if (person := turn.company.person(id))}
    return [id for id in ids if id not in theirs]


def directory_choices(turn: Turn, ids: list[str], prefix: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"{prefix}:{id}", turn.named(id), str(n)) for n, id in enumerate(ids[:4], 1))


def _add_matter(turn: Turn, kind: str, text: str) -> None:
    """Where the opening utterance names no subject but says more than its kind, it is the subject itself."""
    if turn.given("about"):
        return
    if kind in WHOLE_UTTERANCE or len(_content(turn, text)) >= STATES_ITS_MATTER:
        add(turn, {"about": typed(turn, text.strip())})


def _content(turn: Turn, text: str) -> list[str]:
    """Words of content that are neither the caller's name nor the one the message is for."""
    name = turn.given("name")
    spans = [match.span for match in directory.match(text, turn.company, turn.language)]
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + " " + text[end:]
    return generic.content(text.replace(name.said, " ") if name and name.said else text, turn.language)


def typed(turn: Turn, value: str) -> Given:
    """A field as the caller put it: typed words are certain, heard ones are not."""
    return Given(value, value, Certainty.HEARD if turn.by_voice else Certainty.CONFIRMED)


def add(turn: Turn, found: dict[str, Given]) -> None:
    """Put fields into the open form and among what is known of the caller."""
    known = {name: given for name, given in found.items() if name in ("name", "phone", "email")}
    turn.set(known={**turn.state.known, **known})
    if form := turn.state.form:
        turn.set_form(given={**form.given, **found})


def forget(turn: Turn, name: str) -> None:
    """A field was wrong and is asked for again."""
    if form := turn.state.form:
        turn.set_form(given={k: v for k, v in form.given.items() if k != name}, read_back=False)
    turn.set(known={k: v for k, v in turn.state.known.items() if k != name})


def decline(turn: Turn, name: str) -> None:
    if form := turn.state.form:
        turn.set_form(declined=(*form.declined, name))


def missing(turn: Turn) -> str | None:
    """The next field to ask for; an e-mail address does instead of a number."""
    form = turn.state.form
    if form is None:
        return None
    for name in FIELDS[form.kind]:
        if name in form.given or name in form.declined:
            continue
        if name == "phone" and "email" in form.given:
            continue
        if name == "for" and not _has_choice_of_people(turn):
            continue
        return name
    return None


def _has_choice_of_people(turn: Turn) -> bool:
    return len(turn.company.people) + len(turn.company.departments) > 1


def advance(turn: Turn, *, resumed: bool = False) -> None:
    """Ask for what is missing, read a heard number back, or take the message.

    ``resumed``: something else came in between, so a question that is put again is no repetition.
    """
    form = turn.state.form
    if form is None:
        return
    phone = form.given.get("phone")
    if turn.by_voice and phone and phone.certainty is Certainty.HEARD and not form.read_back:
        turn.ask(Awaits.CONFIRM, "confirm_phone", confirming="phone", phone=Phone(phone.value))
        return
    name = missing(turn)
    if name is None:
        take(turn)
        return
    asks = form.asked.get(name, 0)
    if asks >= MOST_ASKS:
        decline(turn, name)
        advance(turn)
        return
    if not (resumed and asks):
        turn.set_form(asked={**form.asked, name: asks + 1})
    turn.ask(Awaits(name), _question(turn, name, form, again=asks > 0 and not resumed))


def _question(turn: Turn, name: str, form: Form, *, again: bool) -> str:
    if name == "phone":
        if again:
            return "again_phone_call" if turn.by_voice else "again_phone"
        return "ask_phone_caller_id" if turn.state.caller_id else "ask_phone"
    if name == "about" and form.kind in ("order", "order_status", "problem", "complaint", "appointment", "details"):
        return f"again_about_{form.kind}" if again and form.kind == "problem" else f"ask_about_{form.kind}"
    if name == "when" and form.kind.endswith("appointment"):
        return f"ask_when_{form.kind}"
    return f"again_{name}" if again else f"ask_{name}"


def take(turn: Turn, *, complete: bool = True) -> None:
    """Hand the form over to be kept; what is said about it waits for the result."""
    form = turn.state.form
    if form is None:
        return
    turn.do(TakeMessage(form.kind, form.given, form.urgent, complete, form.replaces))
    turn.set(form=None, taken=form, pending="message")
    turn.await_(Awaits.NOTHING)


def taken(turn: Turn, message_id: str) -> None:
    """The message is kept: only now is it said."""
    form = turn.state.taken
    if message_id not in turn.state.messages:
        turn.set(messages=(*turn.state.messages, message_id))
    turn.set(pending="")
    if form is None or turn.state.ended_by:
        return
    name, phone, to = (form.given.get(field) for field in ("name", "phone", "for"))
    if name:
        turn.say("message_taken_name", name=name.value, kind=form.kind)
    else:
        turn.say("message_taken", kind=form.kind)
    if to:
        turn.say("taken_for", to=turn.named(to.value))
    about = form.given.get("about")
    if about and not turn.by_voice and form.kind != "question":
        turn.say("taken_about", about=about.value)
    if phone and form.kind != "feedback":
        turn.say("taken_phone_urgent" if form.urgent else "taken_phone", phone=Phone(phone.value))
    elif "phone" in form.declined and "email" not in form.given:
        turn.say("taken_without_number")
    turn.ask(Awaits.ANYTHING, "anything_else", confirming="anything_else")


def not_taken(turn: Turn) -> None:
    """It could not be kept: say so, keep what was given, and offer to try again."""
    turn.set(pending="", form=turn.state.taken, taken=None)
    turn.ask(Awaits.CONFIRM, "message_not_taken", confirming="try_again")


@confirmation("try_again")
def try_again(turn: Turn, _: str, yes: bool, text: str) -> None:
    if yes:
        take(turn)
    else:
        turn.set(form=None)
        turn.ask(Awaits.ANYTHING, "anything_else", confirming="anything_else")


@confirmation("offer_message")
def offer_message(turn: Turn, to: str, yes: bool, text: str) -> None:
    if yes:
        start(turn, "message", text, to=to)
    else:
        turn.ask(Awaits.ANYTHING, "anything_else", confirming="anything_else")
