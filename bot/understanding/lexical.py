"""How alike texts are by their words: prefixes as stems, character n-grams, rare words weigh more; knows no topics."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from bot.understanding.features import Floats, words

CALIBRATION = Path(__file__).resolve().parent / "calibration"
STEM = 4  # letters of a word that count as its stem; enough in English, and the inflected languages need no more
LONG_STEM = 6
GRAMS = (3, 4)


def stem(word: str) -> str:
    return word[:STEM]


@dataclass(frozen=True)
class Background:
    """How rare stems are in what callers ask of any company; ``documents`` texts were counted."""

    documents: int = 0
    frequency: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Background:
        frequency: Counter[str] = Counter()
        documents = 0
        for text in texts:
            documents += 1
            frequency.update({stem(w) for w in words(text)})
        return cls(documents, {s: n for s, n in sorted(frequency.items()) if n > 1})

    def weight(self, word: str) -> float:
        """About 1 for the commonest words, about 8 for one never seen."""
        return math.log((1 + self.documents) / (1 + self.frequency.get(stem(word), 0))) + 0.3


@lru_cache(maxsize=8)
def background(language: str) -> Background:
    """The language's counts as `calibrate` left them; even weights where it has none."""
    path = CALIBRATION / f"words-{language}.json"
    if not path.is_file():
        return Background()
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Background(int(stored["documents"]), {str(k): int(v) for k, v in stored["frequency"].items()})


def _terms(found: Sequence[str], weights: Sequence[float]) -> dict[str, float]:
    """Words and their stems."""
    terms: dict[str, float] = {}
    for word, weight in zip(found, weights, strict=True):
        for term, share in ((word, 0.6), (f"4{word[:STEM]}", 1.0), (f"6{word[:LONG_STEM]}", 0.6)):
            terms[term] = max(terms.get(term, 0.0), weight * share)
    return terms


def _grams(found: Sequence[str], weights: Sequence[float]) -> dict[str, float]:
    terms: dict[str, float] = {}
    for word, weight in zip(found, weights, strict=True):
        padded = f"_{word}_"
        for n in GRAMS:
            for i in range(len(padded) - n + 1):
                gram = padded[i : i + n]
                terms[gram] = max(terms.get(gram, 0.0), weight)
    return terms


class Block:
    """Texts as rows of weighted terms, to compare a question with all of them at once."""

    def __init__(self, rows: Sequence[Mapping[str, float]]) -> None:
        self.ids: dict[str, int] = {}
        for row in rows:
            for term in row:
                self.ids.setdefault(term, len(self.ids))
        self.matrix = np.zeros((len(self.ids), len(rows)), dtype=np.float32)
        for n, row in enumerate(rows):
            for term, weight in row.items():
                self.matrix[self.ids[term], n] = weight
        self.present = (self.matrix > 0).astype(np.float32)
        lengths = np.sqrt((self.matrix**2).sum(axis=0))
        self.matrix /= np.where(lengths > 0, lengths, 1)

    def cosine(self, query: Mapping[str, float]) -> Floats:
        """Of the query with each row."""
        ids, values, length = self._known(query)
        cosine: Floats = values @ self.matrix[ids] / length
        return cosine

    def coverage(self, query: Mapping[str, float]) -> Floats:
        """How much of the query's weight each row holds, 0..1."""
        ids, values, _ = self._known(query)
        share: Floats = values @ self.present[ids] / np.float32(sum(query.values()) or 1.0)
        return share

    def _known(self, query: Mapping[str, float]) -> tuple[list[int], Floats, np.float32]:
        known = [(i, w) for term, w in query.items() if (i := self.ids.get(term)) is not None]
        length = math.sqrt(sum(w * w for w in query.values())) or 1.0
        return [i for i, _ in known], np.array([w for _, w in known], dtype=np.float32), np.float32(length)


class Words:
    """Texts compared by words and by characters; a word that most of the texts share weighs less among them."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self.background = background(language)
        found = [words(text) for text in texts]
        self._shared = Counter(s for row in found for s in {stem(w) for w in row})
        self._count = len(texts)
        self.words = Block([_terms(row, self.weights(row)) for row in found])
        self.grams = Block([_grams(row, self.weights(row)) for row in found])

    def weights(self, found: Sequence[str]) -> list[float]:
        rarest = math.log(2 + self._count)
        return [
            self.background.weight(w) * math.log((2 + self._count) / (1 + self._shared.get(stem(w), 0))) / rarest
            for w in found
        ]

    def compare(self, found: Sequence[str]) -> tuple[Floats, Floats, Floats]:
        """Word cosine, character cosine and the share of the question that is in each text."""
        weights = self.weights(found)
        terms, grams = _terms(found, weights), _grams(found, weights)
        return self.words.cosine(terms), self.grams.cosine(grams), self.words.coverage(terms)
