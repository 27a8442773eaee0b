"""A chat that the network, a reload, a restart of the server and a member of staff come into, on the real service."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, BrowserContext, Page, Route, expect

from receptionist.understanding import EmbeddedEngine
from tests.fakes.service import Program, free_port
from tests.receptionist.browser.chatting import Visitor
from tests.receptionist.browser.post_box import Mailbox

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_reload_in_the_middle_of_a_chat_loses_and_doubles_nothing(visitor: BrowserContext) -> None:
    chat = await Visitor.on(visitor, "novak-dental")
    await chat.say("can I leave a message for doctor Novak", "name")
    await chat.say("Eva Dolinar", "number")
    before = await chat.transcript()
    await chat.page.reload()
    await expect(chat.said.filter(has_text="number").first).to_be_visible()
    assert await chat.transcript() == before
    await chat.say("040 123 997", "about")  # it knows where it was


async def test_a_reload_while_a_message_is_on_its_way_sends_it_once(visitor: BrowserContext) -> None:
    chat = await Visitor.on(visitor, "novak-dental")
    await visitor.route("**/messages", lambda route: route.abort())
    await chat.write("can I leave a message for doctor Novak")
    await expect(chat.written).to_have_count(1)
    await visitor.unroute("**/messages")
    await chat.page.reload()
    await expect(chat.said.filter(has_text="name")).to_have_count(1)
    assert [who for who, _ in await chat.transcript()].count("caller") == 1


async def test_what_is_written_offline_is_sent_once_and_in_order(visitor: BrowserContext) -> None:
    chat = await Visitor.on(visitor, "novak-dental")
    await chat.say("can I leave a message for doctor Novak", "name")
    await visitor.set_offline(True)
    await chat.write("Eva Dolinar")
    await chat.write("040 123 997")
    await expect(chat.page.get_by_text("No connection")).to_be_visible()
    await visitor.set_offline(False)
    await expect(chat.said.filter(has_text="about")).to_be_visible()
    written = [text for who, text in await chat.transcript() if who == "caller"]
    assert written == ["can I leave a message for doctor Novak", "Eva Dolinar", "040 123 997"]
    await chat.page.reload()
    await expect(chat.written).to_have_count(3)


async def test_an_answer_that_was_lost_on_the_way_is_shown_once(visitor: BrowserContext) -> None:
    """The server had the message and answered; the page never got the answer and asks again."""
    chat = await Visitor.on(visitor, "novak-dental")
    lost = 0

    async def lose(route: Route) -> None:
        nonlocal lost
        if route.request.method != "POST" or lost:
            await route.fallback()
            return
        lost += 1
        await route.fetch()
        await route.abort()

    await visitor.route("**/messages", lose)
    await chat.say("can I leave a message for doctor Novak", "name")
    await expect(chat.page.get_by_text("Sending")).to_have_count(0)
    assert lost == 1 and [who for who, _ in await chat.transcript()].count("caller") == 1
    await chat.say("Eva Dolinar", "number")


async def test_opening_again_after_a_lost_answer_is_the_same_conversation(
    visitor: BrowserContext, portal: Page
) -> None:
    lost = 0

    async def lose(route: Route) -> None:
        nonlocal lost
        lost += 1
        if lost == 1:
            await route.fetch()
            await route.abort()
        else:
            await route.fallback()

    await portal.goto("/portal/conversations")
    before = await portal.locator(".row").count()
    await visitor.route(re.compile(r"/api/v1/chat/[^/]+$"), lose)
    chat = await Visitor.on(visitor, "novak-dental")
    await chat.say("is there parking?", "behind the house")
    await portal.reload()
    assert lost == 2 and await portal.locator(".row").count() == before + 1


async def test_staff_take_a_chat_over_and_hand_it_back(visitor: BrowserContext, portal: Page) -> None:
    chat = await Visitor.on(visitor, "novak-dental")
    await chat.say("is there parking?", "behind the house")
    await portal.goto("/portal/conversations")
    await portal.locator(".row a.cover").first.click()
    await portal.get_by_role("button", name="Take over this chat").click()
    line = portal.get_by_label("Write to the caller")
    await line.fill("Hello, this is Ana. How can I help?")
    await line.press("Enter")
    await expect(chat.said.last).to_have_text("Hello, this is Ana. How can I help?")
    await expect(line).to_have_value("")

    said = await chat.said.count()
    await chat.write("thanks Ana, can I come at five?")
    await expect(portal.locator(".line.caller .bubble").last).to_have_text("thanks Ana, can I come at five?")
    assert await chat.said.count() == said  # the receptionist is silent

    await portal.get_by_role("button", name="Hand back to the receptionist").click()
    await expect(portal.get_by_role("button", name="Take over this chat")).to_be_visible()
    await chat.say("what is your address?", "Slovenska 10")


async def test_a_chat_goes_on_after_the_server_was_killed(
    chromium: Browser, engine: EmbeddedEngine, tmp_path: Path, shared: Path
) -> None:
    service = Program(tmp_path, free_port(), RECEPTIONIST_MODELS=str(shared / "models"))
    service.start("demo")
    context = await chromium.new_context(base_url=service.url, locale="en-GB")
    try:
        chat = await Visitor.on(context, "novak-dental")
        await chat.say("can I leave a message for doctor Novak", "name")
        service.kill()
        await chat.write("Eva Dolinar")
        service.start()
        await expect(chat.said.filter(has_text="number")).to_be_visible()
        assert await chat.written.all_inner_texts() == ["can I leave a message for doctor Novak", "Eva Dolinar"]
    finally:
        await context.close()
        service.kill()


async def test_a_mail_that_failed_is_shown_and_goes_at_the_click_of_a_button(
    visitor: BrowserContext, portal: Page, post: Mailbox
) -> None:
    await portal.goto("/portal/mail")
    post.refusing = True
    try:
        chat = await Visitor.on(visitor, "novak-dental")
        await chat.leave_a_message("Maja Kranjc", "040 123 998", "the crown hurts")
        await chat.say("no thanks, bye", "Goodbye")
        failed = portal.locator(".row").filter(has_text="Failed")
        await expect(failed).to_be_visible()  # no reload
        await expect(failed).to_contain_text("the mail server answered 554")
    finally:
        post.refusing = False
    await failed.get_by_role("button", name="Try again").click()
    mail = await post.wait_for(portal, lambda mail: "Maja Kranjc" in mail["Subject"])
    await expect(portal.locator(".row").first).to_contain_text("Sent")
    await expect(failed).to_have_count(0)
    assert "the crown hurts" in str(mail["Subject"])
