"""The commands: what they print, and that every mistake is told in a line that says what to do."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from test_settings_documented import commands
from typer.testing import CliRunner

from receptionist.cli import app, main
from tenants import demo
from tests.fakes.service import Program, free_port
from voices import audio
from voices.speaking.espeak import EspeakVoice

Run = Callable[..., "Ran"]


@dataclass
class Ran:
    code: int
    out: str
    err: str

    def assert_refused(self, *words: str) -> None:
        """One line that says what is wrong, and exit code 2."""
        assert self.code == 2, self
        assert len(self.err.strip().splitlines()) == 1, self.err
        assert self.err.startswith("receptionist: ")
        assert "Traceback" not in self.err
        for word in words:
            assert word in self.err


@pytest.fixture
def run(tmp_path: Path, demo_store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The program, in this process, on a data folder of its own with the demo companies."""
    data = tmp_path / "data"
    data.mkdir()
    shutil.copy(demo_store, data / "receptionist.db")
    for name in ("DATABASE_URL", "REDIS_URL", "SMTP_URL", "RASA_URL", "ASTERISK_ARI_URL", "RECEPTIONIST_PORT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RECEPTIONIST_DATA", str(data))
    monkeypatch.setenv("COLUMNS", "200")

    def ran(*words: str | Path, **environment: str) -> Ran:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["receptionist", *map(str, words)])
        capsys.readouterr()
        try:
            main()
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return ran


# ---- help


@pytest.mark.parametrize("path", commands(), ids=" ".join)
def test_every_command_explains_itself(path: tuple[str, ...]) -> None:
    answer = CliRunner().invoke(app, [*path, "--help"])
    assert answer.exit_code == 0
    command = commands()[path]
    assert command.help and len(command.help) > 20
    for parameter in command.params:
        assert getattr(parameter, "help", None), f"{parameter.name} of {' '.join(path)} is not explained"


def test_without_a_command_it_says_what_there_is(run: Run) -> None:
    shown = run()
    assert "demo" in shown.out + shown.err
    assert run("--version").out.strip()


def test_an_unknown_command_is_told(run: Run) -> None:
    assert run("serv").code == 2


# ---- settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RECEPTIONIST_PORT", "http"), ("RECEPTIONIST_PORT", "99999"), ("RECEPTIONIST_PORT", "²"),
        ("RECEPTIONIST_PORT", "-1"), ("SMTP_URL", "mail.example:25"), ("SMTP_URL", "smtp://"),
        ("SMTP_URL", "smtp://m.example:99999"), ("SMTP_URL", "smtp://m.example?tls=maybe"),
        ("SMTP_URL", "smtp://m.example?ca=/nowhere.pem"), ("SMTP_URL", "smtp://[::1"), ("SECRET_KEY", "short"),
        ("CHAT_IDLE_SECONDS", "soon"), ("MOST_CALLS", "0"), ("TRANSFER_SECONDS", "1"), ("CHATS_A_MINUTE", "many"),
        ("ASTERISK_ARI_URL", "localhost"),
    ],
)  # fmt: skip
def test_a_setting_that_cannot_be_used_is_named(run: Run, name: str, value: str) -> None:
    run("tenant", "list", **{name: value}).assert_refused(name)


@pytest.mark.parametrize("url", ["mysql://x/y", "nonsense", "sqlite://", "sqlite://:memory:"])
def test_a_database_address_that_is_none_is_refused(run: Run, url: str) -> None:
    run("tenant", "list", DATABASE_URL=url).assert_refused("sqlite:///")


def test_a_database_that_does_not_answer_is_told(run: Run) -> None:
    url = f"postgresql://u:p@127.0.0.1:{free_port()}/x"
    run("tenant", "list", DATABASE_URL=url).assert_refused("database")


def test_a_file_that_is_no_database_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("this is no database at all, but a file with a text in it\n" * 50)
    run("tenant", "list", DATABASE_URL=f"sqlite://{tmp_path}/x.db").assert_refused("database")


def test_an_empty_key_file_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data" / "secret.key").write_text("\n")
    run("tenant", "list").assert_refused("secret.key")


def test_a_data_folder_that_cannot_be_made_is_told(run: Run) -> None:
    run("serve", RECEPTIONIST_DATA="/proc/receptionist").assert_refused("RECEPTIONIST_DATA")


def test_a_data_folder_that_cannot_be_written_is_told(tmp_path: Path, demo_store: Path) -> None:
    """Root may write everywhere: it is stripped of that power first."""
    shutil.copy(demo_store, tmp_path / "receptionist.db")
    (tmp_path / "secret.key").write_text("a-secret-for-tests-only")
    for path in tmp_path.iterdir():
        path.chmod(0o444)
    tmp_path.chmod(0o555)
    environment = {"PATH": os.environ["PATH"], "RECEPTIONIST_DATA": str(tmp_path), "RECEPTIONIST_PORT": "0"}
    without_power = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.getuid() == 0 else []
    try:
        ran = subprocess.run(
            [*without_power, sys.executable, "-m", "receptionist", "serve"], env=environment, text=True,
            capture_output=True, timeout=100,
        )  # fmt: skip
        Ran(ran.returncode, ran.stdout, ran.stderr).assert_refused("written")
    finally:
        tmp_path.chmod(0o755)


# ---- serving


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_that_is_taken_is_told_before_anything_is_done(run: Run, taken_port: int, command: str) -> None:
    run(command, RECEPTIONIST_PORT=str(taken_port)).assert_refused(str(taken_port), "RECEPTIONIST_PORT=")


def test_an_address_that_is_not_ours_is_told(run: Run) -> None:
    run("serve", RECEPTIONIST_HOST="192.0.2.1", RECEPTIONIST_PORT="0").assert_refused("192.0.2.1")


def test_a_redis_that_is_not_there_keeps_the_service_from_starting_and_is_told(run: Run) -> None:
    url = f"redis://127.0.0.1:{free_port()}/0"
    refused = run("serve", REDIS_URL=url, RECEPTIONIST_PORT="0")
    assert refused.code == 2
    assert refused.err.strip().splitlines() == [line for line in refused.err.splitlines() if "REDIS_URL" in line]


def test_the_demo_serves_and_a_second_server_is_refused_and_it_stops_when_told(tmp_path: Path, engine: object) -> None:
    program = Program(tmp_path, free_port())
    program.start("demo", within_seconds=120)
    try:
        second = subprocess.run(
            [sys.executable, "-m", "receptionist", "serve"], env=program.environment, text=True, capture_output=True,
            timeout=60,
        )  # fmt: skip
        Ran(second.returncode, second.stdout, second.stderr).assert_refused(str(program.port))
    finally:
        program.stop()
    said = program.log.read_text()
    assert program.url in said and "Password" in said
    assert "Traceback" not in said


# ---- companies


def test_an_export_of_an_import_is_the_same_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.yml").write_text(demo.text("dvorak-garage"), encoding="utf-8")
    assert run("tenant", "import", tmp_path / "one.yml").code == 0
    first = run("tenant", "export", "dvorak-garage").out
    (tmp_path / "two.yml").write_text(first, encoding="utf-8")
    assert run("tenant", "import", tmp_path / "two.yml").code == 0
    assert run("tenant", "export", "dvorak-garage").out == first


def test_all_mistakes_of_a_tenant_file_are_shown_and_nothing_is_imported(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "broken.yml"
    file.write_text("slug: New Firm\nname: New\ncountry: Slovenia\ntimezone: Mars/Olympus\nlanguage: xx\n", "utf-8")
    broken = run("tenant", "import", file)
    assert broken.code == 2
    lines = broken.err.strip().splitlines()
    assert lines[-1] == "Nothing was imported."
    assert {line.split(":")[1] for line in lines[:-1]} >= {"1", "3", "4", "5"}
    listed = json.loads(run("tenant", "list", "--json").out)["tenants"]
    assert {tenant["slug"] for tenant in listed} == set(demo.SLUGS)
    assert all(tenant["widget_key"] for tenant in listed)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"{", b"- 1\n- 2\n", b"", b"a: &a [*a]", b"\x00"])
def test_what_is_no_tenant_file_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.yml").write_bytes(content)
    refused = run("tenant", "import", tmp_path / "x.yml")
    assert refused.code == 2
    assert "Traceback" not in refused.err


def test_a_file_or_company_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    run("tenant", "import", tmp_path / "nothing.yml").assert_refused("nothing.yml")
    run("tenant", "export", "nobody").assert_refused()
    run("tenant", "erase", "nobody", "--yes").assert_refused()


def test_a_company_is_erased_when_asked_twice(run: Run) -> None:
    assert run("tenant", "erase", "dvorak-garage", "--yes").code == 0
    assert "dvorak-garage" not in run("tenant", "list").out


# ---- rehearsals


PASSING = """
name: asks_where
tenant: novak-dental
language: en
turns: [{user: "where are you", expect: {says: ["Slovenska"]}}]
outcome: {messages: []}
"""
MALFORMED = [
    "turns: [{user: hi, shout: loud}]\ntenant: novak-dental",
    "tenant: [1]",
    "{",
    "- 1",
    "tenant: novak-dental\nturns: [{silence: long}]",
    "tenant: novak-dental\nturns: [{interrupt: {after_ms: 5}}]",
    "tenant: novak-dental\nturns: [{user: hi, expect: {says: 5}}]",
    "tenant: novak-dental\nturns: [{user: hi, expect: {says: ['/(/']}}]",
    "tenant: novak-dental\nat: yesterday",
    "tenant: nowhere",
    "tenant: novak-dental\nturns: 5",
    "tenant: novak-dental\nchannel: telegraph",
]


def test_rehearsals_tell_which_pass_and_why_others_do_not(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "rehearsals"
    folder.mkdir()
    (folder / "a_passes.yml").write_text(PASSING)
    failing = PASSING.replace("Slovenska", "Broadway").replace("messages: []", "ended_by: bot")
    (folder / "b_fails.yml").write_text(failing)
    for number, text in enumerate(MALFORMED):
        (folder / f"c_{number:02d}.yml").write_text(text)
    ran = run("rehearse", folder, "--json")
    assert ran.code == 1
    results = json.loads(ran.out)["results"]
    assert [set(result) for result in results] == [{"file", "name", "passed", "why"}] * (2 + len(MALFORMED))
    assert results[0] == {"file": str(folder / "a_passes.yml"), "name": "asks_where", "passed": True, "why": []}
    assert results[1]["passed"] is False
    assert [word for word in ("Broadway", "ended_by") if not any(word in why for why in results[1]["why"])] == []
    for result in results[2:]:
        assert result["passed"] is False
        assert result["why"] and "broke off" not in result["why"][0], result
    assert run("rehearse", folder / "a_passes.yml").code == 0


def test_a_rehearsal_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    run("rehearse", tmp_path / "nothing.yml").assert_refused("nothing.yml")
    (tmp_path / "empty").mkdir()
    run("rehearse", tmp_path / "empty").assert_refused("no rehearsal")
    run("rehearse", tmp_path, "--channel", "pigeon").assert_refused("--channel")


# ---- evaluations


def test_evaluate_intents_prints_its_figures(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "intents.tsv"
    rows = ("intent utterance style", "greet hello chat", "ask_hours open? asr", "out_of_scope joke chat")
    file.write_text("".join("\t".join(row.split()) + "\n" for row in rows))
    figures = json.loads(run("evaluate", "intents", file, "--language", "en", "--json").out)
    keys = {"rows", "accuracy", "macro_f1", "out_of_scope_recall", "per_intent", "parse_ms", "confusions"}
    assert keys <= set(figures)
    assert figures["rows"] == 3
    assert {"p50", "p95"} <= set(figures["parse_ms"])


def test_evaluate_faq_prints_its_figures(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "faq.json"
    company = {
        "tenant": "x",
        "about": "a dentist",
        "faqs": [{"id": "parking", "question": "Is there parking?", "answer": "Yes."}],
        "queries": [{"text": "where can I park", "faq": "parking", "style": "chat"}],
        "unanswerable": ["do you sell cars"],
    }
    file.write_text(json.dumps([company]))
    figures = json.loads(run("evaluate", "faq", file, "--language", "en", "--json").out)
    assert {
        "queries", "answered_right", "answered_wrong", "clarified_right", "clarified_wrong", "not_answered",
        "unanswerable", "unanswerable_answered", "unanswerable_clarified", "search_ms", "per_tenant",
    } <= set(figures)  # fmt: skip
    assert (figures["queries"], figures["unanswerable"]) == (1, 1)


@pytest.mark.parametrize("what", ["intents", "faq"])
@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b"a\tb\n", b'[{"tenant": 1}]'])
def test_a_test_set_that_cannot_be_read_is_told(run: Run, tmp_path: Path, what: str, content: bytes) -> None:
    (tmp_path / "set").write_bytes(content)
    run("evaluate", what, tmp_path / "set").assert_refused()
    run("evaluate", what, tmp_path / "missing").assert_refused()


def test_a_language_we_do_not_have_is_told(run: Run, tmp_path: Path) -> None:
    run("evaluate", "intents", tmp_path / "x", "--language", "xx").assert_refused("--language")
    run("voices", "install", "xx").assert_refused("xx")
    run("voices", "check", "xx").assert_refused("xx")


# ---- calls


@pytest.mark.parametrize("content", [b"", b"RIFF", b"this is no sound", b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0"])
def test_a_wav_that_is_none_is_told(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.wav").write_bytes(content)
    run("call", tmp_path / "x.wav", "--tenant", "novak-dental").assert_refused()
    run("call", tmp_path / "missing.wav", "--tenant", "novak-dental").assert_refused()


def test_a_recording_is_played_as_a_call(run: Run, tmp_path: Path, shared: Path) -> None:
    voice = EspeakVoice()
    question = b"".join(voice.synthesise("is there parking", "en"))
    sound = audio.silence(500, voice.rate) + question + audio.silence(800, voice.rate)
    audio.write_wav(tmp_path / "question.wav", sound, voice.rate)
    models = str(shared / "models")
    ran = run(
        "call", tmp_path / "question.wav", "--tenant", "novak-dental", "--language", "en", "--json", "--save",
        tmp_path / "answer.wav", RECEPTIONIST_MODELS=models,
    )  # fmt: skip
    assert ran.code == 0, ran.err
    came = json.loads(ran.out)
    assert ("caller", "is there parking") in [(line["who"], line["text"]) for line in came["transcript"]]
    assert any(line["who"] == "bot" and "machine" in line["text"] for line in came["transcript"])
    assert came["turns"][0]["voice_to_voice_ms"] > 0
    assert came["ended"] == "caller"
    assert came["loudest"] > 1000
    pcm, rate = audio.read_wav(tmp_path / "answer.wav")
    assert audio.duration_ms(pcm, rate) > 2000
    unknown = run("call", tmp_path / "question.wav", "--tenant", "nobody", RECEPTIONIST_MODELS=models)
    assert unknown.code == 2 and "nobody" in unknown.err


# ---- voices


def test_voices_are_listed_and_tried(run: Run) -> None:
    listed = json.loads(run("voices", "list", "--json").out)["languages"]
    assert [row["language"] for row in listed] == ["en", "sl", "hu", "pl", "cs"]
    assert all(row["speaking"] for row in listed)
    checked = json.loads(run("voices", "check", "en", "--json").out)["languages"]
    assert checked[0]["speaks"] is True


def test_models_come_from_the_servers_that_are_set(run: Run, tmp_path: Path) -> None:
    folder = Path(__file__).resolve().parents[1] / "voices"
    sys.path.append(str(folder))
    with contextlib.closing(_Closing(importlib.import_module("test_speech_catalog").ModelServer())) as held:
        server = held.inner
        urls = {"VOSK_MODELS_URL": f"{server.address}/vosk", "PIPER_VOICES_URL": f"{server.address}/piper"}
        refused = run("voices", "install", "en", **urls)
        assert refused.code == 2
        assert "receptionist:" in refused.err.splitlines()[-1]
        assert {path.split("/")[1] for path, _ in server.asked} <= {"vosk", "piper"}
        assert server.asked
    sys.path.remove(str(folder))


@dataclass
class _Closing:
    inner: object

    def close(self) -> None:
        self.inner.close()  # type: ignore[attr-defined]


def test_without_a_network_it_says_what_to_do(run: Run) -> None:
    away = f"http://127.0.0.1:{free_port()}"
    refused = run("voices", "install", "en", VOSK_MODELS_URL=away, PIPER_VOICES_URL=away)
    assert refused.code == 2
    assert "Traceback" not in refused.err
