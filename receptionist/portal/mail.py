"""Outgoing mail of the company: what went, what waits, what failed and may be tried again; sends none itself."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.inbox import tell
from receptionist.portal.rendering import draw, draw_page, is_htmx
from tenants import outbox

STATUSES = {
    "failed": "Failed", "waiting": "Waiting", "sending": "Sending", "held": "Held until the conversation ends",
    "sent": "Sent",
}  # fmt: skip
KINDS = {
    "summary": "Summary of a conversation", "confirm_signup": "Confirmation of the sign-up", "digest": "Digest",
    "invite": "Invitation", "reset_password": "Link to a new password",
}  # fmt: skip


@signed_in()
async def listing(request: Request, who: SignedIn) -> Response:
    status = request.query_params.get("status")
    status = status if status in STATUSES else None
    rows = await outbox.listing(who.tenant_id, status=status)
    values = {"rows": rows, "status": status, "statuses": STATUSES, "kinds": KINDS}
    if is_htmx(request):
        return draw(request, "_mails.html", who, **values)
    as_files = request.app.state.house.settings.mail is None
    return await draw_page(request, "mail.html", who, as_files=as_files, **values)


@signed_in()
async def retry(request: Request, who: SignedIn) -> Response:
    house = request.app.state.house
    mail = await outbox.retry(who.tenant_id, request.path_params["id"], house.clock())
    await tell(request, who, "mail", mail.id)
    if is_htmx(request):
        return draw(request, "_mail_row.html", who, mail=mail, statuses=STATUSES, kinds=KINDS)
    return RedirectResponse("/portal/mail", 303)


routes = [
    Route("/portal/mail", listing, methods=["GET"]),
    Route("/portal/mail/{id:uuid}/retry", retry, methods=["POST"]),
]
