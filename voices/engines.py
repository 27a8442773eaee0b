"""Which recogniser and which voices serve a language, by what lies in the folder of models; downloads nothing.

Engines are loaded when first asked for and then shared by all calls.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from voices.catalog import HEARING
from voices.ear import Ear, hearing_rate
from voices.errors import ModelError, SpeakingError
from voices.hearing import Recogniser
from voices.hearing.pocketsphinx import PocketSphinxRecogniser
from voices.hearing.vosk import VoskRecogniser
from voices.models import piper_model, vosk_folder
from voices.mouth import Mouth
from voices.speaking import Voice
from voices.speaking.cache import PhraseCache
from voices.speaking.espeak import EspeakVoice
from voices.speaking.piper import PiperVoice
from voices.vad import SpeechDetector

log = logging.getLogger(__name__)

WIDEBAND = 16000


@dataclass(frozen=True)
class Unavailable:
    """Nothing can do it, and why, for the owner to read."""

    reason: str


class Engines:
    """All threads may ask. A model that cannot be loaded is logged, and what comes next serves."""

    def __init__(self, models: Path) -> None:
        self._models = models
        self._hearing, self._speaking = threading.RLock(), threading.RLock()  # a voice may take seconds to load
        self._vosk: dict[str, Recogniser | None] = {}
        self._sphinx: PocketSphinxRecogniser | None = None
        self._voices: dict[str, list[Voice]] = {}
        self._espeak: EspeakVoice | None = None

    def recogniser(self, language: str, rate: int) -> Recogniser | Unavailable:
        """`rate`: as `voices.ear.hearing_rate` gives it."""
        with self._hearing:
            if language not in self._vosk:
                self._vosk[language] = self._load_vosk(language)
            if vosk := self._vosk[language]:
                return vosk
            if language != "en":
                return Unavailable(_why_not(language))
            if rate < WIDEBAND:
                return Unavailable(f"PocketSphinx does not hear telephone lines, and {_why_not(language)}")
            self._sphinx = self._sphinx or PocketSphinxRecogniser()
            return self._sphinx

    def voices(self, language: str) -> list[Voice]:
        """Best first; never empty for a language of eSpeak NG."""
        with self._speaking:
            if language not in self._voices:
                self._voices[language] = [*self._load_piper(language), self._bundled_voice()]
            return self._voices[language]

    def ear(self, line_rate: int) -> Ear:
        """For one call."""
        rate = hearing_rate(line_rate)

        def find(language: str) -> Recogniser | None:
            found = self.recogniser(language, rate)
            return None if isinstance(found, Unavailable) else found

        return Ear(line_rate, find)

    def mouth(self, cache: PhraseCache) -> Mouth:
        """For all calls."""
        return Mouth(self.voices, cache)

    def prepare(self, language: str) -> None:
        """Loads what serves a language before anybody waits for it; some seconds where Piper voices are installed."""
        SpeechDetector(WIDEBAND)
        self.recogniser(language, WIDEBAND)
        self.voices(language)

    def close(self) -> None:
        """Ends what runs beside this process."""
        with self._hearing:
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


def _why_not(language: str) -> str:
    if language in HEARING:
        return f"no Vosk model for {language} is installed: receptionist voices install {language}"
    return f"no model that hears {language} is offered yet; callers can be answered by chat and by keypad"
