"""The whole layer as the rules across plots see it: what is kept of each batch, and which plots meet."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Callable, Optional, Union

import numpy as np

from . import ellipsoid, exact, words
from .boxes import meeting, meeting_itself
from .columns import MULTIPOINT, POINT, Columns, doubles_at, read_wkb
from .inputs import Layer, Options
from .overlaps import SHARED_M2, SHARED_PART, Shared, Sharing, joined, perimeters
from .places import country_numbers, drawn_numbers, tells_country
from .plots import Plots
from .positions import areas_of, points_inside
from .profiles import Profile
from .shapes import Shapes
from .turning import pairs_over_the_line, turned

__all__ = ["SHARED_M2", "SHARED_PART", "Kept", "Shared", "Survey", "keep"]

_GAP_M2 = 0.01  # what is smaller is no gap but the rounding of borders
_ROUNDING = 1e-9  # part of a plot's size by which GEOS may move a border
_PAIRS = 200
_WIDE = ("bounds", "middle", "outline")
_LARGEST = 1000  # positions of a ring above which GEOS is quicker
_MENDED = 4000  # faulty plots that are kept as GEOS made them valid


@dataclass(eq=False)
class Kept:
    """One batch, reduced to what the rules across plots need. Its columns may be views of those of the whole layer."""

    buffer: np.ndarray
    starts: np.ndarray
    sizes: np.ndarray
    feature_ids: np.ndarray
    plot_ids: np.ndarray
    kind: np.ndarray
    bounds: np.ndarray
    hectares: np.ndarray
    digest: np.ndarray
    usable: np.ndarray
    faulty: np.ndarray
    middle: np.ndarray
    filled: np.ndarray
    outline: np.ndarray  # (rows, 3) of the only ring: byte offset in the row, positions, bytes from one to the next
    declared: np.ndarray
    country: np.ndarray
    drawn: np.ndarray


def keep(plots: Plots, across: bool = True) -> Kept:
    """``across``: rules across plots will follow; else their columns stay empty."""
    columns = plots.columns
    ids = np.empty(len(columns), dtype=object)
    given = plots.batch.plot_ids
    ids[:] = list(given) if given is not None else [None] * len(columns)
    middle = plots.sure_middles if across else np.full((len(columns), 2), np.nan)
    return Kept(
        buffer=columns.buffer,
        starts=columns.starts,
        sizes=columns.sizes,
        feature_ids=np.asarray(plots.batch.feature_ids, dtype=np.int64),
        plot_ids=ids,
        kind=columns.kind,
        bounds=plots.bounds if plots.layer.has_crs else np.full((len(columns), 4), np.nan),
        hectares=plots.hectares,
        digest=ground_digests(plots) if across else np.zeros(len(columns), dtype=np.uint64),
        usable=columns.is_polygonal & (np.diff(columns.row_point) > 0) & ~plots.damaged & ~plots.off_globe,
        faulty=plots.faulty,
        middle=middle,
        filled=np.diff(columns.row_point) > 0,
        outline=_outlines(plots) if across else np.zeros((len(columns), 3), dtype=np.int32),
        declared=_declared(plots),
        country=country_numbers(plots),
        drawn=drawn_numbers(plots) if tells_country(plots) else np.full(len(columns), -1, dtype=np.int16),
    )


def _outlines(plots: Plots) -> np.ndarray:
    """(rows, 3) of int32: where the positions of plots of one ring lie in their bytes; zeros for all other plots."""
    columns = plots.columns
    table = np.zeros((len(columns), 3), dtype=np.int32)
    rows = np.flatnonzero(columns.is_polygonal & (np.diff(columns.row_ring) == 1) & ~plots.damaged)
    first, size = columns.row_point[rows], np.diff(columns.row_point)[rows]
    plain = (size >= 4) & (size <= _LARGEST)
    rows, first, size = rows[plain], first[plain], size[plain]
    same = exact.same(doubles_at(columns.buffer, columns.places[first]), columns.xy[first])  # else big-endian
    rows, first, size = rows[same], first[same], size[same]
    place = columns.places[first]
    table[rows] = np.stack([place - columns.starts[rows], size, columns.places[first + 1] - place], axis=1)
    return table


def _declared(plots: Plots) -> np.ndarray:
    """(rows,) declared hectares; nan where none are."""
    declared = plots.batch.declared_ha
    return np.full(len(plots), np.nan, dtype=np.float32) if declared is None else np.asarray(declared, np.float32)


def _once_round(plots: Plots) -> np.ndarray:
    """(positions, 2) in degrees, longitudes from -180 to 180: the same for the same ground."""
    settled = plots.settled
    return np.column_stack([np.where(settled[:, 0] > 180, settled[:, 0] - 360, settled[:, 0]), settled[:, 1]])


def ground_digests(plots: Plots) -> np.ndarray:
    """(rows,) uint64, equal for the same ground whatever the start vertex, direction, ring and part order; 0: none.

    A sum over undirected edges on a grid of 1e-7 degrees (1 cm); positions alone for points.
    """
    columns = plots.columns
    if not len(columns.xy):
        return np.zeros(len(columns), dtype=np.uint64)
    positions = _once_round(plots) * 1e7 if plots.layer.has_crs else columns.xy * 1e4
    with np.errstate(invalid="ignore"):
        grid = np.nan_to_num(np.rint(positions), nan=0, posinf=0, neginf=0).astype(np.int64).astype(np.uint64)
    point = _mix(grid[:, 0] * np.uint64(0x9E3779B97F4A7C15) + _mix(grid[:, 1]))
    following = np.roll(point, -1)
    edge = _mix(point + following) ^ _mix(point ^ following)
    edge[~columns.edge_starts | (point == following)] = 0
    lone = columns.ring_size[np.repeat(np.arange(len(columns.ring_size)), columns.ring_size)] == 1
    edge[lone] = _mix(point[lone] + np.uint64(1))
    digest = np.zeros(len(columns), dtype=np.uint64)
    filled = np.flatnonzero(np.diff(columns.row_point) > 0)
    digest[filled] = np.add.reduceat(edge, columns.row_point[:-1][filled])
    bad = np.zeros(len(columns), dtype=bool)
    bad[columns.point_row[~plots.finite]] = True
    if plots.layer.has_crs:
        bad[columns.point_row[~exact.both(np.isfinite(plots.lonlat))]] = True
    digest[bad] = 0
    return digest


def _mix(value: np.ndarray) -> np.ndarray:
    """The finaliser of splitmix64: every bit of the input reaches every bit of the output."""
    value = value + np.uint64(0x9E3779B97F4A7C15)
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return value ^ (value >> np.uint64(31))


@dataclass(eq=False)
class Survey:
    """All batches of one layer; rows count its features from 0."""

    layer: Layer
    options: Options
    profile: Profile
    shapes: Shapes
    kept: list[Kept]
    tick: Callable[[], None]
    other: Optional[Survey] = None  # COMPARE_WITH
    changed: Optional[np.ndarray] = None  # (rows,) True where a second check has to look; None: everywhere
    before: Optional[tuple[Shared, Shared]] = None  # shared and gaps among the unchanged rows, known already
    known: Mapping[str, Any] = field(default_factory=dict)  # by rule: what holds of a layer that this is a part of

    def _all(self, name: str) -> np.ndarray:
        if not self.kept:
            return np.zeros((0, {"bounds": 4, "middle": 2, "outline": 3}[name]) if name in _WIDE else 0)
        whole = np.concatenate([getattr(each, name) for each in self.kept])
        for each, start, end in zip(self.kept, self._starts, self._starts[1:]):
            setattr(each, name, whole[start:end])  # so that it is in memory once
        return whole

    def __len__(self) -> int:
        return int(self.first[-1])

    @cached_property
    def first(self) -> np.ndarray:
        return np.cumsum([0] + [len(each.kind) for each in self.kept])

    @cached_property
    def feature_ids(self) -> np.ndarray:
        return self._all("feature_ids").astype(np.int64, copy=False)

    @cached_property
    def plot_ids(self) -> np.ndarray:
        return self._all("plot_ids").astype(object, copy=False)

    @cached_property
    def bounds(self) -> np.ndarray:
        return self._all("bounds")

    @cached_property
    def hectares(self) -> np.ndarray:
        return self._all("hectares")

    @cached_property
    def digest(self) -> np.ndarray:
        return self._all("digest").astype(np.uint64, copy=False)

    @cached_property
    def usable(self) -> np.ndarray:
        return self._all("usable").astype(bool, copy=False)

    @cached_property
    def faulty(self) -> np.ndarray:
        return self._all("faulty").astype(bool, copy=False)

    @cached_property
    def middle(self) -> np.ndarray:
        return self._all("middle")

    @cached_property
    def declared(self) -> np.ndarray:
        return self._all("declared")

    @cached_property
    def country(self) -> np.ndarray:
        """(rows,) int16 of ``countries.numbered()``: the declared country; -1 where it is none."""
        return self._all("country").astype(np.int16, copy=False)

    @cached_property
    def kind(self) -> np.ndarray:
        return self._all("kind")

    @cached_property
    def sizes(self) -> np.ndarray:
        """(rows,) bytes of each plot."""
        return self._all("sizes")

    @cached_property
    def outline(self) -> np.ndarray:
        return self._all("outline").astype(np.int32, copy=False)

    @cached_property
    def has_outline(self) -> np.ndarray:
        """(rows,) True for plots of one ring, sound or not, that ``outlines`` can give."""
        return self.outline[:, 1] > 0

    def outlines(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The only rings of these rows, in the layer's CRS: their positions (n, 2) and how many each has."""
        place, size, step = (self.outline[rows, column].astype(np.int64) for column in range(3))
        number = np.searchsorted(self.first, rows, side="right") - 1
        end = np.cumsum(size)
        xy = np.empty((int(end[-1]) if len(end) else 0, 2))
        for batch in np.unique(number).tolist():
            at, kept = np.flatnonzero(number == batch), self.kept[batch]
            start = kept.starts[rows[at] - self.first[batch]] + place[at]
            inner = np.arange(int(size[at].sum())) - np.repeat(np.cumsum(size[at]) - size[at], size[at])
            places = np.repeat(start, size[at]) + inner * np.repeat(step[at], size[at])
            xy[np.repeat((end - size)[at], size[at]) + inner] = doubles_at(kept.buffer, places)
        return xy, size

    def name(self, row: int) -> str:
        return words.plot_name(int(self.feature_ids[row]), self.plot_ids[row], self.layer.id_field)

    @cached_property
    def _starts(self) -> list[int]:
        return self.first.tolist()

    def wkb(self, row: int) -> bytes:
        batch = bisect_right(self._starts, row) - 1
        kept, at = self.kept[batch], row - self._starts[batch]
        return kept.buffer[kept.starts[at] : kept.starts[at] + kept.sizes[at]].tobytes()

    def rings(self, row: int) -> list[np.ndarray]:
        """The rings of a plot, each (n, 2) in the layer's CRS."""
        return [points for _, _, points in read_wkb([self.wkb(row)]).rings_of(0)]

    def rings_of_other(self, row: int) -> list[np.ndarray]:
        """The rings of a plot of the other layer in this layer's CRS; none where they are known in degrees only."""
        if self.other is None:
            return []
        mine, theirs = self.layer, self.other.layer
        if mine.to_lonlat is theirs.to_lonlat and mine.is_degrees == theirs.is_degrees:
            return self.other.rings(row)
        if mine.is_degrees and mine.to_lonlat is None:
            return [theirs.lonlat(points) for points in self.other.rings(row)]
        return []

    def inside(self, rows: Union[np.ndarray, Sequence[int]]) -> np.ndarray:
        """(len(rows), 2): a point inside each plot, in the layer's CRS."""
        places = self.middle[np.asarray(rows, dtype=np.int64)].reshape(-1, 2)
        rest = np.flatnonzero(~np.isfinite(places).all(axis=1))
        if len(rest):
            columns = read_wkb([self.wkb(int(rows[k])) for k in rest])
            places[rest] = points_inside(columns, np.arange(len(rest)))
        return places

    def shapes_of(self, rows: np.ndarray) -> np.ndarray:
        """Geometries for pairs; a faulty one is made valid first, in memory only."""
        mended = self.faulty[rows]
        found = np.empty(len(rows), dtype=object)
        found[~mended] = self.shapes.read([self.wkb(row) for row in rows[~mended].tolist()])
        for k in np.flatnonzero(mended).tolist():
            found[k] = self._mend(int(rows[k]))
        return found

    def _mend(self, row: int) -> Any:
        if row not in self._mended:
            if len(self._mended) >= _MENDED:
                self._mended.clear()
            shape = self.shapes.read([self.wkb(row)])[0]
            self._mended[row] = None if shape is None else self.shapes.polygonal(self.shapes.made_valid(shape))
        return self._mended[row]

    def square_metres(self, rows: np.ndarray) -> np.ndarray:
        """(len(rows),) on the ellipsoid; of a faulty plot the ground that is left of it when it is made valid."""
        rows = np.asarray(rows, dtype=np.int64)
        areas = self.hectares[rows] * 10_000
        crooked = np.flatnonzero(self.faulty[rows] & ~self.crossing[rows])
        self._measure_true(np.unique(rows[crooked]))
        areas[crooked] = [self._true_areas[row] for row in rows[crooked].tolist()]
        return areas

    def _measure_true(self, rows: np.ndarray) -> None:
        """Enters what is left of these faulty plots, as far as it is not known yet."""
        rows = np.array([row for row in rows.tolist() if row not in self._true_areas], dtype=np.int64)
        if not len(rows):
            return
        shapes = self.shapes_of(rows)
        there = np.array([shape is not None for shape in shapes], dtype=bool)
        columns = read_wkb(self.shapes.write(shapes[there]))
        areas = np.zeros(len(rows))
        areas[there] = np.nan_to_num(areas_of(columns, self.layer.lonlat(columns.xy)))
        self._true_areas.update(zip(rows.tolist(), areas.tolist()))

    @cached_property
    def _true_areas(self) -> dict[int, float]:
        return {}

    @cached_property
    def _mended(self) -> dict[int, Any]:
        return {}

    @cached_property
    def shared(self) -> Shared:
        """Plots of this layer that share ground."""
        known = [self.before[0]] if self.before else []
        over = Sharing(self, self, True).among(map(self._changed_of, pairs_over_the_line(self, self)))
        return joined([*known, *Sharing(self, self).among(self._neighbours(self._boxes())), *over])

    def _changed_of(self, pairs: np.ndarray) -> np.ndarray:
        return pairs if self.changed is None else pairs[self.changed[pairs].any(axis=1)]

    def _neighbours(self, boxes: np.ndarray) -> Iterator[np.ndarray]:
        """Pairs of this layer's plots whose boxes meet, the first row below the second; each pair once."""
        if self.changed is None:
            yield from meeting_itself(boxes, self.tick)
            return
        fresh = boxes.copy()
        fresh[~self.changed] = np.nan
        for pairs in meeting(fresh, boxes, self.tick):
            pairs = pairs[pairs[:, 0] != pairs[:, 1]]
            twice = self.changed[pairs].all(axis=1) & (pairs[:, 0] > pairs[:, 1])
            yield np.sort(pairs[~twice], axis=1)

    @cached_property
    def claimed(self) -> Shared:
        """Plots of this layer (one) that share ground with plots of the other (two)."""
        if self.other is None:
            return joined([])
        usual = Sharing(self, self.other).among(meeting(self._boxes(), self.other._boxes(), self.tick))
        over = Sharing(self, self.other, True).among(pairs_over_the_line(self, self.other))
        return joined([*usual, *over])

    @cached_property
    def gaps(self) -> Shared:
        """Pairs of plots with a gap narrower than ``max_gap`` metres between them; ``width`` is that of the gap."""
        limit = self.options.max_gap
        boxes = self._boxes()
        east, north = ellipsoid.metres_per_degree((boxes[:, 1] + boxes[:, 3]) / 2)
        reach = np.stack([limit / np.maximum(east, 1e-9), limit / north], axis=1) / 2 * 1.01
        boxes = np.concatenate([boxes[:, :2] - reach, boxes[:, 2:] + reach], axis=1)
        known = [self.before[1]] if self.before else []
        return joined([*known, *(piece for pairs in self._neighbours(boxes) for piece in self._gaps_of(pairs))])

    def _gaps_of(self, pairs: np.ndarray) -> Iterator[Shared]:
        same = (self.digest[pairs[:, 0]] == self.digest[pairs[:, 1]]) | self.faulty[pairs].any(axis=1)
        pairs = pairs[~same]
        for start in range(0, len(pairs), _PAIRS):
            self.tick()
            some = pairs[start : start + _PAIRS]
            found = [(one, two, *gap) for one, two in some.tolist() for gap in self._gaps_between(one, two)]
            if found:
                table = np.array([each[:2] for each in found], dtype=np.int64)
                xy, width = np.array([each[2] for each in found]), np.array([each[3] for each in found])
                yield Shared(table[:, 0], table[:, 1], width * 0, xy, width, width < 0)

    def _gaps_between(self, one: int, two: int) -> Iterator[tuple[tuple[float, float], float]]:
        """(place, width in m) of each narrow gap between two plots."""
        a, b = self.shapes_of(np.array([one, two]))
        if a is None or b is None:
            return
        if a.distance(b) > 0:
            ends = self.shapes.nearest(a, b)
            width = self._length(ends)
            if 0 < width < self.options.max_gap:
                middle = ends.mean(axis=0)
                yield (float(middle[0]), float(middle[1])), width
            return
        scale = self._length(np.array([[a.bounds[0], a.bounds[1]], [a.bounds[2], a.bounds[3]]]))
        span = float(np.hypot(a.bounds[2] - a.bounds[0], a.bounds[3] - a.bounds[1]))
        for hole in self.shapes.gaps(a, b, self.options.max_gap * span / scale if scale else 0.0):
            columns = read_wkb(self.shapes.write([hole]))
            lonlat = self.layer.lonlat(columns.xy)
            area, around = areas_of(columns, lonlat)[0], perimeters(columns, lonlat)[0]
            width = 2 * area / around if around else 0.0
            beside = hole.distance(a) <= span * _ROUNDING and hole.distance(b) <= span * _ROUNDING
            if area > _GAP_M2 and width < self.options.max_gap and beside:
                middle = points_inside(columns, np.array([0]))[0]
                yield (float(middle[0]), float(middle[1])), width

    def _length(self, ends: np.ndarray) -> float:
        lonlat = self.layer.lonlat(ends)
        metres = ellipsoid.local_metres(lonlat, np.zeros(2, dtype=np.int64), lonlat[:1])
        return float(np.hypot(*(metres[1] - metres[0])))

    @cached_property
    def placed_boxes(self) -> np.ndarray:
        """(rows, 4) the bounds of the plots that can share ground, nan of the others."""
        boxes = self.bounds.copy()
        boxes[~self.usable] = np.nan
        return boxes

    @cached_property
    def crossing(self) -> np.ndarray:
        """(rows,) True for plots that cross 180 degrees."""
        with np.errstate(invalid="ignore"):
            return self.placed_boxes[:, 2] > 180

    @cached_property
    def groundless(self) -> int:
        """How many plots can share no ground: lines, what is empty or damaged, and what no CRS puts on the globe."""
        point = np.isin(self.kind, (POINT, MULTIPOINT)) & (self.digest != 0)
        return int((~np.isfinite(self.placed_boxes).all(axis=1) & ~point).sum())

    def _boxes(self) -> np.ndarray:
        """Without those of plots that cross 180 degrees, which are met apart from the others."""
        return np.where(self.crossing[:, None], np.nan, self.placed_boxes) if self.crossing.any() else self.placed_boxes

    def in_degrees(self, shapes: np.ndarray) -> np.ndarray:
        """Polygonal geometries of this layer, or None, in degrees."""
        there = np.flatnonzero([shape is not None for shape in shapes])
        degrees = np.full(len(shapes), None, dtype=object)
        columns = read_wkb(self.shapes.write(shapes[there]))
        degrees[there] = self._at(columns, self.layer.lonlat(columns.xy))
        return degrees

    def turned_shapes(self, rows: np.ndarray) -> np.ndarray:
        """The geometries of these rows in degrees with longitudes from 0 on, where they are made valid."""
        columns = read_wkb([self.wkb(row) for row in rows.tolist()])
        lonlat, both = turned(columns, self.layer.lonlat(columns.xy))
        shapes, farther = (self._at(columns, xy) for xy in (lonlat, lonlat + (360, 0)))
        valid = np.empty(len(shapes), dtype=object)
        for row, (shape, copy) in enumerate(zip(shapes.tolist(), farther.tolist())):
            pieces = [shape, copy] if both[row] else [shape]
            known = [self.shapes.polygonal(self.shapes.made_valid(each)) for each in pieces if each is not None]
            valid[row] = self.shapes.union(known) if len(known) > 1 else known[0] if known else None
        return valid

    def _at(self, columns: Columns, xy: np.ndarray) -> np.ndarray:
        """(rows,) the geometries of the columns with other positions (positions, 2)."""
        buffer = columns.with_positions(xy)
        spans = zip(columns.starts.tolist(), columns.sizes.tolist())
        return self.shapes.read([buffer[s : s + n].tobytes() for s, n in spans])
