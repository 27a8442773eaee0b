"""How tenants come in: sign-up, log-in and the pages behind it; one file a page."""

from __future__ import annotations

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from receptionist.portal import (
    company,
    conversation,
    demo,
    faqs,
    front,
    gaps,
    inbox,
    listing,
    live,
    login,
    mail,
    new_password,
    people,
    signup,
    users,
)
from receptionist.portal.rendering import STATIC

PAGES = (
    front, signup, login, new_password, demo, inbox, listing, conversation, gaps, faqs, company, people, users, mail,
    live,
)  # fmt: skip


def routes() -> list[BaseRoute]:
    """Every page, and the files they are drawn with; to be put at the root."""
    pages: list[BaseRoute] = [route for page in PAGES for route in page.routes]
    return [*pages, Mount("/portal/static", StaticFiles(directory=STATIC), name="portal-static")]
