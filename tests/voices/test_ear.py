"""From a line's sound to words, with the real detector and a real recogniser, at every rate a line may have."""

from __future__ import annotations

import pytest

from tests.voices.conftest import Say
from voices import audio
from voices.ear import CallerHeard, Ear, EarEvent
from voices.hearing import Awaited, Heard
from voices.hearing.vosk import VoskRecogniser
from voices.turns import CallerStarted

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def feed(ear: Ear, pcm: bytes, line_rate: int) -> list[EarEvent]:
    piece = line_rate // 50 * 2
    return [event for at in range(0, len(pcm), piece) for event in ear.feed(pcm[at : at + piece])]


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 44100, 48000])
def test_a_sentence_is_heard_at_any_rate(tiny_en: VoskRecogniser, say: Say, rate: int) -> None:
    pcm = say("my name is John Smith", rate, before_ms=700, after_ms=900)
    started, heard = feed(Ear(rate, lambda _: tiny_en), pcm, rate)
    assert isinstance(started, CallerStarted) and started.at_ms == pytest.approx(700, abs=100)
    assert isinstance(heard, CallerHeard) and isinstance(heard.heard, Heard)
    assert heard.heard.text == "my name is john smith"
    assert heard.speech_end_ms == pytest.approx(audio.duration_ms(pcm, rate) - 900, abs=80)
    assert heard.endpoint_ms - heard.speech_end_ms < 350


def stopped_after_ms(recogniser: VoskRecogniser, say: Say, awaited: Awaited) -> float:
    ear = Ear(16000, lambda _: recogniser)
    ear.turns.awaited = awaited
    *_, heard = feed(ear, say("zero four zero, one two three", 16000, after_ms=1500), 16000)
    assert isinstance(heard, CallerHeard) and isinstance(heard.heard, Heard)
    assert heard.heard.text == "zero four zero one two three"
    return heard.endpoint_ms - heard.speech_end_ms


def test_a_number_that_is_complete_is_not_waited_for(tiny_en: VoskRecogniser, say: Say) -> None:
    complete = Awaited("phone", DIGITS, finished=lambda words: len(words.split()) >= 6)
    assert stopped_after_ms(tiny_en, say, complete) < 500
    unknown = Awaited("phone", DIGITS)
    assert 1000 <= stopped_after_ms(tiny_en, say, unknown) < 1100
    short = Awaited("phone", DIGITS, finished=lambda words: len(words.split()) >= 9)
    assert 1200 <= stopped_after_ms(tiny_en, say, short) < 1300


def test_frames_that_come_in_odd_pieces_are_put_together(tiny_en: VoskRecogniser, say: Say) -> None:
    pcm = say("yes, please", 16000, after_ms=800)
    ear = Ear(16000, lambda _: tiny_en)
    events = [event for at in range(0, len(pcm), 334) for event in ear.feed(pcm[at : at + 334])]
    assert ear.now_ms == pytest.approx(audio.duration_ms(pcm, 16000))
    assert [type(event) for event in events] == [CallerStarted, CallerHeard]


def test_the_recogniser_of_the_awaited_language_is_asked_for(tiny_en: VoskRecogniser, say: Say) -> None:
    asked: list[str] = []

    def find(language: str) -> VoskRecogniser:
        asked.append(language)
        return tiny_en

    ear = Ear(16000, find)
    ear.turns.awaited = Awaited(language="sl")
    feed(ear, say("yes", 16000, after_ms=800), 16000)
    assert asked == ["sl"]
