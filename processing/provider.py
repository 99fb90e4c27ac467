"""The Processing provider: an algorithm for every declared operation, and those that need no service."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..bridge.context import Context
from ..language import tr
from .atlas import PlotAtlas
from .check import CheckPlots
from .decisions import DecidePlots
from .deliveries import CompareDeliveries
from .eudr import ExportEudr
from .evidence import VerifyEvidence
from .jobs import CollectJobs, ListJobs
from .models import ShippedModel
from .operation import OperationAlgorithm
from .packets import SupplierPackets
from .packs import EvidencePack
from .recipes import RECIPES
from .repair import FixPlots
from .samples import SamplePlots
from .suppliers import MergeSuppliers

LOCAL = (
    CheckPlots,
    FixPlots,
    ExportEudr,
    ListJobs,
    CollectJobs,
    CompareDeliveries,
    DecidePlots,
    PlotAtlas,
    EvidencePack,
    VerifyEvidence,
    SupplierPackets,
    MergeSuppliers,
    SamplePlots,
)


class GeoRelayProcessing(QgsProcessingProvider):
    """Algorithms are made anew on every load: QGIS deletes the old ones."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def id(self) -> str:
        return "georelay"

    def name(self) -> str:
        return "GeoRelay"

    def longName(self) -> str:  # noqa: N802
        return tr("GeoRelay: geospatial cloud APIs")

    def icon(self) -> QIcon:
        return self._context.icon()

    def svgIconPath(self) -> str:  # noqa: N802
        return self._context.icon_path()

    def loadAlgorithms(self) -> None:  # noqa: N802
        makers = self._makers()
        for make in makers.values():
            self.addAlgorithm(make())
        for recipe in RECIPES:
            self.addAlgorithm(ShippedModel(self._context, recipe, lambda name: makers[name]()))

    def _makers(self) -> dict[str, Callable[[], QgsProcessingAlgorithm]]:
        """By the algorithm's name, what makes a new one."""
        makers: dict[str, Callable[[], QgsProcessingAlgorithm]] = {
            make.ID: partial(make, self._context) for make in LOCAL
        }
        for provider in self._context.providers:
            for operation in provider.operations:
                makers[operation.id] = partial(OperationAlgorithm, self._context, provider, operation)
        return makers
