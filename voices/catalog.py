"""Which speech models there are for a language, where they come from, and putting them into a folder; loads none.

Vosk's models come as zip archives, listed with size and MD5 in `model-list.json`; Piper's voices as two files each,
listed in `voices.json`. A base address may be another server of the same layout.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import httpx

from voices.archive import unpack
from voices.download import Progress, download, fetch
from voices.errors import CatalogError, NotOffered, UnknownLanguage
from voices.models import piper_model, vosk_folder


@dataclass(frozen=True)
class Sources:
    vosk: str = "https://alphacephei.com/vosk/models/"
    piper: str = "https://huggingface.co/rhasspy/piper-voices/resolve/main/"


@dataclass(frozen=True)
class Model:
    name: str
    language: str
    kind: str  # hearing or speaking


HEARING = {
    "en": "vosk-model-small-en-us-0.15",
    "pl": "vosk-model-small-pl-0.22",
    "cs": "vosk-model-small-cs-0.4-rhasspy",
}
SPEAKING = {
    "en": "en_GB-alba-medium", "sl": "sl_SI-artur-medium", "hu": "hu_HU-anna-medium", "pl": "pl_PL-darkman-medium",
    "cs": "cs_CZ-jirka-medium",
}  # fmt: skip
LANGUAGES = tuple(SPEAKING)


@dataclass(frozen=True)
class Installed:
    """What serves a language now; None: the bundled fallback, if there is one."""

    language: str
    hearing: str | None
    speaking: str | None


def models_for(language: str) -> list[Model]:
    """Raises UnknownLanguage."""
    if language not in LANGUAGES:
        raise UnknownLanguage(f"there are models for {', '.join(LANGUAGES)}; none for {language}")
    hearing = [Model(HEARING[language], language, "hearing")] if language in HEARING else []
    return [*hearing, Model(SPEAKING[language], language, "speaking")]


def installed(models: Path) -> list[Installed]:
    found = []
    for language in LANGUAGES:
        hearing, speaking = vosk_folder(models, language), piper_model(models, language)
        found.append(Installed(language, hearing.name if hearing else None, speaking.stem if speaking else None))
    return found


def install(
    language: str, models: Path, sources: Sources | None = None, progress: Progress | None = None
) -> Iterator[Model]:
    """Downloads what is missing; yields each model once it is in its place.

    A download that was cut goes on where it stopped. Raises a CatalogError whose text says what to do.
    """
    sources = sources or Sources()
    report = progress or (lambda name, done, total: None)
    steps: dict[str, Callable[..., None]] = {"hearing": _install_vosk, "speaking": _install_piper}
    with httpx.Client(follow_redirects=True, timeout=30) as client:
        for model in models_for(language):
            steps[model.kind](client, model.name, models, sources, report)
            yield model


def _install_vosk(client: httpx.Client, name: str, models: Path, sources: Sources, report: Progress) -> None:
    if (models / name / "conf" / "model.conf").is_file():
        return
    listed = _listing(fetch(client, sources.vosk + "model-list.json"), list)
    entry = next((e for e in listed if isinstance(e, dict) and e.get("name") == name), None)
    if entry is None:
        raise NotOffered(f"the list of Vosk models does not name {name} any more")
    size, md5 = _size_and_md5(entry, "size", "md5", name)
    archive = download(client, f"{sources.vosk}{name}.zip", models / f"{name}.zip", size=size, md5=md5, progress=report)
    try:
        unpack(archive, name, models)
    finally:
        archive.unlink(missing_ok=True)


def _install_piper(client: httpx.Client, name: str, models: Path, sources: Sources, report: Progress) -> None:
    if all((models / f"{name}{ending}").is_file() for ending in (".onnx", ".onnx.json")):
        return
    entry = _listing(fetch(client, sources.piper + "voices.json"), dict).get(name)
    files = entry.get("files") if isinstance(entry, dict) else None
    if not isinstance(files, dict):
        raise NotOffered(f"the list of Piper voices does not name {name} any more")
    for ending in (".onnx.json", ".onnx"):  # the model last: with it the voice is complete
        path = next((p for p in files if p.endswith(f"/{name}{ending}")), None)
        if path is None:
            raise NotOffered(f"the list of Piper voices has no file {name}{ending}")
        size, md5 = _size_and_md5(files[path], "size_bytes", "md5_digest", name)
        download(client, sources.piper + path, models / f"{name}{ending}", size=size, md5=md5, progress=report)


T = TypeVar("T")


def _listing(data: bytes, kind: type[T]) -> T:
    try:
        listing = json.loads(data)
    except ValueError as error:
        raise CatalogError("the list of models is not JSON; try again later") from error
    if not isinstance(listing, kind):
        raise CatalogError("the list of models has another form than it had; this program is too old for it")
    return listing


def _size_and_md5(entry: object, size_key: str, md5_key: str, name: str) -> tuple[int, str]:
    size = entry.get(size_key) if isinstance(entry, dict) else None
    md5 = entry.get(md5_key) if isinstance(entry, dict) else None
    if not isinstance(size, int) or not isinstance(md5, str):
        raise CatalogError(f"the list of models gives no size and checksum for {name}")
    return size, md5
