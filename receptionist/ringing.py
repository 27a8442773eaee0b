"""Rings people for a caller and tells the desk what came of it; whom to ring was decided before."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from uuid import UUID

from bot.events import Channel, Transfer, TransferFailed
from receptionist.bus import Bus
from receptionist.desk import Desk
from tenants.errors import StoreError

log = logging.getLogger(__name__)

LineRinger = Callable[[Transfer], Awaitable[None]]
"""How the line of one call rings somebody; it tells the desk the result itself."""


class Ringing:
    """A chat rings in the portal, where staff may join; a call rings by its line, if that can."""

    def __init__(self, desk: Desk, bus: Bus, chat_seconds: float) -> None:
        self.desk, self.bus, self.chat_seconds = desk, bus, chat_seconds
        self._lines: dict[UUID, LineRinger] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        desk.ring = self.ring

    def line(self, conversation_id: UUID, ringer: LineRinger | None) -> None:
        """From now on this call rings so; None when the call is over."""
        if ringer:
            self._lines[conversation_id] = ringer
        else:
            self._lines.pop(conversation_id, None)

    async def ring(self, tenant_id: UUID, conversation_id: UUID, transfer: Transfer) -> None:
        ringer = self._lines.get(conversation_id)
        await self.bus.publish(f"tenant:{tenant_id}", {"kind": "ring", "id": str(conversation_id), "to": transfer.to})
        waiting = partial(self._wait_for_staff, tenant_id, conversation_id)
        task = asyncio.create_task(self._guarded(ringer or waiting, transfer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _wait_for_staff(self, tenant_id: UUID, conversation_id: UUID, transfer: Transfer) -> None:
        state = await self.desk.state(tenant_id, conversation_id)
        is_chat = state.channel is Channel.CHAT
        if is_chat:
            await asyncio.sleep(self.chat_seconds)
        state = await self.desk.state(tenant_id, conversation_id)
        if state.pending == f"transfer:{transfer.to}" and not state.ended_by:
            reason = "no_answer" if is_chat else "unreachable"
            await self.desk.event(tenant_id, conversation_id, TransferFailed(transfer.to, reason))

    async def resume(self) -> None:
        """At the start: chats in which somebody was being rung when the service stopped are told that nobody came."""
        for tenant_id, conversation_id, to in await self.desk.ringing():
            await self.desk.event(tenant_id, conversation_id, TransferFailed(to, "no_answer"))

    async def _guarded(self, ringer: LineRinger, transfer: Transfer) -> None:
        try:
            await ringer(transfer)
        except StoreError as problem:
            log.error("ringing ended without a result: %s", problem)
        except Exception as problem:  # a fault in ringing must not pass unseen with its task
            log.error("ringing ended without a result: %s", type(problem).__name__)

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
