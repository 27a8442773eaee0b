"""Plays one rehearsal against the whole receptionist on a store of its own, typed or spoken; judges nothing."""

from __future__ import annotations

import contextlib
import email
import email.policy
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from rapidfuzz import fuzz

from bot.conversation import Awaits, Conversation
from bot.events import CallerSilent, Channel, Interrupted, KeyPressed, Transfer, TransferAnswered, TransferFailed
from receptionist.bus import MemoryBus
from receptionist.companies import Companies
from receptionist.desk import ConversationEnded, Desk, Turned
from receptionist.house import House
from receptionist.portal.limits import MemoryLimiter
from receptionist.post.deliver import Postman
from receptionist.rehearsal.judge import Outcome, folded, of_outcome, of_turn
from receptionist.rehearsal.script import Script, ScriptError, Step
from receptionist.ringing import Ringing
from receptionist.settings import Settings
from receptionist.understanding import Engine
from tenants import conversations, database, demo, files, gaps, messages
from tenants.errors import TenantFileError

MOST_ANSWERS = 12
TURN_SECONDS = 4
"""By how much the clock moves in a turn."""

SHORTEST_SILENCE_SECONDS = 5.0
"""A shorter pause is none."""

RATHER_NOT = {
    "en": "I'd rather not say", "sl": "raje ne bi povedal", "hu": "inkább nem mondanám", "pl": "wolę nie mówić",
    "cs": "raději bych to neříkal",
}  # fmt: skip
YES = {"en": "yes", "sl": "da", "hu": "igen", "pl": "tak", "cs": "ano"}
FAREWELL = {
    "en": "no thank you, goodbye", "sl": "ne hvala, nasvidenje", "hu": "nem köszönöm, viszonthallásra",
    "pl": "nie dziękuję, do widzenia", "cs": "ne děkuji, na shledanou",
}  # fmt: skip
RESULTS = {"declines": "declined", "busy": "busy", "no_answer": "no_answer"}


class MovingClock:
    """Stands at the script's time and moves with the turns."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def move(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class Played:
    """What came of one rehearsal."""

    script: Script
    why: list[str] = field(default_factory=list)
    transcript: list[tuple[str, str]] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        return not self.why


class Theatre:
    """Keeps an empty, migrated store to copy, so that each rehearsal begins in a fraction of a second."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.folder, self.engine = folder, engine
        self._number = 0

    async def prepare(self) -> None:
        await database.migrate(f"sqlite://{self.folder / 'empty.db'}")

    @contextlib.asynccontextmanager
    async def open(self, script: Script) -> AsyncIterator[Stage]:
        """Raises ScriptError when the tenant cannot be had."""
        self._number += 1
        folder = self.folder / str(self._number)
        folder.mkdir()
        shutil.copy(self.folder / "empty.db", folder / "store.db")
        url = f"sqlite://{folder / 'store.db'}"
        await database.connect(url)
        try:
            tenant_id = await _tenant(script)
            served = await Companies().get(tenant_id)
            clock = MovingClock(script.at.replace(tzinfo=served.company.zone).astimezone(UTC))
            bus = MemoryBus()
            desk = Desk(Companies(), self.engine, bus, clock)
            settings = Settings(data=folder, secret=b"rehearsal-rehearsal", database_url=url)
            ringing = Ringing(desk, bus, 0)
            house = House(settings, clock, desk, bus, MemoryLimiter(clock), ringing, None)  # type: ignore[arg-type]
            yield Stage(script, house, tenant_id, clock)
        finally:
            await database.close()
            shutil.rmtree(folder, ignore_errors=True)


async def _tenant(script: Script) -> UUID:
    try:
        is_demo = script.tenant in demo.SLUGS
        path = script.file.parent / script.tenant
        tenant = await files.import_text(demo.text(script.tenant) if is_demo else path.read_text(encoding="utf-8"))
    except TenantFileError as problem:
        raise ScriptError(f"tenant {script.tenant}: {problem}") from None
    except OSError:
        raise ScriptError(
            f"tenant {script.tenant!r} is no demo tenant ({', '.join(demo.SLUGS)}) and no tenant file beside this one"
        ) from None
    return tenant.id


class Stage:
    """One conversation being played by chat; spoken.py plays it by voice."""

    def __init__(self, script: Script, house: House, tenant_id: UUID, clock: MovingClock) -> None:
        self.script, self.house, self.tenant_id, self.clock = script, house, tenant_id, clock
        self.desk = house.desk
        self.desk.ring = self._ring
        self.conversation_id: UUID | None = None
        self.played = Played(script)
        self.told: set[str] = set()
        self.ringing: str | None = None
        self.said = ""
        self.state: Conversation | None = None

    async def play(self) -> Played:
        try:
            await self.begin()
            for number, step in enumerate(self.script.steps, 1):
                self.said = self.said if number == 1 and _only_looks(step) else ""
                await self.step(step, number)
                intent = self.state.intent if self.state else ""
                for wrong in of_turn(step.expect, self.said, intent):
                    self.played.why.append(f"turn {number}: {wrong}")
            await self.finish()
            self.played.why += of_outcome(self.script.outcome, await self.outcome())
        except ConversationEnded:
            self.played.why.append("the conversation had ended before the file did")
        return self.played

    # ---- what a caller does, by chat

    async def begin(self) -> None:
        channel = Channel(self.script.channel)
        self.take(await self.desk.open(self.tenant_id, channel, self.script.language, self.script.caller))

    async def hear(self, text: str) -> None:
        self.played.transcript.append(("caller", text))
        self.take(await self.desk.say(self.tenant_id, self.id, text))

    async def press(self, key: str) -> None:
        self.played.transcript.append(("caller", f"[{key}]"))
        self.take(await self.desk.event(self.tenant_id, self.id, KeyPressed(key)))

    async def be_silent(self, seconds: float) -> None:
        if seconds >= SHORTEST_SILENCE_SECONDS:
            self.take(await self.desk.event(self.tenant_id, self.id, CallerSilent(seconds)))

    async def interrupt(self, text: str, after_ms: int) -> None:
        self.take(await self.desk.event(self.tenant_id, self.id, Interrupted(after_ms)))
        await self.hear(text)

    async def result(self, event: TransferAnswered | TransferFailed) -> None:
        self.take(await self.desk.event(self.tenant_id, self.id, event))

    async def hang_up(self) -> None:
        self.take(await self.desk.close(self.tenant_id, self.id))

    async def ended(self) -> None:
        """Everything that was going on is over."""

    # ---- the steps of the file

    async def step(self, step: Step, number: int) -> None:
        self.clock.move(TURN_SECONDS)
        if step.user is not None and step.interrupt_after_ms is not None:
            await self.interrupt(step.user, step.interrupt_after_ms)
        elif step.user is not None:
            await self.hear(step.user)
        elif step.keys is not None:
            for key in step.keys:
                await self.press(key)
        elif step.silence_seconds is not None:
            self.clock.move(step.silence_seconds)
            await self.be_silent(step.silence_seconds)
        elif step.staff is not None:
            await self._staff(step.staff, number)
        elif step.answer_all:
            await self._answer_all()

    async def _staff(self, does: str, number: int) -> None:
        if self.ringing is None:
            self.played.why.append(f"turn {number}: nobody is being rung")
            return
        to, self.ringing = self.ringing, None
        await self.result(TransferAnswered(to) if does == "answers" else TransferFailed(to, RESULTS[does]))

    async def _answer_all(self) -> None:
        """Answer from the facts whatever is asked, until nothing is."""
        for _ in range(MOST_ANSWERS):
            text = self._answer()
            if text is None:
                return
            self.clock.move(TURN_SECONDS)
            await self.hear(text)

    def _answer(self) -> str | None:
        assert self.state
        awaits, facts, language = self.state.awaits, self.script.facts, self.state.language
        if self.state.ended_by or awaits is Awaits.NOTHING:
            return None
        if awaits is Awaits.ANYTHING:
            about = facts.get("about")
            nothing_told = about and not self.told and not self.state.messages and not self.state.confirming
            self.told.add("about")
            return about if nothing_told else None
        if awaits is Awaits.CONFIRM:
            return YES[language]
        if awaits is Awaits.CHOICE:
            return self._choose()
        name = {Awaits.DIGITS: "phone"}.get(awaits, awaits.value)
        self.told.add(name)
        return facts.get(name, RATHER_NOT[language])

    def _choose(self) -> str:
        """The offered choice that is most like what the caller wants; else the first."""
        assert self.state
        wishes = folded(" ".join((self.script.facts.get("for", ""), self.script.facts.get("about", ""))))
        return max(self.state.choices, key=lambda c: fuzz.token_set_ratio(folded(c.label), wishes)).label

    async def finish(self) -> None:
        """A caller who was asked whether there is anything else says goodbye; any other hangs up."""
        assert self.state
        if not self.state.ended_by:
            self.clock.move(TURN_SECONDS)
            if self.state.confirming == "anything_else" and self.state.messages:
                await self.hear(FAREWELL[self.state.language])
            if not self.state.ended_by:
                await self.hang_up()
        await self.ended()
        self.clock.move(60)
        await Postman(self.house).round()

    # ---- what came of it

    @property
    def id(self) -> UUID:
        assert self.conversation_id
        return self.conversation_id

    def take(self, turned: Turned) -> None:
        self.conversation_id, self.state = turned.conversation_id, turned.state
        for reply in turned.replies:
            shown = " ".join((reply.text, *(f"[{choice.label}]" for choice in reply.choices)))
            self.said = f"{self.said} {shown}".strip()
            self.played.transcript.append(("bot", shown))

    async def _ring(self, tenant_id: UUID, conversation_id: UUID, transfer: Transfer) -> None:
        self.ringing = transfer.to

    async def outcome(self) -> Outcome:
        row = await conversations.get(self.tenant_id, self.id)
        taken = await messages.of_conversation(self.tenant_id, self.id)
        return Outcome(
            messages=[_message(message) for message in taken],
            answered=row.answered,
            gaps=[gap.question for gap in await gaps.of_conversation(self.tenant_id, self.id)],
            transferred=row.transferred,
            ended_by=row.ended_by,
            emails=_mails(self.house.settings.mail_folder),
        )


def _only_looks(step: Step) -> bool:
    return step == Step(expect=step.expect)


def _message(message: messages.Message) -> dict[str, object]:
    told: dict[str, object] = {"kind": message.kind, "urgent": message.urgent, "complete": message.complete}
    for name, given in message.fields.items():
        told[name], told[f"{name}_said"] = given["value"], given["said"]
    return told


def _mails(folder: Path) -> list[dict[str, str]]:
    mails = []
    for file in sorted(folder.glob("*.eml")):
        mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        mails.append({"to": str(mail["To"]), "subject": str(mail["Subject"])})
    return mails
