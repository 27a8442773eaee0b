"""Opens, turns and closes conversations: the one way in for every channel; knows no socket and decides nothing.

A turn is: events in, `decide`, effects, results back into `decide`, all written in one transaction; only what was
committed is said. A conversation that is not in memory is rebuilt by replaying its journal.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from bot import journal, phrases
from bot.conversation import Awaits, Conversation
from bot.decide import decide
from bot.events import (
    BotSaid,
    CallerLeft,
    Channel,
    Choice,
    ConversationOpened,
    Event,
    MessageNotTaken,
    NotUnderstood,
    Reply,
    StaffJoined,
    StaffLeft,
    StaffSaid,
    Transfer,
    Understood,
)
from receptionist.bus import Bus
from receptionist.companies import Companies, Served
from receptionist.effects import Carried, carry_out, promise_summary
from receptionist.understanding import Engine, understand
from tenants import conversations, database
from tenants.conversations import Entry
from tenants.errors import NotFound, StoreError

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
Ring = Callable[[UUID, UUID, Transfer], Awaitable[None]]
"""Starts ringing (tenant, conversation, whom) and comes back at once; the result is told by `Desk.event`."""


@dataclass(frozen=True)
class Rendered:
    """One thing said: as text, by which phrase, from which approved answer, with which ways on."""

    text: str
    key: str
    language: str
    faq: str | None = None
    choices: tuple[Choice, ...] = ()
    standing: bool = False  # nothing in it varies: its sound may be kept
    seq: int = 0


@dataclass(frozen=True)
class Turned:
    """What came of a turn."""

    conversation_id: UUID
    replies: tuple[Rendered, ...]
    state: Conversation

    @property
    def awaits(self) -> Awaits:
        return self.state.awaits

    @property
    def ended(self) -> bool:
        return self.state.ended_by is not None


@dataclass
class Live:
    """A running conversation in memory."""

    tenant_id: UUID
    id: UUID
    state: Conversation
    seq: int = 0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    answered: dict[str, tuple[Rendered, ...]] = field(default_factory=dict)  # by client_id: a repeat gets the same


class ConversationEnded(Exception):
    """Something was said to a conversation that is over."""


class Desk:
    def __init__(
        self, companies: Companies, engine: Engine, bus: Bus, clock: Clock, *, mail_domain: str = "localhost"
    ) -> None:
        self.companies = companies
        self.engine = engine
        self.bus = bus
        self.clock = clock
        self.mail_domain = mail_domain
        self.ring: Ring | None = None
        self._live: dict[UUID, Live] = {}
        self._loading = asyncio.Lock()

    # ---- the caller's side

    async def open(
        self, tenant_id: UUID, channel: Channel, language: str | None = None, caller_id: str | None = None
    ) -> Turned:
        served = await self.companies.get(tenant_id)
        spoken = language if language in served.company.languages else served.company.language
        state = Conversation(channel=channel, language=spoken, caller_id=caller_id)
        live = Live(tenant_id, uuid4(), state)
        self._live[live.id] = live
        async with live.lock:
            return await self._turn(live, served, ConversationOpened(channel, spoken, caller_id))

    async def say(
        self, tenant_id: UUID, conversation_id: UUID, text: str, *, hearing: float = 1.0, client_id: str = ""
    ) -> Turned:
        """The caller's words. Raises NotFound, ConversationEnded, StoreError."""
        live = await self._find(tenant_id, conversation_id)
        async with live.lock:
            if client_id and client_id in live.answered:
                return Turned(live.id, live.answered[client_id], live.state)
            if live.state.ended_by:
                raise ConversationEnded
            served = await self.companies.get(tenant_id)
            event = await self._meaning(live, served, text, hearing)
            turned = await self._turn(live, served, event, {"client_id": client_id} if client_id else {})
            if client_id:
                live.answered[client_id] = turned.replies
            return turned

    async def event(self, tenant_id: UUID, conversation_id: UUID, event: Event) -> Turned:
        """Anything else that happened: a key, silence, a transfer's result. After the end it changes nothing."""
        live = await self._find(tenant_id, conversation_id)
        async with live.lock:
            if live.state.ended_by:
                return Turned(live.id, (), live.state)
            return await self._turn(live, await self.companies.get(tenant_id), event)

    async def close(self, tenant_id: UUID, conversation_id: UUID, reason: str = "hung_up") -> Turned:
        return await self.event(tenant_id, conversation_id, CallerLeft(reason))

    async def state(self, tenant_id: UUID, conversation_id: UUID) -> Conversation:
        return (await self._find(tenant_id, conversation_id)).state

    # ---- the staff's side

    async def staff_joins(self, tenant_id: UUID, conversation_id: UUID, name: str) -> Turned:
        return await self.event(tenant_id, conversation_id, StaffJoined(name))

    async def staff_says(self, tenant_id: UUID, conversation_id: UUID, name: str, text: str) -> Turned:
        return await self.event(tenant_id, conversation_id, StaffSaid(name, text))

    async def staff_leaves(self, tenant_id: UUID, conversation_id: UUID, name: str) -> Turned:
        return await self.event(tenant_id, conversation_id, StaffLeft(name))

    # ---- after a crash, and time passing

    async def recover(self) -> int:
        """At the start: calls that were cut are closed with what was said until then; chats go on. Returns how many."""
        closed = 0
        for running in await conversations.running():
            if running.channel != Channel.CALL.value:
                continue
            try:
                await self._close_cut(running.tenant_id, running.conversation_id)
                closed += 1
            except (StoreError, journal.UnreadableEntry) as problem:
                log.error("conversation %s could not be closed: %s", running.conversation_id, problem)
        return closed

    async def ringing(self) -> list[tuple[UUID, UUID, str]]:
        """Running chats in which somebody is being rung: tenant, conversation, whom."""
        found = []
        for running in await conversations.running():
            state = await self.state(running.tenant_id, running.conversation_id)
            if state.pending.startswith("transfer:"):
                found.append((running.tenant_id, running.conversation_id, state.pending.partition(":")[2]))
        return found

    async def _close_cut(self, tenant_id: UUID, conversation_id: UUID) -> None:
        """A call cut by a crash ends with its summary mailed, message or not."""
        async with database.transaction():
            await promise_summary(tenant_id, conversation_id, None, self.clock(), self.mail_domain)
            await self.close(tenant_id, conversation_id, "crash")

    async def sweep(self, idle_seconds: int) -> int:
        """Closes chats in which nothing happened for so long. Returns how many."""
        limit = self.clock() - timedelta(seconds=idle_seconds)
        idle = [r for r in await conversations.running() if r.channel == Channel.CHAT.value and r.last_at < limit]
        for running in idle:
            await self.close(running.tenant_id, running.conversation_id, "idle")
        for id, live in list(self._live.items()):
            if live.state.ended_by and not live.lock.locked():
                self._live.pop(id, None)
        return len(idle)

    # ---- one turn

    async def _meaning(self, live: Live, served: Served, text: str, hearing: float) -> Event:
        today = self.clock().astimezone(served.company.zone).date()
        try:
            meaning = await understand(self.engine, served, text, live.state.language, today)
        except Exception as problem:  # whatever fails in an engine, the caller's words are kept
            log.error("understanding failed: %s", type(problem).__name__)
            return NotUnderstood(text)
        return Understood(text, meaning, hearing)

    async def _turn(self, live: Live, served: Served, event: Event, extra: dict[str, Any] | None = None) -> Turned:
        before, seq = live.state, live.seq
        try:
            return await self._committed_turn(live, served, event, extra or {})
        except StoreError:
            live.state, live.seq = before, seq
            if live.seq == 0 or isinstance(event, CallerLeft):
                raise
            return self._not_kept(live, served, event)

    def _not_kept(self, live: Live, served: Served, event: Event) -> Turned:
        """The store failed: a message that would have been taken is not confirmed, and the caller is told so."""
        decision = decide(served.company, live.state, event, self.clock())
        if decision.conversation.pending != "message":
            raise
        log.error("conversation %s: a message could not be kept", live.id)
        decision = decide(served.company, decision.conversation, MessageNotTaken("store"), self.clock())
        live.state = decision.conversation
        return Turned(live.id, self._rendered(live, served, decision.say), live.state)

    async def _committed_turn(self, live: Live, served: Served, event: Event, extra: dict[str, Any]) -> Turned:
        """Everything a turn comes to, in one transaction; told to others only when it is committed."""
        at = self.clock()
        entries: list[Entry] = []
        replies: list[Rendered] = []
        carried = Carried()
        async with database.transaction():
            if live.seq == 0:
                await conversations.open_conversation(
                    live.tenant_id, channel=live.state.channel.value, language=live.state.language,
                    caller_id=live.state.caller_id, at=at, conversation_id=live.id,
                )  # fmt: skip
                carried.notices.append({"kind": "conversation", "id": str(live.id)})
            events: list[Event] = [event]
            while events:
                happened = events.pop(0)
                before = live.state
                decision = decide(served.company, before, happened, at)
                live.state = decision.conversation
                said = self._rendered(live, served, decision.say)
                written = self._entries(live, served, happened, said, at, extra if happened is event else {})
                await conversations.append(live.tenant_id, live.id, written)
                entries += written
                replies += [replace(r, seq=e.seq) for r, e in zip(said, written[len(written) - len(said) :], strict=True)]
                if changed := _facts(before, live.state):
                    await conversations.update_facts(live.tenant_id, live.id, **changed)
                effects = await carry_out(live.tenant_id, live.id, live.state, decision.effects, at, self.mail_domain)
                carried += effects
                events += effects.results
        await self._tell(live, entries, carried)
        return Turned(live.id, tuple(replies), live.state)

    def _entries(
        self, live: Live, served: Served, event: Event, said: tuple[Rendered, ...], at: datetime, extra: dict[str, Any]
    ) -> list[Entry]:
        """The journal's lines for an event and what was said to it, numbered on."""
        kind, data = journal.encode(event)
        lines = [(kind, {**data, **extra})]
        for reply in said:
            entry = served.company.faq(reply.faq) if reply.faq else None
            lines.append(
                journal.encode(
                    BotSaid(reply.text, reply.key, reply.language, reply.faq, entry.version if entry else None, reply.choices)
                )
            )
        first = live.seq + 1
        live.seq += len(lines)
        return [Entry(seq, at, kind, data) for seq, (kind, data) in enumerate(lines, first)]

    def _rendered(self, live: Live, served: Served, replies: tuple[Reply, ...]) -> tuple[Rendered, ...]:
        language, channel, country = live.state.language, live.state.channel, served.company.country
        return tuple(
            Rendered(
                phrases.sentence(reply, language, channel, country), reply.key, language, reply.faq, reply.choices,
                standing=not reply.values or reply.key.startswith(("greeting", "machine_notice")),
            )
            for reply in replies
        )  # fmt: skip

    async def _tell(self, live: Live, entries: list[Entry], carried: Carried) -> None:
        """After the commit: whoever watches, and whoever is to be rung."""
        for message in visible(entries):
            await self.bus.publish(f"conversation:{live.id}", message)
        if live.state.ended_by:
            await self.bus.publish(f"conversation:{live.id}", {"ended": True})
        for notice in carried.notices:
            await self.bus.publish(f"tenant:{live.tenant_id}", notice)
        for transfer in carried.transfers:
            if self.ring:
                await self.ring(live.tenant_id, live.id, transfer)

    # ---- conversations in memory

    async def _find(self, tenant_id: UUID, conversation_id: UUID) -> Live:
        live = self._live.get(conversation_id)
        if live is None:
            async with self._loading:
                live = self._live.get(conversation_id) or await self._replayed(tenant_id, conversation_id)
                self._live[conversation_id] = live
        if live.tenant_id != tenant_id:
            raise NotFound("There is no such conversation.")
        return live

    async def _replayed(self, tenant_id: UUID, conversation_id: UUID) -> Live:
        """The state again, by deciding every event of the journal anew; nothing is said or done twice."""
        row = await conversations.get(tenant_id, conversation_id)
        served = await self.companies.get(tenant_id)
        state = Conversation(channel=Channel(row.channel), language=row.language, caller_id=row.caller_id)
        live = Live(tenant_id, conversation_id, state)
        client_id, said = "", []
        for entry in await conversations.journal(tenant_id, conversation_id):
            live.seq = entry.seq
            event = journal.decode(entry.kind, entry.data)
            if isinstance(event, BotSaid):
                said.append(Rendered(event.text, event.key, event.language, event.faq, event.choices, seq=entry.seq))
            else:
                if isinstance(event, ConversationOpened):
                    live.state = replace(live.state, language=event.language)
                if isinstance(event, Understood | NotUnderstood):
                    client_id, said = str(entry.data.get("client_id", "")), []
                live.state = decide(served.company, live.state, event, entry.at).conversation
            if client_id:
                live.answered[client_id] = tuple(said)
        if row.ended_at and not live.state.ended_by:
            live.state = replace(live.state, ended_by=row.ended_by or "caller")
        return live


def visible(entries: list[Entry]) -> list[dict[str, Any]]:
    """The journal's lines that are messages to read: ``{seq, who, text, at, choices?, client_id?, name?}``."""
    messages: list[dict[str, Any]] = []
    for entry in entries:
        who = WHO.get(entry.kind)
        if who is None:
            continue
        message: dict[str, Any] = {
            "seq": entry.seq, "who": who, "text": entry.data["text"], "at": entry.at.isoformat()
        }  # fmt: skip
        message |= {k: entry.data[k] for k in ("client_id", "faq", "key", "name") if entry.data.get(k)}
        if entry.data.get("choices"):
            message["choices"] = [{"value": c["value"], "label": c["label"]} for c in entry.data["choices"]]
        messages.append(message)
    return messages


WHO = {"Understood": "caller", "NotUnderstood": "caller", "BotSaid": "bot", "StaffSaid": "staff"}


def _facts(before: Conversation, after: Conversation) -> dict[str, Any]:
    """What of the new state is also kept as a column, to be listed and searched."""
    facts: dict[str, Any] = {}
    if after.language != before.language:
        facts["language"] = after.language
    if after.answered != before.answered:
        facts["answered"] = after.answered
    if after.transferred != before.transferred:
        facts["transferred"] = after.transferred
    if after.with_staff != before.with_staff:
        facts["with_staff"] = after.with_staff
    return facts
