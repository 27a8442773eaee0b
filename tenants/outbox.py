"""Mail that has been promised and whether it went; composes nothing and speaks to no mail server.

held ──release──► waiting ──claim──► sending ──mark_sent──► sent
                     ▲                  ├──mark_retry──► waiting
                     └──retry── failed ◄┘ mark_failed
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.columns import JsonField, WordsField
from tenants.companies import Tenant
from tenants.conversations import Conversation
from tenants.database import guarded, transaction
from tenants.errors import Conflict, Invalid, NotFound


class Status(StrEnum):
    HELD = "held"  # until its conversation has ended
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


class OutgoingMail(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="outgoing_mails", on_delete=fields.CASCADE)
    conversation = fields.ForeignKeyField(
        "tenants.Conversation", related_name="outgoing_mails", on_delete=fields.SET_NULL, null=True
    )
    kind = fields.CharField(max_length=40)  # summary, confirm_signup, digest, …
    dedupe_key = fields.CharField(max_length=200, unique=True)
    to = JsonField()  # addresses
    payload = JsonField(default=dict)
    status = fields.CharField(max_length=10)
    due_at = fields.DatetimeField(null=True)
    attempts = fields.IntField(default=0)
    last_error = WordsField(default="")
    message_id = fields.CharField(max_length=250)  # RFC 5322 Message-ID: the same in every attempt
    created_at = fields.DatetimeField()
    claimed_at = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "outgoing_mails"
        indexes = (
            Index(fields=("status", "due_at")),
            Index(fields=("tenant_id", "created_at")),
            Index(fields=("conversation_id",)),
        )


@guarded
async def put(
    tenant_id: UUID,
    *,
    conversation_id: UUID | None,
    kind: str,
    dedupe_key: str,
    to: Sequence[str],
    payload: Mapping[str, Any],
    due_at: datetime | None,
    at: datetime | None = None,
    domain: str = "receptionist.invalid",
) -> OutgoingMail:
    """Promises a mail; without ``due_at`` it is held until `release`. An existing ``dedupe_key`` is returned unchanged.

    ``domain``: the right side of its Message-ID, best the sender's own. ``at``: now, where it is not ``due_at``.

    Raises:
        NotFound: no such tenant, or the conversation is not the tenant's. Conflict: the key is another tenant's.
    """
    async with transaction():
        if not await Tenant.exists(id=tenant_id):
            raise NotFound("There is no such tenant.")
        if conversation_id and not await Conversation.exists(id=conversation_id, tenant_id=tenant_id):
            raise NotFound("There is no such conversation.")
        mail = OutgoingMail(
            tenant_id=tenant_id, conversation_id=conversation_id, kind=kind, dedupe_key=dedupe_key, to=list(to),
            payload=dict(payload), due_at=due_at, status=(Status.WAITING if due_at else Status.HELD).value,
            message_id=f"<{uuid.uuid4().hex}@{domain}>", created_at=at or due_at or datetime.now(UTC),
        )  # fmt: skip
        await OutgoingMail.bulk_create([mail], ignore_conflicts=True)
        kept = await OutgoingMail.get(dedupe_key=dedupe_key)
        if kept.tenant_id != tenant_id:
            raise Conflict("This mail has been promised for another company.")
    return kept


@guarded
async def release(tenant_id: UUID, conversation_id: UUID, due_at: datetime) -> int:
    """Lets the held mail of a conversation go at ``due_at``; returns how many there were."""
    held = OutgoingMail.filter(tenant_id=tenant_id, conversation_id=conversation_id, status=Status.HELD.value)
    return await held.update(status=Status.WAITING.value, due_at=due_at)


@guarded
async def claim(now: datetime, limit: int = 10) -> list[OutgoingMail]:
    """Takes mail that is due, of all tenants, for sending: no other worker gets the same. Counts the attempt."""
    async with transaction():
        due = OutgoingMail.filter(status=Status.WAITING.value, due_at__lte=now).order_by("due_at").limit(limit)
        mails = await due.select_for_update(skip_locked=True)
        if mails:
            await OutgoingMail.filter(id__in=[mail.id for mail in mails]).update(
                status=Status.SENDING.value, attempts=F("attempts") + 1, claimed_at=now
            )
    for mail in mails:
        mail.status, mail.attempts, mail.claimed_at = Status.SENDING.value, mail.attempts + 1, now
    return mails


@guarded
async def next_due() -> datetime | None:
    """When the next waiting mail of any tenant is due, so that a worker may sleep till then."""
    first = await OutgoingMail.filter(status=Status.WAITING.value).order_by("due_at").first()
    return first.due_at if first else None


@guarded
async def mark_sent(mail_id: UUID, at: datetime) -> None:
    await _move(mail_id, status=Status.SENT.value, sent_at=at, last_error="")


@guarded
async def mark_retry(mail_id: UUID, error: str, due_at: datetime) -> None:
    await _move(mail_id, status=Status.WAITING.value, last_error=error, due_at=due_at)


@guarded
async def mark_failed(mail_id: UUID, error: str) -> None:
    await _move(mail_id, status=Status.FAILED.value, last_error=error)


@guarded
async def retry(tenant_id: UUID, mail_id: UUID, at: datetime) -> OutgoingMail:
    """A failed mail waits again, with its attempts counted anew; any other is returned as it is."""
    await OutgoingMail.filter(id=mail_id, tenant_id=tenant_id, status=Status.FAILED.value).update(
        status=Status.WAITING.value, due_at=at, attempts=0
    )
    return await get(tenant_id, mail_id)


@guarded
async def requeue_stale(at: datetime, claimed_before: datetime | None = None) -> int:
    """At the start, before any worker runs: mail that a dead process was sending waits again. Returns how many.

    ``claimed_before``: only what was claimed earlier, where other workers are alive.
    """
    stale = OutgoingMail.filter(status=Status.SENDING.value)
    if claimed_before is not None:
        stale = stale.filter(claimed_at__lt=claimed_before)
    return await stale.update(status=Status.WAITING.value, due_at=at)


@guarded
async def get(tenant_id: UUID, mail_id: UUID) -> OutgoingMail:
    mail = await OutgoingMail.get_or_none(id=mail_id, tenant_id=tenant_id)
    if mail is None:
        raise NotFound("There is no such mail.")
    return mail


@guarded
async def of_conversation(tenant_id: UUID, conversation_id: UUID) -> list[OutgoingMail]:
    rows = OutgoingMail.filter(tenant_id=tenant_id, conversation_id=conversation_id)
    return await rows.order_by("created_at")


@guarded
async def listing(tenant_id: UUID, status: str | None = None, limit: int = 200) -> list[OutgoingMail]:
    """Newest first; of one status, or of all."""
    rows = OutgoingMail.filter(tenant_id=tenant_id)
    if status is not None:
        try:
            rows = rows.filter(status=Status(status).value)
        except ValueError:
            raise Invalid(f'"{status}" is no status of a mail: use {", ".join(Status)}') from None
    return await rows.order_by("-created_at").limit(limit)


async def _move(mail_id: UUID, **changes: Any) -> None:
    if not await OutgoingMail.filter(id=mail_id, status=Status.SENDING.value).update(**changes):
        raise NotFound("No such mail is being sent.")
