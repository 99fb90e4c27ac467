"""The group 'Evidence': what a new delivery of plots brings that the one before had not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..bridge.checking import missing_shapely
from ..bridge.crs import refuse_placeless
from ..bridge.families import count_types, sink_type, type_for
from ..bridge.fields import joined_columns, typed_field
from ..bridge.misfits import Misfits, keep_misfits
from ..bridge.opening import refuse_table
from ..bridge.sources import LayerSource, chunks, text_of
from ..evidence.deliveries import CHANGED, GONE, NEW, UNCHANGED, Comparison, UnclearIds, compare, summary
from ..evidence.ground import Outlines
from ..language import N_, tr
from ..providers.errors import Cancelled, InputError
from .local import LocalAlgorithm
from .packets import ASKED_GROUND
from .parameters import column_named, needed_source_of
from .shown import deliveries as shown
from .shown.deliveries import ID_FIELD, INPUT, PREVIOUS, TOLERANCE
from .sinks import Sinks
from .speech import speaking

_BATCH = 20_000
_STATES = {"NEW": NEW, "CHANGED": CHANGED, "UNCHANGED": UNCHANGED, "GONE": GONE}
_TOLD = {  # output -> columns beside the plot's own: name, type, and where the comparison holds it
    "NEW": (
        ("split_of", "text", "split_of"),
        ("merged_of", "text", "merged_of"),
        ("same_ground_as", "text", "same_ground_as"),
    ),
    "CHANGED": (("changed_ha", "number", "changed_ha"),),
    "UNCHANGED": (),
    "GONE": (("became", "text", "became"),),
}


class CompareDeliveries(LocalAlgorithm, shown.CompareDeliveries):
    """Which plots are new, changed, unchanged or gone."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._new = needed_source_of(self, parameters, INPUT, context, feedback)
        self._previous = needed_source_of(self, parameters, PREVIOUS, context, feedback)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            id_field = column_named(self, parameters, ID_FIELD, context)
            tick = _ticking(feedback)
            new = _outlines(self._new, id_field, tick)
            feedback.setProgress(20)
            previous = _outlines(self._previous, id_field, tick)
            feedback.setProgress(40)
            tolerance = self.parameterAsDouble(parameters, TOLERANCE, context)
            try:
                found = compare(new, previous, tolerance, bool(id_field), tick)
            except UnclearIds as error:
                raise InputError(
                    tr(
                        "The deliveries cannot be compared by {column}: {error}. Nothing was written. Give each "
                        "plot an id of its own, or compare them without a plot id, by their ground.",
                        column=id_field,
                        error=error,
                    )
                ) from error
            feedback.setProgress(80)
            feedback.pushInfo(summary(found) + ".")
            _tell_answer(self._new, self._previous, found, feedback)
            counts = found.counts()
            results = {f"{name}_COUNT": counts[state] for name, state in _STATES.items()}
            for name in _STATES:
                written = self._write(name, found, parameters, context, feedback)
                repeated = self._previous if name == "GONE" else self._new
                self.arrive(written, {}, parameters, context, self._new.told, repeated.fields)
                results.update({key: place for key, place in written.items() if key == name})
            return results

    def _write(self, name: str, found: Comparison, parameters: Any, context: Any, feedback: Any) -> dict[str, Any]:
        if not parameters.get(name):
            return {}
        source = self._previous if name == "GONE" else self._new
        fields = _fields(source, name)
        declared, kinds = source.source.wkbType(), count_types(each.geometry() for each in source.features([]))
        kind = sink_type(declared, kinds)
        sinks, misfits = Sinks(self, parameters, context, feedback.pushInfo), Misfits(kind, keeps=True)
        sink = sinks.open(name, fields, kind, source.crs, source.keeps_fid)
        if sink is None:
            return {}
        for rows in chunks(_rows(source, name, found, fields), 1000):
            sink.add(misfits.sort([(row, 0) for row in rows]), feedback.isCanceled)
        written = sinks.close()
        beside = keep_misfits(
            misfits,
            written[name],
            fields,
            lambda family: type_for(declared, family, kinds),
            source.crs,
            misfits.features.__getitem__,
            feedback.pushWarning,
        )
        return {**written, **{f"{name} {place}": place for place in beside}}


def _tell_answer(new: LayerSource, previous: LayerSource, found: Comparison, feedback: QgsProcessingFeedback) -> None:
    """Where the new delivery is the file of a packet that came back: what became of the plots that were asked about."""
    asked, before = _asked_about(new), _asked_about(previous)
    if not asked.any():
        return
    renamed = np.isin(np.arange(len(asked)), list(found.same_ground_as))
    feedback.pushInfo(
        tr(
            "The answer of a supplier, plot by plot: corrected {corrected}, as they were {same}, under another id "
            "{renamed}, did not come back {gone}, not asked about {added}.",
            corrected=int((asked & ~renamed & (found.now != UNCHANGED)).sum()),
            renamed=int((asked & renamed).sum()),
            same=int((asked & (found.now == UNCHANGED)).sum()),
            added=int((~asked).sum()),
            gone=int((before & (found.before == GONE) & ~_became_another(found)).sum())
            if before.any()
            else tr("unknown"),
        )
    )


def _asked_about(source: LayerSource) -> np.ndarray:
    """(n,) whether a packet asked about the plot of that row."""
    at = source.fields.indexFromName(ASKED_GROUND)
    if at < 0:
        return np.zeros(source.count(), dtype=bool)
    return np.array([bool(text_of(each.attribute(at))) for each in source.features([at])], dtype=bool)


def _became_another(found: Comparison) -> np.ndarray:
    return np.isin(np.arange(len(found.before)), list(found.became))


def _ticking(feedback: QgsProcessingFeedback) -> Callable[[], None]:
    def tick() -> None:
        if feedback.isCanceled():
            raise Cancelled(tr("Stopped while comparing. Nothing was written; both layers are unchanged."))

    return tick


def _outlines(source: LayerSource, id_field: str, tick: Callable[[], None]) -> Outlines:
    layer = source.layer(id_field)
    refuse_table(source, N_("Nothing was written."))
    refuse_placeless(source.crs, source.name, N_("Nothing was written."))
    if id_field and source.fields.indexOf(id_field) < 0:
        raise InputError(
            tr(
                "The layer {layer} has no column {column}. Nothing was written. Choose a plot id that both layers "
                "have, or none.",
                layer=source.name,
                column=id_field,
            )
        )
    return Outlines(source.batches(id_field, size=_BATCH), layer, tick)


def _fields(source: LayerSource, name: str) -> QgsFields:
    fields = QgsFields(source.sink_fields)
    told = {column: kind for column, kind, _ in _TOLD[name]}
    names = joined_columns([field.name() for field in fields], told)
    for column, kind in told.items():
        fields.append(typed_field(names[column], kind))
    return fields


def _rows(source: LayerSource, name: str, found: Comparison, fields: QgsFields) -> Iterator[QgsFeature]:
    states = found.before if name == "GONE" else found.now
    row = 0
    for batch in chunks(source.features(), 1000):
        for feature in source.for_sink(batch):
            if states[row] == _STATES[name]:
                copy = QgsFeature(fields)
                copy.setGeometry(feature.geometry())
                copy.setAttributes([*feature.attributes(), *(_value(found, at, row) for _, _, at in _TOLD[name])])
                yield copy
            row += 1


def _value(found: Comparison, column: str, row: int) -> Any:
    told = getattr(found, column)
    if isinstance(told, dict):
        return told.get(row)
    value = float(told[row])
    return None if value != value else value
