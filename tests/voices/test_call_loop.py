"""The loop of a call, on a clock that only moves when told."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest

from tests.voices.call_fakes import APOLOGY, QUIET, RATE, CallOnAString, FakeBrain, say_turn
from tests.voices.conftest import Say
from voices.brain import Turn
from voices.ear import Ear
from voices.hearing import Awaited
from voices.hearing.vosk import VoskRecogniser
from voices.lines import AudioIn, Broken, KeyPressed
from voices.outgoing import AHEAD_MS
from voices.speaking import Utterance

LONG = "x" * 40  # four seconds of speech


class TestGreeting:
    async def test_is_spoken_at_once_shown_and_reported_as_spoken(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn("hello")))
        await call.quiet(1)
        assert call.wire.sent[0][0] - 100 < 0.05
        assert call.said_ms() == 500
        assert call.wire.transcript == [("bot", "hello")]
        assert call.brain.asked == [("open", None), ("spoken", None)]
        await call.hang_up()

    async def test_frames_leave_at_the_pace_they_are_heard(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn("hello")))
        await call.quiet(1)
        times = [at for at, _ in call.wire.sent]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        assert all(0.0199 < gap < 0.0201 for gap in gaps)
        await call.hang_up()

    async def test_a_line_that_buffers_gets_a_little_ahead(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn("hello")))
        call.wire.lead_ms = 60
        await call.quiet(0.1)
        assert len(call.wire.sent) == pytest.approx(0.1 * 50 + 3, abs=1)
        await call.quiet(0.4)
        assert call.asked("spoken") == []  # sent, but not yet heard to the end
        await call.quiet(0.2)
        assert call.asked("spoken") == [None]
        await call.hang_up()

    async def test_may_be_interrupted(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn(LONG)), "stop")
        await call.quiet(1)
        await call.speak(0.5)
        await call.quiet(0.6)
        assert call.asked("heard") == ["stop"]
        assert len(call.asked("interrupted")) == 1
        await call.hang_up()

    async def test_several_utterances_are_one_speech(self) -> None:
        brain = FakeBrain(open=Turn((Utterance("one", "en"), Utterance("two", "en"))))
        call = CallOnAString(brain)
        await call.quiet(1.5)
        assert call.said_ms() == 600
        assert call.wire.transcript == [("bot", "one"), ("bot", "two")]
        assert call.asked("spoken") == [None]
        await call.hang_up()


class TestAnswer:
    async def test_comes_after_the_pause_that_ends_the_turn(self) -> None:
        call = CallOnAString(FakeBrain(open=Turn(awaits=Awaited("confirm")), heard=say_turn("good")), "yes please")
        await call.quiet(0.5)
        await call.speak(0.6)
        await call.quiet(1)
        assert call.wire.transcript == [("caller", "yes please"), ("bot", "good")]
        (timing,) = call.call.timings
        assert 250 <= timing.voice_to_voice_ms <= 340
        assert timing.speech_end_ms == pytest.approx(1100, abs=20)
        assert timing.speech_end_ms <= timing.endpoint_ms <= timing.heard_ms <= timing.decided_ms
        await call.hang_up()

    async def test_what_is_awaited_goes_to_the_recogniser(self) -> None:
        awaited = Awaited("phone", ("one", "two"), "sl", finished=lambda words: words == "one two")
        call = CallOnAString(FakeBrain(open=Turn(awaits=awaited)), "one two")
        await call.speak(0.5)
        await call.quiet(0.6)  # complete: the long pause of a number is not waited for
        assert call.recogniser.awaited == [awaited]
        assert call.asked("heard") == ["one two"]
        await call.hang_up()

    async def test_words_that_plainly_go_on_are_waited_for(self) -> None:
        call = CallOnAString(FakeBrain(), "my name is")
        await call.speak(0.5)
        await call.quiet(0.7)
        assert call.asked("heard") == []
        await call.quiet(0.3)
        assert call.asked("heard") == ["my name is"]
        await call.hang_up()

    async def test_noise_is_told_as_not_heard(self) -> None:
        call = CallOnAString(FakeBrain(), "")
        await call.speak(0.5)
        await call.quiet(0.6)
        assert call.asked("not_heard") == ["noise"]
        await call.hang_up()

    @pytest.mark.parametrize("deaf", [True, False])
    async def test_no_recogniser_or_a_failing_one_is_told_and_keys_still_work(self, deaf: bool) -> None:
        call = CallOnAString(FakeBrain(), RuntimeError("engine"), deaf=deaf)
        await call.speak(0.5)
        await call.quiet(0.6)
        call.wire.coming.put_nowait([KeyPressed("1")])
        await call.quiet(0.1)
        assert call.asked("not_heard") == ["no_engine"] and call.asked("key") == ["1"]
        await call.hang_up()

    async def test_is_not_spoken_into_a_caller_who_speaks_again(self) -> None:
        brain = FakeBrain(heard=say_turn(LONG))
        brain.thinks = asyncio.Event()
        call = CallOnAString(brain, "one thing", "and another")
        await call.speak(0.5)
        await call.quiet(0.5)
        await call.speak(0.3)
        brain.thinks.set()
        await call.speak(0.3)
        assert call.said_ms() == 0 and call.asked("interrupted") == [0]
        await call.quiet(1)
        assert call.asked("heard") == ["one thing", "and another"] and call.said_ms() > 0
        await call.hang_up()

    async def test_sound_goes_on_while_the_brain_thinks(self) -> None:
        brain = FakeBrain(open=say_turn(LONG))
        brain.thinks = asyncio.Event()
        call = CallOnAString(brain, "hello")
        await call.quiet(0.5)
        call.call.tell(say_turn("y"))
        before = call.said_ms()
        await call.quiet(0.5)
        assert call.said_ms() == pytest.approx(before + 500, abs=20)
        await call.hang_up()


class TestInterruption:
    async def test_stops_speech_within_150_ms_and_tells_how_much_was_heard(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn(LONG)), "stop")
        await call.quiet(1)
        began = call.clock.now()
        await call.speak(0.6)
        last = max(at for at, _ in call.wire.sent)
        assert last - began <= 0.15
        assert call.wire.cleared
        (at_ms,) = call.asked("interrupted")
        assert at_ms == pytest.approx(1080, abs=40)
        (interruption,) = call.call.interruptions
        assert interruption.took_ms <= 150
        await call.hang_up()

    async def test_a_cough_holds_speech_for_a_moment_and_loses_none_of_it(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn(LONG)))
        await call.quiet(1)
        await call.speak(0.1)
        await call.quiet(5)
        assert call.said_ms() == 4000
        assert call.asked("interrupted") == [] and call.wire.cleared == []
        assert call.asked("spoken") == [None]
        await call.hang_up()

    async def test_a_continuous_line_gets_silence_where_we_say_nothing(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn("a")))
        call.wire.continuous = True
        await call.quiet(1)
        assert len(call.wire.sent) == pytest.approx(50, abs=1)
        assert call.wire.sent[-1][1] == QUIET
        await call.hang_up()

    async def test_a_key_stops_speech_and_goes_to_the_brain_at_once(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn(LONG), key=say_turn("five")))
        await call.quiet(1)
        call.wire.coming.put_nowait([KeyPressed("5")])
        await call.quiet(1)
        assert call.asked("key") == ["5"]
        assert call.said_ms() == pytest.approx(1400, abs=40)
        assert call.wire.cleared and call.asked("spoken") == [None]
        await call.hang_up()


class TestSilence:
    async def test_is_told_after_each_of_our_answers(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn("a"), silent=say_turn("b")))
        await call.quiet(14)
        assert call.asked("silent") == [pytest.approx(6, abs=0.1), pytest.approx(6, abs=0.1)]
        await call.hang_up()

    async def test_is_told_again_where_we_did_not_answer(self) -> None:
        call = CallOnAString(FakeBrain())
        await call.quiet(13)
        assert call.asked("silent") == [pytest.approx(6, abs=0.1)] * 2
        await call.hang_up()


class TestEnd:
    async def test_what_is_said_last_is_said_to_its_end(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn("goodbye", ended=True)), "wait")
        await call.quiet(0.2)
        await call.speak(0.4)
        await call.quiet(0.4)
        assert await call.ended() == "ended"
        assert call.said_ms() == 700 and call.wire.closed == "ended"
        assert call.asked("interrupted") == call.asked("left") == []

    async def test_without_a_word(self) -> None:
        call = CallOnAString(FakeBrain(open=Turn(ended=True)))
        assert await call.ended() == "ended"

    async def test_the_caller_hangs_up(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn(LONG)))
        await call.quiet(0.5)
        assert await call.hang_up() == "hung_up"
        assert call.asked("left") == ["hung_up"] and call.wire.closed == "hung_up"
        sent = len(call.wire.sent)
        await call.clock.advance(1)
        assert len(call.wire.sent) == sent

    async def test_nothing_is_left_running(self) -> None:
        before = asyncio.all_tasks()
        call = CallOnAString(FakeBrain(open=say_turn(LONG)))
        await call.quiet(0.5)
        await call.hang_up()
        assert asyncio.all_tasks() - {call.task} == before

    async def test_something_told_from_outside_is_said_after_what_is_being_said(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn("first")))
        await call.quiet(0.2)
        call.call.tell(say_turn("second", ended=True))
        await call.quiet(1.5)
        assert await call.ended() == "ended"
        assert call.said_ms() == 1100
        assert call.wire.transcript == [("bot", "first"), ("bot", "second")]


class TestFailure:
    @pytest.mark.parametrize("question", ["open", "heard", "silent", "key", "spoken", "interrupted"])
    async def test_a_failing_brain_is_excused_and_the_call_ends(self, question: str) -> None:
        call = CallOnAString(FakeBrain(**{"open": say_turn("hi"), question: ValueError("fault")}), "words", "words")
        call.wire.coming.put_nowait([KeyPressed("1")] if question == "key" else [])
        if question == "interrupted":
            await call.speak(0.5)
        await call.quiet(1)
        await call.speak(0.5)
        await call.quiet(8)
        assert await call.ended() == "crash"
        assert call.wire.transcript[-1] == ("bot", APOLOGY.text)
        assert call.asked("left") == ["crash"]

    async def test_a_brain_that_fails_at_the_end_too_does_no_harm(self) -> None:
        call = CallOnAString(FakeBrain(open=ValueError("a"), left=ValueError("b")))
        await call.quiet(1.5)
        assert await call.ended() == "crash"

    async def test_a_voice_that_fails_ends_the_call(self) -> None:
        call = CallOnAString(FakeBrain(open=Turn(awaits=Awaited()), heard=say_turn("x")), "hello")
        call.voice.fails = True
        await call.speak(0.5)
        await call.quiet(0.6)
        assert await call.ended() == "crash"
        assert call.asked("left") == ["crash"]

    async def test_a_broken_line_is_lost(self) -> None:
        call = CallOnAString(FakeBrain())
        call.wire.coming.put_nowait([Broken("bad frame", 1007)])
        assert await call.ended() == "lost"
        assert call.asked("left") == ["lost"]

    async def test_a_line_that_is_gone_when_we_send_is_lost(self) -> None:
        call = CallOnAString(FakeBrain(open=say_turn(LONG)))
        await call.quiet(0.2)
        call.wire.is_gone = True
        await call.quiet(0.1)
        assert await call.ended() == "lost"

    async def test_a_client_that_stops_reading_is_lost_and_little_piles_up(self) -> None:
        call = CallOnAString(FakeBrain(open=Turn(tuple(Utterance(LONG, "en") for _ in range(50)))))
        await call.quiet(0.5)
        call.wire.takes_nothing = True
        await call.quiet(2)
        assert len(call.call._outgoing._queue) <= (AHEAD_MS + 4060) * 32
        await call.quiet(5)
        assert await call.ended() == "lost"

    async def test_a_line_without_any_sound_is_lost(self) -> None:
        call = CallOnAString(FakeBrain())
        for _ in range(25):
            await call.clock.advance(1)
        assert await call.ended() == "lost"

    async def test_sound_faster_than_it_can_be_spoken_is_refused(self) -> None:
        call = CallOnAString(FakeBrain())
        for _ in range(600):
            call.wire.coming.put_nowait([AudioIn(QUIET, 0)])
        for _ in range(40):
            await call.clock.advance(0)
        assert await call.ended() == "lost"

    async def test_no_word_of_the_caller_reaches_the_log(self, caplog: pytest.LogCaptureFixture) -> None:
        call = CallOnAString(FakeBrain(heard=ValueError("said: my secret")), "my secret")
        await call.speak(0.5)
        await call.quiet(2)
        await call.ended()
        assert "ValueError" in caplog.text and "secret" not in caplog.text


async def test_with_real_engines_a_sentence_is_heard_and_answered(tiny_en: VoskRecogniser, say: Say) -> None:
    brain = FakeBrain(open=Turn(awaits=Awaited("about")), heard=say_turn("a."))
    call = CallOnAString(brain, ear=Ear(RATE, lambda _: tiny_en))
    await call.sound(say("hello, I would like to speak to doctor Smith", RATE, before_ms=500, after_ms=1000))
    assert call.asked("heard") == ["hello i would like to speak to doctor smith"]
    assert call.call.timings[0].voice_to_voice_ms < 400
    await call.hang_up()
