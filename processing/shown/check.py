"""What the group 'Check and prepare' takes: plots, what they are for, and what is said of them."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...checks.profiles import PROFILES
from ...language import N_, tr
from .local import ShownAlgorithm
from .parameters import finish

INPUT, PROFILE, ID_FIELD, AREA_FIELD = "INPUT", "PROFILE", "ID_FIELD", "AREA_FIELD"
BY_NAME = N_("The exact name of a column, capitals included, or else plain text for all plots.")


class CheckAlgorithm(ShownAlgorithm):
    """An algorithm of this group: it takes plots and a profile."""

    GROUP, GROUP_ID = N_("Check and prepare"), "check"
    TAGS = ["validity", "topology", "eudr", "plots", "geometry"]

    def add_input(self) -> None:
        self.addParameter(
            finish(
                QgsProcessingParameterFeatureSource(INPUT, tr("Plots"), [QgsProcessing.SourceType.TypeVector]),
                "The layer to look at, in any CRS. It is only read.",
            )
        )

    def add_profile(self, default: int = 0) -> None:
        titles = [tr(profile.title) for profile in PROFILES]
        self.addParameter(
            finish(
                QgsProcessingParameterEnum(PROFILE, tr("For"), titles, defaultValue=default),
                "What the plots are for. It decides which types of geometry and how many decimals are judged, "
                "and what counts as an error.",
            )
        )

    def add_id_field(self) -> None:
        self.addParameter(
            finish(
                QgsProcessingParameterField(ID_FIELD, tr("Plot id"), parentLayerParameterName=INPUT, optional=True),
                "The column that names each plot. Doubled and missing ids are found only with it.",
            )
        )

    def add_area(self, title: str, words: str, advanced: bool = False) -> None:
        field = QgsProcessingParameterField(AREA_FIELD, tr(title), parentLayerParameterName=INPUT, optional=True)
        self.addParameter(finish(field, words, advanced))
        units = [tr(each) for each in (N_("hectares"), N_("square metres"), N_("acres"))]
        unit = QgsProcessingParameterEnum("AREA_UNIT", tr("Unit of the declared area"), units, defaultValue=0)
        self.addParameter(finish(unit, "In which the column is. The EU system takes hectares.", advanced))

    def add_statement(self, advanced: bool = False) -> None:
        """What the EU's file says of the plots."""
        for name, title, words in (
            (
                "PRODUCER_NAME",
                N_("Producer's name"),
                N_(
                    "The exact name of a column, capitals included, or else plain text for all plots. Up to 500 "
                    "characters."
                ),
            ),
            (
                "PRODUCER_COUNTRY",
                N_("Producer's country"),
                N_(
                    "ISO 3166-1 code of two letters, such as GH. The exact name of a column, capitals included, or "
                    "else plain text for all plots. A code is a code even where a column has that name. Empty: the "
                    "country that each plot lies in."
                ),
            ),
            ("PRODUCTION_PLACE", N_("Place of production"), BY_NAME),
        ):
            self.addParameter(finish(QgsProcessingParameterString(name, tr(title), "", optional=True), words, advanced))
        self.addParameter(
            finish(
                QgsProcessingParameterBoolean("PLACES_CONFIRMED", tr("Places were looked at"), False),
                "A person has looked at the places: plots off the land, in another country or with latitude and "
                "longitude exchanged are then only warned of. The world map lacks small islands.",
                advanced=True,
            )
        )


class CheckPlots(CheckAlgorithm):
    """Every defect of every plot, with its place."""

    ID, TITLE = "checkplots", N_("Check plots")
    HELP = (
        "Finds every defect of every plot, with its place on the map, and tells apart the plots that are fit to send. "
        "Nothing is sent, and the layer is not changed. Errors make a plot unfit for the chosen use; warnings are "
        "worth "
        "a look. The report is an HTML page for people without QGIS."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_input()
        self.add_profile()
        self.add_id_field()
        self._add_figures()
        self._add_outputs()

    def _add_figures(self) -> None:
        number, double = QgsProcessingParameterNumber, QgsProcessingParameterNumber.Type.Double
        self.addParameter(
            finish(
                QgsProcessingParameterBoolean("OVERLAPS", tr("Look for overlaps between plots"), True),
                "Tells plots that share more than 1 m2 and more than 0.1 % of the smaller one.",
            )
        )
        for name, title, words in (
            ("MIN_AREA", N_("Smallest area (ha)"), N_("Plots below it are told as a warning. Empty: no limit.")),
            ("MAX_AREA", N_("Largest area (ha)"), N_("Plots above it are told as a warning. Empty: no limit.")),
        ):
            self.addParameter(finish(number(name, tr(title), double, None, True, 0), words, advanced=True))
        self.addParameter(
            finish(
                number("MAX_GAP", tr("Tell gaps narrower than (m)"), double, 0, False, 0),
                "Gaps between two plots that are narrower than this. 0: not looked for.",
                advanced=True,
            )
        )
        self.add_area(
            "Declared area",
            "The column with the declared area; empty: one called exactly Area, if there is one. Told where it differs "
            "from the measured one by more than 10 % and 0.1 ha.",
            advanced=True,
        )
        self.add_statement(advanced=True)
        self.addParameter(
            finish(
                QgsProcessingParameterFeatureSource(
                    "COMPARE_WITH",
                    tr("Plots claimed earlier"),
                    [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                    optional=True,
                ),
                "Another layer: plots that share ground with one of its plots are told.",
                advanced=True,
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterBoolean("COMPARE_JOBS", tr("Compare with plots sent before"), False),
                "Plots that share ground with a plot of any earlier job of the job list are told: two suppliers may "
                "claim "
                "the same field.",
                advanced=True,
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterFeatureSource(
                    "DECISIONS", tr("Decisions"), [QgsProcessing.SourceType.TypeVector], optional=True
                ),
                "The table 'decisions'. Findings on ground that was decided on then tell the newest decision; one "
                "that was accepted stays told.",
                advanced=True,
            )
        )

    def _add_outputs(self) -> None:
        any_type, point = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorPoint
        sinks = (
            ("VALID", N_("Plots fit to send"), any_type, N_("Plots without an error, as they are.")),
            (
                "INVALID",
                N_("Plots with errors"),
                any_type,
                N_("Plots with one or more errors; the column 'issues' names the rules."),
            ),
            ("ISSUES", N_("Findings"), point, N_("A point for each finding, with the sentence that explains it.")),
            (
                "AREAS",
                N_("Ground of overlaps, gaps and claims"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                N_("A polygon for each overlap, gap and claim, with both plots and the square metres."),
            ),
        )
        for name, title, kind, words in sinks:
            sink = QgsProcessingParameterFeatureSink(
                name, tr(title), kind, optional=True, createByDefault=name not in ("VALID", "AREAS")
            )
            self.addParameter(finish(sink, words))
        report = QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
        )
        self.addParameter(finish(report, "One HTML page with counts, a map and an example of each rule."))
        for name, title in (
            ("FEATURE_COUNT", N_("Plots")),
            ("VALID_COUNT", N_("Plots fit to send")),
            ("INVALID_COUNT", N_("Plots with errors")),
            ("ISSUE_COUNT", N_("Findings")),
            ("UNCOMPARED_COUNT", N_("Plots to compare with that could not be compared")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Findings per rule (JSON)")))
