"""Following what was started: one look at a job, and a watch over a single activity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ..declare import Run
from ..errors import AnswerError, NetworkError, NotFoundError, RateLimitError, ServiceError
from ..jobs import Look, poll_delay
from ..store import Job, JobState
from .client import SOON, Client
from .models import Activity, Phase

POLL = ((60.0, 5.0), (600.0, 15.0), (3600.0, 30.0), (float("inf"), 60.0))
MISSING_GRACE = 15.0  # s; a 404 later than that is one

_STATES = {Phase.RUNNING: JobState.RUNNING, Phase.SUCCEEDED: JobState.SUCCEEDED, Phase.FAILED: JobState.FAILED}


def runs_of(job: Job) -> Sequence[Mapping[str, str]]:
    """The ids of each run of the job: one, or one for each part of its area."""
    return job.remote.get("runs") or [job.remote]


def look(client: Client, job: Job) -> Look:
    """One look at all runs of a job. Nothing is asked where nothing can be followed yet."""
    runs = runs_of(job)
    activities = [
        client.activity(each["project_id"], each["activity_id"]) for each in runs if each.get("activity_id")
    ]
    if not activities:
        waiting = job.message or "not wholly started yet; run the algorithm again to go on"
        return Look(job.state, job.status, job.stage, job.progress, waiting)
    missing = int(job.remote.get("run_count", len(runs))) - len(activities)
    state = _state_of(activities, missing)
    words = _message_of(activities, missing)
    figures = [read_progress(each, job.progress) for each in activities]
    progress = None if None in figures else sum(figures) / (len(figures) + missing)
    return Look(state, _status_of(activities), _stage_of(activities), progress, words)


def read_progress(activity: Activity, before: Optional[float]) -> Optional[float]:
    """0..100, or None where it cannot be told: figures up to 1 may be percent or a fraction of one."""
    value = activity.progress
    if value is None or activity.phase is not Phase.RUNNING or value == 0.0 or value > 1.0:
        return value
    return before if before is not None and before > 1.0 else None


def watch(run: Run, project_id: str, activity_id: str, to_the_end: bool) -> Activity:
    """Looks once, or again and again until the activity ends. Lost looks are survived, a repeated 404 is not."""
    pacing, before = run.jobs.pacing, None
    began = pacing.clock()
    activity = _first_look(run, project_id, activity_id)
    while to_the_end and activity.phase is Phase.RUNNING:
        before = _tell(run, activity, before)
        every = poll_delay(POLL, pacing.clock() - began)
        pacing.pause(every * (0.1 if run.connection.is_sandbox else 1.0), run.cancelled)
        try:
            activity = run.client.activity(project_id, activity_id)
        except (NetworkError, ServiceError, RateLimitError, AnswerError) as error:
            run.warn(f"This look failed, the work goes on: {error}")
    _tell(run, activity, before)
    return activity


def _first_look(run: Run, project_id: str, activity_id: str) -> Activity:
    for pause in SOON:
        try:
            return run.client.activity(project_id, activity_id)
        except NotFoundError:
            run.jobs.pacing.pause(pause, run.cancelled)
    return run.client.activity(project_id, activity_id)


def _tell(run: Run, activity: Activity, before: Optional[float]) -> Optional[float]:
    now = read_progress(activity, before)
    if now is None:
        raw = "" if activity.progress is None else f", progress {activity.progress:g} as the service gives it"
        run.info(f"Activity: {activity.state}{raw}")
        return before
    now = max(now, before or 0.0)
    run.progress(now)
    run.info(f"Activity: {activity.state}, {now:.0f} %")
    return now


def _state_of(activities: Sequence[Activity], missing: int) -> JobState:
    """A job of several runs fails when all have ended and one has failed: the others are worth waiting for."""
    phases = {each.phase for each in activities}
    if missing or Phase.RUNNING in phases:
        return JobState.RUNNING
    return JobState.FAILED if Phase.FAILED in phases else JobState.SUCCEEDED


def _status_of(activities: Sequence[Activity]) -> str:
    words: list[str] = []
    for each in activities:
        if each.state not in words:
            words.append(each.state)
    return ", ".join(words)


def _stage_of(activities: Sequence[Activity]) -> str:
    if len(activities) > 1:
        done = sum(each.phase is not Phase.RUNNING for each in activities)
        return f"{done} of {len(activities)} runs ended"
    only = activities[0]
    if only.phase is Phase.RUNNING and only.progress is not None and 0.0 < only.progress <= 1.0:
        return f"progress {only.progress:g} as the service gives it"
    return ""


def _message_of(activities: Sequence[Activity], missing: int) -> str:
    failed = [each for each in activities if each.phase is Phase.FAILED]
    if missing:
        return f"{missing} of the runs could not be started or followed; run the algorithm again to go on"
    words: Any = [each.details or each.state for each in failed] or [each.details for each in activities]
    return "; ".join(dict.fromkeys(each for each in words if each))
