"""The language of a text is guessed among those offered."""

from __future__ import annotations

import pytest

from bot.understanding.language import _table, guess, made_from

SENTENCES = {
    "en": ["Where can I park?", "good morning", "can you call me back tomorrow", "how much does it cost"],
    "sl": ["Kje lahko parkiram?", "dober dan", "me lahko poklicete jutri", "koliko stane pregled"],
    "hu": ["Hol tudok parkolni?", "jó napot kívánok", "szeretnek idopontot kerni", "mennyibe kerul"],
    "pl": ["Gdzie mogę zaparkować?", "dzień dobry", "czy moze pan oddzwonic jutro", "ile to kosztuje"],
    "cs": ["Kde můžu zaparkovat?", "dobrý den", "muzete mi zavolat zitra", "kolik to stoji"],
}
KNOWN = _table().languages


@pytest.mark.parametrize(
    ("language", "text"), [(la, t) for la, texts in SENTENCES.items() if la in KNOWN for t in texts]
)
def test_short_sentences_are_recognised_with_and_without_diacritics(language: str, text: str) -> None:
    guessed = guess(text, KNOWN)
    assert guessed is not None
    assert guessed[0] == language
    assert guessed[1] > 0.5


@pytest.mark.parametrize("text", ["", "   ", "040 123 999", "😀", "日本"])
def test_nothing_is_guessed_where_nothing_tells(text: str) -> None:
    assert guess(text, KNOWN) is None


def test_only_the_languages_offered_are_guessed() -> None:
    assert guess("good morning", ["sl"]) == ("sl", 1.0)
    assert guess("good morning", []) is None
    assert guess("good morning", ["xx"]) is None


def test_a_long_text_is_as_sure_as_can_be() -> None:
    guessed = guess("I would like to know when you are open " * 300, KNOWN)
    assert guessed is not None
    assert guessed == ("en", pytest.approx(1.0))


def test_a_table_learns_from_what_it_is_given() -> None:
    table = made_from({"aa": ["lala lalo"] * 5, "bb": ["kuku kuko"] * 5})
    assert table.guess("lalala", ["aa", "bb"]) is not None
    assert [g[0] for t in ("lala", "kuku") if (g := table.guess(t, ["aa", "bb"]))] == ["aa", "bb"]
