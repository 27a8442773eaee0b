"""Rasa started for a command: what is said where there is none, how it ends, and the real one where it is set up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.events import INTENTS
from bot.understanding.evaluation import read_rows
from receptionist.rasa_server import CHECKOUT, served
from receptionist.settings import Settings, SettingsError
from receptionist.understanding import answering, engine_named, engine_on_trial

SETS = CHECKOUT / "tests" / "understanding"
SET_UP = (CHECKOUT / ".venv-rasa" / "bin" / "python").exists() and any((CHECKOUT / "bot/rasa/models").glob("*.tar.gz"))

PRETENDING = """
import http.server, os, sys, threading
class Status(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/status?token=" + os.environ["RASA_TOKEN"] else 401)
        self.end_headers()
    def log_message(self, *_): pass
assert "--stop-with-parent" in sys.argv
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
http.server.HTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])), Status).serve_forever()
"""


@pytest.fixture
def plain(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", secret=b"receptionist-tests")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in which `make rasa` has been run, with a program in Rasa's place."""
    folder = tmp_path / "checkout"
    (folder / ".venv-rasa/bin").mkdir(parents=True)
    (folder / ".venv-rasa/bin/python").symlink_to(sys.executable)
    (folder / "bot/rasa/models").mkdir(parents=True)
    (folder / "bot/rasa/models/receptionist.tar.gz").touch()
    (folder / "bot/rasa/serve.py").write_text(PRETENDING)
    return folder


def test_it_runs_on_loopback_with_a_token_until_the_block_ends(plain: Settings, checkout: Path) -> None:
    with served("rasa", plain, checkout) as settings:
        assert settings.rasa_url.startswith("http://127.0.0.1:")
        assert httpx.get(f"{settings.rasa_url}/status", params={"token": settings.rasa_token}).status_code == 200
        assert httpx.get(f"{settings.rasa_url}/status").status_code == 401
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{settings.rasa_url}/status")


def test_without_make_rasa_it_says_what_to_do(plain: Settings, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="make rasa"), served("rasa", plain, tmp_path):
        pass


def test_one_that_does_not_start_is_told_with_its_last_words(plain: Settings, checkout: Path) -> None:
    (checkout / "bot/rasa/serve.py").write_text("import sys; sys.exit('the model is broken')")
    with pytest.raises(SettingsError, match="the model is broken"), served("rasa", plain, checkout):
        pass


@pytest.mark.parametrize(("engine", "url"), [("embedded", ""), ("rasa", "http://127.0.0.1:5005")])
def test_none_is_started_where_none_is_wanted_or_one_is_named(
    engine: str, url: str, plain: Settings, tmp_path: Path
) -> None:
    named = replace(plain, rasa_url=url)
    with served(engine, named, tmp_path) as settings:
        assert settings is named


async def test_a_service_begins_without_rasa_and_says_so_but_a_trial_does_not(plain: Settings) -> None:
    settings = replace(plain, rasa_url="http://127.0.0.1:1", rasa_token="any")
    engine = await engine_named("rasa", settings)
    assert (engine.name, answering(engine)) == ("rasa", "embedded")
    with pytest.raises(SettingsError, match="RASA_URL"):
        await engine_on_trial("rasa", settings)


async def test_an_engine_that_is_none_is_refused(plain: Settings) -> None:
    with pytest.raises(SettingsError, match="RASA_URL"):
        await engine_named("rasa", plain)
    with pytest.raises(SettingsError, match="embedded or rasa"):
        await engine_named("oracle", plain)


# ---- the real one --------------------------------------------------------------------------------------------------

real = pytest.mark.skipif(not SET_UP, reason="needs Rasa itself: run `make rasa` (see tests/skips.txt)")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    folder = tmp_path_factory.mktemp("rasa")
    with served("rasa", Settings(data=folder, secret=b"receptionist-tests")) as settings:
        yield settings


@real
@pytest.mark.parametrize("language", ["en", "sl", "hu", "pl", "cs"])
async def test_rasa_understands_unseen_sentences(language: str, running: Settings) -> None:
    rows = read_rows(SETS / language / "intents.tsv")[::5]
    engine = await engine_on_trial("rasa", running)
    parsed = [await engine.parse(row.utterance, language) for row in rows]
    assert {place.intent for place in parsed[0].ranking} == set(INTENTS)
    assert sum(p.engine == "rasa" for p in parsed) >= 0.9 * len(rows)
    right = sum(p.ranking[0].intent == row.intent for p, row in zip(parsed, rows, strict=True))
    assert right / len(rows) >= 0.85


@real
async def test_rasa_takes_no_orders_from_callers(running: Settings) -> None:
    engine = await engine_on_trial("rasa", running)
    assert await engine.parse("/solicitation", "en") == await engine.parse("solicitation", "en")


@real
def test_rasa_answers_nobody_without_the_token(running: Settings) -> None:
    answer = httpx.post(f"{running.rasa_url}/model/parse", json={"text": "hello"})
    assert answer.status_code == 401
