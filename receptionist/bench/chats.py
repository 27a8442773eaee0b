"""Many chatters at once, each thinking between two messages as people do; counts turns and their times."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field
from typing import Any

import httpx

from receptionist.bench.figures import quantiles
from receptionist.bench.server import Server

TALKS = (
    ("are you open on Saturday", "where are you", "do you take cards", "thank you", "no, that's all, goodbye"),
    ("can I leave a message for doctor Novak", "Jan Kos", "040 123 999", "a crown came loose", "no thanks"),
    ("how much is a check-up", "what do I have to bring to the first visit", "can I pay in instalments", "bye"),
    ("I'd like an appointment for next Tuesday morning, I have a toothache", "Mary Jones, 040 555 111", "no thank you"),
    ("are you a robot", "what can you do", "please have somebody ring me back", "Peter Brown", "041 222 333",
     "tomorrow after three", "about my invoice", "that's it, goodbye"),
)  # fmt: skip


@dataclass
class Load:
    reply_ms: list[float] = field(default_factory=list)
    errors: int = 0


async def run(server: Server, clients: int, seconds: float, think_seconds: float) -> dict[str, Any]:
    """The figures of the contracts. Each client thinks ``think_seconds`` on average before it writes again."""
    load = Load()
    limits = httpx.Limits(max_connections=clients + 10, max_keepalive_connections=clients + 10)
    async with httpx.AsyncClient(base_url=server.url, timeout=30, limits=limits) as client:
        end = time.monotonic() + seconds
        await asyncio.gather(*(_chatter(client, server, load, end, n, think_seconds) for n in range(clients)))
    return {
        "clients": clients,
        "think_seconds": think_seconds,
        "turns": len(load.reply_ms),
        "turns_per_second": round(len(load.reply_ms) / seconds, 1),
        "reply_ms": quantiles(load.reply_ms, 50, 95, 99),
        "errors": load.errors,
    }


async def _chatter(
    client: httpx.AsyncClient, server: Server, load: Load, end: float, number: int, think_seconds: float
) -> None:
    chance = random.Random(number)  # noqa: S311 - the same load in every run
    await asyncio.sleep(chance.uniform(0, think_seconds))
    while time.monotonic() < end:
        try:
            opened = (await client.post(f"/api/v1/chat/{server.widget_key}", json={})).raise_for_status().json()
            path = f"/api/v1/chat/{opened['conversation']}/messages"
            headers = {"Authorization": f"Bearer {opened['token']}"}
            for text in chance.choice(TALKS):
                await asyncio.sleep(chance.expovariate(1 / think_seconds) if think_seconds else 0)
                if time.monotonic() > end:
                    return
                began = time.perf_counter()
                answer = (await client.post(path, json={"text": text}, headers=headers)).raise_for_status().json()
                load.reply_ms.append((time.perf_counter() - began) * 1000)
                if answer["ended"]:
                    break
        except (httpx.HTTPError, KeyError, ValueError):
            load.errors += 1
            await asyncio.sleep(0.2)
