"""Plots written as the EU's information system accepts them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..bridge.sources import LONLAT, chunks, plain, text_of
from ..bridge.statements import SaidInColumns
from ..bridge.uploads import beyond_repair, first_error, lonlat_geometry, missing_shapely, run_check
from ..checks.engine import Options
from ..checks.eudr import EudrError, EudrWriter, Holes, Producer
from ..checks.repair import repair
from ..checks.rule import ERROR
from ..providers.errors import Cancelled, InputError
from ..providers.fields import ON_INVALID
from .check import ID_FIELD, INPUT, CheckAlgorithm
from .parameters import column_named, finish, source_of, tr
from .speech import speaking

PROFILE = 1
STOP, LEAVE_OUT, REPAIR = 0, 1, 2
HOLE = "interior_ring"


class ExportEudr(CheckAlgorithm):
    """Six decimals, valid after rounding, no hole, rings counterclockwise, below 25 MB; read again and checked."""

    ID, TITLE = "exporteudr", "Export for the EUDR information system"
    HELP = (
        "Writes the plots as GeoJSON in the form that the EU's information system accepts: six decimals, valid after "
        "rounding, no holes, files below 25 MB. What was written is read again and checked by the same rules, so a "
        "file that is there has no errors. The layer itself is not touched, and nothing is sent."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_input()
        self.add_id_field()
        for name, title, optional, words in (
            ("PRODUCER_NAME", "Producer's name", True, "The name of a column, or else plain text for all plots."),
            ("PRODUCER_COUNTRY", "Producer's country", False,
             "ISO 3166-1 code of two letters, such as GH: the name of a column, or else plain text for all plots."),
            ("PRODUCTION_PLACE", "Place of production", True,
             "The name of a column, or else plain text for all plots."),
        ):
            self.addParameter(finish(QgsProcessingParameterString(name, tr(title), "", optional=optional), words))
        self.addParameter(
            finish(
                QgsProcessingParameterField(
                    "AREA_FIELD", tr("Hectares"), parentLayerParameterName=INPUT, optional=True
                ),
                "The column with the declared area. Empty: a column called Area, if there is one.",
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterEnum(
                    "HOLES", tr("Plots with a hole"), [tr("Refuse"), tr("Split into parts without holes")],
                    defaultValue=0,
                ),
                "The system loses holes: what it cannot take is refused, or the plot is cut into parts round the hole.",
            )
        )
        titles = [tr(choice.title) for choice in ON_INVALID.choices[:3]]
        self.addParameter(
            finish(
                QgsProcessingParameterEnum("ON_INVALID", tr(ON_INVALID.title), titles, defaultValue=0),
                "What to do with plots that have an error of this profile. Stop: nothing is written. Leave out: the "
                "others "
                "are written. Repair: each is repaired in a copy where that is safe, the rest is left out.",
            )
        )
        self.addParameter(
            finish(
                QgsProcessingParameterFileDestination("OUTPUT", tr("GeoJSON file"), tr("GeoJSON files (*.geojson)")),
                "Further files lie beside it as name_2.geojson, name_3.geojson, where 25 MB are not enough.",
            )
        )
        self.addOutput(QgsProcessingOutputNumber("PLOT_COUNT", tr("Plots")))
        self.addOutput(QgsProcessingOutputNumber("FILE_COUNT", tr("Files")))

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._source = source_of(self, parameters, INPUT, context)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            if not self._source.crs.isValid():
                raise InputError(
                    f"The layer {self._source.name} has no CRS. Nothing was written. Set it and run again."
                )
            path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
            holes = Holes(self.parameterAsEnum(parameters, "HOLES", context))
            on_invalid = self.parameterAsEnum(parameters, "ON_INVALID", context)
            stay_home, mend = self._judge(parameters, context, holes, on_invalid, feedback)
            try:
                written = self._write(parameters, context, EudrWriter(path, holes), stay_home, mend, feedback)
            except EudrError as error:
                raise InputError(str(error)) from error
            feedback.pushInfo(f"{written.plots:,} plots in {len(written.files)} file(s), checked again after writing.")
            return {"OUTPUT": str(path), "PLOT_COUNT": written.plots, "FILE_COUNT": len(written.files)}

    def _judge(
        self, parameters: dict[str, Any], context: Any, holes: Holes, on_invalid: int, feedback: QgsProcessingFeedback
    ) -> Any:
        """Feature ids that stay home, and those to be repaired."""
        id_field, area_field = self._column(parameters, ID_FIELD, context), self._area_field(parameters, context)
        found = run_check(
            self._source.batches(id_field, SaidInColumns(area=area_field)),
            self._source.layer(id_field, area_field),
            Options(profile=PROFILE, overlaps=False),
            lambda percent: feedback.setProgress(percent / 2),
            feedback.isCanceled,
        )
        findings = found.findings
        counts = (findings.severity == ERROR) & ((findings.rule != HOLE) | (holes is Holes.REFUSE))
        rows = np.unique(findings.row[counts & (findings.row >= 0)])
        bad = set(found.feature_ids[rows].tolist())
        never = set(found.feature_ids[found.unsendable].tolist())
        if not bad:
            return never, set()
        told = f"{len(bad):,} of {found.feature_count:,} plots of {self._source.name} have errors."
        if on_invalid == STOP:
            raise InputError(
                f"{told} The first: {first_error(found, counts)} Nothing was written. "
                "Run 'Check plots' to see each, or choose to leave them out or to repair a copy."
            )
        feedback.pushWarning(told)
        if on_invalid == LEAVE_OUT:
            return bad | never, set()
        hopeless = beyond_repair(found, except_for=HOLE if holes is Holes.SPLIT else "")
        if hopeless:
            feedback.pushWarning(f"{len(hopeless):,} of them have an error that no repair mends, and are left out.")
        return never | hopeless, bad - never - hopeless

    def _write(
        self, parameters: dict[str, Any], context: Any, writer: EudrWriter, stay_home: set[int], mend: set[int],
        feedback: Any,
    ) -> Any:
        tell = self._teller(parameters, context)
        transform = QgsCoordinateTransform(
            self._source.crs, QgsCoordinateReferenceSystem(LONLAT), self._source.transform_context
        )
        done = 0
        for batch in chunks(self._source.features(), 1000):
            if feedback.isCanceled():
                writer.discard()
                raise Cancelled("Stopped. Nothing was written.")
            wkb, producers, names = [], [], []
            for feature in (each for each in batch if each.id() not in stay_home):
                producer, name = tell(feature)
                try:
                    geometry = lonlat_geometry(feature.geometry(), transform).asWkb().data()
                    wkb.append(_mended(geometry) if feature.id() in mend else geometry)
                except ValueError as error:
                    feedback.pushWarning(f"Plot {name} is left out: {error}")
                    continue
                producers.append(producer)
                names.append(name)
            writer.write(wkb, producers, names)
            done += len(batch)
            feedback.setProgress(50 + 45.0 * done / max(1, self._source.count()))
        if not writer.plots:
            writer.discard()
            raise InputError(f"No plot of {self._source.name} is fit to be written. Run 'Check plots' to see why.")
        return writer.close()

    def _teller(self, parameters: dict[str, Any], context: Any) -> Callable[[QgsFeature], Any]:
        """What is said of a plot: each value from its column, or the plain text."""
        fields = self._source.fields
        given = {name: (self.parameterAsString(parameters, name, context) or "").strip()
                 for name in ("PRODUCER_NAME", "PRODUCER_COUNTRY", "PRODUCTION_PLACE")}
        indexes = {name: fields.lookupField(text) if text else -1 for name, text in given.items()}
        area_name = self._area_field(parameters, context)
        area = fields.lookupField(area_name) if area_name else -1
        id_index = fields.lookupField(self._column(parameters, ID_FIELD, context)) if self._column(
            parameters, ID_FIELD, context) else -1

        def value(feature: QgsFeature, name: str) -> str:
            return (text_of(feature.attribute(indexes[name])) or "") if indexes[name] >= 0 else given[name]

        def tell(feature: QgsFeature) -> Any:
            producer = Producer(
                country=value(feature, "PRODUCER_COUNTRY"),
                name=value(feature, "PRODUCER_NAME"),
                place=value(feature, "PRODUCTION_PLACE"),
                area=plain(feature.attribute(area)) if area >= 0 else None,
            )
            plot = text_of(feature.attribute(id_index)) if id_index >= 0 else None
            return producer, plot or str(feature.id())

        return tell

    def _column(self, parameters: dict[str, Any], name: str, context: Any) -> str:
        return column_named(self, parameters, name, context)

    def _area_field(self, parameters: dict[str, Any], context: Any) -> str:
        chosen = self._column(parameters, "AREA_FIELD", context)
        if chosen:
            return chosen
        index = self._source.fields.lookupField("Area")
        return self._source.fields.at(index).name() if index >= 0 else ""


def _mended(wkb: bytes) -> bytes:
    outcome = repair(wkb, PROFILE, allow_multi=True)
    if outcome.wkb is None:
        raise ValueError(outcome.reason)
    return outcome.wkb
