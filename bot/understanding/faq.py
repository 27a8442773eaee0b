"""Finds which of a company's approved answers a question asks for, in three bands; never sees another company's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol

import numpy as np
import numpy.typing as npt

from bot.company import Faq, Text
from bot.events import Band, FaqFound, FaqHit
from bot.understanding import encoder as bundled
from bot.understanding.features import Floats, words
from bot.understanding.lexical import CALIBRATION, Words, stem

MOST_OFFERED = 3
LEAST_OF_FIRST = 0.05  # a third entry is offered if it has this share of the first one's chance
SAME = 0.93  # character likeness from which a question counts as one of the entry's own
_CLOSE_SECOND = 0.05  # unless another entry is as alike as that

ENTRY_FEATURES = (
    "words", "grams", "held", "answer_words", "answer_grams", "meaning", "answer_meaning", "best_meaning", "topic",
    "same_topic", "log_same_topic",
)  # fmt: skip
WITHOUT_ENCODER = 5  # so many of them need none
NONE_FEATURES = ("none", "unknown", "length")


class Encoder(Protocol):
    """A text's meaning as a vector of length 1 (see encoder.py)."""

    def encode(self, text: str) -> Floats: ...

    def encode_all(self, texts: Sequence[str]) -> Floats: ...

    def topic_space(self, text: str) -> Floats: ...

    def posterior(self, text: str) -> Floats: ...


@dataclass(frozen=True)
class Weights:
    """A conditional logit over the entries and "none of them" (McFadden 1974), and the bands' bounds."""

    entry: Floats  # in the order of ENTRY_FEATURES
    none: Floats  # in the order of NONE_FEATURES
    answer_from: float  # the least chance at which an entry is given at once
    clarify_from: float  # the least chance that any entry is right at which the best are offered

    def chances(self, entries: Floats, none: Floats) -> Floats:
        """The chance of each entry; what is missing to 1 is the chance that none answers."""
        scores = np.append(entries @ self.entry, none @ self.none)
        powers = np.exp(scores - scores.max())
        shares: Floats = (powers / powers.sum())[:-1]
        return shares


@lru_cache(maxsize=16)
def weights_for(language: str, with_encoder: bool) -> Weights:
    """As `calibrate` left them; a language without weights of its own has the English ones."""
    name = "encoder" if with_encoder else "words"
    paths = [CALIBRATION / f"faq-{tag}.json" for tag in (language, "en")]
    stored = json.loads(next(p for p in paths if p.is_file()).read_text(encoding="utf-8"))[name]
    return Weights(
        np.array([stored["entry"].get(f, 0.0) for f in ENTRY_FEATURES], dtype=np.float32),
        np.array([stored["none"].get(f, 0.0) for f in NONE_FEATURES], dtype=np.float32),
        stored["answer_from"], stored["clarify_from"],
    )  # fmt: skip


def _in(text: Text, language: str) -> str:
    """The text in the language, else in the one it was written in first."""
    return text.get(language) or next(iter(text.values()), "")


class _Bundled:
    """Stands for "the encoder that comes with the language" as an argument."""


BUNDLED = _Bundled()


class FaqIndex:
    """The entries of one company, ready to be searched in one language. Immutable, so any number of threads may ask."""

    def __init__(
        self, faqs: Sequence[Faq], language: str, today: date, encoder: Encoder | _Bundled | None = BUNDLED
    ) -> None:
        self.language = language
        self._bundled = isinstance(encoder, _Bundled)
        self.encoder = bundled.Encoder.load(language) if isinstance(encoder, _Bundled) else encoder
        valid = (f for f in faqs if f.valid_until is None or f.valid_until >= today)
        self.faqs = tuple(f for f in valid if _in(f.question, language))
        own = [language if f.question.get(language) else next(iter(f.question)) for f in self.faqs]
        self.weights = weights_for(language, self.encoder is not None)
        asked = [[_in(f.question, language), *f.variants.get(language, ())] for f in self.faqs]
        answers = [_in(f.answer, language) for f in self.faqs]
        self._starts = np.cumsum([0, *(len(texts) for texts in asked)])[:-1]
        self._exact = {tuple(words(text)): n for n, texts in reversed(list(enumerate(asked))) for text in texts}
        questions = [text for texts in asked for text in texts]
        whole = [" ".join([*texts, answer]) for texts, answer in zip(asked, answers, strict=True)]
        self._questions = Words(questions, language)
        self._answers = Words(answers, language)
        self._whole = Words(whole, language)
        if self.encoder and self.faqs:
            self._question_meanings = self.encoder.encode_all(questions)
            self._answer_meanings = self.encoder.encode_all(answers)
            entries = [f"{texts[0]} {answer}" for texts, answer in zip(asked, answers, strict=True)]
            # An entry that is not written in this language is met in the topics, which all languages share.
            readers = [self._reader(code) for code in own]
            self._topics = np.stack([r.topic_space(entry) for r, entry in zip(readers, entries, strict=True)])
            self._posteriors = np.stack([r.posterior(entry) for r, entry in zip(readers, entries, strict=True)])

    def _reader(self, language: str) -> Encoder:
        """Who understands a text in that language; this language's encoder where there is no other."""
        assert self.encoder
        other = bundled.Encoder.load(language) if self._bundled and language != self.language else None
        return other or self.encoder

    def search(self, text: str) -> FaqFound:
        """In which band the question falls; the hits of NONE are kept for whoever fills the gap."""
        found = words(text)
        if not found or not self.faqs:
            return FaqFound()
        hits = self._ranked(text, found)
        third = tuple(h for h in hits[2:MOST_OFFERED] if h.score >= LEAST_OF_FIRST * hits[0].score)
        offered = hits[:2] + third
        if hits[0].score >= self.weights.answer_from:
            return FaqFound(Band.ANSWER, hits[:1])
        if len(offered) > 1 and sum(h.score for h in offered) >= self.weights.clarify_from:
            return FaqFound(Band.CLARIFY, offered)
        return FaqFound(Band.NONE, offered)

    def ranked(self, text: str) -> list[FaqHit]:
        """All entries, best first."""
        found = words(text)
        return list(self._ranked(text, found)) if found and self.faqs else []

    def _ranked(self, text: str, found: list[str]) -> tuple[FaqHit, ...]:
        chances = self.weights.chances(*self.features(text))
        same = self._same(found)
        if same is not None:
            chances = chances * 0.01
            chances[same] = 0.99
        order = np.argsort(-chances, kind="stable")
        return tuple(FaqHit(self.faqs[n].id, float(chances[n])) for n in order)

    def _same(self, found: list[str]) -> int | None:
        """The entry whose question or variant this is, letter for letter or nearly."""
        if (exact := self._exact.get(tuple(found))) is not None:
            return exact
        alike = self._best(self._questions.compare(found)[1])
        best = int(alike.argmax())
        second = float(np.delete(alike, best).max(initial=0.0))
        return best if alike[best] >= SAME and alike[best] - second >= _CLOSE_SECOND else None

    def features(self, text: str) -> tuple[Floats, Floats]:
        """What is known of the question and each entry (entries, ENTRY_FEATURES), and of the question alone."""
        found = words(text)
        word, gram, _ = self._questions.compare(found)
        answer_word, answer_gram, _ = self._answers.compare(found)
        _, _, held = self._whole.compare(found)
        columns = [self._best(word), self._best(gram), held, answer_word, answer_gram]
        if self.encoder:
            query = self.encoder.encode(text)
            meaning, answer = self._best(self._question_meanings @ query), self._answer_meanings @ query
            same = self._posteriors @ self.encoder.posterior(text)
            topic = self._topics @ self.encoder.topic_space(text)
            columns += [meaning, answer, np.maximum(meaning, answer), topic, same, np.log(same + 0.001)]
        else:
            columns += [np.zeros(len(self.faqs), dtype=np.float32)] * (len(ENTRY_FEATURES) - len(columns))
        known = self._questions.background.frequency
        unknown = sum(stem(w) not in known for w in found) / len(found) if found else 1.0
        none = np.array([1.0, unknown, np.log(1 + len(found))], dtype=np.float32)
        return np.stack(columns, axis=1).astype(np.float32), none

    def _best(self, likeness: npt.NDArray[np.float32]) -> Floats:
        """Of each entry's question and variants the one most alike."""
        best: Floats = np.maximum.reduceat(likeness, self._starts)
        return best
