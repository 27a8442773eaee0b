"""The chat API of the contracts: what it answers, and that nothing sent to it harms anybody."""

from __future__ import annotations

import asyncio
import json
import socket as sockets
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
import pytest_asyncio
import uvicorn
from starlette.routing import Mount, Route, WebSocketRoute
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from bot.understanding import Parsed
from receptionist.api.openapi import DOCUMENT
from receptionist.app import routes
from receptionist.channels.webchat import LONGEST_TEXT, MESSAGES_A_MINUTE
from receptionist.problems import MOST_BYTES
from receptionist.settings import Settings
from receptionist.understanding import EmbeddedEngine
from tenants import companies, conversations, messages, users
from tests.fakes.service import Chat, Clock, Service, open_service

MESSAGE = ("can I leave a message for doctor Novak", "Jan Kos", "040 123 999", "a crown came loose")


def assert_problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    """An error as the contracts have it, which a page of another host can read."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["access-control-allow-origin"] == "*"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["title"]
    return problem


# ---- what is promised


async def test_a_chat_is_opened_with_a_greeting_and_says_that_it_is_a_machine(service: Service) -> None:
    answer = await service.http.post(f"/api/v1/chat/{service.tenant.widget_key}", json={"language": "en"})
    assert answer.status_code == 201
    assert answer.headers["access-control-allow-origin"] == "*"
    opened = answer.json()
    assert UUID(opened["conversation"])
    assert opened["token"]
    said = " ".join(reply["text"] for reply in opened["replies"])
    assert "Novak Dental" in said
    assert "machine" in said
    assert all(reply["key"] for reply in opened["replies"])


@pytest.mark.parametrize("body", [b"", b"{}", b'{"language": null}', b'{"language": "xx"}', b'{"more": 1}'])
async def test_a_chat_is_opened_in_the_companys_language_where_none_of_its_own_is_asked_for(
    service: Service, body: bytes
) -> None:
    answer = await service.http.post(f"/api/v1/chat/{service.tenant.widget_key}", content=body)
    assert answer.status_code == 201
    row = await conversations.get(service.tenant.id, UUID(answer.json()["conversation"]))
    assert row.language == service.tenant.language


async def test_an_answer_names_the_entry_it_comes_from(service: Service) -> None:
    answer = await (await service.chat(language="en")).say("is there parking at your place")
    assert answer["ended"] is False
    assert [reply["faq"] for reply in answer["replies"] if "faq" in reply] == ["parking"]


class Perplexed:
    """An engine to which every utterance could mean anything."""

    name = "perplexed"

    async def prepare(self, language: str) -> None: ...

    async def parse(self, text: str, language: str) -> Parsed:
        return Parsed(ranking=(), business=0.0)


async def test_what_is_offered_comes_as_choices(settings: Settings, clock: Clock) -> None:
    async with open_service(settings, clock, Perplexed()) as service:
        chat = await service.chat(language="en")
        choices: list[dict[str, str]] = []
        for words in ("blorf wibble", "grobble marfle", "snee zink"):
            answer = await chat.say(words)
            choices = choices or [choice for reply in answer["replies"] for choice in reply.get("choices", [])]
        assert choices
        assert all(choice["label"] and choice["value"] for choice in choices)
        assert choices in [message.get("choices") for message in await chat.messages()]


async def test_a_message_is_in_the_store_when_it_is_confirmed(service: Service) -> None:
    chat = await service.chat(language="en")
    for text in MESSAGE:
        answer = await chat.say(text)
    assert "message_taken_name" in [reply["key"] for reply in answer["replies"]]
    (taken,) = await messages.of_conversation(service.tenant.id, chat.id)
    assert taken.fields["name"]["value"] == "Jan Kos"
    assert taken.fields["phone"]["value"] == "+38640123999"


async def test_messages_are_read_in_order_and_after_any_of_them(service: Service) -> None:
    chat = await service.chat(language="en")
    await chat.say("where are you", client_id="one")
    all_of_them = await chat.messages()
    assert [message["seq"] for message in all_of_them] == sorted({message["seq"] for message in all_of_them})
    assert {message["who"] for message in all_of_them} == {"caller", "bot"}
    assert all(datetime.fromisoformat(message["at"]).tzinfo for message in all_of_them)
    (said,) = [message for message in all_of_them if message["who"] == "caller"]
    assert said["text"] == "where are you"
    assert said["client_id"] == "one"
    assert await chat.messages(said["seq"]) == [m for m in all_of_them if m["seq"] > said["seq"]]
    assert await chat.messages(10**8) == []


async def test_replies_have_the_seq_under_which_they_are_read(service: Service) -> None:
    chat = await service.chat(language="en")
    answer = await chat.say("where are you")
    texts = {message["seq"]: message["text"] for message in await chat.messages()}
    assert all(texts[reply["seq"]] == reply["text"] for reply in [*chat.replies, *answer["replies"]])


async def test_a_goodbye_ends_the_conversation(service: Service) -> None:
    chat = await service.chat(language="en")
    assert (await chat.say("goodbye", client_id="bye"))["ended"] is True
    read = await service.http.get(chat.path, headers=chat.headers)
    assert read.json()["ended"] is True
    assert_problem(await chat.post({"text": "hello?"}), 409)
    again = await chat.post({"text": "goodbye", "client_id": "bye"})
    assert (again.status_code, again.json()["ended"]) == (200, True)


async def test_a_browser_may_ask_what_is_allowed_from_any_host(service: Service) -> None:
    chat = await service.chat()
    for path in (chat.path, f"/api/v1/chat/{service.tenant.widget_key}"):
        answer = await service.http.options(path, headers={"Origin": "https://shop.example"})
        assert answer.status_code == 204
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "Authorization" in answer.headers["access-control-allow-headers"]


# ---- the same message twice


async def test_a_message_sent_twice_is_answered_alike_and_kept_once(service: Service) -> None:
    chat = await service.chat(language="en")
    for number, text in enumerate(MESSAGE):
        first = await chat.say(text, client_id=str(number))
        assert await chat.say(text, client_id=str(number)) == first
    said = [message["text"] for message in await chat.messages() if message["who"] == "caller"]
    assert said == list(MESSAGE)
    assert len(await messages.of_conversation(service.tenant.id, chat.id)) == 1


async def test_a_message_sent_twice_at_the_same_moment_is_kept_once(service: Service) -> None:
    chat = await service.chat(language="en")
    first, second = await asyncio.gather(*(chat.say("where are you", client_id="x") for _ in range(2)))
    assert first == second
    assert len([m for m in await chat.messages() if m["who"] == "caller"]) == 1


async def test_a_message_repeated_after_a_restart_gets_the_same_replies(
    settings: Settings, clock: Clock, engine: EmbeddedEngine
) -> None:
    async with open_service(settings, clock, engine) as service:
        chat = await service.chat(language="en")
        before = [await chat.say(text, client_id=str(number)) for number, text in enumerate(MESSAGE)]
        read = await chat.messages()
    async with open_service(settings, clock, engine) as service:
        chat = Chat(service.http, chat.conversation, chat.token)
        after = [await chat.say(text, client_id=str(number)) for number, text in enumerate(MESSAGE)]
        assert after == before
        assert await chat.messages() == read
        assert len(await messages.of_conversation(service.tenant.id, chat.id)) == 1


# ---- who may


async def test_a_wrong_widget_key_is_told_so(service: Service) -> None:
    for key in ("nonsense", str(uuid4()), "%00", "x" * 500):
        assert_problem(await service.http.post(f"/api/v1/chat/{key}", json={}), 404)


async def test_a_trial_whose_owner_has_not_confirmed_the_address_is_not_served(service: Service) -> None:
    trial = await companies.create(
        slug="trial", name="Trial", country="SI", timezone="Europe/Ljubljana", language="en", trial=True
    )
    user = await users.create(trial.id, "owner@trial.example", "owner", password_hash="x")
    assert_problem(await service.http.post(f"/api/v1/chat/{trial.widget_key}", json={}), 404)
    await users.confirm(trial.id, user.id, service.house.clock())
    assert (await service.http.post(f"/api/v1/chat/{trial.widget_key}", json={})).status_code == 201


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Bearer nonsense", "Basic abc", "Bearer a.b.c", "Bearer " + "x" * 5000]
)
async def test_without_its_token_a_conversation_is_not_spoken_to(service: Service, header: str | None) -> None:
    chat = await service.chat()
    headers = {} if header is None else {"Authorization": header}
    assert_problem(await service.http.post(chat.path, json={"text": "hi"}, headers=headers), 401)
    assert_problem(await service.http.get(chat.path, headers=headers), 401)
    assert len(await chat.messages()) == len(chat.replies)


async def test_a_token_of_another_conversation_or_purpose_is_refused(service: Service) -> None:
    mine, theirs = await service.chat(), await service.chat()
    wrong = await service.http.post(mine.path, json={"text": "hi"}, headers=theirs.headers)
    assert_problem(wrong, 403)
    session = service.house.signer("portal-session").dumps([str(service.tenant.id), mine.conversation])
    other_purpose = {"Authorization": f"Bearer {session}"}
    assert_problem(await service.http.post(mine.path, json={"text": "hi"}, headers=other_purpose), 401)
    assert len(await mine.messages()) == len(mine.replies)


async def test_a_token_with_another_companys_id_finds_nothing(service: Service) -> None:
    chat = await service.chat()
    chat.token = service.house.signer("chat").dumps([str(service.other.id), chat.conversation])
    assert_problem(await chat.post({"text": "hi"}), 404)
    assert_problem(await service.http.get(chat.path, headers=chat.headers), 404)


async def test_a_token_expires(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    chat = await service.chat()
    signer = service.house.signer("chat")
    signed = signer.make_signer(signer.salt)
    old = signed.get_timestamp() - 25 * 3600
    monkeypatch.setattr(type(signed), "get_timestamp", lambda self: old)
    chat.token = signer.dumps([str(service.tenant.id), chat.conversation])
    monkeypatch.undo()
    assert_problem(await chat.post({"text": "hi"}), 401)


# ---- bad input


async def test_a_message_of_a_megabyte_is_refused(service: Service) -> None:
    chat = await service.chat()
    assert_problem(await chat.post({"text": "x" * 1_000_000}), 413)

    async def in_chunks() -> AsyncIterator[bytes]:  # without a Content-Length to go by
        for _ in range(MOST_BYTES // 1000 + 2):
            yield b"x" * 1000

    assert_problem(await chat.post(content=in_chunks()), 413)
    assert_problem(await chat.post({"text": "x" * (LONGEST_TEXT + 1)}), 413)
    assert (await chat.post({"text": "x " * (LONGEST_TEXT // 2)})).status_code == 200


@pytest.mark.parametrize(
    "body",
    [b"{", b"\xff\xfe\x00", b"[" * 20_000, b'{"text": "hi"', b"text=hi", b'"hi"', b"[1]", b"null", b"12",
     b'{"text": ' + b"9" * 5000 + b"}x"],
)  # fmt: skip
async def test_what_is_no_json_object_is_refused(service: Service, body: bytes) -> None:
    chat = await service.chat()
    assert_problem(await chat.post(content=body), 400)
    assert_problem(await service.http.post(f"/api/v1/chat/{service.tenant.widget_key}", content=body), 400)


@pytest.mark.parametrize(
    "body",
    [{}, {"text": None}, {"text": ""}, {"text": "  \n "}, {"text": 5}, {"text": True}, {"text": ["hi"]},
     {"text": {"a": 1}}, {"text": "hi", "client_id": 7}, {"text": "\x00\x07\x1b\x7f\x85"}],
)  # fmt: skip
async def test_a_body_of_wrong_types_is_refused(service: Service, body: dict[str, Any]) -> None:
    chat = await service.chat()
    assert_problem(await chat.post(body), 422)
    assert len(await chat.messages()) == len(chat.replies)


async def test_a_client_id_may_not_be_endless(service: Service) -> None:
    assert_problem(await (await service.chat()).post({"text": "hi", "client_id": "x" * 65}), 413)


async def test_half_a_character_is_refused(service: Service) -> None:
    chat = await service.chat()
    for escaped in (r"\ud800", r"hello \udfff", r"\udc00\ud800"):
        assert_problem(await chat.post(content=f'{{"text": "{escaped}"}}'.encode()), 422)
    assert (await chat.post(content=rb'{"text": "where are you \ud83d\ude00"}')).status_code == 200


async def test_control_characters_are_taken_out_of_a_message(service: Service) -> None:
    chat = await service.chat()
    await chat.say("where\x00 are\x1b[31m you\x7f\u0085")
    (said,) = [message["text"] for message in await chat.messages() if message["who"] == "caller"]
    assert said == "where are[31m you"


@pytest.mark.parametrize("after", ["-1", "x", "1.5", "²", "9" * 10, "1e3", "", "0x1"])
async def test_nonsense_to_read_after_is_refused(service: Service, after: str) -> None:
    chat = await service.chat()
    assert_problem(await service.http.get(chat.path, params={"after": after}, headers=chat.headers), 422)


async def test_a_wrong_method_or_address_is_told_so(service: Service) -> None:
    chat = await service.chat()
    assert_problem(await service.http.delete(chat.path, headers=chat.headers), 405)
    assert_problem(await service.http.get(f"/api/v1/chat/{service.tenant.widget_key}"), 405)
    assert_problem(await service.http.get(f"/api/v1/chat/{chat.conversation}/nothing"), 404)


async def test_too_many_messages_of_one_conversation_are_refused_and_harm_no_other(service: Service) -> None:
    chat, other = await service.chat(), await service.chat()
    for _ in range(MESSAGES_A_MINUTE):
        assert await service.house.limiter.allow(f"say:{chat.id}", MESSAGES_A_MINUTE, 60)
    refused = await chat.post({"text": "hi"})
    assert_problem(refused, 429)
    assert int(refused.headers["retry-after"]) > 0
    assert (await other.post({"text": "hi"})).status_code == 200


async def test_too_many_chats_from_one_address_are_refused(service: Service) -> None:
    for _ in range(service.house.settings.chats_a_minute):
        assert await service.house.limiter.allow("chat:192.0.2.1", service.house.settings.chats_a_minute, 60)
    assert_problem(await service.http.post(f"/api/v1/chat/{service.tenant.widget_key}", json={}), 429)


async def test_whatever_json_is_sent_the_answer_is_one_of_the_api(service: Service) -> None:
    """A fault of ours would be a 500."""
    odd: list[Any] = [None, True, -1, 1e300, "", "a", "\u202e", "'; --", "<script>", "{{7*7}}", [], {}, [[]], "💥" * 50]
    chat = await service.chat()
    for value in odd:
        for body in (value, {"text": value}, {"text": "hi", "client_id": value}, {"text": "hi", "x": value}):
            answer = await chat.post(content=json.dumps(body).encode())
            assert answer.status_code in (200, 400, 413, 422, 409, 429), answer.text
            if answer.status_code == 409:
                chat = await service.chat()
            if answer.status_code != 200:
                assert_problem(answer, answer.status_code)


# ---- the live socket: over a real server


@pytest_asyncio.fixture
async def address(service: Service) -> AsyncIterator[str]:
    """host:port of the service, served by uvicorn in this process."""
    listener = sockets.socket()
    listener.bind(("127.0.0.1", 0))
    config = uvicorn.Config(service.app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    yield f"127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    await task


def live(address: str, chat: Chat, token: str | None = None, **options: Any) -> connect:
    wanted = chat.token if token is None else token
    return connect(f"ws://{address}/api/v1/chat/{chat.conversation}/live?token={wanted}", **options)


async def close_of(socket: ClientConnection) -> tuple[int, str]:
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            await asyncio.wait_for(socket.recv(), 10)
    assert closed.value.rcvd
    return closed.value.rcvd.code, closed.value.rcvd.reason


async def test_the_live_socket_brings_what_is_said_to_both_sides(service: Service, address: str) -> None:
    chat = await service.chat(language="en")
    async with live(address, chat) as socket:
        await chat.say("where are you", client_id="1")
        came = [json.loads(await asyncio.wait_for(socket.recv(), 5)) for _ in range(2)]
        assert came == (await chat.messages(len(chat.replies) + 1))[:2]
        await service.desk.staff_joins(service.tenant.id, chat.id, "Ana")
        await service.desk.staff_says(service.tenant.id, chat.id, "Ana", "Hello, Ana here.")
        while (frame := json.loads(await asyncio.wait_for(socket.recv(), 5))).get("who") != "staff":
            pass
        assert (frame["text"], frame["name"]) == ("Hello, Ana here.", "Ana")
        await service.desk.close(service.tenant.id, chat.id)
        while json.loads(await asyncio.wait_for(socket.recv(), 5)) != {"ended": True}:
            pass


async def test_the_live_socket_says_why_it_refuses(service: Service, address: str) -> None:
    chat, other = await service.chat(), await service.chat()
    for token, reason in (("", "Wrong token"), ("nonsense", "Wrong token"), (other.token, "Foreign token")):
        async with live(address, chat, token) as socket:
            assert await close_of(socket) == (4401, reason)
    unknown = Chat(service.http, str(uuid4()), "")
    unknown.token = service.house.signer("chat").dumps([str(service.tenant.id), unknown.conversation])
    async with live(address, unknown) as socket:
        assert (await close_of(socket))[0] == 4401


async def test_a_frame_that_is_too_large_closes_only_its_own_socket(service: Service, address: str) -> None:
    chat = await service.chat(language="en")
    async with live(address, chat) as good:
        async with live(address, chat) as bad:
            await bad.send("x" * 5000)
            assert (await close_of(bad))[0] == 1009
        async with live(address, chat) as strange:
            for frame in ("{", b"\x00\xff", "null", '{"typing":true}', "[]"):
                await strange.send(frame)
            await chat.say("where are you")
            assert json.loads(await asyncio.wait_for(strange.recv(), 5))["who"] == "caller"
        assert json.loads(await asyncio.wait_for(good.recv(), 5))["text"] == "where are you"


async def test_a_client_that_does_not_read_holds_up_nobody(service: Service, address: str) -> None:
    chat = await service.chat(language="en")
    host, port = address.split(":")
    deaf = sockets.socket()
    deaf.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
    deaf.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(deaf, (host, int(port)))
    request = (
        f"GET /api/v1/chat/{chat.conversation}/live?token={chat.token} HTTP/1.1\r\nHost: {address}\r\n"
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    await loop.sock_sendall(deaf, request.encode())
    assert b"101" in await loop.sock_recv(deaf, 64)
    async with live(address, chat) as reading:
        for number in range(3000):
            await service.house.bus.publish(f"conversation:{chat.id}", {"seq": number, "text": "x" * 2000})
            if number % 50 == 0:
                await asyncio.sleep(0)
        last = {}
        while last.get("seq") != 2999:
            last = json.loads(await asyncio.wait_for(reading.recv(), 5))
        began = loop.time()
        await chat.say("where are you")
        assert loop.time() - began < 2
    deaf.close()


# ---- what is described is what is served


def served() -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for route in routes():
        if isinstance(route, Mount | WebSocketRoute):
            continue
        assert isinstance(route, Route)
        found |= {(route.path, method) for method in route.methods or () if method not in ("HEAD", "OPTIONS")}
    return found


def test_openapi_describes_the_public_api_and_nothing_else() -> None:
    described = {(path, method.upper()) for path, methods in DOCUMENT["paths"].items() for method in methods}
    public = {
        (path, method)
        for path, method in served()
        if (path.startswith("/api/") and path != "/api/openapi.json") or path in ("/healthz", "/readyz", "/metrics")
    }
    assert described == public


async def test_openapi_is_served(service: Service) -> None:
    answer = await service.http.get("/api/openapi.json")
    assert answer.json() == json.loads(json.dumps(DOCUMENT))
    assert answer.json()["openapi"].startswith("3.1")


async def test_health_readiness_and_figures_are_told(service: Service) -> None:
    assert (await service.http.get("/healthz")).json() == {"status": "ok"}
    ready = await service.http.get("/readyz")
    assert (ready.status_code, ready.json()["ready"]) == (200, True)
    await service.chat()
    figures = (await service.http.get("/metrics")).text
    assert 'receptionist_turns_total{channel="chat"}' in figures
