"""What happens next: one pure function from state and event to a new state, words and effects.

Rules kept here and nowhere else:
- After the end nothing is said. While staff have the conversation, only what leaves it is looked at.
- Danger to life comes before everything. Then the answer to what was asked, then whatever else was said.
- A question in the middle of a form is answered, and the form goes on where it was.
- A result (message taken, transfer failed) is spoken of only after its event.
"""

from __future__ import annotations

from datetime import datetime

from bot import routing
from bot.company import Company
from bot.conversation import Awaits, Conversation, Decision
from bot.details import question, urgency, yesno
from bot.details.language import language_asked
from bot.events import (
    Band,
    CallerLeft,
    CallerSilent,
    ConversationOpened,
    Event,
    Interrupted,
    KeyPressed,
    LanguageHeard,
    Meaning,
    MessageNotTaken,
    MessageTaken,
    NotHeard,
    NotUnderstood,
    Spoken,
    StaffJoined,
    StaffLeft,
    StaffSaid,
    TransferAnswered,
    TransferFailed,
    Understood,
)
from bot.skills import (
    SKILLS,
    answers,
    correction,
    ending,
    faq,
    harvest,
    hours,
    menu,
    message,
    people,
    place,
    privacy,
    talk,
    urgent,
)
from bot.turn import Turn

assert hours and place and privacy  # imported for the skills they register


def decide(company: Company, conversation: Conversation, event: Event, now: datetime) -> Decision:
    """``now`` is timezone-aware; the same arguments always give the same decision."""
    turn = Turn(company, conversation, now.astimezone(company.zone))
    if conversation.ended_by and not isinstance(event, MessageTaken | MessageNotTaken):
        return turn.decision()
    _handle(turn, event)
    return turn.decision()


def _handle(turn: Turn, event: Event) -> None:
    match event:
        case ConversationOpened():
            turn.set(opened=True)
            talk.open_conversation(turn)
        case CallerLeft():
            ending.left(turn)
        case MessageTaken(message_id):
            message.taken(turn, message_id)
        case MessageNotTaken():
            message.not_taken(turn)
        case TransferAnswered(to):
            people.answered(turn, to)
        case TransferFailed(to, reason):
            people.failed(turn, to, reason)
        case StaffJoined(name):
            people.taken_over(turn, name)
        case StaffLeft(name):
            people.handed_back(turn, name)
        case StaffSaid() | Spoken() | Interrupted():
            pass
        case _ if not turn.state.with_staff:
            _caller(turn, event)


def _caller(turn: Turn, event: Event) -> None:
    match event:
        case LanguageHeard(language):
            turn.set(language=language)
        case Understood():
            turn.set(intent=event.meaning.intent, silences=0)
            _understood(turn, event)
            _resume(turn)
        case NotUnderstood(text):
            turn.set(silences=0)
            menu.word_for_word(turn, text)
        case NotHeard():
            menu.not_heard(turn)
        case CallerSilent():
            ending.silent(turn)
        case KeyPressed(key):
            turn.set(silences=0)
            menu.key(turn, key)
            _resume(turn)


def _understood(turn: Turn, event: Understood) -> None:
    text, meaning = event.text, event.meaning
    if urgency.danger(text, turn.language):
        urgent.urgent(turn, text)
        return
    if turn.state.pending.startswith("transfer"):
        people.while_ringing(turn, text)
        return
    if (wished := language_asked(text)) and wished != turn.language:
        talk.change_language(turn, text)
        return
    awaiting = turn.state.awaits not in (Awaits.NOTHING, Awaits.ANYTHING)
    if turn.state.awaits in answers.FIELDS and _offered_correction(turn, text):
        return
    is_question = question.asked(text, turn.language)
    interrupted = awaiting and not _plain_answer(turn, text) and routing.interrupts(
        meaning, is_question=is_question, awaits=turn.state.awaits, words=len(text.split())
    )  # fmt: skip
    interrupted = interrupted and not _answered_already(turn, meaning)
    if awaiting and not interrupted and answers.answer(turn, text):
        turn.set(misunderstood=0)
        return
    if not awaiting and _offered_correction(turn, text):
        return
    may_keep = turn.state.awaits is Awaits.ABOUT or not routing.means_something_else(meaning)
    if awaiting and not interrupted and not is_question and may_keep and answers.last_resort(turn, text):
        return
    _serve(turn, text, event)


def _answered_already(turn: Turn, meaning: Meaning) -> bool:
    """The same approved answer twice running in a form: it was no question, but an answer that sounds like one."""
    hits = meaning.faq.hits
    return meaning.faq.band is Band.ANSWER and turn.state.answered[-1:] == tuple(hit.id for hit in hits[:1])


def _plain_answer(turn: Turn, text: str) -> bool:
    """A bare yes, no, choice or awaited field is an answer whatever intent it resembles."""
    state = turn.state
    if state.awaits is Awaits.CONFIRM:
        return yesno.find(text, turn.language) is not None
    if state.awaits is Awaits.CHOICE:
        return answers.chosen_of(state.choices, text, turn.language) is not None
    if state.awaits is Awaits.NAME and not all(word[:1].isupper() for word in text.split()):
        return False  # "cancel" and "one moment" may look like names; "Kis Márk" is one
    return state.awaits.value in harvest.harvest(turn, text)


def _offered_correction(turn: Turn, text: str) -> bool:
    """ "No, the number is …" without being asked."""
    if not question.corrects(text, turn.language) or not correction.contradicts(turn, text):
        return False
    return correction.put_right(turn, text)


def _serve(turn: Turn, text: str, event: Understood) -> None:
    if turn.state.form is None:
        message.add(turn, harvest.harvest(turn, text))
    target = routing.route(event.meaning, turn.state)
    if target == routing.NOT_UNDERSTOOD:
        menu.not_understood(turn, text)
        return
    turn.set(misunderstood=0)
    awaited = turn.state.awaits
    if target == routing.LEAVE:
        ending.leave(turn, text)
    elif target == routing.FAQ:
        faq.from_faq(turn, text, event.meaning.faq)
    else:
        SKILLS[target](turn, text)
    if turn.state.form and turn.state.awaits is awaited and target not in WITHOUT_ASKING_AGAIN:
        turn.await_(Awaits.NOTHING)  # so that the form asks again where it was


WITHOUT_ASKING_AGAIN = ("wait", "repeat", "correct")


def _resume(turn: Turn) -> None:
    """After something in between, the open form goes on where it was."""
    state = turn.state
    if state.form and not state.pending and not state.ended_by and state.awaits in (Awaits.NOTHING, Awaits.ANYTHING):
        message.advance(turn, resumed=True)
