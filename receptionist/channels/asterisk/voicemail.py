"""What callers said to Asterisk while we could not listen: fetched, put into words, and kept as messages.

A recording's name is all that the dialplan can tell us: app_voicemail_TIME_CALL_CALLED_CALLER, where TIME is UTC
(20261123T093000Z), CALL the call's id, and CALLED and CALLER are digits; CALLER is empty where it is withheld.
The call's id becomes the conversation's, so that a recording that is fetched twice is kept once.
"""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from bot import journal
from bot.conversation import Conversation
from bot.details import name as names
from bot.details import phone as phones
from bot.details import urgency
from bot.events import (
    BotSaid,
    CallerLeft,
    Certainty,
    Channel,
    ConversationOpened,
    Effect,
    EndConversation,
    Given,
    MessageTaken,
    NotUnderstood,
    TakeMessage,
)
from receptionist.channels.asterisk import numbers
from receptionist.channels.asterisk import words as sentences
from receptionist.channels.asterisk.ari import Ari
from receptionist.channels.asterisk.reached import reached
from receptionist.effects import carry_out
from receptionist.house import House
from tenants import conversations, database
from tenants.companies import Tenant
from tenants.conversations import Entry
from tenants.errors import NotFound
from voices import audio
from voices.ear import CallerHeard, Ear
from voices.engines import Unavailable
from voices.errors import AudioError
from voices.hearing import Awaited, Heard, Recogniser

log = logging.getLogger(__name__)

TIME = re.compile(r"\d{8}T\d{6}Z")
RATE = 8000
PIECE_MS = 200
AFTER_MS = 3000  # of silence, so that the last sentence is over
SHORTEST_SECONDS = 1.0  # of a recording in which somebody may have said something


@dataclass(frozen=True)
class Recording:
    name: str
    at: datetime
    call_id: UUID
    called: str
    caller: str


def parsed(name: str, app: str) -> Recording | None:
    """None for a recording that is not ours."""
    own = f"{app}_voicemail_"
    parts = name.removeprefix(own).split("_")
    if not name.startswith(own) or len(parts) != 4 or not TIME.fullmatch(parts[0]):
        return None
    try:
        at = datetime.strptime(parts[0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return Recording(name, at, UUID(parts[1]), parts[2], parts[3])
    except ValueError:
        return None


class Voicemail:
    def __init__(self, house: House, ari: Ari) -> None:
        self.house, self.ari = house, ari
        self._left_alone: set[str] = set()  # what cannot be kept stays with Asterisk, and is told of once

    async def collect(self) -> int:
        """Keeps what is complete as messages; returns how many."""
        found = [parsed(name, self.ari.settings.app) for name in await self.ari.recordings()]
        new = [recording for recording in found if recording and recording.name not in self._left_alone]
        if not new:
            return 0
        going_on = {c.call_id for c in await self.ari.channels()}
        kept = 0
        for recording in new:
            if str(recording.call_id) not in going_on:
                kept += await self._keep(recording)
        return kept

    async def _keep(self, recording: Recording) -> bool:
        tenant = await reached(recording.called)
        if tenant is None:
            log.warning("a voicemail is for %s, which is no company's number; it stays with Asterisk", recording.called)
            self._left_alone.add(recording.name)
            return False
        data = await self.ari.recording(recording.name)
        try:
            pcm, rate = audio.read_wav(data)
        except AudioError as problem:
            log.error("a voicemail cannot be read, and stays with Asterisk: %s", problem)
            self._left_alone.add(recording.name)
            return False
        if not await self._is_kept(tenant, recording.call_id):
            path = sound_file(self.house.settings.data, tenant.id, recording.call_id)
            await asyncio.to_thread(_write, path, data)
            words = await asyncio.to_thread(self._words, audio.resample(pcm, rate, RATE), tenant.language)
            seconds = audio.duration_ms(pcm, rate) / 1000
            await self._write_down(tenant, recording, words, seconds)
        await self.ari.remove_recording(recording.name)
        return True

    async def _is_kept(self, tenant: Tenant, call_id: UUID) -> bool:
        try:
            await conversations.get(tenant.id, call_id)
        except NotFound:
            return False
        return True

    def _words(self, pcm: bytes, language: str) -> str:
        """All that was said; empty where nothing was, or nothing can hear it."""
        ear = Ear(RATE, self._recogniser)
        ear.turns.awaited = Awaited("anything", language=language)
        said: list[str] = []
        piece = audio.byte_count(PIECE_MS, RATE)
        pcm += audio.silence(AFTER_MS, RATE)
        for at in range(0, len(pcm), piece):
            for event in ear.feed(pcm[at : at + piece]):
                if isinstance(event, CallerHeard) and isinstance(event.heard, Heard):
                    said.append(event.heard.text)
        return " ".join(said)

    def _recogniser(self, language: str) -> Recogniser | None:
        found = self.house.calls.engines.recogniser(language, RATE)
        return None if isinstance(found, Unavailable) else found

    async def _write_down(self, tenant: Tenant, recording: Recording, words: str, seconds: float) -> None:
        """A conversation as it was: what the caller heard, what they said, and the message that comes of it."""
        caller_id = numbers.caller_id(recording.caller, tenant.country)
        state = Conversation(Channel.CALL, tenant.language, caller_id)
        message = _message(tenant, words, seconds, caller_id)
        effects: tuple[Effect, ...] = (message, EndConversation("caller")) if message else (EndConversation("caller"),)
        now = self.house.now()
        async with database.transaction():
            await conversations.open_conversation(
                tenant.id, channel=Channel.CALL.value, language=tenant.language, caller_id=caller_id,
                at=recording.at, conversation_id=recording.call_id,
            )  # fmt: skip
            domain = self.house.desk.mail_domain
            carried = await carry_out(tenant.id, recording.call_id, state, effects, now, domain)
            taken = [result for result in carried.results if isinstance(result, MessageTaken)]
            happened = _journal(tenant, caller_id, words, taken)
            lines = [Entry(n, recording.at, *journal.encode(event)) for n, event in enumerate(happened, 1)]
            await conversations.append(tenant.id, recording.call_id, lines)
        for notice in [{"kind": "conversation", "id": str(recording.call_id)}, *carried.notices]:
            await self.house.bus.publish(f"tenant:{tenant.id}", notice)


def _message(tenant: Tenant, words: str, seconds: float, caller_id: str | None) -> TakeMessage | None:
    """None where nobody said anything and nobody could be rung back."""
    fields: dict[str, Given] = {}
    if words:
        fields["about"] = Given(words, words)
        if found := names.find(words, tenant.language):
            fields["name"] = Given(found.name, words)
        number = phones.find(words, tenant.language, tenant.country)
        if number and number.valid and number.e164:
            fields["phone"] = Given(number.e164, number.digits)
    elif seconds >= SHORTEST_SECONDS:
        fields["about"] = Given(_said(tenant, "voicemail_not_understood", seconds=round(seconds)))
    elif caller_id:
        fields["about"] = Given(_said(tenant, "voicemail_empty"))
    else:
        return None
    if caller_id and "phone" not in fields:
        fields["phone"] = Given(caller_id, caller_id, Certainty.CALLER_ID)
    urgent = bool(words) and (urgency.urgent(words, tenant.language) or urgency.danger(words, tenant.language))
    return TakeMessage("message", fields, urgent, complete=bool(words) and "phone" in fields)


def _journal(
    tenant: Tenant, caller_id: str | None, words: str, taken: list[MessageTaken]
) -> list[ConversationOpened | BotSaid | NotUnderstood | MessageTaken | CallerLeft]:
    apology = BotSaid(_said(tenant, "voicemail_apology"), "voicemail_apology", tenant.language)
    said = [NotUnderstood(words)] if words else []
    opened = ConversationOpened(Channel.CALL, tenant.language, caller_id)
    return [opened, apology, *said, *taken, CallerLeft("hung_up")]


def _said(tenant: Tenant, key: str, **values: int) -> str:
    return sentences.said(key, tenant.language, tenant.country, **values).text


def sound_file(data: Path, tenant_id: UUID, conversation_id: UUID) -> Path:
    """Where the sound of a voicemail is kept."""
    return data / "voicemail" / str(tenant_id) / f"{conversation_id}.wav"


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
