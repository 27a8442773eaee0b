"""The habits of the whole: each module says what it is, rooms keep to their work, and no word is without its phrase."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot import decide, phrases
from bot.events import INTENTS
from bot.skills import SKILLS

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "voices", "tenants", "receptionist")
MODULES = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py") if "migrations" not in file.parts)


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


@cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", [file for file in MODULES if file.read_text("utf-8").strip()], ids=name)
def test_a_module_opens_with_a_sentence_that_says_what_it_is(file: Path) -> None:
    said = ast.get_docstring(parsed(file))
    assert said, "it says nothing"
    first = said.split("\n\n")[0]
    assert first.endswith("."), "it does not open with a whole sentence"


def test_the_bot_waits_for_nobody_but_rasa() -> None:
    waiting = (ast.Await, ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)
    found = [
        name(file)
        for file in MODULES
        if file.is_relative_to(ROOT / "bot") and any(isinstance(node, waiting) for node in ast.walk(parsed(file)))
    ]
    assert set(found) <= {"bot/understanding/rasa.py"}


def test_what_an_intent_leads_to_is_decided_by_skills_and_their_routing_alone() -> None:
    """routing.py weighs intents against approved answers; calibrate.py, a tool, picks examples to measure by."""
    pattern = re.compile(r"\bintent\s*(?:==|!=)\s*[\"']")
    found = [name(file) for file in MODULES if pattern.search(file.read_text("utf-8"))]
    may = ("bot/skills/", "bot/routing.py", "bot/understanding/calibrate.py")
    assert [file for file in found if not file.startswith(may)] == []


HAND_IT_ON = {
    "voices/hearing/pocketsphinx.py": "hands the environment on to the process it starts",
    "receptionist/bench/server.py": "hands the environment on to the server it starts",
    "receptionist/rasa_server.py": "hands the environment on to the Rasa server it starts",
    "bot/rasa/serve.py": "runs in Rasa's environment, where there is no receptionist",
    "bot/rasa/train.py": "runs in Rasa's environment, where there is no receptionist",
}


def test_settings_are_read_in_one_place() -> None:
    names = {"environ", "getenv", "environb"}

    def reads(file: Path) -> bool:
        return any(
            (isinstance(node, ast.Attribute) and node.attr in names)
            or (isinstance(node, ast.ImportFrom) and node.module == "os" and names & {a.name for a in node.names})
            for node in ast.walk(parsed(file))
        )

    found = {name(file) for file in MODULES if reads(file)}
    assert found - set(HAND_IT_ON) == {"receptionist/settings.py"}


def test_no_file_is_named_after_nothing() -> None:
    vague = {"utils.py", "util.py", "helpers.py", "helper.py", "manager.py", "common.py", "misc.py"}
    assert [name(file) for file in MODULES if file.name in vague] == []


def test_every_intent_has_a_skill_and_every_skill_an_intent() -> None:
    assert decide
    assert set(SKILLS) == set(INTENTS)


# ---- every word said has a phrase


def keyed(node: ast.expr, module: ast.Module) -> Iterator[str]:
    """The keys an expression can come to; ``*`` stands for what is put in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from keyed(node.body, module)
        yield from keyed(node.orelse, module)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from keyed(value, module)
    elif isinstance(node, ast.Subscript | ast.Name):
        yield from of_table(node.value if isinstance(node, ast.Subscript) else node, module)
    elif isinstance(node, ast.Call):
        for argument in node.args[1:]:
            yield from keyed(argument, module)
        called = node.func.value if isinstance(node.func, ast.Attribute) else node.func
        yield from of_table(called, module)
        for function in module.body:
            if isinstance(function, ast.FunctionDef) and isinstance(called, ast.Name) and function.name == called.id:
                for returned in ast.walk(function):
                    if isinstance(returned, ast.Return) and returned.value:
                        yield from keyed(returned.value, module)


def of_table(node: ast.expr, module: ast.Module) -> Iterator[str]:
    """The values of a table of the module."""
    for statement in module.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        named = isinstance(node, ast.Name) and any(isinstance(t, ast.Name) and t.id == node.id for t in targets)
        table = getattr(statement, "value", None)
        if named and isinstance(table, ast.Dict):
            for value in table.values:
                yield from keyed(value, module)


def said() -> dict[str, str]:
    """Every key that is said somewhere, and where."""
    found: dict[str, str] = {}
    places = {"say": 0, "offer": 0, "ask": 1, "Reply": 0, "label": 0}
    for file in MODULES:
        if not name(file).startswith(("bot/", "receptionist/")) or "bench" in file.parts:
            continue
        for node in ast.walk(parsed(file)):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            at = places.get(called)
            if at is not None and len(node.args) > at:
                for key in keyed(node.args[at], parsed(file)):
                    found[key] = f"{name(file)}:{node.lineno}"
    return found


def matches(key: str, language: str) -> list[str]:
    pattern = re.compile(re.escape(key.replace("_", "-")).replace(r"\*", ".+"))
    return [phrase for phrase in phrases.keys(language) if pattern.fullmatch(phrase)]


def test_the_search_for_what_is_said_finds_the_ways_it_is_said() -> None:
    found = said()
    for key in ("goodbye", "begin_*", "transfer_busy", "menu_call", "again_*", "menu_*", "ask_when_*"):
        assert key in found, f"{key} is not found"
    assert len(found) > 80


@pytest.mark.parametrize("language", phrases.available())
def test_every_reply_has_a_phrase_in_its_own_language(language: str) -> None:
    missing = {key: where for key, where in said().items() if not matches(key, language)}
    assert missing == {}


@pytest.mark.parametrize("part", ["", "mail"])
def test_all_languages_have_the_same_phrases(part: str) -> None:
    english = phrases.keys("en", part)
    lacking = {language: sorted(english - phrases.keys(language, part)) for language in phrases.available(part)}
    assert {language: keys for language, keys in lacking.items() if keys} == {}


def test_every_word_of_a_mail_has_a_phrase() -> None:
    words = set()
    for file in [*(ROOT / "receptionist/post/templates").iterdir(), *(ROOT / "receptionist/post").glob("*.py")]:
        words |= set(re.findall(r'words\(\s*"([a-z-]+[a-z])"', file.read_text("utf-8")))
    assert len(words) > 20
    assert words - phrases.keys("en", "mail") == set()


# ---- how it is set up


def test_the_compose_file_is_valid() -> None:
    program = shutil.which("docker-compose")
    if program is None:
        pytest.skip("needs docker-compose (Debian package docker-compose); it is not installed")
    ran = subprocess.run([program, "-f", ROOT / "docker-compose.yml", "config", "-q"], capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize(
    ("ci", "skips", "failed"),
    [("true", "", True), ("", "", False), ("true", "test_x.py::test_skips  # no such machine", False),
     ("true", "test_x.py::test_skips", True)],
)  # fmt: skip
def test_under_ci_a_skipped_test_is_a_failure_unless_it_is_named_with_a_reason(
    tmp_path: Path, ci: str, skips: str, failed: bool
) -> None:
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "skips.txt").write_text(skips)
    (tmp_path / "test_x.py").write_text("import pytest\ndef test_skips():\n    pytest.skip('nothing here')\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", ".", "-c", os.devnull, "."]
    environment = {**os.environ, "CI": ci, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert (ran.returncode != 0) is failed, ran.stdout
    if failed:
        assert "nothing here" in ran.stdout
