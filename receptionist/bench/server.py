"""A server of its own for a bench: another process, a data folder that goes away, demo companies; measures its cost."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from receptionist.settings import Settings
from tenants import companies, database

START_SECONDS = 120
TENANT = "novak-dental"


class BenchError(Exception):
    """The bench cannot run; the text says why."""


@dataclass
class Server:
    url: str
    widget_key: str
    process: asyncio.subprocess.Process

    def cpu_seconds(self) -> float:
        """User and system time of the process so far (proc(5), fields 14 and 15 of stat)."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rss_mb(self) -> float:
        """Resident memory (proc(5), field 2 of statm)."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextlib.asynccontextmanager
async def serving(models: Path) -> AsyncIterator[Server]:
    """Raises BenchError when the server does not come up."""
    with tempfile.TemporaryDirectory(prefix="receptionist-bench-") as folder:
        port = _free_port()
        environment = {
            **os.environ, "RECEPTIONIST_DATA": folder, "RECEPTIONIST_PORT": str(port),
            "RECEPTIONIST_MODELS": str(models),
            "CHATS_A_MINUTE": "1000000", "MOST_CALLS": "200", "DATABASE_URL": "", "REDIS_URL": "", "SMTP_URL": "",
            "PUBLIC_URL": "",
        }  # fmt: skip
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "receptionist", "demo", env=environment,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            url = f"http://127.0.0.1:{port}"
            await _until_ready(url, process)
            yield Server(url, await _widget_key(folder), process)
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _until_ready(url: str, process: asyncio.subprocess.Process) -> None:
    async with httpx.AsyncClient() as client:
        for _ in range(START_SECONDS * 5):
            if process.returncode is not None:
                said = (await process.stderr.read()).decode(errors="replace") if process.stderr else ""
                raise BenchError(f"The server did not start: {said.strip()[-500:]}")
            with contextlib.suppress(httpx.HTTPError):
                if (await client.get(f"{url}/readyz")).status_code == 200:
                    return
            await asyncio.sleep(0.2)
    raise BenchError(f"The server was not ready within {START_SECONDS} s.")


async def _widget_key(folder: str) -> str:
    await database.connect(Settings.from_environment({"RECEPTIONIST_DATA": folder}).database_url)
    try:
        return (await companies.by_slug(TENANT)).widget_key
    finally:
        await database.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
