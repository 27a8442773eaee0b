"""Callers for the telephone's tests: sipp does the SIP, the test makes and hears the sound (RTP) and presses keys."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import time
from pathlib import Path
from uuid import uuid4

import numpy as np

from voices import audio
from voices.speaking.espeak import EspeakVoice

HERE = Path(__file__).parent
RATE, FRAME_MS, SAMPLES = 8000, 20, 160
ALAW, EVENT = 8, 101  # RTP payload types
LOUD = 300  # of 32767: not silence any more
INFO = """INFO sip:caller@127.0.0.1:{port} SIP/2.0
Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bK-test
From: <sip:test@127.0.0.1>;tag=test
To: <sip:caller@127.0.0.1>
Call-ID: {call_id}
CSeq: 1 INFO
Content-Length: 0

"""
KEYS = "0123456789*#ABCD"


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Sound(asyncio.DatagramProtocol):
    """One RTP stream each way (RFC 3550): sends a frame every 20 ms, speech or silence, and keeps what comes."""

    def __init__(self) -> None:
        self.heard = bytearray()
        self.arrivals: list[float] = []
        self.first_loud_at = 0.0
        self.last_loud_at = 0.0
        self.speech = bytearray()
        self.muted = False
        self._peer: tuple[str, int] | None = None
        self._sequence, self._stamp, self._source = random.randrange(1000), 0, random.getrandbits(32)
        self._keys: list[tuple[int, bool, int]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]

    def datagram_received(self, data: bytes, peer: tuple[str, int]) -> None:
        self._peer = peer
        if len(data) < 12 or data[1] & 0x7F != ALAW:
            return
        pcm = audio.from_alaw(data[12:])
        self.heard += pcm
        now = time.monotonic()
        self.arrivals.append(now)
        if np.abs(audio.samples_of(pcm).astype(int)).max(initial=0) > LOUD:
            self.first_loud_at = self.first_loud_at or now
            self.last_loud_at = now

    async def run(self) -> None:
        due = time.monotonic()
        while True:
            if self._peer and not self.muted:
                self._send()
            due += FRAME_MS / 1000
            await asyncio.sleep(max(due - time.monotonic(), 0))

    def press(self, key: str) -> None:
        """RFC 4733: eight updates of 20 ms, then three times its end."""
        code = KEYS.index(key)
        self._keys += [(code, False, (n + 1) * SAMPLES) for n in range(8)] + [(code, True, 8 * SAMPLES)] * 3

    def _send(self) -> None:
        if self._keys:
            code, ended, duration = self._keys.pop(0)
            if duration == SAMPLES:
                self._key_stamp = self._stamp
            payload = struct.pack(">BBH", code, ended << 7 | 10, duration)
            self._packet(EVENT, duration == SAMPLES, self._key_stamp, payload)
        else:
            pcm = bytes(self.speech[: SAMPLES * 2]).ljust(SAMPLES * 2, b"\0")
            del self.speech[: SAMPLES * 2]
            self._packet(ALAW, False, self._stamp, audio.to_alaw(pcm))
        self._stamp += SAMPLES

    def _packet(self, kind: int, marker: bool, stamp: int, payload: bytes) -> None:
        header = struct.pack(">BBHII", 0x80, marker << 7 | kind, self._sequence & 0xFFFF, stamp, self._source)
        self._sequence += 1
        self.transport.sendto(header + payload, self._peer)


class SipCaller:
    """A call. `say` waits until the receptionist has finished, as a polite caller does."""

    def __init__(self, called: str, caller: str, folder: Path) -> None:
        self.called, self.caller, self.folder = called, caller, folder
        self.sound = Sound()
        self.voice = EspeakVoice()
        self.began = 0.0

    async def __aenter__(self) -> SipCaller:
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_datagram_endpoint(lambda: self.sound, ("127.0.0.1", 0))
        port = self._transport.get_extra_info("sockname")[1]
        self._sip_port, self._call_id = free_port(), uuid4().hex
        scenario = self.folder / f"caller-{port}.xml"
        text = (HERE / "caller.xml").read_text().replace("MEDIA_PORT", str(port)).replace("CALLER", self.caller)
        scenario.write_text(text)
        self._sending = asyncio.create_task(self.sound.run())
        self.began = time.monotonic()
        self.process = await asyncio.create_subprocess_exec(
            "sipp", "127.0.0.1:5060", "-sf", str(scenario), "-s", self.called, "-i", "127.0.0.1", "-m", "1",
            "-nostdin", "-p", str(self._sip_port), "-cid_str", self._call_id, "-timeout", "170",
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
            cwd=self.folder,
        )  # fmt: skip
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.hang_up()
        self._sending.cancel()
        self._transport.close()

    async def hang_up(self) -> None:
        """An INFO of ours, with the call's own Call-ID, makes the scenario send BYE."""
        if self.process.returncode is None:
            info = INFO.format(port=self._sip_port, call_id=self._call_id).replace("\n", "\r\n").encode()
            self._transport.sendto(info, ("127.0.0.1", self._sip_port))
            try:
                await asyncio.wait_for(self.process.wait(), 3)
            except TimeoutError:
                self.process.kill()
                await self.process.wait()

    async def ended(self, seconds: float = 20) -> int:
        """Waits until the other side hangs up; sipp's own exit code: 0 for a call that went as it should."""
        return await asyncio.wait_for(self.process.wait(), seconds)

    async def say(self, text: str, *, after_quiet: float = 0.6, over: bool = False) -> None:
        """``over``: without waiting."""
        if not over:
            await self.quiet(after_quiet)
        self.sound.speech += self.spoken(text)
        await self._until(lambda: not self.sound.speech, 30)

    def spoken(self, text: str) -> bytes:
        pcm = b"".join(self.voice.synthesise(text, "en"))
        return audio.without_leading_silence(audio.resample(pcm, self.voice.rate, RATE))

    def press(self, keys: str) -> None:
        for key in keys:
            self.sound.press(key)

    async def hears(self, seconds: float = 10) -> None:
        """Waits for the next sound."""
        before = time.monotonic()
        await self._until(lambda: self.sound.last_loud_at > before, seconds)

    async def quiet(self, seconds: float = 0.6, patience: float = 30) -> None:
        """Waits until something was said since our last words, and is over."""
        await self.hears(patience)
        await self._until(lambda: time.monotonic() - self.sound.last_loud_at > seconds, patience)

    async def _until(self, reached, seconds: float) -> None:  # type: ignore[no-untyped-def]
        async with asyncio.timeout(seconds):
            while not reached():
                await asyncio.sleep(0.02)
