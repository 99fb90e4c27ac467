"""Crosses 180 degrees."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import ERROR, RFC, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    far = plots.rolls
    rows, first = np.unique(columns.point_row[far], return_index=True)
    at = np.flatnonzero(far)[first]
    yield Found(rows, tr("This plot crosses the line of 180 degrees longitude."), columns.xy[at])


RULE = Rule(
    name="antimeridian",
    severity=ERROR,
    title="Crosses 180 degrees",
    finds="The plot crosses the line of 180 degrees longitude.",
    why="Written as one polygon it would go round the world the other way.",
    cure="Cut the plot at 180 degrees into two parts.",
    source=RFC + ", 3.1.9",
    find=_find,
    needs_crs=True,
)
