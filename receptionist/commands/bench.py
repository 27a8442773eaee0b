"""`bench chat|calls`: prints figures of the running service; asserts nothing."""

from __future__ import annotations

import asyncio
import json
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from receptionist.bench import calls as call_load
from receptionist.bench import chats as chat_load
from receptionist.bench.server import serving
from receptionist.commands.models import speech_models
from receptionist.settings import Settings

app = typer.Typer(help="Figures of a server that is started for the bench, over loopback.", no_args_is_help=True)
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)

Seconds = Annotated[float, typer.Option(min=1, help="How long.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")]


@app.command("chat")
def chat(
    clients: Annotated[int, typer.Option(min=1, help="Chatters at once.")] = 50,
    seconds: Seconds = 20,
    think: Annotated[float, typer.Option(min=0, help="Seconds a chatter thinks, on average, before writing.")] = 2.0,
    as_json: Json = False,
) -> None:
    """Chatters who write, read, think and write again: turns a second and how long a reply takes."""

    async def measured() -> dict[str, Any]:
        async with serving(Settings.from_environment().models) as server:
            with errors.status(f"{clients} chatters for {seconds:.0f} s"):
                return await chat_load.run(server, clients, seconds, think)

    show(asyncio.run(measured()), as_json)


@app.command("calls")
def calls(
    calls: Annotated[int, typer.Option("--calls", min=1, help="Callers at once.")] = 1,
    seconds: Seconds = 30,
    as_json: Json = False,
) -> None:
    """Callers who ask, listen, interrupt and ask again: what they wait, at the line's edge, endpointing included."""

    async def measured() -> dict[str, Any]:
        async with serving(speech_models(Settings.from_environment(), ("en",))) as server:
            with errors.status(f"{calls} calls for {seconds:.0f} s"):
                return await call_load.run(server, calls, seconds)

    show(asyncio.run(measured()), as_json)


def show(figures: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(figures))
        return
    table = Table("figure", "value", box=None)
    for name, value in figures.items():
        shown = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else str(value)
        table.add_row(name, shown)
    console.print(table)
