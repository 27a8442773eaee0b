"""From words to meaning: what an engine and the search for answers found, put together; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from bot.events import FaqFound, Meaning, Ranked

LONGEST_RANKING = 5
"""Places of a ranking that go into a meaning, and so into the journal."""


@dataclass(frozen=True)
class Parsed:
    """What an engine makes of an utterance."""

    ranking: tuple[Ranked, ...]  # all intents, best first, given that no business is asked for; they sum to 1
    business: float = 0.0  # 0..1: the chance that it asks about the company's own business
    engine: str = "embedded"
    unknown: float = 0.0  # 0..1: the share of its words that the engine has never seen


def meaning(parsed: Parsed, faq: FaqFound) -> Meaning:
    """The meaning that `decide` is given: the best places of the ranking, unscaled, with what the FAQ search found."""
    return Meaning(parsed.ranking[:LONGEST_RANKING], parsed.business, faq, parsed.engine, parsed.unknown)
