"""Heights or measures."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import RFC, WARNING, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    yield Found(np.flatnonzero(plots.columns.has_zm), tr("The heights or measures of this plot are dropped."))


RULE = Rule(
    name="z_or_m_values",
    severity=WARNING,
    title="Heights or measures",
    finds="The positions carry heights (Z) or measures (M).",
    why="They mean nothing to the services and are dropped.",
    cure="Nothing needs to be done.",
    source=RFC + ", 3.1.1",
    find=_find,
)
