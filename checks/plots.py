"""A batch of plots as the rules see it: columns, and what many rules need, worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Callable, Optional

import numpy as np

from . import defects, ellipsoid, exact, words
from .columns import LINE, POINT, POLYGON, Columns
from .defects import Defect
from .profiles import Profile
from .shapes import Shapes

_LARGE_RING = 200  # positions above which comparing all pairs of edges takes too much memory


@dataclass(frozen=True, eq=False)
class Batch:
    """Features in the order of the layer.

    ``feature_ids`` (n,) int64; ``wkb`` n of bytes or None (ISO WKB or EWKB, curves segmentised by the caller);
    ``plot_ids`` n of text or None, or None where there is no id field; ``declared_ha`` (n,) hectares, nan where none.
    """

    feature_ids: np.ndarray
    wkb: Sequence[Optional[bytes]]
    plot_ids: Optional[Sequence[Optional[str]]] = None
    declared_ha: Optional[np.ndarray] = None


@dataclass(frozen=True)
class Layer:
    """``to_lonlat`` maps (n, 2) of the layer's CRS to degrees, nan where it cannot; None: degrees already, or no CRS.

    ``area_field``: the declared hectares come from a field that the person named. ``feature_count`` 0: not known.
    """

    name: str
    has_crs: bool = True
    is_degrees: bool = True
    metres_per_unit: float = 1.0
    to_lonlat: Optional[Callable[[np.ndarray], np.ndarray]] = None
    id_field: bool = False
    area_field: bool = True
    feature_count: int = 0

    def lonlat(self, xy: np.ndarray) -> np.ndarray:
        """(n, 2) in degrees; nan where there is no CRS or the transform fails."""
        if not self.has_crs:
            return np.full(xy.shape, np.nan)
        return xy if self.to_lonlat is None else np.asarray(self.to_lonlat(xy), dtype=np.float64).reshape(xy.shape)


@dataclass(frozen=True)
class Options:
    """``min_area`` and ``max_area`` in hectares, ``max_gap`` in metres (0: off); ``compare`` is read once.

    ``workers``: threads for GEOS where shapely 2 is installed; ``remember``: keep what ``engine.recheck`` needs.
    """

    profile: int = 4
    overlaps: bool = True
    max_gap: float = 0.0
    min_area: Optional[float] = None
    max_area: Optional[float] = None
    compare: Optional[Iterable[Batch]] = None
    compare_layer: Optional[Layer] = None
    rules: Optional[frozenset[str]] = None
    workers: int = 2
    remember: bool = False


@dataclass(frozen=True)
class Fault:
    """One defect of one row. ``written``: it appears only with the profile's decimals."""

    row: int
    defect: Defect
    written: bool = False


@dataclass(eq=False)
class Plots:
    """Rows count the batch's features from 0."""

    columns: Columns
    batch: Batch
    layer: Layer
    options: Options
    profile: Profile
    shapes: Shapes

    def __len__(self) -> int:
        return len(self.columns)

    def name(self, row: int) -> str:
        ids = self.batch.plot_ids
        return words.plot_name(int(self.batch.feature_ids[row]), ids[row] if ids is not None else None, ids is not None)

    def place(self, x: float, y: float) -> str:
        return words.place(x, y, self.layer.is_degrees)

    @cached_property
    def finite(self) -> np.ndarray:
        """(positions,) True where both coordinates are numbers."""
        return np.isfinite(self.columns.xy).all(axis=1)

    @cached_property
    def lonlat(self) -> np.ndarray:
        """(positions, 2) in degrees; nan where unknown. -180 counts as 180 in a plot that lies east of 0."""
        xy = self.columns.xy
        if not len(xy):
            return xy
        lonlat = self.layer.lonlat(xy)
        at_edge = np.abs(lonlat[:, 0] + 180) < 1e-9
        if at_edge.any():
            lonlat = lonlat.copy()
            others = np.where(at_edge, np.inf, lonlat[:, 0])
            west = _by_row(np.minimum, others, self.columns, np.inf)
            lonlat[at_edge & (west[self.columns.point_row] > 90) & np.isfinite(west[self.columns.point_row]), 0] = 180
        return lonlat

    @cached_property
    def off_globe(self) -> np.ndarray:
        """(rows,) True where a position lies outside the bounds of longitude and latitude; False without a CRS."""
        off = np.zeros(len(self), dtype=bool)
        if self.layer.has_crs and len(self.columns.xy):
            with np.errstate(invalid="ignore"):
                inside = (np.abs(self.lonlat[:, 0]) <= 180) & (np.abs(self.lonlat[:, 1]) <= 90)
            off[self.columns.point_row[~inside & self.finite]] = True
        return off

    @cached_property
    def rolls(self) -> np.ndarray:
        """(positions,) True where the step to the next position of the ring crosses 180 degrees."""
        step = np.zeros(len(self.lonlat))
        with np.errstate(invalid="ignore"):
            step[:-1] = np.abs(np.diff(self.lonlat[:, 0]))
        return self.columns.edge_starts & (step > 180) & (step < 360) & ~self.off_globe[self.columns.point_row]

    @cached_property
    def unrolled(self) -> np.ndarray:
        """(positions, 2): degrees with longitudes that go on beyond 180 in plots that cross it; for measuring."""
        if not self.rolls.any():
            return self.lonlat
        lonlat = self.lonlat.copy()
        crossing = _flags(self.columns.point_row[self.rolls], len(self))[self.columns.point_row]
        lonlat[crossing & (lonlat[:, 0] < 0), 0] += 360
        return lonlat

    @cached_property
    def written(self) -> Optional[np.ndarray]:
        """(positions, 2): the degrees with the profile's decimals; None where the profile names none, or no CRS."""
        if self.profile.decimals is None or not self.layer.has_crs:
            return None
        return np.round(self.lonlat, self.profile.decimals)

    @cached_property
    def bounds(self) -> np.ndarray:
        """(rows, 4) west, south, east, north in degrees; nan where unknown."""
        return bounds_of(self.columns, self.unrolled)

    @cached_property
    def centre(self) -> np.ndarray:
        """(rows, 2): middle of the bounds, in degrees."""
        return (self.bounds[:, :2] + self.bounds[:, 2:]) / 2

    @cached_property
    def metres(self) -> np.ndarray:
        """(positions, 2) in metres from each plot's centre."""
        with np.errstate(invalid="ignore"):
            return ellipsoid.local_metres(self.unrolled, self.columns.point_row, self.centre)

    @cached_property
    def edge_lengths(self) -> np.ndarray:
        """(positions,) metres to the next position of the ring; 0 at its last."""
        lengths = np.zeros(len(self.metres))
        with np.errstate(invalid="ignore"):
            step = self.metres[1:] - self.metres[:-1]
            lengths[:-1] = np.hypot(step[:, 0], step[:, 1])
        lengths[~self.columns.edge_starts] = 0
        return lengths

    @cached_property
    def hectares(self) -> np.ndarray:
        """(rows,) on the ellipsoid; nan for what is no polygon or has no CRS."""
        with np.errstate(invalid="ignore"):
            return areas_of(self.columns, self.unrolled) / 10_000

    @cached_property
    def perimeters(self) -> np.ndarray:
        """(rows,) metres, holes included."""
        return np.bincount(self.columns.point_row, self.edge_lengths, minlength=len(self))

    @cached_property
    def corners(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Indices of (vertex, the one before, the one after) in all closed polygon rings."""
        return corners(self.columns, self.fresh)

    @cached_property
    def fresh(self) -> np.ndarray:
        """(positions,) False where a position repeats the one before it in its ring."""
        return fresh_positions(self.columns, self.columns.xy)

    @cached_property
    def thin_rings(self) -> np.ndarray:
        """(rings,) True where a ring or line has too few different positions."""
        return thin_rings(self.columns, self.columns.xy)

    @cached_property
    def damaged(self) -> np.ndarray:
        """(rows,) True where a coordinate is no number, a ring is open or too short: nothing for GEOS."""
        columns = self.columns
        bad = np.zeros(len(columns), dtype=bool)
        bad[columns.point_row[~self.finite]] = True
        bad[columns.ring_row[self.thin_rings]] = True
        bad[columns.ring_row[self.open_rings]] = True
        return bad

    @cached_property
    def open_rings(self) -> np.ndarray:
        """(rings,) True where a polygon's ring does not end where it starts."""
        columns = self.columns
        first, last = columns.xy[columns.ring_first[:-1]], columns.xy[columns.ring_first[1:] - 1]
        same = (first == last).all(axis=1) | np.isnan(first).any(axis=1) | np.isnan(last).any(axis=1)
        return (columns.ring_kind == POLYGON) & ~same & ~self.thin_rings

    def prepare(self) -> None:
        """The transform and GEOS's answers, which may be asked for in another thread than the rules."""
        wanted = ["lonlat", "unsound"] if self.written is None else ["lonlat", "unsound", "unsound_as_written"]
        for name in wanted:
            getattr(self, name)

    @cached_property
    def faults(self) -> list[Fault]:
        """Every defect of the polygons, as given, then as written."""
        faults = list(self._faults_in(self.unsound, None, False))
        if self.written is not None:
            faults.extend(self._faults_as_written())
        return faults

    @cached_property
    def _with_rings(self) -> np.ndarray:
        return _flags(self.columns.ring_row[self.columns.ring_kind == POLYGON], len(self))

    @cached_property
    def unsound(self) -> np.ndarray:
        """Rows with polygons that GEOS or the scan of the bytes objects to."""
        return self._unsound(self._with_rings, self.damaged, None)

    @cached_property
    def unsound_as_written(self) -> np.ndarray:
        """Rows, sound as given, with polygons that GEOS objects to once they have the profile's decimals."""
        columns, written = self.columns, self.written
        known = np.isfinite(written).all(axis=1)
        moved = (written != columns.xy).any(axis=1) if self.layer.is_degrees else np.ones(len(known), dtype=bool)
        rows = self._with_rings & ~_flags(self.unsound, len(self)) & _flags(columns.point_row[moved], len(self))
        rows &= ~_flags(columns.point_row[~known], len(self))
        thin = thin_rings(columns, written)
        return self._unsound(rows, _flags(columns.ring_row[thin], len(self)), written)

    def _unsound(self, rows: np.ndarray, damaged: np.ndarray, xy: Optional[np.ndarray]) -> np.ndarray:
        columns = self.columns
        ask = np.flatnonzero(rows & ~damaged)
        buffer = columns.buffer if xy is None else columns.with_positions(xy)
        valid = self.shapes.are_valid(buffer, columns.starts[ask], columns.sizes[ask])
        return np.sort(np.concatenate([ask[~valid], np.flatnonzero(rows & damaged)]))

    def _defects(self, row: int, xy: Optional[np.ndarray]) -> list[Defect]:
        columns = self.columns
        rings = [
            (part, hole, points[np.isfinite(points).all(axis=1)]) for part, hole, points in columns.rings_of(row, xy)
        ]
        kinds = columns.ring_kind[columns.row_ring[row] : columns.row_ring[row + 1]]
        found = defects.find_defects([ring for ring, kind in zip(rings, kinds) if kind == POLYGON])
        if not found and not self.damaged[row]:
            found = self._as_geos_says(row)
        return found

    def _as_geos_says(self, row: int) -> list[Defect]:
        """GEOS objects to something that all exact comparisons let pass; it has the last word."""
        reason = self.shapes.explain(self.columns.bytes_of(row))
        return [] if reason in ("", "Valid Geometry") else [defects.from_geos(reason)]

    def _faults_as_written(self) -> Iterable[Fault]:
        for fault in self._faults_in(self.unsound_as_written, self.written, True):
            x, y = self.given_place(fault.row, fault.defect.x, fault.defect.y)
            yield Fault(fault.row, Defect(fault.defect.rule, x, y, fault.defect.about), True)

    def _faults_in(self, rows: np.ndarray, xy: Optional[np.ndarray], written: bool) -> Iterable[Fault]:
        """Defects of rows that GEOS or the scan objects to: the plain ones together, the others one by one."""
        columns = self.columns
        positions = columns.xy if xy is None else xy
        plain, rings = [], []
        for row in rows[~self.damaged[rows] & (np.diff(columns.row_ring)[rows] == 1)].tolist():
            ring = positions[columns.row_point[row] : columns.row_point[row + 1]]
            ring = ring[np.concatenate([[True], (ring[1:] != ring[:-1]).any(axis=1)])]
            if 4 <= len(ring) <= _LARGE_RING:
                plain.append(row)
                rings.append(ring)
        known = dict(zip(plain, defects.find_crossings(rings) if rings else []))
        for row in rows.tolist():
            for defect in known.get(row) or self._defects(row, xy):
                yield Fault(row, defect, written)

    def given_place(self, row: int, lon: float, lat: float) -> tuple[float, float]:
        """The plot's vertex, in the layer's CRS, nearest to a place in degrees."""
        part = slice(self.columns.row_point[row], self.columns.row_point[row + 1])
        away = np.hypot(self.lonlat[part, 0] - lon, self.lonlat[part, 1] - lat)
        x, y = self.columns.xy[part][int(np.nanargmin(away))]
        return float(x), float(y)

    @cached_property
    def faulty(self) -> np.ndarray:
        """(rows,) True where the geometry as given has a defect or is off the globe, so that its area means little."""
        return (
            self.damaged
            | self.off_globe
            | _flags(np.array([f.row for f in self.faults if not f.written], dtype=np.int64), len(self))
        )

    @cached_property
    def _middles(self) -> tuple[np.ndarray, np.ndarray]:
        return middles_of(self.columns)

    @property
    def sure_middles(self) -> np.ndarray:
        """(rows, 2): the middle of each plot where that lies inside, else nan."""
        middle, within = self._middles
        return np.where(within[:, None], middle, np.nan)

    def inside(self, rows: np.ndarray) -> np.ndarray:
        """(len(rows), 2): a point inside each plot, in the layer's CRS; nan where it has no finite position."""
        rows = np.asarray(rows, dtype=np.int64)
        middle, within = self._middles
        places = middle[rows]
        rest = np.flatnonzero(~within[rows])
        places[rest] = points_inside(self.columns, rows[rest])
        return places


def _flags(rows: np.ndarray, count: int) -> np.ndarray:
    flags = np.zeros(count, dtype=bool)
    flags[rows] = True
    return flags


def _by_row(function: Any, values: np.ndarray, columns: Columns, empty: float) -> np.ndarray:
    """Reduce a value of each position to one of each row."""
    result = np.full(len(columns), empty)
    filled = np.flatnonzero(np.diff(columns.row_point) > 0)
    if len(filled):
        result[filled] = function.reduceat(values, columns.row_point[:-1][filled])
    return result


def bounds_of(columns: Columns, xy: np.ndarray) -> np.ndarray:
    """(rows, 4) of the positions (n, 2); nan where a row has none or one is nan."""
    sides = [(np.minimum, 0), (np.minimum, 1), (np.maximum, 0), (np.maximum, 1)]
    return np.stack([_by_row(function, xy[:, axis], columns, np.nan) for function, axis in sides], axis=1)


def areas_of(columns: Columns, lonlat: np.ndarray) -> np.ndarray:
    """(rows,) m2 on the ellipsoid: shells less holes; nan for rows without a polygon."""
    size = np.abs(ellipsoid.ring_areas(lonlat, columns.ring_first))
    signed = np.where(columns.ring_is_hole, -size, size)
    polygon = columns.ring_kind == POLYGON
    areas = np.bincount(columns.ring_row[polygon], signed[polygon], minlength=len(columns)).astype(float)
    areas[~_flags(columns.ring_row[polygon], len(columns))] = np.nan
    return areas


def fresh_positions(columns: Columns, xy: np.ndarray) -> np.ndarray:
    """(positions,) False where a position equals the one before it in its ring."""
    fresh = np.ones(len(xy), dtype=bool)
    fresh[1:] = (xy[1:] != xy[:-1]).any(axis=1)
    fresh[columns.ring_first[:-1]] = True
    return fresh


def thin_rings(columns: Columns, xy: np.ndarray) -> np.ndarray:
    """(rings,) True where a ring has fewer than 3 different positions, a line fewer than 2."""
    rings = len(columns.ring_part)
    runs = np.add.reduceat(fresh_positions(columns, xy).astype(np.int64), columns.ring_first[:-1]) if rings else 0
    needed = np.where(columns.ring_kind == POLYGON, 3, np.where(columns.ring_kind == LINE, 2, 1))
    thin = runs < needed
    for ring in np.flatnonzero((columns.ring_kind == POLYGON) & ~thin & (runs <= 8)):
        part = xy[columns.ring_first[ring] : columns.ring_first[ring + 1]]
        thin[ring] = len({position for position in map(tuple, part.tolist())}) < 3
    return thin


def middles_of(columns: Columns) -> tuple[np.ndarray, np.ndarray]:
    """(rows, 2) mean of each row's first ring, and (rows,) whether that lies inside by the even-odd rule."""
    count = len(columns)
    middle, within = np.full((count, 2), np.nan), np.zeros(count, dtype=bool)
    if not len(columns.xy):
        return middle, within
    first = columns.row_ring[:-1][np.diff(columns.row_ring) > 0]
    row = columns.ring_row[first]
    sums = np.add.reduceat(columns.xy, columns.ring_first[:-1], axis=0)[first]
    closed = (columns.ring_size[first] > 1) & (columns.ring_kind[first] == POLYGON)
    sums -= columns.xy[columns.ring_first[first]] * closed[:, None]
    middle[row] = sums / (columns.ring_size[first] - closed)[:, None]
    at = middle[columns.point_row]
    a, b = columns.xy[:-1], columns.xy[1:]
    over = (a[:, 1] > at[:-1, 1]) != (b[:, 1] > at[:-1, 1])
    over &= columns.edge_starts[:-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        x = a[:, 0] + (at[:-1, 1] - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
    hits = np.bincount(columns.point_row[:-1], over & (x > at[:-1, 0]), minlength=count)
    within[hits % 2 == 1] = True
    points = (columns.kind == POINT) & np.isfinite(middle).all(axis=1)
    return middle, (within & np.isfinite(middle).all(axis=1)) | points


def points_inside(columns: Columns, rows: np.ndarray) -> np.ndarray:
    """A point inside each row's polygon (its first position for points and lines), in the columns' own CRS."""
    result = np.full((len(rows), 2), np.nan)
    for k, row in enumerate(rows.tolist()):
        rings = [points for _, _, points in columns.rings_of(row)]
        rings = [points[np.isfinite(points).all(axis=1)] for points in rings]
        rings = [points for points in rings if len(points)]
        if rings:
            polygon = columns.ring_kind[columns.row_ring[row]] == POLYGON
            result[k] = point_inside(rings) if polygon else rings[0][0]
    return result


def point_inside(rings: list[np.ndarray]) -> tuple[float, float]:
    """A point well inside the area that the rings enclose by the even-odd rule; the first vertex where none is."""
    shell = rings[0]
    middle = shell[:-1].mean(axis=0) if len(shell) > 1 else shell[0]
    if sum(exact.locate(ring, middle) == 1 for ring in rings if len(ring) > 2) % 2:
        return float(middle[0]), float(middle[1])
    low, high = shell[:, 1].min(), shell[:, 1].max()
    best, widest = (float(shell[0, 0]), float(shell[0, 1])), 0.0
    for share in (0.5, 0.37, 0.61, 0.23, 0.79):
        y = low + (high - low) * share
        crossings = np.sort(np.concatenate([_crossings(ring, y) for ring in rings]))
        if len(crossings) >= 2:
            widths = crossings[1::2] - crossings[: len(crossings) // 2 * 2 : 2]
            k = int(np.argmax(widths))
            if widths[k] > widest:
                widest = float(widths[k])
                best = (float(crossings[2 * k] + widths[k] / 2), float(y))
    return best


def _crossings(ring: np.ndarray, y: float) -> np.ndarray:
    a, b = ring, np.roll(ring, -1, axis=0)
    over = (a[:, 1] > y) != (b[:, 1] > y)
    a, b = a[over], b[over]
    return a[:, 0] + (y - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])


def corners(columns: Columns, fresh: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Indices of (vertex, the one before, the one after) in all closed polygon rings, repeated positions left out.

    Rings with fewer than 3 different positions and rings that are not closed have none.
    """
    polygon = np.repeat(columns.ring_kind == POLYGON, columns.ring_size)
    last = np.zeros(len(columns.xy), dtype=bool)
    last[columns.ring_first[1:] - 1] = True
    runs = np.cumsum(fresh) - 1
    at = np.flatnonzero(fresh & polygon)
    # the run that ends a ring is its first position again
    closing = np.zeros(int(runs[-1]) + 1 if len(runs) else 0, dtype=bool)
    closing[runs[last]] = True
    ring = np.repeat(np.arange(len(columns.ring_part)), columns.ring_size)[at]
    first, end = columns.ring_first[:-1][ring], columns.ring_first[1:][ring] - 1
    at_end = closing[runs[at]]
    closed = (columns.xy[first] == columns.xy[end]).all(axis=1)
    keep = closed & ~at_end
    at, ring = at[keep], ring[keep]
    if not len(at):
        return at, at, at
    opening = np.concatenate([[True], ring[1:] != ring[:-1]])
    ending = np.concatenate([ring[1:] != ring[:-1], [True]])
    before, after = np.roll(at, 1), np.roll(at, -1)
    before[opening] = at[ending]
    after[ending] = at[opening]
    enough = (np.bincount(ring)[ring]) >= 3
    return at[enough], before[enough], after[enough]
