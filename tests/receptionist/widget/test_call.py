"""A call from the page: what goes to the server, what is shown of it, and what is said when it cannot be."""

from __future__ import annotations

import asyncio
import json
from array import array

from playwright.async_api import BrowserContext, Page, expect

from tests.fakes.chat import ChatServer

FRAME_BYTES = 640  # 20 ms at 16000 samples a second, 16 bits


async def call(page: Page) -> None:
    await page.get_by_role("button", name="Chat with Novak Dental").click()
    await page.get_by_role("button", name="Call from the browser").click()


async def loudest(server: ChatServer, frames: int) -> int:
    """Of the next frames of sound, which must all have the right size."""
    peak = 0
    for _ in range(frames):
        frame = await asyncio.wait_for(server.heard.get(), 10)
        assert isinstance(frame, bytes) and len(frame) == FRAME_BYTES
        peak = max(peak, *(abs(sample) for sample in array("h", frame)))
    return peak


async def test_a_call_sends_the_microphone_and_shows_what_is_said(
    page: Page, context: BrowserContext, server: ChatServer
) -> None:
    await context.grant_permissions(["microphone"])
    await call(page)
    start = await asyncio.wait_for(server.heard.get(), 10)
    assert isinstance(start, str) and json.loads(start) == {"type": "start", "rate": 16000, "language": "en"}
    assert await loudest(server, 100) > 1000  # the beep comes once a second
    await expect(page.get_by_text("On the line")).to_be_visible()

    assert server.call is not None
    await server.call.send_bytes(bytes(32000))
    await server.call.send_json({"type": "transcript", "who": "bot", "text": "Good <b>day</b>."})
    await server.call.send_json({"type": "transcript", "who": "caller", "text": "Is there parking?"})
    await server.call.send_json({"type": "clear"})
    await expect(page.get_by_text("Good <b>day</b>.")).to_be_visible()
    await expect(page.get_by_text("Is there parking?")).to_be_visible()

    await server.call.send_json({"type": "ended"})
    await expect(page.get_by_text("Call ended")).to_be_visible()
    while await asyncio.wait_for(server.heard.get(), 10) is not None:
        pass


async def test_a_muted_microphone_sends_silence(page: Page, context: BrowserContext, server: ChatServer) -> None:
    await context.grant_permissions(["microphone"])
    await call(page)
    await asyncio.wait_for(server.heard.get(), 10)
    await page.get_by_role("button", name="Mute").click()
    await expect(page.get_by_text("Your microphone is off")).to_be_visible()
    while not server.heard.empty():
        server.heard.get_nowait()
    await loudest(server, 10)  # what was under way
    assert await loudest(server, 100) == 0
    await page.get_by_role("button", name="Unmute").click()
    assert await loudest(server, 120) > 1000


async def test_hanging_up_closes_the_line_and_leads_back_to_the_chat(
    page: Page, context: BrowserContext, server: ChatServer
) -> None:
    await context.grant_permissions(["microphone"])
    await call(page)
    await expect(page.get_by_text("On the line")).to_be_visible()
    await page.get_by_role("button", name="Hang up").click()
    while await asyncio.wait_for(server.heard.get(), 10) is not None:
        pass
    await expect(page.get_by_text("Call ended")).to_be_visible()
    await page.get_by_role("button", name="Back to chat").click()
    await expect(page.get_by_role("textbox", name="Your message")).to_be_focused()


async def test_a_refused_call_says_why(page: Page, context: BrowserContext, server: ChatServer) -> None:
    await context.grant_permissions(["microphone"])
    server.call_refused = (4503, "All lines are taken.")
    await call(page)
    await expect(page.get_by_text("could not be put through")).to_be_visible()
    await expect(page.get_by_text("All lines are taken.")).to_be_visible()


async def test_a_line_that_breaks_is_told(page: Page, context: BrowserContext, server: ChatServer) -> None:
    await context.grant_permissions(["microphone"])
    await call(page)
    await expect(page.get_by_text("On the line")).to_be_visible()
    assert server.call is not None
    await server.call.close(1001)
    await expect(page.get_by_text("The connection was lost.")).to_be_visible()


async def test_a_refused_microphone_is_explained_and_the_chat_is_a_click_away(page: Page, server: ChatServer) -> None:
    await call(page)
    await expect(page.get_by_text("The microphone is blocked.")).to_be_visible()
    assert server.call is None
    await page.get_by_role("button", name="Back to chat").click()
    await expect(page.get_by_role("textbox", name="Your message")).to_be_focused()


async def test_there_is_no_call_button_in_a_language_that_cannot_be_heard(page: Page) -> None:
    await page.get_by_role("button", name="Chat with Novak Dental").click()
    button = page.locator("button.round", has=page.locator("svg")).first
    await expect(button).to_be_visible()
    await page.get_by_role("combobox").select_option("sl")
    await expect(button).to_be_hidden()
