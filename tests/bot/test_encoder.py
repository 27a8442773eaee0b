"""The FAQ encoder and its knowledge: what every language file must hold, and what encoding promises."""

from __future__ import annotations

import re
import time
from pathlib import Path

import numpy as np
import pytest
import yaml

from bot.understanding import encoder as encoder_module
from bot.understanding.encoder import DIMENSIONS, FOLDER, ROWS, Encoder, EncoderError, features, fold, words_of

TRADES = {
    "general", "dentist", "doctor", "physio", "vet", "garage", "crafts", "lawyer", "accountant", "shop", "restaurant",
    "lodging", "hair", "school", "office", "bank", "club", "advice",
}  # fmt: skip
LANGUAGES = sorted(path.stem for path in FOLDER.glob("??.yml"))
TRAINED = sorted(path.stem.removeprefix("encoder-") for path in FOLDER.glob("encoder-*.npz"))
FEWEST_PHRASINGS = 14
LARGEST_FILE = 10_000_000


@pytest.fixture(scope="module")
def topics() -> dict[str, dict[str, str]]:
    return yaml.safe_load((FOLDER / "topics.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def english() -> Encoder:
    found = Encoder.load("en")
    assert found is not None
    return found


def test_there_are_enough_topics_for_every_trade(topics: dict[str, dict[str, str]]) -> None:
    assert len(topics) >= 400
    assert {topic["trade"] for topic in topics.values()} == TRADES
    for trade in TRADES:
        assert sum(topic["trade"] == trade for topic in topics.values()) >= 15, trade
    assert all(topic["gloss"] for topic in topics.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_an_answer_and_enough_phrasings_for_every_topic(
    language: str, topics: dict[str, dict[str, str]]
) -> None:
    written = yaml.safe_load((FOLDER / f"{language}.yml").read_text(encoding="utf-8"))
    assert set(written) == set(topics)
    for topic, entry in written.items():
        assert str(entry["a"]).strip(), topic
        assert all(isinstance(phrasing, str) for phrasing in entry["p"]), topic
        assert len({fold(phrasing) for phrasing in entry["p"]}) >= FEWEST_PHRASINGS, topic


def test_no_english_phrasing_belongs_to_two_topics() -> None:
    written = yaml.safe_load((FOLDER / "en.yml").read_text(encoding="utf-8"))
    owner: dict[str, str] = {}
    for topic, entry in written.items():
        for phrasing in entry["p"]:
            assert owner.setdefault(" ".join(words_of(phrasing)), topic) == topic, phrasing


@pytest.mark.parametrize("language", TRAINED)
def test_an_encoder_file_is_small_and_made_for_the_topics_there_are(
    language: str, topics: dict[str, dict[str, str]]
) -> None:
    assert (FOLDER / f"encoder-{language}.npz").stat().st_size <= LARGEST_FILE
    found = Encoder.load(language)
    assert found is not None
    assert found.topics == tuple(topics)


def test_languages_share_their_topic_centres(english: Encoder) -> None:
    for language in TRAINED:
        found = Encoder.load(language)
        assert found is not None
        np.testing.assert_allclose(found.centres, english.centres, atol=1e-6)


def test_a_sentence_has_unit_length_and_always_the_same_vector(english: Encoder) -> None:
    vector = english.encode("Where can I leave the car?")
    assert vector.shape == (DIMENSIONS,)
    assert vector.dtype == np.float32
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)
    np.testing.assert_array_equal(vector, english.encode("Where can I leave the car?"))


def test_case_punctuation_and_diacritics_do_not_matter(english: Encoder) -> None:
    np.testing.assert_array_equal(english.encode("Is the café open?"), english.encode("is the cafe open"))
    assert fold("Škoda, źdźbło, Őr, đak, don't") == "skoda, zdzblo, or, dak, dont"


def test_encoding_many_is_encoding_each(english: Encoder) -> None:
    texts = ["parking?", "", "do you take cards"]
    np.testing.assert_array_equal(english.encode_all(texts), np.stack([english.encode(text) for text in texts]))
    assert english.encode_all([]).shape == (0, DIMENSIONS)


@pytest.mark.parametrize(
    ("question", "same", "other"),
    [
        ("any spot for my vehicle", "Is there parking?", "Do you take credit cards?"),
        ("my tooth is killing me", "What do I do with a toothache?", "Do you whiten teeth?"),
        ("the parcel still isn't here", "Where is my order?", "How do I return something?"),
        ("could I do it in monthly chunks", "Can I pay in instalments?", "Do you sell gift vouchers?"),
        ("no hot water in the house", "My heating does not work", "Do you lay tiles?"),
    ],
)
def test_other_words_for_the_same_lie_nearer(english: Encoder, question: str, same: str, other: str) -> None:
    asked = english.encode(question)
    assert asked @ english.encode(same) > asked @ english.encode(other)
    space = english.topic_space(question)
    assert space @ english.topic_space(same) > space @ english.topic_space(other)


def test_a_question_finds_its_topic(english: Encoder) -> None:
    assert "parking" in [topic for topic, _ in english.nearest_topics("is there parking for visitors")]
    chances = [chance for _, chance in english.nearest_topics("is there parking for visitors", 5)]
    assert chances == sorted(chances, reverse=True)
    assert english.posterior("is there parking").sum() == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize(
    "text", ["", "   ", "?!…", "🙂🙂", "\x00\ufffd", "ξένος λόγος", "\u202eabc", "a" * 100_000, "word " * 50_000]
)
def test_nonsense_empty_and_very_long_text_is_harmless(english: Encoder, text: str) -> None:
    vector, space, chances = english.encode(text), english.topic_space(text), english.posterior(text)
    assert np.isfinite(vector).all() and np.isfinite(space).all() and np.isfinite(chances).all()
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5) or not vector.any()
    assert np.linalg.norm(space) == pytest.approx(1.0, abs=1e-5) or not space.any()


def test_text_without_words_is_like_nothing(english: Encoder) -> None:
    assert not english.encode("?!").any()
    assert not english.topic_space("?!").any()
    assert np.ptp(english.posterior("?!")) == 0.0


def test_very_long_text_costs_no_more_than_a_long_sentence(english: Encoder) -> None:
    started = time.perf_counter()
    english.encode("so I was wondering about the winter tyres " * 20_000)
    assert time.perf_counter() - started < 0.25


def test_features_stay_inside_the_table() -> None:
    found = features(words_of("Do you have gluten-free pizza on 24 December?"))
    assert len(found.rows) == len(found.weights)
    assert found.rows.min() >= 0 and found.rows.max() < ROWS


@pytest.mark.parametrize("language", ["xx", "", "..", "../en", "EN", "en/../en"])
def test_a_language_without_an_encoder_has_none(language: str) -> None:
    assert Encoder.load(language) is None


def test_a_damaged_file_is_an_error_with_a_name(tmp_path: Path) -> None:
    damaged = tmp_path / "encoder-en.npz"
    damaged.write_bytes(b"PK\x03\x04 not really")
    with pytest.raises(EncoderError, match=re.escape("encoder-en.npz")):
        encoder_module._read(damaged)
    pickled = tmp_path / "encoder-xx.npz"
    np.savez(pickled, table=np.array([{"code": 1}], dtype=object))
    with pytest.raises(EncoderError):
        encoder_module._read(pickled)
