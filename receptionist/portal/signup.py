"""Sign-up on the page: a trial tenant, live as soon as its owner has opened the link we mailed; sends no mail itself.

An address that is known already gets the same page in answer, so that nobody can find out here who has an account.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from itsdangerous import BadData, URLSafeTimedSerializer
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.company import LANGUAGES
from receptionist.portal import countries, passwords
from receptionist.portal.access import SignedIn, sign_in, signed_in, visitor
from receptionist.portal.forms import text
from receptionist.portal.rendering import draw, draw_page
from tenants import checks, companies, faqs, outbox, starter, users
from tenants.errors import Conflict, Invalid, NotFound
from tenants.users import User

LINK_SECONDS = 48 * 3600
SIGNUPS_A_PLACE = 5  # from one network address, in an hour
MAILS_AN_ADDRESS = 3  # to one e-mail address, in an hour
HOUR = 3600
FIELDS = ("company", "country", "language", "email", "timezone")


@visitor
async def form(request: Request) -> Response:
    return _drawn(request, {"language": "en"}, {})


@visitor
async def sign_up(request: Request) -> Response:
    given = await request.form()
    values = {name: text(given, name) for name in FIELDS}
    password = str(given.get("password") or "")
    errors = _problems(values, password)
    if errors:
        return _drawn(request, values, errors, status=422)
    if not await _may_sign_up(request, values["email"]):
        raise HTTPException(429, "Too many sign-ups from here. Please try again in an hour.")
    user = await _known(values["email"]) or await _new_owner(request, values, password)
    await _promise_mail(request, user)
    demo_mail = "/demo-mail" if request.app.state.house.settings.demo else ""
    return draw(request, "signup_sent.html", email=values["email"], demo_mail=demo_mail)


@visitor
async def confirm(request: Request) -> Response:
    """The mailed link. The first opening puts the tenant on duty and signs in; later ones lead to the log-in."""
    house = request.app.state.house
    try:
        said = _links(request).loads(request.path_params["token"], max_age=LINK_SECONDS)
        user = await users.get(UUID(said["t"]), UUID(said["u"]))
    except (BadData, KeyError, ValueError, TypeError, NotFound):
        raise HTTPException(404, "This link is too old or not complete. Sign up again and we send a new one.") from None
    if user.confirmed_at is not None:
        return RedirectResponse("/login?notice=confirmed", 303)
    user = await users.confirm(user.tenant_id, user.id, house.clock())
    response = RedirectResponse("/portal/welcome", 303)
    sign_in(request, response, user)
    return response


@signed_in()
async def welcome(request: Request, who: SignedIn) -> Response:
    answers = await faqs.list_faqs(who.tenant_id)
    return await draw_page(request, "welcome.html", who, answers=len(answers))


def _problems(values: dict[str, str], password: str) -> dict[str, str]:
    """What is wrong with each field, in words; empty when all is well."""
    problems = {}
    if not 1 <= len(values["company"]) <= 200:
        problems["company"] = "Please give the name of your company."
    if values["country"] not in countries.TIMEZONES:
        problems["country"] = "Please choose a country."
    if values["language"] not in LANGUAGES:
        problems["language"] = "Please choose a language."
    try:
        checks.email(values["email"])
    except Invalid:
        problems["email"] = "Please give an address like you@company.com."
    if not passwords.SHORTEST <= len(password) <= passwords.LONGEST:
        problems["password"] = f"Please use {passwords.SHORTEST} to {passwords.LONGEST} characters."
    return problems


async def _may_sign_up(request: Request, email: str) -> bool:
    limiter = request.app.state.house.limiter
    place = request.client.host if request.client else "?"
    from_here = await limiter.allow(f"signup-place:{place}", SIGNUPS_A_PLACE, HOUR)
    to_them = await limiter.allow(f"signup-mail:{email.lower()}", MAILS_AN_ADDRESS, HOUR)
    return bool(from_here and to_them)


async def _known(email: str) -> User | None:
    try:
        return await users.by_email(email)
    except NotFound:
        return None


async def _new_owner(request: Request, values: dict[str, str], password: str) -> User:
    try:
        signed_up = await starter.sign_up(
            company=values["company"],
            country=values["country"],
            language=values["language"],
            email=values["email"],
            password_hash=await passwords.hashed(password),
            timezone=_timezone(values["timezone"], values["country"]),
            at=request.app.state.house.clock(),
        )
    except Conflict:  # signed up twice at the same moment: the first one counts
        return await users.by_email(values["email"])
    return signed_up.owner


async def _promise_mail(request: Request, user: User) -> None:
    """To a new owner the link that confirms; to one who is confirmed, a reminder that the account exists."""
    house = request.app.state.house
    now, base = house.clock(), house.settings.public_url.rstrip("/")
    tenant = await companies.by_id(user.tenant_id)
    token = _links(request).dumps({"t": str(user.tenant_id), "u": str(user.id)})
    link = f"{base}/login" if user.confirmed_at else f"{base}/confirm/{token}"
    payload: dict[str, Any] = {
        "company": tenant.name,
        "language": tenant.language,
        "link": link,
        "known": user.confirmed_at is not None,
        "expires_at": (now + timedelta(seconds=LINK_SECONDS)).isoformat(),
    }
    await outbox.put(
        user.tenant_id, conversation_id=None, kind="confirm_signup", to=[user.email], payload=payload, due_at=now,
        dedupe_key=f"confirm_signup:{user.id}:{secrets.token_hex(6)}", domain=house.desk.mail_domain,
    )  # fmt: skip


def _links(request: Request) -> URLSafeTimedSerializer:
    signer: URLSafeTimedSerializer = request.app.state.house.signer("confirm-signup")
    return signer


def _timezone(given: str, country: str) -> str:
    try:
        return str(checks.timezone(given)) if given else countries.TIMEZONES[country]
    except Invalid:
        return countries.TIMEZONES[country]


def _drawn(request: Request, values: dict[str, str], errors: dict[str, str], status: int = 200) -> Response:
    shown = SimpleNamespace(**{name: values.get(name, "") for name in FIELDS})
    told = SimpleNamespace(**{name: errors.get(name, "") for name in (*FIELDS, "password")})
    return draw(
        request, "signup.html", code=status, values=shown, errors=told, refused=bool(errors),
        countries=countries.by_name(), languages=LANGUAGES,
    )  # fmt: skip


routes = [
    Route("/signup", form, methods=["GET"]),
    Route("/signup", sign_up, methods=["POST"]),
    Route("/confirm/{token}", confirm, methods=["GET"]),
    Route("/portal/welcome", welcome, methods=["GET"]),
]
