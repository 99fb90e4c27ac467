"""Sliver."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import COMMISSION, WARNING, Found, Rule

_NARROW = 1.0  # metres


def _find(plots: Plots) -> Iterable[Found]:
    with np.errstate(divide="ignore", invalid="ignore"):
        width = 2 * plots.hectares * 10_000 / plots.perimeters
        rows = np.flatnonzero((width < _NARROW) & ~plots.faulty)
    yield Found(
        rows,
        [
            tr(
                "This plot is {each} m wide on average.",
                each=f"{each:.2f}",
            )
            for each in width[rows].tolist()
        ],
    )


RULE = Rule(
    name="sliver",
    severity=WARNING,
    title="Sliver",
    finds="The mean width of the plot (twice its area by its perimeter) is below 1 m.",
    why="It is most likely left over from cutting or digitising.",
    cure="Remove it, or join it to its neighbour.",
    source=COMMISSION,
    find=_find,
    needs_crs=True,
)
