"""Plot too small."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import WARNING, Found, Rule
from ..words import hectares


def _find(plots: Plots) -> Iterable[Found]:
    limit = plots.options.min_area
    if limit is not None:
        with np.errstate(invalid="ignore"):
            rows = np.flatnonzero((plots.hectares < limit) & ~plots.faulty)
        told = [
            tr(
                "This plot has {area}, less than {area_2}.",
                area=hectares(each),
                area_2=hectares(limit),
            )
            for each in plots.hectares[rows].tolist()
        ]
        yield Found(rows, told)


RULE = Rule(
    name="area_too_small",
    severity=WARNING,
    title="Plot too small",
    finds="The area on the ellipsoid is below the smallest that was given.",
    why="It may be a leftover, or its units may be wrong.",
    cure="Look at the plot; remove it if it is no plot.",
    source="The person's own figure, or the limit of the service",
    find=_find,
    needs_crs=True,
)
