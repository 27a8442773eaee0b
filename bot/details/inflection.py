"""Tells whether a word is a name with a case ending; knows the sound rules of our languages, and only given names."""

from __future__ import annotations

from functools import lru_cache

from bot.details.folding import fold
from bot.details.words.given_names import GIVEN_NAMES

_VOWELS = "aeiouy"


@lru_cache(maxsize=8192)
def inflected(said: str, word: str, endings: tuple[str, ...]) -> bool:
    """Whether ``said`` is ``word`` with a case ending: "novakem", "kowalskiej", "kovaccsal"."""
    if not endings:
        return said == word + "s"
    return any(
        said.startswith(stem) and said[len(stem) :] in endings
        for stem in _stems(word)
        if len(stem) >= 2 and said != stem
    ) or _assimilated(said, word)


def _stems(word: str) -> set[str]:
    """What endings are put on: the word, without its last vowel, without the "e" of "Marek"; with k softened to c."""
    stems = {word}
    if word[-1] in _VOWELS:
        stems.add(word[:-1])
    if len(word) > 3 and word[-2] == "e" and word[-1] not in _VOWELS and word[-3] not in _VOWELS:
        stems.add(word[:-2] + word[-1])
    if len(word) > 4 and word.endswith("iec"):
        stems.add(word[:-3] + "c")
    if len(word) > 4 and word.endswith("iek"):
        stems.add(word[:-3] + "k")
    softened = {"k": "c", "h": "z", "g": "z"}
    return stems | {stem[:-1] + softened[stem[-1]] for stem in stems if stem[-1] in softened}


def _assimilated(said: str, word: str) -> bool:
    """Hungarian -val/-vel takes on the last consonant: "Péterrel", "Kováccsal"."""
    if word[-1] in _VOWELS and word[-1] != "y":
        return False
    doubled = {word + word[-1]}
    if word[-2:] in ("cs", "gy", "ny", "sz", "zs", "ly", "ty"):
        doubled.add(word[:-2] + word[-2] * 2 + word[-1])
    return any(said in (stem + "al", stem + "el") for stem in doubled)


def own_form(word: str, endings: tuple[str, ...]) -> str:
    """A given name without its case ending, where it can be told: "Péterrel" is Péter."""
    folded = fold(word)
    if folded in GIVEN_NAMES:
        return word
    for cut in range(len(word) - 1, 2, -1):
        if fold(word[:cut]) in GIVEN_NAMES and inflected(folded, fold(word[:cut]), endings):
            return word[:cut]
    return word
