"""What is said and done next, event by event: the rules that hold in every conversation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import Awaits, Conversation
from bot.decide import decide
from bot.events import (
    Band,
    CallerLeft,
    CallerSilent,
    Certainty,
    Channel,
    EndConversation,
    KeyPressed,
    MessageNotTaken,
    NotHeard,
    NotUnderstood,
    RecordGap,
    StaffJoined,
    StaffLeft,
    Transfer,
    TransferAnswered,
    TransferFailed,
    Understood,
)
from tests.bot.company_cases import MONDAY_TEN, Talk, found, meant


def test_the_greeting_says_that_it_is_a_machine_before_it_asks() -> None:
    talk = Talk()
    assert [reply.key for reply in talk.state.last] == ["greeting", "machine_notice", "how_can_i_help"]
    assert talk.state.awaits is Awaits.ANYTHING


def test_out_of_hours_the_greeting_says_so() -> None:
    assert "closed_now" in [reply.key for reply in Talk(at=MONDAY_TEN.replace(hour=22)).state.last]


def test_several_fields_given_at_once_are_all_taken_and_not_asked_again() -> None:
    talk = Talk()
    said = talk.says("leave a message for Ana Novak, this is Jan Kos, 040 123 999", "leave_message")
    assert said == ["begin_message", "ask_about"]
    talk.says("a crown came loose", "report_problem")
    (message,) = talk.messages
    assert {name: given.value for name, given in message.fields.items()} == {
        "for": "ana", "name": "Jan Kos", "phone": "+38640123999", "about": "a crown came loose",
    }  # fmt: skip
    assert message.fields["phone"].certainty is Certainty.CONFIRMED


def test_a_confirmation_is_only_said_after_the_message_was_taken() -> None:
    talk = Talk()
    talk.says("leave a message for Ana Novak, this is Jan Kos, 040 123 999", "leave_message")
    decision = decide(talk.company, talk.state, Understood("it hurts", meant("out_of_scope")), talk.at)
    assert decision.say == () and decision.conversation.pending == "message"
    failed = decide(talk.company, decision.conversation, MessageNotTaken("store"), talk.at)
    assert [reply.key for reply in failed.say] == ["message_not_taken"]
    assert failed.conversation.form is not None


def test_by_voice_a_number_is_read_back_until_it_is_right() -> None:
    talk = Talk(Channel.CALL)
    talk.says("leave a message for Ana Novak", "leave_message")
    assert talk.says("Jan Kos") == ["ask_phone"]
    assert talk.says("zero four zero one two three nine nine eight") == ["confirm_phone"]
    assert talk.says("no", "deny") == ["ask_phone_corrected"]
    assert talk.says("zero four zero one two three nine nine nine") == ["confirm_phone"]
    assert talk.says("yes", "affirm") == ["ask_about"]
    assert talk.state.form and talk.state.form.given["phone"].certainty is Certainty.CONFIRMED


def test_a_question_in_the_middle_is_answered_and_the_form_goes_on() -> None:
    talk = Talk()
    talk.says("leave a message for Ana Novak", "leave_message")
    said = talk.says("is there parking?", "ask_location", business=0.8, faq=found("parking"))
    assert said == ["faq_answer", "ask_name"]
    assert talk.state.answered == ("parking",)


def test_three_bands_of_answers() -> None:
    talk = Talk()
    assert talk.says("parking?", business=0.9, faq=found("parking")) == ["faq_answer"]
    both = found("cards", "parking", band=Band.CLARIFY, score=0.4)
    assert talk.says("paying?", business=0.9, faq=both) == ["clarify"]
    assert talk.says("the first one") == ["faq_answer"]
    said = talk.says("do you take dogs", business=0.9, faq=found(band=Band.NONE))
    assert said == ["no_answer", "ask_name"]
    assert RecordGap("do you take dogs") in talk.effects


def test_none_of_the_offered_questions_is_a_gap() -> None:
    talk = Talk()
    talk.says("paying?", business=0.9, faq=found("cards", "parking", band=Band.CLARIFY, score=0.4))
    assert talk.says("neither") == ["no_answer", "ask_name"]
    assert talk.state.gaps == ("paying?",)


@pytest.mark.parametrize("reason", ["busy", "declined", "no_answer", "unreachable", "no_rule"])
def test_every_way_a_transfer_fails_comes_back_with_a_message(reason: str) -> None:
    talk = Talk()
    talk.says("can I speak to Ana Novak", "talk_to_person")
    assert Transfer("ana") in talk.effects
    said = [reply.key for reply in talk.happens(TransferFailed("ana", reason))]
    assert said[-2:] == ["shall_take_message", "ask_name"] and said[0].startswith("transfer_")
    assert talk.state.form and talk.state.form.given["for"].value == "ana"


def test_who_is_put_through_is_left_alone_until_staff_leave() -> None:
    talk = Talk()
    talk.says("can I speak to Ana Novak", "talk_to_person")
    talk.happens(TransferAnswered("ana"))
    assert talk.state.transferred == "ana"
    assert talk.says("hello Ana", "greet") == []
    assert [reply.key for reply in talk.happens(StaffLeft("Ana"))] == ["back_with_bot"]


def test_staff_who_join_end_the_ringing() -> None:
    talk = Talk()
    talk.says("can I speak to Ana Novak", "talk_to_person")
    talk.happens(StaffJoined("Ana"))
    assert talk.state.pending == "" and talk.state.with_staff and talk.state.transferred == "ana"


def test_danger_comes_before_whatever_was_asked() -> None:
    talk = Talk()
    talk.says("leave a message for Petra Zupan", "leave_message")
    said = talk.says("my father is unconscious and not breathing", "report_problem")
    assert said[0] == "danger_112"


def test_silence_ends_well_and_loses_nothing() -> None:
    talk = Talk()
    talk.says("a message for Ana Novak, this is Jan Kos, 040 123 999", "leave_message")
    said = [[reply.key for reply in talk.happens(CallerSilent(8))] for _ in range(3)]
    assert said[0][0] == "still_there" and said[2][0] == "goodbye_silence"
    assert talk.messages[0].complete is False and EndConversation("bot") in talk.effects


def test_hanging_up_keeps_what_somebody_can_act_on_and_nothing_else() -> None:
    talk = Talk()
    talk.says("I'd like to leave a message", "leave_message")
    talk.happens(CallerLeft())
    assert talk.messages == [] and EndConversation("caller") in talk.effects


def test_misunderstood_once_twice_and_a_third_time() -> None:
    talk = Talk(Channel.CALL)
    gibberish = replace(meant("out_of_scope"), unknown=1.0)
    said = [[r.key for r in talk.happens(Understood("blorf snee", gibberish))] for _ in range(3)]
    assert said[0] == ["not_understood"] and said[1] == ["menu_call"] and said[2] == ["not_understood_human"]


def test_keys_pick_from_the_menu_and_zero_is_a_person() -> None:
    talk = Talk(Channel.CALL)
    talk.happens(KeyPressed("7"))
    assert talk.state.awaits is Awaits.CHOICE
    assert [reply.key for reply in talk.happens(KeyPressed("3"))] == ["hours_week"]
    talk.happens(KeyPressed("0"))
    assert any(isinstance(effect, Transfer) for effect in talk.effects)


def test_a_number_is_keyed_in_and_ended_with_hash() -> None:
    talk = Talk(Channel.CALL)
    talk.says("leave a message for Ana Novak, this is Jan Kos", "leave_message")
    for key in "040123999":
        assert talk.happens(KeyPressed(key)) == ()
    assert [reply.key for reply in talk.happens(KeyPressed("#"))] == ["confirm_phone"]


def test_without_an_engine_the_words_are_taken_down() -> None:
    talk = Talk()
    assert [reply.key for reply in talk.happens(NotUnderstood("my tooth hurts"))] == ["understanding_down", "ask_for"]
    assert talk.state.form and talk.state.form.given["about"].value == "my tooth hurts"


def test_noise_is_no_word() -> None:
    talk = Talk(Channel.CALL)
    assert [reply.key for reply in talk.happens(NotHeard("noise"))] == ["not_heard"]
    assert [reply.key for reply in talk.happens(NotHeard("noise"))] == ["menu_call"]


def test_the_language_changes_in_the_middle_and_what_was_given_stays() -> None:
    talk = Talk()
    talk.says("leave a message for Ana Novak, this is Jan Kos", "leave_message")
    talk.says("ali lahko govoriva slovensko", "change_language")
    assert talk.state.language == "sl"
    assert talk.state.form and talk.state.form.given["name"].value == "Jan Kos"


def test_after_the_end_nothing_is_said() -> None:
    talk = Talk()
    talk.says("goodbye", "goodbye")
    assert talk.says("hello?", "greet") == []


def test_the_same_events_give_the_same_state() -> None:
    talk = Talk()
    talk.says("can I speak to Petra Zupan", "talk_to_person")
    talk.says("Jan Kos")
    talk.says("040 123 999")
    talk.says("is there parking?", "ask_location", business=0.8, faq=found("parking"))
    state = Conversation(channel=Channel.CHAT, language="en")
    for event in talk.events:
        state = decide(talk.company, state, event, talk.at).conversation
    assert state == talk.state
