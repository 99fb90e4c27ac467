"""What a run costs in the service's own currency."""

from __future__ import annotations

import math
from collections.abc import Iterable

HECTARES_PER_UNIT = 20.0


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
