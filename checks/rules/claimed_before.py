"""Claimed before."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..columns import MULTIPOINT, POINT
from ..rule import WARNING, Found, Rule
from ..survey import Survey
from ..words import square_metres


def _find(survey: Survey) -> Iterable[Found]:
    other, claimed = survey.other, survey.claimed
    if other is None:
        return
    told = [
        tr(
            "This plot shares {area} with {plot} of {layer}.",
            area=square_metres(area),
            plot=other.name(two),
            layer=other.layer.name,
        )
        for area, two in zip(claimed.area.tolist(), claimed.two.tolist())
    ]
    yield Found(claimed.one, told, claimed.xy, other=lambda k: survey.rings_of_other(int(claimed.two[k])))
    yield from _points(survey, other)


def _points(survey: Survey, other: Survey) -> Iterable[Found]:
    """Points have no area to share; the same point is the same claim."""
    theirs: dict[int, int] = {}
    for row in np.flatnonzero(np.isin(other.kind, (POINT, MULTIPOINT)) & (other.digest != 0)).tolist():
        theirs.setdefault(int(other.digest[row]), row)
    mine = np.flatnonzero(np.isin(survey.kind, (POINT, MULTIPOINT))).tolist()
    rows = [row for row in mine if int(survey.digest[row]) in theirs]
    told = [
        tr(
            "This point is that of {plot} of {layer}.",
            plot=other.name(theirs[int(survey.digest[row])]),
            layer=other.layer.name,
        )
        for row in rows
    ]
    yield Found(np.array(rows, dtype=np.int64), told)


RULE = Rule(
    name="claimed_before",
    severity=WARNING,
    title="Claimed before",
    finds="The plot shares ground with a plot of the layer to compare with.",
    why="The same ground may have been declared by another supplier, or in an earlier submission.",
    cure="Find out who farms it before sending.",
    source="Regulation (EU) 2023/1115, articles 9 and 10",
    find=_find,
    whole_layer=True,
    needs_crs=True,
)
