"""A call from a browser over a WebSocket: its frames in, events out, and back; opens no socket.

From the caller's side, in this order:
    text    {"type": "start", "rate": 16000, "language"?: "en"}     first and once
    binary  PCM, signed 16-bit little-endian, one channel, at that rate
    text    {"type": "key", "key": "5"}                             a key of the telephone pad
    text    {"type": "stop"}                                        hangs up; closing the socket does the same
Text of another type is left alone, so that a newer page can talk to an older server.
To the caller's side: binary PCM at the same rate, and text of type transcript, clear (drop queued sound), ended.

    state     start   binary   key         stop     anything wrong
    WAITING   OPEN    Broken   Broken      CLOSED   CLOSED (Broken)
    OPEN      Broken  AudioIn  KeyPressed  CLOSED   CLOSED (Broken)
    CLOSED    nothing is said any more
"""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

from voices.audio import SAMPLE_BYTES, Pcm, duration_ms
from voices.lines import KEYS, AudioIn, Broken, HungUp, KeyPressed, LineEvent, Started

RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
LONGEST_TEXT = 4096  # characters
LONGEST_SOUND_MS = 2000  # in one frame
PROTOCOL_ERROR, NOT_ACCEPTED, BAD_DATA, TOO_BIG = 1002, 1003, 1007, 1009


class State(Enum):
    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"


class _Wrong(Exception):
    def __init__(self, reason: str, close_code: int) -> None:
        super().__init__(reason)
        self.broken = Broken(reason, close_code)


class BrowserLine:
    def __init__(self) -> None:
        self.state = State.WAITING
        self.rate = 0
        self._heard_bytes = 0

    def receive(self, frame: str | bytes) -> list[LineEvent]:
        """Events of one WebSocket message; never raises."""
        if self.state is State.CLOSED:
            return []
        try:
            return self._sound(frame) if isinstance(frame, bytes) else self._text(frame)
        except _Wrong as wrong:
            self.state = State.CLOSED
            return [wrong.broken]

    def disconnected(self) -> list[LineEvent]:
        """The socket is gone."""
        if self.state is State.CLOSED:
            return []
        self.state = State.CLOSED
        return [HungUp()]

    def _sound(self, frame: bytes) -> list[LineEvent]:
        if self.state is State.WAITING:
            raise _Wrong("sound came before the start message", PROTOCOL_ERROR)
        if len(frame) % SAMPLE_BYTES:
            raise _Wrong("a sound frame must hold whole 16-bit samples", BAD_DATA)
        if duration_ms(frame, self.rate) > LONGEST_SOUND_MS:
            raise _Wrong(f"a sound frame may last {LONGEST_SOUND_MS} ms at most", TOO_BIG)
        at_ms = self._heard_bytes / SAMPLE_BYTES * 1000 / self.rate
        self._heard_bytes += len(frame)
        return [AudioIn(frame, at_ms)] if frame else []

    def _text(self, frame: str) -> list[LineEvent]:
        if len(frame) > LONGEST_TEXT:
            raise _Wrong(f"a text frame may hold {LONGEST_TEXT} characters at most", TOO_BIG)
        message = _parsed(frame)
        match message.get("type"):
            case "start":
                return self._start(message)
            case _ if self.state is State.WAITING:
                raise _Wrong("the first message must be of type start", PROTOCOL_ERROR)
            case "key":
                return [KeyPressed(_key(message.get("key")))]
            case "stop":
                self.state = State.CLOSED
                return [HungUp()]
            case str():
                return []
        raise _Wrong("a text frame must have a type", BAD_DATA)

    def _start(self, message: dict[str, Any]) -> list[LineEvent]:
        if self.state is not State.WAITING:
            raise _Wrong("the call has started already", PROTOCOL_ERROR)
        rate, language = message.get("rate"), message.get("language")
        if type(rate) is not int or rate not in RATES:
            raise _Wrong(f"rate must be one of {', '.join(map(str, RATES))}", NOT_ACCEPTED)
        if language is not None and not (isinstance(language, str) and language.isalpha() and 2 <= len(language) <= 3):
            raise _Wrong("language must be a code of two or three letters", NOT_ACCEPTED)
        self.state, self.rate = State.OPEN, rate
        return [Started(rate, language.lower() if language else None)]

    # ---- to the caller's side ----

    def sound(self, pcm: Pcm) -> bytes:
        return pcm

    def clear(self) -> str:
        return json.dumps({"type": "clear"})

    def transcript(self, who: str, text: str) -> str:
        """`who` is caller or bot."""
        return json.dumps({"type": "transcript", "who": who, "text": text}, ensure_ascii=False)

    def ended(self) -> str:
        self.state = State.CLOSED
        return json.dumps({"type": "ended"})


def _parsed(frame: str) -> dict[str, Any]:
    try:
        message = json.loads(frame)
    except (ValueError, RecursionError):
        raise _Wrong("a text frame must be JSON", BAD_DATA) from None
    if not isinstance(message, dict):
        raise _Wrong("a text frame must be a JSON object", BAD_DATA)
    return message


def _key(key: object) -> str:
    if not isinstance(key, str) or key not in KEYS:
        raise _Wrong("key must be one of 0-9, * and #", BAD_DATA)
    return key
