"""Asterisk's REST interface: requests over HTTP, events over a WebSocket that is opened again when it ends.

Which channel belongs to which call is not known here.
https://docs.asterisk.org/Asterisk_REST_Interface/

AriError
├── AriUnreachable   no Asterisk answers there
└── AriRefused       it answers, and says no; `status` is HTTP's
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import websockets

from receptionist.settings import Asterisk

log = logging.getLogger(__name__)

REQUEST_SECONDS = 5.0
FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.25, 3.0
REPLACED_WAIT_SECONDS = 30.0
PING_SECONDS = 5
EVENTS = ("ChannelDestroyed", "ApplicationReplaced")


class AriError(Exception):
    """Asterisk could not be asked; the text says why."""


class AriUnreachable(AriError):
    pass


class AriRefused(AriError):
    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"Asterisk answered {status}: {text}")
        self.status = status


@dataclass(frozen=True)
class Channel:
    id: str
    name: str
    state: str
    caller_number: str  # as the line gave it; empty where withheld
    caller_name: str
    variables: Mapping[str, str]  # those that ari.conf names
    context: str = ""  # where in the dialplan it is

    @property
    def call_id(self) -> str:
        """What the dialplan has named this call; empty for a channel that is not a caller's."""
        return self.variables.get("RECEPTIONIST_ID", "").lower()


@dataclass(frozen=True)
class ChannelGone:
    channel_id: str
    cause: int  # ITU-T Q.850; 0: unknown, it went while we were cut off


@dataclass
class _Watch:
    gone: asyncio.Future[ChannelGone]
    exists: bool = False


@dataclass
class Ari:
    """`run` keeps the events coming; requests work without it."""

    settings: Asterisk
    connected: asyncio.Event = field(default_factory=asyncio.Event)
    _watched: dict[str, _Watch] = field(default_factory=dict)
    _any_gone: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs addresses, and ours contain callers' numbers
        self._http = httpx.AsyncClient(
            base_url=f"{self.settings.ari_url}/ari", auth=(self.settings.user, self.settings.password),
            timeout=REQUEST_SECONDS,
        )  # fmt: skip

    # ---- events

    async def run(self) -> None:
        """Until it is cancelled."""
        wait, failed = FIRST_WAIT_SECONDS, False
        while True:
            try:
                async with websockets.connect(
                    self._events_url(),
                    ping_interval=PING_SECONDS,
                    ping_timeout=PING_SECONDS,
                    open_timeout=REQUEST_SECONDS,
                ) as socket:
                    await self._connected()
                    wait, failed = FIRST_WAIT_SECONDS, False
                    if await self._listen(socket):
                        wait = REPLACED_WAIT_SECONDS
            except (OSError, TimeoutError, websockets.WebSocketException, AriError) as problem:
                if not failed:
                    log.warning("no connection to Asterisk's events (%s); trying again", type(problem).__name__)
                failed = True
            finally:
                self.connected.clear()
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT_SECONDS)

    def _events_url(self) -> str:
        query = {
            "app": self.settings.app, "subscribeAll": "true",
            "api_key": f"{self.settings.user}:{self.settings.password}",
        }  # fmt: skip
        return f"ws{self.settings.ari_url.removeprefix('http')}/ari/events?{urlencode(query)}"

    async def _connected(self) -> None:
        """Only what is looked at is sent to us; what went while we were away is noticed now."""
        await self._ask(
            "PUT", f"/applications/{quote(self.settings.app)}/eventFilter",
            body={"allowed": [{"type": kind} for kind in EVENTS]},
        )  # fmt: skip
        there = {channel.id for channel in await self.channels()}
        for channel_id, watch in list(self._watched.items()):
            if watch.exists and channel_id not in there:
                self._gone(ChannelGone(channel_id, 0))
        self._any_gone.set()
        self.connected.set()
        log.info("connected to Asterisk as %s", self.settings.app)

    async def _listen(self, socket: websockets.ClientConnection) -> bool:
        """True when another program has taken our application's name."""
        async for frame in socket:
            event = json.loads(frame)
            if event.get("type") == "ApplicationReplaced":
                log.error(
                    "another program uses the ARI application %s: give each its own (ASTERISK_APP)", self.settings.app
                )
                return True
            if event.get("type") == "ChannelDestroyed":
                self._gone(ChannelGone(event["channel"]["id"], int(event.get("cause") or 0)))
        return False

    def _gone(self, gone: ChannelGone) -> None:
        self._any_gone.set()
        watch = self._watched.pop(gone.channel_id, None)
        if watch and not watch.gone.done():
            watch.gone.set_result(gone)

    def watch(self, channel_id: str, *, exists: bool = True) -> asyncio.Future[ChannelGone]:
        """Comes true when the channel is gone. ``exists``: False for one that is only about to be made."""
        watch = self._watched.setdefault(channel_id, _Watch(asyncio.get_running_loop().create_future(), exists))
        return watch.gone

    def forget(self, channel_id: str) -> None:
        self._watched.pop(channel_id, None)

    async def anything_gone(self, seconds: float) -> None:
        """Waits until any channel has gone or the connection is new, at most so long."""
        self._any_gone.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._any_gone.wait(), seconds)

    # ---- channels

    async def channels(self) -> list[Channel]:
        return [_channel(found) for found in (await self._ask("GET", "/channels")).json()]

    async def set_global(self, name: str, value: str) -> None:
        """A variable of the dialplan. (Those of a channel can be set in Stasis only, where our channels never are.)"""
        await self._ask("POST", "/asterisk/variable", {"variable": name, "value": value})

    async def originate(
        self, endpoint: str, channel_id: str, *, context: str, caller_id: str, seconds: int,
        variables: Mapping[str, str],
    ) -> None:  # fmt: skip
        """Rings an endpoint; when it answers it goes to extension s of the context. Watch it first."""
        query = {
            "endpoint": endpoint, "channelId": channel_id, "context": context, "extension": "s", "priority": "1",
            "callerId": caller_id, "timeout": str(seconds),
        }  # fmt: skip
        await self._ask("POST", "/channels", query, body={"variables": dict(variables)})
        if channel_id in self._watched:
            self._watched[channel_id].exists = True

    async def hang_up(self, channel_id: str) -> None:
        """No error where it has gone already."""
        try:
            await self._ask("DELETE", f"/channels/{quote(channel_id)}")
        except AriRefused as refused:
            if refused.status != 404:
                raise

    # ---- recordings

    async def recordings(self) -> list[str]:
        return [found["name"] for found in (await self._ask("GET", "/recordings/stored")).json()]

    async def recording(self, name: str) -> bytes:
        return (await self._ask("GET", f"/recordings/stored/{quote(name, safe='')}/file")).content

    async def remove_recording(self, name: str) -> None:
        await self._ask("DELETE", f"/recordings/stored/{quote(name, safe='')}")

    # ---- what there is

    async def version(self) -> str:
        return str((await self._ask("GET", "/asterisk/info?only=system")).json()["system"]["version"])

    async def applications(self) -> list[str]:
        return [found["name"] for found in (await self._ask("GET", "/applications")).json()]

    async def endpoints(self) -> dict[str, str]:
        """State by name: ``{"PJSIP/trunk": "online"}``."""
        found = (await self._ask("GET", "/endpoints")).json()
        return {
            f"{endpoint['technology']}/{endpoint['resource']}": endpoint.get("state", "unknown") for endpoint in found
        }

    async def close(self) -> None:
        await self._http.aclose()

    async def _ask(
        self, method: str, path: str, query: Mapping[str, str] | None = None, body: Any = None
    ) -> httpx.Response:
        try:
            answer = await self._http.request(method, path, params=query, json=body)
        except httpx.HTTPError as problem:
            raise AriUnreachable(f"no answer from {self.settings.ari_url} ({type(problem).__name__})") from problem
        if answer.is_error:
            raise AriRefused(answer.status_code, _reason(answer))
        return answer


def _reason(answer: httpx.Response) -> str:
    try:
        return str(answer.json().get("message") or answer.json().get("error"))
    except (ValueError, AttributeError):
        return answer.reason_phrase


def _channel(found: Mapping[str, Any]) -> Channel:
    caller = found.get("caller") or {}
    return Channel(
        found["id"], found["name"], found["state"], caller.get("number") or "", caller.get("name") or "",
        found.get("channelvars") or {}, (found.get("dialplan") or {}).get("context", ""),
    )  # fmt: skip
