"""The demo tenants, three tenant files beside this one; serves nothing."""

from __future__ import annotations

from importlib.resources import files

from tenants import companies
from tenants.companies import Tenant
from tenants.errors import NotFound
from tenants.importing import import_text

SLUGS = ("novak-dental", "dvorak-garage", "kowalska-law")


def text(slug: str) -> str:
    """The tenant file of one demo tenant."""
    return files(__name__).joinpath(f"{slug}.yml").read_text(encoding="utf-8")


async def load_demo() -> list[Tenant]:
    """Imports the demo tenants that are absent and returns all three; what somebody changed in one stays."""
    loaded = []
    for slug in SLUGS:
        try:
            loaded.append(await companies.by_slug(slug))
        except NotFound:
            loaded.append(await import_text(text(slug)))
    return loaded
