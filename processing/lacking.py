"""What QGIS is given where numpy is missing or broken: every algorithm by its name, and each says how to get it.

Nothing here may import what needs numpy, so titles of our own stand here once more.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..language import tr
from ..providers.registry import discover

_LOCAL = {  # group: titles by name
    ("check", "Check and prepare"): {
        "checkplots": "Check plots",
        "fixplots": "Repair plots in a copy",
        "exporteudr": "Export for the EUDR information system",
        "mergesuppliers": "Merge plots of several suppliers",
        "sampleplots": "Make sample plots",
    },
    ("evidence", "Evidence"): {
        "comparedeliveries": "Compare two deliveries",
        "decideplots": "Decide on plots",
        "plotatlas": "Atlas of plots",
        "evidencepack": "Make an evidence pack",
        "supplierpackets": "Ask the suppliers",
        "verifyevidence": "Verify an evidence pack",
    },
    ("jobs", "Jobs"): {"listjobs": "List jobs", "collectjobs": "Collect finished jobs"},
    ("models", "Models"): {
        "model_check_and_repair": "Check and repair",
        "model_check_repair_send_load": "Check, repair, send, load",
        "model_compare_deliveries": "Compare deliveries",
        "model_area_to_buildings": "Area to buildings",
        "model_image_to_features": "Image to features",
    },
}


class LackingProcessing(QgsProcessingProvider):
    """The provider of the same id; ``sentence``: what is wrong and how it is mended."""

    def __init__(self, root: Path, sentence: str) -> None:
        super().__init__()
        self._icon, self._sentence = QIcon(str(root / "icons" / "georelay.svg")), sentence

    def id(self) -> str:
        return "georelay"

    def name(self) -> str:
        return "GeoRelay"

    def icon(self) -> QIcon:
        return self._icon

    def loadAlgorithms(self) -> None:  # noqa: N802
        for names in _every():
            self.addAlgorithm(Lacking(names, self._icon, self._sentence))


class Lacking(QgsProcessingAlgorithm):
    """Stands for an algorithm that cannot work here; ``names``: id, title, group's id, group."""

    def __init__(self, names: tuple[str, str, str, str], icon: QIcon, sentence: str) -> None:
        super().__init__()
        self._names, self._icon, self._sentence = names, icon, sentence

    def createInstance(self) -> Lacking:  # noqa: N802
        return Lacking(self._names, self._icon, self._sentence)

    def name(self) -> str:
        return self._names[0]

    def displayName(self) -> str:  # noqa: N802
        return tr(self._names[1])

    def groupId(self) -> str:  # noqa: N802
        return self._names[2]

    def group(self) -> str:
        return tr(self._names[3])

    def shortHelpString(self) -> str:  # noqa: N802
        return self._sentence

    def icon(self) -> QIcon:
        return self._icon

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        """It takes nothing."""

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        return False, self._sentence

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:  # noqa: N802
        return False, self._sentence

    def processAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:  # noqa: N802
        raise QgsProcessingException(self._sentence)


def _every() -> Iterator[tuple[str, str, str, str]]:
    for (group_id, group), titles in _LOCAL.items():
        for name, title in titles.items():
            yield name, title, group_id, group
    for provider in discover():
        for operation in provider.operations:
            yield operation.id, operation.title, provider.id, provider.title
