"""Asks the engine in charge and the company's own answers what an utterance means; understands nothing itself."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from datetime import date
from pathlib import Path
from typing import Protocol

from bot.events import FaqFound, Meaning
from bot.understanding import Parsed, meaning
from bot.understanding.embedded import Embedded
from bot.understanding.rasa import Rasa
from receptionist.companies import Served
from receptionist.settings import Settings, SettingsError

log = logging.getLogger(__name__)


class Engine(Protocol):
    """Words to intents. Raises any error when it cannot be asked."""

    name: str

    async def prepare(self, language: str) -> None: ...

    async def parse(self, text: str, language: str) -> Parsed: ...


class EmbeddedEngine:
    """The bundled engine: one model a language, loaded when it is first asked for."""

    name = "embedded"

    def __init__(self, data: Path) -> None:
        self._data = data
        self._models: dict[str, Embedded] = {}
        self._loading = asyncio.Lock()

    async def prepare(self, language: str) -> None:
        """Loads the model, or trains it where the installation has not; some seconds then."""
        async with self._loading:
            if language not in self._models:
                folder = cache_folder(self._data, language)
                self._models[language] = await asyncio.to_thread(Embedded.load, language, folder)

    async def parse(self, text: str, language: str) -> Parsed:
        if language not in self._models:
            await self.prepare(language)
        return self._models[language].parse(text, language)


INSTALLED = Path(sys.prefix) / "share" / "receptionist" / "understanding"
"""Where `receptionist prepare` puts the trained models at the installation, for every data folder."""


def cache_folder(data: Path, language: str) -> Path:
    """Where the language's trained model lies or is to be put: with the installation, else in the data folder."""
    above = next(path for path in (INSTALLED, *INSTALLED.parents) if path.exists())
    if Embedded.is_kept(language, INSTALLED) or os.access(above, os.W_OK):
        return INSTALLED
    return data / "understanding"


async def engine_named(name: str, settings: Settings) -> Engine:
    """The engine "embedded" or "rasa", ready to be asked. Raises SettingsError."""
    if name == "embedded":
        return EmbeddedEngine(settings.data)
    if name != "rasa":
        raise SettingsError(f"The engine must be embedded or rasa, not {name!r}.")
    if not settings.rasa_url:
        raise SettingsError("RASA_URL is missing: where Rasa answers, such as http://127.0.0.1:5005")
    rasa = Rasa(settings.rasa_url, settings.rasa_token, EmbeddedEngine(settings.data))
    await rasa.try_now()
    return rasa


async def engine_on_trial(name: str, settings: Settings) -> Engine:
    """As `engine_named`, but a Rasa that does not answer is an error: no trial is to measure the engine behind it."""
    engine = await engine_named(name, settings)
    if answering(engine) != name:
        raise SettingsError(
            f"RASA_URL: no Rasa with our model answers at {settings.rasa_url}, or RASA_TOKEN is another."
        )
    return engine


def answering(engine: Engine) -> str:
    """Which engine answers now."""
    return engine.answering if isinstance(engine, Rasa) else engine.name


async def understand(engine: Engine, served: Served, text: str, language: str, today: date) -> Meaning:
    """The meaning of an utterance for this company."""
    parsed = await engine.parse(text, language)
    try:
        found = served.search(language, today).search(text)
    except Exception as problem:  # without answers there are still messages to be taken
        log.error("the search for answers failed: %s", type(problem).__name__)
        found = FaqFound()
    return meaning(parsed, found)
