"""Footprints as they come, WKT or GeoJSON, as GeoJSON geometries in lon/lat degrees (EPSG:4326).

Both spellings occur in both places (row 22 of the sheet's table).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any, Optional

from ..json_text import json_or_none

Position = tuple[float, float]
Bounds = tuple[float, float, float, float]  # west, south, east, north

_WKT = re.compile(r"^\s*(?:SRID\s*=\s*\d+\s*;)?\s*(MULTIPOLYGON|POLYGON)\s*(?:ZM|Z|M)?\s*(\(.*\))\s*$", re.I | re.S)
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_POSITION = re.compile(rf"\s*({_NUMBER})\s+({_NUMBER})(?:\s+{_NUMBER}){{0,2}}\s*")


def read_footprint(value: Any) -> Optional[dict[str, Any]]:
    """A GeoJSON Polygon or MultiPolygon from WKT, GeoJSON, GeoJSON text or a Feature; None for anything else."""
    if isinstance(value, str):
        stripped = value.strip()
        if not stripped.startswith("{"):
            return _from_wkt(stripped)
        value = json_or_none(stripped)
    if not isinstance(value, dict):
        return None
    if value.get("type") == "Feature":
        return read_footprint(value.get("geometry"))
    if value.get("type") not in ("Polygon", "MultiPolygon") or not _sound(value):
        return None
    return {"type": value["type"], "coordinates": value["coordinates"]}


def polygons_of(geometry: Optional[dict[str, Any]]) -> list[list[list[Sequence[float]]]]:
    """The polygons of a geometry, each a list of rings (shell first)."""
    if not geometry:
        return []
    coordinates = geometry["coordinates"]
    return [coordinates] if geometry["type"] == "Polygon" else list(coordinates)


def bounds_of(geometry: Optional[dict[str, Any]]) -> Optional[Bounds]:
    positions = [point for polygon in polygons_of(geometry) for ring in polygon for point in ring]
    if not positions:
        return None
    lons, lats = [point[0] for point in positions], [point[1] for point in positions]
    return min(lons), min(lats), max(lons), max(lats)


def box_polygon(bounds: Bounds) -> dict[str, Any]:
    """The box as a GeoJSON polygon, counterclockwise from its south-western corner."""
    west, south, east, north = bounds
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def boxes_meet(one: Bounds, other: Bounds, slack: float = 0.0) -> bool:
    """Do the boxes share at least a point, with ``slack`` degrees of tolerance?"""
    return (
        one[0] <= other[2] + slack
        and other[0] <= one[2] + slack
        and one[1] <= other[3] + slack
        and other[1] <= one[3] + slack
    )


def _from_wkt(text: str) -> Optional[dict[str, Any]]:
    match = _WKT.match(text)
    if not match:
        return None
    kind = {"POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon"}[match.group(1).upper()]
    try:
        nested, end = _nested(match.group(2), 0)
    except (ValueError, IndexError, RecursionError):
        return None
    geometry = {"type": kind, "coordinates": nested}
    return geometry if not match.group(2)[end:].strip() and _sound(geometry) else None


def _nested(text: str, start: int) -> tuple[list[Any], int]:
    """Reads one parenthesis: of positions, or of further parentheses."""
    items: list[Any] = []
    at = start + 1
    while True:
        while text[at].isspace():
            at += 1
        if text[at] == "(":
            item, at = _nested(text, at)
        else:
            match = _POSITION.match(text, at)
            if not match:
                raise ValueError(text[at : at + 20])
            item, at = [float(match.group(1)), float(match.group(2))], match.end()
        items.append(item)
        while text[at].isspace():
            at += 1
        if text[at] == ")":
            return items, at + 1
        if text[at] != ",":
            raise ValueError(text[at : at + 20])
        at += 1


def _sound(geometry: dict[str, Any]) -> bool:
    """Has the geometry the nesting of its type, at least one ring of four positions, and finite numbers only?"""
    try:
        rings = [ring for polygon in polygons_of(geometry) for ring in polygon]
        return bool(rings) and all(len(ring) >= 4 for ring in rings) and all(_finite(point) for point in _points(rings))
    except (TypeError, KeyError, IndexError, ValueError, OverflowError):
        return False


def _points(rings: Sequence[Sequence[Sequence[float]]]) -> Iterator[Sequence[float]]:
    return (point for ring in rings for point in ring)


def _finite(point: Sequence[float]) -> bool:
    return math.isfinite(float(point[0])) and math.isfinite(float(point[1]))
