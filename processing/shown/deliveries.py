"""The inputs of a comparison of two deliveries."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish

INPUT, PREVIOUS, ID_FIELD, TOLERANCE = "INPUT", "PREVIOUS", "ID_FIELD", "TOLERANCE"


class CompareDeliveries(ShownAlgorithm):
    """Which plots are new, changed, unchanged or gone."""

    ID, TITLE, GROUP, GROUP_ID = "comparedeliveries", N_("Compare two deliveries"), N_("Evidence"), "evidence"
    PAGE = "season"
    TAGS = ["eudr", "plots", "delivery", "changes", "difference"]
    HELP = (
        "Tells each plot of a new delivery as new, changed or unchanged, and which plots of an earlier delivery are "
        "gone. Two outlines are the same ground where they are nowhere more than the tolerance apart, whatever their "
        "start vertex, direction, order and coordinate reference system. With a plot id, plots are matched by it; "
        "without, by their ground. Plots that were cut or put together are new, and the columns 'split_of' and "
        "'merged_of' say of what. Both layers are only read."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        vector = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        for name, title, words in (
            (INPUT, N_("New delivery"), N_("The plots as they are now, in any CRS.")),
            (PREVIOUS, N_("Earlier delivery"), N_("The plots as they were, in any CRS.")),
        ):
            self.addParameter(finish(QgsProcessingParameterFeatureSource(name, tr(title), vector), words))
        self.addParameter(
            finish(
                QgsProcessingParameterField(ID_FIELD, tr("Plot id"), parentLayerParameterName=INPUT, optional=True),
                "The column that names each plot in both layers. Empty: plots are matched by their ground.",
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterNumber(
                    TOLERANCE, tr("Tolerance (m)"), QgsProcessingParameterNumber.Type.Double, 0.1, False, 0.0
                ),
                "Outlines that are nowhere farther apart are the same ground.",
                advanced=True,
            )
        )
        for name, title, words in (
            (
                "NEW",
                N_("New plots"),
                N_(
                    "Plots that the earlier delivery had not; 'split_of', 'merged_of' and 'same_ground_as' name the "
                    "earlier plots on their ground."
                ),
            ),
            (
                "CHANGED",
                N_("Changed plots"),
                N_(
                    "Plots whose outline changed, as they are now; 'changed_ha' is the ground that only one of the two "
                    "outlines covers."
                ),
            ),
            ("UNCHANGED", N_("Unchanged plots"), N_("Plots on the same ground, as they are now.")),
            (
                "GONE",
                N_("Plots that are gone"),
                N_(
                    "Plots of the earlier delivery that the new one has not; 'became' names the new plots on their "
                    "ground."
                ),
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(name, tr(title), vector[0], optional=True)
            self.addParameter(finish(sink, words))
        for name, title in (
            ("NEW_COUNT", N_("New plots")),
            ("CHANGED_COUNT", N_("Changed plots")),
            ("UNCHANGED_COUNT", N_("Unchanged plots")),
            ("GONE_COUNT", N_("Plots that are gone")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))
