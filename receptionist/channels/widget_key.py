"""Whom a widget key belongs to, for every way in that begins with one."""

from __future__ import annotations

from receptionist.portal.demo import on_duty
from tenants import companies
from tenants.companies import Tenant
from tenants.errors import NotFound

LONGEST_KEY = 40


async def tenant_of(widget_key: str) -> Tenant:
    """The company to be served. Raises NotFound, also for a trial that nobody has confirmed yet."""
    if len(widget_key) > LONGEST_KEY or not widget_key.isprintable():
        raise NotFound("There is no such tenant.")
    return await on_duty(await companies.by_widget_key(widget_key))
