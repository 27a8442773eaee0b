"""Whether the service lives, whether it can serve, and its figures; nothing about any caller or tenant."""

from __future__ import annotations

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from receptionist.house import House
from receptionist.metrics import CALLS, REGISTRY
from receptionist.understanding import answering
from tenants import companies
from tenants.errors import StoreError


def routes() -> list[BaseRoute]:
    return [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]


async def healthz(request: Request) -> JSONResponse:
    return JSONResponse({"status": "ok"})


async def readyz(request: Request) -> JSONResponse:
    """200 when chats and calls can be served; says which engines answer."""
    house: House = request.app.state.house
    checks = {"store": await _store(), "understanding": answering(house.desk.engine), "calls": len(house.calls)}
    ready = house.ready and checks["store"] == "ok"
    return JSONResponse({"ready": ready, **checks}, 200 if ready else 503)


async def _store() -> str:
    try:
        await companies.all_tenants()
    except StoreError as problem:
        return str(problem)
    return "ok"


async def metrics(request: Request) -> Response:
    house: House = request.app.state.house
    CALLS.set(len(house.calls))
    return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)
