"""Time, passed in: every polling and retry wait goes through one ``Wait``."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import Callable

from .errors import Cancelled

STEP = 0.05  # seconds between two looks at ``cancelled``: half of the 0.1 s that a person may be kept waiting


def never() -> bool:
    """The ``cancelled`` of work that nobody can stop."""
    return False


@dataclass(frozen=True)
class Wait:
    """Clock, sleep and randomness of whoever waits.

    ``scale`` (GEORELAY_POLL_SCALE) multiplies polling and retry waits, Retry-After too;
    it never touches time-outs or the rate limiter. ``jitter`` gives numbers from 0 to 1.
    """

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    scale: float = 1.0
    jitter: Callable[[], float] = field(default_factory=lambda: secrets.SystemRandom().random)

    def pause(self, seconds: float, cancelled: Callable[[], bool] = never, scaled: bool = True) -> None:
        """Sleep so many seconds (times ``scale``) in small steps; Cancelled as soon as ``cancelled()`` is true."""
        left = seconds * self.scale if scaled else seconds
        while True:
            if cancelled():
                raise Cancelled()
            if left <= 0:
                return
            step = min(STEP, left)
            self.sleep(step)
            left -= step
