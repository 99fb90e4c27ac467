"""What the Epoch sandbox says of a plot: zonal statistics of the synthetic rasters over the plot's own polygon.

The field names that ``apis/epoch.md`` (section 6) saw in the service's pages are used as they are; the others
are the sandbox's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Optional

from ..synthetic import SOURCE, Rasters, pixels_in, scramble, share
from .geometry import area_of, bounds_of, box, middle_of

CUT_OFF = "2020-12-31"
FOREST_COVER = 10.0  # percent of tree cover
POINT_HECTARES = 1.0
FEW = 6
NOMINAL_FIELDS = ("area_ha", "area", "Area")
CO2_OF_BIOMASS = 0.47 * 44 / 12  # tonnes of CO2 for a tonne of dry biomass


@dataclass(frozen=True)
class Period:
    """The days from ``start`` (excluded) to ``end`` (included), YYYY-MM-DD."""

    start: str
    end: str

    def bounds(self) -> tuple[float, float]:
        """Decimal years; no loss is before year 1."""
        return max(1.0, _decimal_year(self.start)), _decimal_year(self.end)

    @property
    def years(self) -> float:
        start, end = self.bounds()
        return max(1.0, end - start)


def is_day(text: Any) -> bool:
    """True for a date YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except (TypeError, ValueError):
        return False


def _decimal_year(day: str) -> float:
    found = date.fromisoformat(day)
    return found.year + found.timetuple().tm_yday / 366


@dataclass(frozen=True)
class Sample:
    """A plot, its hectares, and what lies in it: tree cover (percent) and loss (decimal year or 0) of its pixels.

    No pixels: no data. ``places`` are a few of the pixels' indexes, enough for the slowly changing fields.
    """

    geometry: dict[str, Any]
    hectares: float
    pixels: Sequence[tuple[float, float]]
    key: int
    places: Sequence[tuple[int, int]]
    rasters: Rasters

    def tree_cover(self) -> float:
        return sum(cover for cover, _ in self.pixels) / len(self.pixels)

    def mean(self, name: str) -> float:
        return sum(self.rasters.field(name, *place) for place in self.places) / len(self.places)

    def lost_share(self, window: Period) -> float:
        """The part of the plot that was forest and lost its trees in the window."""
        start, end = window.bounds()
        lost = sum(1 for cover, loss in self.pixels if cover >= FOREST_COVER and start < loss <= end)
        return lost / len(self.pixels)


def sample(rasters: Rasters, geometry: dict[str, Any], properties: dict[str, Any]) -> Sample:
    """Looks at the rasters under a plot. A point stands for the hectares that its properties declare, at most 4."""
    hectares = area_of(geometry)
    if geometry["type"] in ("Point", "MultiPoint"):
        hectares = _declared(properties)
    places = pixels_in(geometry)
    few = places[:: max(1, len(places) // FEW)]
    clouded = rasters.is_clouded(*middle_of(geometry))
    pixels = [] if clouded else [rasters.trees(*place) for place in places]
    return Sample(geometry, hectares, pixels, scramble(*places[0], *places[-1]), few, rasters)


def _declared(properties: dict[str, Any]) -> float:
    for name in NOMINAL_FIELDS:
        try:
            value = float(properties.get(name) or 0)
        except (TypeError, ValueError):
            continue
        if 0 < value <= 4:
            return value
    return POINT_HECTARES


def deforestation(found: Sample, window: Period) -> dict[str, Any]:
    part = found.lost_share(window)
    lost = found.hectares * part
    return {
        "deforestation_start": window.start,
        "deforestation_end": window.end,
        "noncompliance_area_ha": min(round(lost, 4), found.hectares),
        "annual_defor_ha": round(lost / window.years, 5),
        "agreement": round(0.7 + 0.3 * share(found.key, 1), 3),
        "overlap": round(part, 4),
    }


def emissions(found: Sample, window: Period) -> dict[str, Any]:
    biomass = found.tree_cover() / 100 * (80 + 240 * found.mean("density"))
    carbon = biomass * CO2_OF_BIOMASS
    for_a_hectare = round(carbon * found.lost_share(window) / window.years, 4)
    return {
        "luc_tco2ehayear": for_a_hectare,
        "luc_tco2eyear": round(for_a_hectare * found.hectares, 4),
        "annual_agb_tco2eha": round(carbon, 3),
    }


def emissions_in_full(found: Sample, window: Period) -> dict[str, Any]:
    basic = emissions(found, window)
    above = basic["annual_agb_tco2eha"]
    more = {
        "agb_tco2eha": above,
        "bgb_tco2eha": round(above * 0.26, 3),
        "soc_tco2eha": round(90 + 160 * found.mean("soil"), 3),
        "removals_tco2ehayear": round(-above * 0.012, 4),
    }
    return {**basic, **more}


def biodiversity(found: Sample, _: Optional[Period] = None) -> dict[str, Any]:
    height = 3 + found.tree_cover() * 0.3 + 6 * found.mean("density")
    return {"diversity_score": round(found.mean("diversity"), 4), "canopy_height_m": round(height, 2)}


def biodiversity_in_full(found: Sample, window: Optional[Period] = None) -> dict[str, Any]:
    return {
        **biodiversity(found, window),
        "diversity_uncertainty": round(0.02 + 0.08 * share(found.key, 2), 4),
        "canopy_height_uncertainty_m": round(0.8 + 2.5 * share(found.key, 3), 2),
    }


def water(found: Sample, _: Optional[Period] = None) -> dict[str, Any]:
    wet = found.mean("wetness")
    return {
        "water_stress_index": round(1 - wet, 4),
        "precipitation_pet_ratio": round(0.3 + 1.6 * wet, 4),
        "soil_moisture_percentile": round(100 * wet, 1),
        "et_anomaly": round(0.4 * (share(found.key, 4) - 0.5), 4),
    }


def cft(found: Sample, _: Optional[Period] = None) -> dict[str, Any]:
    return {"cft_tco2eha": round(0.4 + 2.2 * share(found.key, 5), 4)}


METRICS: dict[str, Callable[[Sample, Period], dict[str, Any]]] = {
    "eudr_deforestation": deforestation,
    "luc_emissions": emissions,
    "biodiversity": biodiversity,
    "water": water,
    "cft": cft,
}
IN_FULL: dict[str, Callable[[Sample, Period], dict[str, Any]]] = {
    "luc_emissions": emissions_in_full,
    "biodiversity": biodiversity_in_full,
}


def metrics(found: Sample, stats: Iterable[str], window: Period, full: bool = False) -> dict[str, Any]:
    """The fields of the stats. A plot without data has them as null or, every other such plot, not at all."""
    table = {**METRICS, **IN_FULL} if full else METRICS
    values: dict[str, Any] = {}
    for stat in stats:
        if found.pixels:
            values.update(table[stat](found, window))
        elif found.key % 2:
            values.update(dict.fromkeys(table[stat](_blank(found), window)))
    return values


def _blank(found: Sample) -> Sample:
    """Only good for the names of the fields."""
    return replace(found, pixels=[(0.0, 0.0)])


def regions(
    found: Iterable[tuple[Sample, dict[str, Any]]], cell: float
) -> Iterable[tuple[dict[str, Any], list[tuple[Sample, dict[str, Any]]]]]:
    """Groups plots by a grid of ``cell`` degrees: (polygon of the cell, what lies in it)."""
    groups: dict[tuple[int, int], list[tuple[Sample, dict[str, Any]]]] = {}
    for one in found:
        x, y = middle_of(one[0].geometry)
        groups.setdefault((int(x // cell), int(y // cell)), []).append(one)
    for (column, row), members in groups.items():
        west, south = round(column * cell, 6), round(row * cell, 6)
        yield box(west, south, round(west + cell, 6), round(south + cell, 6)), members


def surrounding(found: Iterable[Sample], margin: float) -> dict[str, Any]:
    """A polygon around all plots with ``margin`` degrees of room."""
    all_bounds = [bounds_of(one.geometry) for one in found]
    west, south = min(one[0] for one in all_bounds), min(one[1] for one in all_bounds)
    east, north = max(one[2] for one in all_bounds), max(one[3] for one in all_bounds)
    return box(
        round(max(-180, west - margin), 6),
        round(max(-90, south - margin), 6),
        round(min(180, east + margin), 6),
        round(min(90, north + margin), 6),
    )


def combine_fields(
    found: Sequence[tuple[Sample, dict[str, Any]]], stats: Iterable[str], window: Period
) -> dict[str, Any]:
    """The fields of several plots together: areas and tonnes are summed, the rest is a mean over those with data."""
    rows = [metrics(one, stats, window) for one, _ in found if one.pixels]
    combined: dict[str, Any] = {}
    for name in rows[0] if rows else ():
        values = [row[name] for row in rows]
        if isinstance(values[0], str):
            combined[name] = values[0]
        elif name in ("noncompliance_area_ha", "annual_defor_ha", "luc_tco2eyear"):
            combined[name] = round(sum(values), 4)
        else:
            combined[name] = round(sum(values) / len(values), 4)
    return {**combined, "plot_number": len(found), "data_source": SOURCE}
