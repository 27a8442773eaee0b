"""When the company is open: today, on a day asked for, at a time asked for, in the week, on holidays."""

from __future__ import annotations

from datetime import date, datetime, time

from bot import opening
from bot.company import Person
from bot.conversation import Awaits
from bot.details import directory, when
from bot.events import Opening, Value
from bot.skills import skill
from bot.turn import Turn, spoken_name


@skill("ask_hours")
def ask_hours(turn: Turn, text: str) -> None:
    person = _person_asked(turn, text)
    if not opening.keeps_hours(turn.company) and not (person and person.hours):
        turn.say("hours_unknown")
    else:
        day = when.day_asked(text, turn.language, turn.now.date(), turn.company.country)
        at = when.time_asked(text, turn.language)
        if day is None and at is None:
            _week(turn, person)
        else:
            _day(turn, day or turn.now.date(), at, person)
    turn.await_(Awaits.ANYTHING)


def _person_asked(turn: Turn, text: str) -> Person | None:
    people = [turn.company.person(m.id) for m in directory.match(text, turn.company, turn.language)]
    found = [p for p in people if p]
    return found[0] if len(found) == 1 else None


def _week(turn: Turn, person: Person | None) -> None:
    week = opening.week(turn.company, person)
    if person and person.hours:
        turn.say("hours_week_person", who=spoken_name(person), week=week)
    else:
        turn.say("hours_week", week=week)
    today = turn.now.date()
    spans = opening.spans_on(turn.company, today, person)
    if today in turn.company.hours.exceptions or opening.holiday(turn.company, today, turn.language):
        turn.say("hours_today" if spans else "closed_today", opening=Opening(spans))


def _day(turn: Turn, day: date, at: time | None, person: Person | None) -> None:
    spans = opening.spans_on(turn.company, day, person)
    who: dict[str, Value] = {"who": spoken_name(person)} if person and person.hours else {}
    holiday = opening.holiday(turn.company, day, turn.language) if turn.company.holidays else None
    if at is not None:
        moment = datetime.combine(day, at, turn.now.tzinfo)
        key = "open_at" if opening.is_open(turn.company, moment, person) else "not_open_at"
        turn.say(key, day=day, time=at)
    if not spans:
        if holiday:
            turn.say("closed_holiday", day=day, holiday=holiday)
        else:
            turn.say("closed_person" if who else "closed_on", day=day, values=who)
        back = opening.next_open(turn.company, datetime.combine(day, time(0), turn.now.tzinfo), person)
        if back:
            turn.say("next_open", day=back.date(), time=back.time())
    elif day == turn.now.date() and not who:
        turn.say("hours_today", opening=Opening(spans))
        if turn.now.time() >= spans[-1].closes:
            turn.say("closed_by_now")
    else:
        turn.say("hours_on_person" if who else "hours_on", day=day, opening=Opening(spans), values=who)
