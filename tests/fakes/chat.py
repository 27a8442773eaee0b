"""A chat server of the contracts that misbehaves on demand, for trying what the chat on a page does about it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from receptionist.channels import widget_config

OPEN_TO_ALL = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
}
Fault = Callable[[], Awaitable[Response | None]]


@dataclass
class Site:
    """Where the page is, and where the chat comes from: two hosts to the browser."""

    chat: str
    page: str
    insecure_page: str  # plain http on a host that is not this machine


class ConnectionCut(Exception):
    """Raised in a handler, it ends the connection without an answer."""


class ChatServer:
    """One company's chat: echoes what is written. ``faults`` are used up one by one, by the POSTs of messages."""

    def __init__(self) -> None:
        self.languages = ["en", "sl"]
        self.opened = 0  # conversations so far
        self.messages: list[dict[str, Any]] = []  # of the newest conversation
        self.bodies: list[dict[str, Any]] = []  # every POST of a message, as it came
        self.before: list[Fault] = []  # happen instead of taking the message
        self.after: list[Fault] = []  # happen once it is taken, instead of the answer
        self.choices: list[dict[str, str]] = []  # offered with the next reply
        self.ended = False
        self.sockets: set[WebSocket] = set()
        self.listened_to = asyncio.Event()  # a page is connected
        self.call: WebSocket | None = None
        self.call_languages = ["en"]
        self.call_refused: tuple[int, str] | None = None  # close code and reason
        self.heard: asyncio.Queue[str | bytes | None] = asyncio.Queue()  # frames of the call; None: the page hung up
        self._answered: dict[str, list[dict[str, Any]]] = {}

    def app(self) -> Starlette:
        chat = "/api/v1/chat"
        return Starlette(
            routes=[
                Route("/page", self.page),
                Route("/widget.js", widget_config.script),
                Mount("/widget", widget_config._WidgetFiles(directory=widget_config.FOLDER)),
                Route("/api/v1/widget/{key}", self.config),
                Route(f"{chat}/{{key}}", self.open, methods=["POST", "OPTIONS"]),
                Route(f"{chat}/{{id}}/messages", self.say, methods=["POST", "OPTIONS"]),
                Route(f"{chat}/{{id}}/messages", self.read, methods=["GET"]),
                WebSocketRoute(f"{chat}/{{id}}/live", self.live),
                WebSocketRoute("/api/v1/voice/{key}", self.voice),
            ]
        )

    async def page(self, request: Request) -> Response:
        """Somebody's page, on another host than the chat, with a strict policy of its own."""
        server = request.query_params["server"]
        attributes = "".join(
            f' data-{name}="{value}"' for name, value in request.query_params.items() if name != "server"
        )
        policy = f"default-src 'none'; script-src {server}; connect-src {server} {server.replace('http', 'ws')}"
        tag = f'<script src="{server}/widget.js"{attributes} async></script>'
        html = f"<!doctype html><title>A page</title><h1>A page</h1><a href='#'>link</a>{tag}"
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    async def config(self, request: Request) -> Response:
        if request.path_params["key"] != "key":
            return JSONResponse({"title": "Unknown widget key", "status": 404}, 404, OPEN_TO_ALL)
        texts = {language: widget_config.texts()[language] for language in self.languages}
        shown = {
            "name": "Novak Dental",
            "language": "en",
            "languages": self.languages,
            "colour": "#ffdd00",
            "call": True,
            "call_languages": self.call_languages,
        }
        return JSONResponse(shown | {"texts": texts}, headers=OPEN_TO_ALL)

    async def open(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(headers=OPEN_TO_ALL)
        body = await request.json()
        self.opened += 1
        self.messages = []
        self.ended = False
        said = self._add("bot", f"Good day ({body['language']}).")
        answer = {"conversation": f"c{self.opened}", "token": f"t{self.opened}", "replies": [said]}
        return JSONResponse(answer, 201, OPEN_TO_ALL)

    async def say(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(headers=OPEN_TO_ALL)
        if refused := self._refused(request):
            return refused
        body = await request.json()
        self.bodies.append(body)
        if self.before and (fault := await self.before.pop(0)()):
            return fault
        replies = self._answered.get(body["client_id"])
        if replies is None:
            self._add("caller", body["text"], client_id=body["client_id"])
            replies = [self._add("bot", f"You wrote: {body['text']}", choices=self.choices)]
            self._answered[body["client_id"]], self.choices = replies, []
        if self.after and (fault := await self.after.pop(0)()):
            return fault
        return JSONResponse({"replies": replies, "ended": self.ended}, headers=OPEN_TO_ALL)

    async def read(self, request: Request) -> Response:
        if refused := self._refused(request):
            return refused
        after = int(request.query_params["after"])
        later = [message for message in self.messages if message["seq"] > after]
        return JSONResponse({"messages": later, "ended": self.ended}, headers=OPEN_TO_ALL)

    async def live(self, socket: WebSocket) -> None:
        await socket.accept()
        self.sockets.add(socket)
        self.listened_to.set()
        try:
            while True:
                await socket.receive_text()
        except WebSocketDisconnect:
            self.sockets.discard(socket)

    async def voice(self, socket: WebSocket) -> None:
        await socket.accept()
        if self.call_refused:
            await socket.close(*self.call_refused)
            return
        self.call = socket
        while (message := await socket.receive())["type"] != "websocket.disconnect":
            await self.heard.put(message.get("text") or message["bytes"])
        await self.heard.put(None)

    async def tell(self, frame: dict[str, Any]) -> None:
        await self.listened_to.wait()
        for socket in tuple(self.sockets):
            await socket.send_json(frame)

    async def staff_says(self, text: str, *, live: bool = True) -> None:
        message = self._add("staff", text)
        if live:
            await self.tell(message)

    async def cut_sockets(self) -> None:
        for socket in tuple(self.sockets):
            await socket.close(1012)
        self.sockets.clear()
        self.listened_to.clear()

    def _add(self, who: str, text: str, **more: Any) -> dict[str, Any]:
        message = {"seq": 2 * len(self.messages) + 1, "who": who, "text": text, "at": "2026-11-23T09:30:00Z"} | more
        self.messages.append(message)
        return message

    def _refused(self, request: Request) -> Response | None:
        if request.headers.get("Authorization") != f"Bearer t{self.opened}":
            return JSONResponse({"title": "Foreign token", "status": 401}, 401, OPEN_TO_ALL)
        return None


async def cut() -> Response | None:
    """The connection breaks."""
    raise ConnectionCut


def problem(status: int, detail: str = "") -> Fault:
    async def answer() -> Response:
        body = {"title": "Problem", "status": status, "detail": detail}
        return JSONResponse(body, status, OPEN_TO_ALL, media_type="application/problem+json")

    return answer
