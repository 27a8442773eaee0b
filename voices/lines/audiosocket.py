"""A call from Asterisk over AudioSocket: bytes of its TCP connection in, events out, and back; opens no socket.

A frame is a type (1 byte), a length (2 bytes, big-endian) and so many bytes of payload. From Asterisk's side:
    0x01  16 bytes       which call this is; first and once
    0x03  1 byte         a key of the telephone pad (ASCII), sent when it is released; A to D are left alone
    0x10  PCM            signed 16-bit little-endian, one channel, 8 kHz; 0x12: 16 kHz. Length as the caller's packets
    0x00                 hangs up; so does the end of the connection (the only thing Asterisk does when a caller leaves)
    0xff  error code     something went wrong there
To Asterisk's side: sound as 0x10 or 0x12, and 0x00, after which its dialplan goes on.

    state     0x01    sound    0x03        0x00    0xff, anything else   end of connection
    WAITING   OPEN    Broken   Broken      CLOSED  CLOSED (Broken)       CLOSED (Broken)
    OPEN      Broken  AudioIn  KeyPressed  CLOSED  CLOSED (Broken)       CLOSED (HungUp; Broken inside a frame)
    CLOSED    nothing is said any more

Protocol: https://docs.asterisk.org/Configuration/Channel-Drivers/AudioSocket/
"""

from __future__ import annotations

from enum import Enum
from uuid import UUID

from voices.audio import SAMPLE_BYTES, Pcm
from voices.lines import KEYS, AudioIn, Broken, HungUp, KeyPressed, LineEvent, Started

HANG_UP, CALL, KEY, ERROR = 0x00, 0x01, 0x03, 0xFF
SOUND = {8000: 0x10, 16000: 0x12}  # type of a frame, by rate (Hz)
HEADER_BYTES = 3
CALL_BYTES = 16
LONGEST_SOUND_MS = 2000  # in one frame
LONGEST_FRAME = 0xFFFE  # bytes of sound in one frame of ours: whole samples
KEYS_LEFT_ALONE = frozenset("ABCD")
NO_CLOSE_CODE = 0  # the line is no WebSocket


class State(Enum):
    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"


class _Wrong(Exception):
    """Asterisk's side does not keep to the protocol; the text says how."""


class AudioSocketLine:
    """``rate`` is what the dialplan has asked for: 8000 with the application AudioSocket, 16000 where ARI names it."""

    def __init__(self, rate: int = 8000) -> None:
        self.state = State.WAITING
        self.rate = rate
        self.call_id: UUID | None = None
        self._rest = bytearray()
        self._heard_bytes = 0

    def receive(self, data: bytes) -> list[LineEvent]:
        """Events of what has come, however the connection has cut it; never raises."""
        if self._is_over():
            return []
        self._rest += data
        events: list[LineEvent] = []
        try:
            while not self._is_over() and len(self._rest) >= HEADER_BYTES:
                kind, length = self._rest[0], int.from_bytes(self._rest[1:HEADER_BYTES], "big")
                self._check(kind, length)
                if len(self._rest) < HEADER_BYTES + length:
                    break
                payload = bytes(self._rest[HEADER_BYTES : HEADER_BYTES + length])
                del self._rest[: HEADER_BYTES + length]
                events += self._frame(kind, payload)
        except _Wrong as wrong:
            self.state = State.CLOSED
            events.append(Broken(str(wrong), NO_CLOSE_CODE))
        return events

    def disconnected(self) -> list[LineEvent]:
        """The connection has ended: that is how a caller hangs up."""
        if self._is_over():
            return []
        before, self.state = self.state, State.CLOSED
        if self._rest:
            return [Broken("the connection ended inside a frame", NO_CLOSE_CODE)]
        if before is State.WAITING:
            return [Broken("the connection ended before it said which call it is", NO_CLOSE_CODE)]
        return [HungUp()]

    def _is_over(self) -> bool:
        return self.state is State.CLOSED

    def _check(self, kind: int, length: int) -> None:
        """By the header alone, so that nothing is kept waiting for a payload that cannot be."""
        match kind:
            case 0x00:
                return
            case 0xFF:
                raise _Wrong("Asterisk reports an error")
            case 0x01 if self.state is State.OPEN:
                raise _Wrong("the call was named twice")
            case 0x01 if length != CALL_BYTES:
                raise _Wrong(f"a call's id has {CALL_BYTES} bytes, not {length}")
            case 0x01:
                return
            case _ if self.state is State.WAITING:
                raise _Wrong("the first frame must say which call it is")
            case 0x03 if length != 1:
                raise _Wrong("a key is one byte")
            case 0x03:
                return
        self._check_sound(kind, length)

    def _check_sound(self, kind: int, length: int) -> None:
        if kind != SOUND[self.rate]:
            raise _Wrong(f"a frame of type 0x{kind:02x} on a line of {self.rate} Hz")
        if length % SAMPLE_BYTES:
            raise _Wrong("a sound frame must hold whole 16-bit samples")
        if length / SAMPLE_BYTES * 1000 / self.rate > LONGEST_SOUND_MS:
            raise _Wrong(f"a sound frame may last {LONGEST_SOUND_MS} ms at most")

    def _frame(self, kind: int, payload: bytes) -> list[LineEvent]:
        match kind:
            case 0x00:
                self.state = State.CLOSED
                return [HungUp()]
            case 0x01:
                self.state, self.call_id = State.OPEN, UUID(bytes=payload)
                return [Started(self.rate)]
            case 0x03:
                return _key(payload)
        at_ms = self._heard_bytes / SAMPLE_BYTES * 1000 / self.rate
        self._heard_bytes += len(payload)
        return [AudioIn(payload, at_ms)] if payload else []

    # ---- to Asterisk's side

    def sound(self, pcm: Pcm) -> bytes:
        """One frame, or several where it does not fit into one."""
        pieces = [pcm[at : at + LONGEST_FRAME] for at in range(0, len(pcm), LONGEST_FRAME)]
        return b"".join(_framed(SOUND[self.rate], piece) for piece in pieces)

    def hang_up(self) -> bytes:
        """The dialplan goes on after this."""
        self.state = State.CLOSED
        return _framed(HANG_UP, b"")


def call_named(call_id: UUID) -> bytes:
    """What Asterisk's side sends first."""
    return _framed(CALL, call_id.bytes)


def _framed(kind: int, payload: bytes) -> bytes:
    return bytes((kind,)) + len(payload).to_bytes(2, "big") + payload


def _key(payload: bytes) -> list[LineEvent]:
    key = payload.decode("latin-1")
    if key in KEYS_LEFT_ALONE:
        return []
    if key not in KEYS:
        raise _Wrong("a key must be one of 0-9, * and #")
    return [KeyPressed(key)]
