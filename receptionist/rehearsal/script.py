"""A rehearsal file: who calls, what they say, and what must come of it; reads and checks, plays nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from bot.company import LANGUAGES

FACTS = ("name", "phone", "email", "about", "for", "when", "language")
STAFF = ("answers", "declines", "busy", "no_answer")
ACTIONS = ("user", "keys", "silence", "staff", "interrupt", "answer", "expect")
OUTCOMES = ("messages", "answered", "gaps", "transferred", "ended_by", "emails")
MESSAGE_KEYS = ("name", "phone", "email", "for", "about", "when", "urgent", "kind", "complete")


class ScriptError(Exception):
    """A rehearsal file that cannot be played; the text says where and what is allowed there."""


@dataclass(frozen=True)
class Expect:
    says: tuple[str, ...] = ()
    says_not: tuple[str, ...] = ()
    intent: str | None = None


@dataclass(frozen=True)
class Step:
    """One turn of the file; exactly one action, or none where only the greeting is looked at."""

    user: str | None = None
    keys: str | None = None
    silence_seconds: float | None = None
    staff: str | None = None
    interrupt_after_ms: int | None = None  # with `user`
    answer_all: bool = False
    expect: Expect = field(default_factory=Expect)


@dataclass(frozen=True)
class Script:
    file: Path
    name: str
    tenant: str  # a slug, or a path
    language: str | None
    channel: str
    at: datetime  # without zone: the tenant's local time
    caller: str | None
    facts: Mapping[str, str]
    steps: tuple[Step, ...]
    outcome: Mapping[str, Any]


def read(file: Path) -> Script:
    """Raises ScriptError."""
    try:
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
    except OSError as problem:
        raise ScriptError(f"cannot be read: {problem.strerror}") from None
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise ScriptError(f"is no YAML in UTF-8: {str(problem).splitlines()[0]}") from None
    if not isinstance(data, dict):
        raise ScriptError("must be a mapping with name, tenant, turns and outcome")
    keys = ("name", "tenant", "language", "channel", "at", "caller", "facts", "turns", "outcome")
    _only(data, keys, "the file")
    language, channel = data.get("language"), data.get("channel", "chat")
    if language is not None and language not in LANGUAGES:
        raise ScriptError(f"language must be one of {', '.join(LANGUAGES)}")
    if channel not in ("chat", "call"):
        raise ScriptError("channel must be chat or call")
    if not isinstance(data.get("tenant"), str):
        raise ScriptError("tenant must be a slug or a tenant file's path")
    facts = _mapping(data.get("facts"), "facts")
    _only(facts, FACTS, "facts")
    outcome = _mapping(data.get("outcome"), "outcome")
    _only(outcome, OUTCOMES, "outcome")
    for message in _list(outcome.get("messages"), "outcome.messages"):
        _only(_mapping(message, "a message"), MESSAGE_KEYS, "a message of the outcome")
    return Script(
        file=file,
        name=str(data.get("name") or file.stem),
        tenant=data["tenant"],
        language=language,
        channel=channel,
        at=_moment(data.get("at", "2026-11-23T10:00")),
        caller=_caller(data.get("caller")),
        facts={name: str(value) for name, value in facts.items()},
        steps=tuple(_step(turn, n) for n, turn in enumerate(_list(data.get("turns"), "turns"), 1)),
        outcome=outcome,
    )


def _step(turn: Any, number: int) -> Step:
    where = f"turn {number}"
    turn = _mapping(turn, where)
    _only(turn, ACTIONS, where)
    if len(set(turn) - {"expect"}) > 1:
        raise ScriptError(f"{where} has more than one action: {', '.join(sorted(set(turn) - {'expect'}))}")
    expect = _expect(turn.get("expect"), where)
    if "interrupt" in turn:
        spoken = _mapping(turn["interrupt"], f"{where}: interrupt")
        _only(spoken, ("after_ms", "user"), f"{where}: interrupt")
        if not spoken.get("user"):
            raise ScriptError(f"{where}: interrupt needs a user, the words that are spoken over the reply")
        after_ms = int(_number(spoken.get("after_ms", 0), f"{where}: after_ms"))
        return Step(user=str(spoken["user"]), interrupt_after_ms=after_ms, expect=expect)
    if turn.get("staff") not in (None, *STAFF):
        raise ScriptError(f"{where}: staff must be one of {', '.join(STAFF)}")
    if turn.get("answer") not in (None, "all"):
        raise ScriptError(f"{where}: answer can only be all")
    return Step(
        user=None if turn.get("user") is None else str(turn["user"]),
        keys=None if turn.get("keys") is None else str(turn["keys"]),
        silence_seconds=None if turn.get("silence") is None else _number(turn["silence"], f"{where}: silence"),
        staff=turn.get("staff"),
        answer_all=turn.get("answer") == "all",
        expect=expect,
    )


def _expect(value: Any, where: str) -> Expect:
    value = _mapping(value, f"{where}: expect")
    _only(value, ("says", "says_not", "intent"), f"{where}: expect")
    says, says_not = (_words(value.get(key), f"{where}: {key}") for key in ("says", "says_not"))
    return Expect(says, says_not, value.get("intent"))


def _words(value: Any, where: str) -> tuple[str, ...]:
    words = [value] if isinstance(value, str) else _list(value, where)
    for word in map(str, words):
        if len(word) > 2 and word.startswith("/") and word.endswith("/"):
            try:
                re.compile(word[1:-1])
            except re.error as problem:
                raise ScriptError(f"{where}: {word} is no regular expression: {problem}") from None
    return tuple(str(word) for word in words)


def _number(value: Any, where: str) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise ScriptError(f"{where} must be a number, not {value!r}") from None
    if not 0 <= number < 100_000:
        raise ScriptError(f"{where} must be a number from 0 on, not {value!r}")
    return number


def _caller(value: Any) -> str | None:
    if value is None:
        return None
    text = str(value)
    return f"+{text}" if isinstance(value, int) else text


def _moment(value: Any) -> datetime:
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError:
        raise ScriptError(f"at must look like 2026-11-23T10:00, not {value!r}") from None
    return moment.replace(tzinfo=None)


def _mapping(value: Any, where: str) -> dict[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ScriptError(f"{where} must be a mapping")
    return value


def _list(value: Any, where: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise ScriptError(f"{where} must be a list")
    return value


def _only(data: Mapping[str, Any], allowed: tuple[str, ...], where: str) -> None:
    unknown = [str(key) for key in data if key not in allowed]
    if unknown:
        raise ScriptError(f"{where} may not have {', '.join(unknown)}; allowed are {', '.join(allowed)}")
