"""The inbox: messages that callers left, open and done; what is in a message was decided elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.rendering import draw, draw_page, is_htmx
from tenants import messages, people
from tenants.messages import Message

PAGE = 40
KINDS = {
    "message": "Message", "callback": "Call back", "appointment": "Appointment",
    "change_appointment": "Change appointment", "cancel_appointment": "Cancel appointment", "order": "Order",
    "order_status": "Order status", "problem": "Problem", "ticket_status": "Earlier report", "complaint": "Complaint",
    "feedback": "Feedback", "details": "New details", "urgent": "Urgent", "privacy": "Privacy request",
    "question": "Question", "sales": "Sales", "unfinished": "Unfinished",
}  # fmt: skip


@signed_in()
async def inbox(request: Request, who: SignedIn) -> Response:
    """Open or done messages, newest first, searched by ``q``; htmx gets the rows alone."""
    status = "done" if request.query_params.get("status") == "done" else "open"
    query = request.query_params.get("q", "")[:200]
    before = moment(request.query_params.get("before"))
    rows = await messages.listing(who.tenant_id, status=status, query=query, limit=PAGE + 1, before=before)
    values = {"status": status, "query": query, "rows": rows[:PAGE], "more": len(rows) > PAGE}
    values |= {"kinds": KINDS, "names": await names(who)}
    if is_htmx(request):
        return draw(request, "_messages.html", who, **values)
    return await draw_page(request, "inbox.html", who, **values)


@signed_in()
async def message(request: Request, who: SignedIn) -> Response:
    """A message on its own; where its conversation is kept, it is shown there."""
    found = await messages.get(who.tenant_id, request.path_params["id"])
    if found.conversation_id:
        return RedirectResponse(f"/portal/conversations/{found.conversation_id}#message-{found.id}", 303)
    return await draw_page(request, "message.html", who, message=found, kinds=KINDS, names=await names(who))


@signed_in()
async def done(request: Request, who: SignedIn) -> Response:
    house = request.app.state.house
    changed = await messages.mark_done(who.tenant_id, request.path_params["id"], who.user.email, house.clock())
    return await _after(request, who, changed)


@signed_in()
async def reopen(request: Request, who: SignedIn) -> Response:
    changed = await messages.reopen(who.tenant_id, request.path_params["id"])
    return await _after(request, who, changed)


async def _after(request: Request, who: SignedIn, changed: Message) -> Response:
    await tell(request, who, "message", changed.id)
    if not is_htmx(request):
        return RedirectResponse(f"/portal/messages/{changed.id}", 303)
    if request.query_params.get("shown") == "card":
        return draw(request, "_message_card.html", who, message=changed, kinds=KINDS, names=await names(who))
    undo = request.query_params.get("undo") is None  # undoing brings the row itself back
    template = "_message_undo.html" if undo else "_message_row.html"
    return draw(request, template, who, message=changed, kinds=KINDS, names=await names(who))


async def names(who: SignedIn) -> Mapping[str, str]:
    """What the people and departments are called, by their ids."""
    persons = await people.list_people(who.tenant_id)
    called = {person.slug: f"{person.title} {person.name}".strip() for person in persons}
    for department in await people.list_departments(who.tenant_id):
        called[department.slug] = department.name.get("en") or next(iter(department.name.values()), department.slug)
    return called


async def tell(request: Request, who: SignedIn, kind: str, row_id: Any) -> None:
    """Lets the other open pages of this company know that something was changed here."""
    await request.app.state.house.bus.publish(
        f"tenant:{who.tenant_id}", {"kind": kind, "id": str(row_id), "changed": True}
    )


def moment(text: str | None) -> datetime | None:
    """A time out of an address; None where it is missing or no time."""
    try:
        parsed = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return parsed if parsed.tzinfo else None


routes = [
    Route("/portal/", inbox, methods=["GET"]),
    Route("/portal/messages/{id:uuid}", message, methods=["GET"]),
    Route("/portal/messages/{id:uuid}/done", done, methods=["POST"]),
    Route("/portal/messages/{id:uuid}/reopen", reopen, methods=["POST"]),
]
