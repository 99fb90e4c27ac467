"""Results become rows: GeoJSON features into sinks and GeoPackages, joined to the analyst's own plots.

What arrives is spooled to disk first, because the columns are known only when
the last feature has come; memory stays flat however many there are.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray

from ..language import tr
from ..providers.declare import Column
from ..providers.errors import Cancelled, InputError
from ..providers.spool import SpooledRows
from .columns import apart, key_and_geometry, told_renames
from .fields import column_kind, fields_of, value_for, widen
from .files import prove
from .refusals import or_none
from .sources import LONLAT, chunks

FAMILIES = {
    "Point": "point",
    "MultiPoint": "point",
    "LineString": "line",
    "MultiLineString": "line",
    "Polygon": "polygon",
    "MultiPolygon": "polygon",
}
_TYPES = {
    "point": QgsWkbTypes.Type.Point,
    "multipoint": QgsWkbTypes.Type.MultiPoint,
    "line": QgsWkbTypes.Type.MultiLineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
    "none": QgsWkbTypes.Type.NoGeometry,
}


class Spool:
    """Features on disk with the columns and geometry types that were seen. Rows that lie there stay there."""

    def __init__(self, path: Path, columns: Iterable[Column] = ()) -> None:
        self._features = SpooledRows(path)
        self.columns: dict[str, str] = {column.name: column.type for column in columns}
        self.families: dict[str, int] = {}
        self.has_multipoint = False

    def fill(self, features: Iterable[Mapping[str, Any]], cancelled: Callable[[], bool] = lambda: False) -> Spool:
        """Takes them all; rows without ``geometry`` may be plain property dicts of a table."""
        learned = self._learned(features, cancelled)
        if isinstance(features, SpooledRows):
            self._features = features
            deque(learned, maxlen=0)
        else:
            self._features.fill(learned)
        return self

    def _learned(
        self, features: Iterable[Mapping[str, Any]], cancelled: Callable[[], bool]
    ) -> Iterator[Mapping[str, Any]]:
        for feature in features:
            if cancelled():
                raise Cancelled()
            if feature.get("type") != "Feature":
                feature = {"type": "Feature", "geometry": None, "properties": feature}
            self.learn(feature.get("properties") or {})
            self._learn_shape(feature)
            yield feature

    @property
    def count(self) -> int:
        return self._features.count

    def learn(self, properties: Mapping[str, Any]) -> None:
        """Widens the columns so that they hold these values."""
        for name, value in properties.items():
            self.columns[name] = widen(self.columns.get(name, ""), column_kind(value))

    def _learn_shape(self, feature: Mapping[str, Any]) -> None:
        geometry = feature.get("geometry")
        if geometry:
            family = FAMILIES.get(geometry.get("type", ""), "other")
            self.families[family] = self.families.get(family, 0) + 1
            self.has_multipoint = self.has_multipoint or geometry.get("type") == "MultiPoint"

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._features)

    @property
    def family(self) -> str:
        """The geometry family that most features have: point, line, polygon or none."""
        known = {family: count for family, count in self.families.items() if family != "other"}
        return max(known, key=lambda family: known[family]) if known else "none"

    def wkb_type(self, family: str) -> int:
        """The type of a sink for the family; the multi one, where single ones fit in too."""
        return _TYPES["multipoint" if family == "point" and self.has_multipoint else family]

    def fields(self) -> QgsFields:
        return fields_of(self.columns.items())

    def rows(self, family: str, fields: QgsFields) -> Iterator[QgsFeature]:
        """QGIS features of one geometry family; those without a geometry go with the most common family."""
        wkb_type, most = self.wkb_type(family), self.family
        bare = family if most == "none" else most
        for feature in self:
            geometry = feature.get("geometry")
            own = FAMILIES.get(geometry.get("type", ""), "other") if geometry else bare
            if own == family:
                yield _qgis_feature(feature.get("properties") or {}, geometry, fields, self.columns, wkb_type)


def _qgis_feature(
    properties: Mapping[str, Any], geometry: Any, fields: QgsFields, columns: Mapping[str, str], wkb_type: int
) -> QgsFeature:
    result = QgsFeature(fields)
    result.setAttributes([value_for(properties.get(name), kind or "text") for name, kind in columns.items()])
    if geometry:
        result.setGeometry(geometry_from_json(geometry, wkb_type))
    return result


def geometry_from_json(geometry: Mapping[str, Any], wkb_type: int) -> QgsGeometry:
    """The GeoJSON geometry, made multi where the type is; a null geometry where it cannot be read."""
    made = or_none(ogr.CreateGeometryFromJson, json.dumps(geometry))
    result = QgsGeometry()
    if made is not None:
        result.fromWkb(QByteArray(bytes(made.ExportToIsoWkb())))
        if QgsWkbTypes.isMultiType(wkb_type):
            result.convertToMultiType()
    return result


def add_all(sink: QgsFeatureSink, features: Iterable[QgsFeature], cancelled: Callable[[], bool]) -> int:
    """Adds in batches; InputError with the sink's words where it refuses."""
    count = 0
    for batch in chunks(iter(features), 1000):
        if cancelled():
            raise Cancelled()
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            why = sink.lastError() or tr("the file refused the features")
            raise InputError(tr("The output could not be written: {why}.", why=why))
        count += len(batch)
    return count


def write_gpkg(
    path: Path,
    layer_name: str,
    fields: QgsFields,
    wkb_type: int,
    crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature],
    cancelled: Callable[[], bool] = lambda: False,
    tell: Callable[[str], None] = lambda words: None,
) -> str:
    """Writes one layer of a GeoPackage, replacing that layer only, and proves that all rows are there.

    Returns its source string. The key comes first, under a name that no column has; of columns whose names differ
    only in case, which a GeoPackage cannot hold, the later ones are renamed.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer_name
    before = [field.name() for field in fields]
    after = apart(before)
    key, geometry = key_and_geometry(after)
    options.layerOptions = [f"FID={key}", f"GEOMETRY_NAME={geometry}"]
    fields = renamed(fields, after)
    if told_renames(before, after):
        tell(
            tr(
                "A GeoPackage cannot hold all names of columns: in {file} {told}.",
                file=path.name,
                told=told_renames(before, after),
            )
        )
    _drop_ruin(path)
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QgsVectorFileWriter.create(str(path), fields, wkb_type, crs, QgsCoordinateTransformContext(), options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(
            tr(
                "The results cannot be written to {file}: {why}.",
                file=path.name,
                why=writer.errorMessage(),
            )
        )
    count = add_all(writer, features, cancelled)
    del writer
    source = f"{path}|layername={layer_name}"
    prove(source, count, tr("The results in {file}", file=path.name))
    return source


def renamed(fields: QgsFields, names: Sequence[str]) -> QgsFields:
    """The same fields under these names."""
    result = QgsFields()
    for field, name in zip(fields, names):
        copy = QgsField(field)
        copy.setName(name)
        result.append(copy)
    return result


def _drop_ruin(path: Path) -> None:
    """Takes away a GeoPackage that a killed process left half made. One that can be read stays, always."""
    if path.exists() and or_none(gdal.OpenEx, str(path), gdal.OF_VECTOR) is None:
        path.unlink()


def lonlat() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(LONLAT)


def siblings(spool: Spool) -> Iterator[str]:
    """The geometry families beside the most common one."""
    return (family for family in spool.families if family not in (spool.family, "other"))
