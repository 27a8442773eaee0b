"""Turns a sentence into a vector near those of sentences asking the same, in NumPy alone; knows no FAQs, no tenants.

A sentence is the sum of learned rows, one for each of its features: its words, their prefixes and character n-grams,
and its word pairs, hashed into a table (the idea of fastText: Bojanowski et al. 2017, "Enriching Word Vectors with
Subword Information"). `python -m bot.knowledge.train` makes the tables from bot/knowledge/<language>.yml.

All languages share the topics of bot/knowledge/topics.yml, and every language's table was trained towards the same
topic centres: vectors, topic spaces and posteriors of different languages may be compared with each other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from zipfile import BadZipFile
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]

DIMENSIONS = 160
FOLDER = Path(__file__).resolve().parent.parent / "knowledge"
# A caller's sentence has a dozen words; the bounds keep a pasted novel from costing more than a sentence.
LONGEST_TEXT = 1_000
LONGEST_SENTENCE = 120  # words
LONGEST_WORD = 32

# Each kind of feature has rows of its own, so that a rare pair never spoils a common word.
WORD_ROWS, PIECE_ROWS, PAIR_ROWS = 12_288, 24_576, 12_288
ROWS = WORD_ROWS + PIECE_ROWS + PAIR_ROWS
PREFIX_LENGTHS = (4, 6)
NGRAM_LENGTHS = (3, 4, 5)
PAIR_WEIGHT = 0.5

_WORD = re.compile(r"[^\W_]+")
# Letters that Unicode does not take apart into a letter and a mark.
_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "'": "", "’": ""})


class EncoderError(Exception):
    """An encoder file is there but cannot be used: damaged, or made for other topics or another layout."""


@dataclass(frozen=True)
class Features:
    """The rows of the table that a sentence adds up, with their weights; both of the same length."""

    rows: NDArray[np.int64]
    weights: Vector


def fold(text: str) -> str:
    """Lower case without diacritics and apostrophes: what typing, spelling and recognisers disagree about."""
    taken_apart = unicodedata.normalize("NFKD", text[:LONGEST_TEXT].lower().translate(_LETTERS))
    return "".join(character for character in taken_apart if not unicodedata.combining(character))


def words_of(text: str) -> list[str]:
    """The folded words and numbers of a text, in order."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))[:LONGEST_SENTENCE]]


@lru_cache(maxsize=20_000)
def _word_features(word: str) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """A word counts one; its pieces (prefixes and n-grams) count together as much as the root of their number."""
    padded = f"<{word}>"
    pieces = [f"{length}^{word[:length]}" for length in PREFIX_LENGTHS if len(word) >= length]
    pieces += [padded[i : i + n] for n in NGRAM_LENGTHS for i in range(len(padded) - n + 1)]
    rows = [crc32(f"w {word}".encode()) % WORD_ROWS]
    rows += [WORD_ROWS + crc32(f"p {piece}".encode()) % PIECE_ROWS for piece in pieces]
    return tuple(rows), (1.0, *[len(pieces) ** -0.5] * len(pieces))


def features(words: Sequence[str]) -> Features:
    """The table rows of folded words (see `words_of`)."""
    rows: list[int] = []
    weights: list[float] = []
    for word in words:
        word_rows, word_weights = _word_features(word)
        rows += word_rows
        weights += word_weights
    for first, second in pairwise(words):
        rows.append(WORD_ROWS + PIECE_ROWS + crc32(f"{first} {second}".encode()) % PAIR_ROWS)
        weights.append(PAIR_WEIGHT)
    return Features(np.array(rows, dtype=np.int64), np.array(weights, dtype=np.float32))


class Encoder:
    """The encoder of one language; load it once and share it (it never changes)."""

    def __init__(self, parts: dict[str, NDArray[np.generic]]) -> None:
        """Parts are the arrays of an encoder file, as `bot.knowledge.train` writes them."""
        self._table = parts["table"].astype(np.int8, copy=False)  # (ROWS, DIMENSIONS)
        self._scale = parts["scale"].astype(np.float32)  # (ROWS,)
        self.topics: tuple[str, ...] = tuple(str(topic) for topic in parts["topics"])
        self.centres = parts["centres"].astype(np.float32)  # (topics, DIMENSIONS), unit length
        self._sharpness = float(parts["sharpness"].astype(np.float32))
        # Which topics contain a feature, and how telling it is there: rows start[r]:start[r + 1] of the two arrays.
        self._start = parts["space_start"].astype(np.int64)  # (ROWS + 1,)
        self._space_topic = parts["space_topic"].astype(np.int64)
        self._space_weight = parts["space_weight"].astype(np.float32)
        self._rarity = parts["rarity"].astype(np.float32)  # (ROWS,) inverse document frequency, 0 where unknown
        if self._table.shape != (ROWS, DIMENSIONS) or self._start.shape != (ROWS + 1,):
            raise EncoderError(f"the table has the shape {self._table.shape}, expected {(ROWS, DIMENSIONS)}")

    @staticmethod
    def load(language: str) -> Encoder | None:
        """The encoder that comes with the program for a language such as "en", or None where there is none yet."""
        if not re.fullmatch(r"[a-z]{2,3}", language):
            return None
        path = FOLDER / f"encoder-{language}.npz"
        return _read(path) if path.is_file() else None

    def encode(self, text: str) -> Vector:
        """Shape (160,), unit length; all zeros where nothing in the text is known. The dot product is the likeness."""
        found = features(words_of(text))
        if not len(found.rows):
            return np.zeros(DIMENSIONS, dtype=np.float32)
        total: Vector = (found.weights * self._scale[found.rows]) @ self._table[found.rows].astype(np.float32)
        return _unit(total)

    def encode_all(self, texts: Iterable[str]) -> Vector:
        """Shape (number of texts, 160); each row as `encode` gives it."""
        rows = [self.encode(text) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, DIMENSIONS), dtype=np.float32)

    def posterior(self, text: str) -> Vector:
        """Shape (topics,): how probable each topic is, summing to one; the same for all where nothing is known."""
        logits = self._sharpness * (self.centres @ self.encode(text))
        grown = np.exp(logits - logits.max())
        chances: Vector = grown / grown.sum()
        return chances

    def topic_space(self, text: str) -> Vector:
        """Shape (topics,), unit length or zeros: how like the text is to each topic's phrasings, by TF-IDF, untrained.

        Squared, so that the many topics that share only a common word with the text weigh little.
        """
        found = features(words_of(text))
        starts, counts = self._start[found.rows], self._start[found.rows + 1] - self._start[found.rows]
        # The cells of all rows side by side: each row's start, counted on within the row.
        cells = np.repeat(starts - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        weights = np.repeat(found.weights * self._rarity[found.rows], counts) * self._space_weight[cells]
        likeness = np.bincount(self._space_topic[cells], weights, minlength=len(self.topics)).astype(np.float32)
        return _unit(likeness * likeness)

    def nearest_topics(self, text: str, count: int = 3) -> list[tuple[str, float]]:
        """The most probable topics of a text with their probabilities, best first: to propose variants of an entry."""
        chances = self.posterior(text)
        best = np.argsort(-chances)[:count]
        return [(self.topics[i], float(chances[i])) for i in best]


def _unit(vector: Vector) -> Vector:
    length = float(np.linalg.norm(vector))
    return vector / np.float32(length) if length > 1e-9 else np.zeros_like(vector)


@lru_cache(maxsize=16)
def _read(path: Path) -> Encoder:
    try:
        with np.load(path, allow_pickle=False) as stored:
            return Encoder({name: stored[name] for name in stored.files})
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise EncoderError(f"{path.name} cannot be read: {error}") from error
