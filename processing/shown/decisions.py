"""The inputs of decisions on plots."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...evidence.choices import CHOICES, TITLES
from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish

INPUT, DECISION, ID_FIELD = "INPUT", "DECISION", "ID_FIELD"


class DecidePlots(ShownAlgorithm):
    """Adds a decision on every plot of the input."""

    ID, TITLE, GROUP, GROUP_ID = "decideplots", N_("Decide on plots"), N_("Evidence"), "evidence"
    PAGE = "season"
    TAGS = ["eudr", "review", "decision", "accept", "reject"]
    HELP = (
        "Adds a reviewer's decision on every plot of the input (or of its selection) to the table 'decisions'. The "
        "input "
        "may be plots, results or findings. A decision holds for the ground that it was made on: later checks and "
        "results of the same outline tell it, and a plot whose outline changed needs a new one. Rows are added, never "
        "changed; the layer is only read."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        source = QgsProcessingParameterFeatureSource(
            INPUT, tr("Plots, results or findings"), [QgsProcessing.SourceType.TypeVector]
        )
        self.addParameter(finish(source, "What is decided on; select rows to decide on these alone."))
        titles = [tr(TITLES[choice]) for choice in CHOICES]
        self.addParameter(
            finish(QgsProcessingParameterEnum(DECISION, tr("Decision"), titles), "What the reviewer decides.")
        )
        for name, title, words, lines in (
            ("REASON", N_("Reason"), N_("In a few words, such as 'island in the river'."), False),
            ("NOTE", N_("Note"), N_("Anything that should be known later."), True),
            (
                "REVIEWER",
                N_("Reviewer"),
                N_("Who decides. Empty: the name of the person's account on this computer."),
                False,
            ),
        ):
            text = QgsProcessingParameterString(name, tr(title), "", multiLine=lines, optional=True)
            self.addParameter(finish(text, words))
        self.addParameter(
            finish(
                QgsProcessingParameterField(ID_FIELD, tr("Plot id"), parentLayerParameterName=INPUT, optional=True),
                "The column that names each plot. Empty: a column called plot_id, plotid or id, else the feature's "
                "number.",
                advanced=True,
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterFile("DECISIONS", tr("Decisions"), extension="gpkg", optional=True),
                "The GeoPackage with the table 'decisions'; it is made where there is none. Empty: decisions.gpkg in "
                "the results folder.",
            )
        )
        self.addOutput(QgsProcessingOutputNumber("DECIDED_COUNT", tr("Plots decided on")))
