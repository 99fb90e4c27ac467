"""The inputs of the group 'Jobs'."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish


class JobsAlgorithm(ShownAlgorithm):
    GROUP, GROUP_ID = N_("Jobs"), "jobs"
    TAGS = ["jobs", "journal", "results"]


class ListJobs(JobsAlgorithm):
    ID, TITLE = "listjobs", N_("List jobs")
    HELP = (
        "The job list of this computer as a table: every run that was sent or is about to be. "
        "Nothing is asked of a service."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(
            finish(
                QgsProcessingParameterString("SERVICE", tr("Service"), "", optional=True),
                tr(
                    "The id of one service ({services}). Empty: all.",
                    services=", ".join(each.id for each in self.context.providers),
                ),
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterFeatureSink("OUTPUT", tr("Jobs"), QgsProcessing.SourceType.TypeVector),
                "A table with one row per job, the newest first.",
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of jobs")))


class CollectJobs(JobsAlgorithm):
    ID, TITLE = "collectjobs", N_("Collect finished jobs")
    HELP = (
        "Looks once at every job that is not over, finds again what was lost in a crash, goes on with what broke off "
        "half started, and brings the results of those that have finished. A job that was never sent, that a person "
        "stopped or that the service refused is left alone, unless it is named. Run it in the morning, or every hour "
        "on a server."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(
            finish(
                QgsProcessingParameterString("JOB_ID", tr("Job id"), "", optional=True),
                "One job; its results are brought again if they are here already. Empty: all that are not over.",
            )
        )
        folder = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the results"), optional=True)
        self.addParameter(finish(folder, "Empty: the results folder of the settings."))
        for name, title in (
            ("COLLECTED", N_("Collected")),
            ("STILL_RUNNING", N_("Still running")),
            ("FAILED", N_("Failed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr("Layers")))
