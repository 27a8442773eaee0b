"""`evaluate intents|faq`: how well an engine understands a test set; scores nothing itself."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bot.company import LANGUAGES
from bot.understanding import Parsed, evaluation
from bot.understanding.faq import FaqIndex
from receptionist.rasa_server import served
from receptionist.settings import Settings, SettingsError
from receptionist.understanding import engine_on_trial

app = typer.Typer(help="How well a test set is understood. No server is needed.", no_args_is_help=True)
console = Console(highlight=False)

File = Annotated[Path, typer.Argument(help="The test set: TSV for intents, JSON for FAQ.")]
Language = Annotated[str, typer.Option("--language", "-l", help=f"One of {', '.join(LANGUAGES)}.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")]


@app.command("intents")
def intents(
    file: File,
    language: Language = "en",
    engine: Annotated[str, typer.Option(help="embedded or rasa.")] = "embedded",
    as_json: Json = False,
) -> None:
    """Intent accuracy on a TSV with the columns intent, utterance, style."""
    _known(language)
    rows = evaluation.read_rows(file)
    with served(engine, Settings.from_environment()) as settings:
        _print(asyncio.run(_evaluate(rows, engine, settings, language)), as_json)


async def _evaluate(rows: list[evaluation.Row], engine: str, settings: Settings, language: str) -> dict[str, Any]:
    asked, loop = await engine_on_trial(engine, settings), asyncio.get_running_loop()
    answered_by: Counter[str] = Counter()

    class Blocking:
        """The engine, asked one after the other, so that each answer can be timed."""

        def parse(self, text: str, _: str | None = None) -> Parsed:
            parsed = asyncio.run_coroutine_threadsafe(asked.parse(text, language), loop).result()
            answered_by[parsed.engine] += 1
            return parsed

    figures = await asyncio.to_thread(evaluation.evaluate_intents, rows, Blocking())
    return {**figures, "answered_by": dict(answered_by)}


@app.command("faq")
def faq(file: File, language: Language = "en", as_json: Json = False) -> None:
    """Answers found, offered and missed on a JSON list of companies with questions."""
    _known(language)
    figures = evaluation.evaluate_faq(evaluation.read_faq_sets(file, language), language, FaqIndex)
    _print(figures, as_json)


def _known(language: str) -> None:
    if language not in LANGUAGES:
        raise SettingsError(f"--language must be one of {', '.join(LANGUAGES)}")


def _print(figures: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(figures, ensure_ascii=False))
        return
    table = Table("figure", "value", box=None)
    for name, value in figures.items():
        if isinstance(value, int | float):
            table.add_row(name, f"{value:.3f}" if isinstance(value, float) else str(value))
        elif name.endswith("_ms"):
            table.add_row(name, ", ".join(f"{k} {v:.2f}" for k, v in value.items()))
        elif name == "answered_by":
            table.add_row(name, ", ".join(f"{k} {v}" for k, v in value.items()))
    console.print(table)
