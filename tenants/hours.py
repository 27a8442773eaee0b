"""Opening hours as people write them, to and from the bot's ``Hours``; knows no table and no holidays.

A week is ``{"mon-thu": "08:00-12:00, 13:00-16:00", "fri": "08:00-13:00"}`` (days not named are closed), a list of
exceptions ``["2026-12-24", "2026-12-31: 08:00-11:00"]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from itertools import pairwise

from bot.company import Hours, Span
from tenants import checks
from tenants.errors import Invalid

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CLOSED = "closed"
_MIDNIGHT = time(23, 59)  # how the bot's vocabulary says "until midnight"
_SPAN = re.compile(r"([0-2]?\d):([0-5]\d)\s*[-–]\s*([0-2]?\d):([0-5]\d)")


def parse_days(text: str) -> tuple[int, ...]:
    """``"mon-thu"`` -> ``(0, 1, 2, 3)``; ``"sat-mon"`` goes round the end of the week."""
    first, _, last = (part.strip() for part in text.lower().partition("-"))
    if first not in DAYS or (last or first) not in DAYS:
        raise Invalid(f'"{text}" is no day: use {", ".join(DAYS)} or a range such as mon-fri')
    start, end = DAYS.index(first), DAYS.index(last or first)
    return tuple((start + step) % 7 for step in range((end - start) % 7 + 1))


def parse_spans(text: str) -> tuple[Span, ...]:
    """``"08:00-12:00, 13:00-16:00"`` in the order of the day; ``"closed"`` is an empty tuple."""
    if text.strip().lower() == CLOSED:
        return ()
    spans = sorted((_span(part.strip()) for part in text.split(",")), key=lambda span: span.opens)
    for before, after in pairwise(spans):
        if after.opens <= before.closes:
            raise Invalid(f'"{text}": {_shown(before)} and {_shown(after)} overlap or touch; write them as one')
    return tuple(spans)


def _span(text: str) -> Span:
    match = _SPAN.fullmatch(text)
    if not match:
        raise Invalid(f'"{text}" are no hours: write "08:00-12:00", several with a comma between, or "closed"')
    opens, closes = _time(match[1], match[2], text), _time(match[3], match[4], text)
    if opens >= closes:
        raise Invalid(
            f'"{text}" ends before it begins; hours past midnight are written on both days: '
            '"20:00-24:00" and "00:00-02:00"'
        )
    return Span(opens, closes)


def _time(hour: str, minute: str, text: str) -> time:
    if (hour, minute) == ("24", "00"):
        return _MIDNIGHT
    if int(hour) > 23:
        raise Invalid(f'"{text}": a day ends at 24:00')
    return time(int(hour), int(minute))


def format_spans(spans: Iterable[Span]) -> str:
    return ", ".join(map(_shown, spans)) or CLOSED


def _shown(span: Span) -> str:
    return f"{span.opens:%H:%M}-{'24:00' if span.closes == _MIDNIGHT else f'{span.closes:%H:%M}'}"


def parse_hours(week: Mapping[str, str]) -> dict[int, tuple[Span, ...]]:
    """A week of the tenant file; days that are closed do not appear.

    Raises:
        Invalid: no such day, a day named twice, hours that cannot be read.
    """
    found: dict[int, tuple[Span, ...]] = {}
    for key, text in week.items():
        for number in parse_days(key):
            if number in found:
                raise Invalid(f"{DAYS[number]} is named twice; name each day once")
            found[number] = parse_spans(text)
    return {number: spans for number, spans in sorted(found.items()) if spans}


def format_hours(week: Mapping[int, tuple[Span, ...]]) -> dict[str, str]:
    """The shortest writing of a week: neighbouring days with the same hours as a range, closed days left out."""
    written: dict[str, str] = {}
    first = 0
    while first < 7:
        last = first
        while last < 6 and week.get(last + 1, ()) == week.get(first, ()):
            last += 1
        if week.get(first):
            written[DAYS[first] if first == last else f"{DAYS[first]}-{DAYS[last]}"] = format_spans(week[first])
        first = last + 1
    return written


def parse_closed(days: Iterable[str]) -> dict[date, tuple[Span, ...]]:
    """Exceptions of the tenant file: a date alone is closed, ``"2026-12-31: 08:00-11:00"`` has other hours."""
    found: dict[date, tuple[Span, ...]] = {}
    for text in days:
        day, spans = parse_closed_day(text)
        if day in found:
            raise Invalid(f"{day} is named twice; name each day once")
        found[day] = spans
    return dict(sorted(found.items()))


def parse_closed_day(text: str) -> tuple[date, tuple[Span, ...]]:
    day, colon, spans = text.partition(":")
    return checks.day(day.strip()), parse_spans(spans) if colon else ()


def format_closed(days: Mapping[date, tuple[Span, ...]]) -> list[str]:
    return [f"{day}: {format_spans(spans)}" if spans else str(day) for day, spans in sorted(days.items())]


def to_hours(week: Mapping[str, str] | None, closed: Iterable[str] = ()) -> Hours:
    return Hours(week=parse_hours(week or {}), exceptions=parse_closed(closed))
