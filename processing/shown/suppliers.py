"""The inputs of the merge of several suppliers' plots."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...language import N_, tr
from .check import CheckAlgorithm
from .parameters import finish

LAYERS, ID_COLUMN, OUTPUT = "LAYERS", "ID_COLUMN", "OUTPUT"


class MergeSuppliers(CheckAlgorithm):
    """One layer of all plots, with a column that names the supplier and one that no two plots share."""

    ID, TITLE = "mergesuppliers", N_("Merge plots of several suppliers")
    HELP = (
        "Puts the layers of several suppliers into one. Suppliers number their plots alike, so two columns come first: "
        "'supplier' is the name of the layer, 'plot_key' is supplier and plot id together, which no two plots share: "
        "give it as plot id to whatever comes next. All columns and values are kept. The layers are only read."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        vector = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(
            finish(
                QgsProcessingParameterMultipleLayers(LAYERS, tr("Layers of the suppliers"), vector),
                "One layer for each supplier, in any CRS: the first one's is taken. Its name is the supplier's.",
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterString(ID_COLUMN, tr("Plot id"), "", optional=True),
                "The name of the column that names each plot, the same in all layers. Empty: their feature ids.",
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterFeatureSink(OUTPUT, tr("Plots of all suppliers"), vector),
                "All plots with all columns; columns of one name and type are one.",
            )
        )
        self.addOutput(QgsProcessingOutputNumber("PLOT_COUNT", tr("Plots")))
