"""The dock "GeoRelay: Check": a layer is checked, its findings are walked through on the map, what is fit is sent."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timezone
from typing import Any, Callable, Optional

from qgis.core import (
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
from ..bridge.decisions import default_path
from ..bridge.files import place_for
from ..bridge.layers import move_to_group
from ..bridge.names import ascii_name
from ..bridge.properties import FINDINGS_OF
from ..bridge.sources import text_of
from ..checks.words import not_compared
from ..evidence.decisions import TABLE
from .check_form import CheckForm
from .check_results import CheckResults, ResultStanding
from .eudr_page import EudrPage
from .finding_table import FindingTable, findings_in
from .layer_input import still_there
from .layer_watch import EDITED, LayerWatch, words_for
from .mnemonics import put_words
from .panel import Panel
from .repair_page import RepairPage, RepairPlan, changes_in
from .runner import Outcome, Runner, Running
from .slices import SliceReader
from .window import Window
from .words import as_tip, counted, moment, tr

PATIENCE = 3  # failures to follow an edit, such as a file that is being saved, until the person has to ask for it
SOON = 400  # ms after the last edit until the changed plots are checked again


class CheckDock(Panel):
    """``send_wanted(layer, selected_only, id_field, leave_out)``: the person wants to send what is fit."""

    send_wanted = pyqtSignal(object, bool, str, bool)

    def __init__(self, context: Context, runner: Runner, window: Window) -> None:
        super().__init__("Check", tr("Check"), window.main)
        self._context, self._runner, self._window = context, runner, window
        self._running: Optional[Running] = None
        self._checked: Optional[QgsVectorLayer] = None
        self._asked: dict[str, Any] = {}  # the parameters of that check, whatever the form says by now
        self._questions: dict[str, Any] = {}  # the same, as they can be compared
        self._placeless = False
        self._fresh: Optional[QgsVectorLayer] = None
        self._catches_up = False  # with an edit, until its findings are shown
        self._failures = 0  # to follow edits, since the person checked
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
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setObjectName("reason")
        self.progress = QProgressBar(page)
        self.stop = QPushButton(tr("Cancel"), page)
        self.stop.setObjectName("cancel")
        row = QHBoxLayout()
        row.addWidget(self.help_button(page))
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        row.addStretch()
        row.addWidget(self.start)
        layout.addWidget(self.form)
        layout.addWidget(self.reason)
        layout.addLayout(row)
        self.results = CheckResults(self._window, page)
        self.summary, self.again, self.findings = self.results.summary, self.results.again, self.results.findings
        self.repair, self.report = self.results.repair, self.results.report
        self.export, self.send = self.results.export, self.results.send
        layout.addWidget(self.results, 1)
        layout.addStretch(0)
        self.pages.addWidget(page)
        self.repairs = RepairPage(self)
        self.pages.addWidget(self.repairs)
        self.eudr = EudrPage(not self._context.has_world(), self)
        self.pages.addWidget(self.eudr)
        self._show_running(False)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.chosen.connect(self._on_chosen)
        self.start.clicked.connect(self.check)
        self.again.clicked.connect(self.check)
        self.stop.clicked.connect(self._cancel)
        self.report.clicked.connect(self.write_report)
        self.repair.clicked.connect(self.plan_repairs)
        self.repairs.left.connect(lambda: self.pages.setCurrentIndex(1))
        self.repairs.wanted.connect(self._write_repairs)
        self.repairs.pointed.connect(lambda feature_id: self.findings.point_at(feature_id))
        self.repairs.chosen.connect(lambda feature_id: self.findings.zoom_to(feature_id))
        self.export.clicked.connect(self._export)
        self.eudr.left.connect(lambda: self.pages.setCurrentIndex(1))
        self.eudr.wanted.connect(self._write_eudr)
        self.send.clicked.connect(self._send)
        self._window.layer_activated.connect(self._on_activated)
        QgsProject.instance().readProject.connect(self._on_project)
        self.reader = SliceReader(self)
        self.reader.ended.connect(self._on_read)
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
        self.reader.stop()
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
        put_words(self.start, self.form.verb())
        reason = "" if self.form.layer is not None else self._which_layer()
        if self.form.count() == 0:
            reason = tr("This layer has no plots.")
        self.start.setEnabled(not reason and self._running is None)
        self.start.setToolTip(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._tell_state()

    def _which_layer(self) -> str:
        if self.form.source.layers.count():
            return tr("Choose a layer of plots to check it.")
        return tr("Open a layer of plots to check it.")

    # checking

    def check(self) -> None:
        """Starts the check of the chosen layer; the findings go to the tree and to the map."""
        layer = self.form.layer
        if layer is None or self._running is not None:
            return
        self._forget_results()
        self._follows = False  # a layer that only comes or is clicked on must not make the results old
        self._checked, self._questions = layer, self.form.questions()
        self._asked = {**self.form.parameters(), **self._decisions()}
        self._placeless, self._failures = not has_place(layer.crs()), 0
        issues = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        self.watch.watch(layer, self._only_selected())
        self._run("checkplots", {**self._asked, "ISSUES": issues}, self._on_checked, self.check)

    def _decisions(self) -> dict[str, str]:
        """What was decided so far is told beside the findings."""
        path = default_path(self._context.results_folder())
        return {"DECISIONS": f"{path}|layername={TABLE}"} if path.exists() else {}

    def _only_selected(self) -> bool:
        return bool(getattr(self._asked["INPUT"], "selectedFeaturesOnly", False))

    def _run(
        self,
        algorithm_id: str,
        parameters: dict[str, Any],
        done: Callable[[Outcome], None],
        again: Callable[[], None],
        loads: bool = True,
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
        self.progress.setToolTip(as_tip(words))

    def _show_running(self, runs: bool) -> None:
        self.progress.setVisible(runs)
        self.progress.setValue(0)
        self.stop.setVisible(runs)
        self.start.setVisible(not runs)

    def _on_checked(self, outcome: Outcome) -> None:
        self.findings.await_findings()
        self._show_counts(outcome)
        layer = next((each for each in outcome.layers if isinstance(each, QgsVectorLayer)), None)
        if layer is not None:
            self._adopt(layer)
            found = FindingTable()
            self._read(findings_in(layer), found.extend, lambda: self._show_findings(found))
        if outcome.results.get("UNCOMPARED_COUNT"):
            self.tell(not_compared(outcome.results["UNCOMPARED_COUNT"]), "warning")

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
        move_to_group(project, layer, tr("Check of {}").format(checked.name()))
        self.form.source.leave_out_findings()

    def _read(self, rows: Iterable[Any], take: Callable[[list[Any]], None], then: Callable[[], None]) -> None:
        self.reader.read(rows, take, then)
        self._tell_state()

    def _on_read(self, error: Optional[Exception]) -> None:
        if error is not None:
            self._catches_up, self._failures = False, PATIENCE
            self.tell(tr("The results could not be read. Check again."), "error", (), [repr(error)])
        self._tell_state()

    def _show_findings(self, findings: FindingTable) -> None:
        self.results.show_findings(still_there(self._checked), findings)

    def _show_counts(self, outcome: Outcome) -> None:
        self.results.show_counts(outcome.results, self._placeless)
        self._tell_state()

    def _forget_results(self) -> None:
        self.reader.stop()
        self._soon.stop()
        self.watch.leave()
        if self._following is not None:
            self._following.cancel()
            self._following = None
        self._catches_up = False
        self.findings.show_findings(None, [])
        self.results.hide()
        if self.pages.currentWidget() in (self.repairs, self.eudr):
            self.pages.setCurrentIndex(1)

    # whether what is shown still is so

    def _why_old(self) -> tuple[str, str]:
        """What has become of the layer (see LayerWatch), and the reason in words, "" where the results fit."""
        why = self.watch.why() or (EDITED if self._catches_up else "")
        if why:
            return why, words_for(why)
        if self.form.layer is not self._checked:
            return "", tr("these are the results of {}, and another layer is chosen.").format(self._checked_name())
        if self.form.questions() != self._questions:
            return "", tr("something else is asked above.")
        return "", ""

    def _tell_state(self) -> None:
        """Says whether the results still hold, and has edits followed."""
        if self.results.isHidden() or self._checked is None:
            return
        why, words = self._why_old()
        same = self.form.layer is self._checked and self.form.questions() == self._questions
        follows = why == EDITED and same and self._failures < PATIENCE
        if words and self.pages.currentWidget() in (self.repairs, self.eudr):
            self.pages.setCurrentIndex(1)
        busy = tr("Wait until the work above has ended.") if self._running is not None else ""
        if self._following is not None or self.reader.is_reading() or self.findings.is_working():
            busy = busy or tr("The findings are being read.")
        offers = not follows and self.start.isEnabled()
        self.results.stand(ResultStanding(self._checked_name(), words, follows, busy, offers))
        if follows and not busy:
            self._soon.start()

    def _checked_name(self) -> str:
        checked = still_there(self._checked)
        return checked.name() if checked is not None else tr("Results")

    def _follow_edits(self) -> None:
        """Checks the changed plots again, beside whatever the person does; the engine looks at those alone."""
        busy = self._running is not None or self._following is not None or self.reader.is_reading()
        if self.watch.why() != EDITED or busy:
            return
        issues = QgsProcessingOutputLayerDefinition("memory:")
        started: list[Running] = []
        self.watch.renew()
        started.append(
            self._runner.start(
                "checkplots",
                {**self._asked, "ISSUES": issues},
                lambda outcome: self._on_followed(started[0], outcome),
                loads=False,
            )
        )
        self._following, self._catches_up = started[0], True
        self._tell_state()

    def _on_followed(self, running: Running, outcome: Outcome) -> None:
        if self._following is not running:
            return
        self._following = None
        if not outcome.succeeded:
            self.watch.forget_mark()
            self._catches_up, self._failures = False, self._failures + 1
            self._tell_state()
            return self.complain(outcome, self.check) if self._failures >= PATIENCE else None
        self._failures = 0
        self._show_counts(outcome)
        layer = next((each for each in outcome.layers if isinstance(each, QgsVectorLayer)), None)
        if layer is not None:
            self._fresh = layer  # nobody else holds it while it is read
            found = FindingTable()
            self._read(findings_in(layer), found.extend, lambda: self._show_followed(found))

    def _show_followed(self, findings: FindingTable) -> None:
        self.results.follow(findings, self._renew_layer)

    def _renew_layer(self) -> None:
        """The layer of findings on the map tells the same as the list."""
        shown = [
            each
            for each in QgsProject.instance().mapLayers().values()
            if self._checked is not None and each.customProperty(FINDINGS_OF) == self._checked.id()
        ]
        fresh = self._fresh
        if fresh is None or not shown:
            return self._end_following(None)
        shown[0].dataProvider().truncate()
        rows, take = fresh.getFeatures(), shown[0].dataProvider().addFeatures
        self._read(rows, take, lambda: self._end_following(still_there(shown[0])))

    def _end_following(self, shown: Optional[QgsVectorLayer]) -> None:
        if shown is not None:
            shown.updateExtents()
            shown.triggerRepaint()
        self._fresh, self._catches_up = None, False
        self._tell_state()

    # what follows a check

    def _send(self) -> None:
        layer, id_field = still_there(self._checked), self._asked.get("ID_FIELD", "")
        self.send_wanted.emit(layer, self._only_selected(), id_field, self.results.has_errors)

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def write_report(self) -> None:
        """The HTML page of the same check, in the results folder."""
        checked = still_there(self._checked)
        if checked is None or self._running is not None:
            return
        path = place_for(self._context.results_folder(), ascii_name(checked.name()), "check", ".html")
        given = {**self._asked, "REPORT": str(path)}
        self._run("checkplots", given, self._on_report, self.write_report, loads=False)

    def _on_report(self, outcome: Outcome) -> None:
        path = outcome.results["REPORT"]
        self.tell(
            tr("The report is in {}").format(path),
            "done",
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
        plan, rejected = RepairPlan(), int(outcome.results["REJECTED_COUNT"])
        self._fresh = log
        self._read(changes_in(log), plan.add, lambda: self._show_plan(plan, rejected))

    def _show_plan(self, plan: RepairPlan, rejected: int) -> None:
        self._fresh, layer = None, still_there(self._checked)
        if layer is None or self._why_old()[1]:
            words = tr("The layer was changed while its repairs were worked out, so they are not listed.")
            return self.tell(words, "warning")
        self.repairs.show_plan(layer.name(), plan, rejected, self._plot_names)
        self.pages.setCurrentWidget(self.repairs)

    def _plot_names(self, ids: list[int]) -> dict[int, str]:
        """By the column of ids, where there is one."""
        layer = still_there(self._checked)
        if layer is None:
            return {}
        column = layer.fields().lookupField(self._asked.get("ID_FIELD", ""))
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
        for name, what, words in (
            ("OUTPUT", "repaired", tr("{} repaired")),
            ("REJECTED", "not_repaired", tr("{} not repaired")),
            ("CHANGE_LOG", "repairs", tr("{} repairs")),
        ):
            path = place_for(self._context.results_folder(), ascii_name(layer.name()), what, ".gpkg")
            outputs[name] = QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())
            outputs[name].destinationName = words.format(layer.name())
        given = {**self._repair_given(), "LEAVE_OUT": left_out, **outputs}
        self._run("fixplots", given, self._on_repaired, lambda: self._write_repairs(left_out))

    def _on_repaired(self, outcome: Outcome) -> None:
        path = str(outcome.results["OUTPUT"])
        copy = next((each for each in outcome.layers if path in (each.id(), each.source().partition("|")[0])), None)
        self._group(tr("{} repaired {}"), *outcome.layers)
        count = int(outcome.results["FIXED_COUNT"])
        sentence = counted(
            count, "{} plot repaired; the copy is on the map.", "{} plots repaired; the copy is on the map."
        )
        acts = [(tr("Check the copy"), lambda: self._check_copy(copy))] if copy is not None else []
        self.tell(sentence, "done", acts)

    def _group(self, words: str, *layers: QgsVectorLayer) -> None:
        """What was made at once of a layer stands in one group, named by the layer and the time."""
        checked, now = still_there(self._checked), moment(datetime.now(timezone.utc).isoformat())
        if checked is None:
            return
        for each in layers:
            move_to_group(QgsProject.instance(), each, words.format(checked.name(), now))

    def _check_copy(self, copy: QgsVectorLayer) -> None:
        if still_there(copy) is not None:
            self.preset(copy)
            self.check()

    def _export(self) -> None:
        """The page of the EU's file; nothing is written yet."""
        layer = still_there(self._checked)
        if layer is not None and self._running is None:
            self.eudr.show_layer(layer)
            self.pages.setCurrentWidget(self.eudr)

    def _write_eudr(self, chosen: dict[str, Any]) -> None:
        layer = still_there(self._checked)
        if layer is None or self._running is not None:
            return
        folder, name = self._context.results_folder(), ascii_name(layer.name())
        left = QgsProcessingOutputLayerDefinition(
            str(place_for(folder, name, "left_out", ".gpkg")), QgsProject.instance()
        )
        left.destinationName = tr("{} left out").format(layer.name())
        known = {each: self._asked[each] for each in ("INPUT", "ID_FIELD", "AREA_FIELD") if each in self._asked}
        outputs = {"OUTPUT": str(place_for(folder, name, "eudr", ".geojson")), "LEFT_OUT": left}
        self._run("exporteudr", {**known, **chosen, **outputs}, self._on_eudr, lambda: self._write_eudr(chosen))

    def _on_eudr(self, outcome: Outcome) -> None:
        left = next(iter(outcome.layers), None)
        self.eudr.show_written(outcome.results, left)
        if left is not None and int(outcome.results["LEFT_OUT_COUNT"]):
            self._group(tr("{} for EUDR {}"), left)
        elif left is not None:
            QgsProject.instance().removeMapLayer(left.id())
        path = outcome.results["OUTPUT"]
        folder = QUrl.fromLocalFile(str(self._context.results_folder()))
        self.tell(
            tr("The file is {}").format(path), "done", [(tr("Open folder"), lambda: QDesktopServices.openUrl(folder))]
        )
