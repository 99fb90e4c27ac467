"""Results of several runs as one: features at a seam are united, ids are unique, nothing is counted twice."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ..errors import AnswerError
from ..geodata import Feature, Geodata
from .footprint import Bounds, boxes_meet

NEAR = 1e-5  # degrees, about a metre: an outline that ends so near to a seam may go on beyond it
_SAME_THING = ("class_id", "object_type", "shape_type")  # only features that agree in these are pieces of one
_FAMILIES = {"Polygon": "polygon", "MultiPolygon": "polygon", "LineString": "line", "MultiLineString": "line"}


def read_features(path: Path) -> list[dict[str, Any]]:
    """The features of a GeoJSON file; [] for an empty collection; AnswerError when it is something else."""
    try:
        with path.open(encoding="utf-8") as file:
            value = json.load(file)
    except ValueError as error:
        raise AnswerError(f"Mapflow's result is not GeoJSON ({error}).") from error
    features = value.get("features") if isinstance(value, dict) else None
    if not isinstance(features, list) and isinstance(value, dict) and value.get("type") == "FeatureCollection":
        features = []
    if not isinstance(features, list):
        raise AnswerError("Mapflow's result is not a collection of features.")
    return [plain_feature(feature) for feature in features if isinstance(feature, dict)]


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
