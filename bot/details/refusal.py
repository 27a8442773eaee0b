"""Tells that the caller will not give what was asked, or points at the number on the display; not why."""

from __future__ import annotations

from functools import cache

from bot.details import words as vocabulary
from bot.details.folding import tokens
from bot.details.phrasebook import Phrases

ALONE_TOKENS = 5


def declines(text: str, language: str) -> bool:
    """Whether the caller would rather not give it, or has nothing to give."""
    row = [piece.text for piece in tokens(text)]
    if not row:
        return False
    anywhere, alone = _phrases(language)
    if next(anywhere.search(row), None) is not None:
        return True
    if len(row) > ALONE_TOKENS:
        return False
    covered = {at for first, behind, _ in alone.search(row) for at in range(first, behind)}
    fillers = vocabulary.of(language).answer.fillers
    return bool(covered) and all(at in covered or word in fillers for at, word in enumerate(row))


def same_number(text: str, language: str) -> bool:
    """Whether the caller means the number they are calling from."""
    row = [piece.text for piece in tokens(text)]
    return next(_same_number(language).search(row), None) is not None


@cache
def _same_number(language: str) -> Phrases[bool]:
    return Phrases([(vocabulary.of(language).answer.same_number, True)])


_DECLINES: dict[str, tuple[Phrases[bool], Phrases[bool]]] = {}


@cache
def _phrases(language: str) -> tuple[Phrases[bool], Phrases[bool]]:
    words = vocabulary.of(language).answer
    return Phrases([(words.declines, True)]), Phrases([(words.declines_alone, True)])
