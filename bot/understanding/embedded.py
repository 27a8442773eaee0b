"""The embedded engine: an utterance's intent by a linear model of our own data, cached on disk; knows no company."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from bot.events import INTENTS, Ranked
from bot.understanding import Parsed, examples, features, training
from bot.understanding.errors import UnderstandingError
from bot.understanding.examples import ALL, BUSINESS, DATA, KNOWLEDGE
from bot.understanding.features import Features, words
from bot.understanding.training import OUT_OF_SCOPE, Calibration, Learned, learn, unknown_share

log = logging.getLogger(__name__)

UNANSWERED = 0.15
"""How much of a business question's chance counts for out_of_scope in the ranking, where business has no place."""
_BUSINESS = ALL.index(BUSINESS)
_NOTHING = Parsed((Ranked("out_of_scope", 1.0), *(Ranked(i, 0.0) for i in INTENTS if i != "out_of_scope")))


class Embedded:
    """One language's engine; never changes once made, so any number of threads may ask it."""

    def __init__(self, language: str, learned: Learned) -> None:
        self.language = language
        self.learned = learned

    @staticmethod
    def available(data_dir: Path = DATA) -> tuple[str, ...]:
        """Languages with training data."""
        return examples.languages(data_dir)

    @classmethod
    def train(cls, language: str, data_dir: Path = DATA, knowledge_dir: Path = KNOWLEDGE) -> Embedded:
        """Raises NoSuchLanguage or BadTrainingData. Takes some seconds of one core."""
        examples.files(language, data_dir, knowledge_dir)
        extra = examples.from_knowledge(examples.read_knowledge(language, knowledge_dir))
        return cls(language, learn(examples.read(language, data_dir), extra))

    @classmethod
    def is_kept(cls, language: str, cache_dir: Path, data_dir: Path = DATA, knowledge_dir: Path = KNOWLEDGE) -> bool:
        """Whether the model trained from the present data by the present code lies there."""
        return _path(language, cache_dir, data_dir, knowledge_dir).is_file()

    @classmethod
    def load(cls, language: str, cache_dir: Path, data_dir: Path = DATA, knowledge_dir: Path = KNOWLEDGE) -> Embedded:
        """What was trained from the same data by the same code, else trains and keeps it under ``cache_dir``."""
        path = _path(language, cache_dir, data_dir, knowledge_dir)
        try:
            return cls(language, _read(path))
        except FileNotFoundError:
            pass
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
            log.warning("the cached model %s is damaged and is trained anew: %s", path.name, error)
        engine = cls.train(language, data_dir, knowledge_dir)
        try:
            _write(path, engine.learned)
        except OSError as error:
            log.warning("the trained model cannot be kept, each start trains it again: %s", error)
        return engine

    def parse(self, text: str, language: str | None = None) -> Parsed:
        """All intents ranked, as far as it is no business question: weigh a confidence with ``1 - business``.

        ``language``, where given, must be the engine's own, else UnderstandingError.
        """
        if language not in (None, self.language):
            raise UnderstandingError(f"this engine understands {self.language!r}, not {language!r}")
        learned, found = self.learned, words(text)
        ids, values = learned.features.row(found)
        if not len(ids):
            return _NOTHING
        margins = (values @ learned.weights[ids] + learned.bias).astype(np.float64)[None, :]
        unknown = unknown_share(learned.features, found)
        shares = learned.calibration.probabilities(margins, np.array([unknown]))[0]
        business = float(shares[_BUSINESS])
        intents = shares[: len(INTENTS)].copy()
        intents[OUT_OF_SCOPE] += UNANSWERED * business
        intents /= intents.sum()
        order = np.argsort(-intents, kind="stable")
        return Parsed(tuple(Ranked(INTENTS[i], float(intents[i])) for i in order), business, unknown=unknown)


def _path(language: str, cache_dir: Path, data_dir: Path, knowledge_dir: Path) -> Path:
    return cache_dir / f"intents-{language}-{_digest(language, data_dir, knowledge_dir)}.npz"


def _digest(language: str, data_dir: Path, knowledge_dir: Path) -> str:
    """Names data and code: another byte in either gives another name."""
    digest = hashlib.sha256(np.__version__.encode())
    code = [Path(str(module.__file__)) for module in (features, training, examples)]
    for path in [*code, *examples.files(language, data_dir, knowledge_dir)]:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _write(path: Path, learned: Learned) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    calibration = learned.calibration
    about = {"vocabulary": learned.features.vocabulary, "scale": calibration.scale, "unknown": calibration.unknown}
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
        try:
            np.savez(
                file, about=np.frombuffer(json.dumps(about).encode(), dtype=np.uint8), idf=learned.features.weights,
                weights=learned.weights, bias=learned.bias, calibration=calibration.bias,
            )  # fmt: skip
            file.close()
            os.chmod(file.name, 0o644)  # the service may run as another user than the installer
            os.replace(file.name, path)
        except BaseException:
            os.unlink(file.name)
            raise


def _read(path: Path) -> Learned:
    """Numbers and JSON only: a pickle inside is refused. Raises ValueError and the like for what is no model."""
    with np.load(path, allow_pickle=False) as stored:
        about: Any = json.loads(stored["about"].tobytes())
        vocabulary, idf = list(map(str, about["vocabulary"])), stored["idf"].astype(np.float32)
        weights, bias = stored["weights"].astype(np.float32), stored["bias"].astype(np.float32)
        class_bias = stored["calibration"].astype(np.float64)
    calibration = Calibration(float(about["scale"]), class_bias, float(about["unknown"]))
    shapes = (idf.shape, weights.shape, bias.shape, calibration.bias.shape)
    if shapes != ((len(vocabulary),), (len(vocabulary), len(ALL)), (len(ALL),), (len(ALL),)):
        raise ValueError("sizes do not fit together")
    if not all(np.isfinite(a).all() for a in (idf, weights, bias, calibration.bias)):
        raise ValueError("holds numbers that are none")
    return Learned(Features(vocabulary, idf), weights, bias, calibration)
