"""Every route of the portal, tried with the ids of another company: there is nothing there, and nothing changes."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.routing import Route

from receptionist import portal
from tenants import companies, conversations, faqs, gaps, messages, outbox, people, users
from tests.fakes.portal import START, Browser, Firm, make_firm

WITH_IDS = [
    (route, method)
    for route in portal.routes()
    if isinstance(route, Route) and route.path.startswith("/portal") and "{" in route.path
    for method in route.methods - {"HEAD"}
]
OWN = {"/portal/company/{section}", "/portal/counts/{what}"}  # no ids of rows


async def test_the_walk_knows_every_route_with_an_id() -> None:
    assert len(WITH_IDS) >= 20


@pytest.mark.parametrize(("route", "method"), [pair for pair in WITH_IDS if pair[0].path not in OWN], ids=str)
async def test_another_companys_ids_are_not_found(browser: Browser, firm: Firm, route: Route, method: str) -> None:
    foreign = await _furnished("dvorak")
    before = await _all_of(foreign)
    await browser.log_in("owner@novak.example")
    path = route.path
    for placeholder, value in _ids(path, before).items():
        path = path.replace(placeholder, str(value))
    assert "{" not in path
    answer = await (browser.get(path) if method == "GET" else browser.post(path, {"text": "hello", "name": "x"}))
    assert answer.status_code == 404, path
    assert await _all_of(foreign) == before


async def test_the_same_walk_finds_ones_own(browser: Browser) -> None:
    """The ids of the walk are right: to their own company every page of it is there."""
    own = await _furnished("novak")
    await browser.log_in("owner@novak.example")
    rows = await _all_of(own)
    for route, method in WITH_IDS:
        if method == "GET" and route.path not in OWN:
            path = route.path
            for placeholder, value in _ids(path, rows).items():
                path = path.replace(placeholder, str(value))
            assert (await browser.get(path)).status_code == 200, path


async def test_a_live_stream_of_another_companys_conversation_is_not_opened(browser: Browser, firm: Firm) -> None:
    foreign = await _furnished("dvorak")
    await browser.log_in("owner@novak.example")
    for wanted in (foreign.chat.id, "nonsense"):
        assert (await browser.get(f"/portal/live?conversation={wanted}")).status_code == 404


def _ids(path: str, rows: dict[str, Any]) -> dict[str, Any]:
    kind = path.split("/")[2]
    return {"{id:uuid}": rows[kind][0].get("id"), "{slug}": rows[kind][0].get("slug")}


async def _furnished(slug: str) -> Firm:
    made = await make_firm(slug, slug.title())
    tenant_id = made.tenant.id
    await faqs.add(tenant_id, {"en": "A question of theirs?"}, {"en": "An answer."}, slug=f"{slug}-faq")
    await gaps.record(tenant_id, conversation_id=made.chat.id, question="Dogs?", language="en", at=START)
    await people.save_department(tenant_id, f"{slug}-desk", name={"en": "desk"})
    await people.save_person(tenant_id, f"{slug}-person", name="Somebody")
    await outbox.put(
        tenant_id, conversation_id=None, kind="summary", dedupe_key=slug, to=["a@b.example"], payload={}, due_at=START
    )
    await outbox.claim(START)
    mail = (await outbox.listing(tenant_id))[0]
    await outbox.mark_failed(mail.id, "refused")
    return made


async def _all_of(firm: Firm) -> dict[str, Any]:
    tenant_id = firm.tenant.id
    rows = {
        "company": [await companies.by_id(tenant_id)],
        "faqs": await faqs.list_faqs(tenant_id, include_retired=True),
        "gaps": await gaps.listing(tenant_id),
        "messages": await messages.listing(tenant_id, status="all"),
        "people": await people.list_people(tenant_id),
        "departments": await people.list_departments(tenant_id),
        "conversations": await conversations.listing(tenant_id),
        "mail": await outbox.listing(tenant_id),
        "users": await users.listing(tenant_id),
    }
    return {kind: [dict(row) for row in listed] for kind, listed in rows.items()}
