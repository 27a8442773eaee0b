"""Times of day in words for the ear, and the little words around opening hours, in each language."""

from __future__ import annotations

from datetime import time

CLOSED = {"en": "closed", "sl": "zaprto", "hu": "zárva", "pl": "zamknięte", "cs": "zavřeno"}
FROM_TO = {
    "en": "from {0} to {1}",
    "sl": "od {0} do {1}",
    "hu": "{0} és {1} között",
    "pl": "od {0} do {1}",
    "cs": "od {0} do {1}",
}
DAY_TO_DAY = {
    "en": "{0} to {1}",
    "sl": "{0}–{1}",
    "hu": "{0}–{1}",
    "pl": "{0}–{1}",
    "cs": "{0}–{1}",
}


def spoken(value: time, language: str) -> str:
    """ "8 a.m.", "half past 1"; in the other languages the hour and minutes as engines read them."""
    if language != "en":
        return f"{value.hour}" if value.minute == 0 else f"{value.hour}:{value.minute:02d}"
    if value.minute == 0 and value.hour in (0, 12):
        return "midnight" if value.hour == 0 else "noon"
    hour = value.hour % 12 or 12
    half = "a.m." if value.hour < 12 else "p.m."
    return f"{hour} {half}" if value.minute == 0 else f"{hour} {value.minute:02d} {half}"
