"""Which of the company's languages a caller speaks, by their words; asks no engine and hears nothing."""

from __future__ import annotations

from bot.company import Company
from bot.conversation import Conversation
from bot.details.language import language_asked
from bot.understanding.language import guess

AT_FIRST = 0.85  # how sure the guess must be in the first messages
LATER = 0.98
FEWEST_WORDS = 2
FEWEST_WORDS_LATER = 4


def heard(text: str, company: Company, state: Conversation) -> str | None:
    """Another language than the conversation's, where the words are plainly in it.

    Names, numbers and a wish for another language (which is answered as such) change nothing.
    """
    if len(company.languages) < 2 or language_asked(text):
        return None
    found = guess(text, company.languages)
    if found is None or found[0] == state.language:
        return None
    at_first = not state.intent and state.form is None
    words = sum(word.isalpha() for word in text.replace(",", " ").replace("?", " ").replace(".", " ").split())
    if at_first and words < FEWEST_WORDS and found[1] < LATER:
        return None
    if not at_first and words < FEWEST_WORDS_LATER:
        return None
    return found[0] if found[1] >= (AT_FIRST if at_first else LATER) else None
