"""One conversation: what was said, where the answers come from, what was taken; staff may take over a running chat."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist.portal.access import SignedIn, signed_in
from receptionist.portal.forms import text
from receptionist.portal.inbox import KINDS, names
from receptionist.portal.rendering import draw, draw_page, is_htmx
from receptionist.portal.transcript import lines
from tenants import conversations, faqs, gaps, messages, outbox, people
from tenants.conversations import Conversation

LONGEST_LINE = 4000
TYPING_SECONDS = 5


@signed_in()
async def conversation(request: Request, who: SignedIn) -> Response:
    values = await _values(request, who)
    found: Conversation = values["conversation"]
    values |= {
        "messages": await messages.of_conversation(who.tenant_id, found.id),
        "gaps": await gaps.of_conversation(who.tenant_id, found.id),
        "mails": await outbox.of_conversation(who.tenant_id, found.id),
        "kinds": KINDS,
        "names": await names(who),
    }
    values["title"] = _title(found, values["messages"])
    return await draw_page(request, "conversation.html", who, **values)


@signed_in()
async def transcript(request: Request, who: SignedIn) -> Response:
    """The lines alone, for htmx while the conversation runs."""
    return draw(request, "_transcript.html", who, **await _values(request, who))


@signed_in()
async def control(request: Request, who: SignedIn) -> Response:
    """The form to take over, write and hand back, as the conversation now stands."""
    return draw(request, "_takeover.html", who, **await _values(request, who))


@signed_in()
async def join(request: Request, who: SignedIn) -> Response:
    found = await _running_chat(request, who)
    if not found.with_staff:
        await request.app.state.house.desk.staff_joins(who.tenant_id, found.id, await _name(who))
    return await _after(request, who)


@signed_in()
async def say(request: Request, who: SignedIn) -> Response:
    found = await _running_chat(request, who)
    said = text(await request.form(), "text")
    if not found.with_staff:
        raise HTTPException(409, "Take the chat over before you write.")
    if len(said) > LONGEST_LINE:
        raise HTTPException(413, f"Please write at most {LONGEST_LINE} characters at once.")
    if said:
        await request.app.state.house.desk.staff_says(who.tenant_id, found.id, await _name(who), said)
    return await _after(request, who)


@signed_in()
async def typing(request: Request, who: SignedIn) -> Response:
    """The caller sees that somebody is writing, for some seconds."""
    found = await _running_chat(request, who)
    bus, topic = request.app.state.house.bus, f"conversation:{found.id}"

    async def stopped() -> None:
        await asyncio.sleep(TYPING_SECONDS)
        await bus.publish(topic, {"typing": False})

    if found.with_staff:
        await bus.publish(topic, {"typing": True})
    return Response(status_code=204, background=BackgroundTask(stopped) if found.with_staff else None)


@signed_in()
async def leave(request: Request, who: SignedIn) -> Response:
    found = await _running_chat(request, who)
    if found.with_staff:
        await request.app.state.house.desk.staff_leaves(who.tenant_id, found.id, await _name(who))
    return await _after(request, who)


async def _name(who: SignedIn) -> str:
    """What the user is called to callers: as in the list of people, else after the e-mail address."""
    for person in await people.list_people(who.tenant_id):
        if person.email and person.email.lower() == who.user.email:
            return f"{person.title} {person.name}".strip()
    return str(who.user.email).split("@")[0].replace(".", " ").title()


async def _running_chat(request: Request, who: SignedIn) -> Conversation:
    found = await conversations.get(who.tenant_id, request.path_params["id"])
    if found.channel != "chat":
        raise HTTPException(409, "Only a chat can be taken over.")
    if found.ended_at is not None:
        raise HTTPException(409, "This chat has ended.")
    return found


async def _after(request: Request, who: SignedIn) -> Response:
    if is_htmx(request):
        return draw(request, "_takeover.html", who, **await _values(request, who))
    return RedirectResponse(f"/portal/conversations/{request.path_params['id']}", 303)


async def _values(request: Request, who: SignedIn) -> dict[str, Any]:
    found = await conversations.get(who.tenant_id, request.path_params["id"])
    shown = lines(await conversations.journal(who.tenant_id, found.id))
    entries = await faqs.list_faqs(who.tenant_id, include_retired=True) if any(line.faq for line in shown) else []
    questions = {faq.slug: faq.question.get(found.language) or next(iter(faq.question.values())) for faq in entries}
    return {"conversation": found, "lines": shown, "questions": questions}


def _title(found: Conversation, taken: list[Any]) -> str:
    """Who it was: the name given in a message, else the caller id is shown by the page."""
    for message in taken:
        if name := message.fields.get("name", {}).get("value"):
            return str(name)
    return ""


routes = [
    Route("/portal/conversations/{id:uuid}", conversation, methods=["GET"]),
    Route("/portal/conversations/{id:uuid}/transcript", transcript, methods=["GET"]),
    Route("/portal/conversations/{id:uuid}/control", control, methods=["GET"]),
    Route("/portal/conversations/{id:uuid}/join", join, methods=["POST"]),
    Route("/portal/conversations/{id:uuid}/say", say, methods=["POST"]),
    Route("/portal/conversations/{id:uuid}/typing", typing, methods=["POST"]),
    Route("/portal/conversations/{id:uuid}/leave", leave, methods=["POST"]),
]
