"""Layers of several geometry types: which type a sink gets, and what does not fit into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ..checks.columns import BROKEN, NULL

_KINDS = QgsWkbTypes.GeometryType
_NAMES = {_KINDS.PointGeometry: "points", _KINDS.LineGeometry: "lines", _KINDS.PolygonGeometry: "polygons"}
_SINGLE = {
    "points": QgsWkbTypes.Type.Point,
    "lines": QgsWkbTypes.Type.LineString,
    "polygons": QgsWkbTypes.Type.Polygon,
    "collections": QgsWkbTypes.Type.GeometryCollection,
}


def family_of(wkb_type: int) -> str:
    """points, lines, polygons or collections; "" for no geometry and for a type that is not known."""
    kind = QgsWkbTypes.Type(wkb_type)
    if kind in (QgsWkbTypes.Type.Unknown, QgsWkbTypes.Type.NoGeometry):
        return ""
    return _NAMES.get(QgsWkbTypes.geometryType(kind), "collections")


def _number(kind: Any) -> int:
    return int(getattr(kind, "value", kind))


def count_types(geometries: Iterable[QgsGeometry]) -> dict[int, int]:
    """Geometry type -> number, null ones left out."""
    found: dict[int, int] = {}
    for geometry in geometries:
        if not geometry.isNull():
            kind = _number(geometry.wkbType())
            found[kind] = found.get(kind, 0) + 1
    return found


def counted_types(kinds: np.ndarray) -> dict[int, int]:
    """Geometry type -> number, of the kinds of ``checks.columns``; null ones and damaged ones have none."""
    return dict(Counter(kinds[(kinds != NULL) & (kinds != BROKEN)].tolist()))


def families_of(counts: Mapping[int, int]) -> list[str]:
    """The families in these types, the one with most features first."""
    totals: dict[str, int] = {}
    for kind, number in counts.items():
        family = family_of(kind)
        if family:
            totals[family] = totals.get(family, 0) + number
    return sorted(totals, key=lambda family: -totals[family])


def type_for(declared: int, family: str, counts: Mapping[int, int]) -> int:
    """The type of a sink for the family: the declared one where it fits, the multi one where parts may come."""
    kinds = [QgsWkbTypes.Type(kind) for kind in counts if family_of(kind) == family]
    base = QgsWkbTypes.Type(declared) if family_of(declared) == family else _SINGLE[family]
    if any(QgsWkbTypes.isMultiType(kind) for kind in kinds) and family != "collections":
        return QgsWkbTypes.multiType(base)
    return base


def sink_type(declared: int, counts: Mapping[int, int]) -> int:
    """The type for the family that most features have; the declared type where there are none."""
    families = families_of(counts)
    return type_for(declared, families[0], counts) if families else QgsWkbTypes.Type(declared)
