"""What an account has at BrightEarth On Demand: projects, their scenarios and what was given to them.

The service's lists are not documented (see `client`). Where it has none, what the job list of this computer
knows stands in for them, and the log says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Callable, Optional

from ...language import tr
from ..declare import Run
from ..errors import NotFoundError, RejectedError
from ..json_text import read_json
from ..steps import parts_of
from ..wkt import read_wkt
from .models import find_id, plain_text, typed_id

Item = Mapping[str, Any]
_DATES = ("creation_date", "created_at", "created", "creationDate")
_OUTLINES = ("geometry", "geom", "aoi", "wkt", "outline")


def run_projects(run: Run) -> Mapping[str, Any]:
    """The account's projects."""
    items = _listed(run, run.client.projects, "project_id", "")
    return _table(items, ("project_id",))


def run_scenarios(run: Run) -> Mapping[str, Any]:
    """The scenarios of a project."""
    project_id = typed_id(run.values["PROJECT_ID"], "project")
    items = _listed(run, lambda: run.client.scenarios(project_id), "scenario_id", project_id)
    return _table(items, ("scenario_id", "activity_id"))


def run_assets(run: Run) -> Mapping[str, Any]:
    """What was given to a project, with its outline where the service tells it."""
    project_id = typed_id(run.values["PROJECT_ID"], "project")
    items = _listed(run, lambda: run.client.assets(project_id), "asset_id", project_id)
    features = [
        {"type": "Feature", "geometry": _outline(item), "properties": {**_row(item, ("asset_id",), _OUTLINES)}}
        for item in items
    ]
    return {"OUTPUT": features, "COUNT": len(features)}


def _listed(run: Run, ask: Callable[[], Iterable[Item]], member: str, project_id: str) -> list[Item]:
    """The service's own list; this computer's where the service has none and ours tells something."""
    try:
        return list(ask())
    except (NotFoundError, RejectedError) as error:
        known = list(_known(run, member, project_id))
        if project_id and not known:
            raise
        run.warn(
            tr(
                "The service does not list this ({error}) The job list of this computer is shown instead.",
                error=error,
            )
        )
        return known


def _known(run: Run, member: str, project_id: str) -> Iterator[Item]:
    seen: set[str] = set()
    for job in run.jobs.store.list(run.provider.id):
        for part in parts_of(job) if job.connection == run.connection.name else ():
            found = str(part.get(member) or "")
            if found and found not in seen and project_id in ("", str(part.get("project_id") or "")):
                seen.add(found)
                yield {**part, "name": job.name, "creation_date": job.created}


def _table(items: list[Item], ids: tuple[str, ...]) -> Mapping[str, Any]:
    return {"OUTPUT": [_row(item, ids) for item in items], "COUNT": len(items)}


def _row(item: Item, ids: tuple[str, ...], left_out: tuple[str, ...] = ()) -> dict[str, Any]:
    """The ids, the name and the time in columns of their own; all else as JSON text."""
    found = {name: find_id(item, name, *(("id",) if name == ids[0] else ())) for name in ids}
    created = next((plain_text(item[name]) for name in _DATES if item.get(name)), "")
    more = {
        name: value
        for name, value in item.items()
        if name not in (*ids, "id", "name", "type", "state", *_DATES, *left_out) and value is not None
    }
    words = {name: plain_text(item.get(name)) for name in ("name", "type", "state")}
    return {**found, **words, "created": created, "more": json.dumps(more, ensure_ascii=False) if more else ""}


def _outline(item: Item) -> Optional[Mapping[str, Any]]:
    """The polygon of an asset: GeoJSON or WKT, as an object or as text; None where none is told or it is neither."""
    value = next((item[name] for name in _OUTLINES if item.get(name)), None)
    if isinstance(value, str):
        try:
            value = read_json(value) if value.strip().startswith("{") else read_wkt(value)
        except ValueError:
            return None
    if isinstance(value, Mapping) and value.get("type") == "Feature":
        value = value.get("geometry")
    is_polygon = isinstance(value, Mapping) and value.get("type") in ("Polygon", "MultiPolygon")
    return value if is_polygon and isinstance(value.get("coordinates"), list) else None  # type: ignore[union-attr]
