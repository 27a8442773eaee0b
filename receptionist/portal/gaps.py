"""Questions nobody has answered yet: write the answer once, and the receptionist knows it; dismiss the rest."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.forms import text
from receptionist.portal.inbox import tell
from receptionist.portal.rendering import draw, draw_page, is_htmx
from tenants import faqs, gaps
from tenants.errors import Conflict, Invalid
from tenants.gaps import Gap

STATUSES = ("open", "answered", "dismissed")


@signed_in()
async def listing(request: Request, who: SignedIn) -> Response:
    status = request.query_params.get("status", "open")
    status = status if status in STATUSES else "open"
    rows = await gaps.listing(who.tenant_id, status)
    if is_htmx(request):
        return draw(request, "_gaps.html", who, status=status, rows=rows)
    return await draw_page(request, "gaps.html", who, status=status, rows=rows)


@signed_in()
async def form(request: Request, who: SignedIn) -> Response:
    gap = await gaps.get(who.tenant_id, request.path_params["id"])
    return await _form(request, who, gap, {"question": gap.question, "language": gap.language, "answer": ""})


@signed_in()
async def answer(request: Request, who: SignedIn) -> Response:
    """Makes an approved answer of it, or adds the question to one that is there (``existing``)."""
    gap = await gaps.get(who.tenant_id, request.path_params["id"])
    given = await request.form()
    values = {name: text(given, name) for name in ("question", "language", "answer")}
    try:
        if existing := text(given, "existing"):
            faq = await gaps.attach(who.tenant_id, gap.id, existing, by=who.user.email)
        elif not values["answer"] or not values["question"]:
            return await _form(request, who, gap, values, error="Please write the question and its answer.")
        else:
            faq = await gaps.answer(who.tenant_id, gap.id, **values, by=who.user.email)
    except (Conflict, Invalid) as problem:
        return await _form(request, who, gap, values, error=str(problem))
    await tell(request, who, "gap", gap.id)
    return RedirectResponse(f"/portal/faqs/{faq.slug}?from=gap", 303)


@signed_in()
async def dismiss(request: Request, who: SignedIn) -> Response:
    gap = await gaps.dismiss(who.tenant_id, request.path_params["id"])
    return await _after(request, who, gap, "_gap_undo.html")


@signed_in()
async def reopen(request: Request, who: SignedIn) -> Response:
    gap = await gaps.reopen(who.tenant_id, request.path_params["id"])
    return await _after(request, who, gap, "_gap_row.html")


async def _after(request: Request, who: SignedIn, gap: Gap, template: str) -> Response:
    await tell(request, who, "gap", gap.id)
    if is_htmx(request):
        return draw(request, template, who, gap=gap)
    return RedirectResponse("/portal/gaps", 303)


async def _form(request: Request, who: SignedIn, gap: Gap, values: dict[str, str], error: str = "") -> Response:
    known = await faqs.list_faqs(who.tenant_id)
    return await draw_page(
        request, "gap.html", who, code=422 if error else 200, gap=gap, values=values, error=error, faqs=known
    )


routes = [
    Route("/portal/gaps", listing, methods=["GET"]),
    Route("/portal/gaps/{id:uuid}", form, methods=["GET"]),
    Route("/portal/gaps/{id:uuid}", answer, methods=["POST"]),
    Route("/portal/gaps/{id:uuid}/dismiss", dismiss, methods=["POST"]),
    Route("/portal/gaps/{id:uuid}/reopen", reopen, methods=["POST"]),
]
