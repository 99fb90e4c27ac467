"""A layer as the pure parts see it: batches of WKB and attributes, and a function to lon/lat."""

from __future__ import annotations

import json
import struct
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

from ..checks import engine
from ..language import tr, trn
from .arrow import FileLayer, StreamError, can_stream, file_layer, open_rings, stream
from .crs import has_place, renewed
from .fields import is_map, is_whole, typed_field
from .opening import table_name, within_zip
from .snapshot import Snapshot
from .statements import SaidInColumns

BATCH = 2000
STREAM_BATCH = 20_000
_FEW = 4  # features of so many are asked for by their ids
LONLAT = "EPSG:4326"
NOTHING_SAID = SaidInColumns()


@dataclass(frozen=True)
class LayerSource:
    """What a worker thread may read, whatever becomes of the layer.

    ``source`` is a Snapshot, or a layer that this thread made;
    ``file`` says how GDAL would stream the same features, where it can. ``name`` is that of the table, for messages;
    ``title`` that of the layer as QGIS shows it, for jobs and files, where it is another.
    """

    source: Any
    name: str
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    file: Optional[FileLayer] = None
    is_selection: bool = False
    is_keyed: bool = False  # the first column is the file's own key, and no edit is pending
    title: str = ""

    @property
    def fields(self) -> QgsFields:
        return self.source.fields()

    @property
    def told(self) -> str:
        """What the layer is, for the history of what is made of it."""
        return trn(
            "{layer}, {n} feature, {crs}",
            "{layer}, {n} features, {crs}",
            self.count(),
            layer=self.name,
            crs=self.crs.authid() or tr("CRS without a code"),
        )

    @property
    def sink_fields(self) -> QgsFields:
        """The fields as every sink takes them: maps as JSON text."""
        fields = QgsFields()
        for field in self.fields:
            fields.append(typed_field(field.name(), "text") if is_map(field) else field)
        return fields

    def keeps_fid(self) -> bool:
        """Whether the first column is called `fid` and holds whole numbers, each once: a GeoPackage's key."""
        fields = self.fields
        if not fields.count() or fields.at(0).name() != "fid" or not is_whole(fields.at(0)):
            return False
        return self.is_keyed or are_keys(feature.attribute(0) for feature in self.features([0]))

    def for_sink(self, features: Sequence[QgsFeature]) -> Sequence[QgsFeature]:
        """The features with these fields; the same ones where there are no maps."""
        maps = [index for index, field in enumerate(self.fields) if is_map(field)]
        if not maps:
            return features
        fields, flat = self.sink_fields, []
        for feature in features:
            values = feature.attributes()
            for index in maps:
                value = plain(values[index])
                flat_already = value is None or isinstance(value, str)
                values[index] = value if flat_already else json.dumps(value, ensure_ascii=False)
            feature.setFields(fields, True)
            feature.setAttributes(values)
            flat.append(feature)
        return flat

    def count(self) -> int:
        return max(0, self.source.featureCount())

    def features(self, attributes: Optional[Sequence[int]] = None) -> Iterator[QgsFeature]:
        """Every feature, the invalid ones too; only the named attribute indexes where given."""
        request = QgsFeatureRequest()
        if attributes is not None:
            request.setSubsetOfAttributes(list(attributes))
        return self.source.getFeatures(request)

    def some(self, ids: Collection[int]) -> Iterator[QgsFeature]:
        """These features, in the order of the layer where they are many."""
        if isinstance(self.source, Snapshot) and len(ids) * _FEW < self.count():
            return self.source.some(list(ids))
        return (feature for feature in self.features() if feature.id() in ids)

    def layer(self, id_field: str = "", area_field: str = "") -> engine.Layer:
        """What the checks need to know of the layer."""
        known = layer_of(self.name, self.crs, self.transform_context, self.count())
        return replace(known, id_field=bool(id_field), area_field=bool(area_field))

    def batches(
        self, id_field: str = "", said: SaidInColumns = NOTHING_SAID, size: int = BATCH
    ) -> Iterator[engine.Batch]:
        """Columns for the checks, batch by batch; the layer is read once, by GDAL's Arrow stream where it can be."""
        came = 0
        if self.file is not None and can_stream(self.file, self.fields, id_field, *said.columns()):
            with suppress(StreamError):  # the features then follow one by one
                for batch in stream(self.file, id_field, said, STREAM_BATCH):
                    self.refuse_changed()
                    if not came and not self._begins_with(batch):
                        break
                    came += len(batch.wkb)
                    yield batch
                if came and not (isinstance(self.source, Snapshot) and self.source.is_short(came)):
                    return
        indexes = [self.fields.lookupField(name) for name in (id_field, *said.columns()) if name]
        rings = open_rings(self.file)
        rest = islice(self.features(sorted({index for index in indexes if index >= 0})), came, None)
        for features in chunks(rest, size):
            batch = self.batch(features, id_field, said)
            if rings:
                wkb = [rings.get(key, given) for key, given in zip(batch.feature_ids.tolist(), batch.wkb)]
                batch = replace(batch, wkb=wkb)
            yield batch

    def _begins_with(self, batch: engine.Batch) -> bool:
        """Whether the first feature has the id that QGIS knows it by: findings are told of features by their ids."""
        first = next(iter(self.features([])), None)
        return first is not None and batch.feature_ids[:1].tolist() == [first.id()]

    def refuse_changed(self) -> None:
        """InputError where changes were saved into the layer since the beginning."""
        if isinstance(self.source, Snapshot):
            self.source.refuse_changed()

    def batch(
        self, features: Sequence[QgsFeature], id_field: str = "", said: SaidInColumns = NOTHING_SAID
    ) -> engine.Batch:
        """Feature ids, WKB, the text of the id field and what is declared of these features."""
        id_index = self.fields.lookupField(id_field) if id_field else -1
        hectares, declared = said.read(
            lambda name: [plain(each.attribute(self.fields.lookupField(name))) for each in features],
            lambda name: [text_of(each.attribute(self.fields.lookupField(name))) for each in features],
        )
        return engine.Batch(
            feature_ids=np.array([feature.id() for feature in features], dtype=np.int64),
            wkb=[wkb_of(feature.geometry()) for feature in features],
            plot_ids=[text_of(each.attribute(id_index)) for each in features] if id_index >= 0 else None,
            declared_ha=hectares,
            declared=declared,
        )


def layer_of(
    name: str, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext, count: int
) -> engine.Layer:
    """What the checks need to know of features in this CRS. ``count`` 0: not known."""
    placed = has_place(crs)
    return engine.Layer(
        name=name,
        has_crs=placed,
        is_degrees=crs.isGeographic() if placed else False,
        metres_per_unit=_metres_per_unit(crs),
        to_lonlat=to_lonlat(crs, transforms),
        area_field=False,
        feature_count=count,
    )


def source_given(definition: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[LayerSource]:
    """What a parameter was given, as it is now; None where that is no layer. Main thread."""
    given = parameters[definition.name()]
    if isinstance(given, str):
        given = within_zip(given, context)
        parameters = {**parameters, definition.name(): given}
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        source, _ = given.source.valueAsString(context.expressionContext())
        layer = within_zip(source, context)
        layer = QgsProcessingUtils.mapLayerFromString(layer, context) if isinstance(layer, str) else layer
    else:
        layer = QgsProcessingParameters.parameterAsVectorLayer(definition, parameters, context)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return None
    is_selection = bool(getattr(given, "selectedFeaturesOnly", False))
    snapshot, transforms = Snapshot(layer, given), context.transformContext()
    file = None if snapshot.is_numbered else file_layer(layer, given)
    is_keyed = list(layer.primaryKeyAttributes()) == [0] and not layer.isModified() and not snapshot.is_numbered
    return LayerSource(
        snapshot,
        table_name(layer),
        renewed(layer.crs()),
        transforms,
        file,
        is_selection,
        is_keyed,
        layer.name(),
    )


def chunks(features: Iterator[Any], size: int) -> Iterator[list[Any]]:
    """Lists of at most ``size`` of the iterator's items."""
    batch: list[Any] = []
    for feature in features:
        batch.append(feature)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def are_keys(values: Iterator[Any]) -> bool:
    """Whether the values are whole numbers, each there once."""
    seen: set[int] = set()
    for value in values:
        if not isinstance(value, int) or value in seen:
            return False
        seen.add(value)
    return True


def wkb_of(geometry: QgsGeometry) -> Optional[bytes]:
    """WKB with curves made straight; None for a null geometry."""
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return geometry.asWkb().data()


def to_lonlat(
    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Optional[Callable[[np.ndarray], np.ndarray]]:
    """A function from (n, 2) coordinates in ``crs`` to (n, 2) longitude/latitude in degrees, nan where it fails.

    None where there is nothing to transform: no CRS that has a place, or lon/lat already.
    """
    if not has_place(crs) or crs.authid() == LONLAT:
        return None
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(LONLAT), context)
    return lambda coordinates: _transformed(transform, np.ascontiguousarray(coordinates, dtype="<f8"))


def _transformed(transform: QgsCoordinateTransform, coordinates: np.ndarray) -> np.ndarray:
    """One call for all of them; where it fails, halves are tried, so that one bad point spoils only itself."""
    count = len(coordinates)
    if count == 0:
        return np.empty((0, 2))
    line = QgsGeometry()
    line.fromWkb(QByteArray(struct.pack("<BII", 1, 2, count) + coordinates.tobytes()))
    try:
        line.transform(transform)
    except QgsCsException:
        if count == 1:
            return np.full((1, 2), np.nan)
        middle = count // 2
        halves = (coordinates[:middle], coordinates[middle:])
        return np.concatenate([_transformed(transform, half) for half in halves])
    return np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2)


def _metres_per_unit(crs: QgsCoordinateReferenceSystem) -> float:
    if not has_place(crs) or crs.isGeographic():
        return 1.0
    return QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)


def plain(value: Any) -> Any:
    """An attribute as JSON knows it: None, bool, number, text, or a list or dict of these."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString("yyyy-MM-dd" if isinstance(value, QDate) else _TIME_FORMATS[type(value)])
    if isinstance(value, QByteArray):
        return bytes(value.toBase64()).decode("ascii")
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    return str(value)


_TIME_FORMATS: dict[type, str] = {QTime: "HH:mm:ss", QDateTime: "yyyy-MM-ddTHH:mm:ss"}


def text_of(value: Any) -> Optional[str]:
    """The text of an id; None for null. Whole numbers in float columns lose their '.0'."""
    value = plain(value)
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
