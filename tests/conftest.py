"""Fixtures that every room's tests share: where shared/ lies, and a skip that says so where it does not.

Under CI (environment CI=true) a skipped test is a failure, unless tests/skips.txt names it with a reason.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SKIPS = Path(__file__).resolve().parent / "skips.txt"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout: speech models and the telephone bench."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder shared/ beside the checkout (speech models, telephone bench); it is not there")
    return folder


def allowed_skips() -> set[str]:
    """Node ids, or their part before the brackets; a line is ``node id  # reason``, and a line without a reason counts
    for nothing."""
    lines = SKIPS.read_text(encoding="utf-8").splitlines() if SKIPS.exists() else []
    named = (line.partition("#") for line in lines if not line.startswith("#"))
    return {test.strip() for test, _, reason in named if test.strip() and reason.strip()}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> Iterator[Any]:
    report: pytest.TestReport = yield
    skipped = report.skipped and not hasattr(report, "wasxfail")
    allowed = {item.nodeid, item.nodeid.partition("[")[0]} & allowed_skips()
    if os.environ.get("CI") == "true" and skipped and not allowed:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"Skipped, which under CI is a failure: {reason}\nIf it must be, name it in {SKIPS.name}."
    return report
