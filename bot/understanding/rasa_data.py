"""Writes what Rasa learns: the examples that the embedded engine learns from, as the client asks them; trains nothing.

`python -m bot.understanding.rasa_data FOLDER`: one file a language, for bot/rasa/train.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import yaml

from bot.understanding import examples
from bot.understanding.features import words
from bot.understanding.rasa import asked
from bot.understanding.training import augmented


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for language in examples.languages():
        (folder / f"{language}.yml").write_text(document(language), encoding="utf-8")


def document(language: str) -> str:
    """A file of Rasa's. Each wording is there once: where sources differ, that of bot/rasa/data counts."""
    ours = [(words(e.text), e.intent) for e in examples.read(language)]
    known = [(words(e.text), e.intent) for e in examples.from_knowledge(examples.read_knowledge(language))]
    more, labels = augmented([found for found, _ in ours], np.array([examples.ALL.index(intent) for _, intent in ours]))
    intents: dict[str, str] = {}
    for found, intent in [*ours, *known, *zip(more, (examples.ALL[label] for label in labels), strict=True)]:
        if found:
            intents.setdefault(asked(found, language), intent)
    blocks = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text, i in intents.items() if i == intent)}
        for intent in examples.ALL
    ]
    return str(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, sort_keys=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
