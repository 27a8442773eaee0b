"""What a caller is likely to say to what was asked, for the recogniser: its words, and whether it is complete."""

from __future__ import annotations

from functools import cache

from bot.conversation import Awaits
from bot.details import phone, yesno
from bot.details import words as vocabulary
from bot.details.phrasebook import forms

_ORDINALS = {
    "en": "first|second|third|fourth|the first one|the second one|the third one|none|none of these|neither",
    "sl": "prvo|drugo|tretje|četrto|prvi|drugi|tretji|nobeno|nič od tega",
    "hu": "az első|a második|a harmadik|a negyedik|egyik sem",
    "pl": "pierwsze|drugie|trzecie|czwarte|pierwsza|druga|trzecia|żadne",
    "cs": "první|druhé|třetí|čtvrté|druhá|žádné",
}


def words(awaits: Awaits, language: str, labels: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Words and short phrases as they are spoken; empty where anything may be said."""
    if awaits is Awaits.CONFIRM:
        return _yes_no(language)
    if awaits in (Awaits.PHONE, Awaits.DIGITS):
        return _digits(language)
    if awaits is Awaits.CHOICE:
        return (*(label.lower() for label in labels), *_ORDINALS[language].split("|"), *_cardinals(language)[:5])
    return ()


def finished(awaits: Awaits, said: str, *, language: str, country: str) -> bool | None:
    """True when nothing can be missing, False when more plainly follows, None when there is no telling."""
    if awaits is Awaits.CONFIRM:
        return True if yesno.find(said, language) is not None else None
    if awaits is Awaits.PHONE:
        found = phone.find(said, language, country, awaited=True)
        if found is None:
            return None
        return found.valid and not found.doubtful
    return None


@cache
def _yes_no(language: str) -> tuple[str, ...]:
    answer = vocabulary.of(language).answer
    return tuple(sorted({form.strip() for kind in (answer.yes, answer.no) for form in kind.split("|") if form.strip()}))


@cache
def _digits(language: str) -> tuple[str, ...]:
    spoken = vocabulary.of(language)
    fillers = sorted(word for word in spoken.phone.fillers if word.isalpha())
    return (*_cardinals(language), *spoken.phone.digits, *spoken.phone.repeats, *spoken.phone.plus, *fillers)


@cache
def _cardinals(language: str) -> tuple[str, ...]:
    cardinals = vocabulary.of(language).numbers.cardinals
    return tuple(sorted((word for word in cardinals if forms(word)), key=lambda word: cardinals[word]))
