"""Installing speech models from a local server of the same layout as the real ones, and choosing engines by them."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import threading
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.voices.tiny_piper import make_tiny_piper
from voices import catalog
from voices.catalog import Sources, install, installed
from voices.engines import Engines, Unavailable
from voices.errors import (
    CatalogError,
    ChecksumMismatch,
    NoNetwork,
    NoRoom,
    NotOffered,
    UnknownLanguage,
    UnsafeArchive,
)
from voices.speaking import Utterance
from voices.speaking.cache import PhraseCache

VOSK, PIPER = "vosk-model-small-en-us-0.15", "en_GB-alba-medium"


class ModelServer:
    """Files by path; `cut` of a path ends its answer after so many bytes, once. `asked` keeps path and range."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.cut: dict[str, int] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.resumes = True
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        path, wanted = request.path, request.headers.get("Range")
        self.asked.append((path, wanted))
        data = self.files.get(path)
        if data is None:
            request.send_error(404)
            return
        begin = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.resumes else 0
        request.send_response(206 if begin else 200)
        request.send_header("Content-Length", str(len(data) - begin))
        request.end_headers()
        with suppress(ConnectionError):  # who got too much hangs up
            request.wfile.write(data[begin : self.cut.pop(path, len(data))])
        request.close_connection = True

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def archive(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        for name, content in files.items():
            file.writestr(name, content)
    return data.getvalue()


def offer_vosk(server: ModelServer, data: bytes, *, md5: str | None = None) -> None:
    entry = {"name": VOSK, "lang": "en-us", "size": len(data), "md5": md5 or hashlib.md5(data).hexdigest()}
    server.files["/vosk/model-list.json"] = json.dumps([{"name": "another"}, entry]).encode()
    server.files[f"/vosk/{VOSK}.zip"] = data


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ModelServer]:
    server = ModelServer()
    offer_vosk(server, archive({f"{VOSK}/conf/model.conf": b"--beam=12", f"{VOSK}/am/final.mdl": bytes(300_000)}))
    voice = make_tiny_piper(tmp_path / "voice.onnx")
    files = {}
    for ending in (".onnx", ".onnx.json"):
        data = voice.read_bytes() if ending == ".onnx" else Path(f"{voice}.json").read_bytes()
        path = f"en/en_GB/alba/medium/{PIPER}{ending}"
        files[path] = {"size_bytes": len(data), "md5_digest": hashlib.md5(data).hexdigest()}
        server.files[f"/piper/{path}"] = data
    server.files["/piper/voices.json"] = json.dumps({PIPER: {"key": PIPER, "files": files}}).encode()
    yield server
    server.close()


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def get(server: ModelServer, models: Path, language: str = "en") -> list[str]:
    sources = Sources(f"{server.address}/vosk/", f"{server.address}/piper/")
    return [model.name for model in install(language, models, sources)]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_models_of_a_language_are_installed_and_found(server: ModelServer, models: Path) -> None:
    assert get(server, models) == [VOSK, PIPER]
    assert names(models) == {VOSK, f"{PIPER}.onnx", f"{PIPER}.onnx.json"}
    assert (models / VOSK / "am" / "final.mdl").stat().st_size == 300_000
    english = next(entry for entry in installed(models) if entry.language == "en")
    assert (english.hearing, english.speaking) == (VOSK, PIPER)
    assert [entry.hearing for entry in installed(models) if entry.language != "en"] == [None] * 4


def test_what_is_there_is_not_downloaded_again(server: ModelServer, models: Path) -> None:
    get(server, models)
    server.asked.clear()
    assert get(server, models) == [VOSK, PIPER]
    assert server.asked == []


def test_progress_is_told_up_to_the_whole(server: ModelServer, models: Path) -> None:
    told: list[tuple[str, int, int]] = []
    sources = Sources(f"{server.address}/vosk/", f"{server.address}/piper/")
    list(install("en", models, sources, lambda *step: told.append(step)))
    assert told[-1][0] == f"{PIPER}.onnx" and told[-1][1] == told[-1][2]
    assert [done for name, done, _ in told if name == f"{VOSK}.zip"] == sorted(
        done for name, done, _ in told if name == f"{VOSK}.zip"
    )


def test_a_download_that_was_cut_goes_on_where_it_stopped(server: ModelServer, models: Path) -> None:
    path = f"/vosk/{VOSK}.zip"
    server.cut[path] = 100_000
    with pytest.raises(NoNetwork, match="goes on where it stopped"):
        get(server, models)
    assert names(models) == {f"{VOSK}.zip.part"}
    get(server, models)
    assert [wanted for asked, wanted in server.asked if asked == path] == [None, "bytes=100000-"]
    assert (models / VOSK / "am" / "final.mdl").stat().st_size == 300_000


def test_a_server_that_cannot_resume_sends_it_all_again(server: ModelServer, models: Path) -> None:
    server.cut[f"/vosk/{VOSK}.zip"] = 100_000
    with pytest.raises(NoNetwork):
        get(server, models)
    server.resumes = False
    assert get(server, models) == [VOSK, PIPER]


def test_a_wrong_checksum_is_thrown_away(server: ModelServer, models: Path) -> None:
    offer_vosk(server, server.files[f"/vosk/{VOSK}.zip"], md5="0" * 32)
    with pytest.raises(ChecksumMismatch, match="try again"):
        get(server, models)
    assert names(models) == set()


def test_more_than_was_announced_is_not_taken(server: ModelServer, models: Path) -> None:
    server.files[f"/vosk/{VOSK}.zip"] += bytes(5_000_000)
    with pytest.raises(ChecksumMismatch):
        get(server, models)


@pytest.mark.parametrize("missing", [f"/vosk/{VOSK}.zip", "/vosk/model-list.json", "/piper/voices.json"])
def test_what_the_server_has_no_more_is_named(server: ModelServer, models: Path, missing: str) -> None:
    del server.files[missing]
    with pytest.raises(NotOffered, match=missing.rsplit("/", 1)[-1]):
        get(server, models)


@pytest.mark.parametrize("listing", [b"<html>", b"{}", b"[]", b'[{"name": "%s"}]' % VOSK.encode()])
def test_a_list_of_another_form_is_an_error_in_plain_words(server: ModelServer, models: Path, listing: bytes) -> None:
    server.files["/vosk/model-list.json"] = listing
    with pytest.raises(CatalogError, match="list"):
        get(server, models)


def test_no_network_says_what_to_do(models: Path) -> None:
    nowhere = Sources("http://127.0.0.1:9/", "http://127.0.0.1:9/")
    with pytest.raises(NoNetwork, match="copy the model here"):
        list(install("en", models, nowhere))


@pytest.mark.parametrize("name", ["../outside", "/etc/outside", f"{VOSK}/../../outside", "other/file", "..\\outside"])
def test_an_archive_that_writes_elsewhere_is_refused(server: ModelServer, models: Path, name: str) -> None:
    offer_vosk(server, archive({f"{VOSK}/conf/model.conf": b"", name: b"evil"}))
    with pytest.raises(UnsafeArchive):
        get(server, models)
    assert names(models) == set() and not (models.parent / "outside").exists()


def test_an_archive_with_a_link_is_refused(server: ModelServer, models: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        link = zipfile.ZipInfo(f"{VOSK}/link")
        link.external_attr = 0o120777 << 16
        file.writestr(link, "/etc/passwd")
    offer_vosk(server, data.getvalue())
    with pytest.raises(UnsafeArchive):
        get(server, models)


@pytest.mark.parametrize("data", [b"not a zip archive", archive({f"{VOSK}": b"a file, no folder"})])
def test_an_archive_that_is_none_leaves_nothing_behind(server: ModelServer, models: Path, data: bytes) -> None:
    offer_vosk(server, data)
    with pytest.raises(CatalogError):
        get(server, models)
    assert names(models) == set()


def test_a_folder_that_cannot_be_written_to_is_named(server: ModelServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NoRoom, match="file"):
        get(server, tmp_path / "file" / "models")


def test_a_language_without_models_is_named() -> None:
    with pytest.raises(UnknownLanguage, match="none for fr"):
        list(install("fr", Path("nowhere")))
    assert catalog.models_for("hu")[0].kind == "speaking"


class TestEngines:
    def test_bundled_ones_serve_where_nothing_is_installed(self, tmp_path: Path) -> None:
        engines = Engines(tmp_path)
        assert engines.recogniser("en", 16000).name.startswith("PocketSphinx")
        assert [voice.name.split()[0] for voice in engines.voices("sl")] == ["eSpeak"]
        engines.close()

    def test_what_cannot_be_heard_has_a_reason_in_plain_words(self, tmp_path: Path) -> None:
        engines = Engines(tmp_path)
        wishes = [("en", 8000), ("pl", 8000), ("sl", 16000)]
        telephone, polish, slovenian = (engines.recogniser(*wish) for wish in wishes)
        assert isinstance(telephone, Unavailable) and "telephone" in telephone.reason
        assert isinstance(polish, Unavailable) and "voices install pl" in polish.reason
        assert isinstance(slovenian, Unavailable) and "install" not in slovenian.reason

    def test_installed_ones_serve_first(self, shared: Path, tmp_path: Path) -> None:
        for language in ("en", "sl"):
            name = f"vosk-model-tiny-{language}"
            shutil.copytree(shared / "models" / name, tmp_path / name)
        make_tiny_piper(tmp_path / "sl_SI-tiny-low.onnx")
        engines = Engines(tmp_path)
        assert engines.recogniser("en", 8000).name == "Vosk vosk-model-tiny-en"
        assert engines.recogniser("sl", 16000).name == "Vosk vosk-model-tiny-sl"
        assert engines.recogniser("sl", 16000) is engines.recogniser("sl", 8000)
        assert next(voice.name for voice in engines.voices("sl")) == "Piper sl_SI-tiny-low"
        assert len(engines.voices("sl")) == 2 and len(engines.voices("en")) == 1

    def test_a_call_gets_ear_and_mouth_of_them(self, tmp_path: Path) -> None:
        engines = Engines(tmp_path)
        engines.prepare("sl")
        ear, mouth = engines.ear(48000), engines.mouth(PhraseCache(None))
        assert ear.rate == 16000 and ear.feed(bytes(9600)) == []
        assert b"".join(mouth.speak(Utterance("Dober dan.", "sl"), 48000))
        assert engines.ear(11025).rate == 8000

    def test_broken_models_do_not_stop_the_rest(self, tmp_path: Path) -> None:
        (tmp_path / VOSK).mkdir()
        (tmp_path / f"{PIPER}.onnx").write_bytes(b"broken")
        (tmp_path / f"{PIPER}.onnx.json").write_text("{}")
        engines = Engines(tmp_path)
        assert engines.recogniser("en", 16000).name.startswith("PocketSphinx")
        assert [voice.name.split()[0] for voice in engines.voices("en")] == ["eSpeak"]
        engines.close()
