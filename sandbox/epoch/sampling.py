"""``/sampling_design/`` of the Epoch sandbox: keeps what was asked for, and has it ready after a while."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any, Optional

from ..routing import Refused, Request, Response
from ..state import State
from .batch import invalid, missing
from .collections import find, iso, task_id
from .results import is_day

FIRST_DAY = "2017-01-01"


def sampling_design(request: Request, state: State) -> Response:
    """JSON with ``collections`` (ids or names); dates after the last complete year are capped without a word."""
    given = request.json()
    if not isinstance(given, dict):
        raise Refused(422, "the body must be a JSON object")
    names = given.get("collections")
    if not isinstance(names, list) or not names:
        raise Refused(422, [missing("collections")])
    _check(given)
    ids = [find(state, str(name))["collection_id"] for name in names]
    design = {"made": state.now(), "collections": ids, **_window(given, state)}
    for each in ids:
        state.put("epoch", "design", each, design)
    if state.option("epoch.sampling_answer") == "text":
        return Response(json={"message": "Sampling design started"})
    return Response(json={"status": "PROCESSING", "metaID": f"meta-{ids[0][2:12]}", "task_ids": [task_id()]})


def design_of(state: State, collection_id: str) -> Optional[Mapping[str, Any]]:
    """The design of a collection that is ready; None where none was asked for, or it is still in the making."""
    design = state.get("epoch", "design", collection_id)
    if design is None or state.now() - design["made"] < float(state.option("epoch.sampling_delay")):
        return None
    return {**design, "ingestion_date": iso(design["made"])[:19]}


def _check(given: Mapping[str, Any]) -> None:
    for name in ("start_date", "date"):
        if name in given and not is_day(given[name]):
            raise invalid(name, "must be a date YYYY-MM-DD")
    for name in ("confidence_interval", "margin_of_error"):
        value = given.get(name, 0.5)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 1:
            raise invalid(name, "must be a number between 0 and 1")
    if not isinstance(given.get("travel_time", 15), int):
        raise invalid("travel_time", "must be a whole number of minutes")


def _window(given: Mapping[str, Any], state: State) -> dict[str, str]:
    last = f"{datetime.fromtimestamp(state.now(), timezone.utc).year - 1}-12-31"
    return {"start": given.get("start_date", FIRST_DAY), "end": min(given.get("date", last), last)}
