"""Log in and out; the answer to a wrong address and to a wrong password is one and the same."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal import passwords
from receptionist.portal.access import current_user, sign_in, sign_out, visitor
from receptionist.portal.forms import text
from receptionist.portal.rendering import draw
from tenants import users
from tenants.errors import NotFound
from tenants.users import User

ATTEMPTS_AN_ADDRESS = 10  # of one user, from wherever
ATTEMPTS_A_PLACE = 30  # from one network address, for whatever users
WINDOW_SECONDS = 15 * 60
WRONG = "That e-mail and password do not belong together, or the address has not been confirmed yet."
NOTICES = {"confirmed": "Your address is confirmed. Please log in.", "out": "You are logged out."}


@visitor
async def form(request: Request) -> Response:
    if await current_user(request):
        return RedirectResponse("/portal/", 303)
    notice = NOTICES.get(request.query_params.get("notice", ""), "")
    return _drawn(request, wanted=request.query_params.get("next", ""), notice=notice)


@visitor
async def log_in(request: Request) -> Response:
    given = await request.form()
    email, password, wanted = text(given, "email").lower(), given.get("password"), text(given, "next")
    if not await _may_try(request, email):
        error = "Too many attempts. Please wait a quarter of an hour and try again."
        return _drawn(request, wanted, email, error=error, status=429)
    user = await _user(email)
    right = await passwords.fits(str(password or ""), user.password_hash if user else None)
    if user is None or not right or user.confirmed_at is None:
        return _drawn(request, wanted, email, error=WRONG, status=401)
    response = RedirectResponse(_inside(wanted), 303)
    sign_in(request, response, user)
    return response


@visitor
async def log_out(request: Request) -> Response:
    response = RedirectResponse("/login?notice=out", 303)
    sign_out(request, response)
    return response


async def _may_try(request: Request, email: str) -> bool:
    limiter = request.app.state.house.limiter
    place = request.client.host if request.client else "?"
    from_here = await limiter.allow(f"login-place:{place}", ATTEMPTS_A_PLACE, WINDOW_SECONDS)
    for_user = await limiter.allow(f"login-user:{email}", ATTEMPTS_AN_ADDRESS, WINDOW_SECONDS)
    return bool(from_here and for_user)


async def _user(email: str) -> User | None:
    try:
        return await users.by_email(email)
    except NotFound:
        return None


def _inside(wanted: str) -> str:
    """Where to go after the log-in: only ever within the portal, whatever the link said."""
    return wanted if wanted.startswith("/portal/") and "\\" not in wanted and "//" not in wanted else "/portal/"


def _drawn(
    request: Request, wanted: str, email: str = "", *, notice: str = "", error: str = "", status: int = 200
) -> Response:
    return draw(request, "login.html", next=wanted, email=email, notice=notice, error=error, code=status)


routes = [
    Route("/login", form, methods=["GET"]),
    Route("/login", log_in, methods=["POST"]),
    Route("/logout", log_out, methods=["POST"]),
]
