"""The tenant file as a person writes it, read into plain values or refused with all its mistakes; stores nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

import yaml

from bot.company import LANGUAGES, Span
from tenants import checks, hours
from tenants.errors import Invalid, TenantFileError
from tenants.reading import Reader, Section, compose, line
from tenants.users import Role

KEYS = (
    "slug", "name", "about", "country", "timezone", "language", "languages", "contact", "numbers", "hours", "holidays",
    "closed", "greeting", "departments", "people", "faqs", "notify", "users", "brand_colour",
)  # fmt: skip
DEPARTMENT_KEYS = ("id", "name", "aliases")
PERSON_KEYS = ("id", "name", "title", "aliases", "department", "phone", "email", "hours", "urgent")
FAQ_KEYS = ("id", "question", "variants", "answer", "valid_until")
NOTIFY_KEYS = ("email", "digest")
USER_KEYS = ("email", "role")

Values = dict[str, Any]


@dataclass(frozen=True)
class TenantFile:
    """What one file says. ``company`` are fields of `companies.create`; the others are columns by id, in file order."""

    company: Values
    departments: dict[str, Values]
    people: dict[str, Values]
    faqs: dict[str, Values]
    users: dict[str, str] | None  # role by address; None: the file says nothing of users
    lines: dict[str, int] = field(default_factory=dict)  # of the slug, each called number and each user's address


def parse(text: str) -> TenantFile:
    """Reads a whole tenant file.

    Raises:
        TenantFileError: with every mistake in it, each with its line and what is allowed there.
    """
    reader = Reader()
    top = Section(reader, compose(text), "a tenant file", KEYS)
    company = _company(top)
    main, country = company["language"] or "en", company["country"] or "ZZ"
    lines: dict[str, int] = {}
    company["numbers"] = _numbers(top, country, lines)
    departments = _entries(top, "departments", DEPARTMENT_KEYS, partial(_department, main=main), {})
    person = partial(_person, country=country, departments=departments)
    people = _entries(top, "people", PERSON_KEYS, person, departments)
    faqs = _entries(top, "faqs", FAQ_KEYS, partial(_faq, main=main), {})
    users = _users(top, lines)
    if (slug := top.find("slug")) is not None:
        lines[company["slug"]] = line(slug)
    if reader.problems:
        raise TenantFileError(reader.problems)
    return TenantFile(company, departments, people, faqs, users, lines)


def _company(top: Section) -> Values:
    language = top.text("language", checks.language, required=True)
    languages = top.texts("languages", checks.language)
    node = top.find("languages")
    if node is not None and language and languages and language not in languages:
        top.reader.wrong(node, f"languages must contain the main language, {language}")
    country = top.text("country", checks.country, required=True)
    main = language or "en"
    return {
        "slug": top.text("slug", checks.slug, required=True),
        "name": top.text("name", required=True, limit=200),
        "about": top.text("about"),
        "country": country,
        "timezone": top.text("timezone", checks.timezone, required=True),
        "language": language,
        "languages": languages or [language],
        "contact": _contact(top, country or "ZZ", main),
        "hours": hours.format_hours(_week(top, "hours")),
        "holidays": top.flag("holidays", True),
        "closed": hours.format_closed(_closed(top)),
        "greeting": _text(top, "greeting", main),
        "notify": _notify(top),
        "brand_colour": top.text("brand_colour", checks.colour),
    }


def _contact(top: Section, country: str, main: str) -> Values:
    contact = top.section("contact", checks.CONTACT_KEYS)
    if contact is None:
        return {}
    values = {
        "phone": contact.text("phone", partial(checks.phone, country=country)),
        "email": contact.text("email", checks.email),
        "website": contact.text("website", checks.web_address),
        "address": contact.text("address"),
        "directions": _text(contact, "directions", main),
    }
    return {key: value for key, value in values.items() if value}


def _numbers(top: Section, country: str, lines: dict[str, int]) -> list[str]:
    numbers = top.texts("numbers", partial(checks.phone, country=country))
    if (node := top.find("numbers")) is not None:
        lines.update(dict.fromkeys(numbers, line(node)))
    return numbers


def _week(section: Section, key: str) -> dict[int, tuple[Span, ...]]:
    week: dict[int, tuple[Span, ...]] = {}
    for name_node, name, value in section.pairs(key):
        try:
            days = hours.parse_days(name)
        except Invalid as error:
            section.reader.wrong(name_node, str(error))
            continue
        spans = _spans(section.reader, value, key)
        for day in days:
            if day in week:
                section.reader.wrong(name_node, f"{hours.DAYS[day]} is named twice in {key}; name each day once")
            week[day] = spans
    return week


def _spans(reader: Reader, node: yaml.Node, what: str) -> tuple[Span, ...]:
    text = reader.scalar(node, what, lambda value: hours.format_spans(hours.parse_spans(value)))
    return hours.parse_spans(text) if text else ()


def _closed(top: Section) -> dict[date, tuple[Span, ...]]:
    days: dict[date, tuple[Span, ...]] = {}
    for item in top.items("closed"):
        if isinstance(item, yaml.MappingNode) and len(item.value) == 1:  # 2026-12-31: 08:00-11:00, without quotes
            written, value = item.value[0]
            text, spans = top.reader.scalar(written, "closed", _checked_day), _spans(top.reader, value, "closed")
        else:
            text = top.reader.scalar(item, "closed", _checked_closed)
            spans = hours.parse_closed_day(text)[1] if text else ()
        if text:
            day = hours.parse_closed_day(text)[0]
            if day in days:
                top.reader.wrong(item, f"{day} is named twice in closed; name each day once")
            days[day] = spans
    return days


def _checked_day(text: str) -> str:
    return str(checks.day(text))


def _checked_closed(text: str) -> str:
    return hours.format_closed(dict([hours.parse_closed_day(text)]))[0]


def _text(section: Section, key: str, main: str, *, required: bool = False) -> dict[str, str]:
    """A text in the main language, or texts by language."""
    node = section.find(key)
    found: dict[str, str] = {}
    if isinstance(node, yaml.MappingNode):
        for language, value in _by_language(section, key):
            if (text := section.reader.scalar(value, key)) is not None:
                found[language] = text
    else:
        found = {main: text} if (text := section.text(key, required=required)) else {}
    if required and not found and isinstance(node, yaml.MappingNode) and not node.value:
        section.reader.wrong(node, f"{key} needs a text in at least one language")
    return found


def _variants(section: Section, main: str) -> dict[str, list[str]]:
    """A list in the main language, or lists by language."""
    if not isinstance(section.find("variants"), yaml.MappingNode):
        texts = section.texts("variants")
        return {main: texts} if texts else {}
    found = {lang: section.reader.scalars(value, "variants") for lang, value in _by_language(section, "variants")}
    return {language: texts for language, texts in found.items() if texts}


def _by_language(section: Section, key: str) -> list[tuple[str, yaml.Node]]:
    found: dict[str, yaml.Node] = {}
    for name_node, language, value in section.pairs(key):
        if language not in LANGUAGES:
            allowed = ", ".join(LANGUAGES)
            section.reader.wrong(name_node, f'{key} has texts by language, one of {allowed}, not "{language}"')
        elif language in found:
            section.reader.wrong(name_node, f'{key} has the language "{language}" twice')
        else:
            found[language] = value
    return list(found.items())


def _entries(
    top: Section, key: str, keys: tuple[str, ...], read: Callable[[Section], Values], taken: dict[str, Values]
) -> dict[str, Values]:
    """A list of entries with ids; ``taken``: ids that others have."""
    found: dict[str, Values] = {}
    for node in top.items(key):
        section = Section(top.reader, node, f"an entry of {key}", keys)
        entry_id = section.text("id", checks.entry_id, required=True)
        values = read(section)
        if entry_id in found or entry_id in taken:
            top.reader.wrong(section.find("id") or node, f'the id "{entry_id}" is there twice; each needs its own')
        elif entry_id:
            found[entry_id] = values
    return found


def _department(section: Section, main: str) -> Values:
    return {"name": _text(section, "name", main, required=True), "aliases": section.texts("aliases")}


def _person(section: Section, country: str, departments: dict[str, Values]) -> Values:
    department = section.text("department")
    node = section.find("department")
    # A group that nobody asks for by name needs no entry of its own; one that is nearly an entry's id is a slip.
    slip = department and department not in departments and checks.nearest(department, departments)
    if slip and node is not None:
        section.reader.wrong(node, f'there is no department with the id "{department}"{slip}')
    return {
        "name": section.text("name", required=True, limit=200),
        "title": section.text("title", limit=50),
        "aliases": section.texts("aliases"),
        "department": department or None,
        "phone": section.text("phone", partial(checks.phone, country=country)) or None,
        "email": section.text("email", checks.email) or None,
        "hours": None if section.find("hours") is None else hours.format_hours(_week(section, "hours")),
        "urgent": section.flag("urgent", False),
    }


def _faq(section: Section, main: str) -> Values:
    until = section.text("valid_until", _checked_day)
    return {
        "question": _text(section, "question", main, required=True),
        "variants": _variants(section, main),
        "answer": _text(section, "answer", main, required=True),
        "valid_until": date.fromisoformat(until) if until else None,
    }


def _notify(top: Section) -> Values:
    notify = top.section("notify", NOTIFY_KEYS)
    if notify is None:
        return {}
    values = {"email": notify.texts("email", checks.email), "digest": notify.text("digest", checks.clock)}
    return {key: value for key, value in values.items() if value}


def _users(top: Section, lines: dict[str, int]) -> dict[str, str] | None:
    if top.find("users") is None:
        return None
    users: dict[str, str] = {}
    for node in top.items("users"):
        user = Section(top.reader, node, "an entry of users", USER_KEYS)
        address = user.text("email", lambda value: checks.email(value).lower(), required=True)
        role = user.text("role", _role, required=True)
        if address in users:
            top.reader.wrong(node, f'the user "{address}" is there twice')
        elif address:
            users[address], lines[address] = role, line(node)
    return users


def _role(value: str) -> str:
    if value not in list(Role):
        raise Invalid(f'"{value}" is no role: use {", ".join(Role)}')
    return value
