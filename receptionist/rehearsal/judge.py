"""Whether what was said and what ended up in the database is what a rehearsal file expects; says why not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from receptionist.rehearsal.script import Expect

_LETTERS = str.maketrans({"ł": "l", "Ł": "l", "đ": "d", "ø": "o", "ß": "ss", "’": "'", "–": "-", "\u00a0": " "})


@dataclass(frozen=True)
class Outcome:
    """What a rehearsal came to."""

    messages: Sequence[Mapping[str, Any]]
    answered: Sequence[str]
    gaps: Sequence[str]
    transferred: str | None
    ended_by: str | None
    emails: Sequence[Mapping[str, str]]  # to, subject


def folded(text: str) -> str:
    """Lower case, without diacritics, white space folded."""
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS).casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def occurs(wanted: str, text: str) -> bool:
    """A word or phrase, or a regular expression between slashes, in the folded text."""
    if len(wanted) > 2 and wanted.startswith("/") and wanted.endswith("/"):
        return re.search(wanted[1:-1], folded(text)) is not None
    return folded(wanted) in folded(text)


def of_turn(expect: Expect, said: str, intent: str) -> list[str]:
    """What is wrong with one turn; empty when nothing is."""
    wrong = [f"does not say {word!r}; says: {said}" for word in expect.says if not occurs(word, said)]
    wrong += [f"says {word!r}: {said}" for word in expect.says_not if occurs(word, said)]
    if expect.intent is not None and intent != expect.intent:
        wrong.append(f"intent is {intent}, not {expect.intent}")
    return wrong


def of_outcome(wanted: Mapping[str, Any], came: Outcome) -> list[str]:
    """What is wrong with the outcome; only the keys that are given are looked at."""
    wrong: list[str] = []
    if "messages" in wanted:
        wrong += _messages(wanted["messages"] or [], came.messages)
    if "answered" in wanted and list(wanted["answered"] or []) != list(came.answered):
        wrong.append(f"answered {list(came.answered)}, not {wanted['answered']}")
    if "gaps" in wanted:
        wrong += _texts("gaps", wanted["gaps"] or [], came.gaps)
    for key in ("transferred", "ended_by"):
        if key in wanted and wanted[key] != getattr(came, key):
            wrong.append(f"{key} is {getattr(came, key)}, not {wanted[key]}")
    if "emails" in wanted:
        wrong += _emails(wanted["emails"] or [], came.emails)
    return wrong


def _messages(wanted: list[dict[str, Any]], came: Sequence[Mapping[str, Any]]) -> list[str]:
    if len(wanted) != len(came):
        return [f"{len(came)} messages, not {len(wanted)}: {[dict(message) for message in came]}"]
    wrong = []
    for number, (want, have) in enumerate(zip(wanted, came, strict=True), 1):
        for key, value in want.items():
            if not _field_fits(key, value, have):
                wrong.append(f"message {number}: {key} is {have.get(key)!r}, not {value!r}")
    return wrong


def _field_fits(key: str, value: Any, have: Mapping[str, Any]) -> bool:
    came = have.get(key)
    if isinstance(value, list):
        text = " ".join(str(have.get(part) or "") for part in (key, f"{key}_said"))
        return all(occurs(str(word), text) for word in value)
    if value is None or isinstance(value, bool):
        return bool(value == came)
    if key == "name":
        return folded(str(value)) == folded(str(came or ""))
    if key in ("about", "when"):
        return occurs(str(value), " ".join(str(have.get(part) or "") for part in (key, f"{key}_said")))
    return str(value) == str(came)


def _texts(what: str, wanted: list[Any], came: Sequence[str]) -> list[str]:
    if len(wanted) != len(came) or not all(occurs(str(w), c) for w, c in zip(wanted, came, strict=True)):
        return [f"{what} are {list(came)}, not {wanted}"]
    return []


def _emails(wanted: list[dict[str, Any]], came: Sequence[Mapping[str, str]]) -> list[str]:
    if len(wanted) != len(came):
        return [f"{len(came)} e-mails, not {len(wanted)}: {[mail['subject'] for mail in came]}"]
    wrong = []
    for number, (want, have) in enumerate(zip(wanted, came, strict=True), 1):
        if "to" in want and folded(str(want["to"])) not in folded(have["to"]):
            wrong.append(f"e-mail {number} goes to {have['to']}, not {want['to']}")
        subject = want.get("subject") or []
        for word in [subject] if isinstance(subject, str) else subject:
            if not occurs(str(word), have["subject"]):
                wrong.append(f"e-mail {number}: subject {have['subject']!r} lacks {word!r}")
    return wrong
