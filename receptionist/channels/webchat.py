"""The chat API of the contracts: open, say, read, live; words in, replies out, and not a thought about either."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from itsdangerous import BadSignature, SignatureExpired
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from receptionist.channels.chat_opening import opened
from receptionist.channels.widget_key import tenant_of
from receptionist.desk import ConversationEnded
from receptionist.house import House
from receptionist.problems import Problem, json_object, text_field
from receptionist.said import Rendered, visible
from tenants import conversations
from tenants.errors import NotFound, StoreError

TOKEN = "chat"  # noqa: S105 - what such a token is for
TOKEN_SECONDS = 24 * 3600
LONGEST_TEXT = 2000
MESSAGES_A_MINUTE = 120  # in one conversation
LONGEST_FRAME = 1024
SLOWEST_SECONDS = 30
CLOSE_SECONDS = 5
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Max-Age": "86400",
}


def routes() -> list[BaseRoute]:
    return [
        Route("/api/v1/chat/{widget_key}", start, methods=["POST"]),
        Route("/api/v1/chat/{widget_key}", preflight, methods=["OPTIONS"]),
        Route("/api/v1/chat/{conversation}/messages", say, methods=["POST"]),
        Route("/api/v1/chat/{conversation}/messages", read, methods=["GET"]),
        Route("/api/v1/chat/{conversation}/messages", preflight, methods=["OPTIONS"]),
        WebSocketRoute("/api/v1/chat/{conversation}/live", live),
    ]


async def preflight(request: Request) -> Response:
    return Response(status_code=204, headers=CORS)


async def start(request: Request) -> JSONResponse:
    house: House = request.app.state.house
    body = await json_object(request)
    language = text_field(body, "language", most=10)
    client_id = text_field(body, "client_id", most=64)
    address = request.client.host if request.client else ""
    if not await house.limiter.allow(f"chat:{address}", house.settings.chats_a_minute, 60):
        raise Problem(429, "Too many chats", "Please try again in a minute.", {"Retry-After": "60"})
    try:
        tenant = await tenant_of(request.path_params["widget_key"])
    except NotFound:
        raise Problem(404, "Unknown widget key", "Check the data-key of the script tag.") from None
    conversation, greeting = await opened(house, tenant.id, language or None, client_id)
    token = house.signer(TOKEN).dumps([str(tenant.id), str(conversation)])
    replies = [as_reply(reply) for reply in greeting]
    return JSONResponse({"conversation": str(conversation), "token": token, "replies": replies}, 201, headers=CORS)


async def say(request: Request) -> JSONResponse:
    house: House = request.app.state.house
    tenant_id, conversation_id = _bearer(house, request)
    body = await json_object(request)
    text = text_field(body, "text", most=LONGEST_TEXT, required=True)
    client_id = text_field(body, "client_id", most=64)
    if not await house.limiter.allow(f"say:{conversation_id}", MESSAGES_A_MINUTE, 60):
        raise Problem(429, "Too many messages", "Please wait a moment.", {"Retry-After": "20"})
    try:
        turned = await house.desk.say(tenant_id, conversation_id, text, client_id=client_id)
    except ConversationEnded:
        raise Problem(409, "The conversation has ended", "Open a new one.") from None
    replies = [as_reply(reply) for reply in turned.replies]
    return JSONResponse({"replies": replies, "ended": turned.ended}, headers=CORS)


async def read(request: Request) -> JSONResponse:
    house: House = request.app.state.house
    tenant_id, conversation_id = _bearer(house, request)
    after = request.query_params.get("after", "0")
    if not (after.isascii() and after.isdigit()) or len(after) > 9:
        raise Problem(422, "Wrong number", '"after" must be the seq of a message.')
    row = await conversations.get(tenant_id, conversation_id)
    messages = visible(await conversations.journal(tenant_id, conversation_id, int(after)))
    return JSONResponse({"messages": messages, "ended": row.ended_at is not None}, headers=CORS)


async def live(socket: WebSocket) -> None:
    """Messages as they come. What was there before is read by GET; nothing is accepted here but "typing"."""
    house: House = socket.app.state.house
    try:
        tenant_id, conversation_id = _opened(
            house, socket.query_params.get("token", ""), socket.path_params["conversation"]
        )
        await conversations.get(tenant_id, conversation_id)
    except (Problem, NotFound) as problem:
        await _refuse(socket, 4401, problem.title if isinstance(problem, Problem) else "No such conversation")
        return
    except StoreError:
        await _refuse(socket, 1013, "Not available right now, try again")
        return
    notices = house.bus.subscribe(f"conversation:{conversation_id}")
    await socket.accept()
    working = [
        asyncio.create_task(_send(socket, notices)),
        asyncio.create_task(_receive(house, socket, conversation_id)),
    ]
    await asyncio.wait(working, return_when=asyncio.FIRST_COMPLETED)
    for task in working:
        task.cancel()
    code, reason = next(
        (said for said in await asyncio.gather(*working, return_exceptions=True) if _is_close(said)), GONE
    )
    with contextlib.suppress(WebSocketDisconnect, RuntimeError, OSError):
        await asyncio.wait_for(socket.close(code, reason), CLOSE_SECONDS)


Close = tuple[int, str]
GONE: Close = (1000, "")


def _is_close(said: Any) -> bool:
    return isinstance(said, tuple)


async def _refuse(socket: WebSocket, code: int, reason: str) -> None:
    """Accepted first: a browser is told the code and the reason only of a socket that was open."""
    await socket.accept()
    await socket.close(code, reason)


async def _receive(house: House, socket: WebSocket, conversation_id: UUID) -> Close:
    while (message := await socket.receive())["type"] != "websocket.disconnect":
        if len(message.get("text") or message.get("bytes") or "") > LONGEST_FRAME:
            return 1009, "Too large: messages are sent by POST"
        if message.get("text") == '{"typing":true}':
            await house.bus.publish(f"typing:{conversation_id}", {"typing": True})
    return GONE


async def _send(socket: WebSocket, notices: Any) -> Close:
    """One that stops reading loses the oldest notices, then the connection; it reads again by GET."""
    try:
        async for notice in notices:
            await asyncio.wait_for(socket.send_json(notice), SLOWEST_SECONDS)
    except TimeoutError:
        return 1008, "The messages were not read in time"
    except (WebSocketDisconnect, RuntimeError, OSError):
        pass
    return GONE


def open_to_all(handler: Callable[..., Awaitable[Response]]) -> Callable[..., Awaitable[Response]]:
    """An error's handler whose answers, where the chat was asked, other hosts' pages can read as well."""

    async def answer(request: Request, error: Exception) -> Response:
        response = await handler(request, error)
        if request.url.path.startswith("/api/v1/chat/"):
            response.headers.update(CORS)
        return response

    return answer


def as_reply(reply: Rendered) -> dict[str, Any]:
    said: dict[str, Any] = {"text": reply.text, "key": reply.key, "seq": reply.seq}
    if reply.faq:
        said["faq"] = reply.faq
    if reply.choices:
        said["choices"] = [{"value": choice.value, "label": choice.label} for choice in reply.choices]
    return said


def _bearer(house: House, request: Request) -> tuple[UUID, UUID]:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Problem(
            401, "No token", "Send the token of the conversation as Authorization: Bearer …",
            {"WWW-Authenticate": "Bearer"},
        )  # fmt: skip
    return _opened(house, token.strip(), request.path_params["conversation"])


def _opened(house: House, token: str, conversation: str) -> tuple[UUID, UUID]:
    """The tenant and conversation of a token of ours. Raises Problem 401 or 403."""
    try:
        tenant_id, conversation_id = house.signer(TOKEN).loads(token, max_age=TOKEN_SECONDS)
    except SignatureExpired:
        raise Problem(401, "Expired token", "Open a new conversation.") from None
    except (BadSignature, ValueError):
        raise Problem(401, "Wrong token", "This is no token of ours.") from None
    if conversation != conversation_id:
        raise Problem(403, "Foreign token", "This token is for another conversation.")
    return UUID(tenant_id), UUID(conversation_id)
