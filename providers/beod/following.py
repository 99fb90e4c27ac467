"""Following what was started: one look at a job, and a watch over a single activity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from ...language import tr
from ..declare import Run
from ..errors import NotFoundError
from ..jobs import Look, show_look
from ..states import stranger
from ..steps import part_count, parts_of
from ..store import Job, JobState
from .client import SOON, Client
from .models import SERVICE, Activity, ActivityPhase

STATES = {
    ActivityPhase.RUNNING: JobState.RUNNING,
    ActivityPhase.SUCCEEDED: JobState.SUCCEEDED,
    ActivityPhase.FAILED: JobState.FAILED,
}


def look(client: Client, job: Job) -> Look:
    """One look at all runs of a job. Nothing is asked where nothing can be followed yet."""
    runs = parts_of(job)
    activities = [client.activity(each["project_id"], each["activity_id"]) for each in runs if each.get("activity_id")]
    if not activities:
        waiting = job.message or tr("not wholly started yet; run the algorithm again to go on")
        return Look(job.state, job.status, job.stage, job.progress, waiting)
    missing = part_count(job) - len(activities)
    state = _state_of(activities, missing)
    words = _message_of(activities, missing)
    figures = [percent_done(each, job.progress) for each in activities]
    known = [each for each in figures if each is not None]
    progress = None if len(known) < len(figures) else sum(known) / (len(figures) + missing)
    return Look(state, _status_of(activities), _stage_of(activities), progress, words, unknown=_unknown_of(activities))


def percent_done(activity: Activity, before: Optional[float]) -> Optional[float]:
    """0..100, or None where it cannot be told: figures up to 1 may be percent or a fraction of one."""
    value = activity.progress
    if value is None or activity.phase is not ActivityPhase.RUNNING or value == 0.0 or value > 1.0:
        return value
    return before if before is not None and before > 1.0 else None


def watch_activity(run: Run, project_id: str, activity_id: str, to_the_end: bool) -> Activity:
    """Looks once, or again and again until the activity ends. An unknown activity is an error."""
    before: Optional[float] = None
    activity = _first_look(run, project_id, activity_id)
    is_first = True

    def look() -> Look:
        nonlocal before, activity, is_first
        if not is_first:
            activity = run.client.activity(project_id, activity_id)
        is_first, now = False, percent_done(activity, before)
        before = before if now is None else max(now, before or 0.0)
        stage = ""
        if now is None and activity.progress is not None:
            stage = tr("progress {figure} as the service gives it", figure=f"{activity.progress:g}")
        return Look(STATES[activity.phase], activity.state, stage, before, unknown=_unknown_of([activity]))

    if to_the_end:
        run.jobs.watch(look)
    else:
        show_look(look(), run.ports)
    return activity


def _first_look(run: Run, project_id: str, activity_id: str) -> Activity:
    for pause in SOON:
        try:
            return run.client.activity(project_id, activity_id)
        except NotFoundError:
            run.jobs.pacing.pause(pause, run.cancelled)
    return run.client.activity(project_id, activity_id)


def _state_of(activities: Sequence[Activity], missing: int) -> JobState:
    """A job of several runs fails when all have ended and one has failed: the others are worth waiting for."""
    phases = {each.phase for each in activities}
    if missing or ActivityPhase.RUNNING in phases:
        return JobState.RUNNING
    return JobState.FAILED if ActivityPhase.FAILED in phases else JobState.SUCCEEDED


def _status_of(activities: Sequence[Activity]) -> str:
    words: list[str] = []
    for each in activities:
        if each.state not in words:
            words.append(each.state)
    return ", ".join(words)


def _stage_of(activities: Sequence[Activity]) -> str:
    if len(activities) > 1:
        done = sum(each.phase is not ActivityPhase.RUNNING for each in activities)
        return tr("{done} of {activities_count} runs ended", done=done, activities_count=len(activities))
    only = activities[0]
    if only.phase is ActivityPhase.RUNNING and only.progress is not None and 0.0 < only.progress <= 1.0:
        return tr("progress {figure} as the service gives it", figure=f"{only.progress:g}")
    return ""


def _unknown_of(activities: Sequence[Activity]) -> str:
    """The sentences about states that nobody knows; "" where all are known."""
    strange = {each.state: each.unknown for each in activities if each.unknown}
    return " ".join(stranger(SERVICE, state, raw) for state, raw in strange.items())


def _message_of(activities: Sequence[Activity], missing: int) -> str:
    failed = [each for each in activities if each.phase is ActivityPhase.FAILED]
    if missing:
        return tr(
            "{missing} of the runs could not be started or followed; run the algorithm again to go on",
            missing=missing,
        )
    words: Any = [each.details or each.state for each in failed] or [each.details for each in activities]
    return "; ".join(dict.fromkeys(each for each in words if each))
