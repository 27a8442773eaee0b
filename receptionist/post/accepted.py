"""Which mails the mail server has accepted, written down at once; the store is told a moment later.

In that moment a killed process would forget it, and the next would send the mail again. A line in a file takes some
microseconds and outlives the process.
"""

from __future__ import annotations

import os
from pathlib import Path

KEPT = 1000
"""Lines kept at a start; in flight are never more than a few mails."""


class Accepted:
    """Message-IDs in a file. Where it cannot be written, a mail may come twice after a crash, with the same id."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            lines = path.read_text(encoding="ascii", errors="replace").splitlines()[-KEPT:]
        except OSError:
            lines = []
        self._before = frozenset(lines)

    def __contains__(self, message_id: str) -> bool:
        """Whether it was accepted from a process that is gone."""
        return message_id in self._before

    def add(self, message_id: str) -> None:
        try:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        except OSError:
            return
        try:
            os.write(descriptor, f"{message_id}\n".encode("ascii", "replace"))
        except OSError:
            pass
        finally:
            os.close(descriptor)

    def trim(self) -> None:
        """At the start: the newest lines stay."""
        part = self._path.with_suffix(".part")
        try:
            lines = self._path.read_text(encoding="ascii", errors="replace").splitlines()
            if len(lines) > KEPT:
                part.write_text("".join(f"{line}\n" for line in lines[-KEPT:]), encoding="ascii")
                part.replace(self._path)
        except OSError:
            return
