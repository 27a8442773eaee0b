"""Column types that keep whatever callers send, on every database; they know no table.

PostgreSQL takes neither NUL nor half a surrogate pair in a text, and a message must not be lost over one: both become
U+FFFD, the sign for a character that could not be kept.
"""

from __future__ import annotations

import json
from typing import Any

from tortoise import fields


def storable(text: str) -> str:
    """``text`` with what no database can hold replaced by U+FFFD."""
    return text.replace("\x00", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _storable_json(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {storable(key): _storable_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_storable_json(item) for item in value]
    return value


def _encode(value: Any) -> str:
    # Escapes come out as \u0000 and \ud8..; the slow walk is only for texts that hold one (or a backslash before a u).
    text = json.dumps(value, separators=(",", ":"), allow_nan=False)
    if "\\u0000" in text or "\\ud" in text:
        return json.dumps(_storable_json(value), separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text


class JsonField(fields.JSONField):
    """A dict or list of plain JSON; JSONB on PostgreSQL, so the order of keys is not kept."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.pop("encoder", None)
        kwargs.pop("decoder", None)
        super().__init__(encoder=_encode, decoder=json.loads, **kwargs)


class WordsField(fields.TextField):
    """Text of any length as somebody typed or said it."""

    def to_db_value(self, value: Any, instance: Any) -> str | None:
        return super().to_db_value(storable(value) if isinstance(value, str) else value, instance)
