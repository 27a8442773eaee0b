"""Which company a called number reaches, whatever form the line gives it in."""

from __future__ import annotations

from receptionist.channels.asterisk import numbers
from tenants import companies
from tenants.companies import Tenant
from tenants.errors import NotFound


async def reached(called: str) -> Tenant | None:
    """None where it is no company's number."""
    countries = () if called.startswith(("+", "00")) else sorted({t.country for t in await companies.all_tenants()})
    for number in numbers.called_forms(called, countries):
        try:
            return await companies.by_number(number)
        except NotFound:
            continue
    return None


def own_number(tenant: Tenant, called: str) -> str:
    """The number that people see when they are rung: the called one, if the company has it."""
    forms = numbers.called_forms(called, (tenant.country,))
    return next((number for number in forms if number in tenant.numbers), next(iter(tenant.numbers), called))
