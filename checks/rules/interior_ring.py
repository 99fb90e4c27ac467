"""Plot with a hole."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import COMMISSION, ERROR, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    holes = np.flatnonzero(columns.ring_is_hole)
    xy = columns.xy[columns.ring_first[holes]]
    told = [
        tr(
            "This plot has a hole at {place}; the EU system does not take holes.",
            place=plots.place(x, y),
        )
        for x, y in xy.tolist()
    ]
    yield Found(columns.ring_row[holes], told, xy)


RULE = Rule(
    name="interior_ring",
    severity=ERROR,
    title="Plot with a hole",
    finds="The plot has a hole.",
    why="The EU system takes the outer outline only, so the hole would be lost.",
    cure="Split the plot into parts without holes; the export offers it.",
    source=COMMISSION,
    find=_find,
)
