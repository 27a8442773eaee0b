"""Opening, bringing up to date, transactions, and what the store says when it cannot."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from tortoise.context import get_current_context

from tenants import companies, conversations, database, messages
from tenants.conversations import Conversation, Entry
from tenants.errors import Invalid, ReadOnly, Unavailable
from tests.tenants.conftest import NOW, make_tenant

ROOT = Path(__file__).resolve().parents[2]
Tenant = companies.Tenant


async def test_an_empty_database_gets_its_tables_and_a_second_time_nothing(empty_url: str) -> None:
    steps = await database.migrate(empty_url)
    assert steps[0] == "0001_first"
    started = time.perf_counter()
    assert await database.migrate(empty_url) == []
    assert time.perf_counter() - started < 2  # 0.02 s on a machine with nothing else to do
    await database.connect(empty_url)
    assert await companies.all_tenants() == []
    await database.close()


async def test_two_starting_servers_migrate_one_after_the_other(empty_url: str) -> None:
    code = "import asyncio, sys; from tenants import database; print(asyncio.run(database.migrate(sys.argv[1])))"
    starting = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, empty_url, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(2)
    ]
    outputs = [await process.communicate() for process in starting]
    assert [process.returncode for process in starting] == [0, 0], outputs
    assert sorted(out.decode().strip() for out, _ in outputs)[1] == "[]"


def test_the_migrations_say_what_the_models_say() -> None:
    """No model was changed without its migration."""
    wanted = subprocess.run(
        [sys.executable, "-m", "tortoise", "-c", "tenants.database.TORTOISE_ORM", "makemigrations", "-n", "missing"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    for written in (ROOT / "tenants" / "migrations").glob("*_missing.py"):
        written.unlink()
    assert "No changes detected" in wanted.stdout, wanted.stdout + wanted.stderr


@pytest.mark.parametrize("url", ["mysql://x", "sqlite://", "sqlite://:memory:", "", "postgresql://u@h:port/x"])
async def test_what_is_no_database_address_is_refused(url: str) -> None:
    with pytest.raises(Invalid, match="database address"):
        await database.connect(url)


async def test_a_database_that_cannot_be_opened_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    (tmp_path / "text.db").write_text("this is no database" * 100)
    with pytest.raises(Unavailable, match="folder cannot be made"):
        await database.connect(f"sqlite://{tmp_path}/file/x.db")
    with pytest.raises(Unavailable, match="cannot be opened"):
        await database.connect(f"sqlite://{tmp_path}")
    with pytest.raises(Unavailable, match="no SQLite database"):
        await database.connect(f"sqlite://{tmp_path}/text.db")
    with pytest.raises(Unavailable, match="does not answer"):
        await database.connect("postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(Unavailable, match="not open"):
        await make_tenant("x")


async def test_a_database_that_was_not_set_up_says_so(empty_url: str) -> None:
    await database.connect(empty_url)
    try:
        with pytest.raises(Unavailable, match="receptionist migrate"):
            await companies.all_tenants()
    finally:
        await database.close()


async def test_a_read_only_database_is_told_plainly_and_still_read(tenant: Tenant, conversation: Conversation) -> None:
    await _forbid_writing()
    assert (await companies.by_slug(tenant.slug)).id == tenant.id
    entry = Entry(1, NOW, "Understood", {"text": "secret words"})
    writes = [
        lambda: conversations.append(tenant.id, conversation.id, [entry]),
        lambda: companies.update(tenant.id, name="x"),
        lambda: messages.mark_done(tenant.id, uuid4(), "x", NOW),
    ]
    for write in writes:
        with pytest.raises(ReadOnly, match="can be read but not written") as caught:
            await write()
        assert "secret" not in str(caught.value) and caught.value.__cause__ is None
    assert await conversations.journal(tenant.id, conversation.id) == []


async def _forbid_writing() -> None:
    """As a read-only disk does; the rights of a file do not stop root, who may run these tests."""
    connection = get_current_context().db()
    if connection.capabilities.dialect == "sqlite":
        await connection.execute_query("PRAGMA query_only = ON")
        return
    name = connection.database
    await connection.execute_script(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    await connection.close()  # every new connection has it


async def test_a_full_disk_is_told_plainly_and_the_store_goes_on(tmp_path: Path, sqlite_template: Path) -> None:
    path = tmp_path / "full.db"
    path.write_bytes(sqlite_template.read_bytes())
    await database.connect(f"sqlite://{path}")
    try:
        tenant = await make_tenant("full")
        await get_current_context().db().execute_query("PRAGMA max_page_count = 1")
        with pytest.raises(ReadOnly, match="disk is full"):
            await companies.update(tenant.id, about="x" * 1_000_000)
        await get_current_context().db().execute_query("PRAGMA max_page_count = 1000000")
        assert (await companies.update(tenant.id, about="short")).about == "short"
    finally:
        await database.close()


@pytest.mark.skipif(os.getuid() != 0, reason="needs root to become a user who may not write")
def test_a_folder_without_the_right_to_write_is_told_in_one_line(sqlite_template: Path, tmp_path: Path) -> None:
    code = (
        # every module is imported while it may still be read
        "import asyncio, os, sys, tenants.sqlite, tenants.gaps, tenants.outbox, tenants.people\n"
        "from tenants import companies, database; from tenants.errors import StoreError\n"
        "async def main():\n"
        "    try:\n"
        "        await database.connect(sys.argv[1]); print(len(await companies.all_tenants()))\n"
        "        await companies.create(slug='x', name='x', country='SI', timezone='UTC', language='en')\n"
        "    except StoreError as error: print(type(error).__name__, error)\n"
        "    finally: await database.close()\n"
        "os.setuid(65534); asyncio.run(main())\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        path.write_bytes(sqlite_template.read_bytes())
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        run = subprocess.run(
            [sys.executable, "-c", code, f"sqlite://{path}"], cwd=ROOT, capture_output=True, text=True, timeout=60,
            check=False, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip
    assert "Unavailable" in run.stdout or "ReadOnly" in run.stdout, run.stdout + run.stderr
    assert "cannot be opened" in run.stdout or "not written" in run.stdout


async def test_an_inner_transaction_joins_the_outer_one(tenant: Tenant) -> None:
    with pytest.raises(RuntimeError):
        async with database.transaction():
            async with database.transaction():
                await companies.update(tenant.id, name="inner")
            raise RuntimeError
    assert (await companies.by_id(tenant.id)).name == "Novak Dental"


async def test_a_cancelled_transaction_leaves_nothing_and_blocks_nobody(tenant: Tenant) -> None:
    inside = asyncio.Event()

    async def hang() -> None:
        async with database.transaction():
            await companies.update(tenant.id, name="half")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    for moment in range(8):  # cancelled at each of its first awaits, BEGIN among them
        task = asyncio.create_task(companies.update(tenant.id, name="half"))
        for _ in range(moment):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with asyncio.timeout(10):
        updated = await companies.update(tenant.id, about="afterwards")
    assert updated.about == "afterwards"


async def test_another_process_that_writes_is_waited_for(tmp_path: Path, sqlite_template: Path) -> None:
    path = tmp_path / "shared.db"
    path.write_bytes(sqlite_template.read_bytes())
    code = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('BEGIN IMMEDIATE'); print('locked', flush=True); sys.stdin.readline(); c.execute('COMMIT')\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "locked\n"
    await database.connect(f"sqlite://{path}")
    try:
        creating = asyncio.create_task(make_tenant("waits"))
        done, _ = await asyncio.wait([creating], timeout=0.2)
        assert not done
        other.communicate("go\n", timeout=10)
        assert (await creating).slug == "waits"
    finally:
        await database.close()
        other.kill()


async def test_instants_come_back_as_utc(tenant: Tenant, conversation: Conversation) -> None:
    kept = await conversations.get(tenant.id, conversation.id)
    assert kept.started_at == NOW
    assert kept.started_at.utcoffset() == timedelta(0)
