"""Whom callers may ask for: people and departments, other names for them, hours, who is rung when it is urgent."""

from __future__ import annotations

import re
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal import forms
from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.rendering import draw_page
from tenants import checks, people
from tenants.errors import Conflict, Invalid, NotFound
from tenants.people import Department, Person
from tenants.search import folded


@signed_in()
async def listing(request: Request, who: SignedIn) -> Response:
    persons = await people.list_people(who.tenant_id)
    departments = await people.list_departments(who.tenant_id)
    return await draw_page(
        request, "people.html", who, people=persons, departments=departments, may_edit=who.may("manager"),
        called=lambda text: _called(text, who),
    )  # fmt: skip


@signed_in("manager")
async def new_person(request: Request, who: SignedIn) -> Response:
    return await _person_form(request, who, "", _person_values(None))


@signed_in("manager")
async def person(request: Request, who: SignedIn) -> Response:
    found = await _person(who, request.path_params["slug"])
    return await _person_form(request, who, found.slug, _person_values(found))


@signed_in("manager")
async def save_person(request: Request, who: SignedIn) -> Response:
    """Adds a person, or changes the one in the address."""
    slug = request.path_params.get("slug", "")
    if slug:
        await _person(who, slug)
    given = await request.form()
    try:
        values = _person_given(given, who)
        await people.save_person(who.tenant_id, slug or await _free_slug(who, values["name"]), **values)
    except (Invalid, Conflict) as problem:
        typed = {name: forms.text(given, name) for name in _person_values(None)}
        return await _person_form(request, who, slug, typed | {"urgent": "urgent" in given}, error=str(problem))
    return RedirectResponse("/portal/people", 303)


@signed_in("manager")
async def remove_person(request: Request, who: SignedIn) -> Response:
    await people.remove_person(who.tenant_id, request.path_params["slug"])
    return RedirectResponse("/portal/people", 303)


@signed_in("manager")
async def new_department(request: Request, who: SignedIn) -> Response:
    return await _department_form(request, who, "", _department_values(who, None))


@signed_in("manager")
async def department(request: Request, who: SignedIn) -> Response:
    found = await _department(who, request.path_params["slug"])
    return await _department_form(request, who, found.slug, _department_values(who, found))


@signed_in("manager")
async def save_department(request: Request, who: SignedIn) -> Response:
    slug = request.path_params.get("slug", "")
    known = await _department(who, slug) if slug else None
    given = await request.form()
    name = forms.per_language(given, "name", who.tenant.languages)
    kept = {code: text for code, text in (known.name if known else {}).items() if code not in who.tenant.languages}
    try:
        if not name:
            raise Invalid("A department needs a name.")
        slug = slug or await _free_slug(who, next(iter(name.values())))
        await people.save_department(who.tenant_id, slug, name={**kept, **name}, aliases=forms.words(given, "aliases"))
    except (Invalid, Conflict) as problem:
        typed = {field: forms.text(given, field) for field in _department_values(who, None)}
        return await _department_form(request, who, known.slug if known else "", typed, error=str(problem))
    return RedirectResponse("/portal/people", 303)


@signed_in("manager")
async def remove_department(request: Request, who: SignedIn) -> Response:
    await people.remove_department(who.tenant_id, request.path_params["slug"])
    return RedirectResponse("/portal/people", 303)


async def _person(who: SignedIn, slug: str) -> Person:
    for found in await people.list_people(who.tenant_id):
        if found.slug == slug:
            return found
    raise NotFound("There is no such person.")


async def _department(who: SignedIn, slug: str) -> Department:
    for found in await people.list_departments(who.tenant_id):
        if found.slug == slug:
            return found
    raise NotFound("There is no such department.")


async def _free_slug(who: SignedIn, name: str) -> str:
    """An id out of the name that neither a person nor a department has."""
    rows = [*await people.list_people(who.tenant_id), *await people.list_departments(who.tenant_id)]
    taken = {row.slug for row in rows}
    base = re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-")[:40].strip("-") or "someone"
    return next(slug for n in range(1, len(taken) + 2) if (slug := base if n == 1 else f"{base}-{n}") not in taken)


def _person_given(given: FormData, who: SignedIn) -> dict[str, Any]:
    phone = forms.text(given, "phone")
    hours = forms.lines(given, "hours")
    return {
        "name": forms.text(given, "name"),
        "title": forms.text(given, "title")[:50],
        "aliases": forms.words(given, "aliases"),
        "department": forms.text(given, "department") or None,
        "phone": checks.phone(phone, who.tenant.country) if phone else None,
        "email": forms.text(given, "email") or None,
        "hours": dict(_week_line(line) for line in hours) if hours else None,
        "urgent": "urgent" in given,
    }


def _week_line(line: str) -> tuple[str, str]:
    days, colon, spans = line.partition(":")
    if not colon:
        raise Invalid(f'"{line}" are no hours: write them like mon-fri: 09:00-15:00')
    return days.strip(), spans.strip()


def _person_values(found: Person | None) -> dict[str, Any]:
    names = ("name", "title", "aliases", "department", "phone", "email", "hours")
    values: dict[str, Any] = dict.fromkeys(names, "") | {"urgent": False}
    if found:
        values |= {name: getattr(found, name) or "" for name in ("name", "title", "department", "phone", "email")}
        values["aliases"] = ", ".join(found.aliases)
        values["hours"] = "\n".join(f"{days}: {spans}" for days, spans in (found.hours or {}).items())
        values["urgent"] = found.urgent
    return values


def _department_values(who: SignedIn, found: Department | None) -> dict[str, str]:
    names = {f"name_{code}": found.name.get(code, "") if found else "" for code in who.tenant.languages}
    return names | {"aliases": ", ".join(found.aliases) if found else ""}


def _called(text: dict[str, str], who: SignedIn) -> str:
    return text.get(who.tenant.language) or next(iter(text.values()), "")


async def _person_form(request: Request, who: SignedIn, slug: str, values: dict[str, Any], error: str = "") -> Response:
    departments = [(row.slug, _called(row.name, who)) for row in await people.list_departments(who.tenant_id)]
    return await draw_page(
        request, "person.html", who, code=422 if error else 200, slug=slug, values=values, error=error,
        departments=departments,
    )  # fmt: skip


async def _department_form(
    request: Request, who: SignedIn, slug: str, values: dict[str, str], error: str = ""
) -> Response:
    return await draw_page(
        request, "department.html", who, code=422 if error else 200, slug=slug, values=values, error=error
    )


routes = [
    Route("/portal/people", listing, methods=["GET"]),
    Route("/portal/people", save_person, methods=["POST"]),
    Route("/portal/new-person", new_person, methods=["GET"]),
    Route("/portal/people/{slug}", person, methods=["GET"]),
    Route("/portal/people/{slug}", save_person, methods=["POST"]),
    Route("/portal/people/{slug}/remove", remove_person, methods=["POST"]),
    Route("/portal/departments", save_department, methods=["POST"]),
    Route("/portal/new-department", new_department, methods=["GET"]),
    Route("/portal/departments/{slug}", department, methods=["GET"]),
    Route("/portal/departments/{slug}", save_department, methods=["POST"]),
    Route("/portal/departments/{slug}/remove", remove_department, methods=["POST"]),
]
