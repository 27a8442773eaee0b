"""From what is to be said to sound at the line's rate, part by part; knows no line and does not wait."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from voices import audio
from voices.audio import Pcm
from voices.errors import SpeakingError
from voices.speaking import Utterance, Voice
from voices.speaking.cache import PhraseCache
from voices.speaking.clauses import ends_sentence, split

log = logging.getLogger(__name__)

AFTER_SENTENCE_MS, AFTER_CLAUSE_MS = 180, 60
FindVoices = Callable[[str], list[Voice]]  # by language, best first; a further one speaks where the first fails


class Mouth:
    """Shared by all calls; `speak` and `prepare` run in worker threads."""

    def __init__(self, find_voices: FindVoices, cache: PhraseCache) -> None:
        self._find_voices = find_voices
        self._cache = cache

    def speak(self, utterance: Utterance, rate: int) -> Iterator[Pcm]:
        """Sound of an utterance, without silence before it and with a breath after it. Raises SpeakingError."""
        for number, voice in enumerate(voices := self._find_voices(utterance.language)):
            spoken = False
            try:
                for pcm in self._by(voice, utterance, rate):
                    spoken = True
                    yield pcm
                return
            except SpeakingError:
                log.error("%s could not speak", voice.name)
                if spoken or number == len(voices) - 1:
                    raise
        raise SpeakingError(f"no voice speaks {utterance.language}")

    def prepare(self, utterance: Utterance, rate: int) -> None:
        """Puts a standing phrase into the cache before anybody waits for it."""
        for _ in self.speak(utterance, rate):
            pass

    def _by(self, voice: Voice, utterance: Utterance, rate: int) -> Iterator[Pcm]:
        if not utterance.standing:
            yield from _parts(voice, utterance, rate)
            return
        text = f"{utterance.language}:{utterance.text}"
        if (kept := self._cache.get(voice.name, text, rate)) is not None:
            yield kept
            return
        made: list[Pcm] = []
        for pcm in _parts(voice, utterance, rate):
            made.append(pcm)
            yield pcm
        self._cache.put(voice.name, text, rate, b"".join(made))


def _parts(voice: Voice, utterance: Utterance, rate: int) -> Iterator[Pcm]:
    for part in split(utterance.text, voice.longest_piece):
        begun = False
        for pcm in voice.synthesise(part, utterance.language):
            pcm = pcm if begun else audio.without_leading_silence(pcm)
            begun = begun or bool(pcm)
            if pcm:
                yield audio.resample(pcm, voice.rate, rate)
        if begun:
            yield audio.silence(AFTER_SENTENCE_MS if ends_sentence(part) else AFTER_CLAUSE_MS, rate)
