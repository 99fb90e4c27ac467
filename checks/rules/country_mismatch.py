"""In another country."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from .. import territories
from ..countries import country_name, is_country
from ..places import countries_given, is_right, kilometres, severity_of
from ..plots import Plots
from ..rule import WARNING, Found, Rule
from ..world import SEVERAL, World


def _find(plots: Plots) -> Iterable[Found]:
    world = plots.options.world
    if world is None:
        return
    by_severity: dict[str, list[tuple[int, str]]] = {}
    for code, given in countries_given(plots):
        number = world.number(code) if code else -1
        if not code or not is_country(code) or (number < 0 and code not in territories.DRAWN):
            continue  # the map does not show where it is
        rows = _elsewhere(plots, world, given, code)
        metres = _away(plots, world, rows, code, number)
        for row, away in zip(rows.tolist(), metres.tolist()):
            by_severity.setdefault(severity_of(plots, away), []).append((row, _message(plots, world, row, code, away)))
    for severity, told in by_severity.items():
        yield Found(np.array([row for row, _ in told]), [message for _, message in told], severity=severity)


def _away(plots: Plots, world: World, rows: np.ndarray, code: str, number: int) -> np.ndarray:
    """(rows,) metres to where the code is right: its country, or ground without a code that is likely of it."""
    metres = world.distances(plots.bounds[rows], number)[0] if number >= 0 else np.full(len(rows), np.inf)
    there = [territories.code_of("", *place) == code for place in plots.centre[rows].tolist()]
    near = np.flatnonzero(there)
    for uncoded in np.flatnonzero([not each for each in world.codes]).tolist() if len(near) else ():
        metres[near] = np.minimum(metres[near], world.distances(plots.bounds[rows[near]], uncoded)[0])
    return metres


def _elsewhere(plots: Plots, world: World, rows: np.ndarray, code: str) -> np.ndarray:
    """The rows of which no part lies where the code is right."""
    where = plots.ground.where[rows]
    drawn_so = np.array([each == code or not each for each in world.codes])
    doubtful = (where == SEVERAL) | ((where >= 0) & ~drawn_so[np.maximum(where, 0)])
    wrong = [
        row
        for row in rows[doubtful].tolist()
        if not is_right(world, code, plots.ground.countries(row), *plots.centre[row].tolist())
    ]
    return np.array(wrong, dtype=np.int64)


def _message(plots: Plots, world: World, row: int, code: str, metres: float) -> str:
    names = (country_name(world.codes[each]) or world.names[each] for each in plots.ground.countries(row))
    here = tr(" and ").join(names)
    if not np.isfinite(metres):
        return tr(
            "This plot lies in {here}, not in {declared} by the world map of QGIS.",
            here=here,
            declared=country_name(code),
        )
    return tr(
        "This plot lies in {here}, not in {declared}, which is {distance} away by the world map of QGIS.",
        here=here,
        declared=country_name(code),
        distance=kilometres(metres),
    )


RULE = Rule(
    name="country_mismatch",
    severity=WARNING,
    title="In another country",
    finds="The plot lies in another country than the declared one, by the world map that QGIS ships.",
    why="The EU wants the country of production, not that of the seller; or the coordinates are wrong.",
    cure="Correct the country or the coordinates.",
    source="Regulation (EU) 2023/1115, article 9(1)(c); Natural Earth 1:10m countries, as QGIS ships them",
    find=_find,
    needs_crs=True,
)
