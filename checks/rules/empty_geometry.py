"""Empty geometry."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..columns import BROKEN, NULL
from ..plots import Plots
from ..rule import ERROR, OGC, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    there = (columns.kind != NULL) & (columns.kind != BROKEN)
    yield Found(np.flatnonzero(there & (np.diff(columns.row_point) == 0)), tr("The geometry of this feature is empty."))


RULE = Rule(
    name="empty_geometry",
    severity=ERROR,
    title="Empty geometry",
    finds="The feature has a geometry without a single coordinate.",
    why="There is no ground to analyse, so it is never sent.",
    cure="Draw the plot, or leave the row out.",
    source=OGC,
    find=_find,
)
