"""No verb reaches a row of another tenant: each that takes an id is tried with one that is not the tenant's."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from bot.events import Given
from tenants import companies, contacts, conversations, database, faqs, gaps, messages, outbox, people, profile, users
from tenants.conversations import Entry
from tenants.errors import Conflict, NotFound
from tests.tenants.conftest import NOW

ROOMS = (companies, people, faqs, conversations, messages, contacts, gaps, outbox, users, profile)
ENTRY = Entry(2, NOW, "Understood", {"text": "theirs"})


@dataclass(frozen=True)
class Theirs:
    """Rows of another tenant, and the intruder who asks for them."""

    me: UUID
    conversation: UUID
    message: UUID
    contact: UUID
    gap: UUID
    mail: UUID
    user: UUID


@pytest_asyncio.fixture
async def theirs(tenant: companies.Tenant, other_tenant: companies.Tenant) -> Theirs:
    them = other_tenant.id
    await people.save_department(them, "accounts", name={"en": "accounts"})
    await people.save_person(them, "ana", name="Ana", department="accounts")
    await faqs.add(them, {"en": "Is there parking?"}, {"en": "Yes."}, slug="parking")
    call = await conversations.open_conversation(them, channel="call", language="en", caller_id="+38640111222", at=NOW)
    await conversations.append(them, call.id, [Entry(1, NOW, "Understood", {"text": "theirs"})])
    message = await messages.take(
        them, call.id, kind="message", fields={"name": Given("Jan")}, urgent=False, complete=True, at=NOW
    )
    contact = await contacts.remember(them, phone="+38640111222", name="Jan", email=None, at=NOW)
    gap = await gaps.record(them, conversation_id=call.id, question="Dogs?", language="en", at=NOW)
    mail = await outbox.put(
        them, conversation_id=call.id, kind="summary", dedupe_key="their key", to=[], payload={}, due_at=None
    )
    user = await users.create(them, "them@x.example")
    return Theirs(tenant.id, call.id, message.id, contact.id, gap.id, mail.id, user.id)


Verb = Callable[[Theirs], Awaitable[Any]]
REFUSED: dict[str, Verb] = {
    "people.remove_person": lambda t: people.remove_person(t.me, "ana"),
    "people.remove_department": lambda t: people.remove_department(t.me, "accounts"),
    "faqs.get": lambda t: faqs.get(t.me, "parking"),
    "faqs.history": lambda t: faqs.history(t.me, "parking"),
    "faqs.edit": lambda t: faqs.edit(t.me, "parking", answer={"en": "No."}),
    "faqs.retire": lambda t: faqs.retire(t.me, "parking"),
    "faqs.restore": lambda t: faqs.restore(t.me, "parking", 1),
    "faqs.move": lambda t: faqs.move(t.me, "parking", 5),
    "conversations.append": lambda t: conversations.append(t.me, t.conversation, [ENTRY]),
    "conversations.journal": lambda t: conversations.journal(t.me, t.conversation),
    "conversations.close_conversation": lambda t: conversations.close_conversation(
        t.me, t.conversation, by="bot", at=NOW
    ),
    "conversations.update_facts": lambda t: conversations.update_facts(t.me, t.conversation, transferred="ana"),
    "conversations.get": lambda t: conversations.get(t.me, t.conversation),
    "messages.take": lambda t: messages.take(
        t.me, t.conversation, kind="message", fields={}, urgent=False, complete=True, at=NOW
    ),
    "messages.amend": lambda t: messages.amend(t.me, t.message, kind="message", fields={}, urgent=False),
    "messages.get": lambda t: messages.get(t.me, t.message),
    "messages.mark_done": lambda t: messages.mark_done(t.me, t.message, "me", NOW),
    "messages.reopen": lambda t: messages.reopen(t.me, t.message),
    "messages.set_summary": lambda t: messages.set_summary(t.me, t.message, "mine"),
    "contacts.get": lambda t: contacts.get(t.me, t.contact),
    "gaps.record": lambda t: gaps.record(t.me, conversation_id=t.conversation, question="?", language="en", at=NOW),
    "gaps.get": lambda t: gaps.get(t.me, t.gap),
    "gaps.answer": lambda t: gaps.answer(t.me, t.gap, question="Q", answer="A", language="en"),
    "gaps.attach": lambda t: gaps.attach(t.me, t.gap, "parking"),
    "gaps.dismiss": lambda t: gaps.dismiss(t.me, t.gap),
    "gaps.reopen": lambda t: gaps.reopen(t.me, t.gap),
    "outbox.put": lambda t: outbox.put(
        t.me, conversation_id=t.conversation, kind="summary", dedupe_key="my key", to=[], payload={}, due_at=NOW
    ),
    "outbox.get": lambda t: outbox.get(t.me, t.mail),
    "outbox.retry": lambda t: outbox.retry(t.me, t.mail, NOW),
    "users.get": lambda t: users.get(t.me, t.user),
    "users.confirm": lambda t: users.confirm(t.me, t.user, NOW),
    "users.set_password_hash": lambda t: users.set_password_hash(t.me, t.user, "hash"),
    "users.set_role": lambda t: users.set_role(t.me, t.user, "staff"),
    "users.remove": lambda t: users.remove(t.me, t.user),
}
NOTHING_THERE: dict[str, tuple[Verb, Any]] = {
    "people.list_people": (lambda t: people.list_people(t.me), []),
    "people.list_departments": (lambda t: people.list_departments(t.me), []),
    "faqs.list_faqs": (lambda t: faqs.list_faqs(t.me, include_retired=True), []),
    "conversations.listing": (lambda t: conversations.listing(t.me), []),
    "messages.listing": (lambda t: messages.listing(t.me, status="all"), []),
    "messages.of_conversation": (lambda t: messages.of_conversation(t.me, t.conversation), []),
    "messages.open_count": (lambda t: messages.open_count(t.me), 0),
    "contacts.listing": (lambda t: contacts.listing(t.me), []),
    "contacts.by_phone": (lambda t: contacts.by_phone(t.me, "+38640111222"), None),
    "gaps.listing": (lambda t: gaps.listing(t.me), []),
    "gaps.of_conversation": (lambda t: gaps.of_conversation(t.me, t.conversation), []),
    "gaps.open_count": (lambda t: gaps.open_count(t.me), 0),
    "outbox.release": (lambda t: outbox.release(t.me, t.conversation, NOW), 0),
    "outbox.listing": (lambda t: outbox.listing(t.me), []),
    "outbox.of_conversation": (lambda t: outbox.of_conversation(t.me, t.conversation), []),
    "users.listing": (lambda t: users.listing(t.me), []),
}
# Of no tenant, or of all: finding the tenant, the recovery, the worker that sends mail, logging in.
WITHOUT_TENANT = {
    "companies.create", "companies.by_slug", "companies.by_widget_key", "companies.by_number", "companies.all_tenants",
    "conversations.running", "outbox.claim", "outbox.next_due", "outbox.mark_sent", "outbox.mark_retry",
    "outbox.mark_failed", "outbox.requeue_stale", "users.by_email",
}  # fmt: skip
# Take nothing but the tenant's own id, or make rows of the tenant's own.
OWN_ONLY = {
    "companies.by_id", "companies.revision", "companies.update", "companies.touch", "companies.erase", "profile.load",
    "people.save_person", "people.save_department", "people.replace_all", "faqs.add", "faqs.replace_all",
    "conversations.open_conversation", "contacts.remember", "users.create",
}  # fmt: skip


def test_every_verb_is_tried_with_rows_of_another_tenant() -> None:
    verbs = {
        f"{room.__name__.split('.')[-1]}.{name}": verb
        for room in ROOMS
        for name, verb in vars(room).items()
        if inspect.iscoroutinefunction(inspect.unwrap(verb)) and not name.startswith("_")
        and verb.__module__ == room.__name__
    }  # fmt: skip
    assert set(verbs) == set(REFUSED) | set(NOTHING_THERE) | WITHOUT_TENANT | OWN_ONLY
    for name, verb in verbs.items():
        first = next(iter(inspect.signature(verb).parameters), "")
        assert (first == "tenant_id") != (name in WITHOUT_TENANT), name


@pytest.mark.parametrize("name", REFUSED)
async def test_a_row_of_another_tenant_is_not_found_and_stays_as_it_was(theirs: Theirs, name: str) -> None:
    before = await _everything()
    with pytest.raises(NotFound):
        await REFUSED[name](theirs)
    assert await _everything() == before


@pytest.mark.parametrize("name", NOTHING_THERE)
async def test_a_listing_shows_nothing_of_another_tenant(theirs: Theirs, name: str) -> None:
    verb, empty = NOTHING_THERE[name]
    before = await _everything()
    assert await verb(theirs) == empty
    assert await _everything() == before


async def test_the_same_ids_in_two_tenants_stay_apart(theirs: Theirs, other_tenant: companies.Tenant) -> None:
    await faqs.add(theirs.me, {"en": "Mine?"}, {"en": "Mine."}, slug="parking")
    await people.save_person(theirs.me, "ana", name="My Ana")
    mine = await contacts.remember(theirs.me, phone="+38640111222", name="My Jan", email=None, at=NOW)
    gap = await gaps.record(theirs.me, conversation_id=None, question="Dogs?", language="en", at=NOW)
    assert (mine.count, gap.count) == (1, 1)
    assert (await faqs.get(other_tenant.id, "parking")).answer == {"en": "Yes."}
    assert [row.name for row in await people.list_people(other_tenant.id)] == ["Ana"]
    with pytest.raises(Conflict):  # a key of another tenant's mail gives nothing of it away
        await outbox.put(
            theirs.me, conversation_id=None, kind="x", dedupe_key="their key", to=[], payload={}, due_at=NOW
        )


async def test_no_verb_works_for_a_tenant_that_is_not_there(theirs: Theirs) -> None:
    nobody = uuid4()
    for verb in (
        lambda: companies.by_id(nobody),
        lambda: companies.revision(nobody),
        lambda: companies.update(nobody, name="x"),
        lambda: companies.touch(nobody),
        lambda: companies.erase(nobody),
        lambda: profile.load(nobody),
        lambda: people.save_person(nobody, "x", name="x"),
        lambda: people.save_department(nobody, "x", name={"en": "x"}),
        lambda: people.replace_all(nobody, {}, {}),
        lambda: faqs.add(nobody, {"en": "x"}, {"en": "x"}),
        lambda: faqs.replace_all(nobody, {}, at=NOW),
        lambda: conversations.open_conversation(nobody, channel="chat", language="en", caller_id=None, at=NOW),
        lambda: contacts.remember(nobody, phone="+38640111222", name=None, email=None, at=NOW),
        lambda: gaps.record(nobody, conversation_id=None, question="x", language="en", at=NOW),
        lambda: outbox.put(nobody, conversation_id=None, kind="x", dedupe_key="x", to=[], payload={}, due_at=NOW),
        lambda: users.create(nobody, "x@x.example"),
    ):
        with pytest.raises(NotFound):
            await verb()


async def test_erasing_a_tenant_removes_every_row_of_it_and_of_no_other(
    theirs: Theirs, other_tenant: companies.Tenant, conversation: conversations.Conversation
) -> None:
    await conversations.append(theirs.me, conversation.id, [ENTRY])
    mine_alone = await _everything_after_erasing(other_tenant.id)
    assert {table for table, rows in mine_alone.items() if rows} == {
        "tenants", "called_numbers", "conversations", "journal_entries",
    }  # fmt: skip
    await companies.erase(theirs.me)
    assert not any((await _everything()).values())


async def _everything_after_erasing(tenant_id: UUID) -> dict[str, list[Any]]:
    assert all((await _everything()).values()), "every table has a row to erase"
    await companies.erase(tenant_id)
    return await _everything()


async def _everything() -> dict[str, list[Any]]:
    """All rows of all tables."""
    async with database.transaction() as connection:
        kept = {}
        for module in database.MODELS:
            for model in vars(__import__(module, fromlist=["_"])).values():
                if inspect.isclass(model) and getattr(model, "_meta", None) and model.__module__ == module:
                    table = model._meta.db_table
                    rows = await connection.execute_query_dict(f'SELECT * FROM "{table}"')
                    kept[table] = sorted(tuple(map(str, row.values())) for row in rows)
    return kept
