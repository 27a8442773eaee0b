"""Cuts a text where a speaker would breathe, so that the first part is heard while the rest is made; says nothing."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"»”']?\s+")
_BREATH = re.compile(r"(?<=[,;:–—])\s+")
_ABBREVIATED = re.compile(  # "Dr.", "sv.", "10." end no sentence
    r"(?:^|\s)(?:[^\W\d_]{1,2}|\d{1,4}|mrs|prof|doc|ing|inż|mgr|tel|npr|itd|dipl|spec)\.$", re.IGNORECASE
)


def split(text: str, longest: int) -> list[str]:
    """Sentences, each cut at commas and the like into parts of at most `longest` characters where that can be done."""
    parts: list[str] = []
    for sentence in _sentences(text):
        parts += [sentence] if len(sentence) <= longest else _packed(_BREATH.split(sentence), longest)
    return parts


def _sentences(text: str) -> list[str]:
    sentences: list[str] = []
    for piece in _SENTENCE_END.split(text.strip()):
        if sentences and _ABBREVIATED.search(sentences[-1]):
            sentences[-1] += " " + piece
        elif piece:
            sentences.append(piece)
    return sentences


def _packed(clauses: list[str], longest: int) -> list[str]:
    """Clauses put together again as long as they fit."""
    packed = clauses[:1]
    for clause in clauses[1:]:
        if len(packed[-1]) + 1 + len(clause) <= longest:
            packed[-1] += " " + clause
        else:
            packed.append(clause)
    return packed


def ends_sentence(part: str) -> bool:
    return part.rstrip("\"»”'").endswith((".", "!", "?", "…"))
