"""Voices, the cutting of sentences, and the cache of standing phrases."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.voices.tiny_piper import make_tiny_piper
from voices import audio
from voices.errors import ModelError, SpeakingError
from voices.mouth import AFTER_SENTENCE_MS, Mouth
from voices.speaking import Utterance
from voices.speaking.cache import PhraseCache
from voices.speaking.clauses import split
from voices.speaking.espeak import EspeakVoice
from voices.speaking.piper import PiperVoice
from voices.speaking.vits import Vits

SENTENCES = {
    "en": "Good day, how can I help you?",
    "sl": "Dober dan, kako vam lahko pomagam?",
    "hu": "Jó napot kívánok, miben segíthetek?",
    "pl": "Dzień dobry, w czym mogę pomóc?",
    "cs": "Dobrý den, jak vám mohu pomoci?",
}


class Tone:
    """A voice whose sound is a tone of one millisecond a letter, after a little silence."""

    name, rate, longest_piece = "tone", 16000, 40

    def __init__(self, fails: bool = False) -> None:
        self.said: list[str] = []
        self.fails = fails

    def synthesise(self, text: str, language: str) -> Iterator[bytes]:
        if self.fails:
            raise SpeakingError("no")
        self.said.append(text)
        yield bytes(640) + np.full(16 * len(text), 5000, "<i2").tobytes()


def spoken(mouth: Mouth, utterance: Utterance, rate: int = 16000) -> bytes:
    return b"".join(mouth.speak(utterance, rate))


class TestEspeak:
    @pytest.mark.parametrize("language", SENTENCES)
    def test_speaks_five_languages(self, language: str) -> None:
        voice = EspeakVoice()
        sound = b"".join(voice.synthesise(SENTENCES[language], language))
        assert 1000 < audio.duration_ms(sound, voice.rate) < 4000
        assert audio.level_dbfs(sound) > -35

    def test_languages_differ(self) -> None:
        voice = EspeakVoice()
        assert b"".join(voice.synthesise("pet", "en")) != b"".join(voice.synthesise("pet", "hu"))

    def test_a_language_it_is_not_set_up_for_is_an_error(self) -> None:
        with pytest.raises(SpeakingError, match="not for xx"):
            b"".join(EspeakVoice().synthesise("x", "xx"))

    @pytest.mark.parametrize("text", ["", "\0", "…", "<speak>", "🙂"])
    def test_odd_texts_do_no_harm(self, text: str) -> None:
        assert len(b"".join(EspeakVoice().synthesise(text, "en"))) < 22050 * 2 * 3

    def test_many_threads_get_their_own_words(self) -> None:
        voice = EspeakVoice()
        alone = {language: len(b"".join(voice.synthesise(text, language))) for language, text in SENTENCES.items()}
        lengths: list[tuple[str, int]] = []

        def work(language: str) -> None:
            for _ in range(10):
                lengths.append((language, len(b"".join(voice.synthesise(SENTENCES[language], language)))))

        threads = [threading.Thread(target=work, args=(language,)) for language in SENTENCES]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(lengths) == 50
        assert all(abs(length - alone[language]) < 22050 * 0.1 for language, length in lengths)


class TestPiper:
    def test_speaks_with_a_voice_of_the_right_shape(self, tiny_piper: Path) -> None:
        voice = PiperVoice(tiny_piper)
        chunks = list(voice.synthesise("Good day. How can I help you?", "en"))
        assert voice.rate == 22050 and voice.name == "Piper en_GB-tiny-low"
        assert 800 < audio.duration_ms(b"".join(chunks), voice.rate) < 4000
        assert audio.level_dbfs(chunks[0]) > -20

    def test_made_in_pieces_the_sound_is_that_of_the_whole(self, tmp_path: Path) -> None:
        cut = Vits(make_tiny_piper(tmp_path / "a.onnx"), threads=1)
        whole = Vits(make_tiny_piper(tmp_path / "b.onnx", decoder_weight="of.another.make"), threads=1)
        assert cut.in_two and not whole.in_two
        ids = [number * 7 % 2 for number in range(500)]
        pieces, (wave,) = list(cut.wave(ids, (0, 1, 0))), whole.wave(ids, (0, 1, 0))
        assert len(pieces) > 3 and len(pieces[0]) < len(wave) / 10
        np.testing.assert_allclose(np.concatenate(pieces), wave, atol=1e-6)

    def test_a_voice_of_true_size_is_cut_and_heard_early(self, shared: Path) -> None:
        voice = PiperVoice(shared / "models" / "piper-voice-cost-medium.onnx")
        chunks = list(voice.synthesise("We are open from eight to four.", "en"))
        assert len(chunks) > 2
        assert audio.duration_ms(chunks[0], voice.rate) < 400 < 1000 < audio.duration_ms(b"".join(chunks), voice.rate)

    def test_runs_beside_espeak_in_one_process(self, tiny_piper: Path) -> None:
        piper, espeak = PiperVoice(tiny_piper), EspeakVoice()
        before = b"".join(piper.synthesise("Good day.", "en"))
        assert b"".join(espeak.synthesise("Dober dan.", "sl"))
        assert b"".join(piper.synthesise("Good day.", "en")) == before

    @pytest.mark.parametrize("broken", ["model", "config", "no_config"])
    def test_a_broken_voice_is_named(self, tiny_piper: Path, broken: str) -> None:
        config = Path(f"{tiny_piper}.json")
        if broken == "model":
            tiny_piper.write_bytes(b"not a network")
        elif broken == "config":
            config.write_text("{}")
        else:
            config.unlink()
        with pytest.raises(ModelError, match="en_GB-tiny-low"):
            PiperVoice(tiny_piper)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Good day. How are you?", ["Good day.", "How are you?"]),
        ("You want to speak to Dr. Novak on the 10. of May.", ["You want to speak to Dr. Novak on the 10. of May."]),
        (
            "We are open from eight to four, and on Fridays from eight to one.",
            ["We are open from eight to four,", "and on Fridays from eight to one."],
        ),
        ("", []),
        ("   ", []),
        ("one", ["one"]),
    ],
)
def test_a_text_is_cut_where_a_speaker_breathes(text: str, parts: list[str]) -> None:
    assert split(text, 50) == parts


def test_cutting_loses_no_word() -> None:
    text = 'Zero four zero, one two three, nine nine. Is that right? Yes; no: maybe – or not…  Fine! "Good." Bye.'
    for longest in (1, 10, 40, 1000):
        assert " ".join(split(text, longest)).split() == text.replace('"Good."', '"Good.').split()


class TestMouth:
    def test_the_first_part_comes_before_the_rest_is_made(self) -> None:
        voice = Tone()
        parts = Mouth(lambda _: [voice], PhraseCache(None)).speak(Utterance("One. Two. Three.", "en"), 16000)
        assert next(parts)
        assert voice.said == ["One."]

    def test_no_silence_before_and_a_breath_after_a_sentence(self) -> None:
        sound = spoken(Mouth(lambda _: [Tone()], PhraseCache(None)), Utterance("One.", "en"))
        assert audio.samples_of(sound)[0] == 5000
        assert audio.duration_ms(sound, 16000) == 4 + AFTER_SENTENCE_MS

    @pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000])
    def test_sound_comes_at_the_lines_rate(self, rate: int) -> None:
        sound = spoken(Mouth(lambda _: [EspeakVoice()], PhraseCache(None)), Utterance("Good day.", "en"), rate)
        assert 500 < audio.duration_ms(sound, rate) < 1500

    def test_a_standing_phrase_is_made_once_even_over_a_restart(self, tmp_path: Path) -> None:
        phrase, voice = Utterance("Good day.", "en", standing=True), Tone()
        first = spoken(Mouth(lambda _: [voice], PhraseCache(tmp_path)), phrase)
        again = spoken(Mouth(lambda _: [voice], PhraseCache(tmp_path)), phrase)
        assert first == again and voice.said == ["Good day."]

    def test_the_cache_tells_voices_languages_rates_and_texts_apart(self, tmp_path: Path) -> None:
        voice, other = Tone(), Tone()
        other.name = "another"
        cache = PhraseCache(tmp_path)
        for speaker in (voice, other):
            mouth = Mouth(lambda _, speaker=speaker: [speaker], cache)
            for language in ("en", "sl"):
                for rate in (8000, 16000):
                    spoken(mouth, Utterance("a", language, standing=True), rate)
        assert len(voice.said) == len(other.said) == 4

    def test_what_varies_is_not_kept(self, tmp_path: Path) -> None:
        spoken(Mouth(lambda _: [Tone()], PhraseCache(tmp_path)), Utterance("Jan Kos", "en"))
        assert list(tmp_path.iterdir()) == []

    def test_a_phrase_that_was_not_made_to_its_end_is_not_kept(self, tmp_path: Path) -> None:
        voice = Tone()
        parts = Mouth(lambda _: [voice], PhraseCache(tmp_path)).speak(
            Utterance("One. Two.", "en", standing=True), 16000
        )
        next(parts)
        parts.close()
        assert list(tmp_path.iterdir()) == []

    def test_the_next_voice_speaks_where_the_first_fails(self) -> None:
        good = Tone()
        assert spoken(Mouth(lambda _: [Tone(fails=True), good], PhraseCache(None)), Utterance("One.", "en"))
        assert good.said == ["One."]

    def test_no_voice_at_all_is_an_error(self) -> None:
        with pytest.raises(SpeakingError, match="no voice"):
            spoken(Mouth(lambda _: [], PhraseCache(None)), Utterance("One.", "en"))


class TestCache:
    def test_memory_is_bounded_and_the_disk_still_has_it(self, tmp_path: Path) -> None:
        cache = PhraseCache(tmp_path, memory_bytes=1000)
        for number in range(10):
            cache.put("voice", str(number), 8000, bytes(400))
        assert cache._memory_bytes <= 1000
        assert cache.get("voice", "0", 8000) == bytes(400)

    def test_the_disk_is_bounded_too(self, tmp_path: Path) -> None:
        cache = PhraseCache(tmp_path)
        for number in range(10):
            cache.put("voice", str(number), 8000, bytes(400))
        PhraseCache(tmp_path, disk_bytes=1000)
        assert len(list(tmp_path.iterdir())) == 2

    def test_a_folder_that_cannot_be_written_to_costs_only_the_reuse(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        cache = PhraseCache(tmp_path / "file" / "cache")
        cache.put("voice", "text", 8000, b"ab")
        assert cache.get("voice", "text", 8000) == b"ab"
