"""Links in e-mails that act for whoever holds the mail: signed, for a month, and never by merely being looked at."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from itsdangerous import BadSignature
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot import phrases
from receptionist.house import House
from receptionist.post.compose import Links, shown_phone, written
from receptionist.post.compose import draw as draw_template
from tenants import companies, messages
from tenants.errors import NotFound

PURPOSE = "mail-link"
VALID_SECONDS = 30 * 24 * 3600


def routes() -> list[BaseRoute]:
    return [Route("/m/{token}", show, methods=["GET"]), Route("/m/{token}", act, methods=["POST"])]


def links(
    house: House, tenant_id: UUID, conversation_id: UUID, message_id: UUID | None, phone: str, gap: bool
) -> Links:
    """The links of one summary e-mail."""
    base = house.settings.public_url
    signer = house.signer(PURPOSE)

    def to(action: str) -> str:
        return f"{base}/m/{signer.dumps([str(tenant_id), str(conversation_id), str(message_id or ''), action])}"

    return Links(
        open=to("open"),
        call_back=to("call") if message_id and phone else "",
        done=to("done") if message_id else "",
        answer=f"{base}/portal/gaps" if gap else "",
    )


async def show(request: Request) -> Response:
    """Opening leads to the portal; everything else shows a page with a button: mail scanners follow links by GET."""
    house: House = request.app.state.house
    opened = await _opened(request)
    if opened is None:
        return _page({**_told("en"), "state": "expired", "message": None}, 410)
    _, conversation_id, message, action, language = opened
    portal = f"{house.settings.public_url}/portal/conversations/{conversation_id}"
    if action == "open" or message is None:
        return RedirectResponse(portal, 303)
    return _page({**_shown(message, language), "state": message.status, "action": action, "portal": portal})


async def act(request: Request) -> Response:
    """The button: the message is done."""
    house: House = request.app.state.house
    opened = await _opened(request)
    if opened is None or opened[2] is None:
        return _page({**_told("en"), "state": "expired", "message": None}, 410)
    tenant_id, conversation_id, message, action, language = opened
    message = await messages.mark_done(tenant_id, message.id, "e-mail", house.clock())
    await house.bus.publish(f"tenant:{tenant_id}", {"kind": "message", "id": str(message.id), "changed": True})
    portal = f"{house.settings.public_url}/portal/conversations/{conversation_id}"
    return _page({**_shown(message, language), "state": message.status, "action": action, "portal": portal})


async def _opened(request: Request) -> tuple[UUID, UUID, messages.Message | None, str, str] | None:
    house: House = request.app.state.house
    try:
        parts = house.signer(PURPOSE).loads(request.path_params["token"], max_age=VALID_SECONDS)
        tenant_id, conversation_id, message_id, action = parts
        tenant = await companies.by_id(UUID(tenant_id))
        message = await messages.get(tenant.id, UUID(message_id)) if message_id else None
    except (BadSignature, ValueError, NotFound):
        return None
    return tenant.id, UUID(conversation_id), message, action, tenant.language


def _told(language: str) -> dict[str, Any]:
    return {"words": partial(phrases.mail, language=language), "language": written(language)}


def _shown(message: messages.Message, language: str) -> dict[str, Any]:
    given = {name: field["value"] for name, field in message.fields.items()}
    phone = given.get("phone", "")
    return {**_told(language), "message": given, "phone": phone, "phone_shown": shown_phone(phone)}


def _page(put: dict[str, Any], status: int = 200) -> HTMLResponse:
    return HTMLResponse(
        draw_template("action.html", put), status, {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    )
