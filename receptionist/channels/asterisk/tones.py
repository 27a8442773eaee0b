"""What a caller hears while somebody is rung for them: the ringing tone, made and not recorded."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from voices.audio import Pcm

FREQUENCY_HZ = 425  # with this rhythm the ringing tone of most of Europe (ITU-T E.180, supplement 2)
ON_SECONDS, OFF_SECONDS = 1.0, 4.0
LEVEL = 2500  # peak of 32767: quieter than speech
EDGE_SECONDS = 0.01  # without it, it would click


def ringing(rate: int, frame_ms: int = 20) -> Iterator[Pcm]:
    """Frames without end."""
    times = np.arange(round(rate * ON_SECONDS)) / rate
    edges = np.clip(np.minimum(times, ON_SECONDS - times) / EDGE_SECONDS, 0, 1)
    tone = (np.sin(2 * np.pi * FREQUENCY_HZ * times) * edges * LEVEL).astype("<i2").tobytes()
    period = tone + bytes(round(rate * OFF_SECONDS) * 2)
    frame_bytes = rate * frame_ms // 1000 * 2
    while True:
        for at in range(0, len(period), frame_bytes):
            yield period[at : at + frame_bytes]
