"""Reads days from the words of time, as dates from a given day on; does not know times of day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.details.timewords import END, Item


@dataclass(frozen=True)
class Day:
    first: date
    last: date | None = None  # a week, a month, a weekend
    past: bool = False
    dated: bool = False  # by its number: outweighs a weekday said beside it


def day(row: Sequence[Item], place: int, today: date, today_counts: bool) -> tuple[Day, int] | None:
    """The day that starts at ``place`` and the place behind; ``today_counts``: a weekday may be today's."""
    item = _at(row, place)
    if item.has("past_day"):
        return Day(today, past=True), place + 1
    offset = item.get("day")
    if offset is not None:
        return Day(today + timedelta(offset)), place + 1
    holiday = item.readings.get("holiday")
    if isinstance(holiday, str):
        return Day(named(holiday, today), dated=True), place + 1
    return (
        _dated(row, place, today) or _week(row, place, today) or _weekday(row, place, today, today_counts)
        or _weekend(row, place, today)
    )  # fmt: skip


def length(row: Sequence[Item], place: int) -> tuple[str, int, int] | None:
    """A length of time: its unit, how many, and the place behind ("two weeks", "half an hour", "an hour")."""
    item, count = _at(row, place), 1
    value = item.get("num")
    if item.has("one") or value is not None:
        count, place = (value if value is not None else 1), place + 1
    unit = _at(row, place).readings.get("unit")
    return (unit, count, place + 1) if isinstance(unit, str) and 0 < count < 400 else None


def later(today: date, unit: str, count: int) -> Day | None:
    """``count`` days, weeks or months from ``today``."""
    if unit in ("day", "week", "fortnight"):
        return Day(today + timedelta(count * {"day": 1, "week": 7, "fortnight": 14}[unit]))
    if unit == "month":
        index = today.month - 1 + count
        year, month = today.year + index // 12, index % 12 + 1
        return Day(date(year, month, min(today.day, _days_in(year, month))))
    return None


def named(code: str, today: date) -> date:
    """The next day of a holiday by its code: ``12-24`` or ``easter+1``."""
    for year in (today.year, today.year + 1):
        found = _holiday(code, year)
        if found >= today:
            return found
    return _holiday(code, today.year + 1)


def easter(year: int) -> date:
    """Easter Sunday; the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, at = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, at + 1)


def _holiday(code: str, year: int) -> date:
    if code.startswith("easter"):
        return easter(year) + timedelta(int(code.removeprefix("easter")))
    month, at = code.split("-")
    return date(year, int(month), int(at))


def _at(row: Sequence[Item], place: int) -> Item:
    return row[place] if 0 <= place < len(row) else END


def _days_in(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - timedelta(1)).day


def _dated(row: Sequence[Item], place: int, today: date) -> tuple[Day, int] | None:
    """ "24.12.", "the 24th of December", "December 24", "on the 24th"."""
    item, following = _at(row, place), _at(row, place + 1)
    written = item.readings.get("date")
    if isinstance(written, tuple):
        return _coming(written[0], written[1], written[2], today, place + 1)
    number = item.get("ord") if item.has("ord") else item.get("num")
    month = following.get("month")
    if number is not None and month is not None and 1 <= number <= 31:
        return _coming(number, month, _year(row, place + 2), today, place + 2 + (_year(row, place + 2) > 0))
    month = item.get("month")
    if month is not None:
        number = following.get("ord") if following.has("ord") else following.get("num")
        if number is not None and 1 <= number <= 31 and not _at(row, place + 2).has("oclock"):
            return _coming(number, month, _year(row, place + 2), today, place + 2 + (_year(row, place + 2) > 0))
        return None
    number = item.get("ord")
    following = _at(row, place + 1)
    told = (
        item.has("told")
        or _at(row, place - 1).has("weekday")
        or (_at(row, place - 1).has("at") and (following is END or bool(following.readings)))
    )
    if number is not None and told and 1 <= number <= 31 and not item.has("hour", "ordinal_hour"):
        return _coming(number, 0, 0, today, place + 1)
    return None


def _year(row: Sequence[Item], place: int) -> int:
    year = _at(row, place).get("num")
    return year if year is not None and 2000 <= year < 2100 else 0


def _coming(number: int, month: int, year: int, today: date, behind: int) -> tuple[Day, int] | None:
    """The next day with this number (and month); a year that was said holds even where it has passed."""
    if year:
        real = number <= _days_in(year, month)
        found = date(year, month, number) if real else None
        return (Day(found, dated=True, past=found < today), behind) if found else None
    for ahead in range(50):
        index = today.month - 1 + ahead
        at_year, at_month = today.year + index // 12, index % 12 + 1
        if (month and at_month != month) or number > _days_in(at_year, at_month):
            continue
        if date(at_year, at_month, number) >= today:
            return Day(date(at_year, at_month, number), dated=True), behind
    return None


def _monday(today: date) -> date:
    return today - timedelta(today.weekday())


def _week(row: Sequence[Item], place: int, today: date) -> tuple[Day, int] | None:
    """ "next week", "Friday next week", "next month"."""
    item, following = _at(row, place), _at(row, place + 1)
    weeks = 1 if item.has("next_week") else 2 if item.has("week_after") else 0
    unit = following.readings.get("unit")
    behind = place + 1
    if not weeks and item.has("next", "this", "last") and unit in ("week", "month"):
        if item.has("last"):
            return Day(today, past=True), place + 2
        if unit == "month":
            return _month(today, item.has("next")), place + 2
        weeks, behind = int(item.has("next")), place + 2
        if not weeks:
            return _in_week(row, behind, max(today, _monday(today)), _monday(today))
    if not weeks:
        return None
    monday = _monday(today) + timedelta(7 * weeks)
    return _in_week(row, behind, monday, monday)


def _in_week(row: Sequence[Item], place: int, first: date, monday: date) -> tuple[Day, int]:
    while _at(row, place).has("at") and _at(row, place + 1).has("weekday"):
        place += 1
    weekday = _at(row, place).get("weekday")
    if weekday is not None:
        return Day(monday + timedelta(weekday)), place + 1
    return Day(first, max(first, monday + timedelta(4))), place


def _month(today: date, following: bool) -> Day:
    index = today.month - 1 + following
    year, month = today.year + index // 12, index % 12 + 1
    first = date(year, month, 1)
    return Day(max(first, today), date(year, month, _days_in(year, month)))


def _weekday(row: Sequence[Item], place: int, today: date, today_counts: bool) -> tuple[Day, int] | None:
    """ "Friday" is the coming one, "next Friday" the one of next week."""
    item, behind, ahead, last = _at(row, place), place + 1, False, False
    if item.has("next", "this", "last") and _at(row, place + 1).has("weekday"):
        ahead, last = item.has("next"), item.has("last") and not item.has("this", "next")
        item, behind = _at(row, place + 1), place + 2
    weekday = item.get("weekday")
    if weekday is None:
        return None
    if last:
        return Day(today, past=True), behind
    following = _at(row, behind)
    if following.has("next_week") or (following.has("next") and _at(row, behind + 1).readings.get("unit") == "week"):
        ahead, behind = True, behind + (1 if following.has("next_week") else 2)
    if ahead:
        return Day(_monday(today) + timedelta(7 + weekday)), behind
    days = (weekday - today.weekday()) % 7
    return Day(today + timedelta(days if days or today_counts else 7)), behind


def _weekend(row: Sequence[Item], place: int, today: date) -> tuple[Day, int] | None:
    item, behind, weeks = _at(row, place), place + 1, 0
    if item.has("next", "this") and _at(row, place + 1).has("weekend"):
        weeks, item, behind = int(item.has("next")), _at(row, place + 1), place + 2
    if not item.has("weekend"):
        return None
    saturday = _monday(today) + timedelta(5 + 7 * weeks)
    return Day(max(saturday, today), saturday + timedelta(1)), behind
