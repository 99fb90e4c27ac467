"""What the rules of place share: the declared country of each plot, the one it lies in, and how far counts."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..language import tr
from . import territories
from .countries import number_of
from .plots import Plots
from .rule import ERROR, WARNING
from .world import FAR, SEA, UNKNOWN, World

TOLERANCE = 5000.0  # metres: what the world map may be wrong by
EUDR = 1


def severity_of(plots: Plots, metres: float) -> str:
    """Of a finding about a place that is so many metres off."""
    sure = plots.profile.number == EUDR and not plots.options.places_confirmed and metres > TOLERANCE
    return ERROR if sure else WARNING


def countries_given(plots: Plots) -> list[tuple[Optional[str], np.ndarray]]:
    """Each text given as country, None where its column is empty, with its rows; nothing where none was asked."""
    if not plots.options.statement.has_country:
        return []
    column = plots.batch.declared.country if plots.batch.declared is not None else None
    if column is None:
        return [(plots.options.statement.country, np.arange(len(plots)))]
    rows: dict[Optional[str], list[int]] = {}
    for row, text in enumerate(column):
        rows.setdefault(text, []).append(row)
    return [(text, np.array(some, dtype=np.int64)) for text, some in rows.items()]


def country_numbers(plots: Plots) -> np.ndarray:
    """(rows,) int16 of ``countries.numbered()`` of the declared country; -1 where it is none."""
    numbers = np.full(len(plots), -1, dtype=np.int16)
    for text, rows in countries_given(plots):
        numbers[rows] = number_of(text)
    return numbers


def tells_country(plots: Plots) -> bool:
    """Whether the country of the EU file is that of the ground, as nobody gave one."""
    return plots.profile.number == EUDR and plots.options.world is not None and not plots.options.statement.has_country


def drawn_numbers(plots: Plots) -> np.ndarray:
    """(rows,) int16 of ``countries.numbered()`` of the country that each plot lies in, or within 5 km of; -1: none."""
    world, found = plots.options.world, np.full(len(plots), -1, dtype=np.int16)
    if world is None:
        return found
    codes = np.array([number_of(code) for code in world.codes], dtype=np.int16)
    ground = plots.ground
    inside = ground.where >= 0
    found[inside] = codes[ground.where[inside]]
    for row, several in ground.several.items():
        found[row] = codes[several[0]]
    sea, metres, nearest = plots.at_sea
    near = metres <= TOLERANCE
    found[sea[near]] = codes[nearest[near]]
    for row in np.flatnonzero((found < 0) & (ground.where != SEA) & (ground.where != UNKNOWN)).tolist():
        found[row] = number_of(territories.code_of("", *plots.centre[row].tolist()))
    return found


def is_right(world: World, code: str, ground: tuple[int, ...], lon: float, lat: float) -> bool:
    """Whether a code is right for a plot that touches these countries of the map."""
    return any(territories.is_right_as_drawn(code, world.codes[each], lon, lat) for each in ground)


def kilometres(metres: float) -> str:
    if metres > FAR:
        return tr("more than 500 km")
    return f"{metres / 1000:.1f} km" if metres < 100_000 else f"{metres / 1000:.0f} km"
