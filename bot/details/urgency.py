"""Tells danger to life and urgency in what was said; does not know whom to ring (see bot.skills)."""

from __future__ import annotations

import re
from functools import cache

from bot.details import words as vocabulary
from bot.details.folding import fold


def danger(text: str, language: str) -> bool:
    """Whether somebody's life is in danger: such callers are told the emergency number before anything else."""
    folded = fold(text)
    dangers, safe, _, _ = _patterns(language)
    return bool(dangers.search(folded)) and not safe.search(folded)


def urgent(text: str, language: str) -> bool:
    """Whether the caller says that it cannot wait."""
    folded = fold(text)
    _, _, urgencies, not_urgent = _patterns(language)
    return danger(text, language) or (bool(urgencies.search(folded)) and not not_urgent.search(folded))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = vocabulary.of(language).matter
    return tuple(
        re.compile("|".join(patterns) or r"(?!)")
        for patterns in (words.danger, words.safe, words.urgent, words.not_urgent)
    )
