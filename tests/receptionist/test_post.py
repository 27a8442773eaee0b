"""Mail: what a company is told, that it arrives once, and what happens when it cannot."""

from __future__ import annotations

import asyncio
import email
import email.policy
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import async_playwright

from bot import phrases
from bot.events import Channel
from receptionist.post import compose
from receptionist.post.accepted import KEPT, Accepted
from receptionist.post.compose import Links, Mail, envelope, summary_mail
from receptionist.post.deliver import BACK_OFF_SECONDS, Postman
from receptionist.post.digest import Digests
from receptionist.post.links import VALID_SECONDS, links
from receptionist.settings import Settings, mail_server
from receptionist.understanding import EmbeddedEngine
from tenants import companies, messages, outbox
from tenants.outbox import OutgoingMail
from tests.fakes.mail import MailCatcher
from tests.fakes.service import Clock, Service, free_port, open_service
from tests.fakes.summaries import AT, LINKS, asked, practice, summary, taken

PRACTICE = practice()
MESSAGE = ("can I leave a message for doctor Novak", "Jan Kos", "040 123 999", "a crown came loose")


# ---- what is in it


def test_the_subject_says_who_and_what() -> None:
    assert summary_mail(summary(PRACTICE), LINKS).subject == "Jan Kos: a crown came loose"


def test_what_is_urgent_says_so_first() -> None:
    mail = summary_mail(summary(PRACTICE, messages=(taken(urgent=True, name="Jan Kos", about="pain"),)), LINKS)
    assert mail.subject == "URGENT: Jan Kos: pain"
    assert "It is urgent." in mail.text.split("\n")[0]
    assert mail.html.index("It is urgent.") < mail.html.index("<h1")


def test_the_number_given_and_the_callers_id_stand_apart() -> None:
    mail = summary_mail(summary(PRACTICE), LINKS)
    assert "Number given: +386 40 123 999" in mail.text
    assert "Caller id: +386 40 123 456" in mail.text


def test_a_call_that_hid_its_number_says_so_and_a_chat_has_none() -> None:
    assert "Caller id: withheld" in summary_mail(summary(PRACTICE, caller_id=None), LINKS).text
    assert "Caller id" not in summary_mail(summary(PRACTICE, caller_id=None, channel="chat"), LINKS).text


@pytest.mark.parametrize(
    ("certainty", "shown"),
    [("confirmed", "confirmed"), ("heard", "heard, not confirmed"), ("caller_id", "caller id")],
)
def test_each_field_says_how_sure_it_is(certainty: str, shown: str) -> None:
    mail = summary_mail(summary(PRACTICE, messages=(taken(phone=("+38640123999", certainty)),)), LINKS)
    assert f"Number given: +386 40 123 999  [{shown}]" in mail.text
    assert shown in mail.html


MANY = {
    "a message": summary(PRACTICE),
    "everything at once": summary(
        PRACTICE,
        crashed=True,
        messages=(taken(kind="callback", urgent=True, complete=False, for_="ana", name="Jan Kos", phone="+38640123999",
                        about="pain", when="2026-11-24T15:00+01:00"),),
        asked=(asked(), asked()),
        gaps=("do you take dogs",),
    ),
    "only a question": summary(PRACTICE, messages=(), asked=(asked(),), gaps=("dogs",)),
    "cut before a word": summary(PRACTICE, messages=(), crashed=True, transcript=()),
    "nothing but a name": summary(PRACTICE, messages=(taken(name="Jan Kos"),)),
}  # fmt: skip


@pytest.mark.parametrize("told", MANY.values(), ids=MANY)
def test_two_to_four_sentences_tell_what_happened(told: Any) -> None:
    said = compose.sentences(partial(phrases.mail, language="en"), told, "Jan Kos")
    assert 2 <= len(said) <= 4
    assert " ".join(said[1:]) in summary_mail(told, LINKS).text
    assert all(sentence.endswith(".") for sentence in said)


def test_answers_name_the_approved_entry_and_its_version() -> None:
    mail = summary_mail(summary(PRACTICE, asked=(asked(version=3),)), LINKS)
    for part in (mail.text, mail.html):
        assert "is there parking" in part
        assert "Yes, behind the house, free for two hours." in part
        assert "Is there parking?, version 3" in part


def test_an_entry_that_is_no_longer_there_is_named_by_its_id() -> None:
    told = summary(PRACTICE, asked=(asked(entry="old-entry", version=1),))
    assert "old-entry, version 1" in summary_mail(told, LINKS).text


def test_open_questions_come_with_the_way_to_answer_them() -> None:
    mail = summary_mail(summary(PRACTICE, gaps=("do you take dogs",)), LINKS)
    for part in (mail.text, mail.html):
        assert "do you take dogs" in part
        assert LINKS.answer in part


def test_links_that_lead_nowhere_are_left_out() -> None:
    mail = summary_mail(summary(PRACTICE, messages=()), Links(open="https://r.example/m/open"))
    for part in (mail.text, mail.html):
        assert "https://r.example/m/open" in part
        assert "Call back" not in part
        assert "Mark as done" not in part


def test_what_callers_write_stays_text() -> None:
    nasty = '<script>alert(1)</script><img src=x onerror="alert(2)">{{7*7}}'
    told = summary(PRACTICE, messages=(taken(name=nasty, about=nasty, email=nasty, phone=nasty, when=nasty),),
                   gaps=(nasty,), asked=(asked(question=nasty),), caller_id=nasty)  # fmt: skip
    mail = summary_mail(told, LINKS)
    assert "<script" not in mail.html
    assert "<img" not in mail.html
    assert 'onerror="' not in mail.html
    assert "49" not in mail.html.replace("#", "")
    assert nasty in mail.text


@pytest.mark.parametrize("name", ["Jan\r\nBcc: v@x.example", "Jan\nKos", "Jan\x00\x1b[31m", "Jan\u2028Kos", "a\x85b"])
def test_a_name_cannot_add_a_header(name: str) -> None:
    mail = summary_mail(summary(PRACTICE, messages=(taken(name=name, about="x\r\nX-Evil: 1"),)), LINKS)
    message = envelope(mail, sender="r@r.example", to=["a@b.example"], message_id="<1@r.example>", at=AT)
    sent = email.message_from_bytes(bytes(message), policy=email.policy.default)
    assert sent["Bcc"] is None
    assert sent["X-Evil"] is None
    assert sent["Subject"].endswith(": x X-Evil: 1")
    assert sent["To"] == "a@b.example"


def test_a_subject_is_not_endless() -> None:
    mail = summary_mail(summary(PRACTICE, messages=(taken(name="x" * 5000, about="y" * 5000),)), LINKS)
    assert len(mail.subject) <= compose.LONGEST_SUBJECT
    assert "x" * 5000 in mail.text


def test_letters_of_all_our_languages_and_beyond_arrive_as_they_are() -> None:
    name = "Žofia Őry Łucja Dvořák 💥 שלום"
    mail = summary_mail(summary(PRACTICE, messages=(taken(name=name, about="x"),)), LINKS)
    message = envelope(mail, sender="Recepcija Č <r@r.example>", to=["a@b.example"], message_id="<1@r.example>", at=AT)
    sent = email.message_from_bytes(bytes(message), policy=email.policy.default)
    assert isinstance(sent, EmailMessage)
    assert sent["Subject"].startswith(name)
    for kind in ("plain", "html"):
        body = sent.get_body((kind,))
        assert body is not None and name in body.get_content()


def test_a_mail_says_that_no_person_wrote_it_and_keeps_its_id() -> None:
    message = envelope(Mail("s", "t", "<p>h</p>"), sender="r@r.example", to=["a@b.example"], message_id="<1@x>", at=AT)
    assert (message["Message-ID"], message["Auto-Submitted"]) == ("<1@x>", "auto-generated")
    assert message["Date"].datetime == AT


@pytest.mark.parametrize("language", ["en", "sl", "hu", "pl", "cs"])
def test_every_mail_can_be_put_into_words_for_a_company_of_any_language(language: str) -> None:
    company = replace(PRACTICE, language=language)
    for told in MANY.values():
        assert summary_mail(replace(told, company=company), LINKS).subject
    assert "https://r.example/confirm" in compose.confirm_mail("Novak", "https://r.example/confirm", language).text
    counts = {"conversations": 2, "messages": 1, "answered": 1, "open": 3}
    digest = compose.digest_mail("Novak", language, AT.date(), counts, ["dogs"], "https://r.example/portal")
    assert "dogs" in digest.text and "dogs" in digest.html


@pytest.mark.parametrize("width", [360, 720])
async def test_the_mail_fits_a_phone_and_a_desk(width: int, chromium_program: str) -> None:
    long = summary(PRACTICE, messages=(taken(name="x" * 300, about="y" * 400, email="z" * 200),), gaps=("w" * 300,))
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_program, args=["--no-sandbox"])
        page = await browser.new_page(viewport={"width": width, "height": 700})
        for told in (long, *MANY.values()):
            await page.set_content(summary_mail(told, LINKS).html)
            assert await page.evaluate("document.documentElement.scrollWidth") <= width
            assert await page.locator("a", has_text="Open the conversation").is_visible()
        await browser.close()


# ---- that it arrives


async def mail_of(service: Service, *texts: str) -> OutgoingMail:
    """The mail of a conversation that has ended, not sent yet."""
    turned = await service.desk.open(service.tenant.id, Channel.CHAT, "en")
    for text in texts or MESSAGE:
        turned = await service.desk.say(service.tenant.id, turned.conversation_id, text)
    await service.desk.close(service.tenant.id, turned.conversation_id)
    (mail,) = await outbox.of_conversation(service.tenant.id, turned.conversation_id)
    return mail


async def until(service: Service, mail: OutgoingMail, status: str) -> OutgoingMail:
    async with asyncio.timeout(10):
        while (mail := await outbox.get(service.tenant.id, mail.id)).status != status:
            await Postman(service.house).round()
            await asyncio.sleep(0.01)
    return mail


@pytest.fixture
def by_smtp(settings: Settings, smtp: MailCatcher) -> Settings:
    return replace(settings, mail=mail_server(smtp.url))


async def test_a_summary_goes_by_smtp_with_starttls_once(
    by_smtp: Settings, clock: Clock, engine: EmbeddedEngine, smtp: MailCatcher
) -> None:
    async with open_service(by_smtp, clock, engine) as service:
        mail = await until(service, await mail_of(service), "sent")
        await Postman(service.house).round()
    (caught,) = smtp.caught
    assert smtp.encrypted == [True]
    assert smtp.recipients == [["info@novak-dental.example"]]
    assert caught["Message-ID"] == mail.message_id
    assert caught["Message-ID"].endswith("@receptionist.test>")
    assert caught["Subject"] == "Jan Kos: a crown came loose"
    assert caught.get_body(("plain",)) and caught.get_body(("html",))
    assert (mail.attempts, mail.last_error) == (1, "")


async def test_a_server_with_a_certificate_we_do_not_trust_gets_nothing(
    by_smtp: Settings, clock: Clock, engine: EmbeddedEngine, smtp: MailCatcher
) -> None:
    assert by_smtp.mail
    untrusting = replace(by_smtp, mail=replace(by_smtp.mail, ca=""))
    async with open_service(untrusting, clock, engine) as service:
        mail = await mail_of(service)
        async with asyncio.timeout(10):
            while not (mail := await outbox.get(service.tenant.id, mail.id)).last_error:
                await asyncio.sleep(0.02)
    assert "certificate" in mail.last_error
    assert smtp.caught == []


async def waits_again(service: Service, mail: OutgoingMail, attempts: int) -> OutgoingMail:
    async with asyncio.timeout(10):
        while True:
            mail = await outbox.get(service.tenant.id, mail.id)
            if mail.attempts == attempts and mail.status in ("waiting", "failed"):
                return mail
            await Postman(service.house).round()
            await asyncio.sleep(0.01)


async def test_a_server_that_is_down_is_tried_again_with_longer_and_longer_pauses(
    settings: Settings, clock: Clock, engine: EmbeddedEngine, smtp: MailCatcher
) -> None:
    away = replace(settings, mail=mail_server(f"smtp://127.0.0.1:{free_port()}?tls=none"))
    async with open_service(away, clock, engine) as service:
        mail = await mail_of(service)
        for attempt, pause in enumerate(BACK_OFF_SECONDS, 1):
            mail = await waits_again(service, mail, attempt)
            assert mail.status == "waiting"
            assert mail.due_at == clock() + timedelta(seconds=pause)
            assert "cannot be reached" in mail.last_error
            clock.go(seconds=pause)
        mail = await waits_again(service, mail, len(BACK_OFF_SECONDS) + 1)
        assert mail.status == "failed"
        retried = await outbox.retry(service.tenant.id, mail.id, clock())
        assert retried.attempts == 0
        assert (await waits_again(service, mail, 1)).status == "waiting"


async def test_a_mail_that_is_put_off_goes_the_second_time(
    by_smtp: Settings, clock: Clock, engine: EmbeddedEngine, smtp: MailCatcher
) -> None:
    smtp.answers = ["451 greylisted, try later"]
    async with open_service(by_smtp, clock, engine) as service:
        mail = await waits_again(service, await mail_of(service), 1)
        assert "451" in mail.last_error
        assert smtp.caught == []
        clock.go(seconds=BACK_OFF_SECONDS[0])
        mail = await until(service, mail, "sent")
    assert mail.attempts == 2
    assert [caught["Message-ID"] for caught in smtp.caught] == [mail.message_id]


async def test_a_mail_that_is_refused_for_good_has_failed_and_goes_by_the_button(
    by_smtp: Settings, clock: Clock, engine: EmbeddedEngine, smtp: MailCatcher
) -> None:
    smtp.answers = ["554 no such content here"]
    async with open_service(by_smtp, clock, engine) as service:
        mail = await until(service, await mail_of(service), "failed")
        assert "554" in mail.last_error
        await outbox.retry(service.tenant.id, mail.id, clock())
        await until(service, mail, "sent")
    assert len(smtp.caught) == 1


async def test_a_mail_that_cannot_be_made_fails_alone(service: Service) -> None:
    broken = await outbox.put(
        service.tenant.id, conversation_id=None, kind="digest", dedupe_key="broken", to=["a@b.example"],
        payload={"day": "no day"}, due_at=service.house.clock(),
    )  # fmt: skip
    unknown = await outbox.put(
        service.tenant.id, conversation_id=None, kind="unheard", dedupe_key="unknown", to=["a@b.example"], payload={},
        due_at=service.house.clock(),
    )  # fmt: skip
    no_address = await outbox.put(
        service.tenant.id, conversation_id=None, kind="confirm_signup", dedupe_key="address",
        to=["nobody\r\nBcc: x@y.z"], payload={"link": "https://x.example"}, due_at=service.house.clock(),
    )  # fmt: skip
    for mail in (broken, unknown, no_address):
        assert (await until(service, mail, "failed")).last_error
    await until(service, await mail_of(service), "sent")


async def test_without_a_mail_server_mails_are_files_and_the_same_mail_is_the_same_file(service: Service) -> None:
    mail = await until(service, await mail_of(service), "sent")
    folder = service.house.settings.mail_folder
    (file,) = folder.iterdir()
    before = file.read_bytes()
    await OutgoingMail.filter(id=mail.id).update(status="waiting")  # as after a crash before it was noted
    await until(service, mail, "sent")
    (file,) = folder.iterdir()
    assert file.suffix == ".eml"
    sent = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert sent["Message-ID"] == mail.message_id
    assert email.message_from_bytes(before, policy=email.policy.default)["Message-ID"] == mail.message_id


async def test_a_mail_folder_that_cannot_be_written_is_told_and_tried_again(service: Service, clock: Clock) -> None:
    folder = service.house.settings.mail_folder
    folder.write_text("this is no folder")
    mail = await waits_again(service, await mail_of(service), 1)
    assert "mail folder" in mail.last_error
    folder.unlink()
    clock.go(seconds=BACK_OFF_SECONDS[0])
    await until(service, mail, "sent")


async def test_mail_that_a_dead_process_was_sending_goes_at_the_next_start(
    by_smtp: Settings, clock: Clock, engine: EmbeddedEngine, smtp: MailCatcher
) -> None:
    smtp.answers = ["451 later"]
    async with open_service(by_smtp, clock, engine) as service:
        mail = await waits_again(service, await mail_of(service), 1)
        await OutgoingMail.filter(id=mail.id).update(status="sending")
    async with open_service(by_smtp, clock, engine) as service:
        mail = await until(service, mail, "sent")
    assert [caught["Message-ID"] for caught in smtp.caught] == [mail.message_id]


async def test_mail_that_was_accepted_before_the_process_died_is_not_sent_again(
    by_smtp: Settings, clock: Clock, engine: EmbeddedEngine, smtp: MailCatcher
) -> None:
    async with open_service(by_smtp, clock, engine) as service:
        mail = await until(service, await mail_of(service), "sent")
        await OutgoingMail.filter(id=mail.id).update(status="sending")  # killed before the store was told
    async with open_service(by_smtp, clock, engine) as service:
        await until(service, mail, "sent")
    assert len(smtp.caught) == 1


def test_the_note_of_accepted_mails_does_not_grow_for_ever(tmp_path: Path) -> None:
    file = tmp_path / "accepted.txt"
    file.write_text("".join(f"<{number}@x>\n" for number in range(5 * KEPT)))
    accepted = Accepted(file)
    accepted.trim()
    accepted.add("<new@x>")
    assert len(file.read_text().splitlines()) == KEPT + 1
    assert "<4999@x>" in accepted and "<0@x>" not in accepted
    assert "<new@x>" in Accepted(file)
    nowhere = Accepted(tmp_path / "none" / "accepted.txt")
    nowhere.add("<1@x>")
    nowhere.trim()


# ---- the daily digest


async def digests(service: Service) -> list[OutgoingMail]:
    return [mail for mail in await outbox.listing(service.tenant.id) if mail.kind == "digest"]


async def test_the_digest_goes_once_at_its_hour_and_misses_no_conversation(service: Service, clock: Clock) -> None:
    """Ten o'clock on Monday; the practice wants its digest at 18:00."""
    digest = Digests()
    await mail_of(service)
    await digest.promise(service.house)
    assert await digests(service) == []
    clock.go(hours=8, minutes=1)
    for promising in (digest, digest, Digests()):  # the last as after a restart
        await promising.promise(service.house)
    (first,) = await digests(service)
    assert first.payload["counts"] == {"conversations": 1, "messages": 1, "answered": 0, "open": 1}
    clock.go(hours=3)  # after today's digest: it is in tomorrow's
    await mail_of(service, *MESSAGE)
    clock.go(hours=21)
    await digest.promise(service.house)
    second = next(mail for mail in await digests(service) if mail.id != first.id)
    assert second.payload["counts"]["conversations"] == 1
    assert second.payload["day"] == "2026-11-24"
    sent = await until(service, second, "sent")
    assert sent.to == ["info@novak-dental.example"]


async def test_after_a_quiet_day_there_is_no_digest(service: Service, clock: Clock) -> None:
    clock.go(hours=9)
    await Digests().promise(service.house)
    assert await digests(service) == []


# ---- the links in it


async def linked(service: Service) -> tuple[Links, messages.Message]:
    mail = await mail_of(service)
    (message,) = await messages.of_conversation(service.tenant.id, mail.conversation_id)
    return links(service.house, service.tenant.id, mail.conversation_id, message.id, "+38640123999", gap=True), message


async def test_looking_at_a_link_changes_nothing_and_its_button_marks_the_message_done(service: Service) -> None:
    made, message = await linked(service)
    shown = await service.http.get(made.done)
    assert shown.status_code == 200
    assert "Jan Kos" in shown.text and "<form" in shown.text
    assert shown.headers["cache-control"] == "no-store"
    assert shown.headers["referrer-policy"] == "no-referrer"
    assert (await messages.get(service.tenant.id, message.id)).status == "open"
    notices = service.house.bus.subscribe(f"tenant:{service.tenant.id}")
    for _ in range(2):
        done = await service.http.post(made.done)
        assert done.status_code == 200
        assert "<form" not in done.text
    assert (await asyncio.wait_for(anext(aiter(notices)), 2))["id"] == str(message.id)
    assert (await messages.get(service.tenant.id, message.id)).status == "done"


async def test_the_link_to_call_back_shows_the_number(service: Service) -> None:
    made, _ = await linked(service)
    shown = await service.http.get(made.call_back)
    assert 'href="tel:+38640123999"' in shown.text


async def test_the_link_to_open_leads_into_the_portal(service: Service) -> None:
    made, message = await linked(service)
    answer = await service.http.get(made.open)
    assert answer.status_code == 303
    assert answer.headers["location"].endswith(f"/portal/conversations/{message.conversation_id}")


async def test_a_link_that_is_not_ours_or_too_old_is_gone(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    made, message = await linked(service)
    token = made.done.rpartition("/")[2]
    chat_token = service.house.signer("chat").dumps([str(service.tenant.id), "", str(message.id), "done"])
    ours = service.house.signer("mail-link")
    foreign = ours.dumps([str(service.other.id), str(message.conversation_id), str(message.id), "done"])
    short = ours.dumps(["x"])
    for wrong in ("nonsense", token[:-2], token + "x", chat_token, foreign, short, "%ff%fe", "a" * 3000):
        for answer in (await service.http.get(f"/m/{wrong}"), await service.http.post(f"/m/{wrong}")):
            assert answer.status_code == 410, wrong
            assert "no longer valid" in answer.text
    signer = service.house.signer("mail-link")
    signed = signer.make_signer(signer.salt)
    old = signed.get_timestamp() - VALID_SECONDS - 10
    monkeypatch.setattr(type(signed), "get_timestamp", lambda self: old)
    expired = signer.dumps([str(service.tenant.id), str(message.conversation_id), str(message.id), "done"])
    monkeypatch.undo()
    assert (await service.http.post(f"/m/{expired}")).status_code == 410
    assert (await messages.get(service.tenant.id, message.id)).status == "open"


async def test_a_link_of_an_erased_company_is_gone(service: Service) -> None:
    made, _ = await linked(service)
    await companies.erase(service.tenant.id)
    assert (await service.http.get(made.done)).status_code == 410
