"""Coordinate is no number."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import ERROR, OGC, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    bad = np.flatnonzero(~plots.finite)
    first = np.ones(len(bad), dtype=bool)
    first[1:] = (np.diff(bad) > 1) | (columns.point_row[bad[1:]] != columns.point_row[bad[:-1]])
    bad = bad[first]
    number = bad - columns.row_point[columns.point_row[bad]] + 1
    xy = np.full((len(bad), 2), np.nan)
    for k, at in enumerate(bad.tolist()):
        row = columns.point_row[at]
        near = np.arange(columns.row_point[row], columns.row_point[row + 1])
        near = near[plots.finite[near]]
        if len(near):
            xy[k] = columns.xy[near[np.argmin(np.abs(near - at))]]
    yield Found(
        columns.point_row[bad],
        [
            tr(
                "Position {n} of this plot is not a number.",
                n=n,
            )
            for n in number.tolist()
        ],
        xy,
    )


RULE = Rule(
    name="invalid_coordinate",
    severity=ERROR,
    title="Coordinate is no number",
    finds="A coordinate is NaN or infinite.",
    why="The plot has no place on the map there.",
    cure="Enter the coordinate again, or remove the vertex.",
    source=OGC,
    find=_find,
    repair="the vertex is removed where the rest still encloses the plot",
)
