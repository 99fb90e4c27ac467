"""What each use of plots demands: types, decimals, severities. The numbers are the PROFILE enum's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from .rule import ERROR

_POLYGONS = frozenset({3, 6})
_POINTS = frozenset({1, 4})
_EUDR_ONLY = frozenset({"interior_ring", "too_large_for_file", "name_too_long"})
_EUDR_HABITS = frozenset({"point_needs_polygon", "buffered_point"})


@dataclass(frozen=True)
class Profile:
    """``decimals``: of the degrees that will be written; geometry is judged as written too. None: as given only.

    ``most_decimals``: with how many a plot may be written that only fewer would break; None: never with more.
    """

    number: int
    title: str
    kinds: frozenset[int]
    decimals: Optional[int] = None
    most_decimals: Optional[int] = None
    without: frozenset[str] = frozenset()
    severities: Mapping[str, str] = field(default_factory=dict)
    rounds_vertices: bool = False

    @property
    def takes_points(self) -> bool:
        return bool(self.kinds & _POINTS)

    def severity(self, name: str, usual: str) -> str:
        return self.severities.get(name, usual)


PROFILES: tuple[Profile, ...] = (
    Profile(0, "Epoch plots", _POLYGONS | _POINTS, decimals=7, most_decimals=13, without=_EUDR_ONLY | _EUDR_HABITS),
    Profile(
        1,
        "EUDR due-diligence statement",
        _POLYGONS | _POINTS,
        decimals=6,
        severities={"duplicate_vertices": ERROR},
        rounds_vertices=True,
    ),
    Profile(2, "BrightEarth area", _POLYGONS, without=_EUDR_ONLY | _EUDR_HABITS, severities={"multipart": ERROR}),
    Profile(3, "Mapflow area", _POLYGONS, without=_EUDR_ONLY | _EUDR_HABITS),
    Profile(4, "Every rule", _POLYGONS | _POINTS, without=_EUDR_ONLY),
)
