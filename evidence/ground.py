"""The ground of plots: outlines in columns, and which outlines are the same.

*Same ground*: two outlines are nowhere more than a tolerance apart, whatever
their start vertex, direction, order of rings and parts, CRS, and vertices that
lie on a straight edge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np

from ..checks import ellipsoid
from ..checks.boxes import meeting
from ..checks.columns import BROKEN, NULL, POINT, Columns, read_wkb
from ..checks.inputs import Batch, Layer, Options
from ..checks.plots import Plots
from ..checks.positions import areas_of, row_bounds
from ..checks.profiles import PROFILES
from ..checks.shapes import Shapes
from ..checks.survey import ground_digests

DIGEST_GRID = 0.02  # metres; equal digests are never farther apart
_PAIRS = 20_000  # pairs whose outlines are laid on one another at a time
_ASKED = 2_000  # and that GEOS is asked about at a time
_ROUND = 16  # segments of a quarter circle round the end of a buffered line
_EVERY_RULE = 4


@dataclass(frozen=True, eq=False)
class Piece:
    """One batch of a layer. ``lonlat`` (positions, 2) in degrees."""

    columns: Columns
    lonlat: np.ndarray


class Outlines:
    """All outlines of one layer; rows count its features from 0.

    ``feature_ids`` (n,) int64; ``plot_ids`` n of text or None; ``bounds`` (n, 4) west, south, east, north in degrees;
    ``hectares`` (n,) on the ellipsoid, nan for what is no polygon; ``digest`` (n,) uint64, 0 where there is no outline.
    """

    def __init__(self, batches: Iterable[Batch], layer: Layer, tick: Callable[[], None] = lambda: None) -> None:
        self.layer = layer
        self._shapes: Optional[Shapes] = None
        self._pieces: list[Piece] = []
        names: list[Optional[str]] = []
        ids, bounds, hectares, digests = [], [], [], []
        for batch in batches:
            tick()
            with np.errstate(all="ignore"):  # damaged bytes may hold any number
                plots = Plots(read_wkb(batch.wkb), batch, layer, Options(), PROFILES[_EVERY_RULE], self.shapes)
                self._pieces.append(Piece(plots.columns, plots.settled))
                bounds.append(row_bounds(plots.columns, plots.settled))
                hectares.append(plots.hectares)
                digests.append(ground_digests(plots))
            ids.append(np.asarray(batch.feature_ids, dtype=np.int64))
            names.extend(batch.plot_ids if batch.plot_ids is not None else [None] * len(batch.wkb))
        self.feature_ids = np.concatenate(ids) if ids else np.zeros(0, dtype=np.int64)
        self.plot_ids: list[Optional[str]] = names
        self.bounds = np.concatenate(bounds) if bounds else np.zeros((0, 4))
        self.hectares = np.concatenate(hectares) if hectares else np.zeros(0)
        self.digest = np.concatenate(digests) if digests else np.zeros(0, dtype=np.uint64)

    def __len__(self) -> int:
        return len(self.feature_ids)

    @property
    def shapes(self) -> Shapes:
        if self._shapes is None:
            self._shapes = Shapes()
        return self._shapes

    @cached_property
    def _first(self) -> np.ndarray:
        return np.cumsum([0, *(len(piece.columns) for piece in self._pieces)])

    @cached_property
    def kind(self) -> np.ndarray:
        return self._all("kind", np.uint8)

    @cached_property
    def has_outline(self) -> np.ndarray:
        """(rows,) False where the geometry is null, empty, unreadable or has no place on the globe."""
        return np.isfinite(self.bounds).all(axis=1) & (self.kind != NULL) & (self.kind != BROKEN)

    @cached_property
    def ring_count(self) -> np.ndarray:
        return np.concatenate([np.diff(piece.columns.row_ring) for piece in self._pieces] or [np.zeros(0, dtype=int)])

    @cached_property
    def row_point(self) -> np.ndarray:
        """(rows + 1,) offsets into ``lonlat``."""
        sizes = np.concatenate([np.diff(piece.columns.row_point) for piece in self._pieces] or [np.zeros(0, dtype=int)])
        return np.concatenate([[0], np.cumsum(sizes)])

    @cached_property
    def lonlat(self) -> np.ndarray:
        return np.concatenate([piece.lonlat for piece in self._pieces] or [np.zeros((0, 2))])

    def _all(self, name: str, kind: Any) -> np.ndarray:
        return np.concatenate([getattr(piece.columns, name) for piece in self._pieces] or [np.zeros(0, dtype=kind)])

    def wkb_of(self, row: int, centre: Optional[np.ndarray] = None) -> bytes:
        """The outline in degrees, or in metres east and north of ``centre`` (longitude, latitude)."""
        number = int(np.searchsorted(self._first, row, side="right")) - 1
        piece, at = self._pieces[number], int(row - self._first[number])
        columns = read_wkb([piece.columns.bytes_of(at)])
        part = slice(piece.columns.row_point[at], piece.columns.row_point[at + 1])
        xy = piece.lonlat[part]
        if centre is not None:
            xy = ellipsoid.local_metres(xy, np.zeros(len(xy), dtype=np.int64), centre[None, :])
        start = columns.starts[0]
        return columns.with_positions(xy)[start : start + columns.sizes[0]].tobytes()

    def polygons_of(self, rows: np.ndarray) -> np.ndarray:
        """Geometries of GEOS in degrees, made valid in memory where they are not; None for what has no area."""
        found = self.shapes.read(self._wkb_in_degrees(rows))
        for k, shape in enumerate(found.tolist()):
            if shape is not None and not shape.is_valid:
                shape = self.shapes.made_valid(shape)
            shape = None if shape is None else self.shapes.polygonal(shape)
            found[k] = None if shape is None or shape.is_empty else shape
        return found

    def _wkb_in_degrees(self, rows: np.ndarray) -> list[bytes]:
        """The outlines of many rows, piece by piece."""
        found: list[bytes] = [b""] * len(rows)
        numbers = np.searchsorted(self._first, rows, side="right") - 1
        for number in np.unique(numbers).tolist():
            piece, mine = self._pieces[number], np.flatnonzero(numbers == number)
            columns, at = piece.columns, rows[mine] - self._first[number]
            buffer = columns.with_positions(piece.lonlat)
            ends = columns.starts[at] + columns.sizes[at]
            for k, start, end in zip(mine.tolist(), columns.starts[at].tolist(), ends.tolist()):
                found[k] = buffer[start:end].tobytes()
        return found

    def name(self, row: int) -> str:
        """What a person calls the plot: its id, else the feature's."""
        return self.plot_ids[row] or str(int(self.feature_ids[row]))


def are_same(
    one: Outlines, two: Outlines, pairs: np.ndarray, tolerance: float, tick: Callable[[], None] = lambda: None
) -> np.ndarray:
    """(pairs,) True where the outlines (rows of ``one``, ``two``) are nowhere more than ``tolerance`` metres apart."""
    same = np.zeros(len(pairs), dtype=bool)
    if not len(pairs):
        return same
    a, b = pairs[:, 0], pairs[:, 1]
    if tolerance >= DIGEST_GRID:
        same |= (one.digest[a] == two.digest[b]) & (one.digest[a] != 0)
    both = one.has_outline[a] & two.has_outline[b]
    near = both & _boxes_agree(one.bounds[a], two.bounds[b], tolerance)
    open_pairs = np.flatnonzero(near & ~same)
    alike = _one_ring_each(one, two, pairs[open_pairs])
    for start in range(0, len(alike), _PAIRS):
        tick()
        some = open_pairs[alike[start : start + _PAIRS]]
        same[some] = _laid_on(one, two, pairs[some], tolerance)
    for start in range(0, len(open_pairs), _ASKED):
        tick()
        some = open_pairs[start : start + _ASKED]
        for k in some[~same[some]].tolist():
            same[k] = _within(one, two, int(pairs[k, 0]), int(pairs[k, 1]), tolerance)
    return same


def _boxes_agree(one: np.ndarray, two: np.ndarray, tolerance: float) -> np.ndarray:
    """Outlines that are nowhere farther apart have sides of their boxes that are not either."""
    east, north = ellipsoid.metres_per_degree((one[:, 1] + one[:, 3]) / 2)
    scale = np.stack([east, north, east, north], axis=1)
    with np.errstate(invalid="ignore"):
        return (np.abs(one - two) * scale <= tolerance * 1.001).all(axis=1)


def _one_ring_each(one: Outlines, two: Outlines, pairs: np.ndarray) -> np.ndarray:
    """Which pairs have one ring each, of the same number of positions: those can be laid on one another."""
    a, b = pairs[:, 0], pairs[:, 1]
    single = (one.ring_count[a] == 1) & (two.ring_count[b] == 1)
    single &= np.diff(one.row_point)[a] == np.diff(two.row_point)[b]
    return np.flatnonzero(single & (one.kind[a] != POINT))


def _laid_on(one: Outlines, two: Outlines, pairs: np.ndarray, tolerance: float) -> np.ndarray:
    """True where the rings, turned to the vertex nearest to the first, agree vertex by vertex in either direction.

    False says nothing: other vertices may still describe the same outline.
    """
    size = np.diff(one.row_point)[pairs[:, 0]] - 1  # the closing position is the first again
    whole = size > 0
    size = np.where(whole, size, 1)
    offset = np.concatenate([[0], np.cumsum(size)])
    pair = np.repeat(np.arange(len(pairs)), size)
    step = np.arange(offset[-1]) - offset[pair]
    start_a, start_b = one.row_point[pairs[:, 0]], two.row_point[pairs[:, 1]]
    scale = np.stack(ellipsoid.metres_per_degree(one.lonlat[start_a, 1]), axis=1)
    mine, theirs = one.lonlat[start_a[pair] + step], two.lonlat[start_b[pair] + step]
    to_first = np.hypot(*((theirs - one.lonlat[start_a][pair]) * scale[pair]).T)
    nearest = np.minimum.reduceat(to_first, offset[:-1])
    turn = np.full(len(pairs), -1)
    at = np.flatnonzero(to_first == nearest[pair])[::-1]
    turn[pair[at]] = step[at]
    agree = np.zeros(len(pairs), dtype=bool)
    for direction in (1, -1):
        other = two.lonlat[start_b[pair] + (turn[pair] + direction * step) % size[pair]]
        apart = np.hypot(*((mine - other) * scale[pair]).T)
        agree |= np.maximum.reduceat(apart, offset[:-1]) <= tolerance
    return agree & whole


def _within(one: Outlines, two: Outlines, a: int, b: int, tolerance: float) -> bool:
    """Each boundary lies in a band of ``tolerance`` metres round the other."""
    centre = (one.bounds[a, :2] + one.bounds[a, 2:]) / 2
    shapes = [each.shapes.read([each.wkb_of(row, centre)])[0] for each, row in ((one, a), (two, b))]
    if any(shape is None or shape.is_empty for shape in shapes) or (one.kind[a] == POINT) != (two.kind[b] == POINT):
        return False
    if one.kind[a] == POINT:
        return bool(shapes[0].distance(shapes[1]) <= tolerance)
    lines = [shape.boundary if shape.geom_type.endswith("Polygon") else shape for shape in shapes]
    bands = [line.buffer(tolerance, _ROUND) for line in lines]
    return bool(bands[0].contains(lines[1]) and bands[1].contains(lines[0]))


def near_boxes(
    one: Outlines,
    two: Outlines,
    mine: np.ndarray,
    theirs: np.ndarray,
    tolerance: float,
    tick: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Pairs (n, 2) of rows, of those wanted, whose boxes may agree within the tolerance: lower left corners meet."""
    found = list(meeting(_corner(one, mine, tolerance), _corner(two, theirs, tolerance), tick))
    return np.concatenate(found) if found else np.zeros((0, 2), dtype=np.int64)


def _corner(outlines: Outlines, wanted: np.ndarray, tolerance: float) -> np.ndarray:
    """A small box round the lower left corner of each wanted plot; nan for the others."""
    east, north = ellipsoid.metres_per_degree(outlines.bounds[:, 1])
    reach = np.stack([tolerance / np.maximum(east, 1e-9), tolerance / north], axis=1)
    corner = np.concatenate([outlines.bounds[:, :2] - reach, outlines.bounds[:, :2] + reach], axis=1)
    corner[~wanted] = np.nan
    return corner


def differing_hectares(
    one: Outlines, two: Outlines, pairs: np.ndarray, tick: Callable[[], None] = lambda: None
) -> np.ndarray:
    """(pairs,) the ground that only one of the two covers; nan where neither is a polygon.

    A side without an outline counts as no ground.
    """
    found = np.full(len(pairs), np.nan)
    for start in range(0, len(pairs), _ASKED):
        tick()
        part = slice(start, min(start + _ASKED, len(pairs)))
        sides = zip(one.polygons_of(pairs[part, 0]).tolist(), two.polygons_of(pairs[part, 1]).tolist())
        differ = [_difference(a, b) for a, b in sides]
        known = [k for k, shape in enumerate(differ) if shape is not None]
        found[start + np.array(known, dtype=np.int64)] = hectares_of(one.shapes, [differ[k] for k in known])
    return found


def _difference(one: Any, two: Any) -> Any:
    if one is None or two is None:
        return one or two
    return one.symmetric_difference(two)


def shared_hectares(
    one: Outlines, two: Outlines, pairs: np.ndarray, tick: Callable[[], None] = lambda: None
) -> np.ndarray:
    """(pairs,) the ground that both cover; 0 where they only touch or a side has no area."""
    found = np.zeros(len(pairs))
    for start in range(0, len(pairs), _ASKED):
        tick()
        some = pairs[start : start + _ASKED]
        mine, a = np.unique(some[:, 0], return_inverse=True)
        theirs, b = np.unique(some[:, 1], return_inverse=True)
        first, second = one.polygons_of(mine)[a.ravel()], two.polygons_of(theirs)[b.ravel()]
        known = np.array([p is not None and q is not None for p, q in zip(first, second)], dtype=bool)
        meet, common = one.shapes.shared(first[known], second[known], np.zeros(int(known.sum()), dtype=bool))
        columns = read_wkb(common)
        found[start + np.flatnonzero(known)[meet]] = np.nan_to_num(areas_of(columns, columns.xy)) / 10_000
    return found


def hectares_of(shapes: Shapes, geometries: Iterable[Any]) -> np.ndarray:
    """Hectares on the ellipsoid of geometries in degrees; what has no area has 0."""
    polygons = [shapes.polygonal(each) for each in geometries]
    columns = read_wkb(shapes.write(polygons)) if polygons else read_wkb([])
    return np.nan_to_num(areas_of(columns, columns.xy)) / 10_000
