"""Latitude and longitude exchanged."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .. import territories
from ..countries import numbered
from ..places import EUDR, TOLERANCE
from ..rule import ERROR, RFC, WARNING, Found, Rule
from ..survey import Survey
from ..world import SEA, UNKNOWN, World

_NEAR = 10.0  # times the usual distance from the middle of the layer
_SPACE = 0.5  # degrees that every layer may take
_SAMPLE = 200  # plots that are looked at before all are


def _find(survey: Survey) -> Iterable[Found]:
    sure = survey.profile.number == EUDR and not survey.options.places_confirmed
    severity = ERROR if sure else WARNING
    rows, where = _whole_layer(survey)
    if len(rows):
        yield Found(rows, f"This plot, as most of the layer, would lie {where} if latitude and longitude were "
                    "exchanged, and does not as it is.", severity=severity)
        return
    yield Found(
        _lost(survey), "This plot would lie among the others if latitude and longitude were exchanged.",
        severity=severity,
    )


def _lost(survey: Survey) -> np.ndarray:
    """Rows far from the rest of the layer that would lie among it."""
    centres = (survey.bounds[:, :2] + survey.bounds[:, 2:]) / 2
    known = np.flatnonzero(np.isfinite(centres).all(axis=1))
    if len(known) < 3:
        return known[:0]
    centres = centres[known]
    middle = np.median(centres, axis=0)
    reach = np.median(np.abs(centres - middle), axis=0) * _NEAR + _SPACE
    far = (np.abs(centres - middle) > reach).any(axis=1)
    fits = (np.abs(centres[:, ::-1] - middle) <= reach).all(axis=1)
    return known[far & fits]


def _whole_layer(survey: Survey) -> tuple[np.ndarray, str]:
    """Rows that lie nowhere as they are and somewhere when exchanged, where these are most of the layer; and where."""
    world = survey.options.world
    known = np.flatnonzero(np.isfinite(survey.bounds).all(axis=1))
    if world is None or not len(known):
        return known[:0], ""
    sample = known[:: max(1, len(known) // _SAMPLE)]
    if 2 * len(_exchanged(survey, world, sample)) <= len(sample):
        return known[:0], ""
    rows = _exchanged(survey, world, known)
    if 2 * len(rows) <= len(known):
        return known[:0], ""
    return rows, "on land, in the declared country," if (survey.country[rows] >= 0).all() else "on land"


def _exchanged(survey: Survey, world: World, rows: np.ndarray) -> np.ndarray:
    """Those of the rows that lie in the wrong place as they are, and in a right one when exchanged."""
    given, turned = survey.bounds[rows], survey.bounds[rows][:, [1, 0, 3, 2]]
    there = _is_right(survey, world, rows, turned)
    rows, given = rows[there], given[there]
    lost = ~_is_right(survey, world, rows, given)
    lost[lost] = _is_far(survey, world, rows[lost], given[lost])
    return rows[lost]


def _is_right(survey: Survey, world: World, rows: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """(rows,) True where the middle of the bounds is on land and, where a country was declared, in it."""
    where, country = world.locate(bounds).where, survey.country[rows]
    right = (where != SEA) & (where != UNKNOWN)
    for row in np.flatnonzero(right & (country >= 0)).tolist():
        code = world.codes[where[row]] if where[row] >= 0 else ""
        if code != numbered()[country[row]]:
            lon, lat = (bounds[row, :2] + bounds[row, 2:]) / 2
            right[row] = territories.is_right(numbered()[country[row]], code, lon, lat)
    return right


def _is_far(survey: Survey, world: World, rows: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """(rows,) True where land, or the declared country, is farther than the map may be wrong."""
    far = np.ones(len(rows), dtype=bool)
    with np.errstate(invalid="ignore"):
        placed = (bounds[:, 0] >= -180) & (bounds[:, 2] <= 360) & (np.abs(bounds[:, [1, 3]]) <= 90).all(axis=1)
    country = survey.country[rows]
    for each in np.unique(country).tolist():
        number = world.number(numbered()[each]) if each >= 0 else -1
        some = np.flatnonzero(placed & (country == each))
        far[some] = world.distances(bounds[some], number)[0] > TOLERANCE
    return far


RULE = Rule(
    name="swapped_coordinates",
    severity=WARNING,
    title="Latitude and longitude exchanged",
    finds="The plot would lie among the rest of the layer, or the whole layer on land and in the declared country, if "
    "latitude and longitude were exchanged.",
    why="It lies in another country, or in the sea.",
    cure="Exchange the two numbers.",
    source=RFC + ", 3.1.1",
    find=_find,
    whole_layer=True,
    needs_crs=True,
)
