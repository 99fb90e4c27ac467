"""Coarse coordinates."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..exact import both
from ..plots import Plots
from ..rule import WARNING, Found, Rule

_DECIMALS = 5
_NOISE = 1e-6


def _find(plots: Plots) -> Iterable[Found]:
    if not plots.layer.is_degrees:
        return
    columns = plots.columns
    scaled = np.where(plots.finite[:, None], columns.xy, 0.5 / 10**_DECIMALS) * 10**_DECIMALS
    finer = ~both(np.abs(scaled - np.rint(scaled)) <= _NOISE)
    count = np.bincount(columns.point_row, finer, minlength=len(plots))
    rows = np.flatnonzero((count == 0) & (np.diff(columns.row_point) > 0))
    yield Found(rows, tr("No coordinate of this plot has more than 5 decimals, which is about a metre."))


RULE = Rule(
    name="low_precision",
    severity=WARNING,
    title="Coarse coordinates",
    finds="No coordinate of the plot has more than 5 decimals of a degree.",
    why="Five decimals are about a metre; the regulation asks for six.",
    cure="Ask for the coordinates with six decimals or more.",
    source="Regulation (EU) 2023/1115, article 2(28): at least six decimal digits",
    find=_find,
    needs_crs=True,
)
