"""The approved answers of a tenant, with every wording they ever had; searches nothing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from tenants import checks, companies
from tenants.columns import JsonField
from tenants.database import guarded, transaction
from tenants.errors import Conflict, Invalid, NotFound
from tenants.search import folded

Text = Mapping[str, str]
UNCHANGED: Any = object()
_WORDING = ("question", "variants", "answer", "valid_until")


class Faq(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="faqs", on_delete=fields.CASCADE)
    slug = fields.CharField(max_length=64)  # the id in the tenant file, in journals and in evaluations
    question = JsonField()  # {language: text}
    variants = JsonField(default=dict)  # {language: [text]}
    answer = JsonField()  # {language: text}
    valid_until = fields.DateField(null=True)  # the last day on which it may be said
    version = fields.IntField(default=1)
    retired_at = fields.DatetimeField(null=True)
    position = fields.IntField(default=0)

    class Meta:
        table = "faqs"
        unique_together = (("tenant", "slug"),)


# One wording that was approved; the newest is the entry's own.
class FaqVersion(Model):
    id = fields.BigIntField(primary_key=True)
    faq = fields.ForeignKeyField("tenants.Faq", related_name="versions", on_delete=fields.CASCADE)
    version = fields.IntField()
    question = JsonField()
    variants = JsonField(default=dict)
    answer = JsonField()
    valid_until = fields.DateField(null=True)
    at = fields.DatetimeField()
    by = fields.CharField(max_length=254, default="")  # e-mail of who approved it; empty: a tenant file

    class Meta:
        table = "faq_versions"
        unique_together = (("faq", "version"),)


@guarded
async def list_faqs(tenant_id: UUID, include_retired: bool = False) -> list[Faq]:
    """In the tenant's own order; entries past ``valid_until`` are among them."""
    query = Faq.filter(tenant_id=tenant_id) if include_retired else Faq.filter(tenant_id=tenant_id, retired_at=None)
    return await query.order_by("position", "slug")


@guarded
async def get(tenant_id: UUID, slug: str) -> Faq:
    faq = await Faq.get_or_none(tenant_id=tenant_id, slug=slug)
    if faq is None:
        raise NotFound("There is no such entry.")
    return faq


@guarded
async def history(tenant_id: UUID, slug: str) -> list[FaqVersion]:
    """Every wording of the entry, newest first."""
    faq = await get(tenant_id, slug)
    return await FaqVersion.filter(faq_id=faq.id).order_by("-version")


@guarded
async def add(
    tenant_id: UUID,
    question: Text,
    answer: Text,
    variants: Mapping[str, Sequence[str]] | None = None,
    valid_until: date | None = None,
    slug: str | None = None,
    *,
    position: int | None = None,
    by: str = "",
    at: datetime | None = None,
) -> Faq:
    """A new entry; without ``slug`` its id is made from the question, without ``position`` it comes last.

    Raises:
        Invalid: no words, or an unknown language. Conflict: the id is taken, perhaps by a retired entry.
    """
    wording = _wording(question=question, variants=variants or {}, answer=answer, valid_until=valid_until)
    async with transaction():
        await companies.touch(tenant_id)  # first: no such tenant is NotFound, and writers of one tenant queue here
        if slug is None:
            slug = await _free_slug(tenant_id, wording["question"])
        elif await Faq.exists(tenant_id=tenant_id, slug=checks.entry_id(slug)):
            raise Conflict(f'The id "{slug}" is taken (perhaps by a retired entry, which can be restored).')
        if position is None:
            last = await Faq.filter(tenant_id=tenant_id).order_by("-position").first()
            position = last.position + 1 if last else 0
        faq = await Faq.create(tenant_id=tenant_id, slug=slug, position=position, **wording)
        await _keep_version(faq, by, at)
    return faq


@guarded
async def edit(
    tenant_id: UUID,
    slug: str,
    *,
    question: Text = UNCHANGED,
    answer: Text = UNCHANGED,
    variants: Mapping[str, Sequence[str]] = UNCHANGED,
    valid_until: date | None = UNCHANGED,
    by: str = "",
    at: datetime | None = None,
) -> Faq:
    """Changes what is given; the version counts up and the earlier wording is kept. The same words change nothing."""
    given = {"question": question, "variants": variants, "answer": answer, "valid_until": valid_until}
    wording = _wording(**{key: value for key, value in given.items() if value is not UNCHANGED})
    async with transaction():
        faq = await get(tenant_id, slug)
        if any(getattr(faq, key) != value for key, value in wording.items()):
            await companies.touch(tenant_id)
            faq = await get(tenant_id, slug)  # again: the touch waited for whoever was writing
            faq.update_from_dict({**wording, "version": faq.version + 1})
            await faq.save(update_fields=[*wording, "version"])
            await _keep_version(faq, by, at)
    return faq


@guarded
async def retire(tenant_id: UUID, slug: str, at: datetime | None = None) -> Faq:
    """Takes the entry out of use; ``restore`` brings it back."""
    return await _set_retired(tenant_id, slug, at or datetime.now(UTC))


@guarded
async def restore(tenant_id: UUID, slug: str, version: int | None = None, *, by: str = "") -> Faq:
    """Brings a retired entry back; with ``version``, its words of then as well (as a new version).

    Raises:
        NotFound: no such entry, or it never had that version.
    """
    async with transaction():
        faq = await _set_retired(tenant_id, slug, None)
        if version is None:
            return faq
        then = await FaqVersion.get_or_none(faq_id=faq.id, version=version)
        if then is None:
            raise NotFound("There is no such version of this entry.")
        return await edit(tenant_id, slug, **{key: getattr(then, key) for key in _WORDING}, by=by)


@guarded
async def move(tenant_id: UUID, slug: str, position: int) -> Faq:
    """Sets the place among the tenant's entries."""
    async with transaction():
        faq = await get(tenant_id, slug)
        faq.position = position
        await faq.save(update_fields=["position"])
        await companies.touch(tenant_id)
    return faq


@guarded
async def replace_all(tenant_id: UUID, entries: Mapping[str, Mapping[str, Any]], *, at: datetime) -> None:
    """Makes these wordings by id the tenant's entries, in this order; others retire, changed ones get a version."""
    async with transaction():
        await companies.touch(tenant_id)
        known = {faq.slug: faq for faq in await list_faqs(tenant_id, include_retired=True)}
        new: list[Faq] = []
        for position, (slug, given) in enumerate(entries.items()):
            wording = _wording(**given)
            faq = known.pop(slug, None)
            if faq is None:
                new.append(Faq(tenant_id=tenant_id, slug=slug, position=position, **wording))
                continue
            if changed := any(getattr(faq, key) != value for key, value in wording.items()):
                wording["version"] = faq.version + 1
            await faq.update_from_dict({**wording, "position": position, "retired_at": None}).save()
            if changed:
                await _keep_version(faq, "", at)
        gone = [faq.id for faq in known.values() if faq.retired_at is None]
        await Faq.filter(id__in=gone).update(retired_at=at)
        await Faq.bulk_create(new)
        await FaqVersion.bulk_create([_version(faq, "", at) for faq in new])


async def _set_retired(tenant_id: UUID, slug: str, at: datetime | None) -> Faq:
    async with transaction():
        faq = await get(tenant_id, slug)
        if (faq.retired_at is None) != (at is None):
            faq.retired_at = at
            await faq.save(update_fields=["retired_at"])
            await companies.touch(tenant_id)
    return faq


async def _keep_version(faq: Faq, by: str, at: datetime | None) -> None:
    await _version(faq, by, at).save()


def _version(faq: Faq, by: str, at: datetime | None) -> FaqVersion:
    wording = {key: getattr(faq, key) for key in _WORDING}
    return FaqVersion(faq_id=faq.id, version=faq.version, by=by, at=at or datetime.now(UTC), **wording)


async def _free_slug(tenant_id: UUID, question: Text) -> str:
    words = folded(next(iter(question.values()))).encode("ascii", "ignore").decode().split()
    base = "-".join(words)[:40].strip("-") or "question"
    taken = set(await Faq.filter(tenant_id=tenant_id, slug__startswith=base).values_list("slug", flat=True))
    numbered = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 2)))
    return next(slug for slug in numbered if slug not in taken)


def _wording(**given: Any) -> dict[str, Any]:
    """The given parts of a wording, with empty texts left out."""
    checked: dict[str, Any] = {}
    for key, value in given.items():
        if key == "valid_until":
            checked[key] = value
            continue
        for language in value:
            checks.language(language)
        if key == "variants":
            lists = {lang: [text.strip() for text in texts if text.strip()] for lang, texts in value.items()}
            checked[key] = {language: texts for language, texts in lists.items() if texts}
            continue
        checked[key] = {language: text.strip() for language, text in value.items() if text.strip()}
        if not checked[key]:
            raise Invalid(f"An entry needs a text for its {key} in at least one language.")
    return checked
