"""Sample plots with every kind of defect, to try the checks and the sandbox without data of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..language import tr
from ..providers.errors import InputError
from .local import LocalAlgorithm
from .shown import samples as shown


class SamplePlots(LocalAlgorithm, shown.SamplePlots):
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
