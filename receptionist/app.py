"""Wires the rooms into one Starlette app: parts in, routes out; starts and stops what runs beside the requests."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parseaddr
from typing import Any

from redis.exceptions import RedisError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from receptionist import portal
from receptionist.api import health, openapi
from receptionist.bus import Bus, MemoryBus, RedisBus
from receptionist.calls import Calls
from receptionist.channels import browser_call, webchat, widget_config
from receptionist.channels.asterisk.telephone import Telephone
from receptionist.companies import Companies
from receptionist.desk import Clock, Desk
from receptionist.house import House
from receptionist.portal import errors
from receptionist.portal.limits import MemoryLimiter, RedisLimiter
from receptionist.post import digest, links
from receptionist.post.deliver import Postman
from receptionist.problems import Problem
from receptionist.ringing import Ringing
from receptionist.settings import Settings, SettingsError
from receptionist.understanding import Engine, engine_named
from tenants import companies, database
from tenants.errors import NotFound, StoreError
from voices.engines import Engines
from voices.speaking.cache import PhraseCache

log = logging.getLogger(__name__)

SWEEP_SECONDS = 15
STOP_SECONDS = 20


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Parts:
    """What a test may hand in instead of the real thing."""

    clock: Clock = now
    engine: Engine | None = None
    engines: Engines | None = None


def routes() -> list[BaseRoute]:
    return [
        *health.routes(), *openapi.routes(), *widget_config.routes(), *webchat.routes(), *browser_call.routes(),
        *links.routes(), *portal.routes(),
    ]  # fmt: skip


def build(settings: Settings, parts: Parts | None = None) -> Starlette:
    """The app; its parts are made and started when the server starts it."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        try:
            async with opened(settings, parts or Parts()) as house:
                app.state.house = house
                async with working(house):
                    house.ready = True
                    yield
                    house.ready = False
        except (SettingsError, StoreError) as problem:
            app.state.refused = problem  # for whoever started the server, to be told in a line
            raise

    handlers: dict[Any, Any] = {**errors.handlers(), Problem: _problem, NotFound: _not_found}
    readable = {kind: webchat.open_to_all(handler) for kind, handler in handlers.items()}
    return Starlette(routes=routes(), lifespan=lifespan, exception_handlers=readable)


@contextlib.asynccontextmanager
async def opened(settings: Settings, parts: Parts) -> AsyncIterator[House]:
    """The database brought up to date, the engines loaded, all parts wired; closed at the end."""
    await database.migrate(settings.database_url)
    await database.connect(settings.database_url)
    bus: Bus = MemoryBus()
    speech = parts.engines or Engines(settings.models)
    try:
        limiter: Any = MemoryLimiter(parts.clock)
        if settings.redis_url:
            bus = await _redis(settings.redis_url)
            limiter = RedisLimiter(bus.client, limiter)  # type: ignore[attr-defined]
        engine = parts.engine or await engine_named("rasa" if settings.rasa_url else "embedded", settings)
        mouth = speech.mouth(PhraseCache(settings.data / "phrases"))
        domain = parseaddr(settings.mail_from)[1].partition("@")[2] or "localhost"
        desk = Desk(Companies(), engine, bus, parts.clock, mail_domain=domain)
        ringing = Ringing(desk, bus, settings.transfer_seconds)
        calls = Calls(desk, ringing, speech, mouth, settings.most_calls)
        yield House(settings, parts.clock, desk, bus, limiter, ringing, calls)
    finally:
        speech.close()
        await bus.close()
        await database.close()


async def _redis(url: str) -> RedisBus:
    bus = RedisBus(url)
    try:
        await bus.start()
    except (RedisError, OSError) as problem:
        raise SettingsError(
            f"REDIS_URL: no Redis answers there ({type(problem).__name__}). Unset it to do without."
        ) from None
    return bus


@contextlib.asynccontextmanager
async def working(house: House) -> AsyncIterator[None]:
    """What runs beside the requests: recovery first, then mail, the idle sweep and the daily digest."""
    closed = await house.desk.recover()
    if closed:
        log.warning("%d calls were cut by the last stop; their summaries go out now", closed)
    await house.ringing.resume()
    telephone = Telephone(house, house.settings.asterisk) if house.settings.asterisk else None
    if telephone:
        await telephone.start()
    tasks = [
        asyncio.create_task(job)
        for job in (
            _prepare_speech(house),
            Postman(house).run(),
            every(SWEEP_SECONDS, house, _sweep),
            every(60, house, digest.Digests().promise),
        )
    ]
    try:
        yield
    finally:
        if telephone:
            telephone.refuse()
        left = await house.calls.finish(STOP_SECONDS)
        if left:
            log.warning("%d calls were still going on at the stop", left)
        await house.ringing.close()
        if telephone:
            await telephone.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _prepare_speech(house: House) -> None:
    """Loads the engines of the languages being served, so that the first caller does not wait for them."""
    for language in await served_languages():
        await house.desk.engine.prepare(language)
        await asyncio.to_thread(house.calls.engines.prepare, language)
    for tenant in await companies.all_tenants():
        served = await house.desk.companies.get(tenant.id)
        today = house.clock().astimezone(served.company.zone).date()
        for language in served.company.languages:
            await asyncio.to_thread(served.search, language, today)


async def served_languages() -> list[str]:
    """The languages of all companies here."""
    return sorted({language for tenant in await companies.all_tenants() for language in tenant.languages})


async def every(seconds: float, house: House, job: Any) -> None:
    while True:
        try:
            await job(house)
        except StoreError as problem:
            log.error("%s failed: %s", job.__name__, problem)
        except Exception as problem:  # a fault in one round must not end all later ones
            log.error("%s failed: %s", job.__name__, type(problem).__name__)
        await asyncio.sleep(seconds)


async def _sweep(house: House) -> None:
    await house.desk.sweep(house.settings.chat_idle_seconds)


async def _problem(request: Request, problem: Exception) -> Response:
    assert isinstance(problem, Problem)
    return problem.response()


async def _not_found(request: Request, problem: Exception) -> Response:
    if request.url.path.startswith("/api/"):
        return await _problem(request, Problem(404, "Not found", "There is no such thing, or it is not yours."))
    handler: Coroutine[Any, Any, Response] = errors.handlers()[HTTPException](request, HTTPException(404))
    return await handler
