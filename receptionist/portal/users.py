"""Who may log in for the company, and as what: invited by e-mail, given another role, removed."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal.access import ROLES, SignedIn, signed_in
from receptionist.portal.forms import text
from receptionist.portal.new_password import promise_link
from receptionist.portal.rendering import draw_page
from tenants import users
from tenants.errors import Conflict, Invalid

INVITES_AN_HOUR = 20  # of one company
HOUR = 3600
MAY = {
    "staff": "reads messages and conversations, takes chats over",
    "manager": "also changes answers, people and the company's page",
    "owner": "also invites and removes users",
}


@signed_in()
async def listing(request: Request, who: SignedIn) -> Response:
    return await _page(request, who, saved=request.query_params.get("saved", ""))


@signed_in("owner")
async def invite(request: Request, who: SignedIn) -> Response:
    given = await request.form()
    email, role = text(given, "email"), text(given, "role")
    try:
        await _may_invite(request, who)
        user = await users.create(who.tenant_id, email, role, at=request.app.state.house.clock())
    except (Invalid, Conflict) as problem:
        return await _page(request, who, error=str(problem), email=email, role=role, status=422)
    await promise_link(request, user, "invite")
    return RedirectResponse("/portal/users?saved=invited", 303)


@signed_in("owner")
async def invite_again(request: Request, who: SignedIn) -> Response:
    user = await users.get(who.tenant_id, request.path_params["id"])
    if user.confirmed_at is not None:
        raise HTTPException(409, "They have a password already.")
    await _may_invite(request, who)
    await promise_link(request, user, "invite")
    return RedirectResponse("/portal/users?saved=invited", 303)


@signed_in("owner")
async def change_role(request: Request, who: SignedIn) -> Response:
    user = await users.get(who.tenant_id, request.path_params["id"])
    try:
        await users.set_role(who.tenant_id, user.id, text(await request.form(), "role"))
    except (Invalid, Conflict) as problem:
        return await _page(request, who, error=str(problem), status=422)
    return RedirectResponse("/portal/users?saved=role", 303)


@signed_in("owner")
async def remove(request: Request, who: SignedIn) -> Response:
    """Their sessions end with the next page they ask for."""
    try:
        await users.remove(who.tenant_id, request.path_params["id"])
    except Conflict as problem:
        return await _page(request, who, error=str(problem), status=422)
    return RedirectResponse("/portal/users?saved=removed", 303)


async def _may_invite(request: Request, who: SignedIn) -> None:
    if not await request.app.state.house.limiter.allow(f"invite:{who.tenant_id}", INVITES_AN_HOUR, HOUR):
        raise HTTPException(429, "Too many invitations. Please try again in an hour.")


async def _page(
    request: Request, who: SignedIn, *, saved: str = "", error: str = "", email: str = "", role: str = "staff",
    status: int = 200,
) -> Response:  # fmt: skip
    return await draw_page(
        request, "users.html", who, code=status, users=await users.listing(who.tenant_id), roles=ROLES, may=MAY,
        may_edit=who.may("owner"), saved=saved, error=error, email=email, role=role,
    )  # fmt: skip


routes = [
    Route("/portal/users", listing, methods=["GET"]),
    Route("/portal/users", invite, methods=["POST"]),
    Route("/portal/users/{id:uuid}/invite", invite_again, methods=["POST"]),
    Route("/portal/users/{id:uuid}/role", change_role, methods=["POST"]),
    Route("/portal/users/{id:uuid}/remove", remove, methods=["POST"]),
]
