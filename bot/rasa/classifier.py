"""A component of Rasa's pipeline: Rasa's logistic regression once for each language, in one model and one server.

Measured (docs/decisions/rasa-pipeline.md): one regression for all languages misses more of what is out of scope, one
server a language takes five times the memory. The language is the first word of a message, ``langsl``:
bot/understanding/rasa.py puts it in front of what it asks, and rasa_data.py in front of each example. Runs in Rasa's
environment only.
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
PARTS = ("columns", "rarity", "weights", "bias", "intents")


def language_of(message: Message) -> str:
    return str(message.get(TEXT) or "").partition(" ")[0]


def features_of(message: Message) -> sparse.csr_matrix:
    """One row: how often each known word, pair and piece of a word occurs."""
    _, sentence = message.get_sparse_features(attribute=TEXT)
    return sparse.csr_matrix(sentence.features)


class Regression:
    """One language's: softmax(TF-IDF * weights + bias), over the columns that occur in this language.

    TF-IDF is ((1 + ln count) * rarity), scaled to length 1: so a long sentence weighs no more than a short one.
    """

    def __init__(self, columns: Any, rarity: Any, weights: Any, bias: Any, intents: Any) -> None:
        self.columns, self.rarity, self.weights, self.bias, self.intents = columns, rarity, weights, bias, intents

    @classmethod
    def of(cls, rows: sparse.csr_matrix, intents: list[str], settings: dict[str, Any]) -> Regression:
        columns = np.unique(rows.indices)
        tfidf = TfidfTransformer(sublinear_tf=True)
        model = LogisticRegression(
            C=settings["C"], max_iter=settings["max_iter"], class_weight="balanced", random_state=7
        ).fit(tfidf.fit_transform(rows[:, columns]), intents)
        weights, bias = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
        return cls(columns, tfidf.idf_.astype(np.float32), weights, bias, np.array(model.classes_, dtype=str))

    def ranking(self, row: sparse.csr_matrix) -> list[dict[str, Any]]:
        """All intents, best first, in Rasa's shape."""
        row.sum_duplicates()
        _, here, there = np.intersect1d(self.columns, row.indices, assume_unique=True, return_indices=True)
        values = (1 + np.log(row.data[there])) * self.rarity[here]
        length = np.sqrt(values @ values) or 1.0
        margins = values / length @ self.weights[here] + self.bias
        shares = np.exp(margins - margins.max())
        shares /= shares.sum()
        order = np.argsort(-shares, kind="stable")
        return [{"name": str(self.intents[i]), "confidence": float(shares[i])} for i in order]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LogisticRegressionByLanguage(IntentClassifier, GraphComponent):
    """Settings: ``C`` (1 / regularisation) and ``max_iter`` (iterations) of each regression."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"C": 40.0, "max_iter": 60}

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
        for language, messages in examples.items():
            rows = sparse.vstack([features_of(message) for message in messages], format="csr")
            intents = [message.get(INTENT) for message in messages]
            self.regressions[language] = Regression.of(rows, intents, self.config)
        with self._storage.write_to(self._resource) as folder:
            kept = {f"{lang} {part}": getattr(r, part) for lang, r in self.regressions.items() for part in PARTS}
            np.savez(folder / KEPT, **kept)
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
            for language in {name.split()[0] for name in kept.files}:
                component.regressions[language] = Regression(*(kept[f"{language} {part}"] for part in PARTS))
        return component

    def process(self, messages: list[Message]) -> list[Message]:
        """A message in no language that was learned gets no ranking: the receptionist then takes its own engine's."""
        for message in messages:
            regression = self.regressions.get(language_of(message))
            if regression and message.get(TEXT):
                ranking = regression.ranking(features_of(message))
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data
