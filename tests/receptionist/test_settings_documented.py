"""Every setting and every command is in the docs, and the docs name none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import typer

from receptionist.cli import app
from receptionist.settings import Settings

DOCS = Path(__file__).resolve().parents[2] / "docs"


class Noting(dict[str, str]):
    """An environment that notes what is asked of it."""

    def __init__(self, **given: str) -> None:
        super().__init__(given)
        self.asked: set[str] = set()

    def get(self, key: str, default: str = "") -> str:  # type: ignore[override]
        self.asked.add(key)
        return super().get(key, default)

    def __getitem__(self, key: str) -> str:
        self.asked.add(key)
        return super().__getitem__(key)


def commands(command: click.Command | None = None, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], click.Command]:
    """All commands that do something, by their words."""
    command = command or typer.main.get_command(app)
    inner = getattr(command, "commands", None)
    if inner is None:
        return {path: command}
    found: dict[tuple[str, ...], click.Command] = {}
    for name, each in inner.items():
        found |= commands(each, (*path, name))
    return found


def test_every_setting_is_described_and_none_that_does_not_exist(tmp_path: Path) -> None:
    environment = Noting(
        RECEPTIONIST_DATA=str(tmp_path), ASTERISK_ARI_URL="http://127.0.0.1:8088", ASTERISK_ARI_PASSWORD="secret"
    )
    Settings.from_environment(environment)
    described = set(re.findall(r"^\| `([A-Z_]+)` \|", (DOCS / "settings.md").read_text("utf-8"), re.M))
    assert described == environment.asked


def test_every_command_is_described_and_none_that_does_not_exist() -> None:
    text = (DOCS / "commands.md").read_text("utf-8")
    described = set(re.findall(r"^\| `receptionist ((?:[a-z]+ )*[a-z]+)", text, re.M))
    assert described == {" ".join(path) for path in commands()}


def test_every_option_of_a_command_is_described() -> None:
    text = (DOCS / "commands.md").read_text("utf-8")
    for path, command in commands().items():
        line = next(line for line in text.splitlines() if line.startswith(f"| `receptionist {' '.join(path)}"))
        for parameter in command.params:
            long = [name for name in parameter.opts if name.startswith("--")]
            for name in long:
                if name != "--help" and path[0] != "asterisk":
                    assert name in line, f"{name} of {' '.join(path)} is not in docs/commands.md"
