"""Serves the chat that companies embed: its script, its parts, and what it should look like for one company."""

from __future__ import annotations

import asyncio
import json
from functools import cache
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from receptionist.channels.widget_key import tenant_of
from receptionist.house import House
from tenants.errors import NotFound
from voices.engines import WIDEBAND, Unavailable

FOLDER = Path(__file__).parent / "widget"
DEFAULT_COLOUR = "#0e6a5b"
# Any company's page may load the chat; nothing here depends on cookies.
OPEN_TO_ALL = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
# Asked for again each time and answered by 304, so that the parts of one version are never mixed with another's.
REVALIDATED = {"Cache-Control": "no-cache"}


class _WidgetFiles(StaticFiles):
    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers.update({**OPEN_TO_ALL, **REVALIDATED})
        return response


async def script(request: Request) -> Response:
    return FileResponse(FOLDER / "widget.js", media_type="text/javascript", headers={**OPEN_TO_ALL, **REVALIDATED})


async def config(request: Request) -> Response:
    """``{name, language, languages, colour, call, call_languages, texts: {language: {…}}}`` of this key's company.

    ``call_languages``: those that can be heard here; ``call``: whether there are any.
    """
    try:
        tenant = await tenant_of(request.path_params["key"])
    except NotFound:
        problem = {"type": "about:blank", "title": "Unknown widget key", "status": 404,
                   "detail": "Check the data-key of the script tag."}  # fmt: skip
        return JSONResponse(problem, 404, OPEN_TO_ALL, media_type="application/problem+json")
    languages = list(tenant.languages) or [tenant.language]
    heard = await _heard(request.app.state.house, languages)
    answer = {
        "name": tenant.name,
        "language": tenant.language,
        "languages": languages,
        "colour": tenant.brand_colour or DEFAULT_COLOUR,
        "call": bool(heard),
        "call_languages": heard,
        "texts": {language: texts()[language] for language in languages},
    }
    return JSONResponse(answer, headers={**OPEN_TO_ALL, **REVALIDATED})


async def _heard(house: House, languages: list[str]) -> list[str]:
    """Those in which a call can be answered: asked beside the event loop, since a model may have to be loaded."""

    def hearing() -> list[str]:
        found = {language: house.calls.engines.recogniser(language, WIDEBAND) for language in languages}
        return [language for language in languages if not isinstance(found[language], Unavailable)]

    return await asyncio.to_thread(hearing)


@cache
def texts() -> dict[str, dict[str, str]]:
    """The chat's own words, by language."""
    read: dict[str, dict[str, str]] = json.loads((FOLDER / "texts.json").read_text("utf-8"))
    return read


def routes() -> list[BaseRoute]:
    return [
        Route("/widget.js", script, methods=["GET"]),
        Route("/api/v1/widget/{key}", config, methods=["GET"]),
        Mount("/widget", _WidgetFiles(directory=FOLDER), name="widget"),
    ]
