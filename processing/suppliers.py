"""Layers of several suppliers as one, in which every plot can still be told from every other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ..bridge.columns import apart, free_name
from ..bridge.crs import has_place
from ..bridge.families import count_types, families_of, sink_type
from ..bridge.fields import is_nested, typed_field
from ..bridge.snapshot import Snapshot
from ..bridge.sources import LayerSource, chunks, plain, text_of
from ..language import tr
from ..providers.errors import Cancelled, InputError
from .check import CheckAlgorithm
from .guard import no_column
from .shown import suppliers as shown
from .shown.suppliers import ID_COLUMN, LAYERS, OUTPUT
from .sinks import Sinks
from .speech import speaking


class MergeSuppliers(CheckAlgorithm, shown.MergeSuppliers):
    """One layer of all plots, with a column that names the supplier and one that no two plots share."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._layers = [
            LayerSource(Snapshot(each), each.name(), each.crs(), context.transformContext())
            for each in self.parameterAsLayerList(parameters, LAYERS, context)
            if isinstance(each, QgsVectorLayer)
        ]
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback):
            id_column = (self.parameterAsString(parameters, ID_COLUMN, context) or "").strip()
            kinds = self._kinds()
            self._refuse(id_column, families_of(kinds))
            fields, places = merged_fields([each.sink_fields for each in self._layers])
            sinks = Sinks(self, parameters, context, feedback.pushInfo)
            declared = self._layers[0].source.wkbType()
            sink = sinks.open(OUTPUT, fields, sink_type(declared, kinds), self._layers[0].crs)
            if sink is None:
                raise sinks.refused(OUTPUT)
            sink.add(self._rows(fields, places, id_column, feedback), feedback.isCanceled)
            written = sinks.close()
            told = "; ".join(each.told for each in self._layers)
            self.arrive(written, {}, parameters, context, told, fields)
            return {**written, "PLOT_COUNT": sink.count}

    def _refuse(self, id_column: str, families: Sequence[str]) -> None:
        if not self._layers:
            raise InputError(tr("No layer was given that has plots. Nothing was written."))
        if len(families) > 1:
            raise InputError(
                tr(
                    "The layers have {families}, which one layer cannot hold. Nothing was written. Merge those of one "
                    "type of geometry.",
                    families=tr(" and ").join(families),
                )
            )
        for source in self._layers:
            names = [field.name() for field in source.fields]
            if id_column and id_column not in names:
                raise InputError(no_column(tr("Plot id"), source.name, id_column, names))
            if has_place(source.crs) != has_place(self._layers[0].crs):
                raise InputError(
                    tr(
                        "The layer {layer} has no CRS, and others have one. Nothing was written.",
                        layer=source.name,
                    )
                )

    def _kinds(self) -> dict[int, int]:
        return count_types(feature.geometry() for source in self._layers for feature in source.features([]))

    def _rows(
        self, fields: QgsFields, places: Sequence[Sequence[int]], id_column: str, feedback: QgsProcessingFeedback
    ) -> Iterator[QgsFeature]:
        used: set[str] = set()
        for source, supplier, at in zip(self._layers, apart([each.name for each in self._layers]), places):
            transform = QgsCoordinateTransform(source.crs, self._layers[0].crs, source.transform_context)
            index = source.fields.indexFromName(id_column) if id_column else -1
            for batch in chunks(source.features(), 1000):
                if feedback.isCanceled():
                    raise Cancelled(tr("Stopped while merging. The layers are unchanged."))
                for feature in source.for_sink(batch):
                    plot_id = text_of(feature.attribute(index)) if index >= 0 else None
                    key = _unused(f"{supplier}/{plot_id or feature.id()}", feature.id(), used)
                    yield _row(feature, fields, at, supplier, key, transform)


def _unused(key: str, feature_id: int, used: set[str]) -> str:
    while key in used:
        key = f"{key}-{feature_id}"
    used.add(key)
    return key


def _row(
    feature: QgsFeature,
    fields: QgsFields,
    at: Sequence[int],
    supplier: str,
    key: str,
    transform: QgsCoordinateTransform,
) -> QgsFeature:
    row = QgsFeature(fields)
    values: list[Any] = [supplier, key, *[None] * (fields.count() - 2)]
    for value, place in zip(feature.attributes(), at):
        values[place] = json.dumps(plain(value), ensure_ascii=False) if isinstance(value, (list, dict)) else value
    row.setAttributes(values)
    geometry = feature.geometry()
    if not geometry.isNull():
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            raise InputError(
                tr(
                    "Plot {key} cannot be brought into the CRS of the first layer. {error}",
                    key=key,
                    error=error,
                )
            ) from error
        row.setGeometry(geometry)
    return row


def merged_fields(layers: Sequence[QgsFields]) -> tuple[QgsFields, list[list[int]]]:
    """The columns of all layers, ours first, and where each layer's columns are among them.

    Columns of one name and type are one; of one name and different types each layer's has its own.
    """
    names = {field.name() for fields in layers for field in fields}
    merged = QgsFields()
    for ours in ("supplier", "plot_key"):
        merged.append(typed_field(free_name(ours, names), "text"))
    known: dict[tuple[str, int], int] = {}
    places = []
    for fields in layers:
        at = []
        for field in fields:
            sign = (field.name(), _type(field))
            if sign not in known:
                taken = [each.name() for each in merged]
                copy = typed_field(field.name(), "text") if is_nested(field) else QgsField(field)
                copy.setName(field.name() if field.name() not in taken else free_name(field.name(), taken))
                merged.append(copy)
                known[sign] = merged.count() - 1
            at.append(known[sign])
        places.append(at)
    return merged, places


def _type(field: QgsField) -> int:
    kind = field.type()
    return int(getattr(kind, "value", kind))
