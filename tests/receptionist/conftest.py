"""The whole service on a fresh store, in this process or as the program itself; real Redis and SMTP servers."""

from __future__ import annotations

import asyncio
import dataclasses
import shutil
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from receptionist.settings import Settings
from receptionist.understanding import EmbeddedEngine
from tenants import database, demo
from tests.fakes.mail import MailCatcher, make_certificate
from tests.fakes.service import Clock, Service, free_port, open_service


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedEngine:
    """The bundled engine, ready for English; trained only where the installation has not done it."""
    made = EmbeddedEngine(tmp_path_factory.mktemp("understanding"))
    asyncio.run(made.prepare("en"))
    return made


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the demo companies and nothing else, to be copied."""
    path = tmp_path_factory.mktemp("store") / "demo.db"

    async def fill() -> None:
        await database.migrate(f"sqlite://{path}")
        await database.connect(f"sqlite://{path}")
        await demo.load_demo()
        await database.close()

    asyncio.run(fill())
    return path


@pytest.fixture
def settings(tmp_path: Path, demo_store: Path) -> Settings:
    shutil.copy(demo_store, tmp_path / "receptionist.db")
    return Settings(
        data=tmp_path,
        database_url=f"sqlite://{tmp_path / 'receptionist.db'}",
        secret=b"a-secret-for-tests",
        public_url="http://receptionist.test",
        models=tmp_path / "models",
        mail_from="Receptionist <receptionist@receptionist.test>",
        transfer_seconds=5,
    )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest_asyncio.fixture
async def service(settings: Settings, clock: Clock, engine: EmbeddedEngine) -> AsyncIterator[Service]:
    """The app with everything it runs beside the requests, spoken to without a socket."""
    async with open_service(settings, clock, engine) as opened:
        yield opened


@pytest.fixture(scope="session")
def redis_program() -> str:
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("needs redis-server (Debian package redis-server); it is not installed")
    return program


@pytest.fixture
def redis_port() -> int:
    return free_port()


@dataclasses.dataclass
class RedisServer:
    program: str
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = [self.program, "--port", str(self.port), "--save", "", "--appendonly", "no"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1):
                    return
            except OSError:
                time.sleep(0.02)
        raise AssertionError("redis-server did not start")

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None


@pytest.fixture
def redis(redis_program: str, redis_port: int) -> Iterator[RedisServer]:
    server = RedisServer(redis_program, redis_port)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of 127.0.0.1 with its key, signed by itself."""
    return make_certificate(tmp_path_factory.mktemp("tls") / "mail.pem")


@pytest.fixture
def smtp(certificate: Path) -> Iterator[MailCatcher]:
    """A mail server that wants STARTTLS and keeps what it gets."""
    catcher = MailCatcher(certificate)
    catcher.start()
    yield catcher
    catcher.stop()


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=30) as client:
        yield client


@pytest.fixture(scope="session")
def chromium_program() -> str:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("needs Chromium (Debian package chromium); it is not installed")
    return program
