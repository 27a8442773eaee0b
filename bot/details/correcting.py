"""Which field a caller says is wrong: "the name is wrong", "you got my number wrong"; not what would be right."""

from __future__ import annotations

import re

from bot.details.folding import fold

_FIELDS = {
    "en": {"phone": r"\b(number|phone|digits?|mobile)\b", "name": r"\b(name|surname|spelling|spelt|spelled)\b",
           "email": r"\b(e ?mail|mail address)\b", "when": r"\b(time|day|date|hour)\b",
           "for": r"\b(person|department|somebody else|someone else|who(m)? it is for)\b",
           "about": r"\b(message|matter|reason|subject|text|about)\b"},
    "sl": {"phone": r"\b(stevilk\w*|telefon\w*)\b", "name": r"\b(ime\w*|priimek\w*)\b", "email": r"\b(mail\w*|e post\w*|naslov\w*)\b",
           "when": r"\b(cas\w*|dan|datum\w*|ur[aeoi])\b", "for": r"\b(oseb\w*|oddel\w*)\b", "about": r"\b(sporocil\w*|zadev\w*)\b"},
    "hu": {"phone": r"\b(szam\w*|telefon\w*)\b", "name": r"\b(nev\w*)\b", "email": r"\b(email\w*|e mail\w*)\b",
           "when": r"\b(idopont\w*|ido\w*|nap\w*|datum\w*)\b", "for": r"\b(szemely\w*|osztaly\w*)\b", "about": r"\b(uzenet\w*|targy\w*|ugy\w*)\b"},
    "pl": {"phone": r"\b(numer\w*|telefon\w*)\b", "name": r"\b(nazwisk\w*|imi\w*)\b", "email": r"\b(mail\w*|e mail\w*)\b",
           "when": r"\b(termin\w*|godzin\w*|dzien|dat\w*)\b", "for": r"\b(osob\w*|dzial\w*)\b", "about": r"\b(wiadomosc\w*|spraw\w*|temat\w*)\b"},
    "cs": {"phone": r"\b(cisl\w*|telefon\w*)\b", "name": r"\b(jmen\w*|prijmeni)\b", "email": r"\b(mail\w*|e mail\w*)\b",
           "when": r"\b(termin\w*|cas\w*|den|datum\w*|hodin\w*)\b", "for": r"\b(osob\w*|oddeleni)\b", "about": r"\b(vzkaz\w*|zprav\w*|vec\w*)\b"},
}  # fmt: skip


def field(text: str, language: str) -> str:
    """The name of the field, or an empty string."""
    folded = fold(text)
    return next((name for name, words in _FIELDS[language].items() if re.search(words, folded)), "")
