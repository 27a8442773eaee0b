"""What the caller sees of the chat, whatever the network does: every message there, and there once."""

from __future__ import annotations

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.fakes.chat import ChatServer, Site, cut, problem

TEXTS = ".message .text"


async def open_chat(page: Page) -> None:
    await page.get_by_role("button", name="Chat with Novak Dental").click()
    await expect(page.locator(TEXTS)).to_have_count(1)


async def write(page: Page, text: str) -> None:
    await page.get_by_role("textbox", name="Your message").fill(text)
    await page.keyboard.press("Enter")


async def shows(page: Page, *texts: str) -> None:
    """Exactly these messages, in this order, none of them still under way."""
    await expect(page.locator(TEXTS)).to_have_text(list(texts))
    await expect(page.locator(".state")).to_have_count(0)


async def test_a_message_goes_and_its_answer_comes(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    await write(page, "Is there parking?")
    await shows(page, "Good day (en).", "Is there parking?", "You wrote: Is there parking?")


async def test_keyboard_and_screen_reader_find_their_way(page: Page) -> None:
    await open_chat(page)
    dialog = page.get_by_role("dialog", name="Chat with Novak Dental")
    log = dialog.get_by_role("log", name="Conversation with Novak Dental")
    await expect(log).to_have_attribute("aria-live", "polite")
    field = page.get_by_role("textbox", name="Your message")
    await expect(field).to_be_focused()
    await field.press_sequentially("one")
    await page.keyboard.press("Shift+Enter")
    await field.press_sequentially("two")
    await expect(field).to_have_value("one\ntwo")
    await page.keyboard.press("Enter")
    await expect(page.locator(TEXTS).nth(1)).to_have_text("one\ntwo")
    await page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("button", name="Chat with Novak Dental")).to_be_focused()


async def test_focus_stays_in_the_panel_where_it_covers_the_page(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 700})
    await open_chat(page)
    for _ in range(12):
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.hasAttribute('data-receptionist')")


async def test_an_answer_lost_on_the_way_is_neither_lost_nor_doubled(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    server.after = [cut, cut]
    await write(page, "take my message")
    await shows(page, "Good day (en).", "take my message", "You wrote: take my message")
    assert [message["text"] for message in server.messages if message["who"] == "caller"] == ["take my message"]
    # Asked again until it is acknowledged: by an answer, or by the live line where that is quicker.
    assert len(server.bodies) in (1, 2, 3) and len({body["client_id"] for body in server.bodies}) == 1


async def test_a_busy_server_is_asked_again_and_the_order_stays(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    server.before = [problem(503), problem(429)]
    for text in ("one", "two", "three"):
        await write(page, text)
    await shows(page, "Good day (en).", "one", "You wrote: one", "two", "You wrote: two", "three", "You wrote: three")


async def test_what_is_written_without_a_network_goes_when_it_is_back(
    page: Page, context: BrowserContext, server: ChatServer
) -> None:
    await open_chat(page)
    await context.set_offline(True)
    await write(page, "still here")
    await expect(page.get_by_text("No connection. Trying again…")).to_be_visible()
    await expect(page.get_by_text("Sending…")).to_be_visible()
    assert not server.bodies
    await context.set_offline(False)
    await shows(page, "Good day (en).", "still here", "You wrote: still here")
    await expect(page.get_by_text("No connection. Trying again…")).to_be_hidden()
    assert len(server.messages) == 3


async def test_a_reload_keeps_the_conversation_and_sends_what_waits(
    page: Page, context: BrowserContext, server: ChatServer
) -> None:
    await open_chat(page)
    await write(page, "before")
    await shows(page, "Good day (en).", "before", "You wrote: before")
    server.before = [problem(503)] * 3
    await write(page, "waiting")
    await expect(page.get_by_text("Sending…")).to_be_visible()
    server.before = []
    await page.reload()
    await shows(page, "Good day (en).", "before", "You wrote: before", "waiting", "You wrote: waiting")
    assert server.opened == 1 and len([m for m in server.messages if m["text"] == "waiting"]) == 1


async def test_staff_messages_come_live_and_are_made_up_for_after_a_break(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    await server.tell({"typing": True})
    await expect(page.get_by_text("Novak Dental is typing")).to_be_visible()
    await server.staff_says("Ana here")
    await shows(page, "Good day (en).", "Ana here")
    await server.cut_sockets()
    await server.staff_says("Are you there?", live=False)
    await shows(page, "Good day (en).", "Ana here", "Are you there?")


async def test_a_message_heard_live_and_by_post_is_shown_once(page: Page, server: ChatServer) -> None:
    async def told_live_first() -> None:
        for message in server.messages:
            await server.tell(message)

    await open_chat(page)
    server.after = [told_live_first]
    await write(page, "hello")
    await shows(page, "Good day (en).", "hello", "You wrote: hello")


async def test_choices_are_buttons_that_say_their_label_and_send_their_value(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    server.choices = [{"value": "1", "label": "Opening hours"}, {"value": "2", "label": "A message"}]
    await write(page, "help")
    await page.get_by_role("button", name="A message").click()
    await expect(page.locator(TEXTS).nth(3)).to_have_text("A message")
    assert (server.bodies[-1]["text"], server.bodies[-1]["value"]) == ("A message", "2")
    await expect(page.get_by_role("button", name="A message")).to_have_count(0)


async def test_a_refused_message_says_why_and_the_next_one_goes(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    server.before = [problem(413, "Please write less.")]
    await write(page, "far too long")
    await expect(page.get_by_text("Not sent. Please write less.")).to_be_visible()
    await write(page, "short")
    await expect(page.locator(TEXTS).last).to_have_text("far too long")
    assert [m["text"] for m in server.messages if m["who"] == "caller"] == ["short"]


async def test_a_conversation_the_server_has_forgotten_starts_anew_with_what_was_written(
    page: Page, server: ChatServer
) -> None:
    await open_chat(page)
    server.opened += 1  # its token is now another conversation's
    await write(page, "hello?")
    await shows(page, "Good day (en).", "hello?", "You wrote: hello?")


async def test_the_end_is_told_and_a_new_conversation_offered(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    server.ended = True
    await server.tell({"ended": True})
    await expect(page.get_by_text("This conversation has ended.")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Your message")).to_be_hidden()
    await page.get_by_role("button", name="Start a new conversation").click()
    await write(page, "again")
    await shows(page, "Good day (en).", "again", "You wrote: again")
    assert server.opened == 2


async def test_another_language_can_be_chosen_until_something_is_written(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    await page.get_by_role("combobox", name="Language").select_option("sl")
    await shows(page, "Good day (sl).")
    await expect(page.get_by_role("textbox", name="Vaše sporočilo")).to_be_visible()
    await page.get_by_role("textbox").fill("dober dan")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("combobox", name="Jezik")).to_be_hidden()


async def test_the_tag_may_name_the_language_and_open_the_panel(context: BrowserContext, site: Site) -> None:
    page = await context.new_page()
    await page.goto(f"{site.page}&key=key&language=sl&open=true")
    await shows(page, "Good day (sl).")


@pytest.mark.parametrize("nasty", ["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "javascript:alert(1)"])
async def test_markup_is_shown_as_text(page: Page, server: ChatServer, nasty: str) -> None:
    alerts: list[str] = []
    page.on("dialog", lambda dialog: alerts.append(dialog.message))
    await open_chat(page)
    await write(page, nasty)
    await shows(page, "Good day (en).", nasty, f"You wrote: {nasty}")
    assert not alerts and await page.locator(".text img, .text script, .text a").count() == 0


async def test_addresses_become_links(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    await write(page, "see https://novak.example/map, or write to info@novak.example.")
    links = page.locator(".caller .text a")
    await expect(links.nth(0)).to_have_attribute("href", "https://novak.example/map")
    await expect(links.nth(1)).to_have_attribute("href", "mailto:info@novak.example")


async def test_text_on_a_light_brand_colour_is_black(page: Page) -> None:
    await open_chat(page)
    header = page.locator("header")
    assert await header.evaluate("element => getComputedStyle(element).color") == "rgb(0, 0, 0)"


async def test_what_comes_while_the_panel_is_closed_is_counted(page: Page, server: ChatServer) -> None:
    await open_chat(page)
    await page.keyboard.press("Escape")
    await server.staff_says("Ana here")
    await expect(page.get_by_role("button", name="Chat with Novak Dental, 1 new")).to_be_visible()


async def test_a_page_without_https_can_chat_and_is_told_that_it_cannot_call(
    context: BrowserContext, site: Site, server: ChatServer
) -> None:
    page = await context.new_page()
    await page.goto(f"{site.insecure_page}&key=key")
    await open_chat(page)
    await write(page, "hello")
    await shows(page, "Good day (en).", "hello", "You wrote: hello")
    await page.get_by_role("button", name="Call from the browser").click()
    await expect(page.get_by_text("Calls work only on a secure page (https).")).to_be_visible()
    await expect(page.get_by_role("button", name="Call again")).to_have_count(0)


async def test_a_wrong_key_leaves_the_page_as_it_is(context: BrowserContext, site: Site) -> None:
    page = await context.new_page()
    async with page.expect_console_message(lambda message: 'no company has the key "wrong"' in message.text):
        await page.goto(f"{site.page}&key=wrong")
    assert await page.locator("[data-receptionist]").count() == 0
