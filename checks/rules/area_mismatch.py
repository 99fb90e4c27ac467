"""Declared area differs."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import WARNING, Found, Rule
from ..words import hectares

_PART = 0.1
_HECTARES = 0.1


def _find(plots: Plots) -> Iterable[Found]:
    declared = plots.batch.declared_ha
    if declared is None or not plots.layer.area_field:
        return
    measured = plots.hectares
    with np.errstate(invalid="ignore"):
        apart = np.abs(np.asarray(declared, dtype=float) - measured)
        rows = np.flatnonzero((apart > _PART * measured) & (apart > _HECTARES) & ~plots.faulty)
    told = [
        tr(
            "Declared are {area}, measured {area_2}.",
            area=hectares(declared[row]),
            area_2=hectares(measured[row]),
        )
        for row in rows.tolist()
    ]
    yield Found(rows, told)


RULE = Rule(
    name="area_mismatch",
    severity=WARNING,
    title="Declared area differs",
    finds="Declared and measured hectares differ by more than 10 % and by more than 0.1 ha.",
    why="One of the two is wrong, or the units are.",
    cure="Correct the number or the outline.",
    source="Regulation (EU) 2023/1115, article 2(28); the margin is ours",
    find=_find,
    needs_crs=True,
)
