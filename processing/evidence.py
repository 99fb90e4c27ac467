"""The group 'Evidence': packs that can be verified by anybody."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ..evidence.bags import UnreadableBag, verify_bag
from ..language import N_, tr
from ..providers.errors import Cancelled, InputError
from .local import LocalAlgorithm
from .parameters import finish
from .speech import speaking

_NAMED = 10


class VerifyEvidence(LocalAlgorithm):
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

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def tick() -> None:
            if feedback.isCanceled():
                raise Cancelled(tr("Stopped while verifying; nothing was changed."))

        with speaking(feedback):
            path = Path(self.parameterAsFile(parameters, "INPUT", context))
            try:
                verdict = verify_bag(path, tick)
            except UnreadableBag as error:
                raise InputError(
                    tr(
                        "{file} cannot be read as a zip file ({error}). Nothing was changed. Choose the file that "
                        "'Make an evidence pack' wrote, or get it again from where it is kept.",
                        file=path.name,
                        error=error,
                    )
                ) from error
            if verdict.whole:
                feedback.pushInfo(
                    tr(
                        "{file} is whole: {files} files are as they were written.",
                        file=path.name,
                        files=f"{verdict.files:,}",
                    )
                )
            else:
                named = ", ".join(verdict.changed[:_NAMED]) + (", ..." if len(verdict.changed) > _NAMED else "")
                feedback.pushWarning(
                    tr(
                        "{file} is not whole: {changed_count} files differ ({named}).",
                        file=path.name,
                        changed_count=f"{len(verdict.changed):,}",
                        named=named,
                    )
                )
            return {
                "WHOLE": verdict.whole,
                "CHANGED": json.dumps(list(verdict.changed), ensure_ascii=False, separators=(",", ":")),
            }
