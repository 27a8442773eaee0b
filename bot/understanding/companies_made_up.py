"""Makes up companies with entries and questions out of the knowledge, to calibrate the FAQ search with."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.company import Faq

GENERAL = "general"
GENERAL_ENTRIES = TRADE_ENTRIES = (8, 13)  # of each sort a company has between so many and so many
QUESTIONS_PER_ENTRY = 2
FAR, NEAR, CHAT = 12, 5, 4  # unanswerable questions: of other trades, of the own one, and of no company at all


@dataclass(frozen=True)
class Topic:
    trade: str
    question: str  # as an entry of a company puts it
    answer: str
    asked: tuple[str, ...]  # other ways to ask; none of them was seen by the encoder that is calibrated


@dataclass(frozen=True)
class MadeUp:
    faqs: tuple[Faq, ...]  # ids are topics
    queries: tuple[tuple[str, str], ...]  # question, topic
    unanswerable: tuple[str, ...]


def make_up(topics: Mapping[str, Topic], chat: Sequence[str], language: str, count: int, seed: int) -> list[MadeUp]:
    """``count`` companies, the same each time; ``chat`` is what callers say that is no company's business."""
    chance = random.Random(seed)  # noqa: S311 (the same each time)
    trades = sorted({topic.trade for topic in topics.values()} - {GENERAL})
    return [_company(topics, chat, language, chance.choice(trades), chance) for _ in range(count)]


def _company(
    topics: Mapping[str, Topic], chat: Sequence[str], language: str, trade: str, chance: random.Random
) -> MadeUp:
    general = sorted(t for t, topic in topics.items() if topic.trade == GENERAL)
    special = sorted(t for t, topic in topics.items() if topic.trade == trade)
    own = chance.sample(general, min(len(general), chance.randint(*GENERAL_ENTRIES)))
    own += chance.sample(special, min(len(special) * 2 // 3, chance.randint(*TRADE_ENTRIES)))
    queries = [
        (text, t)
        for t in own
        for text in chance.sample(topics[t].asked, min(len(topics[t].asked), QUESTIONS_PER_ENTRY))
    ]
    others = {*topics} - {*own}
    near = sorted(t for t in others if topics[t].trade in (trade, GENERAL) and topics[t].asked)
    far = sorted(t for t in others if topics[t].trade not in (trade, GENERAL) and topics[t].asked)
    lacking = [*chance.sample(near, min(NEAR, len(near))), *chance.sample(far, min(FAR, len(far)))]
    beside = [chance.choice(topics[t].asked) for t in lacking] + chance.sample(list(chat), min(CHAT, len(chat)))
    faqs = [Faq(t, {language: topics[t].question}, {language: topics[t].answer}) for t in own]
    return MadeUp(tuple(faqs), tuple(queries), tuple(beside))
