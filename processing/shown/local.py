"""What QGIS shows of an algorithm that talks to no service of its own: name, group, icon, help."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from ...bridge.context import Context
from ...language import tr
from .working import Facade, Worker


class ShownAlgorithm(Facade):
    """Subclasses set the texts below and write `initAlgorithm`; ``worker`` is the class that does the work."""

    ID = TITLE = GROUP = GROUP_ID = HELP = ""
    PAGE = ""  # of the help; "": that of the group
    TAGS: list[str] = []

    def __init__(self, context: Context, worker: Optional[Worker] = None) -> None:
        super().__init__()
        self.context, self._worker = context, worker

    def work(self) -> QgsProcessingAlgorithm:
        return (self._worker or type(self))(self.context)

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

    def helpUrl(self) -> str:  # noqa: N802
        return self.context.help_url(self.PAGE or self.GROUP_ID)

    def tags(self) -> list[str]:
        return ["georelay", *self.TAGS]

    def icon(self) -> QIcon:
        return self.context.icon()

    def svgIconPath(self) -> str:  # noqa: N802
        return self.context.icon_path()
