"""The parts that pages, sockets and workers share; made once at the start and handed to the app."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from itsdangerous import URLSafeTimedSerializer

from receptionist.bus import Bus
from receptionist.calls import Calls
from receptionist.desk import Clock, Desk
from receptionist.ringing import Ringing
from receptionist.settings import Settings


@dataclass
class House:
    settings: Settings
    clock: Clock
    desk: Desk
    bus: Bus
    limiter: Any  # portal.limits: async allow(key, limit, seconds) -> bool
    ringing: Ringing
    calls: Calls
    ready: bool = False

    def signer(self, purpose: str) -> URLSafeTimedSerializer:
        """Signs tokens for one purpose; a token of another purpose does not pass."""
        return URLSafeTimedSerializer(self.settings.secret, salt=purpose)

    def now(self) -> datetime:
        return self.clock()
