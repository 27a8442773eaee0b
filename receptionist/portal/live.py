"""Server-sent events for the portal's pages, from the bus: what has changed, never what was said."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Route

from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.inbox import names
from tenants import conversations, gaps, messages
from tenants.errors import NotFound

HEARTBEAT_SECONDS = 20
STREAM_SECONDS = 600  # then the browser connects again, and who has lost their account is refused
BACKLOG = 100  # events kept for a browser that does not read; beyond, it hears only that it has missed some


@signed_in()
async def live(request: Request, who: SignedIn) -> Response:
    """Events of the tenant; with ``?conversation=``, of that conversation as well, as "line" and "state"."""
    topics = [f"tenant:{who.tenant_id}"]
    wanted = request.query_params.get("conversation")
    if wanted:
        conversation = await conversations.get(who.tenant_id, _uuid(wanted))
        topics.append(f"conversation:{conversation.id}")
    stream = _events(request.app.state.house.bus, topics, await names(who))
    return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


@signed_in()
async def count(request: Request, who: SignedIn) -> Response:
    counted = {"inbox": messages.open_count, "gaps": gaps.open_count}.get(request.path_params["what"])
    if counted is None:
        raise NotFound("There is no such number.")
    return HTMLResponse(str(await counted(who.tenant_id) or ""))


async def _events(bus: Any, topics: list[str], called: Mapping[str, str]) -> AsyncIterator[str]:
    waiting: asyncio.Queue[dict[str, Any]] = asyncio.Queue(BACKLOG)
    readers = [asyncio.create_task(_read(bus, topic, waiting)) for topic in topics]
    loop = asyncio.get_running_loop()
    ends = loop.time() + STREAM_SECONDS
    yield "retry: 3000\n: connected\n\n"
    try:
        while loop.time() < ends:
            try:
                event = await asyncio.wait_for(waiting.get(), HEARTBEAT_SECONDS)
                if "to" in event:
                    event["to"] = called.get(event["to"], event["to"])
                yield f"data: {json.dumps(event)}\n\n"
            except TimeoutError:
                yield ": still here\n\n"
    finally:
        for reader in readers:
            reader.cancel()


async def _read(bus: Any, topic: str, waiting: asyncio.Queue[dict[str, Any]]) -> None:
    async for data in bus.subscribe(topic):
        for event in _shown(topic, data):
            with suppress(asyncio.QueueFull):
                waiting.put_nowait(event)


def _shown(topic: str, data: dict[str, Any]) -> list[dict[str, Any]]:
    if topic.startswith("tenant:"):
        shown = {"kind": data.get("kind"), "id": str(data.get("id") or ""), "changed": bool(data.get("changed"))}
        return [shown | {"to": str(data["to"])} if data.get("to") else shown]
    if data.get("ended"):
        return [{"kind": "line"}, {"kind": "state"}]
    return [] if "typing" in data else [{"kind": "line"}]


def _uuid(value: str) -> UUID:
    try:
        return UUID(value)
    except ValueError:
        raise NotFound("There is no such conversation.") from None


routes = [
    Route("/portal/live", live, methods=["GET"]),
    Route("/portal/counts/{what}", count, methods=["GET"]),
]
