"""Distributions of what was measured; measures nothing."""

from __future__ import annotations

from collections.abc import Sequence


def quantiles(values: Sequence[float], *percents: int) -> dict[str, float | None]:
    """The given percentiles by the nearest rank; None where nothing was measured."""
    ordered = sorted(values)
    if not ordered:
        return {f"p{percent}": None for percent in percents}
    return {f"p{p}": round(ordered[min(len(ordered) - 1, len(ordered) * p // 100)], 1) for p in percents}
