"""Takes the pictures of docs/images from the running service: ``python tests/receptionist/browser/screenshots.py``.

The service runs in this process on a clock of its own: a Monday morning, so that every picture is of an open practice.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, Playwright, async_playwright, expect

from receptionist.app import Parts, build
from receptionist.commands.serve import DEMO_PASSWORD, load_demo
from receptionist.settings import Settings
from receptionist.understanding import EmbeddedEngine
from tests.receptionist.browser.chatting import SWITCHES, Visitor
from tests.receptionist.browser.spoken_caller import record

ROOT = Path(__file__).resolve().parents[3]
IMAGES = ROOT / "docs" / "images"
MODELS = ROOT.parent / "shared" / "models"
MONDAY = datetime(2026, 11, 23, 7, 42, tzinfo=UTC)  # 8:42 in Ljubljana
WIDE = {"width": 1280, "height": 800}
PRACTICE = "novak-dental"
LARGEST_BYTES = 200_000

EARLIER: tuple[tuple[int, tuple[str, ...]], ...] = (  # minutes after MONDAY, and what was written
    (0, ("I have an invoice I do not understand, can somebody from accounting ring me back", "Peter Vidmar",
         "041 222 333", "tomorrow after nine")),
    (9, ("do you take dogs?", "no thanks")),
    (16, ("I'd like to book an appointment", "a check-up", "next thursday morning", "Mojca Zupan", "031 444 555")),
    (31, ("is there parking?", "how much is a check-up?", "thanks, bye")),
    (38, ("I want to complain", "nobody rang me back last week", "Luka Hribar", "040 777 888")),
    (44, ("it's an emergency, my son's tooth was knocked out", "", "Mark Jones", "040 321 321", "no thanks, bye")),
)  # fmt: skip


class Clock:
    def __init__(self) -> None:
        self.offset = MONDAY - datetime.now(UTC)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def go_to(self, minutes: int) -> None:
        self.offset = MONDAY + timedelta(minutes=minutes) - datetime.now(UTC)


@asynccontextmanager
async def serving(data: Path, clock: Clock) -> AsyncIterator[Settings]:
    settings = Settings.from_environment(
        {
            "RECEPTIONIST_DATA": str(data),
            "RECEPTIONIST_PORT": "8765",
            "RECEPTIONIST_MODELS": str(MODELS),
            "TRANSFER_SECONDS": "5",
        },
        demo=True,
    )
    await load_demo(settings)
    config = uvicorn.Config(build(settings, Parts(clock=clock)), port=settings.port, log_level="error", lifespan="on")
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.05)
    yield settings
    server.should_exit = True
    await task


async def write(url: str, key: str, texts: tuple[str, ...]) -> None:
    """A whole conversation by the API."""
    async with httpx.AsyncClient(base_url=url) as http:
        opened = (await http.post(f"/api/v1/chat/{key}", json={})).json()
        path, bearer = f"/api/v1/chat/{opened['conversation']}/messages", {"Authorization": f"Bearer {opened['token']}"}
        for text in texts:
            if not text:
                await asyncio.sleep(6)  # somebody is being rung, and does not answer
                continue
            answer = (await http.post(path, json={"text": text}, headers=bearer)).json()
            print(f"  {text}  ->  {' / '.join(reply['text'] for reply in answer.get('replies', []))}")


async def shoot(page: Page, name: str, **options: Any) -> None:
    path = IMAGES / f"{name}.png"
    await page.screenshot(path=path, animations="disabled", caret="hide", **options)
    if path.stat().st_size > LARGEST_BYTES and (convert := shutil.which("convert")):
        subprocess.run([convert, path, "-strip", "-dither", "None", "-colors", "200", f"PNG8:{path}"], check=True)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB")


async def in_the_widget(context: BrowserContext) -> Visitor:
    chat = await Visitor.on(context, PRACTICE)
    await chat.say("Is there parking?", "behind the house")
    await chat.leave_a_message("Jan Kos", "040 123 999", "a crown came loose")
    return chat


async def call(playwright: Playwright, program: str, url: str, recording: Path) -> None:
    microphone = f"--use-file-for-fake-audio-capture={recording}%noloop"
    browser = await playwright.chromium.launch(executable_path=program, args=[*SWITCHES, microphone])
    context = await browser.new_context(base_url=url, locale="en-GB", viewport=WIDE, permissions=["microphone"])
    page = await context.new_page()
    await page.goto(f"/demo/{PRACTICE}")
    await page.get_by_role("button", name="Chat with").click()
    await page.get_by_role("button", name="Call from the browser").click()
    await expect(page.locator(".call-lines .caller")).to_have_count(4, timeout=60_000)
    await expect(page.locator(".call-lines .bot").last).to_contain_text("about", timeout=20_000)
    await page.wait_for_timeout(500)  # in the middle of a word, as the pulsing ring shows
    await shoot(page, "call")
    await expect(page.get_by_text("Call ended")).to_be_visible(timeout=60_000)
    await browser.close()


async def logged_in(browser: Browser, url: str) -> Page:
    page = await (await browser.new_context(base_url=url, locale="en-GB", viewport=WIDE)).new_page()
    await page.goto("/login")
    await page.get_by_label("E-mail").fill(f"owner@{PRACTICE}.example")
    await page.get_by_label("Password").fill(DEMO_PASSWORD)
    await page.get_by_role("main").get_by_role("button", name="Log in").click()
    await page.wait_for_url("**/portal/")
    return page


async def email(context: BrowserContext, folder: Path) -> None:
    """The summary mail about Jan Kos, as a mail program draws it."""
    while True:
        for path in folder.glob("*.eml"):
            mail = message_from_bytes(path.read_bytes(), policy=policy.default)
            if "Jan Kos" in mail["Subject"]:
                page = await context.new_page()
                await page.set_viewport_size({"width": 760, "height": 900})  # the transcript goes on below
                await page.set_content(mail.get_body(("html",)).get_content())
                await shoot(page, "email")
                return
        await asyncio.sleep(0.2)


async def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None or not MODELS.is_dir():
        sys.exit("needs Chromium (Debian package chromium) and the folder shared/ beside the checkout")
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        recording = Path(folder) / "caller.wav"
        await record(recording, MODELS, EmbeddedEngine(Path(folder)), MONDAY + timedelta(minutes=52))
        async with serving(Path(folder), clock) as settings, async_playwright() as playwright:
            url = settings.public_url
            browser = await playwright.chromium.launch(executable_path=program, args=SWITCHES)
            context = await browser.new_context(base_url=url, locale="en-GB", viewport=WIDE)
            page = await context.request.get(f"/demo/{PRACTICE}")
            key = (await page.text()).split('data-key="')[1].split('"')[0]
            for minutes, texts in EARLIER:
                clock.go_to(minutes)
                await write(url, key, texts)
            clock.go_to(52)
            portal = await logged_in(browser, url)
            chat = await in_the_widget(context)
            await shoot(chat.page, "widget")
            await call(playwright, program, url, recording)
            await expect(portal.locator(".row").filter(has_text="John Smith")).to_be_visible()
            await portal.mouse.move(0, 0)
            await portal.wait_for_timeout(6500)  # the notices are gone
            await shoot(portal, "inbox")
            await chat.say("no thanks, bye", "Goodbye")
            await email(context, settings.mail_folder)
            await portal.locator(".row").filter(has_text="Jan Kos").locator("a.cover").click()
            await portal.wait_for_url("**/conversations/**")
            await shoot(portal, "conversation")
            phone = await browser.new_context(
                base_url=url, locale="en-GB", viewport={"width": 390, "height": 780}, device_scale_factor=2,
                is_mobile=True, has_touch=True,
            )  # fmt: skip
            chat = await in_the_widget(phone)
            await shoot(chat.page, "phone")
            await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
