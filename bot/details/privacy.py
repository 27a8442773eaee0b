"""Which privacy wish an utterance carries: no recording, to know who sees what, or something for the company to do."""

from __future__ import annotations

import re

from bot.details.folding import fold

_RECORDING = {
    "en": r"\b(record\w*|tap(e|ed|ing))\b", "sl": r"\b(sneman\w*|snemat\w*|snema\w*|posne\w*)\b",
    "hu": r"\b(rogzit\w*|felvetel\w*|felvesz\w*|felvenni)\b", "pl": r"\b(nagryw\w*|nagran\w*|rejestr\w*)\b",
    "cs": r"\b(nahrav\w*|nahran\w*|zaznamenav\w*)\b",
}  # fmt: skip
_ACCESS = {
    "en": r"\b(who (can |else )?(see|sees|read|reads|hear|hears|listen|listens|has)|what (do you|happens|data|information|are you|will you|will happen)|where is|"
    r"how long|store[ds]?|keep|kept|share[ds]?|private|confidential|gdpr compliant|safe|privacy policy)\b",
    "sl": r"\b(kdo (vidi|bere|slisi|ima|lahko)|kaj (se zgodi|hranite|shran\w*)|kje|kako dolgo|hranite|delite|zaupn\w*|varn\w*)\b",
    "hu": r"\b(ki (latja|olvassa|hallja|fer)|mi tortenik|hol (taroljak|van)|meddig|tarolj\w*|biztonsag\w*|bizalmas\w*)\b",
    "pl": r"\b(kto (widzi|czyta|slyszy|ma)|co sie dzieje|gdzie|jak dlugo|przechow\w*|udostepnia\w*|poufn\w*|bezpieczn\w*)\b",
    "cs": r"\b(kdo (vidi|cte|slysi|ma)|co se deje|kde|jak dlouho|uchovav\w*|uklada\w*|sdilite|duvern\w*|bezpecn\w*)\b",
}  # fmt: skip
_ACTION = {
    "en": r"\b(delete|erase|remove|forget|wipe|copy of|send me|correct|withdraw|object)\b",
    "sl": r"\b(izbris\w*|zbris\w*|odstran\w*|kopij\w*|umakni\w*|preklic\w*)\b",
    "hu": r"\b(torol\w*|torles\w*|masolat\w*|visszavon\w*)\b",
    "pl": r"\b(usun\w*|skasow\w*|wykasow\w*|kopi\w*|wycof\w*)\b", "cs": r"\b(smaz\w*|vymaz\w*|odstran\w*|kopi\w*|odvola\w*)\b",
}  # fmt: skip


def asked(text: str, language: str) -> str:
    """ "recording", "access", or "request": something that people have to do."""
    folded = fold(text)
    if re.search(_ACTION[language], folded):
        return "request"
    if re.search(_RECORDING[language], folded):
        return "recording"
    return "access" if re.search(_ACCESS[language], folded) else "request"
