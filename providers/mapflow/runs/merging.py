"""Results of several runs as one: features at a seam are united, ids are unique, nothing is counted twice."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ...answers import Answer, words_of
from ...demands import Demand
from ...geodata import Feature, Geodata
from ...json_text import read_json
from ..demanding import SERVICE, refuses
from ..footprint import Bounds, boxes_meet

NEAR = 1e-5  # degrees, about a metre: an outline that ends so near to a seam may go on beyond it
_SAME_THING = ("class_id", "object_type", "shape_type")  # only features that agree in these are pieces of one
_FAMILIES = {"Polygon": "polygon", "MultiPolygon": "polygon", "LineString": "line", "MultiLineString": "line"}


def features_in(path: Path) -> list[dict[str, Any]]:
    """The features of a GeoJSON file; [] for an empty collection; AnswerError, in the words of the file where it has
    some, when it is something else."""
    demand = Demand(SERVICE, "a collection of features", "The processing itself is not changed by this.")
    try:
        value = read_json(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise demand.error(_words_of_file(path)) from error
    features = _features_in(value)
    if features is None:
        raise demand.error(value)
    if not all(isinstance(each, dict) and ("geometry" in each or "properties" in each) for each in features):
        raise demand.error(features[:20])
    return [plain_feature(feature) for feature in features]


def _features_in(value: Any, depth: int = 0) -> Optional[list[Any]]:
    """The list of a collection, or of a collection one level down; a bare list of features too."""
    if isinstance(value, list):
        are = bool(value) and all(isinstance(each, dict) and each.get("type") == "Feature" for each in value)
        return value if are else None
    if not isinstance(value, dict) or refuses(value):
        return None
    if isinstance(value.get("features"), list):
        return value["features"]
    inner = (value.get(name) for name in ("data", "result", "response") if depth == 0)
    return next((found for found in (_features_in(each, 1) for each in inner) if found is not None), None)


def _words_of_file(path: Path) -> Optional[str]:
    with path.open("rb") as file:
        answer = Answer(200, {}, file.read(4000))
    return words_of(answer) or None


def plain_feature(feature: Mapping[str, Any]) -> dict[str, Any]:
    """The feature with properties that a table can hold: nested values become JSON text."""
    properties = feature.get("properties") or {}
    flat = {
        str(key): json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
        for key, value in properties.items()
    }
    return {"type": "Feature", "properties": flat, "geometry": feature.get("geometry")}


def merge_runs(
    runs: Sequence[Sequence[Feature]], seams: Sequence[Bounds], geodata: Optional[Geodata]
) -> list[dict[str, Any]]:
    """All features of all runs, those that a seam cut made whole again, numbered anew in ``id``."""
    if len(runs) < 2:
        return [dict(feature) for run in runs for feature in run]
    kept: list[dict[str, Any]] = []
    cut: dict[tuple[Any, ...], list[list[Feature]]] = {}
    for index, run in enumerate(runs):
        for feature in run:
            if geodata is not None and _at_seam(feature, seams):
                cut.setdefault(_kind_of(feature), [[] for _ in runs])[index].append(feature)
            else:
                kept.append(dict(feature))
    for pieces in cut.values():
        kept += geodata.unite(pieces) if geodata is not None else []
    return [_numbered(feature, number) for number, feature in enumerate(kept, 1)]


def _numbered(feature: Feature, number: int) -> dict[str, Any]:
    properties = dict(feature.get("properties") or {})
    if "id" in properties:
        properties["id"] = number
    return {**feature, "properties": properties}


def _kind_of(feature: Feature) -> tuple[Any, ...]:
    geometry, properties = feature.get("geometry") or {}, feature.get("properties") or {}
    family = _FAMILIES.get(str(geometry.get("type")), "point")
    return (family, *(str(properties.get(name)) for name in _SAME_THING))


def _at_seam(feature: Feature, seams: Sequence[Bounds]) -> bool:
    bounds = _bounds(feature.get("geometry"))
    return bounds is not None and any(boxes_meet(bounds, seam, NEAR) for seam in seams)


def _bounds(geometry: Any) -> Optional[Bounds]:
    positions = list(_positions((geometry or {}).get("coordinates")))
    if not positions:
        return None
    lons, lats = [point[0] for point in positions], [point[1] for point in positions]
    return min(lons), min(lats), max(lons), max(lats)


def _positions(nested: Any) -> Iterator[Sequence[float]]:
    if isinstance(nested, (list, tuple)) and nested:
        if isinstance(nested[0], (int, float)):
            yield nested
        else:
            for each in nested:
                yield from _positions(each)
