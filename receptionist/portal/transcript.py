"""A conversation's journal as lines to read: who said what, and what happened in between; pure, knows no page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tenants.conversations import Entry

DOUBTFUL_HEARING = 0.6  # a recogniser's confidence below this is worth a remark


@dataclass(frozen=True)
class Line:
    seq: int
    at: datetime
    who: str  # caller, bot, staff, or event
    text: str
    name: str = ""  # of the member of staff
    note: str = ""  # a remark under the line
    faq: str | None = None  # the approved entry the words come from
    faq_version: int | None = None


def lines(journal: Iterable[Entry]) -> list[Line]:
    """The lines of a transcript in order; what is of no interest to a reader is left out."""
    return [line for entry in journal if (line := _line(entry)) is not None]


def _line(entry: Entry) -> Line | None:
    data = entry.data
    match entry.kind:
        case "BotSaid":
            return Line(
                entry.seq, entry.at, "bot", data["text"], faq=data.get("faq"), faq_version=data.get("faq_version")
            )
        case "Understood":
            doubtful = float(data.get("hearing", 1.0)) < DOUBTFUL_HEARING
            return Line(entry.seq, entry.at, "caller", data["text"], note="hard to hear" if doubtful else "")
        case "NotUnderstood":
            return Line(entry.seq, entry.at, "caller", data["text"], note="kept word for word")
        case "KeyPressed":
            return Line(entry.seq, entry.at, "caller", f"Pressed {data['key']}")
        case "StaffSaid":
            return Line(entry.seq, entry.at, "staff", data["text"], name=data["name"])
    happened = _happened(entry.kind, data)
    return Line(entry.seq, entry.at, "event", happened) if happened else None


def _happened(kind: str, data: dict[str, Any]) -> str:
    match kind:
        case "ConversationOpened":
            return "Call began" if data.get("channel") == "call" else "Chat began"
        case "NotHeard":
            return "Sound, but no words were heard"
        case "CallerSilent":
            return f"{data['seconds']:g} seconds of silence"
        case "Interrupted":
            return "The caller interrupted"
        case "MessageTaken":
            return "Message taken"
        case "MessageNotTaken":
            return "The message could not be kept"
        case "TransferAnswered":
            return f"Put through to {data['to']}"
        case "TransferFailed":
            return f"Not put through to {data['to']}: {str(data['reason']).replace('_', ' ')}"
        case "StaffJoined":
            return f"{data['name']} took over"
        case "StaffLeft":
            return f"{data['name']} handed back to the receptionist"
        case "CallerLeft":
            return {"hung_up": "The caller left", "idle": "Closed after a long silence"}.get(
                str(data.get("reason")), "The connection was lost"
            )
    return ""
