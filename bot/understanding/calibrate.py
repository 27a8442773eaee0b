"""Fits the FAQ search's weights and bands to a language's knowledge and counts its words; never runs in the service.

    python -m bot.understanding.calibrate en           # writes calibration/words-en.json and calibration/faq-en.json
    python -m bot.understanding.calibrate --words hu   # only the word counts, which need no PyTorch and no answers

The encoder must not be judged by phrasings it was trained on: for each of some splits of the knowledge one is trained
without a third of the phrasings, without any answer and without some topics (so PyTorch is needed, see
bot/knowledge/train.py). Companies are made up of what it has not seen. Run this after `bot.knowledge.train`.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml
from scipy.optimize import minimize

from bot.understanding import examples, faq
from bot.understanding.companies_made_up import MadeUp, Topic, make_up
from bot.understanding.encoder import Encoder, words_of
from bot.understanding.faq import ENTRY_FEATURES, MOST_OFFERED, NONE_FEATURES, WITHOUT_ENCODER, FaqIndex, Weights
from bot.understanding.features import Floats
from bot.understanding.lexical import CALIBRATION, Background, background
from bot.understanding.training import Doubles

SPLITS = (1, 2)
SEEN = 0.7  # of a topic's phrasings, by the encoder
ABSENT = 8  # one topic in so many is not seen at all, as some entries of real companies have none
COMPANIES_TO_FIT, COMPANIES_TO_BOUND = 60, 40  # a split
REGULARISATION = 0.001
MOST_WRONG = 0.03  # of the questions
MOST_UNANSWERABLE_ANSWERED = 0.06
MOST_UNANSWERABLE_CLARIFIED = 0.47
SHOULD_KNOW = 0.2  # a phrasing to whose own topic the full encoder gives less belongs to another one as well
TODAY = date(2026, 1, 1)


@dataclass(frozen=True)
class Case:
    """A question with what the search sees of it; ``right`` is the place of the entry, or their number for none."""

    entries: Floats
    none: Floats
    right: int


def count_words(language: str) -> None:
    """Writes how often stems occur in what callers say and ask."""
    texts = [e.text for e in examples.read(language)] if language in examples.languages() else []
    texts += [text for phrasings in examples.read_knowledge(language).values() for text in phrasings]
    counted = Background.of(texts)
    _write(f"words-{language}", {"documents": counted.documents, "frequency": dict(counted.frequency)})
    background.cache_clear()


def split(
    knowledge: Mapping[str, Any], trades: Mapping[str, Any], seed: int
) -> tuple[dict[str, list[str]], dict[str, Topic]]:
    """What the encoder may see of each topic, and what is kept apart; the first phrasing is an entry's question."""
    chance = random.Random(seed)  # noqa: S311 (the same each time)
    usable = sorted(t for t, entry in knowledge.items() if len(entry["p"]) >= 6 and entry.get("a"))
    absent = {*chance.sample(usable, len(usable) // ABSENT)}
    seen, apart = {}, {}
    for topic in usable:
        question, *asked = map(str, knowledge[topic]["p"])
        chance.shuffle(asked)
        count = 0 if topic in absent else int(len(asked) * SEEN)
        seen[topic] = asked[:count]
        apart[topic] = Topic(trades[topic]["trade"], question, str(knowledge[topic]["a"]), tuple(asked[count:]))
    return seen, apart


def trained_on(seen: Mapping[str, Sequence[str]]) -> Encoder:
    from bot.knowledge import train  # needs PyTorch

    topics = train.topic_ids()
    known = [
        train.Sentence(tuple(words), number)
        for number, topic in enumerate(topics)
        for text in seen.get(topic, ())
        if (words := words_of(text))
    ]
    return Encoder(train.parts(train.train(known, len(topics), None), known, topics))


def cases(company: MadeUp, language: str, encoder: Encoder, judge: Encoder | None) -> list[Case]:
    index = FaqIndex(company.faqs, language, TODAY, encoder)
    places = {f.id: n for n, f in enumerate(index.faqs)}
    clear = [(text, topic) for text, topic in company.queries if judge is None or _belongs(text, topic, judge)]
    asked = [(text, places[topic]) for text, topic in clear] + [(text, len(places)) for text in company.unanswerable]
    return [Case(*index.features(text), right) for text, right in asked]


def _belongs(text: str, topic: str, judge: Encoder) -> bool:
    return topic not in judge.topics or float(judge.posterior(text)[judge.topics.index(topic)]) >= SHOULD_KNOW


def fit(known: Sequence[Case], used: int) -> Weights:
    """Greatest likelihood with the first ``used`` entry features; bounds that never answer."""
    most = max(len(case.entries) for case in known)
    entries = np.zeros((len(known), most, len(ENTRY_FEATURES)))
    there = np.zeros((len(known), most), dtype=bool)
    for n, case in enumerate(known):
        entries[n, : len(case.entries)], there[n, : len(case.entries)] = case.entries, True
    entries[:, :, used:] = 0
    none = np.stack([case.none for case in known]).astype(np.float64)
    rows, right = np.arange(len(known)), np.array([c.right if c.right < len(c.entries) else most for c in known])

    def loss(weights: Doubles) -> tuple[float, Doubles]:
        scores = np.where(there, entries @ weights[: len(ENTRY_FEATURES)], -1e9)
        scores = np.append(scores, (none @ weights[len(ENTRY_FEATURES) :])[:, None], axis=1)
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        value = -np.log(np.maximum(shares[rows, right], 1e-12)).mean() + REGULARISATION * (weights @ weights)
        shares[rows, right] -= 1
        slope = np.concatenate([np.einsum("cn,cnf->f", shares[:, :-1], entries), shares[:, -1] @ none]) / len(known)
        return float(value), slope + 2 * REGULARISATION * weights

    best = minimize(loss, np.zeros(len(ENTRY_FEATURES) + len(NONE_FEATURES)), jac=True, method="L-BFGS-B").x
    return Weights(
        best[: len(ENTRY_FEATURES)].astype(np.float32), best[len(ENTRY_FEATURES) :].astype(np.float32), 2.0, 2.0
    )


def bounded(weights: Weights, known: Sequence[Case]) -> Weights:
    """The lowest bounds that keep wrong answers and needless questions as rare as they must be."""
    chances = [weights.chances(case.entries, case.none) for case in known]
    asked = np.array([case.right < len(case.entries) for case in known])
    first = np.array([c.max() for c in chances])
    offered = np.array([np.sort(c)[-MOST_OFFERED:].sum() for c in chances])
    wrong = np.array([c.argmax() != case.right for c, case in zip(chances, known, strict=True)])
    steps: npt.NDArray[np.float64] = np.arange(0.02, 1.0, 0.01)
    answer = next(
        (float(t) for t in steps if ((first >= t) & wrong)[asked].mean() <= MOST_WRONG
         and (first >= t)[~asked].mean() <= MOST_UNANSWERABLE_ANSWERED), 1.0,
    )  # fmt: skip
    below = first < answer
    clarify = next(float(t) for t in steps if (below & (offered >= t))[~asked].mean() <= MOST_UNANSWERABLE_CLARIFIED)
    return Weights(weights.entry, weights.none, round(answer, 2), round(clarify, 2))


def report(name: str, weights: Weights, known: Sequence[Case]) -> None:
    chances = [weights.chances(case.entries, case.none) for case in known]
    outcome = {"right at once": 0, "wrong at once": 0, "right among those offered": 0}
    beside = {"answered": 0, "clarified": 0}
    for chance, case in zip(chances, known, strict=True):
        best = np.argsort(-chance)[:MOST_OFFERED]
        answered = chance[best[0]] >= weights.answer_from
        offered = not answered and chance[best].sum() >= weights.clarify_from
        if case.right == len(case.entries):
            beside["answered"] += answered
            beside["clarified"] += offered
        else:
            outcome["right at once"] += answered and best[0] == case.right
            outcome["wrong at once"] += answered and best[0] != case.right
            outcome["right among those offered"] += offered and case.right in best
    asked = sum(case.right < len(case.entries) for case in known)
    shares = {k: round(float(n) / asked, 3) for k, n in outcome.items()}
    lacking = {k: round(float(n) / (len(known) - asked), 3) for k, n in beside.items()}
    print(f"{name}: {shares}; unanswerable: {lacking}")


def calibrate(language: str) -> None:
    """Writes the weights of a language, with the encoder and without."""
    knowledge = yaml.safe_load((examples.KNOWLEDGE / f"{language}.yml").read_text(encoding="utf-8"))
    trades = yaml.safe_load((examples.KNOWLEDGE / "topics.yml").read_text(encoding="utf-8"))
    chat = [e.text for e in examples.read(language) if e.intent == "out_of_scope"]
    judge = Encoder.load(language)
    to_fit: list[Case] = []
    to_bound: list[Case] = []
    for seed in SPLITS:
        seen, apart = split(knowledge, trades, seed)
        encoder = trained_on(seen)
        for found, count, salt in ((to_fit, COMPANIES_TO_FIT, 0), (to_bound, COMPANIES_TO_BOUND, 1000)):
            for company in make_up(apart, chat, language, count, seed + salt):
                found += cases(company, language, encoder, judge)
    stored = {}
    for name, used in (("encoder", len(ENTRY_FEATURES)), ("words", WITHOUT_ENCODER)):
        weights = bounded(fit(to_fit, used), to_bound)
        report(f"{language} {name}", weights, to_bound)
        stored[name] = {
            "entry": {f: round(float(w), 4) for f, w in zip(ENTRY_FEATURES, weights.entry, strict=True)},
            "none": {f: round(float(w), 4) for f, w in zip(NONE_FEATURES, weights.none, strict=True)},
            "answer_from": weights.answer_from,
            "clarify_from": weights.clarify_from,
        }
    _write(f"faq-{language}", stored)
    faq.weights_for.cache_clear()


def _write(name: str, content: object) -> None:
    CALIBRATION.mkdir(exist_ok=True)
    (CALIBRATION / f"{name}.json").write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(f"wrote {name}.json")


def main() -> None:
    parser = argparse.ArgumentParser(description="Calibrate the FAQ search of one or more languages.")
    parser.add_argument("language", nargs="+")
    parser.add_argument("--words", action="store_true", help="only count words")
    given = parser.parse_args()
    for language in given.language:
        count_words(language)
        if not given.words:
            calibrate(language)


if __name__ == "__main__":
    main()
