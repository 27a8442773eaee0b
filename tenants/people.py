"""Whom callers may ask for: people and departments of a tenant; rings nobody.

People and departments share their ids: what a caller asks for is one or the other.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from tenants import checks, companies
from tenants.columns import JsonField, storable
from tenants.database import guarded, transaction
from tenants.errors import Conflict, Invalid, NotFound
from tenants.hours import format_hours, parse_hours


class Department(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="departments", on_delete=fields.CASCADE)
    slug = fields.CharField(max_length=64)  # the id in the tenant file, and in messages
    name = JsonField()  # {language: text}
    aliases = JsonField(default=list)
    position = fields.IntField(default=0)

    class Meta:
        table = "departments"
        unique_together = (("tenant", "slug"),)


class Person(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="people", on_delete=fields.CASCADE)
    slug = fields.CharField(max_length=64)  # the id in the tenant file, and in messages
    name = fields.CharField(max_length=200)
    title = fields.CharField(max_length=50, default="")
    aliases = JsonField(default=list)
    department = fields.CharField(max_length=64, null=True)  # a department's slug
    phone = fields.CharField(max_length=20, null=True)  # E.164
    email = fields.CharField(max_length=254, null=True)
    hours = JsonField(null=True)  # as in the tenant file; null: the company's
    urgent = fields.BooleanField(default=False)
    position = fields.IntField(default=0)

    class Meta:
        table = "people"
        unique_together = (("tenant", "slug"),)


@guarded
async def list_people(tenant_id: UUID) -> list[Person]:
    return await Person.filter(tenant_id=tenant_id).order_by("position", "slug")


@guarded
async def list_departments(tenant_id: UUID) -> list[Department]:
    return await Department.filter(tenant_id=tenant_id).order_by("position", "slug")


@guarded
async def save_person(
    tenant_id: UUID,
    slug: str,
    *,
    name: str,
    title: str = "",
    aliases: Sequence[str] = (),
    department: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    hours: Mapping[str, str] | None = None,
    urgent: bool = False,
    position: int | None = None,
) -> Person:
    """Adds the person with this id, or replaces everything known of them; without ``position`` new ones come last.

    Raises:
        Invalid: a value that cannot be kept, or no such department. Conflict: the id is a department's.
    """
    if not name.strip() or len(name) > 200:
        raise Invalid("A person needs a name of 1 to 200 characters.")
    values = {
        "name": storable(name.strip()), "title": storable(title), "aliases": list(aliases),
        "department": department or None, "phone": None, "email": checks.email(email) if email else None,
        "urgent": urgent, "hours": None if hours is None else format_hours(parse_hours(hours)),
    }  # fmt: skip
    async with transaction():
        if phone:
            values["phone"] = checks.phone(phone, (await companies.by_id(tenant_id)).country)
        if department and not await Department.exists(tenant_id=tenant_id, slug=department):
            raise Invalid(f'There is no department "{department}".')
        if await Department.exists(tenant_id=tenant_id, slug=slug):
            raise Conflict(f'"{slug}" is a department already.')
        return await _save(Person, tenant_id, checks.entry_id(slug), values, position)


@guarded
async def save_department(
    tenant_id: UUID, slug: str, *, name: Mapping[str, str], aliases: Sequence[str] = (), position: int | None = None
) -> Department:
    """Adds the department with this id, or replaces everything known of it."""
    if not any(text.strip() for text in name.values()):
        raise Invalid("A department needs a name in at least one language.")
    async with transaction():
        if await Person.exists(tenant_id=tenant_id, slug=slug):
            raise Conflict(f'"{slug}" is a person already.')
        values = {"name": checks.texts(name), "aliases": list(aliases)}
        return await _save(Department, tenant_id, checks.entry_id(slug), values, position)


@guarded
async def remove_person(tenant_id: UUID, slug: str) -> None:
    async with transaction():
        if not await Person.filter(tenant_id=tenant_id, slug=slug).delete():
            raise NotFound("There is no such person.")
        await companies.touch(tenant_id)


@guarded
async def remove_department(tenant_id: UUID, slug: str) -> None:
    """Removes the department; its people stay, without a department."""
    async with transaction():
        if not await Department.filter(tenant_id=tenant_id, slug=slug).delete():
            raise NotFound("There is no such department.")
        await Person.filter(tenant_id=tenant_id, department=slug).update(department=None)
        await companies.touch(tenant_id)


@guarded
async def replace_all(
    tenant_id: UUID, departments: Mapping[str, Mapping[str, Any]], persons: Mapping[str, Mapping[str, Any]]
) -> None:
    """Makes these the tenant's departments and people, in this order; values by id, checked before, as columns."""
    async with transaction():
        await companies.touch(tenant_id)
        for model, wanted in ((Department, departments), (Person, persons)):
            known = {row.slug: row for row in await model.filter(tenant_id=tenant_id)}
            await model.filter(tenant_id=tenant_id, slug__in=[slug for slug in known if slug not in wanted]).delete()
            new = []
            for position, (slug, values) in enumerate(wanted.items()):
                if slug in known:
                    await known[slug].update_from_dict({**values, "position": position}).save()
                else:
                    new.append(model(tenant_id=tenant_id, slug=slug, position=position, **values))
            await model.bulk_create(new)


async def _save(model: Any, tenant_id: UUID, slug: str, values: dict[str, Any], position: int | None) -> Any:
    await companies.touch(tenant_id)  # first: no such tenant is NotFound, and writers of one tenant queue here
    row = await model.get_or_none(tenant_id=tenant_id, slug=slug)
    if row is None:
        if position is None:
            last = await model.filter(tenant_id=tenant_id).order_by("-position").first()
            position = last.position + 1 if last else 0
        return await model.create(tenant_id=tenant_id, slug=slug, position=position, **values)
    if position is not None:
        values["position"] = position
    await row.update_from_dict(values).save(update_fields=list(values))
    return row
