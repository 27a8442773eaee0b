"""Takes AudioSocket connections and makes each a line for the call loop; whose call it is, others find out."""

from __future__ import annotations

import asyncio
import logging
import socket
import traceback
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from uuid import UUID

from voices.audio import Pcm
from voices.errors import LineLost
from voices.lines import LineEvent, Started
from voices.lines.audiosocket import AudioSocketLine

log = logging.getLogger(__name__)

NAMED_SECONDS = 3.0  # until a connection must have said which call it is
READ_BYTES = 8192
WAITING_BYTES = 4096  # sound that the socket has not taken yet; beyond that, sending waits
RATE = 8000


class AudioSocketWire:
    """A connection that has named its call, as voices.lines.Wire."""

    rate = RATE
    lead_ms = 0
    continuous = True

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._line = AudioSocketLine(RATE)
        self.hang_up: Callable[[], Awaitable[None]] | None = None  # ends the call itself, not only its sound
        self.waiting_sound: Iterator[Pcm] | None = None  # frames heard instead of our silence
        self._unread: list[LineEvent] = []
        self.stays_open = False  # the dialplan takes the call off us when it is ready

    async def named(self) -> UUID | None:
        """Waits for the call's id; None where something else comes, or nothing."""
        with suppress(TimeoutError, LineLost):
            events = await asyncio.wait_for(self.receive(), NAMED_SECONDS)
            self._unread = [event for event in events if not isinstance(event, Started)]
        return self._line.call_id

    async def receive(self) -> Sequence[LineEvent]:
        if self._unread:
            events, self._unread = self._unread, []
            return events
        while True:
            try:
                data = await self._reader.read(READ_BYTES)
            except OSError:
                data = b""
            events = self._line.receive(data) if data else self._line.disconnected()
            if events:
                return events
            if not data:
                raise LineLost("the connection to Asterisk is closed")

    async def send_audio(self, pcm: Pcm) -> None:
        if self.waiting_sound and pcm.count(0) == len(pcm):
            pcm = next(self.waiting_sound)
        await self._send(self._line.sound(pcm))

    async def send_clear(self) -> None:
        """Nothing is sent ahead of time."""

    async def send_transcript(self, who: str, text: str) -> None: ...

    async def close(self, reason: str) -> None:
        """A regular end hangs up; after any other the dialplan apologises and takes a voicemail."""
        if self.stays_open:
            return
        if reason == "ended" and self.hang_up:
            await self.hang_up()
        await self.leave()

    async def leave(self) -> None:
        """Gives the call back to the dialplan."""
        with suppress(LineLost):
            await self._send(self._line.hang_up())
        self._writer.close()

    async def until_closed(self, seconds: float) -> bool:
        """Whether Asterisk closes the connection within so long; what comes until then is left alone."""
        try:
            async with asyncio.timeout(seconds):
                while await self._reader.read(READ_BYTES):
                    pass
        except TimeoutError:
            return False
        except OSError:
            pass
        return True

    async def _send(self, data: bytes) -> None:
        if self._writer.is_closing():
            raise LineLost("the connection to Asterisk is closed")
        try:
            self._writer.write(data)
            await self._writer.drain()
        except OSError as gone:
            raise LineLost("Asterisk is gone") from gone


class SoundServer:
    """``on_call`` serves a call to its end, unless its id is expected by somebody."""

    def __init__(self, host: str, port: int, on_call: Callable[[AudioSocketWire, UUID], Awaitable[None]]) -> None:
        self._host, self._port, self._on_call = host, port, on_call
        self._expected: dict[UUID, asyncio.Future[AudioSocketWire]] = {}
        self._server: asyncio.Server | None = None
        self._running: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Raises OSError."""
        self._server = await asyncio.start_server(self._connected, self._host, self._port)

    @property
    def port(self) -> int:
        assert self._server
        return int(self._server.sockets[0].getsockname()[1])

    def expect(self, call_id: UUID) -> asyncio.Future[AudioSocketWire]:
        """Comes true when the call that we have made ourselves brings its sound."""
        return self._expected.setdefault(call_id, asyncio.get_running_loop().create_future())

    def forget(self, call_id: UUID) -> None:
        self._expected.pop(call_id, None)

    def refuse(self) -> None:
        """From now on Asterisk is on its own with new calls; those that are served go on."""
        if self._server:
            self._server.close()

    async def close(self) -> None:
        self.refuse()
        for task in tuple(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        writer.transport.set_write_buffer_limits(high=WAITING_BYTES)
        task = asyncio.current_task()
        assert task
        self._running.add(task)
        try:
            await self._serve(AudioSocketWire(reader, writer), writer)
        finally:
            self._running.discard(task)

    async def _serve(self, wire: AudioSocketWire, writer: asyncio.StreamWriter) -> None:
        call_id = await wire.named()
        if call_id is None:
            log.warning("a connection did not say which call it is")
            writer.close()
            return
        expected = self._expected.pop(call_id, None)
        if expected and not expected.done():
            expected.set_result(wire)
            return
        try:
            await self._on_call(wire, call_id)
        except Exception as problem:  # the dialplan takes over
            where = traceback.extract_tb(problem.__traceback__)[-1]
            log.error("a telephone call fails: %s in %s line %s", type(problem).__name__, where.name, where.lineno)
        finally:
            writer.close()
