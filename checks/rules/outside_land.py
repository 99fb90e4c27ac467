"""Not on land."""

from __future__ import annotations

from collections.abc import Iterable

from ...language import tr
from ..countries import country_name
from ..places import kilometres, severity_of
from ..plots import Plots
from ..rule import WARNING, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    world, (rows, metres, nearest) = plots.options.world, plots.at_sea
    if world is None:
        return
    for severity in dict.fromkeys(severity_of(plots, each) for each in metres.tolist()):
        at = [k for k, each in enumerate(metres.tolist()) if severity_of(plots, each) == severity]
        told = [_message(country_name(world.codes[nearest[k]]) or world.names[nearest[k]], metres[k]) for k in at]
        yield Found(rows[at], told, severity=severity)


def _message(country: str, metres: float) -> str:
    away = kilometres(float(metres))
    if not country:
        return tr(
            "No part of this plot lies on land: the nearest land is {distance} away by the world map of QGIS.",
            distance=away,
        )
    return tr(
        "No part of this plot lies on land: the nearest land, {country}, is {distance} away by the world map of QGIS.",
        country=country,
        distance=away,
    )


RULE = Rule(
    name="outside_land",
    severity=WARNING,
    title="Not on land",
    finds="No part of the plot lies on land, by the world map that QGIS ships.",
    why="A plot at sea has wrong coordinates, or the wrong CRS; the map itself may be wrong by some kilometres.",
    cure="Look at the coordinates: exchanged, cut off, or without a sign? On a small island that the map lacks, "
    "confirm the places.",
    source="Natural Earth 1:10m countries, as QGIS ships them",
    find=_find,
    needs_crs=True,
)
