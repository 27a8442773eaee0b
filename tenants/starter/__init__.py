"""What a company starts with when it signs up: a trial tenant, its owner and answers to adapt; sends no mail.

The content lies in one file per language beside this one.
"""

from __future__ import annotations

from datetime import datetime
from importlib.resources import files
from typing import Any, NamedTuple

import yaml
from babel.core import get_global

from tenants import checks, companies, faqs, users
from tenants.companies import Tenant
from tenants.database import guarded, transaction
from tenants.errors import Conflict
from tenants.search import folded
from tenants.users import User

_CAPITALS = {"DE": "Europe/Berlin", "ES": "Europe/Madrid", "PT": "Europe/Lisbon"}  # countries with several zones


class SignedUp(NamedTuple):
    tenant: Tenant
    owner: User  # not confirmed


@guarded
async def sign_up(
    *, company: str, country: str, language: str, email: str, password_hash: str, at: datetime, timezone: str = ""
) -> SignedUp:
    """A trial tenant with starter content, and its owner, whose address is not confirmed yet.

    Raises:
        Invalid: a value that cannot be kept. Conflict: the address has a user already.
    """
    code, address = checks.country(country), checks.email(email.strip()).lower()
    start = content(checks.language(language))
    async with transaction():
        if await User.exists(email=address):
            raise Conflict("This e-mail address has a user already.")
        tenant = await companies.create(
            slug=await _free_slug(company), name=company, country=code, timezone=timezone or timezone_of(code),
            language=language, languages=[language], contact={"email": address},
            hours=start["hours"], notify={"email": [address]}, trial=True, at=at,
        )  # fmt: skip
        owner = await users.create(tenant.id, address, users.Role.OWNER, password_hash=password_hash, at=at)
        entries = {
            entry["id"]: {
                "question": {language: entry["question"]},
                "variants": {language: entry["variants"]},
                "answer": {language: entry["answer"]},
                "valid_until": None,
            }
            for entry in start["faqs"]
        }
        await faqs.replace_all(tenant.id, entries, at=at)
        return SignedUp(await companies.by_id(tenant.id), owner)


def content(language: str) -> Any:
    """``{"hours": …, "faqs": [{id, question, variants, answer}]}`` in one of the receptionist's languages."""
    return yaml.safe_load(files(__name__).joinpath(f"{language}.yml").read_text(encoding="utf-8"))


def timezone_of(country: str) -> str:
    """The zone of a country by CLDR, where it has one only or we know its capital's; else UTC, for the owner to set."""
    zones = [zone for zone in get_global("territory_zones").get(country, ()) if "/" in zone]
    return _CAPITALS.get(country) or (zones[0] if len(zones) == 1 else "UTC")


async def _free_slug(company: str) -> str:
    words = folded(company).encode("ascii", "ignore").decode().split()
    base = "-".join(words)[:40].strip("-") or "company"
    taken = set(await Tenant.filter(slug__startswith=base).values_list("slug", flat=True))
    numbered = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 2)))
    return next(slug for slug in numbered if slug not in taken)
