"""Cuts a text into words and folds them so that spellings meet (case, diacritics, apostrophes); knows no language."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST_TEXT = 1000
"""Characters that are looked at; nobody gives a number or a name further into one utterance."""

_PIECE = re.compile(r"[^\W\d_]+(?:['’`´][^\W\d_]+)*|[0-9]+")
_UNDECOMPOSED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d"})
_APOSTROPHES = str.maketrans("", "", "'’`´")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a row of digits; ``before`` and ``after`` are what stands between it and its neighbours."""

    text: str  # folded
    raw: str
    start: int  # character offsets into `clean(text)`
    end: int
    before: str
    after: str

    @property
    def is_digits(self) -> bool:
        return self.text[:1].isascii() and self.text[:1].isdigit()


def clean(text: str) -> str:
    """The text as it is looked at: composed characters, at most ``LONGEST_TEXT`` of them."""
    return unicodedata.normalize("NFC", text[:LONGEST_TEXT])


def fold_word(word: str) -> str:
    """Lower case without diacritics and apostrophes: ``O'Brien`` and ``Łukáš`` become ``obrien`` and ``lukas``."""
    word = word.lower()
    if word.isascii():
        return word.translate(_APOSTROPHES)
    word = unicodedata.normalize("NFKD", word.translate(_APOSTROPHES).translate(_UNDECOMPOSED))
    return "".join(c for c in word if not unicodedata.combining(c))


def tokens(text: str) -> list[Token]:
    """The words and numbers of a text in order; punctuation is kept only in ``before`` and ``after``."""
    text = clean(text)
    pieces = list(_PIECE.finditer(text))
    edges = [0, *(end for piece in pieces for end in piece.span()), len(text)]
    return [
        Token(fold_word(p.group()), p.group(), p.start(), p.end(), text[edges[2 * n] : p.start()],
              text[p.end() : edges[2 * n + 3]])
        for n, p in enumerate(pieces)
    ]  # fmt: skip


def fold(text: str) -> str:
    """The folded words of a text with one space between them."""
    return " ".join(token.text for token in tokens(text))
