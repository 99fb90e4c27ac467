"""WKT text to a GeoJSON geometry, for answers that carry geometries as text.

Simple features only (points, lines, polygons and their multi types), in plain Python:
this layer knows neither shapely nor GDAL. Heights are kept, measures are dropped.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Callable, Optional

from ..language import tr

# type -> (GeoJSON's spelling, how deep its coordinates nest)
_TYPES: dict[str, tuple[str, int]] = {
    "POINT": ("Point", 1),
    "LINESTRING": ("LineString", 2),
    "POLYGON": ("Polygon", 3),
    "MULTIPOINT": ("MultiPoint", 2),
    "MULTILINESTRING": ("MultiLineString", 3),
    "MULTIPOLYGON": ("MultiPolygon", 4),
}
_HEAD = re.compile(r"\s*(?:SRID\s*=\s*\d+\s*;\s*)?([A-Z]+?)\s*(ZM|Z|M)?\s*(?=\(|EMPTY\b)", re.IGNORECASE)
_POSITION = re.compile(r"[^\s(),]+(?:\s+[^\s(),]+)+")
_EMPTY = re.compile(r"\s*EMPTY\s*", re.IGNORECASE)


def read_wkt(text: str) -> Optional[dict[str, Any]]:
    """The GeoJSON geometry that ``text`` (WKT, or EWKT whose SRID is passed over) describes.

    None for an empty geometry. ValueError for text that is not WKT of one of the simple types.
    """
    head = _HEAD.match(text)
    name, depth = _TYPES.get(head.group(1).upper(), ("", 0)) if head else ("", 0)
    if head is None or not name:
        raise ValueError(tr("not the WKT of a point, line or polygon"))
    body = text[head.end() :]
    if _EMPTY.fullmatch(body):
        return None
    coordinates = _nested(body, _position_writer((head.group(2) or "").upper()))
    if name == "Point":
        coordinates = coordinates[0] if len(coordinates) == 1 else None
    elif name == "MultiPoint":
        coordinates = [each[0] if _depth(each) == 2 and len(each) == 1 else each for each in coordinates]
    if not _nests(coordinates, depth):
        raise ValueError(tr("the coordinates are not those of a {name}", name=name))
    return {"type": name, "coordinates": coordinates}


def _nested(body: str, write: Callable[[re.Match[str]], str]) -> Any:
    """WKT's brackets and commas are JSON's once each position is a list."""
    if "[" in body or '"' in body:
        raise ValueError(tr("not WKT"))
    try:
        value = json.loads(_POSITION.sub(write, body).replace("(", "[").replace(")", "]"))
    except RecursionError as error:
        raise ValueError(tr("nested too deeply")) from error
    if not isinstance(value, list):
        raise ValueError(tr("not WKT"))
    return value


def _position_writer(dimensions: str) -> Callable[[re.Match[str]], str]:
    keep = 2 if dimensions == "M" else 3

    def write(match: re.Match[str]) -> str:
        numbers = list(map(float, match.group().split()[:keep]))
        if not all(map(math.isfinite, numbers)):
            raise ValueError(tr("a coordinate that is not a number"))
        return repr(numbers)

    return write


def _depth(value: Any) -> int:
    return 1 + _depth(value[0]) if isinstance(value, list) and value else 0


def _nests(value: Any, depth: int) -> bool:
    if depth == 1:
        return isinstance(value, list) and len(value) >= 2 and not any(isinstance(each, list) for each in value)
    return isinstance(value, list) and bool(value) and all(_nests(each, depth - 1) for each in value)
