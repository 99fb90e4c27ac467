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
    messages = [_message(survey, k) for k in told.tolist()]
    yield Found(
        shared.two[told], messages, shared.xy[told], other=lambda k: survey.rings(int(shared.one[told[k]])),
        beside=shared.one[told],
    )


def _message(survey: Survey, k: int) -> str:
    shared = survey.shared
    one, two = int(shared.one[k]), int(shared.two[k])
    smaller = float(survey.square_metres(np.array([one, two])).min())
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
