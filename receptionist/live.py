"""The running conversations in memory, each for one turn at a time, and rebuilt from its journal; says nothing anew."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from uuid import UUID

from bot import journal
from bot.conversation import Conversation
from bot.decide import decide
from bot.events import BotSaid, Channel, ConversationOpened, MessageNotTaken, MessageTaken, NotUnderstood, Understood
from receptionist.companies import Companies
from receptionist.said import Rendered
from tenants import conversations
from tenants.conversations import Entry
from tenants.errors import NotFound


@dataclass
class Live:
    """A conversation in memory. ``stale``: memory may not be what the journal says, which is replayed before use."""

    tenant_id: UUID
    id: UUID
    state: Conversation
    seq: int = 0
    stale: bool = False
    unwritten: list[Entry] = field(default_factory=list)  # of turns the store could not take; written with the next
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    answered: dict[str, tuple[Rendered, ...]] = field(default_factory=dict)  # by client_id: a repeat gets the same


class Lives:
    def __init__(self, companies: Companies) -> None:
        self._companies = companies
        self._kept: dict[UUID, Live] = {}

    def add(self, live: Live) -> None:
        self._kept[live.id] = live

    def forget(self, conversation_id: UUID) -> None:
        self._kept.pop(conversation_id, None)

    def forget_ended(self) -> None:
        for live in [live for live in self._kept.values() if live.state.ended_by and not live.lock.locked()]:
            self.forget(live.id)

    @contextlib.asynccontextmanager
    async def held(self, tenant_id: UUID, conversation_id: UUID) -> AsyncIterator[Live]:
        """The conversation for one turn. Raises NotFound, Unavailable, UnreadableEntry."""
        live = self._kept.get(conversation_id)
        if live is None:
            row = await conversations.get(tenant_id, conversation_id)
            state = Conversation(Channel(row.channel), row.language, row.caller_id)
            live = self._kept.setdefault(conversation_id, Live(tenant_id, conversation_id, state, stale=True))
        if live.tenant_id != tenant_id:
            raise NotFound("There is no such conversation.")
        async with live.lock:
            if live.stale:
                await self._replay(live)
            yield live

    async def _replay(self, live: Live) -> None:
        """The state again, by deciding every event of the journal anew; nothing is said or done twice."""
        row = await conversations.get(live.tenant_id, live.id)
        company = (await self._companies.get(live.tenant_id)).company
        again = Live(live.tenant_id, live.id, Conversation(Channel(row.channel), row.language, row.caller_id))
        client_id, said = "", []
        for entry in await conversations.journal(live.tenant_id, live.id):
            again.seq = entry.seq
            event = journal.decode(entry.kind, entry.data)
            if isinstance(event, BotSaid):
                said.append(Rendered(event.text, event.key, event.language, event.faq, event.choices, seq=entry.seq))
            else:
                if isinstance(event, ConversationOpened):
                    again.state = replace(again.state, language=event.language)
                if not isinstance(event, MessageTaken | MessageNotTaken):  # these belong to the turn they came of
                    spoken = isinstance(event, Understood | NotUnderstood)
                    client_id, said = str(entry.data.get("client_id", "")) if spoken else "", []
                again.state = decide(company, again.state, event, entry.at).conversation
            if client_id:
                again.answered[client_id] = tuple(said)
        if row.ended_at and not again.state.ended_by:
            again.state = replace(again.state, ended_by=row.ended_by or "caller")
        live.state, live.seq, live.answered, live.unwritten = again.state, again.seq, again.answered, []
        live.stale = False
