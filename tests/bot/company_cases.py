"""A small company for the tests of what is said next; reads no file."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.company import Company, Contact, Department, Faq, Hours, Person, Span
from bot.conversation import Conversation, Decision
from bot.decide import decide
from bot.events import (
    Band,
    Channel,
    ConversationOpened,
    Event,
    FaqFound,
    FaqHit,
    Meaning,
    MessageTaken,
    Ranked,
    Reply,
    TakeMessage,
    Understood,
)

ZONE = ZoneInfo("Europe/Ljubljana")
MONDAY_TEN = datetime(2026, 11, 23, 10, tzinfo=ZONE)
OFFICE = (Span(time(8), time(12)), Span(time(13), time(16)))

COMPANY = Company(
    slug="novak",
    name="Novak Dental",
    country="SI",
    timezone="Europe/Ljubljana",
    language="en",
    languages=("en", "sl"),
    contact=Contact(phone="+38615550100", email="info@novak.example", address="Slovenska 10"),
    hours=Hours(
        dict.fromkeys(range(5), OFFICE), {date(2026, 12, 24): (), date(2026, 12, 31): (Span(time(8), time(11)),)}
    ),
    departments=(Department("accounts", {"en": "accounting"}, ("billing",)),),
    people=(
        Person("ana", "Ana Novak", "Dr.", phone="+38640555001", urgent=True),
        Person("petra", "Petra Zupan", hours=Hours({1: (Span(time(9), time(12)),)})),
    ),
    faqs=(
        Faq("parking", {"en": "Is there parking?"}, {"en": "Yes, behind the house."}),
        Faq("cards", {"en": "Can I pay by card?"}, {"en": "Yes, by all cards."}),
    ),
)


def meant(intent: str, confidence: float = 0.95, *, business: float = 0.0, faq: FaqFound | None = None) -> Meaning:
    rest = "greet" if intent == "out_of_scope" else "out_of_scope"
    return Meaning((Ranked(intent, confidence), Ranked(rest, 1 - confidence)), business, faq or FaqFound())


def found(*ids: str, band: Band = Band.ANSWER, score: float = 0.97) -> FaqFound:
    return FaqFound(band, tuple(FaqHit(id, score) for id in ids))


class Talk:
    """A conversation being decided; messages are taken as soon as they are decided."""

    def __init__(self, channel: Channel = Channel.CHAT, at: datetime = MONDAY_TEN, company: Company = COMPANY) -> None:
        self.company, self.at = company, at
        self.state = Conversation(channel=channel, language="en")
        self.effects: list[object] = []
        self.events: list[Event] = []
        self.happens(ConversationOpened(channel, "en"))

    def happens(self, event: Event) -> tuple[Reply, ...]:
        said: list[Reply] = []
        events = [event]
        while events:
            self.events.append(events[0])
            decision: Decision = decide(self.company, self.state, events.pop(0), self.at)
            self.state = decision.conversation
            said += decision.say
            self.effects += decision.effects
            events += [MessageTaken(f"m{len(self.effects)}") for e in decision.effects if isinstance(e, TakeMessage)]
        return tuple(said)

    def says(self, text: str, intent: str = "out_of_scope", confidence: float = 0.95, **more: object) -> list[str]:
        """The keys of what is said to the caller's words."""
        meaning = meant(intent, confidence, **more)  # type: ignore[arg-type]
        return [reply.key for reply in self.happens(Understood(text, meaning))]

    @property
    def messages(self) -> list[TakeMessage]:
        return [effect for effect in self.effects if isinstance(effect, TakeMessage)]
