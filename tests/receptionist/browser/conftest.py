"""The service as users start it, with a real mail server, and a real Chromium in front of it; one for all tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, Playwright, StorageState, async_playwright, expect

from receptionist.commands.serve import DEMO_PASSWORD
from receptionist.understanding import EmbeddedEngine
from tests.fakes.service import Program, free_port
from tests.receptionist.browser.chatting import SWITCHES
from tests.receptionist.browser.post_box import Mailbox

expect.set_options(timeout=15_000)  # the machine may be busy

OWNER = "owner@novak-dental.example"


@pytest.fixture(scope="session")
def post() -> Iterator[Mailbox]:
    catcher = Mailbox(None)
    catcher.start()
    yield catcher
    catcher.stop()


@pytest.fixture(scope="session")
def service(
    tmp_path_factory: pytest.TempPathFactory, engine: EmbeddedEngine, shared: Path, post: Mailbox
) -> Iterator[Program]:
    """`receptionist demo`: three companies, the small speech models, mail by SMTP."""
    data = tmp_path_factory.mktemp("service")
    program = Program(data, free_port(), RECEPTIONIST_MODELS=str(shared / "models"), SMTP_URL=post.url)
    program.start("demo")
    yield program
    program.kill()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def playwright() -> AsyncIterator[Playwright]:
    async with async_playwright() as started:
        yield started


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium(playwright: Playwright, chromium_program: str) -> AsyncIterator[Browser]:
    browser = await playwright.chromium.launch(executable_path=chromium_program, args=SWITCHES)
    yield browser
    await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def owner_session(chromium: Browser, service: Program) -> StorageState:
    """The cookies of the dental practice's owner, logged in once: attempts are counted."""
    context = await chromium.new_context(base_url=service.url)
    page = await context.new_page()
    await page.goto("/login")
    await page.get_by_label("E-mail").fill(OWNER)
    await page.get_by_label("Password").fill(DEMO_PASSWORD)
    await page.get_by_role("main").get_by_role("button", name="Log in").click()
    await page.wait_for_url("**/portal/")
    state = await context.storage_state()
    await context.close()
    return state


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(chromium: Browser, service: Program) -> AsyncIterator[BrowserContext]:
    """A caller's browser."""
    context = await chromium.new_context(base_url=service.url, locale="en-GB", viewport={"width": 1100, "height": 800})
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def portal(chromium: Browser, service: Program, owner_session: StorageState) -> AsyncIterator[Page]:
    """The owner's browser, at the inbox; whatever goes wrong in a page's scripts fails the test."""
    context = await chromium.new_context(
        base_url=service.url, locale="en-GB", viewport={"width": 1280, "height": 900}, storage_state=owner_session
    )
    page = await context.new_page()
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    await page.goto("/portal/")
    yield page
    await context.close()
    assert not broken
