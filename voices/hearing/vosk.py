"""Words by Vosk (Kaldi), with a run-time grammar where the dialogue awaits something and the model takes one.

Vosk drops words of a grammar that its model does not know, and does not decode JSON's \\u escapes; both only with a
warning. So the words are looked up first, and the grammar is written as plain UTF-8.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import vosk

from voices import audio
from voices.audio import Pcm
from voices.errors import ModelError
from voices.hearing import (
    GRAMMAR_KINDS,
    LONGEST_UTTERANCE_SECONDS,
    Awaited,
    Heard,
    NotHeard,
    Session,
    reason_for_no_words,
)

UNKNOWN = "[unk]"
SURE_ENOUGH = 0.6  # below, words found by a grammar are looked for again without it

vosk.SetLogLevel(-1)


class VoskRecogniser:
    """One model, shared by all calls. Raises ModelError if the folder holds no working model."""

    def __init__(self, folder: Path, language: str) -> None:
        if not (folder / "conf" / "model.conf").is_file():
            raise ModelError(f"{folder.name} holds no Vosk model: conf/model.conf is missing")
        try:
            self._model: Any = vosk.Model(str(folder))
        except Exception as error:  # Vosk raises nothing more exact
            raise ModelError(f"Vosk cannot read its model {folder.name}") from error
        self.name = f"Vosk {folder.name}"
        self.language = language
        self._takes_grammar = all((folder / "graph" / name).is_file() for name in ("Gr.fst", "HCLr.fst"))

    def session(self, rate: int, awaited: Awaited) -> Session:
        grammar = self._grammar(awaited) if awaited.kind in GRAMMAR_KINDS and self._takes_grammar else ""
        return VoskSession(self._model, rate, self.language, grammar)

    def knows(self, word: str) -> bool:
        return bool(self._model.vosk_model_find_word(word) >= 0)

    def _grammar(self, awaited: Awaited) -> str:
        known = self.known_phrases(awaited.words)
        return json.dumps([*known, UNKNOWN], ensure_ascii=False) if known else ""

    def known_phrases(self, words: Iterable[str]) -> list[str]:
        """The phrases all of whose words the model knows, each once, in lower case."""
        phrases = dict.fromkeys(" ".join(phrase.lower().split()) for phrase in words)
        return [phrase for phrase in phrases if phrase and all(self.knows(word) for word in phrase.split())]


class VoskSession:
    """One utterance. With a grammar, a second decoder without it starts as soon as something does not fit."""

    def __init__(self, model: Any, rate: int, language: str, grammar: str) -> None:
        self._model, self._rate, self._language = model, rate, language
        self._bound = _Decoder(model, rate, grammar) if grammar else None
        self._free = None if grammar else _Decoder(model, rate)
        self._sound = bytearray()  # of this utterance, to be heard again without the grammar
        self._loudest_dbfs = audio.SILENT_DBFS

    def accept(self, pcm: Pcm) -> None:
        self._loudest_dbfs = max(self._loudest_dbfs, audio.level_dbfs(pcm))
        if self._bound:
            self._bound.accept(pcm)
            if len(self._sound) < audio.byte_count(LONGEST_UTTERANCE_SECONDS * 1000, self._rate):
                self._sound += pcm
        if self._free:
            self._free.accept(pcm)

    def partial(self) -> str:
        if self._bound and not self._free:
            words = self._bound.partial()
            if UNKNOWN not in words:
                return words
            self._hear_again()
        return self._free.partial() if self._free else ""

    def result(self) -> Heard | NotHeard:
        if self._bound:
            text, confidence, fits = self._bound.result()
            if fits and text and confidence >= SURE_ENOUGH:
                return Heard(text, confidence, self._language)
            if not self._free:
                self._hear_again()
        text, confidence, _ = self._free.result() if self._free else ("", 0.0, False)
        if not text:
            return NotHeard(reason_for_no_words(self._loudest_dbfs))
        return Heard(text, confidence, self._language)

    def _hear_again(self) -> None:
        self._free = _Decoder(self._model, self._rate)
        self._free.accept(bytes(self._sound))


class _Decoder:
    """Vosk's recogniser with the pieces that it finishes by itself put together."""

    def __init__(self, model: Any, rate: int, grammar: str = "") -> None:
        self._kaldi: Any = vosk.KaldiRecognizer(model, rate, *([grammar] if grammar else []))
        self._kaldi.SetWords(True)
        self._words: list[tuple[str, float]] = []

    def accept(self, pcm: Pcm) -> None:
        if self._kaldi.AcceptWaveform(pcm):
            self._keep(self._kaldi.Result())

    def partial(self) -> str:
        now = json.loads(self._kaldi.PartialResult()).get("partial", "")
        return " ".join([*(word for word, _ in self._words), *now.split()])

    def result(self) -> tuple[str, float, bool]:
        """Text, mean confidence of its words, and whether every word was one of the grammar's."""
        self._keep(self._kaldi.FinalResult())
        words = [(word, sure) for word, sure in self._words if word != UNKNOWN]
        confidence = sum(sure for _, sure in words) / len(words) if words else 0.0
        return " ".join(word for word, _ in words), min(confidence, 1.0), len(words) == len(self._words)

    def _keep(self, result: str) -> None:
        self._words += [(found["word"], found["conf"]) for found in json.loads(result).get("result", [])]
