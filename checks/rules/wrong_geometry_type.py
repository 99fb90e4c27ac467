"""Wrong geometry type."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import N_, tr
from ..plots import Plots
from ..rule import COMMISSION, ERROR, Found, Rule

_NAMES = {  # every use takes polygons
    1: N_("a point"),
    2: N_("a line"),
    4: N_("points"),
    5: N_("lines"),
    7: N_("a collection"),
}


def _find(plots: Plots) -> Iterable[Found]:
    kind = plots.columns.kind
    points = plots.profile.takes_points
    for each in np.unique(kind):
        if int(each) in _NAMES and int(each) not in plots.profile.kinds:
            named = tr(_NAMES[int(each)])
            message = (
                tr("This feature is {kind}; it must be a polygon or a point.", kind=named)
                if points
                else tr("This feature is {kind}; it must be a polygon.", kind=named)
            )
            yield Found(np.flatnonzero(kind == each), message)


RULE = Rule(
    name="wrong_geometry_type",
    severity=ERROR,
    title="Wrong geometry type",
    finds="The geometry is of a type that this use does not take, such as a line.",
    why="The service or the EU system refuses it.",
    cure="Draw the plot as a polygon.",
    source=COMMISSION,
    find=_find,
)
