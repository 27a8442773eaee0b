"""The companies that are tenants: who they are, where and when; knows nothing of their callers."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F
from tortoise.models import Model

from tenants import checks
from tenants.columns import JsonField, storable
from tenants.database import guarded, transaction
from tenants.errors import Conflict, Invalid, NotFound
from tenants.hours import format_closed, format_hours, parse_closed, parse_hours


class Tenant(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    slug = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=200)
    about = fields.TextField(default="")
    country = fields.CharField(max_length=2)
    timezone = fields.CharField(max_length=64)
    language = fields.CharField(max_length=2)
    languages = JsonField(default=list)  # ["sl", "en"]
    contact = JsonField(default=dict)  # {phone, email, website, address, directions: {language: text}}
    numbers = JsonField(default=list)  # E.164
    hours = JsonField(default=dict)  # as in the tenant file: {"mon-fri": "08:00-16:00"}
    holidays = fields.BooleanField(default=True)
    closed = JsonField(default=list)  # as in the tenant file: ["2026-12-24", "2026-12-31: 08:00-11:00"]
    greeting = JsonField(default=dict)  # {language: text}
    notify = JsonField(default=dict)  # {email: [address], digest: "HH:MM"}
    widget_key = fields.CharField(max_length=40, unique=True)
    brand_colour = fields.CharField(max_length=7, default="")  # "#0a7d62"
    trial = fields.BooleanField(default=False)
    revision = fields.IntField(default=1)  # counts the writes that change what the bot knows
    created_at = fields.DatetimeField()

    class Meta:
        table = "tenants"


# Which tenant a called number reaches: the same as Tenant.numbers, but unique among all tenants. (A model's docstring
# would become a comment of its table, and every change to it a migration.)
class CalledNumber(Model):
    number = fields.CharField(max_length=20, primary_key=True)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="called_numbers", on_delete=fields.CASCADE)

    class Meta:
        table = "called_numbers"


@guarded
async def create(
    *,
    slug: str,
    name: str,
    country: str,
    timezone: str,
    language: str,
    languages: Sequence[str] = (),
    about: str = "",
    contact: Mapping[str, Any] | None = None,
    numbers: Sequence[str] = (),
    hours: Mapping[str, str] | None = None,
    holidays: bool = True,
    closed: Sequence[str] = (),
    greeting: Mapping[str, str] | None = None,
    notify: Mapping[str, Any] | None = None,
    brand_colour: str = "",
    trial: bool = False,
    at: datetime | None = None,
) -> Tenant:
    """A new tenant with a widget key of its own.

    Raises:
        Invalid: a value that cannot be kept. Conflict: the slug or a called number is taken.
    """
    given = {
        "slug": slug, "name": name, "country": country, "timezone": timezone, "language": language,
        "languages": languages or (language,), "about": about, "contact": contact or {}, "numbers": numbers,
        "hours": hours or {}, "holidays": holidays, "closed": closed, "greeting": greeting or {},
        "notify": notify or {}, "brand_colour": brand_colour, "trial": trial,
    }  # fmt: skip
    async with transaction():
        if await Tenant.exists(slug=slug):
            raise Conflict(f'The slug "{slug}" is taken.')
        checked = _checked(given, country, language, languages or (language,))
        created_at = at or datetime.now(UTC)
        tenant = await Tenant.create(**checked, widget_key=secrets.token_urlsafe(16), created_at=created_at)
        await _reach(tenant.id, tenant.numbers)
    return tenant


@guarded
async def by_id(tenant_id: UUID) -> Tenant:
    return await _one(id=tenant_id)


@guarded
async def by_slug(slug: str) -> Tenant:
    return await _one(slug=slug)


@guarded
async def by_widget_key(key: str) -> Tenant:
    return await _one(widget_key=key)


@guarded
async def by_number(e164: str) -> Tenant:
    """The tenant that a called number reaches."""
    return await _one(called_numbers__number=e164)


@guarded
async def all_tenants() -> list[Tenant]:
    return await Tenant.all().order_by("slug")


@guarded
async def revision(tenant_id: UUID) -> int:
    """Counts up with every write that changes what the bot knows of this tenant."""
    found = await Tenant.filter(id=tenant_id).values_list("revision", flat=True)
    if not found:
        raise NotFound("There is no such tenant.")
    return found[0]


@guarded
async def update(tenant_id: UUID, **changes: Any) -> Tenant:
    """Sets fields of the tenant (all of ``create``'s but ``at``) and counts its revision up.

    Raises:
        Invalid: no such field, or a value that cannot be kept. Conflict: a slug or called number is taken.
    """
    async with transaction():
        tenant = await _one(id=tenant_id)
        after = {"country": tenant.country, "language": tenant.language, "languages": tenant.languages} | changes
        checked = _checked(changes, after["country"], after["language"], after["languages"])
        await tenant.update_from_dict(checked).save(update_fields=list(checked) or None)
        if "numbers" in changes:
            await _reach(tenant_id, tenant.numbers)
        tenant.revision = await touch(tenant_id)
    return tenant


@guarded
async def touch(tenant_id: UUID) -> int:
    """Counts the revision up: something that the bot knows has changed. Returns the new one."""
    if not await Tenant.filter(id=tenant_id).update(revision=F("revision") + 1):
        raise NotFound("There is no such tenant.")
    return (await Tenant.filter(id=tenant_id).values_list("revision", flat=True))[0]


@guarded
async def erase(tenant_id: UUID) -> None:
    """Removes the tenant and every row kept under it, for good."""
    if not await Tenant.filter(id=tenant_id).delete():
        raise NotFound("There is no such tenant.")


async def _one(**filters: Any) -> Tenant:
    tenant = await Tenant.get_or_none(**filters)
    if tenant is None:
        raise NotFound("There is no such tenant.")
    return tenant


async def _reach(tenant_id: UUID, numbers: Iterable[str]) -> None:
    numbers = list(numbers)
    if await CalledNumber.filter(number__in=numbers).exclude(tenant_id=tenant_id).exists():
        raise Conflict("A called number belongs to another company already.")
    await CalledNumber.filter(tenant_id=tenant_id).delete()
    await CalledNumber.bulk_create([CalledNumber(number=number, tenant_id=tenant_id) for number in numbers])


def _name(value: str) -> str:
    if not value.strip() or len(value) > 200:
        raise Invalid("A company needs a name of 1 to 200 characters.")
    return storable(value.strip())


# What each field must look like, given the tenant's country.
_CHECKS: Mapping[str, Callable[[Any, str], Any]] = {
    "slug": lambda value, _: checks.slug(value),
    "name": lambda value, _: _name(value),
    "about": lambda value, _: storable(value),
    "country": lambda value, _: checks.country(value),
    "timezone": lambda value, _: checks.timezone(value),
    "language": lambda value, _: checks.language(value),
    "languages": lambda value, _: [checks.language(language) for language in value],
    "contact": checks.contact,
    "numbers": lambda value, country: list(dict.fromkeys(checks.phone(number, country) for number in value)),
    "hours": lambda value, _: format_hours(parse_hours(value)),
    "holidays": lambda value, _: bool(value),
    "closed": lambda value, _: format_closed(parse_closed(value)),
    "greeting": lambda value, _: checks.texts(value),
    "notify": lambda value, _: checks.notify(value),
    "brand_colour": lambda value, _: checks.colour(value) if value else "",
    "trial": lambda value, _: bool(value),
}


def _checked(values: Mapping[str, Any], country: str, language: str, languages: Sequence[str]) -> dict[str, Any]:
    unknown = sorted(set(values) - set(_CHECKS))
    if unknown:
        raise Invalid(f'A tenant has no field "{unknown[0]}"{checks.nearest(unknown[0], _CHECKS)}')
    if language not in languages:
        raise Invalid(f"The languages must contain the main language, {language}.")
    return {key: _CHECKS[key](value, country.upper()) for key, value in values.items()}
