"""The client of Asterisk's REST interface against a small server that speaks like one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from receptionist.channels.asterisk.ari import Ari, AriRefused, AriUnreachable
from receptionist.settings import Asterisk


def channel(id: str, **variables: str) -> dict[str, Any]:
    caller = {"name": "", "number": "040123999"}
    return {"id": id, "name": f"PJSIP/trunk-{id}", "state": "Up", "caller": caller, "channelvars": variables}


class SmallAsterisk:
    def __init__(self) -> None:
        self.channels: list[dict[str, Any]] = []
        self.asked: list[tuple[str, str, dict[str, str], Any]] = []
        self.sockets: list[WebSocket] = []
        routes = [
            WebSocketRoute("/ari/events", self._events),
            Route("/ari/{path:path}", self._answer, methods=["GET", "POST", "PUT", "DELETE"]),
        ]
        config = uvicorn.Config(Starlette(routes=routes), port=0, log_level="critical", lifespan="off")
        self.server = uvicorn.Server(config)

    async def start(self) -> str:
        self.task = asyncio.create_task(self.server.serve())
        while not self.server.started:
            await asyncio.sleep(0.01)
        port = self.server.servers[0].sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        self.server.should_exit = self.server.force_exit = True
        await self.task

    async def _answer(self, request: Request) -> Response:
        path = "/" + request.path_params["path"]
        body = await request.json() if await request.body() else None
        self.asked.append((request.method, path, dict(request.query_params), body))
        if request.headers.get("authorization") is None:
            return JSONResponse({"message": "Authentication required"}, 401)
        if path == "/channels" and request.method == "GET":
            return JSONResponse(self.channels)
        if request.method == "DELETE" and not any(path.endswith(c["id"]) for c in self.channels):
            return JSONResponse({"message": "Channel not found"}, 404)
        if request.method == "POST" and path == "/channels" and "nobody" in request.query_params["endpoint"]:
            return JSONResponse({"error": "Allocation failed"}, 500)
        return JSONResponse({})

    async def _events(self, socket: WebSocket) -> None:
        await socket.accept()
        self.sockets.append(socket)
        with contextlib.suppress(WebSocketDisconnect):
            while True:
                await socket.receive_text()

    async def tells(self, **event: Any) -> None:
        await self.sockets[-1].send_json(event)


@pytest.fixture
async def asterisk() -> AsyncIterator[tuple[SmallAsterisk, Ari]]:
    small = SmallAsterisk()
    ari = Ari(Asterisk(await small.start(), password="secret", app="one"))
    running = asyncio.create_task(ari.run())
    await asyncio.wait_for(ari.connected.wait(), 5)
    yield small, ari
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await ari.close()
    await small.stop()


async def test_only_the_events_that_are_looked_at_are_asked_for(asterisk: tuple[SmallAsterisk, Ari]) -> None:
    small, _ = asterisk
    (body,) = [body for _, path, _, body in small.asked if path == "/applications/one/eventFilter"]
    assert body == {"allowed": [{"type": "ChannelDestroyed"}, {"type": "ApplicationReplaced"}]}


async def test_a_channel_that_goes_is_told_with_its_cause(asterisk: tuple[SmallAsterisk, Ari]) -> None:
    small, ari = asterisk
    gone, other = ari.watch("7.1"), ari.watch("7.2")
    await small.tells(type="ChannelDestroyed", cause=17, channel={"id": "7.1"})
    assert (await asyncio.wait_for(gone, 2)).cause == 17
    assert not other.done()


async def test_what_went_while_we_were_cut_off_is_noticed_afterwards(asterisk: tuple[SmallAsterisk, Ari]) -> None:
    small, ari = asterisk
    small.channels = [channel("stays")]
    stays, went, comes = ari.watch("stays"), ari.watch("went"), ari.watch("comes", exists=False)
    await small.sockets[-1].close()
    assert (await asyncio.wait_for(went, 5)).cause == 0
    await asyncio.wait_for(ari.connected.wait(), 5)
    assert len(small.sockets) == 2 and not stays.done() and not comes.done()


async def test_another_program_under_our_name_is_no_reason_to_fight(
    asterisk: tuple[SmallAsterisk, Ari], caplog: pytest.LogCaptureFixture
) -> None:
    small, ari = asterisk
    await small.tells(type="ApplicationReplaced", application="one")
    async with asyncio.timeout(2):
        while ari.connected.is_set():
            await asyncio.sleep(0.02)
    await asyncio.sleep(0.6)
    assert len(small.sockets) == 1
    assert "give each its own (ASTERISK_APP)" in caplog.text


async def test_a_call_is_found_by_the_dialplans_name_for_it(asterisk: tuple[SmallAsterisk, Ari]) -> None:
    small, ari = asterisk
    small.channels = [channel("1", RECEPTIONIST_ID="ABC-1", RECEPTIONIST_CALLED="+38615550100"), channel("2")]
    first, second = await ari.channels()
    assert (first.call_id, first.caller_number, second.call_id) == ("abc-1", "040123999", "")


async def test_hanging_up_who_has_gone_is_no_error(asterisk: tuple[SmallAsterisk, Ari]) -> None:
    await asterisk[1].hang_up("gone")


async def test_a_refusal_says_why(asterisk: tuple[SmallAsterisk, Ari]) -> None:
    with pytest.raises(AriRefused, match="Allocation failed") as refused:
        await asterisk[1].originate("PJSIP/nobody", "x", context="c", caller_id="", seconds=5, variables={})
    assert refused.value.status == 500


async def test_no_asterisk_there_is_said(unused_tcp_port: int) -> None:
    ari = Ari(Asterisk(f"http://127.0.0.1:{unused_tcp_port}", password="secret"))
    with pytest.raises(AriUnreachable, match="no answer from"):
        await ari.version()
    await ari.close()
