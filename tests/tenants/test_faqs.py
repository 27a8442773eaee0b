"""Approved answers and their versions, and the questions that have none yet."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

import pytest

from tenants import companies, faqs, gaps
from tenants.conversations import Conversation
from tenants.errors import Conflict, Invalid, NotFound
from tests.tenants.conftest import NOW

Tenant = companies.Tenant


async def add_parking(tenant: Tenant) -> faqs.Faq:
    return await faqs.add(
        tenant.id, {"en": "Is there parking?"}, {"en": "Yes."}, {"en": ["where do I park"]}, slug="parking"
    )


async def test_every_wording_of_an_answer_is_kept_with_who_approved_it(tenant: Tenant) -> None:
    await add_parking(tenant)
    edited = await faqs.edit(tenant.id, "parking", answer={"en": "No."}, by="ana@x.example", at=NOW)
    assert (edited.version, edited.answer, edited.variants) == (2, {"en": "No."}, {"en": ["where do I park"]})
    await faqs.edit(tenant.id, "parking", valid_until=date(2027, 1, 31))
    versions = await faqs.history(tenant.id, "parking")
    assert [(v.version, v.answer["en"], v.valid_until) for v in versions] == [
        (3, "No.", date(2027, 1, 31)), (2, "No.", None), (1, "Yes.", None),
    ]  # fmt: skip
    assert (versions[1].by, versions[1].at) == ("ana@x.example", NOW)


async def test_an_earlier_wording_comes_back_as_a_new_version(tenant: Tenant) -> None:
    await add_parking(tenant)
    await faqs.edit(tenant.id, "parking", answer={"en": "No."}, question={"en": "Parking?"})
    back = await faqs.restore(tenant.id, "parking", 1)
    assert (back.version, back.answer, back.question) == (3, {"en": "Yes."}, {"en": "Is there parking?"})
    with pytest.raises(NotFound):
        await faqs.restore(tenant.id, "parking", 9)


async def test_the_same_words_are_no_new_version(tenant: Tenant) -> None:
    await add_parking(tenant)
    same = await faqs.edit(tenant.id, "parking", answer={"en": " Yes. "}, variants={"en": ["where do I park", " "]})
    assert same.version == 1
    assert len(await faqs.history(tenant.id, "parking")) == 1


async def test_two_editors_at_once_get_two_versions(tenant: Tenant) -> None:
    await add_parking(tenant)
    await asyncio.gather(*(faqs.edit(tenant.id, "parking", answer={"en": f"Answer {n}."}) for n in range(5)))
    assert [version.version for version in await faqs.history(tenant.id, "parking")] == [6, 5, 4, 3, 2, 1]


async def test_a_retired_answer_is_out_of_use_until_it_is_restored(tenant: Tenant) -> None:
    await add_parking(tenant)
    await faqs.retire(tenant.id, "parking", NOW)
    assert await faqs.list_faqs(tenant.id) == []
    assert [faq.retired_at for faq in await faqs.list_faqs(tenant.id, include_retired=True)] == [NOW]
    with pytest.raises(Conflict, match="retired"):
        await add_parking(tenant)
    await faqs.restore(tenant.id, "parking")
    assert [faq.slug for faq in await faqs.list_faqs(tenant.id)] == ["parking"]


async def test_an_entry_without_an_id_gets_one_from_its_question(tenant: Tenant) -> None:
    slugs = [
        (await faqs.add(tenant.id, {"sl": question}, {"sl": "Da."})).slug
        for question in ("Ali imate parkirišče?", "Ali imate parkirišče!", "ali imate parkirisce", "???", "東京")
    ]
    assert slugs == [
        "ali-imate-parkirisce", "ali-imate-parkirisce-2", "ali-imate-parkirisce-3", "question", "question-2",
    ]  # fmt: skip
    assert [faq.slug for faq in await faqs.list_faqs(tenant.id)] == slugs  # the newest is last


async def test_an_entry_needs_words_in_a_known_language(tenant: Tenant) -> None:
    good = {"en": "Words"}
    for question, answer in (({}, good), ({"en": " "}, good), (good, {}), ({"de": "Wort"}, good)):
        with pytest.raises(Invalid):
            await faqs.add(tenant.id, question, answer)
    with pytest.raises(Invalid):
        await faqs.add(tenant.id, {"en": "Q"}, {"en": "A"}, slug="Not An Id")
    assert await faqs.list_faqs(tenant.id) == []


# ---- gaps ----------------------------------------------------------------------------------------------------------


async def record(tenant: Tenant, question: str, minutes: int = 0) -> gaps.Gap:
    at = NOW + timedelta(minutes=minutes)
    return await gaps.record(tenant.id, conversation_id=None, question=question, language="en", at=at)


async def test_the_same_question_counts_up_in_any_case_and_accents(tenant: Tenant, conversation: Conversation) -> None:
    first = await record(tenant, "Do you take dogs?")
    await record(tenant, "do you take DÓGS", 1)
    again = await gaps.record(
        tenant.id, conversation_id=conversation.id, question="Do you take dogs", language="en", at=NOW
    )
    assert (again.id, again.count, again.question) == (first.id, 3, "Do you take dogs?")
    assert [gap.id for gap in await gaps.of_conversation(tenant.id, conversation.id)] == [first.id]
    other = await record(tenant, "Do you take cats?")
    assert [gap.id for gap in await gaps.listing(tenant.id)] == [first.id, other.id]  # asked most often first
    assert await gaps.open_count(tenant.id) == 2


async def test_a_question_asked_by_many_at_once_is_one_gap(tenant: Tenant) -> None:
    await asyncio.gather(*(record(tenant, "Do you take dogs?", n) for n in range(10)))
    [gap] = await gaps.listing(tenant.id)
    assert gap.count == 10


async def test_the_written_answer_becomes_an_entry_that_knows_how_it_was_asked(tenant: Tenant) -> None:
    gap = await record(tenant, "you guys take dogs or what")
    faq = await gaps.answer(tenant.id, gap.id, question="Are dogs allowed?", answer="Yes.", language="en", by="ana@x")
    assert (faq.slug, faq.variants) == ("are-dogs-allowed", {"en": ["you guys take dogs or what"]})
    assert (await faqs.history(tenant.id, faq.slug))[0].by == "ana@x"
    settled = await gaps.get(tenant.id, gap.id)
    assert (settled.status, settled.faq_slug) == ("answered", faq.slug)
    with pytest.raises(Conflict):
        await gaps.answer(tenant.id, gap.id, question="Q", answer="A", language="en")
    assert len(await faqs.list_faqs(tenant.id)) == 1


async def test_an_existing_entry_can_take_the_question_as_a_variant(tenant: Tenant) -> None:
    await add_parking(tenant)
    gap = await record(tenant, "spot for my car?")
    faq = await gaps.attach(tenant.id, gap.id, "parking")
    assert (faq.variants["en"], faq.version) == (["where do I park", "spot for my car?"], 2)
    assert [row.id for row in await gaps.listing(tenant.id, "answered")] == [gap.id]


async def test_an_answered_question_asked_again_is_open_again_and_a_dismissed_one_is_not(tenant: Tenant) -> None:
    answered, dismissed = await record(tenant, "dogs?"), await record(tenant, "spam?")
    await gaps.answer(tenant.id, answered.id, question="Dogs?", answer="Yes.", language="en")
    await gaps.dismiss(tenant.id, dismissed.id)
    assert await gaps.listing(tenant.id) == []
    assert (await record(tenant, "Dogs")).status == "open"
    assert (await record(tenant, "Spam")).status == "dismissed"
    assert (await gaps.reopen(tenant.id, dismissed.id)).status == "open"
    with pytest.raises(Invalid, match="open, answered or dismissed"):
        await gaps.listing(tenant.id, "lost")
