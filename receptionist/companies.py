"""The companies being served, as the bot knows them, kept in memory until a write changes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from bot.company import Company
from bot.understanding.faq import FaqIndex
from tenants import companies, profile


@dataclass
class Served:
    company: Company
    revision: int
    searches: dict[tuple[str, date], FaqIndex] = field(default_factory=dict)

    def search(self, language: str, today: date) -> FaqIndex:
        """The search over this company's approved answers; made anew each day, as entries expire."""
        key = (language, today)
        if key not in self.searches:
            self.searches = {k: v for k, v in self.searches.items() if k[1] == today}
            self.searches[key] = FaqIndex(self.company.faqs, language, today)
        return self.searches[key]


class Companies:
    """At most ``most`` companies stay in memory."""

    def __init__(self, most: int = 500) -> None:
        self._served: dict[UUID, Served] = {}
        self._most = most

    async def get(self, tenant_id: UUID) -> Served:
        """Raises tenants.errors.NotFound."""
        revision = await companies.revision(tenant_id)
        served = self._served.get(tenant_id)
        if served is None or served.revision != revision:
            served = Served(await profile.load(tenant_id), revision)
            if len(self._served) >= self._most:
                self._served.pop(next(iter(self._served)))
            self._served[tenant_id] = served
        return served
