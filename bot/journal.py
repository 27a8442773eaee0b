"""Events to plain JSON and back, for the journal; where a journal is kept is not known here."""

from __future__ import annotations

import dataclasses
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot import events
from bot.events import BotSaid, Event

Entry = Event | BotSaid
KINDS: dict[str, type] = {kind.__name__: kind for kind in get_args(Entry)}


class UnreadableEntry(ValueError):
    """A journal entry of an unknown kind or with fields that do not fit; names the kind, never the content."""


def encode(entry: Entry) -> tuple[str, dict[str, Any]]:
    """The kind of an event and its fields as plain JSON values."""
    return type(entry).__name__, {f.name: _plain(getattr(entry, f.name)) for f in dataclasses.fields(entry)}


def decode(kind: str, data: dict[str, Any]) -> Entry:
    """The event again; a field that was added since it was written takes its default."""
    try:
        return _build(KINDS[kind], data)  # type: ignore[no-any-return]
    except (KeyError, TypeError, ValueError) as problem:
        raise UnreadableEntry(f"unreadable journal entry of kind {kind[:40]!r}") from problem


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, vars(events))


def _build(kind: Any, value: Any) -> Any:
    if dataclasses.is_dataclass(kind):
        if not isinstance(value, dict):
            raise TypeError("not an object")
        known = {f.name: f for f in dataclasses.fields(kind)}
        hints = _hints(kind)  # type: ignore[arg-type]
        return kind(**{name: _build(hints[name], v) for name, v in value.items() if name in known})  # type: ignore[operator]
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return value if value is None else _build(next(a for a in get_args(kind) if a is not type(None)), value)
    if origin is tuple:
        return tuple(_build(get_args(kind)[0], item) for item in value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if isinstance(kind, type) and not isinstance(value, (int, float) if kind is float else kind):
        raise TypeError(f"{kind.__name__} expected")
    return value
