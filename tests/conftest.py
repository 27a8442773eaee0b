"""Fixtures that every room's tests share: where shared/ lies, and a skip that says so where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout: speech models and the telephone bench."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder shared/ beside the checkout (speech models, telephone bench); it is not there")
    return folder
