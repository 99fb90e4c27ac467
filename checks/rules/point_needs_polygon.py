"""Point of more than 4 ha."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..columns import MULTIPOINT, POINT
from ..plots import Plots
from ..rule import ERROR, Found, Rule
from ..words import hectares

_MOST = 4.0  # hectares


def _find(plots: Plots) -> Iterable[Found]:
    declared = plots.batch.declared_ha
    if declared is None:
        return
    declared = np.asarray(declared, dtype=float)
    point = (plots.columns.kind == POINT) | (plots.columns.kind == MULTIPOINT)
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero(point & (declared > _MOST))
    told = [
        tr(
            "This point stands for {area}; above 4 ha the outline is needed.",
            area=hectares(each) if each >= _MOST + 0.005 else f"{each:.12g} ha",
        )
        for each in declared[rows]
    ]
    yield Found(rows, told)


RULE = Rule(
    name="point_needs_polygon",
    severity=ERROR,
    title="Point of more than 4 ha",
    finds="A point whose declared area is above 4 hectares.",
    why="The regulation demands the outline of plots above 4 ha (cattle excepted).",
    cure="Draw the outline of the plot.",
    source="Regulation (EU) 2023/1115, article 2(28)",
    find=_find,
)
