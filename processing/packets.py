"""The group 'Evidence': one packet a supplier, with what is wrong with their plots and a file to correct."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..bridge.cases import has_findings, plot_id_column
from ..bridge.checking import missing_shapely
from ..bridge.fields import joined_columns, typed_field
from ..bridge.pack import PackTable, write_kml
from ..bridge.results import write_gpkg
from ..bridge.sources import LayerSource, chunks, plain, text_of
from ..checks.columns import read_wkb
from ..evidence.bags import free_file_name
from ..evidence.decisions import ground_of
from ..evidence.flags import flags_finding
from ..evidence.ground import Outlines
from ..evidence.packets import PacketPlot, PlacedFinding, page
from ..evidence.phrases import LANGUAGES, told
from ..language import tr, trn
from ..providers.errors import Cancelled, InputError
from .local import LocalAlgorithm
from .parameters import column_named, needed_source_of
from .shown import packets as shown
from .speech import speaking

_BATCH = 2000
_NAMELESS = "without a supplier"
ASKED_GROUND = "asked_ground"
_ASKED = (("asked", "text"), (ASKED_GROUND, "text"))  # what was asked, and of which outline


@dataclass(frozen=True)
class _Asked:
    """A plot that a supplier is asked about."""

    feature: QgsFeature
    ground: str
    faults: list[PlacedFinding]


class SupplierPackets(LocalAlgorithm, shown.SupplierPackets):
    """A folder a supplier: a page, the faulty plots, a file to correct and send back."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        self._plots = needed_source_of(self, parameters, "INPUT", context)
        self._findings = needed_source_of(self, parameters, "FINDINGS", context)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            supplier = column_named(self, parameters, "SUPPLIER_FIELD", context)
            if self._plots.fields.indexOf(supplier) < 0:
                raise InputError(
                    tr(
                        "The layer {plots} has no column {supplier}. Nothing was written. Choose the column that "
                        "names the suppliers.",
                        plots=self._plots.name,
                        supplier=supplier,
                    )
                )
            language = list(LANGUAGES)[self.parameterAsEnum(parameters, "LANGUAGE", context)]
            folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
            if folder.is_file():
                raise InputError(
                    tr(
                        "{folder} is a file, and the packets need a folder. Nothing was written. Choose another place.",
                        folder=folder.name,
                    )
                )
            asked, totals = self._asked(supplier, feedback)
            folder.mkdir(parents=True, exist_ok=True)
            made: list[str] = [each.name for each in folder.iterdir()]
            for at, (name, plots) in enumerate(sorted(asked.items())):
                if feedback.isCanceled():
                    raise Cancelled(trn("Stopped; {n} packet is written.", "Stopped; {n} packets are written.", at))
                made.append(free_file_name(name, made))
                self._write(folder / made[-1], name, plots, totals[name], language)
                feedback.setProgress(100.0 * (at + 1) / len(asked))
            feedback.pushInfo(
                trn(
                    "{n} packet was written to {folder}.",
                    "{n} packets were written to {folder}.",
                    len(asked),
                    folder=folder,
                )
            )
            if not asked:
                feedback.pushWarning(tr("No plot has an error, an overlap or a claim, so no supplier has to be asked."))
            return {"OUTPUT": str(folder), "PACKET_COUNT": len(asked)}

    def _asked(self, column: str, feedback: QgsProcessingFeedback) -> tuple[dict[str, list[_Asked]], dict[str, int]]:
        """By supplier the plots to ask about, and how many plots each one has."""
        by_ground, by_id, left = _faults(self._findings)
        layer, asked = self._plots.layer(), defaultdict(list)
        totals: dict[str, int] = defaultdict(int)
        used: set[int] = set()
        spelt: dict[str, str] = {}  # the same supplier is not two because of capital letters
        for features in chunks(self._plots.features(), _BATCH):
            if feedback.isCanceled():
                raise Cancelled(tr("Stopped; no packet was written."))
            outlines = Outlines([self._plots.batch(features)], layer)
            for feature, digest in zip(features, outlines.digest.tolist()):
                supplier = " ".join((text_of(feature[column]) or "").split()) or _NAMELESS
                supplier = spelt.setdefault(supplier.casefold(), supplier)
                totals[supplier] += 1
                ground = ground_of(digest)
                faults = by_ground.get(ground) if ground else None
                faults = [each for each in faults or () if each[0] == feature.id()] or faults or by_id.get(feature.id())
                if faults:
                    used.update(number for _, number, _ in faults)
                    asked[supplier].append(_Asked(feature, ground, [fault for _, _, fault in faults]))
        lost = left - len(used)
        if lost > 0:
            feedback.pushWarning(
                trn(
                    "{n} finding is about no plot of {layer}; it was left out.",
                    "{n} findings are about no plot of {layer}; they were left out.",
                    lost,
                    layer=self._plots.name,
                )
            )
        return dict(asked), dict(totals)

    def _write(self, target: Path, supplier: str, plots: list[_Asked], total: int, language: str) -> None:
        """The packet stands under its name only once it is whole: half a packet would be sent to a supplier as one."""
        folder = target.with_name(f".{target.name}.part")
        shutil.rmtree(folder, ignore_errors=True)  # of a run that was ended in the middle
        folder.mkdir(parents=True)
        try:
            self._fill(folder, supplier, plots, total, language)
            folder.rename(target)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _fill(self, folder: Path, supplier: str, plots: list[_Asked], total: int, language: str) -> None:
        source, id_field = self._plots, plot_id_column(self._plots)
        layer = source.layer()
        faulty = [_drawn(each, source, layer, id_field) for each in plots]
        html = page(supplier, faulty, total, language, layer.is_degrees)
        (folder / "index.html").write_text(html, encoding="utf-8")
        fields = QgsFields(source.sink_fields)
        names = joined_columns([field.name() for field in fields], dict(_ASKED))
        for column, kind in _ASKED:
            fields.append(typed_field(names[column], kind))
        rows = list(_rows(plots, source, fields, language))
        kind = source.source.wkbType()
        for name in ("plots", "answer"):
            write_gpkg(folder / f"{name}.gpkg", name, fields, kind, source.crs, (QgsFeature(row) for row in rows))
        write_kml(PackTable("plots", str(folder / "plots.gpkg"), "plots"), folder / "plots.kml", id_field)


def _faults(findings: LayerSource) -> tuple[Mapping[str, list], Mapping[int, list], int]:
    """Findings that a supplier has to answer, by ground and by feature id: (feature id, number, fault) each."""
    if not has_findings(findings):
        raise InputError(
            tr(
                "The layer {findings} holds no findings of a check. Nothing was written. Choose the findings that "
                "'Check plots' wrote.",
                findings=findings.name,
            )
        )
    names = {field.name().lower(): field.name() for field in findings.fields}
    by_ground, by_id, number = defaultdict(list), defaultdict(list), 0
    for feature in findings.features():
        row = {name: plain(feature[own]) for name, own in names.items()}
        if row["feature_id"] is None or not flags_finding(str(row["rule"]), str(row["severity"])):
            continue
        place = feature.geometry().asPoint() if feature.hasGeometry() else None
        x, y = (place.x(), place.y()) if place is not None else (float("nan"), float("nan"))
        fault = PlacedFinding(str(row["rule"]), str(row["severity"]), str(row["message"] or ""), x, y)
        entry = (int(row["feature_id"]), number, fault)
        by_id[entry[0]].append(entry)
        if row.get("ground"):
            by_ground[str(row["ground"])].append(entry)
        number += 1
    return by_ground, by_id, number


def _drawn(asked: _Asked, source: LayerSource, layer: Any, id_field: str) -> PacketPlot:
    batch = source.batch([asked.feature])
    columns = read_wkb(batch.wkb)
    lonlat = layer.lonlat(columns.xy)
    name = text_of(asked.feature[id_field]) if id_field else None
    return PacketPlot(
        name or str(asked.feature.id()),
        [points for _, _, points in columns.rings_of(0)],
        [points for _, _, points in columns.rings_of(0, lonlat)],
        asked.faults,
    )


def _rows(plots: Iterable[_Asked], source: LayerSource, fields: QgsFields, language: str) -> Iterable[QgsFeature]:
    for each in plots:
        feature = source.for_sink([QgsFeature(each.feature)])[0]
        row = QgsFeature(fields)
        row.setGeometry(each.feature.geometry())
        words = dict.fromkeys(" ".join(told(fault.rule, language)) or fault.message for fault in each.faults)
        row.setAttributes([*feature.attributes(), " ".join(words), each.ground])
        yield row
