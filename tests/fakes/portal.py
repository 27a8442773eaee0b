"""What the portal's tests hand in: a clock that stands, a desk that writes down, a browser, a company."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
from itsdangerous import URLSafeTimedSerializer
from starlette.applications import Starlette

from bot.events import Certainty, Given
from receptionist.bus import MemoryBus
from receptionist.portal import passwords
from receptionist.portal.limits import MemoryLimiter
from receptionist.settings import Settings
from tenants import companies, conversations, messages, users
from tenants.companies import Tenant
from tenants.conversations import Conversation, Entry
from tenants.messages import Message
from tenants.users import User
from voices.engines import Unavailable

PASSWORD = "a long enough password"
START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def go(self, **units: float) -> None:
        self.now += timedelta(**units)


class NotingDesk:
    """A desk that writes down what staff did, and keeps the one fact the pages look at."""

    mail_domain = "receptionist.example"

    def __init__(self) -> None:
        self.done: list[tuple[Any, ...]] = []

    async def staff_joins(self, tenant_id: UUID, conversation_id: UUID, name: str) -> None:
        self.done.append(("joins", conversation_id, name))
        await conversations.update_facts(tenant_id, conversation_id, with_staff=True)

    async def staff_says(self, tenant_id: UUID, conversation_id: UUID, name: str, text: str) -> None:
        self.done.append(("says", conversation_id, name, text))

    async def staff_leaves(self, tenant_id: UUID, conversation_id: UUID, name: str) -> None:
        self.done.append(("leaves", conversation_id, name))
        await conversations.update_facts(tenant_id, conversation_id, with_staff=False)


class EnglishCalls:
    """Calls with engines that hear English and nothing else."""

    def __init__(self) -> None:
        self.engines = self

    def recogniser(self, language: str, rate: int) -> object:
        return object() if language == "en" else Unavailable(f"nothing hears {language}")


@dataclass
class HouseOfTests:
    settings: Settings
    clock: Clock
    desk: NotingDesk = field(default_factory=NotingDesk)
    bus: MemoryBus = field(default_factory=MemoryBus)
    calls: Any = field(default_factory=EnglishCalls)
    limiter: Any = None

    def __post_init__(self) -> None:
        self.limiter = MemoryLimiter(self.clock)

    def signer(self, purpose: str) -> URLSafeTimedSerializer:
        return URLSafeTimedSerializer(self.settings.secret, salt=purpose)


class Browser:
    """A browser without scripts: keeps cookies, follows links, fills in the forms that a page really has."""

    def __init__(self, app: Starlette, place: str = "192.0.2.1") -> None:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=(place, 50000))
        self.http = httpx.AsyncClient(transport=transport, base_url="http://test", follow_redirects=True)

    async def get(self, path: str, **options: Any) -> httpx.Response:
        return await self.http.get(path, **options)

    async def post(self, path: str, data: dict[str, Any] | None = None, **options: Any) -> httpx.Response:
        """Sends a form with the token of this browser's own session."""
        return await self.http.post(path, data={"csrf": await self.token(), **(data or {})}, **options)

    async def token(self) -> str:
        for page in ("/portal/", "/signup"):
            found = re.search(r'name="csrf" value="(\w+)"', (await self.http.get(page)).text)
            if found:
                return found[1]
        raise AssertionError("no page gave a token")

    async def log_in(self, email: str, password: str = PASSWORD) -> httpx.Response:
        return await self.post("/login", {"email": email, "password": password})


@dataclass(frozen=True)
class Firm:
    """A company with its people's log-ins and something of everything the pages show."""

    tenant: Tenant
    owner: User
    staff: User
    chat: Conversation
    message: Message


_hash = ""


async def make_firm(slug: str, name: str) -> Firm:
    global _hash
    _hash = _hash or await passwords.hashed(PASSWORD)  # once: hashing is slow on purpose
    tenant = await companies.create(
        slug=slug, name=name, country="SI", timezone="Europe/Ljubljana", language="en", languages=["en", "sl"],
        hours={"mon-fri": "08:00-12:00, 13:00-16:00"}, notify={"email": [f"info@{slug}.example"]}, at=START,
    )  # fmt: skip
    people = [
        await users.create(tenant.id, f"{role}@{slug}.example", role, password_hash=_hash, confirmed_at=START)
        for role in ("owner", "staff")
    ]
    chat = await conversations.open_conversation(
        tenant.id, channel="chat", language="en", caller_id=None, at=START - timedelta(minutes=5)
    )
    said = [
        ("ConversationOpened", {"channel": "chat", "language": "en"}),
        ("BotSaid", {"text": f"{name}, good day.", "key": "greeting", "language": "en"}),
        ("Understood", {"text": "Is there parking?", "meaning": {}, "hearing": 1.0}),
        ("BotSaid", {"text": "Yes.", "key": "answer", "language": "en", "faq": "parking", "faq_version": 1}),
    ]
    entries = [Entry(seq, START, kind, data) for seq, (kind, data) in enumerate(said, 1)]
    await conversations.append(tenant.id, chat.id, entries)
    fields = {
        "name": Given("Jan Kos", "jan kos", Certainty.CONFIRMED),
        "phone": Given("+38640123999", "040 123 999", Certainty.HEARD),
        "about": Given("a crown came loose", "a crown came loose"),
    }
    message = await messages.take(
        tenant.id, chat.id, kind="callback", fields=fields, urgent=True, complete=True, at=START
    )
    return Firm(tenant, people[0], people[1], chat, message)
