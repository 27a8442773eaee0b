"""When a company or a person is there: weekly hours, days that differ, public holidays; no words and no clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

import holidays

from bot.company import Company, Hours, Person, Span
from bot.events import Opening, Week


@lru_cache(maxsize=256)
def _calendar(country: str, year: int, language: str) -> dict[date, str]:
    """Public holidays of a year; a country the library does not know has none."""
    try:
        found = holidays.country_holidays(country, years=year, language=language)
    except NotImplementedError:
        return {}
    return dict(found.items())


def holiday(company: Company, day: date, language: str) -> str | None:
    """The public holiday's name on that day in the company's country: in ``language`` where the library has it."""
    codes = {"en": "en_US", "sl": "sl", "hu": "hu", "pl": "pl", "cs": "cs"}
    return _calendar(company.country, day.year, codes.get(language, "en_US")).get(day)


def spans_on(company: Company, day: date, person: Person | None = None) -> tuple[Span, ...]:
    """Opening times on that day; a person without hours of their own is there when the company is."""
    if day in company.hours.exceptions:
        return company.hours.exceptions[day]
    if company.holidays and holiday(company, day, company.language):
        return ()
    hours: Hours = person.hours if person and person.hours else company.hours
    return hours.exceptions.get(day, hours.week.get(day.weekday(), ()))


def keeps_hours(company: Company) -> bool:
    """Whether the company has told us any opening hours."""
    return any(company.hours.week.values())


def is_open(company: Company, now: datetime, person: Person | None = None) -> bool:
    """Whether someone is there at ``now`` (local time); a company that keeps no hours is always there."""
    if not keeps_hours(company) and not (person and person.hours):
        return True
    return any(span.opens <= now.time() < span.closes for span in spans_on(company, now.date(), person))


def next_open(company: Company, now: datetime, person: Person | None = None) -> datetime | None:
    """The next moment of opening after ``now`` (local time) within three weeks."""
    for ahead in range(22):
        day = now.date() + timedelta(days=ahead)
        for span in spans_on(company, day, person):
            opens = datetime.combine(day, span.opens, now.tzinfo)
            if opens > now:
                return opens
    return None


def week(company: Company, person: Person | None = None) -> Week:
    """The ordinary week, without exceptions."""
    hours = person.hours if person and person.hours else company.hours
    return Week(tuple(Opening(hours.week.get(weekday, ())) for weekday in range(7)))
