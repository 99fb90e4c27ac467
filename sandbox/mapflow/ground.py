"""Areas, boxes and WKT of lon/lat geometries for the sandbox's Mapflow API; no GDAL needed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

Bounds = tuple[float, float, float, float]

_A, _E2 = 6378137.0, 0.0066943799901413165
_E = math.sqrt(_E2)


def polygons_of(geometry: Any) -> list[list[list[list[float]]]]:
    """The polygons of a GeoJSON Polygon or MultiPolygon; ValueError for anything else."""
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    coordinates = geometry.get("coordinates") if kind else None
    found: Any = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(kind))
    if not found:
        raise ValueError("not a Polygon or MultiPolygon")
    for polygon in found:
        for ring in polygon:
            _check_ring(ring)
    return list(found)


def _check_ring(ring: Any) -> None:
    if not isinstance(ring, list) or len(ring) < 4 or ring[0][:2] != ring[-1][:2]:
        raise ValueError("a ring is not closed")
    for lon, lat in ((point[0], point[1]) for point in ring):
        if not (-180 <= lon <= 180 and -90 <= lat <= 90):
            raise ValueError("a position is outside of lon/lat")


def bounds_of(geometry: Any) -> Bounds:
    points = [point for polygon in polygons_of(geometry) for ring in polygon for point in ring]
    lons, lats = [point[0] for point in points], [point[1] for point in points]
    return min(lons), min(lats), max(lons), max(lats)


def square_metres_of(geometry: Any) -> float:
    """Area on the WGS 84 ellipsoid; holes are taken off."""
    total = 0.0
    for polygon in polygons_of(geometry):
        areas = [abs(_ring_area(ring)) for ring in polygon]
        total += areas[0] - sum(areas[1:])
    return total


def box_square_metres(bounds: Bounds) -> float:
    return square_metres_of(box_polygon(bounds))


def box_polygon(bounds: Bounds) -> dict[str, Any]:
    west, south, east, north = bounds
    return {
        "type": "Polygon",
        "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
    }


def _ring_area(ring: Sequence[Sequence[float]]) -> float:
    """Each edge is taken as the chord of its ends in an equal-area projection."""
    total = 0.0
    for one, other in zip(ring, ring[1:]):
        total += math.radians(other[0] - one[0]) * (_zone(one[1]) + _zone(other[1])) / 2
    return total * _A * _A * (1 - _E2) / 2


def _zone(lat: float) -> float:
    sine = math.sin(math.radians(lat))
    return sine / (1 - _E2 * sine * sine) + math.atanh(_E * sine) / _E


def meet(one: Bounds, other: Bounds) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def clip_to_convex(ring: Sequence[Sequence[float]], convex: Sequence[Sequence[float]]) -> list[list[float]]:
    """Sutherland-Hodgman: the part of a closed ring inside a convex counterclockwise ring, closed; [] for none."""
    points = [list(point[:2]) for point in ring[:-1]]
    for one, other in zip(convex, convex[1:]):
        previous, clipped = points[-1] if points else [], []
        for point in points:
            if _left(point, one, other):
                if not _left(previous, one, other):
                    clipped.append(_crossing(previous, point, one, other))
                clipped.append(point)
            elif _left(previous, one, other):
                clipped.append(_crossing(previous, point, one, other))
            previous = point
        points = clipped
        if not points:
            return []
    return [*points, points[0]] if len(points) > 2 else []


def _left(point: Sequence[float], one: Sequence[float], other: Sequence[float]) -> bool:
    return (other[0] - one[0]) * (point[1] - one[1]) - (other[1] - one[1]) * (point[0] - one[0]) >= 0


def _crossing(a: Sequence[float], b: Sequence[float], one: Sequence[float], other: Sequence[float]) -> list[float]:
    dx, dy, ex, ey = b[0] - a[0], b[1] - a[1], other[0] - one[0], other[1] - one[1]
    share = (ex * (one[1] - a[1]) - ey * (one[0] - a[0])) / (ex * dy - ey * dx)
    return [a[0] + share * dx, a[1] + share * dy]


def covered(aoi: Any, convex: Sequence[Sequence[float]]) -> float:
    """How much of an area (its outer rings) a convex counterclockwise ring covers, in percent."""
    whole = square_metres_of(aoi)
    inside = 0.0
    for polygon in polygons_of(aoi):
        ring = clip_to_convex(polygon[0], convex)
        inside += abs(_ring_area(ring)) if ring else 0.0
    return min(100.0, 100.0 * inside / whole) if whole else 0.0


def wkt(geometry: Any) -> str:
    """A Polygon or MultiPolygon as WKT with eight decimals."""
    polygons = ["({})".format(", ".join(map(_ring_text, polygon))) for polygon in polygons_of(geometry)]
    if geometry["type"] == "Polygon":
        return f"POLYGON {polygons[0]}"
    return "MULTIPOLYGON ({})".format(", ".join(polygons))


def _ring_text(ring: Sequence[Sequence[float]]) -> str:
    return "({})".format(", ".join(f"{_short(point[0])} {_short(point[1])}" for point in ring))


def _short(number: float) -> str:
    return f"{number:.8f}".rstrip("0").rstrip(".")


def tile_bounds(zoom: int, column: int, row: int) -> Bounds:
    """lon/lat box of an XYZ tile (rows from the north)."""
    count = 2**zoom
    return _lon(column, count), _lat(row + 1, count), _lon(column + 1, count), _lat(row, count)


def _lon(column: float, count: int) -> float:
    return column / count * 360.0 - 180.0


def _lat(row: float, count: int) -> float:
    return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / count))))


def each_position(nested: Any) -> Iterator[Sequence[float]]:
    if nested and isinstance(nested[0], (int, float)):
        yield nested
    else:
        for each in nested:
            yield from each_position(each)
