"""What a person can do with a job, and in a sentence why not: pure, so that buttons, menus and tests agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..providers.declare import Operation
from ..providers.store import LEFT, Job, JobState
from .words import tr

LOAD, FOLDER, LOG, LOOK, RETRY, RESTART, AGAIN, FOLLOW, FORGET = (
    "load",
    "folder",
    "log",
    "look",
    "retry",
    "restart",
    "again",
    "follow",
    "forget",
)
_UNSENT = (JobState.PREPARED, JobState.REFUSED)  # nothing was made of them at the service


@dataclass(frozen=True)
class JobStanding:
    """A job and what is known of it here. ``operation`` None: this version does not know it."""

    job: Job
    operation: Optional[Operation]
    collects: bool = False
    has_inputs: bool = False
    is_under_way: bool = False  # its results are being brought


def is_broken_off(job: Job) -> bool:
    """Whether it is half started: a reply was lost, or a person or the service stopped it on the way."""
    return job.is_open and (job.state is JobState.UNKNOWN or bool(job.step) or job.halted in ("stopped", "refused"))


def is_unsent(job: Job) -> bool:
    """Whether nothing of it was ever made at the service, so that sending it is no second time."""
    return job.state in _UNSENT and not job.steps and not job.remote.get("parts")


def obstacles(standing: Optional[JobStanding]) -> dict[str, str]:
    """Act -> why it cannot be done, "" where it can."""
    if standing is None:
        return dict.fromkeys(
            (LOAD, FOLDER, LOG, LOOK, RETRY, RESTART, AGAIN, FOLLOW, FORGET), tr("Choose a job in the list.")
        )
    job = standing.job
    known = "" if standing.operation is not None else tr("This operation is not in this version of GeoRelay.")
    return {
        LOAD: _not_loaded(standing),
        FOLDER: "" if job.files else tr("There are no results on this computer yet."),
        LOG: "",
        LOOK: _not_looked_at(job),
        RETRY: known or _not_retried(standing),
        RESTART: known or _not_restarted(standing),
        AGAIN: known,
        FOLLOW: _not_followed(job),
        FORGET: "",
    }


def _not_loaded(standing: JobStanding) -> str:
    if standing.is_under_way:
        return tr("The results are on their way.")
    if not standing.collects:
        return tr("This job has no results to load.")
    if standing.job.state is JobState.SUCCEEDED:
        return ""
    over = tr("There are no results: the job has not come to its end.")
    return tr("The results are there when the job is done.") if standing.job.is_open else over


def _not_looked_at(job: Job) -> str:
    if not job.is_open:
        return tr("This job is over.")
    return tr("It was never sent; Retry sends it.") if is_unsent(job) else ""


def _not_retried(standing: JobStanding) -> str:
    job, operation = standing.job, standing.operation
    if operation is not None and operation.declares is not None and is_unsent(job):
        return tr("What is declared is read first: Run again shows it.")
    if is_unsent(job):
        return "" if standing.has_inputs else tr("Its inputs were not kept; Run again lets you fill them in.")
    if is_broken_off(job):
        return tr("The results are on their way.") if standing.is_under_way else ""
    if job.state is JobState.FAILED:
        return tr("It failed at the service, where nothing is left to go on with; Restart sends it anew.")
    return tr("It runs; Look now asks how it stands.") if job.is_open else tr("This job is done; nothing is missing.")


def _not_restarted(standing: JobStanding) -> str:
    job, operation = standing.job, standing.operation
    if operation is not None and operation.declares is not None:
        return tr("What is declared is read first: Run again shows it.")
    if job.state is JobState.SUCCEEDED:
        return tr("This job is done; Run again shows its inputs first.")
    if is_unsent(job):
        return tr("It was never sent; Retry sends it.")
    if job.state is JobState.RUNNING and not is_broken_off(job):
        return tr("It runs; a second one would be paid for beside it.")
    if operation is not None and operation.restart and job.state is JobState.FAILED:
        return ""
    return "" if standing.has_inputs else tr("Its inputs were not kept; Run again lets you fill them in.")


def _not_followed(job: Job) -> str:
    why = _not_looked_at(job)
    if why:
        return why
    halted = job.halted in ("stopped", "refused")
    return tr("It broke off on the way; Retry goes on with it.") if halted else ""


def follow_verb(job: Optional[Job]) -> str:
    """What the button that starts and stops following says."""
    return tr("Follow again") if job is not None and job.halted == LEFT else tr("Stop following")
