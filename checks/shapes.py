"""The only door to shapely: version 2 works on arrays, 1.8 (Debian 12) one by one; both give the same answers.

Nothing is imported until it is used, so that the plugin loads where shapely is missing.
"""

from __future__ import annotations

import gc
import struct
import warnings
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Union

import numpy as np

from ..language import tr
from .installing import MissingLibrary, what_is_wrong

_INSIDE = "T********"
_WORTH_A_THREAD = 500
_GROUP = 8


class MissingShapely(MissingLibrary):
    """shapely is not installed, or there and broken; the sentence says which, and how to mend it."""


class Shapes:
    """Geometries of GEOS, made from WKB. Lists of them are numpy object arrays.

    ``workers``: threads for what GEOS does on arrays (shapely 2 lets go of the interpreter's lock meanwhile).
    """

    def __init__(self, workers: int = 1) -> None:
        self.workers = max(1, workers)
        try:
            import shapely
            import shapely.errors
            import shapely.geometry
        except Exception as error:  # a binary of another numpy raises whatever comes to its mind
            raise MissingShapely(what_is_wrong("shapely", tr("Checking plots"), error)) from error
        self.two = hasattr(shapely, "from_wkb")  # some builds say "0+unknown" for their version
        self._shapely = shapely
        if not self.two:
            from shapely import geos, validation, wkb
            from shapely.errors import PredicateError, ReadingError

            self._unreadable, self._no_answer = (ReadingError, ValueError), PredicateError
            self._lgeos, self._wkb, self._validation = geos.lgeos, wkb, validation
            self._writer_class = geos.WKBWriter
        self.enter_thread()

    def enter_thread(self) -> None:
        """To be called first in each thread.

        shapely 1.8 sets its GEOS up anew in every thread, piece by piece. A geometry that is collected as garbage there
        meanwhile stays in memory, and shapely complains on stderr: so nothing is collected until it is done.
        """
        if self.two:
            return
        collects = gc.isenabled()
        gc.disable()
        try:
            hasattr(self._lgeos, "GEOSGeom_destroy")
        finally:
            if collects:
                gc.enable()

    def read(self, wkb: Sequence[bytes]) -> np.ndarray:
        """Geometries; None where GEOS cannot build one."""
        if self.two:
            data = np.empty(len(wkb), dtype=object)
            data[:] = wkb
            return self._shapely.from_wkb(data, on_invalid="ignore")
        return _objects(self._read_one(each) for each in wkb)

    def _read_one(self, wkb: bytes) -> Any:
        try:
            return self._wkb.loads(wkb) if wkb else None  # GEOS complains of no bytes on stderr
        except self._unreadable:
            return None

    def points(self, xy: np.ndarray) -> Any:
        """Positions (n, 2) as one geometry."""
        return self._shapely.geometry.MultiPoint(xy.tolist())

    def write(self, shapes: Union[np.ndarray, Sequence[Any]]) -> list[bytes]:
        """Little-endian WKB without Z."""
        if self.two:
            return list(self._shapely.to_wkb(np.asarray(shapes, dtype=object), output_dimension=2, byte_order=1))
        return [self._wkb.dumps(shape, output_dimension=2, big_endian=False) for shape in shapes]

    def are_valid(self, buffer: np.ndarray, starts: np.ndarray, sizes: np.ndarray) -> np.ndarray:
        """Whether GEOS finds each geometry valid; False too where it cannot build it."""
        data, ends = buffer.tobytes(), starts + sizes
        pieces = [data[start:end] for start, end in zip(starts.tolist(), ends.tolist())]
        return self._threaded(self._valid, _objects(pieces)) if self.two else self._valid_in_groups(pieces)

    def _valid(self, wkb: np.ndarray) -> np.ndarray:
        return self._shapely.is_valid(self._shapely.from_wkb(wkb, on_invalid="ignore"))

    def _threaded(self, function: Callable[..., np.ndarray], *columns: np.ndarray) -> np.ndarray:
        """The function on slices of the columns, side by side where that pays."""
        count = len(columns[0])
        if self.workers < 2 or count < _WORTH_A_THREAD:
            return function(*columns)
        cuts = [count * k // self.workers for k in range(self.workers + 1)]
        with ThreadPoolExecutor(self.workers, initializer=self.enter_thread) as pool:
            parts = [[column[low:high] for column in columns] for low, high in zip(cuts, cuts[1:])]
            return np.concatenate(list(pool.map(lambda part: function(*part), parts)))

    def _valid_in_groups(self, wkb: Sequence[bytes]) -> np.ndarray:
        """shapely 1.8 makes a Python object of each geometry; asking its GEOS handle directly costs a third.

        Each group is one collection, valid when all its members are: a call for many lets other threads work meanwhile.
        """
        lgeos = self._lgeos
        reader = lgeos.GEOSWKBReader_create()
        result = np.zeros(len(wkb), dtype=bool)
        try:
            for start in range(0, len(wkb), _GROUP):
                group = wkb[start : start + _GROUP]
                data = b"".join([struct.pack("<BII", 1, 7, len(group)), *group])
                collection = lgeos.GEOSWKBReader_read(reader, data, len(data))
                if collection:
                    result[start : start + len(group)] = self._which_are_valid(collection, len(group))
                    lgeos.GEOSGeom_destroy(collection)
                elif len(group) > 1:  # one that GEOS cannot build spoils them all
                    result[start : start + len(group)] = np.concatenate(
                        [self._valid_in_groups([each]) for each in group]
                    )
        finally:
            lgeos.GEOSWKBReader_destroy(reader)
        return result

    def _which_are_valid(self, collection: Any, count: int) -> Any:
        if self._says_valid(collection):
            return True
        return [self._says_valid(self._lgeos.GEOSGetGeometryN(collection, k)) for k in range(count)]

    def _says_valid(self, handle: Any) -> bool:
        try:
            return self._lgeos.GEOSisValid(handle) == 1
        except self._no_answer:
            return False

    def shared(self, one: np.ndarray, two: np.ndarray, sure: np.ndarray) -> tuple[np.ndarray, list[bytes]]:
        """For pairs of geometries: whether their insides meet (DE-9IM), and the WKB of what those that do share.

        ``sure`` (pairs,): where that they meet is known, or to cut at once is cheaper than to ask.
        """
        if self.two:
            meet = sure.copy()
            ask = np.flatnonzero(~sure)
            meet[ask] = self._threaded(lambda a, b: self._shapely.relate_pattern(a, b, _INSIDE), one[ask], two[ask])
            common = self._threaded(self._intersections, one[meet], two[meet])
            return meet, list(self._shapely.to_wkb(common, output_dimension=2, byte_order=1))
        return self._shared_one_by_one(one, two, sure)

    def _intersections(self, one: np.ndarray, two: np.ndarray) -> np.ndarray:
        try:
            return self._shapely.intersection(one, two)
        except self._shapely.errors.GEOSException:
            if len(one) > 1:
                pairs = zip(one.tolist(), two.tolist())
                return np.concatenate([self._intersections(_objects([a]), _objects([b])) for a, b in pairs])
            # one pair that GEOS cannot cut as it is; without its flaws it can
            return self._shapely.intersection(self._shapely.make_valid(one), self._shapely.make_valid(two))

    def _shared_one_by_one(self, one: np.ndarray, two: np.ndarray, sure: np.ndarray) -> tuple[np.ndarray, list[bytes]]:
        """As ``_valid_in_groups``: the handles of GEOS in place of Python objects."""
        lgeos = self._lgeos
        relate, intersect, destroy = lgeos.GEOSRelatePattern, lgeos.GEOSIntersection, lgeos.GEOSGeom_destroy
        pattern = _INSIDE.encode()
        meet = np.zeros(len(one), dtype=bool)
        common: list[bytes] = []
        writer = self._writer_class(lgeos, output_dimension=2, big_endian=False)
        for k, (a, b, known) in enumerate(zip(one.tolist(), two.tolist(), sure.tolist())):
            first, second = a._geom, b._geom
            if known or relate(first, second, pattern) == 1:
                handle = intersect(first, second)
                if handle:
                    meet[k] = True
                    common.append(writer.write(_Handle(handle)))
                    destroy(handle)
        return meet, common

    def held_by(self, shape: Any, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(others,) whether each meets the geometry, and whether it lies within it without touching its border.

        The geometry is prepared once, so that the time hardly depends on how many positions it has.
        """
        if self.two:
            self._shapely.prepare(shape)
            return self._shapely.intersects(shape, others), self._shapely.contains_properly(shape, others)
        lgeos = self._lgeos
        prepared = lgeos.GEOSPrepare(shape._geom)
        try:
            meets = [lgeos.GEOSPreparedIntersects(prepared, other._geom) == 1 for other in others.tolist()]
            holds = [
                meet and lgeos.GEOSPreparedContainsProperly(prepared, other._geom) == 1
                for meet, other in zip(meets, others.tolist())
            ]
        finally:
            lgeos.GEOSPreparedGeom_destroy(prepared)
        return np.array(meets, dtype=bool), np.array(holds, dtype=bool)

    def distances(self, one: np.ndarray, two: np.ndarray) -> np.ndarray:
        if self.two:
            return self._shapely.distance(one, two)
        return np.fromiter((a.distance(b) for a, b in zip(one.tolist(), two.tolist())), dtype=float, count=len(one))

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

    def union(self, shapes: Sequence[Any]) -> Any:
        """All of them as one geometry; an empty one where there are none."""
        from shapely.ops import unary_union

        return unary_union(list(shapes))

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


def rectangles(limits: np.ndarray) -> np.ndarray:
    """Polygons of (n, 4) west, south, east, north."""
    import shapely

    if hasattr(shapely, "from_wkb"):
        return shapely.box(*limits.T)
    from shapely.geometry import box

    return _objects(box(*each) for each in limits.tolist())


class PreparedPolygon:
    """A polygon, its rings given as positions (n, 2), outline first, that is asked about many geometries."""

    def __init__(self, rings: Sequence[np.ndarray]) -> None:
        import shapely
        from shapely.geometry import Polygon
        from shapely.prepared import prep

        self._two = shapely if hasattr(shapely, "from_wkb") else None
        self._prepared = prep(Polygon(rings[0], rings[1:]))

    def meets_one(self, other: Any) -> bool:
        return bool(self._prepared.intersects(other))

    def meets(self, others: np.ndarray) -> np.ndarray:
        """(others,) whether each has a position in common with it."""
        if self._two is not None:
            return self._two.intersects(self._prepared.context, others)
        return np.array([self._prepared.intersects(other) for other in others.tolist()], dtype=bool)

    def holds(self, others: np.ndarray) -> np.ndarray:
        """(others,) whether each lies within it without touching its border."""
        if self._two is not None:
            return self._two.contains_properly(self._prepared.context, others)
        return np.array([self._prepared.contains_properly(other) for other in others.tolist()], dtype=bool)


class _Handle:
    """What shapely 1.8's WKB writer wants to see of a geometry."""

    def __init__(self, handle: Any) -> None:
        self._geom = handle
        self._ndim = 2
        self.has_z = False


def _objects(items: Iterable[Any]) -> np.ndarray:
    found = list(items)
    result = np.empty(len(found), dtype=object)
    for k, item in enumerate(found):  # assigning the whole list would ask each shape for its length
        result[k] = item
    return result
