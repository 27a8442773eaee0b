"""Rates, levels, G.711 and WAV files."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voices import audio
from voices.errors import NotAWav


def tone(rate: int, seconds: float = 0.5, hertz: float = 440, level: int = 10000) -> bytes:
    return (np.sin(np.arange(int(rate * seconds)) * 2 * np.pi * hertz / rate) * level).astype("<i2").tobytes()


def wav(kind: int, bits: int, data: bytes, *, rate: int = 8000, channels: int = 1, extensible: bool = False) -> bytes:
    block = channels * bits // 8
    form = struct.pack("<HHIIHH", 0xFFFE if extensible else kind, channels, rate, rate * block, block, bits)
    if extensible:
        form += struct.pack("<HHIH", 22, bits, 0, kind) + bytes(14)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


@pytest.mark.parametrize(("source", "target"), [(48000, 16000), (44100, 16000), (22050, 8000), (8000, 48000)])
def test_resampling_keeps_length_and_level(source: int, target: int) -> None:
    changed = audio.resample(tone(source), source, target)
    assert audio.duration_ms(changed, target) == pytest.approx(500, abs=2)
    assert audio.level_dbfs(changed) == pytest.approx(audio.level_dbfs(tone(source)), abs=0.5)


def test_a_stream_at_another_rate_is_late_by_little() -> None:
    stream, sound = audio.Resampler(48000, 16000), tone(48000, 1)
    came = b"".join(stream.feed(sound[at : at + 1920]) for at in range(0, len(sound), 1920))
    assert 960 <= audio.duration_ms(came, 16000) <= 1000


def test_a_stream_at_the_same_rate_is_left_alone() -> None:
    assert audio.Resampler(16000, 16000).feed(b"abcd") == b"abcd"


@pytest.mark.parametrize(
    ("encode", "decode", "known"),
    [
        (audio.to_ulaw, audio.from_ulaw, {0xFF: 0, 0x80: 32124, 0x00: -32124, 0x7F: 0}),
        (audio.to_alaw, audio.from_alaw, {0xD5: 8, 0x55: -8, 0xAA: 32256, 0x2A: -32256}),
    ],
)
def test_g711_decodes_the_standards_values_and_comes_back(encode, decode, known) -> None:
    for code, value in known.items():
        assert audio.samples_of(decode(bytes([code])))[0] == value
    every = decode(bytes(range(256)))
    assert decode(encode(every)) == every
    assert np.abs(audio.samples_of(decode(encode(tone(8000)))).astype(int) - audio.samples_of(tone(8000))).max() < 400


def test_levels() -> None:
    assert audio.level_dbfs(bytes(100)) == audio.level_dbfs(b"") == audio.SILENT_DBFS
    assert audio.level_dbfs(np.full(100, 32767, "<i2").tobytes()) == pytest.approx(0, abs=0.1)
    assert audio.loud_until_ms(tone(16000, 0.016) + bytes(512), 16000, above_dbfs=-40) == 16
    assert audio.loud_until_ms(bytes(1024), 16000, above_dbfs=-60) == 0
    assert audio.without_leading_silence(bytes(50) + b"\xff\x7f\0\0") == b"\xff\x7f\0\0"
    assert audio.without_leading_silence(bytes(50)) == b""


@pytest.mark.parametrize("extensible", [False, True])
@pytest.mark.parametrize(
    ("kind", "bits", "data"),
    [
        (1, 8, bytes([128, 228, 28])),
        (1, 16, struct.pack("<3h", 0, 25600, -25600)),
        (1, 24, b"\0\0\0" + struct.pack("<i", 25600 << 8)[:3] + struct.pack("<i", -25600 << 8)[:3]),
        (1, 32, struct.pack("<3i", 0, 25600 << 16, -25600 << 16)),
        (3, 32, struct.pack("<3f", 0, 25600 / 32767, -25600 / 32767)),
    ],
)
def test_wav_files_of_many_kinds_are_read(kind: int, bits: int, data: bytes, extensible: bool) -> None:
    pcm, rate = audio.read_wav(wav(kind, bits, data, extensible=extensible))
    assert rate == 8000
    assert audio.samples_of(pcm).tolist() == [0, 25600, -25600]


def test_g711_wav_and_two_channels_are_read(tmp_path: Path) -> None:
    assert audio.samples_of(audio.read_wav(wav(7, 8, b"\x80\x00"))[0]).tolist() == [32124, -32124]
    assert audio.samples_of(audio.read_wav(wav(6, 8, b"\xaa"))[0]).tolist() == [32256]
    assert audio.samples_of(
        audio.read_wav(wav(1, 16, struct.pack("<4h", 100, 300, -2, 0), channels=2))[0]
    ).tolist() == [
        200,
        -1,
    ]
    audio.write_wav(tmp_path / "a.wav", tone(16000), 16000)
    assert audio.read_wav(tmp_path / "a.wav") == (tone(16000), 16000)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "no WAV"),
        (b"ID3\x04 an mp3 file with another name", "no WAV"),
        (b"RIFF\0\0\0\0WAVE", "format"),
        (wav(1, 16, b"")[:36], "no sound"),
        (wav(85, 0, b"abc"), "kind 85"),
        (wav(1, 16, b"ab", rate=1), "cannot be"),
        (wav(1, 16, b"ab", channels=0), "cannot be"),
    ],
)
def test_what_is_no_wav_is_said_to_be_none(data: bytes, word: str) -> None:
    with pytest.raises(NotAWav, match=word):
        audio.read_wav(data)


@given(st.binary(max_size=200), st.integers(0, 60))
def test_broken_wav_files_raise_nothing_else(noise: bytes, at: int) -> None:
    good = wav(1, 16, tone(8000, 0.01))
    for data in (noise, good[:at], good[:at] + noise, good[:at] + noise + good[at + len(noise) :]):
        try:
            pcm, rate = audio.read_wav(data)
        except NotAWav:
            continue
        assert len(pcm) % 2 == 0 and 4000 <= rate <= 192_000
