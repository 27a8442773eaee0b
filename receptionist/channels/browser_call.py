"""Calls from a browser: a WebSocket made into a line for the call loop; hears and understands nothing itself."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from starlette.routing import BaseRoute, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from receptionist.calls import CallsFull
from receptionist.channels.widget_key import tenant_of
from receptionist.house import House
from tenants.errors import NotFound, StoreError
from voices.audio import Pcm
from voices.errors import LineLost
from voices.lines import Broken, LineEvent, Started
from voices.lines.browser import BrowserLine

log = logging.getLogger(__name__)

START_SECONDS = 10
LEAD_MS = 60
"""Sound sent ahead for the browser's jitter buffer."""


def routes() -> list[BaseRoute]:
    return [WebSocketRoute("/api/v1/voice/{widget_key}", call)]


class BrowserWire:
    """An accepted socket as voices.lines.Wire."""

    continuous = False
    lead_ms = LEAD_MS

    def __init__(self, socket: WebSocket) -> None:
        self._socket = socket
        self._line = BrowserLine()
        self._broken: Broken | None = None

    @property
    def rate(self) -> int:
        return self._line.rate

    async def receive(self) -> Sequence[LineEvent]:
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            return self._line.disconnected()
        text = message.get("text")
        events = self._line.receive(text if text is not None else message.get("bytes") or b"")
        self._broken = next((event for event in events if isinstance(event, Broken)), None)
        return events

    async def send_audio(self, pcm: Pcm) -> None:
        await self._sent(self._socket.send_bytes(self._line.sound(pcm)))

    async def send_clear(self) -> None:
        await self._sent(self._socket.send_text(self._line.clear()))

    async def send_transcript(self, who: str, text: str) -> None:
        await self._sent(self._socket.send_text(self._line.transcript(who, text)))

    async def close(self, reason: str) -> None:
        if self._socket.application_state is not WebSocketState.CONNECTED:
            return
        if self._broken:
            await self._sent(self._socket.close(self._broken.close_code, self._broken.reason))
            return
        await self._sent(self._socket.send_text(self._line.ended()))
        await self._sent(self._socket.close(1011 if reason == "crash" else 1000))

    async def _sent(self, sending) -> None:  # type: ignore[no-untyped-def]
        try:
            await sending
        except (WebSocketDisconnect, RuntimeError, OSError) as gone:
            raise LineLost("the browser is gone") from gone


async def call(socket: WebSocket) -> None:
    house: House = socket.app.state.house
    await socket.accept()
    try:
        tenant = await tenant_of(socket.path_params["widget_key"])
    except NotFound:
        await socket.close(4404, "unknown widget key")
        return
    except StoreError:
        await socket.close(1013, "not available right now, try again")
        return
    wire = BrowserWire(socket)
    started = await _started(wire)
    if started is None:
        await wire.close("lost")
        return
    try:
        await house.calls.answer(tenant.id, wire, language=started.language)
    except CallsFull:
        await socket.close(1013, "all lines are busy, please try again or write to us")


async def _started(wire: BrowserWire) -> Started | None:
    """The start message; None where it does not come, or something else does."""
    try:
        events = await asyncio.wait_for(wire.receive(), START_SECONDS)
    except (TimeoutError, LineLost):
        return None
    return next((event for event in events if isinstance(event, Started)), None)
