"""The fast way into a file: GDAL's Arrow stream hands over columns of WKB, several times faster than features.

It serves layers that are files, have no edits pending and no filter that GDAL
does not know; everything else is read through QGIS features, with equal results.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsFields, QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray

from ..checks import engine
from ..checks.columns import POLYGON, read_wkb
from ..language import tr
from .refusals import forgiving, or_none, raises_always
from .statements import SaidInColumns

_KNOWN_PARTS = {"path", "layerName", "layerId", "subset", "vsiPrefix", "vsiSuffix", "openOptions", "databaseName"}
_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
_TEXT = ogr.OFTString
_LOOKED_AT = 20_000  # features held at once
_CURVES = frozenset(range(8, 13))  # WKB base types from CircularString to MultiSurface


@dataclass(frozen=True)
class FileLayer:
    """A layer that GDAL can stream: what to open, which layer of it, and the subset filter.

    ``is_whole``: all of it was asked for, and nothing of it is edited; else ``touched`` are the features whose geometry
    was. ``streams``: GDAL is new enough for it, and does not raise for what is wrong with a geometry.
    """

    path: str
    layer_name: str
    layer_index: int
    subset: str
    open_options: tuple[str, ...] = ()
    is_whole: bool = True
    touched: frozenset[int] = frozenset()
    streams: bool = True

    @property
    def is_plain(self) -> bool:
        """Whether it is all that the file's table holds, as it is there."""
        return self.is_whole and not self.subset and not self.open_options


def file_layer(layer: Optional[QgsVectorLayer], given: Any) -> Optional[FileLayer]:
    """How GDAL would read what was given for a parameter; None where only QGIS can. Main thread."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    decoded = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    parts = {key: value for key, value in decoded.items() if value}
    if set(parts) - _KNOWN_PARTS or not parts.get("path"):
        return None
    subset = str(parts.get("subset") or layer.subsetString() or "")
    if subset.lstrip().upper().startswith("SELECT"):
        return None
    path = f"{parts.get('vsiPrefix') or ''}{parts['path']}{parts.get('vsiSuffix') or ''}"
    index = parts.get("layerId")
    options = tuple(str(each) for each in parts.get("openOptions") or ())
    edits = layer.editBuffer()
    return FileLayer(
        path,
        str(parts.get("layerName") or ""),
        -1 if index is None else int(index),
        subset,
        options,
        is_whole=not (layer.isModified() or _is_narrowed(given)),
        touched=frozenset(edits.changedGeometries() if edits is not None else ()),
        streams=hasattr(ogr.Layer, "GetArrowStreamAsNumPy") and not raises_always(),
    )


def _is_narrowed(given: Any) -> bool:
    """Whether the parameter takes only some of the layer's features."""
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return False
    return bool(given.selectedFeaturesOnly or given.featureLimit >= 0 or getattr(given, "filterExpression", ""))


def can_stream(file: Optional[FileLayer], fields: QgsFields, *columns: str) -> bool:
    """Whether the stream has these columns in a form that reads like QGIS's own."""
    opened = open_layer(file) if file is not None and file.streams and file.is_whole else None
    if opened is None:
        return False
    definition = opened[1].GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName().lower() for index in range(definition.GetFieldCount())]
    if definition.GetGeomFieldCount() != 1 or len(set(names)) < len(names):  # GDAL confuses names that differ in case
        return False
    return all(_streams(opened[0], definition, fields, column) for column in columns if column)


def _streams(dataset: Any, definition: Any, fields: QgsFields, column: str) -> bool:
    index = definition.GetFieldIndex(column)
    if index < 0 or definition.GetFieldDefn(index).GetName() != column:
        return False
    if fields.fieldOrigin(fields.lookupField(column)) != QgsFields.FieldOrigin.OriginProvider:
        return False
    field = definition.GetFieldDefn(index)
    if field.GetType() == _TEXT:
        return dataset.GetDriver().ShortName != "ESRI Shapefile"  # QGIS may read it in another encoding
    return field.GetType() in _NUMBERS and field.GetSubType() == ogr.OFSTNone


class StreamError(Exception):
    """GDAL gives no more batches of a file that it reads feature by feature."""


def stream(file: FileLayer, id_field: str, said: SaidInColumns, size: int) -> Iterator[engine.Batch]:
    """Batches of ids, WKB, plot ids and what columns declare, in the order of the file.

    ``StreamError`` where GDAL breaks off, as 3.10 does at a FlatGeobuf with a plot without geometry, or gives one id to
    many features, as 3.6 does for a GeoPackage's table without a key.
    """
    opened = open_layer(file)
    if opened is None:
        raise OSError(tr("{file} cannot be opened any more", file=file.path))
    dataset, layer = opened
    wanted = {name for name in (id_field, *said.columns()) if name}
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    layer.SetIgnoredFields([name for name in names if name not in wanted])
    geometry = layer.GetGeometryColumn() or "wkb_geometry"
    fid = layer.GetFIDColumn() or "OGC_FID"
    columns = iter(layer.GetArrowStreamAsNumPy(["USE_MASKED_ARRAYS=YES", f"MAX_FEATURES_IN_BATCH={size}"]))
    while True:
        with _quiet(), forgiving():  # what is wrong with a geometry is told by the checks
            batch = _next(columns)
        if batch is None:
            break
        if len(np.unique(batch[fid])) < len(batch[fid]):
            raise StreamError
        yield _with_rings(_batch(batch, fid, geometry, id_field, said), file)
    del layer, dataset


def _next(columns: Iterator[dict[str, Any]]) -> Optional[dict[str, Any]]:
    try:
        return next(columns, None)
    except SystemError as error:
        raise StreamError from error


def open_rings(file: Optional[FileLayer]) -> dict[int, bytes]:
    """Feature id -> WKB of polygons with a ring that is not closed, which QGIS closes when it reads them."""
    found: dict[int, bytes] = {}
    if file is None or not file.streams:
        return found
    opened = open_layer(file)
    if opened is None or opened[1].GetLayerDefn().GetGeomFieldCount() != 1:
        return found
    del opened
    for batch in _as_far_as_it_goes(stream(file, "", SaidInColumns(), _LOOKED_AT)):
        columns = read_wkb(batch.wkb)
        first, last = columns.xy[columns.ring_first[:-1]], columns.xy[columns.ring_first[1:] - 1]
        is_open = (columns.ring_kind == POLYGON) & (first != last).any(axis=1) & ~np.isnan(first + last).any(axis=1)
        for row in np.unique(columns.ring_row[is_open]).tolist():
            if int(batch.feature_ids[row]) not in file.touched:
                found[int(batch.feature_ids[row])] = batch.wkb[row]
    return found


def _as_far_as_it_goes(batches: Iterator[engine.Batch]) -> Iterator[engine.Batch]:
    with suppress(StreamError):
        yield from batches


def _with_rings(batch: engine.Batch, file: FileLayer) -> engine.Batch:
    """A bare ring, as phones write it to KML, comes as no bytes at all: it is a line, as QGIS has it."""
    bare = [row for row, wkb in enumerate(batch.wkb) if wkb is not None and not len(wkb)]
    again = open_layer(file) if bare else None
    if again is None:
        return batch
    wkb = list(batch.wkb)
    for row in bare:
        feature = again[1].GetFeature(int(batch.feature_ids[row]))
        geometry = feature.GetGeometryRef() if feature is not None else None
        line = ogr.ForceToLineString(geometry.Clone()) if geometry is not None else None
        wkb[row] = bytes(line.ExportToIsoWkb()) or None if line is not None else None
    return replace(batch, wkb=wkb)


def _batch(columns: dict[str, Any], fid: str, geometry: str, id_field: str, said: SaidInColumns) -> engine.Batch:
    hectares, declared = said.read(lambda name: _values(columns[name]), lambda name: _texts(columns[name]))
    return engine.Batch(
        feature_ids=np.array(columns[fid], dtype=np.int64),  # a view would keep all of GDAL's batch
        wkb=_straightened(columns[geometry].tolist()),
        plot_ids=_texts(columns[id_field]) if id_field else None,
        declared_ha=hectares,
        declared=declared,
    )


def _straightened(wkb: list[Optional[bytes]]) -> list[Optional[bytes]]:
    """Each with curves made straight; one look tells that there are none."""
    kinds = {each[1:5] for each in wkb if each is not None}
    curved = any(
        _CURVES & {int.from_bytes(kind, "little") % 1000, int.from_bytes(kind, "big") % 1000} for kind in kinds
    )
    return [_straight(each) for each in wkb] if curved else wkb


def _straight(wkb: Optional[bytes]) -> Optional[bytes]:
    """WKB with curves made straight."""
    if wkb is None or len(wkb) < 5:
        return wkb
    kind = int.from_bytes(wkb[1:5], "little" if wkb[0] else "big") % 1000
    if kind not in _CURVES:
        return wkb
    curved = QgsGeometry()
    curved.fromWkb(QByteArray(wkb))
    return QgsGeometry(curved.constGet().segmentize()).asWkb().data()


def _texts(column: Any) -> list[Optional[str]]:
    masked = np.ma.getmaskarray(column).tolist()
    return [None if hidden else _text(value) for value, hidden in zip(np.ma.getdata(column).tolist(), masked)]


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _values(column: Any) -> list[Any]:
    """Text or numbers; None where the column is null."""
    if column.dtype.kind in "SUO":
        return _texts(column)
    masked = np.ma.getmaskarray(column).tolist()
    return [None if hidden else value for value, hidden in zip(np.ma.getdata(column).tolist(), masked)]


@contextmanager
def _quiet() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def open_layer(file: FileLayer) -> Optional[tuple[Any, Any]]:
    """(dataset, layer) as GDAL has them, the filter set; None where GDAL does not open it. Keep both."""
    try:
        with _quiet():
            dataset = gdal.OpenEx(file.path, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=list(file.open_options))
    except RuntimeError:
        return None
    if dataset is None:
        return None
    layer = dataset.GetLayerByName(file.layer_name) if file.layer_name else dataset.GetLayer(max(0, file.layer_index))
    if layer is None or not _are_readable(layer.GetLayerDefn()):
        return None
    if file.subset and or_none(layer.SetAttributeFilter, file.subset) != 0:
        return None
    return dataset, layer


def _are_readable(definition: Any) -> bool:
    """Whether the names of the columns are text: those of old formats are bytes of a code page that only QGIS knows."""
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    return not any(isinstance(name, bytes) or any("\ud800" <= each <= "\udfff" for each in name) for name in names)
