"""Reads rows of digits as people type, say and dictate them; does not know which of them are telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from bot.details import number
from bot.details import words as vocabulary
from bot.details.folding import Token

MOST_READINGS = 96
"""How many ways of writing one dictated row are tried: "forty one" is 41 and, in some mouths, 40 1."""

_BREAKING = re.compile(r"[;:?!…|\n]")
_MONEY = re.compile(r"[€$£%]")
_DATE_OR_TIME = re.compile(
    r"(?<![\d./-])(?:\d{1,2}([./-]) ?\d{1,2}\1 ?(?:19|20)\d\d|(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}:\d\d)(?![\d/-])"
)


@dataclass(frozen=True)
class Group:
    """Digits said in one breath; the first reading is the likeliest, an empty one means "no digit at all"."""

    readings: tuple[str, ...]
    start: int
    end: int
    loose: bool = False  # separated from the group before by more than a space or hyphen


@dataclass(frozen=True)
class Row:
    groups: tuple[Group, ...]
    plus: bool = False
    first_token: int = 0

    @property
    def start(self) -> int:
        return self.groups[0].start

    @property
    def end(self) -> int:
        return self.groups[-1].end

    @property
    def likeliest(self) -> str:
        return "".join(group.readings[0] for group in self.groups)

    def readings(self) -> Iterator[str]:
        """Ways of writing the row, the likeliest first."""
        return islice(("".join(way) for way in product(*(g.readings for g in self.groups))), MOST_READINGS)

    def part(self, first: int, last: int) -> Row:
        return Row(self.groups[first:last], self.plus and first == 0, self.first_token)


def rows(tokens: Sequence[Token], text: str, language: str, awaited: bool = False) -> list[Row]:
    """All rows of digits in a text, in order; dates, times of day and prices are left out."""
    return _Reader(tokens, text, language, awaited).rows()


class _Reader:
    def __init__(self, tokens: Sequence[Token], text: str, language: str, awaited: bool) -> None:
        self._tokens = tokens
        self._row = [t.text for t in tokens]
        self._language = language
        self._words = vocabulary.of(language)
        self._awaited = awaited
        self._taboo = [m.span() for m in _DATE_OR_TIME.finditer(text)] if not text.isalpha() else []

    def rows(self) -> list[Row]:
        found: list[Row] = []
        groups: list[Group] = []
        plus, first, loose, place = False, 0, False, 0
        while place < len(self._tokens):
            token = self._tokens[place]
            if groups and _BREAKING.search(token.before):
                found.append(Row(tuple(groups), plus, first))
                groups, plus = [], False
            taken = self._group(place, bool(groups), loose)
            if taken is not None:
                if not groups:
                    first, plus = place, plus or "+" in token.before
                group, place = taken
                groups.append(group)
                loose = False
                continue
            if token.text in self._words.phone.plus:
                if groups:
                    found.append(Row(tuple(groups), plus, first))
                    groups = []
                plus = True
            elif token.text in self._words.phone.fillers:
                loose = True
            else:
                if groups:
                    found.append(Row(tuple(groups), plus, first))
                groups, plus, loose = [], False, False
            place += 1
        if groups:
            found.append(Row(tuple(groups), plus, first))
        return found

    def _group(self, place: int, inside: bool, loose: bool) -> tuple[Group, int] | None:
        """The digits that start at this token and the token behind them."""
        token = self._tokens[place]
        read = self._read(place, inside)
        if read is None or self._is_something_else(place, read[1]):
            return None
        readings, behind = read
        apart = loose or "," in token.before or ". " in token.before
        return Group(readings, token.start, self._tokens[behind - 1].end, apart), behind

    def _read(self, place: int, inside: bool) -> tuple[tuple[str, ...], int] | None:
        token, phone = self._tokens[place], self._words.phone
        if token.is_digits:
            return (token.text,), place + 1
        for size in (2, 1):  # "dwa razy", "double"
            times = phone.repeats.get(" ".join(self._row[place : place + size]))
            if times is not None:
                return self._repeated(place + size - 1, times)
        if token.text in phone.digits:
            if not inside and not self._digit_at(place + 1):
                return None
            return (phone.digits[token.text],), place + 1
        taken = number.take(self._row, place, self._language)
        if taken is not None:
            return self._ways(place, taken), taken[1]
        if token.text in phone.homophones:
            behind = self._digit_at(place + 1)
            if inside and behind:
                return (phone.homophones[token.text], ""), place + 1
            if self._awaited and (behind or (inside and self._ends(place))):
                return (phone.homophones[token.text], ""), place + 1
        return None

    def _ends(self, place: int) -> bool:
        return place + 1 == len(self._tokens)

    def _repeated(self, place: int, times: int) -> tuple[tuple[str, ...], int] | None:
        """ "double five", "triple oh"; "double" before anything else is no digit."""
        if place + 1 >= len(self._tokens):
            return None
        word = self._row[place + 1]
        digit = self._words.phone.digits.get(word) or self._words.phone.homophones.get(word)
        if digit is None:
            value = number.value(word, self._language)
            digit = str(value) if value is not None and value < 100 else None
        return None if digit is None else ((digit * times,), place + 2)

    def _digit_at(self, place: int) -> bool:
        while place < len(self._row) and self._row[place] in self._words.phone.fillers:
            place += 1
        if place >= len(self._row):
            return False
        word, phone = self._row[place], self._words.phone
        return (number.value(word, self._language) is not None or word in phone.digits or word in phone.repeats
                or (word in phone.homophones and place + 1 < len(self._row)))  # fmt: skip

    def _ways(self, place: int, taken: tuple[int, int]) -> tuple[str, ...]:
        """The number as a whole, then cut in two where both halves are numbers: "six hundred ten" is 610 or 600 10."""
        ways = [] if self._tens_then_one(taken[1]) else [str(taken[0])]
        for cut in range(taken[1] - 1, place, -1):
            if (
                self._row[cut] in self._words.numbers.multipliers
                and self._row[cut] not in self._words.numbers.cardinals
            ):
                continue
            left = number.take(self._row[:cut], place, self._language)
            right = number.take(self._row[: taken[1]], cut, self._language)
            if left and right and left[1] == cut and right[1] == taken[1]:
                ways.append(f"{left[0]}{right[0]}")
        return tuple(dict.fromkeys([*ways, str(taken[0])]))

    def _tens_then_one(self, behind: int) -> bool:
        """ "dvajset ena", where 21 is "enaindvajset": rather 20 and 1."""
        last = number.value(self._row[behind - 1], self._language) or 0
        return behind > 1 and 0 < last < 10 and self._row[behind - 2] in self._words.numbers.apart

    def _is_something_else(self, place: int, behind: int) -> bool:
        token = self._tokens[place]
        if any(start <= token.start < end for start, end in self._taboo):
            return True
        last = self._tokens[behind - 1]
        if _MONEY.search(token.before.strip()[-1:]) or _MONEY.search(last.after.strip()[:1]):
            return True
        return behind < len(self._row) and self._row[behind] in self._words.phone.money
