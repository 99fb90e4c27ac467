"""Sample plots with every kind of defect, to try the checks and the sandbox without data of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..language import N_, tr
from ..providers.errors import InputError
from .local import LocalAlgorithm
from .parameters import finish


class SamplePlots(LocalAlgorithm):
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

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        if self.context.make_samples is None:
            raise InputError(tr("The sample plots come with the sandbox, which this installation lacks."))
        try:
            planted = self.context.make_samples(path)
        except (OSError, RuntimeError) as error:
            raise InputError(tr("The sample plots cannot be written to {path}: {why}", path=path, why=error)) from error
        return {"OUTPUT": str(path), "DEFECT_COUNT": sum(planted.values())}
