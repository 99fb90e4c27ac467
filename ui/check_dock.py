"""The dock "GeoRelay: Check": a layer is checked, its findings are walked through on the map, what is fit is sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.context import Context
from ..bridge.crs import has_place
from ..bridge.sources import text_of
from ..bridge.uploads import ascii_name
from ..checks.rule import ERROR, WARNING
from .check_form import CheckForm
from .findings import Finding, findings_in
from .findings_view import FindingsView
from .layer_input import FINDINGS_OF, still_there
from .layer_watch import EDITED, LayerWatch, words_for
from .panel import Panel
from .repair_page import Plan, RepairPage, changes_in
from .runner import Outcome, Runner, Running
from .window import Window
from .words import counted, figure, tr

SLICE = 2000  # findings read between two looks at the person's mouse
SOON = 400  # ms after the last edit until the changed plots are checked again


class CheckDock(Panel):
    """``send_wanted(layer, selected_only, id_field, leave_out)``: the person wants to send what is fit."""

    send_wanted = pyqtSignal(object, bool, str, bool)

    def __init__(self, context: Context, runner: Runner, window: Window) -> None:
        super().__init__("Check", tr("GeoRelay: Check"), window.main)
        self._context, self._runner, self._window = context, runner, window
        self._running: Optional[Running] = None
        self._checked: Optional[QgsVectorLayer] = None
        self._asked: dict[str, Any] = {}  # the parameters of that check, whatever the form says by now
        self._questions: dict[str, Any] = {}  # the same, as they can be compared
        self._counts: dict[str, int] = {}
        self._placeless = False
        self._reading: Any = None
        self._fresh: Optional[QgsVectorLayer] = None
        self._told = ""  # the summary, without what has become of it since
        self._gave_up = False  # to follow edits, until the person checks again
        self._following: Optional[Running] = None  # the check after an edit, beside the person's work
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
        self.start.setObjectName("primary")
        self.reason = QLabel(page)
        self.reason.setWordWrap(True)
        self.reason.setObjectName("reason")
        self.progress = QProgressBar(page)
        self.stop = QPushButton(tr("Cancel"), page)
        self.stop.setObjectName("cancel")
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
        self.repairs = RepairPage(self)
        self.pages.addWidget(self.repairs)
        self._show_running(False)

    def _build_results(self, page: QWidget) -> QWidget:
        frame = QWidget(page)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(frame)
        self.summary.setWordWrap(True)
        self.summary.setObjectName("summary")
        self.again = QPushButton(tr("Check again"), frame)
        self.again.setObjectName("again")
        self.again.hide()
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.findings = FindingsView(self._window.canvas, self._window.open_form, frame)
        layout.addWidget(self.findings, 1)
        self.preflight = QLabel(frame)
        self.preflight.setObjectName("preflight")
        self.preflight.setWordWrap(True)
        layout.addWidget(self.preflight)
        layout.addLayout(self._build_acts(frame))
        frame.hide()
        return frame

    def _build_acts(self, frame: QWidget) -> QVBoxLayout:
        self.repair = QPushButton(tr("Repair a copy..."), frame)
        self.report = QPushButton(tr("Report"), frame)
        self.export = QPushButton(tr("For EUDR..."), frame)
        self.send = QPushButton(frame)
        for name in ("repair", "report", "export", "send"):
            getattr(self, name).setObjectName(name)
        others, last = QHBoxLayout(), QHBoxLayout()
        for button in (self.repair, self.report, self.export):
            others.addWidget(button)
        last.addStretch()
        last.addWidget(self.send)
        rows = QVBoxLayout()
        rows.addLayout(others)
        rows.addLayout(last)
        return rows

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.chosen.connect(self._on_chosen)
        self.start.clicked.connect(self.check)
        self.again.clicked.connect(self.check)
        self.stop.clicked.connect(lambda: self._running and self._running.cancel())
        self.report.clicked.connect(self.write_report)
        self.repair.clicked.connect(self.plan_repairs)
        self.repairs.left.connect(lambda: self.pages.setCurrentIndex(1))
        self.repairs.wanted.connect(self._write_repairs)
        self.repairs.pointed.connect(lambda feature_id: self.findings.point_at(feature_id))
        self.repairs.chosen.connect(lambda feature_id: self.findings.zoom_to(feature_id))
        self.export.clicked.connect(self._export)
        self.send.clicked.connect(self._send)
        self._window.layer_activated.connect(self._on_activated)
        QgsProject.instance().readProject.connect(self._on_project)
        self._slicer = QTimer(self)
        self._slicer.setInterval(0)
        self._slicer.timeout.connect(self._read_slice)
        self.watch = LayerWatch(self)
        self.watch.changed.connect(self._tell_state)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._follow_edits)

    def close_down(self) -> None:
        """Lets go of what is not its own child: signals of QGIS, the outline on the map."""
        self._window.layer_activated.disconnect(self._on_activated)
        QgsProject.instance().readProject.disconnect(self._on_project)
        self._slicer.stop()
        self._soon.stop()
        self.watch.close()
        self.findings.close_down()

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

    def preset(self, layer: QgsVectorLayer, profile: Optional[int] = None) -> None:
        """Another part of the plugin wants this layer checked."""
        self.form.source.put(layer)
        if profile is not None:
            self.form.profiles.setCurrentIndex(max(0, self.form.profiles.findData(profile)))
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
        self._tell_state()

    # checking

    def check(self) -> None:
        """Starts the check of the chosen layer; the findings go to the tree and to the map."""
        layer = self.form.layer
        if layer is None or self._running is not None:
            return
        self._forget_results()
        self._checked, self._asked, self._questions = layer, self.form.parameters(), self.form.questions()
        self._placeless, self._gave_up = not has_place(layer.crs()), False
        issues = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        self.watch.watch(layer, self._only_selected())
        self._run("checkplots", {**self._asked, "ISSUES": issues}, self._on_checked, self.check)

    def _only_selected(self) -> bool:
        return bool(getattr(self._asked["INPUT"], "selectedFeaturesOnly", False))

    def _run(
        self, algorithm_id: str, parameters: dict[str, Any], done: Callable[[Outcome], None],
        again: Callable[[], None], loads: bool = True,
    ) -> None:
        """One algorithm at a time; an error is said in the bar, with the way to try again."""

        def ended(outcome: Outcome) -> None:
            self._running = None
            self._show_running(False)
            self._on_changed()
            self.conclude(outcome, done, again)

        self.bar.clear()
        self._show_running(True)
        self._running = self._runner.start(algorithm_id, parameters, ended, loads)
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
        self.findings.await_findings()
        self._show_counts(outcome.results)
        layer = next((each for each in outcome.layers if isinstance(each, QgsVectorLayer)), None)
        if layer is not None:
            self._adopt(layer)
            found: list[Finding] = []
            self._read(findings_in(layer), found.extend, lambda: self._show_findings(found))

    def _adopt(self, layer: QgsVectorLayer) -> None:
        """The findings' layer is ours: named after the plots, in place of the one before, lost without a question."""
        checked = still_there(self._checked)
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

    def _read(self, rows: Iterable[Any], take: Callable[[list[Any]], None], then: Callable[[], None]) -> None:
        """Reads rows of a layer a slice at a time, so that the person's mouse is never stopped."""
        self._reading = (iter(rows), take, then)
        self._slicer.start()
        self._tell_state()

    def _read_slice(self) -> None:
        rows, take, then = self._reading
        try:
            piece = list(islice(rows, SLICE))
            take(piece)
            if len(piece) == SLICE:
                return
            self._slicer.stop()
            then()
        except Exception as error:
            self._slicer.stop()
            self.tell(tr("The results could not be read. Check again."), "error", (), [repr(error)])
        self._tell_state()

    def _show_counts(self, results: Mapping[str, Any]) -> None:
        self._counts = {name: int(results.get(name) or 0) for name in ("FEATURE_COUNT", "VALID_COUNT", "INVALID_COUNT")}
        by_rule = json.loads(results.get("SUMMARY") or "{}")
        self._told = tr("{} findings").format(figure(sum(by_rule.values())))
        fit = self._counts["VALID_COUNT"]
        send = counted(fit, tr("Send {} plot"), tr("Send {} plots"))
        self.send.setText(tr("Send plots") if self._placeless else send)
        self.repair.setVisible(_has_algorithm("fixplots"))
        self.export.setVisible(_has_algorithm("exporteudr"))
        self.results.show()
        self._tell_state()

    def _show_findings(self, findings: list[Finding]) -> None:
        self.findings.show_findings(still_there(self._checked), findings)
        self._sum_up()

    def _sum_up(self) -> None:
        model = self.findings.model
        errors, warnings = model.count(ERROR), model.count(WARNING)
        parts = [
            tr("{} in {}").format(
                counted(errors, tr("{} error"), tr("{} errors")),
                counted(self._counts["INVALID_COUNT"], tr("{} plot"), tr("{} plots")),
            ) if errors else tr("no errors"),
            counted(warnings, tr("{} warning"), tr("{} warnings")) if warnings else tr("no warnings"),
        ]
        if not self._placeless:
            parts.append(tr("{} fit to send").format(figure(self._counts["VALID_COUNT"])))
        if model.mended():
            parts.append(tr("{} mended").format(figure(model.mended())))
        self._told = " · ".join(parts)

    def _forget_results(self) -> None:
        self._slicer.stop()
        self._soon.stop()
        self.watch.leave()
        if self._following is not None:
            self._following.cancel()
            self._following = None
        self.findings.show_findings(None, [])
        self.results.hide()
        if self.pages.currentWidget() is self.repairs:
            self.pages.setCurrentIndex(1)

    # whether what is shown still is so

    def _why_old(self) -> tuple[str, str]:
        """What has become of the layer (see LayerWatch), and the reason in words, "" where the results fit."""
        why = self.watch.why()
        if why:
            return why, words_for(why)
        if self.form.layer is not self._checked:
            return "", tr("these are the results of {}, and another layer is chosen.").format(self._checked_name())
        if self.form.questions() != self._questions:
            return "", tr("something else is asked above.")
        return "", ""

    def _tell_state(self) -> None:
        """Says whose results these are and whether they still hold; what is old offers nothing but a new check."""
        if self.results.isHidden() or self._checked is None:
            return
        why, words = self._why_old()
        same = self.form.layer is self._checked and self.form.questions() == self._questions
        follows = why == EDITED and same and not self._gave_up
        if words and self.pages.currentWidget() is self.repairs:
            self.pages.setCurrentIndex(1)
        told = tr("{}: {}").format(self._checked_name(), self._told)
        if follows:
            told = tr("Out of date: {} They are being checked again.").format(words)
            if self._running is None and self._following is None and not self._slicer.isActive():
                self._soon.start()
        elif words:
            told = tr("Out of date: {}").format(words)
        self.summary.setText(told)
        self.summary.setEnabled(not words)
        self.again.setVisible(bool(words) and not follows and self._running is None and self.form.layer is not None)
        self.findings.set_old(bool(words), follows)
        self._tell_acts(tr("These results are out of date: check again.") if words else "")

    def _checked_name(self) -> str:
        checked = still_there(self._checked)
        return checked.name() if checked is not None else tr("Results")

    def _tell_acts(self, old: str) -> None:
        busy = tr("Wait until the work above has ended.") if self._running is not None else ""
        reading = tr("The findings are being read.") if self._slicer.isActive() else ""
        fit = self._counts.get("VALID_COUNT", 0)
        none = tr("No plot is fit to send.") if not fit else ""
        place = tr("The layer has no coordinate reference system: set it, and check again.") if self._placeless else ""
        reasons = {
            self.send: (old or place or none, tr("Opens the services with this layer; nothing is sent yet.")),
            self.export: (old or place, tr("Writes the file that the EU's information system takes.")),
            self.report: (old, tr("Writes an HTML page for people without QGIS into the results folder and opens it.")),
            self.repair: (old, tr("Lists what can be repaired safely; nothing is written yet.")),
        }
        for button, (reason, hint) in reasons.items():
            reason = reason or busy or reading
            button.setEnabled(not reason)
            button.setToolTip(reason or hint)
        home = self._counts.get("FEATURE_COUNT", 0) - fit
        stays = counted(home, tr("{} plot would stay home."), tr("{} plots would stay home.")) if home else ""
        self.preflight.setText("" if old else place or stays)
        self.preflight.setVisible(bool(self.preflight.text()))

    def _follow_edits(self) -> None:
        """Checks the changed plots again, beside whatever the person does; the engine looks at those alone."""
        busy = self._running is not None or self._following is not None or self._slicer.isActive()
        if self.watch.why() != EDITED or busy:
            return
        issues = QgsProcessingOutputLayerDefinition("memory:")
        started: list[Running] = []
        self.watch.renew()
        started.append(self._runner.start(
            "checkplots", {**self._asked, "ISSUES": issues},
            lambda outcome: self._on_followed(started[0], outcome), loads=False,
        ))
        self._following = started[0]
        self.summary.setText(tr("Out of date: {} They are being checked again.").format(words_for(EDITED)))
        self._tell_acts(tr("The changed plots are being checked again."))

    def _on_followed(self, running: Running, outcome: Outcome) -> None:
        if self._following is not running:
            return
        self._following = None
        if not outcome.succeeded:
            self.watch.forget_mark()
            self._gave_up = not self.watch.saved_since_renewed()
            self._tell_state()
            return self.complain(outcome, self.check) if self._gave_up else None
        self._show_counts(outcome.results)
        layer = next((each for each in outcome.layers if isinstance(each, QgsVectorLayer)), None)
        if layer is not None:
            self._fresh = layer  # nobody else holds it while it is read
            found: list[Finding] = []
            self._read(findings_in(layer), found.extend, lambda: self._show_followed(found))

    def _show_followed(self, findings: list[Finding]) -> None:
        self.findings.follow(findings)
        self._sum_up()
        self._renew_layer(self._fresh)
        self._fresh = None

    def _renew_layer(self, fresh: QgsVectorLayer) -> None:
        """The layer of findings on the map tells the same as the list."""
        shown = [each for each in QgsProject.instance().mapLayers().values()
                 if self._checked is not None and each.customProperty(FINDINGS_OF) == self._checked.id()]
        for layer in shown[:1]:
            layer.dataProvider().truncate()
            layer.dataProvider().addFeatures(list(fresh.getFeatures()))
            layer.updateExtents()
            layer.triggerRepaint()

    # what follows a check

    def _send(self) -> None:
        errors = self._counts["INVALID_COUNT"] > 0
        layer, id_field = still_there(self._checked), self._asked.get("ID_FIELD", "")
        self.send_wanted.emit(layer, self._only_selected(), id_field, errors)

    def write_report(self) -> None:
        """The HTML page of the same check, in the results folder."""
        if still_there(self._checked) is None or self._running is not None:
            return
        path = self._context.results_folder() / f"{ascii_name(self._checked.name())}_check.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        given = {**self._asked, "REPORT": str(path)}
        self._run("checkplots", given, self._on_report, self.write_report, loads=False)

    def _on_report(self, outcome: Outcome) -> None:
        path = outcome.results["REPORT"]
        self.tell(
            tr("The report is in {}").format(path), "done",
            [(tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))],
        )

    def plan_repairs(self) -> None:
        """Works out what would be repaired and lists it; nothing is written."""
        if still_there(self._checked) is None or self._running is not None:
            return
        given = {**self._repair_given(), "OUTPUT": "memory:", "CHANGE_LOG": "memory:"}
        self._run("fixplots", given, self._on_planned, self.plan_repairs, loads=False)

    def _repair_given(self) -> dict[str, Any]:
        return {name: self._asked[name] for name in ("INPUT", "PROFILE")}

    def _on_planned(self, outcome: Outcome) -> None:
        """The change log is read a slice at a time, then listed."""
        log = next(each for each in outcome.layers if each.id() == outcome.results["CHANGE_LOG"])
        plan, rejected = Plan(), int(outcome.results["REJECTED_COUNT"])
        self._fresh = log
        self._read(changes_in(log), plan.add, lambda: self._show_plan(plan, rejected))

    def _show_plan(self, plan: Plan, rejected: int) -> None:
        self._fresh, layer = None, still_there(self._checked)
        if layer is not None and not self._why_old()[1]:
            self.repairs.show_plan(layer.name(), plan, rejected, self._plot_names)
            self.pages.setCurrentWidget(self.repairs)

    def _plot_names(self, ids: list[int]) -> dict[int, str]:
        """By the column of ids, where there is one."""
        layer = still_there(self._checked)
        column = layer.fields().lookupField(self._asked.get("ID_FIELD", "")) if layer is not None else -1
        if column < 0:
            return {}
        request = QgsFeatureRequest().setFilterFids(ids).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return {each.id(): text_of(each.attribute(column)) or "" for each in layer.getFeatures(request)}

    def _write_repairs(self, left_out: list[str]) -> None:
        self.pages.setCurrentIndex(1)
        layer = still_there(self._checked)
        if layer is None or self._running is not None:
            return
        outputs = {}
        for name, words in (("OUTPUT", tr("{} repaired")), ("REJECTED", tr("{} not repaired")),
                            ("CHANGE_LOG", tr("{} repairs"))):
            outputs[name] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
            outputs[name].destinationName = words.format(layer.name())
        given = {**self._repair_given(), "LEAVE_OUT": left_out, **outputs}
        self._run("fixplots", given, self._on_repaired, lambda: self._write_repairs(left_out))

    def _on_repaired(self, outcome: Outcome) -> None:
        copy = next((each for each in outcome.layers if each.id() == outcome.results["OUTPUT"]), None)
        count = int(outcome.results["FIXED_COUNT"])
        sentence = counted(count, tr("{} plot repaired; the copy is on the map."),
                           tr("{} plots repaired; the copy is on the map."))
        acts = [(tr("Check the copy"), lambda: self._check_copy(copy))] if copy is not None else []
        self.tell(sentence, "done", acts)

    def _check_copy(self, copy: QgsVectorLayer) -> None:
        if still_there(copy) is not None:
            self.preset(copy)
            self.check()

    def _export(self) -> None:
        given = {"INPUT": self._asked["INPUT"], "ID_FIELD": self._asked.get("ID_FIELD", "")}
        self._window.open_algorithm("georelay:exporteudr", given)


def _has_algorithm(name: str) -> bool:
    return QgsApplication.processingRegistry().algorithmById(f"georelay:{name}") is not None
