"""Finds the time a caller wishes or asks about; knows neither opening hours nor what the time is wanted for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

import holidays

from bot.details import words as vocabulary
from bot.details.clock import PARTS, Clock, Timing, timing
from bot.details.day import Day, day, later, length
from bot.details.folding import clean, fold
from bot.details.timewords import Item, items

SPAN_DAY_ENDS = time(23, 59)


@dataclass(frozen=True)
class WhenFound:
    """A time: ``grain`` is day, part (of a day), time, after (``start``), before (``end``), span or any (whenever)."""

    start: datetime
    end: datetime | None
    grain: str
    text: str  # the matched words
    span: tuple[int, int]  # characters


@dataclass
class _Said:
    """What was said about time, piece by piece, in order."""

    days: list[Day]
    timings: list[Timing]
    parts: list[str]
    start: int = -1
    end: int = -1
    moment: timedelta | None = None  # "in an hour"
    now: bool = False
    any: bool = False
    passed: bool = False  # a day that is over was named
    day_relation: str = ""
    either: bool = False

    def reach(self, row: list[Item], first: int, behind: int) -> None:
        self.start = row[first].start if self.start < 0 else self.start
        self.end = row[behind - 1].end


def find(text: str, language: str, now: datetime, awaited: bool = False) -> WhenFound | None:
    """The time wished, from ``now`` (local, with its zone) on; with ``awaited`` a bare "three" is an hour."""
    said = _read(text, language, now, awaited, today_counts=False)
    found = _resolved(said, now)
    if found is None:
        return None
    start, end, grain = found
    return WhenFound(start, end, grain, clean(text)[said.start : said.end], (said.start, said.end))


def day_asked(text: str, language: str, today: date, country: str = "") -> date | None:
    """The day a question is about; holidays of ``country`` by their names, a weekend's Saturday."""
    now = datetime.combine(today, time(0))
    said = _read(text, language, now, False, today_counts=True)
    if said.days:
        return said.days[0].first
    holiday = _holiday_named(text, language, today, country) if country else None
    if holiday is not None or said.passed:
        return holiday
    return today if said.now else None


def time_asked(text: str, language: str) -> time | None:
    """The time of day a question is about: "are you open at six" asks about 18:00."""
    said = _read(text, language, datetime(2026, 1, 1), False, today_counts=True)
    if not said.timings:
        return None
    asked = said.timings[0]
    clock = asked.clock.sensible(asked.part or next(iter(said.parts), None))
    return time(clock.hour % 24, clock.minute)


def _read(text: str, language: str, now: datetime, awaited: bool, today_counts: bool) -> _Said:
    row = items(text, language)
    counts_up = vocabulary.of(language).when.half_counts_up
    said = _Said([], [], [])
    place = 0
    near = -2  # the place behind the last thing found
    while place < len(row):
        behind = _piece(said, row, place, now, counts_up, bare=awaited or near == place, today_counts=today_counts)
        if behind is None:
            if row[place].has("either") and near == place:
                said.either = True
                near = place + 1
            place += 1
            continue
        said.reach(row, place, behind)
        place = near = behind
    return said


def _piece(said: _Said, row: list[Item], place: int, now: datetime, counts_up: bool, *, bare: bool,
           today_counts: bool) -> int | None:  # fmt: skip
    """Takes one piece of time at ``place`` into ``said``; the place behind it, or ``None``."""
    item = row[place]
    for kind in ("any", "soon", "now"):
        if item.has(kind):
            said.any, said.now = said.any or kind != "now", said.now or kind == "now"
            return place + 1
    behind = _from_now(said, row, place, now)
    if behind is not None:
        return behind
    read = day(row, place, now.date(), today_counts)
    if read is not None:
        behind = _take_day(said, read, row[read[1] - 1])
        if behind < len(row) and row[behind].has("post_after", "post_before"):
            said.day_relation = "after" if row[behind].has("post_after") else "before"
            behind += 1
        return behind
    read_time = timing(row, place, counts_up, bare)
    if read_time is not None:
        said.timings.append(read_time[0])
        return read_time[1]
    part = item.readings.get("part")
    if isinstance(part, str):
        said.parts.append(part)
        return place + 1
    if item.has("am", "pm"):
        said.parts.append("morning" if item.has("am") else "afternoon")
        return place + 1
    if item.has("after", "before", "until", "since") and place + 1 < len(row):
        read = day(row, place + 1, now.date(), today_counts)
        if read is not None:
            relation = "after" if item.has("after") else "before" if item.has("before") else ""
            said.day_relation = "until" if relation == "before" and item.has("at", "until") else relation
            said.either = said.either or bool(said.days and item.has("until"))
            return _take_day(said, read, row[place + 1])
    return None


def _take_day(said: _Said, read: tuple[Day, int], item: Item) -> int:
    found, behind = read
    if found.past:
        said.passed = True
    elif not (said.days and said.days[-1].dated and not found.dated) or said.either:
        if found.dated and said.days and not said.either:
            said.days.pop()
        said.days.append(found)
        part = item.readings.get("part")
        if isinstance(part, str):
            said.parts.append(part)
    if item.role == "until" and len(said.days) < 2:
        said.day_relation = "until"
    said.either = said.either or item.role in ("since", "until")
    return behind


def _from_now(said: _Said, row: list[Item], place: int, now: datetime) -> int | None:
    """ "in two weeks", "an hour from now", "két hét múlva"."""
    inside = row[place].has("inside")
    read = length(row, place + inside)
    if read is None:
        return None
    unit, count, behind = read
    after = behind < len(row) and row[behind].has("later")
    if not (inside or after):
        return None
    if (
        inside
        and unit in ("minute", "quarter")
        and behind < len(row)
        and row[behind].has("hour", "ordinal_hour", "num")
    ):
        return None  # "za kwadrans dziewiąta" is a quarter to nine
    minutes = {"minute": 1, "quarter": 15, "half_hour": 30, "hour": 60, "hour_and_half": 90}.get(unit)
    if minutes is not None:
        said.moment = timedelta(minutes=minutes * count)
    else:
        found = later(now.date(), unit, count)
        if found is None:
            return None
        said.days.append(found)
    return behind + after


def _resolved(said: _Said, now: datetime) -> tuple[datetime, datetime | None, str] | None:
    if said.start < 0 or (said.passed and not said.days):
        return None
    if said.moment is not None:
        return (now + said.moment).replace(second=0, microsecond=0), None, "time"
    if said.timings:
        return _timed(said, now)
    if said.parts:
        return _parted(said, now)
    if said.days:
        return _whole_days(said, now)
    if said.now:
        return now.replace(second=0, microsecond=0), None, "time"
    return (now.replace(second=0, microsecond=0), None, "any") if said.any else None


def _timed(said: _Said, now: datetime) -> tuple[datetime, datetime | None, str]:
    asked = said.timings[0]
    part = asked.part or (said.parts[0] if said.parts else None)
    minutes_now = now.hour * 60 + now.minute
    today = bool(said.days) and said.days[0].first == now.date()
    clock = asked.clock.sensible(part, minutes_now if today else 0)
    until = _until(asked, said, clock, part)
    last_minutes = until.minutes if until else clock.minutes
    on = said.days[0].first if said.days else now.date() + timedelta(days=last_minutes <= minutes_now)
    start = _moment(on, clock, now)
    if until is not None:
        last = _last(said) if said.either and len(said.days) > 1 else on
        return start, _moment(last, until, now), "span"
    if asked.relation == "before":
        opening = _moment(on, Clock(8 if clock.hour > 8 else 0, 0, True), now)
        return (
            max(opening, now.replace(second=0, microsecond=0)) if on == now.date() and now < start else opening,
            start,
            "before",
        )
    return start, None, "after" if asked.relation == "after" else "time"


def _until(asked: Timing, said: _Said, clock: Clock, part: str | None) -> Clock | None:
    """The end of a stretch of time, later in the day than its beginning."""
    end = asked.until
    if end is None and said.either and len(said.timings) > 1 and len(said.days) < 2:
        end = said.timings[1].clock
    if end is None:
        return None
    end = end.sensible(part if not end.fixed else None)
    return replace(end, hour=end.hour + 12) if end.minutes <= clock.minutes and end.hour < 12 else end


def _parted(said: _Said, now: datetime) -> tuple[datetime, datetime | None, str]:
    opens, closes = PARTS[said.parts[0]][0], PARTS[said.parts[-1]][1]
    over = now.hour >= closes
    days = [d.first for d in said.days] or [now.date() + timedelta(days=over)]
    start = _moment(days[0], Clock(opens, 0, True), now)
    if said.parts[0] in ("noon", "midnight") and len(said.parts) == 1:
        return start, None, "time"
    several = said.either and len(days) > 1
    end = _moment(_last(said) if several else days[0], Clock(closes, 0, True), now)
    return start, end, "span" if several else "part"


def _whole_days(said: _Said, now: datetime) -> tuple[datetime, datetime | None, str]:
    first = _moment(said.days[0].first, Clock(0), now)
    several = said.either and len(said.days) > 1
    if said.day_relation == "after" and not several:
        return first + timedelta(days=1), None, "after"
    if said.day_relation in ("before", "until") and not several:
        end = (
            first if said.day_relation == "before" else datetime.combine(said.days[0].first, SPAN_DAY_ENDS, now.tzinfo)
        )
        return now.replace(second=0, microsecond=0), end, "before"
    last = _last(said) if several else said.days[0].last
    if last is None or last <= said.days[0].first:
        return first, None, "day"
    return first, datetime.combine(last, SPAN_DAY_ENDS, now.tzinfo), "span"


def _last(said: _Said) -> date:
    """The last day of several; behind the first one where a week lies between them."""
    last = said.days[-1].first
    return last if last >= said.days[0].first else last + timedelta(7)


def _moment(on: date, clock: Clock, now: datetime) -> datetime:
    """The instant on that day in the zone of ``now``; hour 24 is the next day's beginning."""
    ahead, hour = divmod(clock.hour, 24)
    return datetime.combine(on + timedelta(ahead), time(hour, clock.minute), now.tzinfo)


def _holiday_named(text: str, language: str, today: date, country: str) -> date | None:
    told = f" {fold(text)} "
    named = [
        (len(name), on) for name, on in _holidays(country, language, today.year) if f" {name} " in told and on >= today
    ]
    longest = max((size for size, _ in named), default=0)
    return min((on for size, on in named if size == longest), default=None)


@lru_cache(maxsize=64)
def _holidays(country: str, language: str, year: int) -> tuple[tuple[str, date], ...]:
    """Folded names of a country's public holidays, in the caller's language where the library has it, and its own."""
    named: set[tuple[str, date]] = set()
    for tongue in (language, {"en": "en_US"}.get(language), None):
        try:
            days = holidays.country_holidays(country, years=(year, year + 1), language=tongue)
        except (NotImplementedError, KeyError, ValueError):
            return ()
        for on, names in days.items():
            named |= {(fold(name), on) for part in names.split(";") for name in part.split(",")[:1] if len(name) > 4}
    return tuple(sorted(named))
