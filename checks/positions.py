"""Figures of rings and rows, worked out for all positions of a batch at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from . import ellipsoid, exact
from .columns import LINE, POINT, POLYGON, Columns

_EDGE = 1e-6  # degrees by which a plot that begins at 180 may be off it


def flags(rows: np.ndarray, count: int) -> np.ndarray:
    flags = np.zeros(count, dtype=bool)
    flags[rows] = True
    return flags


def by_row(function: Any, values: np.ndarray, columns: Columns, empty: float) -> np.ndarray:
    """Reduce a value of each position to one of each row."""
    result = np.full(len(columns), empty)
    filled = np.flatnonzero(np.diff(columns.row_point) > 0)
    if len(filled):
        result[filled] = function.reduceat(values, columns.row_point[:-1][filled])
    return result


def row_bounds(columns: Columns, xy: np.ndarray) -> np.ndarray:
    """(rows, 4) of the positions (n, 2); nan where a row has none or one is nan."""
    sides = [(np.minimum, 0), (np.minimum, 1), (np.maximum, 0), (np.maximum, 1)]
    return np.stack([by_row(function, xy[:, axis], columns, np.nan) for function, axis in sides], axis=1)


def areas_of(columns: Columns, lonlat: np.ndarray) -> np.ndarray:
    """(rows,) m2 on the ellipsoid: shells less holes; nan for rows without a polygon."""
    size = np.abs(ellipsoid.ring_areas(lonlat, columns.ring_first))
    signed = np.where(columns.ring_is_hole, -size, size)
    polygon = columns.ring_kind == POLYGON
    areas = np.bincount(columns.ring_row[polygon], signed[polygon], minlength=len(columns)).astype(float)
    areas[~flags(columns.ring_row[polygon], len(columns))] = np.nan
    return areas


def fresh_positions(columns: Columns, xy: np.ndarray) -> np.ndarray:
    """(positions,) False where a position equals the one before it in its ring."""
    fresh = np.ones(len(xy), dtype=bool)
    fresh[1:] = ~exact.same(xy[1:], xy[:-1])
    fresh[columns.ring_first[:-1]] = True
    return fresh


def without_doubles(columns: Columns) -> Columns:
    """The columns without positions that repeat the one before them in their ring; the bytes stay as they are."""
    fresh = fresh_positions(columns, columns.xy)
    if fresh.all():
        return columns
    at = np.flatnonzero(fresh)
    first = np.concatenate([[0], np.cumsum(fresh)])[columns.ring_first]
    return replace(columns, xy=exact.taken(columns.xy, at), ring_first=first, places=columns.places[at])


def turns_of(west: np.ndarray) -> np.ndarray:
    """(n,) whole turns by which a plot with this western side, in degrees, lies beyond -180 to 180; 0 for none."""
    with np.errstate(invalid="ignore"):
        turns = np.floor((west + 180 + _EDGE) / 360)
    return np.where(np.isfinite(west), turns, 0.0)


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
    at = exact.taken(middle, columns.point_row)
    a, b = columns.xy[:-1], columns.xy[1:]
    over = (a[:, 1] > at[:-1, 1]) != (b[:, 1] > at[:-1, 1])
    over &= columns.edge_starts[:-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        x = a[:, 0] + (at[:-1, 1] - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
    hits = np.bincount(columns.point_row[:-1], over & (x > at[:-1, 0]), minlength=count)
    within[hits % 2 == 1] = True
    points = (columns.kind == POINT) & exact.both(np.isfinite(middle))
    return middle, (within & exact.both(np.isfinite(middle))) | points


def points_inside(columns: Columns, rows: np.ndarray) -> np.ndarray:
    """A point inside each row's polygon (its first position for points and lines), in the columns' own CRS."""
    result = np.full((len(rows), 2), np.nan)
    row, ring, xy = _finite_rings(columns, rows)
    first = np.flatnonzero(np.diff(row, prepend=-1))
    result[row[first]] = exact.taken(xy, first)
    polygon = flags(row[first[columns.ring_kind[ring[first]] == POLYGON]], len(rows))
    at = np.flatnonzero(polygon[row])
    if len(at):
        number = np.cumsum(polygon) - 1
        result[polygon] = _within(number[row[at]], ring[at], exact.taken(xy, at))
    return result


def _finite_rings(columns: Columns, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """All positions of rows that are numbers: the number in ``rows``, the ring, and ``xy`` (n, 2)."""
    size = np.diff(columns.row_point)[rows]
    row = np.repeat(np.arange(len(rows)), size)
    at = np.arange(len(row)) + np.repeat(columns.row_point[rows] - (np.cumsum(size) - size), size)
    xy = exact.taken(columns.xy, at)
    known = np.flatnonzero(exact.both(np.isfinite(xy)))
    ring = np.searchsorted(columns.ring_first, at[known], side="right") - 1
    return row[known], ring, exact.taken(xy, known)


def point_inside(rings: list[np.ndarray]) -> tuple[float, float]:
    """A point well inside the area that the rings enclose by the even-odd rule; the first vertex where none is."""
    ring = np.repeat(np.arange(len(rings)), [len(each) for each in rings])
    x, y = _within(np.zeros(len(ring), dtype=np.int64), ring, np.concatenate(rings))[0]
    return float(x), float(y)


def _within(row: np.ndarray, ring: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(rows, 2) what ``point_inside`` says of each row (counted from 0) of rings: (positions,), and ``xy`` of these.

    The middle of the first ring where it lies inside, else that of the widest stretch inside along one of five lines,
    of which those through a corner come last.
    """
    opening = np.flatnonzero(np.diff(ring, prepend=-1) | np.diff(row, prepend=-1))
    size = np.diff([*opening, len(ring)])
    shells = np.flatnonzero(np.diff(row[opening], prepend=-1))  # the first ring of each row
    start, length = opening[shells], size[shells]
    found = exact.taken(xy, start)
    low, high = (side.reduceat(xy[:, 1], opening)[shells] for side in (np.minimum, np.maximum))
    following = np.arange(1, len(xy) + 1)
    following[opening + size - 1] = opening
    ends = (xy, exact.taken(xy, following))
    widest = np.zeros(len(shells))
    for share in (0.5, 0.37, 0.61, 0.23, 0.79):
        y = low + (high - low) * share
        of, x, width = _stretches(row, ends, y)
        x = x + width / 2
        level = np.bincount(row, xy[:, 1] == y[row], minlength=len(shells)) > 0
        width = np.where(level[of], width * 1e-9, width)  # a line through a corner may run along a side
        wider = width > widest[of]
        widest[of[wider]] = width[wider]
        found[of[wider]] = np.stack([x[wider], y[of[wider]]], axis=1)
    middle = np.array([xy[at : at + max(1, n - 1)].mean(axis=0) for at, n in zip(start.tolist(), length.tolist())])
    held = _are_inside(row, opening, size, xy, middle)
    found[held] = middle[held]
    return found


def _stretches(
    row: np.ndarray, ends: tuple[np.ndarray, np.ndarray], y: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The widest stretch inside each row along its line: the row, where it begins and how wide it is."""
    a, b = ends
    line = y[row]
    over = np.flatnonzero((a[:, 1] > line) != (b[:, 1] > line))
    a, b, line, row = exact.taken(a, over), exact.taken(b, over), line[over], row[over]
    x = a[:, 0] + (line - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
    order = np.lexsort((x, row))
    x, row = x[order], row[order][::2]  # a ring crosses a line as often upwards as downwards
    width = x[1::2] - x[::2]
    best = np.lexsort((-width, row))
    best = best[np.flatnonzero(np.diff(row[best], prepend=-1))]
    return row[best], x[::2][best], width[best]


def _are_inside(
    row: np.ndarray, opening: np.ndarray, size: np.ndarray, xy: np.ndarray, points: np.ndarray
) -> np.ndarray:
    """(rows,) whether an odd number of each row's rings, as they are given, has its point (rows, 2) inside."""
    number = np.repeat(np.arange(len(opening)), size)
    inner = np.ones(len(xy), dtype=bool)
    inner[opening + size - 1] = False
    at = np.flatnonzero(inner & (size[number] > 2))
    number, a, b, p = number[at], exact.taken(xy, at), exact.taken(xy, at + 1), exact.taken(points, row[at])
    low, high = np.minimum(a, b), np.maximum(a, b)
    near = np.flatnonzero((low[:, 1] <= p[:, 1]) & (high[:, 1] >= p[:, 1]) & (high[:, 0] >= p[:, 0]))
    number, a, b, p, low = number[near], *(exact.taken(each, near) for each in (a, b, p, low))
    side = exact.sides(a, b, p)
    on = (side == 0) & (low[:, 0] <= p[:, 0])
    over = ((a[:, 1] > p[:, 1]) != (b[:, 1] > p[:, 1])) & ((side > 0) == (b[:, 1] > a[:, 1]))
    times = np.bincount(number[over], minlength=len(opening))
    held = (times % 2 == 1) & (np.bincount(number[on], minlength=len(opening)) == 0)
    return np.bincount(row[opening[held]], minlength=len(points)) % 2 == 1


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
    ends = (exact.taken(columns.xy, each) for each in (columns.ring_first[:-1], columns.ring_first[1:] - 1))
    keep = exact.same(*ends)[ring] & ~closing[runs[at]]
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
