"""Questions that no approved answer fitted, until somebody writes the answer; searches nothing."""

from __future__ import annotations

import uuid
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F
from tortoise.indexes import Index
from tortoise.models import Model

from tenants import faqs
from tenants.columns import WordsField
from tenants.companies import Tenant
from tenants.conversations import Conversation
from tenants.database import guarded, transaction
from tenants.errors import Conflict, Invalid, NotFound
from tenants.search import folded


class Status(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


class Gap(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="gaps", on_delete=fields.CASCADE)
    conversation = fields.ForeignKeyField(
        "tenants.Conversation", related_name="gaps", on_delete=fields.SET_NULL, null=True
    )  # where it was asked last
    question = WordsField()  # as it was asked first
    folded = fields.CharField(max_length=300)
    language = fields.CharField(max_length=2)
    at = fields.DatetimeField()  # when it was asked last
    status = fields.CharField(max_length=10, default=Status.OPEN.value)
    faq_slug = fields.CharField(max_length=64, null=True)
    count = fields.IntField(default=1)

    class Meta:
        table = "gaps"
        unique_together = (("tenant", "folded"),)
        indexes = (Index(fields=("tenant_id", "status", "at")), Index(fields=("conversation_id",)))


@guarded
async def record(tenant_id: UUID, *, conversation_id: UUID | None, question: str, language: str, at: datetime) -> Gap:
    """Keeps the question, or counts it up when the same words were asked before (case and accents do not matter).

    One that was answered is open again: its answer did not help. One that was dismissed stays dismissed.
    """
    key = folded(question)[:300]
    async with transaction():
        if not await Tenant.exists(id=tenant_id):
            raise NotFound("There is no such tenant.")
        if conversation_id and not await Conversation.exists(id=conversation_id, tenant_id=tenant_id):
            raise NotFound("There is no such conversation.")
        new = Gap(tenant_id=tenant_id, question=question, folded=key, language=language, at=at, count=0)
        await Gap.bulk_create([new], ignore_conflicts=True)
        same = Gap.filter(tenant_id=tenant_id, folded=key)
        await same.update(count=F("count") + 1, at=at, conversation_id=conversation_id)
        await same.filter(status=Status.ANSWERED.value).update(status=Status.OPEN.value)
        return await same.get()


@guarded
async def get(tenant_id: UUID, gap_id: UUID) -> Gap:
    gap = await Gap.get_or_none(id=gap_id, tenant_id=tenant_id)
    if gap is None:
        raise NotFound("There is no such question.")
    return gap


@guarded
async def listing(tenant_id: UUID, status: str = "open", limit: int = 200) -> list[Gap]:
    """Of one status (open, answered, dismissed), asked most often first."""
    try:
        wanted = Status(status)
    except ValueError:
        raise Invalid(f'"{status}" is no status of a question: use open, answered or dismissed') from None
    return await Gap.filter(tenant_id=tenant_id, status=wanted.value).order_by("-count", "-at").limit(limit)


@guarded
async def open_count(tenant_id: UUID) -> int:
    return await Gap.filter(tenant_id=tenant_id, status=Status.OPEN.value).count()


@guarded
async def of_conversation(tenant_id: UUID, conversation_id: UUID) -> list[Gap]:
    """The questions that were asked last in this conversation."""
    return await Gap.filter(tenant_id=tenant_id, conversation_id=conversation_id).order_by("at")


@guarded
async def answer(tenant_id: UUID, gap_id: UUID, *, question: str, answer: str, language: str, by: str = "") -> faqs.Faq:
    """Makes an approved answer of it; the words it was asked in become a variant, so that they are found next time."""
    async with transaction():
        gap = await get(tenant_id, gap_id)
        if gap.status == Status.ANSWERED:
            raise Conflict("This question has been answered already.")
        variants = {gap.language: [gap.question]} if folded(question) != gap.folded else {}
        faq = await faqs.add(tenant_id, {language: question}, {language: answer}, variants, by=by)
        await _settle(gap, faq.slug)
    return faq


@guarded
async def attach(tenant_id: UUID, gap_id: UUID, faq_slug: str, *, by: str = "") -> faqs.Faq:
    """An existing entry answers it: the words it was asked in become a variant of that entry."""
    async with transaction():
        gap = await get(tenant_id, gap_id)
        faq = await faqs.get(tenant_id, faq_slug)
        known = faq.variants.get(gap.language, [])
        if gap.question not in known:
            faq = await faqs.edit(
                tenant_id, faq_slug, variants={**faq.variants, gap.language: [*known, gap.question]}, by=by
            )
        await _settle(gap, faq.slug)
    return faq


@guarded
async def dismiss(tenant_id: UUID, gap_id: UUID) -> Gap:
    return await _set_status(tenant_id, gap_id, Status.DISMISSED)


@guarded
async def reopen(tenant_id: UUID, gap_id: UUID) -> Gap:
    return await _set_status(tenant_id, gap_id, Status.OPEN)


async def _settle(gap: Gap, faq_slug: str) -> None:
    gap.status, gap.faq_slug = Status.ANSWERED.value, faq_slug
    await gap.save(update_fields=["status", "faq_slug"])


async def _set_status(tenant_id: UUID, gap_id: UUID, status: Status) -> Gap:
    await Gap.filter(id=gap_id, tenant_id=tenant_id).update(status=status.value)
    return await get(tenant_id, gap_id)
