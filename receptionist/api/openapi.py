"""The public API described as OpenAPI 3.1, for those who build on it."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

from receptionist import __version__


def routes() -> list[BaseRoute]:
    return [Route("/api/openapi.json", openapi)]


async def openapi(request: Request) -> JSONResponse:
    return JSONResponse(DOCUMENT)


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _object(required: list[str], **properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def _parameter(name: str, where: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", "schema": schema}


TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
YES_NO: dict[str, Any] = {"type": "boolean"}
CHOICES: dict[str, Any] = {"type": "array", "items": _object(["value", "label"], value=TEXT, label=TEXT)}
REPLY = _object(["text", "key"], text=TEXT, key=TEXT, faq=TEXT, seq=NUMBER, choices=CHOICES)
MESSAGE = _object(
    ["seq", "who", "text", "at"], seq=NUMBER, who={"enum": ["caller", "bot", "staff"]}, text=TEXT,
    at={"type": "string", "format": "date-time"}, client_id=TEXT, choices=CHOICES,
)  # fmt: skip
PROBLEM = {
    "description": "What went wrong (RFC 9457)",
    "content": {
        "application/problem+json": {"schema": _object(["title", "status"], title=TEXT, status=NUMBER, detail=TEXT)}
    },
}
CONVERSATION = _parameter("conversation", "path", {"type": "string", "format": "uuid"})
BEARER: list[dict[str, list[str]]] = [{"conversation": []}]

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Receptionist", "version": __version__, "license": {"name": "AGPL-3.0-or-later"}},
    "components": {"securitySchemes": {"conversation": {"type": "http", "scheme": "bearer"}}},
    "paths": {
        "/api/v1/chat/{widget_key}": {
            "post": {
                "summary": "Open a conversation",
                "parameters": [_parameter("widget_key", "path", TEXT)],
                "requestBody": _json(_object([], language=TEXT, client_id=TEXT)),
                "responses": {
                    "201": {
                        "description": "Greeted",
                        **_json(
                            _object(
                                ["conversation", "token", "replies"], conversation=TEXT, token=TEXT,
                                replies={"type": "array", "items": REPLY},
                            )
                        ),
                    },
                    "default": PROBLEM,
                },
            }
        },
        "/api/v1/chat/{conversation}/messages": {
            "post": {
                "summary": "Say something",
                "security": BEARER,
                "parameters": [CONVERSATION],
                "requestBody": {"required": True, **_json(_object(["text"], text=TEXT, client_id=TEXT))},
                "responses": {
                    "200": {
                        "description": "Answered",
                        **_json(_object(["replies", "ended"], replies={"type": "array", "items": REPLY}, ended=YES_NO)),
                    },
                    "default": PROBLEM,
                },
            },
            "get": {
                "summary": "Read what was said after a message",
                "security": BEARER,
                "parameters": [CONVERSATION, _parameter("after", "query", NUMBER)],
                "responses": {
                    "200": {
                        "description": "Messages",
                        **_json(
                            _object(["messages", "ended"], messages={"type": "array", "items": MESSAGE}, ended=YES_NO)
                        ),
                    },
                    "default": PROBLEM,
                },
            },
        },
        "/api/v1/widget/{key}": {
            "get": {
                "summary": "How the chat on a page should look, and its words in each language",
                "parameters": [_parameter("key", "path", TEXT)],
                "responses": {
                    "200": {
                        "description": "Known",
                        **_json(
                            _object(
                                ["name", "language", "languages", "colour", "call", "texts"], name=TEXT, language=TEXT,
                                languages={"type": "array", "items": TEXT}, colour=TEXT, call=YES_NO,
                                texts={"type": "object"},
                            )
                        ),
                    },
                    "default": PROBLEM,
                },
            }
        },
        "/healthz": {"get": {"summary": "Alive", "responses": {"200": {"description": "Alive"}}}},
        "/readyz": {
            "get": {
                "summary": "Ready to serve",
                "responses": {"200": {"description": "Ready"}, "503": {"description": "Not ready"}},
            }
        },
        "/metrics": {"get": {"summary": "Figures for Prometheus", "responses": {"200": {"description": "Figures"}}}},
    },
}  # fmt: skip
