"""The Processing provider: an algorithm for every declared operation, and those that need no service."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..bridge.context import Context
from ..language import tr
from ..providers.late import Late
from .recipes import RECIPES
from .shown.atlas import PlotAtlas
from .shown.check import CheckPlots
from .shown.decisions import DecidePlots
from .shown.deliveries import CompareDeliveries
from .shown.eudr import ExportEudr
from .shown.evidence import VerifyEvidence
from .shown.jobs import CollectJobs, ListJobs
from .shown.models import ShownModel
from .shown.operation import ShownOperation
from .shown.packets import SupplierPackets
from .shown.packs import EvidencePack
from .shown.repair import FixPlots
from .shown.samples import SamplePlots
from .shown.suppliers import MergeSuppliers


def _late(module: str, name: str) -> Late:
    """The class that does the work, imported when QGIS creates an algorithm to run it."""
    return Late(f"{__package__}.{module}", name)


LOCAL = (
    (CheckPlots, _late("check", "CheckPlots")),
    (FixPlots, _late("repair", "FixPlots")),
    (ExportEudr, _late("eudr", "ExportEudr")),
    (ListJobs, _late("jobs", "ListJobs")),
    (CollectJobs, _late("jobs", "CollectJobs")),
    (CompareDeliveries, _late("deliveries", "CompareDeliveries")),
    (DecidePlots, _late("decisions", "DecidePlots")),
    (PlotAtlas, _late("atlas", "PlotAtlas")),
    (EvidencePack, _late("packs", "EvidencePack")),
    (VerifyEvidence, _late("evidence", "VerifyEvidence")),
    (SupplierPackets, _late("packets", "SupplierPackets")),
    (MergeSuppliers, _late("suppliers", "MergeSuppliers")),
    (SamplePlots, _late("samples", "SamplePlots")),
)
OPERATION, MODEL = _late("operation", "OperationAlgorithm"), _late("models", "ShippedModel")


class GeoRelayProcessing(QgsProcessingProvider):
    """Algorithms are made anew on every load: QGIS deletes the old ones. They are the shown ones, see `shown`."""

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
            self.addAlgorithm(ShownModel(self._context, recipe, lambda name: makers[name](), MODEL))

    def _makers(self) -> dict[str, Callable[[], QgsProcessingAlgorithm]]:
        """By the algorithm's name, what makes a new one."""
        makers: dict[str, Callable[[], QgsProcessingAlgorithm]] = {
            shown.ID: partial(shown, self._context, worker) for shown, worker in LOCAL
        }
        for provider in self._context.providers:
            for operation in provider.operations:
                makers[operation.id] = partial(ShownOperation, self._context, provider, operation, OPERATION)
        return makers
