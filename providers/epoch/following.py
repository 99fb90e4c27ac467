"""What one look at an Epoch job tells, and what a plot's figures mean. Only reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional

from ..figures import found, read_figure
from ..jobs import Job, JobState, Look
from ..states import stranger
from .client import EpochClient
from .models import Collection
from .outcomes import FOUND, NONE_FOUND, NOT_ASSESSED, PARTLY, UNCLEAR
from .progress import FAILED, SERVICE, SKIPPED, SUCCEEDED, Progress

STATES = {SUCCEEDED: JobState.SUCCEEDED, SKIPPED: JobState.SUCCEEDED, FAILED: JobState.FAILED}


def look(client: EpochClient, job: Job) -> Look:
    """One look at the collection's progress."""
    progress = client.progress(job.remote["collection_id"], job.remote.get("seen"))
    return Look(
        state=STATES.get(progress.outcome, JobState.RUNNING),
        status=progress.status,
        stage=progress.stage,
        progress=progress.percent,
        message=service_words(progress),
        remote={"seen": progress.seen},
        unknown=unknown_of(progress),
    )


def unknown_of(progress: Progress) -> str:
    """The sentence about a state that nobody knows; "" of a known one."""
    return stranger(SERVICE, progress.status, progress.unknown) if progress.unknown else ""


def service_words(progress: Progress) -> str:
    """The service's words about what went wrong, or its message."""
    failures = "; ".join(progress.failures[:5])
    return failures or progress.message


def jobs_with(collection: Optional[Collection], stat: str) -> list[str]:
    """The states of the collection's jobs that work out this analysis."""
    jobs: Iterable[Any] = collection.jobs if collection else ()
    return [job.status for job in jobs if stat in job.stats]


FIGURE = "noncompliance_area_ha"


def outcome(*parts: Mapping[str, Any]) -> str:
    """The verdict in words on a plot that came back in these parts: found in any of them is found.

    A plot without a figure is not assessed, one with a figure for some parts only partly; it is never taken for a
    clean one. A figure that cannot be read, or is below zero, makes it unclear.
    """
    given = [found(properties, FIGURE) for properties in parts]
    areas = [read_figure(value) for value in given]
    if any(area is not None and area > 0 for area in areas):
        return FOUND
    if any(value is not None and (area is None or area < 0) for value, area in zip(given, areas)):
        return UNCLEAR
    if all(area is None for area in areas):
        return NOT_ASSESSED
    return PARTLY if None in areas else NONE_FOUND
