"""When a request may be tried again, and after how long."""

from __future__ import annotations

from typing import Callable, Optional

from .errors import NetworkError, RateLimitError, RequestError, ServiceError
from .failures import LastingNetworkError

TRIES = 5
LONGEST_BACKOFF = 30.0  # seconds
FIRST_RATE_WAIT, LONGEST_RATE_WAIT = 60.0, 900.0  # seconds after a 429 that names none; doubled each time
LONGEST_RETRY_AFTER = 3600.0  # seconds; a service that asks for more gets its error shown instead

SAFE, RATE, NEVER = "safe", "rate", "never"


def policy_of(method: str) -> str:
    """GET and HEAD may be sent again; what creates, changes or deletes may not."""
    return SAFE if method in ("GET", "HEAD") else NEVER


def delay(error: RequestError, policy: str, attempt: int, jitter: Callable[[], float]) -> Optional[float]:
    """Seconds until the next try after try number ``attempt`` (from 0), or None when there is to be none."""
    if attempt >= TRIES - 1 or policy == NEVER:
        return None
    if isinstance(error, RateLimitError):
        if error.retry_after is None:
            return min(LONGEST_RATE_WAIT, FIRST_RATE_WAIT * 2**attempt)
        return error.retry_after if error.retry_after <= LONGEST_RETRY_AFTER else None
    if policy != SAFE:
        return None
    if isinstance(error, NetworkError):
        return None if isinstance(error, LastingNetworkError) else backoff(attempt, jitter)
    if isinstance(error, ServiceError) and error.status in (502, 503, 504):
        asked = error.retry_after or 0.0
        return max(asked, backoff(attempt, jitter)) if asked <= LONGEST_RETRY_AFTER else None
    return None


def backoff(attempt: int, jitter: Callable[[], float]) -> float:
    """1, 2, 4, ... at most 30 s, of which the second half is chance, so that many clients do not come back at once."""
    return min(LONGEST_BACKOFF, 2.0**attempt) * (0.5 + 0.5 * jitter())
