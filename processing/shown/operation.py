"""What QGIS shows of a declared operation: its names, help, fields and outputs."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterString
from qgis.PyQt.QtGui import QIcon

from ...bridge.context import Context
from ...language import tr
from ...providers.declare import Operation, Provider
from .parameters import add_output, finish, parameter_for
from .working import Facade, Worker

CONNECTION = "CONNECTION"


class ShownOperation(Facade):
    """One declared operation in the toolbox."""

    def __init__(
        self, context: Context, provider: Provider, operation: Operation, worker: Optional[Worker] = None
    ) -> None:
        super().__init__()
        self._context, self._provider, self._operation = context, provider, operation
        self._worker = worker

    def work(self) -> QgsProcessingAlgorithm:
        return (self._worker or type(self))(self._context, self._provider, self._operation)

    def name(self) -> str:
        return self._operation.id

    def displayName(self) -> str:  # noqa: N802
        return tr(self._operation.title)

    def group(self) -> str:
        return self._provider.title

    def groupId(self) -> str:  # noqa: N802
        return self._provider.id

    def tags(self) -> list[str]:
        return [self._provider.title, "georelay", *self._operation.tags]

    def icon(self) -> QIcon:
        return self._context.icon()

    def svgIconPath(self) -> str:  # noqa: N802
        return self._context.icon_path()

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(self._operation.help)

    def shortDescription(self) -> str:  # noqa: N802
        return tr(self._operation.help).split(". ")[0]

    def helpUrl(self) -> str:  # noqa: N802
        return self._context.help_url(self._provider.id, self._provider.website)

    @property
    def service(self) -> Provider:
        return self._provider

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        for field in self._operation.fields:
            self.addParameter(parameter_for(field))
        self.addParameter(
            finish(
                QgsProcessingParameterString(CONNECTION, tr("Connection"), "", optional=True),
                "The name of a saved connection, or 'sandbox' for the built-in sandbox on this computer. "
                "Empty: the environment if it is set, else the default connection.",
                advanced=True,
            )
        )
        for output in self._operation.outputs:
            add_output(self, output)
