"""Measures understanding on test sets in the contracts' formats; trains and tunes nothing."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from bot.company import Faq
from bot.events import INTENTS, Band, FaqFound
from bot.understanding import Parsed
from bot.understanding.errors import BadTestSet

HEADER = ["intent", "utterance", "style"]
STYLES = ("chat", "asr")
MOST_CONFUSIONS = 30
EVALUATION_DAY = date(2026, 1, 1)  # test entries do not expire


@dataclass(frozen=True)
class Row:
    intent: str
    utterance: str
    style: str


class Engine(Protocol):
    def parse(self, text: str, language: str | None = None) -> Parsed: ...


class Search(Protocol):
    def search(self, text: str) -> FaqFound: ...


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadTestSet(f"{path}: cannot be read: {error}") from error


def read_rows(path: Path) -> list[Row]:
    """An intent test set (TSV); raises BadTestSet with line and reason."""
    lines = [line.rstrip("\r") for line in _text(path).split("\n")]
    if lines[0].split("\t") != HEADER:
        raise BadTestSet(f"{path}, line 1: the header must be {'<TAB>'.join(HEADER)}")
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != len(HEADER):
            raise BadTestSet(f"{path}, line {number}: needs {len(HEADER)} columns, has {len(cells)}")
        intent, utterance, style = (cell.strip() for cell in cells)
        if intent not in INTENTS:
            raise BadTestSet(f"{path}, line {number}: {intent!r} is none of the {len(INTENTS)} intents")
        if not utterance:
            raise BadTestSet(f"{path}, line {number}: the utterance is empty")
        if style not in STYLES:
            raise BadTestSet(f"{path}, line {number}: style must be chat or asr, not {style!r}")
        rows.append(Row(intent, utterance, style))
    if not rows:
        raise BadTestSet(f"{path}: has no rows")
    return rows


def evaluate_intents(rows: Sequence[Row], engine: Engine) -> dict[str, Any]:
    """The keys of the contracts' ``evaluate intents``; shares are 0..1, times milliseconds."""
    engine.parse(rows[0].utterance)  # the first call of a process fills caches; a service has that behind it
    guesses, spent = _timed(lambda row: engine.parse(row.utterance).ranking[0].intent, rows)
    right = Counter(r.intent for r, g in zip(rows, guesses, strict=True) if r.intent == g)
    asked, given = Counter(r.intent for r in rows), Counter(guesses)
    per_intent = {
        intent: {"rows": asked[intent], "recall": _share(right[intent], asked[intent]),
                 "precision": _share(right[intent], given[intent]),
                 "f1": _share(2 * right[intent], asked[intent] + given[intent])}
        for intent in INTENTS if asked[intent]
    }  # fmt: skip
    confusions = Counter((r.intent, g) for r, g in zip(rows, guesses, strict=True) if r.intent != g)
    return {
        "rows": len(rows),
        "accuracy": _share(sum(right.values()), len(rows)),
        "macro_f1": round(sum(p["f1"] for p in per_intent.values()) / len(per_intent), 4),
        "out_of_scope_recall": _share(right["out_of_scope"], asked["out_of_scope"]),
        "per_intent": per_intent,
        "parse_ms": _quantiles(spent),
        "confusions": [
            {"intent": a, "taken_for": b, "rows": n} for (a, b), n in confusions.most_common(MOST_CONFUSIONS)
        ],
    }


@dataclass(frozen=True)
class Query:
    text: str
    faq: str  # id of the entry that answers it


@dataclass(frozen=True)
class FaqSet:
    """One tenant's part of a FAQ test set."""

    tenant: str
    faqs: tuple[Faq, ...]
    queries: tuple[Query, ...]
    unanswerable: tuple[str, ...]


def read_faq_sets(path: Path, language: str) -> list[FaqSet]:
    """A FAQ test set (JSON), its texts taken to be in ``language``; raises BadTestSet with place and reason."""
    try:
        document = json.loads(_text(path))
    except json.JSONDecodeError as error:
        raise BadTestSet(f"{path}, line {error.lineno}: no JSON: {error.msg}") from error
    if not isinstance(document, list) or not document:
        raise BadTestSet(f"{path}: must be a list with at least one tenant")
    return [_faq_set(entry, f"{path}, tenant {n}", language) for n, entry in enumerate(document, start=1)]


def _faq_set(entry: Any, place: str, language: str) -> FaqSet:
    if not isinstance(entry, dict):
        raise BadTestSet(f"{place}: must be an object")
    faqs = tuple(
        Faq(_string(f, "id", p), {language: _string(f, "question", p)}, {language: _string(f, "answer", p)})
        for f, p in _items(entry, "faqs", place)
    )
    ids = {faq.id for faq in faqs}
    if len(ids) != len(faqs):
        raise BadTestSet(f"{place}: an id occurs twice among its faqs")
    queries = tuple(Query(_string(q, "text", p), _string(q, "faq", p)) for q, p in _items(entry, "queries", place))
    if lost := next((q.faq for q in queries if q.faq not in ids), None):
        raise BadTestSet(f"{place}: a query names the entry {lost!r}, which is not among its faqs")
    unanswerable = entry.get("unanswerable", [])
    if not isinstance(unanswerable, list) or not all(isinstance(u, str) and u.strip() for u in unanswerable):
        raise BadTestSet(f"{place}: `unanswerable` must be a list of texts")
    return FaqSet(_string(entry, "tenant", place), faqs, queries, tuple(unanswerable))


def _items(entry: Mapping[str, Any], key: str, place: str) -> list[tuple[Mapping[str, Any], str]]:
    items = entry.get(key)
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise BadTestSet(f"{place}: `{key}` must be a list of objects")
    return [(item, f"{place}, {key} {n}") for n, item in enumerate(items, start=1)]


def _string(item: Mapping[str, Any], key: str, place: str) -> str:
    value = item.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BadTestSet(f"{place}: `{key}` must be a text")
    return value


COUNTS = (
    "queries", "answered_right", "answered_wrong", "clarified_right", "clarified_wrong", "not_answered",
    "unanswerable", "unanswerable_answered", "unanswerable_clarified",
)  # fmt: skip


def evaluate_faq(
    sets: Sequence[FaqSet], language: str, index: Callable[[Sequence[Faq], str, date], Search]
) -> dict[str, Any]:
    """The keys of the contracts' ``evaluate faq``: counts over all tenants, and ``per_tenant``. ``index``: FaqIndex."""
    per_tenant: dict[str, dict[str, int]] = {}
    spent: list[float] = []
    for part in sets:
        search = index(part.faqs, language, EVALUATION_DAY).search
        if part.queries:
            search(part.queries[0].text)
        found, took = _timed(search, [q.text for q in part.queries])
        beside, took_more = _timed(search, part.unanswerable)
        spent += [*took, *took_more]
        counts = _counted([(q.faq, f) for q, f in zip(part.queries, found, strict=True)], beside)
        per_tenant[part.tenant] = {k: counts[k] + per_tenant.get(part.tenant, {}).get(k, 0) for k in COUNTS}
    total = {key: sum(counts[key] for counts in per_tenant.values()) for key in COUNTS}
    return {**total, "search_ms": _quantiles(spent), "per_tenant": per_tenant}


def _counted(found: Sequence[tuple[str, FaqFound]], beside: Sequence[FaqFound]) -> dict[str, int]:
    counts = dict.fromkeys(COUNTS, 0)
    for wanted, faq in found:
        right = wanted in {hit.id for hit in faq.hits}
        outcome = {Band.ANSWER: "answered", Band.CLARIFY: "clarified"}.get(faq.band)
        counts[f"{outcome}_{'right' if right else 'wrong'}" if outcome else "not_answered"] += 1
    counts["queries"], counts["unanswerable"] = len(found), len(beside)
    counts["unanswerable_answered"] = sum(faq.band is Band.ANSWER for faq in beside)
    counts["unanswerable_clarified"] = sum(faq.band is Band.CLARIFY for faq in beside)
    return counts


def _timed(call: Callable[[Any], Any], items: Iterable[Any]) -> tuple[list[Any], list[float]]:
    results, spent = [], []
    for item in items:
        began = time.perf_counter()
        results.append(call(item))
        spent.append((time.perf_counter() - began) * 1000)
    return results, spent


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _quantiles(spent: Sequence[float]) -> dict[str, float]:
    """Nearest rank."""
    ordered = sorted(spent) or [0.0]
    return {f"p{q}": round(ordered[min(len(ordered) - 1, len(ordered) * q // 100)], 3) for q in (50, 95)}
