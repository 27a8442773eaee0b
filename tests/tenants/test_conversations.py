"""Conversations and their journals."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest

from tenants import companies, conversations, database
from tenants.conversations import Conversation, Entry
from tenants.errors import Conflict, NotFound
from tests.tenants.conftest import NOW

Tenant = companies.Tenant


def heard(seq: int, text: str = "is there parking") -> Entry:
    return Entry(seq, NOW + timedelta(seconds=seq), "Understood", {"text": text, "hearing": 0.9})


async def test_the_journal_comes_back_as_it_was_written(tenant: Tenant, conversation: Conversation) -> None:
    entries = [heard(1, "Ali imate parkirišče?"), heard(2, "ja"), heard(3)]
    await conversations.append(tenant.id, conversation.id, entries)
    assert await conversations.journal(tenant.id, conversation.id) == entries
    assert await conversations.journal(tenant.id, conversation.id, after=2) == [entries[2]]
    assert await conversations.journal(tenant.id, conversation.id, after=3) == []
    kept = await conversations.get(tenant.id, conversation.id)
    assert (kept.entry_count, kept.last_at) == (3, entries[2].at)


async def test_a_taken_place_in_the_journal_is_a_conflict_and_nothing_is_added(
    tenant: Tenant, conversation: Conversation
) -> None:
    await conversations.append(tenant.id, conversation.id, [heard(1), heard(2)])
    with pytest.raises(Conflict):
        await conversations.append(tenant.id, conversation.id, [heard(3), heard(2)])
    assert [entry.seq for entry in await conversations.journal(tenant.id, conversation.id)] == [1, 2]
    assert (await conversations.get(tenant.id, conversation.id)).entry_count == 2


async def test_of_two_writers_at_once_one_gets_a_conflict(tenant: Tenant, conversation: Conversation) -> None:
    async def write(text: str) -> str:
        try:
            await conversations.append(tenant.id, conversation.id, [heard(1, text), heard(2, text)])
        except Conflict:
            return "conflict"
        return "written"

    results = await asyncio.gather(*(write(text) for text in ("one", "two", "three", "four")))
    assert sorted(results) == ["conflict", "conflict", "conflict", "written"]
    texts = {entry.data["text"] for entry in await conversations.journal(tenant.id, conversation.id)}
    assert len(texts) == 1


async def test_characters_that_no_database_takes_are_kept_as_replacement_signs(
    tenant: Tenant, conversation: Conversation
) -> None:
    odd = "a\x00b\ud800c \\u0000 \\ud800 \U0001f600"
    await conversations.append(tenant.id, conversation.id, [heard(1, odd)])
    [entry] = await conversations.journal(tenant.id, conversation.id)
    assert entry.data["text"] == "a\ufffdb\ufffdc \\u0000 \\ud800 \U0001f600"


async def test_facts_change_only_where_they_are_given(tenant: Tenant, conversation: Conversation) -> None:
    await conversations.update_facts(tenant.id, conversation.id, answered=["parking"], with_staff=True)
    await conversations.update_facts(tenant.id, conversation.id, transferred="ana", language="sl")
    kept = await conversations.get(tenant.id, conversation.id)
    assert (kept.answered, kept.with_staff, kept.transferred, kept.language) == (["parking"], True, "ana", "sl")


async def test_running_conversations_of_all_tenants_are_found_until_they_end(
    tenant: Tenant, other_tenant: Tenant, conversation: Conversation
) -> None:
    chat = await conversations.open_conversation(
        other_tenant.id, channel="chat", language="cs", caller_id=None, at=NOW + timedelta(minutes=1)
    )
    assert await conversations.running() == [
        (tenant.id, conversation.id, "call", NOW),
        (other_tenant.id, chat.id, "chat", NOW + timedelta(minutes=1)),
    ]
    await conversations.close_conversation(tenant.id, conversation.id, by="caller", at=NOW)
    assert [row.conversation_id for row in await conversations.running()] == [chat.id]


async def test_closing_twice_keeps_the_first_end(tenant: Tenant, conversation: Conversation) -> None:
    await conversations.close_conversation(tenant.id, conversation.id, by="bot", at=NOW)
    later = NOW + timedelta(hours=1)
    again = await conversations.close_conversation(tenant.id, conversation.id, by="caller", at=later, crashed=True)
    assert (again.ended_by, again.ended_at, again.crashed) == ("bot", NOW, False)


async def test_ended_conversations_are_searched_whatever_case_and_accents(
    tenant: Tenant, conversation: Conversation
) -> None:
    await conversations.append(tenant.id, conversation.id, [heard(1, "Kje je PARKIRIŠČE, prosim?")])
    await conversations.close_conversation(tenant.id, conversation.id, by="caller", at=NOW)

    async def found(query: str) -> bool:
        return bool(await conversations.listing(tenant.id, query=query))

    assert await found("parkirisce") and await found("kje Parkirišče") and await found("40123456")
    assert not await found("parkirisce zobozdravnik") and not await found("100%")


async def test_the_listing_is_newest_first_and_goes_on_before_a_moment(tenant: Tenant) -> None:
    opened = [
        await conversations.open_conversation(
            tenant.id, channel="chat" if n % 2 else "call", language="en", caller_id=None, at=NOW + timedelta(minutes=n)
        )
        for n in range(5)
    ]
    first = await conversations.listing(tenant.id, limit=2)
    assert [row.id for row in first] == [opened[4].id, opened[3].id]
    rest = await conversations.listing(tenant.id, before=first[-1].started_at)
    assert [row.id for row in rest] == [opened[2].id, opened[1].id, opened[0].id]
    assert [row.id for row in await conversations.listing(tenant.id, channel="chat")] == [opened[3].id, opened[1].id]


async def test_a_conversation_needs_a_tenant(store: str) -> None:
    with pytest.raises(NotFound):
        await conversations.open_conversation(uuid4(), channel="chat", language="en", caller_id=None, at=NOW)


async def test_a_failed_transaction_keeps_nothing_of_it(tenant: Tenant, conversation: Conversation) -> None:
    with pytest.raises(RuntimeError):
        async with database.transaction():
            await conversations.append(tenant.id, conversation.id, [heard(1)])
            await conversations.update_facts(tenant.id, conversation.id, transferred="ana")
            raise RuntimeError
    assert await conversations.journal(tenant.id, conversation.id) == []
    assert (await conversations.get(tenant.id, conversation.id)).transferred is None
