"""Who gets in, who stays out, and what every page does to keep it so."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from receptionist import portal
from receptionist.portal import passwords
from tenants import messages, users
from tests.fakes.portal import PASSWORD, Browser, Firm, HouseOfTests


async def test_a_user_logs_in_and_out(browser: Browser, firm: Firm) -> None:
    inbox = await browser.log_in("Owner@Novak.example")
    assert inbox.url.path == "/portal/" and "Jan Kos" in inbox.text
    await browser.post("/logout")
    assert (await browser.get("/portal/")).url.path == "/login"


async def test_wrong_password_unknown_address_and_unconfirmed_user_look_the_same(browser: Browser, firm: Firm) -> None:
    await users.create(firm.tenant.id, "new@novak.example", password_hash=await passwords.hashed(PASSWORD))
    answers = [
        await browser.log_in("owner@novak.example", "not this password"),
        await browser.log_in("nobody@novak.example"),
        await browser.log_in("new@novak.example"),
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text.split("alert")[1].split("</div>")[0] for answer in answers}) == 1


async def test_a_page_behind_the_log_in_is_shown_after_it(browser: Browser, firm: Firm) -> None:
    asked = await browser.get("/portal/gaps")
    assert asked.url.path == "/login" and asked.url.params["next"] == "/portal/gaps"
    data = {"email": "owner@novak.example", "password": PASSWORD, "next": "/portal/gaps"}
    assert (await browser.post("/login", data)).url.path == "/portal/gaps"


@pytest.mark.parametrize("outside", ["https://evil.example/", "//evil.example", "/portal/..//evil", "/portal/\\x"])
async def test_the_log_in_never_leads_outside(browser: Browser, firm: Firm, outside: str) -> None:
    data = {"email": "owner@novak.example", "password": PASSWORD, "next": outside}
    assert str((await browser.post("/login", data)).url) == "http://test/portal/"


async def test_a_post_without_the_token_is_refused(browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")
    for data in ({}, {"csrf": "0" * 64}, {"csrf": "é"}):
        refused = await browser.http.post(f"/portal/messages/{firm.message.id}/done", data=data)
        assert refused.status_code == 403
    assert (await messages.get(firm.tenant.id, firm.message.id)).status == "open"


async def test_the_token_of_another_session_is_refused(app: Starlette, browser: Browser, firm: Firm) -> None:
    stranger = Browser(app)
    await browser.log_in("owner@novak.example")
    data = {"csrf": await stranger.token()}
    assert (await browser.http.post(f"/portal/messages/{firm.message.id}/done", data=data)).status_code == 403


async def test_htmx_sends_the_token_as_a_header(browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")
    headers = {"X-CSRF-Token": await browser.token(), "HX-Request": "true", "Content-Length": "0"}
    answer = await browser.http.post(f"/portal/messages/{firm.message.id}/done", headers=headers)
    assert answer.status_code == 200 and "Undo" in answer.text


async def test_too_many_attempts_on_one_user_are_stopped_for_a_while(
    browser: Browser, firm: Firm, house: HouseOfTests
) -> None:
    for _ in range(10):
        assert (await browser.log_in("owner@novak.example", "wrong")).status_code == 401
    assert (await browser.log_in("owner@novak.example")).status_code == 429
    house.clock.go(minutes=16)
    assert (await browser.log_in("owner@novak.example")).url.path == "/portal/"


async def test_too_many_attempts_from_one_place_are_stopped(browser: Browser, firm: Firm) -> None:
    for number in range(30):
        assert (await browser.log_in(f"someone{number}@novak.example")).status_code == 401
    assert (await browser.log_in("owner@novak.example")).status_code == 429


async def test_a_changed_password_ends_every_session(browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")
    await users.set_password_hash(firm.tenant.id, firm.owner.id, await passwords.hashed("quite another password"))
    assert (await browser.get("/portal/")).url.path == "/login"


async def test_a_removed_user_is_out_at_once(browser: Browser, firm: Firm) -> None:
    await browser.log_in("staff@novak.example")
    await users.remove(firm.tenant.id, firm.staff.id)
    assert (await browser.get("/portal/")).url.path == "/login"


@pytest.mark.parametrize("cookie", ["", "nonsense", "eyJuIjoieCJ9.a.b", "é"])
async def test_a_forged_session_is_no_session(app: Starlette, firm: Firm, cookie: str) -> None:
    browser = Browser(app)
    answer = await browser.get("/portal/", headers={"Cookie": f"receptionist={cookie}".encode()})
    assert answer.url.path == "/login"


async def test_staff_may_not_change_company_or_people(browser: Browser, firm: Firm) -> None:
    await browser.log_in("staff@novak.example")
    assert (await browser.get("/portal/company")).status_code == 200
    for path in ("/portal/company/profile", "/portal/people", "/portal/departments"):
        assert (await browser.post(path, {"name": "Taken over"})).status_code == 403
    for path in ("/portal/new-person", "/portal/new-department"):
        assert (await browser.get(path)).status_code == 403


async def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(browser: Browser, firm: Firm) -> None:
    cookie = (await browser.get("/login")).headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=lax" in cookie and "Secure" not in cookie


async def test_over_https_the_cookie_stays_on_https(app: Starlette, house: HouseOfTests, store: None) -> None:
    house.settings = type(house.settings)(**{**house.settings.__dict__, "public_url": "https://desk.example"})
    answer = await Browser(app).get("/login")
    assert "Secure" in answer.headers["set-cookie"] and "Strict-Transport-Security" in answer.headers


async def test_pages_carry_the_security_headers_errors_too(browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")
    for path in ("/", "/login", "/portal/", "/portal/messages/00000000-0000-0000-0000-000000000000", "/nowhere"):
        headers = (await browser.get(path)).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert headers["x-frame-options"] == "DENY" and headers["x-content-type-options"] == "nosniff"
    assert (await browser.get("/portal/")).headers["cache-control"] == "no-store"


async def test_a_huge_form_is_refused_before_it_is_read(browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")
    answer = await browser.post(f"/portal/conversations/{firm.chat.id}/say", {"text": "x" * 1_100_000})
    assert answer.status_code == 413


def test_every_page_stands_behind_a_guard() -> None:
    pages = [route for route in portal.routes() if not isinstance(route, Mount)]
    assert all(isinstance(route, Route) and hasattr(route.endpoint, "guard") for route in pages)
    inside = {route.endpoint.guard for route in pages if route.path.startswith("/portal")}
    assert "visitor" not in inside
