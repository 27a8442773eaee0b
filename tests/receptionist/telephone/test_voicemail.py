"""What callers left with Asterisk becomes messages once, and what cannot be kept stays where it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from receptionist.channels.asterisk.ari import Channel
from receptionist.channels.asterisk.voicemail import Voicemail, parsed, sound_file
from receptionist.settings import Asterisk
from tenants import conversations, messages, outbox
from tenants.messages import Message
from tests.fakes.service import Service
from voices import audio

CALL = UUID("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9")
NAME = f"receptionist_voicemail_20261123T093000Z_{CALL}_015550100_38640123999"


def wav(tmp_path: Path, seconds: float) -> bytes:
    audio.write_wav(tmp_path / "said.wav", b"\x10\x20" * round(8000 * seconds), 8000)
    return (tmp_path / "said.wav").read_bytes()


@dataclass
class Recordings:
    """An Asterisk with nothing but recordings."""

    kept: dict[str, bytes]
    going_on: list[Channel] = field(default_factory=list)
    settings: Asterisk = field(default_factory=lambda: Asterisk("http://127.0.0.1:8088"))

    async def recordings(self) -> list[str]:
        return list(self.kept)

    async def channels(self) -> list[Channel]:
        return self.going_on

    async def recording(self, name: str) -> bytes:
        return self.kept[name]

    async def remove_recording(self, name: str) -> None:
        del self.kept[name]


def voicemail(service: Service, asterisk: Recordings) -> Voicemail:
    return Voicemail(service.house, asterisk)  # type: ignore[arg-type]


async def only_message(service: Service) -> Message:
    (message,) = await messages.listing(service.tenant.id)
    return message


def test_a_recordings_name_tells_when_whom_and_who() -> None:
    found = parsed(NAME, "receptionist")
    assert found and (found.at, found.call_id) == (datetime(2026, 11, 23, 9, 30, tzinfo=UTC), CALL)
    assert (found.called, found.caller) == ("015550100", "38640123999")
    withheld = parsed(NAME.removesuffix("38640123999"), "receptionist")
    assert withheld and withheld.caller == ""


@pytest.mark.parametrize(
    "name",
    ["", "msg0001", "receptionist_voicemail_", NAME + "_x", NAME.replace("2026", "20"), NAME.replace("0a1b", "zz")],
)
def test_other_recordings_are_not_ours(name: str) -> None:
    assert parsed(name, "receptionist") is None
    assert parsed(NAME, "another") is None


async def test_what_nothing_can_put_into_words_is_kept_as_sound(service: Service, tmp_path: Path) -> None:
    data = wav(tmp_path, 4)
    asterisk = Recordings({NAME: data})
    assert await voicemail(service, asterisk).collect() == 1
    message = await only_message(service)
    assert message.fields["phone"]["value"] == "+38640123999"
    assert message.fields["phone"]["certainty"] == "caller_id"
    assert "4 seconds" in message.fields["about"]["value"] and not message.complete
    assert sound_file(service.house.settings.data, service.tenant.id, CALL).read_bytes() == data
    row = await conversations.get(service.tenant.id, CALL)
    assert row.ended_by == "caller" and row.started_at == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert [mail.kind for mail in await outbox.of_conversation(service.tenant.id, CALL)] == ["summary"]
    assert asterisk.kept == {}


async def test_a_recording_that_is_fetched_twice_is_kept_once(service: Service, tmp_path: Path) -> None:
    data = wav(tmp_path, 4)
    await voicemail(service, Recordings({NAME: data})).collect()
    again = Recordings({NAME: data})  # it was not removed before the service stopped
    await voicemail(service, again).collect()
    assert await only_message(service)
    assert again.kept == {}


async def test_a_caller_who_said_nothing_but_can_be_rung_back_is_told_of(service: Service, tmp_path: Path) -> None:
    await voicemail(service, Recordings({NAME: wav(tmp_path, 0.2)})).collect()
    assert "said nothing" in (await only_message(service)).fields["about"]["value"]


async def test_nothing_from_nobody_is_no_message(service: Service, tmp_path: Path) -> None:
    name = NAME.removesuffix("38640123999")
    await voicemail(service, Recordings({name: wav(tmp_path, 0.2)})).collect()
    assert await messages.listing(service.tenant.id) == []
    assert (await conversations.get(service.tenant.id, CALL)).ended_at


async def test_a_caller_who_is_still_speaking_is_left_to_finish(service: Service, tmp_path: Path) -> None:
    channel = Channel("1", "PJSIP/trunk-1", "Up", "", "", {"RECEPTIONIST_ID": str(CALL).upper()})
    asterisk = Recordings({NAME: wav(tmp_path, 4)}, [channel])
    assert await voicemail(service, asterisk).collect() == 0
    assert NAME in asterisk.kept


@pytest.mark.parametrize("spoilt", ["no_company", "no_wav"])
async def test_what_cannot_be_kept_stays_with_asterisk_and_is_told_of_once(
    service: Service, tmp_path: Path, caplog: pytest.LogCaptureFixture, spoilt: str
) -> None:
    name = NAME.replace("015550100", "38615559999") if spoilt == "no_company" else NAME
    asterisk = Recordings({name: b"noise" if spoilt == "no_wav" else wav(tmp_path, 4)})
    box = voicemail(service, asterisk)
    assert [await box.collect(), await box.collect()] == [0, 0]
    assert name in asterisk.kept
    assert caplog.text.count("stays with Asterisk") == 1
    assert "38640123999" not in caplog.text
