"""Turns a text into numbers: folded words, word pairs and character n-grams, weighted by TF-IDF; knows no intents."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy import sparse

from bot.details.folding import fold

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int32]

MOST_WORDS = 60
"""Of a longer text the first words and the last ones are looked at, half each: what is wanted stands there."""
LONGEST_WORD = 24
SHORTEST_GRAM, LONGEST_GRAM = 2, 5
RAREST_GRAM = 2  # a character n-gram must occur in so many texts to be known


def words(text: str) -> list[str]:
    """The folded words of a text; digits become ``0`` so that one telephone number is like another."""
    found = ["0" * min(len(word), 4) if word[0].isdigit() else word[:LONGEST_WORD] for word in fold(text).split()]
    if len(found) > MOST_WORDS:
        found = found[: MOST_WORDS // 2] + found[-MOST_WORDS // 2 :]
    return found


@lru_cache(maxsize=20_000)
def grams(word: str) -> tuple[str, ...]:
    """Character n-grams of a word with its borders: ``car`` gives ``_c``, ``ca``, … ``_car_``."""
    padded = f"_{word}_"
    longest = min(LONGEST_GRAM, len(padded))
    return tuple(padded[i : i + n] for n in range(SHORTEST_GRAM, longest + 1) for i in range(len(padded) - n + 1))


def word_terms(found: Sequence[str]) -> Counter[str]:
    """Words and pairs; the borders of the utterance count as words in pairs."""
    terms = Counter(f"w {word}" for word in found)
    bordered = ["<", *found, ">"]
    terms.update(f"p {a} {b}" for a, b in pairwise(bordered))
    return terms


def gram_terms(found: Sequence[str]) -> Counter[str]:
    return Counter(gram for word in found for gram in grams(word))


class Features:
    """A vocabulary with its weights. Words and n-grams are two halves, each scaled to length 1."""

    def __init__(self, vocabulary: Sequence[str], weights: Floats) -> None:
        self.vocabulary = list(vocabulary)
        self.weights = weights
        self._ids = {term: i for i, term in enumerate(self.vocabulary)}
        self._weights = [float(w) for w in weights]

    @classmethod
    def of(cls, texts: Iterable[Sequence[str]]) -> Features:
        """Learns vocabulary and inverse document frequencies from texts given as words."""
        frequency: Counter[str] = Counter()
        count = 0
        for found in texts:
            count += 1
            frequency.update(word_terms(found).keys())
            frequency.update(gram_terms(found).keys())
        known = sorted(t for t, n in frequency.items() if n >= RAREST_GRAM or t[:2] in ("w ", "p "))
        return cls(known, np.array([math.log((1 + count) / (1 + frequency[t])) + 1 for t in known], dtype=np.float32))

    @property
    def size(self) -> int:
        return len(self.vocabulary)

    def knows(self, word: str) -> bool:
        return f"w {word}" in self._ids

    def row(self, found: Sequence[str]) -> tuple[Ids, Floats]:
        """The known terms of a text and their weights."""
        ids: list[int] = []
        values: list[float] = []
        for terms in (word_terms(found), gram_terms(found)):
            known = [(i, n) for term, n in terms.items() if (i := self._ids.get(term)) is not None]
            half = [(i, (1 + math.log(n)) * self._weights[i]) for i, n in known]
            length = math.sqrt(sum(v * v for _, v in half)) or 1.0
            ids += [i for i, _ in half]
            values += [v / length for _, v in half]
        return np.array(ids, dtype=np.int32), np.array(values, dtype=np.float32)

    def matrix(self, texts: Sequence[Sequence[str]]) -> sparse.csr_matrix:
        rows = [self.row(found) for found in texts]
        ends = np.cumsum([0, *(len(ids) for ids, _ in rows)])
        return sparse.csr_matrix(
            (np.concatenate([v for _, v in rows]), np.concatenate([i for i, _ in rows]), ends),
            shape=(len(rows), self.size),
        )
