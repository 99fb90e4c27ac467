"""The group 'Evidence': a PDF with one page a plot, for people without QGIS."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..bridge.atlas import MERCATOR, AtlasPage, Neighbour, neighbours, pictures, write_atlas
from ..bridge.cases import Case, cases_of, checked_layer, has_findings, plot_id_column
from ..bridge.checking import missing_shapely
from ..bridge.decisions import default_path, read_decisions, stored_decisions
from ..bridge.sources import LayerSource, text_of
from ..evidence.decisions import Decisions
from ..language import N_, tr, trn
from ..providers.errors import Cancelled
from .local import LocalAlgorithm
from .parameters import input_source, needed_source_of
from .shown import atlas as shown
from .speech import speaking

_SENTENCES = 4  # findings that a page spells out
_OPEN = N_("No decision yet.")


class PlotAtlas(LocalAlgorithm, shown.PlotAtlas):
    """One page a plot: two maps, figures, sentence, decision."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = needed_source_of(self, parameters, "INPUT", context)
        self._table = input_source(self, parameters, "DECISIONS", context)
        findings = self.parameterAsVectorLayer(parameters, "INPUT", context)
        checked = checked_layer(findings) if findings is not None else None
        if checked is not None and not parameters.get("PLOTS"):
            parameters = {**parameters, "PLOTS": checked.id()}
        self._plots = input_source(self, parameters, "PLOTS", context)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            only = self.parameterAsBool(parameters, "ONLY_FLAGGED", context)
            path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
            stored = (
                read_decisions(self._table)
                if self._table
                else stored_decisions(default_path(self.context.results_folder()))
            )
            pages = pages_of(self._source, Decisions(stored), only, feedback, plots=self._plots)
            if not pages:
                feedback.pushWarning(
                    tr("No plot of {layer} is flagged, so there is no atlas.", layer=self._source.name)
                    if only
                    else tr("The layer {layer} has no plot to show, so there is no atlas.", layer=self._source.name)
                )
                return {"PAGE_COUNT": 0}
            if has_findings(self._source) and self._plots is None:
                feedback.pushWarning(
                    tr(
                        "Only the places of the findings are shown, as it is not known of which plots "
                        "they are: choose the plots that were checked."
                    )
                )
            maps = pictures(
                *(self.parameterAsLayer(parameters, name, context) for name in ("BASEMAP_2020", "BASEMAP_NOW"))
            )
            foot = f"GeoRelay {self.context.version}"
            around = self._plots or self._source
            write_atlas(path, self._source.name, foot, pages, maps, neighbours(pages, shapes_of(around, feedback)))
            feedback.pushInfo(
                trn("{n} page was written to {file}.", "{n} pages were written to {file}.", len(pages), file=path)
            )
            return {"OUTPUT": str(path), "PAGE_COUNT": len(pages)}


def pages_of(
    source: LayerSource,
    decisions: Decisions,
    only_flagged: bool,
    feedback: QgsProcessingFeedback,
    found: Optional[Mapping[str, Sequence[str]]] = None,
    plots: Optional[LayerSource] = None,
) -> list[AtlasPage]:
    """A page a plot that has a place in Web Mercator, in the layer's order; see `cases_of`."""
    cases = cases_of(source, decisions, only_flagged, feedback.isCanceled, found, plots)
    transform = _to_mercator(source)
    return [page for page in (_page(case, transform) for case in cases) if page is not None]


def shapes_of(source: LayerSource, feedback: QgsProcessingFeedback) -> Iterator[Neighbour]:
    """Name and outline, in Web Mercator, of each plot of the layer that has one there."""
    transform, id_field = _to_mercator(source), plot_id_column(source)
    for feature in source.features():
        if feedback.isCanceled():
            raise Cancelled(tr("Stopped; nothing was written."))
        shape = QgsGeometry(feature.geometry())
        try:
            shape.transform(transform)
        except QgsCsException:
            continue
        if not shape.isEmpty():
            yield (text_of(feature[id_field]) if id_field else None) or str(feature.id()), shape


def _to_mercator(source: LayerSource) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(source.crs, QgsCoordinateReferenceSystem(MERCATOR), source.transform_context)


def _page(case: Case, transform: QgsCoordinateTransform) -> Optional[AtlasPage]:
    try:
        case.geometry.transform(transform)
        if case.places is not None:
            case.places.transform(transform)
    except QgsCsException:
        return None
    more = len(case.sentences) - _SENTENCES
    sentences = list(case.sentences[:_SENTENCES])
    if more > 0:
        sentences.append(trn("and {n} more finding", "and {n} more findings", more))
    decision = tr("Decision: {decision}", decision=case.decided) if case.decided else tr(_OPEN)
    title = tr("Plot {plot_id}", plot_id=case.plot_id)
    return AtlasPage(title, case.geometry, sentences, case.figures, decision, case.places)
