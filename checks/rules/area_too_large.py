"""Plot too large."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import WARNING, Found, Rule
from ..words import hectares


def _find(plots: Plots) -> Iterable[Found]:
    limit = plots.options.max_area
    if limit is not None:
        with np.errstate(invalid="ignore"):
            rows = np.flatnonzero((plots.hectares > limit) & ~plots.faulty)
        told = [
            tr(
                "This plot has {area}, more than {area_2}.",
                area=hectares(each),
                area_2=hectares(limit),
            )
            for each in plots.hectares[rows].tolist()
        ]
        yield Found(rows, told)


RULE = Rule(
    name="area_too_large",
    severity=WARNING,
    title="Plot too large",
    finds="The area on the ellipsoid is above the largest that was given.",
    why="The service may refuse it, or its price may surprise.",
    cure="Look at the plot; split it where the service demands it.",
    source="The person's own figure, or the limit of the service",
    find=_find,
    needs_crs=True,
)
