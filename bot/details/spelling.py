"""Reads words spelled letter by letter, with letter names and spelling alphabets; does not know what they name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.details import words as vocabulary
from bot.details.folding import Token
from bot.details.phrasebook import Phrases
from bot.details.words.given_names import GIVEN_NAMES

FEWEST_LETTERS = 2


@dataclass(frozen=True)
class Spelled:
    letters: str  # lower case, a space where the speaker said one
    first: int  # tokens
    behind: int


@dataclass(frozen=True)
class _Letter:
    text: str
    behind: int
    certain: bool  # a letter among letters or a code word, not "see" or "you"


def find(pieces: Sequence[Token], language: str, awaited: bool = False) -> Spelled | None:
    """The longest row of spelled letters; words that merely sound like letters need certain ones beside them."""
    reader = _Reader(pieces, language)
    best: Spelled | None = None
    place = 0
    while place < len(pieces):
        spelled = reader.read(place, awaited)
        if spelled is None:
            place += 1
            continue
        if best is None or len(spelled.letters) > len(best.letters):
            best = spelled
        place = spelled.behind
    return best


class _Reader:
    def __init__(self, pieces: Sequence[Token], language: str) -> None:
        self._pieces = pieces
        self._row = [p.text for p in pieces]
        self._words, self._common = vocabulary.of(language).name, vocabulary.of(language).common
        self._names, self._alphabet = _letter_phrases(language)

    def read(self, first: int, awaited: bool) -> Spelled | None:
        letters, certain, place, times = "", 0, first, 1
        while place < len(self._row):
            if self._row[place] in self._words.double and self._letter(place + 1) is not None:
                times, place = self._words.double[self._row[place]], place + 1
                continue
            letter = self._letter(place)
            if letter is None:
                break
            letters += letter.text * times
            certain += letter.certain
            place, times = letter.behind, 1
        count = len(letters.replace(" ", ""))
        told = place == len(self._row) and any(word not in self._common for word in self._row[first:place])
        enough = certain >= max(2, (count + 1) // 2) or (awaited and count >= 3 and told)
        return Spelled(letters, first, place) if count >= FEWEST_LETTERS and enough else None

    def _letter(self, place: int) -> _Letter | None:
        if place >= len(self._row):
            return None
        word, piece = self._row[place], self._pieces[place]
        if len(word) == 1 and not piece.is_digits:
            behind = self._as_in(word, place + 1)
            beside = any(0 <= at < len(self._row) and len(self._row[at]) == 1 for at in (place - 1, place + 1))
            return _Letter(piece.raw.lower() if len(piece.raw) == 1 else word, behind, beside or behind > place + 1)
        code = self._alphabet.at(self._row, place)
        if code is not None:
            return _Letter(code[0], code[1], word not in GIVEN_NAMES and word not in self._common)
        name = self._names.at(self._row, place)
        if name is not None:
            behind = self._as_in(name[0], name[1])
            return _Letter(name[0], behind, behind > name[1])
        return None

    def _as_in(self, letter: str, place: int) -> int:
        """Behind "as in kilo", where it stands here; else ``place`` itself."""
        at = place
        while at < len(self._row) and self._row[at] in self._words.as_in:
            at += 1
        named = at < len(self._row) and at > place and self._row[at][:1] == letter and len(self._row[at]) > 1
        return at + 1 if named else place


@cache
def _letter_phrases(language: str) -> tuple[Phrases[str], Phrases[str]]:
    words = vocabulary.of(language).name
    return Phrases(words.letters.items()), Phrases(words.alphabet.items())
