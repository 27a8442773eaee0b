"""From the sign-up form over the mailed link to a receptionist that is written to and called, on the real service."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import BrowserContext, expect
from websockets.asyncio.client import connect

from tests.fakes.service import Program
from tests.receptionist.browser.chatting import Visitor
from tests.receptionist.browser.post_box import Mailbox, link_in

pytestmark = pytest.mark.asyncio(loop_scope="session")

EMAIL = "ben@miller-bikes.example"


async def test_a_company_signs_up_and_its_receptionist_answers_by_chat_and_by_voice(
    visitor: BrowserContext, service: Program, post: Mailbox
) -> None:
    page = await visitor.new_page()
    await page.goto("/")
    await page.get_by_role("link", name="Try it with your company").click()
    await page.get_by_label("Company").fill("Miller Bikes")
    await page.get_by_label("Country").select_option("PL")
    await page.get_by_label("E-mail").fill(EMAIL)
    await page.get_by_label("Password").fill("a long password")
    await page.get_by_role("main").get_by_role("button").click()
    await expect(page.get_by_text("Check your mail")).to_be_visible()
    assert (await visitor.request.get("/demo/miller-bikes")).status == 404  # not before the link is opened

    mail = await post.wait_for(page, lambda mail: EMAIL in mail["To"])
    await page.goto(link_in(mail, "/confirm/"))
    await expect(page.get_by_text("Miller Bikes has a receptionist")).to_be_visible()
    tag = await page.locator("code, pre").first.inner_text()
    key = tag.split('data-key="')[1].split('"')[0]

    chat = await Visitor.on(visitor, "miller-bikes")
    await expect(chat.said.first).to_contain_text("Miller Bikes")
    await chat.say("when are you open?", "Monday to Friday 8:00 am")

    async with connect(f"ws://127.0.0.1:{service.port}/api/v1/voice/{key}") as line:
        await line.send(json.dumps({"type": "start", "rate": 16000, "language": "en"}))
        said, sound = "", b""
        while not (said and len(sound) > 16000):
            frame = await line.recv()
            if isinstance(frame, bytes):
                sound += frame
            else:
                said += json.loads(frame).get("text", "")
    assert "Miller Bikes" in said and any(sound)
