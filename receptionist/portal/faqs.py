"""The approved answers: list, write, change, see what they said before, retire and bring back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal import forms
from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.rendering import draw, draw_page, is_htmx
from tenants import faqs
from tenants.errors import Conflict, Invalid, NotFound
from tenants.faqs import Faq
from tenants.search import folded

NOTICES = {
    "saved": "Saved. The receptionist says it this way from now on.",
    "restored": "The entry is back in use.",
    "gap": "The question is answered. The receptionist knows it from now on.",
}


@signed_in()
async def listing(request: Request, who: SignedIn) -> Response:
    query = request.query_params.get("q", "")[:200]
    retired = request.query_params.get("show") == "retired"
    rows = await faqs.list_faqs(who.tenant_id, include_retired=retired)
    rows = [faq for faq in rows if bool(faq.retired_at) == retired and _fits(faq, query)]
    today = request.app.state.house.clock().date()
    values: dict[str, Any] = {"rows": rows, "query": query, "retired": retired, "today": today}
    if is_htmx(request):
        return draw(request, "_faqs.html", who, **values)
    gone = request.query_params.get("gone", "")
    undo = next((f for f in await faqs.list_faqs(who.tenant_id, True) if f.slug == gone and f.retired_at), None)
    return await draw_page(request, "faqs.html", who, undo=undo, **values)


@signed_in()
async def new(request: Request, who: SignedIn) -> Response:
    return await _form(request, who, None, _blank(who))


@signed_in()
async def add(request: Request, who: SignedIn) -> Response:
    given = await request.form()
    try:
        faq = await faqs.add(who.tenant_id, **_wording(given, who), by=who.user.email)
    except (Invalid, Conflict) as problem:
        return await _form(request, who, None, _typed(given, who), error=str(problem))
    return RedirectResponse(f"/portal/faqs/{faq.slug}?from=saved", 303)


@signed_in()
async def entry(request: Request, who: SignedIn) -> Response:
    faq = await faqs.get(who.tenant_id, request.path_params["slug"])
    notice = NOTICES.get(request.query_params.get("from", ""), "")
    return await _form(request, who, faq, _values(faq, who), notice=notice)


@signed_in()
async def edit(request: Request, who: SignedIn) -> Response:
    faq = await faqs.get(who.tenant_id, request.path_params["slug"])
    given = await request.form()
    try:
        await faqs.edit(who.tenant_id, faq.slug, **_wording(given, who, faq), by=who.user.email)
    except Invalid as problem:
        return await _form(request, who, faq, _typed(given, who), error=str(problem))
    return RedirectResponse(f"/portal/faqs/{faq.slug}?from=saved", 303)


@signed_in()
async def history(request: Request, who: SignedIn) -> Response:
    faq = await faqs.get(who.tenant_id, request.path_params["slug"])
    versions = await faqs.history(who.tenant_id, faq.slug)
    return await draw_page(request, "faq_history.html", who, faq=faq, versions=versions, question=_question(faq, who))


@signed_in()
async def retire(request: Request, who: SignedIn) -> Response:
    faq = await faqs.retire(who.tenant_id, request.path_params["slug"], request.app.state.house.clock())
    return RedirectResponse(f"/portal/faqs?gone={faq.slug}", 303)


@signed_in()
async def restore(request: Request, who: SignedIn) -> Response:
    """Out of retirement; with ``version``, back to the words of then."""
    version = forms.text(await request.form(), "version")
    if version and not (version.isdigit() and len(version) < 9):
        raise NotFound("There is no such version.")
    faq = await faqs.restore(
        who.tenant_id, request.path_params["slug"], int(version) if version else None, by=who.user.email
    )
    return RedirectResponse(f"/portal/faqs/{faq.slug}?from=restored", 303)


def _fits(faq: Faq, query: str) -> bool:
    said = [*faq.question.values(), *faq.answer.values(), *(text for texts in faq.variants.values() for text in texts)]
    words = folded(" ".join(said))
    return all(word in words for word in folded(query).split())


def _languages(who: SignedIn) -> list[str]:
    """The tenant's own, its main language first."""
    return [who.tenant.language, *(code for code in who.tenant.languages if code != who.tenant.language)]


def _question(faq: Faq, who: SignedIn) -> str:
    return str(faq.question.get(who.tenant.language) or next(iter(faq.question.values()), faq.slug))


def _wording(given: FormData, who: SignedIn, faq: Faq | None = None) -> dict[str, Any]:
    """The form as the store's verbs take it; texts in languages that the form does not show are kept."""
    languages = _languages(who)

    def kept(column: Mapping[str, Any]) -> dict[str, Any]:
        return {code: text for code, text in column.items() if code not in languages}

    question, answer = (forms.per_language(given, name, languages) for name in ("question", "answer"))
    variants = {code: forms.lines(given, f"variants_{code}") for code in languages}
    return {
        "question": {**question, **(kept(faq.question) if faq else {})},
        "answer": {**answer, **(kept(faq.answer) if faq else {})},
        "variants": {**variants, **(kept(faq.variants) if faq else {})},
        "valid_until": forms.day(given, "valid_until"),
    }


def _blank(who: SignedIn) -> dict[str, str]:
    names = [f"{name}_{code}" for name in ("question", "variants", "answer") for code in _languages(who)]
    return dict.fromkeys([*names, "valid_until"], "")


def _typed(given: FormData, who: SignedIn) -> dict[str, str]:
    return {name: forms.text(given, name) for name in _blank(who)}


def _values(faq: Faq, who: SignedIn) -> dict[str, str]:
    values = _blank(who) | {"valid_until": faq.valid_until.isoformat() if faq.valid_until else ""}
    for code in _languages(who):
        values[f"question_{code}"] = faq.question.get(code, "")
        values[f"answer_{code}"] = faq.answer.get(code, "")
        values[f"variants_{code}"] = "\n".join(faq.variants.get(code, []))
    return values


async def _form(
    request: Request, who: SignedIn, faq: Faq | None, values: dict[str, str], *, error: str = "", notice: str = ""
) -> Response:
    return await draw_page(
        request, "faq.html", who, code=422 if error else 200, faq=faq, values=values, error=error, notice=notice,
        languages=_languages(who), title=_question(faq, who) if faq else "New answer",
    )  # fmt: skip


routes = [
    Route("/portal/faqs", listing, methods=["GET"]),
    Route("/portal/faqs", add, methods=["POST"]),
    Route("/portal/new-faq", new, methods=["GET"]),
    Route("/portal/faqs/{slug}", entry, methods=["GET"]),
    Route("/portal/faqs/{slug}", edit, methods=["POST"]),
    Route("/portal/faqs/{slug}/history", history, methods=["GET"]),
    Route("/portal/faqs/{slug}/retire", retire, methods=["POST"]),
    Route("/portal/faqs/{slug}/restore", restore, methods=["POST"]),
]
