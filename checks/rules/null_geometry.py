"""No geometry."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..columns import BROKEN, NULL
from ..plots import Plots
from ..rule import ERROR, OGC, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    kind = plots.columns.kind
    yield Found(np.flatnonzero(kind == NULL), tr("This feature has no geometry."))
    yield Found(np.flatnonzero(kind == BROKEN), tr("The geometry of this feature is damaged and cannot be read."))


RULE = Rule(
    name="null_geometry",
    severity=ERROR,
    title="No geometry",
    finds="The feature has attributes but no geometry, or one that cannot be read.",
    why="There is no ground to analyse, so it is never sent.",
    cure="Draw the plot, or leave the row out.",
    source=OGC,
    find=_find,
)
