"""`rehearse`: plays rehearsal files and tells which fail and why."""

from __future__ import annotations

import asyncio
import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.company import LANGUAGES
from receptionist.commands.models import speech_models
from receptionist.rasa_server import served
from receptionist.rehearsal.script import Script, ScriptError, read
from receptionist.rehearsal.spoken import SpokenStage
from receptionist.rehearsal.stage import Played, Stage, Theatre
from receptionist.settings import Settings
from receptionist.understanding import engine_on_trial
from voices.engines import Engines

console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


def rehearse(
    paths: Annotated[list[Path], typer.Argument(help="Rehearsal files, or folders of them.")],
    engine: Annotated[str, typer.Option(help="embedded or rasa.")] = "embedded",
    channel: Annotated[str, typer.Option(help="chat or call; else as each file says.")] = "",
    repeat: Annotated[int, typer.Option(min=1, help="Play each so often.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
    show: Annotated[bool, typer.Option("--show", help="Print every conversation.")] = False,
) -> None:
    """Play simulated callers against the receptionist; exit 1 if any of them fails.

    By chat, or spoken by eSpeak NG and heard by the recogniser that calls have (--channel call). Needs no server.
    """
    if channel not in ("", "chat", "call"):
        raise ScriptError("--channel must be chat or call")
    files = rehearsal_files(paths)
    with served(engine, Settings.from_environment()) as settings:
        results = asyncio.run(_play_all(files, engine, settings, channel, repeat, quiet=as_json, show=show))
    if as_json:
        print(json.dumps({"results": results}, ensure_ascii=False))
    else:
        failed = [r for r in results if not r["passed"]]
        for result in failed:
            console.print(f"[red]failed[/red]  {result['file']}  {result['name']}")
            for why in result["why"]:
                console.print(f"        {why}", markup=False)
        console.print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    if not all(result["passed"] for result in results):
        raise typer.Exit(1)


def rehearsal_files(paths: list[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(f for f in path.rglob("*.y*ml") if "tenants" not in f.relative_to(path).parts)
        elif path.exists():
            files.append(path)
        else:
            raise ScriptError(f"{path} does not exist")
    if not files:
        raise ScriptError("there is no rehearsal file there")
    return files


async def _play_all(
    files: list[Path], engine: str, settings: Settings, channel: str, repeat: int, *, quiet: bool, show: bool
) -> list[dict[str, object]]:
    asked = await engine_on_trial(engine, settings)
    engines = Engines(speech_models(settings, LANGUAGES))
    results: list[dict[str, object]] = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with tempfile.TemporaryDirectory() as folder, Progress(*columns, console=errors, disable=quiet) as progress:
        theatre = Theatre(Path(folder), asked)
        await theatre.prepare()
        task = progress.add_task("rehearsing", total=len(files) * repeat)
        for file in files:
            for _ in range(repeat):
                played = await play(theatre, file, channel, engines)
                results.append(_result(file, played))
                if show and isinstance(played, Played):
                    _show(played)
                progress.advance(task)
    engines.close()
    return results


async def play(theatre: Theatre, file: Path, channel: str, engines: Engines) -> Played | str:
    """One rehearsal, on ``channel`` or on its own; a text where it cannot be played."""
    try:
        script = read(file)
        if channel:
            script = replace(script, channel=channel)
        async with theatre.open(script) as stage:
            return await _stage(stage, script, engines).play()
    except ScriptError as problem:
        return str(problem)
    except Exception as problem:  # a fault fails this rehearsal and not the others
        return f"broke off: {type(problem).__name__}: {problem}"


def _stage(stage: Stage, script: Script, engines: Engines) -> Stage:
    if script.channel == "chat":
        return stage
    return SpokenStage(script, stage.house, stage.tenant_id, stage.clock, engines)


def _result(file: Path, played: Played | str) -> dict[str, object]:
    if isinstance(played, str):
        return {"file": str(file), "name": file.stem, "passed": False, "why": [played]}
    return {"file": str(file), "name": played.script.name, "passed": played.passed, "why": played.why}


def _show(played: Played) -> None:
    errors.rule(played.script.name)
    for who, text in played.transcript:
        errors.print(f"{who:>6}: {text}", markup=False)
