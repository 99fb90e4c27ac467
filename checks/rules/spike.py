"""Spike."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import WARNING, Found, Rule

_SHORT = 1.0  # metres
_TANGENT = np.tan(np.radians(1.0))


def sharp_tips(plots: Plots) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Positions of the tips, and of the vertices before and after each."""
    at, before, after = plots.corners
    east, north = np.ascontiguousarray(plots.metres[:, 0]), np.ascontiguousarray(plots.metres[:, 1])
    with np.errstate(invalid="ignore"):
        ux, uy = east[before] - east[at], north[before] - north[at]
        vx, vy = east[after] - east[at], north[after] - north[at]
        dot = ux * vx + uy * vy
        sharp = (dot > 0) & (np.abs(ux * vy - uy * vx) < _TANGENT * dot)
        sharp &= (ux * ux + uy * uy > _SHORT**2) & (vx * vx + vy * vy > _SHORT**2)
    sharp &= ~(plots.damaged | plots.off_globe)[plots.columns.point_row[at]]
    return at[sharp], before[sharp], after[sharp]


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    tips, _, _ = sharp_tips(plots)
    told = {(fault.row, fault.defect.x, fault.defect.y) for fault in plots.faults if fault.defect.about == "spike"}
    rows = columns.point_row[tips].tolist()
    fresh = [(row, *xy) not in told for row, xy in zip(rows, columns.xy[tips].tolist())]
    tips = tips[np.array(fresh, dtype=bool)]
    messages = [
        tr(
            "The outline has a spike at {place}.",
            place=plots.place(x, y),
        )
        for x, y in columns.xy[tips].tolist()
    ]
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
