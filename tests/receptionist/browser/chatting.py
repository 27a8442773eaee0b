"""The chat as a person at the keyboard uses it."""

from __future__ import annotations

from playwright.async_api import BrowserContext, Page, expect

SWITCHES = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required",
]  # fmt: skip


class Visitor:
    """A page with a company's chat on it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.field = page.get_by_role("textbox", name="Your message")
        self.said = page.locator(".message:not(.caller) .text")
        self.written = page.locator(".message.caller .text")

    @staticmethod
    async def on(context: BrowserContext, slug: str) -> Visitor:
        """Opens the company's demo page and its chat, and reads the greeting."""
        page = await context.new_page()
        await page.goto(f"/demo/{slug}")
        await page.get_by_role("button", name="Chat with").click()
        visitor = Visitor(page)
        await expect(visitor.said.filter(has_text="How can I help")).to_be_visible()
        return visitor

    async def write(self, text: str) -> None:
        await self.field.fill(text)
        await self.field.press("Enter")

    async def say(self, text: str, answered_by: str) -> None:
        """Sends the text and waits for a new answer that has these words in it."""
        answers = self.said.filter(has_text=answered_by)
        before = await answers.count()
        await self.write(text)
        await expect(answers.nth(before)).to_be_visible()

    async def leave_a_message(self, name: str, number: str, matter: str) -> None:
        await self.say("can I leave a message for doctor Novak", "name")
        await self.say(name, "number")
        await self.say(number, "about")
        await self.say(matter, "taken your message")

    async def transcript(self) -> list[tuple[str, str]]:
        """What is on the screen: who, and the words."""
        lines = []
        for message in await self.page.locator(".message").all():
            who = (await message.get_attribute("class") or "").removeprefix("message ")
            lines.append((who, await message.locator(".text").inner_text()))
        return lines
