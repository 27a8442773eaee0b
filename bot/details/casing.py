"""Puts a name in proper case: capitals, particles, no case ending; does not know whether it is a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.details.folding import Token, fold_word
from bot.details.words import listed

PARTICLES = listed("van von der den de di da la le du dos del ten ter zu al bin el ibn af dela della")


def proper(raw: str) -> str:
    """A name in proper case; what was typed with capitals of its own ("McDonald", "van der Berg") stays."""
    mixed = raw != raw.lower() and raw != raw.upper()
    parts = raw.split()
    cased: list[str] = []
    for at, part in enumerate(parts):
        if part.lower() == "o" and at + 1 < len(parts):
            continue
        if at and parts[at - 1].lower() == "o":
            part = "O'" + part
        if (part.lower() in PARTICLES and at + 1 < len(parts)) or (
            mixed and part != part.lower() and part != part.upper()
        ):
            cased.append(part if mixed else part.lower())
        else:
            cased.append("-".join(_capital(piece) for piece in part.split("-")))
    return " ".join(cased)


def nominative(piece: Token, endings: Sequence[str]) -> Token:
    """The word without a case ending, and with the short vowel it has at its own end: "Annának" is Anna."""
    ending = next((e for e in endings if piece.text.endswith(e) and len(piece.text) > len(e) + 2), "")
    if not ending:
        return piece
    raw = piece.raw[: -len(ending)]
    raw = raw[:-1] + {"á": "a", "é": "e"}.get(raw[-1], raw[-1])
    return replace(piece, raw=raw, text=fold_word(raw))


def _capital(word: str) -> str:
    low = word.lower().replace("’", "'")
    if re.match(r"[od]'\w", low):
        return low[0].upper() + "'" + low[2:].capitalize()
    if re.match(r"mc\w\w", low):
        return "Mc" + low[2:].capitalize()
    return low.capitalize()
