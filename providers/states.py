"""The words with which services say where a piece of work stands, in any case and spelling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, Callable, Optional

from ..language import tr
from .demands import scopes_of
from .json_text import Members
from .redaction import redact
from .remarks import shown

HOUR = 3600.0  # seconds between two words about a state that nobody knows

STATE_NAMES = ("state", "status", "overall_status", "outcome", "phase", "job_status", "processing_status", "result")


class Phase(str, Enum):
    """What a word for a state means to us. UNKNOWN: nobody told; it is shown, and never ends a job."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    STOPPED = "stopped"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"

    @property
    def ends(self) -> bool:
        return self not in (Phase.RUNNING, Phase.UNKNOWN)


# READY is what Earth Engine calls a task that waits; OK may say only that the question was answered
_SUCCEEDED = frozenset(
    "complete completed success succeeded successful successfully done finish finished ended processed passed".split()
)
_FAILED = frozenset(
    "fail failed failure error errored fault faulted crash crashed reject rejected timeout expired invalid dead "
    "unsuccessful unsuccessfully exception broken".split()
)
_STOPPED = frozenset(
    "cancel cancelled canceled abort aborted stop stopped terminated revoked killed deleted interrupted "
    "withdrawn".split()
)
_RUNNING = frozenset(
    "processing progress inprogress pending queued queue running started starting created new submitted accepted "
    "waiting scheduled executing active initializing initialising uploading ingesting preparing validating computing "
    "resuming retry retrying unprocessed received staged staging init ongoing working open ready requested "
    "unsubmitted paused suspended hold finishing completing cancelling canceling stopping aborting terminating "
    "failing incomplete unfinished".split()
)
_NEGATED = frozenset("not un non no".split())
_STILL = frozenset(
    "requested finishing completing cancelling canceling stopping aborting terminating failing incomplete "
    "unfinished".split()
)


def phase_of(word: Any) -> Phase:
    """What the service's word means: ``COMPLETED_WITH_ERRORS``, ``timedOut`` and ``in progress`` are understood too."""
    if not isinstance(word, str) or not word.strip():
        return Phase.UNKNOWN
    parts = _parts(word)
    if any("skip" in part for part in parts):
        return Phase.SKIPPED
    if len(parts) > 6:  # a sentence is no state
        return Phase.UNKNOWN
    meaning = _meaning(parts)
    if set(parts) & _NEGATED and meaning is not Phase.UNKNOWN:
        return Phase.RUNNING
    return meaning


def _meaning(parts: list[str]) -> Phase:
    known = set(parts)
    if known & _STILL:
        return Phase.RUNNING
    ended_well = bool(known & _SUCCEEDED)
    if "timed" in known and "out" in known:
        return Phase.FAILED
    if ended_well and parts[0] in _SUCCEEDED | {"partially", "partial"} and "with" in known:
        return Phase.SUCCEEDED  # completed with errors: what came is there
    if known & _STOPPED:
        return Phase.STOPPED
    if known & _FAILED:
        return Phase.FAILED
    if known & _RUNNING:
        # "processing completed" has ended, "finishing in progress" has not
        return Phase.SUCCEEDED if ended_well and parts[-1] in _SUCCEEDED else Phase.RUNNING
    return Phase.SUCCEEDED if ended_well else Phase.UNKNOWN


def state_in(answer: Any, *names: str) -> str:
    """The state's word in an answer, under any of the known names, here, one level down or in an envelope; "" for none.

    An envelope's word of success (``{"status": "success", "data": {"state": "RUNNING"}}``) gives way to what it holds.
    """
    wanted = names or STATE_NAMES
    words = [word for scope in scopes_of(answer) for word in [_word_of(Members(scope), wanted)] if word]
    if words and phase_of(words[0]) is Phase.SUCCEEDED:
        return next((word for word in words if phase_of(word) is not Phase.SUCCEEDED), words[0])
    return words[0] if words else ""


class Strangers:
    """Says each state that nobody knows: when it first comes, at each change, and again every hour."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._told: tuple[str, float] = ("", 0.0)

    def words(self, service: str, state: str, raw: Any) -> str:
        """The sentence to tell now, with the raw answer in it; "" where it was told less than an hour ago."""
        return stranger(service, state, raw) if self.is_due(state) else ""

    def is_due(self, state: str) -> bool:
        """Whether this state is to be told now; it then counts as told."""
        said, when = self._told
        now = self._clock()
        if said == state and now - when < HOUR:
            return False
        self._told = (state, now)
        return True


def stranger(service: str, state: str, raw: Any) -> str:
    """The sentence about a state that nobody knows, with the raw answer in it."""
    return tr(
        "{service} gives the state '{state}', which is not known here; the work counts as unfinished. Its "
        "answer: {raw}",
        service=service,
        state=state or "none",
        raw=redact(shown(raw)),
    )


def _parts(word: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", word.strip())
    return [part for part in re.split(r"[^0-9a-z]+", spaced.lower()) if part]


def _word_of(scope: Mapping[str, Any], names: tuple[str, ...]) -> str:
    found: Optional[str] = next(
        (scope[name] for name in names if isinstance(scope.get(name), str) and scope[name].strip()), None
    )
    return found.strip() if found else ""
