"""Messages, the mail that announces them, and the contacts who left them."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.events import Certainty, Given
from tenants import companies, contacts, conversations, database, messages, outbox
from tenants.conversations import Conversation
from tenants.errors import Invalid, NotFound
from tests.tenants.conftest import NOW

Tenant = companies.Tenant
FIELDS = {
    "name": Given("Ján Kos", "jan kos", Certainty.CONFIRMED),
    "phone": Given("+38640123999", "040 123 999"),
    "for": Given("ana", "doctor Novak"),
    "about": Given("a crown came loose"),
}


async def take(tenant: Tenant, conversation: Conversation, minutes: int = 0, **changes: object) -> messages.Message:
    given = {"kind": "message", "fields": FIELDS, "urgent": False, "complete": True, **changes}
    return await messages.take(tenant.id, conversation.id, at=NOW + timedelta(minutes=minutes), **given)


async def put(tenant: Tenant, conversation: Conversation, key: str = "mail", **changes: object) -> outbox.OutgoingMail:
    given = {"kind": "summary", "to": ["info@novak-dental.example"], "payload": {"a": [1]}, "due_at": NOW, **changes}
    return await outbox.put(tenant.id, conversation_id=conversation.id, dedupe_key=key, **given)


# ---- messages ------------------------------------------------------------------------------------------------------


async def test_a_message_keeps_each_field_with_what_was_said_and_how_sure_it_is(
    tenant: Tenant, conversation: Conversation
) -> None:
    taken = await take(tenant, conversation, urgent=True)
    kept = await messages.get(tenant.id, taken.id)
    assert kept.fields["name"] == {"value": "Ján Kos", "said": "jan kos", "certainty": "confirmed"}
    assert kept.fields["about"] == {"value": "a crown came loose", "said": "", "certainty": "heard"}
    assert (kept.for_id, kept.urgent, kept.status, kept.created_at) == ("ana", True, "open", NOW)
    assert [row.id for row in await messages.of_conversation(tenant.id, conversation.id)] == [kept.id]
    assert (await conversations.get(tenant.id, conversation.id)).message_count == 1


async def test_a_message_and_its_mail_are_kept_together_or_not_at_all(
    tenant: Tenant, conversation: Conversation
) -> None:
    with pytest.raises(RuntimeError):
        async with database.transaction():
            await take(tenant, conversation)
            await put(tenant, conversation)
            raise RuntimeError
    assert await messages.listing(tenant.id) == [] and await outbox.listing(tenant.id) == []
    async with database.transaction():
        await take(tenant, conversation)
        await put(tenant, conversation)
    assert len(await messages.listing(tenant.id)) == len(await outbox.listing(tenant.id)) == 1


async def test_the_inbox_is_newest_first_searched_and_goes_on_before_a_moment(
    tenant: Tenant, conversation: Conversation
) -> None:
    first, second = await take(tenant, conversation), await take(tenant, conversation, 1, fields={})
    assert [row.id for row in await messages.listing(tenant.id)] == [second.id, first.id]
    assert [row.id for row in await messages.listing(tenant.id, before=second.created_at)] == [first.id]
    for query in ("JAN kos", "crown", "40123999", "doctor"):
        assert [row.id for row in await messages.listing(tenant.id, query=query)] == [first.id], query
    assert await messages.listing(tenant.id, query="kos bridge") == []
    assert await messages.listing(tenant.id, query="%") == await messages.listing(tenant.id)
    with pytest.raises(Invalid, match="open, done or all"):
        await messages.listing(tenant.id, status="lost")


async def test_a_message_is_done_once_and_can_be_opened_again(tenant: Tenant, conversation: Conversation) -> None:
    taken = await take(tenant, conversation)
    assert await messages.open_count(tenant.id) == 1
    await messages.mark_done(tenant.id, taken.id, "ana@x.example", NOW)
    again = await messages.mark_done(tenant.id, taken.id, "marko@x.example", NOW + timedelta(hours=1))
    assert (again.status, again.done_by, again.done_at) == ("done", "ana@x.example", NOW)
    assert await messages.open_count(tenant.id) == 0 and await messages.listing(tenant.id) == []
    assert [row.id for row in await messages.listing(tenant.id, status="done")] == [taken.id]
    opened = await messages.reopen(tenant.id, taken.id)
    assert (opened.status, opened.done_by, opened.done_at) == ("open", None, None)
    await messages.set_summary(tenant.id, taken.id, "A crown came loose.")
    assert (await messages.get(tenant.id, taken.id)).summary == "A crown came loose."


async def test_a_message_with_characters_no_database_takes_is_kept_all_the_same(
    tenant: Tenant, conversation: Conversation
) -> None:
    taken = await take(tenant, conversation, fields={"about": Given("a\x00b\udc00")}, summary="\x00")
    kept = await messages.get(tenant.id, taken.id)
    assert (kept.fields["about"]["value"], kept.summary) == ("a\ufffdb\ufffd", "\ufffd")


async def test_a_corrected_message_takes_the_place_of_the_first(tenant: Tenant, conversation: Conversation) -> None:
    taken = await take(tenant, conversation)
    fields = {"name": Given("Eva Kos"), "for": Given("marko")}
    await messages.amend(tenant.id, taken.id, kind="callback", fields=fields, urgent=True)
    kept = await messages.get(tenant.id, taken.id)
    assert (kept.kind, kept.urgent, kept.for_id, sorted(kept.fields)) == ("callback", True, "marko", ["for", "name"])
    assert await messages.listing(tenant.id, query="crown") == []
    assert [row.id for row in await messages.listing(tenant.id, query="eva")] == [taken.id]


# ---- outbox --------------------------------------------------------------------------------------------------------


async def test_the_same_mail_is_promised_once(tenant: Tenant, conversation: Conversation) -> None:
    first = await put(tenant, conversation)
    again = await put(tenant, conversation, to=["else@x.example"], payload={}, due_at=None)
    assert (again.id, again.to, again.payload, again.message_id) == (
        first.id, ["info@novak-dental.example"], {"a": [1]}, first.message_id,
    )  # fmt: skip
    together = await asyncio.gather(*(put(tenant, conversation, "key") for _ in range(5)))
    assert len({mail.id for mail in together}) == 1
    assert len(await outbox.listing(tenant.id)) == 2


async def test_held_mail_waits_for_its_release(tenant: Tenant, conversation: Conversation) -> None:
    held = await put(tenant, conversation, due_at=None)
    assert held.status == "held"
    assert await outbox.claim(NOW + timedelta(days=1)) == [] and await outbox.next_due() is None
    assert await outbox.release(tenant.id, conversation.id, NOW) == 1
    assert await outbox.release(tenant.id, conversation.id, NOW) == 0
    assert await outbox.next_due() == NOW
    assert [mail.id for mail in await outbox.claim(NOW)] == [held.id]


async def test_mail_is_claimed_when_it_is_due_the_oldest_first(tenant: Tenant, conversation: Conversation) -> None:
    for minutes in (3, 1, 2):
        await put(tenant, conversation, f"key:{minutes}", due_at=NOW + timedelta(minutes=minutes))
    assert await outbox.claim(NOW) == []
    claimed = await outbox.claim(NOW + timedelta(minutes=2), limit=1)
    assert [(mail.dedupe_key, mail.status, mail.attempts) for mail in claimed] == [("key:1", "sending", 1)]
    kept = await outbox.get(tenant.id, claimed[0].id)
    assert (kept.status, kept.attempts) == ("sending", 1)
    assert [mail.dedupe_key for mail in await outbox.claim(NOW + timedelta(minutes=2))] == ["key:2"]


async def test_two_workers_at_once_never_get_the_same_mail(tenant: Tenant, conversation: Conversation) -> None:
    for number in range(30):
        await put(tenant, conversation, f"key:{number}")

    async def work() -> list[str]:
        taken: list[str] = []
        while mails := await outbox.claim(NOW, limit=3):
            taken += [mail.dedupe_key for mail in mails]
        return taken

    taken = [key for keys in await asyncio.gather(*(work() for _ in range(4))) for key in keys]
    left = [mail.dedupe_key for mail in await outbox.claim(NOW, limit=100)]  # skipped while another held them
    assert sorted(taken + left) == sorted(f"key:{number}" for number in range(30))


async def test_a_mail_ends_sent_or_failed_and_a_failed_one_can_be_tried_again(
    tenant: Tenant, conversation: Conversation
) -> None:
    mail = await put(tenant, conversation)
    await outbox.claim(NOW)
    await outbox.mark_retry(mail.id, "421 try later", NOW + timedelta(minutes=1))
    assert await outbox.claim(NOW) == []
    [again] = await outbox.claim(NOW + timedelta(minutes=1))
    assert (again.attempts, again.last_error, again.message_id) == (2, "421 try later", mail.message_id)
    await outbox.mark_failed(mail.id, "550 no such user")
    assert [row.id for row in await outbox.listing(tenant.id, "failed")] == [mail.id]
    await outbox.retry(tenant.id, mail.id, NOW)
    [once_more] = await outbox.claim(NOW)
    assert once_more.attempts == 1
    await outbox.mark_sent(mail.id, NOW)
    kept = await outbox.get(tenant.id, mail.id)
    assert (kept.status, kept.sent_at, kept.last_error) == ("sent", NOW, "")
    assert (await outbox.retry(tenant.id, mail.id, NOW)).status == "sent"
    for late in (outbox.mark_failed(mail.id, "x"), outbox.mark_retry(mail.id, "", NOW), outbox.mark_sent(mail.id, NOW)):
        with pytest.raises(NotFound):
            await late
    with pytest.raises(Invalid, match="held, waiting, sending, sent, failed"):
        await outbox.listing(tenant.id, "lost")


async def test_mail_that_a_dead_process_was_sending_waits_again(tenant: Tenant, conversation: Conversation) -> None:
    mail = await put(tenant, conversation)
    await outbox.claim(NOW)
    assert await outbox.requeue_stale(NOW, claimed_before=NOW) == 0
    assert await outbox.requeue_stale(NOW + timedelta(minutes=1)) == 1
    [again] = await outbox.claim(NOW + timedelta(minutes=1))
    assert (again.id, again.attempts) == (mail.id, 2)


async def test_the_message_id_has_the_senders_domain(tenant: Tenant, conversation: Conversation) -> None:
    mail = await put(tenant, conversation, domain="novak-dental.example")
    assert mail.message_id.startswith("<") and mail.message_id.endswith("@novak-dental.example>")


# ---- contacts ------------------------------------------------------------------------------------------------------


async def test_a_contact_is_known_by_number_and_learns_what_is_new(tenant: Tenant) -> None:
    await contacts.remember(tenant.id, phone="+38640123999", name="Jan", email=None, at=NOW)
    later = NOW + timedelta(days=1)
    again = await contacts.remember(tenant.id, phone="+38640123999", name=None, email="Jan@X.example", at=later)
    assert again is not None
    assert (again.name, again.email, again.count, again.first_seen, again.last_seen) == (
        "Jan", "jan@x.example", 2, NOW, later,
    )  # fmt: skip
    assert (await contacts.by_phone(tenant.id, "+38640123999")).id == again.id
    assert await contacts.by_phone(tenant.id, "+38640000000") is None
    for query in ("JÁN", "0123999", "jan@x.example"):
        assert [row.id for row in await contacts.listing(tenant.id, query=query)] == [again.id]
    assert await contacts.listing(tenant.id, query="somebody") == []


async def test_a_contact_without_a_number_is_known_by_address_and_without_both_not_at_all(tenant: Tenant) -> None:
    first = await contacts.remember(tenant.id, phone=None, name="Eva", email="eva@x.example", at=NOW)
    again = await contacts.remember(tenant.id, phone=None, name=None, email="EVA@x.example", at=NOW)
    assert first is not None and again is not None
    assert (again.id, again.count, again.name) == (first.id, 2, "Eva")
    assert await contacts.remember(tenant.id, phone=None, name="Nobody", email=None, at=NOW) is None
    assert len(await contacts.listing(tenant.id)) == 1


async def test_calls_from_one_number_that_end_together_are_one_contact(tenant: Tenant) -> None:
    await asyncio.gather(
        *(contacts.remember(tenant.id, phone="+38640123999", name="Jan", email=None, at=NOW) for _ in range(8))
    )
    [contact] = await contacts.listing(tenant.id)
    assert contact.count == 8
