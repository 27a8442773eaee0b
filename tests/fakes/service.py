"""The service in a test's hands: a clock that the test moves, a client of the chat API, the program as a process."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from starlette.applications import Starlette

from receptionist.app import Parts, build
from receptionist.desk import Desk
from receptionist.house import House
from receptionist.settings import Settings
from receptionist.understanding import Engine
from tenants import demo
from tenants.companies import Tenant

MONDAY_TEN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # ten o'clock in Ljubljana


class Clock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = MONDAY_TEN) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def go(self, **units: float) -> None:
        self.at += timedelta(**units)


@dataclass
class Service:
    """The app, started; ``tenant`` is the dental practice, ``other`` the garage."""

    app: Starlette
    house: House
    http: httpx.AsyncClient
    tenant: Tenant
    other: Tenant

    @property
    def desk(self) -> Desk:
        return self.house.desk

    async def chat(self, **body: Any) -> Chat:
        answer = await self.http.post(f"/api/v1/chat/{self.tenant.widget_key}", json=body)
        assert answer.status_code == 201, answer.text
        return Chat(self.http, **{name: answer.json()[name] for name in ("conversation", "token", "replies")})


@dataclass
class Chat:
    """One conversation of a client of the chat API."""

    http: httpx.AsyncClient
    conversation: str
    token: str
    replies: list[dict[str, Any]] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/api/v1/chat/{self.conversation}/messages"

    @property
    def id(self) -> UUID:
        return UUID(self.conversation)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def post(self, body: Any = None, **options: Any) -> httpx.Response:
        if body is not None:
            options["json"] = body
        return await self.http.post(self.path, headers=self.headers | options.pop("headers", {}), **options)

    async def say(self, text: str, **more: Any) -> dict[str, Any]:
        answer = await self.post({"text": text, **more})
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def messages(self, after: int = 0) -> list[dict[str, Any]]:
        answer = await self.http.get(self.path, params={"after": after}, headers=self.headers)
        assert answer.status_code == 200, answer.text
        return answer.json()["messages"]


@contextlib.asynccontextmanager
async def open_service(settings: Settings, clock: Clock, engine: Engine) -> AsyncIterator[Service]:
    app = build(settings, Parts(clock=clock, engine=engine))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=("192.0.2.1", 50000))
        async with httpx.AsyncClient(transport=transport, base_url="http://receptionist.test") as http:
            loaded = {tenant.slug: tenant for tenant in await demo.load_demo()}
            house: House = app.state.house
            yield Service(app, house, http, loaded["novak-dental"], loaded["dvorak-garage"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Program:
    """`receptionist serve` as a process that can be killed and started again."""

    def __init__(self, data: Path, port: int, **environment: str) -> None:
        self.data, self.port = data, port
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        place = {"RECEPTIONIST_DATA": str(data), "RECEPTIONIST_PORT": str(port), "OMP_NUM_THREADS": "1"}
        self.environment = kept | place
        self.environment |= environment
        self.log = data / "server.log"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self, command: str = "serve", within_seconds: float = 60) -> None:
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "receptionist", command], env=self.environment, stdout=log, stderr=log
            )
        deadline = time.monotonic() + within_seconds
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"the server stopped: {self.log.read_text()[-2000:]}"
            with contextlib.suppress(httpx.HTTPError):
                if httpx.get(f"{self.url}/readyz", timeout=5).status_code == 200:
                    return
            time.sleep(0.05)
        raise AssertionError(f"the server was not ready in time: {self.log.read_text()[-2000:]}")

    def kill(self) -> None:
        """SIGKILL: nothing is tidied up."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def stop(self, within_seconds: float = 30) -> int:
        assert self.process
        self.process.terminate()
        return self.process.wait(within_seconds)
