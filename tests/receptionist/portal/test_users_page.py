"""Inviting, changing and removing who may log in, and the mailed link by which a password is chosen."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette

from tenants import outbox, users
from tests.fakes.portal import PASSWORD, Browser, Firm, HouseOfTests

NEW = "another long password"


async def mailed_link(firm: Firm, kind: str) -> str:
    mails = [mail for mail in await outbox.listing(firm.tenant.id) if mail.kind == kind]
    return str(mails[0].payload["link"]).removeprefix("http://test")


async def invited(browser: Browser, firm: Firm, role: str = "staff") -> str:
    await browser.log_in("owner@novak.example")
    page = await browser.post("/portal/users", {"email": "Eva@novak.example", "role": role})
    assert "The invitation is on its way." in page.text and "Invited" in page.text
    return await mailed_link(firm, "invite")


async def test_an_invited_user_chooses_a_password_and_is_in(app: Starlette, browser: Browser, firm: Firm) -> None:
    link = await invited(browser, firm)
    eva = Browser(app)
    assert "eva@novak.example" in (await eva.get(link)).text
    assert (await eva.post(link, {"password": NEW})).url.path == "/portal/"
    assert (await users.by_email("eva@novak.example")).role == "staff"
    assert (await Browser(app).log_in("eva@novak.example", NEW)).url.path == "/portal/"


async def test_a_link_works_once(app: Starlette, browser: Browser, firm: Firm) -> None:
    link = await invited(browser, firm)
    await Browser(app).post(link, {"password": NEW})
    assert (await Browser(app).get(link)).status_code == 404
    assert (await Browser(app).post(link, {"password": "yet another password"})).status_code == 404
    assert (await Browser(app).log_in("eva@novak.example", NEW)).url.path == "/portal/"


async def test_nobody_logs_in_on_an_invitation_alone(app: Starlette, browser: Browser, firm: Firm) -> None:
    await invited(browser, firm)
    assert (await Browser(app).log_in("eva@novak.example", "")).status_code == 401


@pytest.mark.parametrize("password", ["short", "x" * 201, ""])
async def test_a_password_too_short_or_too_long_is_refused(
    app: Starlette, browser: Browser, firm: Firm, password: str
) -> None:
    link = await invited(browser, firm)
    answer = await Browser(app).post(link, {"password": password})
    assert answer.status_code == 422 and "10 to 200" in answer.text
    assert (await users.by_email("eva@novak.example")).password_hash is None


async def test_a_forgotten_password_is_replaced_and_every_session_ends(
    app: Starlette, browser: Browser, firm: Firm
) -> None:
    await browser.log_in("owner@novak.example")
    forgetful = Browser(app)
    assert "Check your mail" in (await forgetful.post("/forgot", {"email": " Owner@novak.example"})).text
    link = await mailed_link(firm, "reset_password")
    assert (await forgetful.post(link, {"password": NEW})).url.path == "/portal/"
    assert (await browser.get("/portal/")).url.path == "/login"
    assert (await Browser(app).log_in("owner@novak.example", PASSWORD)).status_code == 401
    assert (await Browser(app).log_in("owner@novak.example", NEW)).url.path == "/portal/"


async def test_an_unknown_address_gets_the_same_page_and_no_mail(app: Starlette, browser: Browser, firm: Firm) -> None:
    known = await browser.post("/forgot", {"email": "owner@novak.example"})
    unknown = await Browser(app).post("/forgot", {"email": "nobody@novak.example"})
    assert known.status_code == unknown.status_code == 200
    assert known.text.replace("owner@", "X") == unknown.text.replace("nobody@", "X")
    assert [mail.to for mail in await outbox.listing(firm.tenant.id)] == [["owner@novak.example"]]


async def test_a_link_is_refused_when_it_is_forged_or_too_old(
    browser: Browser, firm: Firm, house: HouseOfTests
) -> None:
    await browser.post("/forgot", {"email": "owner@novak.example"})
    link = await mailed_link(firm, "reset_password")
    for wrong in (link[:-3] + "abc", "/password/nonsense", "/password/" + house.signer("confirm-signup").dumps({})):
        assert (await browser.get(wrong)).status_code == 404
    house.clock.go(hours=2, minutes=1)
    assert (await browser.get(link)).status_code == 404


async def test_many_links_for_one_address_are_stopped_for_an_hour(
    browser: Browser, firm: Firm, house: HouseOfTests
) -> None:
    for _ in range(3):
        assert (await browser.post("/forgot", {"email": "owner@novak.example"})).status_code == 200
    assert (await browser.post("/forgot", {"email": "owner@novak.example"})).status_code == 429
    house.clock.go(minutes=61)
    assert (await browser.post("/forgot", {"email": "owner@novak.example"})).status_code == 200


async def test_roles_are_changed_and_users_removed(app: Starlette, browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")
    await browser.post(f"/portal/users/{firm.staff.id}/role", {"role": "manager"})
    assert (await users.get(firm.tenant.id, firm.staff.id)).role == "manager"
    staff = Browser(app)
    await staff.log_in("staff@novak.example")
    await browser.post(f"/portal/users/{firm.staff.id}/remove")
    assert (await staff.get("/portal/")).url.path == "/login"


async def test_the_last_owner_stays(browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")
    for action, form in (("role", {"role": "staff"}), ("remove", {})):
        answer = await browser.post(f"/portal/users/{firm.owner.id}/{action}", form)
        assert answer.status_code == 422 and "last owner" in answer.text
    assert (await users.get(firm.tenant.id, firm.owner.id)).role == "owner"


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({"email": "nobody", "role": "staff"}, "like"),
        ({"email": "eva@novak.example", "role": "king"}, "is no role"),
        ({"email": "staff@novak.example", "role": "staff"}, "has a user already"),
        ({}, "like"),
    ],
)
async def test_a_wrong_invitation_is_told_and_nothing_is_sent(
    browser: Browser, firm: Firm, form: dict[str, str], told: str
) -> None:
    await browser.log_in("owner@novak.example")
    answer = await browser.post("/portal/users", form)
    assert answer.status_code == 422 and told in answer.text
    assert len(await users.listing(firm.tenant.id)) == 2 and not await outbox.listing(firm.tenant.id)


async def test_staff_see_who_can_log_in_and_change_nothing(browser: Browser, firm: Firm) -> None:
    await browser.log_in("staff@novak.example")
    page = await browser.get("/portal/users")
    assert "owner@novak.example" in page.text and "Invite somebody" not in page.text
    for path in ("/portal/users", f"/portal/users/{firm.owner.id}/remove", f"/portal/users/{firm.owner.id}/role"):
        assert (await browser.post(path, {"email": "eva@novak.example", "role": "owner"})).status_code == 403
    assert len(await users.listing(firm.tenant.id)) == 2


async def test_an_invitation_can_be_sent_again_until_it_is_taken(app: Starlette, browser: Browser, firm: Firm) -> None:
    await invited(browser, firm)
    eva = await users.by_email("eva@novak.example")
    await browser.post(f"/portal/users/{eva.id}/invite")
    assert len([mail for mail in await outbox.listing(firm.tenant.id) if mail.kind == "invite"]) == 2
    await Browser(app).post(await mailed_link(firm, "invite"), {"password": NEW})
    assert (await browser.post(f"/portal/users/{eva.id}/invite")).status_code == 409
