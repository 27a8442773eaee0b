"""Brings a tenant file into the store, all of it or nothing; what callers left is never touched."""

from __future__ import annotations

from datetime import UTC, datetime

from tenants import companies, faqs, people
from tenants.companies import CalledNumber, Tenant
from tenants.database import guarded, transaction
from tenants.errors import TenantFileError
from tenants.tenant_file import TenantFile, parse
from tenants.users import User


@guarded
async def import_text(text: str, at: datetime | None = None) -> Tenant:
    """Creates the tenant of the file, or makes the tenant with its slug what the file says.

    An existing tenant keeps its id, widget key, conversations and its users' passwords. Answers whose words changed get
    a new version, those that are not in the file are retired. Without the key ``users`` its users stay as they are.

    Raises:
        TenantFileError: mistakes in the file, or something in it belongs to another tenant.
    """
    file = parse(text)
    now = at or datetime.now(UTC)
    async with transaction():
        known = await Tenant.get_or_none(slug=file.company["slug"])
        await _refuse_what_is_others(file, known)
        if known is None:
            tenant = await companies.create(**file.company, at=now)
        else:
            tenant = await companies.update(known.id, **file.company)
        await people.replace_all(tenant.id, file.departments, file.people)
        await faqs.replace_all(tenant.id, file.faqs, at=now)
        if file.users is not None:
            await _set_users(tenant, file.users, now)
        return await companies.by_id(tenant.id)


async def _refuse_what_is_others(file: TenantFile, known: Tenant | None) -> None:
    numbers = CalledNumber.filter(number__in=file.company["numbers"])
    users = User.filter(email__in=list(file.users or ()))
    if known is not None:
        numbers, users = numbers.exclude(tenant_id=known.id), users.exclude(tenant_id=known.id)
    problems = [
        (file.lines[number], f"the called number {number} belongs to another company already")
        for number in await numbers.values_list("number", flat=True)
    ]
    problems += [
        (file.lines[email], f'the user "{email}" belongs to another company already')
        for email in await users.values_list("email", flat=True)
    ]
    if problems:
        raise TenantFileError(problems)


async def _set_users(tenant: Tenant, wanted: dict[str, str], now: datetime) -> None:
    await User.filter(tenant_id=tenant.id).exclude(email__in=list(wanted)).delete()
    known = {user.email: user for user in await User.filter(tenant_id=tenant.id)}
    for email, role in wanted.items():
        if email in known:
            known[email].role = role
            await known[email].save(update_fields=["role"])
        else:  # whoever may import files vouches for the address
            await User.create(tenant_id=tenant.id, email=email, role=role, confirmed_at=now, created_at=now)
