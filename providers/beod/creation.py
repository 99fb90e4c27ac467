"""The three calls that make something at the service, as steps: project, area, scenario.

The lists that `find` reads are not documented (see `client`). Where the service does not know them they prove nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, Optional

from ...language import N_, tr
from ..errors import RequestError
from ..steps import DENIED, At, Found, Step
from ..store import Job, JobState
from .lookup import find_activity, fits, id_of, is_aoi, only_one
from .scenario import scenario_order

PROJECT, AREA, SCENARIO = N_("create the project"), N_("send the area"), N_("start the scenario")
AREAS = "areas.json"  # the WKT of each part of the area, in the job's folder
LISTED = 600.0  # s after which the list of scenarios shows every one that a request has made


def stamped_name(stem: str, now: Optional[datetime] = None) -> str:
    """``<stem>_<UTC time>``: a name that can be found again among others."""
    time = now or datetime.now(timezone.utc)
    return f"{stem or 'area'}_{time:%Y%m%dT%H%M%SZ}"


def project_of(job: Job) -> str:
    """The project that the job made, or was given."""
    made = job.steps.get(PROJECT, {}).get("project_id") or job.remote.get("project_id")
    return str(made or job.request.get("PROJECT_ID") or "")


def send_project(at: At) -> Mapping[str, Any]:
    return {"project_id": at.client.create_project(at.job.name)}


def projects_before(at: At) -> Mapping[str, Any]:
    return _known(at.client.list_projects(), "project_id")


def find_project(at: At) -> Found:
    """The project of our name that was not there before, is no other job's, and is still without an area."""
    listed = at.client.list_projects()
    others = _of_other_jobs(at, "project_id")
    known = {*at.facts.get("known", ()), *others}
    items = [item for item in listed or () if item.get("name") == at.job.name]
    items = [item for item in items if id_of(item, "project_id") not in known]
    empty = [item for item in items if _is_empty(at, id_of(item, "project_id"))]
    found = only_one(empty) if _is_ours(at) else None
    return {"project_id": id_of(found, "project_id")} if found else _denied(listed, items)


def send_area(at: At) -> Mapping[str, Any]:
    return {"asset_id": at.client.create_aoi(project_of(at.job), at.read(AREAS)[0])}


def find_area(at: At) -> Found:
    """The one area of a project that only this job knows."""
    listed = at.client.list_assets(project_of(at.job))
    areas = [item for item in listed or () if is_aoi(item) and id_of(item, "asset_id")]
    found = only_one(areas)
    return {"asset_id": id_of(found, "asset_id")} if found else _denied(listed, areas)


def send_scenario(at: At) -> Mapping[str, Any]:
    """The one call that may cost."""
    order, project_id = scenario_order(at.job.request, at.job.name), project_of(at.job)
    started = at.client.create_scenario(project_id, at.job.request["SCENARIO_TYPE"], order)
    for words in started.remarks:
        at.ports.warn(tr("BrightEarth On Demand says: {words}", words=words))
    return {"project_id": project_id, **started.remote()}


def scenarios_before(at: At) -> Mapping[str, Any]:
    """Credits are shown before and after; that they cannot be read stops nothing."""
    try:
        credits = at.client.me().credits
        at.ports.info(
            tr(
                "Credits before the start: {credits}. The service does not tell its price.",
                credits=credits or tr("not told"),
            )
        )
        told = {"credits_before": credits}
    except RequestError as error:
        at.ports.warn(tr("The credits could not be read: {error}", error=error))
        told = {}
    return {**told, **_known(at.client.list_scenarios(project_of(at.job)), "scenario_id")}


def find_scenario(at: At) -> Found:
    """The scenario that this job started: our name, no other setting, not there before and no other job's."""
    project_id, order = project_of(at.job), scenario_order(at.job.request, at.job.name).body()
    listed = at.client.list_scenarios(project_id)
    known = {*at.facts.get("known", ()), *_of_other_jobs(at, "scenario_id")}
    items = [item for item in listed or () if item.get("name") == order["name"]]
    items = [item for item in items if id_of(item, "scenario_id") not in known]
    fitting = [item for item in items if fits(item, order)]
    found = only_one(fitting) if _is_ours(at) else None
    if found is None:
        return _denied(listed, items)
    scenario_id = id_of(found, "scenario_id")
    activity_id = find_activity(at.client, project_id, scenario_id, found)
    named = {"activity_id": activity_id} if activity_id else {}
    return {"project_id": project_id, "scenario_id": scenario_id, **named}


STEPS = (
    Step(PROJECT, send_project, find_project, projects_before, denial=0.0),
    Step(AREA, send_area, find_area, denial=0.0),
    Step(SCENARIO, send_scenario, find_scenario, scenarios_before, denial=LISTED, costs=True),
)


def settle_scenario(at: At) -> Mapping[str, Any]:
    """A scenario without an activity id runs all the same; it is never started again to get one."""
    job = at.job
    if job.remote.get("activity_id"):
        return {} if "credits_before" in job.remote or not _credits(job) else {"remote": _credits(job)}
    project_id, scenario_id = project_of(job), str(job.remote["scenario_id"])
    try:
        activity_id = find_activity(at.client, project_id, scenario_id)
    except RequestError as error:
        at.ports.warn(tr("The activity could not be looked for: {error}", error=error))
        activity_id = ""
    if activity_id:
        return {"state": JobState.RUNNING, "remote": {"activity_id": activity_id, **_credits(job)}, "message": ""}
    at.ports.warn(unfollowed_words([scenario_id]))
    words = tr("the service named no activity, so the scenario cannot be followed")
    return {"state": JobState.UNKNOWN, "message": words}


def unfollowed_words(scenario_ids: Sequence[str]) -> str:
    return tr(
        "The scenario {scenario_ids} was started, but BrightEarth On Demand named no activity for it, so it "
        "cannot be followed. Nothing is started again. Look at its web application, and download the scenario "
        "when it is ready (beoddownload).",
        scenario_ids=", ".join(scenario_ids),
    )


def _credits(job: Job) -> Mapping[str, Any]:
    known = job.facts.get(SCENARIO, {})
    return {"credits_before": known["credits_before"]} if "credits_before" in known else {}


def _known(listed: Optional[Sequence[Mapping[str, Any]]], member: str) -> Mapping[str, Any]:
    return {} if listed is None else {"known": [id_of(item, member) for item in listed]}


def _is_ours(at: At) -> bool:
    """Whether what bears our name now can be ours alone: what was there before is known, or nobody chose the name."""
    parent = at.store.get(at.job.parent) if at.job.parent else None
    request = (parent or at.job).request
    own_project = PROJECT in at.job.steps
    return "known" in at.facts or own_project or not (request.get("NAME") or request.get("PROJECT_NAME"))


def _denied(listed: Any, candidates: Sequence[Any]) -> Found:
    """A list that was had, and has nothing that could be it, denies the step; in doubt it proves nothing."""
    return DENIED if listed is not None and not candidates else None


def _of_other_jobs(at: At, member: str) -> set[str]:
    jobs = at.store.list(at.job.provider)
    return {str(job.remote[member]) for job in jobs if job.id != at.job.id and job.remote.get(member)} - {
        str(at.job.remote.get(member))
    }


def _is_empty(at: At, project_id: str) -> bool:
    """Whether it has no area yet; True where that cannot be asked."""
    assets = at.client.list_assets(project_id)
    return not any(is_aoi(item) for item in assets or ())
