"""Finds the matter in a message sentence ("about a loose crown"); does not judge how urgent it is."""

from __future__ import annotations

import re
from functools import cache

from bot.details import number, refusal
from bot.details import words as vocabulary
from bot.details.folding import Token, clean, tokens
from bot.details.phrasebook import Phrases

LONGEST_MATTER = 300
MOST_WORDS_BEFORE = 5
_SENTENCE = re.compile(r"[.!?…\n;]")


def about(text: str, language: str) -> str | None:
    """The matter that a sentence names behind "about" or "tell him that", in the caller's words."""
    pieces = tokens(text)
    row = [p.text for p in pieces]
    cues, ends, _, _ = _phrases(language)
    before = _before_a_cue(text, pieces, row, language)
    if before is not None:
        return before
    for _, behind, whole_sentence in cues.search(row):
        if behind >= len(pieces) or (not whole_sentence and number.value(row[behind], language) is not None):
            continue
        last = _end(pieces, row, behind, ends)
        matter = _trimmed(text, pieces[behind:last], language)
        if matter is not None:
            return matter
    return None


def bare(text: str, language: str, awaited: bool = True) -> str | None:
    """An awaited matter as it was given, without "it's about" before and "please" behind it; unawaited as `about`."""
    if not awaited:
        return about(text, language)
    if refusal.declines(text, language) and len(tokens(text)) <= refusal.ALONE_TOKENS + 2:
        return None
    return _trimmed(text, tokens(text), language)


def _before_a_cue(text: str, pieces: list[Token], row: list[str], language: str) -> str | None:
    """The matter with the word behind it: "a számlám miatt"; it begins with its article or its sentence."""
    matter = vocabulary.of(language).matter
    for cue, behind, _ in _cues_behind(language).search(row):
        first = cue
        while first > 0 and cue - first < MOST_WORDS_BEFORE and not re.search(r"[,.;!?\n]", pieces[first].before):
            first -= 1
            if row[first] in matter.articles:
                break
        if first < cue and not all(word in matter.empty for word in row[first:cue]):
            return clean(text)[pieces[first].start : pieces[behind - 1].end]
    return None


def _end(pieces: list[Token], row: list[str], first: int, ends: Phrases[bool]) -> int:
    """Where the matter ends: with the sentence, or where another one begins."""
    for at in range(first + 1, len(row)):
        if _SENTENCE.search(pieces[at].before) or ends.at(row, at) is not None:
            return at
    return len(row)


def _trimmed(text: str, pieces: list[Token], language: str) -> str | None:
    _, _, leads, tails = _phrases(language)
    first, behind = 0, len(pieces)
    row = [p.text for p in pieces]
    while first < behind and (lead := leads.at(row, first)) is not None and lead[1] < behind:
        first = lead[1]
    while behind > first and (tail := tails.ends_at(row[:behind], behind)) is not None and tail[0] >= first:
        behind = tail[0]
    conjunctions = vocabulary.of(language).numbers.joiners
    while behind > first and row[behind - 1] in conjunctions:
        behind -= 1
    if all(word in vocabulary.of(language).matter.empty for word in row[first:behind]):
        return None
    return clean(text)[pieces[first].start : pieces[behind - 1].end][:LONGEST_MATTER]


@cache
def _phrases(language: str) -> tuple[Phrases[bool], Phrases[bool], Phrases[bool], Phrases[bool]]:
    """Cues (True: a whole sentence follows), ends, leads and tails."""
    words = vocabulary.of(language).matter
    return (Phrases([(words.about, False), (words.that, True)]), Phrases([(words.ends, True)]),
            Phrases([(words.leads, True)]), Phrases([(words.tails, True)]))  # fmt: skip


@cache
def _cues_behind(language: str) -> Phrases[bool]:
    return Phrases([(vocabulary.of(language).matter.behind, True)])
