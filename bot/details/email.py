"""Finds an e-mail address that was typed or said ("jan dot kos at gmail dot com"); does not know whether it exists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.details import number
from bot.details import words as vocabulary
from bot.details.folding import Token, clean, tokens
from bot.details.words import listed

_TYPED = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_+-])?"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,6}[A-Za-z]{2,24}"
)
_ENDINGS = listed(
    "com net org info biz eu si hu pl cz uk de at it fr es ch sk hr rs ie us io dev app edu gov nl be se no dk fi",
    "ro bg example",
)
_PROVIDERS = {"g mail": "gmail", "hot mail": "hotmail", "i cloud": "icloud", "out look": "outlook",
"proton mail": "protonmail",
              "ya hoo": "yahoo", "free mail": "freemail", "gee mail": "gmail", "jee mail": "gmail",
              "s i ol": "siol"}  # fmt: skip
MOST_PARTS = 12


@dataclass(frozen=True)
class EmailFound:
    address: str  # lower case
    span: tuple[int, int]  # characters
    doubtful: bool  # two words ran together, or the ending is unknown: to be asked back


def find(text: str, language: str) -> EmailFound | None:
    """The first address in ``text``."""
    looked_at = clean(text)
    typed = _TYPED.search(looked_at) if "@" in looked_at else None
    if typed is not None:
        return EmailFound(typed[0].lower(), typed.span(), False)
    return _Spoken(tokens(text), language).find()


class _Spoken:
    def __init__(self, pieces: Sequence[Token], language: str) -> None:
        self._pieces = _numbers_joined(pieces, language)
        self._row = [p.text for p in self._pieces]
        self._language = language
        self._words = vocabulary.of(language).email

    def find(self) -> EmailFound | None:
        for place in range(1, len(self._row) - 1):
            sign = "@" in self._pieces[place].before
            if self._row[place] not in self._words.at and not sign:
                continue
            domain = self._domain(place + (not sign))
            if domain is None:
                continue
            local = self._local(place)
            if local is not None:
                written, first, doubtful = local
                span = (self._pieces[first].start, self._pieces[domain[1] - 1].end)
                return EmailFound(f"{written}@{domain[0]}", span, doubtful or domain[2])
        return None

    def _domain(self, place: int) -> tuple[str, int, bool] | None:
        """The domain from ``place`` on, the place behind it, and whether it is doubtful."""
        written, doubtful, apart = "", False, 0
        for at in range(place, min(len(self._row), place + MOST_PARTS)):
            ending = self._row[at]
            dotted = self._dots(at)
            if dotted and written and ending in _ENDINGS:
                longer = self._longer_ending(at)
                written += "." + ending
                if longer is None:
                    return written, at + 1, doubtful or apart > 0
                continue
            if self._row[at] in self._words.dot:
                continue
            part = self._part(at)
            if part is None:
                return None
            joined = written.rpartition(".")[2]
            if dotted and written:
                written += "."
            elif (
                joined
                and joined[-1] not in "-_"
                and part not in "-_"
                and not (self._single(at) or self._single(at - 1))
            ):
                apart += f"{joined} {part}" not in _PROVIDERS
            written = _provider(written + part if not joined or dotted else f"{joined} {part}")
        return None

    def _longer_ending(self, at: int) -> int | None:
        """Where another ending follows: "dot co dot uk"."""
        behind = at + 1
        if behind < len(self._row) and self._row[behind] in self._words.dot and self._row[behind + 1 : behind + 2]:
            return behind + 1 if self._row[behind + 1] in _ENDINGS else None
        return None

    def _dots(self, at: int) -> bool:
        return self._pieces[at].before == "." or (at > 0 and self._row[at - 1] in self._words.dot)

    def _single(self, at: int) -> bool:
        return 0 <= at < len(self._row) and len(self._row[at]) == 1

    def _local(self, behind: int) -> tuple[str, int, bool] | None:
        """What stands before the sign, read backwards until a word that is no part of it."""
        parts: list[str] = []
        doubtful, at = False, behind - 1
        while at >= 0 and len(parts) < MOST_PARTS and not self._stops(at, behind):
            part = "." if self._row[at] in self._words.dot else self._part(at)
            if part is None or (at + 1 < behind and self._pieces[at + 1].before.strip() in (",", ";", ":")):
                break
            if parts and self._pieces[at + 1].before in (".", "-", "_"):
                parts.insert(0, self._pieces[at + 1].before)
            elif parts and part[-1:].isalpha() and parts[0][:1].isalpha() and (len(part) > 1 or len(parts[0]) > 1):
                doubtful = True
            parts.insert(0, part)
            at -= 1
        while parts and parts[0] in (".", "-", "_"):
            parts.pop(0)
            at += 1
        written = "".join(parts)
        return (written, at + 1, doubtful) if written and not written.endswith(".") else None

    def _stops(self, at: int, behind: int) -> bool:
        """Whether the word stands before the address; a lone letter beside another is part of it."""
        lone = self._single(at) and at + 1 < behind and self._single(at + 1)
        return self._row[at] in self._words.at or (self._row[at] in self._words.stops and not lone)

    def _part(self, at: int) -> str | None:
        word = self._row[at]
        if word in self._words.signs:
            return self._words.signs[word]
        if self._pieces[at].is_digits:
            return word
        value = number.value(word, self._language)
        if value is not None:
            return str(value)
        return word if word.isascii() and word.isalnum() else None


def _numbers_joined(pieces: Sequence[Token], language: str) -> list[Token]:
    """ "forty two" as one piece "42"."""
    row = [p.text for p in pieces]
    joined: list[Token] = []
    place = 0
    while place < len(pieces):
        taken = number.take(row, place, language)
        first, behind = pieces[place], place + 1
        if taken is not None and taken[1] > place + 1:
            behind = taken[1]
            last = pieces[behind - 1]
            first = Token(str(taken[0]), first.raw, first.start, last.end, first.before, last.after)
        joined.append(first)
        place = behind
    return joined


def _provider(written: str) -> str:
    for apart, together in _PROVIDERS.items():
        if written == apart:
            return together
    return written.replace(" ", "")
