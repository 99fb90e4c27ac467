"""Areas in another unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    unit = next(_suspects(survey, tally(survey) if known is None else known), "")
    if unit:
        severity = ERROR if survey.profile.number == EUDR else WARNING
        message = tr(
            "Most declared areas are not in {given}: they fit what is measured when they are read as {fitting}. Choose "
            "the right unit of the area.",
            given=tr(_UNITS[survey.options.area_unit]), fitting=tr(_UNITS[unit]),
        )
        yield Found(np.array([NO_FEATURE]), message, np.full((1, 2), np.nan), severity=severity)


def tally(survey: Survey) -> np.ndarray:
    """Counts that add up over the parts of a layer: declared and measured areas, those that fit each unit, points that
    declare an area, and those among them whose area is absurd."""
    declared, measured = survey.declared.astype(float), survey.hectares
    given = _SIZES[survey.options.area_unit]
    with np.errstate(invalid="ignore", divide="ignore"):
        both = (declared > 0) & (measured > 0) & np.isfinite(declared) & ~survey.faulty
        factors = declared[both] / measured[both]
    fits = [int((np.abs(factors / (given / size) - 1) <= _NEAR).sum()) for size in _SIZES.values()]
    return np.array([len(factors), *fits, *_points(survey, declared)], dtype=np.int64)


def _points(survey: Survey, declared: np.ndarray) -> tuple[int, int]:
    """Points have no measured area; but one stands for 4 ha at most, cattle apart, and never for thousands."""
    point = np.isin(survey.kind, (POINT, MULTIPOINT)) & np.isfinite(declared)
    square_metres = declared[point] * HECTARES["m2"] / _SIZES[survey.options.area_unit]
    with np.errstate(invalid="ignore"):
        absurd = (declared[point] > _LARGE_POINT) & (square_metres <= _POINT)
    return int(point.sum()), int(absurd.sum())


def _suspects(survey: Survey, counts: np.ndarray) -> Iterator[str]:
    """Units in which most areas fit better than in the one that was chosen, by the ``tally`` of the layer."""
    both, *fits, points, absurd = counts.tolist()
    for (unit, size), fit in zip(_SIZES.items(), fits):
        factor = _SIZES[survey.options.area_unit] / size
        enough = 1 if not 1 / _CLOSE < factor < _CLOSE else _ENOUGH
        if unit != survey.options.area_unit and fit > both / 2 and fit >= enough:
            yield unit
    if points and absurd > points / 2:
        yield "m2"


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
