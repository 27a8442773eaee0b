"""Every rehearsal in tests/rehearsals passes on its own channel."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from receptionist.commands.rehearse import play, rehearsal_files
from receptionist.rehearsal.stage import Theatre
from receptionist.understanding import EmbeddedEngine
from tenants import database
from voices.engines import Engines

FOLDER = Path(__file__).resolve().parents[1] / "rehearsals"
FILES = rehearsal_files([FOLDER])
CHATS, CALLS = (
    [file for file in FILES if (yaml.safe_load(file.read_text("utf-8")).get("channel") == "call") is by_call]
    for by_call in (False, True)
)


def name(file: Path) -> str:
    return str(file.relative_to(FOLDER).with_suffix(""))


@pytest.fixture(scope="module")
def theatre(tmp_path_factory: pytest.TempPathFactory, engine: EmbeddedEngine) -> Theatre:
    folder = tmp_path_factory.mktemp("theatre")
    asyncio.run(database.migrate(f"sqlite://{folder / 'empty.db'}"))
    return Theatre(folder, engine)


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engines]:
    engines = Engines(tmp_path_factory.mktemp("models"))
    yield engines
    engines.close()


@pytest.fixture(scope="module")
def hearing(shared: Path) -> Iterator[Engines]:
    """The small recognisers for tests, which hear eSpeak NG."""
    engines = Engines(shared / "models")
    yield engines
    engines.close()


async def passes(theatre: Theatre, file: Path, engines: Engines) -> None:
    played = await play(theatre, file, "", engines)
    assert not isinstance(played, str), played
    said = "\n".join(f"{who}: {text}" for who, text in played.transcript)
    assert played.passed, "\n".join([*played.why, said])


@pytest.mark.parametrize("file", CHATS, ids=name)
async def test_the_chat_goes_as_rehearsed(file: Path, theatre: Theatre, silent: Engines) -> None:
    await passes(theatre, file, silent)


@pytest.mark.parametrize("file", CALLS, ids=name)
async def test_the_call_goes_as_rehearsed(file: Path, theatre: Theatre, hearing: Engines) -> None:
    await passes(theatre, file, hearing)


def test_there_are_enough_of_them() -> None:
    english = [file for file in FILES if file.relative_to(FOLDER).parts[0] == "en"]
    assert len([file for file in english if file in CHATS]) >= 40
    assert len([file for file in english if file in CALLS]) >= 10
