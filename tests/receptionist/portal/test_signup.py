"""From the sign-up form to a live trial tenant."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from starlette.applications import Starlette

from tenants import companies, faqs, outbox, profile, users
from tests.fakes.portal import PASSWORD, Browser, Firm, HouseOfTests

FORM = {
    "company": "Bäckerei Müller", "country": "AT", "language": "en", "email": "Eva@mueller.example",
    "password": PASSWORD, "timezone": "Europe/Vienna",
}  # fmt: skip


async def _mailed_link(tenant_slug: str) -> str:
    tenant = await companies.by_slug(tenant_slug)
    mails = await outbox.listing(tenant.id)
    assert all(mail.kind == "confirm_signup" and mail.to == ["eva@mueller.example"] for mail in mails)
    return str(mails[0].payload["link"]).removeprefix("http://test")


async def test_a_sign_up_is_a_live_trial_tenant_once_the_mailed_link_is_opened(browser: Browser, store: None) -> None:
    sent = await browser.post("/signup", FORM)
    assert "Check your mail" in sent.text
    tenant = await companies.by_slug("backerei-muller")
    assert tenant.trial and (tenant.timezone, tenant.notify["email"]) == ("Europe/Vienna", ["eva@mueller.example"])
    assert (await browser.get("/demo/backerei-muller")).status_code == 404
    assert (await browser.get(f"/api/v1/widget/{tenant.widget_key}")).status_code == 404

    welcome = await browser.get(await _mailed_link("backerei-muller"))
    assert welcome.url.path == "/portal/welcome" and tenant.widget_key in welcome.text
    assert (await browser.get("/demo/backerei-muller")).status_code == 200
    assert (await browser.get(f"/api/v1/widget/{tenant.widget_key}")).json()["name"] == "Bäckerei Müller"
    assert 8 <= len(await faqs.list_faqs(tenant.id)) <= 10 and (await profile.load(tenant.id)).hours.week
    assert (await users.by_email("eva@mueller.example")).role == "owner"


async def test_the_link_signs_in_once_and_then_leads_to_the_log_in(app: Starlette, browser: Browser) -> None:
    await browser.post("/signup", FORM)
    link = await _mailed_link("backerei-muller")
    await browser.get(link)
    assert (await Browser(app).get(link)).url.path == "/login"


async def test_a_link_is_refused_when_it_is_forged_or_too_old(browser: Browser, store: None) -> None:
    await browser.post("/signup", FORM)
    link = await _mailed_link("backerei-muller")
    assert (await browser.get(link[:-3] + "abc")).status_code == 404
    assert (await browser.get("/confirm/nonsense")).status_code == 404
    assert (await users.by_email("eva@mueller.example")).confirmed_at is None


async def test_nobody_logs_in_before_the_address_is_confirmed(browser: Browser, store: None) -> None:
    await browser.post("/signup", FORM)
    assert (await browser.log_in("eva@mueller.example")).status_code == 401


async def test_a_known_address_gets_the_same_page_and_no_second_company(
    app: Starlette, browser: Browser, firm: Firm
) -> None:
    unknown = await browser.post("/signup", FORM)
    known = await Browser(app).post("/signup", FORM | {"email": "owner@novak.example", "password": "another password"})
    assert known.status_code == unknown.status_code == 200
    assert known.text.replace("owner@novak.example", "X") == unknown.text.replace("Eva@mueller.example", "X")
    assert {tenant.slug for tenant in await companies.all_tenants()} == {"novak", "backerei-muller"}
    reminder = (await outbox.listing(firm.tenant.id))[0]
    assert reminder.to == ["owner@novak.example"] and reminder.payload["link"] == "http://test/login"
    assert (await Browser(app).log_in("owner@novak.example", PASSWORD)).url.path == "/portal/"


async def test_signing_up_again_before_confirming_mails_the_link_again(browser: Browser, store: None) -> None:
    await browser.post("/signup", FORM)
    await browser.post("/signup", FORM)
    tenant = (await companies.all_tenants())[0]
    assert len(await companies.all_tenants()) == 1 and len(await outbox.listing(tenant.id)) == 2


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"company": " "}, "name of your company"),
        ({"company": "x" * 201}, "name of your company"),
        ({"country": "XX"}, "choose a country"),
        ({"language": "de"}, "choose a language"),
        ({"email": "nobody"}, "like you@company.com"),
        ({"email": "a@b.example\nBcc: c@d.example"}, "like you@company.com"),
        ({"password": "short"}, "10 to 200"),
        ({"password": "x" * 201}, "10 to 200"),
    ],
)
async def test_a_wrong_field_is_marked_and_nothing_is_made(
    browser: Browser, store: None, wrong: dict[str, str], told: str
) -> None:
    answer = await browser.post("/signup", FORM | wrong)
    assert answer.status_code == 422 and told in answer.text
    assert PASSWORD not in answer.text
    assert not await companies.all_tenants()


async def test_an_unknown_time_zone_falls_back_to_the_countrys(browser: Browser, store: None) -> None:
    await browser.post("/signup", FORM | {"timezone": "Mars/Base", "country": "HU"})
    assert (await companies.by_slug("backerei-muller")).timezone == "Europe/Budapest"


async def test_many_sign_ups_from_one_place_are_stopped_for_an_hour(browser: Browser, house: HouseOfTests) -> None:
    for number in range(5):
        answer = await browser.post("/signup", FORM | {"email": f"eva{number}@mueller.example"})
        assert answer.status_code == 200
    assert (await browser.post("/signup", FORM | {"email": "eva9@mueller.example"})).status_code == 429
    house.clock.go(minutes=61)
    assert (await browser.post("/signup", FORM | {"email": "eva9@mueller.example"})).status_code == 200


async def test_mail_kept_as_files_can_be_read_in_a_demo_only(
    browser: Browser, house: HouseOfTests, tmp_path: Path
) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["To"], mail["From"] = "Hello <b>", "info@novak.example", "r@novak.example"
    mail.set_content("plain")
    mail.add_alternative("<html><head></head><body><script>alert(1)</script>rich</body></html>", subtype="html")
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "one.eml").write_bytes(mail.as_bytes())
    assert (await browser.get("/demo-mail")).status_code == 404
    house.settings = type(house.settings)(**{**house.settings.__dict__, "demo": True})
    assert "Hello &lt;b&gt;" in (await browser.get("/demo-mail")).text
    body = await browser.get("/demo-mail/one.eml/body")
    assert "rich" in body.text and "sandbox" in body.headers["content-security-policy"]
    assert "script-src" not in body.headers["content-security-policy"]
    for name in ("..%2Fsecret.key", "two.eml", "%2e%2e", "one.eml%00"):
        assert (await browser.get(f"/demo-mail/{name}")).status_code == 404
