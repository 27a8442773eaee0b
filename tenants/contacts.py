"""People who called before, under the number or address they gave; guesses no names."""

from __future__ import annotations

import uuid
from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F, Q
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.columns import WordsField
from tenants.companies import Tenant
from tenants.database import guarded, transaction
from tenants.errors import NotFound
from tenants.search import folded


class Contact(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="contacts", on_delete=fields.CASCADE)
    phone = fields.CharField(max_length=20, null=True)  # E.164
    name = WordsField(default="")
    email = fields.CharField(max_length=254, null=True)
    first_seen = fields.DatetimeField()
    last_seen = fields.DatetimeField()
    count = fields.IntField(default=1)  # how often they got in touch
    search = WordsField(default="")

    class Meta:
        table = "contacts"
        unique_together = (("tenant", "phone"),)
        indexes = (Index(fields=("tenant_id", "last_seen")),)


@guarded
async def remember(
    tenant_id: UUID, *, phone: str | None, name: str | None, email: str | None, at: datetime
) -> Contact | None:
    """Adds the contact or counts it up; what is given now replaces what was known. None without phone and e-mail."""
    email = (email or "").lower()[:254] or None
    if not phone and not email:
        return None
    async with transaction():
        if not await Tenant.exists(id=tenant_id):
            raise NotFound("There is no such tenant.")
        if phone:  # never an error: two calls from one number may end at the same moment
            new = Contact(tenant_id=tenant_id, phone=phone, first_seen=at, last_seen=at, count=0)
            await Contact.bulk_create([new], ignore_conflicts=True)
            known = Contact.filter(tenant_id=tenant_id, phone=phone)
        else:
            known = Contact.filter(tenant_id=tenant_id, phone=None, email=email)
            if not await known.exists():
                await Contact.create(tenant_id=tenant_id, email=email, first_seen=at, last_seen=at, count=0)
        said = {key: value for key, value in (("name", name), ("email", email)) if value}
        await known.update(count=F("count") + 1, last_seen=at, **said)
        contact = await known.first()
        contact.search = folded(f"{contact.name} {contact.phone or ''} {contact.email or ''}")
        await contact.save(update_fields=["search"])
    return contact


@guarded
async def by_phone(tenant_id: UUID, e164: str) -> Contact | None:
    return await Contact.get_or_none(tenant_id=tenant_id, phone=e164)


@guarded
async def get(tenant_id: UUID, contact_id: UUID) -> Contact:
    contact = await Contact.get_or_none(id=contact_id, tenant_id=tenant_id)
    if contact is None:
        raise NotFound("There is no such contact.")
    return contact


@guarded
async def listing(
    tenant_id: UUID, *, query: str = "", limit: int = 50, before: datetime | None = None
) -> list[Contact]:
    """Last seen first; ``query``: words that all occur in name, number or address."""
    rows = Contact.filter(tenant_id=tenant_id)
    if before is not None:
        rows = rows.filter(last_seen__lt=before)
    for word in folded(query).split():
        rows = rows.filter(Q(search__contains=word))
    return await rows.order_by("-last_seen").limit(limit)
