"""The inputs of packets for suppliers."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
)

from ...evidence.phrases import LANGUAGES
from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish


class SupplierPackets(ShownAlgorithm):
    """A folder a supplier: a page, the faulty plots, a file to correct and send back."""

    ID, TITLE, GROUP, GROUP_ID = "supplierpackets", N_("Ask the suppliers"), N_("Evidence"), "evidence"
    PAGE = "season"
    TAGS = ["eudr", "supplier", "correct", "kml", "packet"]
    HELP = (
        "Makes a folder for each supplier whose plots have an error, an overlap or a claim: a page with a map, and for "
        "each defect a picture and a sentence in the supplier's language, the plots as GeoPackage and KML, and a file "
        "to correct and send back. What comes back is compared with 'Compare two deliveries'. The layers are only read."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        source = QgsProcessingParameterFeatureSource
        languages = QgsProcessingParameterEnum("LANGUAGE", tr("Language"), list(LANGUAGES.values()), defaultValue=0)
        for parameter, words in (
            (source("INPUT", tr("Plots"), [kinds.TypeVector]), N_("The plots that were checked.")),
            (source("FINDINGS", tr("Findings"), [kinds.TypeVector]), N_("What 'Check plots' found in them.")),
            (
                QgsProcessingParameterField("SUPPLIER_FIELD", tr("Supplier"), parentLayerParameterName="INPUT"),
                N_("The column that names the supplier of each plot."),
            ),
            (languages, N_("The language of the page.")),
            (
                QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the packets")),
                N_("It gets a folder for each supplier. One that is there already is not written over."),
            ),
        ):
            self.addParameter(finish(parameter, words))
        self.addOutput(QgsProcessingOutputNumber("PACKET_COUNT", tr("Packets")))
