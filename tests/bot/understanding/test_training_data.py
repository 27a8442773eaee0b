"""The training data and the test sets agree with the contracts and keep apart from each other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.details.folding import fold
from bot.events import INTENTS
from bot.understanding import examples
from bot.understanding.errors import BadTrainingData, NoSuchLanguage
from bot.understanding.evaluation import read_rows

SETS = Path(__file__).resolve().parents[2] / "understanding"
LANGUAGES = examples.languages()
TESTED = [language for language in LANGUAGES if (SETS / language / "intents.tsv").is_file()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_at_least_forty_examples(language: str) -> None:
    counts = Counter(e.intent for e in examples.read(language))
    assert {intent: counts[intent] for intent in examples.ALL if counts[intent] < 40} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_out_of_scope_is_rich(language: str) -> None:
    assert sum(e.intent == "out_of_scope" for e in examples.read(language)) >= 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_example_stands_under_two_intents(language: str) -> None:
    intents: dict[str, set[str]] = {}
    for example in examples.read(language):
        intents.setdefault(fold(example.text), set()).add(example.intent)
    assert {text: found for text, found in intents.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_hold_no_entity_brackets(language: str) -> None:
    assert [e.text for e in examples.read(language) if "[" in e.text or "]" in e.text] == []


@pytest.mark.parametrize("language", TESTED)
def test_no_test_sentence_is_in_the_training_data(language: str) -> None:
    learned = {fold(e.text) for e in examples.read(language)}
    assert [r.utterance for r in read_rows(SETS / language / "intents.tsv") if fold(r.utterance) in learned] == []


@pytest.mark.parametrize("language", TESTED)
def test_the_test_set_has_ten_rows_of_each_intent(language: str) -> None:
    counts = Counter(r.intent for r in read_rows(SETS / language / "intents.tsv"))
    assert {intent: counts[intent] for intent in INTENTS if counts[intent] < 10} == {}


def test_topics_that_stand_for_intents_name_real_ones() -> None:
    assert set(examples.INTENT_OF_TOPIC.values()) <= set(INTENTS)
    assert not examples.BETWEEN & set(examples.INTENT_OF_TOPIC)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("nlu:\n- intent: greet\n  examples: |\n    hello\n", "does not begin with '- '"),
        ("nlu:\n- intent: gret\n  examples: |\n    - hello\n", "'gret'"),
        ("nlu:\n- intent: greet\n", "examples"),
        ("intents: []\n", "nlu:"),
        ("- a list\n", "nlu:"),
        ("nlu: [", "greetings.yml"),
    ],
)
def test_a_broken_file_is_named_with_what_is_wrong(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "greetings.yml").write_text(text)
    with pytest.raises(BadTrainingData, match=r"greetings[.]yml") as caught:
        examples.read("en", tmp_path)
    assert complaint in str(caught.value)


def test_a_language_without_data_is_said_to_have_none(tmp_path: Path) -> None:
    with pytest.raises(NoSuchLanguage):
        examples.files("en", tmp_path)
