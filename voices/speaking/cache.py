"""Standing phrases as sound, in memory and on disk, by voice, text and rate; makes no sound itself."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
import threading
from collections import OrderedDict
from pathlib import Path

from voices.audio import Pcm

log = logging.getLogger(__name__)


class PhraseCache:
    """Any number of threads. A disk that cannot be written to costs the reuse after a restart, nothing else."""

    def __init__(self, folder: Path | None, *, memory_bytes: int = 64 << 20, disk_bytes: int = 512 << 20) -> None:
        self._folder = folder
        self._memory: OrderedDict[str, Pcm] = OrderedDict()
        self._memory_bytes, self._memory_limit = 0, memory_bytes
        self._lock = threading.Lock()
        if folder:
            _prune(folder, disk_bytes)

    def get(self, voice: str, text: str, rate: int) -> Pcm | None:
        key = _key(voice, text, rate)
        with self._lock:
            if (sound := self._memory.get(key)) is not None:
                self._memory.move_to_end(key)
                return sound
        if not self._folder:
            return None
        try:
            sound = self._path(key).read_bytes()
        except OSError:
            return None
        self._remember(key, sound)
        return sound

    def put(self, voice: str, text: str, rate: int, sound: Pcm) -> None:
        key = _key(voice, text, rate)
        self._remember(key, sound)
        if not self._folder:
            return
        try:
            _write_at_once(self._path(key), sound)
        except OSError as error:
            log.warning("a phrase could not be kept on disk: %s", error.strerror)

    def _remember(self, key: str, sound: Pcm) -> None:
        with self._lock:
            self._memory_bytes += len(sound) - len(self._memory.pop(key, b""))
            self._memory[key] = sound
            while self._memory_bytes > self._memory_limit and len(self._memory) > 1:
                _, dropped = self._memory.popitem(last=False)
                self._memory_bytes -= len(dropped)

    def _path(self, key: str) -> Path:
        assert self._folder
        return self._folder / f"{key}.pcm"


def _key(voice: str, text: str, rate: int) -> str:
    return hashlib.sha256(f"{voice}\0{rate}\0{text}".encode()).hexdigest()


def _write_at_once(path: Path, data: bytes) -> None:
    """A reader sees all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _prune(folder: Path, limit: int) -> None:
    """The oldest files go until the rest fits."""
    try:
        files = sorted(((s := p.stat()).st_mtime, s.st_size, p) for p in folder.glob("*.pcm"))
        excess = sum(size for _, size, _ in files) - limit
        for _, size, path in files:
            if excess <= 0:
                break
            path.unlink(missing_ok=True)
            excess -= size
    except OSError as error:
        log.warning("the phrase cache could not be tidied: %s", error.strerror)
