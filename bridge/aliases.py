"""What columns are called for people, with their units. The column itself keeps its name."""

from __future__ import annotations

import re

from qgis.core import QgsField, QgsFields, QgsVectorLayer

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
    (r"_percentile$", "percentile"),
    (r"_m$", "m"),
    (r"_deg$", "degrees"),
    (r"_bytes$", "bytes"),
    (r"_days$", "days"),
)
_CALLED = {
    "outcome": ("Outcome", ""),
    "noncompliance_area_ha": ("Deforested after the cut-off date", "ha"),
    "annual_defor_ha": ("Deforestation per year", "ha/year"),
    "luc_tco2eyear": ("Emissions of land-use change", "t CO2e/year"),
    "luc_tco2ehayear": ("Emissions of land-use change per hectare", "t CO2e/ha/year"),
    "annual_agb_tco2eha": ("Above-ground biomass", "t CO2e/ha"),
    "agreement": ("Agreement of the sources", "0 to 1"),
    "overlap": ("Overlap", "0 to 1"),
    "diversity_score": ("Biodiversity score", "0 to 1"),
    "canopy_height_m": ("Canopy height", "m"),
    "water_stress_index": ("Water stress index", "0 to 1"),
    "area_ha": ("Area", "ha"),
    "deforestation_start": ("Looked at from", "date"),
    "deforestation_end": ("Looked at to", "date"),
    "monitoring_start": ("Looked at from", "date"),
    "monitoring_end": ("Looked at to", "date"),
    "feature_id": ("Feature id in the input", ""),
    "plot_id": ("Plot", ""),
    "rule": ("Rule", ""),
    "severity": ("Severity", ""),
    "message": ("What was found", ""),
    "issues": ("Rules that found something", ""),
    "reason": ("Reason", ""),
    "rules": ("Repairs", ""),
    "area_before_ha": ("Area before", "ha"),
    "area_after_ha": ("Area after", "ha"),
    "changed_ha": ("Changed ground", "ha"),
    "resolution": ("Resolution", "m"),
    "cloud_cover": ("Cloud cover", "%"),
    "off_nadir": ("Off-nadir angle", "degrees"),
    "progress": ("Progress", "%"),
}


def alias_of(name: str) -> str:
    """`Title (unit)` of a column; "" for one of which nothing is known."""
    known = _CALLED.get(name.lower())
    if known:
        return f"{known[0]} ({known[1]})" if known[1] else known[0]
    for ending, unit in _UNITS:
        found = re.search(ending, name.lower())
        if found:
            title = re.sub(r"[_\s]+", " ", name[: found.start()]).strip()
            return f"{title[:1].upper()}{title[1:]} ({unit})" if title else f"({unit})"
    return ""


def with_aliases(fields: QgsFields) -> QgsFields:
    """The fields with an alias wherever one is known and none is there; newer versions of QGIS write them to files."""
    result = QgsFields()
    for field in fields:
        copy = QgsField(field)
        if not copy.alias():
            copy.setAlias(alias_of(copy.name()))
        result.append(copy)
    return result


def set_aliases(layer: QgsVectorLayer) -> bool:
    """Gives the layer's columns their aliases where they have none; whether any was given or there."""
    given = False
    for index, field in enumerate(layer.fields()):
        alias = layer.attributeAlias(index) or alias_of(field.name())
        if alias:
            layer.setFieldAlias(index, alias)
            given = True
    return given
