"""Several parts."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import WARNING, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    parts = plots.columns.row_parts
    several = np.flatnonzero(parts > 1)
    yield Found(several, [tr("This plot has {count} parts.", count=count) for count in parts[several].tolist()])


RULE = Rule(
    name="multipart",
    severity=WARNING,
    title="Several parts",
    finds="The feature has more than one part.",
    why="Some services take one polygon only, and results come per plot, not per part.",
    cure="Split it into single parts where each is a plot of its own.",
    source="BrightEarth On Demand: one area a project",
    find=_find,
)
