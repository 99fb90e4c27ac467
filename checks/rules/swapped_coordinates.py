"""Latitude and longitude exchanged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...language import N_, tr
from .. import territories
from ..countries import numbered
from ..places import EUDR, TOLERANCE
from ..rule import ERROR, RFC, WARNING, Found, Rule
from ..survey import Survey
from ..world import SEA, UNKNOWN, World

_NEAR = 10.0  # times the usual distance from the middle of the layer
_SPACE = 0.5  # degrees that every layer may take
_SAMPLE = 200  # plots that are looked at before all are
LEAST = 3  # plots that have a usual place


@dataclass(frozen=True, eq=False)
class Usual:
    """What the rule asks of the whole layer. ``where``: where plots would lie that are exchanged as a whole, "" for
    every other layer; ``middle`` and ``reach`` (2,): where its plots are and how far from there they lie."""

    where: str = ""
    middle: Optional[np.ndarray] = None  # None: too few plots to have a usual place
    reach: Optional[np.ndarray] = None


def _find(survey: Survey) -> Iterable[Found]:
    sure = survey.profile.number == EUDR and not survey.options.places_confirmed
    severity = ERROR if sure else WARNING
    usual = survey.known.get("swapped_coordinates") or _usual(survey)
    if usual.where:
        message = tr(
            "This plot, as most of the layer, would lie {where} if latitude and longitude were exchanged, and does not "
            "as it is.",
            where=tr(usual.where),
        )
        yield Found(exchanged(survey, placed(survey)), message, severity=severity)
        return
    message = tr("This plot would lie among the others if latitude and longitude were exchanged.")
    yield Found(_lost(survey, usual), message, severity=severity)


def placed(survey: Survey) -> np.ndarray:
    """Rows with a place on the globe, in their order."""
    return np.flatnonzero(np.isfinite(survey.bounds).all(axis=1))


def centres_of(survey: Survey) -> np.ndarray:
    """(placed rows, 2): the middles of their bounds, in degrees."""
    bounds = survey.bounds[placed(survey)]
    return (bounds[:, :2] + bounds[:, 2:]) / 2


def sample_of(count: int) -> slice:
    """Which of the placed plots are looked at before all are."""
    return slice(None, None, max(1, count // _SAMPLE))


def is_most(some: int, count: int) -> bool:
    return 2 * some > count


def where_exchanged(declared: bool) -> str:
    """``declared``: each plot that is exchanged has a declared country."""
    return N_("on land, in the declared country,") if declared else N_("on land")


def reach_of(away: np.ndarray) -> np.ndarray:
    """How far plots may lie from the middle, by the usual distance (2,) from there."""
    return away * _NEAR + _SPACE


def is_far(centres: np.ndarray, usual: Usual) -> np.ndarray:
    """(n,) whether plots with these middles (n, 2) lie far from the rest; none does where nothing is usual."""
    if usual.middle is None:
        return np.zeros(len(centres), dtype=bool)
    return (np.abs(centres - usual.middle) > usual.reach).any(axis=1)


def _usual(survey: Survey) -> Usual:
    where = _whole_layer(survey)
    centres = centres_of(survey)
    if where or len(centres) < LEAST:
        return Usual(where)
    middle = np.median(centres, axis=0)
    return Usual("", middle, reach_of(np.median(np.abs(centres - middle), axis=0)))


def _lost(survey: Survey, usual: Usual) -> np.ndarray:
    """Rows far from the rest of the layer that would lie among it."""
    known = placed(survey)
    if usual.middle is None:
        return known[:0]
    centres = centres_of(survey)
    far = is_far(centres, usual)
    fits = (np.abs(centres[:, ::-1] - usual.middle) <= usual.reach).all(axis=1)
    return known[far & fits]


def _whole_layer(survey: Survey) -> str:
    """Where the plots would lie that lie nowhere as they are, where these are most of the layer; else ""."""
    known = placed(survey)
    sample = known[sample_of(len(known))]
    if not is_most(len(exchanged(survey, sample)), len(sample)):
        return ""
    rows = exchanged(survey, known)
    if not is_most(len(rows), len(known)):
        return ""
    return where_exchanged(bool((survey.country[rows] >= 0).all()))


def exchanged(survey: Survey, rows: np.ndarray) -> np.ndarray:
    """Those of the rows that lie in the wrong place as they are, and a right one when exchanged; none without a map."""
    world = survey.options.world
    if world is None or not len(rows):
        return rows[:0]
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
            right[row] = territories.is_right_as_drawn(numbered()[country[row]], code, lon, lat)
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
