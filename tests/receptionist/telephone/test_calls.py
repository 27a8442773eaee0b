"""Telephone calls through a real Asterisk: answered, understood, put through, come back, and never lost."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from pathlib import Path

import numpy as np
import pytest

from tenants import conversations, messages
from tenants.companies import Tenant
from tenants.conversations import Conversation
from tests.receptionist.telephone.callers import SipCaller
from tests.receptionist.telephone.exchange import Exchange
from tests.receptionist.telephone.people import answering, person, refusing
from voices import audio

CALLED = "015550100"  # as a provider in the same country may send it
pytestmark = [pytest.mark.timeout(180), pytest.mark.xdist_group("telephone")]


async def latest(tenant: Tenant, caller: str) -> Conversation:
    """The conversation with this caller."""
    async with asyncio.timeout(5):
        while True:
            for row in await conversations.listing(tenant.id):
                if row.caller_id == caller:
                    return row
            await asyncio.sleep(0.1)


async def ended(tenant: Tenant, caller: str, seconds: float = 8) -> Conversation:
    async with asyncio.timeout(seconds):
        while (row := await latest(tenant, caller)).ended_at is None:
            await asyncio.sleep(0.1)
    return row


async def happened(tenant: Tenant, caller: str, kind: str, seconds: float = 15) -> dict[str, object]:
    """The data of the first journal entry of this kind."""
    async with asyncio.timeout(seconds):
        while True:
            row = await latest(tenant, caller)
            for entry in await conversations.journal(tenant.id, row.id):
                if entry.kind == kind:
                    return entry.data
            await asyncio.sleep(0.1)


async def said(tenant: Tenant, caller: str) -> str:
    row = await latest(tenant, caller)
    entries = await conversations.journal(tenant.id, row.id)
    return " ".join(entry.data["text"] for entry in entries if entry.kind == "BotSaid")


async def mailed(exchange: Exchange, *words: str, seconds: float = 10) -> str:
    async with asyncio.timeout(seconds):
        while True:
            for mail in exchange.mails():
                if all(word in mail for word in words):
                    return mail
            await asyncio.sleep(0.2)


async def test_a_caller_leaves_a_complete_message_and_keys_in_the_number(
    exchange: Exchange, tenant: Tenant, tmp_path: Path
) -> None:
    caller = "+38640100001"
    async with SipCaller(CALLED, caller, tmp_path) as call:
        await call.hears()
        answered_at = call.sound.arrivals[0]
        assert call.sound.first_loud_at - answered_at < 0.5
        await call.say("I want to leave a message for doctor Smith", over=True)
        await call.say("Eva Brown")
        await call.quiet()
        call.press("040123999#")
        await call.quiet()
        call.press("1")
        await call.say("I am calling about my order")
        await call.say("goodbye")
        assert await call.ended() == 0
    row = await ended(tenant, caller)
    assert row.ended_by == "bot"
    (message,) = [m for m in await messages.listing(tenant.id) if m.conversation_id == row.id]
    fields = {name: given["value"] for name, given in message.fields.items()}
    assert fields["name"] == "Eva Brown" and fields["phone"] == "+38640123999" and "order" in fields["about"]
    assert message.complete
    await mailed(exchange, "Eva Brown", "order")
    assert await exchange.no_channels()


async def test_sound_leaves_us_every_twenty_milliseconds(exchange: Exchange, tenant: Tenant, tmp_path: Path) -> None:
    async with SipCaller(CALLED, "+38640100002", tmp_path) as call:
        await call.hears()
        await asyncio.sleep(3)
        gaps = np.diff(call.sound.arrivals[10:]) * 1000
        assert abs(gaps.mean() - 20) < 1 and np.median(np.abs(gaps - 20)) < 5
        await call.hang_up()
    assert (await ended(tenant, "+38640100002")).ended_by == "caller"
    assert await exchange.no_channels()


async def test_a_number_of_no_company_hears_a_sentence_and_is_logged(exchange: Exchange, tmp_path: Path) -> None:
    async with SipCaller("+38615550199", "+38640100003", tmp_path) as call:
        await call.hears()
        assert await call.ended() == 0
        assert len(call.sound.heard) > 8000 * 2 * 3  # seconds of it
    assert "a call for +38615550199 came" in exchange.log()


async def test_a_withheld_number_is_none(exchange: Exchange, tenant: Tenant, tmp_path: Path) -> None:
    before = {row.id for row in await conversations.listing(tenant.id)}
    async with SipCaller("+38615550100", "anonymous", tmp_path) as call:
        await call.hears()
    (row,) = [row for row in await conversations.listing(tenant.id) if row.id not in before]
    assert row.caller_id is None


async def test_a_person_takes_the_call_and_both_hear_each_other(
    exchange: Exchange, tenant: Tenant, tmp_path: Path
) -> None:
    caller = "+38640100004"
    async with answering(tmp_path) as smith, SipCaller(CALLED, caller, tmp_path) as call:
        await call.hears()
        call.press("0")
        await asyncio.wait_for(_first_sound(smith.sound), 10)
        await asyncio.sleep(1)
        smith.sound.press("1")
        await happened(tenant, caller, "TransferAnswered")
        await asyncio.sleep(2.5)
        heard_by_person, heard_by_caller = len(smith.sound.heard), len(call.sound.heard)
        ours, theirs = melody(440, 660), melody(550, 880)
        call.sound.speech += ours
        smith.sound.speech += theirs
        await asyncio.sleep(2.5)
        assert likeness(smith.sound.heard[heard_by_person:], ours) > 0.9
        assert likeness(call.sound.heard[heard_by_caller:], theirs) > 0.9
        assert (await latest(tenant, caller)).ended_at is None
        await call.hang_up()
        assert await smith.ended(5) == 0
    row = await ended(tenant, caller)
    assert (row.transferred, row.ended_by) == ("smith", "caller")
    assert await exchange.no_channels()


async def test_the_caller_may_be_hung_up_on_by_the_person(exchange: Exchange, tenant: Tenant, tmp_path: Path) -> None:
    """… and is not sent to the voicemail then."""
    caller = "+38640100005"
    async with answering(tmp_path) as smith, SipCaller(CALLED, caller, tmp_path) as call:
        await call.hears()
        call.press("0")
        await asyncio.wait_for(_first_sound(smith.sound), 10)
        smith.sound.press("1")
        await happened(tenant, caller, "TransferAnswered")
        await asyncio.sleep(1)
        await asyncio.to_thread(_hang_up_person, exchange)
        assert await call.ended(5) == 0
    assert (await ended(tenant, caller)).transferred == "smith"
    assert await exchange.no_channels()


def _hang_up_person(exchange: Exchange) -> None:
    lines = exchange.asterisk("core show channels concise").splitlines()
    names = [line.split("!")[0] for line in lines if line.startswith("PJSIP/")]
    exchange.asterisk(f"channel request hangup {max(names)}")  # their names are numbered


@pytest.mark.parametrize(
    ("status", "reason"),
    [("486 Busy Here", "busy"), ("603 Decline", "declined"), ("404 Not Found", "unreachable")],
)
async def test_a_call_that_is_refused_comes_back_to_the_caller(
    exchange: Exchange, tenant: Tenant, tmp_path: Path, status: str, reason: str
) -> None:
    caller = f"+386401001{status[:2]}"
    async with refusing(tmp_path, status), SipCaller(CALLED, caller, tmp_path) as call:
        await call.hears()
        call.press("0")
        failed = await happened(tenant, caller, "TransferFailed")
        assert failed == {"to": "smith", "reason": reason}
        await call.hears()
    assert "I'll take a message instead" in await said(tenant, caller)


async def test_a_call_that_nobody_answers_comes_back_and_a_message_is_taken(
    exchange: Exchange, tenant: Tenant, shared: Path, tmp_path: Path
) -> None:
    caller = "+38640100007"
    rings = shared / "telephone/callee_rings.xml"
    async with person(tmp_path, rings) as smith, SipCaller(CALLED, caller, tmp_path) as call:
        await call.hears()
        call.press("0")
        assert await happened(tenant, caller, "TransferFailed") == {"to": "smith", "reason": "no_answer"}
        assert await smith.ended(5) == 0  # it has been cancelled
        await call.say("Eva Brown", after_quiet=1.0)
        await call.hears()
    row = await ended(tenant, caller)
    (message,) = [m for m in await messages.listing(tenant.id) if m.conversation_id == row.id]
    assert message.fields["name"]["value"] == "Eva Brown"


async def test_whoever_hangs_up_while_it_rings_stops_the_ringing(
    exchange: Exchange, tenant: Tenant, shared: Path, tmp_path: Path
) -> None:
    caller = "+38640100008"
    rings = shared / "telephone/callee_rings.xml"
    async with person(tmp_path, rings) as smith, SipCaller(CALLED, caller, tmp_path) as call:
        await call.hears()
        call.press("0")
        await asyncio.sleep(2)
        hung_up_at = time.monotonic()
        await call.hang_up()
        assert await smith.ended(3) == 0
        assert time.monotonic() - hung_up_at < 3
    assert (await ended(tenant, caller)).ended_by == "caller"
    assert await exchange.no_channels()


async def test_the_check_command_finds_everything_in_order(exchange: Exchange, tenant: Tenant) -> None:
    out = await asyncio.to_thread(exchange.receptionist, "asterisk", "check")
    assert "ok  Asterisk 22" in out and "ok  the receptionist is connected" in out, out
    assert "ok  the provider answers: PJSIP/trunk is online" in out, out
    assert "ok  a test call to +38615550100 was answered" in out, out
    assert await exchange.no_channels()


@pytest.mark.parametrize(
    ("setting", "value", "found"),
    [
        ("ASTERISK_ARI_PASSWORD", "wrong", "no  Asterisk answered 401"),
        ("ASTERISK_APP", "another", "no  no receptionist is connected to it as another"),
        ("ASTERISK_ARI_URL", "http://127.0.0.1:9", "no  no answer from http://127.0.0.1:9"),
    ],
)
async def test_the_check_command_says_what_is_wrong(
    exchange: Exchange, tenant: Tenant, setting: str, value: str, found: str
) -> None:
    arguments = ("asterisk", "check", "--no-call")
    out = await asyncio.to_thread(exchange.receptionist, *arguments, exit_code=1, **{setting: value})
    assert found in out


async def test_calls_go_on_without_control_and_new_ones_fall_back(
    exchange: Exchange, tenant: Tenant, tmp_path: Path
) -> None:
    running, new = "+38640100011", "+38640100012"
    async with SipCaller(CALLED, running, tmp_path) as first:
        await first.hears()
        exchange.ari.cut()
        try:
            async with SipCaller(CALLED, new, tmp_path) as second:
                await second.hears(3)
                await first.say("I want to leave a message for doctor Smith", over=True)
                await first.quiet()
                assert "What is your name" in await said(tenant, running)
                assert await conversations.listing(tenant.id, query=new) == []
        finally:
            exchange.ari.mend()
        async with asyncio.timeout(10):
            while "connected to Asterisk" not in exchange.log().rpartition("no connection to Asterisk")[2]:
                await asyncio.sleep(0.2)
        await first.say("goodbye", over=True)
        assert await first.ended() == 0
    assert (await ended(tenant, running)).ended_by == "bot"
    assert await exchange.no_channels()


async def test_a_killed_service_leaves_its_callers_to_the_voicemail_and_fetches_it(
    exchange: Exchange, tenant: Tenant, tmp_path: Path
) -> None:
    cut, late = [f"+3864020000{n}" for n in range(5)], "+38640200009"
    async with AsyncExitStack() as calls:
        running = [await calls.enter_async_context(SipCaller(CALLED, number, tmp_path)) for number in cut]
        await asyncio.gather(*(call.hears() for call in running))
        await asyncio.to_thread(exchange.kill)
        await asyncio.sleep(0.1)  # what was under way has arrived
        await asyncio.gather(*(call.hears(3) for call in running))
        new = await calls.enter_async_context(SipCaller("+38615550100", late, tmp_path))
        await new.hears(3)
        await asyncio.gather(*(call.quiet(1.0) for call in [*running, new]))
        for call in running:
            call.sound.speech += call.spoken("I am calling about my order")
        new.sound.speech += new.spoken("the line is bad")
        await asyncio.sleep(4)
        await new.hang_up()
        assert await asyncio.gather(*(call.ended(20) for call in running)) == [0] * 5
    checked = await asyncio.to_thread(exchange.receptionist, "asterisk", "check", exit_code=1)
    assert "no  a test call to +38615550100" in checked  # it heard the apology, or nobody in time
    await asyncio.to_thread(exchange.start)
    async with asyncio.timeout(30):
        while len(kept := [m for m in await messages.listing(tenant.id) if _phone(m) in (*cut, late)]) < 6:
            await asyncio.sleep(0.3)
    by_phone = {_phone(m): m.fields["about"]["value"] for m in kept}
    assert all("order" in by_phone[number] for number in cut) and "line is bad" in by_phone[late]
    await mailed(exchange, "calling about my order")
    assert not list((exchange.home / "tree/srv/asterisk/spool/recording").glob("*_015550100_*"))
    assert await exchange.no_channels()


def _phone(message: messages.Message) -> str:
    return str(message.fields.get("phone", {}).get("value", ""))


async def _first_sound(sound) -> None:  # type: ignore[no-untyped-def]
    while not sound.first_loud_at:
        await asyncio.sleep(0.05)


def melody(*frequencies: int) -> bytes:
    """Two seconds that no telephone line and no voice makes by itself."""
    times = np.arange(8000 * 2 // len(frequencies)) / 8000
    tones = [np.sin(2 * np.pi * frequency * times) * (1 + np.sin(2 * np.pi * 3 * times)) for frequency in frequencies]
    return (np.concatenate(tones) * 6000).astype("<i2").tobytes()


def likeness(heard: bytes, sent: bytes) -> float:
    """The highest correlation of what was sent with what was heard, at any delay; 1 for the same."""
    a, b = audio.samples_of(bytes(heard)).astype(float), audio.samples_of(sent).astype(float)
    b = b[: len(b) * 3 // 4]
    if len(a) < len(b):
        return 0.0
    size = 1 << (len(a) + len(b)).bit_length()
    both = np.fft.irfft(np.fft.rfft(a, size) * np.conj(np.fft.rfft(b, size)), size)[: len(a) - len(b) + 1]
    energy = np.convolve(a * a, np.ones(1), "same").cumsum()
    windows = energy[len(b) - 1 :] - np.concatenate([[0], energy[: len(a) - len(b)]])
    return float(np.max(both / np.sqrt(np.maximum(windows, 1) * (b @ b))))
