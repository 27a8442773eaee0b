"""Reads numbers that are written or spoken as words; does not know what is being counted."""

from __future__ import annotations

from collections.abc import Sequence

from bot.details import words as vocabulary
from bot.details.words import Numbers

LARGEST = 999_999


def value(word: str, language: str) -> int | None:
    """The number that one word or row of digits stands for."""
    if word.isascii() and word.isdigit():
        return int(word) if len(word) <= 6 else None
    return vocabulary.of(language).numbers.cardinals.get(word)


def take(row: Sequence[str], place: int, language: str) -> tuple[int, int] | None:
    """The longest cardinal that starts at ``place`` of folded words: its value and the place behind it."""
    numbers = vocabulary.of(language).numbers
    turned = _turned(row, place, language) if numbers.ones_first else None
    if turned is not None:
        return turned
    thousands, current, room, at = 0, 0, 0, place
    while at < len(row):
        word = row[at]
        part = value(word, language)
        if at == place:
            if part is None:
                part = numbers.multipliers.get(word)
            if part is None:
                return None
            current, room = part, 0 if word.isdigit() else _room(part)
        elif word in numbers.multipliers and _multiplies(current, numbers.multipliers[word], room):
            factor = numbers.multipliers[word]
            if factor == 1000:
                thousands, current, room = current * 1000, 0, 1000
            else:
                current, room = current * factor, factor
        elif _adds(row, at, part, room, numbers):
            current, room = current + (part or 0), _room(part or 0)
        elif word in numbers.joiners and room and at + 1 < len(row) and _fits(row[at + 1], room, language):
            pass
        else:
            break
        at += 1
    total = thousands + current
    return (total, at) if total <= LARGEST else None


def read(row: Sequence[str], language: str) -> int | None:
    """The cardinal that the words are as a whole; ``None`` where anything else is among them."""
    taken = take(row, 0, language) if row else None
    return taken[0] if taken and taken[1] == len(row) else None


def ordinal(row: Sequence[str], place: int, language: str) -> tuple[int, int] | None:
    """The ordinal (1st to 31st) that starts at ``place``: its value and the place behind it."""
    numbers = vocabulary.of(language).numbers
    if place >= len(row):
        return None
    tens = numbers.cardinals.get(row[place]) or numbers.ordinals.get(row[place])
    if tens in (20, 30) and place + 1 < len(row):
        ones_place = place + 2 if row[place + 1] in numbers.joiners and place + 2 < len(row) else place + 1
        ones = numbers.ordinals.get(row[ones_place])
        if ones is not None and ones < 10 and tens + ones <= 31:
            return tens + ones, ones_place + 1
    single = numbers.ordinals.get(row[place])
    return None if single is None else (single, place + 1)


def _turned(row: Sequence[str], place: int, language: str) -> tuple[int, int] | None:
    """ "ena in dvajset", the ones first, as recognisers write "enaindvajset"."""
    if place + 2 >= len(row) or row[place + 1] not in vocabulary.of(language).numbers.joiners:
        return None
    cardinals = vocabulary.of(language).numbers.cardinals
    ones, tens = cardinals.get(row[place], 0), cardinals.get(row[place + 2], 0)
    return (tens + ones, place + 3) if 0 < ones < 10 and tens in range(20, 100, 10) else None


def _room(part: int) -> int:
    """What may still be added: below 100 after hundreds, below 10 after tens."""
    if part and part % 100 == 0:
        return 100
    return 10 if part >= 20 and part % 10 == 0 else 0


def _multiplies(current: int, factor: int, room: int) -> bool:
    return 0 < current < (10 if factor == 100 else 1000) and not (factor == 100 and room)


def _adds(row: Sequence[str], at: int, part: int | None, room: int, numbers: Numbers) -> bool:
    """Whether the word is the next smaller part; "four" of "three hundred four hundred" belongs to another number."""
    if part is None or not 0 < part < room or row[at].isdigit() or row[at - 1] in numbers.closed:
        return False
    return not (part < 10 and at + 1 < len(row) and numbers.multipliers.get(row[at + 1]) == 100)


def _fits(word: str, room: int, language: str) -> bool:
    part = vocabulary.of(language).numbers.cardinals.get(word)
    return part is not None and 0 < part < room
