"""What the tests of hearing and speaking share: sentences spoken by eSpeak NG, and small real models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.voices.tiny_piper import make_tiny_piper
from voices import audio
from voices.hearing.vosk import VoskRecogniser
from voices.speaking.espeak import EspeakVoice

Say = Callable[..., bytes]


@pytest.fixture(scope="session")
def say() -> Say:
    """A sentence as PCM at a rate, with silence (ms) before and after."""
    voice = EspeakVoice()

    def spoken(text: str, rate: int, *, language: str = "en", before_ms: int = 300, after_ms: int = 500) -> bytes:
        sound = b"".join(voice.synthesise(text, language))
        speech = audio.without_leading_silence(audio.resample(sound, voice.rate, rate))
        return audio.silence(before_ms, rate) + speech + audio.silence(after_ms, rate)

    return spoken


@pytest.fixture(scope="session")
def tiny_en(shared: Path) -> VoskRecogniser:
    return VoskRecogniser(shared / "models" / "vosk-model-tiny-en", "en")


@pytest.fixture(scope="session")
def tiny_sl(shared: Path) -> VoskRecogniser:
    return VoskRecogniser(shared / "models" / "vosk-model-tiny-sl", "sl")


@pytest.fixture
def tiny_piper(tmp_path: Path) -> Path:
    """A Piper voice that can be loaded: its model file, with the config beside it."""
    return make_tiny_piper(tmp_path / "en_GB-tiny-low.onnx")
