"""Asks the engine in charge and the company's own answers what an utterance means; understands nothing itself."""

from __future__ import annotations

import asyncio
import logging
from datetime import date
from pathlib import Path
from typing import Protocol

from bot.events import FaqFound, Meaning
from bot.understanding import Parsed, meaning
from bot.understanding.embedded import Embedded
from receptionist.companies import Served
from receptionist.settings import Settings, SettingsError

log = logging.getLogger(__name__)


class Engine(Protocol):
    """Words to intents. Raises any error when it cannot be asked."""

    name: str

    async def parse(self, text: str, language: str) -> Parsed: ...


class EmbeddedEngine:
    """The bundled engine: one model a language, loaded (or trained at the first start) before it is asked."""

    name = "embedded"

    def __init__(self, cache: Path, languages: tuple[str, ...] = ()) -> None:
        wanted = languages or tuple(Embedded.available())
        self.models = {language: Embedded.load(language, cache) for language in wanted}

    async def parse(self, text: str, language: str) -> Parsed:
        return self.models[language].parse(text, language)


async def engine_named(name: str, settings: Settings, languages: tuple[str, ...] = ()) -> Engine:
    """The engine "embedded" or "rasa", ready to be asked. Raises SettingsError."""
    if name == "embedded":
        return await asyncio.to_thread(EmbeddedEngine, settings.data / "understanding", languages)
    raise SettingsError("The engine must be embedded; Rasa is not part of this version yet.")


async def understand(engine: Engine, served: Served, text: str, language: str, today: date) -> Meaning:
    """The meaning of an utterance for this company."""
    parsed = await engine.parse(text, language)
    try:
        found = served.search(language, today).search(text)
    except Exception as problem:  # without answers there are still messages to be taken
        log.error("the search for answers failed: %s", type(problem).__name__)
        found = FaqFound()
    return meaning(parsed, found)
