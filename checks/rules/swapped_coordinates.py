"""Latitude and longitude exchanged."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..rule import RFC, WARNING, Found, Rule
from ..survey import Survey

_NEAR = 10.0  # times the usual distance from the middle of the layer
_SPACE = 0.5  # degrees that every layer may take


def _find(survey: Survey) -> Iterable[Found]:
    centres = (survey.bounds[:, :2] + survey.bounds[:, 2:]) / 2
    known = np.flatnonzero(np.isfinite(centres).all(axis=1))
    if len(known) < 3:
        return
    centres = centres[known]
    middle = np.median(centres, axis=0)
    reach = np.median(np.abs(centres - middle), axis=0) * _NEAR + _SPACE
    far = (np.abs(centres - middle) > reach).any(axis=1)
    fits = (np.abs(centres[:, ::-1] - middle) <= reach).all(axis=1)
    rows = known[far & fits]
    yield Found(rows, "This plot would lie among the others if latitude and longitude were exchanged.")


RULE = Rule(
    name="swapped_coordinates",
    severity=WARNING,
    title="Latitude and longitude exchanged",
    finds="The plot would lie among the rest of the layer if latitude and longitude were exchanged.",
    why="It lies in another country, or in the sea.",
    cure="Exchange the two numbers.",
    source=RFC + ", 3.1.1",
    find=_find,
    whole_layer=True,
    needs_crs=True,
)
