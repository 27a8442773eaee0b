"""The browser's wire protocol: what is right becomes events, what is wrong one Broken, and nothing an exception."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voices.lines import AudioIn, Broken, HungUp, KeyPressed, Started
from voices.lines.browser import LONGEST_TEXT, RATES, BrowserLine, State

START = '{"type": "start", "rate": 16000}'


def started() -> BrowserLine:
    line = BrowserLine()
    line.receive(START)
    return line


def test_start_gives_rate_and_language() -> None:
    assert BrowserLine().receive(START) == [Started(16000, None)]
    assert BrowserLine().receive('{"type": "start", "rate": 8000, "language": "SL"}') == [Started(8000, "sl")]


def test_sound_carries_its_audio_time() -> None:
    line = started()
    assert line.receive(bytes(640)) == [AudioIn(bytes(640), 0)]
    assert line.receive(bytes(3200)) == [AudioIn(bytes(3200), 20)]
    assert line.receive(b"") == []
    assert line.receive(bytes(2)) == [AudioIn(bytes(2), 120)]


def test_keys_and_hanging_up() -> None:
    line = started()
    assert line.receive('{"type": "key", "key": "#"}') == [KeyPressed("#")]
    assert line.receive('{"type": "stop"}') == [HungUp()]
    assert line.receive(bytes(640)) == line.disconnected() == []


def test_a_closed_socket_is_hanging_up_once() -> None:
    line = started()
    assert line.disconnected() == [HungUp()]
    assert line.disconnected() == []


def test_a_message_of_a_newer_page_is_left_alone() -> None:
    line = started()
    assert line.receive('{"type": "battery", "level": 3}') == []
    assert line.state is State.OPEN


@pytest.mark.parametrize(
    ("frames", "code", "word"),
    [
        ([b"\0\0"], 1002, "before the start"),
        (['{"type": "key", "key": "1"}'], 1002, "type start"),
        ([START, START], 1002, "started already"),
        (["{"], 1007, "JSON"),
        (["[]"], 1007, "object"),
        (["{}"], 1002, "type start"),
        ([START, "{}"], 1007, "a type"),
        ([START, '{"type": 5}'], 1007, "a type"),
        ([START, b"\0\0\0"], 1007, "whole"),
        ([START, bytes(16000 * 2 * 3)], 1009, "2000 ms"),
        (["x" * (LONGEST_TEXT + 1)], 1009, "characters"),
        (["[" * 4000], 1007, "JSON"),
        (['{"type": "start"}'], 1003, "rate"),
        (['{"type": "start", "rate": 12345}'], 1003, "rate"),
        (['{"type": "start", "rate": "16000"}'], 1003, "rate"),
        (['{"type": "start", "rate": true}'], 1003, "rate"),
        (['{"type": "start", "rate": 16000.0}'], 1003, "rate"),
        (['{"type": "start", "rate": 1e999}'], 1003, "rate"),
        (['{"type": "start", "rate": 16000, "language": "../x"}'], 1003, "language"),
        (['{"type": "start", "rate": 16000, "language": 5}'], 1003, "language"),
        ([START, '{"type": "key", "key": "A"}'], 1007, "key"),
        ([START, '{"type": "key", "key": ["1"]}'], 1007, "key"),
        ([START, '{"type": "key"}'], 1007, "key"),
    ],
)
def test_what_is_wrong_breaks_the_line_with_a_reason(frames: list[str | bytes], code: int, word: str) -> None:
    line = BrowserLine()
    *_, events = [line.receive(frame) for frame in frames]
    (broken,) = events
    assert isinstance(broken, Broken) and broken.close_code == code and word in broken.reason
    assert len(broken.reason.encode()) <= 123
    assert line.receive(START) == line.disconnected() == []


def test_what_goes_out_is_json_and_sound() -> None:
    line = started()
    assert line.sound(b"ab") == b"ab"
    assert json.loads(line.clear()) == {"type": "clear"}
    assert json.loads(line.transcript("bot", "živjo")) == {"type": "transcript", "who": "bot", "text": "živjo"}
    assert json.loads(line.ended()) == {"type": "ended"}
    assert line.receive(bytes(640)) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
MESSAGES = st.fixed_dictionaries(
    {"type": st.sampled_from(["start", "key", "stop", "ended", ""]) | JSON},
    optional={"rate": st.sampled_from(RATES) | JSON, "language": JSON, "key": st.sampled_from("059*#A") | JSON},
)
FRAMES = (
    st.binary(max_size=2000) | st.text(max_size=200) | JSON.map(json.dumps) | MESSAGES.map(json.dumps)
    | st.just(START) | MESSAGES.map(lambda message: json.dumps(message)[:-3])
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(FRAMES, max_size=12))
def test_no_frames_in_any_order_raise(frames: list[str | bytes]) -> None:
    line = BrowserLine()
    events = [event for frame in frames for event in line.receive(frame)] + line.disconnected()
    over = [event for event in events if isinstance(event, (Broken, HungUp))]
    assert len(over) == 1 and events[-1] is over[0]
    assert sum(isinstance(event, Started) for event in events) <= 1
    assert all(isinstance(event, (Broken, HungUp, Started)) for event in events[:1])
