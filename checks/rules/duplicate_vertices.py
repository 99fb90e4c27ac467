"""Doubled vertex."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..positions import fresh_positions, thin_rings
from ..rule import COMMISSION, WARNING, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    rounded = plots.written if plots.profile.rounds_vertices else None
    xy = columns.xy if rounded is None else rounded
    again = ~fresh_positions(columns, xy) & plots.finite
    thin = plots.thin_rings if rounded is None else thin_rings(columns, xy)
    again[np.repeat(thin, columns.ring_size)] = False
    again[1:] &= ~again[:-1]  # a run of equal positions is told once
    at = np.flatnonzero(again)
    texts = [_message(plots, plots.place(x, y), rounded is None) for x, y in columns.xy[at].tolist()]
    yield Found(columns.point_row[at], texts, columns.xy[at])


def _message(plots: Plots, place: str, exactly: bool) -> str:
    if exactly:
        return tr("The same position comes twice in a row at {place}.", place=place)
    return tr(
        "The same position comes twice in a row at {place} once written with {decimals} decimals.",
        place=place,
        decimals=plots.profile.decimals,
    )


RULE = Rule(
    name="duplicate_vertices",
    severity=WARNING,
    title="Doubled vertex",
    finds="The same position comes twice in a row.",
    why="The EU system refuses positions that are equal at six decimals; elsewhere it only costs space.",
    cure="Remove one of the two.",
    source=COMMISSION,
    find=_find,
    repair="one of the two is removed",
)
