"""Tells people plainly what went wrong: a page for browsers, problem+json (RFC 9457) for the API."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from receptionist.portal.access import secure
from receptionist.portal.rendering import error_text
from tenants.errors import Conflict, Invalid, Unavailable

log = logging.getLogger(__name__)

TITLES = {
    403: "You may not do that",
    404: "There is nothing here",
    405: "That does not work here",
    409: "That cannot be done now",
    413: "That is too large",
    422: "That cannot be kept",
    429: "Too many attempts",
    500: "Something went wrong",
    503: "Not available right now",
}
TEXTS = {
    403: "Your account does not allow this.",
    404: "The page does not exist, or it is no longer there.",
    429: "Please wait a few minutes and try again.",
    500: "We have noted it. Please try again; if it stays, tell whoever runs this service.",
    503: "The data cannot be reached or written at the moment. Please try again shortly.",
}


def handlers() -> Mapping[Any, Any]:
    """For Starlette(exception_handlers=…)."""
    return {
        HTTPException: _told,
        Unavailable: _unavailable,
        Invalid: _refused,
        Conflict: _refused,
        Exception: _unexpected,
    }


async def _told(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    usual = HTTPStatus(error.status_code).phrase
    detail = error.detail if error.detail != usual else TEXTS.get(error.status_code, "")
    return answer(request, error.status_code, detail, headers=error.headers)


async def _refused(request: Request, error: Exception) -> Response:
    return answer(request, 422 if isinstance(error, Invalid) else 409, str(error))


async def _unavailable(request: Request, error: Exception) -> Response:
    log.error("store unavailable: %s", error)
    return answer(request, 503, TEXTS[503], headers={"Retry-After": "5"})


async def _unexpected(request: Request, error: Exception) -> Response:
    # Starlette raises it on to the server's own log; its text may hold what a caller said, so only its kind goes here.
    log.error("unexpected %s at %s", type(error).__name__, request.scope.get("path", ""))
    return answer(request, 500, TEXTS[500])


def answer(request: Request, status: int, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    """The error as a page, or as problem+json under /api and for who asks for JSON."""
    title = TITLES.get(status, HTTPStatus(status).phrase)
    if request.url.path.startswith("/api/") or "application/json" in request.headers.get("Accept", ""):
        problem = {"type": "about:blank", "title": title, "status": status, "detail": detail}
        return JSONResponse(problem, status, dict(headers or {}), media_type="application/problem+json")
    response = HTMLResponse(error_text(title, detail), status, dict(headers or {}))
    secure(request, response)
    return response
