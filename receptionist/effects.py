"""Carries out what was decided: rows and their outbox entries in the turn's own transaction; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from bot.conversation import Conversation
from bot.events import Effect, EndConversation, Event, MessageTaken, RecordGap, StopRecording, TakeMessage, Transfer
from tenants import companies, contacts, conversations, gaps, messages, outbox, users


@dataclass
class Carried:
    """What a turn's effects came to, for those who are told after the commit."""

    results: list[Event] = field(default_factory=list)
    notices: list[dict[str, str]] = field(default_factory=list)
    transfers: list[Transfer] = field(default_factory=list)

    def __iadd__(self, more: Carried) -> Carried:
        self.results += more.results
        self.notices += more.notices
        self.transfers += more.transfers
        return self


async def carry_out(
    tenant_id: UUID, conversation_id: UUID, state: Conversation, effects: tuple[Effect, ...], at: datetime,
    mail_domain: str, *, crashed: bool = False,
) -> Carried:  # fmt: skip
    """Runs inside the turn's transaction. Transfers are only named here: they ring after the commit.

    ``crashed``: the conversation was cut by a fault of ours, which its company is told of, message or not.
    """
    carried = Carried()
    for effect in effects:
        match effect:
            case TakeMessage():
                message_id = await _take(tenant_id, conversation_id, effect, at, mail_domain)
                carried.results.append(MessageTaken(str(message_id)))
                carried.notices.append({"kind": "message", "id": str(message_id)})
            case RecordGap(question):
                gap = await gaps.record(
                    tenant_id, conversation_id=conversation_id, question=question, language=state.language, at=at
                )
                carried.notices.append({"kind": "gap", "id": str(gap.id)})
            case EndConversation(by):
                if crashed:
                    await promise_summary(tenant_id, conversation_id, None, at, mail_domain)
                await conversations.close_conversation(tenant_id, conversation_id, by=by, at=at, crashed=crashed)
                await outbox.release(tenant_id, conversation_id, at)
                carried.notices.append({"kind": "mail", "id": str(conversation_id)})
            case Transfer():
                carried.transfers.append(effect)
            case StopRecording():
                pass  # nothing is recorded
    return carried


async def _take(tenant_id: UUID, conversation_id: UUID, effect: TakeMessage, at: datetime, mail_domain: str) -> UUID:
    if effect.replaces:
        message = await messages.amend(
            tenant_id, UUID(effect.replaces), fields=effect.fields, urgent=effect.urgent, kind=effect.kind
        )
    else:
        message = await messages.take(
            tenant_id, conversation_id, kind=effect.kind, fields=effect.fields, urgent=effect.urgent,
            complete=effect.complete, at=at,
        )  # fmt: skip
    given = {name: value.value for name, value in effect.fields.items()}
    await contacts.remember(
        tenant_id, phone=given.get("phone"), name=given.get("name"), email=given.get("email"), at=at
    )
    await promise_summary(tenant_id, conversation_id, at if effect.urgent else None, at, mail_domain)
    return message.id


async def promise_summary(
    tenant_id: UUID, conversation_id: UUID, due_at: datetime | None, at: datetime, mail_domain: str
) -> None:
    """The one summary e-mail of a conversation; held until the conversation ends unless it is due now."""
    to = await recipients(tenant_id)
    if to:
        await outbox.put(
            tenant_id, conversation_id=conversation_id, kind="summary", dedupe_key=f"summary:{conversation_id}",
            to=to, payload={}, due_at=due_at, at=at, domain=mail_domain,
        )  # fmt: skip
        if due_at:
            await outbox.release(tenant_id, conversation_id, due_at)


async def recipients(tenant_id: UUID) -> list[str]:
    """Whom the company has named for its notices, else its owners."""
    tenant = await companies.by_id(tenant_id)
    named = list((tenant.notify or {}).get("email") or [])
    return named or [user.email for user in await users.listing(tenant_id) if user.role == "owner"]
