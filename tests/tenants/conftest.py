"""A fresh database for each test, on SQLite and on a throw-away PostgreSQL; each test runs on both."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio

from tenants import companies, conversations, database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_numbers = itertools.count(1)


def _postgresql_programs() -> Path | None:
    found = shutil.which("pg_ctl")
    folders = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


def _as_postgres(*command: str | Path) -> None:
    """Runs a program of PostgreSQL, which refuses to run as root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    subprocess.run([*prefix, *map(str, command)], check=True, stdout=subprocess.DEVNULL, timeout=60, cwd="/")


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a PostgreSQL of this test run, without the name of a database."""
    programs = _postgresql_programs()
    if programs is None:
        pytest.skip("needs PostgreSQL's initdb and pg_ctl (Debian: apt install postgresql); they are not here")
    folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = folder / "data"
    _as_postgres(programs / "initdb", "-D", data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync")
    options = f"-F -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
    _as_postgres(programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield f"postgresql://tests@127.0.0.1:{port}"
    finally:
        _as_postgres(programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


async def _run_sql(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("SET default_transaction_read_only = off")
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "migrated.db"
    asyncio.run(database.migrate(f"sqlite://{path}"))
    return path


@pytest.fixture(scope="session")
def postgresql_migrated(postgresql_server: str) -> str:
    asyncio.run(_run_sql(f"{postgresql_server}/postgres", "CREATE DATABASE migrated"))
    asyncio.run(database.migrate(f"{postgresql_server}/migrated"))
    return f"{postgresql_server}/migrated"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without a table."""
    if request.param == "sqlite":
        return f"sqlite://{tmp_path}/empty.db"
    server = request.getfixturevalue("postgresql_server")
    name = f"empty_{next(_numbers)}"
    asyncio.run(_run_sql(f"{server}/postgres", f"CREATE DATABASE {name}"))
    return f"{server}/{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database without a row."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "test.db")
        yield f"sqlite://{tmp_path}/test.db"
        return
    yield (url := request.getfixturevalue("postgresql_migrated"))
    # Every row is kept under a tenant. (A database of its own for each test would take 8 MB and 0.1 s more.)
    asyncio.run(_run_sql(url, "ALTER DATABASE migrated RESET ALL"))
    asyncio.run(_run_sql(url, "DELETE FROM tenants"))


@pytest_asyncio.fixture
async def store(database_url: str) -> AsyncIterator[str]:
    """The opened store; its value is the database's address."""
    await database.connect(database_url)
    yield database_url
    await database.close()


@pytest_asyncio.fixture
async def tenant(store: str) -> companies.Tenant:
    return await make_tenant("novak-dental", name="Novak Dental", numbers=["+38615550100"])


@pytest_asyncio.fixture
async def other_tenant(tenant: companies.Tenant) -> companies.Tenant:
    return await make_tenant("dvorak-garage", name="Garage Dvořák", country="CZ", timezone="Europe/Prague")


@pytest_asyncio.fixture
async def conversation(tenant: companies.Tenant) -> conversations.Conversation:
    return await conversations.open_conversation(
        tenant.id, channel="call", language="en", caller_id="+38640123456", at=NOW
    )


async def make_tenant(slug: str, **changes: object) -> companies.Tenant:
    given = {"name": slug, "country": "SI", "timezone": "Europe/Ljubljana", "language": "en", **changes}
    return await companies.create(slug=slug, **given)
