"""The small change of a conversation: greeting, thanks, repeating, waiting, what it is and can do, what it cannot."""

from __future__ import annotations

from bot import opening
from bot.conversation import Awaits
from bot.details import language as languages
from bot.skills import skill
from bot.turn import Turn


def open_conversation(turn: Turn) -> None:
    """The company's name, that this is a machine, and the question what it can do."""
    greeting = turn.company.text(turn.company.greeting, turn.language)
    if greeting:
        turn.say("greeting_own", greeting=greeting)
    else:
        turn.say("greeting", company=turn.company.name)
    if turn.company.name.lower() in greeting.lower() or not greeting:
        turn.say("machine_notice")
    else:
        turn.say("machine_notice_of", company=turn.company.name)
    if not opening.is_open(turn.company, turn.now):
        turn.say("closed_now")
    if turn.by_voice:
        for language in turn.company.languages:
            if language != turn.language:
                turn.say("language_offer", language=language)
    turn.ask(Awaits.ANYTHING, "how_can_i_help")


@skill("greet")
def greet(turn: Turn, text: str) -> None:
    turn.say("hello")
    how_can_i_help(turn)


def how_can_i_help(turn: Turn) -> None:
    if turn.state.form is None:
        turn.ask(Awaits.ANYTHING, "how_can_i_help")


@skill("thank")
def thank(turn: Turn, text: str) -> None:
    turn.say("you_are_welcome")
    if turn.state.form is None:
        turn.ask(Awaits.ANYTHING, "anything_else", confirming="anything_else")


@skill("repeat")
def repeat(turn: Turn, text: str) -> None:
    """The same words again, and the same awaited; never counted as a misunderstanding."""
    turn.replies.extend(turn.state.last)
    if not turn.state.last:
        how_can_i_help(turn)


@skill("wait")
def wait(turn: Turn, text: str) -> None:
    turn.say("take_your_time")


@skill("capabilities")
def capabilities(turn: Turn, text: str) -> None:
    turn.say("capabilities", company=turn.company.name)
    how_can_i_help(turn)


@skill("bot_challenge")
def bot_challenge(turn: Turn, text: str) -> None:
    turn.say("i_am_a_machine", company=turn.company.name)
    how_can_i_help(turn)


@skill("out_of_scope")
def out_of_scope(turn: Turn, text: str) -> None:
    turn.say("out_of_scope", company=turn.company.name)
    if turn.state.form is None:
        turn.await_(Awaits.ANYTHING)


@skill("affirm")
def affirm(turn: Turn, text: str) -> None:
    """A yes to nothing that was asked, or to "anything else?"."""
    if turn.state.form is None:
        turn.ask(Awaits.ANYTHING, "go_ahead")


@skill("solicitation")
def solicitation(turn: Turn, text: str) -> None:
    """Sellers are shown the written way and are not put through."""
    turn.say("no_sales_calls", company=turn.company.name)
    if turn.company.contact.email:
        turn.say("write_to", email=turn.company.contact.email)
    turn.ask(Awaits.ANYTHING, "anything_else", confirming="anything_else")


@skill("change_language")
def change_language(turn: Turn, text: str) -> None:
    asked = languages.language_asked(text)
    if asked == turn.language:
        turn.say("language_already")
    elif asked in turn.company.languages:
        turn.set(language=asked)
        turn.say("language_changed")
    else:
        turn.say("language_not_spoken")
    how_can_i_help(turn)
