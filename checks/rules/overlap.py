"""Plots overlap."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..rule import WARNING, Found, Rule
from ..survey import Survey
from ..words import square_metres

_NARROW = 2.0  # metres of mean width below which an overlap is a sliver


def _find(survey: Survey) -> Iterable[Found]:
    if not survey.options.overlaps:
        return
    shared = survey.shared
    told = np.flatnonzero(~shared.same)
    smaller = np.minimum(*(survey.square_metres(rows[told]) for rows in (shared.one, shared.two)))
    messages = [_message(survey, k, area) for k, area in zip(told.tolist(), smaller.tolist())]
    yield Found(
        shared.two[told],
        messages,
        shared.xy[told],
        other=lambda k: survey.rings(int(shared.one[told[k]])),
        beside=shared.one[told],
    )


def _message(survey: Survey, k: int, smaller: float) -> str:
    shared = survey.shared
    one = int(shared.one[k])
    part = 100 * shared.area[k] / max(smaller, 1e-5)
    area = square_metres(shared.area[k])
    said = {"plot": survey.name(one), "area": area, "part": f"{min(part, 100):.1f}"}
    if shared.width[k] < _NARROW:
        return tr("This plot overlaps by a sliver with {plot}: {area}, {part} % of the smaller plot.", **said)
    return tr("This plot overlaps with {plot}: {area}, {part} % of the smaller plot.", **said)


RULE = Rule(
    name="overlap",
    severity=WARNING,
    title="Plots overlap",
    finds="The plot shares more than 1 m2 and more than 0.1 % of the smaller plot with another plot.",
    why="The shared ground is counted twice, and two suppliers may claim it.",
    cure="Look which outline is right, and cut the other.",
    source="European Commission, FAQ on the deforestation regulation: plots of land; and common cadastral practice",
    find=_find,
    whole_layer=True,
    needs_crs=True,
)
