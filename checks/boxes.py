"""Which boxes meet: candidate pairs for plots and for edges, in plain numpy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import numpy as np

_CHUNK = 400_000


def meeting(boxes: np.ndarray, others: np.ndarray, tick: Callable[[], None] = lambda: None) -> Iterator[np.ndarray]:
    """Pairs (n, 2) of rows of ``boxes`` and ``others`` (n, 4: west, south, east, north) that share a point.

    A sweep in cells: each box is entered in the cells it covers, pairs are made
    within a cell and kept in the cell that holds the corner they share. Rows of
    nan meet nothing. ``tick`` is called between pieces of work.
    """
    if not len(boxes) or not len(others):
        return
    grid = _Grid(boxes, others)
    mine, my_row = grid.entries(boxes)
    theirs, their_row = grid.entries(others)
    order = np.argsort(theirs, kind="stable")
    theirs, their_row = theirs[order], their_row[order]
    low = np.searchsorted(theirs, mine, side="left")
    count = np.searchsorted(theirs, mine, side="right") - low
    for start, end in _pieces(count):
        tick()
        part = count[start:end]
        total = int(part.sum())
        if not total:
            continue
        first = np.repeat(low[start:end] - np.concatenate(([0], np.cumsum(part)[:-1])), part)
        a = np.repeat(my_row[start:end], part)
        b = their_row[first + np.arange(total)]
        cell = np.repeat(mine[start:end], part)
        one, two = boxes[a], others[b]
        west = np.maximum(one[:, 0], two[:, 0])
        south = np.maximum(one[:, 1], two[:, 1])
        meet = (west <= np.minimum(one[:, 2], two[:, 2])) & (south <= np.minimum(one[:, 3], two[:, 3]))
        a, b = a[meet], b[meet]
        home = grid.cell_of(west[meet], south[meet]) == cell[meet]
        yield np.stack([a[home], b[home]], axis=1)


def meeting_itself(boxes: np.ndarray, tick: Callable[[], None] = lambda: None) -> Iterator[np.ndarray]:
    """Pairs (n, 2), first row below the second, of boxes that share a point."""
    for pairs in meeting(boxes, boxes, tick):
        yield pairs[pairs[:, 0] < pairs[:, 1]]


def _pieces(count: np.ndarray) -> Iterator[tuple[int, int]]:
    """Slices whose pairs number about a chunk."""
    ends = np.cumsum(count)
    start = 0
    while start < len(count):
        done = ends[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(ends, done + _CHUNK, side="right")))
        yield start, end
        start = end


class _Grid:
    """Square cells about as large as the typical box, so that most boxes cover a few."""

    def __init__(self, boxes: np.ndarray, others: np.ndarray) -> None:
        together = boxes if boxes is others else np.concatenate([boxes, others])
        together = together[np.isfinite(together).all(axis=1)]
        if not len(together):
            together = np.zeros((1, 4))
        self.origin = together[:, :2].min(axis=0)
        extent = together[:, 2:].max(axis=0) - self.origin
        widths = np.maximum(together[:, 2] - together[:, 0], together[:, 3] - together[:, 1])
        typical = float(np.percentile(widths, 75)) * 1.5
        largest = float(extent.max())
        self.size = max(typical, largest / 30_000, 1e-300)
        self.columns = int(extent[0] // self.size) + 2

    def entries(self, boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(cells, rows), one entry for each cell that a box covers."""
        rows = np.flatnonzero(np.isfinite(boxes).all(axis=1))
        low = ((boxes[rows, :2] - self.origin) // self.size).astype(np.int64)
        high = ((boxes[rows, 2:] - self.origin) // self.size).astype(np.int64)
        span = high - low + 1
        count = span[:, 0] * span[:, 1]
        entry = np.repeat(np.arange(len(rows)), count)
        step = np.arange(len(entry)) - np.repeat(np.cumsum(count) - count, count)
        column = low[entry, 0] + step % span[entry, 0]
        line = low[entry, 1] + step // span[entry, 0]
        return line * self.columns + column, rows[entry]

    def cell_of(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        column = ((x - self.origin[0]) // self.size).astype(np.int64)
        return ((y - self.origin[1]) // self.size).astype(np.int64) * self.columns + column
