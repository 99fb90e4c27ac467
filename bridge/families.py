"""Layers of several geometry types: which type a sink gets, and what does not fit into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Dict, List, Sequence, Tuple

from qgis.core import QgsFeature, QgsGeometry, QgsWkbTypes

_KINDS = QgsWkbTypes.GeometryType
_NAMES = {_KINDS.PointGeometry: "points", _KINDS.LineGeometry: "lines", _KINDS.PolygonGeometry: "polygons"}
_SINGLE = {
    "points": QgsWkbTypes.Type.Point, "lines": QgsWkbTypes.Type.LineString, "polygons": QgsWkbTypes.Type.Polygon,
    "collections": QgsWkbTypes.Type.GeometryCollection,
}


def family_of(wkb_type: int) -> str:
    """points, lines, polygons or collections; "" for no geometry and for a type that is not known."""
    kind = QgsWkbTypes.Type(wkb_type)
    if kind in (QgsWkbTypes.Type.Unknown, QgsWkbTypes.Type.NoGeometry):
        return ""
    return _NAMES.get(QgsWkbTypes.geometryType(kind), "collections")


def counted(geometries: Iterable[QgsGeometry]) -> Dict[int, int]:
    """Geometry type -> number, null ones left out."""
    found: Dict[int, int] = {}
    for geometry in geometries:
        if not geometry.isNull():
            kind = int(geometry.wkbType())
            found[kind] = found.get(kind, 0) + 1
    return found


def families_of(counts: Mapping[int, int]) -> List[str]:
    """The families in these types, the one with most features first."""
    totals: Dict[str, int] = {}
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


class Misfits:
    """Feature ids, by family, of what did not fit into a sink of this type."""

    def __init__(self, wkb_type: int) -> None:
        self._family = family_of(wkb_type)
        self.ids: Dict[str, List[int]] = {}

    def sort(self, features: Sequence[Tuple[QgsFeature, int]]) -> List[QgsFeature]:
        """The features that fit; (feature, id of its source feature) go in."""
        fitting = []
        for feature, feature_id in features:
            family = family_of(feature.geometry().wkbType()) if feature.hasGeometry() else ""
            if family and self._family and family != self._family:
                self.ids.setdefault(family, []).append(feature_id)
            else:
                fitting.append(feature)
        return fitting
