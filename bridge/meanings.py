"""What a column means, by its name: how the figures of a plot that came back in parts are put together.

Areas and counts add; per-hectare figures, ratios and scores are means by area, and only where the areas are
known; dates, years and ids never become a figure that nobody measured. Nothing here knows QGIS.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Optional

from ..providers.figures import read_figure, views

PERIOD = ("monitoring_start", "monitoring_end", "deforestation_start", "deforestation_end")
AREAS = ("area_ha", "area_hectares", "hectares", "area", "area_m2")
ADDS, WEIGHS, LOWEST, HIGHEST, KEEPS = "adds", "weighs", "lowest", "highest", "keeps"
_UNIT_OF_AREA = re.compile(r"(^|_)(ha|hectares?|m2|sqm|km2|acres?|area)(_|$)")
_PER_AREA = re.compile(r"(tco2e?|tc|t|kg|mg)_?ha(year|yr)?(_|$)|_per_|perha|(_|^)density(_|$)")
_TONNES = re.compile(r"(^|_)(tco2e?|tonnes?|tons?)(year|yr)?(_|$)|(^|_)emissions?(_|$)")
_COUNT = re.compile(r"(^|_)(count|counts|number_of|plot_number|n|total|sum|plots|pixels|alerts?|events?)(_|$)")
_SHARE = re.compile(
    r"(^|_)(ratio|pct|percent(age|ile)?|share|fraction|score|index|mean|avg|average|median|confidence|agreement|overlap"
    r"|probability|uncertainty|std|stddev|height|depth|anomaly|risk|cover(age)?|rate|level|moisture|stress|m)(_|$)"
)
_WHEN = re.compile(r"(^|_)(date|day|month|year|years|time|start|end|from|until|at|since|ingestion|version)(_|$)")
_WHO = re.compile(r"(^|_)?(id|ids|uuid|guid|key|code|name|ref|reference|zip|phone|fid)(_|$)|id$|code$")


@lru_cache(maxsize=4096)
def meaning(name: str) -> str:
    """adds, weighs, lowest, highest or keeps: what becomes of the column's figures when parts are put together."""
    plain = re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()).strip("_")
    if _PER_AREA.search(plain):
        return WEIGHS
    if re.search(r"(^|_)min(imum)?(_|$)", plain):
        return LOWEST
    if re.search(r"(^|_)max(imum)?(_|$)", plain):
        return HIGHEST
    if _WHO.search(plain) and not _COUNT.search(plain):
        return KEEPS
    if _SHARE.search(plain):
        return WEIGHS
    if _UNIT_OF_AREA.search(plain) or _TONNES.search(plain):
        return ADDS
    if _WHEN.search(plain):
        return KEEPS
    return ADDS if _COUNT.search(plain) else KEEPS


def by_period(rows: Sequence[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """Rows of one period together, in the order in which they came; a row that names none goes with the only one."""
    if len(rows) < 2:
        return [list(rows)] if rows else []
    groups: dict[tuple[str, ...], list[Mapping[str, Any]]] = {}
    for row in rows:
        groups.setdefault(_period(row), []).append(row)
    nameless = groups.get(("",) * len(PERIOD))
    if nameless is not None and len(groups) == 2:
        return [list(rows)]
    return list(groups.values())


def _period(row: Mapping[str, Any]) -> tuple[str, ...]:
    given = next(views(row))
    return tuple("" if given.get(name) in (None, "") else str(given[name]) for name in PERIOD)


def merge_parts(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """One set of values for the parts of a plot. Figures that come as text are figures, where the column has any."""
    weights = [_area(row) if len(rows) > 1 else None for row in rows]
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: _merged(name, [row.get(name) for row in rows], weights) for name in names}


def _area(row: Mapping[str, Any]) -> Optional[float]:
    given = next(views(row))
    areas = (read_figure(given.get(name)) for name in AREAS)
    return next((area for area in areas if area is not None and area > 0), None)


def _merged(name: str, values: Sequence[Any], weights: Sequence[Optional[float]]) -> Any:
    how = meaning(name)
    pairs = [(value, weight) for value, weight in zip(values, weights) if value not in (None, "")]
    figures = [read_figure(value) for value, _ in pairs]
    if how == KEEPS or not pairs or None in figures:
        return _kept([value for value, _ in pairs])
    numbers: list[Any] = [
        value if isinstance(value, (int, float)) else number for (value, _), number in zip(pairs, figures)
    ]
    if len(numbers) == 1:
        return numbers[0]
    if how == ADDS:
        return sum(numbers)
    if how in (LOWEST, HIGHEST):
        return min(numbers) if how == LOWEST else max(numbers)
    return _mean(numbers, [weight for _, weight in pairs])


def _mean(numbers: Sequence[float], weights: Sequence[Optional[float]]) -> Any:
    """By area; where an area is not known, figures that differ are listed rather than averaged blindly."""
    if len(set(numbers)) == 1:
        return numbers[0]
    if None in weights:
        return _kept(numbers)
    known = [weight or 0.0 for weight in weights]
    return sum(number * weight for number, weight in zip(numbers, known)) / sum(known)


def _kept(values: Sequence[Any]) -> Any:
    """The value where all say the same, else all that differ as a text."""
    if len(values) < 2:
        return values[0] if values else None
    texts = list(dict.fromkeys(value if isinstance(value, str) else json.dumps(value) for value in values))
    if len(texts) < 2:
        return values[0]
    return "; ".join(texts)
