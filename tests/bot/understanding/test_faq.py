"""The search for approved answers: its bands on a small company, its safety on the test sets, odd input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bot.company import Faq
from bot.events import Band
from bot.understanding.evaluation import evaluate_faq, read_faq_sets
from bot.understanding.faq import ENTRY_FEATURES, FaqIndex
from bot.understanding.features import Floats

TODAY = date(2026, 11, 23)
SETS = Path(__file__).resolve().parents[2] / "understanding"
TESTED = sorted(p.parent.name for p in SETS.glob("*/faq.json"))


def faq(id: str, question: str, answer: str, *variants: str) -> Faq:
    return Faq(id, {"en": question}, {"en": answer}, {"en": variants})


DENTIST = (
    faq("parking", "Is there parking?", "Yes, behind the house, free for two hours.", "where do I leave the car"),
    faq("card", "Can I pay by card?", "Yes, all debit and credit cards, and cash."),
    faq("children", "Do you treat children?", "Yes, from the first tooth on."),
    faq("whitening", "Do you whiten teeth?", "Yes, for 290 euros in one visit."),
    faq("cleaning", "What does a cleaning cost?", "80 euros; the insurance does not pay for it."),
    faq("implants", "What does an implant cost?", "From 900 euros, with a crown from 1500 euros."),
    faq("wheelchair", "Is the practice wheelchair accessible?", "Yes, there is a lift from the yard."),
    faq("sedation", "I am afraid of the dentist, can I be sedated?", "Yes, with laughing gas."),
)


@pytest.fixture(scope="module", params=["encoder", "words"])
def index(request: pytest.FixtureRequest) -> FaqIndex:
    return (
        FaqIndex(DENTIST, "en", TODAY) if request.param == "encoder" else FaqIndex(DENTIST, "en", TODAY, encoder=None)
    )


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Is there parking?", "parking"),
        ("WHERE DO I LEAVE THE CAR", "parking"),
        ("can i pay by cárd", "card"),
        ("what does a cleaning cost?!", "cleaning"),
        ("do you whitten teeth", "whitening"),
        ("is the practise wheelchair accessible", "wheelchair"),
    ],
)
def test_a_question_in_the_entrys_own_words_is_answered(index: FaqIndex, text: str, id: str) -> None:
    found = index.search(text)
    assert found.band is Band.ANSWER
    assert [hit.id for hit in found.hits] == [id]


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("do you take visa", "card"),
        ("my daughter is three can she come to you", "children"),
        ("i use a wheelchair can i get in", "wheelchair"),
        ("how much is it to have my teeth cleaned", "cleaning"),
        ("i'm scared of the drill", "sedation"),
    ],
)
def test_a_freely_worded_question_finds_its_entry_with_the_encoder(text: str, id: str) -> None:
    found = FaqIndex(DENTIST, "en", TODAY).search(text)
    assert found.band is not Band.NONE
    assert id in [hit.id for hit in found.hits]


@pytest.mark.parametrize("text", ["who won the match last night", "is the earth flat", "xqzt vlmpf"])
def test_what_no_entry_answers_is_not_answered(index: FaqIndex, text: str) -> None:
    assert index.search(text).band is not Band.ANSWER


def test_a_clarification_offers_two_or_three_best_first(index: FaqIndex) -> None:
    offers = [
        found.hits
        for text in ("treat my teeth", "cost of children", "teeth for children")
        if (found := index.search(text)).band is Band.CLARIFY
    ]
    assert offers
    for hits in offers:
        assert 2 <= len(hits) <= 3
        assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)


@pytest.mark.parametrize("text", ["", "  ", "?!", "😀", "\x00"])
def test_nothing_asked_finds_nothing(index: FaqIndex, text: str) -> None:
    found = index.search(text)
    assert (found.band, found.hits) == (Band.NONE, ())
    assert index.ranked(text) == []


@pytest.mark.parametrize("text", ["where can I park " * 600, "x" * 10_000, "日本語 のテスト", "1 2 3"])
def test_odd_input_is_searched_like_any_other(index: FaqIndex, text: str) -> None:
    ranked = index.ranked(text)
    assert {hit.id for hit in ranked} == {f.id for f in DENTIST}
    assert all(0 <= hit.score <= 1 for hit in ranked)
    assert sum(hit.score for hit in ranked) <= 1.001


def test_the_same_question_gets_the_same_result() -> None:
    first, second = FaqIndex(DENTIST, "en", TODAY), FaqIndex(DENTIST, "en", TODAY)
    assert first.ranked("how much do i pay") == second.ranked("how much do i pay") == first.ranked("how much do i pay")


def test_an_expired_entry_is_not_there() -> None:
    last_day = replace(DENTIST[0], valid_until=TODAY)
    expired = replace(DENTIST[0], id="old", valid_until=date(2026, 11, 22))
    assert FaqIndex([last_day, *DENTIST[1:]], "en", TODAY).search("Is there parking?").hits[0].id == "parking"
    assert "old" not in {hit.id for hit in FaqIndex([expired, *DENTIST[1:]], "en", TODAY).ranked("Is there parking?")}


def test_an_entry_without_text_in_the_language_is_found_by_its_main_text() -> None:
    slovenian = Faq("parking", {"sl": "Kje lahko parkiram?"}, {"sl": "Za hišo."})
    assert FaqIndex([slovenian, *DENTIST[1:]], "en", TODAY).search("kje lahko parkiram").hits[0].id == "parking"


@pytest.mark.parametrize("faqs", [(), (replace(DENTIST[0], valid_until=date(2020, 1, 1)),), (Faq("none", {}, {}),)])
def test_a_company_without_entries_answers_nothing(faqs: Sequence[Faq]) -> None:
    assert FaqIndex(faqs, "en", TODAY).search("Is there parking?").band is Band.NONE


def test_a_single_entry_is_answered_or_not_but_never_offered_alone() -> None:
    index = FaqIndex(DENTIST[:1], "en", TODAY)
    assert index.search("is there parking").band is Band.ANSWER
    assert {index.search(t).band for t in ("car", "yard", "hello", "cost")} <= {Band.ANSWER, Band.NONE}


def test_a_company_never_sees_anothers_entries() -> None:
    other = FaqIndex(
        [faq("bread", "Which bread do you bake?", "Rye and spelt."), faq("cake", "Do you make cakes?", "Yes.")],
        "en",
        TODAY,
    )
    FaqIndex(DENTIST, "en", TODAY).search("Is there parking?")
    assert {hit.id for hit in other.ranked("Is there parking?")} == {"bread", "cake"}


class Numbers:
    """An encoder to which every text means the same."""

    def encode(self, text: str) -> Floats:
        return np.array([1, 0], dtype=np.float32)

    def encode_all(self, texts: Sequence[str]) -> Floats:
        return np.stack([self.encode(text) for text in texts])

    topic_space = posterior = encode


def test_any_encoder_of_the_same_kind_takes_the_place() -> None:
    index = FaqIndex(DENTIST, "en", TODAY, encoder=Numbers())
    entries, _ = index.features("what is it")
    assert entries[:, ENTRY_FEATURES.index("meaning")].tolist() == [1.0] * len(DENTIST)
    assert index.search("Can I pay by card?").hits[0].id == "card"


@pytest.mark.parametrize("language", TESTED)
def test_wrong_answers_are_rare_on_unseen_companies(language: str) -> None:
    figures = evaluate_faq(read_faq_sets(SETS / language / "faq.json", language), language, FaqIndex)
    assert figures["answered_wrong"] <= 0.03 * figures["queries"]
    assert figures["unanswerable_answered"] <= 0.10 * figures["unanswerable"]
    assert figures["unanswerable_clarified"] <= 0.50 * figures["unanswerable"]
