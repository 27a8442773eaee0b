"""A component of Rasa's pipeline: a logistic regression for each language, in one model and one server.

Measured (docs/decisions/rasa-pipeline.md): one regression for all languages misses more of what is out of scope, one
server a language takes five times the memory. The language is the first word of a message (``langsl``), learned and
asked: see bot/understanding/rasa.py. Runs in Rasa's environment only.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression

KEPT = "regressions.npz"
BLOCKS = ("words", "pieces")
"""The aliases of the featurizers in config.yml."""


def language_of(message: Message) -> str:
    return str(message.get(TEXT) or "").partition(" ")[0]


def counts_of(message: Message, block: str) -> sparse.csr_matrix:
    """One row: how often each known word (or pair, or piece of a word) occurs."""
    _, sentence = message.get_sparse_features(TEXT, [block])
    return sparse.csr_matrix(sentence.features)


class Block:
    """The terms of one featurizer that occur in a language, and how rare each is.

    A term's value is (1 + ln count) * rarity, with the values of each message scaled to length 1: a long message weighs
    no more than a short one, and its few words as much as its many pieces.
    """

    def __init__(self, columns: Any, rarity: Any) -> None:
        self.columns, self.rarity = columns, rarity

    @classmethod
    def of(cls, rows: sparse.csr_matrix) -> tuple[Block, sparse.csr_matrix]:
        """The block, and the values of the rows that it was learned from."""
        columns = np.unique(rows.indices)
        tfidf = TfidfTransformer(sublinear_tf=True)
        values = tfidf.fit_transform(rows[:, columns])
        return cls(columns, tfidf.idf_.astype(np.float32)), values

    def values(self, row: sparse.csr_matrix) -> tuple[Any, Any]:
        """Places among the columns, and the value at each."""
        row.sum_duplicates()
        _, here, there = np.intersect1d(self.columns, row.indices, assume_unique=True, return_indices=True)
        values = (1 + np.log(row.data[there])) * self.rarity[here]
        return here, values / (np.sqrt(values @ values) or 1.0)


class Regression:
    """One language's: softmax(values * weights + bias); the weights of the blocks lie one below the other."""

    def __init__(self, blocks: list[Block], weights: Any, bias: Any, intents: Any) -> None:
        self.blocks, self.weights, self.bias, self.intents = blocks, weights, bias, intents

    @classmethod
    def of(cls, messages: list[Message], settings: dict[str, Any]) -> Regression:
        parts = [Block.of(sparse.vstack([counts_of(m, name) for m in messages], format="csr")) for name in BLOCKS]
        model = LogisticRegression(
            C=settings["C"], max_iter=settings["max_iter"], class_weight="balanced", random_state=7
        ).fit(sparse.hstack([values for _, values in parts], format="csr"), [m.get(INTENT) for m in messages])
        weights, bias = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
        return cls([block for block, _ in parts], weights, bias, np.array(model.classes_, dtype=str))

    def ranking(self, message: Message) -> list[dict[str, Any]]:
        """All intents, best first, in Rasa's shape."""
        margins, start = self.bias.astype(np.float64), 0
        for name, block in zip(BLOCKS, self.blocks, strict=True):
            places, values = block.values(counts_of(message, name))
            margins += values @ self.weights[start + places]
            start += len(block.columns)
        shares = np.exp(margins - margins.max())
        shares /= shares.sum()
        order = np.argsort(-shares, kind="stable")
        return [{"name": str(self.intents[i]), "confidence": float(shares[i])} for i in order]

    def parts(self) -> dict[str, Any]:
        """Arrays to be kept, by name."""
        kept = {"weights": self.weights, "bias": self.bias, "intents": self.intents}
        for name, block in zip(BLOCKS, self.blocks, strict=True):
            kept |= {f"{name}-columns": block.columns, f"{name}-rarity": block.rarity}
        return kept

    @classmethod
    def from_parts(cls, kept: dict[str, Any]) -> Regression:
        blocks = [Block(kept[f"{name}-columns"], kept[f"{name}-rarity"]) for name in BLOCKS]
        return cls(blocks, kept["weights"], kept["bias"], kept["intents"])


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LogisticRegressionByLanguage(IntentClassifier, GraphComponent):
    """Settings: ``C`` (1 / regularisation) and ``max_iter`` (iterations) of each regression."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"C": 60.0, "max_iter": 60}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self.config, self._storage, self._resource = config, storage, resource
        self.regressions: dict[str, Regression] = {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LogisticRegressionByLanguage:
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        examples: dict[str, list[Message]] = {}
        for message in training_data.intent_examples:
            examples.setdefault(language_of(message), []).append(message)
        self.regressions = {lang: Regression.of(messages, self.config) for lang, messages in examples.items()}
        with self._storage.write_to(self._resource) as folder:
            parts = {f"{lang} {name}": a for lang, r in self.regressions.items() for name, a in r.parts().items()}
            np.savez(folder / KEPT, **parts)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> LogisticRegressionByLanguage:
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / KEPT, allow_pickle=False) as kept:
            parts: dict[str, dict[str, Any]] = {}
            for key in kept.files:
                language, name = key.split()
                parts.setdefault(language, {})[name] = kept[key]
        component.regressions = {language: Regression.from_parts(arrays) for language, arrays in parts.items()}
        return component

    def process(self, messages: list[Message]) -> list[Message]:
        """A message in no language that was learned gets no ranking: the receptionist then takes its own engine's."""
        for message in messages:
            regression = self.regressions.get(language_of(message))
            if regression and message.get(TEXT):
                ranking = regression.ranking(message)
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data
