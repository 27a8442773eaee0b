"""The answer to what was asked: fills the awaited field, takes a yes or no, a choice or keys, or says it is none."""

from __future__ import annotations

from rapidfuzz import fuzz

from bot.conversation import Awaits
from bot.details import choosing, expected, phone, refusal, subject, urgency, yesno
from bot.details.folding import fold
from bot.events import Certainty, Choice, Given
from bot.skills import confirm, confirmation, message, pick
from bot.skills.harvest import harvest
from bot.turn import Turn

LONGEST_NAME_WORDS = 6
FIELDS = (Awaits.NAME, Awaits.PHONE, Awaits.EMAIL, Awaits.ABOUT, Awaits.FOR, Awaits.WHEN)


def answer(turn: Turn, text: str) -> bool:
    """Try the utterance as the answer to what is awaited; False when it is something else."""
    awaits = turn.state.awaits
    if awaits is Awaits.CONFIRM:
        return _yes_or_no(turn, text)
    if awaits is Awaits.CHOICE:
        return _choice(turn, text)
    if awaits in FIELDS and turn.state.form:
        return _field(turn, text, awaits.value)
    return False


def _yes_or_no(turn: Turn, text: str) -> bool:
    yes = yesno.find(text, turn.language)
    confirming = turn.state.confirming
    if confirming == "phone" and _amended_phone(turn, text):
        return True
    if yes is None:
        if confirming == "phone" and turn.state.form:
            return _beyond_the_number(turn, text)
        return False
    turn.await_(Awaits.NOTHING)
    confirm(turn, confirming, yes, text)
    return True


def _beyond_the_number(turn: Turn, text: str) -> bool:
    """Neither yes nor no to a number read back, but the next thing: the number stands as heard."""
    found = harvest(turn, text)
    found.pop("phone", None)
    if not found:
        return False
    message.add(turn, found)
    _settle_phone(turn)
    message.advance(turn)
    return True


def _amended_phone(turn: Turn, text: str) -> bool:
    """A correction of the number, whole or in part; it is read back again."""
    given = turn.given("phone")
    if given is None:
        return False
    better = phone.amend(given.value, text, turn.language, turn.company.country)
    if better is None or not better.e164 or better.e164 == given.value:
        return False
    certainty = Certainty.HEARD if turn.by_voice else Certainty.CONFIRMED
    message.add(turn, {"phone": Given(better.e164, text, certainty)})
    message.advance(turn)
    return True


@confirmation("phone")
def confirm_phone(turn: Turn, _: str, yes: bool, text: str) -> None:
    form = turn.state.form
    if form is None:
        return
    if yes:
        _settle_phone(turn, Certainty.CONFIRMED)
        found = harvest(turn, text)
        found.pop("phone", None)
        message.add(turn, found)
        message.advance(turn)
        return
    message.forget(turn, "phone")
    turn.ask(Awaits.PHONE, "ask_phone_corrected")


def _settle_phone(turn: Turn, certainty: Certainty = Certainty.HEARD) -> None:
    """The number has been read back; it is not read back again."""
    if given := turn.given("phone"):
        message.add(turn, {"phone": Given(given.value, given.said, certainty)})
        turn.set_form(read_back=True)


def _choice(turn: Turn, text: str) -> bool:
    chosen = chosen_of(turn.state.choices, text, turn.language)
    if chosen is None:
        return False
    turn.await_(Awaits.NOTHING)
    pick(turn, chosen.value)
    return True


def chosen_of(choices: tuple[Choice, ...], text: str, language: str) -> Choice | None:
    """The offered choice that the utterance names: by label, by its number ("the second one"), or by yes and no."""
    folded = fold(text)
    for offered in choices:
        if folded == fold(offered.label) or text.strip() == offered.key:
            return offered
    none = next((c for c in choices if c.value.endswith("none")), None)
    real = [c for c in choices if c is not none]
    place = choosing.place(text, language)
    if place is not None:
        return real[place - 1] if 1 <= place <= len(real) else real[-1] if place == choosing.LAST else None
    yes = yesno.find(text, language)
    if yes is True and len(real) == 1:
        return real[0]
    if yes is False or choosing.none_of_them(text, language):
        return none
    scored = sorted(((fuzz.token_set_ratio(folded, fold(c.label)), c) for c in real), key=lambda s: -s[0])
    if scored and scored[0][0] >= 80 and (len(scored) == 1 or scored[0][0] > scored[1][0] + 5):
        return scored[0][1]
    return None


def _field(turn: Turn, text: str, field: str) -> bool:
    """Fill the awaited field and whatever else the utterance gives."""
    found = harvest(turn, text)
    if field == "phone" and "phone" not in found and refusal.same_number(text, turn.language) and turn.state.caller_id:
        found["phone"] = Given(turn.state.caller_id, text, Certainty.CALLER_ID)
    if field == "for":
        return _for_whom(turn, text, found)
    if field == "about" and _only_yes_or_no(turn, text):
        return True
    if field == "about" and "about" not in found:
        matter = subject.bare(text, turn.language, awaited=True)
        only_details = bool(found) and len(text.split()) <= 6
        if only_details:
            message.add(turn, found)
            message.advance(turn, resumed=True)
            return True
        if matter and not refusal.declines(text, turn.language):
            found["about"] = message.typed(turn, matter)
    if urgency.urgent(text, turn.language):
        turn.set_form(urgent=True)
    if field in found or (field == "phone" and "email" in found) or (found and field != "about"):
        message.add(turn, found)
        message.advance(turn)
        return True
    if refusal.declines(text, turn.language):
        message.decline(turn, field)
        turn.say("that_is_fine")
        message.advance(turn)
        return True
    return False


def _only_yes_or_no(turn: Turn, text: str) -> bool:
    """A bare yes is no subject, and a bare no means that there is none to be told."""
    yes = yesno.find(text, turn.language)
    known = {word for phrase in expected.words(Awaits.CONFIRM, turn.language) for word in fold(phrase).split()}
    if yes is None or not set(fold(text).split()) <= known:
        return False
    if not yes:
        message.decline(turn, "about")
    message.advance(turn, resumed=True)
    return True


def _for_whom(turn: Turn, text: str, found: dict[str, Given]) -> bool:
    message.add(turn, found)
    if ids := message.people_named(turn, text):
        if not message.address(turn, text):
            message.advance(turn)
        return bool(ids)
    if refusal.declines(text, turn.language) or choosing.anyone(text, turn.language):
        message.decline(turn, "for")
        message.advance(turn)
        return True
    if found:
        message.decline(turn, "for")
        message.advance(turn)
        return True
    return False


def last_resort(turn: Turn, text: str) -> bool:
    """The utterance answers nothing and is nothing else either: keep it word for word rather than ask for ever."""
    form, field = turn.state.form, turn.state.awaits.value
    if form is None or turn.state.awaits not in FIELDS:
        return False
    if field == "for":
        turn.say("nobody_of_that_name")
        message.decline(turn, "for")
    elif field in ("about", "when") or (
        field == "name" and form.asked.get("name", 0) >= 2 and _may_be_a_name(turn, text)
    ):
        message.add(turn, {field: Given(text.strip(), text.strip(), Certainty.HEARD)})
    elif field == "phone" and not turn.by_voice and form.asked.get("phone", 0) >= 2 and any(c.isdigit() for c in text):
        message.add(turn, {"phone": Given(text.strip()[:40], text.strip()[:40], Certainty.HEARD)})
    message.advance(turn)
    return True


def _may_be_a_name(turn: Turn, text: str) -> bool:
    return yesno.find(text, turn.language) is None and len(text.split()) <= LONGEST_NAME_WORDS


def digits(turn: Turn, keys: str) -> bool:
    """A number keyed in and ended with hash."""
    if turn.state.form is None:
        return False
    found = phone.find(keys, turn.language, turn.company.country, awaited=True)
    if not found or not found.e164 or not found.valid:
        return False
    message.add(turn, {"phone": Given(found.e164, keys, Certainty.HEARD if turn.by_voice else Certainty.CONFIRMED)})
    message.advance(turn)
    return True
