"""What people do on the portal's pages, and what is then in the store."""

from __future__ import annotations

import asyncio
import json
from datetime import date, timedelta

import pytest

from bot.events import Given
from receptionist.portal import live
from tenants import companies, conversations, faqs, gaps, messages, outbox, people
from tenants.conversations import Entry
from tests.fakes.portal import START, Browser, Firm, HouseOfTests

NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


@pytest.fixture(autouse=True)
async def _signed_in(browser: Browser, firm: Firm) -> None:
    await browser.log_in("owner@novak.example")


async def test_a_message_is_marked_done_and_the_undo_opens_it_again(browser: Browser, firm: Firm) -> None:
    path = f"/portal/messages/{firm.message.id}"
    row = await browser.post(f"{path}/done", headers={"HX-Request": "true"})
    assert "Marked as done" in row.text and "reopen?undo=1" in row.text
    done = await messages.get(firm.tenant.id, firm.message.id)
    assert (done.status, done.done_by, done.done_at) == ("done", "owner@novak.example", START)
    assert "Jan Kos" not in (await browser.get("/portal/")).text
    assert "Jan Kos" in (await browser.get("/portal/?status=done")).text
    back = await browser.post(f"{path}/reopen?undo=1", headers={"HX-Request": "true"})
    assert "Jan Kos" in back.text and "Done" in back.text
    assert (await messages.get(firm.tenant.id, firm.message.id)).status == "open"


async def test_without_scripts_the_done_button_leads_back_to_the_message(browser: Browser, firm: Firm) -> None:
    answer = await browser.post(f"/portal/messages/{firm.message.id}/done")
    assert answer.url.path == f"/portal/conversations/{firm.chat.id}" and "Reopen" in answer.text


async def test_the_inbox_is_searched_by_any_word_of_a_message(browser: Browser, firm: Firm) -> None:
    for query, found in (("crown", True), ("KOS", True), ("040 123", True), ("38640123999", True), ("dog", False)):
        assert ("Jan Kos" in (await browser.get("/portal/", params={"q": query})).text) is found, query


async def test_a_long_inbox_goes_on_where_it_stopped(browser: Browser, firm: Firm) -> None:
    for number in range(45):
        await messages.take(
            firm.tenant.id, firm.chat.id, kind="message", fields={"name": Given(f"Caller{number:02d}")},
            urgent=False, complete=True, at=START - timedelta(minutes=number + 1),
        )  # fmt: skip
    first = (await browser.get("/portal/")).text
    assert "Caller38" in first and "Caller39" not in first
    rest = first.split("before=")[1].split('"')[0]
    second = (await browser.get(f"/portal/?before={rest}")).text
    assert "Caller39" in second and "Caller44" in second and "Caller38" not in second


async def test_a_conversation_shows_words_sources_and_where_each_field_is_from(browser: Browser, firm: Firm) -> None:
    await faqs.add(firm.tenant.id, {"en": "Is there parking?"}, {"en": "Yes."}, slug="parking")
    page = (await browser.get(f"/portal/conversations/{firm.chat.id}")).text
    assert "Novak Dental, good day." in page and "Chat began" in page
    assert "/portal/faqs/parking/history#v1" in page
    assert page.count("confirmed</span>") >= 2 and "heard, not confirmed" in page and "+386 40 123 999" in page


async def test_staff_take_over_a_chat_write_and_hand_back(browser: Browser, firm: Firm, house: HouseOfTests) -> None:
    await people.save_person(firm.tenant.id, "ana", name="Ana Novak", title="Dr.", email="owner@novak.example")
    path = f"/portal/conversations/{firm.chat.id}"
    assert (await browser.post(f"{path}/say", {"text": "too early"})).status_code == 409
    assert "Hand back" in (await browser.post(f"{path}/join")).text
    await browser.post(f"{path}/say", {"text": "Hello, Ana here"})
    await browser.post(f"{path}/say", {"text": "   "})
    assert "Take over" in (await browser.post(f"{path}/leave")).text
    chat = firm.chat.id
    assert house.desk.done == [
        ("joins", chat, "Dr. Ana Novak"),
        ("says", chat, "Dr. Ana Novak", "Hello, Ana here"),
        ("leaves", chat, "Dr. Ana Novak"),
    ]


async def test_staff_who_are_not_in_the_list_of_people_are_named_after_their_address(
    browser: Browser, firm: Firm, house: HouseOfTests
) -> None:
    await browser.post(f"/portal/conversations/{firm.chat.id}/join")
    assert house.desk.done == [("joins", firm.chat.id, "Owner")]


async def test_a_chat_that_has_ended_and_a_call_are_not_taken_over(browser: Browser, firm: Firm) -> None:
    tenant_id = firm.tenant.id
    call = await conversations.open_conversation(tenant_id, channel="call", language="en", caller_id=None, at=START)
    await conversations.close_conversation(tenant_id, firm.chat.id, by="caller", at=START)
    for conversation in (call, firm.chat):
        page = await browser.get(f"/portal/conversations/{conversation.id}")
        assert "Take over" not in page.text
        assert (await browser.post(f"/portal/conversations/{conversation.id}/join")).status_code == 409


async def test_an_answer_to_a_gap_becomes_a_faq(browser: Browser, firm: Firm) -> None:
    gap = await gaps.record(firm.tenant.id, conversation_id=firm.chat.id, question="dogs ok?", language="en", at=START)
    assert "dogs ok?" in (await browser.get("/portal/gaps")).text
    given = {"question": "Do you take dogs?", "answer": "No dogs, sorry.", "language": "en"}
    saved = await browser.post(f"/portal/gaps/{gap.id}", given)
    assert "The question is answered" in saved.text
    faq = (await faqs.list_faqs(firm.tenant.id))[-1]
    assert (faq.question, faq.answer, faq.variants) == (
        {"en": "Do you take dogs?"}, {"en": "No dogs, sorry."}, {"en": ["dogs ok?"]},
    )  # fmt: skip
    assert (await gaps.get(firm.tenant.id, gap.id)).status == "answered"
    assert "dogs ok?" not in (await browser.get("/portal/gaps")).text


async def test_an_empty_answer_to_a_gap_is_refused_with_what_was_typed(browser: Browser, firm: Firm) -> None:
    gap = await gaps.record(firm.tenant.id, conversation_id=None, question="dogs?", language="en", at=START)
    answer = await browser.post(f"/portal/gaps/{gap.id}", {"question": "Typed before", "answer": " ", "language": "en"})
    assert answer.status_code == 422 and "Typed before" in answer.text
    assert (await gaps.get(firm.tenant.id, gap.id)).status == "open"


async def test_a_gap_may_be_added_to_an_answer_that_exists(browser: Browser, firm: Firm) -> None:
    await faqs.add(firm.tenant.id, {"en": "Is there parking?"}, {"en": "Yes."}, slug="parking")
    gap = await gaps.record(firm.tenant.id, conversation_id=None, question="my car?", language="en", at=START)
    await browser.post(f"/portal/gaps/{gap.id}", {"existing": "parking"})
    assert (await faqs.get(firm.tenant.id, "parking")).variants == {"en": ["my car?"]}


async def test_a_dismissed_gap_comes_back_by_undo(browser: Browser, firm: Firm) -> None:
    gap = await gaps.record(firm.tenant.id, conversation_id=None, question="dogs?", language="en", at=START)
    row = await browser.post(f"/portal/gaps/{gap.id}/dismiss", headers={"HX-Request": "true"})
    assert "Undo" in row.text and (await gaps.get(firm.tenant.id, gap.id)).status == "dismissed"
    await browser.post(f"/portal/gaps/{gap.id}/reopen", headers={"HX-Request": "true"})
    assert (await gaps.get(firm.tenant.id, gap.id)).status == "open"


async def test_a_faq_is_written_changed_retired_and_brought_back(browser: Browser, firm: Firm) -> None:
    tenant_id = firm.tenant.id
    form = {
        "question_en": "Cards?",
        "answer_en": "Yes.",
        "variants_en": "visa\nmastercard\n",
        "valid_until": "2027-01-31",
    }
    slug = (await browser.post("/portal/faqs", form)).url.path.rsplit("/", 1)[1]
    faq = await faqs.get(tenant_id, slug)
    assert (faq.variants, faq.valid_until) == ({"en": ["visa", "mastercard"]}, date(2027, 1, 31))

    await browser.post(
        f"/portal/faqs/{slug}", form | {"answer_en": "All cards.", "question_sl": "Kartice?", "answer_sl": "Da."}
    )
    faq = await faqs.get(tenant_id, slug)
    assert (faq.version, faq.answer) == (2, {"en": "All cards.", "sl": "Da."})
    history = (await browser.get(f"/portal/faqs/{slug}/history")).text
    assert "Version 1" in history and "owner@novak.example" in history

    gone = await browser.post(f"/portal/faqs/{slug}/retire")
    assert "Undo" in gone.text and not await faqs.list_faqs(tenant_id)
    await browser.post(f"/portal/faqs/{slug}/restore")
    assert len(await faqs.list_faqs(tenant_id)) == 1
    await browser.post(f"/portal/faqs/{slug}/restore", {"version": "1"})
    faq = await faqs.get(tenant_id, slug)
    assert (faq.version, faq.answer) == (3, {"en": "Yes."})


async def test_texts_in_languages_that_are_no_longer_spoken_are_kept(browser: Browser, firm: Firm) -> None:
    await faqs.add(firm.tenant.id, {"en": "Cards?", "hu": "Kártya?"}, {"en": "Yes.", "hu": "Igen."}, slug="cards")
    await browser.post("/portal/faqs/cards", {"question_en": "Cards?", "answer_en": "All cards."})
    assert (await faqs.get(firm.tenant.id, "cards")).answer == {"en": "All cards.", "hu": "Igen."}


@pytest.mark.parametrize(
    "wrong",
    [{"answer_en": ""}, {"question_en": ""}, {"valid_until": "tomorrow"}],
    ids=["no answer", "no question", "no date"],
)
async def test_a_faq_that_cannot_be_kept_says_why_and_keeps_what_was_typed(
    browser: Browser, firm: Firm, wrong: dict[str, str]
) -> None:
    form = {"question_en": "Cards?", "answer_en": "Yes.", "variants_en": "typed before"}
    answer = await browser.post("/portal/faqs", form | wrong)
    assert answer.status_code == 422 and 'role="alert"' in answer.text and "typed before" in answer.text
    assert not await faqs.list_faqs(firm.tenant.id)


async def test_each_section_of_the_company_is_saved(browser: Browser, firm: Firm) -> None:
    sections = {
        "profile": {"name": "Novak & Co", "about": "Dentists", "country": "AT", "timezone": "Europe/Vienna"},
        "contact": {"phone": "01 555 01 00", "email": "hi@novak.example", "website": "https://novak.example",
                    "address": "Slovenska 10", "directions_en": "By bus."},
        "hours": {"mon": "08:00-12:00, 13:00-16:00", "tue": "08:00-12:00, 13:00-16:00", "sat": "9:00-12:00",
                  "closed": "2026-12-24\n2026-12-31: 08:00-11:00", "holidays": "on"},
        "greeting": {"greeting_en": "Good day."},
        "languages": {"language": "sl", "languages": ["en", "hu"]},
        "notify": {"notify_email": "a@novak.example, b@novak.example", "digest": "18:00"},
        "widget": {"brand_colour": "#AA3300"},
    }  # fmt: skip
    for section, form in sections.items():
        assert "Saved." in (await browser.post(f"/portal/company/{section}", form)).text, section
    tenant = await companies.by_id(firm.tenant.id)
    assert (tenant.name, tenant.country, tenant.timezone) == ("Novak & Co", "AT", "Europe/Vienna")
    assert tenant.contact["phone"] == "+4315550100" and tenant.contact["directions"] == {"en": "By bus."}
    assert tenant.hours == {"mon-tue": "08:00-12:00, 13:00-16:00", "sat": "09:00-12:00"}
    assert tenant.closed == ["2026-12-24", "2026-12-31: 08:00-11:00"] and tenant.holidays
    assert (tenant.language, tenant.languages) == ("sl", ["sl", "en", "hu"])
    assert tenant.notify == {"email": ["a@novak.example", "b@novak.example"], "digest": "18:00"}
    assert (tenant.greeting, tenant.brand_colour) == ({"en": "Good day."}, "#aa3300")


@pytest.mark.parametrize(
    ("section", "form", "told"),
    [
        ("profile", {"name": "", "country": "SI", "timezone": "Europe/Ljubljana"}, "1 to 200 characters"),
        ("profile", {"name": "N", "country": "SI", "timezone": "Mars/Base"}, "no time zone"),
        ("contact", {"website": "javascript:alert(1)"}, "no web address"),
        ("contact", {"phone": "ring us"}, "no telephone number"),
        ("hours", {"wed": "morning"}, "Wednesday"),
        ("hours", {"closed": "24.12."}, "no date"),
        ("languages", {"language": "xx"}, "no language"),
        ("notify", {"notify_email": ""}, "at least one"),
        ("notify", {"notify_email": "nobody"}, "no e-mail address"),
        ("widget", {"brand_colour": "red;}"}, "no colour"),
    ],
)
async def test_a_mistake_on_the_company_page_is_told_and_changes_nothing(
    browser: Browser, firm: Firm, section: str, form: dict[str, str], told: str
) -> None:
    answer = await browser.post(f"/portal/company/{section}", form)
    assert answer.status_code == 422 and told in answer.text
    assert (await companies.by_id(firm.tenant.id)).revision == firm.tenant.revision


async def test_people_and_departments_are_added_changed_and_removed(browser: Browser, firm: Firm) -> None:
    await browser.post("/portal/departments", {"name_en": "Accounting", "aliases": "billing, invoices"})
    form = {"name": "Ana Novak", "title": "Dr.", "aliases": "doctor Ana", "department": "accounting",
            "phone": "040 555 001", "hours": "mon-fri: 09:00-15:00", "urgent": "on"}  # fmt: skip
    await browser.post("/portal/people", form)
    ana = (await people.list_people(firm.tenant.id))[0]
    assert (ana.slug, ana.department, ana.phone, ana.urgent) == ("ana-novak", "accounting", "+38640555001", True)
    assert ana.hours == {"mon-fri": "09:00-15:00"}
    await browser.post("/portal/people/ana-novak", {"name": "Ana Zupan"})
    ana = (await people.list_people(firm.tenant.id))[0]
    assert (ana.slug, ana.name, ana.urgent, ana.hours) == ("ana-novak", "Ana Zupan", False, None)
    await browser.post("/portal/people/ana-novak/remove")
    await browser.post("/portal/departments/accounting/remove")
    assert not await people.list_people(firm.tenant.id) and not await people.list_departments(firm.tenant.id)


async def test_a_person_that_cannot_be_kept_says_why(browser: Browser, firm: Firm) -> None:
    for wrong in (
        {"name": ""},
        {"name": "A", "phone": "x"},
        {"name": "A", "hours": "always"},
        {"name": "A", "email": "a"},
    ):
        answer = await browser.post("/portal/people", {"aliases": "typed before"} | wrong)
        assert answer.status_code == 422 and "typed before" in answer.text


async def test_a_failed_mail_is_sent_again(browser: Browser, firm: Firm) -> None:
    mail = await outbox.put(
        firm.tenant.id,
        conversation_id=None,
        kind="summary",
        dedupe_key="k",
        to=["a@b.example"],
        payload={},
        due_at=START,
    )
    await outbox.claim(START)
    await outbox.mark_failed(mail.id, "Connection refused")
    assert "Connection refused" in (await browser.get("/portal/mail?status=failed")).text
    row = await browser.post(f"/portal/mail/{mail.id}/retry", headers={"HX-Request": "true"})
    assert "Waiting" in row.text and (await outbox.get(firm.tenant.id, mail.id)).status == "waiting"


async def test_what_callers_wrote_is_shown_as_text_everywhere(browser: Browser, firm: Firm) -> None:
    tenant_id = firm.tenant.id
    fields = {name: Given(NASTY, NASTY) for name in ("name", "phone", "email", "about", "for", "when")}
    chat = await conversations.open_conversation(
        tenant_id, channel="chat", language="en", caller_id=NASTY[:60], at=START
    )
    said = [("Understood", {"text": NASTY, "hearing": 1.0}), ("StaffSaid", {"name": NASTY, "text": NASTY}),
            ("BotSaid", {"text": NASTY, "key": "k", "language": "en", "faq": "x", "faq_version": 1}),
            ("TransferFailed", {"to": NASTY, "reason": NASTY})]  # fmt: skip
    entries = [Entry(n, START, kind, data) for n, (kind, data) in enumerate(said, 1)]
    await conversations.append(tenant_id, chat.id, entries)
    message = await messages.take(
        tenant_id, chat.id, kind=NASTY[:30], fields=fields, urgent=False, complete=True, at=START
    )
    gap = await gaps.record(tenant_id, conversation_id=chat.id, question=NASTY, language="en", at=START)
    faq = await faqs.add(tenant_id, {"en": NASTY}, {"en": NASTY}, {"en": [NASTY]})
    await companies.update(tenant_id, name=NASTY, about=NASTY, contact={"address": NASTY}, greeting={"en": NASTY})
    pages = ["/portal/", "/portal/conversations", f"/portal/conversations/{chat.id}", f"/portal/messages/{message.id}",
             "/portal/gaps", f"/portal/gaps/{gap.id}", "/portal/faqs", f"/portal/faqs/{faq.slug}",
             f"/portal/faqs/{faq.slug}/history", "/portal/company", "/demo/novak", f"/portal/?q={NASTY}"]  # fmt: skip
    for path in pages:
        page = (await browser.get(path)).text
        assert "<script>alert" not in page and "<img src=x" not in page and "&lt;script&gt;alert" in page, path


async def test_a_page_hears_of_its_own_company_only(firm: Firm, house: HouseOfTests) -> None:
    topic = f"tenant:{firm.tenant.id}"
    stream = live._events(house.bus, [topic], {"ana": "Ana Novak"})
    await anext(stream)
    coming = asyncio.create_task(anext(stream))
    await asyncio.sleep(0)  # lets the stream subscribe
    await asyncio.sleep(0)
    await house.bus.publish("tenant:another", {"kind": "message", "id": "theirs"})
    await house.bus.publish(topic, {"kind": "ring", "id": "1", "to": "ana", "secret": "words of a caller"})
    event = json.loads((await coming).removeprefix("data: "))
    assert event == {"kind": "ring", "id": "1", "changed": False, "to": "Ana Novak"}
    await stream.aclose()


async def test_the_demo_page_carries_the_chat_in_the_companys_colour(browser: Browser, firm: Firm) -> None:
    await companies.update(firm.tenant.id, brand_colour="#ffee00")
    page = (await browser.get("/demo/novak")).text
    assert f'data-key="{firm.tenant.widget_key}"' in page and "08:00–12:00" in page
    assert "--brand: #ffee00; --on-brand: #000000" in (await browser.get("/demo/novak/colour.css")).text
    assert (await browser.get("/demo/nobody")).status_code == 404


async def test_an_error_of_the_api_is_problem_json(browser: Browser) -> None:
    answer = await browser.get("/api/v1/nothing")
    assert answer.status_code == 404 and answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 404


async def test_the_widget_is_told_in_which_languages_a_call_can_be_heard(browser: Browser, firm: Firm) -> None:
    config = (await browser.get(f"/api/v1/widget/{firm.tenant.widget_key}")).json()
    assert config["languages"] == ["en", "sl"]
    assert config["call"] is True and config["call_languages"] == ["en"]
