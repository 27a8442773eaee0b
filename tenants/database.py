"""Opens the database, brings its tables up to date and gives out transactions; knows no table by name.

Addresses: ``sqlite://PATH`` (``sqlite:///var/x.db`` is the absolute path ``/var/x.db``) or
``postgresql://user:password@host:port/name``.
"""

from __future__ import annotations

import functools
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.context import TortoiseContext, get_current_context
from tortoise.exceptions import (
    ConfigurationError,
    DBConnectionError,
    IntegrityError,
    OperationalError,
    TransactionManagementError,
)
from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.schema_editor import AsyncpgSchemaEditor, SqliteSchemaEditor
from tortoise.transactions import in_transaction

from tenants.errors import Conflict, Invalid, ReadOnly, Unavailable

MODELS = [
    f"tenants.{topic}"
    for topic in ("companies", "people", "faqs", "conversations", "messages", "contacts", "gaps", "outbox", "users")
]
BUSY_MS = 5000
_MIGRATION_LOCK = 7_214_302_115  # any number nobody else uses: two starting servers migrate one after the other

P = ParamSpec("P")
T = TypeVar("T")


def config(url: str) -> dict[str, Any]:
    """Tortoise's configuration for ``url``.

    Raises:
        Invalid: the address is of no database we know.
    """
    # The name of the connection says which database it is: Tortoise keeps its SQL by that name for the whole process.
    if url.startswith("sqlite://"):
        name = "sqlite"
        pragmas = {"busy_timeout": BUSY_MS, "journal_mode": "WAL", "synchronous": "FULL", "foreign_keys": "ON"}
        path = url.removeprefix("sqlite://")
        if not path or path == ":memory:":
            raise Invalid("The database address needs the path of a file: sqlite:///path/to/receptionist.db")
        connection: dict[str, Any] = {"engine": "tenants.sqlite", "credentials": {"file_path": path, **pragmas}}
    elif url.startswith(("postgresql://", "postgres://")):
        name = "postgresql"
        try:
            connection = expand_db_url(url)
        except (ConfigurationError, ValueError):
            raise Invalid("Not a database address: write postgresql://user:password@host:5432/name") from None
        connection["engine"] = "tenants.postgresql"
        connection["credentials"] = {"minsize": 1, "maxsize": 10, **connection["credentials"]}
    else:
        raise Invalid("Not a database address: write sqlite:///path/to/file.db or postgresql://user:password@host/name")
    return {"connections": {name: connection}, "apps": _apps(name), "use_tz": True, "timezone": "UTC"}


def _apps(connection: str) -> dict[str, Any]:
    return {"tenants": {"models": MODELS, "default_connection": connection, "migrations": "tenants.migrations"}}


TORTOISE_ORM = {"connections": {"none": "sqlite://:memory:"}, "apps": _apps("none")}
"""For ``tortoise -c tenants.database.TORTOISE_ORM makemigrations``, which reads no database."""


async def connect(url: str) -> None:
    """Opens the database for the whole process.

    Raises:
        Invalid: ``url`` is no database address.
        Unavailable: it does not answer, or the file cannot be opened.
    """
    await close()
    settings = config(url)
    # At DEBUG Tortoise logs every value of every query: callers' words and numbers.
    logging.getLogger("tortoise").setLevel(logging.INFO)
    opened = TortoiseContext()
    with opened:  # only for the set-up: afterwards every task finds it as the process's own
        await opened.init(config=settings, _enable_global_fallback=True)
    try:
        if url.startswith("sqlite://"):
            Path(url.removeprefix("sqlite://")).parent.mkdir(parents=True, exist_ok=True)
        with plain_errors():
            await opened.db().execute_query("SELECT 1")
    except OSError as error:
        await opened.close_connections()
        raise Unavailable(f"The database's folder cannot be made: {error.strerror}") from None
    except BaseException:
        await opened.close_connections()
        raise


async def close() -> None:
    """Closes what ``connect`` opened; nothing happens when nothing is open."""
    opened = get_current_context()
    if opened is not None:
        await opened.close_connections()


async def migrate(url: str) -> list[str]:
    """Brings the tables of ``url`` up to date in one transaction and closes; returns the names of the steps taken.

    Safe at each start, and from two processes at once: the second waits, then finds nothing to do.
    """
    await connect(url)
    steps: list[str] = []
    try:
        async with transaction() as connection:
            editor = SqliteSchemaEditor
            if connection.capabilities.dialect == "postgres":
                editor = AsyncpgSchemaEditor
                await connection.execute_query(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})")
            executor = MigrationExecutor(connection, _apps(connection.connection_name))
            # Before the executor looks for it: on PostgreSQL a table that is missing would end the transaction.
            await executor.recorder.ensure_schema(editor(connection, atomic=False))
            await executor.migrate(
                direction="forward",
                progress=lambda event, _app, name: steps.append(name) if event == "apply_done" else None,
            )
    finally:
        await close()
    return steps


@asynccontextmanager
async def transaction() -> AsyncIterator[BaseDBAsyncClient]:
    """All writes inside are kept together or not at all; inside another transaction it joins that one.

    After an error inside, the whole outermost transaction has to be given up. Start no task inside: it would go on
    writing where the transaction was.
    """
    with plain_errors():
        running = _connection()
        if isinstance(running, TransactionalDBClient):
            yield running
        else:
            async with in_transaction(running.connection_name) as connection:
                yield connection


def _connection() -> BaseDBAsyncClient:
    opened = get_current_context()
    if opened is None or not opened.inited:
        raise Unavailable("The store is not open.")
    return opened.db()


def guarded(verb: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """The verb with its database errors told as ours."""

    @functools.wraps(verb)
    async def guarded_verb(*args: P.args, **kwargs: P.kwargs) -> T:
        with plain_errors():
            return await verb(*args, **kwargs)

    return guarded_verb


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turns the databases' errors into ours, without their texts: those may quote what a caller said."""
    try:
        yield
    except IntegrityError:
        raise Conflict("This contradicts what is kept: the same entry is there, or one it needs is gone.") from None
    except (OperationalError, TransactionManagementError, DBConnectionError) as error:
        raise _unusable(error) from None
    except (asyncpg.PostgresError, sqlite3.DatabaseError) as error:
        raise _unusable(error) from None
    except (asyncpg.InterfaceError, ConnectionError) as error:
        raise Unavailable(f"The database does not answer ({type(error).__name__}).") from None


def _unusable(error: Exception) -> Unavailable:
    text = str(error).lower()
    if "readonly" in text or "read-only" in text:
        return ReadOnly("The database can be read but not written: check the rights of its file and folder.")
    if "disk is full" in text or "no space left" in text:
        return ReadOnly("The disk is full: nothing more can be kept until there is room.")
    if "no such table" in text or ("relation" in text and "does not exist" in text):
        return Unavailable("The database has not been set up: run `receptionist migrate`.")
    if "unable to open" in text:
        return Unavailable("The database file cannot be opened: check that its folder exists and who may write there.")
    if "locked" in text:
        return Unavailable("The database is locked by another program.")
    if "malformed" in text or "not a database" in text:
        return Unavailable("The database file is damaged or is no SQLite database.")
    cause = error.args[0] if error.args else error
    if isinstance(cause, sqlite3.Error | asyncpg.SyntaxOrAccessError):  # these quote no values
        return Unavailable(f"The database cannot be used now: {cause}.")
    return Unavailable(f"The database cannot be used now ({type(cause).__name__}).")
