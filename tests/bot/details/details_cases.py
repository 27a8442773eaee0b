"""Reads the tables of cases (tab-separated, the first line names the columns) and judges what came out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

FOLDER = Path(__file__).parent / "tables"
BAR = 0.97
Verdict = tuple[str, bool]
"""What came out, and whether it was marked as doubtful."""


def cases(name: str) -> list[dict[str, str]]:
    """The rows of ``name``.tsv; none where a language has no such table."""
    path = FOLDER / f"{name}.tsv"
    if not path.exists():
        return []
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")
    rows = [line.split("\t") for line in lines if line]
    return [dict(zip(columns, row + [""] * (len(columns) - len(row)), strict=True)) for row in rows]


def judge(rows: Sequence[dict[str, str]], fewest: int, read: Callable[[dict[str, str]], Verdict],
          expected: Callable[[dict[str, str]], str]) -> None:  # fmt: skip
    """Fails with the list of misses; a miss that nobody was warned of fails alone."""
    assert len(rows) >= fewest, f"only {len(rows)} cases"
    misses, silent = [], []
    for row in rows:
        got, doubtful = read(row)
        if got != expected(row):
            misses.append(f"{row}: got {got}")
            if not doubtful and got not in ("none", ""):
                silent.append(f"{row}: got {got}")
    assert not silent, "silently wrong:\n" + "\n".join(silent + misses)
    assert len(rows) - len(misses) >= BAR * len(rows), "\n".join(misses)
