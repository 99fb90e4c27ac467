"""Wrong geometry type."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..plots import Plots
from ..rule import COMMISSION, ERROR, Found, Rule

_NAMES = {1: "a point", 2: "a line", 3: "a polygon", 4: "points", 5: "lines", 6: "a polygon", 7: "a collection"}


def _find(plots: Plots) -> Iterable[Found]:
    kind = plots.columns.kind
    wanted = "polygon or a point" if plots.profile.takes_points else "polygon"
    for each in np.unique(kind):
        if int(each) in _NAMES and int(each) not in plots.profile.kinds:
            message = f"This feature is {_NAMES[int(each)]}; it must be a {wanted}."
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
