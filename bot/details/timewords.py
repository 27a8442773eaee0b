"""Turns a text into the words of time that stand in it (days, hours, "after", "half"); does not put them together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.details import number
from bot.details import words as vocabulary
from bot.details.folding import Token, clean, tokens
from bot.details.phrasebook import Phrases, forms
from bot.details.words import WhenWords

_ISO = re.compile(r"(?<!\d)(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?!\d)")
_DATE = re.compile(r"(?<![\d.:/])(\d{1,2})(?:\. ?|/)(\d{1,2})(?:(?:\. ?|/)(\d{4}|\d{2})(?![\d:]))?(\.)?(?![\d:])")
_CLOCK = re.compile(r"(?<![\d.:])(\d{1,2})(?:[:.]|h|:)(\d{2})(?![\d.]*\d)(?!\.\d)")


@dataclass(frozen=True, slots=True)
class Item:
    """A word of time with all it may mean: ``{"num": 3, "hour": 3}``; ``role`` is a case ending's ("since", "at")."""

    readings: Mapping[str, int | str | tuple[int, ...]]
    start: int
    end: int
    role: str = ""
    fixed: bool = False  # written so that morning and afternoon are told apart: 08:00
    dashed: bool = False  # a dash stands before it

    def get(self, kind: str) -> int | None:
        value = self.readings.get(kind)
        return value if isinstance(value, int) else None

    def has(self, *kinds: str) -> bool:
        return any(kind in self.readings for kind in kinds)


END = Item({}, 0, 0)

_SINGLE = (
    "weekend", "next", "this", "last", "inside", "later", "at", "after", "before", "between", "since", "until", "half",
    "conjunction", "either", "to", "past", "quarter", "three_quarters", "oclock", "am", "pm", "now", "soon", "any",
    "next_week", "week_after", "onto", "loosely", "post_after", "post_before", "post_between",
)  # fmt: skip
"""Kinds whose words all mean the same."""


def items(text: str, language: str) -> list[Item]:
    """The text as items in order; words that only fill are left out, words of another kind have no readings."""
    return _Lexer(text, language).items()


class _Lexer:
    def __init__(self, text: str, language: str) -> None:
        self._text = clean(text)
        self._language = language
        self._pieces = tokens(text)
        self._row = [p.text for p in self._pieces]
        self._words = vocabulary.of(language).when
        self._lexicon = _lexicon(language)

    def items(self) -> list[Item]:
        found: list[Item] = []
        written = self._written()
        place = 0
        while place < len(self._pieces):
            item = written.get(self._pieces[place].start)
            if item is None:
                item, place = self._item(place)
            else:
                while place < len(self._pieces) and self._pieces[place].start < item.end:
                    place += 1
            if item.readings or not item.role:
                found.append(item)
        return found

    def _written(self) -> dict[int, Item]:
        """Dates and times of day written in digits, by where they start."""
        if not any(piece.is_digits for piece in self._pieces):
            return {}
        found: dict[int, Item] = {}
        for match in _DATE.finditer(self._text):
            reading = _dated(match, self._words.month_first)
            if reading:
                found[match.start()] = Item({"date": reading}, match.start(), match.end())
        for match in _CLOCK.finditer(self._text):
            hour, minute = int(match[1]), int(match[2])
            dated = match.start() in found and not self._told_as_time(match)
            if hour < 25 and minute < 60 and not dated:
                fixed = match[1].startswith("0") or hour > 12
                dashed = self._text[: match.start()].rstrip()[-1:] in ("-", "–")
                found[match.start()] = Item({"clock": (hour, minute)}, match.start(), match.end(),
                                            role=self._ending(match.end()), fixed=fixed, dashed=dashed)  # fmt: skip
        for match in _ISO.finditer(self._text):
            year, month, day = int(match[1]), int(match[2]), int(match[3])
            if _real(day, month, year):
                found = {at: item for at, item in found.items() if not match.start() <= at < match.end()}
                found[match.start()] = Item({"date": (day, month, year)}, match.start(), match.end())
        return found

    def _ending(self, end: int) -> str:
        """The role that a case ending behind the digits gives: "10:30-kor"."""
        piece = next((p for p in self._pieces if p.start >= end), None)
        if piece is None or piece.start - end > 1 or piece.before not in ("", "-"):
            return ""
        return self._words.endings.get(piece.text, "")

    def _told_as_time(self, match: re.Match[str]) -> bool:
        """Whether "10.12" is a time: behind "at", or with what only follows a time."""
        if self._text[match.end() : match.end() + 1] == "." or match[0][len(match[1])] != ".":
            return match[0][len(match[1])] == ":"
        before = [p.text for p in self._pieces if p.end <= match.start()][-1:]
        behind = [p.text for p in self._pieces if p.start >= match.end()][:1]
        near = [self._lexicon.at(words, 0) for words in (before, behind) if words]
        return any(
            hit is not None and {"at", "oclock", "am", "pm", "after", "before", "since"} & set(hit[0]) for hit in near
        )

    def _item(self, place: int) -> tuple[Item, int]:
        readings: dict[str, int | str | tuple[int, ...]] = {}
        role, behind = "", place + 1
        known = self._lexicon.at(self._row, place)
        if known is not None:
            readings, behind = dict(known[0]), known[1]
        else:
            suffixed = self._words.roles.get(self._row[place])
            if suffixed is not None:
                kind, value, role = suffixed
                readings[kind] = value
                if kind == "ord":
                    readings["told"] = 1
        read = self._number(place)
        if read is not None and read[2] >= behind:
            readings, role = {**(readings if read[2] == behind else {}), **read[0]}, read[1] or role
            behind = read[2]
        first = self._pieces[place]
        dashed = first.before.strip() in ("-", "–")
        if set(readings) == {"filler"}:
            return Item({}, first.start, self._pieces[behind - 1].end, role="filler"), behind
        readings.pop("filler", None)
        return Item(readings, first.start, self._pieces[behind - 1].end, role, dashed=dashed), behind

    def _number(self, place: int) -> tuple[dict[str, int], str, int] | None:
        """Readings as a number or ordinal, the role of its ending, and the place behind."""
        piece = self._pieces[place]
        ordinal = number.ordinal(self._row, place, self._language)
        if ordinal is not None and not piece.is_digits:
            cardinal = number.take(self._row, place, self._language)
            both = {"num": cardinal[0]} if cardinal and cardinal[1] == ordinal[1] else {}
            return {"ord": ordinal[0], **both}, "", ordinal[1]
        taken = number.take(self._row, place, self._language)
        if taken is None:
            return None
        value, behind = taken
        readings, role = {"num": value}, ""
        if piece.is_digits:
            role, behind = self._digits(piece, readings, value, behind)
        return readings, role, behind

    def _digits(self, piece: Token, readings: dict[str, int], value: int, behind: int) -> tuple[str, int]:
        following = self._pieces[behind] if behind < len(self._pieces) else None
        role = ""
        if (
            following is not None
            and following.before in ("", "-", ". ", ".-", ".")
            and piece.after in ("", "-", ".-", ".")
        ):
            if following.text in self._words.ordinal_endings and following.before in ("", "-"):
                readings["ord"], readings["told"] = value, 1
                return role, behind + 1
            role = self._words.endings.get(following.text, "")
            if role:
                if role == "date":
                    readings["ord"], readings["told"], role = value, 1, ""
                return role, behind + 1
        if piece.after.startswith(".") and 1 <= value <= 31:
            readings["ord"] = value
        if len(piece.text) == 2 and piece.text[0] == "0":
            readings["fixed"] = 1
        return role, behind


def _dated(match: re.Match[str], month_first: bool) -> tuple[int, ...] | None:
    """Day, month and year (0: not given) of "24.12.", "24/12/2026"; ``None`` where no calendar has it."""
    day, month, year = int(match[1]), int(match[2]), int(match[3] or 0)
    if year and year < 100:
        year += 2000
    if month_first and day > 12:
        return None
    if month_first or ("/" in match[0] and month > 12 >= day):
        day, month = month, day
    return (day, month, year) if _real(day, month, year) else None


def _real(day: int, month: int, year: int) -> bool:
    try:
        date(year or 2028, month, day)
    except ValueError:
        return False
    return True


@cache
def _lexicon(language: str) -> Phrases[dict[str, int | str | tuple[int, ...]]]:
    return Phrases(_merged(vocabulary.of(language).when).items())


def _merged(words: WhenWords) -> dict[str, dict[str, int | str | tuple[int, ...]]]:
    """All phrases with all their readings."""
    table: dict[str, dict[str, int | str | tuple[int, ...]]] = {}

    def put(kind: str, value: int | str, written: str) -> None:
        for form in forms(written):
            table.setdefault(form, {})[kind] = value

    for offset, written in words.days.items():
        put("day", offset, written)
    for kind, row in (("weekday", words.weekdays), ("month", words.months)):
        for at, written in enumerate(row):
            put(kind, at + (kind == "month"), written)
    for kind, named in (("part", words.parts), ("unit", words.units), ("holiday", words.holidays)):
        for name, written in named.items():
            put(kind, name, written)
    for form, hour in words.hours.items():
        put("hour", hour, form)
    for form, hour in words.ordinal_hours.items():
        put("ordinal_hour", hour, form)
    for kind in _SINGLE:
        put(kind, 1, getattr(words, kind))
    put("past_day", 1, words.past_days)
    put("one", 1, words.single)
    put("filler", 1, words.fillers)
    return table
