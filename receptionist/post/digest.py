"""The daily digest: at the hour a company has set, what its receptionist did since the last; none after a quiet day."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from receptionist.effects import recipients
from receptionist.house import House
from tenants import companies, conversations, gaps, messages, outbox
from tenants.companies import Tenant

MOST_ROWS = 1000
MOST_GAPS = 20


class Digests:
    """Remembers which digests of today are promised; after a restart the outbox' own key keeps them from being two."""

    def __init__(self) -> None:
        self._promised: set[str] = set()

    async def promise(self, house: House) -> None:
        """Puts today's digests into the outbox once their hour has come."""
        for tenant in await companies.all_tenants():
            hour = (tenant.notify or {}).get("digest")
            if hour:
                await self._promise_one(house, tenant, time.fromisoformat(hour))

    async def _promise_one(self, house: House, tenant: Tenant, hour: time) -> None:
        served = await house.desk.companies.get(tenant.id)
        now = house.clock().astimezone(served.company.zone)
        until = datetime.combine(now.date(), hour, served.company.zone)
        key = f"digest:{tenant.id}:{now.date()}"
        if now < until or key in self._promised:
            return
        payload = await _payload(house, tenant.id, until)
        to = await recipients(tenant.id)
        if to and payload["counts"]["conversations"]:
            await outbox.put(
                tenant.id, conversation_id=None, kind="digest", dedupe_key=key, to=to, payload=payload,
                due_at=house.clock(), domain=house.desk.mail_domain,
            )  # fmt: skip
        self._promised = {kept for kept in self._promised if kept.endswith(str(now.date()))} | {key}


async def _payload(house: House, tenant_id: UUID, until: datetime) -> dict[str, Any]:
    """The day that ends at ``until``: a conversation after today's digest is in tomorrow's."""
    begin = datetime.combine(until.date() - timedelta(days=1), until.time(), until.tzinfo)
    rows = [c for c in await conversations.listing(tenant_id, limit=MOST_ROWS) if begin <= c.started_at < until]
    taken = await messages.listing(tenant_id, status="all", limit=MOST_ROWS)
    asked = [gap.question for gap in await gaps.listing(tenant_id) if begin <= gap.at < until]
    return {
        "day": until.date().isoformat(),
        "counts": {
            "conversations": len(rows),
            "messages": len([m for m in taken if begin <= m.created_at < until]),
            "answered": sum(len(c.answered) for c in rows),
            "open": await messages.open_count(tenant_id),
        },
        "gaps": asked[:MOST_GAPS],
        "link": f"{house.settings.public_url}/portal",
    }
