"""Opens, turns and closes conversations: the one way in for every channel; knows no socket and decides nothing.

A turn is: events in, `decide`, effects, results back into `decide`, all written in one transaction; only what was
committed is said. A conversation that is not in memory is rebuilt by replaying its journal (live.py).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from bot import journal, languages
from bot.conversation import Awaits, Conversation
from bot.decide import decide
from bot.events import (
    CallerLeft,
    Channel,
    ConversationOpened,
    Event,
    LanguageHeard,
    MessageNotTaken,
    NotUnderstood,
    StaffJoined,
    StaffLeft,
    StaffSaid,
    Transfer,
    Understood,
)
from receptionist.bus import Bus
from receptionist.companies import Companies, Served
from receptionist.effects import Carried, carry_out
from receptionist.live import Live, Lives
from receptionist.metrics import TURN_SECONDS, TURNS
from receptionist.said import Rendered, as_journalled, rendered, visible
from receptionist.understanding import Engine, understand
from tenants import conversations, database
from tenants.conversations import Entry
from tenants.errors import Conflict, StoreError, Unavailable

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
Ring = Callable[[UUID, UUID, Transfer], Awaitable[None]]
"""Starts ringing (tenant, conversation, whom) and comes back at once; the result is told by `Desk.event`."""


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
        self.lives = Lives(companies)
        self._unclosed: dict[UUID, tuple[UUID, str]] = {}  # callers who left while the store could not be written

    # ---- the caller's side

    async def open(
        self, tenant_id: UUID, channel: Channel, language: str | None = None, caller_id: str | None = None,
        *, conversation_id: UUID | None = None,
    ) -> Turned:  # fmt: skip
        """Greets. ``conversation_id``: a new one unless given; raises Conflict where that one is there already."""
        served = await self.companies.get(tenant_id)
        spoken = language if language in served.company.languages else served.company.language
        state = Conversation(channel=channel, language=spoken, caller_id=caller_id)
        live = Live(tenant_id, conversation_id or uuid4(), state)
        async with live.lock:
            turned = await self._turn(live, served, ConversationOpened(channel, spoken, caller_id))
            self.lives.add(live)
        return turned

    async def say(
        self, tenant_id: UUID, conversation_id: UUID, text: str, *, hearing: float = 1.0, client_id: str = ""
    ) -> Turned:
        """The caller's words. A ``client_id`` that was there before gets the same replies, and nothing happens twice.

        Raises NotFound, ConversationEnded, StoreError.
        """

        async def turn(live: Live) -> Turned:
            if client_id and client_id in live.answered:
                return Turned(live.id, live.answered[client_id], live.state)
            if live.state.ended_by:
                raise ConversationEnded
            served = await self.companies.get(tenant_id)
            if language := languages.heard(text, served.company, live.state):
                await self._turn(live, served, LanguageHeard(language))
            event = await self._meaning(live, served, text, hearing)
            turned = await self._turn(live, served, event, {"client_id": client_id} if client_id else {})
            if client_id:
                live.answered[client_id] = turned.replies
            return turned

        return await self._in_turn(tenant_id, conversation_id, turn)

    async def choose(self, tenant_id: UUID, conversation_id: UUID, heard: Sequence[tuple[str, str, float]]) -> int:
        """Of one utterance heard in several languages (language, text, confidence): the one that makes most sense."""
        home = (await self.state(tenant_id, conversation_id)).language
        served = await self.companies.get(tenant_id)
        today = self.clock().astimezone(served.company.zone).date()
        worth = []
        for language, text, confidence in heard:
            meaning = await understand(self.engine, served, text, language, today)
            sense = meaning.business + (1 - meaning.business) * (meaning.confidence - meaning.chance("out_of_scope"))
            worth.append(confidence * max(sense, 0.01) * (1.1 if language == home else 1.0))
        return max(range(len(worth)), key=worth.__getitem__)

    async def event(self, tenant_id: UUID, conversation_id: UUID, event: Event) -> Turned:
        """Anything else that happened: a key, silence, a transfer's result. After the end it changes nothing."""

        async def turn(live: Live) -> Turned:
            if live.state.ended_by:
                return Turned(live.id, (), live.state)
            return await self._turn(live, await self.companies.get(tenant_id), event)

        return await self._in_turn(tenant_id, conversation_id, turn)

    async def close(self, tenant_id: UUID, conversation_id: UUID, reason: str = "hung_up") -> Turned:
        """The caller is gone. Where that cannot be written now, the sweep does it later."""
        try:
            return await self.event(tenant_id, conversation_id, CallerLeft(reason))
        except Unavailable:
            self._unclosed[conversation_id] = (tenant_id, reason)
            raise

    async def state(self, tenant_id: UUID, conversation_id: UUID) -> Conversation:
        async with self.lives.held(tenant_id, conversation_id) as live:
            return live.state

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
        cut = [r for r in await conversations.running() if r.channel == Channel.CALL.value]
        return sum([await self._closed(r.tenant_id, r.conversation_id, "crash") for r in cut])

    async def ringing(self) -> list[tuple[UUID, UUID, str]]:
        """Running chats in which somebody is being rung: tenant, conversation, whom."""
        found = []
        for running in await conversations.running():
            try:
                state = await self.state(running.tenant_id, running.conversation_id)
            except (StoreError, journal.UnreadableEntry) as problem:
                log.error("conversation %s cannot be read: %s", running.conversation_id, problem)
                continue
            if state.pending.startswith("transfer:"):
                found.append((running.tenant_id, running.conversation_id, state.pending.partition(":")[2]))
        return found

    async def sweep(self, idle_seconds: int) -> int:
        """Closes chats in which nothing happened for so long. Returns how many."""
        for conversation_id, (tenant_id, reason) in list(self._unclosed.items()):
            if await self._closed(tenant_id, conversation_id, reason):
                del self._unclosed[conversation_id]
        limit = self.clock() - timedelta(seconds=idle_seconds)
        idle = [r for r in await conversations.running() if r.channel == Channel.CHAT.value and r.last_at < limit]
        closed = sum([await self._closed(r.tenant_id, r.conversation_id, "idle") for r in idle])
        self.lives.forget_ended()
        return closed

    async def _closed(self, tenant_id: UUID, conversation_id: UUID, reason: str) -> bool:
        """One that cannot be closed is logged and does not keep others from it."""
        try:
            await self.event(tenant_id, conversation_id, CallerLeft(reason))
        except (StoreError, journal.UnreadableEntry) as problem:
            log.error("conversation %s could not be closed: %s", conversation_id, problem)
            return False
        return True

    # ---- one turn

    async def _in_turn(
        self, tenant_id: UUID, conversation_id: UUID, turn: Callable[[Live], Awaitable[Turned]]
    ) -> Turned:
        """One turn after the other. Where another process has gone on with the conversation, again from its journal."""
        try:
            async with self.lives.held(tenant_id, conversation_id) as live:
                return await turn(live)
        except Conflict:
            async with self.lives.held(tenant_id, conversation_id) as live:
                return await turn(live)

    async def _meaning(self, live: Live, served: Served, text: str, hearing: float) -> Event:
        today = self.clock().astimezone(served.company.zone).date()
        try:
            meaning = await understand(self.engine, served, text, live.state.language, today)
        except Exception as problem:  # whatever fails in an engine, the caller's words are kept
            log.error("understanding failed: %s", type(problem).__name__)
            return NotUnderstood(text)
        return Understood(text, meaning, hearing)

    async def _turn(self, live: Live, served: Served, event: Event, extra: dict[str, Any] | None = None) -> Turned:
        began = time.perf_counter()
        before, seq = live.state, live.seq
        try:
            entries, replies, carried = await self._committed(live, served, event, extra or {})
        except StoreError as problem:
            live.state, live.seq = before, seq
            live.stale = isinstance(problem, Conflict)
            turned = None if live.stale or seq == 0 else self._not_kept(live, served, event, extra or {})
            if turned is None:
                raise
            return turned
        except BaseException:  # a fault, or cancelled in the middle: the journal knows whether it was committed
            live.state, live.seq, live.stale = before, seq, True
            raise
        TURNS.labels(live.state.channel.value).inc()
        TURN_SECONDS.labels(live.state.channel.value).observe(time.perf_counter() - began)
        await self._tell(live, entries, carried)
        return Turned(live.id, tuple(replies), live.state)

    def _not_kept(self, live: Live, served: Served, event: Event, extra: dict[str, Any]) -> Turned | None:
        """The store failed: a message that would have been taken is not confirmed, and the caller is told so.

        What was said meanwhile is written with the next turn that can be; None where no message was to be taken.
        """
        at = self.clock()
        taking = decide(served.company, live.state, event, at)
        if taking.conversation.pending != "message":
            return None
        log.error("conversation %s: a message could not be kept", live.id)
        replies: list[Rendered] = []
        failure = MessageNotTaken("store")
        telling = decide(served.company, taking.conversation, failure, at)
        for happened, decision, more in ((event, taking, extra), (failure, telling, {})):
            live.state = decision.conversation
            said = rendered(decision.say, live.state, served.company)
            live.unwritten += self._entries(live, served, happened, said, at, more)
            replies += said
        return Turned(live.id, tuple(replies), live.state)

    async def _committed(
        self, live: Live, served: Served, event: Event, extra: dict[str, Any]
    ) -> tuple[list[Entry], list[Rendered], Carried]:
        """Everything a turn comes to, in one transaction."""
        at = self.clock()
        entries: list[Entry] = list(live.unwritten)
        replies: list[Rendered] = []
        carried = Carried()
        async with database.transaction():
            if live.seq == 0:
                await conversations.open_conversation(
                    live.tenant_id, channel=live.state.channel.value, language=live.state.language,
                    caller_id=live.state.caller_id, at=at, conversation_id=live.id,
                )  # fmt: skip
                carried.notices.append({"kind": "conversation", "id": str(live.id)})
            if entries:
                await conversations.append(live.tenant_id, live.id, entries)
            events: list[Event] = [event]
            while events:
                happened = events.pop(0)
                before = live.state
                decision = decide(served.company, before, happened, at)
                live.state = decision.conversation
                said = rendered(decision.say, live.state, served.company)
                written = self._entries(live, served, happened, said, at, extra if happened is event else {})
                await conversations.append(live.tenant_id, live.id, written, **_facts(before, live.state))
                entries += written
                replies += [replace(r, seq=e.seq) for r, e in zip(said, written[1:], strict=True)]
                crashed = isinstance(happened, CallerLeft) and happened.reason == "crash"
                done = await carry_out(
                    live.tenant_id, live.id, live.state, decision.effects, at, self.mail_domain, crashed=crashed
                )
                carried += done
                events += done.results
        live.unwritten = []
        return entries, replies, carried

    def _entries(
        self, live: Live, served: Served, event: Event, said: tuple[Rendered, ...], at: datetime, extra: dict[str, Any]
    ) -> list[Entry]:
        """The journal's lines for an event and what was said to it, numbered on."""
        kind, data = journal.encode(event)
        lines = [(kind, {**data, **extra})]
        lines += [journal.encode(as_journalled(reply, served.company)) for reply in said]
        first = live.seq + 1
        live.seq += len(lines)
        return [Entry(seq, at, kind, data) for seq, (kind, data) in enumerate(lines, first)]

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


def _facts(before: Conversation, after: Conversation) -> dict[str, Any]:
    """What of the new state is also kept as a column, to be listed and searched."""
    names = ("language", "answered", "transferred", "with_staff")
    return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
