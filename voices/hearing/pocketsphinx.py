"""Words by PocketSphinx and the English model it brings: the fallback where no better model is installed.

It is usable from a microphone when it is told what to expect, and deaf on the telephone: wideband only. The work is
done in processes of its own (sphinx_worker tells why), one for each utterance that is being heard at the same time.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import weakref
from pathlib import Path
from typing import Any

from voices import audio
from voices.audio import Pcm
from voices.errors import ModelError
from voices.hearing import GRAMMAR_KINDS, Awaited, Heard, NotHeard, Session, reason_for_no_words
from voices.hearing.sphinx_worker import RATE

# PocketSphinx gives no confidence that means anything, so these say how often it is right.
SURE_OF_GRAMMAR, SURE_OF_FREE = 0.8, 0.4
# The chance of a phone of something else: more makes a quick "no" something else, less makes noise a digit.
OTHER_CHANCE, OTHER_CHANCES = 1e-9, {"confirm": 1e-15, "choice": 1e-15}
MOST_WORKERS = max(2, os.cpu_count() or 1)


class PocketSphinxRecogniser:
    name = "PocketSphinx (bundled English model)"
    language = "en"

    def __init__(self, *, most_workers: int = MOST_WORKERS) -> None:
        self._lock = threading.Lock()
        self._idle: list[_Worker] = [_Worker()]  # the first is loading before anybody speaks
        self._workers, self._most_workers = 1, most_workers

    def session(self, rate: int, awaited: Awaited) -> Session:
        """Raises ModelError for a telephone line, and when more utterances come at once than this machine hears."""
        if rate != RATE:
            raise ModelError("PocketSphinx hears wideband sound only, no telephone line")
        phrases = [phrase.lower() for phrase in awaited.words] if awaited.kind in GRAMMAR_KINDS else []
        worker = self._take()
        session = PocketSphinxSession(worker, phrases, OTHER_CHANCES.get(awaited.kind, OTHER_CHANCE))
        weakref.finalize(session, self._give_back, worker)
        return session

    def close(self) -> None:
        with self._lock:
            for worker in self._idle:
                worker.close()
            self._idle.clear()

    def _take(self) -> _Worker:
        with self._lock:
            if self._idle:
                return self._idle.pop()
            if self._workers >= self._most_workers:
                raise ModelError(f"PocketSphinx hears {self._most_workers} callers at once, not more")
            self._workers += 1
        return _Worker()

    def _give_back(self, worker: _Worker) -> None:
        with self._lock:
            if worker.works():
                self._idle.append(worker)
            else:
                self._workers -= 1


class PocketSphinxSession:
    def __init__(self, worker: _Worker, phrases: list[str], other_chance: float) -> None:
        self._worker = worker
        self._loudest_dbfs = audio.SILENT_DBFS
        worker.command(b"G", json.dumps({"phrases": phrases, "other_chance": other_chance}).encode())

    def accept(self, pcm: Pcm) -> None:
        self._loudest_dbfs = max(self._loudest_dbfs, audio.level_dbfs(pcm))
        self._worker.command(b"A", pcm)

    def partial(self) -> str:
        """None here: the worker may be behind, and a pause is too short to wait for it."""
        return ""

    def result(self) -> Heard | NotHeard:
        answer = self._worker.ask(b"R")
        words = " ".join(word.partition("(")[0] for word in answer["text"].split())  # "the(2)": a pronunciation
        if not words:
            return NotHeard(reason_for_no_words(self._loudest_dbfs))
        return Heard(words, SURE_OF_GRAMMAR if answer["fits"] else SURE_OF_FREE, "en")


class _Worker:
    """The process on the other side of two pipes. Raises ModelError when it is gone."""

    def __init__(self) -> None:
        root = str(Path(__file__).resolve().parents[2])
        paths = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "voices.hearing.sphinx_worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths}, start_new_session=True,
        )  # fmt: skip
        assert self._process.stdin and self._process.stdout
        self._commands, self._answers = self._process.stdin, self._process.stdout

    def works(self) -> bool:
        return self._process.poll() is None

    def command(self, letter: bytes, body: bytes = b"") -> None:
        try:
            self._commands.write(letter + len(body).to_bytes(4, "little") + body)
            self._commands.flush()
        except (OSError, ValueError) as error:
            raise ModelError("PocketSphinx's process is gone") from error

    def ask(self, letter: bytes) -> dict[str, Any]:
        self.command(letter)
        head = self._answers.read(4)
        body = self._answers.read(int.from_bytes(head, "little"))
        if not body:
            raise ModelError("PocketSphinx's process is gone")
        answer: dict[str, Any] = json.loads(body)
        return answer

    def close(self) -> None:
        self._commands.close()
        self._process.wait(timeout=5)
        self._answers.close()
