"""Results become rows: GeoJSON features into sinks and GeoPackages, joined to the analyst's own plots.

What arrives is spooled to disk first, because the columns are known only when
the last feature has come; memory stays flat however many there are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Callable

from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray

from ..providers.declare import Column, Joined
from ..providers.errors import Cancelled, InputError
from .families import counted, families_of, family_of, type_for
from .fields import fields_of, joined_columns, kind_of, typed_field, value_for, widen
from .refusals import or_none
from .sources import LONLAT, chunks, plain

FAMILIES = {
    "Point": "point", "MultiPoint": "point", "LineString": "line", "MultiLineString": "line",
    "Polygon": "polygon", "MultiPolygon": "polygon",
}
_TYPES = {
    "point": QgsWkbTypes.Type.Point,
    "multipoint": QgsWkbTypes.Type.MultiPoint,
    "line": QgsWkbTypes.Type.MultiLineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
    "none": QgsWkbTypes.Type.NoGeometry,
}
MakeSink = Callable[[QgsFields, int, QgsCoordinateReferenceSystem], QgsFeatureSink]


class Spool:
    """Features on disk, a JSON line each, with the columns and geometry types that were seen."""

    def __init__(self, path: Path, columns: Iterable[Column] = ()) -> None:
        self.path, self.count = path, 0
        self.columns: dict[str, str] = {column.name: column.type for column in columns}
        self.families: dict[str, int] = {}
        self.has_multipoint = False

    def fill(self, features: Iterable[Mapping[str, Any]], cancelled: Callable[[], bool] = lambda: False) -> Spool:
        """Writes them all; rows without ``geometry`` may be plain property dicts of a table."""
        with open(self.path, "w", encoding="utf-8") as handle:
            for feature in features:
                if cancelled():
                    raise Cancelled()
                if feature.get("type") != "Feature":
                    feature = {"type": "Feature", "geometry": None, "properties": feature}
                self._learn(feature)
                handle.write(json.dumps(feature) + "\n")
                self.count += 1
        return self

    def _learn(self, feature: Mapping[str, Any]) -> None:
        for name, value in (feature.get("properties") or {}).items():
            self.columns[name] = widen(self.columns.get(name, ""), kind_of(value))
        geometry = feature.get("geometry")
        if geometry:
            family = FAMILIES.get(geometry.get("type", ""), "other")
            self.families[family] = self.families.get(family, 0) + 1
            self.has_multipoint = self.has_multipoint or geometry.get("type") == "MultiPoint"

    def __iter__(self) -> Iterator[dict[str, Any]]:
        with open(self.path, encoding="utf-8") as handle:
            for line in handle:
                yield json.loads(line)

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
            raise InputError(f"The output could not be written: {sink.lastError() or 'the file refused the features'}.")
        count += len(batch)
    return count


def write_gpkg(
    path: Path, layer_name: str, fields: QgsFields, wkb_type: int, crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature], cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Writes one layer of a GeoPackage, replacing that layer only; returns its source string."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer_name
    taken = {field.name().lower() for field in fields}
    options.layerOptions = ["FID=georelay_fid" if "fid" in taken else "FID=fid"]
    _drop_ruin(path)
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QgsVectorFileWriter.create(str(path), fields, wkb_type, crs, QgsCoordinateTransformContext(), options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(f"The results cannot be written to {path.name}: {writer.errorMessage()}.")
    add_all(writer, features, cancelled)
    del writer
    return f"{path}|layername={layer_name}"


def _drop_ruin(path: Path) -> None:
    """Takes away a GeoPackage that a killed process left half made, which nothing can be added to."""
    if path.exists() and or_none(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE) is None:
        path.unlink()


def lonlat() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(LONLAT)


class Join:
    """Results looked up by key while the plots go by; kept in a SQLite file, not in memory.

    A plot that the service split has several results: areas (``*_ha``) and
    counts are summed, other numbers are averaged by the parts' areas where
    known, texts are listed.
    """

    def __init__(self, joined: Joined, spool: Spool, folder: Path) -> None:
        self._joined, self._path = joined, folder / "join.sqlite"
        self._layer = QgsVectorLayer(f"{joined.plots}|layername=plots", "plots", "ogr")
        if not self._layer.isValid():
            raise InputError("The copy of the plots that were sent is gone, so the results cannot be joined to them.")
        self._own = self._layer.fields().count() - 2  # the last two are our key and the sent mark
        self._shift = 1  # the copy's own primary key comes first
        shapes = self._layer.getFeatures(QgsFeatureRequest().setNoAttributes())
        self._kinds = counted(plot.geometry() for plot in shapes)
        self.matched, self.split, self.unknown = 0, 0, 0
        self._index(spool)
        columns = {name: kind for name, kind in spool.columns.items() if name != joined.key}
        for defaults in (joined.missing, joined.unsent):
            for name, value in defaults.items():
                columns.setdefault(name, kind_of(value))
        echoes = self._echoes(columns)
        self._columns = {name: kind for name, kind in columns.items() if name not in echoes}

    def _index(self, spool: Spool) -> None:
        with closing(sqlite3.connect(str(self._path))) as db, db:
            db.execute("DROP TABLE IF EXISTS results")
            db.execute("CREATE TABLE results (key TEXT, properties TEXT)")
            rows = (
                (str(each["properties"].get(self._joined.key)), json.dumps(each["properties"]))
                for each in spool
                if each.get("properties")
            )
            db.executemany("INSERT INTO results VALUES (?, ?)", rows)
            db.execute("CREATE INDEX results_key ON results (key)")

    def _plots(self) -> Iterator[tuple[QgsFeature, list[Any], str, bool]]:
        for feature in self._layer.getFeatures():
            values = feature.attributes()
            yield feature, values[self._shift:self._own], str(values[self._own]), bool(values[self._own + 1])

    def _results(self, db: sqlite3.Connection, key: str) -> list[dict[str, Any]]:
        return [json.loads(row[0]) for row in db.execute("SELECT properties FROM results WHERE key = ?", (key,))]

    def _echoes(self, columns: Mapping[str, str]) -> list[str]:
        """Columns that only repeat what was sent: they are there already."""
        from .uploads import SHAPEFILE_NAME, property_names

        own = [field.name() for field in self._own_fields()]
        names = property_names(own)
        sent = [*enumerate(property_names(own, SHAPEFILE_NAME)), *enumerate(names)]
        candidates = {name: index for index, name in sent if name in columns}
        with closing(sqlite3.connect(str(self._path))) as db:
            for _, values, key, _ in self._plots():
                for result in self._results(db, key):
                    for name in [each for each in candidates if each in result]:
                        if not _same(result[name], plain(values[candidates[name]])):
                            del candidates[name]
                if not candidates:
                    break
        return [*candidates, *(["plotid"] if "plotid" in columns and "plotid" not in names else [])]

    def _own_fields(self) -> list[Any]:
        return [self._layer.fields().at(index) for index in range(self._shift, self._own)]

    def fields(self) -> QgsFields:
        """The plots' fields as they are, then the results' with ``_2`` on a clash."""
        fields = QgsFields()
        for field in self._own_fields():
            fields.append(field)
        names = joined_columns([field.name() for field in fields], self._columns)
        for column, kind in self._columns.items():
            fields.append(typed_field(names[column], kind or "text"))
        return fields

    def families(self) -> list[str]:
        """points, lines, polygons, collections: those that the plots have, the most frequent first."""
        return families_of(self._kinds) or [""]

    def wkb_type(self, family: str) -> int:
        return type_for(self._layer.wkbType(), family, self._kinds) if family else self._layer.wkbType()

    def crs(self) -> QgsCoordinateReferenceSystem:
        return self._layer.crs()

    def rows(self, family: str) -> Iterator[QgsFeature]:
        """One row per plot of the family, in the input's order; plots without a geometry go with the most frequent."""
        fields, main = self.fields(), self.families()[0]
        with closing(sqlite3.connect(str(self._path))) as db:
            for plot, values, key, sent in self._plots():
                own = family_of(plot.geometry().wkbType()) if plot.hasGeometry() else ""
                if (own or main) != family:
                    continue
                results = self._results(db, key)
                row = QgsFeature(fields)
                row.setGeometry(plot.geometry())
                row.setAttributes([*values, *self._values(results, sent)])
                self.matched += bool(results)
                self.split += len(results) > 1
                yield row

    def _values(self, results: Sequence[Mapping[str, Any]], sent: bool) -> list[Any]:
        defaults = self._joined.missing if sent else self._joined.unsent
        merged = merge_parts(results) if results else {}
        return [
            value_for(_or(merged.get(name), defaults.get(name)), kind or "text") for name, kind in self._columns.items()
        ]


def merge_parts(results: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """One set of values for a plot that came back in several parts."""
    if len(results) == 1:
        return dict(results[0])
    weights = [_weight(result) for result in results]
    names = list(dict.fromkeys(name for result in results for name in result))
    return {name: _merged(name, [result.get(name) for result in results], weights) for name in names}


def _merged(name: str, values: Sequence[Any], weights: Sequence[float]) -> Any:
    pairs = [(value, weight) for value, weight in zip(values, weights) if value is not None]
    if not pairs:
        return None
    if all(isinstance(value, (int, float)) and not isinstance(value, bool) for value, _ in pairs):
        if name.endswith(("_ha", "_count")):
            return sum(value for value, _ in pairs)
        total = sum(weight for _, weight in pairs)
        return sum(value * weight for value, weight in pairs) / total
    texts = list(dict.fromkeys(value if isinstance(value, str) else json.dumps(value) for value, _ in pairs))
    return pairs[0][0] if len(texts) == 1 else "; ".join(texts)


def _weight(result: Mapping[str, Any]) -> float:
    area = result.get("area_ha") or result.get("area")
    return float(area) if isinstance(area, (int, float)) and area > 0 else 1.0


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value


def _same(result: Any, own: Any) -> bool:
    if isinstance(result, (int, float)) and isinstance(own, (int, float)):
        return abs(result - own) <= 1e-9 * max(1.0, abs(own))
    if own is None or own == NULL or own == "":
        return result in (None, "")
    return result == own or str(result) == str(own) or (
        _parsed(result) is not None and _parsed(result) in (own, _parsed(own))
    )


def _parsed(text: Any) -> Any:
    """The value of a JSON text; None where it is none: lists, flags and the like travel as texts."""
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return None


def siblings(spool: Spool) -> Iterator[str]:
    """The geometry families beside the most common one."""
    return (family for family in spool.families if family not in (spool.family, "other"))
