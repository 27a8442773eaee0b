"""Which speech models lie in a folder, by the names that the catalogue gives them; loads none.

A model is a folder `vosk-model-*` with the language in its name, or a Piper voice `xx_YY-name-quality.onnx` with its
`.onnx.json`. Of several, the last by name counts: a later version, usually.
"""

from __future__ import annotations

from pathlib import Path


def vosk_folder(models: Path, language: str) -> Path | None:
    found = [p for p in models.glob("vosk-model-*") if p.is_dir() and language in p.name.split("-")[2:]]
    return max(found, key=lambda path: path.name, default=None)


def piper_model(models: Path, language: str) -> Path | None:
    found = [p for p in models.glob(f"{language}_*-*.onnx") if Path(f"{p}.json").is_file()]
    return max(found, key=lambda path: path.name, default=None)
