"""Conversations as their company is told of them, for tests of mails."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.company import Company, Faq, Person
from receptionist.post.compose import Links
from receptionist.post.summary import Asked, Field, Line, Summary, Taken

ZONE = ZoneInfo("Europe/Ljubljana")
AT = datetime(2026, 11, 23, 10, 4, tzinfo=ZONE)
ID = UUID("7d3bb1c4-7a55-4b9a-9a40-3a5f6a3f2b10")
LINKS = Links(
    open="https://receptionist.example/m/open",
    call_back="https://receptionist.example/m/call",
    done="https://receptionist.example/m/done",
    answer="https://receptionist.example/portal/gaps",
)


def fields(**given: str | tuple[str, str]) -> tuple[Field, ...]:
    """``name="Jan Kos"`` is confirmed; ``phone=("+386…", "heard")`` is that certain."""
    made = []
    for name, value in given.items():
        text, certainty = value if isinstance(value, tuple) else (value, "confirmed")
        made.append(Field(name.rstrip("_"), text, text, certainty))
    return tuple(made)


def taken(*, kind: str = "message", urgent: bool = False, complete: bool = True, **given: Any) -> Taken:
    return Taken(UUID(int=1), kind, urgent, complete, False, fields(**given))


def summary(company: Company, **changes: Any) -> Summary:
    """A call that left a message; ``changes`` are fields of Summary."""
    usual = Summary(
        company=company,
        conversation_id=ID,
        channel="call",
        language="en",
        caller_id="+38640123456",
        started_at=AT,
        crashed=False,
        messages=(
            taken(for_="ana", name="Jan Kos", phone=("+38640123999", "heard"), about=("a crown came loose", "heard")),
        ),
        transcript=(
            Line("bot", "Novak Dental, good day. I'm a machine. How can I help you?", AT),
            Line("caller", "can I leave a message for doctor novak", AT),
            Line("bot", "Of course. What is your name, please?", AT),
            Line("caller", "jan kos", AT),
            Line("staff", "Ana here, one moment.", AT),
        ),
    )
    return replace(usual, **changes)


def asked(question: str = "is there parking", entry: str = "parking", version: int = 3) -> Asked:
    return Asked(question, "Yes, behind the house, free for two hours.", entry, version)


def practice() -> Company:
    return Company(
        slug="novak-dental",
        name="Novak Dental",
        country="SI",
        timezone="Europe/Ljubljana",
        language="en",
        languages=("en", "sl"),
        people=(Person(id="ana", name="Ana Novak", title="Dr."),),
        faqs=(Faq(id="parking", question={"en": "Is there parking?"}, answer={"en": "Yes."}),),
    )
