"""One caller on a line, between the call loop and the desk: what is heard goes in, what is to be said comes out."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from bot.conversation import Awaits
from bot.details import expected
from bot.events import (
    CallerSilent,
    Channel,
    Event,
    Interrupted,
    KeyPressed,
    LanguageHeard,
    Spoken,
    Transfer,
    TransferFailed,
)
from bot.events import NotHeard as NothingHeard
from receptionist.desk import ConversationEnded, Desk, Turned
from receptionist.ringing import Ringing
from voices.brain import Turn
from voices.call import Call
from voices.hearing import Awaited, Heard, NotHeard
from voices.speaking import Utterance


class Caller:
    """The brain of one call (voices.brain.Brain). ``country`` is the company's: numbers are understood for it."""

    def __init__(
        self, desk: Desk, ringing: Ringing, tenant_id: UUID, country: str, *, language: str | None = None,
        caller_id: str | None = None, languages: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        self.desk, self.ringing, self.tenant_id, self.country = desk, ringing, tenant_id, country
        self.language, self.caller_id, self.languages = language, caller_id, languages
        self.conversation_id: UUID | None = None
        self.call: Call | None = None

    async def open(self) -> Turn:
        turned = await self.desk.open(self.tenant_id, Channel.CALL, self.language, self.caller_id)
        self.conversation_id = turned.conversation_id
        self.ringing.line(turned.conversation_id, self.ring)
        return self._turn(turned)

    async def heard(self, heard: Heard) -> Turn:
        assert self.conversation_id
        if heard.others:
            heard = await self._in_its_language(heard)
        try:
            turned = await self.desk.say(self.tenant_id, self.conversation_id, heard.text, hearing=heard.confidence)
        except ConversationEnded:
            return Turn(ended=True)
        return self._turn(turned)

    async def _in_its_language(self, heard: Heard) -> Heard:
        """The first utterance was heard by the recognisers of all languages: the one that makes sense counts."""
        assert self.conversation_id
        every = (heard, *heard.others)
        offered = [(one.language, one.text, one.confidence) for one in every]
        chosen = every[await self.desk.choose(self.tenant_id, self.conversation_id, offered)]
        state = await self.desk.state(self.tenant_id, self.conversation_id)
        if chosen.language != state.language:
            await self._happened(LanguageHeard(chosen.language))
        return chosen

    async def not_heard(self, not_heard: NotHeard) -> Turn:
        return await self._happened(NothingHeard(not_heard.reason))

    async def silent(self, seconds: float) -> Turn:
        return await self._happened(CallerSilent(seconds))

    async def key(self, key: str) -> Turn:
        return await self._happened(KeyPressed(key))

    async def spoken(self) -> Turn:
        return await self._happened(Spoken())

    async def interrupted(self, at_ms: int) -> Turn:
        return await self._happened(Interrupted(at_ms))

    async def left(self, reason: str) -> Turn:
        if self.conversation_id is None:
            return Turn(ended=True)
        self.ringing.line(self.conversation_id, None)
        return self._turn(await self.desk.close(self.tenant_id, self.conversation_id, reason))

    async def ring(self, transfer: Transfer) -> None:
        """This line can ring nobody: the caller is told at once and a message is taken."""
        turn = await self._happened(TransferFailed(transfer.to, "unreachable"))
        if self.call:
            self.call.tell(turn)

    async def _happened(self, event: Event) -> Turn:
        assert self.conversation_id
        return self._turn(await self.desk.event(self.tenant_id, self.conversation_id, event))

    def _turn(self, turned: Turned) -> Turn:
        say = tuple(Utterance(reply.text, reply.language, reply.standing) for reply in turned.replies)
        return Turn(say, self._awaited(turned), turned.ended)

    def _awaited(self, turned: Turned) -> Awaited:
        state = turned.state
        words = expected.words(state.awaits, state.language, tuple(choice.label for choice in state.choices))
        finished = partial(expected.finished, state.awaits, language=state.language, country=self.country)
        known = finished if state.awaits is not Awaits.NOTHING else None
        first_words = state.awaits is Awaits.ANYTHING and not state.intent
        further = self.languages if first_words else ()
        return Awaited(state.awaits.value, words, state.language, known, further)
