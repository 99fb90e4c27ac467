"""What the algorithms that talk to no service of their own share: name, group, icon, help."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..bridge.context import Context
from ..providers.errors import GeoRelayError
from .guard import guard
from .parameters import tr


class LocalAlgorithm(QgsProcessingAlgorithm):
    """Subclasses set the texts below and write `initAlgorithm` and `processAlgorithm`."""

    ID = TITLE = GROUP = GROUP_ID = HELP = ""
    TAGS: list[str] = []

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    def createInstance(self) -> LocalAlgorithm:  # noqa: N802
        return type(self)(self.context)

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:  # noqa: N802
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:  # noqa: N802
        return self.GROUP_ID

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(self.HELP)

    def shortDescription(self) -> str:  # noqa: N802
        return tr(self.HELP).split(". ")[0]

    def tags(self) -> list[str]:
        return ["georelay", *self.TAGS]

    def icon(self) -> QIcon:
        return self.context.icon()

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:  # noqa: N802
        try:
            guard(self, parameters, context)
        except GeoRelayError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)
