"""What a check found, whether it still holds, and what can be done with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..checks.rule import ERROR, WARNING
from .finding_table import Finding
from .findings_view import FindingsView
from .mnemonics import put_words
from .window import Window
from .words import counted, figure, tr


@dataclass(frozen=True)
class ResultStanding:
    """How the results stand: ``old`` why they do not hold any more, "" where they do; ``follows``: they are being
    brought up to date; ``busy``: why nothing can be started now; ``offers_again``: a new check can be started."""

    name: str
    old: str = ""
    follows: bool = False
    busy: str = ""
    offers_again: bool = False


class CheckResults(QWidget):
    """Hidden until there are results. The buttons are those of the contract; the dock connects them."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._placeless = False
        self._told = ""  # the summary, without what has become of it since
        self.summary, self.preflight = QLabel(self), QLabel(self)
        for label in (self.summary, self.preflight):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.again = QPushButton(tr("Check again"), self)
        self.findings = FindingsView(window.canvas, window.open_form, self)
        self.repair, self.report = QPushButton(tr("Repair a copy..."), self), QPushButton(tr("Report"), self)
        self.export, self.send = QPushButton(tr("For EUDR..."), self), QPushButton(self)
        for name in ("summary", "preflight", "again", "repair", "report", "export", "send"):
            getattr(self, name).setObjectName(name)
        self._lay_out()
        self.again.hide()
        self.hide()

    def _lay_out(self) -> None:
        head, others, last, layout = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for label in (self.summary, self.preflight):
            label.setWordWrap(True)
        head.addWidget(self.summary, 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.repair, self.report, self.export):
            others.addWidget(button)
        last.addStretch()
        last.addWidget(self.send)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.findings, 1)
        layout.addWidget(self.preflight)
        layout.addLayout(others)
        layout.addLayout(last)

    @property
    def has_errors(self) -> bool:
        """Whether plots stay home because of an error."""
        return self._counts.get("INVALID_COUNT", 0) > 0

    def show_counts(self, results: Mapping[str, Any], placeless: bool) -> None:
        """The figures of a check whose findings are still to be read; ``placeless``: the layer has no CRS."""
        names = ("FEATURE_COUNT", "VALID_COUNT", "INVALID_COUNT")
        self._counts, self._placeless = {name: int(results.get(name) or 0) for name in names}, placeless
        by_rule = json.loads(results.get("SUMMARY") or "{}")
        self._told = tr("{} findings").format(figure(sum(by_rule.values())))
        send = counted(self._counts["VALID_COUNT"], "Send {} plot", "Send {} plots")
        put_words(self.send, tr("Send plots") if placeless else send)
        self.repair.setVisible(_has_algorithm("fixplots"))
        self.export.setVisible(_has_algorithm("exporteudr"))
        self.show()

    def show_findings(self, layer: Optional[QgsVectorLayer], findings: Iterable[Finding]) -> None:
        self.findings.show_findings(layer, findings)
        self._sum_up()

    def follow(self, findings: Iterable[Finding], then: Callable[[], None]) -> None:
        """The findings after an edit, see `FindingsView.follow`; ``then``: they are shown."""

        def followed() -> None:
            self._sum_up()
            then()

        self.findings.follow(findings, followed)

    def _sum_up(self) -> None:
        model = self.findings.model
        errors, warnings = model.count(ERROR), model.count(WARNING)
        parts = [
            tr("{} in {}").format(
                counted(errors, "{} error", "{} errors"),
                counted(self._counts["INVALID_COUNT"], "{} plot", "{} plots"),
            )
            if errors
            else tr("no errors"),
            counted(warnings, "{} warning", "{} warnings") if warnings else tr("no warnings"),
        ]
        if not self._placeless:
            parts.append(tr("{} fit to send").format(figure(self._counts["VALID_COUNT"])))
        if model.mended():
            parts.append(tr("{} mended").format(figure(model.mended())))
        self._told = " · ".join(parts)

    def stand(self, standing: ResultStanding) -> None:
        """Says whose results these are and whether they still hold; what is old offers nothing but a new check."""
        told = tr("{}: {}").format(standing.name, self._told)
        if standing.follows:
            told = tr("Out of date: {} They are being checked again.").format(standing.old)
        elif standing.old:
            told = tr("Out of date: {}").format(standing.old)
        self.summary.setText(told)
        self.again.setVisible(bool(standing.old) and standing.offers_again)
        self.findings.set_old(bool(standing.old), standing.follows)
        self._tell_acts(tr("These results are out of date: check again.") if standing.old else "", standing.busy)

    def _tell_acts(self, old: str, busy: str) -> None:
        fit = self._counts.get("VALID_COUNT", 0)
        none = "" if fit else tr("No plot is fit to send.")
        place = tr("The layer has no coordinate reference system: set it, and check again.") if self._placeless else ""
        reasons = {
            self.send: (place or none, tr("Opens the services with this layer; nothing is sent yet.")),
            self.export: (place, tr("Shows what the EU's file would say; nothing is written yet.")),
            self.report: ("", tr("Writes an HTML page for people without QGIS into the results folder and opens it.")),
            self.repair: ("", tr("Lists what can be repaired safely; nothing is written yet.")),
        }
        for button, (own, hint) in reasons.items():
            reason = old or own or busy
            button.setEnabled(not reason)
            button.setToolTip(reason or hint)
        home = self._counts.get("FEATURE_COUNT", 0) - fit
        stays = counted(home, "{} plot would stay home.", "{} plots would stay home.") if home else ""
        self.preflight.setText("" if old else place or stays)
        self.preflight.setVisible(bool(self.preflight.text()))


def _has_algorithm(name: str) -> bool:
    return QgsApplication.processingRegistry().algorithmById(f"georelay:{name}") is not None
