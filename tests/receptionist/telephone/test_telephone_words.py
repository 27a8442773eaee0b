"""What is said on the telephone outside a conversation exists in every language."""

from __future__ import annotations

import pytest

from bot.company import LANGUAGES
from receptionist.channels.asterisk import words

VALUES = {"name": "Jan Kos", "about": "račun", "seconds": 12}
KEYS = {
    "call_for_you": (), "call_for_you_from": ("name",), "call_for_you_about": ("about",),
    "call_for_you_from_about": ("name", "about"), "call_for_you_keys": (), "call_connecting": (), "unknown_number": (),
    "voicemail_apology": (), "voicemail_thanks": (), "voicemail_empty": (), "voicemail_not_understood": ("seconds",),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_each_sentence_is_there_with_all_that_varies_in_it(key: str, language: str) -> None:
    said = words.said(key, language, "SI", **{name: VALUES[name] for name in KEYS[key]})
    assert said.language == language
    assert all(str(VALUES[name]) in said.text for name in KEYS[key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_a_person_may_press_are_named(language: str) -> None:
    text = words.said("call_for_you_keys", language).text
    assert text.index("1") < text.index("2") < text.index("3")


def test_another_language_is_spoken_to_in_english() -> None:
    assert words.said("unknown_number", "de").language == "en"
