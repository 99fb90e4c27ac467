"""The group 'Evidence': a PDF with one page a plot, for people without QGIS."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
)

from ..bridge.atlas import MERCATOR, Page, pictures, write_atlas
from ..bridge.decisions import default_path, read_decisions, stored_decisions
from ..bridge.sources import LayerSource, chunks, plain, text_of
from ..bridge.uploads import missing_shapely
from ..evidence import flags
from ..evidence.decisions import Decisions, ground_of, words
from ..evidence.ground import Outlines
from ..providers.errors import Cancelled, InputError
from .decisions import has_findings, id_column
from .local import LocalAlgorithm
from .parameters import finish, source_of, tr
from .speech import speaking

_BATCH = 2000
_SENTENCES = 4  # findings that a page spells out
_OPEN = "No decision yet."


class PlotAtlas(LocalAlgorithm):
    """One page a plot: two maps, figures, sentence, decision."""

    ID, TITLE, GROUP, GROUP_ID = "plotatlas", "Atlas of plots", "Evidence", "evidence"
    TAGS = ["eudr", "atlas", "pdf", "layout", "report", "map"]
    HELP = (
        "Writes a PDF with one page a plot: two maps side by side, the figures in words, what was found, and the "
        "newest "
        "decision on the plot. By default only flagged plots get a page: deforestation found, a finding with severity "
        "error, an overlap or a claim. A plot that was not assessed is not flagged. The layer is only read."
    )

    def flags(self) -> Any:
        """Layouts are drawn in the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        source = QgsProcessingParameterFeatureSource("INPUT", tr("Results or findings"), [kinds.TypeVectorAnyGeometry])
        self.addParameter(finish(source, "Results with an outcome, or findings of a check."))
        self.addParameter(
            finish(
                QgsProcessingParameterBoolean("ONLY_FLAGGED", tr("Only flagged plots"), True),
                "Switched off, every plot gets a page.",
            )
        )
        for name, title, text in (
            ("BASEMAP_2020", "Map of 2020", "A layer that shows the land at the end of 2020, such as a forest map."),
            ("BASEMAP_NOW", "Map of today", "A layer that shows the land as it is now, such as imagery."),
        ):
            self.addParameter(finish(QgsProcessingParameterMapLayer(name, tr(title), None, True), text))
        decisions = QgsProcessingParameterFeatureSource(
            "DECISIONS", tr("Decisions"), [kinds.TypeVector], optional=True
        )
        self.addParameter(
            finish(decisions, "The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there.",
                   advanced=True)
        )
        file = QgsProcessingParameterFileDestination("OUTPUT", tr("Atlas"), tr("PDF files (*.pdf)"))
        self.addParameter(finish(file, "The PDF; with no plot to show no file is written."))
        self.addOutput(QgsProcessingOutputNumber("PAGE_COUNT", tr("Pages")))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = source_of(self, parameters, "INPUT", context)
        self._table = source_of(self, parameters, "DECISIONS", context)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            only = self.parameterAsBool(parameters, "ONLY_FLAGGED", context)
            path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
            stored = read_decisions(self._table) if self._table else stored_decisions(
                default_path(self.context.results_folder()))
            pages = pages_of(self._source, Decisions(stored), only, feedback)
            if not pages:
                feedback.pushWarning(
                    f"No plot of {self._source.name} is flagged, so there is no atlas." if only
                    else f"The layer {self._source.name} has no plot to show, so there is no atlas."
                )
                return {"PAGE_COUNT": 0}
            maps = pictures(*(self.parameterAsLayer(parameters, name, context)
                              for name in ("BASEMAP_2020", "BASEMAP_NOW")))
            foot = f"GeoRelay {self.context.version}"
            write_atlas(path, self._source.name, foot, pages, maps)
            feedback.pushInfo(f"{len(pages):,} pages were written to {path}.")
            return {"OUTPUT": str(path), "PAGE_COUNT": len(pages)}


def pages_of(
    source: LayerSource,
    decisions: Decisions,
    only_flagged: bool,
    feedback: QgsProcessingFeedback,
    found: Optional[Mapping[str, Sequence[str]]] = None,
) -> list[Page]:
    """A page a plot, in the layer's order; InputError for a layer that tells of no flags.

    ``found``: by the fingerprint of an outline the sentences of findings that flag it, known from elsewhere.
    """
    findings = has_findings(source)
    names = [field.name() for field in source.fields]
    if only_flagged and found is None and not findings and flags.outcome_of(dict.fromkeys(names)) is None:
        raise InputError(
            f"The layer {source.name} has no column 'outcome' and no findings, so no plot of it can be flagged. "
            "Nothing was written. Choose results or findings, or show all plots."
        )
    if findings:
        return list(_finding_pages(source, names, decisions, only_flagged, _transform(source), feedback))
    return list(_result_pages(source, names, decisions, only_flagged, _transform(source), feedback, found or {}))


def _transform(source: LayerSource) -> QgsCoordinateTransform:
    if not source.layer().has_crs:
        raise InputError(
            f"The layer {source.name} has no coordinate reference system, so there is no map to draw. Nothing was "
            "written. Set the layer's CRS and run it again."
        )
    return QgsCoordinateTransform(source.crs, QgsCoordinateReferenceSystem(MERCATOR), source.transform_context)


def _result_pages(
    source: LayerSource, names: list[str], decisions: Decisions, only: bool, transform: QgsCoordinateTransform,
    feedback: QgsProcessingFeedback, found: Mapping[str, Sequence[str]],
) -> Iterator[Page]:
    id_field, layer = id_column(source), source.layer()
    for features in chunks(source.features(), _BATCH):
        if feedback.isCanceled():
            raise Cancelled("Stopped; no atlas was written.")
        rows = [dict(zip(names, map(plain, feature.attributes()))) for feature in features]
        outlines = Outlines([source.batch(features)], layer)
        grounds = [ground_of(digest) for digest in outlines.digest.tolist()]
        decided = decisions.of(outlines) if len(decisions) else {}
        for k, (feature, row) in enumerate(zip(features, rows)):
            geometry = _drawn(feature, transform)
            if geometry is None or not (not only or flags.flags_result(row) or grounds[k] in found):
                continue
            title = text_of(feature[id_field]) if id_field else None
            yield Page(
                f"Plot {title or feature.id()}", geometry,
                [*filter(None, [flags.sentence_of(row)]), *_some(found.get(grounds[k], ()))],
                flags.figures_of(row, (id_field,)), _decision(words(decided[k]) if k in decided else ""),
            )


def _finding_pages(
    source: LayerSource, names: list[str], decisions: Decisions, only: bool, transform: QgsCoordinateTransform,
    feedback: QgsProcessingFeedback,
) -> Iterator[Page]:
    """One page for all findings of a plot, which are drawn as points."""
    by_name = {name.lower(): name for name in names}
    plots: dict[str, list[tuple[Mapping[str, Any], QgsGeometry]]] = {}
    for feature in source.features():
        row = {name: plain(feature[own]) for name, own in by_name.items()}
        geometry = _drawn(feature, transform)
        if geometry is not None and row["feature_id"] is not None:
            plots.setdefault(str(row["feature_id"]), []).append((row, geometry))
    for feature_id, found in plots.items():
        if feedback.isCanceled():
            raise Cancelled("Stopped; no atlas was written.")
        if only and not any(flags.flags_finding(row["rule"], row["severity"]) for row, _ in found):
            continue
        first = found[0][0]
        decision = decisions.on_ground(str(first.get("ground") or ""))
        yield Page(
            f"Plot {first.get('plot_id') or feature_id}",
            QgsGeometry.unaryUnion([geometry for _, geometry in found]),
            _some([str(row["message"]) for row, _ in found]), (), _decision(words(decision) if decision else ""),
        )


def _some(sentences: Sequence[str]) -> list[str]:
    more = len(sentences) - _SENTENCES
    return [*sentences[:_SENTENCES], *([f"and {more} more findings"] if more > 0 else [])]


def _drawn(feature: QgsFeature, transform: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    if not feature.hasGeometry() or feature.geometry().isEmpty():
        return None
    geometry = QgsGeometry(feature.geometry())
    try:
        geometry.transform(transform)
    except QgsCsException:
        return None
    return geometry


def _decision(told: str) -> str:
    return f"Decision: {told}" if told else _OPEN
