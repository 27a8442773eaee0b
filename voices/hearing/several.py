"""One utterance heard in several languages at once, while it is not yet known which one the caller speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voices.audio import Pcm
from voices.hearing import Heard, NotHeard, Session


class SeveralSessions:
    """The first session is the expected language's; who asked decides which of what was heard makes sense."""

    def __init__(self, sessions: Sequence[Session]) -> None:
        self._sessions = tuple(sessions)

    def accept(self, pcm: Pcm) -> None:
        for session in self._sessions:
            session.accept(pcm)

    def partial(self) -> str:
        return self._sessions[0].partial()

    def result(self) -> Heard | NotHeard:
        results = [session.result() for session in self._sessions]
        heard = [result for result in results if isinstance(result, Heard)]
        return replace(heard[0], others=tuple(heard[1:])) if heard else results[0]
