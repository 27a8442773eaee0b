"""The telephone as a whole, for its tests: the bench's Asterisk with the product's own configuration, and a service."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from pathlib import Path

import httpx

from tests.receptionist.telephone.cuttable import Cuttable

RING_SECONDS = 5
ARI_PORT = 8088
START_SECONDS = 60

TENANT = """
slug: telephone-office
name: Smith Clinic
country: SI
timezone: Europe/Ljubljana
language: en
languages: [en]
numbers: ["+38615550100"]
contact: {address: "Slovenska 10, Ljubljana"}
people:
  - {id: smith, name: John Smith, title: Dr., aliases: [doctor Smith], phone: "+38640555001"}
notify: {email: [info@smith-clinic.example]}
users: [{email: owner@smith-clinic.example, role: owner}]
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Exchange:
    """``bench``: the folder of the telephone bench's scripts; ``home``: where its Asterisk is installed."""

    bench: Path
    home: Path
    folder: Path  # of this run: data, configuration, logs
    models: Path
    port: int = field(default_factory=free_port)
    sound_port: int = field(default_factory=free_port)
    ari: Cuttable = field(default_factory=lambda: Cuttable(ARI_PORT))
    process: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ, "RECEPTIONIST_DATA": str(self.data), "RECEPTIONIST_PORT": str(self.port),
            "RECEPTIONIST_MODELS": str(self.models), "DATABASE_URL": "", "REDIS_URL": "", "RASA_URL": "",
            "SMTP_URL": "", "PUBLIC_URL": "", "OMP_NUM_THREADS": "1", "ASTERISK_ARI_URL": f"http://127.0.0.1:{self.ari.port}",
            "ASTERISK_ARI_PASSWORD": "only-for-tests", "ASTERISK_SOUND_PORT": str(self.sound_port),
            "ASTERISK_RING_SECONDS": str(RING_SECONDS),
        }  # fmt: skip

    def receptionist(self, *arguments: str, exit_code: int = 0, **environment: str) -> str:
        """Runs a command of the product."""
        command = [sys.executable, "-m", "receptionist", *arguments]
        done = subprocess.run(
            command, env={**self.environment, **environment}, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == exit_code, done.stderr + done.stdout
        return done.stdout

    def set_up(self) -> None:
        """The company and, as the documentation says, Asterisk's configuration: a provider at 127.0.0.1."""
        tenant = self.folder / "tenant.yml"
        tenant.write_text(TENANT)
        self.receptionist("migrate")
        self.receptionist("tenant", "import", str(tenant))
        conf = self.folder / "asterisk"
        self.receptionist(
            "asterisk", "config", "--out", str(conf), "--provider", "ip", "--host", "127.0.0.1", "--port", "5070",
            "--sip-bind", "127.0.0.1:5060", "--qualify", "0", "--rtp-start", "20000", "--rtp-end", "20400",
            ASTERISK_ARI_URL=f"http://127.0.0.1:{ARI_PORT}",
        )  # fmt: skip
        sounds = self.home / "tree/usr/share/asterisk/sounds/receptionist"
        shutil.copytree(conf / "sounds" / "receptionist", sounds, dirs_exist_ok=True)
        recordings = self.home / "tree/srv/asterisk/spool/recording"
        shutil.rmtree(recordings, ignore_errors=True)

    def start_asterisk(self) -> None:
        self._bench("start", str(self.folder / "asterisk"))

    def stop_asterisk(self) -> None:
        self._bench("stop")

    def asterisk(self, *command: str) -> str:
        return self._bench("cli", *command)

    def _bench(self, verb: str, *arguments: str) -> str:
        # what it starts keeps running and must not keep our pipe open
        out = self.folder / "bench.out"
        with out.open("w") as file:
            done = subprocess.run(
                [str(self.bench / "asterisk.sh"), verb, str(self.home), *arguments], stdout=file,
                stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=60,
            )  # fmt: skip
        assert done.returncode == 0, out.read_text()
        return out.read_text()

    def start(self) -> None:
        with (self.folder / "service.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "receptionist", "-v", "serve"], env=self.environment, stdout=log, stderr=log
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            try:
                if httpx.get(f"http://127.0.0.1:{self.port}/readyz").status_code == 200:
                    break
            except httpx.HTTPError:
                assert self.process.poll() is None, self.log()
            time.sleep(0.2)
        while "connected to Asterisk" not in self.log().rpartition("Serving on")[2]:
            assert time.monotonic() < deadline, self.log()
            time.sleep(0.1)

    def kill(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)

    def log(self) -> str:
        return (self.folder / "service.log").read_text(errors="replace")

    def mails(self) -> list[str]:
        """The words of each mail that has gone out."""
        found = []
        for path in sorted((self.data / "mail").glob("*.eml")):
            mail = message_from_bytes(path.read_bytes(), policy=policy.default)
            body = mail.get_body(("plain",))
            found.append(f"{mail['Subject']}\n{body.get_content() if body else ''}")
        return found

    async def no_channels(self, seconds: float = 5) -> bool:
        """Whether no call and no leftover of one is in Asterisk within so long."""
        deadline = time.monotonic() + seconds
        while "0 active channels" not in await asyncio.to_thread(self.asterisk, "core show channels count"):
            if time.monotonic() > deadline:
                return False
            await asyncio.sleep(0.3)
        return True
