"""Detector and recognisers on speech that eSpeak NG makes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.voices.conftest import Say
from voices import audio
from voices.errors import ModelError
from voices.hearing import Awaited, Heard, NotHeard, Recogniser
from voices.hearing.pocketsphinx import PocketSphinxRecogniser
from voices.hearing.unfinished import plainly_goes_on
from voices.hearing.vosk import VoskRecogniser
from voices.vad import SpeechDetector, frame_bytes

YES_NO = ("yes", "no", "yes please", "no thank you", "correct", "that is right")
DIGITS = ("zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double")


def probabilities(pcm: bytes, rate: int) -> list[float]:
    detector, size = SpeechDetector(rate), frame_bytes(rate)
    return [detector.probability(pcm[at : at + size]) for at in range(0, len(pcm) - size + 1, size)]


def noise(seconds: float, rate: int, level: int) -> bytes:
    random = np.random.default_rng(7)
    return (random.standard_normal(int(seconds * rate)) * level).astype("<i2").tobytes()


def hear(recogniser: Recogniser, pcm: bytes, rate: int, awaited: Awaited | None = None) -> Heard | NotHeard:
    session = recogniser.session(rate, awaited or Awaited())
    for at in range(0, len(pcm), rate // 50 * 2):
        session.accept(pcm[at : at + rate // 50 * 2])
    return session.result()


@pytest.mark.parametrize("rate", [8000, 16000])
class TestDetector:
    def test_speech_is_speech(self, say: Say, rate: int) -> None:
        speech = say("hello, I would like to speak to doctor Smith", rate, before_ms=0, after_ms=0)
        assert np.mean(np.array(probabilities(speech, rate)) > 0.5) > 0.85

    @pytest.mark.parametrize("level", [0, 30, 1000, 8000])
    def test_silence_and_noise_are_not(self, rate: int, level: int) -> None:
        assert np.mean(np.array(probabilities(noise(3, rate, level), rate)) > 0.5) < 0.02

    def test_begin_and_end_of_speech_are_found_within_100_ms(self, say: Say, rate: int) -> None:
        pcm = say("yes, please", rate, before_ms=1000, after_ms=1000)
        voiced = np.nonzero(np.array(probabilities(pcm, rate)) > 0.5)[0] * 32
        assert 950 <= voiced[0] <= 1100
        assert abs(voiced[-1] + 32 - (audio.duration_ms(pcm, rate) - 1000)) < 100


def test_a_detector_for_another_rate_says_which_it_takes() -> None:
    with pytest.raises(ModelError, match="8000 and 16000"):
        SpeechDetector(44100)


@pytest.mark.parametrize("rate", [8000, 16000])
class TestVosk:
    @pytest.mark.parametrize(
        "text", ["hello, I would like to speak to doctor Smith", "my name is John Smith", "can you repeat that, please"]
    )
    def test_hears_sentences(self, tiny_en: VoskRecogniser, say: Say, rate: int, text: str) -> None:
        heard = hear(tiny_en, say(text, rate), rate)
        assert isinstance(heard, Heard)
        assert heard.text == text.lower().replace(",", "")
        assert heard.language == "en" and 0.5 < heard.confidence <= 1

    def test_a_grammar_hears_what_is_awaited(self, tiny_en: VoskRecogniser, say: Say, rate: int) -> None:
        heard = hear(tiny_en, say("yes, please", rate), rate, Awaited("confirm", YES_NO))
        assert isinstance(heard, Heard) and heard.text == "yes please"

    def test_what_does_not_fit_the_grammar_is_heard_freely(self, tiny_en: VoskRecogniser, say: Say, rate: int) -> None:
        text = "I would like to speak to the manager"
        heard = hear(tiny_en, say(text, rate), rate, Awaited("confirm", YES_NO))
        assert isinstance(heard, Heard) and heard.text == text.lower()

    def test_digits_by_grammar(self, tiny_en: VoskRecogniser, say: Say, rate: int) -> None:
        heard = hear(tiny_en, say("zero four zero, one two three", rate), rate, Awaited("phone", DIGITS))
        assert isinstance(heard, Heard) and heard.text == "zero four zero one two three"

    def test_silence_is_too_quiet_and_a_hiss_is_noise(self, tiny_en: VoskRecogniser, rate: int) -> None:
        assert hear(tiny_en, audio.silence(1000, rate), rate) == NotHeard("too_quiet")
        hiss = hear(tiny_en, noise(1.5, rate, 1500), rate, Awaited("confirm", YES_NO))
        assert isinstance(hiss, NotHeard) and hiss.reason == "noise"


def test_words_so_far_are_there_while_the_caller_speaks(tiny_en: VoskRecogniser, say: Say) -> None:
    session = tiny_en.session(16000, Awaited("confirm", YES_NO))
    pcm = say("I would like to speak to the manager", 16000, after_ms=100)
    session.accept(pcm)
    assert "manager" in session.partial()
    assert session.result() == Heard("i would like to speak to the manager", pytest.approx(1, abs=0.3), "en")


def test_a_grammar_with_words_beyond_ascii_is_taken(tiny_sl: VoskRecogniser, say: Say) -> None:
    words = ("ja", "ne", "ja prosim", "ne hvala", "besedačeztri")
    assert tiny_sl.known_phrases(words) == ["ja", "ne", "ja prosim", "ne hvala"]
    known = [word for word in ("šest", "štiri", "ena", "dve", "pet") if tiny_sl.knows(word)]
    assert {"šest", "štiri"} <= set(known)
    heard = hear(tiny_sl, say("štiri šest pet", 16000, language="sl"), 16000, Awaited("digits", tuple(known), "sl"))
    assert isinstance(heard, Heard) and heard.text == "štiri šest pet"


def test_phrases_with_a_word_the_model_does_not_know_are_left_out(tiny_en: VoskRecogniser) -> None:
    assert tiny_en.known_phrases(["Yes", "yes", "yes xyzzy", "", "no  thank you"]) == ["yes", "no thank you"]


def test_a_grammar_of_unknown_words_only_hears_freely(tiny_en: VoskRecogniser, say: Say) -> None:
    heard = hear(tiny_en, say("yes, please", 16000), 16000, Awaited("choice", ("xyzzy",)))
    assert isinstance(heard, Heard) and heard.text == "yes please"


def test_a_folder_without_a_model_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"conf/model\.conf is missing"):
        VoskRecogniser(tmp_path, "en")
    (tmp_path / "conf").mkdir()
    (tmp_path / "conf" / "model.conf").write_text("--beam=12\n")
    with pytest.raises(ModelError, match="cannot read"):
        VoskRecogniser(tmp_path, "en")


class TestPocketSphinx:
    @pytest.fixture(scope="class")
    @classmethod
    def sphinx(cls) -> Iterator[PocketSphinxRecogniser]:
        recogniser = PocketSphinxRecogniser(most_workers=2)
        yield recogniser
        recogniser.close()

    @pytest.mark.parametrize("text", ["yes please", "that is right", "yes"])
    def test_hears_what_is_awaited(self, sphinx: PocketSphinxRecogniser, say: Say, text: str) -> None:
        heard = hear(sphinx, say(text, 16000), 16000, Awaited("confirm", (*YES_NO, "xyzzy")))
        assert isinstance(heard, Heard)
        assert heard.text == text and heard.confidence > 0.5

    def test_something_else_is_not_taken_for_a_yes(self, sphinx: PocketSphinxRecogniser, say: Say) -> None:
        heard = hear(sphinx, say("where is the doctor", 16000), 16000, Awaited("confirm", YES_NO))
        assert isinstance(heard, Heard)
        assert heard.text not in YES_NO and heard.confidence < 0.5

    def test_silence_is_no_word(self, sphinx: PocketSphinxRecogniser) -> None:
        assert hear(sphinx, audio.silence(800, 16000), 16000) == NotHeard("too_quiet")

    def test_is_never_used_on_a_telephone_line(self, sphinx: PocketSphinxRecogniser) -> None:
        with pytest.raises(ModelError, match="wideband"):
            sphinx.session(8000, Awaited())

    def test_more_callers_at_once_than_it_hears_are_refused_and_it_recovers(
        self, sphinx: PocketSphinxRecogniser
    ) -> None:
        held = [sphinx.session(16000, Awaited()) for _ in range(2)]
        with pytest.raises(ModelError, match="2 callers at once"):
            sphinx.session(16000, Awaited())
        held.clear()  # given back when nobody holds them
        assert hear(sphinx, audio.silence(300, 16000), 16000) == NotHeard("too_quiet")

    def test_a_dead_process_is_an_error_and_is_replaced(self, say: Say) -> None:
        recogniser = PocketSphinxRecogniser(most_workers=1)
        session = recogniser.session(16000, Awaited())
        session._worker._process.kill()
        session._worker._process.wait()
        with pytest.raises(ModelError, match="gone"):
            session.result()
        del session
        heard = hear(recogniser, say("yes please", 16000), 16000, Awaited("confirm", YES_NO))
        assert isinstance(heard, Heard) and heard.text == "yes please"
        recogniser.close()


@pytest.mark.parametrize(
    ("text", "language", "goes_on"),
    [
        ("i would like to", "en", True),
        ("my name is", "en", True),
        ("i would like to speak to doctor smith", "en", False),
        ("", "en", False),
        ("rad bi govoril z", "sl", True),
        ("hello and", "xx", False),
    ],
)
def test_words_that_plainly_go_on(text: str, language: str, goes_on: bool) -> None:
    assert plainly_goes_on(text, language) is goes_on
