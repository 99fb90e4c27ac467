"""What a check is given: batches of features, what is known of their layer, and what the person chose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from .declared import Declared, Statement
from .world import World


@dataclass(frozen=True, eq=False)
class Batch:
    """Features in the order of the layer.

    ``feature_ids`` (n,) int64; ``wkb`` n of bytes or None (ISO WKB or EWKB, curves segmentised by the caller);
    ``plot_ids`` n of text or None, or None where there is no id field; ``declared_ha`` (n,) hectares, nan where none;
    ``declared``: what else columns of the layer say of the plots.
    """

    feature_ids: np.ndarray
    wkb: Sequence[Optional[bytes]]
    plot_ids: Optional[Sequence[Optional[str]]] = None
    declared_ha: Optional[np.ndarray] = None
    declared: Optional[Declared] = None


@dataclass(frozen=True)
class Layer:
    """``to_lonlat`` maps (n, 2) of the layer's CRS to degrees, nan where it cannot; None: degrees already, or no CRS.

    ``area_field``: the declared hectares come from a field that the person named. ``feature_count`` 0: not known.
    """

    name: str
    has_crs: bool = True
    is_degrees: bool = True
    metres_per_unit: float = 1.0
    to_lonlat: Optional[Callable[[np.ndarray], np.ndarray]] = None
    id_field: bool = False
    area_field: bool = True
    feature_count: int = 0

    def lonlat(self, xy: np.ndarray) -> np.ndarray:
        """(n, 2) in degrees; nan where there is no CRS or the transform fails."""
        if not self.has_crs:
            return np.full(xy.shape, np.nan)
        return xy if self.to_lonlat is None else np.asarray(self.to_lonlat(xy), dtype=np.float64).reshape(xy.shape)


@dataclass(frozen=True)
class Options:
    """``min_area`` and ``max_area`` in hectares, ``max_gap`` in metres (0: off); ``compare`` is read once.

    ``statement``: what is said of all plots; ``world``: the countries, without which the rules of place do not run;
    ``area_unit``: in which the declared areas were given (they are hectares here); ``places_confirmed``: a person has
    looked at the places, so the rules of place only warn.
    ``grounds``: the report gets the polygons of overlaps, gaps and claims.
    ``workers``: threads for GEOS where shapely 2 is installed; ``remember``: keep what ``engine.recheck`` needs.
    """

    profile: int = 4
    overlaps: bool = True
    max_gap: float = 0.0
    min_area: Optional[float] = None
    max_area: Optional[float] = None
    compare: Optional[Iterable[Batch]] = None
    compare_layer: Optional[Layer] = None
    rules: Optional[frozenset[str]] = None
    workers: int = 2
    remember: bool = False
    statement: Statement = Statement()
    world: Optional[World] = None
    area_unit: str = "ha"
    places_confirmed: bool = False
    grounds: bool = False
