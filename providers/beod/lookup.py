"""Finding again what a lost reply may have made, by reading only.

The lists are not documented (see `client`). So something is taken for ours only
where it cannot well be anything else; in doubt the answer is None, and the
person decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

from ..store import Job
from .client import Client
from .models import created_of, find_id, opaque_id

CLOCKS_DIFFER = timedelta(minutes=5)

Item = Mapping[str, Any]
Reply = Optional[Mapping[str, str]]


def find_project(client: Client, job: Job, name: str, known: Collection[str] = ()) -> Reply:
    """The project of this name that this job made: not known to another job, not older, and still without an AOI."""
    candidates = [
        item
        for item in client.list_projects() or ()
        if item.get("name") == name and _id(item, "project_id") not in known and not _is_older(item, job)
    ]
    empty = [(item, _is_empty(client, _id(item, "project_id"))) for item in candidates]
    sure = [item for item, is_empty in empty if is_empty or (is_empty is None and created_of(item))]
    found = _newest(sure)
    return {"project_id": _id(found, "project_id")} if found else None


def find_asset(client: Client, project_id: str) -> Reply:
    """The AOI of a project that only this job knows."""
    areas = [item for item in client.list_assets(project_id) or () if _is_aoi(item) and _id(item, "asset_id")]
    return {"asset_id": _id(areas[0], "asset_id")} if len(areas) == 1 else None


def find_scenario(client: Client, job: Job, project_id: str, order: Item, known: Collection[str] = ()) -> Reply:
    """The scenario that this job started: same name, no other setting, not known to another job, and not older."""
    candidates = [
        item
        for item in client.list_scenarios(project_id) or ()
        if item.get("name") == order["name"]
        and _id(item, "scenario_id") not in known
        and not _is_older(item, job)
        and all(item.get(key, value) == value for key, value in order.items())
    ]
    found = _newest(candidates)
    if found is None:
        return None
    scenario_id = _id(found, "scenario_id")
    activity_id = opaque_id(found.get("activity_id")) or find_activity(client, project_id, scenario_id)
    return {"scenario_id": scenario_id, **({"activity_id": activity_id} if activity_id else {})}


def find_activity(client: Client, project_id: str, scenario_id: str) -> str:
    """The last activity of a scenario, "" where the service does not list them."""
    found = [
        item for item in client.list_activities(project_id) or () if opaque_id(item.get("scenario_id")) == scenario_id
    ]
    return _id(found[-1], "activity_id") if found else ""


def _is_empty(client: Client, project_id: str) -> Optional[bool]:
    assets = client.list_assets(project_id)
    return None if assets is None else not any(_is_aoi(item) for item in assets)


def _is_aoi(item: Item) -> bool:
    return str(item.get("type", "aoi")).lower() == "aoi"


def _is_older(item: Item, job: Job) -> bool:
    created = created_of(item)
    return created is not None and created < _time_of(job) - CLOCKS_DIFFER


def _time_of(job: Job) -> datetime:
    time = datetime.fromisoformat(job.created)
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


def _newest(items: list[Item]) -> Optional[Item]:
    """The one, or the newest of several that all tell their time; None where nothing tells."""
    if len(items) < 2:
        return items[0] if items else None
    if not all(created_of(item) for item in items):
        return None
    return max(items, key=created_of)


def _id(item: Item, member: str) -> str:
    return find_id(item, member, "id")


def ids_of(jobs: Iterable[Job], member: str, but: str) -> Collection[str]:
    """The remote ids under ``member`` that jobs other than ``but`` hold."""
    return {job.remote[member] for job in jobs if job.id != but and job.remote.get(member)}
