"""What a format cannot hold of a layer: kept in another way where that can be, and told in any case.

Limits as GDAL 3.6 to 3.13 write the formats: a dBASE text has 254 bytes and a number there is a double, a MapInfo
text 254 bytes, a file geodatabase of GDAL has no 64-bit integers and no times of day, a FlatGeobuf no times of day,
and XML 1.0 no control characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..language import tr
from .fields import DATE, DATE_AND_TIME, NUMBERS, TIME, type_number, typed_field
from .files import layer_in
from .refusals import or_none

_TEXT_BYTES = {".shp": 254, ".dbf": 254, ".tab": 254, ".mif": 254}
_ROUNDS_NUMBERS = {".shp", ".dbf", ".tab", ".mif", ".gdb", ".kml", ".kmz"}
_TIMES_OF_DAY, _ANY_TIME = {TIME}, {DATE, TIME, DATE_AND_TIME}
_HAS_NO = {".gdb": _TIMES_OF_DAY, ".fgb": _TIMES_OF_DAY, ".kml": _ANY_TIME, ".kmz": _ANY_TIME}  # become texts
_IS_XML = {".kml", ".kmz", ".gml"}
_HAS_NO_NULLS = {".tab", ".mif"}  # an empty number or truth is 0 there
_EXACT = 2**53  # whole numbers up to here are the same as doubles
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def ending(destination: str) -> str:
    """`.shp` of `plots.SHP|layername=plots`."""
    return Path(destination.partition("|")[0]).suffix.lower()


def fields_held(destination: str, fields: QgsFields) -> QgsFields:
    """The fields as the format can hold their values: a time of day becomes a text where it knows none."""
    lacking = _HAS_NO.get(ending(destination), set())
    held = QgsFields()
    for field in fields:
        held.append(typed_field(field.name(), "text") if type_number(field) in lacking else field)
    return held


class Cuts:
    """The values that a format cannot hold whole, counted by column while rows pass on their way to the file."""

    def __init__(self, destination: str, fields: QgsFields) -> None:
        kind = ending(destination)
        self._bytes, self._rounds = _TEXT_BYTES.get(kind), kind in _ROUNDS_NUMBERS
        self._plain, self._lacks = kind in _IS_XML, _HAS_NO.get(kind, set())
        self._zeroes = [kind in _HAS_NO_NULLS and type_number(field) in NUMBERS for field in fields]
        self._fields, self.count = fields, 0
        self._columns: dict[str, None] = {}

    def watched(self, features: Iterable[QgsFeature]) -> Iterable[QgsFeature]:
        """The same features, with what the format knows no way for put as a text that it takes."""
        return self._each(features) if self._bytes or self._rounds or self._plain or self._lacks else features

    @property
    def columns(self) -> str:
        """`'notes', 'survey'`: those with a value that did not fit."""
        return ", ".join(f"'{name}'" for name in self._columns)

    def _each(self, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        for feature in features:
            before = feature.attributes()
            after = [self._held(at, value) for at, value in enumerate(before)]
            if any(one is not two for one, two in zip(before, after)):
                feature = QgsFeature(feature)
                feature.setAttributes(after)
            yield feature

    def _held(self, at: int, value: Any) -> Any:
        if self._zeroes[at] and (value is None or value == NULL):
            self._note(at)
        if self._lacks and isinstance(value, (QDate, QTime, QDateTime)):
            return _as_text(value, self._lacks)
        if isinstance(value, int) and self._rounds and abs(value) > _EXACT and float(value) != value:
            self._note(at)
        text = ",".join(map(str, value)) if isinstance(value, list) else value
        if isinstance(text, str):
            if self._bytes and len(text.encode("utf-8", "replace")) > self._bytes:
                self._note(at)
            if self._plain and _CONTROL.search(text):
                self._note(at)
                return _CONTROL.sub("", text)
        return value

    def _note(self, at: int) -> None:
        self.count += 1
        self._columns[self._fields.at(at).name()] = None


def _as_text(value: Any, lacks: set[int]) -> Any:
    """A date or time by ISO 8601, where the format lacks its type."""
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss.zzz" if value.msec() else "HH:mm:ss")
    return value.toString(Qt.DateFormat.ISODateWithMs) if DATE in lacks else value


def not_kept(destination: str, fields: QgsFields, wkb_type: int, crs: QgsCoordinateReferenceSystem) -> str:
    """What the file that was written does not give back; "" where all is there.

    Seen in the file itself, its first outline included, as formats differ from version to version of GDAL.
    """
    path, _, name = destination.partition("|layername=")
    if ending(path) == ".gpkg":
        return ""
    data = or_none(gdal.OpenEx, path, gdal.OF_VECTOR)  # a layer lives no longer than its file
    layer = layer_in(data, name, 0)
    if layer is None or not layer.GetFeatureCount():
        return ""
    lost = _columns_lost(layer, fields)
    if QgsWkbTypes.geometryType(wkb_type) == QgsWkbTypes.GeometryType.NullGeometry:
        return ", ".join(lost)
    if not layer.GetLayerDefn().GetGeomFieldCount():
        return ", ".join([tr("the outlines"), *lost])
    shape = _first_shape(layer)
    if shape is not None and QgsWkbTypes.hasZ(wkb_type) and not shape.Is3D():
        lost.append(tr("the heights (Z)"))
    if shape is not None and QgsWkbTypes.hasM(wkb_type) and not shape.IsMeasured():
        lost.append(tr("the measures (M)"))
    if crs.isValid() and layer.GetSpatialRef() is None:
        lost.append(tr("the coordinate reference system {crs}", crs=crs.authid() or crs.description()))
    return ", ".join(lost)


def _columns_lost(layer: Any, fields: QgsFields) -> list[str]:
    """`the column 'photo'` for each that is not there, under its own name or what the format makes of it."""
    definition = layer.GetLayerDefn()
    there = {definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())}
    known = {_letters(name) for name in (*there, layer.GetFIDColumn())}
    return [tr("the column '{name}'", name=field.name()) for field in fields if _letters(field.name()) not in known]


def _letters(name: str) -> str:
    return re.sub(r"\W|_", "", name).lower()


def _first_shape(layer: Any) -> Optional[Any]:
    for feature in layer:
        shape = feature.GetGeometryRef()
        if shape is not None and not shape.IsEmpty():
            return shape.Clone()
    return None
