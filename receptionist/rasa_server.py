"""Starts the Rasa that `make rasa` has set up, for as long as a command needs one; asks it nothing.

`python -m receptionist.rasa_server` is `make run RASA=1`: the demo with Rasa in charge of meaning.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO

import httpx
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from receptionist.settings import Settings, SettingsError

CHECKOUT = Path(__file__).resolve().parent.parent
START_SECONDS = 240
STOP_SECONDS = 10


@contextlib.contextmanager
def served(engine: str, settings: Settings, checkout: Path = CHECKOUT) -> Iterator[Settings]:
    """For the engine "rasa" the settings of one that runs: the one they name, else our own until the end of the block.

    Raises SettingsError where there is none to be started, or it does not start.
    """
    if engine != "rasa" or settings.rasa_url:
        yield settings
        return
    python, project = checkout / ".venv-rasa" / "bin" / "python", checkout / "bot" / "rasa"
    if not python.exists() or not (project / "models" / "receptionist.tar.gz").exists():
        raise SettingsError(
            "Rasa is not set up here. Run `make rasa` once (it installs Rasa and trains its model), or name a running "
            "server with RASA_URL and RASA_TOKEN."
        )
    ours = replace(settings, rasa_url=f"http://127.0.0.1:{_free_port()}", rasa_token=secrets.token_urlsafe(24))
    port = ours.rasa_url.rpartition(":")[2]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [python, project / "serve.py", "--port", port, "--stop-with-parent"],
            env={**os.environ, "RASA_TOKEN": ours.rasa_token}, cwd=project, start_new_session=True,
            stdin=subprocess.PIPE, stdout=log, stderr=log,
        )  # fmt: skip
        try:
            _wait(process, ours, log)
            yield ours
        finally:
            _stop(process)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], settings: Settings, log: IO[bytes]) -> None:
    """Until the model is loaded, showing how long it takes."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        progress.add_task("starting Rasa (about half a minute)")
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and process.poll() is None:
            if _ready(settings):
                return
            time.sleep(0.3)
    log.seek(0)
    last = log.read()[-2000:].decode(errors="replace").strip()
    raise SettingsError(f"Rasa has not started: {last or f'nothing from it in {START_SECONDS} seconds'}")


def _ready(settings: Settings) -> bool:
    try:
        answer = httpx.get(
            f"{settings.rasa_url}/status", params={"token": settings.rasa_token}, timeout=5, trust_env=False
        )
    except httpx.HTTPError:
        return False
    return answer.status_code == 200


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def main() -> None:
    from receptionist.cli import main as command  # the command's modules import this one

    with served("rasa", Settings.from_environment(demo=True)) as settings:
        os.environ |= {"RASA_URL": settings.rasa_url, "RASA_TOKEN": settings.rasa_token}
        sys.argv = ["receptionist", "demo"]
        command()


if __name__ == "__main__":
    main()
