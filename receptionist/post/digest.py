"""The daily digest: at the hour a company has set, what its receptionist did that day; nothing on a quiet day."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from receptionist.effects import recipients
from receptionist.house import House
from tenants import companies, conversations, gaps, messages, outbox


async def promise(house: House) -> None:
    """Puts today's digests into the outbox once their hour has come; the key makes each of them once a day."""
    for tenant in await companies.all_tenants():
        at = _hour((tenant.notify or {}).get("digest"))
        served = await house.desk.companies.get(tenant.id)
        local = house.clock().astimezone(served.company.zone)
        if at is None or local.time() < at:
            continue
        key = f"digest:{tenant.id}:{local.date()}"
        to = await recipients(tenant.id)
        begin = local.replace(hour=0, minute=0, second=0, microsecond=0)
        payload = await _payload(house, tenant.id, begin)
        if to and payload["counts"]["conversations"]:
            await outbox.put(
                tenant.id, conversation_id=None, kind="digest", dedupe_key=key, to=to, payload=payload,
                due_at=house.clock(), domain=house.desk.mail_domain,
            )  # fmt: skip


def _hour(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


async def _payload(house: House, tenant_id, begin: datetime) -> dict:  # type: ignore[no-untyped-def,type-arg]
    until = begin + timedelta(days=1)
    rows = [c for c in await conversations.listing(tenant_id, limit=1000) if begin <= c.started_at < until]
    taken = [m for m in await messages.listing(tenant_id, status="all", limit=1000) if begin <= m.created_at < until]
    asked = [gap.question for gap in await gaps.listing(tenant_id) if begin <= gap.at < until]
    return {
        "day": begin.date().isoformat(),
        "counts": {
            "conversations": len(rows),
            "messages": len(taken),
            "answered": sum(len(c.answered) for c in rows),
            "open": await messages.open_count(tenant_id),
        },
        "gaps": asked[:20],
        "link": f"{house.settings.public_url}/portal",
    }
