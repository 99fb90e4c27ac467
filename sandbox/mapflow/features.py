"""What the sandbox's models find: synthetic things on a grid of the whole earth, cut to the area.

A thing follows from its grid cell alone. An area cut into several runs therefore gets the same things as the area in
one run, those on a cut in two halves, as a real service gives them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

from ..synthetic import SOURCE, share
from .ground import Bounds, bounds_of, square_metres_of

CELL = 0.0006  # degrees, about 60 m: each cell of buildings may hold one
MOST_CELLS = 60000
DAY = "2026-01-01T00:00:00Z"
CLASSES = ("101", "102", "103", "104", "105")
HEIGHTS = ("00m-04m", "04m-10m", "10m-99m")


def make_features(kind: str, geometry: Any, options: set[str]) -> list[dict[str, Any]]:
    """Features of one kind of model (its style name) inside a Polygon or MultiPolygon, numbered from 1."""
    from osgeo import ogr  # GDAL is needed for the data alone

    makers = {"forest": _forest, "roads": _roads, "construction": _construction, "open_data": _open_data}
    make = makers.get(kind, _buildings)
    found: list[dict[str, Any]] = []
    for polygon in _polygons(geometry):
        whole = ogr.CreateGeometryFromJson(json.dumps(polygon))
        for properties, thing in make(bounds_of(polygon), options):
            for piece in _inside(ogr.CreateGeometryFromJson(json.dumps(thing)), whole):
                found.append({"type": "Feature", "properties": _described(properties, piece), "geometry": piece})
    for number, feature in enumerate(found, 1):
        feature["properties"]["id"] = number
    return found


def _described(properties: dict[str, Any], piece: dict[str, Any]) -> dict[str, Any]:
    area = {"area": round(square_metres_of(piece), 2)} if piece["type"].endswith("Polygon") else {}
    return {"id": 0, **properties, **area, "processing_date": DAY, "source": SOURCE}


def _buildings(bounds: Bounds, options: set[str]) -> Iterator[tuple[dict[str, Any], Any]]:
    for column, row in _cells(bounds, CELL):
        if share(51, column, row) < 0.45:
            properties: dict[str, Any] = {
                "object_type": "buildings",
                "class_id": CLASSES[int(share(52, column, row) * 5)] if "Classification" in options else None,
                "shape_type": "rectangle",
            }
            if "Heights" in options:
                properties["building_height"] = round(3 + 30 * share(53, column, row) ** 2, 1)
            yield properties, _block(column, row, CELL, 0.25 + 0.45 * share(54, column, row))


def _construction(bounds: Bounds, options: set[str]) -> Iterator[tuple[dict[str, Any], Any]]:
    for column, row in _cells(bounds, CELL * 4):
        if share(61, column, row) < 0.3:
            yield {"object_type": "construction", "class_id": None}, _block(column, row, CELL * 4, 0.6)


def _forest(bounds: Bounds, options: set[str]) -> Iterator[tuple[dict[str, Any], Any]]:
    for column, row in _cells(bounds, CELL * 5):
        if share(71, column, row) < 0.6:
            height = HEIGHTS[int(share(72, column, row) * 3)]
            properties: dict[str, Any] = {"object_type": "forest", "class_id": None}
            if "Heights" in options:
                properties.update(class_id=height, max_height=int(height[4:6]))
            yield properties, _round(column, row, CELL * 5, 0.3 + 0.19 * share(73, column, row))


def _roads(bounds: Bounds, options: set[str]) -> Iterator[tuple[dict[str, Any], Any]]:
    """Straight lines each 0.005 degrees, both ways, over the whole box."""
    west, south, east, north = bounds
    step, properties = 0.005, {"object_type": "roads", "class_id": None}
    for column in range(math.ceil(west / step), math.floor(east / step) + 1):
        yield dict(properties), {"type": "LineString", "coordinates": [[column * step, south], [column * step, north]]}
    for row in range(math.ceil(south / step), math.floor(north / step) + 1):
        yield dict(properties), {"type": "LineString", "coordinates": [[west, row * step], [east, row * step]]}


def _open_data(bounds: Bounds, options: set[str]) -> Iterator[tuple[dict[str, Any], Any]]:
    """All geometry types together, and properties with JSON inside."""
    tags = {"tags": {"building": "yes", "levels": [1, 2]}}
    for properties, thing in _buildings(bounds, options):
        yield {**properties, **tags}, thing
    for properties, thing in _roads(bounds, options):
        yield {**properties, "tags": {"highway": "track"}}, thing
    for column, row in _cells(bounds, CELL * 3):
        if share(81, column, row) < 0.2:
            point = [(column + 0.5) * CELL * 3, (row + 0.5) * CELL * 3]
            yield {"object_type": "trees", "tags": {"natural": "tree"}}, {"type": "Point", "coordinates": point}


def _cells(bounds: Bounds, size: float) -> Iterator[tuple[int, int]]:
    """All cells of a size that may meet the box; a large box is thinned evenly by whole rows and columns."""
    west, south, east, north = bounds
    columns = range(math.floor(west / size) - 1, math.floor(east / size) + 2)
    rows = range(math.floor(south / size) - 1, math.floor(north / size) + 2)
    thin = max(1, math.ceil(math.sqrt(len(columns) * len(rows) / MOST_CELLS)))
    for row in rows:
        for column in columns:
            if thin == 1 or (column % thin == 0 and row % thin == 0):
                yield column, row


def _block(column: int, row: int, size: float, wide: float) -> dict[str, Any]:
    """A turned rectangle about the middle of its cell."""
    angle, high = math.pi * share(91, column, row), wide * (0.4 + 0.5 * share(92, column, row))
    x = (column + 0.25 + 0.5 * share(94, column, row)) * size
    y = (row + 0.25 + 0.5 * share(95, column, row)) * size
    shrink = max(0.2, math.cos(math.radians(y)))
    ring = []
    for u, v in ((-wide, -high), (wide, -high), (wide, high), (-wide, high), (-wide, -high)):
        across, up = u * size * shrink / 2, v * size * shrink / 2
        turned = (across * math.cos(angle) - up * math.sin(angle), across * math.sin(angle) + up * math.cos(angle))
        ring.append([round(x + turned[0] / shrink, 8), round(y + turned[1], 8)])
    return {"type": "Polygon", "coordinates": [ring]}


def _round(column: int, row: int, size: float, radius: float) -> dict[str, Any]:
    x, y = (column + 0.5) * size, (row + 0.5) * size
    ring = []
    for step in range(12):
        reach = radius * size * (0.75 + 0.25 * share(93, column, row, step))
        ring.append(
            [round(x + reach * math.cos(step * math.pi / 6), 8), round(y + reach * math.sin(step * math.pi / 6), 8)]
        )
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def _polygons(geometry: Any) -> list[dict[str, Any]]:
    inner = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [{"type": "Polygon", "coordinates": each} for each in inner]


def _inside(thing: Any, whole: Any) -> Iterator[dict[str, Any]]:
    """The single parts of a thing inside a polygon (both of OGR), of the thing's own dimension."""
    if not thing.Intersects(whole):
        return
    cut = thing if thing.Within(whole) else thing.Intersection(whole)
    parts = [cut.GetGeometryRef(index) for index in range(cut.GetGeometryCount())]
    for piece in parts if cut.GetGeometryName().startswith(("MULTI", "GEOMETRYCOLLECTION")) else [cut]:
        if piece.GetGeometryName() == thing.GetGeometryName():
            yield json.loads(piece.ExportToJson())
