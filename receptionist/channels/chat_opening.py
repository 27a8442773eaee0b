"""Opens a chat, and only one where a page asks again because the answer was lost on the way; says nothing itself."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid5

from bot import journal
from bot.events import BotSaid, Channel
from receptionist.house import House
from receptionist.said import WHO, Rendered
from tenants import conversations
from tenants.errors import Conflict, NotFound

AGAIN = timedelta(minutes=10)
"""So long the same client_id means the same conversation."""
SHORTEST_CLIENT_ID = 16
"""A shorter one may be anybody's, and nobody is to be given another's conversation."""

Opened = tuple[UUID, tuple[Rendered, ...]]


async def opened(house: House, tenant_id: UUID, language: str | None, client_id: str) -> Opened:
    """The conversation and its greeting. Raises StoreError."""
    if len(client_id) < SHORTEST_CLIENT_ID:
        return await _new(house, tenant_id, language)
    wanted = uuid5(tenant_id, f"chat {client_id}")
    greeting = await _greeting(house, tenant_id, wanted)
    if greeting is None:
        try:
            return await _new(house, tenant_id, language, wanted)
        except Conflict:  # asked twice at the same moment
            greeting = await _greeting(house, tenant_id, wanted)
    return (wanted, greeting) if greeting else await _new(house, tenant_id, language)


async def _new(house: House, tenant_id: UUID, language: str | None, conversation_id: UUID | None = None) -> Opened:
    turned = await house.desk.open(tenant_id, Channel.CHAT, language, conversation_id=conversation_id)
    return turned.conversation_id, turned.replies


async def _greeting(house: House, tenant_id: UUID, conversation_id: UUID) -> tuple[Rendered, ...] | None:
    """What was said there; None where there is no such conversation, empty where it has gone on or is old."""
    try:
        row = await conversations.get(tenant_id, conversation_id)
    except NotFound:
        return None
    if row.ended_at or row.started_at < house.clock() - AGAIN:
        return ()
    entries = await conversations.journal(tenant_id, conversation_id)
    if any(WHO.get(entry.kind, "bot") != "bot" for entry in entries):
        return ()
    said = [(entry.seq, journal.decode(entry.kind, entry.data)) for entry in entries]
    return tuple(
        Rendered(event.text, event.key, event.language, event.faq, event.choices, seq=seq)
        for seq, event in said
        if isinstance(event, BotSaid)
    )
