"""Runs a Piper voice's network (VITS) so that its first sound comes early; knows no text.

A VITS network ends in a decoder that makes the wave from a sequence of frames, and sees only a few frames around each.
So the network is cut there when it is loaded: the first part runs over the whole sentence, which keeps its melody, and
the decoder over small pieces of it, each with some frames before and after that are then thrown away. The samples are
those of the whole. A network that cannot be cut is run as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx.utils import Extractor

Wave = npt.NDArray[np.float32]

DECODER_BEGINS = "dec.conv_pre.weight"
MARGIN_FRAMES = 14  # what the decoder sees on either side; medium voices see 12
FIRST_FRAMES, MOST_FRAMES = 24, 160  # of a piece; 86 frames are a second in a medium voice


class Vits:
    """Shared by threads. Raises whatever onnx and onnxruntime raise for a file that is no such network."""

    def __init__(self, model: Path, threads: int) -> None:
        self._options = onnxruntime.SessionOptions()
        self._options.intra_op_num_threads, self._options.inter_op_num_threads = threads, 1
        self._options.log_severity_level = 3
        network = onnx.load(str(model))
        self._frames_name = _frames_name(network)
        self.in_two = bool(self._frames_name)
        if not self.in_two:
            self._whole = self._session(network)
            return
        first, decoder = _cut(network, self._frames_name)
        self._first, self._decoder = self._session(first), self._session(decoder)

    def wave(self, ids: list[int], scales: tuple[float, float, float]) -> Iterator[Wave]:
        """Pieces of a sentence's sound, in -1..1. `scales`: noise, length, noise of the lengths."""
        inputs = {
            "input": np.array([ids], dtype=np.int64),
            "input_lengths": np.array([len(ids)], dtype=np.int64),
            "scales": np.array(scales, dtype=np.float32),
        }
        if self.in_two:
            (frames,) = self._first.run(None, inputs)
            yield from self._decoded(frames)
        else:
            yield self._whole.run(None, inputs)[0].reshape(-1)

    def _decoded(self, frames: Wave) -> Iterator[Wave]:
        begin, size, count = 0, FIRST_FRAMES, frames.shape[2]
        while begin < count:
            end = min(begin + size, count)
            first, last = max(begin - MARGIN_FRAMES, 0), min(end + MARGIN_FRAMES, count)
            (wave,) = self._decoder.run(None, {self._frames_name: frames[:, :, first:last]})
            wave = wave.reshape(-1)
            hop = len(wave) // (last - first)  # samples a frame
            yield wave[(begin - first) * hop : (end - first) * hop]
            begin, size = end, min(size * 2, MOST_FRAMES)

    def _session(self, network: Any) -> Any:
        return onnxruntime.InferenceSession(
            network.SerializeToString(), self._options, providers=["CPUExecutionProvider"]
        )


def _frames_name(network: Any) -> str:
    """The decoder's input; empty if there is no such decoder, or it wants more than the frames (many speakers)."""
    if len(network.graph.input) != 3:
        return ""
    begins = (node for node in network.graph.node if node.op_type == "Conv" and DECODER_BEGINS in node.input)
    return next((node.input[0] for node in begins), "")


def _cut(network: Any, frames_name: str) -> tuple[Any, Any]:
    frames = onnx.helper.make_tensor_value_info(frames_name, onnx.TensorProto.FLOAT, [1, None, None])
    network.graph.value_info.append(frames)
    extractor = Extractor(network)
    first = extractor.extract_model([given.name for given in network.graph.input], [frames_name])
    return first, extractor.extract_model([frames_name], [network.graph.output[0].name])
