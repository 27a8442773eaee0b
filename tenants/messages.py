"""Messages that callers left: what the receptionist promised to pass on; sends nothing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields as columns
from tortoise.expressions import F
from tortoise.indexes import Index
from tortoise.models import Model

from bot.events import Given
from tenants.columns import JsonField, WordsField
from tenants.conversations import Conversation
from tenants.database import guarded, transaction
from tenants.errors import Invalid, NotFound
from tenants.search import folded


class Status(StrEnum):
    OPEN = "open"
    DONE = "done"


class Message(Model):
    id = columns.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = columns.ForeignKeyField("tenants.Tenant", related_name="messages", on_delete=columns.CASCADE)
    conversation = columns.ForeignKeyField(
        "tenants.Conversation", related_name="messages", on_delete=columns.SET_NULL, null=True
    )
    kind = columns.CharField(max_length=40)  # as TakeMessage.kind
    urgent = columns.BooleanField(default=False)
    complete = columns.BooleanField(default=True)  # False: the caller left before it was finished
    fields = JsonField()  # {name: {value, said, certainty}}
    for_id = columns.CharField(max_length=64, null=True)  # a person's or department's id
    summary = WordsField(default="")
    status = columns.CharField(max_length=10, default=Status.OPEN.value)
    created_at = columns.DatetimeField()
    done_at = columns.DatetimeField(null=True)
    done_by = columns.CharField(max_length=254, null=True)
    search = WordsField(default="")  # folded words of all fields

    class Meta:
        table = "messages"
        indexes = (Index(fields=("tenant_id", "status", "created_at")), Index(fields=("conversation_id",)))


@guarded
async def take(
    tenant_id: UUID,
    conversation_id: UUID,
    *,
    kind: str,
    fields: Mapping[str, Given],
    urgent: bool,
    complete: bool,
    at: datetime,
    summary: str = "",
    message_id: UUID | None = None,
) -> Message:
    """Keeps a message; call it in one `database.transaction()` with the `outbox.put` that announces it.

    Raises:
        NotFound: the tenant has no such conversation.
    """
    async with transaction():
        counted = await Conversation.filter(id=conversation_id, tenant_id=tenant_id).update(
            message_count=F("message_count") + 1
        )
        if not counted:
            raise NotFound("There is no such conversation.")
        return await Message.create(
            id=message_id or uuid.uuid4(), tenant_id=tenant_id, conversation_id=conversation_id, kind=kind,
            urgent=urgent, complete=complete, summary=summary, created_at=at, **_columns(fields, summary),
        )  # fmt: skip


@guarded
async def amend(tenant_id: UUID, message_id: UUID, *, kind: str, fields: Mapping[str, Given], urgent: bool) -> Message:
    """The caller has corrected a message: this takes the place of what was kept.

    Raises:
        NotFound: the tenant has no such message.
    """
    message = await get(tenant_id, message_id)
    changes = {"kind": kind, "urgent": urgent, **_columns(fields, message.summary)}
    await message.update_from_dict(changes).save(update_fields=list(changes))
    return message


@guarded
async def get(tenant_id: UUID, message_id: UUID) -> Message:
    message = await Message.get_or_none(id=message_id, tenant_id=tenant_id)
    if message is None:
        raise NotFound("There is no such message.")
    return message


@guarded
async def of_conversation(tenant_id: UUID, conversation_id: UUID) -> list[Message]:
    return await Message.filter(tenant_id=tenant_id, conversation_id=conversation_id).order_by("created_at")


@guarded
async def listing(
    tenant_id: UUID, *, status: str = "open", query: str = "", limit: int = 50, before: datetime | None = None
) -> list[Message]:
    """Newest first; ``status`` open, done or all; ``query``: words that all occur; ``before``: taken earlier."""
    rows = Message.filter(tenant_id=tenant_id)
    if status != "all":
        rows = rows.filter(status=_status(status).value)
    if before is not None:
        rows = rows.filter(created_at__lt=before)
    for word in folded(query).split():
        rows = rows.filter(search__contains=word)
    return await rows.order_by("-created_at").limit(limit)


@guarded
async def open_count(tenant_id: UUID) -> int:
    return await Message.filter(tenant_id=tenant_id, status=Status.OPEN.value).count()


@guarded
async def mark_done(tenant_id: UUID, message_id: UUID, by: str, at: datetime) -> Message:
    """Done, by whom and when; one that is done stays as it was."""
    await Message.filter(id=message_id, tenant_id=tenant_id, status=Status.OPEN.value).update(
        status=Status.DONE.value, done_by=by, done_at=at
    )
    return await get(tenant_id, message_id)


@guarded
async def reopen(tenant_id: UUID, message_id: UUID) -> Message:
    await Message.filter(id=message_id, tenant_id=tenant_id).update(
        status=Status.OPEN.value, done_by=None, done_at=None
    )
    return await get(tenant_id, message_id)


@guarded
async def set_summary(tenant_id: UUID, message_id: UUID, summary: str) -> None:
    if not await Message.filter(id=message_id, tenant_id=tenant_id).update(summary=summary):
        raise NotFound("There is no such message.")


def _columns(fields: Mapping[str, Given], summary: str) -> dict[str, Any]:
    words = [summary, *(word for given in fields.values() for word in (given.value, given.said))]
    return {
        "fields": {name: _plain(given) for name, given in fields.items()},
        "for_id": fields["for"].value[:64] if "for" in fields else None,
        "search": folded(" ".join(words)),
    }


def _plain(given: Given) -> dict[str, Any]:
    certainty = given.certainty
    return {"value": given.value, "said": given.said, "certainty": str(getattr(certainty, "value", certainty))}


def _status(status: str) -> Status:
    try:
        return Status(status)
    except ValueError:
        raise Invalid(f'"{status}" is no status of a message: use open, done or all') from None
