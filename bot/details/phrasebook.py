"""Finds known phrases in a row of folded words, the longest first; does not know what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from bot.details.folding import fold

V = TypeVar("V")


def forms(written: str) -> tuple[str, ...]:
    """``"day after tomorrow|overmorrow"`` as folded phrases."""
    return tuple(fold(form) for form in written.split("|") if form.strip())


class Phrases(Generic[V]):
    """Phrases with a value each; ``Phrases([("yes please|sure", True)])``."""

    def __init__(self, entries: Iterable[tuple[str, V]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for written, value in entries:
            for form in forms(written):
                words = tuple(form.split())
                self._by_first.setdefault(words[0], []).append((words, value))
        for known in self._by_first.values():
            known.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[str], place: int) -> tuple[V, int] | None:
        """The longest phrase that starts at ``place``: its value and the place behind it."""
        for phrase, value in self._by_first.get(words[place], ()) if 0 <= place < len(words) else ():
            end = place + len(phrase)
            if tuple(words[place:end]) == phrase:
                return value, end
        return None

    def search(self, words: Sequence[str]) -> Iterator[tuple[int, int, V]]:
        """Start, end and value of each phrase from left to right, without overlaps."""
        place = 0
        while place < len(words):
            found = self.at(words, place)
            if found is None:
                place += 1
                continue
            yield place, found[1], found[0]
            place = found[1]

    def ends_at(self, words: Sequence[str], end: int) -> tuple[int, V] | None:
        """The longest phrase that ends at ``end``: its start and value."""
        for place in range(max(0, end - 6), end):
            found = self.at(words[:end], place)
            if found is not None and found[1] == end:
                return place, found[0]
        return None
