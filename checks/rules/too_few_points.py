"""Too few points."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..columns import POLYGON
from ..faults import faults_named
from ..plots import Plots
from ..rule import ERROR, OGC, RFC, Found, Rule

_given = faults_named("too_few_points")


def _find(plots: Plots) -> Iterable[Found]:
    yield from _given(plots)
    columns = plots.columns
    lines = np.flatnonzero(plots.thin_rings & (columns.ring_kind != POLYGON))
    xy = columns.xy[columns.ring_first[lines]]
    yield Found(columns.ring_row[lines], tr("The line has fewer than 2 different positions."), xy)


RULE = Rule(
    name="too_few_points",
    severity=ERROR,
    title="Too few points",
    finds="A ring has fewer than 3 different positions, a line fewer than 2.",
    why="It encloses nothing.",
    cure="Draw the ring again, or remove it.",
    source=OGC + "; " + RFC,
    find=_find,
    repair="a hole or part without ground is removed",
)
