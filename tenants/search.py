"""Folds texts so that they are found whatever the case and the accents; knows no table."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


def folded(text: str) -> str:
    """Lower case, no accents, only letters and digits: ``"Ali imate  Čas?"`` -> ``"ali imate cas"``."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    return " ".join("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split())
