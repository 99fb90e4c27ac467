"""Layer without a CRS."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..findings import NO_FEATURE
from ..rule import ERROR, RFC, Found, Rule
from ..survey import Survey


def _find(survey: Survey) -> Iterable[Found]:
    if not survey.layer.has_crs:
        message = tr("The layer has no coordinate reference system, so nobody can tell where its plots are.")
        yield Found(np.array([NO_FEATURE]), message, np.full((1, 2), np.nan))


RULE = Rule(
    name="no_crs",
    severity=ERROR,
    title="Layer without a CRS",
    finds="The layer does not say which coordinate reference system its numbers are in.",
    why="Nobody can tell where the plots are.",
    cure="Set the CRS of the layer in its properties.",
    source=RFC + ", 4",
    find=_find,
    whole_layer=True,
)
