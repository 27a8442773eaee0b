"""The server is killed, without warning, at random moments of many conversations: nothing is lost and nothing doubled.

    KILL_TEST_CONVERSATIONS=100 pytest tests/receptionist/test_recovery.py -s

plays so many instead of the few of an ordinary run.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from tenants import companies, database
from tests.fakes.mail import MailCatcher
from tests.fakes.service import Program, free_port
from voices import audio
from voices.speaking.espeak import EspeakVoice

CONVERSATIONS = int(os.environ.get("KILL_TEST_CONVERSATIONS", "16"))
AT_ONCE = 16
KILLS_A_BATCH = 6
CALLS_A_BATCH = 3
UP_SECONDS = (0.3, 1.6)  # how long the server lives before it is killed
NAMES = ("Jan Kos", "Mary Jones", "Peter Brown", "Anna Smith", "John Miller", "Laura White")
RATE = 16000
FRAME_MS = 20


@dataclass
class Talk:
    """One chat of a client that sends everything again until it is answered."""

    number: int
    conversation: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    confirmed: bool = False
    kills: int = 0  # while it was going on
    retries: int = 0

    @property
    def phone(self) -> str:
        return f"040 123 {self.number:03d}"

    def texts(self, chance: random.Random) -> list[str]:
        name = chance.choice(NAMES)
        about = f"an invoice number {self.number + 1000}"
        steps = ["can I leave a message for doctor Novak", name, self.phone, about]
        if chance.random() < 0.4:
            steps.insert(chance.randrange(1, 4), "is there parking at your place")
        return [*steps, "no thank you, goodbye"]


@dataclass
class Call:
    """One call of a client whose microphone is a recording."""

    ended: bool = False  # by the server, as it should be
    transcript: list[tuple[str, str]] = field(default_factory=list)


class Killed:
    """The server, being killed again and again while clients talk to it."""

    def __init__(self, program: Program, seed: int) -> None:
        self.program, self.chance = program, random.Random(seed)
        self.kills = 0

    async def kill(self, times: int) -> None:
        for _ in range(times):
            await asyncio.sleep(self.chance.uniform(*UP_SECONDS))
            self.program.kill()
            self.kills += 1
            await asyncio.to_thread(self.program.start)


async def asked(killed: Killed, talk: Talk, http: httpx.AsyncClient, path: str, body: dict[str, str]) -> dict[str, Any]:
    """The answer, however often it takes."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            answer = await http.post(f"{killed.program.url}{path}", json=body, headers=talk.headers)
            if answer.status_code < 500:
                assert answer.status_code in (200, 201), answer.text
                return dict(answer.json())
        except httpx.TransportError:
            pass
        talk.retries += 1
        await asyncio.sleep(0.05)
    raise AssertionError("no answer within two minutes")


async def chat(killed: Killed, talk: Talk, widget_key: str, http: httpx.AsyncClient) -> None:
    chance = random.Random(talk.number)
    pause = (KILLS_A_BATCH * sum(UP_SECONDS) / 2) / 4
    opened = await asked(killed, talk, http, f"/api/v1/chat/{widget_key}", {"language": "en"})
    talk.conversation, talk.headers = opened["conversation"], {"Authorization": f"Bearer {opened['token']}"}
    before = killed.kills
    path = f"/api/v1/chat/{talk.conversation}/messages"
    for number, text in enumerate(talk.texts(chance)):
        await asyncio.sleep(chance.uniform(0, pause))
        talk.said.append(text)
        answer = await asked(killed, talk, http, path, {"text": text, "client_id": f"{talk.number}-{number}"})
        talk.confirmed = talk.confirmed or any(r["key"].startswith("message_taken") for r in answer["replies"])
    assert answer["ended"]
    talk.kills = killed.kills - before


def spoken(texts: Sequence[str]) -> bytes:
    voice = EspeakVoice()
    sound = b""
    for text in texts:
        said = audio.resample(b"".join(voice.synthesise(text, "en")), voice.rate, RATE)
        sound += audio.silence(700, RATE) + said + audio.silence(1500, RATE)
    return sound


async def call(killed: Killed, made: Call, widget_key: str, sound: bytes) -> None:
    """Rings until it is answered."""
    while not made.transcript:
        await ring(killed, made, widget_key, sound)
        await asyncio.sleep(0.1)


async def ring(killed: Killed, made: Call, widget_key: str, sound: bytes) -> None:
    """Speaks in real time until the recording or the connection is at its end."""
    url = killed.program.url.replace("http", "ws") + f"/api/v1/voice/{widget_key}"
    with contextlib.suppress(OSError, WebSocketException, TimeoutError):
        async with connect(url, open_timeout=20) as socket:
            await socket.send(json.dumps({"type": "start", "rate": RATE, "language": "en"}))
            listening = asyncio.create_task(listen(made, socket))
            frame = audio.byte_count(FRAME_MS, RATE)
            due = time.monotonic()
            for at in range(0, len(sound), frame):
                await socket.send(sound[at : at + frame].ljust(frame, b"\0"))
                due += FRAME_MS / 1000
                await asyncio.sleep(max(due - time.monotonic(), 0))
            listening.cancel()


async def listen(made: Call, socket: AsyncIterator[Any]) -> None:
    with contextlib.suppress(WebSocketException):
        async for frame in socket:
            told = json.loads(frame) if isinstance(frame, str) else {}
            if told.get("type") == "transcript":
                made.transcript.append((told["who"], told["text"]))
            made.ended = made.ended or told.get("type") == "ended"


async def until_answered(calls: list[Call]) -> None:
    async with asyncio.timeout(30):
        while not any(made.transcript for made in calls):
            await asyncio.sleep(0.02)


# ---- what is in the store and in the mail


class Kept:
    """The store, looked at from outside."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)) as store:
            store.row_factory = sqlite3.Row
            return [dict(row) for row in store.execute(query, values)]

    async def until_all_mail_is_out(self) -> None:
        async with asyncio.timeout(60):
            while self.rows("SELECT id FROM outgoing_mails WHERE status IN ('waiting', 'sending')"):
                await asyncio.sleep(0.1)


def check_chats(kept: Kept, talks: list[Talk]) -> None:
    for talk in talks:
        assert talk.confirmed, f"conversation {talk.number} was never told that its message is taken"
        assert talk.phone and talk.conversation
        (message,) = kept.rows("SELECT * FROM messages WHERE conversation_id = ?", talk.conversation)
        assert message["complete"]
        given = json.loads(message["fields"])
        assert given["phone"]["value"] == "+386" + talk.phone.replace(" ", "")[1:]
        entries = kept.rows("SELECT * FROM journal_entries WHERE conversation_id = ? ORDER BY seq", talk.conversation)
        assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
        said = [json.loads(e["data"])["text"] for e in entries if e["kind"] in ("Understood", "NotUnderstood")]
        assert said == talk.said
        (row,) = kept.rows("SELECT * FROM conversations WHERE id = ?", talk.conversation)
        assert row["ended_at"]


def check_calls(kept: Kept, calls: list[Call]) -> int:
    """Returns how many calls were cut by a kill and closed afterwards."""
    rows = kept.rows("SELECT * FROM conversations WHERE channel = 'call'")
    assert all(row["ended_at"] for row in rows)
    cut = [row for row in rows if row["crashed"]]
    for row in cut:
        (mail,) = kept.rows("SELECT * FROM outgoing_mails WHERE conversation_id = ?", row["id"])
        assert mail["status"] == "sent"
    confirmed = sum(any("taken your message" in text for who, text in c.transcript if who == "bot") for c in calls)
    of_calls = kept.rows(
        "SELECT m.id FROM messages m JOIN conversations c ON c.id = m.conversation_id WHERE c.channel = 'call'"
    )
    assert len(of_calls) >= confirmed
    return len(cut)


def check_mail(kept: Kept, caught: Sequence[Any]) -> int:
    """Returns how often a mail came a second time: cut between the mail server's answer and our note of it."""
    promised = kept.rows("SELECT * FROM outgoing_mails WHERE kind = 'summary'")
    assert {mail["status"] for mail in promised} == {"sent"}
    of_conversation = Counter(mail["conversation_id"] for mail in promised)
    assert set(of_conversation.values()) == {1}
    with_message = {row["conversation_id"] for row in kept.rows("SELECT conversation_id FROM messages")}
    assert with_message <= set(of_conversation)
    came = Counter(mail["Message-ID"] for mail in caught)
    assert set(came) == {mail["message_id"] for mail in promised}
    return sum(came.values()) - len(came)


@pytest_asyncio.fixture
async def mail() -> AsyncIterator[MailCatcher]:
    catcher = MailCatcher(certificate=None)
    catcher.start()
    yield catcher
    catcher.stop()


@pytest_asyncio.fixture
async def program(tmp_path: Path, demo_store: Path, engine: object, shared: Path, mail: MailCatcher) -> Program:
    """A server of one company that speaks English only, so that it starts again quickly."""
    shutil.copy(demo_store, tmp_path / "receptionist.db")
    await database.connect(f"sqlite://{tmp_path / 'receptionist.db'}")
    for tenant in await companies.all_tenants():
        if tenant.slug == "novak-dental":
            await companies.update(tenant.id, language="en", languages=["en"])
        else:
            await companies.erase(tenant.id)
    await database.close()
    return Program(
        tmp_path, free_port(), SMTP_URL=mail.url, MAIL_FROM="r@receptionist.test",
        RECEPTIONIST_MODELS=str(shared / "models"), CHATS_A_MINUTE="100000",
    )  # fmt: skip


@pytest.mark.timeout(1800)
async def test_a_server_that_is_killed_again_and_again_loses_and_doubles_nothing(
    program: Program, mail: MailCatcher, tmp_path: Path
) -> None:
    kept = Kept(tmp_path / "receptionist.db")
    (practice,) = kept.rows("SELECT widget_key FROM tenants WHERE slug = 'novak-dental'")
    key = practice["widget_key"]
    sound = spoken(["can I leave a message for doctor Novak", "Jan Kos", "0 4 0 1 2 3 9 9 9", "yes", "my invoice"])
    await asyncio.to_thread(program.start)
    killed = Killed(program, seed=CONVERSATIONS)
    talks = [Talk(number) for number in range(CONVERSATIONS)]
    calls: list[Call] = []
    async with httpx.AsyncClient(timeout=20) as http:
        for begin in range(0, len(talks), AT_ONCE):
            batch = talks[begin : begin + AT_ONCE]
            calling = [Call() for _ in range(CALLS_A_BATCH)]
            calls += calling
            working = [asyncio.create_task(call(killed, made, key, sound)) for made in calling]
            working += [asyncio.create_task(chat(killed, talk, key, http)) for talk in batch]
            await until_answered(calling)
            await killed.kill(KILLS_A_BATCH)
            await asyncio.gather(*working[CALLS_A_BATCH:])
            for task in working[:CALLS_A_BATCH]:
                task.cancel()
            await asyncio.wait(working)
    program.kill()
    await asyncio.to_thread(program.start)
    await kept.until_all_mail_is_out()
    assert program.stop() in (0, -signal.SIGTERM)
    check_chats(kept, talks)
    cut = check_calls(kept, calls)
    repeated = check_mail(kept, mail.caught)
    hit = sum(talk.kills > 0 for talk in talks)
    assert hit, "no conversation was going on when the server was killed"
    assert cut, "no call was going on when the server was killed"
    print(
        f"\n{len(talks)} chats, {hit} of them hit by a kill, {sum(t.kills for t in talks)} hits; "
        f"{killed.kills + 1} kills; "
        f"{sum(talk.retries for talk in talks)} requests sent again; {cut} calls cut and closed with their summaries; "
        f"{len({m['Message-ID'] for m in mail.caught})} mails, {repeated} of them came twice with the same Message-ID"
    )
    for talk in talks:
        UUID(talk.conversation)
