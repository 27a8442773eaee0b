"""Test sets are read with clear complaints, and the figures count what they say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.company import Faq
from bot.events import Band, FaqFound, FaqHit, Ranked
from bot.understanding import Parsed
from bot.understanding.errors import BadTestSet
from bot.understanding.evaluation import Row, evaluate_faq, evaluate_intents, read_faq_sets, read_rows

HEADER = "intent\tutterance\tstyle\n"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "line 1: the header"),
        ("intent,utterance,style\n", "line 1: the header"),
        (HEADER, "no rows"),
        (HEADER + "greet\thello\n", "line 2: needs 3 columns, has 2"),
        (HEADER + "greet\thello\tchat\nhello\thi\tchat\n", "line 3: 'hello' is none of the 34 intents"),
        (HEADER + "ask_business\tdo you\tchat\n", "none of the 34"),
        (HEADER + "greet\t \tchat\n", "line 2: the utterance is empty"),
        (HEADER + "greet\thello\tvoice\n", "line 2: style must be chat or asr"),
    ],
)
def test_a_malformed_intent_set_is_named_by_its_line(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "set.tsv").write_text(text)
    with pytest.raises(BadTestSet, match=complaint):
        read_rows(tmp_path / "set.tsv")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_file_that_cannot_be_read_is_a_bad_set(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "set").write_bytes(content)
    with pytest.raises(BadTestSet, match="cannot be read"):
        read_rows(tmp_path / "set")
    with pytest.raises(BadTestSet, match="cannot be read"):
        read_faq_sets(tmp_path / "set", "en")


def test_windows_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "set.tsv").write_bytes(
        b"\xef\xbb\xbf" + (HEADER + 'greet\thello, "you"\tchat\n').replace("\n", "\r\n").encode()
    )
    assert read_rows(tmp_path / "set.tsv") == [Row("greet", 'hello, "you"', "chat")]


class Always:
    """Takes everything for a greeting."""

    def parse(self, text: str, language: str | None = None) -> Parsed:
        return Parsed((Ranked("greet", 0.9), Ranked("thank", 0.1)))


def test_intent_figures_are_the_contracts() -> None:
    rows = [
        Row("greet", "hello", "chat"),
        Row("thank", "thanks", "asr"),
        Row("out_of_scope", "moon", "chat"),
        Row("greet", "hi", "asr"),
    ]
    figures = evaluate_intents(rows, Always())
    assert [*figures] == ["rows", "accuracy", "macro_f1", "out_of_scope_recall", "per_intent", "parse_ms", "confusions"]
    assert (figures["rows"], figures["accuracy"], figures["out_of_scope_recall"]) == (4, 0.5, 0)
    assert figures["macro_f1"] == pytest.approx(2 / 3 / 3, abs=0.001)
    assert figures["per_intent"]["greet"] == {"rows": 2, "recall": 1, "precision": 0.5, "f1": 0.6667}
    assert {"intent": "thank", "taken_for": "greet", "rows": 1} in figures["confusions"]
    assert [*figures["parse_ms"]] == ["p50", "p95"]


SET: dict[str, Any] = {
    "tenant": "bakery", "about": "bread",
    "faqs": [
        {"id": "bread", "question": "Which bread?", "answer": "Rye."},
        {"id": "card", "question": "Card?", "answer": "Yes."},
    ],
    "queries": [
        {"text": t, "faq": "bread", "style": "chat"} for t in ("right", "wrong", "offered", "offered wrong", "nothing")
    ],
    "unanswerable": ["right", "offered", "nothing", "nothing"],
}  # fmt: skip


class Scripted:
    def __init__(self, faqs: Sequence[Faq], language: str, today: date) -> None:
        pass

    def search(self, text: str) -> FaqFound:
        bread, card, cake = FaqHit("bread", 0.9), FaqHit("card", 0.5), FaqHit("cake", 0.2)
        return {
            "right": FaqFound(Band.ANSWER, (bread,)),
            "wrong": FaqFound(Band.ANSWER, (card,)),
            "offered": FaqFound(Band.CLARIFY, (card, bread)),
            "offered wrong": FaqFound(Band.CLARIFY, (card, cake)),
        }.get(text, FaqFound(Band.NONE, (bread,)))


def test_faq_figures_are_the_contracts(tmp_path: Path) -> None:
    (tmp_path / "faq.json").write_text(json.dumps([SET, {**SET, "tenant": "other", "unanswerable": []}]))
    figures = evaluate_faq(read_faq_sets(tmp_path / "faq.json", "en"), "en", Scripted)
    bakery = {
        "queries": 5, "answered_right": 1, "answered_wrong": 1, "clarified_right": 1, "clarified_wrong": 1,
        "not_answered": 1,
        "unanswerable": 4, "unanswerable_answered": 1, "unanswerable_clarified": 1,
    }  # fmt: skip
    assert figures["per_tenant"]["bakery"] == bakery
    assert {k: figures[k] for k in ("queries", "answered_right", "unanswerable")} == {
        "queries": 10,
        "answered_right": 2,
        "unanswerable": 4,
    }
    assert [*figures] == [*bakery, "search_ms", "per_tenant"]


@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        ("{", "line 1: no JSON"),
        ("{}", "must be a list"),
        ("[]", "must be a list"),
        ("[3]", "tenant 1: must be an object"),
        (json.dumps([{**SET, "faqs": 3}]), "`faqs` must be a list"),
        (
            json.dumps([SET, {**SET, "faqs": [{"id": "a", "question": "b"}]}]),
            "tenant 2, faqs 1: `answer` must be a text",
        ),
        (json.dumps([{**SET, "queries": [{"text": "", "faq": "bread"}]}]), "queries 1: `text` must be a text"),
        (json.dumps([{**SET, "queries": [{"text": "x", "faq": "cake"}]}]), "the entry 'cake', which is not among"),
        (json.dumps([{**SET, "faqs": [*SET["faqs"], SET["faqs"][0]]}]), "an id occurs twice"),
        (json.dumps([{**SET, "unanswerable": [""]}]), "`unanswerable` must be a list of texts"),
        (json.dumps([{**SET, "tenant": None}]), "`tenant` must be a text"),
    ],
)
def test_a_malformed_faq_set_is_named_by_its_place(tmp_path: Path, document: str, complaint: str) -> None:
    (tmp_path / "faq.json").write_text(document)
    with pytest.raises(BadTestSet, match=complaint):
        read_faq_sets(tmp_path / "faq.json", "en")
