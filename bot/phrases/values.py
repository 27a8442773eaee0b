"""What varies in a phrase, put the way people say or write it: days, times, opening hours, numbers, lists."""

from __future__ import annotations

from datetime import date, datetime, time

from babel.dates import format_date, format_time
from babel.lists import format_list

from bot.details import phone
from bot.events import Channel, Listed, Opening, Phone, Value, Week
from bot.phrases import clock

DAY = {"en": "EEEE, d MMMM", "sl": "EEEE, d. MMMM", "hu": "MMMM d., EEEE", "pl": "EEEE, d MMMM", "cs": "EEEE d. MMMM"}


def put(value: Value, language: str, channel: Channel, country: str) -> str | int:
    """A value for Fluent: text, or a number that chooses a plural."""
    by_voice = channel is Channel.CALL
    match value:
        case Phone(e164):
            return phone.spoken(e164, language, country) if by_voice else phone.shown(e164, country)
        case Listed(items, joined):
            style = "or" if joined == "or" else "standard"
            return str(format_list(list(items), style=style, locale=language))
        case Opening():
            return opening(value, language, by_voice)
        case Week():
            return week(value, language, by_voice)
        case datetime():
            return f"{day(value.date(), language)} {at(value.time(), language, by_voice)}"
        case date():
            return day(value, language)
        case time():
            return at(value, language, by_voice)
    return value


def day(value: date, language: str) -> str:
    return str(format_date(value, DAY[language], locale=language))


def at(value: time, language: str, by_voice: bool) -> str:
    """A time of day: "8:30" as that language writes it, or in words for the ear."""
    if by_voice:
        return clock.spoken(value, language)
    return str(format_time(value, "H:mm" if language != "en" else "h:mm a", locale=language)).lower()


def opening(value: Opening, language: str, by_voice: bool) -> str:
    """ "8:00–12:00 and 13:00–16:00", or "from eight to twelve and from one to four"."""
    if not value.spans:
        return clock.CLOSED[language]
    pattern = clock.FROM_TO[language] if by_voice else "{0} – {1}"
    spans = [pattern.format(at(s.opens, language, by_voice), at(s.closes, language, by_voice)) for s in value.spans]
    return str(format_list(spans, locale=language))


def week(value: Week, language: str, by_voice: bool) -> str:
    """Days with the same times together; days that are closed are named last."""
    runs: list[tuple[int, int, Opening]] = []
    for weekday, hours in enumerate(value.days):
        if runs and runs[-1][2] == hours:
            runs[-1] = (runs[-1][0], weekday, hours)
        else:
            runs.append((weekday, weekday, hours))
    open_runs = [
        f"{days(first, last, language)} {opening(h, language, by_voice)}" for first, last, h in runs if h.spans
    ]
    closed = [days(first, last, language) for first, last, h in runs if not h.spans]
    parts = list(open_runs)
    if closed:
        parts.append(f"{format_list(closed, locale=language)} {clock.CLOSED[language]}")
    return "; ".join(parts)


MONDAY = date(2024, 1, 1)


def days(first: int, last: int, language: str) -> str:
    """ "Monday", "Saturday and Sunday", "Monday to Thursday"."""
    names = [str(format_date(MONDAY.replace(day=1 + d), "EEEE", locale=language)) for d in (first, last)]
    if first == last:
        return names[0]
    if last == first + 1:
        return str(format_list(names, locale=language))
    return clock.DAY_TO_DAY[language].format(*names)
