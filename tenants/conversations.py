"""Conversations and their journals, event by event as they happened; decides nothing and says nothing."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F, Q
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.columns import JsonField, WordsField
from tenants.companies import Tenant
from tenants.database import guarded, transaction
from tenants.errors import NotFound
from tenants.search import folded

SEARCHED_CHARACTERS = 50_000  # of a conversation; the rest of a longer one is not searched


@dataclass(frozen=True)
class Entry:
    """One line of a journal: ``kind`` is the name of an event's class in bot/events.py, ``data`` its fields as JSON."""

    seq: int  # from 1
    at: datetime  # UTC
    kind: str
    data: dict[str, Any]


class Running(NamedTuple):
    tenant_id: UUID
    conversation_id: UUID
    channel: str
    last_at: datetime


class Conversation(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="conversations", on_delete=fields.CASCADE)
    channel = fields.CharField(max_length=10)  # chat, call
    language = fields.CharField(max_length=2)
    caller_id = fields.CharField(max_length=64, null=True)  # E.164; null: withheld or a chat
    started_at = fields.DatetimeField()
    last_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True, db_index=True)
    ended_by = fields.CharField(max_length=20, null=True)  # bot, caller
    crashed = fields.BooleanField(default=False)  # closed by the recovery after a crash
    token_hash = fields.CharField(max_length=128, null=True)
    with_staff = fields.BooleanField(default=False)
    transferred = fields.CharField(max_length=64, null=True)  # a person's or department's id
    answered = JsonField(default=list)  # FAQ ids, in order
    message_count = fields.IntField(default=0)  # messages taken
    entry_count = fields.IntField(default=0)  # lines of the journal
    search = WordsField(default="")  # folded words of the conversation, written when it ends

    class Meta:
        table = "conversations"
        indexes = (Index(fields=("tenant_id", "started_at")),)


class JournalEntry(Model):
    id = fields.BigIntField(primary_key=True)
    conversation = fields.ForeignKeyField("tenants.Conversation", related_name="journal", on_delete=fields.CASCADE)
    seq = fields.IntField()
    at = fields.DatetimeField()
    kind = fields.CharField(max_length=40)
    data = JsonField()

    class Meta:
        table = "journal_entries"
        unique_together = (("conversation", "seq"),)


@guarded
async def open_conversation(
    tenant_id: UUID,
    *,
    channel: str,
    language: str,
    caller_id: str | None,
    at: datetime,
    conversation_id: UUID | None = None,
    token_hash: str | None = None,
) -> Conversation:
    """Raises NotFound where there is no such tenant."""
    async with transaction():
        if not await Tenant.exists(id=tenant_id):
            raise NotFound("There is no such tenant.")
        return await Conversation.create(
            id=conversation_id or uuid.uuid4(), tenant_id=tenant_id, channel=str(getattr(channel, "value", channel)),
            language=language, caller_id=caller_id, started_at=at, last_at=at, token_hash=token_hash,
        )  # fmt: skip


@guarded
async def append(
    tenant_id: UUID,
    conversation_id: UUID,
    entries: Sequence[Entry],
    *,
    language: str | None = None,
    answered: Sequence[str] | None = None,
    transferred: str | None = None,
    with_staff: bool | None = None,
) -> None:
    """Adds lines to the journal, all or none, and sets facts as `update_facts` does, in the same statement.

    Raises:
        Conflict: a ``seq`` is taken: somebody else has gone on with this conversation.
        NotFound: the tenant has no such conversation.
    """
    changes = _changes(language=language, answered=answered, transferred=transferred, with_staff=with_staff)
    if entries:
        changes |= {"last_at": entries[-1].at, "entry_count": F("entry_count") + len(entries)}
    async with transaction():
        await _change(tenant_id, conversation_id, changes)
        lines = [{"seq": e.seq, "at": e.at, "kind": e.kind, "data": e.data} for e in entries]
        await JournalEntry.bulk_create([JournalEntry(conversation_id=conversation_id, **line) for line in lines])


@guarded
async def journal(tenant_id: UUID, conversation_id: UUID, after: int = 0) -> list[Entry]:
    """The lines with ``seq`` greater than ``after``, in order."""
    rows = await JournalEntry.filter(
        conversation_id=conversation_id, conversation__tenant_id=tenant_id, seq__gt=after
    ).order_by("seq").values_list("seq", "at", "kind", "data")  # fmt: skip
    if not rows:
        await get(tenant_id, conversation_id)  # nothing new, or no such conversation
    return [Entry(*row) for row in rows]


@guarded
async def close_conversation(
    tenant_id: UUID, conversation_id: UUID, *, by: str, at: datetime, crashed: bool = False
) -> Conversation:
    """Ends the conversation; one that has ended stays as it is."""
    async with transaction():
        conversation = await get(tenant_id, conversation_id)
        if conversation.ended_at is None:
            conversation.update_from_dict({"ended_at": at, "ended_by": by, "crashed": crashed, "with_staff": False})
            conversation.search = await _searched(conversation)
            await conversation.save(update_fields=["ended_at", "ended_by", "crashed", "with_staff", "search"])
    return conversation


@guarded
async def update_facts(
    tenant_id: UUID,
    conversation_id: UUID,
    *,
    language: str | None = None,
    answered: Sequence[str] | None = None,
    transferred: str | None = None,
    with_staff: bool | None = None,
    last_at: datetime | None = None,
    token_hash: str | None = None,
) -> None:
    """Sets what is given; None leaves a fact as it is."""
    changes = _changes(
        language=language, answered=answered, transferred=transferred, with_staff=with_staff, last_at=last_at,
        token_hash=token_hash,
    )  # fmt: skip
    await _change(tenant_id, conversation_id, changes)


@guarded
async def running() -> list[Running]:
    """The conversations of all tenants that have not ended; for the recovery and the sweep of idle ones only."""
    rows = await Conversation.filter(ended_at=None).order_by("started_at").values_list(
        "tenant_id", "id", "channel", "last_at"
    )  # fmt: skip
    return [Running(*row) for row in rows]


@guarded
async def get(tenant_id: UUID, conversation_id: UUID) -> Conversation:
    conversation = await Conversation.get_or_none(id=conversation_id, tenant_id=tenant_id)
    if conversation is None:
        raise NotFound("There is no such conversation.")
    return conversation


@guarded
async def listing(
    tenant_id: UUID,
    *,
    query: str = "",
    channel: str | None = None,
    limit: int = 50,
    before: datetime | None = None,
) -> list[Conversation]:
    """Newest first; ``query``: words that all occur in the caller id or, once it has ended, in what was said;
    ``before``: started earlier."""
    rows = Conversation.filter(tenant_id=tenant_id)
    if channel is not None:
        rows = rows.filter(channel=channel)
    if before is not None:
        rows = rows.filter(started_at__lt=before)
    for word in folded(query).split():
        rows = rows.filter(Q(search__contains=word) | Q(caller_id__contains=word))
    return await rows.order_by("-started_at").limit(limit)


async def _searched(conversation: Conversation) -> str:
    rows = await JournalEntry.filter(conversation_id=conversation.id).order_by("seq").values_list("data", flat=True)
    words = [conversation.caller_id or "", *(data["text"] for data in rows if isinstance(data.get("text"), str))]
    return folded(" ".join(words))[:SEARCHED_CHARACTERS]


def _changes(*, answered: Sequence[str] | None = None, **facts: Any) -> dict[str, Any]:
    given = {**facts, "answered": None if answered is None else list(answered)}
    return {key: value for key, value in given.items() if value is not None}


async def _change(tenant_id: UUID, conversation_id: UUID, changes: dict[str, Any]) -> None:
    if not changes:
        await get(tenant_id, conversation_id)
    elif not await Conversation.filter(id=conversation_id, tenant_id=tenant_id).update(**changes):
        raise NotFound("There is no such conversation.")
