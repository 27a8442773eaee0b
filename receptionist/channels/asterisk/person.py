"""Rings one person for a caller: says who is calling, takes their key; what the caller is told of it is not known here.

Only a key is an answer. Whoever picks up and presses none is a machine, or somebody who has put it down again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from uuid import uuid4

from receptionist.channels.asterisk import words
from receptionist.channels.asterisk.ari import Ari, AriError
from receptionist.channels.asterisk.server import AudioSocketWire, SoundServer
from voices.audio import Pcm
from voices.brain import Turn
from voices.call import Call
from voices.ear import Ear
from voices.hearing import Awaited, Heard, NotHeard
from voices.mouth import Mouth
from voices.speaking import Utterance

log = logging.getLogger(__name__)

CONTEXT = "receptionist-person"
DECIDE_SECONDS = 30.0  # from picking up to a key
TIMES_SAID = 3
HANGING_SECONDS = 1.0  # the exchange's own ringing time is longer than ours by so much


class Answer(Enum):
    ACCEPTED = "accepted"
    TAKE_MESSAGE = "take_message"
    RINGS_BACK = "rings_back"
    DECLINED = "declined"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    UNREACHABLE = "unreachable"


KEYS = {"1": Answer.ACCEPTED, "2": Answer.TAKE_MESSAGE, "3": Answer.RINGS_BACK}
CAUSES = {17: Answer.BUSY, 18: Answer.NO_ANSWER, 19: Answer.NO_ANSWER, 21: Answer.DECLINED}
"""What a channel that is gone before it answered says of the person (ITU-T Q.850); any other: unreachable."""


class DeafDetector:
    """Takes nothing for speech: a greeting or "hello?" must not interrupt the announcement."""

    def probability(self, frame: Pcm) -> float:
        return 0.0


def deaf_ear(rate: int) -> Ear:
    return Ear(rate, lambda _: None, detector=DeafDetector())


class Asked:
    """The brain of the person's side (voices.brain.Brain): says it, says it again, waits for a key."""

    def __init__(self, announcement: Utterance, connecting: Utterance, wire: AudioSocketWire) -> None:
        self.announcement, self.connecting, self.wire = announcement, connecting, wire
        self.answer: Answer | None = None
        self._said = 0

    async def open(self) -> Turn:
        return self._say()

    async def key(self, key: str) -> Turn:
        if key not in KEYS:
            return self._say()
        self.answer = KEYS[key]
        if self.answer is not Answer.ACCEPTED:
            return Turn(ended=True)
        self.wire.stays_open = True
        return Turn((self.connecting,), ended=True)

    async def silent(self, seconds: float) -> Turn:
        if self._said < TIMES_SAID:
            return self._say()
        self.answer = Answer.NO_ANSWER
        return Turn(ended=True)

    async def left(self, reason: str) -> Turn:
        self.answer = self.answer or Answer.DECLINED
        return Turn()

    async def heard(self, heard: Heard) -> Turn:
        return Turn()

    async def not_heard(self, not_heard: NotHeard) -> Turn:
        return Turn()

    async def spoken(self) -> Turn:
        return Turn()

    async def interrupted(self, at_ms: int) -> Turn:
        return Turn()

    def _say(self) -> Turn:
        self._said += 1
        return Turn((self.announcement,), Awaited("choice", language=self.announcement.language))


@dataclass(frozen=True)
class Rung:
    """What came of it; after ACCEPTED the person waits on ``channel_id`` until the block ends."""

    answer: Answer
    channel_id: str
    wire: AudioSocketWire | None = None


@dataclass(frozen=True)
class Ringer:
    ari: Ari
    server: SoundServer
    mouth: Mouth
    seconds: float  # until nobody answers

    @asynccontextmanager
    async def ring(
        self, endpoint: str, caller_id: str, announcement: Utterance, connecting: Utterance
    ) -> AsyncIterator[Rung]:
        """The person's side is hung up when the block ends, unless a bridge has taken it over by then."""
        leg_id = uuid4()
        channel_id = f"receptionist-{leg_id}"
        gone = self.ari.watch(channel_id, exists=False)
        answered = self.server.expect(leg_id)
        bridged = False
        try:
            try:
                await self.ari.originate(
                    endpoint, channel_id, context=CONTEXT, caller_id=caller_id,
                    seconds=round(self.seconds + HANGING_SECONDS), variables={"RECEPTIONIST_PERSON_ID": str(leg_id)},
                )  # fmt: skip
            except AriError as problem:
                log.warning("a person could not be rung: %s", problem)
                yield Rung(Answer.UNREACHABLE, channel_id)
                return
            await asyncio.wait({gone, answered}, timeout=self.seconds, return_when=asyncio.FIRST_COMPLETED)
            if answered.done():
                wire = answered.result()
                yield Rung(await self._asked(wire, announcement, connecting), channel_id, wire)
                bridged = wire.stays_open and await wire.until_closed(HANGING_SECONDS)
            elif gone.done():
                yield Rung(CAUSES.get(gone.result().cause, Answer.UNREACHABLE), channel_id)
            else:
                yield Rung(Answer.NO_ANSWER, channel_id)
        finally:
            self.ari.forget(channel_id)
            self.server.forget(leg_id)
            if not bridged:
                with suppress(AriError):
                    await asyncio.shield(self.ari.hang_up(channel_id))

    async def _asked(self, wire: AudioSocketWire, announcement: Utterance, connecting: Utterance) -> Answer:
        brain = Asked(announcement, connecting, wire)
        call = Call(brain, wire, deaf_ear(wire.rate), self.mouth, apology=words.said("apology", announcement.language))
        with suppress(TimeoutError):
            await asyncio.wait_for(call.run(), DECIDE_SECONDS)
        return brain.answer or Answer.NO_ANSWER
