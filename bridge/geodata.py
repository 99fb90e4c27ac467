"""What operations ask of geometry and QGIS (the protocol in providers/geodata.py), in lon/lat degrees."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ..language import tr
from ..providers.declare import AreaPart
from ..providers.geodata import Feature, PlacedImage, RasterFacts
from . import rasters
from .areas import area_in_hectares, part_of
from .results import geometry_from_json
from .tile_sources import exact_uri

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_LINE = QgsWkbTypes.GeometryType.LineGeometry
_NEAR = 1e-7  # degrees, about a centimetre


class QgisGeodata:
    """``authcfg`` signs tile layers of the connection; ``warn`` tells what cannot be signed."""

    def __init__(self, authcfg: str, warn: Callable[[str], None]) -> None:
        self._authcfg, self._warn = authcfg, warn

    def raster_facts(self, path: Path) -> RasterFacts:
        return rasters.raster_facts(path)

    def as_geotiff(self, path: Path, folder: Path) -> Path:
        return rasters.as_geotiff(path, folder)

    def place(self, images: Sequence[PlacedImage], target: Path) -> Path:
        return rasters.place_pictures(images, target)

    def clip(self, part: AreaPart, geometry: Mapping[str, Any]) -> tuple[AreaPart, ...]:
        shared = _read(part.geometry).intersection(_read(geometry))
        return tuple(part_of(polygon) for polygon in _polygons(shared))

    def without_overlaps(self, parts: Sequence[AreaPart]) -> tuple[AreaPart, ...]:
        groups = _groups([(_read(part.geometry), number) for number, part in enumerate(parts)], _share_ground)
        merged = [QgsGeometry.unaryUnion([_read(parts[index].geometry) for index in group]) for group in groups]
        return tuple(part_of(polygon) for union in merged for polygon in _polygons(union))

    def unite(self, runs: Sequence[Sequence[Feature]]) -> list[dict[str, Any]]:
        features = [(feature, number) for number, run in enumerate(runs) for feature in run]
        shapes = [(_read(feature.get("geometry")), number) for feature, number in features]
        groups = _groups(shapes, _continue)
        return [
            _united([features[index][0] for index in group], [shapes[index][0] for index in group]) for group in groups
        ]

    def tile_uri(self, url: str, zmin: int, zmax: int, signed: bool) -> str:
        parts = {"type": "xyz", "url": url, "zmin": str(zmin), "zmax": str(zmax)}
        if signed and self._authcfg:
            parts["authcfg"] = self._authcfg
        elif signed:
            self._warn(
                tr(
                    "These tiles ask for the account's key, and this connection keeps none in QGIS's "
                    "authentication database, so they may stay blank. Save the connection under Settings > Options "
                    "> GeoRelay."
                )
            )
        return exact_uri(parts, self._warn)


def _read(geometry: Any) -> QgsGeometry:
    return geometry_from_json(geometry, QgsWkbTypes.Type.Unknown) if geometry else QgsGeometry()


def _polygons(geometry: QgsGeometry) -> list[QgsGeometry]:
    """The polygons of a geometry; lines and points that an intersection leaves behind are not ground."""
    found = [QgsGeometry(part.clone()) for part in geometry.constParts()] if not geometry.isNull() else []
    return [each for each in found if each.type() == _POLYGON and each.area() > 0]


def _share_ground(one: QgsGeometry, two: QgsGeometry) -> bool:
    return one.intersects(two) and one.intersection(two).area() > 0


def _continue(one: QgsGeometry, two: QgsGeometry) -> bool:
    """Whether pieces from two sides of a seam are one thing: lines end to end, everything else where it meets.

    Services round coordinates, so what misses by a centimetre meets.
    """
    if one.type() == _LINE and two.type() == _LINE:
        return any(a.distance(b) <= _NEAR for a in _ends(one) for b in _ends(two))
    return one.intersects(two) or one.distance(two) <= _NEAR


def _ends(line: QgsGeometry) -> list[QgsPointXY]:
    """First and last position of each part."""
    parts = line.asMultiPolyline() if line.isMultipart() else [line.asPolyline()]
    return [QgsPointXY(part[at]) for part in parts if part for at in (0, -1)]


def _groups(
    shapes: Sequence[tuple[QgsGeometry, int]], belong: Callable[[QgsGeometry, QgsGeometry], bool]
) -> list[list[int]]:
    """Indexes of shapes that belong together, in order of the first; two of the same run never do by themselves."""
    index, leader = QgsSpatialIndex(), list(range(len(shapes)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for at, (shape, run) in enumerate(shapes):
        if shape.isNull():
            continue
        box = QgsRectangle(shape.boundingBox())
        box.grow(2 * _NEAR)
        for other in index.intersects(box):
            if shapes[other][1] != run and find(other) != find(at) and belong(shapes[other][0], shape):
                leader[max(find(other), find(at))] = min(find(other), find(at))
        feature = QgsFeature(at)
        feature.setGeometry(shape)
        index.addFeature(feature)
    groups: dict[int, list[int]] = {}
    for at in range(len(shapes)):
        groups.setdefault(find(at), []).append(at)
    return list(groups.values())


def _united(features: Sequence[Feature], shapes: Sequence[QgsGeometry]) -> dict[str, Any]:
    if len(features) == 1:
        return dict(features[0])
    kind = shapes[0].type()
    sizes = [shape.area() if kind == _POLYGON else shape.length() for shape in shapes]
    largest = features[sizes.index(max(sizes))]
    whole = QgsGeometry.unaryUnion(
        [shape.snappedToGrid(_NEAR, _NEAR) if kind == _POLYGON else shape for shape in shapes]
    )
    if kind == _LINE:
        whole = whole.mergeLines()
    elif kind == _POLYGON:
        whole = _without_seam(whole)
    if whole.isMultipart() and whole.constGet().numGeometries() == 1:
        whole.convertToSingleType()
    properties = dict(largest.get("properties") or {})
    if kind == _POLYGON and isinstance(properties.get("area"), (int, float)):
        properties["area"] = round(area_in_hectares(whole) * 10_000, 2)
    return {"type": "Feature", "properties": properties, "geometry": json.loads(whole.asJson(9))}


def _without_seam(whole: QgsGeometry) -> QgsGeometry:
    """Without the vertices that the cut has left on straight edges."""
    straight = whole.simplify(2 * _NEAR)  # the grid they were put on moves them by up to one
    return whole if straight.isNull() or straight.isEmpty() else straight
