"""A tenant's rows as the bot's ``Company``: all that a decision may use; keeps no copy."""

from __future__ import annotations

from uuid import UUID

from bot import company as bot
from tenants import companies, faqs, people
from tenants.database import guarded
from tenants.hours import format_hours, parse_hours, to_hours

__all__ = ["format_hours", "load", "parse_hours"]


@guarded
async def load(tenant_id: UUID) -> bot.Company:
    """Everything the bot knows of the tenant, at its present revision (`companies.revision`)."""
    tenant = await companies.by_id(tenant_id)
    departments = await people.list_departments(tenant_id)
    persons = await people.list_people(tenant_id)
    entries = await faqs.list_faqs(tenant_id)
    return bot.Company(
        slug=tenant.slug,
        name=tenant.name,
        country=tenant.country,
        timezone=tenant.timezone,
        language=tenant.language,
        languages=tuple(tenant.languages),
        about=tenant.about,
        contact=bot.Contact(**tenant.contact),
        numbers=tuple(tenant.numbers),
        hours=to_hours(tenant.hours, tenant.closed),
        holidays=tenant.holidays,
        greeting=tenant.greeting,
        departments=tuple(map(_department, departments)),
        people=tuple(map(_person, persons)),
        faqs=tuple(map(_faq, entries)),
    )


def _department(row: people.Department) -> bot.Department:
    return bot.Department(id=row.slug, name=row.name, aliases=tuple(row.aliases))


def _person(row: people.Person) -> bot.Person:
    return bot.Person(
        id=row.slug, name=row.name, title=row.title, aliases=tuple(row.aliases), department=row.department,
        phone=row.phone, email=row.email, hours=None if row.hours is None else to_hours(row.hours), urgent=row.urgent,
    )  # fmt: skip


def _faq(row: faqs.Faq) -> bot.Faq:
    variants = {language: tuple(texts) for language, texts in row.variants.items()}
    return bot.Faq(
        id=row.slug, question=row.question, answer=row.answer, variants=variants, valid_until=row.valid_until,
        version=row.version,
    )  # fmt: skip
