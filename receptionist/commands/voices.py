"""`voices list|install|check`: speech models: what is there, bring them, try them."""

from __future__ import annotations

import json
import time
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.table import Table

from receptionist.settings import Settings
from voices import audio, catalog
from voices.catalog import Sources
from voices.engines import Engines, Unavailable
from voices.errors import SpeakingError
from voices.hearing import Awaited, Heard

app = typer.Typer(help="Speech models: what is there, download, try each one.", no_args_is_help=True)
console = Console(highlight=False, soft_wrap=True)

SAMPLES = {
    "en": "are you open on monday", "sl": "dober dan", "hu": "jó napot kívánok", "pl": "dzień dobry", "cs": "dobrý den"
}  # fmt: skip


@app.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """What serves each language now."""
    settings = Settings.from_environment()
    engines = Engines(settings.models)
    rows = []
    for language in catalog.LANGUAGES:
        wide = engines.recogniser(language, 16000)
        narrow = engines.recogniser(language, 8000)
        rows.append(
            {
                "language": language,
                "hearing": None if isinstance(wide, Unavailable) else wide.name,
                "hearing_on_telephone": None if isinstance(narrow, Unavailable) else narrow.name,
                "speaking": engines.voices(language)[0].name,
                "note": narrow.reason if isinstance(narrow, Unavailable) else "",
            }
        )
    engines.close()
    if as_json:
        print(json.dumps({"models": str(settings.models), "languages": rows}, ensure_ascii=False))
        return
    table = Table("language", "hears with", "on the telephone", "speaks with", box=None)
    for row in rows:
        table.add_row(row["language"], row["hearing"] or "-", row["hearing_on_telephone"] or "-", row["speaking"])
    console.print(table)
    for note in sorted({row["note"] for row in rows if row["note"]}):
        console.print(f"  {note}", style="dim")


@app.command("install")
def install(languages: Annotated[list[str], typer.Argument(help="en sl hu pl cs")]) -> None:
    """Download the speech models of languages; goes on where it stopped, and verifies what came."""
    settings = Settings.from_environment()
    sources = Sources(vosk=settings.vosk_models_url or Sources.vosk, piper=settings.piper_voices_url or Sources.piper)
    for language in languages:
        catalog.models_for(language)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as progress:
        tasks: dict[str, object] = {}

        def report(name: str, done: int, total: int) -> None:
            if name not in tasks:
                tasks[name] = progress.add_task(name, total=total)
            progress.update(tasks[name], completed=done, total=total)  # type: ignore[arg-type]

        for language in languages:
            for model in catalog.install(language, settings.models, sources, report):
                progress.console.print(f"{model.name} is installed ({model.kind} {model.language}).")


@app.command("check")
def check(
    languages: Annotated[list[str] | None, typer.Argument(help="Which; else all.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Let each language speak a sentence and hear it again; exit 1 where a voice fails."""
    settings = Settings.from_environment()
    engines = Engines(settings.models)
    rows = [_checked(engines, language) for language in languages or catalog.LANGUAGES]
    engines.close()
    if as_json:
        print(json.dumps({"languages": rows}, ensure_ascii=False))
    else:
        for row in rows:
            console.print(f"{row['language']}: {row['voice']}: {row['spoke']}; {row['heard']}", markup=False)
    if any(not row["speaks"] for row in rows):
        raise typer.Exit(1)


def _checked(engines: Engines, language: str) -> dict[str, object]:
    text = SAMPLES.get(language, "")
    catalog.models_for(language)
    voice = engines.voices(language)[0]
    began = time.perf_counter()
    try:
        pcm = b"".join(voice.synthesise(text, language))
    except SpeakingError as problem:
        return {"language": language, "voice": voice.name, "speaks": False, "spoke": str(problem), "heard": ""}
    seconds = audio.duration_ms(pcm, voice.rate) / 1000
    spoke = f"spoke {seconds:.1f} s of sound in {(time.perf_counter() - began) * 1000:.0f} ms"
    recogniser = engines.recogniser(language, 16000)
    if isinstance(recogniser, Unavailable):
        heard = f"hears nothing: {recogniser.reason}"
    else:
        session = recogniser.session(16000, Awaited("anything", (), language))
        session.accept(audio.resample(pcm, voice.rate, 16000) + audio.silence(500, 16000))
        result = session.result()
        heard = (
            f"{recogniser.name} heard {result.text!r}"
            if isinstance(result, Heard)
            else f"{recogniser.name} heard nothing"
        )
    return {"language": language, "voice": voice.name, "speaks": True, "spoke": spoke, "heard": heard}
