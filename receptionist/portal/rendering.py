"""Draws the portal's templates: one Jinja environment, and how times and numbers are written there."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import phonenumbers
from babel import Locale
from babel.dates import format_datetime
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from receptionist.portal.access import SignedIn, csrf_token
from tenants import gaps, messages

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"


def draw(
    request: Request, template: str, who: SignedIn | None = None, *, code: int = 200, **values: object
) -> Response:
    """The template as a response; a template's name starting with "_" is a fragment for htmx."""
    return HTMLResponse(text_of(request, template, who, **values), code)


def text_of(request: Request, template: str, who: SignedIn | None = None, **values: object) -> str:
    house = request.app.state.house
    zone = ZoneInfo(who.tenant.timezone) if who else UTC
    now = house.clock()
    return (
        _environment()
        .get_template(template)
        .render(
            **values,
            request=request,
            who=who,
            csrf=csrf_token(request),
            demo=house.settings.demo,
            public_url=house.settings.public_url.rstrip("/"),
            now=now,
            when=lambda moment: when(moment, now, zone),
            clock_time=lambda moment: format_datetime(moment.astimezone(zone), "HH:mm", locale="en_GB"),
            full_time=lambda moment: format_datetime(moment.astimezone(zone), "EEEE d MMMM y, HH:mm", locale="en_GB"),
        )
    )


async def draw_page(request: Request, template: str, who: SignedIn, *, code: int = 200, **values: object) -> Response:
    """A whole page of the portal, with the numbers beside its navigation."""
    open_messages = await messages.open_count(who.tenant_id)
    open_gaps = await gaps.open_count(who.tenant_id)
    return draw(request, template, who, code=code, open_messages=open_messages, open_gaps=open_gaps, **values)


def error_text(title: str, detail: str) -> str:
    """The page of an error; it needs neither database nor session, since these may be what failed."""
    return _environment().get_template("error.html").render(title=title, detail=detail)


def is_htmx(request: Request) -> bool:
    return request.headers.get("HX-Request") == "true"


@cache
def _environment() -> Environment:
    loader = FileSystemLoader(FOLDER / "templates")
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    for written in (phone, language_name, tint, initials, moment):
        made.filters[written.__name__] = written
    made.globals["static"] = static
    return made


@cache
def static(name: str) -> str:
    """The address of one of our own files; it changes with the file, so that browsers may keep it."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:10]
    return f"/portal/static/{name}?v={digest}"


def when(moment: datetime, now: datetime, zone: Any) -> str:
    """A moment as people put it: "just now", "12 min ago", "14:05", "yesterday, 14:05", "3 Nov, 14:05"."""
    minutes = int((now - moment).total_seconds() // 60)
    if 0 <= minutes < 60:
        return "just now" if minutes == 0 else f"{minutes} min ago"
    there, today = moment.astimezone(zone), now.astimezone(zone).date()
    time = f"{there:%H:%M}"
    if there.date() == today:
        return time
    if (today - there.date()).days == 1:
        return f"yesterday, {time}"
    year = "" if there.year == today.year else f" {there.year}"
    return f"{there.day} {there:%b}{year}, {time}"


def phone(number: str | None) -> str:
    """A number for reading: "+386 40 123 456"; what is no number stays as it is."""
    try:
        parsed = phonenumbers.parse(number or "")
    except phonenumbers.NumberParseException:
        return number or ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def moment(value: str) -> str:
    """An ISO time for reading; what is none stays as it is."""
    try:
        read = datetime.fromisoformat(value)
    except ValueError:
        return value
    return format_datetime(read, "EEE d MMM y, HH:mm" if "T" in value else "EEE d MMM y", locale="en_GB")


@cache
def language_name(code: str) -> str:
    return Locale.parse(code).get_display_name("en") or code


def tint(text: str) -> int:
    return sum(text.encode()) % 4


def initials(name: str) -> str:
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
