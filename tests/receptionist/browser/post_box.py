"""The mail server of these tests: a catcher, and waiting for what it gets."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

from playwright.async_api import Page

from tests.fakes.mail import MailCatcher


class Mailbox(MailCatcher):
    """``refusing``: every mail is turned away for good, until it is set back."""

    refusing = False

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        return "554 not now" if self.refusing else await super().handle_DATA(server, session, envelope)

    async def wait_for(self, page: Page, wanted: Callable[[EmailMessage], bool], seconds: float = 30) -> EmailMessage:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for mail in self.caught:
                if wanted(mail):
                    return mail
            await page.wait_for_timeout(100)
        raise AssertionError(f"no such mail came; there are {[str(mail['Subject']) for mail in self.caught]}")


def text_of(mail: EmailMessage, kind: str = "plain") -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def link_in(mail: EmailMessage, path: str) -> str:
    """The first link of the mail whose path begins so."""
    found = re.search(rf"https?://[^/\s]+{re.escape(path)}\S*", text_of(mail))
    assert found, text_of(mail)
    return found[0]
