"""The three calls that make something at the service: project, area, scenario. Each is made once in a job's life."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any, Optional

from ..declare import AreaPart, Run
from ..errors import RequestError
from ..jobs import JobHandle
from ..store import Job, JobState
from .area import holes_of, wkt_of
from .client import Client
from .lookup import find_activity, find_asset, find_project, find_scenario, ids_of
from .scenario import order_of

PROJECT, AREA, SCENARIO = "create the project", "send the area", "start the scenario"


def unique_name(stem: str, now: Optional[datetime] = None) -> str:
    """``<stem>_<UTC time>``: a name that can be found again among others."""
    time = now or datetime.now(timezone.utc)
    return f"{stem or 'area'}_{time:%Y%m%dT%H%M%SZ}"


def make_project(run: Run, handle: JobHandle, part: AreaPart) -> Mapping[str, str]:
    """The job's project with its one AOI; what the job has made already is not made again."""
    wkt = wkt_of(part.geometry)
    if holes_of(part.geometry) and not handle.followed:
        run.warn("The area has holes. The service does not say whether it leaves them out or extracts them too.")
    client, name = run.client, handle.job.name
    others = ids_of(run.jobs.store.list(run.provider.id), "project_id", but=handle.job.id)
    project_id = handle.once(
        PROJECT,
        lambda: {"project_id": client.create_project(name)},
        lambda: find_project(client, handle.job, name, others),
    )["project_id"]
    asset_id = handle.once(
        AREA,
        lambda: {"asset_id": client.create_aoi(project_id, wkt)},
        lambda: find_asset(client, project_id),
    )["asset_id"]
    return {"project_id": project_id, "asset_id": asset_id}


def start_scenario(
    run: Run, handle: JobHandle, project_id: str, settings: Mapping[str, Any], name: str
) -> Mapping[str, str]:
    """Starts the job's scenario, the one call that may cost, and keeps its ids."""
    client, order = run.client, order_of(settings, name)
    if SCENARIO not in handle.job.steps and handle.job.step != SCENARIO:
        _tell_credits(run, handle)
    others = ids_of(run.jobs.store.list(run.provider.id), "scenario_id", but=handle.job.id)
    ids = handle.once(
        SCENARIO,
        lambda: client.create_scenario(project_id, settings["SCENARIO_TYPE"], order).remote(),
        lambda: find_scenario(client, handle.job, project_id, order.body(), others),
    )
    handle.keep(remote={"project_id": project_id})
    if not handle.job.remote.get("activity_id"):
        _seek_activity(run, handle, project_id, ids["scenario_id"])
    return handle.job.remote


def recover(client: Client, job: Job) -> Optional[Mapping[str, str]]:
    """What the lost reply of a job's last creating call made, by reading only; None where nothing shows it."""
    project_id = job.remote.get("project_id") or str(job.request.get("PROJECT_ID") or "")
    if job.step == PROJECT:
        return find_project(client, job, job.name)
    if job.step == AREA and project_id:
        return find_asset(client, project_id)
    if job.step == SCENARIO and project_id:
        return find_scenario(client, job, project_id, order_of(job.request, job.name).body())
    return None


def _tell_credits(run: Run, handle: JobHandle) -> None:
    """Credits are shown before and after; that they cannot be read stops nothing."""
    try:
        credits = run.client.me().credits
    except RequestError as error:
        run.warn(f"The credits could not be read: {error}")
        return
    run.info(f"Credits before the start: {credits or 'not told'}. The service does not tell its price.")
    handle.keep(remote={"credits_before": credits})


def _seek_activity(run: Run, handle: JobHandle, project_id: str, scenario_id: str) -> None:
    """A scenario without an activity id runs all the same; it is never started again to get one."""
    try:
        activity_id = find_activity(run.client, project_id, scenario_id)
    except RequestError as error:
        run.warn(f"The activity could not be looked for: {error}")
        activity_id = ""
    if activity_id:
        handle.keep(remote={"activity_id": activity_id})
        return
    handle.keep(state=JobState.UNKNOWN, message="the service named no activity, so the scenario cannot be followed")
    run.warn(
        f"BrightEarth On Demand started the scenario {scenario_id} but named no activity, so it cannot be followed. "
        "It is not started again; look at the web application, and download it when it is ready (beoddownload)."
    )
