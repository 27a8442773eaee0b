"""The desk: what was said is committed, its journal gives the same conversation again, nothing is doubled."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from bot.conversation import Awaits
from bot.events import CallerSilent, Channel, KeyPressed, TransferFailed
from bot.understanding import Parsed
from receptionist.bus import MemoryBus
from receptionist.companies import Companies
from receptionist.desk import ConversationEnded, Desk, Turned
from receptionist.rehearsal.script import read
from receptionist.rehearsal.stage import Stage, Theatre
from receptionist.settings import Settings
from receptionist.understanding import EmbeddedEngine
from tenants import conversations, database, faqs, gaps, messages, outbox
from tenants.errors import NotFound, Unavailable
from tests.fakes.service import Clock, Service, open_service

REHEARSALS = Path(__file__).resolve().parents[1] / "rehearsals" / "en"
MESSAGE = ("can I leave a message for doctor Novak", "Jan Kos", "040 123 999", "a crown came loose")


async def say_all(service: Service, turned: Turned, *texts: str) -> Turned:
    for text in texts:
        turned = await service.desk.say(service.tenant.id, turned.conversation_id, text)
    return turned


async def opened(service: Service, channel: Channel = Channel.CHAT, caller_id: str | None = None) -> Turned:
    return await service.desk.open(service.tenant.id, channel, "en", caller_id)


def keys(turned: Turned) -> list[str]:
    return [reply.key for reply in turned.replies]


@contextlib.contextmanager
def table_missing(settings: Settings, table: str) -> Iterator[None]:
    """The store fails as soon as it comes to this table."""
    path = settings.database_url.removeprefix("sqlite://")
    for before, after in ((table, "missing"), ("missing", table)):
        with contextlib.closing(sqlite3.connect(path, timeout=10)) as other:
            other.execute("PRAGMA legacy_alter_table = ON")  # the references of other tables stay as they are
            other.execute(f"ALTER TABLE {before} RENAME TO {after}")
            other.commit()
        if after == "missing":
            yield


# ---- the journal is the conversation


class ForgetfulStage(Stage):
    """Before every turn the desk has forgotten everything: all there is is the journal."""

    def _forget(self) -> None:
        if self.conversation_id and self.state:
            self.house.desk.lives.forget(self.conversation_id)

    async def hear(self, text: str) -> None:
        self._forget()
        await super().hear(text)

    async def press(self, key: str) -> None:
        self._forget()
        await super().press(key)

    async def be_silent(self, seconds: float) -> None:
        self._forget()
        await super().be_silent(seconds)

    async def result(self, event) -> None:  # type: ignore[no-untyped-def]
        self._forget()
        await super().result(event)

    async def hang_up(self) -> None:
        self._forget()
        await super().hang_up()


@pytest.fixture(scope="session")
def theatre_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("theatre")
    asyncio.run(database.migrate(f"sqlite://{folder / 'empty.db'}"))
    return folder


@pytest.mark.parametrize("file", sorted(REHEARSALS.glob("*.yml")), ids=lambda file: file.stem)
async def test_a_desk_that_forgets_after_every_turn_goes_on_the_same(
    file: Path, theatre_folder: Path, engine: EmbeddedEngine
) -> None:
    script = replace(read(file), channel="chat")
    played = []
    for stage_class in (Stage, ForgetfulStage):
        async with Theatre(theatre_folder, engine).open(script) as stage:
            acting = stage_class(script, stage.house, stage.tenant_id, stage.clock)
            result = await acting.play()
            outcome = await acting.outcome()
            state = await acting.desk.state(acting.tenant_id, acting.id)
            acting.desk.lives.forget(acting.id)
            again = await acting.desk.state(acting.tenant_id, acting.id)
            assert again == state
            played.append((result.transcript, outcome))
    assert played[1] == played[0]


# ---- a message is never lost, and never confirmed before it is kept


async def test_a_message_and_its_mail_are_kept_together(service: Service) -> None:
    turned = await say_all(service, await opened(service), *MESSAGE)
    assert "message_taken_name" in keys(turned)
    assert len(await messages.of_conversation(service.tenant.id, turned.conversation_id)) == 1
    (mail,) = await outbox.of_conversation(service.tenant.id, turned.conversation_id)
    assert (mail.status, mail.to) == ("held", ["info@novak-dental.example"])


@pytest.mark.parametrize("table", ["messages", "outgoing_mails", "contacts", "journal_entries"])
async def test_a_message_that_cannot_be_kept_is_not_confirmed_and_can_be_tried_again(
    service: Service, settings: Settings, table: str
) -> None:
    turned = await say_all(service, await opened(service), *MESSAGE[:-1])
    id = turned.conversation_id
    with table_missing(settings, table):
        turned = await service.desk.say(service.tenant.id, id, MESSAGE[-1], client_id="last")
        assert keys(turned) == ["message_not_taken"]
        assert turned.awaits is Awaits.CONFIRM
        assert (await service.desk.say(service.tenant.id, id, MESSAGE[-1], client_id="last")).replies == turned.replies
    assert await messages.of_conversation(service.tenant.id, id) == []
    assert await outbox.of_conversation(service.tenant.id, id) == []
    turned = await service.desk.say(service.tenant.id, id, "yes")
    assert "message_taken_name" in keys(turned)
    (kept,) = await messages.of_conversation(service.tenant.id, id)
    assert kept.fields["about"]["value"] == MESSAGE[-1]
    assert len(await outbox.of_conversation(service.tenant.id, id)) == 1
    # What was said while nothing could be written is in the journal, and gives the same conversation again.
    said = [entry.data["text"] for entry in await conversations.journal(service.tenant.id, id) if "text" in entry.data]
    assert said.count(MESSAGE[-1]) == 1
    service.desk.lives.forget(id)
    assert await service.desk.state(service.tenant.id, id) == turned.state


async def test_a_turn_without_a_message_that_cannot_be_kept_is_refused_and_leaves_everything_as_it_was(
    service: Service, settings: Settings
) -> None:
    turned = await say_all(service, await opened(service), *MESSAGE[:2])
    with table_missing(settings, "journal_entries"), pytest.raises(Unavailable):
        await say_all(service, turned, MESSAGE[2])
    assert await service.desk.state(service.tenant.id, turned.conversation_id) == turned.state
    assert keys(await say_all(service, turned, MESSAGE[2])) == ["ask_about"]


async def test_a_chat_that_cannot_be_opened_leaves_nothing(service: Service, settings: Settings) -> None:
    with table_missing(settings, "journal_entries"), pytest.raises(Unavailable):
        await opened(service)
    assert await conversations.listing(service.tenant.id) == []


async def test_a_caller_who_leaves_while_nothing_can_be_written_is_closed_by_the_sweep(
    service: Service, settings: Settings
) -> None:
    turned = await say_all(service, await opened(service, Channel.CALL, "+38640123456"), *MESSAGE[:1], MESSAGE[3])
    with table_missing(settings, "journal_entries"), pytest.raises(Unavailable):
        await service.desk.close(service.tenant.id, turned.conversation_id)
    await service.desk.sweep(600)
    row = await conversations.get(service.tenant.id, turned.conversation_id)
    assert row.ended_by == "caller"
    assert (await service.desk.ringing()) == []


async def test_a_turn_that_is_cancelled_in_the_middle_does_not_spoil_the_conversation(service: Service) -> None:
    turned = await say_all(service, await opened(service), *MESSAGE[:-1])
    for rounds in (*range(1, 40, 3), 60, 90, 150):
        task = asyncio.create_task(say_all(service, turned, MESSAGE[-1]))
        for _ in range(rounds):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
            break
        if (await service.desk.state(service.tenant.id, turned.conversation_id)).messages:
            break
    else:
        await say_all(service, turned, MESSAGE[-1])
    state = await service.desk.state(service.tenant.id, turned.conversation_id)
    taken = await messages.of_conversation(service.tenant.id, turned.conversation_id)
    assert [str(message.id) for message in taken] == list(state.messages)
    service.desk.lives.forget(turned.conversation_id)
    assert await service.desk.state(service.tenant.id, turned.conversation_id) == state


async def test_a_long_matter_is_taken_and_kept_to_its_last_word(service: Service) -> None:
    matter = "my crown came loose " * 90 + "yesterday"
    turned = await say_all(service, await opened(service), *MESSAGE[:-1], matter)
    assert "message_taken_name" in keys(turned)
    (message,) = await messages.of_conversation(service.tenant.id, turned.conversation_id)
    assert message.fields["about"]["value"].startswith("my crown came loose")
    written = await conversations.journal(service.tenant.id, turned.conversation_id)
    assert matter in [entry.data.get("text") for entry in written]


async def test_a_long_approved_answer_is_given_to_its_last_word(service: Service) -> None:
    long = "Behind the house there is a yard. " * 60 + "End."
    await faqs.edit(service.tenant.id, "parking", answer={"en": long})
    turned = await say_all(service, await opened(service), "is there parking at your place")
    assert long in [reply.text for reply in turned.replies]


# ---- one mail a conversation


async def test_the_summary_goes_once_the_conversation_has_ended(service: Service) -> None:
    turned = await say_all(service, await opened(service), *MESSAGE, "no thank you, goodbye")
    assert turned.ended
    (mail,) = await outbox.of_conversation(service.tenant.id, turned.conversation_id)
    assert mail.status != "held"


async def test_two_messages_of_one_conversation_are_one_mail(service: Service) -> None:
    turned = await say_all(service, await opened(service), *MESSAGE)
    turned = await say_all(service, turned, "I would also like to complain about the waiting time yesterday")
    for _ in range(4):
        if turned.awaits is Awaits.CONFIRM:
            turned = await say_all(service, turned, "yes")
    await service.desk.close(service.tenant.id, turned.conversation_id)
    assert len(await messages.of_conversation(service.tenant.id, turned.conversation_id)) == 2
    assert len(await outbox.of_conversation(service.tenant.id, turned.conversation_id)) == 1


async def test_an_urgent_message_is_mailed_at_once(service: Service) -> None:
    turned = await opened(service)
    service.house.clock.go(days=-1)  # type: ignore[attr-defined]  # Sunday: nobody is rung at the practice
    turned = await say_all(service, turned, "it's urgent, my tooth was knocked out and it is bleeding")
    for answer in ("Jan Kos", "040 123 999", "my tooth was knocked out", "yes"):
        if turned.state.pending.startswith("transfer:"):
            to = turned.state.pending.partition(":")[2]
            turned = await service.desk.event(
                service.tenant.id, turned.conversation_id, TransferFailed(to, "no_answer")
            )
        if turned.state.messages:
            break
        turned = await say_all(service, turned, answer)
    assert turned.state.messages and not turned.ended
    (message,) = await messages.of_conversation(service.tenant.id, turned.conversation_id)
    assert message.urgent
    (mail,) = await outbox.of_conversation(service.tenant.id, turned.conversation_id)
    assert mail.status != "held"
    assert mail.due_at <= service.house.clock()


async def test_a_correction_takes_the_place_of_what_was_kept(service: Service) -> None:
    turned = await say_all(service, await opened(service), *MESSAGE)
    turned = await say_all(service, turned, "no, the number is 040 123 998")
    for _ in range(2):
        if turned.awaits is Awaits.CONFIRM:
            turned = await say_all(service, turned, "yes")
    (message,) = await messages.of_conversation(service.tenant.id, turned.conversation_id)
    assert message.fields["phone"]["value"] == "+38640123998"
    assert message.fields["name"]["value"] == "Jan Kos"
    assert len(await outbox.of_conversation(service.tenant.id, turned.conversation_id)) == 1


async def test_a_question_without_an_answer_becomes_a_gap(service: Service) -> None:
    turned = await say_all(service, await opened(service), "do you sell gift vouchers")
    (gap,) = await gaps.of_conversation(service.tenant.id, turned.conversation_id)
    assert gap.question == "do you sell gift vouchers"


class Broken:
    """An engine that cannot be asked."""

    name = "broken"

    async def prepare(self, language: str) -> None: ...

    async def parse(self, text: str, language: str) -> Parsed:
        raise RuntimeError(text)


async def test_where_understanding_fails_the_words_are_taken_as_they_are(
    settings: Settings, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_service(settings, clock, Broken()) as service:
        answers = {Awaits.FOR: "doctor Novak", Awaits.NAME: "Jan Kos", Awaits.PHONE: "040 123 999"}
        turned = await say_all(service, await opened(service), "my crown came loose")
        for _ in range(5):
            if not turned.state.messages:
                turned = await say_all(service, turned, answers.get(turned.awaits, "yes"))
        (message,) = await messages.of_conversation(service.tenant.id, turned.conversation_id)
        assert "crown came loose" in message.fields["about"]["value"]
        assert message.fields["phone"]["value"] == "+38640123999"
    assert "RuntimeError" in caplog.text
    assert "crown" not in caplog.text


# ---- staff


async def test_staff_take_over_and_hand_back(service: Service) -> None:
    turned = await opened(service)
    tenant_id, id = service.tenant.id, turned.conversation_id
    await service.desk.staff_joins(tenant_id, id, "Ana")
    assert (await conversations.get(tenant_id, id)).with_staff
    assert (await service.desk.say(tenant_id, id, "is there parking")).replies == ()
    await service.desk.staff_says(tenant_id, id, "Ana", "Yes, behind the house.")
    turned = await service.desk.staff_leaves(tenant_id, id, "Ana")
    assert turned.replies
    assert not (await conversations.get(tenant_id, id)).with_staff
    assert keys(await service.desk.say(tenant_id, id, "where are you"))
    service.desk.lives.forget(id)
    assert not (await service.desk.state(tenant_id, id)).with_staff


async def test_staff_who_come_in_time_are_put_through(service: Service) -> None:
    turned = await say_all(service, await opened(service), "can I talk to doctor Novak please")
    assert turned.state.pending == "transfer:ana"
    turned = await service.desk.staff_joins(service.tenant.id, turned.conversation_id, "Dr. Ana Novak")
    assert keys(turned) == ["now_with"]
    row = await conversations.get(service.tenant.id, turned.conversation_id)
    assert (row.transferred, row.with_staff) == ("ana", True)


async def test_when_nobody_comes_a_message_is_taken(settings: Settings, clock: Clock, engine: EmbeddedEngine) -> None:
    async with open_service(replace(settings, transfer_seconds=0), clock, engine) as service:
        notices = service.house.bus.subscribe(f"tenant:{service.tenant.id}")
        turned = await say_all(service, await opened(service), "can I talk to doctor Novak please")
        async with asyncio.timeout(5):
            async for notice in notices:
                if notice["kind"] == "ring":
                    assert notice["to"] == "ana"
                    break
            while (state := await service.desk.state(service.tenant.id, turned.conversation_id)).pending:
                await asyncio.sleep(0.01)
        assert state.form and state.form.given["for"].value == "ana"
        assert state.tried == ("ana",)


async def test_a_ring_cut_by_a_restart_ends_in_a_message(
    settings: Settings, clock: Clock, engine: EmbeddedEngine
) -> None:
    async with open_service(settings, clock, engine) as service:
        turned = await say_all(service, await opened(service), "can I talk to doctor Novak please")
        assert turned.state.pending
    async with open_service(settings, clock, engine) as service:
        state = await service.desk.state(service.tenant.id, turned.conversation_id)
        assert not state.pending
        assert state.form


# ---- several at once, and others' ids


async def test_turns_of_one_conversation_happen_one_after_the_other(service: Service) -> None:
    turned = await opened(service)
    texts = [f"where are you {number}" for number in range(8)]
    await asyncio.gather(*(say_all(service, turned, text) for text in texts))
    entries = await conversations.journal(service.tenant.id, turned.conversation_id)
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    kinds = [entry.kind for entry in entries if entry.kind in ("Understood", "BotSaid")]
    assert all(second == "BotSaid" for first, second in itertools.pairwise(kinds) if first == "Understood")


async def test_another_process_may_go_on_with_a_conversation(service: Service, engine: EmbeddedEngine) -> None:
    """Two desks on one store, each with its own memory: nobody loses or doubles anything."""
    there = Desk(Companies(), engine, MemoryBus(), service.house.clock)
    turned = await opened(service)
    tenant_id, id = service.tenant.id, turned.conversation_id
    desks = [service.desk, there, there, service.desk]
    for desk, text in zip(desks, MESSAGE, strict=True):
        turned = await desk.say(tenant_id, id, text, client_id=text)
    assert "message_taken_name" in keys(turned)
    for desk in (there, service.desk):
        again = await desk.say(tenant_id, id, MESSAGE[-1], client_id=MESSAGE[-1])
        assert [(reply.seq, reply.text) for reply in again.replies] == [(r.seq, r.text) for r in turned.replies]
    assert len(await messages.of_conversation(tenant_id, id)) == 1
    await there.staff_joins(tenant_id, id, "Ana")
    assert (await service.desk.say(tenant_id, id, "hello")).replies == ()


async def test_another_companys_conversation_is_not_found_and_stays_as_it_was(service: Service) -> None:
    turned = await opened(service)
    for forgotten in (False, True):
        if forgotten:
            service.desk.lives.forget(turned.conversation_id)
        for attempt in (
            service.desk.say(service.other.id, turned.conversation_id, "hi"),
            service.desk.event(service.other.id, turned.conversation_id, KeyPressed("1")),
            service.desk.close(service.other.id, turned.conversation_id),
            service.desk.state(service.other.id, turned.conversation_id),
            service.desk.staff_joins(service.other.id, turned.conversation_id, "Eve"),
        ):
            with pytest.raises(NotFound):
                await attempt
    assert await service.desk.state(service.tenant.id, turned.conversation_id) == turned.state
    with pytest.raises(NotFound):
        await service.desk.say(service.tenant.id, uuid4(), "hi")
    with pytest.raises(NotFound):
        await service.desk.open(uuid4(), Channel.CHAT)


# ---- the end


async def test_after_the_end_nothing_is_said_or_changed(service: Service) -> None:
    turned = await say_all(service, await opened(service), "goodbye")
    assert turned.ended
    with pytest.raises(ConversationEnded):
        await say_all(service, turned, "hello")
    for event in (CallerSilent(6.0), KeyPressed("1")):
        late = await service.desk.event(service.tenant.id, turned.conversation_id, event)
        assert (late.replies, late.ended) == ((), True)
    assert (await service.desk.close(service.tenant.id, turned.conversation_id)).state.ended_by == "bot"


async def test_idle_chats_are_closed_with_what_was_said_until_then(service: Service, clock: Clock) -> None:
    idle = await say_all(service, await opened(service), *MESSAGE)
    begun = await say_all(service, await opened(service), *MESSAGE[:3])
    call = await opened(service, Channel.CALL)
    clock.go(minutes=9)
    lively = await say_all(service, await opened(service), "where are you")
    clock.go(minutes=2)
    assert await service.desk.sweep(600) == 2
    ended = {}
    for turned in (idle, begun, call, lively):
        row = await conversations.get(service.tenant.id, turned.conversation_id)
        ended[turned.conversation_id] = row.ended_by
    assert list(ended.values()) == ["caller", "caller", None, None]
    assert await service.desk.sweep(600) == 0
    (unfinished,) = await messages.of_conversation(service.tenant.id, begun.conversation_id)
    assert not unfinished.complete
    for turned in (idle, begun):
        (mail,) = await outbox.of_conversation(service.tenant.id, turned.conversation_id)
        assert mail.status != "held"


async def test_one_conversation_that_cannot_be_read_does_not_keep_others_from_being_closed(
    service: Service, settings: Settings, clock: Clock
) -> None:
    spoiled, sound = await opened(service), await opened(service)
    calls = [await opened(service, Channel.CALL) for _ in range(2)]
    path = settings.database_url.removeprefix("sqlite://")
    with contextlib.closing(sqlite3.connect(path, timeout=10)) as other:
        for turned in (spoiled, calls[0]):
            other.execute(
                "UPDATE journal_entries SET kind = 'Unheard' WHERE conversation_id = ? AND seq = 1",
                (str(turned.conversation_id),),
            )
        other.commit()
    service.desk.lives._kept.clear()
    assert await service.desk.recover() == 1
    assert await service.desk.ringing() == []
    clock.go(hours=1)
    assert await service.desk.sweep(600) == 1
    assert (await conversations.get(service.tenant.id, sound.conversation_id)).ended_by == "caller"
    assert (await conversations.get(service.tenant.id, calls[1].conversation_id)).crashed
