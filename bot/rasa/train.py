"""Checks the training data of all languages by `rasa data validate` and trains one model of it, in Rasa's environment.

One model, since each Rasa server takes several hundred megabytes and serves one. So that it keeps the languages apart
("no" is yes in Polish), each example is learned behind a word for its language, as the client asks: ``langpl no``.
Figures: docs/decisions/rasa-pipeline.md.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
MODEL = "receptionist"
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false", "RASA_MAX_CACHE_SIZE": "0", "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}  # fmt: skip
EXAMPLE = re.compile(r"^(\s*- )(?!intent:)", re.MULTILINE)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        for path in sorted((PROJECT / "data").glob("*/*.yml")):
            marked = data / path.relative_to(PROJECT / "data")
            marked.parent.mkdir(parents=True, exist_ok=True)
            text = path.read_text(encoding="utf-8")
            marked.write_text(EXAMPLE.sub(rf"\g<1>lang{path.parent.name} ", text), encoding="utf-8")
        print("Checking the training data (half a minute) …", flush=True)
        validate(data)
        print("Training (two minutes on an idle machine, 3 GB of memory) …", flush=True)
        rasa("train", "nlu", "--quiet", "--config", "config.yml", "--domain", "domain.yml", "--nlu", str(data),
             "--out", "models", "--fixed-model-name", MODEL)  # fmt: skip
    print(f"Trained: {PROJECT / 'models' / MODEL}.tar.gz", flush=True)


def validate(data: Path) -> None:
    """Ends the program where Rasa warns of anything but that no intent has a story: bot/decide.py has the stories."""
    said = rasa("data", "validate", "--config", "config.yml", "--domain", "domain.yml", "--data", str(data))
    warnings = [line for line in said.splitlines() if "UserWarning" in line]
    wrong = [w for w in warnings if "is not used in any story" not in w]
    if wrong:
        sys.exit("\n".join(["Rasa does not accept the training data:", *wrong]))


def rasa(*arguments: str) -> str:
    """What the command said; ends the program where it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "rasa", *arguments], cwd=PROJECT, env={**os.environ, **QUIET}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"rasa {arguments[0]} failed:\n{done.stdout[-4000:]}")
    return done.stdout


if __name__ == "__main__":
    main()
