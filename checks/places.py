"""What the rules of place share: the declared country of each plot, the one it lies in, and how far counts."""

from __future__ import annotations

from typing import Optional

import numpy as np

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


def countries_given(plots: Plots) -> Optional[np.ndarray]:
    """(rows,) the text given as country of each plot, None where its column is empty; None where none was asked."""
    if not plots.options.statement.has_country:
        return None
    declared = plots.batch.declared
    given = np.empty(len(plots), dtype=object)
    given[:] = plots.options.statement.country if declared is None or declared.country is None else declared.country
    return given


def country_numbers(plots: Plots) -> np.ndarray:
    """(rows,) int16 of ``countries.numbered()`` of the declared country; -1 where it is none."""
    given = countries_given(plots)
    if given is None:
        return np.full(len(plots), -1, dtype=np.int16)
    texts = {text: number_of(text) for text in set(given.tolist())}
    return np.array([texts[text] for text in given.tolist()], dtype=np.int16)


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
    return any(territories.is_right(code, world.codes[each], lon, lat) for each in ground)


def kilometres(metres: float) -> str:
    if metres > FAR:
        return "more than 500 km"
    return f"{metres / 1000:.1f} km" if metres < 100_000 else f"{metres / 1000:.0f} km"
