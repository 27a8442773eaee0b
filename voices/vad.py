"""How likely it is that a frame of sound is speech (Silero VAD by onnxruntime); does not decide who is speaking.

The network's file comes with the `silero-vad` wheel. The package itself is never imported: it would load PyTorch.
Its inputs are a frame with the end of the one before it, a state of (2, 1, 128) and the rate (Silero VAD 5 and 6).
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnxruntime

from voices.audio import SAMPLE_BYTES, Pcm, samples_of
from voices.errors import ModelError

FRAME_MS = 32
RATES = (8000, 16000)
_FILES = ("silero_vad_op18_ifless.onnx", "silero_vad.onnx")  # the same network; the first takes half the time


def frame_bytes(rate: int) -> int:
    return rate * FRAME_MS // 1000 * SAMPLE_BYTES


@cache
def _network() -> onnxruntime.InferenceSession:
    spec = find_spec("silero_vad")
    for folder in (spec and spec.submodule_search_locations) or ():
        for name in _FILES:
            if (path := Path(folder) / "data" / name).is_file():
                options = onnxruntime.SessionOptions()
                options.intra_op_num_threads = options.inter_op_num_threads = 1
                options.log_severity_level = 3
                return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    raise ModelError("the Silero VAD network is missing: install the package silero-vad (without its dependencies)")


class SpeechDetector:
    """One caller's detector: feed it frames of FRAME_MS in their order."""

    def __init__(self, rate: int) -> None:
        if rate not in RATES:
            raise ModelError(f"speech is detected at 8000 and 16000 Hz, not at {rate}")
        self.rate = rate
        self._network = _network()
        self._rate_input = np.array(rate, dtype=np.int64)
        self._context_samples = rate // 250
        self._input = np.zeros((1, self._context_samples + rate * FRAME_MS // 1000), dtype=np.float32)
        self._state = np.zeros((2, 1, 128), dtype=np.float32)

    def probability(self, frame: Pcm) -> float:
        """0..1 for exactly one frame of `frame_bytes(rate)`."""
        context = self._context_samples
        self._input[0, :context] = self._input[0, -context:]
        self._input[0, context:] = samples_of(frame) / np.float32(32768)
        inputs = {"input": self._input, "state": self._state, "sr": self._rate_input}
        probability, self._state = self._network.run(None, inputs)
        return float(probability[0, 0])
