"""Plots repaired into a copy. The layer itself is only read."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray

from ..bridge.crs import keep_placeless, refuse_lonlat_file
from ..bridge.families import counted, sink_type, type_for
from ..bridge.fields import fields_of, joined_columns, typed_field
from ..bridge.misfits import Misfits, keep_misfits
from ..bridge.sources import chunks
from ..bridge.uploads import missing_shapely
from ..checks.repair import Repaired, Repairer
from ..checks.rules import all_rules
from ..providers.errors import Cancelled
from .check import INPUT, PROFILE, CheckAlgorithm
from .parameters import finish, source_of, tr
from .sinks import Sink, Sinks
from .speech import speaking

LEAVE_OUT = "LEAVE_OUT"
CHANGE_COLUMNS = (
    ("feature_id", "integer"), ("rules", "text"), ("area_before_ha", "number"), ("area_after_ha", "number"),
)


class FixPlots(CheckAlgorithm):
    """Each repair is safe and named; what is not clear goes to REJECTED with the reason."""

    ID, TITLE = "fixplots", "Repair plots in a copy"
    HELP = (
        "Repairs what can be repaired safely, in a copy: doubled vertices, spikes, small loops, holes outside, rings "
        "left "
        "open and the like. The type of geometry stays, and the area within 1 %. What cannot be repaired without "
        "guessing "
        "goes to the rejected plots with the reason. Doing it twice changes nothing. The layer itself is not touched."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_input()
        self.add_profile()
        self.addParameter(
            finish(
                QgsProcessingParameterBoolean("DROP_EMPTY", tr("Reject plots without a geometry"), True),
                "Switched off, plots with a null or empty geometry stay among the others, unchanged.",
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterEnum(
                    LEAVE_OUT, tr("Repairs to leave out"), [name for name, rule in all_rules().items() if rule.repair],
                    allowMultiple=True, optional=True, usesStaticStrings=True,
                ),
                "Plots that need one of these repairs stay as they are.",
                advanced=True,
            )
        )
        vector, table = QgsProcessing.SourceType.TypeVectorAnyGeometry, QgsProcessing.SourceType.TypeVector
        for name, title, kind, default, words in (
            ("OUTPUT", "Repaired and unchanged plots", vector, True,
             "The copy: same columns, CRS and type of geometry."),
            ("REJECTED", "Rejected plots", table, True,
             "Plots that cannot be repaired safely; the column 'reason' says why."),
            ("CHANGE_LOG", "Change log", table, False,
             "A row for each repaired plot: rules, hectares before and after."),
        ):
            sink = QgsProcessingParameterFeatureSink(
                name, tr(title), kind, optional=name != "OUTPUT", createByDefault=default
            )
            self.addParameter(finish(sink, words))
        for name, title in (
            ("FIXED_COUNT", "Repaired plots"), ("UNCHANGED_COUNT", "Unchanged plots"),
            ("REJECTED_COUNT", "Rejected plots"),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))
        self.addOutput(QgsProcessingOutputString("CHANGES", tr("Repairs per rule (JSON)")))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = source_of(self, parameters, INPUT, context)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            for name in ("OUTPUT", "REJECTED"):
                destination = self.parameterAsOutputLayer(parameters, name, context) or ""
                refuse_lonlat_file(self._source.crs, destination, self._source.name)
            self._kinds = counted(feature.geometry() for feature in self._source.features([]))
            repairer = Repairer(
                self._source.layer(),
                self.parameterAsEnum(parameters, PROFILE, context),
                self.parameterAsBool(parameters, "DROP_EMPTY", context),
                allow_multi=QgsWkbTypes.isMultiType(sink_type(self._source.source.wkbType(), self._kinds)),
                leave_out=frozenset(self.parameterAsEnumStrings(parameters, LEAVE_OUT, context)),
            )
            self._opened = Sinks(self, parameters, context, feedback.pushInfo)
            sinks = self._sinks()
            tally, changes = Counter(), Counter()
            done = 0
            for batch in chunks(self._source.features(), 1000):
                if feedback.isCanceled():
                    raise Cancelled("Stopped while repairing. The layer is unchanged.")
                outcomes = repairer.repair(self._source.batch(batch))
                self._write(batch, outcomes, sinks, tally, changes, feedback)
                done += len(batch)
                feedback.setProgress(100.0 * done / max(1, self._source.count()))
            feedback.pushInfo(
                f"{tally['fixed']:,} plots repaired, {tally['unchanged']:,} unchanged, {tally['rejected']:,} rejected."
            )
            results = self._opened.close()
            fields = {name: own for name, (_, own) in sinks.items()}
            self._keep_misfits(results, fields, feedback)
            for name in results:
                keep_placeless(self._source.crs, results[name], context)
            return {
                **results,
                "FIXED_COUNT": tally["fixed"],
                "UNCHANGED_COUNT": tally["unchanged"],
                "REJECTED_COUNT": tally["rejected"],
                "CHANGES": json.dumps(dict(sorted(changes.items())), separators=(",", ":")),
            }

    def _keep_misfits(self, results: dict[str, str], fields: dict[str, QgsFields], feedback: Any) -> None:
        declared = self._source.source.wkbType()
        for name in [each for each in self._misfits if each in results]:
            misfits = self._misfits[name]
            keep_misfits(
                misfits, results[name], fields[name], lambda family: type_for(declared, family, self._kinds),
                self._source.crs, misfits.features.__getitem__, feedback.pushWarning,
            )

    def _sinks(self) -> dict[str, tuple[Optional[Sink], QgsFields]]:
        own, crs, declared = self._source.sink_fields, self._source.crs, self._source.source.wkbType()
        kind = sink_type(declared, self._kinds)
        self._misfits = {name: Misfits(kind, keeps=True) for name in ("OUTPUT", "REJECTED")}
        with_reason = QgsFields(own)
        reason = joined_columns([each.name() for each in own], {"reason": "text"})["reason"]
        with_reason.append(typed_field(reason, "text"))
        sinks = {}
        for name, fields, wkb_type in (
            ("OUTPUT", own, kind),
            ("REJECTED", with_reason, kind),
            ("CHANGE_LOG", fields_of(CHANGE_COLUMNS), QgsWkbTypes.Type.NoGeometry),
        ):
            keeps_fid = (lambda: False) if name == "CHANGE_LOG" else self._source.keeps_fid
            sink = self._opened.open(name, fields, wkb_type, crs, keeps_fid)
            if sink is None and name == "OUTPUT":
                raise self._opened.refused(name)
            sinks[name] = (sink, fields)
        return sinks

    def _write(
        self, batch: list[QgsFeature], outcomes: list[Repaired], sinks: Any, tally: Counter, changes: Counter,
        feedback: Any,
    ) -> None:
        good, bad, log = [], [], []
        _, with_reason = sinks["REJECTED"]
        for feature, outcome in zip(self._source.for_sink(batch), outcomes):
            if outcome.reason:
                tally["rejected"] += 1
                copy = _copy(feature, with_reason, [*feature.attributes(), outcome.reason])
                bad.extend(self._misfits["REJECTED"].sort([(copy, feature.id())]))
                continue
            tally["fixed" if outcome.changes else "unchanged"] += 1
            changes.update(outcome.changes)
            good.extend(self._misfits["OUTPUT"].sort([(_repaired(feature, outcome), feature.id())]))
            if outcome.changes:
                log.append(_log_row(feature, outcome, sinks["CHANGE_LOG"][1]))
        for name, features in (("OUTPUT", good), ("REJECTED", bad), ("CHANGE_LOG", log)):
            if sinks[name][0] is not None:
                sinks[name][0].add(features, feedback.isCanceled)


def _copy(feature: QgsFeature, fields: QgsFields, attributes: list[Any]) -> QgsFeature:
    copy = QgsFeature(fields)
    copy.setGeometry(feature.geometry())
    copy.setAttributes(attributes)
    return copy


def _repaired(feature: QgsFeature, outcome: Repaired) -> QgsFeature:
    if outcome.changes:
        geometry = QgsGeometry()
        geometry.fromWkb(QByteArray(outcome.wkb))
        if QgsWkbTypes.isMultiType(feature.geometry().wkbType()):
            geometry.convertToMultiType()
        feature.setGeometry(geometry)
    return feature


def _log_row(feature: QgsFeature, outcome: Repaired, fields: QgsFields) -> QgsFeature:
    row = QgsFeature(fields)
    row.setAttributes([feature.id(), ",".join(outcome.changes), outcome.area_before, outcome.area_after])
    return row
