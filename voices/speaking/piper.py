"""A neural voice by Piper, one model a language; knows nothing of pacing or caching."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from piper import PiperVoice as PiperModel
from piper.config import PiperConfig

from voices.audio import Pcm
from voices.errors import ModelError, SpeakingError
from voices.speaking.vits import Vits

THREADS = min(2, os.cpu_count() or 1)  # more do not make the first sound earlier and take from other calls
PEAK = 0.7  # of full scale, where the loudest sound of the sample lies
SAMPLE = "one two three four"


class PiperVoice:
    """A model NAME.onnx with its NAME.onnx.json. Raises ModelError if they are not a Piper voice."""

    longest_piece = 60  # a clause: what comes before the first sound grows with it

    def __init__(self, model: Path) -> None:
        try:
            config = PiperConfig.from_dict(json.loads(Path(f"{model}.json").read_text(encoding="utf-8")))
            self._vits = Vits(model, THREADS)
            # Piper's own class only turns text into phoneme ids here; the network is ours.
            self._phonemes: Any = PiperModel(session=None, config=config)
            self._scales = (config.noise_scale, config.length_scale, config.noise_w_scale)
            self.rate = int(config.sample_rate)
            self._gain = 1.0
            self._gain = self._level_gain()
        except Exception as error:  # whatever is wrong with the two files
            raise ModelError(f"{model.name} is not a Piper voice that can be loaded") from error
        self.name = f"Piper {model.stem}"

    def synthesise(self, text: str, language: str) -> Iterator[Pcm]:
        try:
            yield from self._sound(text)
        except Exception as error:  # onnxruntime and eSpeak have trees of their own
            raise SpeakingError("Piper could not say a text") from error

    def _sound(self, text: str) -> Iterator[Pcm]:
        for phonemes in self._phonemes.phonemize(text):
            if phonemes:
                for wave in self._vits.wave(self._phonemes.phonemes_to_ids(phonemes), self._scales):
                    yield (np.clip(wave * self._gain, -1, 1) * 32767).astype("<i2").tobytes()

    def _level_gain(self) -> float:
        """One gain for all sentences, so that pieces can go out before a sentence is complete."""
        sample = np.frombuffer(b"".join(self._sound(SAMPLE)), dtype="<i2")
        peak = float(np.abs(sample.astype(np.int32)).max()) / 32767 if len(sample) else 0.0
        return PEAK / peak if peak > 0.01 else 1.0
