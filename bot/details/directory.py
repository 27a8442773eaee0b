"""Matches people and departments of a company in what was said, in any case and misheard; picks none of two alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from rapidfuzz import fuzz

from bot.company import Company, Department, Person
from bot.details import name
from bot.details import words as vocabulary
from bot.details.folding import Token, fold, tokens
from bot.details.inflection import inflected
from bot.details.phrasebook import Phrases
from bot.details.words.given_names import GIVEN_NAMES

SURE = 0.8
"""From this score on a match can be acted on; below it the caller is asked."""
LEAST = 0.55
ALIKE = 86
"""Percent: how alike (by edits) a misheard word must be to a name."""
_SOUNDS = {"tsch": "c", "tch": "c", "sch": "s", "cz": "c", "cs": "c", "ch": "c", "sz": "s", "sh": "s", "ck": "k",
           "ph": "f", "w": "v", "y": "i", "th": "t", "x": "ks"}  # fmt: skip
SHORT_TOKENS = 3
"""Up to here an utterance is taken as an answer to "who would you like to speak to?"."""


@dataclass(frozen=True)
class Match:
    id: str
    score: float  # 0..1
    span: tuple[int, int]  # characters
    kind: str  # "person" or "department"


@dataclass(frozen=True)
class _Known:
    """One way of calling somebody, and what it is worth."""

    id: str
    kind: str
    words: tuple[str, ...]
    worth: float
    title: str = ""
    others: tuple[str, ...] = ()  # the person's further names, where these words are only one of them


def match(text: str, company: Company, language: str) -> list[Match]:
    """Who is meant, best first; one match for each person or department, those that fit equally beside each other."""
    pieces = tokens(text)
    if not pieces:
        return []
    reader = _Reader(pieces, language)
    best: dict[tuple[str, str], Match] = {}
    for known in _known(company):
        for found in reader.search(known):
            held = best.get((found.kind, found.id))
            if held is None or found.score > held.score:
                best[found.kind, found.id] = found
    ranked = sorted(_qualified(list(best.values()), company), key=lambda m: -m.score)
    return [m for m in ranked if not _outdone(m, ranked)]


def asked_name(text: str, language: str) -> str | None:
    """The name of a person the caller asks for, whether or not the company knows them."""
    return name.asked_for(text, language)


def _qualified(found: list[Match], company: Company) -> list[Match]:
    """Beside a person a department only tells which one is meant: "Ana from accounts"."""
    if not any(m.kind == "person" and m.score >= SURE for m in found):
        return found
    named = {m.id for m in found if m.kind == "department"}
    within = {person.id for person in company.people if person.department in named}
    return [
        replace(m, score=round(m.score - 0.2, 3)) if m.kind == "department"
        else replace(m, score=min(1.0, round(m.score + 0.1 * (m.id in within), 3)))
        for m in found
    ]  # fmt: skip


def _outdone(found: Match, ranked: list[Match]) -> bool:
    """Whether a better match covers the same words: "Ana Novak" leaves no other Novak."""
    return any(
        other.score > found.score and other.span[0] <= found.span[0] and found.span[1] <= other.span[1]
        for other in ranked
    )


def _known(company: Company) -> Iterator[_Known]:
    for person in company.people:
        yield from _person(person)
    for department in company.departments:
        yield from _department(department)


def _person(person: Person) -> Iterator[_Known]:
    words = tuple(t.text for t in tokens(person.name))
    if not words:
        return
    title = fold(person.title)
    yield _Known(person.id, "person", words, 1.0, title)
    if len(words) > 1:
        yield _Known(person.id, "person", (words[-1], *words[:-1]), 0.99, title)
        yield _Known(person.id, "person", words[-1:], 0.9, title, words[:-1])
        yield _Known(person.id, "person", words[:1], 0.85, title, words[1:])
    for alias in person.aliases:
        yield _Known(person.id, "person", tuple(t.text for t in tokens(alias)), 0.95)


def _department(department: Department) -> Iterator[_Known]:
    for called in {*department.name.values(), *department.aliases, department.id}:
        yield _Known(department.id, "department", tuple(t.text for t in tokens(called)), 0.9)


class _Reader:
    def __init__(self, pieces: Sequence[Token], language: str) -> None:
        self._pieces = pieces
        self._row = [p.text for p in pieces]
        words = vocabulary.of(language)
        self._words, self._common = words, words.common
        self._cued = _cued(self._row, language) if len(pieces) > SHORT_TOKENS else set(range(len(pieces)))

    def search(self, known: _Known) -> Iterator[Match]:
        size = len(known.words)
        if not size:
            return
        for place in range(len(self._row) - size + 1):
            alike = [self._alike(place + at, word, known) for at, word in enumerate(known.words)]
            if min(alike) == 0 or (known.others and self._is_another(place, known)):
                continue
            cued = place in self._cued
            common = size == 1 and self._row[place] in self._common and not self._as_name(place)
            if common and not cued:
                if known.kind == "person" or self._row[place] not in known.words:
                    continue
                alike = [part * 0.7 for part in alike]
            score = known.worth * sum(alike) / size + (0.05 if cued else 0) + self._title(place, known)
            if score >= LEAST:
                span = (self._pieces[place].start, self._pieces[place + size - 1].end)
                yield Match(known.id, round(min(1.0, score), 3), span, known.kind)

    def _title(self, place: int, known: _Known) -> float:
        """ "doctor Novak" is the Novak who is a doctor."""
        titles = self._words.name.titles
        said = titles.get(self._row[place - 1]) if place > 0 else None
        if said is None or not said.endswith(".") or known.kind != "person":
            return 0.0
        return 0.05 if any(titles.get(word) == said for word in known.title.split()) else -0.1

    def _is_another(self, place: int, known: _Known) -> bool:
        """Whether a name beside it is not the person's: Peter Parker is no Peter Kovač."""
        behind, before = place + 1, place - 1
        if behind < len(self._row) and self._pieces[behind].before.isspace() and self._named(behind):
            return not any(self._alike(behind, other, known) for other in known.others)
        surname = self._words.directory.surname_first and before >= 0 and self._named(before)
        if before >= 0 and self._pieces[place].before.isspace() and (surname or self._row[before] in GIVEN_NAMES):
            return not any(self._alike(before, other, known) for other in known.others)
        return False

    def _named(self, place: int) -> bool:
        """Whether the word can only be a name: a given name, or written as one."""
        word = self._row[place]
        if word in self._common or word in self._words.name.titles or self._pieces[place].is_digits:
            return False
        last = place + 1 == len(self._row)
        return word in GIVEN_NAMES or self._pieces[place].raw[:1].isupper() or last

    def _as_name(self, place: int) -> bool:
        return place > 0 and self._pieces[place].raw[:1].isupper()

    def _alike(self, place: int, word: str, known: _Known) -> float:
        said = self._row[place]
        if said == word:
            return 1.0
        if len(word) >= 3 and inflected(said, word, self._words.directory.endings):
            return 0.0 if said in self._common and known.kind == "person" and not self._as_name(place) else 0.97
        if len(word) < 4 or len(said) < 4 or said in self._common:
            return 0.0
        ratio = fuzz.ratio(said, word)
        if _sounds(said) == _sounds(word):
            return max(0.93, ratio / 100 * 0.95)
        return ratio / 100 * 0.95 if ratio >= ALIKE else 0.0


@lru_cache(maxsize=8192)
def _sounds(word: str) -> str:
    """A rough key of the sound, so that "kowatsch" and "kovač" meet: recognisers write what they know."""
    for written, heard in _SOUNDS.items():
        word = word.replace(written, heard)
    return "".join(c for at, c in enumerate(word) if at == 0 or c != word[at - 1])


def _cued(row: list[str], language: str) -> set[int]:
    """Places behind "speak to" and the like, up to two words (a title, an article) further."""
    before, behind = _cue_phrases(language)
    cued = {at for _, end, _ in before.search(row) for at in range(end, min(end + 3, len(row)))}
    return cued | {at for first, _, _ in behind.search(row) for at in range(max(0, first - 2), first)}


@cache
def _cue_phrases(language: str) -> tuple[Phrases[bool], Phrases[bool]]:
    words = vocabulary.of(language).directory
    return Phrases([(words.cues, True)]), Phrases([(words.cues_behind, True)])
