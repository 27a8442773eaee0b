"""A caller on the telephone: as any caller, and can be put through to people; rings nobody itself."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Protocol
from uuid import UUID

from bot.company import Company, Person
from bot.events import Transfer, TransferAnswered, TransferFailed
from receptionist.channels.asterisk import rules, tones, words
from receptionist.channels.asterisk.ari import Ari, AriError, Channel
from receptionist.channels.asterisk.person import Answer, Ringer, Rung
from receptionist.channels.asterisk.server import AudioSocketWire
from receptionist.channels.caller import Caller
from voices.brain import Turn

log = logging.getLogger(__name__)

FINAL = (Answer.ACCEPTED, Answer.TAKE_MESSAGE, Answer.RINGS_BACK)  # nobody else is rung after it
BRIDGED_SECONDS = 2.0


class Exchange(Protocol):
    """What a call needs of the telephone as a whole."""

    ari: Ari
    ringer: Ringer

    def endpoint(self, number: str) -> str:
        """How a number is dialled."""

    def follow(self, channel_id: str, tenant_id: UUID, conversation_id: UUID) -> None:
        """Ends the conversation when this channel has gone."""


class PhoneCaller(Caller):
    """``channel`` is the caller's in Asterisk, ``called`` the company's number in E.164."""

    def __init__(
        self, *given: Any, exchange: Exchange, wire: AudioSocketWire, channel: Channel, called: str, **more: Any
    ) -> None:
        super().__init__(*given, **more)
        self.exchange, self.wire, self.channel, self.called = exchange, wire, channel, called
        self._ringing: asyncio.Task[Any] | None = None
        self._with_person = False

    async def ring(self, transfer: Transfer) -> None:
        """Runs beside the call; the caller hears it ring and may go on talking to us."""
        if self._ringing and not self._ringing.done():
            self._ringing.cancel()
        self._ringing = asyncio.current_task()
        self.wire.waiting_sound = tones.ringing(self.wire.rate)
        try:
            answer = await self._ring_in_order(transfer)
        except Exception as problem:  # whatever it is, the caller must not wait for ever
            log.error("ringing failed: %s", type(problem).__name__)
            answer = Answer.UNREACHABLE
        finally:
            self.wire.waiting_sound = None
        if answer is not Answer.ACCEPTED:
            await self._failed(transfer, answer.value if answer else "no_rule")

    async def _ring_in_order(self, transfer: Transfer) -> Answer | None:
        """The last one's answer; None where there is nobody to ring."""
        served = await self.desk.companies.get(self.tenant_id)
        now = self.desk.clock().astimezone(served.company.zone)
        answer = None
        for person in rules.to_ring(served.company, transfer.to, now):
            answer = await self._ring_person(served.company, person, transfer)
            if answer in FINAL:
                break
        return answer

    async def _ring_person(self, company: Company, person: Person, transfer: Transfer) -> Answer:
        assert self.conversation_id and person.phone
        state = await self.desk.state(self.tenant_id, self.conversation_id)
        said = rules.announcement(company, state, transfer)
        connecting = words.said("call_connecting", said.language, standing=True)
        async with self.exchange.ringer.ring(
            self.exchange.endpoint(person.phone), f'"{_shown(company.name)}" <{self.called}>', said, connecting
        ) as rung:  # fmt: skip
            if rung.answer is Answer.ACCEPTED:
                return await self._connect(transfer, rung)
            return rung.answer

    async def _connect(self, transfer: Transfer, rung: Rung) -> Answer:
        """The dialplan bridges the two; we leave the call and only wait for its end."""
        assert self.conversation_id
        try:
            await self.exchange.ari.set_global(f"RECEPTIONIST_PERSON_{self.channel.call_id}", rung.channel_id)
        except AriError as problem:
            log.error("a caller could not be put through: %s", problem)
            return Answer.UNREACHABLE
        await self._happened(TransferAnswered(transfer.to))
        self._with_person = True
        self.exchange.follow(self.channel.id, self.tenant_id, self.conversation_id)
        await self.wire.leave()
        if rung.wire and not await rung.wire.until_closed(BRIDGED_SECONDS):
            log.error("a caller left us for a person, and was not bridged")
        return Answer.ACCEPTED

    async def _failed(self, transfer: Transfer, reason: str) -> None:
        assert self.conversation_id
        state = await self.desk.state(self.tenant_id, self.conversation_id)
        if state.pending != f"transfer:{transfer.to}" or state.ended_by:
            return
        turn = await self._happened(TransferFailed(transfer.to, reason))
        if self.call:
            self.call.tell(turn)

    async def left(self, reason: str) -> Turn:
        """Whoever hangs up while it rings stops the ringing; whoever was put through is still in conversation."""
        if self._ringing and not self._ringing.done() and not self._with_person:
            self._ringing.cancel()
        if not self._with_person:
            return await super().left(reason)
        assert self.conversation_id
        self.ringing.line(self.conversation_id, None)
        return Turn(ended=True)


def _shown(name: str) -> str:
    """A name as it may stand in quotes in a SIP header."""
    return "".join(c for c in name if c.isprintable() and c not in '"\\<>')
