"""Whether words plainly go on (they end in "and", "my", "for"); does not know what they mean."""

from __future__ import annotations

# Words that hardly ever end a sentence: articles, prepositions, conjunctions, possessives, hesitations.
_NEVER_LAST = {
    "en": "a an the and or but my your our his their its is are am was were with from of for because if to um uh er "
    "than i'm it's i'd i'll we're mister missus doctor plus double",
    "sl": "in ali pa ki ko če ker da z s v na za od do pri moj moja moje je sem so bi gospod gospa doktor plus",
    "hu": "a az egy és vagy de hogy mert ha az én doktor plusz",
    "pl": "i lub ale że bo jeśli z w na do od dla przy mój moja moje jest pan pani doktor plus",
    "cs": "a nebo ale že protože jestli když z s v na do od pro u můj moje je jsem pan paní doktor plus",
}
_WORDS = {language: frozenset(words.split()) for language, words in _NEVER_LAST.items()}


def plainly_goes_on(text: str, language: str) -> bool:
    """True when the last word hardly ever ends a sentence."""
    words = text.split()
    return bool(words) and words[-1] in _WORDS.get(language, frozenset())
