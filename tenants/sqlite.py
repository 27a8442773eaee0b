"""SQLite as a Tortoise backend whose transactions take the write lock at once; knows no table.

Tortoise's own backend begins a transaction without a lock: a read followed by a write then fails at once when another
process wrote in between, whatever the busy timeout. It also keeps its lock for ever when BEGIN fails or is cancelled,
and commits in the middle of a migration, because sqlite3's ``executescript`` does.
"""

from __future__ import annotations

import sqlite3

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError


class Client(SqliteClient):
    def _in_transaction(self) -> TransactionContext:
        return _Context(_Transaction(self), self._lock)

    async def create_connection(self, with_db: bool) -> None:
        try:
            await super().create_connection(with_db)
        except sqlite3.DatabaseError as error:
            await self.close()
            raise OperationalError(error) from None


class _Transaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from None

    async def commit(self) -> None:
        try:
            await super().commit()
        except sqlite3.OperationalError as error:  # a full disk shows here
            await self.rollback()
            raise OperationalError(error) from None

    @translate_exceptions
    async def execute_script(self, query: str) -> None:
        """One statement after the other, inside the transaction."""
        async with self.acquire_connection() as connection:
            statement = ""
            for part in query.split(";"):
                statement += part + ";"
                if sqlite3.complete_statement(statement):
                    if statement.strip(" \n\t;"):
                        await connection.execute(statement)
                    statement = ""


class _Context(SqliteTransactionContext):
    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:  # cancelled too: SQLite may have begun all the same
            try:
                if self.connection._connection:
                    await self.connection._connection.rollback()
            finally:
                self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection


client_class = Client
