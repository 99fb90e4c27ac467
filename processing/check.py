"""The group 'Check and prepare': plots judged, told apart and reported, without any service."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray

from ..bridge.checking import counts, run_check
from ..bridge.crs import keep_placeless, refuse_lonlat_file
from ..bridge.families import counted_types, family_of, sink_type, type_for
from ..bridge.fields import fields_of, joined_columns, typed_field
from ..bridge.misfits import Misfits, keep_misfits
from ..bridge.opening import how_to_load
from ..bridge.sources import LONLAT, LayerSource, chunks
from ..bridge.statements import statement_of
from ..checks import engine
from ..checks.declared import UNITS
from ..checks.findings import NO_FEATURE
from ..checks.words import not_compared
from ..evidence.decisions import ground_of
from ..language import N_, tr, trn
from ..providers.errors import InputError
from .collisions import sink_text
from .local import LocalAlgorithm
from .parameters import column_named, input_source, needed_source_of
from .shown import check as shown
from .shown.check import AREA_FIELD, ID_FIELD, INPUT, PROFILE
from .sinks import Sink, Sinks
from .speech import speaking

LAYERS = ("VALID", "INVALID", "ISSUES", "AREAS")
GROUND_COLUMNS = (
    ("rule", "text"),
    ("feature_id", "integer"),
    ("plot_id", "text"),
    ("other_feature_id", "integer"),
    ("other_plot_id", "text"),
    ("area_m2", "number"),
)
STYLES = {"VALID": "fit", "INVALID": "unfit", "ISSUES": "severity"}
WITHOUT_WORLD = N_(
    "This QGIS has no world map (resources/data/world_map.gpkg), so outside_land, country_mismatch and "
    "swapped_coordinates of a whole layer were not looked for."
)
MANY = 5_000_000  # plots from which on other machines are worth a word
WITH_MANY = N_(
    "For registries of many million plots the same checks run on Dask, on one machine or on many: python3 -m "
    "georelay.registry check, from the source of this plugin."
)
ISSUE_COLUMNS = (
    ("feature_id", "integer"),
    ("plot_id", "text"),
    ("rule", "text"),
    ("severity", "text"),
    ("message", "text"),
    ("ground", "text"),  # the fingerprint of the outline, which decisions hold for
)


class CheckAlgorithm(LocalAlgorithm):
    """An algorithm of this group: it takes plots and a profile."""

    _source: LayerSource

    def read_statement(self, parameters: dict[str, Any], context: Any) -> dict[str, Any]:
        """What is said of the plots, by column or for all: `said`, and what the engine's options take of it."""
        country, name, place = (
            self.parameterAsString(parameters, each, context) or ""
            for each in ("PRODUCER_COUNTRY", "PRODUCER_NAME", "PRODUCTION_PLACE")
        )
        unit = UNITS[self.parameterAsEnum(parameters, "AREA_UNIT", context)]
        area = column_named(self, parameters, AREA_FIELD, context)
        said, statement = statement_of(self._source.fields, country, name, place, area, unit)
        options = {
            "statement": statement,
            "area_unit": unit,
            "places_confirmed": self.parameterAsBool(parameters, "PLACES_CONFIRMED", context),
            "world": self.context.world(),
        }
        return {"said": said, "options": options}


class CheckPlots(CheckAlgorithm, shown.CheckPlots):
    """Every defect of every plot, with its place."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = needed_source_of(self, parameters, INPUT, context, feedback)
        self._compare = input_source(self, parameters, "COMPARE_WITH", context, feedback)
        self._decisions = input_source(self, parameters, "DECISIONS", context)
        layer = None if self._source.is_selection else self.parameterAsVectorLayer(parameters, INPUT, context)
        self._identity = layer.id() if layer is not None else ""
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback):
            self._refuse_lonlat(parameters, context)
            if self._source.count() > MANY:
                feedback.pushInfo(tr(WITH_MANY))
            found = self._check(parameters, context, feedback)
            if self._decisions is not None:
                from .decisions import with_decisions  # most runs are given none

                found = with_decisions(found, self._source, self._decisions)
            results: dict[str, Any] = {
                "FEATURE_COUNT": found.feature_count,
                "VALID_COUNT": found.valid_count,
                "INVALID_COUNT": found.invalid_count,
                "ISSUE_COUNT": found.issue_count,
                "UNCOMPARED_COUNT": found.uncompared,
                "SUMMARY": json.dumps(dict(found.summary), separators=(",", ":")),
            }
            self._tell(found, feedback)
            results.update(self._write_plots(parameters, context, found, feedback))
            results.update(self._write_issues(parameters, context, found, feedback))
            results.update(self._write_areas(parameters, context, found, feedback))
            path = self.parameterAsFileOutput(parameters, "REPORT", context)
            if path:
                from ..checks.report import write_report  # most runs want none

                write_report(found, Path(path), self._made())
                results["REPORT"] = path
            for name in [each for each in LAYERS if each in results]:
                keep_placeless(self._source.crs, results[name], context)
            written = {name: results[name] for name in LAYERS if name in results}
            self.arrive(
                {**written, **self._beside}, STYLES, parameters, context, self._source.told, self._source.fields
            )
            return results

    def _check(self, parameters: dict[str, Any], context: Any, feedback: QgsProcessingFeedback) -> Any:
        id_field = column_named(self, parameters, ID_FIELD, context)
        asked = self.read_statement(parameters, context)
        said = asked["said"]
        figures: dict[str, Any] = {
            "profile": self.parameterAsEnum(parameters, PROFILE, context),
            "overlaps": self.parameterAsBool(parameters, "OVERLAPS", context),
            "max_gap": self.parameterAsDouble(parameters, "MAX_GAP", context),
            "min_area": _number(self, parameters, "MIN_AREA", context),
            "max_area": _number(self, parameters, "MAX_AREA", context),
        }
        claims = self._claims(self.parameterAsBool(parameters, "COMPARE_JOBS", context))
        key = (self._identity, id_field, said, *figures.values(), *asked["options"].values())
        remembers = self.context.remembers and bool(self._identity) and not claims
        known, previous = self.context.last_check
        found = run_check(
            self._source.batches(id_field, said),
            self._source.layer(id_field, said.area),
            engine.Options(
                **figures,
                **claims,
                **asked["options"],
                workers=min(2, os.cpu_count() or 1),
                remember=remembers,
                grounds=bool(parameters.get("AREAS")),
            ),
            lambda percent: feedback.setProgress(percent * 0.8),
            feedback.isCanceled,
            previous if remembers and known == key else None,
        )
        if remembers:
            self.context.last_check = (key, found)
        return found

    def _claims(self, with_jobs: bool) -> dict[str, Any]:
        """What to compare with: the other layer as it is, or with the plots of earlier jobs, all in degrees."""
        if with_jobs:
            from ..bridge.claims import LAYER as CLAIMS  # and the journal with it
            from ..bridge.claims import claimed_plots

            claims = replace(CLAIMS, name=tr(CLAIMS.name))
            return {"compare": claimed_plots(self.context.store(), self._compare), "compare_layer": claims}
        if self._compare is None:
            return {}
        return {"compare": self._compare.batches(), "compare_layer": self._compare.layer()}

    def _tell(self, found: Any, feedback: QgsProcessingFeedback) -> None:
        feedback.pushInfo(
            trn(
                "{n} plot: {fit} fit to send, {bad} with errors.",
                "{n} plots: {fit} fit to send, {bad} with errors.",
                found.feature_count,
                fit=f"{found.valid_count:,}",
                bad=f"{found.invalid_count:,}",
            )
        )
        if self._source.source.wkbType() == QgsWkbTypes.Type.NoGeometry:
            feedback.pushWarning(how_to_load(self._source))
        if self.context.world() is None and self._source.count():
            feedback.pushInfo(tr(WITHOUT_WORLD))
        if found.uncompared:
            feedback.pushWarning(not_compared(found.uncompared))
        for severity, words in (("error", N_("Errors: {rules}.")), ("warning", N_("Warnings: {rules}."))):
            if counts(found, severity):
                feedback.pushInfo(tr(words, rules=counts(found, severity)))

    def _made(self) -> str:
        """When, by what and in which CRS the report was made."""
        crs = self._source.crs
        named = f"{crs.description()} ({crs.authid()})" if crs.authid() else crs.description()
        now = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
        return tr(
            "{time} · GeoRelay {version} · CRS: {crs}", time=now, version=self.context.version, crs=named or tr("none")
        )

    def _refuse_lonlat(self, parameters: dict[str, Any], context: Any) -> None:
        for name in LAYERS:
            destination = sink_text(parameters.get(name), context)  # asking QGIS would have it loaded
            refuse_lonlat_file(self._source.crs, destination, self._source.name)

    def _write_plots(self, parameters: dict[str, Any], context: Any, found: Any, feedback: Any) -> dict[str, Any]:
        fields = self._source.sink_fields
        with_issues = QgsFields(fields)
        issues_name = joined_columns([field.name() for field in fields], {"issues": "text"})["issues"]
        with_issues.append(typed_field(issues_name, "text"))
        self._issue_names = {int(found.feature_ids[row]): names for row, names in found.issues().items()}
        self._unfit = set(found.feature_ids[found.invalid | found.unfit].tolist())
        declared, kinds = self._source.source.wkbType(), counted_types(found.kinds)
        kind, outputs = sink_type(declared, kinds), {}
        alike = {family_of(each) for each in kinds} <= {family_of(kind)}  # then nothing has to be sorted
        sinks = Sinks(self, parameters, context, feedback.pushInfo)
        for name, own in (("VALID", fields), ("INVALID", with_issues)):
            if parameters.get(name):
                sink = sinks.open(name, own, kind, self._source.crs, self._source.keeps_fid)
                if sink is not None:
                    outputs[name] = (sink, own, Misfits(kind))
        errors_first = [
            name for name in ("INVALID", "VALID") if name in outputs
        ]  # a run may be ended after one of them
        wanted = {name for name in errors_first if not self._copy(name, outputs[name][0], found, declared, feedback)}
        for batch in chunks(self._features_for(wanted), 1000):
            told = self._told(batch, with_issues)
            for name in wanted:
                sink, _, misfits = outputs[name]
                fitting = [feature for feature, _ in told[name]] if alike else misfits.sort(told[name])
                sink.add(fitting, feedback.isCanceled)
        bad = int((found.invalid | found.unfit).sum())
        for name, checked in (("VALID", found.feature_count - bad), ("INVALID", bad)):
            if name in outputs:
                self._refuse_others(sinks.title(name), checked, *outputs[name])
        written, self._beside = sinks.close(), {}
        for name, (_, own, misfits) in outputs.items():
            beside = keep_misfits(
                misfits,
                written[name],
                own,
                lambda family: type_for(declared, family, kinds),
                self._source.crs,
                partial(self._rows, name, misfits, with_issues),
                feedback.pushWarning,
            )
            self._beside.update({f"{name} {source}": source for source in beside})
        return written

    def _refuse_others(self, title: str, checked: int, sink: Sink, fields: QgsFields, misfits: Misfits) -> None:
        """InputError where an output took other plots than were checked for it, which are known by their ids."""
        count = sink.count + sum(map(len, misfits.ids.values()))
        if count != checked:
            raise InputError(
                tr(
                    "{title} does not hold what was checked in {layer} (checked: {checked}, written: {count}). "
                    "The layer was changed meanwhile, or its file gives its features other ids each time. Do not use "
                    "what was written: save the layer as a GeoPackage and check that.",
                    title=title,
                    count=f"{count:,}",
                    layer=self._source.name,
                    checked=f"{checked:,}",
                )
            )

    def _copy(self, name: str, sink: Any, found: Any, declared: int, feedback: Any) -> bool:
        """Has the plots of an output copied at once, where all are of the family that the layer declares."""
        if {family_of(kind) for kind in counted_types(found.kinds)} - {family_of(declared)}:
            return False
        told = {number: self._issue_names.get(number, "") for number in self._unfit}
        given = (self._source.file, self._source.fields, found.feature_ids, told, name == "INVALID")
        copied = sink.copy(*given, feedback.isCanceled)
        self._source.refuse_changed()  # the file may by now hold plots that nobody has checked
        return copied

    def _features_for(self, outputs: set[str]) -> Iterator[QgsFeature]:
        """The features that these outputs, which are still to be written, take."""
        if not outputs:
            return iter(())
        return self._source.some(self._unfit) if outputs == {"INVALID"} else self._source.features()

    def _told(self, batch: Any, with_issues: QgsFields) -> dict[str, Any]:
        """The features of a batch by output, each with its own id."""
        told: dict[str, Any] = {"VALID": [], "INVALID": []}
        for feature in self._source.for_sink(batch):
            if feature.id() in self._unfit:
                issues = self._issue_names.get(feature.id(), "")
                told["INVALID"].append((_with_issues(feature, with_issues, issues), feature.id()))
            else:
                told["VALID"].append((feature, feature.id()))
        return told

    def _rows(self, name: str, misfits: Misfits, with_issues: QgsFields, family: str) -> Iterator[QgsFeature]:
        ids = set(misfits.ids[family])
        for batch in chunks(self._source.features(), 1000):
            told = self._told([each for each in batch if each.id() in ids], with_issues)
            yield from (feature for feature, _ in told[name])

    def _write_issues(self, parameters: dict[str, Any], context: Any, found: Any, feedback: Any) -> dict[str, Any]:
        fields = fields_of((*ISSUE_COLUMNS, *([("decision", "text")] if found.decisions is not None else [])))
        sinks = Sinks(self, parameters, context, feedback.pushInfo)
        sink = sinks.open("ISSUES", fields, QgsWkbTypes.Type.Point, self._source.crs)
        if sink is None:
            return {}
        sink.fill(_issue_rows(found), np.stack([found.findings.x, found.findings.y], axis=1), feedback.isCanceled)
        return sinks.close()

    def _write_areas(self, parameters: dict[str, Any], context: Any, found: Any, feedback: Any) -> dict[str, Any]:
        fields = fields_of(GROUND_COLUMNS)
        sinks = Sinks(self, parameters, context, feedback.pushInfo)
        sink = sinks.open("AREAS", fields, QgsWkbTypes.Type.MultiPolygon, self._source.crs)
        if sink is None:
            return {}
        lonlat = QgsCoordinateReferenceSystem(LONLAT)
        back = QgsCoordinateTransform(lonlat, self._source.crs, self._source.transform_context)
        sink.add(_ground_features(found.shared, fields, back), feedback.isCanceled)
        return sinks.close()


def _ground_features(grounds: Iterable[Any], fields: QgsFields, back: QgsCoordinateTransform) -> Iterator[QgsFeature]:
    for ground in grounds:
        geometry = QgsGeometry()
        geometry.fromWkb(QByteArray(ground.wkb))
        if ground.is_lonlat:
            geometry.transform(back)
        if not geometry.isGeosValid():  # the last digits of a transform may fold a border
            parts = geometry.makeValid().asGeometryCollection()
            areas = [each for each in parts if each.type() == QgsWkbTypes.GeometryType.PolygonGeometry]
            geometry = QgsGeometry.collectGeometry(areas)
        geometry.convertToMultiType()
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes([ground.rule, *ground.one, *ground.two, round(ground.square_metres, 2)])
        yield feature


def _with_issues(feature: QgsFeature, fields: QgsFields, issues: str) -> QgsFeature:
    copy = QgsFeature(fields)
    copy.setId(feature.id())
    copy.setGeometry(feature.geometry())
    copy.setAttributes([*feature.attributes(), issues])
    return copy


def _issue_rows(found: Any) -> list[tuple[Any, ...]]:
    """The values of each finding, in the order of the columns."""
    findings, grounds = found.findings, found.grounds.tolist()
    rows = findings.row.tolist()
    columns = [getattr(findings, each).tolist() for each in ("feature_id", "plot_id", "rule", "severity", "message")]
    columns.append([None if row == NO_FEATURE else ground_of(grounds[row]) or None for row in rows])
    if found.decisions is not None:
        columns.append([found.decisions.get(row) for row in rows])
    return list(zip(*columns))


def _number(algorithm: LocalAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> Optional[float]:
    given = parameters.get(name)
    return None if given is None or given == "" else algorithm.parameterAsDouble(parameters, name, context)
