"""Finds the caller's own name in what was typed or said; does not know whom the company employs (see directory)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from bot.details import number, refusal, spelling, yesno
from bot.details import words as vocabulary
from bot.details.casing import PARTICLES, nominative, proper
from bot.details.folding import Token, clean, fold_word, tokens
from bot.details.inflection import own_form
from bot.details.phrasebook import Phrases
from bot.details.words.given_names import GIVEN_NAMES

MOST_WORDS = 5
_ENDS = re.compile(r"[,;:!?()…|\n\"“”]|\.\s")
_OPENERS = re.compile(r"[,;:.!?…\n]")


@dataclass(frozen=True)
class NameFound:
    name: str  # proper case
    span: tuple[int, int]  # characters
    spelled: bool


@dataclass(frozen=True)
class _Run:
    """Neighbouring words that may be a name."""

    first: int
    behind: int


def find(text: str, language: str, awaited: bool = False) -> NameFound | None:
    """The name the caller gives as theirs; with ``awaited`` a bare "jan kos" or "Smith" counts."""
    return _Finder(text, language, awaited).find()


def asked_for(text: str, language: str) -> str | None:
    """The name of somebody the caller asks for ("can I speak to Peter Parker"), as it was said, in proper case."""
    return _Finder(text, language, awaited=False).asked_for()


class _Finder:
    def __init__(self, text: str, language: str, awaited: bool) -> None:
        self._text = clean(text)
        self._language = language
        self._awaited = awaited
        self._pieces = tokens(text)
        self._row = [p.text for p in self._pieces]
        words = vocabulary.of(language)
        self._words, self._common = words.name, words.common
        self._endings = words.directory.endings
        self._phrases = phrases(language)
        self._any_case = False  # of somebody asked for, names come with case endings

    def find(self) -> NameFound | None:
        if not self._pieces:
            return None
        spelled = spelling.find(self._pieces, self._language, self._awaited)
        run = self._cued() or self._behind_it(self._phrases.after) or (self._bare() if self._awaited else None)
        if spelled is not None and not (run and run.first <= spelled.first and spelled.behind < run.behind):
            return self._with_letters(run, spelled)
        return self._found(run) if run else None

    def asked_for(self) -> str | None:
        own = self._cued()
        self._any_case = True
        for _, behind, _ in self._phrases.ask_for.search(self._row):
            if (own is not None and own.first == behind) or behind >= len(self._row) or self._broken(behind, _ENDS):
                continue
            run = self._run(behind, trusted=True)
            if run is not None and self._plausible(run, weak=True):
                return self._in_own_form(run)
        run = self._behind_it(self._phrases.ask_after)
        return self._in_own_form(run) if run else None

    def _in_own_form(self, run: _Run) -> str:
        return " ".join(own_form(word, self._endings) for word in self._found(run).name.split())

    def _cued(self) -> _Run | None:
        """Behind "my name is", or behind "it's" where the words can be told to be a name."""
        for first, behind, sure in self._phrases.before.search(self._row):
            if self._is_question(first) or not (sure or self._awaited or self._begins(first)):
                continue
            while behind < len(self._row) and self._row[behind] in self._phrases.hesitations:
                behind += 1
            if behind >= len(self._row) or self._broken(behind, _ENDS, gap=":,"):
                continue
            run = self._run(behind, trusted=sure or self._awaited)
            if run is not None and (sure or self._plausible(run, weak=True)):
                return run
        return None

    def _behind_it(self, after: Phrases[bool]) -> _Run | None:
        """Before "speaking" or "here", at the beginning or behind a greeting."""
        for cue, _, _ in after.search(self._row):
            first = cue
            while first > 0 and cue - first < MOST_WORDS and self._nameish(first - 1, trusted=False):
                first -= 1
                if _OPENERS.search(self._pieces[first].before) and not self._titled(first - 1):
                    break
            run = _Run(first, cue) if first < cue and not _ENDS.search(self._pieces[cue].before) else None
            if run and self._opens(first):
                if self._row[cue] == self._words.called[0]:
                    self._pieces[cue - 1] = nominative(self._pieces[cue - 1], self._words.called[1])
                    self._row[cue - 1] = self._pieces[cue - 1].text
                if self._plausible(run, weak=True):
                    return run
        return None

    def _begins(self, first: int) -> bool:
        """Whether a part of the sentence begins here: "and this is Ana"."""
        return self._opens(first) or self._row[first - 1] in self._words.goes_on | self._words.openers

    def _opens(self, first: int) -> bool:
        if first == 0 or _OPENERS.search(self._pieces[first].before):
            return True
        return all(word in self._phrases.openers or word in self._phrases.asking for word in self._row[:first])

    def _bare(self) -> _Run | None:
        """The awaited answer itself: nothing but a name, or a name and then something else."""
        if (
            self._text.rstrip().endswith("?")
            or self._row[0] in self._words.asking
            or refusal.declines(self._text, self._language)
        ):
            return None
        first = 0
        while first < len(self._row) and self._row[first] in self._phrases.openers:
            first += 1
        run = self._run(first, trusted=True)
        if run is None or self._answers(run):
            return None
        inverted = self._inverted(run)
        return inverted or (run if self._plausible(run, weak=False) else None)

    def _answers(self, run: _Run) -> bool:
        """Whether what looks like a name is a yes or no."""
        words = self._row[run.first : run.behind]
        return (
            not any(word in GIVEN_NAMES for word in words) and yesno.find(" ".join(words), self._language) is not None
        )

    def _inverted(self, run: _Run) -> _Run | None:
        """ "Smith, John": the pair counts as one name, turned round when it is written down."""
        pair = run.behind - run.first == 1 and run.behind + 1 == len(self._row)
        if pair and self._pieces[run.behind].before.strip() == "," and self._row[run.behind] in GIVEN_NAMES:
            return _Run(run.first, run.behind + 1)
        return None

    def _run(self, first: int, trusted: bool) -> _Run | None:
        behind = first
        while behind < len(self._row) and behind - first < MOST_WORDS:
            if behind > first and self._broken(behind, _ENDS):
                break
            if not self._nameish(behind, trusted and behind - first < 2):
                break
            behind += 1
        while behind > first and (self._row[behind - 1] in PARTICLES or self._row[behind - 1] in self._words.titles):
            behind -= 1
        return _Run(first, behind) if behind > first else None

    def _broken(self, place: int, pattern: re.Pattern[str], gap: str = "") -> bool:
        """Whether punctuation keeps the words apart; the dot of "Dr." or of an initial does not."""
        before = self._pieces[place].before
        if self._titled(place - 1) or len(self._row[place - 1]) == 1:
            before = before.replace(".", "")
        for allowed in gap:
            before = before.replace(allowed, "")
        return bool(pattern.search(before))

    def _titled(self, place: int) -> bool:
        return place >= 0 and self._row[place] in self._words.titles

    def _is_given(self, word: str) -> bool:
        return word in GIVEN_NAMES or (self._any_case and fold_word(own_form(word, self._endings)) in GIVEN_NAMES)

    def _given(self, place: int) -> bool:
        return place < len(self._row) and self._row[place] in GIVEN_NAMES

    def _nameish(self, place: int, trusted: bool) -> bool:
        """Whether the word may belong to a name; a common one may if it is a given name or stands behind a title."""
        piece = self._pieces[place]
        if (
            piece.is_digits
            or self._phrases.not_names.at(self._row, place)
            or self._phrases.spelled.at(self._row, place)
        ):
            return False
        word = piece.text
        if word in self._words.titles or word in PARTICLES:
            return True
        if len(word) == 1:
            initial = (piece.raw.isupper() or piece.after[:1] == ".") and word not in self._common
            return initial or (word == "o" and place > 0 and self._given(place - 1))
        if number.value(word, self._language) is not None:
            return False
        if word in self._common:
            named = piece.raw[:1].isupper() and place > 0 and not self._text.isupper()
            return (word in GIVEN_NAMES and trusted) or (named and (trusted or self._titled(place - 1)))
        return True

    def _plausible(self, run: _Run, weak: bool) -> bool:
        """Behind a weak cue a name needs a given name, a title or capitals; an awaited one, words that can be names."""
        row, pieces = self._row[run.first : run.behind], self._pieces[run.first : run.behind]
        if all(word in self._words.titles or word in PARTICLES or len(word) == 1 for word in row):
            return False
        known = any(self._is_given(word) for word in row) or row[0] in self._words.titles
        capital = all(p.raw[:1].isupper() or p.text in PARTICLES for p in pieces) and not self._text.isupper()
        if all(word in self._common for word in row):
            return self._awaited and run.behind == len(self._row)
        if self._awaited:
            rest = len(self._row) - run.behind
            capital = capital and (len(row) > 1 or run.first > 0 or rest == 0)  # every sentence begins with one
            return (
                known
                or capital
                or (sum(word not in PARTICLES for word in row) <= 2 and (rest == 0 or self._goes_on(run.behind)))
            )
        return known or (capital and (run.first > 0 or len(row) > 1)) if weak else True

    def _goes_on(self, place: int) -> bool:
        """Whether what follows the name is something else: another sentence, or words that are no names."""
        return (
            bool(_OPENERS.search(self._pieces[place].before))
            or self._row[place] in self._words.goes_on
            or (self._pieces[place].is_digits or number.value(self._row[place], self._language) is not None)
        )

    def _is_question(self, cue: int) -> bool:
        """ "is this Jan Kos?" and "who is it" give no name."""
        return (
            cue == 0
            and self._text.rstrip().endswith("?")
            and not self._awaited
            and self._row[0] in self._phrases.asking
        )

    def _found(self, run: _Run) -> NameFound:
        pieces = self._pieces[run.first : run.behind]
        if "," in pieces[-1].before and len(pieces) == 2:
            pieces = [pieces[1], pieces[0]]
        name = self._written(pieces)
        start, end = self._pieces[run.first].start, self._pieces[run.behind - 1].end
        return NameFound(name, (start, end), False)

    def _written(self, pieces: Sequence[Token]) -> str:
        titles: list[str] = []
        rest = list(pieces)
        while rest and rest[0].text in self._words.titles:
            titles.append(self._words.titles[rest.pop(0).text])
        raw = ""
        for piece in rest:
            raw += ("-" if raw and piece.before == "-" else " ") + piece.raw
            raw += "." if len(piece.raw) == 1 and piece.after.startswith(".") else ""
        return " ".join([*titles, proper(raw.strip())])

    def _with_letters(self, run: _Run | None, spelled: spelling.Spelled) -> NameFound | None:
        """A spelled word replaces the one it resembles, or follows the given name that was said."""
        word = proper(spelled.letters)
        start, end = self._pieces[spelled.first].start, self._pieces[spelled.behind - 1].end
        if run is not None and run.first < spelled.first:
            run = _Run(run.first, min(run.behind, spelled.first))
            said = self._written(self._pieces[run.first : run.behind]).split()
            alike = [fuzz.ratio(part.lower(), spelled.letters) for part in said]
            best = max(range(len(said)), key=alike.__getitem__)
            if alike[best] >= 50:
                said[best] = said[best] if alike[best] == 100 else word
                name = " ".join(said)
            else:
                name = " ".join([*said, word]) if len(said) == 1 else " ".join([*said[:-1], word])
            return NameFound(name, (self._pieces[run.first].start, end), True)
        cue = self._phrases.spelled.ends_at(self._row, spelled.first) or self._phrases.before.ends_at(
            self._row, spelled.first
        )
        if not self._awaited and cue is None:
            return None
        return NameFound(word, (start, end), True)


@dataclass(frozen=True)
class NamePhrases:
    before: Phrases[bool]  # True: nothing but a name follows
    after: Phrases[bool]
    not_names: Phrases[bool]
    spelled: Phrases[bool]
    ask_for: Phrases[bool]
    ask_after: Phrases[bool]
    hesitations: frozenset[str]
    openers: frozenset[str]  # what may stand before a bare name
    asking: frozenset[str]


@cache
def phrases(language: str) -> NamePhrases:
    """The phrases around names in a language, built once."""
    words = vocabulary.of(language)
    name = words.name
    return NamePhrases(
        before=Phrases([(name.before, True), (name.maybe_before, False)]),
        after=Phrases([(name.after, True)]),
        not_names=Phrases([(name.not_names, True)]),
        spelled=Phrases([(name.spelled, True)]),
        ask_for=Phrases([(name.ask_for, True)]),
        ask_after=Phrases([(name.ask_after, True)]),
        hesitations=name.hesitations,
        openers=name.openers,
        asking=name.asking,
    )
