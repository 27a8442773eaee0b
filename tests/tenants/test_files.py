"""Import and export of the tenant file."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenants import companies, conversations, demo, faqs, files, people, profile, users
from tenants.errors import TenantFileError
from tests.tenants.conftest import NOW

MINIMAL = """\
slug: novak-dental
name: Novak Dental
country: SI
timezone: Europe/Ljubljana
language: sl
"""
CONTRACT = """\
slug: novak-dental            # a-z, 0-9, -
name: Novak Dental
about: Family dental practice in Ljubljana
country: SI                   # legal profile and public holidays
timezone: Europe/Ljubljana
language: sl                  # main; a text without a language is in this one
languages: [sl, en]
contact: {phone: "+38615550100", email: info@novak-dental.example, website: "https://novak-dental.example",
          address: "Slovenska 10, Ljubljana", directions: {en: "Parking behind the house."}}
numbers: ["+38615550100"]     # called numbers that reach this tenant
hours: {mon-thu: "08:00-12:00, 13:00-16:00", fri: "08:00-13:00"}
holidays: true                # closed on the country's public holidays
closed: ["2026-12-24"]        # further days; "2026-12-31: 08:00-11:00" gives other hours
greeting: {en: "Novak Dental, good day."}           # optional; what the law asks for is added to it
departments: [{id: accounts, name: {en: accounting, sl: računovodstvo}, aliases: [billing, invoices]},
              {id: dentists, name: zobozdravniki}]
people:
  - {id: ana, name: Ana Novak, title: Dr., aliases: [doctor Ana], department: dentists, phone: "040 555 001",
     email: ana@novak-dental.example, hours: {mon-fri: "09:00-15:00"}, urgent: true}
faqs:
  - {id: parking, question: {en: "Is there parking?"}, variants: {en: ["where do I leave the car"]},
     answer: {en: "Yes, behind the house, free for two hours."}, valid_until: 2027-01-31}
notify: {email: [info@novak-dental.example], digest: "18:00"}
users: [{email: ana@novak-dental.example, role: owner}]      # owner, manager or staff
"""


def problems(text: str) -> list[tuple[int, str]]:
    with pytest.raises(TenantFileError) as caught:
        files.parse(text)
    return caught.value.problems


def only_problem(text: str) -> tuple[int, str]:
    [problem] = problems(text)
    return problem


# ---- reading -------------------------------------------------------------------------------------------------------


def test_the_example_of_the_contract_is_read_whole() -> None:
    file = files.parse(CONTRACT)
    assert file.company["hours"] == {"mon-thu": "08:00-12:00, 13:00-16:00", "fri": "08:00-13:00"}
    assert file.people["ana"]["phone"] == "+38640555001"
    assert file.departments["dentists"]["name"] == {"sl": "zobozdravniki"}
    assert str(file.faqs["parking"]["valid_until"]) == "2027-01-31"
    assert file.users == {"ana@novak-dental.example": "owner"}


def test_a_department_that_nobody_asks_for_needs_no_entry_but_a_slip_is_told() -> None:
    file = files.parse(MINIMAL + "people: [{id: ana, name: Ana, department: dentists}]\n")
    assert file.people["ana"]["department"] == "dentists"
    slip = "departments: [{id: accounts, name: Accounting}]\npeople: [{id: ana, name: Ana, department: acounts}]\n"
    assert only_problem(MINIMAL + slip) == (7, 'there is no department with the id "acounts"; did you mean accounts?')


def test_what_is_left_out_has_its_default() -> None:
    company = files.parse(MINIMAL).company
    assert (company["languages"], company["holidays"], company["hours"]) == (["sl"], True, {})
    assert files.parse(MINIMAL).users is None


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("hourz: {mon: closed}", 'no key "hourz"; did you mean hours?'),
        ("name: Twice", 'the key "name" is there twice'),
        ("about: [a, list]", "about is one text"),
        ("contact: none", "contact has keys with values"),
        ("contact: {fax: 1}", 'contact has no key "fax"'),
        ("contact: {phone: call me}", '"call me" is no telephone number'),
        ("contact: {email: info at novak}", '"info at novak" is no e-mail address'),
        ("contact: {website: novak.example}", '"novak.example" is no web address: write it like https://'),
        ("contact: {directions: {de: links}}", 'one of en, sl, hu, pl, cs, not "de"'),
        ('numbers: ["01 555 01 00", "+386 1 555 01 00"]', '"+38615550100" is there twice'),
        ("hours: {mom: 08:00-12:00}", '"mom" is no day: use mon, tue'),
        ("hours: {mon-fri: 08:00-12:00, wed: closed}", "wed is named twice"),
        ("hours: {mon: eight to four}", '"eight to four" are no hours: write "08:00-12:00"'),
        ("hours: {mon: 12:00-08:00}", "ends before it begins"),
        ("hours: {mon: '08:00-12:00, 11:00-15:00'}", "overlap"),
        ("hours: {mon: 08:00-25:00}", "a day ends at 24:00"),
        ("closed: [24.12.2026]", '"24.12.2026" is no date: write YYYY-MM-DD'),
        ("closed: [2026-02-30]", '"2026-02-30" is no date'),
        ("closed: [2026-12-24, '2026-12-24: 08:00-09:00']", "2026-12-24 is named twice"),
        ("closed: 2026-12-24", "closed is a list"),
        ("holidays: perhaps", "holidays is true or false"),
        ("languages: [en]", "languages must contain the main language, sl"),
        ("languages: [sl, de]", '"de" is no language of the receptionist: use one of en, sl, hu, pl, cs'),
        ("departments: [{id: a}]", 'an entry of departments needs the key "name"'),
        ("departments: [{id: a, name: A}, {id: a, name: B}]", 'the id "a" is there twice'),
        ("departments: [{id: 'a b', name: A}]", '"a b" cannot be an id'),
        ("people: [{id: ana, name: Ana, urgent: very}]", "urgent is true or false"),
        ("people: [{id: ana}]", 'an entry of people needs the key "name"'),
        ("people: [ana]", "an entry of people has keys with values here; allowed are id, name"),
        ("faqs: [{id: a, question: Q}]", 'an entry of faqs needs the key "answer"'),
        ("faqs: [{id: a, question: Q, answer: {}}]", "answer needs a text in at least one language"),
        ("faqs: [{id: a, question: Q, answer: ''}]", "answer is empty"),
        ("faqs: [{id: a, question: Q, answer: A, valid_until: soon}]", '"soon" is no date'),
        ("faqs: [{question: Q, answer: A}]", 'an entry of faqs needs the key "id"'),
        ("notify: {digest: 6pm}", '"6pm" is no time of day: write HH:MM'),
        ("notify: {email: [a@b]}", '"a@b" is no e-mail address'),
        ("users: [{email: a@b.example, role: boss}]", '"boss" is no role: use owner, manager, staff'),
        ("users: [{email: a@b.example, role: staff}, {email: A@b.example, role: staff}]", "is there twice"),
        ("brand_colour: green", '"green" is no colour: write six hex digits'),
        ("<<: {about: x}", 'no key "<<"'),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_is_allowed(line: str, says: str) -> None:
    number, message = only_problem(MINIMAL + line + "\n")
    assert number == 6
    assert says in message


@pytest.mark.parametrize(
    ("wrong", "line", "says"),
    [
        (MINIMAL.replace("novak-dental", "Novak Dental"), 1, '"Novak Dental" cannot be a slug'),
        (MINIMAL.replace("country: SI", "country: Slovenia"), 3, '"Slovenia" is no country: write its two letters'),
        (MINIMAL.replace("Europe/Ljubljana", "Europe/Lublana"), 4, "did you mean Europe/Ljubljana?"),
        (MINIMAL.replace("language: sl", "language: xx"), 5, '"xx" is no language'),
        (MINIMAL.replace("name: Novak Dental", "name: [Novak]"), 2, "name is one text"),
        ("name: x\ncountry: SI\ntimezone: UTC\nlanguage: en\n", 1, 'a tenant file needs the key "slug"'),
        (MINIMAL + "hours:\n\tmon: 08:00-12:00\n", 7, "use spaces, not tabs"),
        (MINIMAL + "about: 'open\n", 7, "this is no YAML"),
        (MINIMAL + "about: a\x07b\n", 6, "a character that YAML does not allow"),
        (MINIMAL + "---\nslug: second\n", 6, "this is no YAML"),
        ("", 1, "the file is empty"),
        ("- just\n- a list\n", 1, "a tenant file has keys with values here"),
        ("just words", 1, "a tenant file has keys with values here"),
        (MINIMAL + "about: &a [x]\nname: *a\n", 6, "anchors and aliases"),
        (MINIMAL + "about: " + "[" * 100 + "]" * 100 + "\n", 6, "nested more than 20 levels deep"),
        (MINIMAL + "about: " + "x" * (2 * 1024 * 1024), 1, "2 MB"),
        (MINIMAL + "about: " + "x" * 2001 + "\n", 6, "about has 2001 characters: at most 2000"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else None,
)
def test_a_broken_file_is_told_with_its_line(wrong: str, line: int, says: str) -> None:
    number, message = only_problem(wrong)
    assert number == line
    assert says in message


def test_all_mistakes_of_a_file_are_told_at_once_in_the_order_of_its_lines() -> None:
    text = "slug: A B\nname: x\ncountry: XX\ntimezone: Mars\nlanguage: en\nhours: {mon: 9}\nusers: [{email: x}]\n"
    assert [line for line, _ in problems(text)] == [1, 3, 4, 6, 7, 7]


def test_norway_and_times_are_taken_as_they_are_written() -> None:
    file = files.parse(MINIMAL.replace("SI", "NO") + "notify: {digest: 18:00}\nnumbers: [+4722850100]\n")
    assert file.company["country"] == "NO"
    assert file.company["notify"] == {"digest": "18:00"}
    assert file.company["numbers"] == ["+4722850100"]


def test_a_closed_day_with_hours_may_be_written_without_quotes() -> None:
    file = files.parse(MINIMAL + "closed:\n  - 2026-12-24\n  - 2026-12-31: 08:00-11:00\n  - 2026-12-30: closed\n")
    assert file.company["closed"] == ["2026-12-24", "2026-12-30", "2026-12-31: 08:00-11:00"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.recursive(
        st.text(max_size=8) | st.sampled_from(["slug", "faqs", "hours", "mon", "id", "~", "&a", "*a", "!!x"]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
        max_leaves=8,
    ).map(str)
    | st.text(max_size=60)
)
def test_whatever_the_file_holds_it_is_refused_in_words(text: str) -> None:
    with pytest.raises(TenantFileError) as caught:
        files.parse(text)
    assert all(line >= 1 and message for line, message in caught.value.problems)


# ---- into the store and out again ----------------------------------------------------------------------------------


async def test_export_of_an_import_is_the_same_file_normalised(store: str) -> None:
    await files.import_text(CONTRACT)
    first = await files.export("novak-dental")
    await files.import_text(first)
    assert await files.export("novak-dental") == first
    assert files.parse(first).faqs == files.parse(CONTRACT).faqs
    assert files.parse(first).company == files.parse(CONTRACT).company
    assert files.parse(first).people == files.parse(CONTRACT).people
    assert first.splitlines()[:7] == [
        "slug: novak-dental",
        'name: "Novak Dental"',
        'about: "Family dental practice in Ljubljana"',
        "country: SI",
        "timezone: Europe/Ljubljana",
        "language: sl",
        "languages: [sl, en]",
    ]


async def test_awkward_texts_survive_export_and_import(store: str) -> None:
    awkward = 'a "quoted" \\ back\\slash: #no comment, {no} [flow] \u2028 \x85 é 😀 yes'
    text = MINIMAL.replace("country: SI", "country: 'NO'")
    await files.import_text(text + "departments: [{id: 'on', name: Off}, {id: '123', name: 'Null'}]\n")
    tenant = await companies.by_slug("novak-dental")
    await faqs.add(tenant.id, {"sl": awkward}, {"en": awkward, "sl": "da"}, {"sl": [awkward, "null"]}, slug="no")
    await people.save_person(tenant.id, "true", name=awkward)
    first = await files.export("novak-dental")
    await files.import_text(first)
    assert await files.export("novak-dental") == first
    assert (await faqs.get(tenant.id, "no")).answer["en"] == awkward
    assert (await faqs.get(tenant.id, "no")).version == 1
    assert [row.slug for row in await people.list_departments(tenant.id)] == ["on", "123"]


@pytest.mark.parametrize("slug", demo.SLUGS)
async def test_the_demo_tenants_are_complete_and_round_trip(store: str, slug: str) -> None:
    await files.import_text(demo.text(slug))
    company = await profile.load((await companies.by_slug(slug)).id)
    assert len(company.faqs) >= 15 and all(faq.variants["en"] and faq.answer["en"] for faq in company.faqs)
    assert len(company.people) >= 3 and len(company.departments) >= 3
    assert [person.id for person in company.people if person.urgent]
    assert company.hours.week and company.hours.exceptions and company.contact.directions
    first = await files.export(slug)
    await files.import_text(first)
    assert await files.export(slug) == first


async def test_the_demo_is_loaded_once_and_keeps_what_was_changed(store: str) -> None:
    loaded = await demo.load_demo()
    assert [tenant.slug for tenant in loaded] == list(demo.SLUGS)
    await companies.update(loaded[0].id, name="Novak & Daughter")
    again = await demo.load_demo()
    assert [tenant.id for tenant in again] == [tenant.id for tenant in loaded]
    assert again[0].name == "Novak & Daughter"


async def test_importing_a_known_slug_updates_it_in_place(store: str) -> None:
    before = await files.import_text(CONTRACT)
    owner = await users.by_email("ana@novak-dental.example")
    await users.set_password_hash(before.id, owner.id, "hash")
    call = await conversations.open_conversation(before.id, channel="chat", language="en", caller_id=None, at=NOW)
    changed = CONTRACT.replace("free for two hours", "free for three hours").replace("name: Novak Dental", "name: N")
    after = await files.import_text(changed.replace("role: owner", "role: manager"))
    assert (after.id, after.widget_key, after.name) == (before.id, before.widget_key, "N")
    assert after.revision > before.revision
    kept = await users.by_email("ana@novak-dental.example")
    assert (kept.id, kept.password_hash, kept.role) == (owner.id, "hash", "manager")
    assert (await conversations.get(after.id, call.id)).id == call.id
    assert (await faqs.get(after.id, "parking")).version == 2
    assert len(await faqs.history(after.id, "parking")) == 2


async def test_answers_that_are_not_in_the_file_are_retired_and_come_back_with_it(store: str) -> None:
    tenant = await files.import_text(CONTRACT)
    await files.import_text(MINIMAL)
    assert await faqs.list_faqs(tenant.id) == []
    assert (await faqs.list_faqs(tenant.id, include_retired=True))[0].retired_at
    assert await people.list_people(tenant.id) == []
    assert [user.email for user in await users.listing(tenant.id)] == ["ana@novak-dental.example"]  # no key users
    await files.import_text(CONTRACT)
    [faq] = await faqs.list_faqs(tenant.id)
    assert (faq.slug, faq.version) == ("parking", 1)
    await files.import_text(MINIMAL + "users: []\n")
    assert await users.listing(tenant.id) == []


async def test_a_file_with_a_mistake_changes_nothing(store: str) -> None:
    await files.import_text(CONTRACT)
    before = await files.export("novak-dental")
    with pytest.raises(TenantFileError):
        await files.import_text(CONTRACT.replace("name: Novak Dental", "name: New").replace("role: owner", "role: x"))
    assert await files.export("novak-dental") == before


async def test_what_belongs_to_another_tenant_is_refused_with_its_line_and_nothing_is_kept(store: str) -> None:
    await files.import_text(CONTRACT)
    thief = MINIMAL.replace("novak-dental", "thief") + (
        'numbers: ["+38615550100"]\nusers:\n  - {email: Ana@novak-dental.example, role: owner}\n'
    )
    with pytest.raises(TenantFileError) as caught:
        await files.import_text(thief)
    assert [(line, "another company" in message) for line, message in caught.value.problems] == [(6, True), (8, True)]
    assert [tenant.slug for tenant in await companies.all_tenants()] == ["novak-dental"]
