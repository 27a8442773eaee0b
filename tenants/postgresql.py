"""PostgreSQL as a Tortoise backend that never loses a connection of its pool; knows no table.

Tortoise's own backend does not give a connection back when a transaction is cancelled, or fails, while it begins: ten
callers who leave at that moment, and every other waits for ever.
"""

from __future__ import annotations

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections


class Client(AsyncpgDBClient):
    def _in_transaction(self) -> TransactionContext:
        return _Context(TransactionWrapper(self), self._pool_init_lock)


class _Context(TransactionContextPooled):
    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool = self.client._parent._pool
        self.client._connection = await pool.acquire()
        try:
            await self.client.begin()
        except BaseException:  # cancelled too; the pool ends a transaction that has begun all the same
            await pool.release(self.client._connection)
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client


client_class = Client
