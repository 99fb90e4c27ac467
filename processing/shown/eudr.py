"""The inputs of the file for the EUDR information system."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...language import N_, tr
from ...providers.fields import ON_INVALID
from .check import CheckAlgorithm
from .parameters import finish


class ExportEudr(CheckAlgorithm):
    """Six decimals, valid after rounding, no hole, rings counterclockwise, below 25 MB; read again and checked."""

    ID, TITLE = "exporteudr", N_("Export for the EUDR information system")
    PAGE = "eudr-file"
    HELP = (
        "Writes the plots as GeoJSON in the form that the EU's information system accepts: six decimals, valid after "
        "rounding, no holes, files of at most 25 MB and 1,000 producers, each a statement of its own. What was written "
        "is read again and checked by the same rules, so a file that is there has no errors. It refuses what 'Check "
        "plots' calls an error for a EUDR due-diligence statement. The layer itself is not touched, nothing is sent, "
        "and passing says nothing about whether the plots comply with the regulation."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_input()
        self.add_id_field()
        self.add_statement()
        self.add_area(
            "Declared area",
            "The column with the declared area, which the system reads for points; empty: one called exactly Area, if "
            "there is one. A point without an area counts as 4 ha.",
        )
        self._add_choices()
        self._add_outputs()

    def _add_choices(self) -> None:
        ways = [tr("Refuse"), tr("Split into parts without holes")]
        self.addParameter(
            finish(
                QgsProcessingParameterEnum("HOLES", tr("Plots with a hole"), ways, defaultValue=0),
                "The system loses holes: what it cannot take is refused, or the plot is cut into parts round the hole.",
            )
        )
        titles = [tr(choice.title) for choice in ON_INVALID.choices[:3]]
        self.addParameter(
            finish(
                QgsProcessingParameterEnum("ON_INVALID", tr(ON_INVALID.title), titles, defaultValue=0),
                "What to do with plots that have an error of this profile. Stop: nothing is written, and all that is "
                "wrong is told. Leave out: the others are written. Repair: each is repaired in a copy where that is "
                "safe, the rest is left out.",
            )
        )

    def _add_outputs(self) -> None:
        self.addParameter(
            finish(
                QgsProcessingParameterFileDestination("OUTPUT", tr("GeoJSON file"), tr("GeoJSON files (*.geojson)")),
                "What does not fit one statement goes to name_2.geojson, name_3.geojson beside it: each file is a "
                "statement of its own. A file that was there is replaced only once the new one is whole.",
            )
        )
        for name, title, kind, words in (
            (
                "INDEX",
                N_("Which plot is which feature"),
                QgsProcessing.SourceType.TypeVector,
                N_("A row for each feature that was written: file, number in it, plot, part."),
            ),
            (
                "LEFT_OUT",
                N_("Plots left out"),
                QgsProcessing.SourceType.TypeVector,
                N_("Plots that stayed out; the column 'reason' says why."),
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(name, tr(title), kind, optional=True, createByDefault=False)
            self.addParameter(finish(sink, words))
        for name, title in (
            ("PLOT_COUNT", N_("Plots")),
            ("FEATURE_COUNT", N_("Features")),
            ("LEFT_OUT_COUNT", N_("Plots left out")),
            ("FILE_COUNT", N_("Files")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Statements (JSON)")))
