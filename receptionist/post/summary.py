"""What a summary e-mail tells of a conversation, gathered from its rows; words none of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from bot.company import Company
from receptionist.said import visible
from tenants import conversations, gaps, messages
from tenants.conversations import Entry


@dataclass(frozen=True)
class Field:
    name: str  # for, name, phone, email, about, when
    value: str  # E.164, ISO time, id of a person, or words
    said: str
    certainty: str  # confirmed, heard, caller_id


@dataclass(frozen=True)
class Taken:
    id: UUID
    kind: str
    urgent: bool
    complete: bool
    done: bool
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        return next((f for f in self.fields if f.name == name), None)

    def value(self, name: str) -> str:
        found = self.field(name)
        return found.value if found else ""


@dataclass(frozen=True)
class Asked:
    question: str
    answer: str
    entry: str  # the approved entry's id
    version: int


@dataclass(frozen=True)
class Line:
    who: str  # caller, bot, staff
    text: str
    at: datetime


@dataclass(frozen=True)
class Summary:
    """All of one conversation that its company is told. Times are in the company's zone."""

    company: Company
    conversation_id: UUID
    channel: str
    language: str
    caller_id: str | None
    started_at: datetime
    crashed: bool
    messages: tuple[Taken, ...] = ()
    asked: tuple[Asked, ...] = ()
    gaps: tuple[str, ...] = ()
    transcript: tuple[Line, ...] = ()


async def gather(company: Company, tenant_id: UUID, conversation_id: UUID) -> Summary:
    """Raises NotFound."""
    row = await conversations.get(tenant_id, conversation_id)
    entries = await conversations.journal(tenant_id, conversation_id)
    taken = await messages.of_conversation(tenant_id, conversation_id)
    open_gaps = await gaps.of_conversation(tenant_id, conversation_id)
    return Summary(
        company=company,
        conversation_id=conversation_id,
        channel=row.channel,
        language=row.language,
        caller_id=row.caller_id,
        started_at=row.started_at.astimezone(company.zone),
        crashed=row.crashed or any(e.kind == "CallerLeft" and e.data.get("reason") == "crash" for e in entries),
        messages=tuple(_taken(message) for message in taken),
        asked=_asked(entries),
        gaps=tuple(gap.question for gap in open_gaps),
        transcript=tuple(
            Line(m["who"], m["text"], datetime.fromisoformat(m["at"]).astimezone(company.zone))
            for m in visible(entries)
        ),
    )


ORDER = ("for", "name", "phone", "email", "about", "when")


def _taken(message: messages.Message) -> Taken:
    fields = tuple(
        Field(name, given["value"], given["said"], given["certainty"])
        for name in ORDER
        if (given := message.fields.get(name))
    )
    return Taken(message.id, message.kind, message.urgent, message.complete, message.status == "done", fields)


def _asked(entries: list[Entry]) -> tuple[Asked, ...]:
    """Each approved answer with the words that asked for it."""
    asked: list[Asked] = []
    question = ""
    for entry in entries:
        if entry.kind in ("Understood", "NotUnderstood"):
            question = entry.data["text"]
        elif entry.kind == "BotSaid" and entry.data.get("faq"):
            asked.append(Asked(question, entry.data["text"], entry.data["faq"], entry.data.get("faq_version") or 1))
    return tuple(asked)
