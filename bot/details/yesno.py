"""Tells yes from no in what was typed or said; does not know what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from bot.details import words as vocabulary
from bot.details.folding import tokens
from bot.details.phrasebook import Phrases, forms

SHORT_TOKENS = 6
"""Up to here a yes or no counts wherever it stands; in longer sentences only at the beginning."""

YES, NO, WEAK_YES, WEAK_NO, NEITHER = "yes", "no", "weak yes", "weak no", "neither"


def find(text: str, language: str) -> bool | None:
    """``True`` for yes, ``False`` for no, ``None`` for neither or both."""
    row = [piece.text for piece in tokens(text)]
    if not row:
        return None
    answers = _answers(language)
    found = list(answers.polar.search(row))
    if not found or any(kind == NEITHER for _, _, kind in found):
        return None
    strong = [(first, kind) for first, _, kind in found if kind in (YES, NO)]
    rest = _rest(row, found, answers)
    if not strong:
        asked = text.rstrip().endswith("?") or row[0] in answers.asking
        return None if asked else _only(found, rest)
    lead = all(word in answers.fillers for word in row[: strong[0][0]])
    kinds = {kind for _, kind in strong}
    if not lead and (len(row) > SHORT_TOKENS or len(rest) > 1):
        return None
    if strong[0][1] == YES and (answers.but & set(row) or any(True for _ in answers.wrong.search(row))):
        return False if any(True for _ in answers.wrong.search(row)) else None
    if len(kinds) > 1:
        return _mixed(strong, lead, len(rest))
    return strong[0][1] == YES


def _only(found: list[tuple[int, int, str]], rest: list[str]) -> bool | None:
    """ "okay" and "stop" are answers where nothing else is said."""
    kinds = {kind for _, _, kind in found}
    if rest or len(kinds) > 1:
        return None
    return kinds == {WEAK_YES}


def _mixed(strong: list[tuple[int, str]], lead: bool, rest: int) -> bool | None:
    """Both were said: a leading answer holds over a longer sentence, a short one is no answer."""
    return strong[0][1] == YES if lead and rest > SHORT_TOKENS else None


def _rest(row: list[str], found: list[tuple[int, int, str]], answers: _Answers) -> list[str]:
    covered = {at for first, behind, _ in found for at in range(first, behind)}
    return [word for at, word in enumerate(row) if at not in covered and word not in answers.fillers]


@dataclass(frozen=True)
class _Answers:
    polar: Phrases[str]
    wrong: Phrases[bool]
    but: frozenset[str]
    fillers: frozenset[str]
    asking: frozenset[str]


@cache
def _answers(language: str) -> _Answers:
    words = vocabulary.of(language).answer
    polar = Phrases([(words.neither, NEITHER), (words.yes, YES), (words.no, NO), (words.weak_yes, WEAK_YES),
                     (words.weak_no, WEAK_NO)])  # fmt: skip
    return _Answers(
        polar,
        Phrases([(words.wrong, True)]),
        frozenset(forms(words.but)),
        words.fillers,
        vocabulary.of(language).name.asking,
    )
