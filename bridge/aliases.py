"""What columns are called for people, with their units. The column itself keeps its name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import QgsVectorLayer

from ..language import N_, tr

_UNITS = (  # the end of a name -> its unit; the first that fits
    (r"_?tco2e?_?ha_?year$", "t CO2e/ha/year"),
    (r"_?tco2e?_?year$", "t CO2e/year"),
    (r"_?tco2e?_?ha$", "t CO2e/ha"),
    (r"_?tco2e?$", "t CO2e"),
    (r"_?tha(_|$)", "t/ha"),
    (r"_ha$", "ha"),
    (r"_m2$", "m2"),
    (r"_km2$", "km2"),
    (r"_(pct|percent)$", "%"),
    (r"_percentile$", N_("percentile")),
    (r"_m$", "m"),
    (r"_deg$", N_("degrees")),
    (r"_bytes$", N_("bytes")),
    (r"_days$", N_("days")),
)
_CALLED = {
    "outcome": (N_("Outcome"), ""),
    "noncompliance_area_ha": (N_("Deforested after the cut-off date"), "ha"),
    "annual_defor_ha": (N_("Deforestation per year"), "ha/year"),
    "luc_tco2eyear": (N_("Emissions of land-use change"), "t CO2e/year"),
    "luc_tco2ehayear": (N_("Emissions of land-use change per hectare"), "t CO2e/ha/year"),
    "annual_agb_tco2eha": (N_("Above-ground biomass"), "t CO2e/ha"),
    "agreement": (N_("Agreement of the sources"), N_("0 to 1")),
    "overlap": (N_("Overlap"), N_("0 to 1")),
    "diversity_score": (N_("Biodiversity score"), N_("0 to 1")),
    "canopy_height_m": (N_("Canopy height"), "m"),
    "water_stress_index": (N_("Water stress index"), N_("0 to 1")),
    "area_ha": (N_("Area (ha)"), ""),  # "Area" alone is a place, see the fields of services
    "deforestation_start": (N_("Looked at from"), N_("date")),
    "deforestation_end": (N_("Looked at to"), N_("date")),
    "monitoring_start": (N_("Looked at from"), N_("date")),
    "monitoring_end": (N_("Looked at to"), N_("date")),
    "feature_id": (N_("Feature id in the input"), ""),
    "plot_id": (N_("Plot"), ""),
    "rule": (N_("Rule"), ""),
    "severity": (N_("Severity"), ""),
    "message": (N_("What was found"), ""),
    "issues": (N_("Rules that found something"), ""),
    "reason": (N_("Reason"), ""),
    "rules": (N_("Repairs"), ""),
    "area_before_ha": (N_("Area before"), "ha"),
    "area_after_ha": (N_("Area after"), "ha"),
    "changed_ha": (N_("Changed ground"), "ha"),
    "resolution": (N_("Resolution"), "m"),
    "cloud_cover": (N_("Cloud cover"), "%"),
    "off_nadir": (N_("Off-nadir angle"), N_("degrees")),
    "progress": (N_("Progress"), "%"),
}


_ALIKE = ("plot_id", "area_ha")  # what everybody means by such a column


def alias_of(name: str) -> str:
    """`Title (unit)` of a column; "" for one of which nothing is known."""
    known = _CALLED.get(name.lower())
    if known:
        return f"{tr(known[0])} ({tr(known[1])})" if known[1] else tr(known[0])
    return _with_unit(name)


def _with_unit(name: str) -> str:
    for ending, unit in _UNITS:
        found = re.search(ending, name.lower())
        if found:
            title = re.sub(r"[_\s]+", " ", name[: found.start()]).strip()
            return f"{title[:1].upper()}{title[1:]} ({tr(unit)})" if title else f"({tr(unit)})"
    return ""


def set_aliases(layer: QgsVectorLayer, given: Mapping[str, str]) -> None:
    """Gives the layer's columns their aliases where they have none.

    ``given``: the columns of the layer that this one repeats, with their aliases there: these are a person's own, and
    what ours of that name would be called says nothing about them. Ours then end in a number.
    """
    names = layer.fields().names()
    theirs = given if set(given) <= set(names) else {}
    for index, name in enumerate(names):
        ours = alias_of(_unnumbered(name, theirs)) if name not in theirs or name in _ALIKE else _with_unit(name)
        alias = layer.attributeAlias(index) or theirs.get(name) or ours
        if alias:
            layer.setFieldAlias(index, alias)


def _unnumbered(name: str, theirs: Mapping[str, str]) -> str:
    plain = re.sub(r"_\d+$", "", name)
    return plain if plain.lower() in {each.lower() for each in theirs} else name
