"""The inputs of the atlas of plots."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
)

from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish


class PlotAtlas(ShownAlgorithm):
    """One page a plot: two maps, figures, sentence, decision."""

    ID, TITLE, GROUP, GROUP_ID = "plotatlas", N_("Atlas of plots"), N_("Evidence"), "evidence"
    TAGS = ["eudr", "atlas", "pdf", "layout", "report", "map"]
    HELP = (
        "Writes a PDF with one page a plot: two maps side by side, the figures in words, what was found, and the "
        "newest "
        "decision on the plot. By default only flagged plots get a page: deforestation found, a finding with severity "
        "error, an overlap or a claim. A plot that was not assessed is not flagged. The layer is only read."
    )

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
        plots = QgsProcessingParameterFeatureSource(
            "PLOTS", tr("Plots that were checked"), [kinds.TypeVectorAnyGeometry], optional=True
        )
        self.addParameter(
            finish(
                plots,
                N_(
                    "The plots that findings are about: each page then shows the outline with its surroundings, and "
                    "the columns of the plot. Without them it shows the places of the findings. Results need none."
                ),
            )
        )
        for name, title, text in (
            (
                "BASEMAP_2020",
                N_("Map of 2020"),
                N_("A layer that shows the land at the end of 2020, such as a forest map."),
            ),
            ("BASEMAP_NOW", N_("Map of today"), N_("A layer that shows the land as it is now, such as imagery.")),
        ):
            self.addParameter(finish(QgsProcessingParameterMapLayer(name, tr(title), None, True), text))
        decisions = QgsProcessingParameterFeatureSource("DECISIONS", tr("Decisions"), [kinds.TypeVector], optional=True)
        self.addParameter(
            finish(
                decisions,
                "The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there.",
                advanced=True,
            )
        )
        file = QgsProcessingParameterFileDestination("OUTPUT", tr("Atlas"), tr("PDF files (*.pdf)"))
        self.addParameter(finish(file, "The PDF; with no plot to show no file is written."))
        self.addOutput(QgsProcessingOutputNumber("PAGE_COUNT", tr("Pages")))

    def flags(self) -> Any:
        """Layouts are drawn in the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading
