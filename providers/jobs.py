"""What one look at remote work tells, and how it is waited for: the same for every provider."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from ..language import tr
from .declare import Ports
from .errors import (
    AnswerError,
    Cancelled,
    InputError,
    JournalError,
    NetworkError,
    RateLimitError,
    ServiceError,
)
from .states import Strangers
from .store import OPEN, Job, JobState, JobStore

__all__ = ["Job", "JobState", "JobStore", "Look", "fingerprint_of", "open_job", "poll_delay", "show_look", "watch"]


@dataclass(frozen=True)
class Look:
    """What one look at the service told. ``unknown``: a sentence with the raw answer where nobody knows its state."""

    state: JobState
    status: str = ""
    stage: str = ""
    progress: Optional[float] = None
    message: str = ""
    remote: Mapping[str, Any] = field(default_factory=dict)
    unknown: str = ""


LOOK_FAILS = (NetworkError, ServiceError, RateLimitError, AnswerError, JournalError)


def watch(
    look: Callable[[], Look],
    pause: Callable[[], None],
    ports: Ports,
    later: str,
    name: str = "",
    clock: Callable[[], float] = time.monotonic,
) -> Look:
    """Looks until the work ends, with ``pause`` between two looks; a look that fails does not end it.

    Shows what changes; a state that nobody knows is told when it comes and again every hour. Cancelled, with
    ``later`` for what happens then, as soon as the person wants it.
    """
    told, strangers = "", Strangers(clock)
    while True:
        if ports.cancelled():
            raise Cancelled(tr("Stopped waiting. {later}", later=later))
        try:
            found = look()
        except LOOK_FAILS as error:
            ports.warn(tr("This look failed, the work goes on: {error}", error=error))
        else:
            told = _spoken(found, told, ports, name)
            if found.unknown and strangers.is_due(found.status):
                ports.warn(found.unknown)
            if found.state not in OPEN:
                return found
        try:
            pause()
        except Cancelled as error:
            raise Cancelled(tr("Stopped waiting. {later}", later=later)) from error


def show_look(found: Look, ports: Ports) -> Look:
    """One look, told like those of `watch`."""
    _spoken(found, "", ports, "")
    if found.unknown:
        ports.warn(found.unknown)
    return found


def _spoken(found: Look, told: str, ports: Ports, name: str) -> str:
    if found.progress is not None:
        ports.progress(found.progress)
    words = ", ".join(each for each in (found.status, found.stage) if each)
    if words and words != told:
        ports.info(f"{name}: {words}" if name else words)
    return words or told


def fingerprint_of(*parts: Any) -> str:
    """SHA-256 over the parts as canonical JSON: the same run has the same fingerprint on every machine."""
    text = json.dumps(parts, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def poll_delay(schedule: Sequence[tuple[float, float]], age: float) -> float:
    """Seconds until the next look at a job of this age, by the provider's (until, every) pairs."""
    return next((every for until, every in schedule if age < until), schedule[-1][1])


def open_job(store: JobStore, job_id: str) -> Job:
    """The job of that id, or an error a person understands."""
    job = store.get(job_id.strip())
    if job is None:
        raise InputError(
            tr(
                "There is no job {job_id} in the job list; listjobs shows those there are.",
                job_id=job_id,
            )
        )
    return job
