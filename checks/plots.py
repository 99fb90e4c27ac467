"""A batch of plots as the rules see it: columns, and what many rules need, worked out once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np

from . import defects, ellipsoid, exact, words
from .columns import LINE, MULTIPOLYGON, POINT, POLYGON, Columns
from .defects import Defect
from .inputs import Batch, Layer, Options
from .positions import (
    areas_of,
    by_row,
    corners,
    flags,
    fresh_positions,
    middles_of,
    points_inside,
    row_bounds,
    thin_rings,
    turns_of,
)
from .profiles import Profile
from .shapes import Shapes
from .star_shaped import seen_whole
from .world import SEA, UNKNOWN, Whereabouts

_FINER = (9, 11, 13)  # decimals; a double holds no more of a longitude
_LARGE_RING = 200  # positions above which comparing all pairs of edges takes too much memory


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
        return exact.both(np.isfinite(self.columns.xy))

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
            west = by_row(np.minimum, others, self.columns, np.inf)
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
        crossing = flags(self.columns.point_row[self.rolls], len(self))[self.columns.point_row]
        lonlat[crossing & (lonlat[:, 0] < 0), 0] += 360
        return lonlat

    @cached_property
    def settled(self) -> np.ndarray:
        """(positions, 2): as ``unrolled``, each plot moved by whole turns so that it begins between -180 and 180.

        The same ground has the same degrees, however its longitudes were counted: 179.99 and -180.01 are one place.
        """
        lonlat = self.unrolled
        west = by_row(np.minimum, np.where(np.isfinite(lonlat[:, 0]), lonlat[:, 0], np.inf), self.columns, np.inf)
        turns = turns_of(west)
        if not turns.any():
            return lonlat
        lonlat = lonlat.copy()
        lonlat[:, 0] -= 360 * turns[self.columns.point_row]
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
        return row_bounds(self.columns, self.unrolled)

    @cached_property
    def centre(self) -> np.ndarray:
        """(rows, 2): middle of the bounds, in degrees."""
        return (self.bounds[:, :2] + self.bounds[:, 2:]) / 2

    @cached_property
    def ground(self) -> Whereabouts:
        """The countries that each plot touches; unknown without a CRS or a world map, and for what is off the globe."""
        if self.options.world is None or not self.layer.has_crs:
            return Whereabouts(np.full(len(self), UNKNOWN), {})
        bounds = self.bounds.copy()
        bounds[self.off_globe] = np.nan
        return self.options.world.locate(bounds, self.lonlat_shape)

    @cached_property
    def at_sea(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Rows that touch no country, metres to the nearest land, and the number of its country."""
        rows = np.flatnonzero(self.ground.where == SEA)
        world = self.options.world
        return (rows, *world.distances(self.bounds[rows])) if world is not None else (rows, rows, rows)

    @cached_property
    def _lonlat_buffer(self) -> np.ndarray:
        return self.columns.buffer if self.layer.to_lonlat is None else self.columns.with_positions(self.lonlat)

    def lonlat_bytes(self, row: int) -> bytes:
        """The WKB of a plot in degrees."""
        start = self.columns.starts[row]
        return self._lonlat_buffer[start : start + self.columns.sizes[row]].tobytes()

    def lonlat_shape(self, row: int) -> Any:
        """A plot in degrees for GEOS; its positions alone where GEOS cannot build it."""
        columns = self.columns
        part = slice(columns.row_point[row], columns.row_point[row + 1])
        if columns.kind[row] in (POINT, LINE, POLYGON, MULTIPOLYGON) and not self.damaged[row]:
            shape = self.shapes.read([self.lonlat_bytes(row)])[0]
            if shape is not None:
                return shape
        return self.shapes.points(self.lonlat[part][self.finite[part]])

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
        """(rows,) on the ellipsoid; nan for what is no polygon, has no CRS or lies outside the world."""
        with np.errstate(invalid="ignore"):
            areas = areas_of(self.columns, self.unrolled) / 10_000
        areas[self.off_globe] = np.nan
        return areas

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
        same = exact.same(first, last) | np.isnan(first).any(axis=1) | np.isnan(last).any(axis=1)
        return (columns.ring_kind == POLYGON) & ~same & ~self.thin_rings

    def prepare(self) -> None:
        """What ``ask_geos`` needs, all of it numpy's work: another thread would only pay more for its memory."""
        self._work_out("lonlat", "written", "_to_ask")

    def ask_geos(self) -> None:
        """GEOS's answers, which may be asked for in another thread than the rules."""
        with np.errstate(all="ignore"):  # each thread has its own
            self._work_out("unsound", *(["unsound_as_written"] if self.written is not None else []))

    def _work_out(self, *names: str) -> None:
        for name in names:
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
        return flags(self.columns.ring_row[self.columns.ring_kind == POLYGON], len(self))

    @cached_property
    def unsound(self) -> np.ndarray:
        """Rows with polygons that GEOS or the scan of the bytes objects to."""
        return self._objected(self._to_ask, self._with_rings & self.damaged, self.columns.buffer)

    @cached_property
    def _to_ask(self) -> np.ndarray:
        """Rows that GEOS can look at and has to."""
        return np.flatnonzero(self._with_rings & ~self.damaged & ~seen_whole(self.columns, self.columns.xy))

    @cached_property
    def unsound_as_written(self) -> np.ndarray:
        """Rows, sound as given, with polygons that GEOS objects to with the decimals that they are written with."""
        return np.array([row for row in self._broken.tolist() if row not in self.finer], dtype=np.int64)

    @cached_property
    def finer(self) -> dict[int, int]:
        """Row -> decimals of plots that the profile's own break and more do not, where the profile may have more."""
        found: dict[int, int] = {}
        broken = self._broken
        for decimals in _FINER:
            if len(broken) and decimals <= (self.profile.most_decimals or 0):
                left = self._unsound_with(np.round(self.lonlat, decimals), flags(broken, len(self)))
                found.update(dict.fromkeys(np.setdiff1d(broken, left).tolist(), decimals))
                broken = left
        return found

    @cached_property
    def _broken(self) -> np.ndarray:
        """Rows, sound as given, with polygons that GEOS objects to once they have the profile's decimals."""
        if self.written is None:
            return np.zeros(0, dtype=np.int64)
        return self._unsound_with(self.written, np.ones(len(self), dtype=bool))

    def _unsound_with(self, written: np.ndarray, which: np.ndarray) -> np.ndarray:
        """Of the rows that a mask picks, those that are sound as given and unsound with these positions in degrees."""
        columns = self.columns
        known = exact.both(np.isfinite(written))
        moved = ~exact.same(written, columns.xy) if self.layer.is_degrees else np.ones(len(known), dtype=bool)
        rows = which & self._with_rings & ~flags(self.unsound, len(self))
        rows &= flags(columns.point_row[moved], len(self))
        rows &= ~flags(columns.point_row[~known], len(self))
        thin = flags(columns.ring_row[thin_rings(columns, written)], len(self))
        ask = np.flatnonzero(rows & ~thin & ~seen_whole(columns, written))
        return self._objected(ask, rows & thin, columns.with_positions(written))

    def _objected(self, ask: np.ndarray, damaged: np.ndarray, buffer: np.ndarray) -> np.ndarray:
        columns = self.columns
        valid = self.shapes.are_valid(buffer, columns.starts[ask], columns.sizes[ask])
        return np.sort(np.concatenate([ask[~valid], np.flatnonzero(damaged)]))

    def _defects(self, rows: list[int], xy: Optional[np.ndarray]) -> dict[int, list[Defect]]:
        """The defects of each row, as the comparison of all its edges finds them, or else as GEOS says."""
        found = dict(zip(rows, defects.find_all(self._finite_rings(row, xy) for row in rows)))
        return {row: told or ([] if self.damaged[row] else self._as_geos_says(row)) for row, told in found.items()}

    def _finite_rings(self, row: int, xy: Optional[np.ndarray]) -> list[tuple[int, bool, np.ndarray]]:
        columns = self.columns
        kinds = columns.ring_kind[columns.row_ring[row] : columns.row_ring[row + 1]]
        rings = (ring for ring, kind in zip(columns.rings_of(row, xy), kinds) if kind == POLYGON)
        if not self.damaged[row]:
            return list(rings)
        return [(part, hole, points[exact.both(np.isfinite(points))]) for part, hole, points in rings]

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
            ring = ring[np.concatenate([[True], ~exact.same(ring[1:], ring[:-1])])]
            if 4 <= len(ring) <= _LARGE_RING:
                plain.append(row)
                rings.append(ring)
        known = dict(zip(plain, defects.find_crossings(rings)))
        known.update(self._defects([row for row in rows.tolist() if not known.get(row)], xy))
        for row in rows.tolist():
            for defect in known[row] or ():
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
            | flags(np.array([f.row for f in self.faults if not f.written], dtype=np.int64), len(self))
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
