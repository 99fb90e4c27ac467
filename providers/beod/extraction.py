"""The whole way in one operation: project, area, scenario, wait, files.

Several parts of the area make several runs under one job.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Callable

from ..declare import Area, AreaPart, Run
from ..errors import AnswerError, GeoRelayError, InputError, JobFailed, RequestError, StatusError
from ..jobs import JobHandle
from ..store import Job, JobState
from .area import describe, wkt_of
from .creation import make_project, start_scenario, unique_name
from .download import collect_files
from .following import runs_of
from .models import number_or_none
from .scenario import settings_of

FOLLOWED = 80.0  # percent of the progress bar for the remote work; the rest is for the files


def run_extraction(run: Run) -> Mapping[str, Any]:
    """Starts or follows the job of this area and, with WAIT, brings its results."""
    values, area = run.values, run.values["INPUT"]
    settings = settings_of(values)
    given = values.get("PROJECT_NAME") or ""
    _check(area, values.get("MULTIPART"))
    run.info(describe(area))
    run.jobs.progress, fetching = scaled(run.progress, 0.0, FOLLOWED), scaled(run.progress, FOLLOWED, 100.0)
    request = {"PROJECT_NAME": given, **settings}
    name = given or unique_name(area.name)
    with run.jobs.open(request, area.sha256, name, bool(values.get("NEW_RUN"))) as handle:
        finished = handle.job.state is JobState.SUCCEEDED
        if not finished:
            _start(run, handle, area, settings)
        if finished or values.get("WAIT"):
            _follow(run, handle)
            return collect_extraction(replace(run, progress=fetching), handle.job)
        return _ids(_looked_at(run, handle.job))


def collect_extraction(run: Run, job: Job) -> Mapping[str, Any]:
    """The outputs of a finished job; nothing is started."""
    return {**_ids(job), **collect_files(run, job)}


def scaled(progress: Callable[[float], None], start: float, end: float) -> Callable[[float], None]:
    """A progress of 0 to 100 shown as ``start`` to ``end``."""
    return lambda percent: progress(start + (end - start) * percent / 100.0)


def _check(area: Area, multipart: Any) -> None:
    """All parts are turned to WKT once before anything is stored or sent."""
    for part in area.parts:
        wkt_of(part.geometry)
    if len(area.parts) > 1 and multipart != "each":
        raise InputError(
            f"The area {area.name} has {len(area.parts)} parts and the service takes one polygon. Nothing was sent. "
            "Choose with MULTIPART: one run per part, dissolve, convex hull or bounding box."
        )


def _start(run: Run, handle: JobHandle, area: Area, settings: Mapping[str, Any]) -> None:
    if len(area.parts) == 1:
        _start_part(run, handle, area.parts[0], settings)
    else:
        _start_each(run, handle, area.parts, settings)


def _start_part(run: Run, handle: JobHandle, part: AreaPart, settings: Mapping[str, Any]) -> Mapping[str, str]:
    made = make_project(run, handle, part)
    return start_scenario(run, handle, made["project_id"], settings, handle.job.name)


def _start_each(run: Run, handle: JobHandle, parts: Sequence[AreaPart], settings: Mapping[str, Any]) -> None:
    """A child run for each part; the job of all holds their ids and is looked at as one."""
    runs: list[Mapping[str, str]] = []
    handle.keep(state=JobState.RUNNING, remote={"run_count": len(parts)})
    for number, part in enumerate(parts, 1):
        content = hashlib.sha256(wkt_of(part.geometry).encode("ascii")).hexdigest()
        try:
            with handle.child(f"{number} of {len(parts)}", settings, content) as child:
                ids = _start_part(run, child, part, settings)
        except StatusError as error:
            if not runs:
                handle.keep(state=JobState.REFUSED, message=str(error))
            raise
        kept = ("project_id", "scenario_id", "activity_id")
        runs.append({"job": child.job.id, **{name: ids[name] for name in kept if ids.get(name)}})
        handle.keep(remote={"runs": runs})


def _follow(run: Run, handle: JobHandle) -> None:
    """Waits for all runs of the job; JobFailed carries the service's words."""
    lost = [each.get("scenario_id", "") for each in runs_of(handle.job) if not each.get("activity_id")]
    if lost:
        raise AnswerError(
            f"The scenario {', '.join(lost)} was started, but BrightEarth On Demand named no activity for it, so it "
            "cannot be followed. Nothing is started again. Look at its web application, and download the scenario "
            "when it is ready (beoddownload)."
        )
    waited = handle.job.is_open
    try:
        handle.wait()
    except JobFailed:
        _look_at_children(run, handle.job)
        raise
    if waited:
        _look_at_children(run, handle.job)
        _tell_credits(run, handle.job)


def _looked_at(run: Run, job: Job) -> Job:
    """One look at a job that is not waited for; that it fails stops nothing."""
    try:
        return run.jobs.look(job) if job.is_open and job.state is not JobState.UNKNOWN else job
    except GeoRelayError as error:
        run.warn(f"The work is started; the first look at it failed: {error}")
        return job


def _look_at_children(run: Run, job: Job) -> None:
    """The runs of a job are jobs of their own: they end with it."""
    for each in job.remote.get("runs", ()):
        child = run.jobs.store.get(each["job"])
        if child is not None and child.is_open:
            _looked_at(run, child)


def _tell_credits(run: Run, job: Job) -> None:
    before = number_or_none(job.remote.get("credits_before"))
    try:
        credits = run.client.me().credits
    except RequestError as error:
        run.warn(f"The credits could not be read: {error}")
        return
    after = number_or_none(credits)
    used = "" if before is None or after is None else f"; about {before - after:g} were used"
    run.info(f"Credits now: {credits or 'not told'}{used}.")


def _ids(job: Job) -> Mapping[str, Any]:
    runs = runs_of(job)
    names = ("project_id", "scenario_id", "activity_id")
    joined = {name: ",".join(str(each.get(name, "")) for each in runs) for name in names}
    return {
        "PROJECT_ID": joined["project_id"],
        "SCENARIO_ID": joined["scenario_id"],
        "ACTIVITY_ID": joined["activity_id"],
        "STATE": job.status,
        "JOB_ID": job.id,
    }
