"""The Processing provider: an algorithm for every declared operation, and those that need no service."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..bridge.context import Context
from .atlas import PlotAtlas
from .check import CheckPlots
from .decisions import DecidePlots
from .deliveries import CompareDeliveries
from .eudr import ExportEudr
from .evidence import VerifyEvidence
from .jobs import CollectJobs, ListJobs
from .operation import OperationAlgorithm
from .packets import SupplierPackets
from .packs import EvidencePack
from .repair import FixPlots
from .suppliers import MergeSuppliers

LOCAL = (
    CheckPlots, FixPlots, ExportEudr, ListJobs, CollectJobs, CompareDeliveries, DecidePlots, PlotAtlas, EvidencePack,
    VerifyEvidence, SupplierPackets, MergeSuppliers,
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
        return "GeoRelay: geospatial cloud APIs"

    def icon(self) -> QIcon:
        return self._context.icon()

    def loadAlgorithms(self) -> None:  # noqa: N802
        for make in LOCAL:
            self.addAlgorithm(make(self._context))
        for provider in self._context.providers:
            for operation in provider.operations:
                self.addAlgorithm(OperationAlgorithm(self._context, provider, operation))
