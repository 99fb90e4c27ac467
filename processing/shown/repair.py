"""The inputs of the repair in a copy."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
)

from ...language import N_, tr
from .check import CheckAlgorithm
from .parameters import finish

LEAVE_OUT = "LEAVE_OUT"
# the rules that have a repair, in the order of `all_rules`, which would import them all; a test looks that they are
REPAIRED = (
    "disconnected_interior",
    "duplicate_rings",
    "invalid_coordinate",
    "nested_holes",
    "nested_shells",
    "ring_self_intersection",
    "self_intersection",
    "too_few_points",
    "unclosed_ring",
    "duplicate_vertices",
    "spike",
)


class FixPlots(CheckAlgorithm):
    """Each repair is safe and named; what is not clear goes to REJECTED with the reason."""

    ID, TITLE = "fixplots", N_("Repair plots in a copy")
    HELP = (
        "Repairs what can be repaired safely, in a copy: doubled vertices, spikes, small loops, holes outside, rings "
        "left "
        "open and the like. The type of geometry stays, and the area within 1 %. Plots with an error that cannot be "
        "repaired without guessing go to the rejected plots with the reason, and so does the later of two plots on "
        "the same ground; a warning rejects nothing. Doing it twice changes nothing. The layer itself is not touched."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_input()
        self.add_profile()
        self.addParameter(
            finish(
                QgsProcessingParameterBoolean("DROP_EMPTY", tr("Reject plots without a geometry"), True),
                "Switched off, plots with a null or empty geometry stay among the others, unchanged.",
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterEnum(
                    LEAVE_OUT,
                    tr("Repairs to leave out"),
                    list(REPAIRED),
                    allowMultiple=True,
                    optional=True,
                    usesStaticStrings=True,
                ),
                "Plots that need one of these repairs stay as they are.",
                advanced=True,
            )
        )
        vector, table = QgsProcessing.SourceType.TypeVectorAnyGeometry, QgsProcessing.SourceType.TypeVector
        for name, title, kind, default, words in (
            (
                "OUTPUT",
                N_("Repaired and unchanged plots"),
                vector,
                True,
                N_("The copy: same columns, CRS and type of geometry."),
            ),
            (
                "REJECTED",
                N_("Rejected plots"),
                table,
                True,
                N_("Plots that cannot be repaired safely; the column 'reason' says why."),
            ),
            (
                "CHANGE_LOG",
                N_("Change log"),
                table,
                False,
                N_("A row for each repaired plot: rules, hectares before and after."),
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(
                name, tr(title), kind, optional=name != "OUTPUT", createByDefault=default
            )
            self.addParameter(finish(sink, words))
        for name, title in (
            ("FIXED_COUNT", N_("Repaired plots")),
            ("UNCHANGED_COUNT", N_("Unchanged plots")),
            ("REJECTED_COUNT", N_("Rejected plots")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))
        self.addOutput(QgsProcessingOutputString("CHANGES", tr("Repairs per rule (JSON)")))
