"""Ends and ways out: goodbye, wrong number, dropping what was begun, silence, the caller leaving; loses no message."""

from __future__ import annotations

from bot.conversation import Awaits
from bot.skills import message, skill
from bot.turn import Turn

MOST_SILENCES = 3


@skill("goodbye")
def goodbye(turn: Turn, text: str) -> None:
    keep_unfinished(turn)
    turn.say("goodbye", company=turn.company.name)
    turn.end("bot")


@skill("deny")
def deny(turn: Turn, text: str) -> None:
    """A no: to "anything else?" it ends the conversation, else it is an "all right"."""
    if turn.state.confirming == "anything_else":
        goodbye(turn, text)
    elif turn.state.form is None:
        turn.say("all_right")
        turn.ask(Awaits.ANYTHING, "anything_else", confirming="anything_else")


def leave(turn: Turn, text: str) -> None:
    """ "Forget it, bye": what was begun is dropped, and the caller goes."""
    turn.set(form=None)
    goodbye(turn, text)


@skill("wrong_number")
def wrong_number(turn: Turn, text: str) -> None:
    turn.set(form=None)
    turn.say("wrong_number", company=turn.company.name)
    turn.end("bot")


@skill("cancel")
def cancel(turn: Turn, text: str) -> None:
    """Drop what was being done; what the caller told of themselves stays known."""
    turn.say("dropped" if turn.state.form else "all_right")
    turn.set(form=None, question="")
    turn.ask(Awaits.ANYTHING, "anything_else", confirming="anything_else")


def silent(turn: Turn) -> None:
    """Once: the question again; twice: what can be done; then a good end, with what was said until then kept."""
    silences = turn.state.silences + 1
    turn.set(silences=silences)
    if silences >= MOST_SILENCES:
        keep_unfinished(turn)
        turn.say("goodbye_silence", company=turn.company.name)
        turn.end("bot")
    elif silences == 1:
        last = turn.state.last[-1:]
        turn.say("still_there")
        if turn.state.awaits is not Awaits.ANYTHING:
            turn.replies.extend(last)
    else:
        turn.say("still_there_hint")
        if turn.state.form:
            turn.replies.extend(turn.state.last[-1:])


def left(turn: Turn) -> None:
    """The caller is gone; a message that was begun is kept as it stands."""
    keep_unfinished(turn)
    turn.end("caller")


def keep_unfinished(turn: Turn) -> None:
    """A form that somebody can act on is kept; one without matter and without any way back is not a message."""
    form = turn.state.form
    if form is None or turn.state.pending == "message":
        return
    given = form.given
    reachable = "phone" in given or "email" in given or bool(turn.state.caller_id)
    worth_keeping = "about" in given and (form.kind != "question" or reachable or "name" in given)
    if worth_keeping or (reachable and ("name" in given or "for" in given)):
        message.take(turn, complete=message.missing(turn) is None)
    else:
        turn.set(form=None)
