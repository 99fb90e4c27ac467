"""The whole layer as the rules across plots see it: what is kept of each batch, and which plots meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Callable, Optional

import numpy as np

from . import ellipsoid, words
from .boxes import meeting, meeting_itself
from .columns import read_wkb
from .inputs import Layer, Options
from .plots import Plots
from .positions import areas_of, middles_of, points_inside
from .profiles import Profile
from .shapes import Shapes

SHARED_M2 = 1.0  # an overlap is told above this area ...
SHARED_PART = 0.001  # ... and above this part of the smaller plot
SAME_PART = 0.999  # plots that share this part of both are the same ground
_GAP_M2 = 0.01  # what is smaller is no gap but the rounding of borders
_ROUNDING = 1e-9  # part of a plot's size by which GEOS may move a border
_PAIRS = 2000


@dataclass(frozen=True, eq=False)
class Kept:
    """One batch, reduced to what the rules across plots need."""

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
        usable=columns.is_polygonal & (np.diff(columns.row_point) > 0) & ~plots.damaged,
        faulty=plots.faulty,
        middle=middle,
        filled=np.diff(columns.row_point) > 0,
    )


def ground_digests(plots: Plots) -> np.ndarray:
    """(rows,) uint64, equal for the same ground whatever the start vertex, direction, ring and part order; 0: none.

    A sum over undirected edges on a grid of 1e-7 degrees (1 cm); positions alone for points.
    """
    columns = plots.columns
    if not len(columns.xy):
        return np.zeros(len(columns), dtype=np.uint64)
    positions = plots.lonlat * 1e7 if plots.layer.has_crs else columns.xy * 1e4
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
        bad[columns.point_row[~np.isfinite(plots.lonlat).all(axis=1)]] = True
    digest[bad] = 0
    return digest


def _mix(value: np.ndarray) -> np.ndarray:
    """The finaliser of splitmix64: every bit of the input reaches every bit of the output."""
    value = value + np.uint64(0x9E3779B97F4A7C15)
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return value ^ (value >> np.uint64(31))


@dataclass(frozen=True, eq=False)
class Shared:
    """Pairs of plots that share ground: rows, m2 on the ellipsoid, a place (x, y) in the layer's CRS, width in m."""

    one: np.ndarray
    two: np.ndarray
    area: np.ndarray
    xy: np.ndarray
    width: np.ndarray
    same: np.ndarray  # the pair is the same ground


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

    def _all(self, name: str) -> np.ndarray:
        if not self.kept:
            return np.zeros((0, 4) if name == "bounds" else (0, 2) if name == "middle" else 0)
        return np.concatenate([getattr(each, name) for each in self.kept])

    def __len__(self) -> int:
        return int(self.first[-1])

    @cached_property
    def first(self) -> np.ndarray:
        return np.cumsum([0] + [len(each.kind) for each in self.kept])

    @cached_property
    def feature_ids(self) -> np.ndarray:
        return self._all("feature_ids").astype(np.int64)

    @cached_property
    def plot_ids(self) -> np.ndarray:
        return self._all("plot_ids").astype(object)

    @cached_property
    def bounds(self) -> np.ndarray:
        return self._all("bounds")

    @cached_property
    def hectares(self) -> np.ndarray:
        return self._all("hectares")

    @cached_property
    def digest(self) -> np.ndarray:
        return self._all("digest").astype(np.uint64)

    @cached_property
    def usable(self) -> np.ndarray:
        return self._all("usable").astype(bool)

    @cached_property
    def faulty(self) -> np.ndarray:
        return self._all("faulty").astype(bool)

    @cached_property
    def middle(self) -> np.ndarray:
        return self._all("middle")

    @cached_property
    def kind(self) -> np.ndarray:
        return self._all("kind")

    def name(self, row: int) -> str:
        return words.plot_name(int(self.feature_ids[row]), self.plot_ids[row], self.layer.id_field)

    def wkb(self, row: int) -> bytes:
        batch = int(np.searchsorted(self.first, row, side="right")) - 1
        kept, at = self.kept[batch], row - int(self.first[batch])
        return kept.buffer[kept.starts[at] : kept.starts[at] + kept.sizes[at]].tobytes()

    def rings(self, row: int) -> list[np.ndarray]:
        """The rings of a plot, each (n, 2) in the layer's CRS."""
        return [points for _, _, points in read_wkb([self.wkb(row)]).rings_of(0)]

    def rings_of_other(self, row: int) -> list[np.ndarray]:
        """The rings of a plot of the other layer in this layer's CRS; none where they are known in degrees only."""
        mine, theirs = self.layer, self.other.layer
        if mine.to_lonlat is theirs.to_lonlat and mine.is_degrees == theirs.is_degrees:
            return self.other.rings(row)
        if mine.is_degrees and mine.to_lonlat is None:
            return [theirs.lonlat(points) for points in self.other.rings(row)]
        return []

    def inside(self, rows: Sequence[int]) -> np.ndarray:
        """(len(rows), 2): a point inside each plot, in the layer's CRS."""
        places = self.middle[np.asarray(rows, dtype=np.int64)].reshape(-1, 2)
        rest = np.flatnonzero(~np.isfinite(places).all(axis=1))
        if len(rest):
            columns = read_wkb([self.wkb(int(rows[k])) for k in rest])
            places[rest] = points_inside(columns, np.arange(len(rest)))
        return places

    def shapes_of(self, rows: np.ndarray) -> np.ndarray:
        """Geometries for pairs; a faulty one is made valid first, in memory only."""
        found = self.shapes.read([self.wkb(row) for row in rows.tolist()])
        for k in np.flatnonzero(self.faulty[rows]):
            if found[k] is not None:
                found[k] = self.shapes.polygonal(self.shapes.made_valid(found[k]))
        return found

    @cached_property
    def shared(self) -> Shared:
        """Plots of this layer that share ground."""
        known = [self.before[0]] if self.before else []
        return _join([*known, *self._share(self, self._neighbours(self._boxes()))])

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
            return _join([])
        return _join(self._share(self.other, meeting(self._boxes(), self.other._boxes(), self.tick)))

    @cached_property
    def gaps(self) -> Shared:
        """Pairs of plots with a gap narrower than ``max_gap`` metres between them; ``width`` is that of the gap."""
        limit = self.options.max_gap
        boxes = self._boxes()
        east, north = ellipsoid.metres_per_degree((boxes[:, 1] + boxes[:, 3]) / 2)
        reach = np.stack([limit / np.maximum(east, 1e-9), limit / north], axis=1) / 2 * 1.01
        boxes = np.concatenate([boxes[:, :2] - reach, boxes[:, 2:] + reach], axis=1)
        known = [self.before[1]] if self.before else []
        return _join([*known, *(piece for pairs in self._neighbours(boxes) for piece in self._gaps_of(pairs))])

    def _gaps_of(self, pairs: np.ndarray) -> Iterator[Shared]:
        same = (self.digest[pairs[:, 0]] == self.digest[pairs[:, 1]]) | self.faulty[pairs].any(axis=1)
        pairs = pairs[~same]
        for start in range(0, len(pairs), _PAIRS // 10):
            self.tick()
            some = pairs[start : start + _PAIRS // 10]
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
            area, around = areas_of(columns, lonlat)[0], _perimeters(columns, lonlat)[0]
            width = 2 * area / around if around else 0.0
            beside = hole.distance(a) <= span * _ROUNDING and hole.distance(b) <= span * _ROUNDING
            if area > _GAP_M2 and width < self.options.max_gap and beside:
                middle = points_inside(columns, np.array([0]))[0]
                yield (float(middle[0]), float(middle[1])), width

    def _length(self, ends: np.ndarray) -> float:
        lonlat = self.layer.lonlat(ends)
        metres = ellipsoid.local_metres(lonlat, np.zeros(2, dtype=np.int64), lonlat[:1])
        return float(np.hypot(*(metres[1] - metres[0])))

    def _boxes(self) -> np.ndarray:
        boxes = self.bounds.copy()
        boxes[~self.usable] = np.nan
        return boxes

    def _share(self, other: Survey, candidates: Iterator[np.ndarray]) -> Iterator[Shared]:
        for pairs in candidates:
            pairs = self._worth_asking(pairs, other)
            for start in range(0, len(pairs), _PAIRS):
                self.tick()
                yield self._share_some(other, pairs[start : start + _PAIRS])

    def _worth_asking(self, pairs: np.ndarray, other: Survey) -> np.ndarray:
        """Pairs whose common box is large enough to hold an overlap that counts, in order of place."""
        one, two = self.bounds[pairs[:, 0]], other.bounds[pairs[:, 1]]
        low, high = np.maximum(one[:, :2], two[:, :2]), np.minimum(one[:, 2:], two[:, 2:])
        east, north = ellipsoid.metres_per_degree(np.minimum(np.abs(low[:, 1]), np.abs(high[:, 1])))
        most = (high[:, 0] - low[:, 0]) * east * (high[:, 1] - low[:, 1]) * north * 1.01
        smaller = np.minimum(self.hectares[pairs[:, 0]], other.hectares[pairs[:, 1]]) * 10_000
        crooked = self.faulty[pairs[:, 0]] | other.faulty[pairs[:, 1]]
        large = (most > SHARED_M2) & ((most > SHARED_PART * smaller) | crooked)
        if other is self:
            large &= (self.digest[pairs[:, 0]] != self.digest[pairs[:, 1]]) | (self.digest[pairs[:, 0]] == 0)
        return pairs[large]

    def _share_some(self, other: Survey, pairs: np.ndarray) -> Shared:
        mine, one = np.unique(pairs[:, 0], return_inverse=True)
        theirs, two = np.unique(pairs[:, 1], return_inverse=True)
        a, b = self.shapes_of(mine)[one.ravel()], other.shapes_of(theirs)[two.ravel()]
        known = np.array([p is not None and q is not None for p, q in zip(a, b)], dtype=bool)
        pairs, a, b = pairs[known], a[known], b[known]
        if self.layer.to_lonlat is not other.layer.to_lonlat or self.layer.is_degrees != other.layer.is_degrees:
            a, b = self._in_degrees(a), other._in_degrees(b)
            to_lonlat = None
        else:
            to_lonlat = self.layer.lonlat
        meet, common = self.shapes.shared(a, b)
        return self._measured(other, pairs[meet], common, to_lonlat)

    def _in_degrees(self, shapes: np.ndarray) -> np.ndarray:
        columns = read_wkb(self.shapes.write(shapes))
        buffer = columns.with_positions(self.layer.lonlat(columns.xy))
        pieces = [buffer[s : s + n].tobytes() for s, n in zip(columns.starts, columns.sizes)]
        return self.shapes.read(pieces)

    def _measured(self, other: Survey, pairs: np.ndarray, common: list[bytes], to_lonlat: Any) -> Shared:
        columns = read_wkb(common)
        lonlat = columns.xy if to_lonlat is None else to_lonlat(columns.xy)
        area = np.nan_to_num(areas_of(columns, lonlat))
        one, two = self.hectares[pairs[:, 0]] * 10_000, other.hectares[pairs[:, 1]] * 10_000
        # the area of a faulty plot means little; what it shares then decides alone
        smaller = np.minimum(np.where(self.faulty[pairs[:, 0]], 0, one), np.where(other.faulty[pairs[:, 1]], 0, two))
        counts = (area > SHARED_M2) & (area > SHARED_PART * smaller)
        same = (area > SAME_PART * one) & (area > SAME_PART * two)
        same &= ~self.faulty[pairs[:, 0]] & ~other.faulty[pairs[:, 1]]
        rows = np.flatnonzero(counts)
        if to_lonlat is None and self.layer.to_lonlat is not None:
            xy = self.inside(pairs[rows, 0])
        else:
            middle, within = middles_of(columns)
            xy = middle[rows]
            rest = np.flatnonzero(~within[rows])
            xy[rest] = points_inside(columns, rows[rest])
        width = 2 * area / np.maximum(_perimeters(columns, lonlat), 1e-9)
        return Shared(pairs[rows, 0], pairs[rows, 1], area[rows], xy, width[rows], same[rows])


def _perimeters(columns, lonlat: np.ndarray) -> np.ndarray:
    if not len(lonlat):
        return np.zeros(len(columns))
    centre = np.zeros((len(columns), 2))
    centre[columns.point_row] = lonlat
    metres = ellipsoid.local_metres(lonlat, columns.point_row, centre)
    lengths = np.hypot(*(np.roll(metres, -1, axis=0) - metres).T)
    lengths[~columns.edge_starts] = 0
    return np.bincount(columns.point_row, lengths, minlength=len(columns))


def _join(pieces) -> Shared:
    pieces = list(pieces)
    if not pieces:
        none = np.zeros(0, dtype=np.int64)
        return Shared(none, none, np.zeros(0), np.zeros((0, 2)), np.zeros(0), np.zeros(0, dtype=bool))
    whole = Shared(*(np.concatenate([getattr(each, name) for each in pieces]) for name in Shared.__dataclass_fields__))
    order = np.lexsort((whole.two, whole.one))
    return Shared(*(getattr(whole, name)[order] for name in Shared.__dataclass_fields__))
