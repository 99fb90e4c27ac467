"""The group 'Evidence': a reviewer's decision on plots, kept in the table ``decisions``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..bridge.cases import has_findings, plot_id_column
from ..bridge.checking import missing_shapely
from ..bridge.crs import refuse_placeless
from ..bridge.decisions import add_decisions, default_path, read_decisions
from ..bridge.opening import refuse_table
from ..bridge.sources import LayerSource, chunks, plain, text_of
from ..evidence import decisions as model
from ..evidence.ground import Outlines
from ..language import N_, tr
from ..providers.errors import Cancelled, InputError
from .local import LocalAlgorithm
from .parameters import column_named, needed_source_of
from .shown import decisions as shown
from .shown.decisions import DECISION, ID_FIELD, INPUT
from .speech import speaking

_BATCH = 2000
_FINDING = ("rule", "severity", "message")
_OURS = {"fid", "ogc_fid", "ground"}


@dataclass
class _Plot:
    """What is decided on: one plot, with what was known of it."""

    plot_id: str
    ground: str
    outline: Optional[bytes] = None
    figures: dict[str, Any] = field(default_factory=dict)
    findings: list[dict[str, Any]] = field(default_factory=list)


class DecidePlots(LocalAlgorithm, shown.DecidePlots):
    """Adds a decision on every plot of the input."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = needed_source_of(self, parameters, INPUT, context, feedback)
        self._file = self.context.results_folder()
        self._person = QgsApplication.userFullName() or QgsApplication.userLoginName()
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            path = self._path(parameters, context)
            id_field = column_named(self, parameters, ID_FIELD, context) or plot_id_column(self._source)
            about_plots = not has_findings(self._source)
            plots = [*(_plots if about_plots else _of_findings)(self._source, id_field, feedback)]
            common = {
                "decision": model.CHOICES[self.parameterAsEnum(parameters, DECISION, context)],
                "reason": self._text(parameters, "REASON", context),
                "note": self._text(parameters, "NOTE", context),
                "reviewer": self._text(parameters, "REVIEWER", context) or self._person,
                "time": model.now(),
            }
            rows = [
                model.Decision(
                    each.plot_id,
                    each.ground,
                    seen=model.seen_text(each.figures, each.findings),
                    outline=each.outline,
                    **common,
                )
                for each in plots
            ]
            if not rows:
                raise InputError(
                    tr(
                        "The layer {layer} has no plot to decide on. Nothing was written. Choose plots that have "
                        "an outline.",
                        layer=self._source.name,
                    )
                )
            whole = add_decisions(path, rows)
            feedback.pushInfo(
                tr(
                    "{rows_count} decisions were added to {file}, which has {whole} now.",
                    rows_count=f"{len(rows):,}",
                    file=path,
                    whole=f"{whole:,}",
                )
            )
            return {"DECIDED_COUNT": len(rows)}

    def _text(self, parameters: Any, name: str, context: Any) -> str:
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def _path(self, parameters: Any, context: Any) -> Path:
        given = self._text(parameters, "DECISIONS", context)
        return Path(given) if given else default_path(self._file)


def with_decisions(found: Any, source: LayerSource, table: LayerSource) -> Any:
    """The report of a check with the newest decision on the ground of each plot that has findings."""
    decided = model.Decisions(read_decisions(table))
    findings = found.findings
    about = set(findings.row[findings.row >= 0].tolist())
    rows = decided.of(Outlines(source.batches(), source.layer())) if about and len(decided) else {}
    told = {row: each.decision for row, each in rows.items() if row in about}
    messages = findings.message.copy()
    for k, row in enumerate(findings.row.tolist()):
        if row in told:
            messages[k] = f"{messages[k]} ({model.decision_words(rows[row])})"
    return replace(found, findings=replace(findings, message=messages), decisions=told)


def _plots(source: LayerSource, id_field: str, feedback: QgsProcessingFeedback) -> Iterator[_Plot]:
    """Plots and results: the outline is that of the feature."""
    layer = source.layer(id_field)
    refuse_table(source, N_("Nothing was written."))
    refuse_placeless(source.crs, source.name, N_("Nothing was written."))
    names, bare = [field.name() for field in source.fields], 0
    for features in chunks(source.features(), _BATCH):
        if feedback.isCanceled():
            raise Cancelled(tr("Stopped; no decision was stored."))
        batch = source.batch(features, id_field)
        outlines = Outlines([batch], layer)
        for row, feature in enumerate(features):
            ground = model.ground_of(outlines.digest[row])
            if not ground:
                bare += 1
                continue
            yield _Plot(
                text_of(feature[id_field]) or str(feature.id()) if id_field else str(feature.id()),
                ground,
                outlines.wkb_of(row),
                _figures(names, feature),
            )
    if bare:
        feedback.pushWarning(
            tr(
                "{bare} plots without an outline were left out: no ground, no decision.",
                bare=f"{bare:,}",
            )
        )


def _figures(names: list[str], feature: QgsFeature) -> dict[str, Any]:
    values = zip(names, map(plain, feature.attributes()))
    return {name: value for name, value in values if value is not None and name.lower() not in _OURS}


def _of_findings(source: LayerSource, id_field: str, feedback: QgsProcessingFeedback) -> list[_Plot]:
    """Findings: one decision a plot, by the fingerprint of its outline that each finding carries."""
    names = {field.name().lower(): field.name() for field in source.fields}
    if "ground" not in names:
        raise InputError(
            tr(
                "The findings in {layer} do not say on which outline they are: they are of an earlier version. "
                "Nothing was written. Check the plots again, or decide on the plots themselves.",
                layer=source.name,
            )
        )
    found: dict[str, _Plot] = {}
    left = 0
    for feature in source.features():
        ground = text_of(feature[names["ground"]]) or ""
        if not ground:
            left += 1
            continue
        name = text_of(feature[id_field]) if id_field else None
        name = name or text_of(feature[names["feature_id"]]) or ""
        plot = found.setdefault(ground, _Plot(name, ground))
        plot.findings.append({each: plain(feature[names[each]]) for each in _FINDING})
    if left:
        feedback.pushWarning(
            tr(
                "{left} findings without an outline were left out: no ground, no decision.",
                left=f"{left:,}",
            )
        )
    return [*found.values()]
