"""The figures of this process for Prometheus; nothing about any caller or tenant."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()
TURNS = Counter("receptionist_turns_total", "Turns decided", ["channel"], registry=REGISTRY)
TURN_SECONDS = Histogram(
    "receptionist_turn_seconds", "From an event to its committed reply", ["channel"], registry=REGISTRY,
    buckets=(0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
)  # fmt: skip
CALLS = Gauge("receptionist_calls", "Calls going on", registry=REGISTRY)
MAILS = Counter(
    "receptionist_mails_total", "Attempts to send a mail, by what came of them", ["result"], registry=REGISTRY
)
