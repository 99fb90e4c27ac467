"""Plots written as the EU's information system accepts them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..bridge.checking import beyond_repair, by_rule, missing_shapely, rule_title, run_check
from ..bridge.crs import refuse_placeless
from ..bridge.families import counted_types, sink_type, type_for
from ..bridge.fields import fields_of, joined_columns, typed_field
from ..bridge.lonlat import lonlat_geometry, repaired
from ..bridge.misfits import Misfits, keep_misfits
from ..bridge.opening import TO_WRITE, none_fit, refuse_table
from ..bridge.sources import LONLAT, chunks, plain
from ..checks.countries import numbered
from ..checks.engine import Options
from ..checks.eudr import EudrWriter, Holes, RefusedPlot, is_ours
from ..checks.eudr_features import EudrError, Producer
from ..checks.findings import NO_FEATURE
from ..checks.rule import ERROR
from ..language import N_, tr, trn
from ..providers.errors import Cancelled, InputError
from .check import ID_FIELD, INPUT, CheckAlgorithm
from .parameters import column_named, needed_source_of
from .shown import eudr as shown
from .sinks import Sinks
from .speech import speaking

PROFILE = 1
STOP, LEAVE_OUT, REPAIR = 0, 1, 2
HOLE = "interior_ring"
INDEX_COLUMNS = (
    ("file", "text"),
    ("feature", "integer"),
    ("plot_id", "text"),
    ("feature_id", "integer"),
    ("part", "integer"),
    ("parts", "integer"),
)
_TOLD = 100  # plots named one by one in the log
_NAMED = 5  # of each rule in the sentence of a refusal
_ROUNDS = 5  # a plot that fails when read again is left out and the files are written anew


class ExportEudr(CheckAlgorithm, shown.ExportEudr):
    """Six decimals, valid after rounding, no hole, rings counterclockwise, below 25 MB; read again and checked."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = needed_source_of(self, parameters, INPUT, context, feedback)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            refuse_table(self._source, N_("Nothing was written."))
            refuse_placeless(self._source.crs, self._source.name, N_("Nothing was written."))
            path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
            holes = Holes(self.parameterAsEnum(parameters, "HOLES", context))
            on_invalid = self.parameterAsEnum(parameters, "ON_INVALID", context)
            self._asked = self.read_statement(parameters, context)
            self._id_field = column_named(self, parameters, ID_FIELD, context)
            if self.context.world() is None and not self._asked["options"]["statement"].has_country:
                raise InputError(
                    tr(
                        "This QGIS has no world map to look countries up in, and none was given. Nothing was "
                        "written. Give the producer's country."
                    )
                )
            left, mend = self._judge(holes, on_invalid, feedback)
            writer = self._written(path, holes, on_invalid, left, mend, feedback)
            return self._deliver(parameters, context, path, writer, left, feedback)

    def _judge(
        self, holes: Holes, on_invalid: int, feedback: QgsProcessingFeedback
    ) -> tuple[dict[int, RefusedPlot], set[int]]:
        """Plots that stay out, by feature id, and those to be repaired."""
        said = self._asked["said"]
        found = run_check(
            self._source.batches(self._id_field, said),
            self._source.layer(self._id_field, said.area),
            Options(profile=PROFILE, **self._asked["options"]),
            lambda percent: feedback.setProgress(percent / 2),
            feedback.isCanceled,
        )
        self._drawn = dict(zip(found.feature_ids.tolist(), found.drawn.tolist()))
        self._kinds = counted_types(found.kinds)
        self._refuse_layer(found)
        counts = (found.findings.severity == ERROR) & ((found.findings.rule != HOLE) | (holes is Holes.REFUSE))
        if not counts.any():
            return {}, set()
        bad = self._reasons(found.findings.taken(counts))
        told = trn(
            "{n} of {count} plots of {layer} has errors: {rules}.",
            "{n} of {count} plots of {layer} have errors: {rules}.",
            len(bad),
            count=f"{found.feature_count:,}",
            layer=self._source.name,
            rules=by_rule(found.findings.taken(counts)),
        )
        self._name(bad, feedback)
        if on_invalid == STOP:
            cure = tr(
                "Nothing was written. The log names each; 'Check plots' shows where, or choose to leave them out "
                "or to repair a copy."
            )
            raise InputError(f"{told} {cure}")
        feedback.pushWarning(told)
        if on_invalid == LEAVE_OUT:
            return bad, set()
        lost = beyond_repair(found, except_for=HOLE if holes is Holes.SPLIT else "")
        lost |= set(found.feature_ids[found.unsendable].tolist())
        return {key: each for key, each in bad.items() if key in lost}, set(bad) - lost

    def _refuse_layer(self, found: Any) -> None:
        """What is wrong with the layer as a whole is wrong with every plot."""
        if found.unfit:
            whole = (found.findings.row == NO_FEATURE) & (found.findings.severity == ERROR)
            raise InputError(
                tr(
                    "{layer}: {message} Nothing was written.",
                    layer=self._source.name,
                    message=found.findings.message[whole][0],
                )
            )

    def _reasons(self, errors: Any) -> dict[int, RefusedPlot]:
        """All that is wrong with each plot, by feature id."""
        reasons: dict[int, list[str]] = {}
        names: dict[int, str] = {}
        for row, key, name, rule, message in zip(
            errors.row.tolist(), errors.feature_id, errors.plot_id, errors.rule, errors.message
        ):
            if row != NO_FEATURE:
                names[int(key)] = str(name)
                reasons.setdefault(int(key), []).append(f"{rule_title(rule)}: {message}")
        return {key: RefusedPlot(key, names[key], " ".join(all_of_it)) for key, all_of_it in reasons.items()}

    def _name(self, plots: Mapping[int, RefusedPlot], feedback: QgsProcessingFeedback) -> None:
        for each in list(plots.values())[:_TOLD]:
            feedback.pushWarning(tr("Plot {plot}: {reason}", plot=each.plot_id, reason=each.reason))
        if len(plots) > _TOLD:
            feedback.pushWarning(trn("{n} more plot has errors.", "{n} more plots have errors.", len(plots) - _TOLD))

    def _written(
        self,
        path: Path,
        holes: Holes,
        on_invalid: int,
        left: dict[int, RefusedPlot],
        mend: set[int],
        feedback: QgsProcessingFeedback,
    ) -> EudrWriter:
        """Whole drafts without a fault. Plots that fail are added to ``left``; with "stop" they end it all."""
        for _ in range(_ROUNDS):
            writer = EudrWriter(path, holes)
            try:
                failed = self._write(writer, left, mend, feedback)
                failed += writer.faults(lambda: self._tick(feedback))
                self._refuse_strangers(writer)
            except EudrError as error:
                writer.discard()
                raise InputError(f"{error} {tr('Nothing was written.')}") from error
            except BaseException:
                writer.discard()
                raise
            if on_invalid == STOP and failed:
                writer.discard()
                named = "; ".join(
                    tr("plot {plot}: {message}", plot=each.plot_id, message=each.reason) for each in failed[:_NAMED]
                )
                raise InputError(
                    trn(
                        "{n} plot of {layer} cannot be written: {named} Nothing was written. Choose to leave it out.",
                        "{n} plots of {layer} cannot be written: {named} Nothing was written. Choose to leave them "
                        "out.",
                        len(failed),
                        layer=self._source.name,
                        named=named,
                    )
                )
            fresh = {each.feature_id: each for each in failed if each.feature_id not in left}
            self._name(fresh, feedback)
            left.update(fresh)
            if writer.plots and not any(each.feature_id in fresh for state in writer.statements for each in state.rows):
                return writer
            writer.discard()
            if not writer.plots and not fresh:
                break
        raise InputError(none_fit(self._source, TO_WRITE, N_("Nothing was written.")))

    def _write(
        self, writer: EudrWriter, left: Mapping[int, RefusedPlot], mend: set[int], feedback: QgsProcessingFeedback
    ) -> list[RefusedPlot]:
        """Every plot that is not left out goes to the drafts; returns those that cannot be written after all."""
        lonlat = QgsCoordinateReferenceSystem(LONLAT)
        transform = QgsCoordinateTransform(self._source.crs, lonlat, self._source.transform_context)
        failed: list[RefusedPlot] = []
        layer, done = self._source.layer(), 0
        for features in chunks(self._source.features(), 1000):
            self._tick(feedback)
            done += len(features)
            features = [each for each in features if each.id() not in left]
            wkb, kept = [], []
            producers, names, due = self._told(features)
            for k, feature in enumerate(features):
                try:
                    geometry = feature.geometry()
                    if feature.id() in mend:
                        geometry = repaired(geometry, PROFILE, layer)
                    wkb.append(lonlat_geometry(geometry, transform).asWkb().data())
                    kept.append(k)
                except ValueError as error:
                    failed.append(RefusedPlot(feature.id(), names[k], str(error)))
            ids = [features[k].id() for k in kept]
            failed += writer.write(
                wkb, [producers[k] for k in kept], ids, [names[k] for k in kept], [due[k] for k in kept]
            )
            feedback.setProgress(50 + 40.0 * done / max(1, self._source.count()))
        return failed

    def _told(self, features: list[QgsFeature]) -> tuple[list[Producer], list[str], list[float]]:
        """What is said of each plot, its name, and the hectares that its features in the file are to say together."""
        batch = self._source.batch(features, self._id_field, self._asked["said"])
        count, same = len(features), self._asked["options"]["statement"]
        said = batch.declared
        columns = [
            (same.country, said and said.country),
            (same.name, said and said.name),
            (same.place, said and said.place),
        ]
        country, name, place = (
            [text] * count if not column else [each or "" for each in column] for text, column in columns
        )
        if not same.has_country:
            numbers = [self._drawn.get(each.id(), -1) for each in features]
            country = [numbered()[number] if number >= 0 else "" for number in numbers]
        areas = [None] * count if batch.declared_ha is None else np.nan_to_num(batch.declared_ha).tolist()
        ids = batch.plot_ids or [None] * count
        names = [text if text and text.strip() else str(each.id()) for text, each in zip(ids, features)]
        area = self._source.fields.indexFromName(self._asked["said"].area)
        due = self._asked["said"].due(
            lambda _: [plain(each.attribute(area)) if area >= 0 else None for each in features]
        )
        return [Producer(*each) for each in zip(country, name, place, areas)], names, due

    def _refuse_strangers(self, writer: EudrWriter) -> None:
        """A further file must not take the place of something else."""
        for statement in writer.statements[1:]:
            if statement.path.exists() and not is_ours(statement.path):
                raise EudrError(
                    tr(
                        "{statements_count} files are needed, and {statement} is there already and is no EU file. "
                        "Choose another name or folder.",
                        statements_count=len(writer.statements),
                        statement=statement.path.name,
                    )
                )

    def _tick(self, feedback: QgsProcessingFeedback) -> None:
        if feedback.isCanceled():
            raise Cancelled(tr("Stopped. Nothing was written."))

    def _deliver(
        self,
        parameters: dict[str, Any],
        context: Any,
        path: Path,
        writer: EudrWriter,
        left: Mapping[int, RefusedPlot],
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Files to their places, then the tables about them."""
        removed = writer.keep()
        if removed:
            feedback.pushInfo(
                tr(
                    "Removed, as they were of an earlier, larger run: {files}.",
                    files=", ".join(each.name for each in removed),
                )
            )
        summary = [each.summary() for each in writer.statements]
        for each in summary:
            feedback.pushInfo(
                tr(
                    "{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.",
                    file=each["file"],
                    plots=trn("{n} plot", "{n} plots", each["plots"]),
                    features=trn("{n} feature", "{n} features", each["features"]),
                    area=f"{each['hectares']:,.2f}",
                    producers=trn("{n} producer", "{n} producers", each["producers"]),
                    size=f"{each['bytes'] / 1e6:,.2f}",
                )
            )
        if len(summary) > 1:
            feedback.pushInfo(
                tr("A statement takes at most 25 MB and 1,000 producers, so each file is a statement of its own.")
            )
        self._tell_countries(writer, feedback)
        if left:
            feedback.pushWarning(trn("{n} plot was left out.", "{n} plots were left out.", len(left)))
        return {
            "OUTPUT": str(path),
            "PLOT_COUNT": writer.plots,
            "FEATURE_COUNT": writer.features,
            "LEFT_OUT_COUNT": len(left),
            "FILE_COUNT": len(summary),
            "SUMMARY": json.dumps(summary, ensure_ascii=False, separators=(",", ":")),
            **self._write_index(parameters, context, writer, feedback),
            **self._write_left(parameters, context, left, feedback),
        }

    def _tell_countries(self, writer: EudrWriter, feedback: QgsProcessingFeedback) -> None:
        if not self._asked["options"]["statement"].has_country:
            countries = sorted({code for each in writer.statements for code, _ in each.producers})
            feedback.pushInfo(
                tr(
                    "No country was given, so each plot has that in which it lies: {countries}.",
                    countries=", ".join(countries),
                )
            )

    def _write_index(self, parameters: dict[str, Any], context: Any, writer: EudrWriter, feedback: Any) -> dict:
        fields = fields_of(INDEX_COLUMNS)
        sinks = Sinks(self, parameters, context, feedback.pushInfo)
        sink = sinks.open("INDEX", fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem())
        if sink is None:
            return {}
        sink.add(_index_rows(writer, fields), feedback.isCanceled)
        return self._arrived(sinks.close(), parameters, context)

    def _write_left(
        self, parameters: dict[str, Any], context: Any, left: Mapping[int, RefusedPlot], feedback: Any
    ) -> dict[str, Any]:
        fields, declared = QgsFields(self._source.sink_fields), self._source.source.wkbType()
        name = joined_columns([each.name() for each in fields], {"reason": "text"})["reason"]
        fields.append(typed_field(name, "text"))
        kind = sink_type(declared, self._kinds)
        sinks = Sinks(self, parameters, context, feedback.pushInfo)
        sink = sinks.open("LEFT_OUT", fields, kind, self._source.crs, self._source.keeps_fid)
        if sink is None:
            return {}
        misfits = Misfits(kind, keeps=True)
        for batch in chunks(self._source.features() if left else iter(()), 1000):
            rows = [each for each in self._source.for_sink(batch) if each.id() in left]
            told = [(_with_reason(each, fields, left[each.id()].reason), each.id()) for each in rows]
            sink.add(misfits.sort(told), feedback.isCanceled)
        written = sinks.close()
        keep_misfits(
            misfits,
            written["LEFT_OUT"],
            fields,
            lambda family: type_for(declared, family, self._kinds),
            self._source.crs,
            misfits.features.__getitem__,
            feedback.pushWarning,
        )
        return self._arrived(written, parameters, context)

    def _arrived(self, written: dict[str, str], parameters: dict[str, Any], context: Any) -> dict[str, str]:
        self.arrive(written, {"LEFT_OUT": "unfit"}, parameters, context, self._source.told, self._source.fields)
        return written


def _index_rows(writer: EudrWriter, fields: QgsFields) -> Iterator[QgsFeature]:
    for statement in writer.statements:
        for number, row in enumerate(statement.rows, 1):
            feature = QgsFeature(fields)
            feature.setAttributes([statement.path.name, number, row.plot_id, row.feature_id, row.part, row.parts])
            yield feature


def _with_reason(feature: QgsFeature, fields: QgsFields, reason: str) -> QgsFeature:
    copy = QgsFeature(fields)
    copy.setGeometry(feature.geometry())
    copy.setAttributes([*feature.attributes(), reason])
    return copy
