"""``/batch_supply_shed``: facilities in place of plots. Made up but for its purpose and its parameters' names.

A point gets a shed whose size follows from the travel time, a polygon is taken as the shed; the plots in it are the
sandbox's own invention. Each facility is a collection of its own.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from typing import Any

from ..accounts import ACCOUNT
from ..routing import Refused, Request, Response
from ..state import State
from .batch import PARAMETERS, check_names, days_of, invalid, missing, need_file, read_form, read_parameters
from .collections import STATS, add_job, iso, plots_file
from .countries import count_countries, leading_country
from .geometry import bounds_of, box, middle_of
from .uploads import new_collection_id, read_plots, write_plots

ANSWERS = ("facility_ids", "tracking_ids", "collection_ids", "list", "nested")
DEFAULT_MINUTES = {"palm": 90, "cocoa": 90, "coffee": 60, "shrimp": 60, "cattle": 180, "timber": 180}
OTHER_MINUTES = 120
DEGREES_PER_MINUTE = 0.004  # made up: about 27 km an hour
PLOTS_ACROSS = 3
PLOT_SIZE = 0.002  # degrees
CORNERS = 24
SHED_PARAMETERS = (*PARAMETERS, "travel_times")


def batch_supply_shed(request: Request, state: State) -> Response:
    fields, file = read_form(request, state)
    given = read_parameters(fields, state.option("epoch.batch_encoding"))
    file = need_file(file, [missing(name) for name in ("collection_name", "crop_type") if not given.get(name)])
    check_names(given, SHED_PARAMETERS)
    minutes = _minutes(given.pop("travel_times", None), str(given["crop_type"]))
    wanted = {name: PARAMETERS[name](name, value) for name, value in given.items()}
    facilities = read_plots(file)
    kinds = {"point" if geometry["type"].endswith("Point") else "polygon" for geometry, _ in facilities if geometry}
    if len(kinds) > 1:
        raise Refused(400, "points and polygons cannot be mixed in one file")
    with state.transaction():
        ids = [_facility(state, number, each, wanted, minutes) for number, each in enumerate(facilities, 1)]
    return Response(json=_answer(state, ids, wanted["collection_name"]))


def _minutes(value: Any, crop: str) -> float:
    """The first of ``travel_times``; else what is usual for the commodity."""
    if value is None:
        return DEFAULT_MINUTES.get(crop.lower(), OTHER_MINUTES)
    try:
        times = json.loads(value) if isinstance(value, str) else value
    except ValueError:
        times = None
    is_list = isinstance(times, list) and bool(times)
    if not is_list or not all(isinstance(each, (int, float)) and each > 0 for each in times):
        raise invalid("travel_times", "must be a list of minutes")
    return float(times[0])


def _facility(state: State, number: int, facility: Any, wanted: Mapping[str, Any], minutes: float) -> str:
    geometry, properties = facility
    shed = geometry if not geometry["type"].endswith("Point") else _shed_around(middle_of(geometry), minutes)
    name = f"{wanted['collection_name']}_{number}"
    digest = hashlib.sha256(json.dumps([geometry, wanted, minutes], sort_keys=True).encode()).hexdigest()
    collection_id, plots = new_collection_id(ACCOUNT, name, digest), _plots_in(shed)
    fresh = state.temporary()
    write_plots(fresh, collection_id, plots)
    fresh.replace(plots_file(state, collection_id))
    state.put("epoch", "collection", collection_id, {
        "collection_id": collection_id, "name": name, "description": wanted.get("description"),
        "plot_number": len(plots), "countries": leading_country(count_countries(middle_of(each) for each, _ in plots)),
        "ingestion_time": iso(state.now()), "jobs": [], "submissions": 1, "crop_type": wanted["crop_type"],
        "facility_id": str(properties.get("facility_id") or collection_id), "shed": shed,
        "company_name": properties.get("company_name"), "declared_country": wanted.get("country"),
    })  # fmt: skip
    add_job(state, collection_id, "INGEST_IMAGES")
    add_job(state, collection_id, "CHECK_TABLES", wanted.get("stats", STATS), days_of(wanted))
    return collection_id


def _shed_around(place: tuple[float, float], minutes: float) -> dict[str, Any]:
    radius = minutes * DEGREES_PER_MINUTE
    ring = []
    for corner in range(CORNERS):
        angle = 2 * math.pi * corner / CORNERS
        wobble = radius * (0.8 + 0.2 * math.sin(5 * angle))  # roads do not make circles
        x, y = place[0] + wobble * math.cos(angle), place[1] + wobble * math.sin(angle)
        ring.append([round(max(-180.0, min(180.0, x)), 6), round(max(-90.0, min(90.0, y)), 6)])
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def _plots_in(shed: dict[str, Any]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Plots about the middle of the shed, which no producer has given."""
    west, south, east, north = bounds_of(shed)
    size = min(PLOT_SIZE, (east - west) / 8, (north - south) / 8) or PLOT_SIZE
    plots = []
    for place in range(PLOTS_ACROSS * PLOTS_ACROSS):
        column, row = place % PLOTS_ACROSS - 1, place // PLOTS_ACROSS - 1
        x, y = (west + east) / 2 + column * 1.5 * size, (south + north) / 2 + row * 1.5 * size
        outline = box(*(round(each, 6) for each in (x, y, x + size, y + size)))
        plots.append((outline, {"plotid": f"made-up-{place + 1}"}))
    return plots


def _answer(state: State, ids: list[str], name: str) -> Any:
    shape = state.option("epoch.shed_answer")
    rows = [{"collection_id": each, "collection_name": f"{name}_{at}"} for at, each in enumerate(ids, 1)]
    if shape == "list":
        return rows
    if shape == "nested":
        return {"status": "PROCESSING", "result": {"facilities": [{"tracking_id": each} for each in ids]}}
    return {"status": "PROCESSING", shape: ids, "collections": rows}
