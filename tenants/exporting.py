"""Writes a tenant as a tenant file, always in the same order and quoting; knows no passwords and no callers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot.company import LANGUAGES
from tenants import companies, faqs, hours, people, users
from tenants.checks import CONTACT_KEYS
from tenants.database import guarded

_PLAIN = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")
_SPECIAL = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@guarded
async def export(slug: str) -> str:
    """The tenant file of this tenant; importing it and exporting again gives the same bytes.

    Raises:
        NotFound: there is no such tenant.
    """
    tenant = await companies.by_slug(slug)
    lines = _head(tenant)
    for department in await people.list_departments(tenant.id):
        lines += _entry("departments", lines, _department(department, tenant.language))
    for person in await people.list_people(tenant.id):
        lines += _entry("people", lines, _person(person))
    for faq in await faqs.list_faqs(tenant.id):
        lines += _entry("faqs", lines, _faq(faq, tenant.language))
    if tenant.notify:
        lines.append("notify:")
        lines += [f"  email: {_flow(tenant.notify['email'])}"] if tenant.notify.get("email") else []
        lines += [f"  digest: {_quoted(tenant.notify['digest'])}"] if tenant.notify.get("digest") else []
    listed = sorted(await users.listing(tenant.id), key=lambda user: (list(users.Role).index(user.role), user.email))
    lines += ["users:" if listed else "users: []"]
    lines += [f"  - {{email: {_quoted(user.email)}, role: {user.role}}}" for user in listed]
    lines += [f"brand_colour: {_quoted(tenant.brand_colour)}"] if tenant.brand_colour else []
    return "\n".join(lines) + "\n"


def _head(tenant: companies.Tenant) -> list[str]:
    lines = [f"slug: {_plain(tenant.slug)}", f"name: {_quoted(tenant.name)}"]
    lines += [f"about: {_quoted(tenant.about)}"] if tenant.about else []
    lines += [f"country: {_plain(tenant.country)}", f"timezone: {tenant.timezone}", f"language: {tenant.language}"]
    lines += [f"languages: [{', '.join(tenant.languages)}]"]
    contact = [
        part
        for key in CONTACT_KEYS
        if (value := tenant.contact.get(key))
        for part in (_text(key, value, tenant.language) if key == "directions" else [f"{key}: {_quoted(value)}"])
    ]
    lines += ["contact:", *_indented(contact)] if contact else []
    lines += [f"numbers: {_flow(tenant.numbers)}"] if tenant.numbers else []
    lines += [f"hours: {_week(tenant.hours)}", f"holidays: {'true' if tenant.holidays else 'false'}"]
    lines += ["closed:", *(f"  - {_quoted(day)}" for day in tenant.closed)] if tenant.closed else []
    return lines + (_text("greeting", tenant.greeting, tenant.language) if tenant.greeting else [])


def _department(row: people.Department, main: str) -> list[str]:
    lines = [f"id: {_plain(row.slug)}", *_text("name", row.name, main)]
    return lines + ([f"aliases: {_flow(row.aliases)}"] if row.aliases else [])


def _person(row: people.Person) -> list[str]:
    lines = [f"id: {_plain(row.slug)}", f"name: {_quoted(row.name)}"]
    lines += [f"title: {_quoted(row.title)}"] if row.title else []
    lines += [f"aliases: {_flow(row.aliases)}"] if row.aliases else []
    lines += [f"department: {_plain(row.department)}"] if row.department else []
    lines += [f"phone: {_quoted(row.phone)}"] if row.phone else []
    lines += [f"email: {_quoted(row.email)}"] if row.email else []
    lines += [f"hours: {_week(row.hours)}"] if row.hours is not None else []
    return lines + (["urgent: true"] if row.urgent else [])


def _faq(row: faqs.Faq, main: str) -> list[str]:
    lines = [f"id: {_plain(row.slug)}", *_text("question", row.question, main)]
    if row.variants:
        lines.append("variants:")
        for language in _in_order(row.variants, main):
            lines += [f"  {language}:", *(f"    - {_quoted(text)}" for text in row.variants[language])]
    lines += _text("answer", row.answer, main)
    return lines + ([f"valid_until: {row.valid_until}"] if row.valid_until else [])


def _entry(key: str, before: list[str], entry: list[str]) -> list[str]:
    """One entry of a list; the first begins the list."""
    begin = [] if f"{key}:" in before else [f"{key}:"]
    return [*begin, f"  - {entry[0]}", *_indented(entry[1:], "    ")]


def _text(key: str, texts: Mapping[str, str], main: str) -> list[str]:
    languages = _in_order(texts, main)
    if len(languages) == 1:
        return [f"{key}: {{{languages[0]}: {_quoted(texts[languages[0]])}}}"]
    return [f"{key}:", *(f"  {language}: {_quoted(texts[language])}" for language in languages)]


def _in_order(texts: Mapping[str, Any], main: str) -> list[str]:
    return sorted(texts, key=lambda language: (language != main, LANGUAGES.index(language)))


def _week(written: Mapping[str, str]) -> str:
    week = hours.format_hours(hours.parse_hours(written))
    return "{" + ", ".join(f"{days}: {_quoted(spans)}" for days, spans in week.items()) + "}"


def _indented(lines: Iterable[str], indent: str = "  ") -> list[str]:
    return [indent + text for text in lines]


def _flow(texts: Iterable[str]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"


def _plain(word: str) -> str:
    """An id or code without quotes, unless some reader of YAML would take it for something else."""
    return word if _PLAIN.fullmatch(word) and word.lower() not in _SPECIAL else _quoted(word)


def _quoted(text: str) -> str:
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))
