"""Samples in and samples out: rates, levels, G.711, WAV files; knows nothing of speech.

`Pcm` is everywhere signed 16-bit little-endian, one channel.
"""

from __future__ import annotations

import struct
import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soxr

from voices.errors import NotAWav

Pcm = bytes
Samples = npt.NDArray[np.int16]

SAMPLE_BYTES = 2
SILENT_DBFS = -100.0


def duration_ms(pcm: Pcm, rate: int) -> float:
    return len(pcm) / SAMPLE_BYTES * 1000 / rate


def byte_count(milliseconds: float, rate: int) -> int:
    """Bytes of so much sound, a whole number of samples."""
    return round(rate * milliseconds / 1000) * SAMPLE_BYTES


def silence(milliseconds: float, rate: int) -> Pcm:
    return bytes(byte_count(milliseconds, rate))


def samples_of(pcm: Pcm) -> Samples:
    return np.frombuffer(pcm, dtype="<i2")


def level_dbfs(pcm: Pcm) -> float:
    """Root mean square in decibels below full scale; SILENT_DBFS for digital silence."""
    samples = samples_of(pcm).astype(np.float32)
    if not len(samples):
        return SILENT_DBFS
    power = float(np.mean(samples * samples)) / 32768.0**2
    return 10 * float(np.log10(power)) if power > 1e-10 else SILENT_DBFS


def loud_until_ms(pcm: Pcm, rate: int, *, above_dbfs: float, block_ms: int = 8) -> float:
    """Where the last block that is louder than `above_dbfs` ends, from the start of `pcm`; 0 if none is."""
    block = rate * block_ms // 1000
    samples = samples_of(pcm).astype(np.float32)
    whole = samples[: len(samples) // block * block].reshape(-1, block)
    power = (whole * whole).mean(axis=1) / 32768.0**2
    loud = np.nonzero(power > 10 ** (above_dbfs / 10))[0]
    return float(loud[-1] + 1) * block_ms if len(loud) else 0.0


def without_leading_silence(pcm: Pcm, *, quieter_than: int = 100) -> Pcm:
    """From the first sample whose magnitude reaches `quieter_than`; empty if none does."""
    loud = np.nonzero(np.abs(samples_of(pcm).astype(np.int32)) >= quieter_than)[0]
    return pcm[int(loud[0]) * SAMPLE_BYTES :] if len(loud) else b""


def resample(pcm: Pcm, from_rate: int, to_rate: int) -> Pcm:
    """A whole piece of sound at another rate."""
    if from_rate == to_rate or not pcm:
        return pcm
    converted: Samples = soxr.resample(samples_of(pcm), from_rate, to_rate, quality="MQ")
    return converted.astype("<i2").tobytes()


class Resampler:
    """A stream of sound at another rate; comes out some 5 to 20 ms late, which is why quality is not the highest."""

    def __init__(self, from_rate: int, to_rate: int) -> None:
        same = from_rate == to_rate
        self._stream = None if same else soxr.ResampleStream(from_rate, to_rate, 1, dtype="int16", quality="LQ")

    def feed(self, pcm: Pcm) -> Pcm:
        if self._stream is None:
            return pcm
        converted: Samples = self._stream.resample_chunk(samples_of(pcm))
        return converted.astype("<i2").tobytes()


# ---- G.711 (ITU-T), by table ---------------------------------------------------------------------------------------


def _ulaw_table() -> Samples:
    code = ~np.arange(256, dtype=np.int32) & 0xFF
    magnitude = (((code & 0x0F) << 3) + 0x84 << ((code & 0x70) >> 4)) - 0x84
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


def _alaw_table() -> Samples:
    code = np.arange(256, dtype=np.int32) ^ 0x55
    segment, step = (code & 0x70) >> 4, (code & 0x0F) << 4
    magnitude = np.where(segment == 0, step + 8, (step + 0x108) << np.maximum(segment - 1, 0))
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _nearest_codes(table: Samples) -> npt.NDArray[np.uint8]:
    """For each 16-bit value the code whose decoded value is nearest."""
    order = np.argsort(table, kind="stable")
    values = table[order].astype(np.int32)
    borders = (values[1:] + values[:-1]) / 2
    return order[np.searchsorted(borders, np.arange(-32768, 32768))].astype(np.uint8)


_DECODE_ULAW, _DECODE_ALAW = _ulaw_table(), _alaw_table()
_ENCODE_ULAW, _ENCODE_ALAW = _nearest_codes(_DECODE_ULAW), _nearest_codes(_DECODE_ALAW)


def from_ulaw(data: bytes) -> Pcm:
    return _DECODE_ULAW[np.frombuffer(data, np.uint8)].astype("<i2").tobytes()


def from_alaw(data: bytes) -> Pcm:
    return _DECODE_ALAW[np.frombuffer(data, np.uint8)].astype("<i2").tobytes()


def to_ulaw(pcm: Pcm) -> bytes:
    return _ENCODE_ULAW[samples_of(pcm).astype(np.int32) + 32768].tobytes()


def to_alaw(pcm: Pcm) -> bytes:
    return _ENCODE_ALAW[samples_of(pcm).astype(np.int32) + 32768].tobytes()


# ---- WAV files -----------------------------------------------------------------------------------------------------

_EXTENSIBLE = 0xFFFE


def read_wav(source: Path | bytes) -> tuple[Pcm, int]:
    """Sound and rate (Hz) of a WAV file: PCM of 8 to 32 bits, 32-bit float, A-law or mu-law; channels are mixed.

    Raises NotAWav with a sentence that says what is wrong; OSError if the file cannot be read at all.
    """
    data = source if isinstance(source, bytes) else source.read_bytes()
    if len(data) < 12 or data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise NotAWav("this is no WAV file: it does not begin with RIFF … WAVE")
    chunks = _chunks(data)
    if len(chunks.get(b"fmt ", b"")) < 16:
        raise NotAWav("this WAV file has no format chunk")
    if b"data" not in chunks:
        raise NotAWav("this WAV file has no sound in it")
    kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", chunks[b"fmt "])
    if kind == _EXTENSIBLE and len(chunks[b"fmt "]) >= 26:
        (kind,) = struct.unpack_from("<H", chunks[b"fmt "], 24)
    if not 1 <= channels <= 32 or not 4000 <= rate <= 192_000:
        raise NotAWav(f"this WAV file says {channels} channels at {rate} Hz, which cannot be")
    samples = _decode(chunks[b"data"], kind, bits)
    mixed = samples[: len(samples) // channels * channels].reshape(-1, channels).mean(axis=1)
    return np.clip(np.round(mixed), -32768, 32767).astype("<i2").tobytes(), rate


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """RIFF chunks by name; one cut short keeps what is there, of two with one name the first counts."""
    found: dict[bytes, bytes] = {}
    position = 12
    while position + 8 <= len(data):
        size = int.from_bytes(data[position + 4 : position + 8], "little")
        found.setdefault(data[position : position + 4], data[position + 8 : position + 8 + size])
        position += 8 + size + size % 2
    return found


def _decode(data: bytes, kind: int, bits: int) -> npt.NDArray[np.float32]:
    """Samples in the range of 16 bits."""
    width = max(bits // 8, 1)
    data = data[: len(data) // width * width]
    match kind, bits:
        case 1, 8:
            return (np.frombuffer(data, np.uint8).astype(np.float32) - 128) * 256
        case 1, 16:
            return np.frombuffer(data, "<i2").astype(np.float32)
        case 1, 24:
            upper = np.frombuffer(data, np.uint8).reshape(-1, 3)[:, 1:].tobytes()
            return np.frombuffer(upper, "<i2").astype(np.float32)
        case 1, 32:
            return np.frombuffer(data, "<i4").astype(np.float32) / np.float32(65536)
        case 3, 32:
            return np.asarray(np.nan_to_num(np.frombuffer(data, "<f4") * np.float32(32767)), dtype=np.float32)
        case 6, 8:
            return samples_of(from_alaw(data)).astype(np.float32)
        case 7, 8:
            return samples_of(from_ulaw(data)).astype(np.float32)
    raise NotAWav(f"this WAV file is of kind {kind} with {bits} bits; only PCM, float, A-law and mu-law are read")


def write_wav(path: Path, pcm: Pcm, rate: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(rate)
        file.writeframes(pcm)
