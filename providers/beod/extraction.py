"""The whole way in one operation: project, area, scenario, wait, files.

Several parts of the area make several runs under one job.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from ...language import tr
from ..declare import Area, Run
from ..demands import finite
from ..errors import GeoRelayError, InputError, RequestError
from ..steps import At, Order, Part, Work, done, parts_of
from ..store import Job, JobState
from .area import describe_area, holes_of, wkt_of
from .creation import AREAS, STEPS, settle_scenario, stamped_name, unfollowed_words
from .download import collect_files
from .models import typed_id
from .scenario import settings_of

FOLLOWED = 80.0  # percent of the progress bar for the remote work; the rest is for the files


def order_project(run: Run) -> Order:
    """A project with its one AOI."""
    values, area = run.values, run.values["INPUT"]
    if values.get("MULTIPART") == "each" or len(area.parts) != 1:
        raise InputError(
            tr(
                "A project takes one polygon, so one run per part cannot be had here. Nothing was sent. Choose "
                "dissolve, convex hull or bounding box, or use beodextract."
            )
        )
    given = values.get("NAME") or ""
    return Order({"NAME": given}, area.sha256, given or stamped_name(area.name), {AREAS: _areas(run, area)})


def order_scenario(run: Run) -> Order:
    """A scenario in a project that has its AOI."""
    values = run.values
    project_id, settings = typed_id(values["PROJECT_ID"], "project"), settings_of(values)
    given = values.get("NAME") or ""
    request = {"PROJECT_ID": project_id, "NAME": given, **settings}
    return Order(request, "", given or stamped_name("scenario"))


def order_extraction(run: Run) -> Order:
    """All of it, for one polygon or for each part of an area."""
    values, area = run.values, run.values["INPUT"]
    settings = settings_of(values)
    given = values.get("PROJECT_NAME") or ""
    if len(area.parts) > 1 and values.get("MULTIPART") != "each":
        raise InputError(
            tr(
                "The area {area} has {count} parts and the service takes one polygon. Nothing was sent. Choose at "
                "'Area of several parts': one run per part, dissolve, convex hull or bounding box.",
                area=area.name,
                count=len(area.parts),
            )
        )
    request = {"PROJECT_NAME": given, **settings}
    return Order(request, area.sha256, given or stamped_name(area.name), {AREAS: _areas(run, area)})


def parts_to_run(at: At) -> Sequence[Part]:
    """A run for each part of the area, found again by its number and its outline."""
    if not (at.folder / AREAS).exists():
        return ()
    areas = at.read(AREAS)
    settings = {name: value for name, value in at.job.request.items() if name != "PROJECT_NAME"}
    return [
        Part(f"{number} of {len(areas)}", settings, hashlib.sha256(wkt.encode("ascii")).hexdigest(), {AREAS: [wkt]})
        for number, wkt in enumerate(areas, 1)
    ]


def unfollowed(job: Job) -> str:
    """Why a job cannot be waited for: the service named no activity."""
    lost = [str(each.get("scenario_id", "")) for each in parts_of(job) if not each.get("activity_id")]
    return unfollowed_words(lost) if lost else ""


def scenario_outputs(run: Run, job: Job) -> Mapping[str, Any]:
    return {"SCENARIO_ID": job.remote.get("scenario_id", ""), "ACTIVITY_ID": job.remote.get("activity_id", "")}


def collect_scenario(run: Run, job: Job) -> Mapping[str, Any]:
    """The ids again, and the files of the finished scenario."""
    return {**scenario_outputs(run, job), **collect_files(run, job)}


def extraction_outputs(run: Run, job: Job) -> Mapping[str, Any]:
    """The ids of all runs, and where the work is; one look tells that, and its failure stops nothing."""
    if job.is_open and job.state is not JobState.UNKNOWN:
        try:
            job = run.jobs.look(job)
        except GeoRelayError as error:
            run.warn(tr("The work is started; the first look at it failed: {error}", error=error))
    return _ids(job)


def collect_extraction(run: Run, job: Job) -> Mapping[str, Any]:
    """The outputs of a finished job; nothing is started."""
    if not job.files:
        _tell_credits(run, job)
    return {**_ids(job), **collect_files(run, job)}


CREATE_PROJECT = Work(
    order_project,
    lambda at: STEPS[:2],
    lambda run, job: {"PROJECT_ID": job.remote["project_id"], "ASSET_ID": job.remote["asset_id"]},
    settled=lambda at: {**done(at), "status": "created"},
    waits=lambda run: False,
)
START_SCENARIO = Work(
    order_scenario, lambda at: STEPS[2:], scenario_outputs, settled=settle_scenario, waits=lambda run: False
)
EXTRACT = Work(
    order_extraction,
    lambda at: STEPS,
    extraction_outputs,
    parts=parts_to_run,
    settled=settle_scenario,
    unfollowed=unfollowed,
    share=FOLLOWED,
)


def _areas(run: Run, area: Area) -> list[str]:
    """All parts are turned to WKT once, before anything is stored or sent."""
    run.info(describe_area(area))
    if any(holes_of(part.geometry) for part in area.parts):
        run.warn(tr("The area has holes. The service does not say whether it leaves them out or extracts them too."))
    return [wkt_of(part.geometry, part.decimals) for part in area.parts]


def _tell_credits(run: Run, job: Job) -> None:
    before = finite(job.remote.get("credits_before"))
    try:
        credits = run.client.me().credits
    except RequestError as error:
        run.warn(tr("The credits could not be read: {error}", error=error))
        return
    after = finite(credits)
    now = credits or tr("not told")
    if before is None or after is None:
        run.info(tr("Credits now: {credits}.", credits=now))
    else:
        run.info(tr("Credits now: {credits}; about {used} were used.", credits=now, used=f"{before - after:g}"))


def _ids(job: Job) -> Mapping[str, Any]:
    names = ("project_id", "scenario_id", "activity_id")
    joined = {name: ",".join(str(each.get(name, "")) for each in parts_of(job)) for name in names}
    return {
        "PROJECT_ID": joined["project_id"],
        "SCENARIO_ID": joined["scenario_id"],
        "ACTIVITY_ID": joined["activity_id"],
        "STATE": job.status,
        "JOB_ID": job.id,
    }
