"""The only door to shapely: version 2 works on arrays, 1.8 (Debian 12) one by one; both give the same answers.

Nothing is imported until it is used, so that the plugin loads where shapely is missing.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

_INSIDE = "T********"


class MissingShapely(Exception):
    """shapely is not installed; the sentence says how to get it."""


def how_to_get_shapely(platform: str = sys.platform) -> str:
    """One sentence for the platform that QGIS runs on."""
    ways = {
        "win32": "open the OSGeo4W Shell and run: python3 -m pip install shapely",
        "darwin": "open the Terminal and run the python3 of QGIS.app with: -m pip install shapely",
    }
    way = ways.get(platform, "install the package python3-shapely, or run: python3 -m pip install --user shapely")
    return (
        f"Checking plots needs the Python library shapely, which this QGIS lacks. To get it, {way}; restart QGIS then."
    )


class Shapes:
    """Geometries of GEOS, made from WKB. Lists of them are numpy object arrays."""

    def __init__(self) -> None:
        try:
            import shapely
            import shapely.geometry
        except ImportError as error:
            raise MissingShapely(how_to_get_shapely()) from error
        self.two = int(shapely.__version__.split(".")[0]) >= 2
        self._shapely = shapely
        if not self.two:
            from shapely import geos, validation, wkb
            from shapely.errors import ReadingError

            self._unreadable = (ReadingError, ValueError)
            self._lgeos, self._wkb, self._validation = geos.lgeos, wkb, validation

    def read(self, wkb: Sequence[bytes]) -> np.ndarray:
        """Geometries; None where GEOS cannot build one."""
        if self.two:
            data = np.empty(len(wkb), dtype=object)
            data[:] = wkb
            return self._shapely.from_wkb(data, on_invalid="ignore")
        return _objects(self._read_one(each) for each in wkb)

    def _read_one(self, wkb: bytes) -> Any:
        try:
            return self._wkb.loads(wkb)
        except self._unreadable:
            return None

    def write(self, shapes: Sequence[Any]) -> list[bytes]:
        """Little-endian WKB without Z."""
        if self.two:
            return list(self._shapely.to_wkb(np.asarray(shapes, dtype=object), output_dimension=2, byte_order=1))
        return [self._wkb.dumps(shape, output_dimension=2, big_endian=False) for shape in shapes]

    def are_valid(self, buffer: np.ndarray, starts: np.ndarray, sizes: np.ndarray) -> np.ndarray:
        """Whether GEOS finds each geometry valid; False too where it cannot build it."""
        if self.two:
            data = buffer.tobytes()
            ends = starts + sizes
            shapes = self.read([data[start:end] for start, end in zip(starts.tolist(), ends.tolist())])
            return self._shapely.is_valid(shapes)
        return self._are_valid_one_by_one(buffer, starts, sizes)

    def _are_valid_one_by_one(self, buffer: np.ndarray, starts: np.ndarray, sizes: np.ndarray) -> np.ndarray:
        """shapely 1.8 makes a Python object of each geometry; asking its GEOS handle directly costs a third."""
        lgeos = self._lgeos
        reader = lgeos.GEOSWKBReader_create()
        read, valid, destroy = lgeos.GEOSWKBReader_read, lgeos.GEOSisValid, lgeos.GEOSGeom_destroy
        data = buffer.tobytes()
        result = np.zeros(len(starts), dtype=bool)
        try:
            for k, (start, size) in enumerate(zip(starts.tolist(), sizes.tolist())):
                geometry = read(reader, data[start : start + size], size)
                if geometry:
                    result[k] = valid(geometry) == 1
                    destroy(geometry)
        finally:
            lgeos.GEOSWKBReader_destroy(reader)
        return result

    def insides_meet(self, one: np.ndarray, two: np.ndarray) -> np.ndarray:
        """Whether the interiors of each pair share a point (DE-9IM)."""
        if self.two:
            return self._shapely.relate_pattern(one, two, _INSIDE)
        return np.fromiter((a.relate_pattern(b, _INSIDE) for a, b in zip(one, two)), dtype=bool, count=len(one))

    def intersections(self, one: np.ndarray, two: np.ndarray) -> np.ndarray:
        if self.two:
            return self._shapely.intersection(one, two)
        return _objects(a.intersection(b) for a, b in zip(one, two))

    def distances(self, one: np.ndarray, two: np.ndarray) -> np.ndarray:
        if self.two:
            return self._shapely.distance(one, two)
        return np.fromiter((a.distance(b) for a, b in zip(one, two)), dtype=float, count=len(one))

    def nearest(self, one: Any, two: Any) -> np.ndarray:
        """(2, 2): the points of the two that are nearest to each other."""
        from shapely.ops import nearest_points

        return np.array([[point.x, point.y] for point in nearest_points(one, two)])

    def made_valid(self, shape: Any) -> Any:
        if self.two:
            return self._shapely.make_valid(shape)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self._validation.make_valid(shape)

    def polygons_of(self, shape: Any) -> list[Any]:
        """The polygons in a geometry of any type."""
        if shape is None or shape.is_empty:
            return []
        if shape.geom_type == "Polygon":
            return [shape]
        if hasattr(shape, "geoms"):
            return [polygon for each in shape.geoms for polygon in self.polygons_of(each)]
        return []

    def polygonal(self, shape: Any) -> Any:
        """Only what has an area, as one geometry; an empty one where nothing has."""
        from shapely.geometry import MultiPolygon

        parts = self.polygons_of(shape)
        return parts[0] if len(parts) == 1 else MultiPolygon(parts)

    def gaps(self, one: Any, two: Any, width: float) -> list[Any]:
        """Polygons narrower than ``width`` that lie between two geometries which touch."""
        from shapely.ops import unary_union

        both = unary_union([one, two])
        closed = both.buffer(width / 2, join_style=2).buffer(-width / 2, join_style=2)
        return self.polygons_of(closed.difference(both))

    def explain(self, wkb: bytes) -> str:
        """GEOS's own reason, as ``Self-intersection[1 2]``."""
        from shapely.validation import explain_validity

        shape = self.read([wkb])[0]
        return "" if shape is None else explain_validity(shape)


def _objects(items: Iterable[Any]) -> np.ndarray:
    found = list(items)
    result = np.empty(len(found), dtype=object)
    result[:] = found
    return result
