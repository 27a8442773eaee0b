"""The words of each language as data, one file a language; the grammars that read them are elsewhere.

Forms of one word are written with ``|`` between them and are folded when they are read, so they may carry diacritics.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import cast

from bot.company import LANGUAGES
from bot.details.folding import fold_word
from bot.details.phrasebook import forms


def spread(table: Mapping[str, int]) -> dict[str, int]:
    """``{"two|a couple": 2}`` as one folded key for each form."""
    return {form: value for written, value in table.items() for form in forms(written)}


def listed(*written: str) -> frozenset[str]:
    """Words separated by spaces, folded."""
    return frozenset(fold_word(word) for text in written for word in text.split())


def inflected(stems: str, endings: str) -> str:
    """Each stem with each ending, as forms: ``("petk", "a u om")``."""
    return "|".join(stem + ending.replace("-", "") for stem in stems.split() for ending in endings.split())


@dataclass(frozen=True)
class Numbers:
    cardinals: Mapping[str, int]
    ordinals: Mapping[str, int]
    multipliers: Mapping[str, int]  # hundred, thousand
    joiners: frozenset[str] = frozenset()  # "and" in "two hundred and five"
    ones_first: bool = False  # "ena in dvajset" is 21
    closed: frozenset[str] = frozenset()  # tens that no one is added to: 21 is "huszonegy", never "húsz egy"
    apart: frozenset[str] = frozenset()  # tens behind which a one rather is another digit: "dvajset ena" is 20 1


@dataclass(frozen=True)
class PhoneWords:
    digits: Mapping[str, str]  # further words for digits: "oh"
    homophones: Mapping[str, str]  # what a recogniser writes instead of a digit
    repeats: Mapping[str, int]  # "double": 2
    plus: frozenset[str]
    fillers: frozenset[str]  # may stand between digits
    cues: str  # forms: what is said near a telephone number
    others: str  # forms: what is said near a number of another kind
    money: frozenset[str]  # after a price
    spoken_plus: str
    instead: tuple[str, ...]  # regular expressions with {a} wrong and {b} right over folded words
    ends: str  # forms: "the last digits are", "it ends in"
    begins: str  # forms: "it starts with"


@dataclass(frozen=True)
class NameWords:
    before: str  # forms that only a name follows: "my name is"
    maybe_before: str  # forms that often something else follows: "it's"
    after: str  # forms that a name stands before: "speaking"
    titles: Mapping[str, str]  # folded title -> as it is written
    spelled: str  # forms: "spelled", "that's spelled"
    letters: Mapping[str, str]  # names of letters as a recogniser writes them
    alphabet: Mapping[str, str]  # spelling alphabet: "kilo" -> "k"
    as_in: frozenset[str]  # "k as in kilo"
    double: Mapping[str, int]
    not_names: str  # forms: "anonymous", "a patient"
    ask_for: str  # forms before the name of somebody asked for: "can i speak to"
    ask_after: str  # forms behind it: "is available"
    hesitations: frozenset[str]  # "um", "well"
    openers: frozenset[str]  # what may stand before a bare name: greetings, "yes"
    goes_on: frozenset[str]  # with what a sentence goes on behind a name: "and", "from"
    asking: frozenset[str]  # first words of a question: "is this Jan?"
    called: tuple[str, tuple[str, ...]] = ("", ())  # a cue that takes the name in a case, and that case's endings


@dataclass(frozen=True)
class WhenWords:
    days: Mapping[int, str]  # days from today
    past_days: str
    weekdays: tuple[str, ...]  # Monday first
    months: tuple[str, ...]
    parts: Mapping[str, str]  # morning, forenoon, noon, afternoon, evening, night, midnight
    weekend: str
    next: str
    this: str
    last: str
    units: Mapping[str, str]  # minute, quarter, half_hour, hour, hour_and_half, day, week, fortnight, month
    single: str  # "a", "an": one
    inside: str  # before a length of time: "in two weeks"
    later: str  # behind a length of time: "from now"
    at: str
    after: str
    before: str
    between: str
    since: str  # "from"
    until: str
    conjunction: str  # "and" of "between … and …"
    either: str
    to: str  # "quarter to nine"
    past: str  # "ten past nine"
    half: str
    quarter: str
    three_quarters: str
    half_counts_up: bool  # English: "half nine" is 9:30; elsewhere 8:30
    oclock: str
    am: str
    pm: str
    now: str
    soon: str
    any: str
    fillers: str
    hours: Mapping[str, int]  # inflected hours
    ordinal_hours: Mapping[str, int]  # "ósma": an hour only where the words around it say so
    holidays: Mapping[str, str]  # "12-24" or "easter+1" -> forms
    ordinal_endings: frozenset[str] = frozenset()  # "24th"
    roles: Mapping[str, tuple[str, int | str, str]] = field(
        default_factory=dict
    )  # word with a case ending: kind, value, role
    endings: Mapping[str, str] = field(default_factory=dict)  # after digits: "10-kor" -> role
    next_week: str = ""
    week_after: str = ""  # "week after next"
    loosely: str = ""  # those of ``at`` that stand before other numbers, too: "for three people"
    onto: str = ""  # "čtvrt na devět"
    month_first: bool = False  # "12.24." is in December
    post_after: str = ""  # behind a time, where the language puts it there
    post_before: str = ""
    post_between: str = ""


@dataclass(frozen=True)
class AnswerWords:
    yes: str  # may lead a long sentence
    no: str
    weak_yes: str  # count only when nothing else is said
    weak_no: str
    neither: str  # look like a yes or no and are none
    but: str
    wrong: str  # after a yes: it was none
    fillers: frozenset[str]
    declines: str
    declines_alone: str  # count only when nothing else is said
    same_number: str


@dataclass(frozen=True)
class EmailWords:
    at: frozenset[str]
    dot: frozenset[str]
    signs: Mapping[str, str]  # "underscore": "_"
    stops: frozenset[str]  # what stands before an address


@dataclass(frozen=True)
class MatterWords:
    about: str  # forms that the matter follows
    that: str  # forms that a whole sentence follows: "tell him that"
    ends: str  # forms that end the matter: "and my number is"
    leads: str  # stripped from the beginning of an awaited matter
    tails: str  # stripped from its end
    behind: str  # forms that stand behind the matter, where the language puts them there: "miatt"
    articles: frozenset[str]  # where such a matter begins
    empty: frozenset[str]  # a matter of these words only is none
    danger: tuple[str, ...]  # regular expressions over folded text
    safe: tuple[str, ...]  # … that take a danger back: "fire alarm service"
    urgent: tuple[str, ...]
    not_urgent: tuple[str, ...]


@dataclass(frozen=True)
class DirectoryWords:
    endings: tuple[str, ...]  # case endings a name may carry; without any, names change only by what is added
    cues: str  # forms that a person or department follows
    cues_behind: str = ""  # forms behind one: "úr"
    surname_first: bool = False


@dataclass(frozen=True)
class Words:
    numbers: Numbers
    phone: PhoneWords
    name: NameWords
    when: WhenWords
    answer: AnswerWords
    email: EmailWords
    matter: MatterWords
    directory: DirectoryWords
    common: frozenset[str]  # everyday words that are no names


@cache
def of(language: str) -> Words:
    """The words of one of ``LANGUAGES``; of English for any other."""
    known = language if language in LANGUAGES else "en"
    return cast(Words, import_module(f"bot.details.words.{known}").WORDS)
