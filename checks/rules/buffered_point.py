"""Circle round a point."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import WARNING, Found, Rule

_VERTICES = 16
_PART = 0.01


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    rows = np.flatnonzero(columns.is_polygonal & (np.diff(columns.row_ring) == 1) & ~plots.faulty)
    ring = columns.row_ring[rows]
    rows, ring = rows[columns.ring_size[ring] > _VERTICES], ring[columns.ring_size[ring] > _VERTICES]
    if not len(rows):
        return
    weight = plots.fresh.astype(float)
    weight[columns.ring_first[:-1]] = 0  # the closing position stands for it
    count = np.add.reduceat(weight, columns.ring_first[:-1])
    sums = np.add.reduceat(plots.metres * weight[:, None], columns.ring_first[:-1], axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        off = plots.metres - np.repeat(sums / count[:, None], columns.ring_size, axis=0)
    radius = np.sqrt(off[:, 0] ** 2 + off[:, 1] ** 2)
    nearest = np.minimum.reduceat(radius, columns.ring_first[:-1])[ring]
    farthest = np.maximum.reduceat(radius, columns.ring_first[:-1])[ring]
    round_ = (farthest * (1 - _PART) <= nearest * (1 + _PART)) & (count[ring] >= _VERTICES)
    middle = (nearest + farthest)[round_] / 2
    yield Found(
        rows[round_],
        [
            tr(
                "This plot is a circle of {each} m drawn round a point.",
                each=f"{each:,.0f}",
            )
            for each in middle.tolist()
        ],
    )


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
