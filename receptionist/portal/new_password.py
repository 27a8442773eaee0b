"""A password by a mailed link: for who forgot theirs, and for who was invited; the link works once and not for long."""

from __future__ import annotations

import hmac
import secrets
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from itsdangerous import BadData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal import passwords
from receptionist.portal.access import sign_in, stamp, visitor
from receptionist.portal.forms import text
from receptionist.portal.rendering import draw
from tenants import companies, outbox, users
from tenants.errors import NotFound
from tenants.users import User

PURPOSE = "new-password"
LASTS = {"reset_password": timedelta(hours=2), "invite": timedelta(days=2)}
MAILS_AN_ADDRESS = 3  # to one e-mail address, in an hour
ASKED_A_PLACE = 10  # from one network address, in an hour
HOUR = 3600
TOO_OLD = "This link is too old, was used already or is not complete. Ask for a new one on the log-in page."


@visitor
async def forgot(request: Request) -> Response:
    return draw(request, "forgot.html", email="", sent=False)


@visitor
async def send(request: Request) -> Response:
    """The same page in answer to any address: nobody can find out here who has an account."""
    email = text(await request.form(), "email").lower()
    if not await _may_ask(request, email):
        raise HTTPException(429, "Too many links were asked for. Please try again in an hour.")
    with suppress(NotFound):
        await promise_link(request, await users.by_email(email), "reset_password")
    return draw(request, "forgot.html", email=email, sent=True)


@visitor
async def form(request: Request) -> Response:
    user = await _invited(request)
    return draw(request, "new_password.html", email=user.email, error="")


@visitor
async def save(request: Request) -> Response:
    """The new password is theirs, and so is the address: who opened the link has read the mail."""
    user = await _invited(request)
    password = str((await request.form()).get("password") or "")
    if not passwords.SHORTEST <= len(password) <= passwords.LONGEST:
        wanted = f"Please use {passwords.SHORTEST} to {passwords.LONGEST} characters."
        return draw(request, "new_password.html", email=user.email, error=wanted, code=422)
    await users.set_password_hash(user.tenant_id, user.id, await passwords.hashed(password))
    user = await users.confirm(user.tenant_id, user.id, request.app.state.house.clock())
    response = RedirectResponse("/portal/", 303)
    sign_in(request, response, user)
    return response


async def promise_link(request: Request, user: User, kind: str) -> None:
    """Puts a mail with the link into the outbox. ``kind``: a key of LASTS."""
    house = request.app.state.house
    now: datetime = house.clock()
    tenant = await companies.by_id(user.tenant_id)
    said = {"t": str(user.tenant_id), "u": str(user.id), "s": stamp(user), "until": (now + LASTS[kind]).isoformat()}
    link = f"{house.settings.public_url.rstrip('/')}/password/{house.signer(PURPOSE).dumps(said)}"
    await outbox.put(
        user.tenant_id, conversation_id=None, kind=kind, to=[user.email], due_at=now,
        payload={"company": tenant.name, "language": tenant.language, "link": link},
        dedupe_key=f"{kind}:{user.id}:{secrets.token_hex(6)}", domain=house.desk.mail_domain,
    )  # fmt: skip


async def _may_ask(request: Request, email: str) -> bool:
    limiter = request.app.state.house.limiter
    place = request.client.host if request.client else "?"
    from_here = await limiter.allow(f"forgot-place:{place}", ASKED_A_PLACE, HOUR)
    to_them = await limiter.allow(f"forgot-mail:{email}", MAILS_AN_ADDRESS, HOUR)
    return bool(from_here and to_them)


async def _invited(request: Request) -> User:
    """The user of the link. The stamp of the password they had makes it good for one change only."""
    house = request.app.state.house
    try:
        said: dict[str, Any] = house.signer(PURPOSE).loads(request.path_params["token"])
        user = await users.get(UUID(said["t"]), UUID(said["u"]))
        right = hmac.compare_digest(said["s"], stamp(user)) and house.clock() < datetime.fromisoformat(said["until"])
    except (BadData, KeyError, ValueError, TypeError, NotFound):
        right = False
    if not right:
        raise HTTPException(404, TOO_OLD)
    return user


routes = [
    Route("/forgot", forgot, methods=["GET"]),
    Route("/forgot", send, methods=["POST"]),
    Route("/password/{token}", form, methods=["GET"]),
    Route("/password/{token}", save, methods=["POST"]),
]
