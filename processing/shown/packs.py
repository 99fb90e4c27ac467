"""The inputs of an evidence pack."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish


class EvidencePack(ShownAlgorithm):
    """Plots, results, report, atlas, decisions, files and facts of jobs in one BagIt bag."""

    ID, TITLE, GROUP, GROUP_ID = "evidencepack", N_("Make an evidence pack"), N_("Evidence"), "evidence"
    TAGS = ["eudr", "evidence", "bagit", "archive", "audit", "due diligence"]
    HELP = (
        "Puts together what an authority may ask for years later, in one zip file that opens without QGIS: plots and "
        "results, the check report, an atlas with a page for each flagged plot, decisions, the EU's files and "
        "statements, and the facts of the jobs. It is a BagIt bag (RFC 8493), so that any BagIt tool can prove that "
        "nothing was changed since. No secret and no place on this computer is in it. Jobs that have not ended well "
        "are refused by name. The layers are only read."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        text, source = QgsProcessingParameterString, QgsProcessingParameterFeatureSource
        for parameter, words_ in (
            (
                text("JOB_IDS", tr("Jobs"), "", optional=True),
                N_(
                    "The ids of finished jobs whose results have been fetched, separated by commas. 'List jobs' shows "
                    "them."
                ),
            ),
            (
                source("RESULTS", tr("Results"), [kinds.TypeVector], optional=True),
                N_("A layer with results, instead of jobs or beside them."),
            ),
            (
                source("FINDINGS", tr("Findings"), [kinds.TypeVector], optional=True),
                N_("The findings of a check. Empty: what was sent is checked anew."),
            ),
            (
                source("DECISIONS", tr("Decisions"), [kinds.TypeVector], optional=True),
                N_("The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there."),
            ),
            (
                QgsProcessingParameterMultipleLayers("FILES", tr("Further files"), kinds.TypeFile, optional=True),
                N_("Files to put in as they are: EU files, statements, contracts."),
            ),
            (
                text("TITLE", tr("Title"), "", optional=True),
                N_("What the pack is about. Empty: the names of the jobs."),
            ),
            (text("ORGANISATION", tr("Organisation"), "", optional=True), N_("Who the pack is made for.")),
            (
                QgsProcessingParameterFileDestination("OUTPUT", tr("Evidence pack"), tr("Zip files (*.zip)")),
                N_("The zip file."),
            ),
        ):
            self.addParameter(finish(parameter, words_))
        self.addOutput(QgsProcessingOutputNumber("FILE_COUNT", tr("Files")))
        self.addOutput(QgsProcessingOutputNumber("PLOT_COUNT", tr("Plots")))

    def flags(self) -> Any:
        """The atlas is drawn in the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading
