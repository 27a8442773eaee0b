"""Privacy: what is kept and who sees it, no recording, and wishes to see or delete data as a message to the company."""

from __future__ import annotations

from bot.conversation import Awaits
from bot.details import privacy as wishes
from bot.events import StopRecording
from bot.skills import message, skill
from bot.turn import Turn


@skill("privacy_request")
def privacy_request(turn: Turn, text: str) -> None:
    wish = wishes.asked(text, turn.language)
    if wish == "recording":
        turn.do(StopRecording())
        turn.say("not_recorded")
        turn.await_(Awaits.ANYTHING)
    elif wish == "access":
        turn.say("who_sees_it", company=turn.company.name)
        turn.await_(Awaits.ANYTHING)
    else:
        turn.say("privacy_passed_on", company=turn.company.name)
        message.start(turn, "privacy", text, about=text.strip())
