"""A process of its own that hears by PocketSphinx, one utterance after the other; knows nothing of calls.

PocketSphinx computes without letting go of the interpreter's lock, a second and more at the end of an utterance, and so
would hold up every call of the process. Commands come on standard input, each as one letter, a length (4 bytes, little
endian) and so many bytes; those that answer write a length and JSON to standard output.

    G  {"phrases", "other_chance"}  a new utterance; with phrases: these, or with that chance any other phone
    A  PCM  16 kHz
    P  –    answers {"text"}: the words so far
    R  –    answers {"text", "fits"}: the words, and whether they are the phrases'
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any, BinaryIO

import pocketsphinx

RATE = 16000
PHONES = "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH"
OTHER = "unk_"  # the words that stand for a single phone of something else
LONGEST_BYTES = RATE * 2 * 40


def _decoder(**settings: Any) -> Any:
    return pocketsphinx.Decoder(samprate=RATE, loglevel="FATAL", **settings)


class Hearing:
    """A grammar's decoder and a free one, each loaded when it is first needed (0.3 s)."""

    def __init__(self) -> None:
        self._by_grammar: Any = None
        self._by_language: Any = None
        self._bound = self._free = False  # which of the two are in an utterance
        self._sound = bytearray()

    def begin(self, phrases: Sequence[str], other_chance: float) -> None:
        self._end()
        self._sound.clear()
        self._bound = bool(phrases) and self._set_grammar(phrases, other_chance)
        if not self._bound:
            self._begin_free()

    def accept(self, pcm: bytes) -> None:
        if self._free:
            self._by_language.process_raw(pcm, False, False)
        if self._bound:
            self._by_grammar.process_raw(pcm, False, False)
            if len(self._sound) < LONGEST_BYTES:
                self._sound += pcm
            if not self._free and OTHER in _words(self._by_grammar):
                self._begin_free()

    def partial(self) -> str:
        return _words(self._by_language if self._free else self._by_grammar)

    def result(self) -> tuple[str, bool]:
        if self._bound:
            self._by_grammar.end_utt()
            self._bound = False
            words = _words(self._by_grammar)
            if words and OTHER not in words:
                self._end()
                return words, True
            if not self._free:
                self._begin_free()
        self._by_language.end_utt()
        self._free = False
        return _words(self._by_language), False

    def _begin_free(self) -> None:
        """From the beginning of the utterance."""
        self._by_language = self._by_language or _decoder()
        self._by_language.start_utt()
        self._free = True
        if self._sound:
            self._by_language.process_raw(bytes(self._sound), False, False)

    def _end(self) -> None:
        for decoder, running in ((self._by_grammar, self._bound), (self._by_language, self._free)):
            if running:
                decoder.end_utt()
        self._bound = self._free = False

    def _set_grammar(self, phrases: Sequence[str], other_chance: float) -> bool:
        """False if the dictionary knows none of the phrases."""
        decoder = self._by_grammar = self._by_grammar or _with_phones(_decoder(bestpath=False))
        known = [p for p in phrases if p and all(decoder.lookup_word(word) for word in p.split())]
        if not known:
            return False
        decoder.add_fsg("awaited", decoder.create_fsg("awaited", 0, _END, _transitions(known, other_chance)))
        decoder.activate_search("awaited")
        decoder.start_utt()
        return True


def _with_phones(decoder: Any) -> Any:
    phones = PHONES.split()
    for phone in phones:
        decoder.add_word(OTHER + phone.lower(), phone, update=phone == phones[-1])
    return decoder


_ELSE, _END, _PHRASE = 1, 2, 3  # states beside 0, the start


def _transitions(phrases: Sequence[str], other_chance: float) -> list[tuple[Any, ...]]:
    """(from, to, probability[, word]): phrases one after the other, or else any phones."""
    steps: list[tuple[Any, ...]] = [(0, _PHRASE, 0.9), (_END, _PHRASE, 0.5), (_ELSE, _END, 1.0)]
    state = _PHRASE
    for phrase in phrases:
        at, chance = _PHRASE, 1 / len(phrases)
        *first, last = phrase.split()
        for word in first:
            state += 1
            steps.append((at, state, chance, word))
            at, chance = state, 1.0
        steps.append((at, _END, chance, last))
    for phone in PHONES.split():
        steps += [(at, _ELSE, other_chance, OTHER + phone.lower()) for at in (0, _ELSE)]
    return steps


def _words(decoder: Any) -> str:
    hypothesis = decoder.hyp()
    return hypothesis.hypstr if hypothesis else ""


def serve(commands: BinaryIO, answers: BinaryIO) -> None:
    """Until the commands end."""
    hearing = Hearing()
    while len(head := commands.read(5)) == 5:
        body = commands.read(int.from_bytes(head[1:], "little"))
        match head[:1]:
            case b"G":
                hearing.begin(**json.loads(body))
            case b"A":
                hearing.accept(body)
            case b"P":
                _answer(answers, {"text": hearing.partial()})
            case b"R":
                text, fits = hearing.result()
                _answer(answers, {"text": text, "fits": fits})


def _answer(answers: BinaryIO, answer: dict[str, Any]) -> None:
    data = json.dumps(answer).encode()
    answers.write(len(data).to_bytes(4, "little") + data)
    answers.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
