"""Which recogniser and which voices serve a language, by what lies in the folder of models; downloads nothing.

A model is a folder `vosk-model-*` with the language in its name, or a Piper voice `xx_YY-name-quality.onnx` with its
`.onnx.json`, as the catalogue installs them. Of several, the last by name counts: a later version, usually.
Engines are loaded when first asked for and then shared by all calls.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from voices.errors import ModelError, SpeakingError
from voices.hearing import Recogniser
from voices.hearing.pocketsphinx import PocketSphinxRecogniser
from voices.hearing.vosk import VoskRecogniser
from voices.speaking import Voice
from voices.speaking.espeak import EspeakVoice
from voices.speaking.piper import PiperVoice

log = logging.getLogger(__name__)

WIDEBAND = 16000


@dataclass(frozen=True)
class Unavailable:
    """Nothing can do it, and why, for the owner to read."""

    reason: str


def vosk_folder(models: Path, language: str) -> Path | None:
    found = [p for p in models.glob("vosk-model-*") if p.is_dir() and language in p.name.split("-")[2:]]
    return max(found, key=lambda path: path.name, default=None)


def piper_model(models: Path, language: str) -> Path | None:
    found = [p for p in models.glob(f"{language}_*-*.onnx") if Path(f"{p}.json").is_file()]
    return max(found, key=lambda path: path.name, default=None)


class Engines:
    """All threads may ask. A model that cannot be loaded is logged, and what comes next serves."""

    def __init__(self, models: Path) -> None:
        self._models = models
        self._lock = threading.RLock()
        self._vosk: dict[str, Recogniser | None] = {}
        self._sphinx: PocketSphinxRecogniser | None = None
        self._voices: dict[str, list[Voice]] = {}
        self._espeak: EspeakVoice | None = None

    def recogniser(self, language: str, rate: int) -> Recogniser | Unavailable:
        """`rate`: as `voices.ear.hearing_rate` gives it."""
        with self._lock:
            if language not in self._vosk:
                self._vosk[language] = self._load_vosk(language)
            if vosk := self._vosk[language]:
                return vosk
            if language != "en":
                return Unavailable(
                    f"no speech model for {language} is installed: receptionist voices install {language}"
                )
            if rate < WIDEBAND:
                return Unavailable(
                    "the bundled PocketSphinx does not hear telephone lines: receptionist voices install en"
                )
            self._sphinx = self._sphinx or PocketSphinxRecogniser()
            return self._sphinx

    def voices(self, language: str) -> list[Voice]:
        """Best first; never empty for a language of eSpeak NG."""
        with self._lock:
            if language not in self._voices:
                self._voices[language] = [*self._load_piper(language), self._bundled_voice()]
            return self._voices[language]

    def close(self) -> None:
        """Ends what runs beside this process."""
        with self._lock:
            if self._sphinx:
                self._sphinx.close()
            self._sphinx = None

    def _load_vosk(self, language: str) -> Recogniser | None:
        folder = vosk_folder(self._models, language)
        if folder is None:
            return None
        try:
            return VoskRecogniser(folder, language)
        except ModelError as error:
            log.error("%s", error)
            return None

    def _load_piper(self, language: str) -> list[Voice]:
        model = piper_model(self._models, language)
        if model is None:
            return []
        try:
            return [PiperVoice(model)]
        except (ModelError, SpeakingError) as error:
            log.error("%s", error)
            return []

    def _bundled_voice(self) -> EspeakVoice:
        self._espeak = self._espeak or EspeakVoice()
        return self._espeak
