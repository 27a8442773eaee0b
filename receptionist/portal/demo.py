"""A page as a company's own would be, with the chat and the call on it; and, in a demo, the mail kept as files."""

from __future__ import annotations

import email
import email.policy
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from receptionist.portal.access import visitor
from receptionist.portal.company import DAY_NAMES, DEFAULT_COLOUR
from receptionist.portal.rendering import draw
from tenants import companies, faqs, users
from tenants.companies import Tenant
from tenants.errors import NotFound
from tenants.hours import format_spans, parse_hours

NEWEST = 100  # mails shown
# A mail's own HTML may be styled within itself, but run nothing, load nothing and send nothing.
MAIL_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; "
    "sandbox allow-popups allow-popups-to-escape-sandbox"
)


@visitor
async def demo(request: Request) -> Response:
    tenant = await _tenant(request)
    week = parse_hours(tenant.hours)
    hours = [(name, format_spans(week.get(day, ()))) for day, name in enumerate(DAY_NAMES)]
    entries = await faqs.list_faqs(tenant.id)
    asked = [faq.question.get(tenant.language) or next(iter(faq.question.values())) for faq in entries[:6]]
    response = draw(request, "demo.html", tenant=tenant, hours=hours, asked=asked)
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


@visitor
async def colour(request: Request) -> Response:
    """The company's colour as a style sheet: pages here carry no styles of their own."""
    tenant = await _tenant(request)
    brand = tenant.brand_colour or DEFAULT_COLOUR
    sheet = f":root {{ --brand: {brand}; --on-brand: {_readable_on(brand)}; }}"
    return PlainTextResponse(sheet, media_type="text/css")


@visitor
async def mails(request: Request) -> Response:
    """What would have been sent, newest first; for demos without a mail server only."""
    kept = sorted(_folder(request).glob("*.eml"), key=lambda path: path.stat().st_mtime, reverse=True)
    shown = [(path.name, _read(path), datetime.fromtimestamp(path.stat().st_mtime, UTC)) for path in kept[:NEWEST]]
    return draw(request, "demo_mails.html", mails=shown)


@visitor
async def mail(request: Request) -> Response:
    name = request.path_params["name"]
    return draw(request, "demo_mail.html", name=name, mail=_read(_file(request, name)))


@visitor
async def mail_body(request: Request) -> Response:
    """The mail's HTML alone, shut in a sandbox."""
    found = _read(_file(request, request.path_params["name"]))
    html = found.get_body(("html",))
    headers = {"Content-Security-Policy": MAIL_POLICY, "X-Frame-Options": "SAMEORIGIN"}
    if html is not None:
        outside = html.get_content().replace("<head>", '<head><base target="_blank">', 1)  # links leave the sandbox
        return HTMLResponse(outside, headers=headers)
    plain = found.get_body(("plain",))
    return PlainTextResponse(plain.get_content() if plain else "", headers=headers)


async def _tenant(request: Request) -> Tenant:
    try:
        return await on_duty(await companies.by_slug(request.path_params["slug"]))
    except NotFound:
        raise HTTPException(404, "There is no company with this address here.") from None


async def on_duty(tenant: Tenant) -> Tenant:
    """The tenant; a trial whose owner has not confirmed the e-mail address counts as none. Raises NotFound."""
    if tenant.trial and not any(user.confirmed_at for user in await users.listing(tenant.id)):
        raise NotFound("There is no such tenant.")
    return tenant


def _readable_on(brand: str) -> str:
    """Black or white, whichever stands out more from the colour (WCAG 2 contrast)."""
    parts = [int(brand[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#ffffff" if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 else "#000000"


def _folder(request: Request) -> Path:
    settings = request.app.state.house.settings
    if not settings.demo:
        raise HTTPException(404)
    folder: Path = settings.mail_folder
    return folder


def _file(request: Request, name: str) -> Path:
    path = _folder(request) / name
    if path.parent != _folder(request) or path.suffix != ".eml" or not path.is_file():
        raise HTTPException(404)
    return path


def _read(path: Path) -> EmailMessage:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)  # what the default policy makes
    return message


routes = [
    Route("/demo/{slug}", demo, methods=["GET"]),
    Route("/demo/{slug}/colour.css", colour, methods=["GET"]),
    Route("/demo-mail", mails, methods=["GET"]),
    Route("/demo-mail/{name}", mail, methods=["GET"]),
    Route("/demo-mail/{name}/body", mail_body, methods=["GET"]),
]
