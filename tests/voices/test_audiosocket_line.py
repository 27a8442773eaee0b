"""AudioSocket's frames become events, however they are cut, and whatever is no such frame breaks the line alone."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voices.lines import AudioIn, Broken, HungUp, KeyPressed, LineEvent, Started
from voices.lines.audiosocket import AudioSocketLine, State, call_named

CALL_ID = UUID("0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9")
NAMED = call_named(CALL_ID)


def frame(kind: int, payload: bytes = b"", length: int | None = None) -> bytes:
    return bytes((kind,)) + (len(payload) if length is None else length).to_bytes(2, "big") + payload


def opened(rate: int = 8000) -> AudioSocketLine:
    line = AudioSocketLine(rate)
    assert line.receive(NAMED) == [Started(rate)]
    return line


def test_the_first_frame_names_the_call() -> None:
    line = opened()
    assert (line.call_id, line.state) == (CALL_ID, State.OPEN)


def test_sound_carries_its_audio_time() -> None:
    line = opened()
    first, second = frame(0x10, b"\1\0" * 160), frame(0x10, b"\2\0" * 240)  # 20 ms, 30 ms
    events = line.receive(first + second) + line.receive(first)
    assert [(len(e.pcm), e.at_ms) for e in events if isinstance(e, AudioIn)] == [(320, 0), (480, 20), (320, 50)]


def test_a_wideband_line_takes_wideband_sound() -> None:
    assert opened(16000).receive(frame(0x12, b"\1\0" * 320)) == [AudioIn(b"\1\0" * 320, 0)]


@pytest.mark.parametrize("key", list("0123456789*#"))
def test_keys_are_told(key: str) -> None:
    assert opened().receive(frame(0x03, key.encode())) == [KeyPressed(key)]


def test_the_letter_keys_of_old_telephones_are_left_alone() -> None:
    assert opened().receive(frame(0x03, b"A") + frame(0x03, b"7")) == [KeyPressed("7")]


def test_hanging_up_ends_the_line() -> None:
    line = opened()
    assert line.receive(frame(0x00) + frame(0x10, b"\1\0")) == [HungUp()]
    assert line.receive(frame(0x10, b"\1\0")) == line.disconnected() == []


def test_the_end_of_the_connection_is_a_caller_who_hangs_up() -> None:
    line = opened()
    assert line.disconnected() == [HungUp()]
    assert line.disconnected() == []


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        (frame(0x10, b"\1\0"), "first frame"),
        (frame(0x03, b"1"), "first frame"),
        (frame(0x01, b"short"), "16 bytes"),
        (frame(0x01, b"x" * 17), "16 bytes"),
        (frame(0x7B, b"{}"), "first frame"),
        (b"GET / HTTP/1.1\r\n\r\n", "first frame"),
        (frame(0xFF, b"\1"), "error"),
        (NAMED + NAMED, "twice"),
        (NAMED + frame(0x10, b"\1"), "whole 16-bit samples"),
        (NAMED + frame(0x10, length=32_002), "2000 ms"),
        (NAMED + frame(0x12, b"\1\0"), "0x12 on a line of 8000 Hz"),
        (NAMED + frame(0x02), "0x02"),
        (NAMED + frame(0xFE, b"x"), "0xfe"),
        (NAMED + frame(0x03, b""), "one byte"),
        (NAMED + frame(0x03, b"12"), "one byte"),
        (NAMED + frame(0x03, b"x"), "0-9"),
        (NAMED + frame(0x03, b"\xb2"), "0-9"),
        (NAMED + frame(0xFF, b"\2"), "error"),
    ],
)  # fmt: skip
def test_what_is_no_audiosocket_breaks_the_line(sent: bytes, reason: str) -> None:
    line = AudioSocketLine()
    broken = line.receive(sent)[-1]
    assert isinstance(broken, Broken)
    assert reason in broken.reason and len(broken.reason.encode()) <= 123
    assert line.receive(NAMED) == line.disconnected() == []


def test_an_oversized_frame_is_refused_before_its_payload_comes() -> None:
    line = opened()
    assert isinstance(line.receive(frame(0x10, length=0xFFFE))[0], Broken)


@pytest.mark.parametrize(
    "sent", [b"", NAMED[:2], NAMED[:10], NAMED + frame(0x10, b"\1\0" * 160)[:100], NAMED + b"\x10"]
)
def test_a_connection_that_ends_too_early_is_broken(sent: bytes) -> None:
    line = AudioSocketLine()
    line.receive(sent)
    assert isinstance(line.disconnected()[0], Broken)


def test_what_we_send_is_what_we_would_understand() -> None:
    line, other = opened(), opened()
    pcm = bytes(range(256)) * 125  # exactly two seconds
    assert other.receive(line.sound(pcm[:320]) + line.sound(pcm)) == [AudioIn(pcm[:320], 0), AudioIn(pcm, 20)]
    assert other.receive(line.hang_up()) == [HungUp()]


def test_more_sound_than_a_frame_holds_goes_out_in_several() -> None:
    sent = opened().sound(bytes(70_000))
    assert sent[:3] == b"\x10\xff\xfe" and len(sent) == 70_000 + 2 * 3


# ---- whatever comes

FRAMES = st.builds(
    frame, st.one_of(st.sampled_from([0, 1, 3, 0x10, 0x12, 0xFF]), st.integers(0, 255)), st.binary(max_size=700),
    st.one_of(st.none(), st.integers(0, 0xFFFF)),
)  # fmt: skip
NORMAL = st.one_of(
    st.integers(0, 400).map(lambda samples: frame(0x10, b"\1\0" * samples)),
    st.sampled_from(list("0123456789*#AD")).map(lambda key: frame(0x03, key.encode())),
)
STREAMS = st.one_of(
    st.binary(max_size=3000),
    st.lists(FRAMES, max_size=12).map(b"".join),
    st.lists(st.one_of(NORMAL, NORMAL, NORMAL, FRAMES), max_size=30).map(lambda frames: NAMED + b"".join(frames)),
)


@settings(max_examples=400, deadline=None)
@given(STREAMS, st.lists(st.integers(1, 400), max_size=40))
def test_any_bytes_cut_anywhere_give_the_same_events_and_at_most_one_end(stream: bytes, cuts: list[int]) -> None:
    whole, line = AudioSocketLine(), AudioSocketLine()
    at_once = whole.receive(stream) + whole.disconnected()
    in_pieces: list[LineEvent] = []
    position = 0
    for cut in [*cuts, len(stream)]:
        in_pieces += line.receive(stream[position : position + cut])
        position += cut
    in_pieces += line.receive(stream[position:])
    in_pieces += line.disconnected()
    assert in_pieces == at_once
    ends = [i for i, event in enumerate(at_once) if isinstance(event, HungUp | Broken)]
    assert ends == [len(at_once) - 1]
    assert all(isinstance(e, Started) == (i == 0) for i, e in enumerate(at_once[:-1]))
