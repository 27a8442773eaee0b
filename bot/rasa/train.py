"""Checks the training data by `rasa data validate` and trains the one model of all languages, in Rasa's environment.

The data lie in models/data: bot/understanding/rasa_data.py writes them (Python 3.11), `make rasa` runs both.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
MODEL = "receptionist"
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false", "RASA_MAX_CACHE_SIZE": "0", "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}  # fmt: skip


def main() -> None:
    data = PROJECT / "models" / "data"
    if not any(data.glob("*.yml")):
        sys.exit(f"There are no training data in {data}: python -m bot.understanding.rasa_data {data}")
    print("Checking the training data (half a minute) …", flush=True)
    validate(data)
    print("Training (two minutes) …", flush=True)
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
