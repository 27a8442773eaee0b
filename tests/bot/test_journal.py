"""What is written into a journal is read again as it was, and nothing hostile in it does harm."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import journal
from bot.events import (
    Band,
    BotSaid,
    CallerLeft,
    CallerSilent,
    Channel,
    Choice,
    ConversationOpened,
    FaqFound,
    FaqHit,
    Interrupted,
    KeyPressed,
    LanguageHeard,
    Meaning,
    MessageTaken,
    NotHeard,
    NotUnderstood,
    Ranked,
    StaffSaid,
    TransferFailed,
    Understood,
)

FOUND = FaqFound(Band.CLARIFY, (FaqHit("a", 0.5), FaqHit("b", 0.4)))
MEANING = Meaning((Ranked("greet", 0.9),), 0.1, FOUND, "rasa", 0.2)
ENTRIES = [
    ConversationOpened(Channel.CALL, "sl", "+38640123456"),
    LanguageHeard("hu"),
    Understood("dober dan 👋", MEANING, 0.7),
    NotUnderstood("…"),
    NotHeard("noise"),
    CallerSilent(6),
    KeyPressed("#"),
    Interrupted(400),
    MessageTaken("m1"),
    TransferFailed("ana", "busy"),
    StaffSaid("Ana", "hello"),
    CallerLeft("crash"),
    BotSaid("Which?", "clarify", "en", None, None, (Choice("faq:a", "A", "1"),)),
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: type(entry).__name__)
def test_an_entry_is_read_again_as_it_was_written(entry: journal.Entry) -> None:
    kind, data = journal.encode(entry)
    assert journal.decode(kind, json.loads(json.dumps(data))) == entry


def test_a_field_that_came_later_takes_its_default_and_one_that_is_gone_is_left_alone() -> None:
    kind, data = journal.encode(Understood("hello", MEANING))
    del data["hearing"], data["meaning"]["unknown"]
    assert journal.decode(kind, {**data, "client_id": "x"}) == Understood("hello", Meaning(*[*_parts(MEANING)][:4]))


def _parts(meaning: Meaning) -> list[Any]:
    return [meaning.ranking, meaning.business, meaning.faq, meaning.engine]


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("Exploded", {}),
        ("__import__", {"name": "os"}),
        ("Understood", {"text": 5}),
        ("Understood", {"text": "hello", "meaning": []}),
        ("ConversationOpened", {"channel": "fax", "language": "en"}),
        ("KeyPressed", {}),
    ],
)
def test_what_is_no_entry_is_refused_without_repeating_it(kind: str, data: dict[str, Any]) -> None:
    with pytest.raises(journal.UnreadableEntry) as refused:
        journal.decode(kind, data)
    assert "hello" not in str(refused.value)


@given(st.text(), st.floats(0, 1))
def test_any_words_survive(text: str, hearing: float) -> None:
    entry = Understood(text, MEANING, hearing)
    assert journal.decode(*journal.encode(entry)) == entry
