"""Where the plots of the registry are judged together: cells that hold about as many plots each, and their borders."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..checks import ellipsoid
from ..checks.boxes import meeting
from ..checks.positions import turns_of

_ROUNDING = 3e-7  # degrees: plots of the same ground differ by less
_SAME = 4.0  # times the size of its plots that a cell is wide at least
_FILE = "cells.npz"


@dataclass(frozen=True, eq=False)
class Cells:
    """A tree that halves the plots again and again, west from east or south from north.

    Node k goes on with ``lower[k]`` below ``value[k]`` of ``axis[k]`` and ``upper[k]`` from there; with ``lower`` -1 it
    is a cell, whose number is ``upper[k]``. ``large`` (cells,): degrees above which a plot counts as a giant there.
    """

    axis: np.ndarray
    value: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    large: np.ndarray

    def __len__(self) -> int:
        return len(self.large)

    def of(self, centres: np.ndarray) -> np.ndarray:
        """(n,) the cell of each centre (n, 2) in degrees."""
        found, waiting = np.zeros(len(centres), dtype=np.int64), [(0, np.arange(len(centres)))]
        while waiting:
            node, rows = waiting.pop()
            if self.lower[node] < 0:
                found[rows] = self.upper[node]
            elif len(rows):
                low = centres[rows, self.axis[node]] < self.value[node]
                waiting += [(int(self.lower[node]), rows[low]), (int(self.upper[node]), rows[~low])]
        return found


def write_cells(cells: Cells, work: Path) -> None:
    np.savez(work / _FILE, **{name: getattr(cells, name) for name in Cells.__dataclass_fields__})


@lru_cache(maxsize=2)
def read_cells(work: str) -> Cells:
    """The cells of a folder for work; read once by each worker."""
    with np.load(Path(work) / _FILE) as saved:
        return Cells(**{name: saved[name] for name in Cells.__dataclass_fields__})


def divide(centres: np.ndarray, widths: np.ndarray, weights: np.ndarray, most: int) -> Cells:
    """Cells for about ``most`` plots, by a sample: its centres (n, 2), the longer side of each box, and how many plots
    each stands for."""
    nodes: list[list[float]] = []
    large: list[float] = []
    _divide(centres, widths, weights, np.arange(len(centres)), most, nodes, large)
    axis, value, lower, upper = np.array(nodes, dtype=float).T
    return Cells(axis.astype(int), value, lower.astype(int), upper.astype(int), np.array(large))


def _divide(
    centres: np.ndarray,
    widths: np.ndarray,
    weights: np.ndarray,
    rows: np.ndarray,
    most: int,
    nodes: list[list[float]],
    large: list[float],
) -> int:
    number = len(nodes)
    nodes.append([0, 0.0, -1, len(large)])
    low, high = (centres[rows].min(axis=0), centres[rows].max(axis=0)) if len(rows) else (np.zeros(2), np.zeros(2))
    axis = int(np.argmax(high - low))
    usual = float(np.percentile(widths[rows], 95)) if len(rows) else 0.0
    value = float(np.median(centres[rows, axis])) if len(rows) else 0.0
    below = centres[rows, axis] < value if len(rows) else np.zeros(0, dtype=bool)
    narrow = float((high - low)[axis]) < 2 * _SAME * usual
    if weights[rows].sum() <= most or narrow or not below.any() or below.all():
        large.append(np.inf if number == 0 else max(float((high - low).max()) / 2, _SAME * usual))
        return number
    lower = _divide(centres, widths, weights, rows[below], most, nodes, large)
    upper = _divide(centres, widths, weights, rows[~below], most, nodes, large)
    nodes[number] = [axis, value, lower, upper]
    return number


def widened(bounds: np.ndarray, max_gap: float) -> np.ndarray:
    """Boxes (n, 4) in degrees that meet where the plots share ground or lie within ``max_gap`` metres."""
    east, north = ellipsoid.metres_per_degree((bounds[:, 1] + bounds[:, 3]) / 2)
    reach = np.stack([max_gap / np.maximum(east, 1e-9), max_gap / north], axis=1) * 1.01 + _ROUNDING
    return np.concatenate([bounds[:, :2] - reach, bounds[:, 2:] + reach], axis=1)


@dataclass(frozen=True, eq=False)
class Homes:
    """The cell that each plot is judged in, -1 where it is a giant or has nothing to share; and which are giants.

    ``turned``: plots that have a second box, ``others`` (n, 4), a whole turn round the globe from the first.
    """

    cell: np.ndarray
    giant: np.ndarray
    boxes: np.ndarray  # widened; nan where the plot meets none
    turned: np.ndarray
    others: np.ndarray


def homes_of(cells: Cells, bounds: np.ndarray, digest: np.ndarray, usable: np.ndarray, max_gap: float) -> Homes:
    """By the bounds of the plots; what has no place on the globe goes by its outline, so that twins come together.

    Twins may lie whole turns apart (179.99 and -180.01 are one place). What is off the globe has nothing but twins, so
    it is at home where its ground is. A plot that crosses 180 degrees is a guest on both sides, as giants are.
    """
    placed = np.isfinite(bounds).all(axis=1)
    turns = np.where(usable, 0.0, turns_of(bounds[:, 0]))
    bounds = bounds - 360 * turns[:, None] * (1, 0, 1, 0)
    turned = np.flatnonzero(placed & usable & (bounds[:, 2] > 180))
    with np.errstate(invalid="ignore"):
        boxes = widened(bounds, max_gap)
        width = (boxes[:, 2:] - boxes[:, :2]).max(axis=1) if len(boxes) else np.zeros(0)
    cell = np.full(len(bounds), -1, dtype=np.int64)
    cell[placed] = cells.of((bounds[placed, :2] + bounds[placed, 2:]) / 2)
    lost = ~placed & (digest != 0)
    cell[lost] = (digest[lost] % np.uint64(len(cells))).astype(np.int64)
    giant = np.zeros(len(bounds), dtype=bool)
    giant[placed] = width[placed] > cells.large[cell[placed]]
    giant[turned] = True
    nothing = (digest == 0) & ~usable
    cell[giant | nothing] = -1
    boxes[~placed | nothing] = np.nan
    return Homes(cell, giant & ~nothing, boxes, turned, widened(bounds[turned] - (360, 0, 360, 0), max_gap))


def reaches_of(homes: Homes, count: int) -> np.ndarray:
    """(cells, 4): the box round the plots at home in each; inf and -inf where there is none."""
    reach = np.full((count, 4), np.inf)
    reach[:, 2:] = -np.inf
    there = (homes.cell >= 0) & np.isfinite(homes.boxes).all(axis=1)
    for column, which in ((0, np.minimum), (1, np.minimum), (2, np.maximum), (3, np.maximum)):
        which.at(reach[:, column], homes.cell[there], homes.boxes[there, column])
    return reach


def guests_of(homes: Homes, reaches: np.ndarray) -> np.ndarray:
    """(n, 2): plots and the cells, not their own, whose plots they may meet."""
    boxes = np.where(np.isfinite(reaches), reaches, np.nan)
    found = np.concatenate([*meeting(homes.boxes, boxes), np.zeros((0, 2), dtype=np.int64)])
    if len(homes.turned):
        more = np.concatenate([*meeting(homes.others, boxes), np.zeros((0, 2), dtype=np.int64)])
        more[:, 0] = homes.turned[more[:, 0]]
        found = np.unique(np.concatenate([found, more]), axis=0)
    return found[homes.cell[found[:, 0]] != found[:, 1]]
