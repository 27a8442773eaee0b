"""Looks at an Asterisk from the receptionist's side, step by step, and says what is wrong and what to do."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import quote
from uuid import UUID, uuid4

from receptionist.channels.asterisk.ari import Ari, AriError, AriRefused, AriUnreachable
from receptionist.channels.asterisk.server import AudioSocketWire, SoundServer
from receptionist.settings import Asterisk
from voices import audio
from voices.errors import LineLost
from voices.lines import AudioIn

CONTEXT, VOICEMAIL = "receptionist-check", "receptionist-voicemail"  # of our dialplan
CALL_SECONDS = 10.0
SPOKEN_DBFS = -45.0
FRAME_SECONDS = 0.02


@dataclass(frozen=True)
class Step:
    ok: bool
    found: str
    advice: str = ""


async def steps(asterisk: Asterisk, trunk: str, number: str) -> AsyncIterator[Step]:
    """``number``: the one to call; empty for none. Ends at the first fault that makes the rest pointless."""
    ari = Ari(asterisk)
    try:
        reached = await _reached(ari)
        yield reached
        if not reached.ok:
            return
        yield await _served(ari)
        yield await _trunk(ari, trunk)
        if number:
            yield await _called(ari, number)
    finally:
        await ari.close()


async def _reached(ari: Ari) -> Step:
    try:
        version = await ari.version()
    except AriUnreachable as problem:
        return Step(False, str(problem), "Is Asterisk running, is http.conf enabled, is ASTERISK_ARI_URL its address?")
    except AriRefused as problem:
        advice = "Look at http.conf and ari.conf: ARI must be enabled."
        if problem.status == 401:
            advice = "ASTERISK_ARI_USER and ASTERISK_ARI_PASSWORD must be the same as in ari.conf; then: module reload"
        return Step(False, str(problem), advice)
    return Step(True, f"Asterisk {version} answers at {ari.settings.ari_url}")


async def _served(ari: Ari) -> Step:
    name = ari.settings.app
    if name in await ari.applications():
        return Step(True, f"the receptionist is connected to it as {name}")
    return Step(
        False, f"no receptionist is connected to it as {name}",
        "Start it (receptionist serve) with the settings of receptionist.env, the same ASTERISK_APP among them.",
    )  # fmt: skip


async def _trunk(ari: Ari, trunk: str) -> Step:
    state = (await ari.endpoints()).get(trunk)
    if state is None:
        return Step(
            False, f"there is no endpoint {trunk}", "Look at pjsip.conf, then in Asterisk: pjsip show endpoints"
        )
    if state != "online":
        return Step(
            False, f"the provider does not answer: {trunk} is {state}",
            "Name, password and address in pjsip.conf; the firewall; in Asterisk: pjsip show registrations",
        )  # fmt: skip
    return Step(True, f"the provider answers: {trunk} is online")


async def _called(ari: Ari, number: str) -> Step:
    """Calls the number from inside, and listens whether somebody speaks."""
    call_id = uuid4()
    channel_id = f"receptionist-check-{call_id}"
    server = SoundServer(ari.settings.sound_host, 0, _nobody)
    await server.start()
    answered = server.expect(call_id)
    try:
        await ari.originate(
            f"Local/{quote(number, safe='+')}@receptionist-in/n", channel_id, context=CONTEXT, caller_id="", seconds=5,
            variables={
                "RECEPTIONIST_CHECK_ID": str(call_id),
                "RECEPTIONIST_CHECK_SOUND": f"{ari.settings.sound_host}:{server.port}",
            },
        )  # fmt: skip
        wire = await asyncio.wait_for(answered, CALL_SECONDS)
        waited_ms = await asyncio.wait_for(_first_word_ms(wire), CALL_SECONDS)
        if any(channel.context == VOICEMAIL and channel.name.startswith("Local/") for channel in await ari.channels()):
            return Step(
                False, f"a test call to {number} heard the apology and went to the voicemail",
                f"Asterisk must reach the running receptionist at {ari.settings.sound_host}:{ari.settings.sound_port}; "
                "the receptionist's log says more.",
            )  # fmt: skip
    except AriError as problem:
        return Step(False, f"the test call could not be made: {problem}", "Is extensions.conf the one from here?")
    except (TimeoutError, LineLost):
        return Step(
            False, f"a test call to {number} was not answered",
            f"Asterisk must reach the receptionist at {ari.settings.sound_host}:{ari.settings.sound_port}; "
            "look at its log and at extensions.conf.",
        )  # fmt: skip
    finally:
        with suppress(AriError):
            await ari.hang_up(channel_id)
        await server.close()
    return Step(True, f"a test call to {number} was answered, the first word after {waited_ms:.0f} ms")


async def _first_word_ms(wire: AudioSocketWire) -> float:
    began = time.monotonic()
    keeping = asyncio.create_task(_keep_open(wire))
    try:
        while True:
            for event in await wire.receive():
                if isinstance(event, AudioIn) and audio.level_dbfs(event.pcm) > SPOKEN_DBFS:
                    return (time.monotonic() - began) * 1000
    finally:
        keeping.cancel()


async def _keep_open(wire: AudioSocketWire) -> None:
    """Asterisk ends a line on which nothing comes from our side."""
    with suppress(LineLost):
        while True:
            await wire.send_audio(audio.silence(FRAME_SECONDS * 1000, wire.rate))
            await asyncio.sleep(FRAME_SECONDS)


async def _nobody(wire: AudioSocketWire, call_id: UUID) -> None:
    """A connection that is not the test call's."""
