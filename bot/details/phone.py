"""Finds a telephone number in what was typed or said, corrects it and words it; does not know whom it reaches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice

import phonenumbers
from phonenumbers import PhoneNumberFormat

from bot.details import words as vocabulary
from bot.details.digits import Row, rows
from bot.details.folding import Token, clean, tokens
from bot.details.phrasebook import Phrases

FEWEST_DIGITS = 6
CUE_REACHES_TOKENS = 8
MOST_DOUBTS = 24


@dataclass(frozen=True)
class PhoneFound:
    """A number as heard; ``doubtful`` ones are to be asked back, those without ``e164`` cannot be dialled."""

    e164: str | None
    digits: str  # as given, with a leading "+" where one was
    span: tuple[int, int]  # characters
    valid: bool
    doubtful: bool


def find(text: str, language: str, country: str, awaited: bool = False) -> PhoneFound | None:
    """The telephone number in ``text``; unless ``awaited``, only what cannot well be another kind of number."""
    pieces = tokens(text)
    found = rows(pieces, clean(text), language, awaited)
    candidates = [c for row in found if (c := _candidate(row, pieces, language, country, awaited)) is not None]
    valid = [c for c in candidates if c.valid]
    if valid:
        return valid[-1]
    if awaited and len(found) > 1:
        joined = _joined(found, country)
        if joined is not None:
            return joined
    return max(candidates, key=lambda c: len(c.digits), default=None)


def extended(digits: str, text: str, language: str, country: str) -> PhoneFound | None:
    """A number that was begun in an earlier utterance, with the digits of this one behind it."""
    found = rows(tokens(text), clean(text), language, awaited=True)
    if not found:
        return None
    more = found[0]
    readings = [digits + reading for reading in more.readings()]
    best = next((r for r in readings if _check(r, country).valid), readings[0])
    checked = _check(best, country)
    return PhoneFound(checked.e164, best, (more.start, more.end), checked.valid, checked.doubtful)


def amend(known: str, text: str, language: str, country: str) -> PhoneFound | None:
    """``known`` (E.164 or digits) corrected by what was said: a new number, "not five but nine", "it ends in 42"."""
    whole = find(text, language, country, awaited=True)
    if whole is not None and whole.valid:
        return whole
    digits = national(known, country)
    changed = _instead(digits, text, language) or _at_an_end(digits, text, language) or _nearest(digits, text, language)
    if changed is None or changed == digits:
        return None
    checked = _check(changed, country)
    return PhoneFound(checked.e164, changed, (0, len(clean(text))), checked.valid, checked.doubtful)


def national(known: str, country: str) -> str:
    """The digits as they are dialled inside ``country``; with "+" for a number of another."""
    parsed = _parse(known, country)
    if parsed is None:
        return known
    if phonenumbers.region_code_for_number(parsed) == country:
        return re.sub(r"\D", "", phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL))
    return str(phonenumbers.format_number(parsed, PhoneNumberFormat.E164))


def shown(e164: str, country: str) -> str:
    """As it is written: ``040 123 999`` at home, ``+386 40 123 999`` elsewhere."""
    parsed = _parse(e164, country)
    if parsed is None:
        return e164
    home = phonenumbers.region_code_for_number(parsed) == country
    return str(
        phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL)
    )


def spoken(e164: str, language: str, country: str) -> str:
    """As it is read back, digit by digit in the groups of the country: ``0 4 0, 1 2 3, 9 9 9``."""
    plus = vocabulary.of(language).phone.spoken_plus
    groups = re.findall(r"\+?\d+", shown(e164, country))
    return ", ".join(" ".join(group).replace("+", plus) for group in groups)


@dataclass(frozen=True)
class _Checked:
    e164: str | None
    valid: bool
    doubtful: bool


def _check(digits: str, country: str) -> _Checked:
    """Whether the digits are a number of the country, else of another one."""
    parsed = _parse(digits, country)
    if parsed is not None and phonenumbers.is_valid_number(parsed):
        return _Checked(_e164(parsed), True, False)
    if not digits.startswith(("+", "0")):
        with_code = _parse("+" + digits, country)  # "386 40 …", the plus left out
        if with_code is not None and _region("+" + digits, country) == country:
            return _Checked(_e164(with_code), True, False)
    possible = parsed is not None and phonenumbers.is_possible_number(parsed)
    return _Checked(_e164(parsed) if parsed is not None and possible else None, False, True)


def _parse(digits: str, country: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None


def _e164(parsed: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(parsed, PhoneNumberFormat.E164))


def _candidate(row: Row, pieces: list[Token], language: str, country: str, awaited: bool) -> PhoneFound | None:
    if len(row.likeliest) < (3 if awaited else FEWEST_DIGITS):
        return None
    phone_cue, other_cue = _cues(row, pieces, language)
    if other_cue and not phone_cue and not awaited:
        return None
    part, digits = _best(row, country)
    plus = "+" * part.plus
    checked = _check(plus + digits, country)
    unlikely = digits != part.likeliest or len(row.likeliest) - len(digits) >= 3
    doubtful = checked.doubtful or (other_cue and not phone_cue) or unlikely or _reads_otherwise(part, digits, country)
    found = PhoneFound(checked.e164, plus + digits, (part.start, part.end), checked.valid, doubtful)
    if awaited:
        return None if other_cue and not phone_cue and not found.valid else found
    sure = found.valid and (bool(plus) or digits.startswith("0") or len(digits) >= 8)
    return found if sure or phone_cue else None


def _best(row: Row, country: str) -> tuple[Row, str]:
    """The first valid reading of the row, else of a part of it cut where the speaker paused; else the likeliest."""
    parts = [row]
    cuts = [n for n, group in enumerate(row.groups) if n and group.loose][:4]
    parts += [row.part(cut, len(row.groups)) for cut in cuts] + [row.part(0, cut) for cut in reversed(cuts)]
    for part in parts:
        for reading in part.readings():
            if len(reading) >= FEWEST_DIGITS and _check("+" * part.plus + reading, country).valid:
                return part, reading
    return row, row.likeliest


def _reads_otherwise(row: Row, digits: str, country: str) -> bool:
    """Whether another reading is a valid number, too, as happens where numbers have no fixed length."""
    plus = "+" * row.plus
    region = _region(plus + digits, country)
    others = islice((reading for reading in row.readings() if reading != digits), MOST_DOUBTS)
    return region is not None and any(_region(plus + other, country) == region for other in others)


def _region(digits: str, country: str) -> str | None:
    """The country of a valid number; ``None`` where it is none."""
    parsed = _parse(digits, country)
    if parsed is None or not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.region_code_for_number(parsed))


def _joined(found: list[Row], country: str) -> PhoneFound | None:
    """All digits of the utterance as one number, where other words stood between them; always doubtful."""
    digits = "+" * found[0].plus + "".join(row.likeliest for row in found)
    checked = _check(digits, country)
    if not checked.valid:
        return None
    return PhoneFound(checked.e164, digits, (found[0].start, found[-1].end), True, True)


def _cues(row: Row, pieces: list[Token], language: str) -> tuple[bool, bool]:
    """Whether words for a telephone, and for another kind of number, stand near; the nearer kind counts."""
    phone, others = _cue_phrases(language)
    before = [p.text for p in pieces[max(0, row.first_token - CUE_REACHES_TOKENS) : row.first_token]]
    phone_at = max((end for _, end, _ in phone.search(before)), default=-1)
    other_at = max((end for _, end, _ in others.search(before)), default=-1)
    hash_sign = row.first_token < len(pieces) and "#" in pieces[row.first_token].before
    return phone_at >= 0 and phone_at >= other_at, hash_sign or (other_at >= 0 and other_at > phone_at)


@cache
def _cue_phrases(language: str) -> tuple[Phrases[bool], Phrases[bool]]:
    words = vocabulary.of(language).phone
    return Phrases([(words.cues, True)]), Phrases([(words.others, True)])


@cache
def _end_phrases(language: str) -> tuple[Phrases[bool], Phrases[bool]]:
    """ "it ends in" and "it starts with"."""
    words = vocabulary.of(language).phone
    return Phrases([(words.ends, True)]), Phrases([(words.begins, True)])


def _digits_of(text: str, language: str) -> str:
    return "".join(row.likeliest for row in rows(tokens(text), clean(text), language, awaited=True))


def _instead(digits: str, text: str, language: str) -> str | None:
    """ "not five but nine", "nine, not five": the wrong digits are replaced where they stand once, or last."""
    folded = " ".join(piece.text for piece in tokens(text))
    for pattern in vocabulary.of(language).phone.instead:
        found = re.search(pattern, folded)
        if found is None:
            continue
        wrong, right = _digits_of(found["a"], language), _digits_of(found["b"], language)
        if wrong and right and wrong in digits:
            before, _, behind = digits.rpartition(wrong)
            return before + right + behind
    return None


def _at_an_end(digits: str, text: str, language: str) -> str | None:
    """ "the last digits are 42", "it starts with 041": as many digits as were said are replaced there."""
    pieces = tokens(text)
    row = [piece.text for piece in pieces]
    for phrases, at_end in zip(_end_phrases(language), (True, False), strict=True):
        for _, behind, _ in phrases.search(row):
            said = _digits_of(" ".join(p.raw for p in pieces[behind:]), language)
            said = said or _digits_of(" ".join(p.raw for p in pieces[: behind - 1]), language)
            if 0 < len(said) < len(digits):
                return digits[: -len(said)] + said if at_end else said + digits[len(said) :]
    return None


def _nearest(digits: str, text: str, language: str) -> str | None:
    """A bare part ("no, nine nine eight") goes where it differs least; ``None`` where two places are as near."""
    said = _digits_of(text, language)
    if not 2 <= len(said) < len(digits):
        return None
    places = range(len(digits) - len(said) + 1)
    apart = {at: sum(a != b for a, b in zip(said, digits[at : at + len(said)], strict=True)) for at in places}
    least = min(apart.values())
    nearest = [at for at in places if apart[at] == least]
    if least == 0 or least * 2 > len(said) or len(nearest) > 1:
        return None
    at = nearest[0]
    return digits[:at] + said + digits[at + len(said) :]
