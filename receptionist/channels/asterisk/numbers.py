"""Numbers as a telephone line gives them, to E.164; asks no database and no network.

A provider writes a called number as +386…, 00386…, 386… or 01…; who called may be withheld in as many ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

WITHHELD = frozenset({"", "anonymous", "unknown", "private", "restricted", "unavailable", "withheld", "asterisk", "s"})


def called_forms(called: str, countries: Iterable[str]) -> list[str]:
    """What a called number may mean in E.164, the likeliest first; a local form in each of the countries."""
    digits = re.sub(r"[^0-9+]", "", called)
    found: list[str | None] = []
    if digits.startswith("+"):
        found = [_e164(digits, None)]
    elif digits.startswith("00"):
        found = [_e164(f"+{digits[2:]}", None)]
    else:
        found = [_e164(digits, country) for country in countries] + [_e164(f"+{digits}", None)]
    return list(dict.fromkeys(number for number in found if number))


def caller_id(number: str, country: str) -> str | None:
    """Who calls, in E.164; None where it is withheld or no number one could ring back."""
    if number.strip().lower() in WITHHELD:
        return None
    digits = re.sub(r"[^0-9+]", "", number)
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    local = _e164(digits, country, valid=True)
    return local or (None if digits.startswith(("+", "0")) else _e164(f"+{digits}", None, valid=True))


def dialled_forms(e164: str) -> list[str]:
    """The digits that a provider may send for a number of ours: for tables that are written, not computed."""
    parsed = phonenumbers.parse(e164)
    country_code = str(parsed.country_code)
    national = phonenumbers.national_significant_number(parsed)
    prefix = phonenumbers.ndd_prefix_for_region(phonenumbers.region_code_for_number(parsed) or "", True) or ""
    return list(dict.fromkeys([country_code + national, "00" + country_code + national, prefix + national]))


def region(called: str) -> str:
    """The country a number belongs to; empty where it cannot be told."""
    for number in called_forms(called, ()):
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    return ""


def _e164(digits: str, country: str | None, *, valid: bool = False) -> str | None:
    """``valid``: a number that is in use, not only one of a possible length."""
    try:
        parsed = phonenumbers.parse(digits, country)
    except NumberParseException:
        return None
    if not (phonenumbers.is_valid_number(parsed) if valid else phonenumbers.is_possible_number(parsed)):
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
