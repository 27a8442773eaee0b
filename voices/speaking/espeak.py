"""The voice that needs no model: eSpeak NG's library, in this process; all five languages.

The C library keeps its state in globals and calls back while it works, so one lock guards it: a clause takes some two
or three milliseconds, and other threads run meanwhile, for ctypes releases the interpreter's lock.
Constants and signatures: speak_lib.h of eSpeak NG 1.52.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from typing import Any

import espeakng_loader

from voices.audio import Pcm
from voices.errors import SpeakingError

_SYNCHRONOUS, _NO_EXIT_ON_ERROR = 2, 0x8000
_CHARACTERS, _UTF8 = 1, 1
_SPEED, _WORDS_PER_MINUTE = 1, 165
_NAMES = {"en": "en", "sl": "sl", "hu": "hu", "pl": "pl", "cs": "cs", "de": "de"}
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class _Library:
    """The loaded library; there can be only one in a process."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._sound: list[bytes] = []
        try:
            self._c: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        except OSError as error:
            raise SpeakingError("eSpeak NG's library cannot be loaded") from error
        folder = espeakng_loader.get_data_path().encode()
        self.rate: int = self._c.espeak_Initialize(_SYNCHRONOUS, 0, folder, _NO_EXIT_ON_ERROR)
        if self.rate <= 0:
            raise SpeakingError("eSpeak NG finds no voices of its own")
        self._callback = _CALLBACK(self._keep)  # kept alive here: C holds no reference
        self._c.espeak_SetSynthCallback(self._callback)
        self._c.espeak_SetParameter(_SPEED, _WORDS_PER_MINUTE, 0)

    def _keep(self, samples: int | None, count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._sound.append(ctypes.string_at(samples, count * 2))
        return 0

    def say(self, text: str, voice: str) -> Pcm:
        data = text.replace("\0", " ").encode() + b"\0"
        with self.lock:
            if self._c.espeak_SetVoiceByName(voice.encode()) != 0:
                raise SpeakingError(f"eSpeak NG has no voice {voice}")
            self._sound.clear()
            failed = self._c.espeak_Synth(data, len(data), 0, _CHARACTERS, 0, _UTF8, None, None)
            sound = b"".join(self._sound)
            self._sound.clear()
        if failed:
            raise SpeakingError("eSpeak NG could not say a text")
        return sound


_library: _Library | None = None
_loading = threading.Lock()


def _loaded() -> _Library:
    global _library
    with _loading:
        if _library is None:
            _library = _Library()
        return _library


class EspeakVoice:
    """Raises SpeakingError if the library cannot be loaded."""

    longest_piece = 300  # it is quick enough for whole sentences

    def __init__(self) -> None:
        self._library = _loaded()
        self.rate = self._library.rate
        self.name = f"eSpeak NG {_WORDS_PER_MINUTE}"

    def synthesise(self, text: str, language: str) -> Iterator[Pcm]:
        if language not in _NAMES:
            raise SpeakingError(f"eSpeak NG is set up for {', '.join(_NAMES)}, not for {language}")
        yield self._library.say(text, _NAMES[language])
