"""Which boxes meet: candidate pairs for plots and for edges, in plain numpy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Callable

import numpy as np

from .exact import taken

_Entries = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]  # cells, rows, the first that it meets, how many
_CHUNK = 100_000
_ROWS = 50_000  # boxes whose cells are looked up at once
_EDGE = 2**30  # cells away from 0 at which the grid ends; what lies farther shares the last cell
_FACTOR = 4.0  # from one size class to the next
_APART = 64.0  # sizes that differ by more than this are no longer one kind
_FEW = 4096  # pairs that are all looked at
_CELLS = 30_000  # across the layer, at most, for boxes without a width


def meeting(boxes: np.ndarray, others: np.ndarray, tick: Callable[[], None] = lambda: None) -> Iterator[np.ndarray]:
    """Pairs (n, 2) of rows of ``boxes`` and ``others`` (n, 4: west, south, east, north) that share a point.

    Boxes are told apart by size. Each class has a grid with cells as large as its
    largest box, which meets the smaller ones there; so no box covers more than
    a few cells, whatever else lies in the layer. Rows of nan meet nothing.
    ``tick`` is called between pieces of work.
    """
    if len(boxes) * len(others) <= _FEW:
        yield np.argwhere(_meet(boxes[:, None], others[None]))
        return
    smallest = _smallest_class(np.concatenate([boxes, others]))
    mine, theirs = _classes(boxes, smallest), _classes(others, smallest)
    for size in _sizes(mine, theirs):
        cell = _cell(smallest, size)
        yield from _join(boxes, others, mine <= size, theirs == size, cell, tick)
        for pairs in _join(others, boxes, theirs < size, mine == size, cell, tick):
            yield pairs[:, ::-1]


def meeting_itself(boxes: np.ndarray, tick: Callable[[], None] = lambda: None) -> Iterator[np.ndarray]:
    """Pairs (n, 2), first row below the second, of boxes that share a point."""
    if len(boxes) ** 2 <= _FEW:
        yield np.argwhere(np.triu(_meet(boxes[:, None], boxes[None]), 1))
        return
    smallest = _smallest_class(boxes)
    classes = _classes(boxes, smallest)
    for size in _sizes(classes):
        for pairs in _join(boxes, boxes, classes <= size, classes == size, _cell(smallest, size), tick):
            once = (classes[pairs[:, 0]] < size) | (pairs[:, 0] < pairs[:, 1])
            yield np.sort(pairs[once], axis=1)


def _widths(boxes: np.ndarray) -> np.ndarray:
    """(n,) the longer side of each box; nan where it is none."""
    with np.errstate(over="ignore", invalid="ignore"):
        widths = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])
    return np.where(_known(boxes), widths, np.nan)


def _smallest_class(boxes: np.ndarray) -> float:
    """The size of the typical box, so that most of them cover a few cells of the finest grid."""
    widths = _widths(boxes)
    known = boxes[~np.isnan(widths)]
    wide = widths[widths > 0]
    usual, small = np.percentile(wide, (75, 25)) if len(wide) else (0.0, 0.0)
    spread = np.ptp(np.percentile(known[:, :2], (5, 95), axis=0), axis=0).max() if len(known) else 0.0
    return float(np.clip(max(min(usual * 1.5, small * _APART), spread / _CELLS), 1e-150, 1e150))


def _classes(boxes: np.ndarray, smallest: float) -> np.ndarray:
    """(n,) 0 for boxes up to the smallest class, then one more for each factor; -1 for what meets nothing."""
    widths = _widths(boxes)
    with np.errstate(invalid="ignore", over="ignore"):
        classes = np.ceil(np.log(np.maximum(widths / smallest, 1.0)) / np.log(_FACTOR))
    return np.where(np.isnan(widths), -1, np.clip(np.nan_to_num(classes), 0, 1000)).astype(np.int64)


def _cell(smallest: float, size: int) -> float:
    with np.errstate(over="ignore"):
        return min(float(smallest * np.float64(_FACTOR) ** size), 1e307)


def _sizes(*classes: np.ndarray) -> list[int]:
    return [size for size in np.unique(np.concatenate(classes)).tolist() if size >= 0]


def _join(
    boxes: np.ndarray, others: np.ndarray, these: np.ndarray, those: np.ndarray, cell: float, tick: Callable[[], None]
) -> Iterator[np.ndarray]:
    """Pairs of these rows of both: made within a cell, kept in the cell that holds the corner they share."""
    theirs, their_row = _sorted_entries(others, np.flatnonzero(those), cell)
    for mine, my_row, low, count in _pieces(_counted(theirs, boxes, np.flatnonzero(these), cell)):
        tick()
        total = int(count.sum())
        if not total:
            continue
        first = np.repeat(low - np.concatenate(([0], np.cumsum(count)[:-1])), count)
        a, b = np.repeat(my_row, count), their_row[first + np.arange(total)]
        one, two = taken(boxes, a), taken(others, b)
        meet = np.flatnonzero(_meet(one, two))
        corner = np.maximum(taken(one, meet)[:, :2], taken(two, meet)[:, :2])
        home = _key(*_places(corner, cell)) == np.repeat(mine, count)[meet]
        yield np.stack([a[meet][home], b[meet][home]], axis=1)


def _counted(theirs: np.ndarray, boxes: np.ndarray, rows: np.ndarray, cell: float) -> Iterator[_Entries]:
    """The entries of some rows after the other, and which of ``theirs``, in order, are in the same cell."""
    for mine, my_row in _some_entries(boxes, rows, cell):
        low = np.searchsorted(theirs, mine, side="left")
        yield mine, my_row, low, np.searchsorted(theirs, mine, side="right") - low


def _meet(one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """Whether boxes (..., 4) share a point; none does that is not all numbers."""
    with np.errstate(invalid="ignore"):
        meet = (one[..., 0] <= two[..., 2]) & (two[..., 0] <= one[..., 2])
        meet &= (one[..., 1] <= two[..., 3]) & (two[..., 1] <= one[..., 3])
    return meet & _known(one) & _known(two)


def _known(boxes: np.ndarray) -> np.ndarray:
    """Whether boxes (..., 4) are all numbers."""
    sides = np.isfinite(boxes)
    return sides[..., 0] & sides[..., 1] & sides[..., 2] & sides[..., 3]


def _pieces(entries: Iterable[_Entries]) -> Iterator[_Entries]:
    """The entries, in slices whose pairs number about a chunk, wherever those that come end."""
    left: Sequence[np.ndarray] = [np.zeros(0, dtype=np.int64)] * 4
    for some in entries:
        left = [np.concatenate(each) for each in zip(left, some)]
        ends, start = np.cumsum(left[-1]), 0
        while True:
            done = ends[start - 1] if start else 0
            end = max(start + 1, int(np.searchsorted(ends, done + _CHUNK, side="right")))
            if end >= len(ends):  # what comes may still belong to it
                break
            yield _sliced(left, start, end)
            start = end
        left = _sliced(left, start, len(ends))
    if len(left[0]):
        yield _sliced(left, 0, len(left[0]))


def _sliced(entries: Sequence[np.ndarray], start: int, end: int) -> _Entries:
    cells, rows, low, count = (each[start:end] for each in entries)
    return cells, rows, low, count


def _some_entries(boxes: np.ndarray, rows: np.ndarray, cell: float) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """``_entries`` of some rows after the other, for those of a large layer take more memory than its boxes."""
    for start in range(0, len(rows), _ROWS):
        yield _entries(boxes, rows[start : start + _ROWS], cell)


def _sorted_entries(boxes: np.ndarray, rows: np.ndarray, cell: float) -> tuple[np.ndarray, np.ndarray]:
    """``_entries`` in the order of the cells, and within each in that of the rows."""
    some = list(_some_entries(boxes, rows, cell))
    if not some:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    cells = np.concatenate([each for each, _ in some])
    order = np.argsort(cells, kind="stable")
    return cells[order], np.concatenate([each for _, each in some])[order]


def _entries(boxes: np.ndarray, rows: np.ndarray, cell: float) -> tuple[np.ndarray, np.ndarray]:
    """(cells, rows), one entry for each cell that a box covers; ``cell`` is no smaller than the boxes."""
    some = taken(boxes, rows)
    known = np.flatnonzero(_known(some))
    rows, some = rows[known], taken(some, known)
    west, south = _places(some[:, :2], cell)
    east, north = _places(some[:, 2:], cell)
    across = east - west + 1
    count = across * (north - south + 1)
    entry = np.repeat(np.arange(len(rows)), count)
    step = np.arange(len(entry)) - np.repeat(np.cumsum(count) - count, count)
    line = step // across[entry]
    return _key(west[entry] + step - line * across[entry], south[entry] + line), rows[entry]


def _places(xy: np.ndarray, cell: float) -> tuple[np.ndarray, np.ndarray]:
    """Column and line of the cell that each position (n, 2) lies in."""
    with np.errstate(over="ignore"):
        places = np.clip(np.floor(xy / cell), -_EDGE, _EDGE).astype(np.int64)
    return places[:, 0], places[:, 1]


def _key(column: np.ndarray, line: np.ndarray) -> np.ndarray:
    return line * (4 * _EDGE) + column
