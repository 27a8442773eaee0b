"""The client of Rasa against a server on a real socket: slow, dead, back again, hostile; and against a real Rasa."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import pytest_asyncio

from bot.events import INTENTS, Ranked
from bot.understanding import Parsed
from bot.understanding.rasa import LARGEST_ANSWER, Rasa

TOKEN = "a-token-of-the-test"
WORDS = "jan kos wants his crown back"
SPARE = Parsed((Ranked("greet", 0.9), Ranked("goodbye", 0.1)), 0.25, "embedded", 0.4)


class Spare:
    """The engine behind Rasa."""

    name = "embedded"

    def __init__(self, answer: Parsed = SPARE) -> None:
        self.answer = answer

    async def prepare(self, language: str) -> None: ...

    async def parse(self, text: str, language: str) -> Parsed:
        return self.answer


def ranking(**shares: float) -> dict[str, Any]:
    return {"text": WORDS, "intent_ranking": [{"name": name, "confidence": share} for name, share in shares.items()]}


GOOD = ranking(leave_message=0.7, complain=0.2, ask_business=0.1)


@dataclass
class Server:
    """A Rasa of the test's own making: answers with ``status`` and ``body`` after ``delay_seconds``."""

    body: Any = None
    status: int = 200
    delay_seconds: float = 0.0
    port: int = 0
    asked: list[str] = field(default_factory=list)  # what was to be understood
    tokens: list[str] = field(default_factory=list)
    connections: int = 0
    raw: bytes | None = None  # sent instead of an HTTP answer
    _server: asyncio.Server | None = None

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        assert self._server
        self._server.close()
        self._server.close_clients() if hasattr(self._server, "close_clients") else None

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                await self._answer(head.decode(), reader, writer)
                if not (self._server and self._server.is_serving()):
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = next(int(line[15:]) for line in head.lower().splitlines() if line.startswith("content-length:"))
        question = json.loads(await reader.readexactly(length))
        address = urlsplit(head.split()[1])
        assert address.path == "/model/parse"
        self.asked.append(question["text"])
        self.tokens += parse_qs(address.query).get("token", [])
        await asyncio.sleep(self.delay_seconds)
        body = self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        headers = (
            f"HTTP/1.1 {self.status} Whatever\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(self.raw if self.raw is not None else headers.encode() + body)
        await writer.drain()


@pytest_asyncio.fixture
async def server() -> AsyncIterator[Server]:
    server = Server(GOOD)
    await server.start()
    yield server
    await server.stop()


@pytest_asyncio.fixture
async def rasa(server: Server) -> AsyncIterator[Rasa]:
    rasa = Rasa(f"http://127.0.0.1:{server.port}/", TOKEN, Spare(), retry_seconds=0.03)
    yield rasa
    await rasa.close()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(0.01)


# ---- what it understands -------------------------------------------------------------------------------------------


async def test_rasas_ranking_is_the_meaning(rasa: Rasa, server: Server) -> None:
    parsed = await rasa.parse(WORDS, "en")
    assert parsed.engine == rasa.answering == "rasa"
    assert parsed.ranking[0].intent == "leave_message"
    assert {place.intent for place in parsed.ranking} == set(INTENTS)
    assert sum(place.confidence for place in parsed.ranking) == pytest.approx(1)
    assert parsed.business == pytest.approx(0.1)
    assert parsed.unknown == SPARE.unknown  # Rasa does not tell which words it has never seen
    assert server.tokens == [TOKEN]


async def test_a_business_question_leaves_a_part_of_its_chance_to_out_of_scope(rasa: Rasa, server: Server) -> None:
    server.body = ranking(ask_business=1.0)
    parsed = await rasa.parse(WORDS, "en")
    assert (parsed.ranking[0], parsed.business) == (Ranked("out_of_scope", 1.0), 1.0)


async def test_one_connection_serves_many_questions(rasa: Rasa, server: Server) -> None:
    for _ in range(5):
        await rasa.parse(WORDS, "en")
    assert server.connections == 1


@pytest.mark.parametrize("text", ["/urgent", "  / /restart", '/urgent{"a": 1}'])
async def test_a_caller_gives_rasa_no_orders(text: str, rasa: Rasa, server: Server) -> None:
    await rasa.parse(text, "en")
    assert server.asked
    assert not any(asked.lstrip().startswith("/") for asked in server.asked)


@pytest.mark.parametrize("text", ["", "  \n ", "/", "?! …"])
async def test_rasa_is_not_bothered_with_nothing(text: str, rasa: Rasa, server: Server) -> None:
    assert await rasa.parse(text, "en") == SPARE
    assert server.asked == []


async def test_gibberish_is_left_to_the_engine_that_knows_its_words(server: Server) -> None:
    gibberish = replace(SPARE, unknown=0.8)
    rasa = Rasa(f"http://127.0.0.1:{server.port}", TOKEN, Spare(gibberish))
    assert await rasa.parse("blorf wibble snee", "en") == gibberish
    assert server.asked == []
    await rasa.close()


async def test_of_a_long_text_beginning_and_end_are_asked_about(rasa: Rasa, server: Server) -> None:
    await rasa.parse("hello " + "blah " * 100 + "x" * 100 + " goodbye", "en")
    assert server.asked[0].startswith("langen hello blah")
    assert server.asked[0].endswith("goodbye")
    assert len(server.asked[0]) < 500


async def test_half_a_character_does_no_harm(rasa: Rasa, server: Server) -> None:
    assert (await rasa.parse("hello \ud83d there \x00", "en")).engine == "rasa"


# ---- when it does not answer ---------------------------------------------------------------------------------------


async def test_nobody_waits_longer_than_the_limit(rasa: Rasa, server: Server) -> None:
    server.delay_seconds = 30
    began = time.monotonic()
    assert await rasa.parse(WORDS, "en") == SPARE
    assert 0.25 < time.monotonic() - began < 1


async def test_one_slow_answer_does_not_put_rasa_aside(rasa: Rasa, server: Server) -> None:
    server.delay_seconds = 30
    await rasa.parse(WORDS, "en")
    server.delay_seconds = 0
    assert rasa.answering == "rasa"
    assert (await rasa.parse(WORDS, "en")).engine == "rasa"


async def test_after_two_failures_callers_wait_for_nothing_and_rasa_comes_back_by_itself(server: Server) -> None:
    rasa = Rasa(f"http://127.0.0.1:{server.port}", TOKEN, Spare(), retry_seconds=0.2)
    server.delay_seconds = 30
    for _ in range(2):
        await rasa.parse(WORDS, "en")
    assert rasa.answering == "embedded"
    began, known = time.monotonic(), len(server.asked)
    for _ in range(50):
        assert await rasa.parse(WORDS, "en") == SPARE
    assert time.monotonic() - began < 0.15
    assert len(server.asked) == known
    server.delay_seconds = 0
    await until(lambda: rasa.answering == "rasa")
    assert (await rasa.parse(WORDS, "en")).engine == "rasa"
    assert all(WORDS not in asked for asked in server.asked[known:-1])  # it was tried with words of ours
    await rasa.close()


async def test_a_server_that_dies_and_is_started_again_is_found_again(rasa: Rasa, server: Server) -> None:
    assert await rasa.try_now() == "rasa"
    await server.stop()
    for _ in range(3):
        await rasa.parse(WORDS, "en")
    assert rasa.answering == "embedded"
    again = Server(GOOD, port=server.port)
    await again.start()
    await until(lambda: rasa.answering == "rasa")
    await again.stop()


async def test_where_no_server_is_at_the_start_the_embedded_engine_answers_until_there_is_one(server: Server) -> None:
    await server.stop()
    rasa = Rasa(f"http://127.0.0.1:{server.port}", TOKEN, Spare(), retry_seconds=0.03)
    assert await rasa.try_now() == "embedded"
    again = Server(GOOD, port=server.port)
    await again.start()
    await until(lambda: rasa.answering == "rasa")
    await rasa.close()
    await again.stop()


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://no-such-host.invalid:5005", "http://[::1", "nonsense"])
async def test_an_address_where_nothing_can_be_is_no_error(url: str) -> None:
    rasa = Rasa(url, TOKEN, Spare())
    assert await rasa.parse(WORDS, "en") == SPARE
    await rasa.close()


async def test_many_callers_at_once_are_all_answered_while_it_hangs(rasa: Rasa, server: Server) -> None:
    server.delay_seconds = 30
    began = time.monotonic()
    answers = await asyncio.gather(*(rasa.parse(WORDS, "en") for _ in range(200)))
    assert answers == [SPARE] * 200
    assert time.monotonic() - began < 3


async def test_a_caller_who_leaves_is_no_failure_of_rasas(rasa: Rasa, server: Server) -> None:
    server.delay_seconds = 30
    for _ in range(5):
        asking = asyncio.ensure_future(rasa.parse(WORDS, "en"))
        await asyncio.sleep(0.01)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
    assert rasa.answering == "rasa"


# ---- when it answers oddly -----------------------------------------------------------------------------------------

SHARE = '{"intent_ranking": [{"name": "greet", "confidence": %s}]}'


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"\xff\xfe\x00", b"null", b"[]", b"7", b"{}", b'{"intent_ranking": null}',
        b'{"intent_ranking": []}', b'{"intent_ranking": {"greet": 1}}', b'{"intent_ranking": ["greet"]}',
        b'{"intent_ranking": [{"name": ["greet"], "confidence": 1}]}', b'{"intent_ranking": [{"name": "greet"}]}',
        *((SHARE % share).encode() for share in ("NaN", "Infinity", "-1", "1e999", "2", "true", '"1"', "null", "0.2")),
        (SHARE % ("9" * 5000)).encode(), b"[" * 30_000,
        json.dumps(ranking(restart=1.0)).encode(), json.dumps(ranking(greet=0.5, rm_rf=0.5)).encode(),
        b'{"intent_ranking": [' + b" " * LARGEST_ANSWER + b"]}",
    ],
)  # fmt: skip
async def test_what_is_not_well_formed_as_a_whole_is_not_believed(
    body: bytes, rasa: Rasa, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.body = body
    with caplog.at_level(logging.DEBUG):
        for _ in range(2):
            assert await rasa.parse(WORDS, "en") == SPARE
    assert rasa.answering == "embedded"


@pytest.mark.parametrize("status", [204, 301, 401, 403, 404, 409, 500, 503])
async def test_another_status_is_no_answer(status: int, rasa: Rasa, server: Server) -> None:
    server.status, server.body = status, b"" if status == 204 else GOOD
    assert await rasa.parse(WORDS, "en") == SPARE


@pytest.mark.parametrize(
    "raw",
    [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n{", b"\x00" * 500,
     b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"],
)  # fmt: skip
async def test_what_is_no_http_or_half_of_it_is_no_answer(raw: bytes, rasa: Rasa, server: Server) -> None:
    server.raw = raw
    assert await rasa.parse(WORDS, "en") == SPARE


async def test_an_answer_without_an_end_is_cut_off(rasa: Rasa, server: Server) -> None:
    server.raw = b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n" + b"a" * (4 * LARGEST_ANSWER)
    assert await rasa.parse(WORDS, "en") == SPARE


async def test_no_word_of_a_caller_and_no_token_gets_into_the_log(
    rasa: Rasa, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await rasa.parse(WORDS, "en")
        server.body = {"intent_ranking": [{"name": WORDS, "confidence": 1}]}
        for _ in range(3):
            await rasa.parse(WORDS, "en")
    ours = caplog.records
    assert any("does not answer" in record.getMessage() for record in ours)
    assert not any(word in record.getMessage() for record in ours for word in ("crown", "kos", TOKEN))
