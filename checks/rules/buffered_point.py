"""Circle round a point."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..plots import Plots, corners
from ..rule import WARNING, Found, Rule

_VERTICES = 16
_PART = 0.01


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    at, _, _ = corners(columns, plots.fresh)
    row = columns.point_row[at]
    count = np.bincount(row, minlength=len(plots))
    rings = np.bincount(columns.ring_row, minlength=len(plots))
    wanted = (count >= _VERTICES) & (rings == 1) & columns.is_polygonal
    at = at[wanted[row]]
    row = columns.point_row[at]
    if not len(at):
        return
    first = np.flatnonzero(np.concatenate([[True], row[1:] != row[:-1]]))
    metres = plots.metres[at]
    centre = np.add.reduceat(metres, first, axis=0) / np.diff(np.append(first, len(at)))[:, None]
    number = np.cumsum(np.concatenate([[True], row[1:] != row[:-1]])) - 1
    radius = np.hypot(*(metres - centre[number]).T)
    mean = np.add.reduceat(radius, first) / np.diff(np.append(first, len(at)))
    off = np.maximum.reduceat(np.abs(radius - mean[number]), first)
    round_ = off <= _PART * mean
    told = [f"This plot is a circle of {each:,.0f} m drawn round a point." for each in mean[round_].tolist()]
    yield Found(row[first][round_], told)


RULE = Rule(
    name="buffered_point",
    severity=WARNING,
    title="Circle round a point",
    finds="The outline has 16 or more vertices, all within 1 % of the same distance from their centre.",
    why="It is most likely a circle drawn round a point, not the outline of a plot.",
    cure="Ask for the real outline, or send the point where 4 ha or less allow it.",
    source="European Commission, FAQ on the deforestation regulation: no circles in place of outlines",
    find=_find,
    needs_crs=True,
)
