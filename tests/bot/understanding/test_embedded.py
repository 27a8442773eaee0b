"""The embedded engine: how right it is, how it is cached, and what it makes of odd input."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from bot.events import INTENTS, FaqFound, FaqHit
from bot.understanding import examples, meaning
from bot.understanding.embedded import Embedded
from bot.understanding.errors import BadTrainingData, UnderstandingError
from bot.understanding.evaluation import evaluate_intents, read_rows

SETS = Path(__file__).resolve().parents[2] / "understanding"
LANGUAGES = [language for language in examples.languages() if (SETS / language / "intents.tsv").is_file()]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def english(cache: Path) -> Embedded:
    return Embedded.load("en", cache)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_understands_unseen_sentences(language: str, cache: Path) -> None:
    figures = evaluate_intents(read_rows(SETS / language / "intents.tsv"), Embedded.load(language, cache))
    assert figures["accuracy"] >= 0.88, figures["confusions"]
    assert figures["out_of_scope_recall"] >= 0.80, figures["confusions"]
    assert figures["macro_f1"] >= 0.85


@pytest.mark.parametrize(
    "question",
    ["do you take dogs", "how much is a filling", "can I pay by card", "is breakfast included", "do you do whitening"],
)
def test_a_business_question_is_no_small_talk(english: Embedded, question: str) -> None:
    parsed = english.parse(question)
    assert parsed.business > 0.5
    beside = next(r.confidence for r in parsed.ranking if r.intent == "out_of_scope")
    assert beside * (1 - parsed.business) < 0.2


@pytest.mark.parametrize(
    "chat", ["what is the capital of italy", "tell me a joke about cats", "who won the football match"]
)
def test_small_talk_is_no_business_question(english: Embedded, chat: str) -> None:
    parsed = english.parse(chat)
    assert parsed.ranking[0].intent == "out_of_scope"
    assert parsed.business < 0.4


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("hello i would like to book an appointment for tuesday please", "book_appointment"),
        ("good morning could you put me through to doctor novak", "talk_to_person"),
        ("can i leave a message for doctor novak my name is jan kos", "leave_message"),
        ("where can i park", "ask_location"),
        ("no i said five four two", "correct"),
        ("please cancel my appointment on monday", "cancel_appointment"),
    ],
)
def test_greetings_and_details_do_not_hide_what_is_wanted(english: Embedded, said: str, intent: str) -> None:
    assert english.parse(said).ranking[0].intent == intent


@pytest.mark.parametrize("text", ["", "   ", "?!…", "😀😀", "\x00", "\n\t"])
def test_nothing_to_understand_is_out_of_scope(english: Embedded, text: str) -> None:
    parsed = english.parse(text)
    assert parsed.ranking[0].intent == "out_of_scope"
    assert parsed.business == 0


@pytest.mark.parametrize(
    "text", ["I want an appointment " * 500, "x" * 10_000, "日本語のテスト", "ČŠŽ ŁĄĘ ŐŰ", "1 " * 5000]
)
def test_odd_input_is_ranked_like_any_other(english: Embedded, text: str) -> None:
    ranking = english.parse(text).ranking
    assert {r.intent for r in ranking} == set(INTENTS)
    assert sum(r.confidence for r in ranking) == pytest.approx(1)
    assert [r.confidence for r in ranking] == sorted((r.confidence for r in ranking), reverse=True)


def test_diacritics_and_case_make_no_difference(english: Embedded) -> None:
    assert english.parse("CAN I SPÉAK to Dr. Novák?") == english.parse("can i speak to dr novak")


def test_threads_get_the_same_answers(english: Embedded) -> None:
    sentences = [f"can i come at {n} on monday and {e.text}" for n, e in enumerate(examples.read("en")[:200])]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(english.parse, sentences)) == [english.parse(s) for s in sentences]


def test_another_language_is_refused(english: Embedded) -> None:
    with pytest.raises(UnderstandingError, match="'sl'"):
        english.parse("dober dan", "sl")


def test_a_meaning_keeps_the_five_best(english: Embedded) -> None:
    parsed = english.parse("can i book an appointment")
    made = meaning(parsed, FaqFound(hits=(FaqHit("parking", 0.2),)))
    assert made.ranking == parsed.ranking[:5]
    assert (made.intent, made.business, made.faq.hits[0].id) == ("book_appointment", parsed.business, "parking")


# ---- training and the cache, on little data

LITTLE = {
    "greet": ["hello", "hi there", "good morning", "hey", "good day", "hello you"],
    "goodbye": ["bye", "goodbye now", "see you", "farewell", "bye bye", "so long"],
    "out_of_scope": ["tell a joke", "the weather", "sing a song", "who won", "how tall is it", "lottery numbers"],
    "ask_business": [
        "do you take dogs",
        "what does it cost",
        "can i pay by card",
        "is it free",
        "do you sell",
        "prices",
    ],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "en").mkdir(parents=True)
    blocks = [
        f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {text}\n" for text in texts)
        for intent, texts in LITTLE.items()
    ]
    (folder / "en" / "nlu.yml").write_text('version: "3.1"\nnlu:\n' + "".join(blocks))
    return folder


def models(cache: Path) -> list[Path]:
    return sorted(cache.iterdir()) if cache.is_dir() else []


def load(data: Path, cache: Path) -> Embedded:
    return Embedded.load("en", cache, data, data / "no knowledge")


def test_training_twice_gives_the_same_engine(data: Path) -> None:
    first, second = (Embedded.train("en", data, data / "none") for _ in range(2))
    assert first.parse("hello how tall are you") == second.parse("hello how tall are you")


def test_a_cached_engine_answers_like_the_trained_one(data: Path, tmp_path: Path) -> None:
    trained = load(data, tmp_path / "cache")
    (model,) = models(tmp_path / "cache")
    written = model.stat().st_mtime_ns
    cached = load(data, tmp_path / "cache")
    assert model.stat().st_mtime_ns == written
    assert cached.parse("good morning dogs") == trained.parse("good morning dogs")


def test_other_data_are_trained_anew(data: Path, tmp_path: Path) -> None:
    load(data, tmp_path / "cache")
    with (data / "en" / "nlu.yml").open("a") as file:
        file.write(
            "- intent: thank\n  examples: |\n    - thank you\n    - thanks a lot\n    - many thanks\n    - cheers\n"
        )
    assert load(data, tmp_path / "cache").parse("thanks").ranking[0].intent == "thank"
    assert len(models(tmp_path / "cache")) == 2


@pytest.mark.parametrize("damage", ["cut", "empty", "text", "other arrays", "not finite"])
def test_a_damaged_cache_is_trained_anew(data: Path, tmp_path: Path, damage: str) -> None:
    expected = load(data, tmp_path / "cache").parse("hello")
    (model,) = models(tmp_path / "cache")
    whole = model.read_bytes()
    if damage == "other arrays":
        np.savez(model, about=np.frombuffer(b'{"vocabulary": []}', dtype=np.uint8))
    elif damage == "not finite":
        with np.load(model) as stored:
            arrays = {name: stored[name] for name in stored.files}
        np.savez(model, **{**arrays, "weights": arrays["weights"] * np.nan})
    else:
        model.write_bytes({"cut": whole[: len(whole) // 2], "empty": b"", "text": b"no model"}[damage])
    assert load(data, tmp_path / "cache").parse("hello") == expected
    assert load(data, tmp_path / "cache").parse("hello") == expected


class Hostile:
    """Writes a file when it is unpickled."""

    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[object, ...]:
        return (Path.touch, (self.proof,))


def test_a_pickle_in_the_cache_is_never_opened(data: Path, tmp_path: Path) -> None:
    expected = load(data, tmp_path / "cache").parse("hello")
    (model,) = models(tmp_path / "cache")
    with np.load(model) as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(model, allow_pickle=True, **{**arrays, "about": np.array([Hostile(tmp_path / "proof")], dtype=object)})
    assert load(data, tmp_path / "cache").parse("hello") == expected
    model.write_bytes(pickle.dumps(Hostile(tmp_path / "proof")))
    assert load(data, tmp_path / "cache").parse("hello") == expected
    assert not (tmp_path / "proof").exists()


def test_a_cache_that_cannot_be_written_does_not_stop_it(data: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert load(data, tmp_path / "cache").parse("hello there").ranking[0].intent == "greet"


def test_no_half_written_model_stays_behind(data: Path, tmp_path: Path) -> None:
    load(data, tmp_path / "cache")
    assert [path.suffix for path in models(tmp_path / "cache")] == [".npz"]


def test_broken_training_data_are_not_learned(data: Path, tmp_path: Path) -> None:
    (data / "en" / "more.yml").write_text("nlu: {}")
    with pytest.raises(BadTrainingData, match=r"more[.]yml"):
        load(data, tmp_path / "cache")
