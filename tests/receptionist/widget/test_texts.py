"""The chat's own words are there in each language, and say the same things."""

from __future__ import annotations

import re

import pytest

from bot.company import LANGUAGES
from receptionist.channels.widget_config import FOLDER, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text_with_its_blanks(language: str) -> None:
    assert set(texts()[language]) == set(texts()["en"])
    for name, english in texts()["en"].items():
        said = texts()[language][name]
        assert said.strip() and re.findall(r"{\w+}", said) == re.findall(r"{\w+}", english), name


def test_every_text_the_scripts_ask_for_is_there_and_none_is_left_over() -> None:
    scripts = "".join(path.read_text("utf-8") for path in FOLDER.glob("*.js"))
    unused = {name for name in texts()["en"] if not re.search(rf'"{name}"', scripts)}
    assert not unused
    asked = set(re.findall(r'\.text\("(\w+)"', scripts))
    assert asked <= set(texts()["en"])
