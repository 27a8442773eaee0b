"""Whether the service lives, whether it can serve, and its figures; nothing about any caller or tenant."""

from __future__ import annotations

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from receptionist.house import House
from tenants import companies
from tenants.errors import StoreError

REGISTRY = CollectorRegistry()
TURNS = Counter("receptionist_turns_total", "Turns decided", ["channel"], registry=REGISTRY)
TURN_SECONDS = Histogram(
    "receptionist_turn_seconds", "From an event to its committed reply", ["channel"], registry=REGISTRY,
    buckets=(0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
)  # fmt: skip
CALLS = Gauge("receptionist_calls", "Calls going on", registry=REGISTRY)
MAILS = Counter("receptionist_mails_total", "Mails by what came of the attempt", ["result"], registry=REGISTRY)


def routes() -> list[BaseRoute]:
    return [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]


async def healthz(request: Request) -> JSONResponse:
    return JSONResponse({"status": "ok"})


async def readyz(request: Request) -> JSONResponse:
    """200 when chats and calls can be served; says which engines answer."""
    house: House = request.app.state.house
    checks = {"store": await _store(), "understanding": house.desk.engine.name, "calls": len(house.calls)}
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
