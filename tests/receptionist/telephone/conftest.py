"""What the telephone's tests share: a real Asterisk and a running service, one of each for all of them.

The bench's scripts install Asterisk once: into .telephone of the checkout, or where RECEPTIONIST_TELEPHONE says. That
takes root and a network; where either is missing the tests are skipped with that reason, except under CI.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from receptionist.settings import Settings
from tenants import companies, database
from tenants.companies import Tenant
from tests.receptionist.telephone.exchange import Exchange

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def bench(shared: Path) -> Path:
    """Where the bench's Asterisk is."""
    home = Path(os.environ.get("RECEPTIONIST_TELEPHONE") or ROOT / ".telephone")
    if os.geteuid():
        _not_here("the telephone's tests run an Asterisk, which takes root")
    made = subprocess.run([str(shared / "telephone/setup.sh"), str(home)], capture_output=True, text=True)
    if made.returncode:
        _not_here(f"the telephone bench could not be installed: {made.stderr.strip()[-300:]}")
    return home


def _not_here(reason: str) -> None:
    (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)


@pytest.fixture(scope="session")
def exchange(bench: Path, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exchange]:
    made = Exchange(shared / "telephone", bench, tmp_path_factory.mktemp("telephone"), shared / "models")
    made.set_up()
    made.start_asterisk()
    try:
        made.start()
        yield made
    finally:
        made.stop()
        made.stop_asterisk()


@pytest.fixture
async def tenant(exchange: Exchange) -> AsyncIterator[Tenant]:
    """The company that is called; the store of the running service stays open to the test."""
    await database.connect(Settings.from_environment(exchange.environment).database_url)
    yield await companies.by_slug("telephone-office")
    await database.close()
