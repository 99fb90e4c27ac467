"""What a person asked to be said of the plots: columns of the layer by their exact names, or text for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsFields, QgsUnitTypes

from ..checks.countries import is_country
from ..checks.declared import Declared, Statement, area_number, read_areas

_AREAS = QgsUnitTypes.AreaUnit
_UNITS = {"ha": _AREAS.AreaHectares, "m2": _AREAS.AreaSquareMeters, "acre": _AREAS.AreaAcres}
Values = Callable[[str], Sequence[Any]]  # the plain values of a column


@dataclass(frozen=True)
class SaidInColumns:
    """Names of columns, "" where there is none; ``unit`` of the area: ha, m2 or acre."""

    area: str = ""
    unit: str = "ha"
    country: str = ""
    name: str = ""
    place: str = ""

    def columns(self) -> tuple[str, ...]:
        return tuple(each for each in (self.area, self.country, self.name, self.place) if each)

    def read(self, values: Values, texts: Values) -> tuple[Optional[np.ndarray], Optional[Declared]]:
        """Declared hectares and the other columns of some features; None where no column was named."""
        if not self.columns():
            return None, None
        hectares, unread = read_areas(values(self.area), self.unit) if self.area else (None, {})
        country, name, place = (texts(each) if each else None for each in (self.country, self.name, self.place))
        return hectares, Declared(country, name, place, unread)

    def due(self, values: Values) -> list[float]:
        """Declared hectares by QGIS's own factors: what a file is proven by that was written with those of `read`."""
        factor = QgsUnitTypes.fromUnitToUnitFactor(_UNITS[self.unit], _AREAS.AreaHectares)
        numbers = [each if isinstance(each, (int, float)) else area_number(each) for each in values(self.area)]
        return [float("nan") if each is None else each * factor for each in numbers]


def statement_of(
    fields: QgsFields, country: str, name: str, place: str, area: str, unit: str
) -> tuple[SaidInColumns, Statement]:
    """Each text is the exact name of a column, case included, or else what is said of all plots.

    A code of ISO 3166-1 is a country, also where a column has that name. Without ``area`` it is a column called
    exactly ``Area``, where there is one.
    """
    names = {field.name() for field in fields}
    by_column = {
        "country": country if country in names and not is_country(country) else "",
        "name": name if name in names else "",
        "place": place if place in names else "",
    }
    area = area or ("Area" if "Area" in names else "")
    statement = Statement(
        country="" if by_column["country"] else country,
        name="" if by_column["name"] else name,
        place="" if by_column["place"] else place,
        has_country=bool(country),
    )
    return SaidInColumns(area=area, unit=unit, **by_column), statement
