"""Outside the world."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import COMMISSION, ERROR, RFC, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    columns = plots.columns
    lonlat = plots.lonlat
    with np.errstate(invalid="ignore"):
        inside = (np.abs(lonlat[:, 0]) <= 180) & (np.abs(lonlat[:, 1]) <= 90)
    rows, first = np.unique(columns.point_row[~inside & plots.finite], return_index=True)
    at = np.flatnonzero(~inside & plots.finite)[first]
    yield Found(rows, [_message(plots, lonlat[k]) for k in at.tolist()], columns.xy[at])


def _message(plots: Plots, lonlat: np.ndarray) -> str:
    if not np.isfinite(lonlat).all():
        return tr("A position of this plot cannot be placed on the globe; look whether the layer's CRS is right.")
    return tr(
        "This plot lies outside the world: longitude {lonlat}, latitude {lonlat_2}.",
        lonlat=f"{lonlat[0]:.6g}",
        lonlat_2=f"{lonlat[1]:.6g}",
    )


RULE = Rule(
    name="out_of_range",
    severity=ERROR,
    title="Outside the world",
    finds="A position lies outside longitude -180 to 180 or latitude -90 to 90.",
    why="There is no such place; the layer may have the wrong CRS, or latitude and longitude exchanged.",
    cure="Set the right CRS, or correct the coordinate.",
    source=RFC + ", 4; " + COMMISSION,
    find=_find,
    needs_crs=True,
)
