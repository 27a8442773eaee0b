"""The company a caller has reached, as the receptionist knows it; who keeps and edits it is not known here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from zoneinfo import ZoneInfo

LANGUAGES = ("en", "sl", "hu", "pl", "cs")

Text = Mapping[str, str]
"""A text in some languages: ``{"en": "accounting", "sl": "računovodstvo"}``."""


@dataclass(frozen=True)
class Span:
    """One stretch of opening on one day, local time; ``closes`` is exclusive and may be 23:59 for "until midnight"."""

    opens: time
    closes: time


@dataclass(frozen=True)
class Hours:
    """A week of opening times (0 = Monday) and the days that differ from it; an empty tuple means closed."""

    week: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    exceptions: Mapping[date, tuple[Span, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Department:
    id: str
    name: Text
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Person:
    """Somebody callers ask for; without ``hours`` of their own the company's count."""

    id: str
    name: str
    title: str = ""
    aliases: tuple[str, ...] = ()
    department: str | None = None
    phone: str | None = None  # E.164
    email: str | None = None
    hours: Hours | None = None
    urgent: bool = False  # is rung first when it is urgent


@dataclass(frozen=True)
class Faq:
    """One approved answer; ``version`` counts its edits, so that a transcript tells which words were approved."""

    id: str
    question: Text
    answer: Text
    variants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    valid_until: date | None = None
    version: int = 1


@dataclass(frozen=True)
class Contact:
    phone: str = ""  # E.164
    email: str = ""
    website: str = ""
    address: str = ""
    directions: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Company:
    """All that a decision may use about one tenant."""

    slug: str
    name: str
    country: str  # ISO 3166-1 alpha-2, upper case
    timezone: str  # IANA name
    language: str  # main language
    languages: tuple[str, ...]
    about: str = ""
    contact: Contact = field(default_factory=Contact)
    numbers: tuple[str, ...] = ()
    hours: Hours = field(default_factory=Hours)
    holidays: bool = True  # closed on the country's public holidays
    greeting: Text = field(default_factory=dict)
    departments: tuple[Department, ...] = ()
    people: tuple[Person, ...] = ()
    faqs: tuple[Faq, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def text(self, text: Text, language: str) -> str:
        """The text in ``language``, else in the main language, else in any; empty where there is none."""
        return text.get(language) or text.get(self.language) or next(iter(text.values()), "")

    def person(self, person_id: str) -> Person | None:
        return next((p for p in self.people if p.id == person_id), None)

    def department(self, department_id: str) -> Department | None:
        return next((d for d in self.departments if d.id == department_id), None)

    def faq(self, faq_id: str) -> Faq | None:
        return next((f for f in self.faqs if f.id == faq_id), None)
