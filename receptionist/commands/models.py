"""Which speech models a trial uses: the installed ones, else the small ones for tests beside a checkout."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

import receptionist
from receptionist.settings import Settings
from voices.engines import vosk_folder

errors = Console(stderr=True, highlight=False, soft_wrap=True)


def speech_models(settings: Settings, languages: tuple[str, ...]) -> Path:
    """The folder to take models from; says so where it is not the installed one."""
    if any(vosk_folder(settings.models, language) for language in languages):
        return settings.models
    beside = Path(receptionist.__file__).resolve().parents[2] / "shared" / "models"
    if any(vosk_folder(beside, language) for language in languages):
        errors.print(
            "No speech model is installed (receptionist voices install …); the small models for tests are used, "
            "which hear synthetic voices only.", style="dim",
        )  # fmt: skip
        return beside
    return settings.models
