"""Writes what Rasa learns: the embedded engine's examples, each as the client would ask it; trains nothing.

`python -m bot.understanding.rasa_data FOLDER`: one file a language, for bot/rasa/train.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

from bot.understanding import examples
from bot.understanding.rasa import asked


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for language in examples.languages():
        (folder / f"{language}.yml").write_text(document(language), encoding="utf-8")


def document(language: str) -> str:
    """A file of Rasa's: the data of bot/rasa/data, and of bot/knowledge what has no other intent there."""
    intents: dict[str, str] = {}
    for example in [*examples.read(language), *examples.from_knowledge(examples.read_knowledge(language))]:
        intents.setdefault(asked(example.text, language).lower(), example.intent)
    blocks = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text, i in intents.items() if i == intent)}
        for intent in examples.ALL
    ]
    return str(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, sort_keys=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
