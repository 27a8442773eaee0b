"""What a value has to look like before it is kept; each check returns it normalised or says what is allowed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers

from bot.company import LANGUAGES
from tenants.errors import Invalid

CONTACT_KEYS = ("phone", "email", "website", "address", "directions")
_ID = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?")
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_EMAIL = re.compile(r"[^\s@,;<>\"()\[\]\\]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,63}")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def nearest(word: str, among: Iterable[str]) -> str:
    """``"; did you mean hours?"``, or nothing when no allowed word is near."""
    near = difflib.get_close_matches(word.lower(), list(among), n=1, cutoff=0.6)
    return f"; did you mean {near[0]}?" if near else ""


def slug(value: str) -> str:
    if not _SLUG.fullmatch(value):
        raise Invalid(f'"{value}" cannot be a slug: use a-z, 0-9 and -, 1 to 64 characters, no - at the ends')
    return value


def entry_id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise Invalid(f'"{value}" cannot be an id: use a-z, 0-9, - and _, 1 to 64 characters')
    return value


def country(value: str) -> str:
    code = value.upper()
    if code not in phonenumbers.SUPPORTED_REGIONS:
        raise Invalid(f'"{value}" is no country: write its two letters (ISO 3166), such as SI, HU, PL, CZ or GB')
    return code


@cache
def _timezones() -> frozenset[str]:
    return frozenset(available_timezones())


def timezone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, OSError, KeyError):
        by_lower = {name.lower(): name for name in _timezones()}
        near = difflib.get_close_matches(value.lower(), by_lower, n=1, cutoff=0.5)
        hint = f"; did you mean {by_lower[near[0]]}?" if near else ""
        raise Invalid(f'"{value}" is no time zone: write an IANA name such as Europe/Ljubljana{hint}') from None
    return value


def language(value: str) -> str:
    if value not in LANGUAGES:
        raise Invalid(f'"{value}" is no language of the receptionist: use one of {", ".join(LANGUAGES)}')
    return value


def phone(value: str, country: str) -> str:
    """``value`` as E.164; without ``+`` it is read as dialled in ``country``."""
    try:
        number = phonenumbers.parse(value, country)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise Invalid(
            f'"{value}" is no telephone number: write it with country code (+38615550100) or as dialled in {country}'
        )
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def email(value: str) -> str:
    if len(value) > 254 or not _EMAIL.fullmatch(value):
        raise Invalid(f'"{value}" is no e-mail address: write it like info@company.example')
    return value


def web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and "." in (parts.hostname or "") and not re.search(r"\s", value)
    except ValueError:
        good = False
    if not good:
        raise Invalid(f'"{value}" is no web address: write it like https://company.example')
    return value


def colour(value: str) -> str:
    if not _COLOUR.fullmatch(value.lower()):
        raise Invalid(f'"{value}" is no colour: write six hex digits like "#0a7d62"')
    return value.lower()


def clock(value: str) -> str:
    """``"8:05"`` -> ``"08:05"``."""
    match = _CLOCK.fullmatch(value)
    if not match:
        raise Invalid(f'"{value}" is no time of day: write HH:MM, such as "18:00"')
    return f"{int(match[1]):02d}:{match[2]}"


def day(value: str) -> date:
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise Invalid(f'"{value}" is no date: write YYYY-MM-DD, such as 2026-12-24') from None


def texts(value: Mapping[str, str]) -> dict[str, str]:
    """Texts by language; empty ones are left out."""
    return {language(key): text.strip() for key, text in value.items() if text.strip()}


def contact(value: Mapping[str, Any], country: str) -> dict[str, Any]:
    """How a company is reached; what is empty is left out."""
    for key in value:
        if key not in CONTACT_KEYS:
            raise Invalid(f'There is no contact "{key}"{nearest(key, CONTACT_KEYS)}: use {", ".join(CONTACT_KEYS)}')
    given = {key: item for key, item in value.items() if item}
    read = {"phone": lambda number: phone(number, country), "email": email, "website": web_address, "directions": texts}
    return {key: read.get(key, str)(item) for key, item in given.items()}


def notify(value: Mapping[str, Any]) -> dict[str, Any]:
    """Where summaries go (``email``, a list) and when the digest of a day goes out (``digest``, HH:MM)."""
    for key in value:
        if key not in ("email", "digest"):
            raise Invalid(f'There is nothing to notify by "{key}": use email and digest')
    given: dict[str, Any] = {"email": [email(address) for address in value.get("email") or ()]}
    if value.get("digest"):
        given["digest"] = clock(value["digest"])
    return {key: item for key, item in given.items() if item}
