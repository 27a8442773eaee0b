"""Any text at all is read without an error, quickly, and with the same result each time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_details_directory import COMPANY

from bot.company import LANGUAGES
from bot.details import directory, email, language, name, phone, refusal, subject, urgency, when, yesno
from tests.bot.details.details_cases import FOLDER, cases

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Ljubljana"))
COUNTRIES = {"en": "GB", "sl": "SI", "hu": "HU", "pl": "PL", "cs": "CZ"}
ODD = (
    "", " ", "\n\t\r", "\x00\x01\x1b[31m", "🙂🙃👩‍👩‍👧‍👦", "שלום 040 123 999 مرحبا", "\u202e040 123 999\u202c", "+",
    "+++", "-", ".", "..@..", "@", "0" * 300,
    "nine " * 2000, "040 123 999 " * 800, "a" * 10_000, "k o s " * 1500, "a@" * 5000, "not five but " * 700,
    "é́́́" * 500, "٠٤٠ ١٢٣ ٩٩٩", "２０２６",
    "32.13.2026", "25:61", "0.0.", "99999999999999999999999", "tomorrow " * 900, "double", "double double", "in",
    "between and", "about", "’’’", "ß", "ŉ",
    "in 9999999 months", "in 399 months", "february 30", "30.2.", "31 31 31", "half", "za", "fél", "-kor",
    "December", "1/1/1/1/1", "1.1.1.1.1.1",
)  # fmt: skip


def _all(text: str, spoken: str) -> tuple[object, ...]:
    country = COUNTRIES[spoken]
    return (
        phone.find(text, spoken, country), phone.find(text, spoken, country, awaited=True),
        phone.amend("+38640123999", text, spoken, country), phone.extended("040", text, spoken, country),
        name.find(text, spoken), name.find(text, spoken, awaited=True), when.find(text, spoken, NOW),
        when.find(text, spoken, NOW, awaited=True), when.day_asked(text, spoken, NOW.date(), country),
        when.time_asked(text, spoken),
        yesno.find(text, spoken), email.find(text, spoken), directory.match(text, COMPANY, spoken),
        directory.asked_name(text, spoken), urgency.danger(text, spoken), urgency.urgent(text, spoken),
        subject.about(text, spoken), subject.bare(text, spoken), refusal.declines(text, spoken),
        refusal.same_number(text, spoken), language.language_asked(text),
    )  # fmt: skip


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_odd_texts_raise_nothing_and_are_read_the_same_twice(spoken: str) -> None:
    for text in ODD:
        assert _all(text, spoken) == _all(text, spoken)


@pytest.mark.parametrize("spoken", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=80))
def test_any_text_raises_nothing(spoken: str, text: str) -> None:
    _all(text, spoken)


WORDS = {spoken: sorted({word for kind in ("phone", "when", "name", "amend",
"email") for row in cases(f"{kind}_{spoken}")
                         for word in row["text"].split()}) for spoken in LANGUAGES}  # fmt: skip


@pytest.mark.parametrize("spoken", LANGUAGES)
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_row_of_known_words_raises_nothing(spoken: str, data: st.DataObject) -> None:
    _all(" ".join(data.draw(st.lists(st.sampled_from(WORDS[spoken]), max_size=12))), spoken)


@pytest.mark.parametrize("text", ODD)
def test_found_spans_lie_in_the_text(text: str) -> None:
    for found in (
        phone.find(text, "en", "SI", awaited=True),
        name.find(text, "en", awaited=True),
        when.find(text, "en", NOW, awaited=True),
    ):
        assert found is None or 0 <= found.span[0] < found.span[1] <= len(text)


READERS: dict[str, Callable[[str, str], object]] = {
    "phone": lambda text, spoken: phone.find(text, spoken, COUNTRIES[spoken]),
    "name": lambda text, spoken: name.find(text, spoken, awaited=True),
    "when": lambda text, spoken: when.find(text, spoken, NOW),
    "yesno": yesno.find,
}


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("kind", READERS)
def test_ordinary_sentences_take_about_a_millisecond(kind: str, spoken: str) -> None:
    texts = [row["text"] for row in cases(f"{kind}_{spoken}")]
    read = READERS[kind]
    read(texts[0], spoken)
    taken = []
    for text in texts:
        started = time.perf_counter()
        read(text, spoken)
        taken.append(time.perf_counter() - started)
    assert sorted(taken)[len(taken) // 2] < 0.002  # seconds; measured 0.0001 to 0.0003, wide for a busy machine


def test_every_language_has_all_tables() -> None:
    kinds = ("phone", "amend", "name", "when", "day_asked", "yesno", "email", "danger", "subject", "refusal")
    missing = [
        f"{kind}_{spoken}" for kind in kinds for spoken in LANGUAGES if not (FOLDER / f"{kind}_{spoken}.tsv").exists()
    ]
    assert missing == []
