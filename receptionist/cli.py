"""The command `receptionist`: gathers the commands and turns every expected error into one line."""

from __future__ import annotations

import logging
import sys

import typer
from rich.console import Console

from bot.understanding.errors import UnderstandingError
from receptionist import __version__
from receptionist.commands import asterisk, bench, call, evaluate, rehearse, serve, tenant, voices
from receptionist.rehearsal.script import ScriptError
from receptionist.settings import SettingsError
from tenants.errors import StoreError
from voices.errors import VoicesError

app = typer.Typer(
    name="receptionist",
    help="A virtual receptionist that small businesses run themselves: it answers calls and chats, takes messages and "
    "puts people through. Begin with [bold]receptionist demo[/bold].",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_show_locals=False,
)
app.command("demo", rich_help_panel="Serve")(serve.demo)
app.command("serve", rich_help_panel="Serve")(serve.serve)
app.command("prepare", rich_help_panel="Set up")(serve.prepare)
app.command("migrate", rich_help_panel="Serve")(serve.migrate)
app.add_typer(tenant.app, name="tenant", rich_help_panel="Set up")
app.add_typer(voices.app, name="voices", rich_help_panel="Set up")
app.add_typer(asterisk.app, name="asterisk", rich_help_panel="Set up")
app.command("call", rich_help_panel="Try out and measure")(call.call)
app.command("rehearse", rich_help_panel="Try out and measure")(rehearse.rehearse)
app.add_typer(evaluate.app, name="evaluate", rich_help_panel="Try out and measure")
app.add_typer(bench.app, name="bench", rich_help_panel="Try out and measure")


class Refused(Exception):
    """Something the user asked for cannot be done; the text says why and what to do."""


def version(value: bool) -> None:
    if value:
        print(__version__)
        raise typer.Exit


@app.callback()
def options(
    show_version: bool = typer.Option(False, "--version", callback=version, is_eager=True, help="Print the version."),
    verbose: bool = typer.Option(False, "--verbose", "-v", help="Log what happens, without any caller's words."),
) -> None:
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING,
        stream=sys.stderr,
        format="%(levelname)s %(name)s: %(message)s",
    )


def main() -> None:
    """Exit 2 for what the user can mend, with one line that says how."""
    try:
        app()
    except (Refused, SettingsError, StoreError, ScriptError, UnderstandingError, VoicesError) as problem:
        Console(stderr=True, soft_wrap=True, highlight=False).print(f"receptionist: {problem}", markup=False)
        raise SystemExit(2) from None
    except BrokenPipeError:
        raise SystemExit(0) from None
