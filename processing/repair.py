"""Plots repaired into a copy. The layer itself is only read."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray

from ..bridge.checking import missing_shapely
from ..bridge.crs import keep_placeless, refuse_lonlat_file
from ..bridge.families import count_types, sink_type, type_for
from ..bridge.fields import fields_of, joined_columns, typed_field
from ..bridge.misfits import Misfits, keep_misfits
from ..bridge.sources import chunks
from ..checks import engine
from ..checks.check import pieces
from ..checks.repair import Repaired, Repairer
from ..checks.rules import all_rules
from ..language import tr, trn
from ..providers.errors import Cancelled
from .check import INPUT, PROFILE, CheckAlgorithm
from .collisions import sink_text
from .parameters import needed_source_of
from .shown import repair as shown
from .shown.repair import LEAVE_OUT
from .sinks import Sink, Sinks
from .speech import speaking

CHANGE_COLUMNS = (
    ("feature_id", "integer"),
    ("plot_id", "text"),
    ("rules", "text"),
    ("area_before_ha", "number"),
    ("area_after_ha", "number"),
)


_AS_IT_IS = Repaired(None)
_TWIN = "duplicate_geometry"
_EMPTY = ("null_geometry", "empty_geometry")
_MOST_TOLD = 10


class FixPlots(CheckAlgorithm, shown.FixPlots):
    """Each repair is safe and named; what is not clear goes to REJECTED with the reason."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = needed_source_of(self, parameters, INPUT, context, feedback)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            for name in ("OUTPUT", "REJECTED"):
                destination = sink_text(parameters.get(name), context)  # asking QGIS would have it loaded
                refuse_lonlat_file(self._source.crs, destination, self._source.name)
            self._kinds = count_types(feature.geometry() for feature in self._source.features([]))
            repairer = Repairer(
                self._source.layer(),
                self.parameterAsEnum(parameters, PROFILE, context),
                self.parameterAsBool(parameters, "DROP_EMPTY", context),
                allow_multi=QgsWkbTypes.isMultiType(sink_type(self._source.source.wkbType(), self._kinds)),
                leave_out=frozenset(self.parameterAsEnumStrings(parameters, LEAVE_OUT, context)),
            )
            self._fate = self._settled(repairer, feedback)
            self._opened = Sinks(self, parameters, context, feedback.pushInfo)
            sinks = self._sinks()
            tally: Counter = Counter()
            changes: Counter = Counter()
            for batch in chunks(self._source.features(), 1000):
                self._go_on(feedback)
                self._write(batch, sinks, tally, changes, feedback)
            feedback.pushInfo(
                tr(
                    "{fixed} plots repaired, {unchanged} unchanged, {rejected} rejected.",
                    fixed=f"{tally['fixed']:,}",
                    unchanged=f"{tally['unchanged']:,}",
                    rejected=f"{tally['rejected']:,}",
                )
            )
            self._tell_kept(feedback)
            results = self._opened.close()
            fields = {name: own for name, (_, own) in sinks.items()}
            beside = self._keep_misfits(results, fields, feedback)
            for name in results:
                keep_placeless(self._source.crs, results[name], context)
            source = self._source
            self.arrive({**results, **beside}, {"REJECTED": "unfit"}, parameters, context, source.told, source.fields)
            return {
                **results,
                "FIXED_COUNT": tally["fixed"],
                "UNCHANGED_COUNT": tally["unchanged"],
                "REJECTED_COUNT": tally["rejected"],
                "CHANGES": json.dumps(dict(sorted(changes.items())), separators=(",", ":")),
            }

    def _go_on(self, feedback: QgsProcessingFeedback) -> None:
        if feedback.isCanceled():
            raise Cancelled(tr("Stopped while repairing. The layer is unchanged."))

    def _settled(self, repairer: Repairer, feedback: QgsProcessingFeedback) -> dict[int, Repaired]:
        """What becomes of each plot that does not just stay as it is, by feature id."""
        fate: dict[int, Repaired] = {}
        done = 0
        for batch in self._source.batches():
            for piece in pieces(batch):
                self._go_on(feedback)
                for feature_id, outcome in zip(piece.feature_ids.tolist(), repairer.repair(piece)):
                    if outcome.changes or outcome.reason or outcome.kept or outcome.left:
                        fate[feature_id] = outcome
                done += len(piece.wkb)
                feedback.setProgress(40.0 * done / max(1, self._source.count()))
        for again in (False, True):  # of two plots on the same ground one may be gone for another reason
            errors = self._errors_left(repairer, fate, feedback)
            twins = {each for each, (rule, _) in errors.items() if rule == _TWIN}
            others = errors.keys() - twins
            for feature_id in errors if again or not others else others:
                fate[feature_id] = Repaired(None, reason=_reason(errors[feature_id][1], fate.get(feature_id)))
            if not (others and twins):
                break
        return fate

    def _errors_left(
        self, repairer: Repairer, fate: dict[int, Repaired], feedback: QgsProcessingFeedback
    ) -> dict[int, tuple[str, str]]:
        """Feature id: (rule, sentence) of the first error of each plot of the copy, checked for the same use."""
        options = engine.Options(profile=repairer.profile.number)
        copy = (_mended(batch, fate) for batch in self._source.batches())
        try:
            found = engine.check(copy, self._source.layer(), options, cancelled=feedback.isCanceled)
        except engine.CheckCancelled:
            self._go_on(feedback)
            raise
        findings = found.findings
        errors: dict[int, tuple[str, str]] = {}
        for k in np.flatnonzero(findings.severity == "error").tolist():
            number, rule = findings.feature_id[k], str(findings.rule[k])
            if number is None or (rule in _EMPTY and not repairer.drop_empty):
                continue
            outcome = fate.get(int(number))
            if not (outcome is not None and outcome.left and all_rules()[rule].repair):
                errors.setdefault(int(number), (rule, str(findings.message[k])))
        return errors

    def _tell_kept(self, feedback: QgsProcessingFeedback) -> None:
        """Plots that keep a warning because its repair would change their ground."""
        kept = [(number, each.kept) for number, each in self._fate.items() if each.kept]
        for number, why in kept[:_MOST_TOLD]:
            feedback.pushInfo(tr("Plot {number} stays as it is in part. {why}", number=number, why=why))
        if len(kept) > _MOST_TOLD:
            feedback.pushInfo(trn("So does {n} more plot.", "So do {n} more plots.", len(kept) - _MOST_TOLD))

    def _keep_misfits(self, results: dict[str, str], fields: dict[str, QgsFields], feedback: Any) -> dict[str, str]:
        declared, written = self._source.source.wkbType(), {}
        for name in [each for each in self._misfits if each in results]:
            misfits = self._misfits[name]
            beside = keep_misfits(
                misfits,
                results[name],
                fields[name],
                lambda family: type_for(declared, family, self._kinds),
                self._source.crs,
                misfits.features.__getitem__,
                feedback.pushWarning,
            )
            written.update({f"{name} {source}": source for source in beside})
        return written

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
        self, batch: list[QgsFeature], sinks: Any, tally: Counter, changes: Counter, feedback: QgsProcessingFeedback
    ) -> None:
        good, bad, log = [], [], []
        _, with_reason = sinks["REJECTED"]
        for feature in self._source.for_sink(batch):
            outcome = self._fate.get(feature.id(), _AS_IT_IS)
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


def _mended(batch: engine.Batch, fate: dict[int, Repaired]) -> engine.Batch:
    """The batch with the repaired plots in it and without the rejected ones."""
    ids = batch.feature_ids.tolist()
    outcomes = [fate.get(number, _AS_IT_IS) for number in ids]
    kept = [k for k, outcome in enumerate(outcomes) if not outcome.reason]
    wkb = [outcomes[k].wkb if outcomes[k].changes else batch.wkb[k] for k in kept]
    return engine.Batch(batch.feature_ids[np.array(kept, dtype=np.int64)], wkb)


def _reason(message: str, outcome: Optional[Repaired]) -> str:
    """Why a plot is rejected: the error that is left in it."""
    if outcome is not None and outcome.changes:
        return tr("Not repaired: an error would be left. {message}", message=message)
    return tr("No repair mends this. {message}", message=message)


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
    row.setAttributes(
        [feature.id(), str(feature.id()), ",".join(outcome.changes), outcome.area_before, outcome.area_after]
    )
    return row
