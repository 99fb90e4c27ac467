"""Declared area that is none."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..columns import MULTIPOINT, POINT
from ..declared import SMALLEST
from ..places import EUDR
from ..plots import Plots
from ..rule import COMMISSION, ERROR, WARNING, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    said = plots.batch.declared
    told = {row: _unread(text) for row, text in said.unread.items()} if said is not None else {}
    if plots.batch.declared_ha is not None:
        declared = np.asarray(plots.batch.declared_ha, dtype=float)
        with np.errstate(invalid="ignore"):
            low = np.flatnonzero((declared < SMALLEST) | np.isinf(declared))
        told.update({row: _low(float(declared[row])) for row in low.tolist()})
    rows = np.array(sorted(told), dtype=np.int64)
    point = np.isin(plots.columns.kind[rows], (POINT, MULTIPOINT)) & (plots.profile.number == EUDR)
    for severity, some in ((ERROR, rows[point]), (WARNING, rows[~point])):
        yield Found(some, [told[row] for row in some.tolist()], severity=severity)


def _unread(text: str) -> str:
    return tr(
        "The declared area '{text}' is no plain number: write digits with one decimal point, and no unit.",
        text=text,
    )


def _low(area: float) -> str:
    if area > SMALLEST:
        return tr("The declared area is endless.")
    if area <= 0:
        return tr("The declared area is {area}; it has to be above zero.", area=f"{area:g}")
    return tr(
        "The declared area of {area} ha is below the {smallest} ha that the EU system takes.",
        area=f"{area:.12f}".rstrip("0"),
        smallest=SMALLEST,
    )


RULE = Rule(
    name="unreadable_area",
    severity=WARNING,
    title="Declared area that is none",
    finds="The declared area is no plain number, not above zero, or below what the EU system takes.",
    why="The EU system reads text as 0 and refuses it; and 1.234,5 may mean two things.",
    cure="Write a number with a decimal point, without thousands and unit.",
    source=COMMISSION,
    find=_find,
)
