"""Replies to sentences: one Fluent file a language, values put as people there say or write them; chooses no words.

A phrase may have an attribute ``.call`` for what is better said otherwise on a telephone.
Fluent syntax: https://projectfluent.org/fluent/guide/
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.company import LANGUAGES
from bot.events import Channel, Reply, Value
from bot.phrases import values as values_

FOLDER = Path(__file__).parent


class UnknownPhrase(KeyError):
    """A reply key that the language's file does not have."""


@cache
def bundle(language: str, part: str = "") -> FluentBundle:
    """``part``: "" for what is said, "mail" for the words of e-mails."""
    made = FluentBundle([language], use_isolating=False)
    file = FOLDER / (f"{part}-{language}.ftl" if part else f"{language}.ftl")
    made.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return made


def keys(language: str, part: str = "") -> frozenset[str]:
    """The names of all phrases, as they stand in the file."""
    return frozenset(bundle(language, part)._messages)


def available(part: str = "") -> tuple[str, ...]:
    """The languages that have a file."""
    return tuple(language for language in LANGUAGES if (FOLDER / f"{part}-{language}.ftl".lstrip("-")).exists())


def mail(key: str, language: str, **values: Value) -> str:
    """Words of an e-mail, in writing; in English where the language has no file."""
    spoken = language if language in available("mail") else "en"
    put = {name: values_.put(value, spoken, Channel.CHAT, "") for name, value in values.items()}
    fluent = bundle(spoken, "mail")
    if not fluent.has_message(key):
        raise UnknownPhrase(f"{key} in mail of {spoken}")
    text, errors = fluent.format_pattern(fluent.get_message(key).value, put)
    if errors:
        raise UnknownPhrase(f"{key} in mail of {spoken}: {errors[0]}")
    return _tidy(str(text))


def sentence(reply: Reply, language: str, channel: Channel, country: str) -> str:
    """The reply as it is said on a call or written in a chat; raises UnknownPhrase."""
    put = {name: values_.put(value, language, channel, country) for name, value in reply.values.items()}
    return _format(reply.key, language, channel, put)


def label(key: str, language: str, channel: Channel = Channel.CHAT) -> str:
    """The words of a button or menu entry."""
    return _format(key, language, channel, {})


def _format(key: str, language: str, channel: Channel, put: dict[str, str | int]) -> str:
    fluent = bundle(language)
    name = key.replace("_", "-")
    if not fluent.has_message(name):
        raise UnknownPhrase(f"{key} in {language}")
    message = fluent.get_message(name)
    pattern = message.attributes.get("call") if channel is Channel.CALL else None
    text, errors = fluent.format_pattern(pattern or message.value, put)
    if errors:
        raise UnknownPhrase(f"{key} in {language}: {errors[0]}")
    return _tidy(str(text))


def _tidy(text: str) -> str:
    """On one line; an abbreviation's or a name's full stop ends the sentence, too."""
    return re.sub(r"(?<=\w)\.\.(?!\.)", ".", " ".join(text.split()))
