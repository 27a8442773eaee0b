"""Runs `rasa run` for the receptionist, in Rasa's own environment (Python 3.10): on one port, with a token, in silence.

    RASA_TOKEN=… python serve.py [--host 127.0.0.1] [--port 5005] [--stop-with-parent]

The token comes by the environment, since every user of a machine can read a command line. Rasa logs at level WARNING:
below that it logs what callers said.
"""

from __future__ import annotations

import argparse
import os
import runpy
import sys
import threading
from pathlib import Path

MODEL = Path(__file__).resolve().parent / "models" / "receptionist.tar.gz"


def main() -> None:
    options = argparse.ArgumentParser(description="Serves the trained model; see the head of this file.")
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=5005)
    options.add_argument("--stop-with-parent", action="store_true", help="stop when standard input is closed")
    chosen = options.parse_args()
    token = os.environ.get("RASA_TOKEN")
    if not token:
        sys.exit("RASA_TOKEN is missing: without a token, whoever reaches the port could ask and replace the model")
    if not MODEL.is_file():
        sys.exit(f"There is no trained model {MODEL}: `make rasa` trains it")
    if chosen.stop_with_parent:
        threading.Thread(target=stop_with_parent, daemon=True).start()
    os.environ |= {
        "RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3",
        "LOG_LEVEL": "WARNING", "LOG_LEVEL_LIBRARIES": "ERROR",
    }  # fmt: skip
    sys.argv = [
        "rasa", "run", "--quiet", "--enable-api", "--interface", chosen.host, "--port", str(chosen.port),
        "--model", str(MODEL), "--auth-token", token, "--request-timeout", "5",
    ]  # fmt: skip
    runpy.run_module("rasa", run_name="__main__")


def stop_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)  # nothing is kept here that could be lost


if __name__ == "__main__":
    main()
