"""Areas in another unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Optional

import numpy as np

from ...language import N_, tr
from ..columns import MULTIPOINT, POINT
from ..declared import HECTARES
from ..findings import NO_FEATURE
from ..places import EUDR
from ..rule import ERROR, WARNING, Found, Rule
from ..survey import Survey

_UNITS = {"ha": N_("hectares"), "m2": N_("square metres"), "acre": N_("acres"), "km2": N_("square kilometres")}
_SIZES = {**HECTARES, "km2": 100.0}
_NEAR = 0.1  # part of a factor by which an area may be off
_CLOSE = 5.0  # factors below this may be chance ...
_ENOUGH = 3  # ... unless so many areas show it
_LARGE_POINT = 1000.0  # hectares that no point stands for
_POINT = 4.0


def _find(survey: Survey) -> Iterable[Found]:
    known = survey.known.get("area_unit")
    given, unit = next(_suspects(survey, tally(survey) if known is None else known), ("", ""))
    if unit:
        severity = ERROR if survey.profile.number == EUDR else WARNING
        message = tr(
            "Most declared areas are not in {given}: they fit what is measured when they are read as {fitting}. Choose "
            "the right unit of the area.",
            given=tr(_UNITS[given]),
            fitting=tr(_UNITS[unit]),
        )
        yield Found(np.array([NO_FEATURE]), message, np.full((1, 2), np.nan), severity=severity)


def tally(survey: Survey, which: Optional[np.ndarray] = None) -> np.ndarray:
    """Counts that add up over the parts of a layer, of all plots or of those that a mask picks: declared and measured
    areas, those that fit each unit, points that declare an area, and those among them whose area is absurd."""
    which = np.ones(len(survey), dtype=bool) if which is None else which
    declared, measured = _as_declared(survey), survey.hectares
    with np.errstate(invalid="ignore", divide="ignore"):
        both = which & (declared > 0) & (measured > 0) & np.isfinite(declared) & ~survey.faulty
        factors = declared[both] / measured[both]
    fits = [
        int((np.abs(factors / (_SIZES[given] / size) - 1) <= _NEAR).sum())
        for given in _read_as(survey)
        for size in _SIZES.values()
    ]
    return np.array([len(factors), *_points(survey, declared, which), *fits], dtype=np.int64)


def _as_declared(survey: Survey) -> np.ndarray:
    """(rows,) hectares; for the EU's file with the four decimals that it is written with."""
    declared = survey.declared.astype(float)
    return np.round(declared, 4) if survey.profile.number == EUDR else declared


def _read_as(survey: Survey) -> tuple[str, ...]:
    """The unit that was chosen; the EU's file is in hectares, whatever that was, and is judged by itself again."""
    chosen = survey.options.area_unit
    return (chosen, "ha") if survey.profile.number == EUDR and chosen != "ha" else (chosen,)


def _points(survey: Survey, declared: np.ndarray, which: np.ndarray) -> tuple[int, int]:
    """Points have no measured area; but one stands for 4 ha at most, cattle apart, and never for thousands."""
    point = which & np.isin(survey.kind, (POINT, MULTIPOINT)) & np.isfinite(declared)
    square_metres = declared[point] * HECTARES["m2"] / _SIZES[survey.options.area_unit]
    with np.errstate(invalid="ignore"):
        absurd = (declared[point] > _LARGE_POINT) & (square_metres <= _POINT)
    return int(point.sum()), int(absurd.sum())


def _suspects(survey: Survey, counts: np.ndarray) -> Iterator[tuple[str, str]]:
    """(unit that the areas were read in, unit in which most of them fit better), by the ``tally`` of the layer."""
    both, points, absurd, *fits = counts.tolist()
    read = [(given, unit) for given in _read_as(survey) for unit in _SIZES]
    for (given, unit), fit in zip(read, fits):
        factor = _SIZES[given] / _SIZES[unit]
        enough = 1 if not 1 / _CLOSE < factor < _CLOSE else _ENOUGH
        if unit != given and fit > both / 2 and fit >= enough:
            yield given, unit
    if points and absurd > points / 2:
        yield survey.options.area_unit, "m2"


RULE = Rule(
    name="area_unit",
    severity=WARNING,
    title="Areas in another unit",
    finds="Most declared areas differ from the measured ones by the same factor, that of another unit.",
    why="Square metres that are sent as hectares are a false declaration.",
    cure="Choose the unit in which the column is.",
    source="Common practice; the EU system reads hectares",
    find=_find,
    whole_layer=True,
)
