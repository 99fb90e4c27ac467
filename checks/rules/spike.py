"""Spike."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..plots import Plots, corners
from ..rule import WARNING, Found, Rule

_SHORT = 1.0  # metres
_SHARP = np.radians(1.0)


def sharp_tips(plots: Plots) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Positions of the tips, and of the vertices before and after each."""
    at, before, after = corners(plots.columns, plots.fresh)
    known = ~(plots.damaged | plots.off_globe)[plots.columns.point_row[at]]
    at, before, after = at[known], before[known], after[known]
    u, v = plots.metres[before] - plots.metres[at], plots.metres[after] - plots.metres[at]
    long = (np.hypot(u[:, 0], u[:, 1]) > _SHORT) & (np.hypot(v[:, 0], v[:, 1]) > _SHORT)
    angle = np.arctan2(np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]), (u * v).sum(axis=1))
    sharp = long & (angle < _SHARP)
    return at[sharp], before[sharp], after[sharp]


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    tips, _, _ = sharp_tips(plots)
    told = {(fault.row, fault.defect.x, fault.defect.y) for fault in plots.faults if fault.defect.about == "spike"}
    rows = columns.point_row[tips].tolist()
    fresh = [(row, *xy) not in told for row, xy in zip(rows, columns.xy[tips].tolist())]
    tips = tips[np.array(fresh, dtype=bool)]
    messages = [f"The outline has a spike at {plots.place(x, y)}." for x, y in columns.xy[tips].tolist()]
    yield Found(columns.point_row[tips], messages, columns.xy[tips])


RULE = Rule(
    name="spike",
    severity=WARNING,
    title="Spike",
    finds="Two edges, both longer than 1 m, meet at less than 1 degree.",
    why="It is most likely a slip of the hand or of the GPS.",
    cure="Remove the vertex at its tip.",
    source="Common practice of geometry checkers",
    find=_find,
    repair="the tip is removed where that changes next to nothing",
    needs_crs=True,
)
