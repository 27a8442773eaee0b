"""The telephone: answers calls that Asterisk brings, for the company whose number was called; decides nothing said."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from uuid import UUID

from bot.events import CallerLeft
from receptionist.calls import CallsFull
from receptionist.channels.asterisk import ari, numbers, words
from receptionist.channels.asterisk.ari import Ari, AriError
from receptionist.channels.asterisk.caller import PhoneCaller
from receptionist.channels.asterisk.person import Ringer, deaf_ear
from receptionist.channels.asterisk.reached import own_number, reached
from receptionist.channels.asterisk.server import AudioSocketWire, SoundServer
from receptionist.channels.asterisk.voicemail import Voicemail
from receptionist.house import House
from receptionist.settings import Asterisk, SettingsError
from tenants.errors import StoreError
from voices.brain import Turn
from voices.call import Call
from voices.hearing import Heard, NotHeard
from voices.speaking import Utterance

log = logging.getLogger(__name__)

LANGUAGES = {"SI": "sl", "HU": "hu", "PL": "pl", "CZ": "cs"}  # of a number's country, where no company is known
VOICEMAIL_SECONDS = 30.0


class Telephone:
    """`start`, then calls come in; `refuse` lets no new ones in, `close` ends it. As caller.Exchange to its calls."""

    def __init__(self, house: House, settings: Asterisk) -> None:
        self.house, self.settings = house, settings
        self.ari = Ari(settings)
        self.server = SoundServer(settings.sound_host, settings.sound_port, self._call)
        self.ringer = Ringer(self.ari, self.server, house.calls.mouth, settings.ring_seconds)
        self.voicemail = Voicemail(house, self.ari)
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Raises SettingsError where the sound's port is taken."""
        try:
            await self.server.start()
        except OSError as problem:
            raise SettingsError(
                f"Cannot listen for Asterisk's sound on {self.settings.sound_host}:{self.settings.sound_port} "
                f"({problem.strerror}): another receptionist may use it. Choose another ASTERISK_SOUND_PORT."
            ) from None
        self._begin(self.ari.run())
        self._begin(self._collect_voicemail())

    def refuse(self) -> None:
        self.server.refuse()

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.server.close()
        await self.ari.close()

    def _begin(self, job) -> None:  # type: ignore[no-untyped-def]
        task = asyncio.create_task(job)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # ---- what calls need

    def endpoint(self, number: str) -> str:
        return self.settings.dial.format(number=number, digits=number.lstrip("+"))

    def follow(self, channel_id: str, tenant_id: UUID, conversation_id: UUID) -> None:
        self._begin(self._follow(channel_id, tenant_id, conversation_id))

    async def _follow(self, channel_id: str, tenant_id: UUID, conversation_id: UUID) -> None:
        """Also where we stop before the two do: the summary goes out then."""
        try:
            await self.ari.watch(channel_id)
        finally:
            await asyncio.shield(self.house.desk.event(tenant_id, conversation_id, CallerLeft("hung_up")))

    # ---- a call comes in

    async def _call(self, wire: AudioSocketWire, call_id: UUID) -> None:
        """Whatever goes wrong here, the call goes back to the dialplan, which apologises and takes a voicemail."""
        try:
            channel = await self._channel(call_id)
        except AriError as problem:
            log.error("a call cannot be served: %s", problem)
            return
        if channel is None:
            log.warning("a connection names a call that Asterisk does not know")
            return
        wire.hang_up = partial(self._hang_up, channel.id)
        called = channel.variables.get("RECEPTIONIST_CALLED", "")
        tenant = await reached(called)
        if tenant is None:
            log.warning(
                "a call for %s came, which is no company's number: see docs/telephone.md", called or "no number"
            )
            await self._refuse(wire, called)
            return
        caller_id = numbers.caller_id(channel.caller_number, tenant.country)
        make = partial(PhoneCaller, exchange=self, wire=wire, channel=channel, called=own_number(tenant, called))
        try:
            await self.house.calls.answer(tenant.id, wire, caller_id=caller_id, make_caller=make)
        except CallsFull:
            log.warning("more calls than MOST_CALLS: one was left to the voicemail")

    async def _channel(self, call_id: UUID) -> ari.Channel | None:
        found = await self.ari.channels()
        return next((c for c in found if c.call_id == str(call_id)), None)

    async def _hang_up(self, channel_id: str) -> None:
        try:
            await self.ari.hang_up(channel_id)
        except AriError as problem:
            log.error("a call that is over could not be hung up, so its caller hears the apology: %s", problem)

    async def _refuse(self, wire: AudioSocketWire, called: str) -> None:
        region = numbers.region(called)
        said = words.said("unknown_number", LANGUAGES.get(region, "en"), standing=True)
        await Call(OneSentence(said), wire, deaf_ear(wire.rate), self.house.calls.mouth, apology=said).run()

    # ---- what callers left while we were away

    async def _collect_voicemail(self) -> None:
        while True:
            await self.ari.connected.wait()
            try:
                await self.voicemail.collect()
            except (AriError, StoreError) as problem:
                log.error("voicemail could not be collected: %s", problem)
            await self.ari.anything_gone(VOICEMAIL_SECONDS)


class OneSentence:
    """A brain (voices.brain.Brain) that says one thing and ends the call."""

    def __init__(self, said: Utterance) -> None:
        self.said = said

    async def open(self) -> Turn:
        return Turn((self.said,), ended=True)

    async def heard(self, heard: Heard) -> Turn:
        return Turn()

    async def not_heard(self, not_heard: NotHeard) -> Turn:
        return Turn()

    async def silent(self, seconds: float) -> Turn:
        return Turn()

    async def key(self, key: str) -> Turn:
        return Turn()

    async def spoken(self) -> Turn:
        return Turn()

    async def interrupted(self, at_ms: int) -> Turn:
        return Turn()

    async def left(self, reason: str) -> Turn:
        return Turn()
