"""Plots whose validity shows at a glance: GEOS need not be asked about them."""

from __future__ import annotations

import numpy as np

from . import exact
from .columns import Columns
from .positions import flags, row_bounds


def seen_whole(columns: Columns, xy: np.ndarray) -> np.ndarray:
    """(rows,) True where a single ring is seen whole from the middle of its bounds.

    Its edges then turn around that point in one direction, once: such a ring cannot meet itself, so that the polygon
    is valid (OGC 06-103r4, 6.1.11.1). Signs that rounding may have changed count as False; so do more rings than one.
    ``xy`` (positions, 2) are the coordinates to judge; the ring has to be closed.
    """
    count = len(columns)
    single = columns.is_polygonal & (np.diff(columns.row_ring) == 1)
    if not single.any():
        return single
    bounds = row_bounds(columns, xy)
    x, y = (xy - exact.taken((bounds[:, :2] + bounds[:, 2:]) / 2, columns.point_row)).T
    left, right = x[:-1] * y[1:], y[:-1] * x[1:]
    turn = left - right
    sure = np.abs(turn) > exact.ERROR * (np.abs(left) + np.abs(right))
    edge, row = columns.edge_starts[:-1], columns.point_row[:-1]
    still = exact.same(xy[1:], xy[:-1])  # a position that comes twice in a row is no defect
    broken = [flags(row[edge & ~still & ~(sure & way)], count) for way in (turn > 0, turn < 0)]
    rounds = np.bincount(row[edge & (y[:-1] < 0) & (y[1:] >= 0)], minlength=count)
    return single & ~(broken[0] & broken[1]) & (rounds == 1)
