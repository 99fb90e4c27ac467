"""The inputs of the sample plots."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish


class SamplePlots(ShownAlgorithm):
    ID, TITLE = "sampleplots", N_("Make sample plots")
    GROUP, GROUP_ID = N_("Check and prepare"), "check"
    TAGS = ["try", "example", "demo", "sandbox"]
    HELP = N_(
        "Writes 420 made-up plots in Ghana with planted defects, to try the checks and the sandbox without data of "
        "your own. They are in EPSG:32630, with the columns plot_id, supplier, crop and declared_ha."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(
            finish(
                QgsProcessingParameterFileDestination("OUTPUT", tr("Sample plots"), tr("GeoPackages (*.gpkg)")),
                N_("A GeoPackage with the layer plots. One that is there is replaced."),
            )
        )
        self.addOutput(QgsProcessingOutputNumber("DEFECT_COUNT", tr("Number of planted defects")))
