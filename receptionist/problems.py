"""Errors as the API tells them: application/problem+json (RFC 9457), without what the caller had sent."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

MOST_BYTES = 32 * 1024
"""Of one request to the chat API."""


class Problem(Exception):
    def __init__(self, status: int, title: str, detail: str = "", headers: dict[str, str] | None = None) -> None:
        super().__init__(title)
        self.status, self.title, self.detail, self.headers = status, title, detail, headers or {}

    def response(self) -> JSONResponse:
        body = {"type": "about:blank", "title": self.title, "status": self.status}
        if self.detail:
            body["detail"] = self.detail
        return JSONResponse(body, self.status, self.headers, media_type="application/problem+json")


async def json_object(request: Request) -> dict[str, Any]:
    """The request's JSON object; an empty body is an empty object. Raises Problem."""
    length = request.headers.get("content-length", "0")
    if length.isdigit() and int(length) > MOST_BYTES:
        raise Problem(413, "Too large", f"A request may have at most {MOST_BYTES // 1024} kB.")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise Problem(413, "Too large", f"A request may have at most {MOST_BYTES // 1024} kB.")
    if not body:
        return {}
    try:
        value = json.loads(bytes(body))
    except (ValueError, RecursionError):
        raise Problem(400, "Not JSON", "The body must be a JSON object in UTF-8.") from None
    if not isinstance(value, dict):
        raise Problem(400, "Not an object", "The body must be a JSON object.")
    return value


def text_field(body: dict[str, Any], name: str, *, most: int, required: bool = False) -> str:
    """A text of the body, without control characters. Raises Problem."""
    value = body.get(name, "")
    if value is None:
        value = ""
    if not isinstance(value, str):
        raise Problem(422, "Wrong type", f'"{name}" must be a text.')
    value = "".join(c for c in value if c in "\n\t" or unicodedata.category(c) != "Cc").strip()
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Problem(422, "Not text", f'"{name}" must be well-formed Unicode.') from None
    if required and not value:
        raise Problem(422, "Missing", f'"{name}" must not be empty.')
    if len(value) > most:
        raise Problem(413, "Too long", f'"{name}" may have at most {most} characters.')
    return value
