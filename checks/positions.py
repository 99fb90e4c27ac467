"""Figures of rings and rows, worked out for all positions of a batch at once."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import ellipsoid, exact
from .columns import LINE, POINT, POLYGON, Columns


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


def bounds_of(columns: Columns, xy: np.ndarray) -> np.ndarray:
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
    points = (columns.kind == POINT) & exact.both(np.isfinite(middle))
    return middle, (within & exact.both(np.isfinite(middle))) | points


def points_inside(columns: Columns, rows: np.ndarray) -> np.ndarray:
    """A point inside each row's polygon (its first position for points and lines), in the columns' own CRS."""
    result = np.full((len(rows), 2), np.nan)
    for k, row in enumerate(rows.tolist()):
        rings = [points for _, _, points in columns.rings_of(row)]
        rings = [points[exact.both(np.isfinite(points))] for points in rings]
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
    closed = exact.same(columns.xy[first], columns.xy[end])
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
