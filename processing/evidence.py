"""The group 'Evidence': packs that can be verified by anybody."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..evidence.bags import UnreadableBag, verify_bag
from ..language import tr
from ..providers.errors import Cancelled, InputError
from .local import LocalAlgorithm
from .shown import evidence as shown
from .speech import speaking

_NAMED = 10


class VerifyEvidence(LocalAlgorithm, shown.VerifyEvidence):
    """Whether an evidence pack is as it was written."""

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
