"""The dock "GeoRelay: Check": a layer is checked, its findings are walked through on the map, what is fit is sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QShortcut,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..bridge.context import Context
from ..bridge.uploads import ascii_name
from ..checks.rule import ERROR, WARNING
from ..checks.rules import all_rules
from .check_form import CheckForm
from .findings import Finding, FindingsModel, findings_in
from .layer_input import FINDINGS_OF
from .panel import Panel, theme_icon
from .runner import Outcome, Runner, Running
from .spotlight import Spotlight
from .window import Window
from .words import counted, figure, tr

SLICE = 2000  # findings read between two looks at the person's mouse


class CheckDock(Panel):
    """``send_wanted(layer, selected_only, id_field, leave_out)``: the person wants to send what is fit."""

    send_wanted = pyqtSignal(object, bool, str, bool)

    def __init__(self, context: Context, runner: Runner, window: Window) -> None:
        super().__init__("Check", tr("GeoRelay: Check"), window.main)
        self._context, self._runner, self._window = context, runner, window
        self._rules = all_rules()
        self._spotlight = Spotlight(window.canvas)
        self._running: Optional[Running] = None
        self._checked: Optional[QgsVectorLayer] = None
        self._reading: Any = None
        self._follows = True
        self._build()
        self._connect()
        self.restore()

    # building

    def _build(self) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        self.form = CheckForm(page)
        self.start = QPushButton(page)
        self.start.setDefault(True)
        self.reason = QLabel(page)
        self.reason.setWordWrap(True)
        self.progress = QProgressBar(page)
        self.stop = QPushButton(tr("Cancel"), page)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        row.addStretch()
        row.addWidget(self.start)
        layout.addWidget(self.form)
        layout.addWidget(self.reason)
        layout.addLayout(row)
        self.results = self._build_results(page)
        layout.addWidget(self.results, 1)
        layout.addStretch(0)
        self.pages.addWidget(page)
        self._show_running(False)

    def _build_results(self, page: QWidget) -> QWidget:
        frame = QWidget(page)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(frame)
        self.summary.setWordWrap(True)
        layout.addWidget(self.summary)
        layout.addLayout(self._build_narrowing(frame))
        self.model = FindingsModel({name: tr(rule.title) for name, rule in self._rules.items()}, self)
        self.tree = QTreeView(frame)
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setMouseTracking(True)
        self.tree.setExpandsOnDoubleClick(False)
        layout.addWidget(self.tree, 1)
        self.meaning = QLabel(frame)
        self.meaning.setWordWrap(True)
        self.meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.meaning)
        layout.addLayout(self._build_acts(frame))
        frame.hide()
        return frame

    def _build_narrowing(self, frame: QWidget) -> QHBoxLayout:
        self.filter = QgsFilterLineEdit(frame)
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter"))
        self.severity = QComboBox(frame)
        for words, value in ((tr("All"), ""), (tr("Errors"), ERROR), (tr("Warnings"), WARNING)):
            self.severity.addItem(words, value)
        self.place = QLabel(frame)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(self.severity)
        self.previous = self._arrow(frame, "mActionArrowLeft", tr("Previous finding (P)"))
        self.next = self._arrow(frame, "mActionArrowRight", tr("Next finding (N)"))
        for widget in (self.previous, self.place, self.next):
            row.addWidget(widget)
        return row

    def _arrow(self, frame: QWidget, icon: str, hint: str) -> QToolButton:
        button = QToolButton(frame)
        button.setIcon(theme_icon(icon))
        button.setAutoRaise(True)
        button.setToolTip(hint)
        return button

    def _build_acts(self, frame: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        self.repair = QPushButton(tr("Repair a copy..."), frame)
        self.report = QPushButton(tr("Report"), frame)
        self.report.setToolTip(tr("Writes one HTML page for people without QGIS into the results folder and opens it."))
        self.send = QPushButton(frame)
        row.addWidget(self.repair)
        row.addWidget(self.report)
        row.addStretch()
        row.addWidget(self.send)
        return row

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.chosen.connect(self._on_chosen)
        self.start.clicked.connect(self.check)
        self.stop.clicked.connect(lambda: self._running and self._running.cancel())
        self.filter.valueChanged.connect(lambda text: self._narrow())
        self.severity.currentIndexChanged.connect(lambda at: self._narrow())
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.clicked.connect(self._zoom)
        self.tree.entered.connect(self._on_entered)
        self.tree.doubleClicked.connect(self._open_form)
        self.tree.viewport().installEventFilter(self)
        for key, act in (("N", lambda: self.step(1)), ("P", lambda: self.step(-1)),
                         ("Return", lambda: self._zoom(self.tree.currentIndex())),
                         ("Enter", lambda: self._zoom(self.tree.currentIndex()))):
            shortcut = QShortcut(QKeySequence(key), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.report.clicked.connect(self.write_report)
        self.repair.clicked.connect(self._repair)
        self.send.clicked.connect(self._send)
        self._window.layer_activated.connect(self._on_activated)
        QgsProject.instance().readProject.connect(self._on_project)
        self._slicer = QTimer(self)
        self._slicer.setInterval(0)
        self._slicer.timeout.connect(self._read_slice)

    def close_down(self) -> None:
        """Lets go of what is not its own child: signals of QGIS, the outline on the map."""
        self._window.layer_activated.disconnect(self._on_activated)
        QgsProject.instance().readProject.disconnect(self._on_project)
        self._slicer.stop()
        self._spotlight.close()

    # the layer and what the project remembers

    def restore(self) -> None:
        """The project's last layer, profile and id; else the active layer."""
        layer = QgsProject.instance().mapLayer(self.recall("layer")) or self._window.active_layer()
        if isinstance(layer, QgsVectorLayer):
            self.form.source.put(layer)
        profile = self.recall("profile")
        if profile.isdigit():
            self.form.profiles.setCurrentIndex(max(0, self.form.profiles.findData(int(profile))))
        if self.form.layer is not None and self.recall("layer") == self.form.layer.id() and self.recall("id"):
            self.form.ids.setField(self.recall("id"))
        self._on_changed()

    def preset(self, layer: QgsVectorLayer) -> None:
        self.form.source.put(layer)
        self._follows = False

    def _on_project(self, *_: Any) -> None:
        self._follows = True
        self._forget_results()
        self.restore()

    def _on_activated(self, layer: Any) -> None:
        fitting = isinstance(layer, QgsVectorLayer) and not layer.customProperty(FINDINGS_OF)
        if self._follows and fitting and not self.recall("layer") and self._running is None:
            self.form.source.put(layer)

    def _on_chosen(self) -> None:
        self._follows = False
        layer = self.form.layer
        self.remember("layer", layer.id() if layer is not None else "")
        self.remember("profile", str(self.form.profiles.currentData()))
        self.remember("id", self.form.ids.currentField())

    def _on_changed(self) -> None:
        self.start.setText(self.form.verb())
        reason = tr("Open a layer of plots to check it.") if self.form.layer is None else ""
        if self.form.count() == 0:
            reason = tr("This layer has no plots.")
        self.start.setEnabled(not reason and self._running is None)
        self.start.setToolTip(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    # checking

    def check(self) -> None:
        """Starts the check of the chosen layer; the findings go to the tree and to the map."""
        layer = self.form.layer
        if layer is None or self._running is not None:
            return
        self.bar.clear()
        self._forget_results()
        self._checked = layer
        issues = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        parameters = {**self.form.parameters(), "ISSUES": issues}
        self._show_running(True)
        self._running = self._runner.start("checkplots", parameters, self._on_checked)
        self._running.moved.connect(self._on_moved)
        self._on_changed()

    def _on_moved(self, percent: float, words: str) -> None:
        self.progress.setValue(int(percent))
        self.progress.setToolTip(words)

    def _show_running(self, runs: bool) -> None:
        self.progress.setVisible(runs)
        self.progress.setValue(0)
        self.stop.setVisible(runs)
        self.start.setVisible(not runs)

    def _on_checked(self, outcome: Outcome) -> None:
        self._running = None
        self._show_running(False)
        self._on_changed()
        if not outcome.succeeded:
            return self.complain(outcome, self.check)
        self._show_counts(outcome.results)
        layer = next((each for each in outcome.layers if isinstance(each, QgsVectorLayer)), None)
        if layer is not None:
            self._adopt(layer)
            self._reading, self._read = iter(findings_in(layer)), []
            self._slicer.start()

    def _adopt(self, layer: QgsVectorLayer) -> None:
        """The findings' layer is ours: named after the plots, in place of the one before, lost without a question."""
        checked = self._checked
        if checked is None:
            return
        project = QgsProject.instance()
        for other in list(project.mapLayers().values()):
            if other.customProperty(FINDINGS_OF) == checked.id():
                project.removeMapLayer(other.id())
        layer.setName(tr("Findings: {}").format(checked.name()))
        layer.setCustomProperty(FINDINGS_OF, checked.id())
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        self.form.source.leave_out_findings()

    def _read_slice(self) -> None:
        for _ in range(SLICE):
            finding = next(self._reading, None)
            if finding is None:
                self._slicer.stop()
                return self._show_findings(self._read)
            self._read.append(finding)

    def _show_counts(self, results: Mapping[str, Any]) -> None:
        self._counts: dict[str, int] = {
            name: int(results.get(name) or 0) for name in ("FEATURE_COUNT", "VALID_COUNT", "INVALID_COUNT")
        }
        by_rule = json.loads(results.get("SUMMARY") or "{}")
        self.summary.setText(tr("{} findings").format(figure(sum(by_rule.values()))))
        fit = self._counts["VALID_COUNT"]
        self.send.setText(counted(fit, tr("Send {} plot"), tr("Send {} plots")))
        self.send.setEnabled(fit > 0)
        self.send.setToolTip(
            tr("Opens the services with this layer; nothing is sent yet.") if fit else tr("No plot is fit to send.")
        )
        repairable = self._algorithm_exists("fixplots")
        self.repair.setVisible(repairable)
        self.results.show()

    def _show_findings(self, findings: list[Finding]) -> None:
        self.model.fill(findings)
        errors, warnings = self.model.count(ERROR), self.model.count(WARNING)
        parts = [
            tr("{} in {}").format(
                counted(errors, tr("{} error"), tr("{} errors")),
                counted(self._counts["INVALID_COUNT"], tr("{} plot"), tr("{} plots")),
            ) if errors else tr("no errors"),
            counted(warnings, tr("{} warning"), tr("{} warnings")) if warnings else tr("no warnings"),
            tr("{} fit to send").format(figure(self._counts["VALID_COUNT"])),
        ]
        self.summary.setText(" · ".join(parts))
        self.meaning.setText(tr("Every plot is fit to send.") if not findings else tr("Choose a finding to see it."))
        self._narrow()
        if errors and self.model.rowCount():
            self.tree.expand(self.model.index(0, 0))

    def _forget_results(self) -> None:
        self._slicer.stop()
        self.model.fill([])
        self._spotlight.clear()
        self.results.hide()

    # walking through

    def _narrow(self) -> None:
        self.model.narrow(self.filter.value(), self.severity.currentData())
        if self.filter.value():
            self.tree.expandAll()
        self._tell_place()

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) finding, on the map too."""
        index = self.model.step(self.tree.currentIndex(), by)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
            self._zoom(index)

    def _tell_place(self) -> None:
        at = self.model.position(self.tree.currentIndex())
        total = self.model.shown()
        self.place.setText(f"{figure(at + 1) if at >= 0 else '-'}/{figure(total)}")
        for button in (self.next, self.previous):
            button.setEnabled(total > 0)

    def _on_current(self, index: QModelIndex, before: QModelIndex) -> None:
        rule = self._rules.get(self.model.rule_at(index))
        finding = self.model.finding_at(index)
        if rule is not None:
            head = f"<p>{_escaped(finding.text)}{_nowhere(finding)}</p>" if finding is not None else ""
            self.meaning.setText(
                f"{head}<p><b>{_escaped(tr(rule.title))}</b>. {_escaped(tr(rule.finds))} {_escaped(tr(rule.why))}</p>"
                f"<p><i>{_escaped(tr('What to do'))}:</i> {_escaped(tr(rule.cure))}</p>"
            )
        self._tell_place()

    def _on_entered(self, index: QModelIndex) -> None:
        self._spotlight.outline(self._layer(), self.model.finding_at(index))

    def _zoom(self, index: QModelIndex) -> None:
        finding = self.model.finding_at(index)
        if finding is None:
            return
        self._spotlight.outline(self._layer(), finding)
        self._spotlight.show(self._layer(), finding)

    def _open_form(self, index: QModelIndex) -> None:
        finding, layer = self.model.finding_at(index), self._layer()
        if finding is not None and layer is not None and finding.feature_id is not None:
            self._window.open_form(layer, layer.getFeature(int(finding.feature_id)))

    def _layer(self) -> Optional[QgsVectorLayer]:
        """The layer that was checked, if it is still there."""
        present = QgsProject.instance().mapLayers().values()
        return self._checked if any(each is self._checked for each in present) else None

    def eventFilter(self, watched: Any, event: Any) -> bool:  # noqa: N802
        if event.type() == event.Type.Leave:
            self._spotlight.clear()
        return super().eventFilter(watched, event)

    # what follows a check

    def _send(self) -> None:
        errors = self._counts["INVALID_COUNT"] > 0
        self.send_wanted.emit(self._layer(), self.form.source.selected.isChecked(), self.form.ids.currentField(), errors)

    def write_report(self) -> None:
        """The HTML page of the same check, in the results folder."""
        if self._checked is None or self._running is not None:
            return
        path = self._context.results_folder() / f"{ascii_name(self._checked.name())}_check.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        self._show_running(True)
        self._running = self._runner.start(
            "checkplots", {**self.form.parameters(), "REPORT": str(path)}, self._on_report, loads=False
        )
        self._running.moved.connect(self._on_moved)

    def _on_report(self, outcome: Outcome) -> None:
        self._running = None
        self._show_running(False)
        if not outcome.succeeded:
            return self.complain(outcome, self.write_report)
        path = outcome.results["REPORT"]
        self.tell(
            tr("The report is in {}").format(path), "done",
            [(tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))],
        )

    def _repair(self) -> None:
        self._window.open_algorithm(
            "georelay:fixplots", {"INPUT": self.form.source.source(), "PROFILE": self.form.profiles.currentData()}
        )

    def _algorithm_exists(self, name: str) -> bool:
        return QgsApplication.processingRegistry().algorithmById(f"georelay:{name}") is not None


def _nowhere(finding: Finding) -> str:
    return "" if finding.place is not None else " " + tr("(Nothing on the map.)")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
