"""The company's own profile: what callers are told about it, when it is open, who is notified, how the chat looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import available_timezones

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.company import LANGUAGES
from receptionist.portal import countries, forms
from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.rendering import draw_page
from tenants import checks, companies
from tenants.companies import Tenant
from tenants.errors import Conflict, Invalid
from tenants.hours import DAYS, format_spans, parse_closed, parse_hours, parse_spans

DEFAULT_COLOUR = "#0e6a5b"
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@signed_in()
async def company(request: Request, who: SignedIn) -> Response:
    return await _page(request, who, values_of(who.tenant), saved=request.query_params.get("saved", ""))


@signed_in("manager")
async def save(request: Request, who: SignedIn) -> Response:
    """One section of the page; a mistake in it is shown there, with what was typed."""
    section = request.path_params["section"]
    if section not in SECTIONS:
        raise HTTPException(404)
    given = await request.form()
    try:
        changes = SECTIONS[section](given, who.tenant)
        await companies.update(who.tenant_id, **changes)
    except (Invalid, Conflict) as problem:
        values = values_of(who.tenant) | _typed(given)
        return await _page(request, who, values, error_in=section, error=str(problem), status=422)
    return RedirectResponse(f"/portal/company?saved={section}#{section}", 303)


def _profile(given: FormData, tenant: Tenant) -> dict[str, Any]:
    return {name: forms.text(given, name) for name in ("name", "about", "country", "timezone")}


def _contact(given: FormData, tenant: Tenant) -> dict[str, Any]:
    phone, email, website = (forms.text(given, name) for name in ("phone", "email", "website"))
    directions = forms.per_language(given, "directions", tenant.languages)
    kept = {code: text for code, text in tenant.contact.get("directions", {}).items() if code not in tenant.languages}
    contact = {
        "phone": checks.phone(phone, tenant.country) if phone else "",
        "email": checks.email(email) if email else "",
        "website": checks.web_address(website) if website else "",
        "address": forms.text(given, "address"),
        "directions": {**kept, **directions},
    }
    return {"contact": {name: value for name, value in contact.items() if value}}


def _hours(given: FormData, tenant: Tenant) -> dict[str, Any]:
    week = {day: said for day in DAYS if (said := forms.text(given, day))}
    for number, day in enumerate(DAYS):
        try:
            parse_spans(week.get(day, "closed"))
        except Invalid as problem:
            raise Invalid(f"{DAY_NAMES[number]}: {problem}") from None
    closed = forms.lines(given, "closed")
    parse_closed(closed)
    return {"hours": week, "closed": closed, "holidays": given.get("holidays") == "on"}


def _greeting(given: FormData, tenant: Tenant) -> dict[str, Any]:
    kept = {code: text for code, text in tenant.greeting.items() if code not in tenant.languages}
    return {"greeting": {**kept, **forms.per_language(given, "greeting", tenant.languages)}}


def _languages(given: FormData, tenant: Tenant) -> dict[str, Any]:
    main = checks.language(forms.text(given, "language"))
    others = [code for code in forms.several(given, "languages") if code != main]
    return {"language": main, "languages": [main, *others]}


def _notify(given: FormData, tenant: Tenant) -> dict[str, Any]:
    addresses = [checks.email(address) for address in forms.words(given, "notify_email")]
    if not addresses:
        raise Invalid("Please give at least one address, or messages reach nobody.")
    digest = forms.text(given, "digest")
    return {"notify": {"email": addresses, **({"digest": checks.clock(digest)} if digest else {})}}


def _widget(given: FormData, tenant: Tenant) -> dict[str, Any]:
    return {"brand_colour": checks.colour(forms.text(given, "brand_colour"))}


SECTIONS: dict[str, Callable[[FormData, Tenant], dict[str, Any]]] = {
    "profile": _profile, "contact": _contact, "hours": _hours, "greeting": _greeting, "languages": _languages,
    "notify": _notify, "widget": _widget,
}  # fmt: skip


def values_of(tenant: Tenant) -> dict[str, Any]:
    """What the page's fields show."""
    week = {DAYS[day]: spans for day, spans in parse_hours(tenant.hours).items()}
    written = {day: format_spans(week[day]) if day in week else "" for day in DAYS}
    contact = {name: tenant.contact.get(name, "") for name in ("phone", "email", "website", "address")}
    plain = ("name", "about", "country", "timezone", "language")
    values: dict[str, Any] = {name: getattr(tenant, name) for name in plain} | contact | written
    values |= {
        "closed": "\n".join(tenant.closed),
        "holidays": tenant.holidays,
        "languages": tenant.languages,
        "notify_email": ", ".join(tenant.notify.get("email", [])),
        "digest": tenant.notify.get("digest", ""),
        "brand_colour": tenant.brand_colour or DEFAULT_COLOUR,
    }
    for code in tenant.languages:
        values[f"directions_{code}"] = tenant.contact.get("directions", {}).get(code, "")
        values[f"greeting_{code}"] = tenant.greeting.get(code, "")
    return values


def _typed(given: FormData) -> dict[str, Any]:
    typed: dict[str, Any] = {name: forms.text(given, name) for name in given if name not in ("languages", "csrf")}
    if "mon" in given:
        typed["holidays"] = given.get("holidays") == "on"
    if "language" in given:
        typed["languages"] = forms.several(given, "languages")
    return typed


async def _page(
    request: Request, who: SignedIn, values: dict[str, Any], *, saved: str = "", error_in: str = "", error: str = "",
    status: int = 200,
) -> Response:  # fmt: skip
    return await draw_page(
        request, "company.html", who, code=status, values=values, saved=saved, error_in=error_in, error=error,
        countries=countries.by_name(), timezones=sorted(available_timezones()), languages=LANGUAGES,
        days=list(zip(DAYS, DAY_NAMES, strict=True)), may_edit=who.may("manager"),
    )  # fmt: skip


routes = [
    Route("/portal/company", company, methods=["GET"]),
    Route("/portal/company/{section}", save, methods=["POST"]),
]
