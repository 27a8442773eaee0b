"""Who may see and do what in the portal: session cookie, CSRF token, roles, security headers; draws no page itself.

Every handler stands behind `visitor` or `signed_in`; a handler without a guard does not pass the tests. The rules:
- The session is one signed cookie. It names the user and carries a stamp of the password's hash, so that a changed
  password ends every session; user and tenant are read anew at each request.
- Every POST carries the CSRF token bound to the session's nonce, as a form field or as htmx's header.
- Nothing is served to frames, no script or style but our own files runs.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any
from urllib.parse import quote
from uuid import UUID

from itsdangerous import BadData, URLSafeTimedSerializer
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from tenants import companies, users
from tenants.companies import Tenant
from tenants.errors import NotFound
from tenants.users import User

COOKIE = "receptionist"
SESSION_SECONDS = 14 * 24 * 3600
LARGEST_FORM_BYTES = 1_000_000
ROLES = ("staff", "manager", "owner")  # each may do what the one before may

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@dataclass(frozen=True)
class SignedIn:
    tenant_id: UUID
    user: User
    tenant: Tenant

    def may(self, role: str) -> bool:
        return ROLES.index(self.user.role) >= ROLES.index(role)


@dataclass(frozen=True)
class Session:
    """What the cookie says; ``nonce`` is new with every log-in, and the CSRF token follows from it."""

    nonce: str
    tenant_id: UUID | None = None
    user_id: UUID | None = None
    stamp: str = ""


Visitor = Callable[[Request], Awaitable[Response]]
Handler = Callable[[Request, SignedIn], Awaitable[Response]]


def visitor(handler: Visitor) -> Visitor:
    """A page for anybody."""

    @wraps(handler)
    async def page(request: Request) -> Response:
        session = _session(request)
        await _check_csrf(request, session)
        return _finish(request, await handler(request), session)

    page.guard = "visitor"  # type: ignore[attr-defined]
    return page


def signed_in(role: str = "staff") -> Callable[[Handler], Visitor]:
    """A page for users of a tenant who have at least this role; others are sent to the log-in or refused."""

    def guard(handler: Handler) -> Visitor:
        @wraps(handler)
        async def page(request: Request) -> Response:
            session = _session(request)
            who = await _who(session)
            if who is None:
                return _to_login(request)
            await _check_csrf(request, session)
            if not who.may(role):
                raise HTTPException(403, "Your role does not allow this. Ask the owner of your company's account.")
            request.state.who = who
            try:
                response = await handler(request, who)
            except NotFound as missing:
                raise HTTPException(404) from missing
            response.headers["Cache-Control"] = "no-store"
            return _finish(request, response, session)

        page.guard = role  # type: ignore[attr-defined]
        return page

    return guard


def sign_in(request: Request, response: Response, user: User) -> None:
    """Puts a fresh session of this user on the response."""
    session = Session(secrets.token_urlsafe(16), user.tenant_id, user.id, stamp(user))
    request.state.session = session
    _set_cookie(request, response, session)


def sign_out(request: Request, response: Response) -> None:
    response.delete_cookie(COOKIE, path="/")
    request.state.cookie_set = True


async def current_user(request: Request) -> SignedIn | None:
    """Who is signed in, on a page that is for anybody."""
    return await _who(request.state.session)


def csrf_token(request: Request) -> str:
    session: Session = request.state.session
    key: bytes = request.app.state.house.settings.secret
    return hmac.new(key, b"csrf:" + session.nonce.encode(), hashlib.sha256).hexdigest()


# ---- session ---------------------------------------------------------------------------------------------------------


def _serializer(request: Request) -> URLSafeTimedSerializer:
    signer: URLSafeTimedSerializer = request.app.state.house.signer("portal-session")
    return signer


def _session(request: Request) -> Session:
    session = _read_cookie(request) or Session(secrets.token_urlsafe(16))
    request.state.session = session
    return session


def _read_cookie(request: Request) -> Session | None:
    try:
        said = _serializer(request).loads(request.cookies.get(COOKIE, ""), max_age=SESSION_SECONDS)
        tenant_id, user_id = (UUID(said[key]) if said.get(key) else None for key in ("t", "u"))
        return Session(str(said["n"]), tenant_id, user_id, str(said.get("s", "")))
    except (BadData, KeyError, ValueError, TypeError, AttributeError):
        return None


def _set_cookie(request: Request, response: Response, session: Session) -> None:
    said: dict[str, Any] = {"n": session.nonce}
    if session.user_id:
        said |= {"t": str(session.tenant_id), "u": str(session.user_id), "s": session.stamp}
    response.set_cookie(
        COOKIE,
        _serializer(request).dumps(said),
        max_age=SESSION_SECONDS if session.user_id else None,
        path="/",
        httponly=True,
        samesite="lax",
        secure=_is_https(request),
    )
    request.state.cookie_set = True


async def _who(session: Session) -> SignedIn | None:
    if session.tenant_id is None or session.user_id is None:
        return None
    try:
        user = await users.get(session.tenant_id, session.user_id)
        tenant = await companies.by_id(session.tenant_id)
    except NotFound:
        return None
    if user.confirmed_at is None or not hmac.compare_digest(stamp(user), session.stamp):
        return None
    return SignedIn(session.tenant_id, user, tenant)


def stamp(user: User) -> str:
    """Changes with the password, and says nothing of it."""
    return hashlib.sha256(str(user.password_hash).encode()).hexdigest()[:16]


def _to_login(request: Request) -> Response:
    wanted = request.url.path if request.method == "GET" else "/portal/"
    if request.headers.get("HX-Request"):
        return Response(status_code=204, headers={"HX-Redirect": "/login"})
    return RedirectResponse(f"/login?next={quote(wanted, safe='/')}", 303)


# ---- CSRF and headers ------------------------------------------------------------------------------------------------


async def _check_csrf(request: Request, session: Session) -> None:
    if request.method in ("GET", "HEAD"):
        return
    length = request.headers.get("Content-Length", "")
    if not length.isdigit():
        raise HTTPException(411, "The form came without its length.")
    if int(length) > LARGEST_FORM_BYTES:
        raise HTTPException(413, "The form is too large.")
    form = await request.form()
    given = request.headers.get("X-CSRF-Token") or form.get("csrf")
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), csrf_token(request).encode()):
        raise HTTPException(403, "This page is too old or was not opened here. Go back, reload it and try again.")


def _is_https(request: Request) -> bool:
    return str(request.app.state.house.settings.public_url).startswith("https://")


def _finish(request: Request, response: Response, session: Session) -> Response:
    if not getattr(request.state, "cookie_set", False) and not session.user_id and not _read_cookie(request):
        _set_cookie(request, response, session)
    secure(request, response)
    return response


def secure(request: Request, response: Response) -> None:
    """Puts the security headers on a response, where its handler has not chosen others."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if _is_https(request):
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
