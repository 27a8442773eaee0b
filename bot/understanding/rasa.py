"""Asks a Rasa server what an utterance means, and the embedded engine while none answers; decides nothing.

The one place in `bot` that waits. Rules:
1. Nobody waits for Rasa longer than ``LIMIT_SECONDS``; then the embedded engine's answer counts.
2. After ``FAILURES`` in a row Rasa is left alone: callers are answered by the embedded engine at once.
3. From then on Rasa is tried every ``retry_seconds`` beside the callers, with words of ours, until it answers again.
4. What the server sends is believed only as a whole: all of it well-formed, or none of it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Protocol

import httpx

from bot.events import INTENTS, Ranked
from bot.understanding import Parsed
from bot.understanding.embedded import UNANSWERED
from bot.understanding.errors import UnderstandingError
from bot.understanding.examples import ALL, BUSINESS
from bot.understanding.features import words

log = logging.getLogger(__name__)

LIMIT_SECONDS = 0.3
RETRY_SECONDS = 5.0
FAILURES = 2
MOSTLY_UNKNOWN = 0.6  # from this share of unknown words on Rasa would guess; the embedded engine has learned not to
LARGEST_ANSWER = 64 * 1024  # bytes; one with all intents has about 3,000


class NotAnswered(UnderstandingError):
    """Rasa gave no answer that can be used; the message is ours and holds nothing of what the server sent."""


class Fallback(Protocol):
    """The engine that answers while Rasa does not."""

    name: str

    async def prepare(self, language: str) -> None: ...

    async def parse(self, text: str, language: str) -> Parsed: ...


class Rasa:
    """An engine: Rasa where it answers, else ``fallback``. Belongs to the event loop that it is first asked in."""

    name = "rasa"

    def __init__(
        self, url: str, token: str, fallback: Fallback, *,
        limit_seconds: float = LIMIT_SECONDS, retry_seconds: float = RETRY_SECONDS,
    ) -> None:  # fmt: skip
        self._url = f"{url.rstrip('/')}/model/parse"
        self._token = {"token": token} if token else {}
        self._fallback = fallback
        self._limit_seconds, self._retry_seconds = limit_seconds, retry_seconds
        self._http = httpx.AsyncClient(timeout=limit_seconds, trust_env=False)
        self._failures = 0
        self._watch: asyncio.Task[None] | None = None
        logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs addresses, and Rasa takes the token in there

    @property
    def answering(self) -> str:
        """The name of the engine that answers now."""
        return self._fallback.name if self._watch else self.name

    async def prepare(self, language: str) -> None:
        await self._fallback.prepare(language)

    async def parse(self, text: str, language: str) -> Parsed:
        """Rasa's meaning, or the embedded engine's. ``unknown`` is always the embedded engine's: Rasa tells none."""
        spare = await self._fallback.parse(text, language)
        if self._watch or not words(text) or spare.unknown >= MOSTLY_UNKNOWN:
            return spare
        try:
            ranking, business = await self._ask(text, language)
        except NotAnswered as problem:
            self._failed(problem)
            return spare
        self._failures = 0
        return Parsed(ranking, business, self.name, spare.unknown)

    async def try_now(self) -> str:
        """Asks Rasa once, to know which engine answers before the first caller does; returns its name."""
        try:
            await self._ask("hello", "en")
        except NotAnswered as problem:
            self._failures = FAILURES
            self._failed(problem)
        return self.answering

    async def close(self) -> None:
        if self._watch:
            self._watch.cancel()
            with suppress(asyncio.CancelledError):
                await self._watch
        await self._http.aclose()

    async def _ask(self, text: str, language: str) -> tuple[tuple[Ranked, ...], float]:
        """Raises NotAnswered."""
        try:
            async with asyncio.timeout(
                self._limit_seconds
            ):  # httpx has limits for the parts of a question, not for it all
                return understood(await self._post(asked(words(text), language)))
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as problem:
            raise NotAnswered(type(problem).__name__) from problem

    async def _post(self, text: str) -> bytes:
        headers = {"Accept-Encoding": "identity"}  # nothing to be blown up by
        said = {"text": text}
        async with self._http.stream("POST", self._url, params=self._token, json=said, headers=headers) as answer:
            if answer.status_code != 200:
                raise NotAnswered(f"status {answer.status_code}")
            body = bytearray()
            async for part in answer.aiter_raw():
                body += part
                if len(body) > LARGEST_ANSWER:
                    raise NotAnswered("the answer is too large")
            return bytes(body)

    def _failed(self, problem: NotAnswered) -> None:
        self._failures += 1
        if self._failures < FAILURES or self._watch:
            return
        log.warning("Rasa does not answer (%s); the embedded engine answers until it does", problem)
        self._watch = asyncio.create_task(self._try_until_it_answers())

    async def _try_until_it_answers(self) -> None:
        while True:
            await asyncio.sleep(self._retry_seconds)
            try:
                await self._ask("hello", "en")
            except NotAnswered:
                continue
            self._failures, self._watch = 0, None
            log.warning("Rasa answers again")
            return


def understood(body: bytes) -> tuple[tuple[Ranked, ...], float]:
    """Ranking and chance of a business question, as `Parsed` has them, of an answer of Rasa's; raises NotAnswered.

    The shape: ``{"intent_ranking": [{"name": one of ours, "confidence": 0..1}, …]}``, all intents summing to 1.
    """
    try:
        answer: Any = json.loads(body, parse_constant=_refuse)
        shares = {str(place["name"]): place["confidence"] for place in answer["intent_ranking"]}
    except (ValueError, RecursionError, TypeError, KeyError) as problem:
        raise NotAnswered("the answer is no ranking of intents") from problem
    if not set(shares) <= set(ALL):
        raise NotAnswered("the model knows other intents than ours")
    if not all(type(share) in (int, float) and 0 <= share <= 1 for share in shares.values()):
        raise NotAnswered("the answer has confidences that are none")
    if not math.isclose(sum(shares.values()), 1, abs_tol=0.01):
        raise NotAnswered("the answer is not the whole ranking")
    business = float(shares.pop(BUSINESS, 0))
    shares["out_of_scope"] = shares.get("out_of_scope", 0) + UNANSWERED * business
    whole = sum(shares.values())
    ranking = sorted((Ranked(i, float(shares.get(i, 0)) / whole) for i in INTENTS), key=lambda r: -r.confidence)
    return tuple(ranking), business


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no number")


def asked(found: Sequence[str], language: str) -> str:
    """What Rasa learns and is sent: the language (bot/rasa/classifier.py keeps them apart by it), and the folded words.

    Since the language stands in front, a text that begins with a slash is no order to Rasa.
    """
    return " ".join([f"lang{language}", *found])
