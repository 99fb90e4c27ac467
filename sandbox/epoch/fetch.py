"""The ``/fetch_*`` endpoints: what a finished collection's plots look like over the synthetic rasters."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Optional

from ..routing import Refused, Request, Response
from ..state import State
from ..synthetic import SOURCE, Rasters, share
from .collections import STATS, Collection, find, finished_stats, is_running, is_uploaded, plots_file
from .echo import echo
from .results import (
    CUT_OFF,
    Period,
    Sample,
    combine_fields,
    deforestation,
    emissions_in_full,
    is_day,
    metrics,
    regions,
    sample,
    surrounding,
)
from .sampling import design_of
from .stream import UPLOADED, encode_stream
from .uploads import iter_plots

FETCH_STATS = (*STATS, "cft")
PLOT_COLUMNS = ("plotid", "uuid", "name")
REGION_CELL = 0.25
SHED_MARGIN = 0.05
DATES = ("monitoring_start", "monitoring_end")
KNOWN = {
    "metric": ("filename", *DATES, "limit", "aggregate", "plots_only"),
    "plots": ("filename", "stats", "stat_type", "overlap_threshold", *DATES),
    "shed": ("filename", "stats", "stat_type", "overlap_threshold", *DATES, "limit", "table_extension"),
}


@dataclass(frozen=True)
class Question:
    """A fetch request, read and judged. ``filters`` are all query parameters that the endpoint does not know."""

    collections: Sequence[Collection]
    window: Optional[tuple[Optional[str], Optional[str]]]
    limit: Optional[int]
    filters: dict[str, str]
    aggregate: bool
    plots_only: bool

    def window_of(self, collection: Collection) -> Period:
        start, end = self.window or (None, None)
        ended = [job["end_date"] for job in collection["jobs"]] or [CUT_OFF]
        return Period(start or CUT_OFF, end or max(ended))


def fetch_metric(stat: str) -> Any:
    """The handler of ``/fetch_deforestation_check`` and its like."""

    def fetch(request: Request, state: State) -> Response:
        question = _read(request, state, "metric")
        return _answer(state, question, _plot_rows(state, question, [stat], full=True))

    return fetch


def fetch_plots(request: Request, state: State) -> Response:
    question = _read(request, state, "plots", needs_filename=True)
    stats = _stats(request, FETCH_STATS)
    return _answer(state, question, _plot_rows(state, question, stats))


def fetch_stat_regions(request: Request, state: State) -> Response:
    question = _read(request, state, "plots", needs_filename=True)
    stats = _stats(request, FETCH_STATS[:3])
    return _answer(state, question, _region_rows(state, question, stats, request.storage_url))


def fetch_supply_shed(request: Request, state: State) -> Response:
    question = _read(request, state, "shed")
    stat_type = request.param("stat_type", "supply_shed")
    if stat_type not in ("supply_shed", "watershed", "admin_area", "all"):
        raise Refused(422, "stat_type must be supply_shed, watershed, admin_area or all")
    return _answer(state, question, _shed_rows(state, question, _stats(request, FETCH_STATS[:3])))


def _read(request: Request, state: State, kind: str, needs_filename: bool = False) -> Question:
    known = KNOWN[kind]
    filename = request.param("filename")
    if needs_filename and not filename:
        raise Refused(422, [{"loc": ["query", "filename"], "msg": "Field required", "type": "missing"}])
    if filename:
        collections = [find(state, filename)]
    else:
        collections = [collection for _, collection in state.all("epoch", "collection")]
    filters = {name: values[-1] for name, values in request.params.items() if name not in known}
    window = (_day(request, "monitoring_start"), _day(request, "monitoring_end"))
    _threshold(request)
    flags = [_flag(request, name) if name in known else False for name in ("aggregate", "plots_only")]
    limit = _limit(request, state, kind, filters, flags[0], bool(filename)) if "limit" in known else None
    return Question(collections, window, limit, filters, *flags)


def _invalid(name: str, message: str) -> Refused:
    return Refused(422, [{"loc": ["query", name], "msg": message, "type": "value_error"}])


def _day(request: Request, name: str) -> Optional[str]:
    text = request.param(name)
    if text is not None and not is_day(text):
        raise _invalid(name, "must be a date YYYY-MM-DD")
    return text


def _flag(request: Request, name: str) -> bool:
    text = request.param(name, "false")
    if text not in ("true", "false"):
        raise _invalid(name, "must be true or false")
    return text == "true"


def _threshold(request: Request) -> None:
    text = request.param("overlap_threshold", "0.5") or ""
    try:
        good = 0 <= float(text) <= 1
    except ValueError:
        good = False
    if not good:
        raise _invalid("overlap_threshold", "must be a number from 0 to 1")


def _limit(
    request: Request, state: State, kind: str, filters: dict[str, str], aggregate: bool, with_filename: bool
) -> Optional[int]:
    """As the service's pages tell it: 1 for a single plot or an aggregate, 1 shed of a collection, else 10,000."""
    text = request.param("limit")
    if text is not None:
        if not text.isdigit() or int(text) < 1:
            raise _invalid("limit", "must be a whole number above 0")
        return int(text)
    if aggregate or (kind == "shed" and with_filename) or any(name in filters for name in PLOT_COLUMNS):
        return 1
    return int(state.option("epoch.fetch_limit")) if kind == "metric" else None


def _stats(request: Request, default: Sequence[str]) -> list[str]:
    text = request.param("stats")
    stats = list(default) if text is None else [stat for stat in text.split(",") if stat]
    for stat in stats:
        if stat not in FETCH_STATS:
            raise _invalid("stats", f"unknown value {stat[:40]}")
    return stats


def _answer(state: State, question: Question, rows: Iterable[dict[str, Any]]) -> Response:
    if state.option("epoch.not_ready") == "404" and any(is_running(state, one) for one in question.collections):
        raise Refused(404, "the results are not ready yet")
    kept = (row for row in rows if _passes(row["properties"], question.filters))
    rows = echo(islice(kept, question.limit), state.option("epoch.echo"), UPLOADED)
    stream = encode_stream(rows, state.option("epoch.ndjson"))
    return Response(stream=stream, content_type="application/x-ndjson")


def _passes(properties: dict[str, Any], filters: dict[str, str]) -> bool:
    return all(name in properties and str(properties[name]) == value for name, value in filters.items())


def _samples(state: State, collection: Collection) -> Iterator[tuple[Sample, dict[str, Any]]]:
    rasters = Rasters()
    for plot in iter_plots(plots_file(state, collection["collection_id"])):
        yield sample(rasters, plot["geometry"], plot["properties"]), plot["properties"]


def _ready(state: State, collection: Collection, stats: Sequence[str]) -> Optional[list[str]]:
    """The stats to show; None where nothing can be fetched yet."""
    if not is_uploaded(collection) or is_running(state, collection):
        return None
    finished = finished_stats(state, collection)
    ready = [stat for stat in stats if stat in finished or (stat == "cft" and finished)]
    return None if stats and not ready else ready


def _plot_rows(state: State, question: Question, stats: Sequence[str], full: bool = False) -> Iterator[dict[str, Any]]:
    for collection in question.collections:
        ready = _ready(state, collection, stats)
        if ready is None:
            continue
        window = question.window_of(collection)
        for found, own in _samples(state, collection):
            values = {} if question.plots_only else metrics(found, ready, window, full)
            base = {"area_ha": round(found.hectares, 4), "country": collection["countries"]["country"], **own}
            base.update(values)
            base.update({"collection_id": collection["collection_id"], "data_source": SOURCE, UPLOADED: list(own)})
            geometry = None if question.aggregate else found.geometry
            yield {"type": "Feature", "geometry": geometry, "properties": base}


def _region_rows(state: State, question: Question, stats: Sequence[str], storage_url: str) -> Iterator[dict[str, Any]]:
    for collection in question.collections:
        ready = _ready(state, collection, stats)
        if ready is None:
            continue
        groups = regions(_samples(state, collection), REGION_CELL)
        for number, (polygon, members) in enumerate(groups, 1):
            properties = {
                "name_stat": f"Synthetic region {number}",
                "uuid_stat": "{}-{}".format(collection["collection_id"][2:14], number),
                "collection_id": collection["collection_id"],
                "country": collection["countries"]["country"],
                "deforestation_thumbnail_url": storage_url + "/epoch/thumbnail.png",
                **combine_fields(members, ready, question.window_of(collection)),
            }
            yield {"type": "Feature", "geometry": polygon, "properties": properties}


def _shed_rows(state: State, question: Question, stats: Sequence[str]) -> Iterator[dict[str, Any]]:
    for collection in question.collections:
        skipped = collection.get("skipped")
        ready = [] if skipped else _ready(state, collection, stats)
        if ready is None:
            continue
        members = list(_samples(state, collection))
        window = question.window_of(collection)
        properties = {
            "collection_id": collection["collection_id"],
            "company_name": collection.get("company_name") or "Synthetic trading company",
            "commodity": collection.get("crop_type"),
            "country": collection["countries"]["country"],
            "admin1": "Synthetic region 1",
            "locations_confidence": skipped or collection["countries"]["confidence"],
            **combine_fields(members, ready, window),
        }
        if "facility_id" in collection:
            properties["facility_id"] = collection["facility_id"]
        if "eudr_deforestation" in ready:
            rows = [deforestation(one, window) for one, _ in members if one.pixels]
            properties["noncompliance_plot_count"] = sum(1 for row in rows if row["noncompliance_area_ha"] > 0)
        polygon = collection.get("shed") or surrounding((one for one, _ in members), SHED_MARGIN)
        yield {"type": "Feature", "geometry": polygon, "properties": properties}


def fetch_samples(request: Request, state: State) -> Response:
    """One JSON object whose ``strata`` and ``samples`` are texts with GeoJSON in them."""
    name = request.param("collection_name")
    if not name:
        raise Refused(422, [{"loc": ["query", "collection_name"], "msg": "Field required", "type": "missing"}])
    for known in ("confidence_interval", "margin_of_error"):
        _fraction(request, known)
    collection = find(state, name)
    members = list(_samples(state, collection))
    strata = [_stratum(collection, members, design_of(state, collection["collection_id"]))]
    samples = [_point(one, number) for number, (one, _) in enumerate(members[:: max(1, len(members) // 30)], 1)]
    found: dict[str, Any] = {"strata": _collection(strata), "samples": _collection(samples)}
    if state.option("epoch.samples_encoding") == "text":
        found = {key: json.dumps(value) for key, value in found.items()}
    return Response(json=found)


def _fraction(request: Request, name: str) -> None:
    text = request.param(name, "0.5") or ""
    try:
        good = 0 < float(text) < 1
    except ValueError:
        good = False
    if not good:
        raise _invalid(name, "must be a number between 0 and 1")


def _collection(features: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": features}


def _stratum(
    collection: Collection, members: Sequence[tuple[Sample, dict[str, Any]]], design: Optional[Mapping[str, Any]]
) -> dict[str, Any]:
    window = Period(design["start"], design["end"]) if design else Period(CUT_OFF, collection["ingestion_time"][:10])
    biomass = [emissions_in_full(one, window)["agb_tco2eha"] for one, _ in members if one.pixels] or [0.0]
    mean = sum(biomass) / len(biomass)
    spread = (sum((value - mean) ** 2 for value in biomass) / len(biomass)) ** 0.5
    properties = {
        "stratum_id": 1,
        "agb_tha_mean": round(mean, 3),
        "agb_tha_stddev": round(spread, 3),
        "agb_tha_potential": round(max(biomass), 3),
        "area": round(sum(one.hectares for one, _ in members), 3),
        "plot_no": len(members),
        "sample_size": min(30, len(members)),
        "monitoring_start": window.start,
        "monitoring_end": window.end,
        "ingestion_date": design["ingestion_date"] if design else window.end,
        "collections": [collection["name"]],
        "data_source": SOURCE,
    }
    polygon = surrounding((one for one, _ in members), 0.001)
    return {"type": "Feature", "geometry": polygon, "properties": properties}


def _point(one: Sample, number: int) -> dict[str, Any]:
    geometry: Any = one.geometry
    while not isinstance(geometry, list):
        geometry = geometry["coordinates"]
    while isinstance(geometry[0], list):
        geometry = geometry[0]
    properties = {"sample_id": number, "stratum_id": 1, "weight": round(share(one.key, 6), 4), "data_source": SOURCE}
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": geometry}, "properties": properties}
