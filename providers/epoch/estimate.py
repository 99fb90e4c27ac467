"""What a run would cost in the service's own currency, said before anything is sent."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from ...language import tr, trn

HECTARES_PER_UNIT = 20.0


@dataclass(frozen=True)
class Estimate:
    plots: int
    hectares: float
    units: int

    @property
    def sentence(self) -> str:
        return tr(
            "{plots}, {area} ha: about {units} by our estimate (1 for each started 20 ha of a plot); the service's own "
            "count decides.",
            plots=trn("{n} plot", "{n} plots", self.plots), area=f"{self.hectares:,.1f}",
            units=trn("{n} processing unit", "{n} processing units", self.units),
        )


def estimate(plot_hectares: Iterable[float]) -> Estimate:
    """Counts plots, hectares (ellipsoidal, as given) and processing units."""
    areas = tuple(plot_hectares)
    known = sum(area for area in areas if _is_area(area))
    return Estimate(len(areas), known, processing_units(areas))


def processing_units(plot_hectares: Iterable[float]) -> int:
    """1 unit for each started 20 ha of each plot, at least 1 a plot (Epoch's page on processing units: 81 ha are 5)."""
    return sum(_units(area) for area in plot_hectares)


def _units(hectares: float) -> int:
    if not _is_area(hectares):
        return 1
    # a plot drawn as 20 ha measures 20.0000000001: that must not start another unit
    return max(1, math.ceil(round(hectares / HECTARES_PER_UNIT, 9)))


def _is_area(hectares: float) -> bool:
    return hectares is not None and math.isfinite(hectares) and hectares > 0
