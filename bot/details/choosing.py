"""Which of several offered things an utterance picks by its place ("the second one"), or that it is none, or any."""

from __future__ import annotations

import re

from bot.details.folding import fold

_PLACES = {
    "en": (r"1|one|first|1st", r"2|two|second|2nd", r"3|three|third|3rd", r"4|four|fourth|4th", r"last"),
    "sl": (r"1|ena|eno|prv\w*", r"2|dve|dva|drug[aoi]|drugega", r"3|tri|tretj\w*", r"4|stiri|cetrt\w*", r"zadnj\w*"),
    "hu": (r"1|egy|egyes|elso\w*", r"2|ketto|kettes|masodik\w*", r"3|harom|harmas|harmadik\w*", r"4|negy|negyes|negyedik\w*",
           r"utolso\w*"),
    "pl": (r"1|jeden|jedynka|pierwsz\w*", r"2|dwa|dwojka|drug\w*", r"3|trzy|trojka|trzec\w*", r"4|cztery|czworka|czwart\w*",
           r"ostatni\w*"),
    "cs": (r"1|jedna|jednicka|prvni\w*", r"2|dva|dve|dvojka|druh\w*", r"3|tri|trojka|treti\w*", r"4|ctyri|ctyrka|ctvrt\w*",
           r"posledni\w*"),
}  # fmt: skip
_ROUND = {
    "en": r"(the|number|option|it s|it is|i d like|take|i mean|please|one|choice|thanks|press)",
    "sl": r"(stevilka|moznost|prosim|to|bi|mislim|ta|tista|tisto)",
    "hu": r"(a|az|szam|lehetoseg|kerem|legyen|valasztas)",
    "pl": r"(numer|opcja|opcje|prosze|ta|ten|to|poprosze|chodzi o|wybieram)",
    "cs": r"(cislo|moznost|prosim|to|ta|ten|volba|volim)",
}
_NONE = {
    "en": r"none|neither|nothing|something else|no one|other|another|not any|not one|not these|none of (these|them|those)|neither of",
    "sl": r"nobe\w+|nic od tega|nekaj drugega|drugo|niti",
    "hu": r"egyik sem|semelyik|egyiket sem|mas|valami mas|mast",
    "pl": r"zadn\w+|ani jedno|cos innego|inne",
    "cs": r"zadn\w+|ani jedno|neco jineho|jine",
}
_ANYONE = {
    "en": r"any(one|body|one at all)?|who ?ever|every(one|body)|some(one|body)|doesn t matter|don t mind|no(body| one) in particular|"
    r"the (office|company|team|boss|staff|practice|shop|garage)|all of (you|them)|just (you|the office)|don t know|not sure",
    "sl": r"kdorkoli|komurkoli|kogarkoli|vseeno|vsi|vsem|nekdo|podjetje|ekipa|ne vem",
    "hu": r"barki\w*|akarki\w*|mindegy|mindenki\w*|valaki\w*|a ceg\w*|nem tudom",
    "pl": r"ktokolwiek|kogokolwiek|obojetnie|wszystko jedno|wszyscy|ktos|kogos|firma|firmy|nie wiem",
    "cs": r"kdokoli\w*|komukoli\w*|kohokoli\w*|jedno|vsichni|nekdo|nekoho|firma|firmu|nevim",
}
LAST = -1


def place(text: str, language: str) -> int | None:
    """1 for the first, 2 for the second …, LAST for the last; None when the utterance is more than a place."""
    rest = fold(text)
    found: list[int] = []
    for number, words in enumerate(_PLACES[language], 1):
        rest, times = re.subn(rf"\b({words})\b", " ", rest, count=1)
        if times:
            found.append(number if number < 5 else LAST)
    rest = re.sub(rf"\b{_ROUND[language]}\b", " ", rest)
    if len(found) > 1 and language == "en" and 1 in found:
        found.remove(1)  # "the second one"
    return found[0] if len(found) == 1 and not rest.strip() else None


def none_of_them(text: str, language: str) -> bool:
    """Whether none of the offered things is meant."""
    return re.match(rf"(no |ne |nem |nie )?\b({_NONE[language]})\b", fold(text)) is not None


def anyone(text: str, language: str) -> bool:
    """Whether it does not matter who gets it."""
    return re.search(rf"\b({_ANYONE[language]})\b", fold(text)) is not None
