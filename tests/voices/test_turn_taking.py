"""Turns as tables of speech probabilities: nothing is heard, no clock runs."""

from __future__ import annotations

import numpy as np
import pytest

from voices.hearing import Awaited
from voices.turns import (
    LONGEST_TURN_MS,
    PRE_ROLL_MS,
    CallerContinued,
    CallerSilent,
    CallerStarted,
    CallerStopped,
    Hint,
    TurnEvent,
    Turns,
    VoiceFaded,
    VoiceNoticed,
)

RATE, FRAME_MS = 16000, 32
LOUD = (np.sin(np.arange(512)) * 8000).astype("<i2").tobytes()
FAINT = (np.sin(np.arange(512)) * 8).astype("<i2").tobytes()
SILENT = bytes(1024)


def feed(turns: Turns, *runs: tuple[float, int]) -> list[TurnEvent]:
    """Runs of (probability, frames); events but for the frames of a turn that goes on."""
    events: list[TurnEvent] = []
    for probability, frames in runs:
        for _ in range(frames):
            events += turns.feed(LOUD if probability >= 0.35 else SILENT, probability)
    return [event for event in events if not isinstance(event, CallerContinued)]


def stopped_after_ms(kind: str, hint: Hint = Hint.UNKNOWN) -> float:
    turns = Turns(RATE)
    turns.awaited = Awaited(kind)
    feed(turns, (0.9, 20))
    turns.hint = hint
    stopped = feed(turns, (0.0, 60))[-1]
    assert isinstance(stopped, CallerStopped)
    assert stopped.speech_end_ms == 20 * FRAME_MS
    return stopped.at_ms - stopped.speech_end_ms


@pytest.mark.parametrize(
    ("kind", "hint", "least", "most"),
    [
        ("confirm", Hint.UNKNOWN, 250, 300),
        ("choice", Hint.UNKNOWN, 250, 300),
        ("confirm", Hint.UNFINISHED, 600, 640),
        ("anything", Hint.UNKNOWN, 300, 350),
        ("about", Hint.UNKNOWN, 300, 350),
        ("about", Hint.UNFINISHED, 800, 850),
        ("name", Hint.UNKNOWN, 400, 450),
        ("for", Hint.UNKNOWN, 400, 450),
        ("phone", Hint.UNKNOWN, 1000, 1050),
        ("digits", Hint.UNFINISHED, 1200, 1250),
        ("email", Hint.UNKNOWN, 1000, 1050),
        ("phone", Hint.FINISHED, 400, 450),
        ("something new", Hint.UNKNOWN, 300, 350),
    ],
)
def test_the_pause_that_ends_a_turn_depends_on_what_is_awaited(kind: str, hint: Hint, least: int, most: int) -> None:
    assert least <= stopped_after_ms(kind, hint) <= most


def test_a_pause_between_groups_of_digits_does_not_end_the_number() -> None:
    turns = Turns(RATE)
    turns.awaited = Awaited("phone")
    events = feed(turns, (0.9, 20), (0.0, 28), (0.9, 20), (0.0, 40))
    assert [type(event) for event in events] == [CallerStarted, CallerStopped]
    assert events[-1].speech_end_ms == 68 * FRAME_MS


def test_a_click_is_no_turn() -> None:
    assert feed(Turns(RATE), (0.0, 10), (0.9, 2), (0.0, 40)) == []


def test_voiced_sound_with_short_gaps_is_one_beginning() -> None:
    events = feed(Turns(RATE), (0.9, 1), (0.1, 2), (0.9, 2))
    assert [type(event) for event in events] == [CallerStarted]


def test_a_turn_begins_with_sound_from_before_the_voice() -> None:
    (started,) = feed(Turns(RATE), (0.0, 40), (0.9, 3))
    assert started.at_ms == 40 * FRAME_MS
    assert PRE_ROLL_MS <= len(started.pcm) / 32 - 3 * FRAME_MS <= PRE_ROLL_MS + FRAME_MS
    assert started.pcm.endswith(LOUD * 3)


def test_sound_of_a_turn_is_handed_on_frame_by_frame() -> None:
    turns = Turns(RATE)
    feed(turns, (0.9, 3))
    assert turns.feed(LOUD, 0.9) == [CallerContinued(LOUD)]


def test_a_turn_that_does_not_end_is_cut() -> None:
    events = feed(Turns(RATE), (0.9, LONGEST_TURN_MS // FRAME_MS + 10))
    assert isinstance(events[1], CallerStopped) and events[1].cut


def test_the_end_of_speech_is_found_inside_the_detectors_lag() -> None:
    turns = Turns(RATE)
    feed(turns, (0.9, 10))
    half = LOUD[:512] + bytes(512)
    turns.feed(half, 0.9)
    turns.feed(FAINT, 0.8)  # the detector still says voice
    stopped = feed(turns, (0.0, 30))[-1]
    assert stopped.speech_end_ms == 10 * FRAME_MS + 16


class TestOverOurSpeech:
    @staticmethod
    def turns() -> Turns:
        turns = Turns(RATE)
        turns.we_speak = True
        return turns

    def test_a_voice_is_noticed_within_100_ms_and_believed_after_150(self) -> None:
        turns = self.turns()
        assert feed(turns, (0.9, 2)) == [VoiceNoticed()]
        assert feed(turns, (0.9, 2)) == []
        assert isinstance(feed(turns, (0.9, 1))[0], CallerStarted)

    def test_a_cough_is_noticed_and_forgotten(self) -> None:
        assert feed(self.turns(), (0.9, 3), (0.0, 10)) == [VoiceNoticed(), VoiceFaded()]

    def test_a_faint_echo_of_ourselves_is_nothing(self) -> None:
        turns = self.turns()
        assert [event for _ in range(30) for event in turns.feed(FAINT, 0.9)] == []

    def test_our_speech_is_no_silence_of_the_callers(self) -> None:
        turns = self.turns()
        turns.we_wait = True
        assert feed(turns, (0.0, 500)) == []


class TestSilence:
    @pytest.mark.parametrize(("kind", "seconds"), [("anything", 6.0), ("confirm", 6.0), ("phone", 8.0), ("about", 8.0)])
    def test_it_is_reported_after_a_time_that_depends_on_the_question(self, kind: str, seconds: float) -> None:
        turns = Turns(RATE)
        turns.awaited, turns.we_wait = Awaited(kind), True
        events = feed(turns, (0.0, int(seconds * 2100 / FRAME_MS)))
        assert [type(event) for event in events] == [CallerSilent, CallerSilent]
        assert events[0].seconds == pytest.approx(seconds, abs=0.1)
        assert events[1].seconds == pytest.approx(seconds, abs=0.1)

    def test_it_is_not_counted_while_the_caller_is_not_waited_for(self) -> None:
        assert feed(Turns(RATE), (0.0, 500)) == []

    def test_it_is_not_counted_while_nothing_is_awaited(self) -> None:
        turns = Turns(RATE)
        turns.awaited, turns.we_wait = Awaited("nothing"), True
        assert feed(turns, (0.0, 500)) == []

    def test_it_begins_anew_after_the_caller_spoke(self) -> None:
        turns = Turns(RATE)
        turns.we_wait = True
        assert CallerSilent not in map(type, feed(turns, (0.0, 180), (0.9, 5), (0.0, 180)))


def test_counts_audio_time_at_8_khz_too() -> None:
    turns = Turns(8000)
    for _ in range(10):
        turns.feed(bytes(512), 0.0)
    assert turns.now_ms == 320
