"""Learns intents from examples: a linear classifier and its calibration by cross validation; keeps nothing."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.understanding.examples import ALL, Example
from bot.understanding.features import Features, Floats, words

Doubles = npt.NDArray[np.float64]

SEED = 7
FOLDS = 4
REGULARISATION = 0.5  # of the classifier (its C)
BALANCE = 0.4  # 0: frequent classes weigh more; 1: each class weighs the same
SLIPS = 0.5  # share of examples that are also learned with a slip of the finger or the recogniser
GREETED = 0.12  # share of examples that are also learned behind a greeting
OUT_OF_SCOPE = ALL.index("out_of_scope")


@dataclass(frozen=True)
class Calibration:
    """Margins to probabilities: softmax(scale * margin + bias), out_of_scope lifted by the share of unknown words."""

    scale: float
    bias: Doubles
    unknown: float

    def logits(self, margins: Doubles, unknown_share: Doubles) -> Doubles:
        logits: Doubles = self.scale * margins + self.bias
        logits[:, OUT_OF_SCOPE] += self.unknown * unknown_share
        return logits

    def probabilities(self, margins: Doubles, unknown_share: Doubles) -> Doubles:
        return softmax(self.logits(margins, unknown_share))


@dataclass(frozen=True)
class Learned:
    features: Features
    weights: Floats  # (terms, classes in the order of ALL)
    bias: Floats
    calibration: Calibration


def softmax(logits: Doubles) -> Doubles:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Doubles = powers / powers.sum(axis=1, keepdims=True)
    return shares


def unknown_share(features: Features, found: Sequence[str]) -> float:
    """How much of an utterance are words never seen, 0..1."""
    return sum(not features.knows(w) for w in found) / len(found) if found else 1.0


def learn(examples: Sequence[Example], extra: Sequence[Example]) -> Learned:
    """Trains on all of it; calibrates on ``examples`` held apart in turn (``extra`` is never held apart)."""
    from sklearn.model_selection import StratifiedKFold  # only training needs it, and it takes seconds to import

    texts = [words(e.text) for e in examples]
    labels = np.array([ALL.index(e.intent) for e in examples])
    more = [words(e.text) for e in extra]
    more_labels = np.array([ALL.index(e.intent) for e in extra], dtype=int)
    margins, unknown = np.zeros((len(texts), len(ALL))), np.zeros(len(texts))
    for known, apart in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(texts, labels):
        features, weights, bias = _fit(
            [*(texts[i] for i in known), *more], np.concatenate([labels[known], more_labels]), len(known)
        )
        margins[apart] = features.matrix([texts[i] for i in apart]) @ weights + bias
        unknown[apart] = [unknown_share(features, texts[i]) for i in apart]
    features, weights, bias = _fit([*texts, *more], np.concatenate([labels, more_labels]), len(texts))
    return Learned(features, weights, bias, calibrate(margins, unknown, labels))


def _fit(texts: list[list[str]], labels: npt.NDArray[np.int_], ours: int) -> tuple[Features, Floats, Floats]:
    from sklearn.svm import LinearSVC  # only training needs it, and it takes seconds to import

    more, more_labels = augmented(texts[:ours], labels[:ours])
    features = Features.of(texts)
    labels = np.concatenate([labels, more_labels])
    counts = Counter(labels.tolist())
    mean = len(labels) / len(counts)
    model = LinearSVC(
        C=REGULARISATION, class_weight={c: (mean / n) ** BALANCE for c, n in counts.items()}, random_state=SEED
    ).fit(features.matrix([*texts, *more]), labels)
    weights = np.zeros((features.size, len(ALL)), dtype=np.float32)
    bias = np.full(len(ALL), -1.0, dtype=np.float32)  # a class without an example stays as unlikely as any can be
    weights[:, model.classes_] = model.coef_.T
    bias[model.classes_] = model.intercept_
    return features, weights, bias


def augmented(texts: Sequence[list[str]], labels: npt.NDArray[np.int_]) -> tuple[list[list[str]], npt.NDArray[np.int_]]:
    """Further examples: with a slip in one word, and behind a greeting that somebody else wrote."""
    chance = random.Random(SEED)  # noqa: S311 (the same each time)
    greetings = [t for t, label in zip(texts, labels, strict=True) if ALL[label] == "greet" and len(t) < 5]
    more: list[list[str]] = []
    more_labels: list[int] = []
    for found, label in zip(texts, labels, strict=True):
        if found and chance.random() < SLIPS:
            more.append(with_slip(found, chance))
            more_labels.append(int(label))
        if greetings and len(found) > 2 and ALL[label] not in ("greet", "goodbye") and chance.random() < GREETED:
            more.append([*chance.choice(greetings), *found])
            more_labels.append(int(label))
    return more, np.array(more_labels, dtype=int)


def with_slip(found: Sequence[str], chance: random.Random) -> list[str]:
    """One word with a letter lost, doubled or swapped with the next."""
    at = chance.randrange(len(found))
    word = found[at]
    if len(word) > 3:
        i = chance.randrange(1, len(word) - 1)
        swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        word = chance.choice((word[:i] + word[i + 1 :], word[:i] + word[i] + word[i:], swapped))
    return [*found[:at], word, *found[at + 1 :]]


def calibrate(margins: Doubles, unknown: Doubles, labels: npt.NDArray[np.int_]) -> Calibration:
    """Minimises the log loss of held-apart examples (vector scaling, Guo et al. 2017, with one scale for all)."""
    from scipy.optimize import minimize  # only training needs it, and it takes seconds to import

    classes = margins.shape[1]
    truth = np.eye(classes)[labels]

    def unpacked(parameters: Doubles) -> Calibration:
        return Calibration(float(parameters[0]), parameters[2:], float(parameters[1]))

    def loss(parameters: Doubles) -> tuple[float, Doubles]:
        calibration = unpacked(parameters)
        shares = calibration.probabilities(margins, unknown)
        wrong = (shares - truth) / len(labels)
        bias = parameters[2:]
        chance = np.maximum(shares[np.arange(len(labels)), labels], 1e-12)
        value = -np.log(chance).mean() + 0.01 * (bias @ bias) / classes
        slope = np.concatenate([
            [np.sum(wrong * margins), wrong[:, OUT_OF_SCOPE] @ unknown], wrong.sum(axis=0) + 0.02 * bias / classes
        ])  # fmt: skip
        return float(value), slope

    best = minimize(loss, np.concatenate([[4.0, 0.0], np.zeros(classes)]), jac=True, method="L-BFGS-B")
    return unpacked(best.x)
