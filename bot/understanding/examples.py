"""Reads what the embedded engine learns from: the Rasa project's examples and the knowledge's phrasings."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.company import LANGUAGES
from bot.events import INTENTS
from bot.understanding.errors import BadTrainingData, NoSuchLanguage

DATA = Path(__file__).resolve().parent.parent / "rasa" / "data"
KNOWLEDGE = Path(__file__).resolve().parent.parent / "knowledge"
BUSINESS = "ask_business"
"""Not one of the contracts' intents: a question about the company's own business, which the FAQ answers."""
ALL = (*INTENTS, BUSINESS)
PHRASINGS_PER_TOPIC = 4  # enough to know a business question by; more would drown the intents

INTENT_OF_TOPIC = {
    "parking": "ask_location", "public_transport": "ask_location", "directions": "ask_location",
    "hours": "ask_hours", "hours_weekend": "ask_hours", "hours_evening": "ask_hours", "hours_holiday": "ask_hours",
    "closure": "ask_hours", "contact_email": "ask_contact", "phone_number": "ask_contact", "human": "talk_to_human",
    "complaint": "complain", "data_protection": "privacy_request", "confidential": "privacy_request",
    "unsubscribe": "privacy_request", "account_data": "update_details", "status_case": "ticket_status",
    "password": "report_problem", "report_fault": "report_problem",
}  # fmt: skip
"""Topics of the knowledge that callers ask about and that are one of the intents."""

BETWEEN = frozenset((
    "bikes", "branches", "reschedule", "book_how", "book_online", "my_appointment", "urgent", "out_of_hours",
    "item_ready", "languages", "missed_call", "greet_thanks", "late", "card_lost", "claim_report", "crisis_talk",
    "violence", "tooth_emergency", "room_free", "court_booking", "enrol", "redo_work", "how_soon", "waitlist",
    "policy_cancel", "cancel_booking", "noise", "fraud", "payment_failed", "absent", "club_join", "tickets",
    "energy_bill", "lost_found", "advisor", "worried_other", "pet_emergency", "breakdown", "youth_trouble",
))  # fmt: skip
"""Topics that lie between an intent and a business question: nothing can be learned from them about either."""


@dataclass(frozen=True)
class Example:
    text: str
    intent: str


def languages(data_dir: Path = DATA) -> tuple[str, ...]:
    """The languages that have training data."""
    return tuple(language for language in LANGUAGES if any((data_dir / language).glob("*.yml")))


def files(language: str, data_dir: Path = DATA, knowledge_dir: Path = KNOWLEDGE) -> list[Path]:
    """All files that are learned from, in a fixed order."""
    found = sorted((data_dir / language).glob("*.yml"))
    if not found:
        raise NoSuchLanguage(f"no training data for {language!r} in {data_dir}; there is: {languages(data_dir)}")
    return [*found, *(p for p in [knowledge_dir / f"{language}.yml"] if p.is_file())]


def read(language: str, data_dir: Path = DATA) -> list[Example]:
    """The examples of the Rasa project, each once."""
    found: dict[str, str] = {}
    for path in sorted((data_dir / language).glob("*.yml")):
        for example in _examples(path):
            found.setdefault(example.text, example.intent)
    return [Example(text, intent) for text, intent in found.items()]


def _examples(path: Path) -> list[Example]:
    document = _load(path)
    blocks = document.get("nlu") if isinstance(document, dict) else None
    if not isinstance(blocks, list):
        raise BadTrainingData(f"{path}: needs a list under `nlu:`")
    examples = []
    for block in blocks:
        intent = block.get("intent") if isinstance(block, dict) else None
        text = block.get("examples") if isinstance(block, dict) else None
        if intent not in ALL or not isinstance(text, str):
            raise BadTrainingData(f"{path}: a block has a known `intent:` and `examples:`; not {intent!r}")
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if bad := next((line for line in lines if not line.startswith("- ")), None):
            raise BadTrainingData(f"{path}: an example of {intent} does not begin with '- ': {bad!r}")
        examples += [Example(line[2:].strip(), intent) for line in lines]
    return examples


def read_knowledge(language: str, knowledge_dir: Path = KNOWLEDGE) -> Mapping[str, tuple[str, ...]]:
    """The phrasings of each topic of the knowledge; empty where the language has none yet."""
    path = knowledge_dir / f"{language}.yml"
    if not path.is_file():
        return {}
    document = _load(path)
    if not isinstance(document, dict):
        raise BadTrainingData(f"{path}: needs topics with their phrasings under `p:`")
    return {str(topic): tuple(str(p) for p in (entry or {}).get("p") or ()) for topic, entry in document.items()}


def from_knowledge(knowledge: Mapping[str, tuple[str, ...]], seed: int = 1) -> list[Example]:
    """Examples of business questions, and of the intents that topics stand for, out of the knowledge."""
    chosen = random.Random(seed)  # noqa: S311 (a sample that is the same each time)
    examples = []
    for topic in sorted(knowledge):
        intent = INTENT_OF_TOPIC.get(topic, BUSINESS)
        phrasings = list(knowledge[topic])
        if topic in BETWEEN:
            continue
        if intent == BUSINESS:
            chosen.shuffle(phrasings)
            phrasings = phrasings[:PHRASINGS_PER_TOPIC]
        examples += [Example(text, intent) for text in phrasings]
    return examples


def _load(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BadTrainingData(f"{path}: {error}") from error
