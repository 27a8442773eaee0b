"""The portal on a fresh SQLite database, in an app of its own."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from starlette.applications import Starlette

from receptionist import portal
from receptionist.channels import widget_config
from receptionist.portal import errors
from receptionist.settings import Settings
from tenants import database
from tests.fakes.portal import Browser, Clock, Firm, HouseOfTests, make_firm


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "empty.db"
    await database.migrate(f"sqlite://{path}")
    return path


@pytest_asyncio.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[None]:
    shutil.copy(migrated, tmp_path / "test.db")
    await database.connect(f"sqlite://{tmp_path / 'test.db'}")
    yield
    await database.close()


@pytest.fixture
def house(store: None, tmp_path: Path) -> HouseOfTests:
    settings = Settings(data=tmp_path, secret=b"0123456789abcdef", public_url="http://test")
    return HouseOfTests(settings, Clock())


@pytest.fixture
def app(house: HouseOfTests) -> Starlette:
    made = Starlette(routes=[*widget_config.routes(), *portal.routes()], exception_handlers=errors.handlers())
    made.state.house = house
    return made


@pytest.fixture
def browser(app: Starlette) -> Browser:
    return Browser(app)


@pytest_asyncio.fixture
async def firm(store: None) -> Firm:
    return await make_firm("novak", "Novak Dental")


@pytest_asyncio.fixture
async def other_firm(store: None) -> Firm:
    return await make_firm("dvorak", "Garage Dvořák")
