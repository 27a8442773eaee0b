"""The list of conversations, running and past; shows none of what was said in them."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.inbox import moment
from receptionist.portal.rendering import draw, draw_page, is_htmx
from tenants import conversations

PAGE = 40


@signed_in()
async def listing(request: Request, who: SignedIn) -> Response:
    channel = request.query_params.get("channel")
    channel = channel if channel in ("chat", "call") else None
    query = request.query_params.get("q", "")[:200]
    before = moment(request.query_params.get("before"))
    rows = await conversations.listing(who.tenant_id, query=query, channel=channel, limit=PAGE + 1, before=before)
    values = {"channel": channel, "query": query, "rows": rows[:PAGE], "more": len(rows) > PAGE}
    if is_htmx(request):
        return draw(request, "_conversations.html", who, **values)
    return await draw_page(request, "conversations.html", who, **values)


routes = [Route("/portal/conversations", listing, methods=["GET"])]
