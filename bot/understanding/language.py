"""Guesses in which of some languages a text is written, also short ones and without diacritics; translates nothing.

Naive Bayes over words, character n-grams (folded) and letters with diacritics. `python -m bot.understanding.language`
makes the table from the training data and the knowledge of all languages.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.details.folding import LONGEST_TEXT
from bot.understanding import examples
from bot.understanding.features import words
from bot.understanding.lexical import CALIBRATION

TABLE = CALIBRATION / "languages.json"
GRAMS = (1, 2, 3, 4)
MOST_TERMS = 6_000
RAREST = 3  # a term must occur so often in one language
SMOOTHING = 0.5
SCALES = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6)  # n-grams overlap: their evidence counts only in part
TALK = 3  # what callers say counts so much against written questions: greetings, yes and no
MIXED = "change_language"  # examples of this intent are often in another language than their file's


def terms(text: str) -> list[str]:
    """Words, n-grams and foreign letters of a text; digits and other scripts tell nothing."""
    found = [word for word in words(text) if word.isascii() and not word.startswith("0")]
    taken = [f"w {word}" for word in found]
    for word in found:
        padded = f"_{word}_"
        taken += [padded[i : i + n] for n in GRAMS for i in range(len(padded) - n + 1)]
    return taken + [
        f"l {letter}" for letter in text[:LONGEST_TEXT].lower() if letter.isalpha() and not letter.isascii()
    ]


@dataclass(frozen=True)
class Table:
    languages: tuple[str, ...]
    scale: float
    chances: dict[str, tuple[float, ...]]  # the logarithm of each term's share, in the order of `languages`

    def guess(self, text: str, among: Collection[str]) -> tuple[str, float] | None:
        places = [n for n, language in enumerate(self.languages) if language in among]
        known = [row for term in terms(text) if (row := self.chances.get(term))]
        if not places or not known:
            return None
        scores = [self.scale * sum(row[n] for row in known) for n in places]
        powers = [math.exp(score - max(scores)) for score in scores]
        best = max(range(len(places)), key=powers.__getitem__)
        return self.languages[places[best]], powers[best] / sum(powers)


def guess(text: str, among: Collection[str]) -> tuple[str, float] | None:
    """The likeliest of the languages and how sure that is (0..1); None where nothing in the text tells."""
    return _table().guess(text, among)


@lru_cache(maxsize=1)
def _table() -> Table:
    stored = json.loads(TABLE.read_text(encoding="utf-8"))
    chances = {str(term): tuple(float(c) for c in row) for term, row in stored["chances"].items()}
    return Table(tuple(stored["languages"]), float(stored["scale"]), chances)


def made_from(texts: dict[str, Sequence[str]], scale: float = 0.2) -> Table:
    """A table of the terms that tell the languages apart best."""
    languages = tuple(sorted(texts))
    counts = {language: Counter(term for text in texts[language] for term in terms(text)) for language in languages}
    totals = {language: sum(counts[language].values()) for language in languages}
    often = {term for counted in counts.values() for term, n in counted.items() if n >= RAREST}
    chances = {
        term: tuple(math.log((counts[x][term] + SMOOTHING) / (totals[x] + SMOOTHING * len(often))) for x in languages)
        for term in often
    }

    def telling(term: str) -> tuple[float, str]:
        frequency = sum(counts[x][term] / totals[x] for x in languages)
        return -frequency * (max(chances[term]) - min(chances[term])), term

    kept = sorted(sorted(often, key=telling)[:MOST_TERMS])
    return Table(languages, scale, {term: tuple(round(c, 3) for c in chances[term]) for term in kept})


def loss(table: Table, apart: Iterable[tuple[str, str]]) -> float:
    """Mean log loss over (text, language)."""
    losses = []
    for text, language in apart:
        guessed = table.guess(text, table.languages)
        chance = 1 / len(table.languages) if not guessed else guessed[1] if guessed[0] == language else 1 - guessed[1]
        losses.append(-math.log(max(chance, 1e-6)))
    return sum(losses) / len(losses)


def main() -> None:
    chance = random.Random(1)  # noqa: S311 (the same each time)
    known: dict[str, list[str]] = {}
    apart: list[tuple[str, str]] = []
    for language in examples.languages():
        texts = [e.text for e in examples.read(language) if e.intent != MIXED] * TALK
        texts += [text for phrasings in examples.read_knowledge(language).values() for text in phrasings]
        away = {*chance.sample(sorted({*texts}), len({*texts}) // 5)}
        known[language] = [text for text in texts if text not in away]
        apart += [(text, language) for text in sorted(away)]
    tables = [made_from(dict(known), scale) for scale in SCALES]
    best = min(tables, key=lambda table: loss(table, apart))
    right = sum((g := best.guess(text, best.languages)) is not None and g[0] == language for text, language in apart)
    print(f"{', '.join(best.languages)}: {right / len(apart):.4f} of {len(apart)} unseen texts right, {best.scale=}")
    for text, language in apart:
        known[language].append(text)
    full = made_from(dict(known), best.scale)
    stored = {"languages": full.languages, "scale": full.scale, "chances": full.chances}
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    TABLE.write_text(text + "\n", encoding="utf-8")
    print(f"wrote {TABLE.name}, {TABLE.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
