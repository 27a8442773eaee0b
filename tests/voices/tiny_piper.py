"""Makes a Piper voice of the right shape and a few kilobytes: each phoneme becomes 20 ms of a tone.

Like the real ones it ends in a decoder of its own, which sees one frame on either side.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

RATE, SAMPLES_AN_ID = 22050, 441


def make_tiny_piper(path: Path, *, decoder_weight: str = "dec.conv_pre.weight") -> Path:
    """As Piper's models: input (1, ids), input_lengths (1), scales (3) -> output (1, 1, samples)."""
    tone = 0.5 * np.sin(np.arange(SAMPLES_AN_ID) * 2 * np.pi * 300 / RATE)
    constants = {
        decoder_weight: np.array([[[0.25, 0.5, 0.25]]], dtype=np.float32),
        "decoder_bias": np.zeros(1, dtype=np.float32),
        "middle_axis": np.array([1], dtype=np.int64),
        "tone": tone.reshape(1, 1, 1, -1).astype(np.float32),
        "last_axis": np.array([3], dtype=np.int64),
        "shape": np.array([1, 1, -1], dtype=np.int64),
        "smallest": np.array(0.2, dtype=np.float32),
        "largest": np.array(1.0, dtype=np.float32),
    }
    nodes = [
        helper.make_node("Cast", ["input"], ["ids"], to=TensorProto.FLOAT),
        helper.make_node("Clip", ["ids", "smallest", "largest"], ["loudness"]),
        helper.make_node("Unsqueeze", ["loudness", "middle_axis"], ["frames"]),
        helper.make_node("Conv", ["frames", decoder_weight, "decoder_bias"], ["smooth"], kernel_shape=[3], pads=[1, 1]),
        helper.make_node("Unsqueeze", ["smooth", "last_axis"], ["column"]),
        helper.make_node("Mul", ["column", "tone"], ["tones"]),
        helper.make_node("Reshape", ["tones", "shape"], ["output"]),
    ]
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "ids"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, "samples"])
    weights = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, [output], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
    config = {
        "audio": {"sample_rate": RATE}, "espeak": {"voice": "en-gb-x-rp"}, "phoneme_type": "espeak", "num_symbols": 256,
        "num_speakers": 1, "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
    }  # fmt: skip
    Path(f"{path}.json").write_text(json.dumps(config), encoding="utf-8")
    return path
