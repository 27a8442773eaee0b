"""The first page: what this is, in one screen; knows no caller."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from receptionist.portal.access import current_user, visitor
from receptionist.portal.rendering import draw
from tenants import companies


@visitor
async def front(request: Request) -> Response:
    shown = await companies.all_tenants() if request.app.state.house.settings.demo else []
    demos = [tenant for tenant in shown if not tenant.trial]
    return draw(request, "front.html", signed_in=await current_user(request) is not None, demos=demos)


routes = [Route("/", front, methods=["GET"])]
