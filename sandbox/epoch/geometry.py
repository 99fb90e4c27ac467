"""What the Epoch sandbox knows of geometry: judging what was uploaded, and measuring it."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Optional

from ..synthetic import rings_in

SEMI_MAJOR = 6378137.0
FLATTENING = 1 / 298.257223563
ECCENTRICITY = math.sqrt(FLATTENING * (2 - FLATTENING))
ROUNDING = 3.3306690738754716e-16  # of an orientation test in double precision (Shewchuk's filter)
DEPTHS = {"Point": 0, "MultiPoint": 1, "Polygon": 2, "MultiPolygon": 3}
MAX_RING = 5000  # longer rings are not tested for crossings


def find_defect(geometry: Any) -> Optional[str]:
    """Why the service would refuse a GeoJSON geometry; None for a good one. Coordinates are cut to two numbers."""
    if geometry is None:
        return "null geometry"
    if not isinstance(geometry, dict) or not isinstance(geometry.get("type"), str):
        return "not a GeoJSON geometry"
    depth = DEPTHS.get(geometry["type"])
    if depth is None:
        return "geometry type {} is not supported".format(geometry["type"][:40])
    coordinates = geometry.get("coordinates")
    if not isinstance(coordinates, list) or not _has_position(coordinates):
        return "empty geometry"
    try:
        geometry["coordinates"] = _flatten(coordinates, depth)
    except (TypeError, ValueError, IndexError, OverflowError):
        return "invalid coordinate"
    return _position_defect(geometry) or _ring_defect(geometry)


def _has_position(coordinates: Any) -> bool:
    if not isinstance(coordinates, list):
        return True
    return any(_has_position(one) for one in coordinates)


def _flatten(coordinates: Any, depth: int) -> Any:
    """The same nesting with positions of two finite numbers."""
    if depth:
        if not isinstance(coordinates, list) or not coordinates:
            raise ValueError("an empty part")
        return [_flatten(one, depth - 1) for one in coordinates]
    x, y = coordinates[0], coordinates[1]
    if isinstance(x, bool) or isinstance(y, bool) or not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError("not a number")
    return [x, y]


def positions(geometry: dict[str, Any]) -> list[list[float]]:
    """Every position of a geometry."""
    rings = rings_in(geometry)
    if rings:
        return [point for ring in rings for point in ring]
    return geometry["coordinates"] if geometry["type"] == "MultiPoint" else [geometry["coordinates"]]


def _position_defect(geometry: dict[str, Any]) -> Optional[str]:
    if any(not (-180 <= x <= 180 and -90 <= y <= 90) for x, y in positions(geometry)):
        return "coordinates are not longitude and latitude in degrees (EPSG:4326)"
    return None


def _ring_defect(geometry: dict[str, Any]) -> Optional[str]:
    for ring in rings_in(geometry):
        if ring[0] != ring[-1]:
            return "unclosed ring"
        if len(ring) < 4:
            return "ring with fewer than 4 positions"
        if len(ring) <= MAX_RING and crosses_itself(ring):
            return "self-intersecting ring"
    return None


def crosses_itself(ring: list[list[float]]) -> bool:
    """True where two edges certainly cross between their ends; what double precision cannot tell is no crossing."""
    edges = [(min(a[0], b[0]), max(a[0], b[0]), min(a[1], b[1]), max(a[1], b[1]), a, b) for a, b in zip(ring, ring[1:])]
    edges.sort(key=lambda edge: edge[0])
    for number, (_, east, south, north, a, b) in enumerate(edges):
        for other in edges[number + 1 :]:
            if other[0] >= east:
                break
            if other[2] < north and other[3] > south and _cross(a, b, other[4], other[5]):
                return True
    return False


def _cross(a: list[float], b: list[float], c: list[float], d: list[float]) -> bool:
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: list[float], b: list[float], c: list[float]) -> int:
    """1: c lies left of a-b, -1: right, 0: on it or too close to tell."""
    left = (a[0] - c[0]) * (b[1] - c[1])
    right = (a[1] - c[1]) * (b[0] - c[0])
    doubt = ROUNDING * (abs(left) + abs(right))
    return (left - right > doubt) - (left - right < -doubt)


def _authalic(latitude: float) -> float:
    """q of the authalic latitude: equal steps of it are equal areas on the WGS 84 ellipsoid."""
    sine = math.sin(math.radians(latitude))
    scaled = ECCENTRICITY * sine
    term = math.log((1 - scaled) / (1 + scaled)) / (2 * ECCENTRICITY)
    return (1 - ECCENTRICITY**2) * (sine / (1 - scaled * scaled) - term)


def area_of(geometry: dict[str, Any]) -> float:
    """Hectares on the WGS 84 ellipsoid; holes are taken off; 0 for points."""
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    if geometry["type"] not in ("Polygon", "MultiPolygon"):
        return 0.0
    total = 0.0
    for polygon in polygons:
        total += _ring_area(polygon[0]) - sum(_ring_area(hole) for hole in polygon[1:])
    return max(0.0, total) / 10000


def _ring_area(ring: list[list[float]]) -> float:
    west, low = ring[0][0], _authalic(ring[0][1])
    flat = [(math.radians(x - west), _authalic(y) - low) for x, y in ring]
    doubled = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(flat, flat[1:]))
    return abs(doubled) / 4 * SEMI_MAJOR**2


def middle_of(geometry: dict[str, Any]) -> tuple[float, float]:
    """The middle of a geometry's bounding box."""
    west, south, east, north = bounds_of(geometry)
    return (west + east) / 2, (south + north) / 2


def bounds_of(geometry: dict[str, Any]) -> tuple[float, float, float, float]:
    """(west, south, east, north) in degrees."""
    points = positions(geometry)
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    return min(xs), min(ys), max(xs), max(ys)


def box(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    """A GeoJSON polygon, counterclockwise."""
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
POSITION = re.compile(NUMBER + r"(?:\s+" + NUMBER + r"){1,3}")
WKT = re.compile(r"^\s*(?:SRID=(\d+);)?\s*([A-Za-z]+)\s*(?:Z|M|ZM)?\s*(EMPTY|\(.*\))\s*$", re.IGNORECASE | re.DOTALL)
WKT_NAMES = {name.upper(): name for name in (*DEPTHS, "LineString", "MultiLineString", "GeometryCollection")}


def read_wkt(text: str) -> Optional[dict[str, Any]]:
    """A GeoJSON geometry from (E)WKT in EPSG:4326; None for an empty text; ValueError where it is not WKT."""
    if not text.strip():
        return None
    found = WKT.match(text)
    if found is None or found.group(2).upper() not in WKT_NAMES or found.group(1) not in (None, "4326"):
        raise ValueError("not WKT in EPSG:4326")
    kind, body = WKT_NAMES[found.group(2).upper()], found.group(3)
    if body.upper() == "EMPTY" or kind not in DEPTHS:
        return {"type": kind, "coordinates": []}
    nested = POSITION.sub(_to_position, body).replace("(", "[").replace(")", "]")
    coordinates = json.loads(nested)
    if kind == "Point":
        coordinates = coordinates[0]
    if kind == "MultiPoint":
        coordinates = [one[0] if isinstance(one[0], list) else one for one in coordinates]
    return {"type": kind, "coordinates": coordinates}


def _to_position(found: re.Match[str]) -> str:
    return json.dumps([float(number) for number in found.group(0).split()[:2]])


def write_wkt(geometry: dict[str, Any]) -> str:
    """WKT of a Point, MultiPoint, Polygon or MultiPolygon."""
    return geometry["type"].upper() + " " + _wkt_part(geometry["coordinates"], geometry["type"] == "Point")


def _wkt_part(coordinates: Any, wrap: bool = False) -> str:
    if not isinstance(coordinates[0], list):
        text = "{!r} {!r}".format(*coordinates)
        return "(" + text + ")" if wrap else text
    return "(" + ", ".join(_wkt_part(one) for one in coordinates) + ")"
