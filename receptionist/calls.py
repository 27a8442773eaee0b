"""The calls being served: answers a line with a caller's brain, keeps count, and lets them finish at the end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any
from uuid import UUID

from bot import phrases
from bot.events import Channel, Reply
from receptionist.channels.caller import Caller
from receptionist.desk import Desk
from receptionist.ringing import Ringing
from voices.call import Call
from voices.engines import Engines
from voices.lines import Wire
from voices.mouth import Mouth
from voices.speaking import Utterance

log = logging.getLogger(__name__)


class CallsFull(Exception):
    """As many calls as this machine may serve are going on."""


class Calls:
    def __init__(self, desk: Desk, ringing: Ringing, engines: Engines, mouth: Mouth, most: int) -> None:
        self.desk, self.ringing, self.engines, self.mouth, self.most = desk, ringing, engines, mouth, most
        self._running: set[Call] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._threads = ThreadPoolExecutor(max_workers=most * 2 + 2, thread_name_prefix="speech")

    def __len__(self) -> int:
        return len(self._running)

    async def answer(
        self, tenant_id: UUID, wire: Wire, *, language: str | None = None, caller_id: str | None = None,
        make_caller: Callable[..., Caller] = Caller,
    ) -> tuple[Call, Caller]:  # fmt: skip
        """Serves the call to its end. Raises CallsFull. ``make_caller``: where the line can do more than speak."""
        if len(self._running) >= self.most:
            raise CallsFull
        served = await self.desk.companies.get(tenant_id)
        spoken = language if language in served.company.languages else served.company.language
        caller = make_caller(
            self.desk, self.ringing, tenant_id, served.company.country, language=spoken, caller_id=caller_id,
            languages=served.company.languages,
        )  # fmt: skip
        apology = Utterance(
            phrases.sentence(Reply("apology"), spoken, Channel.CALL, served.company.country), spoken, standing=True
        )
        ear = await self._in_thread(self.engines.ear, wire.rate)
        call = Call(caller, wire, ear, self.mouth, apology=apology, in_thread=self._in_thread)
        caller.call = call
        self._running.add(call)
        self._idle.clear()
        try:
            reason = await call.run()
            log.info("call %s ended: %s", caller.conversation_id, reason)
        finally:
            self._running.discard(call)
            if not self._running:
                self._idle.set()
        return call, caller

    async def _in_thread(self, function: Any, *args: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(function, *args))

    async def finish(self, seconds: float) -> int:
        """Waits for running calls at most so long. Returns how many are left."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), seconds)
        self._threads.shutdown(wait=False, cancel_futures=True)
        return len(self._running)
