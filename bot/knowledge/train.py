"""Trains the FAQ encoder of a language from what callers ask (<language>.yml); it never runs in the service.

    python -m bot.knowledge.train en            # writes encoder-en.npz beside this file, a minute or two
    python -m bot.knowledge.train sl hu pl cs   # the others, towards the topic centres of English
    python -m bot.knowledge.train en --held-apart 3   # writes nothing: learns without 3 phrasings a topic, tries those

Needs PyTorch, which the service does not: `pip install torch==2.13.0 numpy pyyaml` in an environment of its own, and
run there from the folder of the checkout.

What is learned: a row for each hashed feature, and a centre for each topic, by two losses added together: softmax over
the topics (cosine to the centres, sharpened), and supervised contrastive (Khosla et al. 2020, "Supervised Contrastive
Learning") between the sentences of a batch. English goes first; other languages keep its centres, so that a question
in one language lies near an entry written in another.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch  # type: ignore[import-not-found,unused-ignore]
import yaml
from numpy.typing import NDArray

from bot.understanding.encoder import DIMENSIONS, ROWS, Encoder, Features, features, words_of

FOLDER = Path(__file__).resolve().parent
CENTRES_FROM = "en"
SEED = 7
EPOCHS = 50
BATCH = 512
LEARNING_RATE = 0.01
SHARPNESS = 16.0  # of the softmax over topics: 1 / temperature
CONTRAST = 0.1  # temperature of the contrastive loss
CONTRAST_SHARE = 0.5
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Sentence:
    """One phrasing (or a topic's typical answer) as folded words, and the number of its topic."""

    words: tuple[str, ...]
    topic: int


def topic_ids() -> list[str]:
    """The ids of all topics in the order of topics.yml, which is the order of every vector over topics."""
    return list(yaml.safe_load((FOLDER / "topics.yml").read_text(encoding="utf-8")))


def sentences(language: str, topics: list[str]) -> list[Sentence]:
    """All phrasings and answers of a language; topics that its file lacks simply have none."""
    written = yaml.safe_load((FOLDER / f"{language}.yml").read_text(encoding="utf-8"))
    found: list[Sentence] = []
    for number, topic in enumerate(topics):
        entry = written.get(topic, {"a": "", "p": []})
        texts = [*entry["p"], str(entry["a"])]
        found += [Sentence(tuple(words), number) for text in texts if (words := words_of(str(text)))]
    return found


class Distortion:
    """Says a sentence as another caller might: words lost, slips of the finger, noise words, two ways in one breath."""

    def __init__(self, known: list[Sentence], chance: random.Random) -> None:
        self._chance = chance
        self._by_topic: dict[int, list[tuple[str, ...]]] = {}
        for sentence in known:
            self._by_topic.setdefault(sentence.topic, []).append(sentence.words)
        self._common = [word for word, _ in Counter(w for s in known for w in s.words).most_common(60)]

    def of(self, sentence: Sentence) -> list[str]:
        chance = self._chance
        words = list(sentence.words)
        if chance.random() < 0.15:
            words += chance.choice(self._by_topic[sentence.topic])
        if len(words) > 2:
            lost = chance.choice((0.0, 0.1, 0.25, 0.4))
            words = [word for word in words if chance.random() >= lost] or words
        if chance.random() < 0.3:
            for _ in range(chance.randint(1, 3)):
                words.insert(chance.randint(0, len(words)), chance.choice(self._common))
        return [self._slip(word) if chance.random() < 0.06 else word for word in words]

    def _slip(self, word: str) -> str:
        if len(word) < 4:
            return word
        at = self._chance.randrange(1, len(word) - 1)
        match self._chance.randrange(4):
            case 0:
                return word[:at] + word[at + 1 :]
            case 1:
                return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            case 2:
                return word[:at] + self._chance.choice(ALPHABET) + word[at + 1 :]
            case _:
                return word[:at] + word[at] + word[at:]


class Model(torch.nn.Module):  # type: ignore[misc,unused-ignore]
    """The table of rows and the centres of the topics."""

    def __init__(self, topic_count: int, centres: NDArray[np.float32] | None) -> None:
        super().__init__()
        self.table = torch.nn.EmbeddingBag(ROWS, DIMENSIONS, mode="sum")
        torch.nn.init.normal_(self.table.weight, std=0.05)
        start = torch.randn(topic_count, DIMENSIONS) if centres is None else torch.tensor(centres)
        self.centres = torch.nn.Parameter(start, requires_grad=centres is None)

    def forward(self, bags: list[Features]) -> torch.Tensor:
        lengths = [len(bag.rows) for bag in bags]
        offsets = torch.tensor(np.cumsum([0, *lengths[:-1]]))
        rows = torch.tensor(np.concatenate([bag.rows for bag in bags]))
        weights = torch.tensor(np.concatenate([bag.weights for bag in bags]))
        return torch.nn.functional.normalize(self.table(rows, offsets, per_sample_weights=weights), dim=1)

    def logits(self, vectors: torch.Tensor) -> torch.Tensor:
        return SHARPNESS * vectors @ torch.nn.functional.normalize(self.centres, dim=1).T


def contrastive(vectors: torch.Tensor, topics: torch.Tensor) -> torch.Tensor:
    """Pulls the sentences of one topic together and away from the others of the batch."""
    likeness = vectors @ vectors.T / CONTRAST
    likeness.fill_diagonal_(-1e9)
    same = topics[:, None] == topics[None, :]
    same.fill_diagonal_(False)
    has_partner = same.any(dim=1)
    log_chance = likeness - torch.logsumexp(likeness, dim=1, keepdim=True)
    mean = (log_chance * same).sum(dim=1)[has_partner] / same.sum(dim=1)[has_partner]
    return -mean.mean()


def batches(known: list[Sentence], chance: random.Random) -> list[list[Sentence]]:
    """An epoch in an order in which two sentences of a topic usually stand side by side, as the contrast needs."""
    shuffled = chance.sample(known, len(known))
    waiting: dict[int, Sentence] = {}
    pairs: list[list[Sentence]] = []
    for sentence in shuffled:
        other = waiting.pop(sentence.topic, None)
        if other is None:
            waiting[sentence.topic] = sentence
        else:
            pairs.append([other, sentence])
    pairs += [[sentence] for sentence in waiting.values()]
    chance.shuffle(pairs)
    order = [sentence for pair in pairs for sentence in pair]
    return [order[i : i + BATCH] for i in range(0, len(order), BATCH)]


def train(known: list[Sentence], topic_count: int, centres: NDArray[np.float32] | None) -> Model:
    """Learns the table (and, unless given, the centres). The same data give the same model on the same machine."""
    torch.manual_seed(SEED)
    chance = random.Random(SEED)  # noqa: S311 (repeatable on purpose)
    distortion = Distortion(known, chance)
    model = Model(topic_count, centres)
    optimiser = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=LEARNING_RATE)
    steps = EPOCHS * len(batches(known, random.Random(SEED)))  # noqa: S311
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, LEARNING_RATE, total_steps=steps + EPOCHS, pct_start=0.1)
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in batches(known, chance):
            vectors = model([features(distortion.of(sentence)) for sentence in batch])
            wanted = torch.tensor([sentence.topic for sentence in batch])
            loss = torch.nn.functional.cross_entropy(model.logits(vectors), wanted, label_smoothing=0.05)
            loss = loss + CONTRAST_SHARE * contrastive(vectors, wanted)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += float(loss.detach()) * len(batch)
        if (epoch + 1) % 5 == 0:
            print(f"  epoch {epoch + 1} of {EPOCHS}: loss {total / len(known):.3f}", flush=True)
    return model


def topic_space(known: list[Sentence], topic_count: int) -> dict[str, NDArray[Any]]:
    """TF-IDF of features in topics: how many of a topic's phrasings have a feature (logarithm), how few topics do."""
    counts: list[Counter[int]] = [Counter() for _ in range(topic_count)]
    for sentence in known:
        counts[sentence.topic].update(set(features(sentence.words).rows.tolist()))
    topics_with = np.zeros(ROWS)
    for counted in counts:
        topics_with[list(counted)] += 1
    rarity = np.where(topics_with > 0, np.log((1 + topic_count) / (1 + topics_with)), 0.0)
    cells: list[tuple[int, int, float]] = []
    for topic, counted in enumerate(counts):
        values = {row: (1 + np.log(times)) * rarity[row] for row, times in counted.items()}
        length = float(np.sqrt(sum(value * value for value in values.values()))) or 1.0
        cells += [(row, topic, value / length) for row, value in values.items()]
    cells.sort()
    start = np.searchsorted([row for row, _, _ in cells], np.arange(ROWS + 1))
    return {
        "space_start": start.astype(np.int32),
        "space_topic": np.array([topic for _, topic, _ in cells], dtype=np.int16),
        "space_weight": np.array([value for _, _, value in cells], dtype=np.float16),
        "rarity": rarity.astype(np.float16),
    }


def parts(model: Model, known: list[Sentence], topics: list[str]) -> dict[str, NDArray[Any]]:
    """What an encoder file holds: the table in eight bits with a scale for each row, centres and topic space."""
    table = model.table.weight.detach().numpy().copy()
    seen = np.zeros(ROWS, dtype=bool)
    for sentence in known:
        seen[features(sentence.words).rows] = True
    table[~seen] = 0.0  # what was never learned must not speak
    scale = np.maximum(np.abs(table).max(axis=1) / 127.0, 1e-12)
    centres = torch.nn.functional.normalize(model.centres.detach(), dim=1).numpy()
    return {
        "table": np.round(table / scale[:, None]).astype(np.int8),
        "scale": np.where(seen, scale, 0.0).astype(np.float32),
        "topics": np.array(topics),
        "centres": centres.astype(np.float32),
        "sharpness": np.float32(SHARPNESS),
        **topic_space(known, len(topics)),
    }


def centres_for(language: str) -> NDArray[np.float32] | None:
    """The centres a language is trained towards; None for the language that sets them."""
    if language == CENTRES_FROM:
        return None
    path = FOLDER / f"encoder-{CENTRES_FROM}.npz"
    if not path.is_file():
        raise SystemExit(f"train {CENTRES_FROM} first: the other languages keep its topic centres")
    with np.load(path, allow_pickle=False) as stored:
        if [str(topic) for topic in stored["topics"]] != topic_ids():
            raise SystemExit(f"the topics have changed: train {CENTRES_FROM} again first")
        centres: NDArray[np.float32] = stored["centres"].astype(np.float32)
        return centres


def held_apart(known: list[Sentence], count: int) -> tuple[list[Sentence], list[Sentence]]:
    """Splits off `count` sentences of each topic, by lot but always the same ones."""
    chance = random.Random(SEED)  # noqa: S311 (repeatable on purpose)
    by_topic: dict[int, list[Sentence]] = {}
    for sentence in chance.sample(known, len(known)):
        by_topic.setdefault(sentence.topic, []).append(sentence)
    away = [s for group in by_topic.values() for s in group[:count]]
    return [s for group in by_topic.values() for s in group[count:]], away


def main() -> None:
    """Trains each language named and writes its file, or with --held-apart prints how well unseen phrasings do."""
    parser = argparse.ArgumentParser(description="Train the FAQ encoder of one or more languages.")
    parser.add_argument("language", nargs="+")
    parser.add_argument("--held-apart", type=int, default=0, metavar="N", help="try N unseen phrasings a topic")
    given = parser.parse_args()
    topics = topic_ids()
    for language in given.language:
        known, away = held_apart(sentences(language, topics), given.held_apart)
        print(f"{language}: {len(known)} sentences in {len(topics)} topics", flush=True)
        model = train(known, len(topics), centres_for(language))
        stored = parts(model, known, topics)
        if away:
            encoder = Encoder(stored)
            best = [[topic for topic, _ in encoder.nearest_topics(" ".join(s.words))] for s in away]
            first = np.mean([topics[s.topic] == found[0] for s, found in zip(away, best, strict=True)])
            among = np.mean([topics[s.topic] in found for s, found in zip(away, best, strict=True)])
            print(f"  unseen phrasings among all topics: first {first:.3f}, top 3 {among:.3f}")
            continue
        path = FOLDER / f"encoder-{language}.npz"
        np.savez_compressed(path, **stored)  # type: ignore[arg-type]  # the stub takes any keyword for its flag
        print(f"  wrote {path.name}, {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
