"""Sentences said on the telephone outside a conversation, in the language that has them; English where none does."""

from __future__ import annotations

from bot import phrases
from bot.events import Channel, Reply, Value
from voices.speaking import Utterance


def said(key: str, language: str, country: str = "", *, standing: bool = False, **values: Value) -> Utterance:
    spoken = language if language in phrases.available() and key.replace("_", "-") in phrases.keys(language) else "en"
    return Utterance(phrases.sentence(Reply(key, values), spoken, Channel.CALL, country), spoken, standing)
