"""A caller's message, typed or spoken, from the company's page into its portal and its mailbox, on the real service."""

from __future__ import annotations

from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, Playwright, expect

from receptionist.understanding import EmbeddedEngine
from tests.fakes.service import Program
from tests.receptionist.browser.chatting import SWITCHES, Visitor
from tests.receptionist.browser.post_box import Mailbox, text_of
from tests.receptionist.browser.spoken_caller import MATTER, NAME, record

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_message_left_by_chat_is_in_the_inbox_at_once_and_in_the_mailbox_after_the_end(
    portal: Page, visitor: BrowserContext, post: Mailbox
) -> None:
    row = portal.locator(".row").filter(has_text="Jan Kos")
    await expect(row).to_have_count(0)
    chat = await Visitor.on(visitor, "novak-dental")
    await chat.say("is there parking?", "behind the house")
    await chat.leave_a_message("Jan Kos", "040 123 999", "a crown came loose")

    await expect(row).to_be_visible()  # no reload
    await expect(row).to_contain_text("a crown came loose")
    await expect(row).to_contain_text("For Dr. Ana Novak")
    await expect(portal.get_by_text("A new message has arrived.")).to_be_visible()

    await chat.say("no thanks, bye", "Goodbye")
    mail = await post.wait_for(chat.page, lambda mail: "Jan Kos" in mail["Subject"])
    assert str(mail["To"]) == "ana@novak-dental.example" or "info@novak-dental.example" in str(mail["To"])
    for kind in ("plain", "html"):
        for words in ("+386 40 123 999", "a crown came loose", "is there parking?", "behind the house"):
            assert words in text_of(mail, kind)


@pytest_asyncio.fixture(loop_scope="session")
async def recording(tmp_path_factory: pytest.TempPathFactory, shared: Path, engine: EmbeddedEngine) -> Path:
    path = tmp_path_factory.mktemp("caller") / "caller.wav"
    await record(path, shared / "models", engine)
    return path


async def test_a_message_spoken_into_the_microphone_is_in_the_inbox_at_once_and_in_the_mailbox_after_the_end(
    recording: Path, playwright: Playwright, chromium_program: str, portal: Page, service: Program, post: Mailbox
) -> None:
    microphone = f"--use-file-for-fake-audio-capture={recording}%noloop"
    browser = await playwright.chromium.launch(executable_path=chromium_program, args=[*SWITCHES, microphone])
    try:
        context = await browser.new_context(base_url=service.url, locale="en-GB", permissions=["microphone"])
        page = await context.new_page()
        await page.goto("/demo/novak-dental")
        await page.get_by_role("button", name="Chat with").click()
        await page.get_by_role("button", name="Call from the browser").click()
        row = portal.locator(".row").filter(has_text=NAME)
        await expect(row).to_be_visible(timeout=75_000)  # no reload
        await expect(row).to_contain_text(MATTER, ignore_case=True)
        await expect(row).to_contain_text("+386 40 123 999")
        await expect(page.get_by_text("Call ended")).to_be_visible(timeout=30_000)
        heard = await page.locator(".call-lines .caller").all_inner_texts()
        mail = await post.wait_for(page, lambda mail: NAME in mail["Subject"])
    finally:
        await browser.close()
    assert "invoice" in str(mail["Subject"]) and len(heard) == 6, heard
    assert "did not get the invoice" in text_of(mail)
    assert [NAME in str(mail["Subject"]) for mail in post.caught].count(True) == 1
