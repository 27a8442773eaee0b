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
    "sl": "{0} do {1}",
    "hu": "{0} – {1}",
    "pl": "{0} – {1}",
    "cs": "{0} až {1}",
}

# "od osmih do dvanajstih", "od ósmej do dwunastej", "od osmi do dvanácti": the case that follows "from" and "to".
_HOURS = {
    "sl": "polnoči enih dveh treh štirih petih šestih sedmih osmih devetih desetih enajstih dvanajstih trinajstih "
    "štirinajstih petnajstih šestnajstih sedemnajstih osemnajstih devetnajstih dvajsetih enaindvajsetih "
    "dvaindvajsetih triindvajsetih",
    "pl": "północy pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej "
    "dwunastej trzynastej czternastej piętnastej szesnastej siedemnastej osiemnastej dziewiętnastej dwudziestej "
    "dwudziestej_pierwszej dwudziestej_drugiej dwudziestej_trzeciej",
    "cs": "půlnoci jedné dvou tří čtyř pěti šesti sedmi osmi devíti deseti jedenácti dvanácti třinácti čtrnácti "
    "patnácti šestnácti sedmnácti osmnácti devatenácti dvaceti dvaceti_jedné dvaceti_dvou dvaceti_tří",
}
_NAMED = {language: [hour.replace("_", " ") for hour in hours.split()] for language, hours in _HOURS.items()}


def spoken(value: time, language: str) -> str:
    """ "8 a.m.", "ósmej 30", "8 óra 30 perc": so that the voices read it as people say it."""
    if language == "en":
        return _english(value)
    if language == "hu":
        return f"{value.hour} óra" + (f" {value.minute} perc" if value.minute else "")
    hour = _NAMED[language][value.hour]
    return f"{hour} {value.minute}" if value.minute else hour


def _english(value: time) -> str:
    if value.minute == 0 and value.hour in (0, 12):
        return "midnight" if value.hour == 0 else "noon"
    hour = value.hour % 12 or 12
    half = "a.m." if value.hour < 12 else "p.m."
    return f"{hour} {half}" if value.minute == 0 else f"{hour} {value.minute:02d} {half}"
