"""One turn being decided: collects the new state, what is to be said and done; decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.company import Company, Person
from bot.conversation import Awaits, Conversation, Decision
from bot.events import Channel, Choice, Effect, EndConversation, Given, Listed, Reply, Value


@dataclass
class Turn:
    """What the skills write into. ``now`` is the company's local time."""

    company: Company
    state: Conversation
    now: datetime
    replies: list[Reply] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)

    @property
    def language(self) -> str:
        return self.state.language

    @property
    def by_voice(self) -> bool:
        return self.state.channel is Channel.CALL

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)

    def say(
        self, key: str, /, *, choices: tuple[Choice, ...] = (), faq: str | None = None, language: str = "",
        values: Mapping[str, Value] | None = None, **more: Value,
    ) -> None:  # fmt: skip
        """``values`` and the further keywords are what varies in the phrase."""
        self.replies.append(Reply(key, {**(values or {}), **more}, choices, faq, language))

    def ask(
        self, awaits: Awaits, key: str, /, *, choices: tuple[Choice, ...] = (), confirming: str = "",
        values: Mapping[str, Value] | None = None, **more: Value,
    ) -> None:  # fmt: skip
        """Say a question and await its answer; nothing else is awaited from now on."""
        self.say(key, choices=choices, values={**(values or {}), **more})
        self.await_(awaits, choices=choices, confirming=confirming)

    def offer(self, key: str, choices: tuple[Choice, ...]) -> None:
        """Ask which of some ways on; on a call the phrase names them."""
        options = {"options": Listed(tuple(c.label for c in choices))} if self.by_voice else None
        self.ask(Awaits.CHOICE, key, choices=choices, values=options)

    def await_(self, awaits: Awaits, *, choices: tuple[Choice, ...] = (), confirming: str = "") -> None:
        self.set(awaits=awaits, choices=choices, confirming=confirming, digits="")

    def set_form(self, **changes: Any) -> None:
        if self.state.form:
            self.set(form=replace(self.state.form, **changes))

    def given(self, field: str) -> Given | None:
        return self.state.form.given.get(field) if self.state.form else None

    def do(self, effect: Effect) -> None:
        self.effects.append(effect)

    def end(self, by: str = "bot") -> None:
        self.await_(Awaits.NOTHING)
        self.set(ended_by=by, pending="")
        self.do(EndConversation(by))

    def named(self, id: str) -> str:
        """A person (with title) or department of the company, in the caller's language."""
        if person := self.company.person(id):
            return spoken_name(person)
        if department := self.company.department(id):
            return self.company.text(department.name, self.language)
        return self.company.name

    def decision(self) -> Decision:
        said = tuple(self.replies)
        if said and not any(reply.key == "one_moment" for reply in said):
            self.set(last=said)
        return Decision(self.state, said, tuple(self.effects))


def spoken_name(person: Person) -> str:
    return f"{person.title} {person.name}".strip()


Skill = Callable[[Turn, str], None]
"""What a skill is: it looks at the turn and the utterance, and writes into the turn."""
