"""The chat in a real browser, on a page of another host, against a server that misbehaves on demand."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from tests.fakes.chat import ChatServer, Site

expect.set_options(timeout=15_000)  # the machine may be busy

SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--host-resolver-rules=MAP shop.example 127.0.0.1",
    "--use-fake-device-for-media-stream",  # a microphone that beeps
    "--autoplay-policy=no-user-gesture-required",
]


@pytest_asyncio.fixture
async def server() -> ChatServer:
    return ChatServer()


@pytest_asyncio.fixture
async def site(server: ChatServer) -> AsyncIterator[Site]:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    config = uvicorn.Config(server.app(), log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
    serving = uvicorn.Server(config)
    task = asyncio.create_task(serving.serve(sockets=[listener]))
    while not serving.started:
        await asyncio.sleep(0.01)
    chat = f"http://127.0.0.1:{port}"
    yield Site(chat, *(f"http://{host}:{port}/page?server={chat}" for host in ("localhost", "shop.example")))
    serving.should_exit = True
    await task


@pytest_asyncio.fixture
async def chromium() -> AsyncIterator[Browser]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("needs Chromium (Debian package chromium); it is not installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=SWITCHES)
        yield browser
        await browser.close()


@pytest_asyncio.fixture
async def context(chromium: Browser) -> AsyncIterator[BrowserContext]:
    made = await chromium.new_context(locale="en-GB", viewport={"width": 1000, "height": 800})
    made.set_default_timeout(15_000)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def page(context: BrowserContext, site: Site) -> Page:
    opened = await context.new_page()
    await opened.goto(f"{site.page}&key=key")
    return opened
