"""Reads times of day and stretches of them from the words of time; does not know the day they are on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.details.timewords import END, Item

PARTS = {"morning": (8, 12), "forenoon": (10, 12), "noon": (12, 13), "afternoon": (13, 17), "evening": (17, 21),
         "night": (20, 24), "midnight": (0, 1)}  # fmt: skip
"""From and to which hour a part of the day lasts, as offices use the words."""


@dataclass(frozen=True)
class Clock:
    hour: int
    minute: int = 0
    fixed: bool = False  # told apart by its writing: 08:00, 15

    @property
    def minutes(self) -> int:
        return self.hour * 60 + self.minute

    def sensible(self, part: str | None, not_before: int = 0) -> Clock:
        """Morning or afternoon by the part of day that was said, else by common sense; ``not_before`` in minutes."""
        if self.fixed or self.hour > 12 or self.hour == 0:
            return replace(self, hour=self.hour % 24)
        if part in ("morning", "forenoon"):
            return replace(self, hour=self.hour % 12 if part == "morning" and self.hour == 12 else self.hour)
        if part in ("afternoon", "evening") or (part == "night" and self.hour >= 6):
            return replace(self, hour=(self.hour % 12 + 12) if part != "night" else (self.hour + 12) % 24)
        if part == "night":
            return self
        later = replace(self, hour=self.hour + 12) if self.hour < 12 else self
        if part is None and (self.hour < 7 or (self.minutes < not_before <= later.minutes and later.hour <= 21)):
            return later
        return self


@dataclass(frozen=True)
class Timing:
    """A time said: ``relation`` is at, after, before or between (then with ``until``)."""

    relation: str
    clock: Clock
    until: Clock | None = None
    part: str | None = None  # "in the afternoon", said with it


def timing(row: Sequence[Item], place: int, counts_up: bool, bare: bool) -> tuple[Timing, int] | None:
    """A time that starts at ``place`` and the place behind it; a number alone counts only if ``bare``."""
    item = _at(row, place)
    if item.has("between", "since"):
        found = _stretch(row, place + 1, counts_up)
        if found is not None:
            return found
    if item.has("after", "before", "at", "since", "until"):
        relation = next((r for r in ("after", "before") if item.has(r)), "at")
        relation = {"since": "after", "until": "before"}.get(
            next((k for k in ("since", "until") if item.has(k) and not item.has("after", "before", "at")), ""), relation
        )
        inner = place + 1
        while _at(row, inner).has("at") and not clock(row, inner, counts_up):
            inner += 1
        found_clock = clock(row, inner, counts_up)
        if found_clock is not None and not _counts_something(row, inner, found_clock[1], item.has("loosely")):
            return _with_part(row, Timing(relation, found_clock[0]), found_clock[1])
        return None
    found_clock = clock(row, place, counts_up)
    if found_clock is None:
        return None
    read, behind = found_clock
    told = _told(row, place, behind)
    stretch = _stretch(row, place, counts_up) if _joins(row, behind) or _at(row, behind - 1).role == "since" else None
    if stretch is not None and (bare or told or _at(row, stretch[1] - 1).has("post_between")):
        return stretch
    if not (bare or told) or _counts_something(row, place, behind):
        return None
    return _with_part(row, Timing(_relation(row, place, behind), read), _behind_post(row, behind))


def clock(row: Sequence[Item], place: int, counts_up: bool) -> tuple[Clock, int] | None:
    """The time of day alone: "half past eight", "čtvrt na devět", "10:30", "three fifteen"."""
    item = _at(row, place)
    written = item.readings.get("clock")
    if isinstance(written, tuple):
        behind = place + 1 + _at(row, place + 1).has("oclock")
        return Clock(written[0], written[1], item.fixed), behind
    if item.readings.get("part") in ("noon", "midnight"):
        return Clock(12 if item.readings["part"] == "noon" else 0, 0, True), place + 1
    return _half(row, place, counts_up) or _minutes_and_hour(row, place, counts_up) or _hour(row, place)


def _at(row: Sequence[Item], place: int) -> Item:
    return row[place] if 0 <= place < len(row) else END


def _hour_value(item: Item) -> int | None:
    hour = item.get("hour")
    if hour is None and not item.has("told"):
        hour = item.get("num") if item.has("num") else item.get("ordinal_hour")
    return hour if hour is not None and 0 <= hour <= 24 else None


def _half(row: Sequence[Item], place: int, counts_up: bool) -> tuple[Clock, int] | None:
    if not _at(row, place).has("half"):
        return None
    past = _at(row, place + 1).has("past")
    behind = place + 1
    while _at(row, behind).has("past", "onto", "until", "to"):
        behind += 1
    hour = _hour_value(_at(row, behind))
    if hour is None:
        return None
    return Clock(hour if counts_up or past else (hour - 1) % 24 or 12, 30, hour > 12), behind + 1 + _at(
        row, behind + 1
    ).has("oclock")


def _minutes_and_hour(row: Sequence[Item], place: int, counts_up: bool) -> tuple[Clock, int] | None:
    """ "ten past nine", "quarter to nine", "čtvrt na devět", "za pět devět"."""
    item = _at(row, place)
    if item.has("inside"):
        minutes, behind = _minutes(row, place + 1)
        hour = _hour_value(_at(row, behind)) if minutes else None
        behind += 1
        return _shifted(hour, -minutes, behind) if hour is not None else None
    minutes, behind = _minutes(row, place)
    if not minutes:
        return None
    link = _at(row, behind)
    hour = _hour_value(_at(row, behind + 1))
    if link.has("past") and hour is not None and _at(row, behind + 1).role in ("", "at"):
        return _shifted(hour, minutes, behind + 2)
    if link.has("to") and hour is not None and minutes < 30:
        return _shifted(hour, -minutes, behind + 2)
    if not item.has("quarter", "three_quarters") or counts_up:
        return None
    if not link.has("onto"):
        hour, behind = _hour_value(link), behind - 1
    return None if hour is None else _shifted(hour, minutes - 60, behind + 2)


def _minutes(row: Sequence[Item], place: int) -> tuple[int, int]:
    """Minutes said before an hour, and the place behind them; 0 where there are none."""
    item = _at(row, place)
    if item.has("three_quarters"):
        return 45, place + 1
    if item.has("quarter"):
        return 15, place + 1
    value = item.get("num")
    if value is None or not 0 < value < 60 or item.role:
        return 0, place
    return value, place + 1 + (_at(row, place + 1).readings.get("unit") == "minute")


def _shifted(hour: int, minutes: int, behind: int) -> tuple[Clock, int]:
    if minutes >= 0:
        return Clock(hour, minutes, hour > 12), behind
    return Clock(12 if hour in (1, 13) and hour == 1 else (hour - 1) % 24, 60 + minutes, hour > 13), behind


def _hour(row: Sequence[Item], place: int) -> tuple[Clock, int] | None:
    item = _at(row, place)
    hour = _hour_value(item)
    if hour is None:
        return None
    fixed = item.has("fixed") or hour > 12 or hour == 0
    behind = place + 1
    if _at(row, behind).has("oclock") and not item.role:
        behind += 1
    if item.role not in ("", "oclock"):
        return Clock(hour, 0, fixed), behind
    following = _at(row, behind)
    minute = following.get("num")
    unit = _at(row, behind + 1).readings.get("unit", "")
    exact = minute is not None and (10 <= minute < 60 or minute == 0 or unit == "minute")
    if minute is not None and exact and not following.dashed and unit in ("", "minute"):
        return Clock(hour, minute % 60, fixed), behind + 1 + (unit == "minute")
    return Clock(hour, 0, fixed), behind


def _stretch(row: Sequence[Item], place: int, counts_up: bool) -> tuple[Timing, int] | None:
    while _at(row, place).has("at", "since") and clock(row, place, counts_up) is None:
        place += 1
    first = _plain(row, place, counts_up)
    if first is None:
        return None
    part, behind = _part(row, first[1])
    if not _joins(row, behind) and _at(row, behind - 1).role != "since":
        return None
    while _at(row, behind).has("conjunction", "until", "to", "either"):
        behind += 1
    second = clock(row, behind, counts_up)
    if second is None:
        return None
    behind = second[1] + _at(row, second[1]).has("post_between")
    late, behind = _part(row, behind)
    return Timing("between", first[0], second[0], late or part), behind


def _plain(row: Sequence[Item], place: int, counts_up: bool) -> tuple[Clock, int] | None:
    """The first time of a stretch: in "from ten to twelve" the "to" does not take minutes off."""
    hour = _hour(row, place)
    if hour is not None and _joins(row, hour[1]) and not _at(row, place).has("half"):
        return hour
    return clock(row, place, counts_up)


def _joins(row: Sequence[Item], place: int) -> bool:
    item = _at(row, place)
    return item.has("conjunction", "until", "either", "to") or item.dashed


def _part(row: Sequence[Item], place: int) -> tuple[str | None, int]:
    item = _at(row, place)
    if item.has("am", "pm"):
        named = item.readings.get("part")
        return (str(named) if named else "morning" if item.has("am") else "afternoon"), place + 1
    return None, place


def _with_part(row: Sequence[Item], read: Timing, behind: int) -> tuple[Timing, int]:
    part, behind = _part(row, behind)
    return replace(read, part=part), behind


def _told(row: Sequence[Item], place: int, behind: int) -> bool:
    """Whether the words themselves say that it is a time of day."""
    item = _at(row, place)
    if item.has("clock", "half", "quarter", "three_quarters", "hour", "part") or behind > place + 2 or item.role:
        return True
    last = _at(row, behind - 1)
    hours = last.has("oclock") and not last.has("unit")  # "tři hodiny" may be how long it takes
    return hours or bool(last.role) or _at(row, behind).has("am", "pm", "post_after", "post_before", "oclock")


def _relation(row: Sequence[Item], place: int, behind: int) -> str:
    following, role = _at(row, behind), _at(row, behind - 1).role
    if following.has("post_after") or role == "since":
        return "after"
    return "before" if following.has("post_before") or role == "until" else "at"


def _behind_post(row: Sequence[Item], behind: int) -> int:
    return behind + _at(row, behind).has("post_after", "post_before")


def _counts_something(row: Sequence[Item], place: int, behind: int, loosely: bool = False) -> bool:
    """ "three weeks", "for 5 people": the number counts what follows."""
    item, following = _at(row, place), _at(row, behind)
    plain = behind == place + 1 and item.has("num") and not item.has("hour", "clock") and not item.role
    counted = following.has("unit", "month") or (loosely and following is not END and not following.readings)
    return plain and counted
