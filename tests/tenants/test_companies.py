"""Companies: who is reached by what, and what changes count."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from bot.company import LANGUAGES, Span
from tenants import companies, faqs, files, people, profile, starter, users
from tenants.errors import Conflict, Invalid, NotFound
from tests.tenants.conftest import NOW, make_tenant

Tenant = companies.Tenant


async def test_a_tenant_is_found_by_slug_widget_key_and_called_number(tenant: Tenant, other_tenant: Tenant) -> None:
    for found in (
        companies.by_id(tenant.id),
        companies.by_slug("novak-dental"),
        companies.by_widget_key(tenant.widget_key),
        companies.by_number("+38615550100"),
    ):
        assert (await found).id == tenant.id
    for missing in (companies.by_slug("x"), companies.by_widget_key(""), companies.by_number("+38615550199")):
        with pytest.raises(NotFound):
            await missing
    assert [row.slug for row in await companies.all_tenants()] == ["dvorak-garage", "novak-dental"]
    assert tenant.widget_key != other_tenant.widget_key


async def test_a_slug_and_a_called_number_belong_to_one_tenant(tenant: Tenant, other_tenant: Tenant) -> None:
    with pytest.raises(Conflict, match="slug"):
        await make_tenant("novak-dental")
    with pytest.raises(Conflict, match="called number"):
        await companies.update(other_tenant.id, numbers=["+38615550100"])
    with pytest.raises(Conflict):
        await companies.update(other_tenant.id, slug="novak-dental")
    await companies.update(tenant.id, numbers=["+38615550101"])
    await companies.update(other_tenant.id, numbers=["+38615550100"])
    assert (await companies.by_number("+38615550100")).id == other_tenant.id
    assert (await companies.by_number("+38615550101")).id == tenant.id


@pytest.mark.parametrize(
    "changes",
    [
        {"slug": "Not A Slug"}, {"name": " "}, {"name": "x" * 201}, {"country": "Slovenia"}, {"timezone": "Mars"},
        {"timezone": "../../etc/passwd"}, {"language": "de"}, {"languages": ["sl", "de"]}, {"hours": {"mon": "always"}},
        {"closed": ["tomorrow"]}, {"brand_colour": "red"}, {"language": "hu"},
        {"languages": ["sl"]}, {"contact": {"fax": "1"}}, {"contact": {"phone": "call"}}, {"contact": {"email": "x"}},
        {"contact": {"website": "x"}}, {"contact": {"directions": {"de": "links"}}}, {"greeting": {"de": "Hallo"}},
        {"notify": {"email": ["x"]}}, {"notify": {"digest": "late"}}, {"notify": {"fax": "1"}}, {"numbers": ["call"]},
        {"widget_key": "mine"}, {"revision": 0}, {"id": "x"},
    ],
    ids=str,
)  # fmt: skip
async def test_a_value_that_cannot_be_kept_is_refused_and_nothing_changes(
    tenant: Tenant, changes: dict[str, Any]
) -> None:
    with pytest.raises(Invalid):
        await companies.update(tenant.id, about="changed", **changes)
    assert (await companies.by_id(tenant.id)).about == ""
    assert await companies.revision(tenant.id) == tenant.revision


async def test_what_was_set_page_by_page_can_be_exported_and_imported(tenant: Tenant) -> None:
    await companies.update(
        tenant.id, contact={"phone": "01 555 01 00", "email": "", "directions": {"en": " Upstairs. ", "sl": ""}},
        notify={"email": ["a@b.example"], "digest": "8:00"}, greeting={"en": "Hello."}, languages=["en", "sl"],
    )  # fmt: skip
    await people.save_person(tenant.id, "ana", name="Ana", phone="040 555 001")
    kept = await companies.by_id(tenant.id)
    assert kept.contact == {"phone": "+38615550100", "directions": {"en": "Upstairs."}}
    assert kept.notify == {"email": ["a@b.example"], "digest": "08:00"}
    written = await files.export(tenant.slug)
    await files.import_text(written)
    assert await files.export(tenant.slug) == written
    assert (await people.list_people(tenant.id))[0].phone == "+38640555001"


async def test_every_change_of_what_the_bot_knows_counts_the_revision_up(tenant: Tenant) -> None:
    async def counted(change: Any) -> int:
        before = await companies.revision(tenant.id)
        await change
        return await companies.revision(tenant.id) - before

    assert await counted(companies.update(tenant.id, name="Novak")) == 1
    assert await counted(people.save_department(tenant.id, "accounts", name={"en": "accounts"})) == 1
    assert await counted(people.save_person(tenant.id, "ana", name="Ana", department="accounts")) == 1
    assert await counted(people.save_person(tenant.id, "ana", name="Ana N.", department="accounts")) == 1
    assert await counted(faqs.add(tenant.id, {"en": "Parking?"}, {"en": "Yes."}, slug="parking")) == 1
    assert await counted(faqs.edit(tenant.id, "parking", answer={"en": "No."})) == 1
    assert await counted(faqs.edit(tenant.id, "parking", answer={"en": "No."})) == 0
    assert await counted(faqs.move(tenant.id, "parking", 3)) == 1
    assert await counted(faqs.retire(tenant.id, "parking")) == 1
    assert await counted(faqs.restore(tenant.id, "parking")) == 1
    assert await counted(people.remove_department(tenant.id, "accounts")) == 1
    assert await counted(people.remove_person(tenant.id, "ana")) == 1
    assert await counted(users.create(tenant.id, "a@b.example")) == 0


async def test_the_bot_gets_the_whole_company(tenant: Tenant) -> None:
    await companies.update(
        tenant.id, about="Dentists", languages=["en", "sl"], greeting={"en": "Hello."}, holidays=False,
        hours={"mon-thu": "8:00-12:00,13:00-16:00"}, closed=["2026-12-31: 08:00-11:00", "2026-12-24"],
        contact={"phone": "+38615550100", "directions": {"en": "Upstairs."}},
    )  # fmt: skip
    await people.save_department(tenant.id, "dentists", name={"en": "dentists"}, aliases=["doctors"])
    await people.save_person(
        tenant.id, "ana", name="Ana Novak", title="Dr.", department="dentists", phone="+38640555001", urgent=True,
        hours={"fri": "09:00-24:00"}, email="ana@novak-dental.example", aliases=["doctor Ana"],
    )  # fmt: skip
    await faqs.add(
        tenant.id, {"en": "Parking?"}, {"en": "Yes."}, {"en": ["where do I park"]}, date(2027, 1, 31), slug="parking"
    )
    await faqs.add(tenant.id, {"en": "Gone?"}, {"en": "Yes."}, slug="gone")
    await faqs.retire(tenant.id, "gone")
    company = await profile.load(tenant.id)
    assert (company.slug, company.name, company.about, company.country) == (tenant.slug, tenant.name, "Dentists", "SI")
    assert (company.languages, company.holidays, company.greeting) == (("en", "sl"), False, {"en": "Hello."})
    assert company.numbers == ("+38615550100",)
    assert company.hours.week[3] == (Span(time(8), time(12)), Span(time(13), time(16)))
    assert company.hours.exceptions == {date(2026, 12, 24): (), date(2026, 12, 31): (Span(time(8), time(11)),)}
    assert company.contact.directions == {"en": "Upstairs."} and company.contact.email == ""
    [department], [person], [faq] = company.departments, company.people, company.faqs
    assert (department.id, department.name, department.aliases) == ("dentists", {"en": "dentists"}, ("doctors",))
    assert (person.id, person.title, person.aliases, person.urgent) == ("ana", "Dr.", ("doctor Ana",), True)
    assert person.hours and person.hours.week == {4: (Span(time(9), time(23, 59)),)}
    assert (faq.id, faq.variants, faq.valid_until, faq.version) == (
        "parking", {"en": ("where do I park",)}, date(2027, 1, 31), 1,
    )  # fmt: skip


# ---- people and departments ----------------------------------------------------------------------------------------


async def test_saving_a_person_again_replaces_what_was_known_and_keeps_the_place(tenant: Tenant) -> None:
    for slug in ("ana", "marko", "petra"):
        await people.save_person(tenant.id, slug, name=slug, phone="+38640555001")
    again = await people.save_person(tenant.id, "ana", name="Ana Novak")
    assert (again.name, again.phone) == ("Ana Novak", None)
    assert [row.slug for row in await people.list_people(tenant.id)] == ["ana", "marko", "petra"]
    await people.save_person(tenant.id, "petra", name="Petra", position=-1)
    assert [row.slug for row in await people.list_people(tenant.id)] == ["petra", "ana", "marko"]


async def test_people_and_departments_share_their_ids_and_refer_to_what_is_there(tenant: Tenant) -> None:
    await people.save_department(tenant.id, "accounts", name={"en": "accounts"})
    with pytest.raises(Conflict):
        await people.save_person(tenant.id, "accounts", name="Ana")
    with pytest.raises(Invalid, match="no department"):
        await people.save_person(tenant.id, "ana", name="Ana", department="nowhere")
    for wrong in ({"name": ""}, {"email": "x"}, {"hours": {"mon": "x"}}, {"phone": "call"}):
        with pytest.raises(Invalid):
            await people.save_person(tenant.id, "ana", **{"name": "Ana", **wrong})
    with pytest.raises(Invalid):
        await people.save_department(tenant.id, "x", name={"en": " "})
    with pytest.raises(Invalid):
        await people.save_person(tenant.id, "Not An Id", name="Ana")
    await people.save_person(tenant.id, "ana", name="Ana", department="accounts")
    with pytest.raises(Conflict):
        await people.save_department(tenant.id, "ana", name={"en": "ana"})
    await people.remove_department(tenant.id, "accounts")
    assert [row.department for row in await people.list_people(tenant.id)] == [None]


# ---- users ---------------------------------------------------------------------------------------------------------


async def test_a_user_is_found_by_address_in_any_case_and_has_one_tenant(tenant: Tenant, other_tenant: Tenant) -> None:
    user = await users.create(tenant.id, " Ana@Novak-Dental.example ", at=NOW)
    assert (user.email, user.role, user.password_hash, user.confirmed_at) == (
        "ana@novak-dental.example", "owner", None, None,
    )  # fmt: skip
    assert (await users.by_email("ANA@novak-dental.example")).tenant_id == tenant.id
    with pytest.raises(Conflict):
        await users.create(other_tenant.id, "ana@novak-dental.example")
    for address, role in (("ana", "owner"), ("b@b.example", "boss")):
        with pytest.raises(Invalid):
            await users.create(tenant.id, address, role)
    with pytest.raises(NotFound):
        await users.by_email("nobody@novak-dental.example")


async def test_the_first_confirmation_of_an_address_counts(tenant: Tenant) -> None:
    user = await users.create(tenant.id, "ana@novak-dental.example")
    await users.confirm(tenant.id, user.id, NOW)
    again = await users.confirm(tenant.id, user.id, datetime.now(UTC))
    assert again.confirmed_at == NOW
    await users.set_password_hash(tenant.id, user.id, "hash")
    assert (await users.by_email(user.email)).password_hash == "hash"


async def test_a_tenant_keeps_an_owner(tenant: Tenant) -> None:
    first = await users.create(tenant.id, "first@x.example")
    for refused in (users.remove(tenant.id, first.id), users.set_role(tenant.id, first.id, "staff")):
        with pytest.raises(Conflict):
            await refused
    second = await users.create(tenant.id, "second@x.example", "staff")
    await users.set_role(tenant.id, second.id, "owner")
    await users.remove(tenant.id, first.id)
    assert [(user.email, user.role) for user in await users.listing(tenant.id)] == [("second@x.example", "owner")]


# ---- signing up ----------------------------------------------------------------------------------------------------


async def test_a_company_that_signs_up_starts_with_a_trial_tenant_it_can_be_called_at(store: str) -> None:
    signed = await starter.sign_up(
        company="Čevljarstvo Žagar d.o.o.", country="si", language="en", email="Z@x.example", password_hash="h", at=NOW
    )
    tenant = signed.tenant
    assert (tenant.slug, tenant.trial, tenant.timezone) == ("cevljarstvo-zagar-d-o-o", True, "Europe/Ljubljana")
    assert (signed.owner.email, signed.owner.role, signed.owner.confirmed_at) == ("z@x.example", "owner", None)
    company = await profile.load(tenant.id)
    assert 8 <= len(company.faqs) <= 10 and sorted(company.hours.week) == [0, 1, 2, 3, 4]
    assert all(faq.question["en"] and faq.answer["en"] and faq.variants["en"] for faq in company.faqs)
    again = await starter.sign_up(
        company="Čevljarstvo Žagar d.o.o.", country="SI", language="en", email="b@x.example", password_hash="h", at=NOW
    )
    assert again.tenant.slug == "cevljarstvo-zagar-d-o-o-2"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_company_starts_with_answers_in_its_own_language(store: str, language: str) -> None:
    signed = await starter.sign_up(
        company="東京", country="JP", language=language, email="a@x.example", password_hash="h", at=NOW
    )
    assert (signed.tenant.slug, signed.tenant.timezone) == ("company", "Asia/Tokyo")
    assert (signed.tenant.language, signed.tenant.languages) == (language, [language])
    company = await profile.load(signed.tenant.id)
    assert {faq.id for faq in company.faqs} == {entry["id"] for entry in starter.content("en")["faqs"]}
    assert all(set(faq.question) == set(faq.answer) == set(faq.variants) == {language} for faq in company.faqs)
    own = {entry["id"]: entry["question"] for entry in starter.content(language)["faqs"]}
    assert {faq.id: faq.question[language] for faq in company.faqs} == own
    assert language == "en" or not own.items() & {e["id"]: e["question"] for e in starter.content("en")["faqs"]}.items()


@pytest.mark.parametrize(
    ("changes", "error"),
    [({"country": "Atlantis"}, Invalid), ({"language": "xx"}, Invalid), ({"email": "x"}, Invalid),
     ({"company": " "}, Invalid), ({"email": "taken@x.example"}, Conflict)],
)  # fmt: skip
async def test_a_sign_up_that_cannot_be_kept_leaves_nothing(
    tenant: Tenant, changes: dict[str, str], error: type[Exception]
) -> None:
    await users.create(tenant.id, "taken@x.example")
    given = {"company": "New", "country": "SI", "language": "en", "email": "new@x.example", **changes}
    with pytest.raises(error):
        await starter.sign_up(**given, password_hash="h", at=NOW)
    assert [row.slug for row in await companies.all_tenants()] == [tenant.slug]


def test_the_zone_of_a_country_is_its_only_one_or_its_capitals() -> None:
    zones = {code: starter.timezone_of(code) for code in ("SI", "HU", "PL", "CZ", "AT", "DE", "GB", "US", "XX")}
    assert zones == {
        "SI": "Europe/Ljubljana", "HU": "Europe/Budapest", "PL": "Europe/Warsaw", "CZ": "Europe/Prague",
        "AT": "Europe/Vienna", "DE": "Europe/Berlin", "GB": "Europe/London", "US": "UTC", "XX": "UTC",
    }  # fmt: skip
