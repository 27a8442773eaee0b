"""What was said, as channels and pages show it: worded replies, and a journal's lines that are messages to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot import phrases
from bot.company import Company
from bot.conversation import Conversation
from bot.events import BotSaid, Channel, Choice, Reply, Value
from tenants.conversations import Entry

LONGEST_VALUE = 900
WHO = {"Understood": "caller", "NotUnderstood": "caller", "BotSaid": "bot", "StaffSaid": "staff"}


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


def rendered(replies: Sequence[Reply], state: Conversation, company: Company) -> tuple[Rendered, ...]:
    """The replies in the caller's language, as they are said on this channel."""
    said = []
    for reply in replies:
        language = reply.language or state.language
        text = _worded(reply, language, state.channel, company.country)
        standing = not reply.values or bool(reply.faq) or reply.key.startswith(("greeting", "machine_notice"))
        said.append(Rendered(text, reply.key, language, reply.faq, reply.choices, standing))
    return tuple(said)


def _worded(reply: Reply, language: str, channel: Channel, country: str) -> str:
    """Fluent takes no value of more than 1000 characters: a longer one is put in after it."""
    mark = {name: f"\ue000{name}\ue001" for name, value in reply.values.items() if _is_long(value)}
    text = phrases.sentence(replace(reply, values={**reply.values, **mark}), language, channel, country)
    for name, marked in mark.items():
        text = text.replace(marked, str(reply.values[name]))
    return text


def _is_long(value: Value) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_VALUE


def as_journalled(said: Rendered, company: Company) -> BotSaid:
    """With the version of the approved answer it comes from."""
    entry = company.faq(said.faq) if said.faq else None
    return BotSaid(said.text, said.key, said.language, said.faq, entry.version if entry else None, said.choices)


def visible(entries: Sequence[Entry]) -> list[dict[str, Any]]:
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
