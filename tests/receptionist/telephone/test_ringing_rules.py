"""Whom a transfer rings, what they are told, what their keys mean; and the tone the caller hears meanwhile."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from bot.company import Company, Department, Hours, Person, Span
from bot.conversation import Conversation, Form
from bot.events import Channel, Given, Transfer
from receptionist.channels.asterisk import rules, tones
from receptionist.channels.asterisk.person import CAUSES, TIMES_SAID, Answer, Asked
from voices import audio
from voices.speaking import Utterance

MORNINGS = Hours({day: (Span(time(8), time(12)),) for day in range(5)})
MONDAY_TEN = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Ljubljana"))
COMPANY = Company(
    "smith", "Smith Clinic", "SI", "Europe/Ljubljana", "en", ("en",), hours=Hours(),
    departments=(Department("sales", {"en": "sales"}),),
    people=(
        Person("eva", "Eva Brown", department="sales", phone="+38640111111", hours=MORNINGS),
        Person("tom", "Tom Jones", department="sales"),
        Person("lucy", "Lucy Smith", department="sales", phone="+38640222222"),
    ),
)  # fmt: skip


def rung(to: str, now: datetime = MONDAY_TEN) -> list[str]:
    return [person.id for person in rules.to_ring(COMPANY, to, now)]


def test_a_department_rings_whoever_is_in_and_has_a_telephone_in_order() -> None:
    assert rung("sales") == ["eva", "lucy"]
    assert rung("sales", MONDAY_TEN.replace(hour=15)) == ["lucy"]


def test_a_person_named_is_rung_at_any_hour_if_there_is_a_number() -> None:
    assert rung("eva", MONDAY_TEN.replace(hour=3)) == ["eva"]
    assert rung("tom") == rung("nobody") == []


@pytest.mark.parametrize(
    ("name", "about", "caller_id", "parts"),
    [
        ("Jan Kos", "a crown came loose", None, ["a call from Jan Kos, about: a crown came loose"]),
        ("Jan Kos", "", "+38640123999", ["a call from Jan Kos."]),
        ("", "", "+38640123999", ["a call from 0 4 0", "9 9 9"]),
        ("", "the invoice", None, ["a call about: the invoice"]),
        ("", "", None, ["has not given a name"]),
    ],
)
def test_who_is_rung_hears_who_calls_and_why(name: str, about: str, caller_id: str | None, parts: list[str]) -> None:
    form = Form("message", {"about": Given(about)} if about else {})
    known = {"name": Given(name)} if name else {}
    state = Conversation(Channel.CALL, "en", caller_id, form=form, known=known)
    text = rules.announcement(COMPANY, state, Transfer("eva")).text
    assert all(part in text for part in [*parts, "Press 1"]), text


def test_a_long_story_is_cut_for_who_is_rung() -> None:
    text = rules.announcement(COMPANY, Conversation(Channel.CALL, "en"), Transfer("eva", "word " * 300)).text
    assert text.count("word") == rules.SPOKEN_WORDS


class Wire:
    stays_open = False


def asked() -> Any:
    return Asked(Utterance("Call for you.", "en"), Utterance("Connecting.", "en"), Wire())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("key", "answer"), [("1", Answer.ACCEPTED), ("2", Answer.TAKE_MESSAGE), ("3", Answer.RINGS_BACK)]
)
async def test_a_key_is_the_answer(key: str, answer: Answer) -> None:
    brain = asked()
    assert (await brain.open()).say
    turn = await brain.key(key)
    assert turn.ended and brain.answer is answer
    assert brain.wire.stays_open is (answer is Answer.ACCEPTED)


async def test_another_key_has_it_said_again() -> None:
    brain = asked()
    await brain.open()
    turn = await brain.key("7")
    assert turn.say and not turn.ended and brain.answer is None


async def test_a_machine_that_presses_no_key_is_no_answer() -> None:
    brain = asked()
    await brain.open()
    turns = [await brain.silent(6) for _ in range(TIMES_SAID)]
    assert [turn.ended for turn in turns] == [False] * (TIMES_SAID - 1) + [True]
    assert brain.answer is Answer.NO_ANSWER


async def test_putting_the_telephone_down_declines() -> None:
    brain = asked()
    await brain.open()
    await brain.left("hung_up")
    assert brain.answer is Answer.DECLINED


def test_causes_are_those_measured_on_asterisk() -> None:
    assert (CAUSES[17], CAUSES[19], CAUSES[21]) == (Answer.BUSY, Answer.NO_ANSWER, Answer.DECLINED)


def test_the_ringing_tone_is_one_second_of_425_hertz_in_five() -> None:
    frames = tones.ringing(8000)
    pcm = b"".join(next(frames) for _ in range(500))  # ten seconds
    assert {len(next(frames)) for _ in range(500)} == {320}
    samples = audio.samples_of(pcm).astype(float)
    spectrum = np.abs(np.fft.rfft(samples[:8000]))
    assert abs(int(spectrum.argmax()) - 425) <= 1
    loud = np.abs(samples).reshape(10, 8000).max(axis=1) > 500
    assert loud.tolist() == [True, False, False, False, False] * 2
