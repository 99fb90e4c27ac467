"""The inputs of the verification of an evidence pack."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish


class VerifyEvidence(ShownAlgorithm):
    """Whether an evidence pack is as it was written."""

    ID, TITLE, GROUP, GROUP_ID = "verifyevidence", N_("Verify an evidence pack"), N_("Evidence"), "evidence"
    TAGS = ["eudr", "evidence", "bagit", "checksum", "audit"]
    HELP = (
        "Compares every file of an evidence pack with its checksums (BagIt, RFC 8493) and names what was changed, "
        "what is missing and what was added. It verifies any BagIt bag in a zip. The file is only read."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        file = QgsProcessingParameterFile("INPUT", tr("Evidence pack"), extension="zip")
        self.addParameter(finish(file, "The zip file that 'Make an evidence pack' wrote."))
        self.addOutput(QgsProcessingOutputBoolean("WHOLE", tr("The pack is whole")))
        self.addOutput(QgsProcessingOutputString("CHANGED", tr("Changed, missing and added files (JSON list)")))
