"""The dock "GeoRelay: Jobs": every run that was sent, where it stands, and its results on the map."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..bridge.context import Context
from ..bridge.job_monitor import JobMonitor
from ..providers.connections import SANDBOX
from ..providers.errors import GeoRelayError
from ..providers.store import Job, JobState
from .endings import Endings, said_of
from .jobs_model import ALL, DONE, FAILED, UNFINISHED, JobsModel, belongs
from .panel import Panel, show_text, theme_icon
from .runner import Outcome
from .spending import spent, sums
from .window import Window
from .words import counted, escaped, figure, moment, tr

MONTHS = 2  # whose sums are told


class JobsDock(Panel):
    """``run_again(job)``: the person wants the same operation once more."""

    run_again = pyqtSignal(object)

    def __init__(self, context: Context, endings: Endings, monitor: JobMonitor, window: Window) -> None:
        super().__init__("Jobs", tr("Jobs"), window.main)
        self._context, self._endings, self._monitor, self._window = context, endings, monitor, window
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        self.services, self.groups = QComboBox(page), QComboBox(page)
        self.services.addItem(tr("All services"), "")
        for provider in self._context.providers:
            self.services.addItem(provider.title, provider.id)
        groups = ((tr("All"), ALL), (tr("Unfinished"), UNFINISHED), (tr("Done"), DONE), (tr("Failed"), FAILED))
        for words, group in groups:
            self.groups.addItem(words, group)
        self.services.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter = QgsFilterLineEdit(page)
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter"))
        row = QHBoxLayout()
        row.addWidget(self.services, 1)
        row.addWidget(self.groups)
        row.addWidget(self.filter, 1)
        self.load = QToolButton(page)
        self.load.setIcon(theme_icon("mActionAddLayer"))
        self.load.setAutoRaise(True)
        self.load.setText(tr("Load results"))
        row.addWidget(self.load)
        layout.addLayout(row)
        self.model = JobsModel(self._context, self)
        self.table = QTreeView(page)
        self.table.setModel(self.model)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.header().setStretchLastSection(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.Interactive,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            self.table.header().setSectionResizeMode(column, mode)
        self.table.setColumnWidth(0, self.table.fontMetrics().averageCharWidth() * 20)
        layout.addWidget(self.table, 1)
        self.empty, self.facts, self.pulse, self.spent = QLabel(page), QLabel(page), QLabel(page), QLabel(page)
        for label in (self.empty, self.pulse, self.spent):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.spent.setObjectName("spent")
        for label in (self.empty, self.facts, self.spent, self.pulse):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        layout.addLayout(self._build_acts(page))
        self.pages.addWidget(page)

    def _build_acts(self, page: QWidget) -> QVBoxLayout:
        self.folder, self.log = QPushButton(tr("Open folder"), page), QPushButton(tr("Facts"), page)
        self.look, self.again = QPushButton(tr("Look now"), page), QPushButton(tr("Run again..."), page)
        self.forget = QPushButton(tr("Forget..."), page)
        self.bring, self.stop = QPushButton(tr("Load results"), page), QPushButton(tr("Cancel"), page)
        self.reason = QLabel(page)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        names = {
            "jobs": self.table,
            "filter": self.filter,
            "load": self.load,
            "folder": self.folder,
            "log": self.log,
            "look": self.look,
            "again": self.again,
            "forget": self.forget,
            "primary": self.bring,
            "cancel": self.stop,
            "reason": self.reason,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self.bring.setDefault(True)
        grid, last = QGridLayout(), QHBoxLayout()
        for at, button in enumerate((self.folder, self.log, self.look, self.again, self.forget)):
            grid.addWidget(button, at // 3, at % 3)
        last.addStretch()
        last.addWidget(self.stop)
        last.addWidget(self.bring)
        rows = QVBoxLayout()
        rows.addLayout(grid)
        rows.addWidget(self.reason)
        rows.addLayout(last)
        return rows

    def _connect(self) -> None:
        self._monitor.changed.connect(self.refresh)
        self._endings.moved.connect(self._tell)
        self._endings.brought.connect(self._on_collected)
        for combo in (self.services, self.groups):
            combo.currentIndexChanged.connect(lambda at: self.refresh())
        self.filter.valueChanged.connect(lambda text: self.refresh())
        self.table.selectionModel().currentChanged.connect(lambda new, old: self._tell())
        self.table.doubleClicked.connect(self._on_double)
        self.facts.linkActivated.connect(self._copy)
        self.stop.clicked.connect(self._endings.stop)
        for button, act in (
            (self.load, self._load),
            (self.bring, self._load),
            (self.folder, self._open_folder),
            (self.log, self._show_facts),
            (self.again, self._again),
            (self.look, self._look),
            (self.forget, self._forget),
        ):
            button.clicked.connect(act)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tell_pulse)
        self._second.start()

    def close_down(self) -> None:
        self._second.stop()
        self._monitor.changed.disconnect(self.refresh)
        self._endings.moved.disconnect(self._tell)
        self._endings.brought.disconnect(self._on_collected)

    # what is shown

    def refresh(self) -> None:
        """Shows the journal as it is now; the chosen job stays chosen."""
        chosen = self.job()
        try:
            store = self._context.store()
            jobs = [job for job in store.list(self.services.currentData()) if not job.parent]
            faults = store.faults()
        except GeoRelayError as error:
            self.empty.setText(str(error))
            return
        text, group = self.filter.value().strip().lower(), self.groups.currentData()
        shown = [job for job in jobs if belongs(job, group) and text in f"{job.name} {job.id}".lower()]
        self.model.trouble = self._monitor.trouble
        self.model.take(shown)
        if chosen is not None:
            self.choose(chosen.id)
        self._tell_empty(len(jobs), len(shown), faults)
        told = [
            f"{month}: " + ", ".join(f"{self.model.title(service)} {words}" for service, words in each)
            for month, each in sums(jobs)[:MONTHS]
        ]
        self.spent.setText("\n".join(told))
        self.spent.setToolTip(tr("What was spent, by month and service. Runs in the sandbox cost nothing."))
        self.spent.setVisible(bool(told))
        self._tell()

    def _tell_empty(self, jobs: int, shown: int, faults: Sequence[str]) -> None:
        words = ""
        if not jobs:
            words = tr("No jobs yet. What you send to a service is listed here, and its results come back from here.")
        elif not shown:
            words = counted(jobs, "The filter hides {} job.", "The filter hides {} jobs.")
        if faults:
            words = " ".join(filter(None, (words, tr("Set aside: {}.").format("; ".join(faults)))))
        self.empty.setText(words)
        self.empty.setVisible(bool(words))

    def job(self) -> Optional[Job]:
        """The chosen job."""
        return self.model.job_at(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None

    def choose(self, job_id: str) -> None:
        row = self.model.row_of(job_id)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.model.index(row, 0))

    def show_job(self, job_id: str) -> None:
        """Chooses the job, whatever was filtered away."""
        if self.model.row_of(job_id) < 0:
            self.services.setCurrentIndex(0)
            self.groups.setCurrentIndex(0)
            self.filter.clear()
        self.refresh()
        self.choose(job_id)

    def _tell(self) -> None:
        job = self.job()
        self.facts.setVisible(job is not None)
        nothing = tr("Choose a job in the list.")
        collects = job is not None and self._context.collects(job)
        reasons = {
            self.load: ""
            if collects and job.state is JobState.SUCCEEDED
            else tr("The results are there when the job is done.")
            if collects
            else tr("This job has no results to load."),
            self.folder: "" if job is not None and job.files else tr("There are no results on this computer yet."),
            self.look: "" if job is not None and job.is_open else tr("This job is over."),
            self.log: "",
            self.again: "",
            self.forget: "",
        }
        for button, reason in reasons.items():
            reason = nothing if job is None else reason
            button.setEnabled(not reason)
            button.setToolTip(reason)
        if job is not None and job.id in self._endings.under_way:
            self.load.setEnabled(False)
            self.load.setToolTip(tr("The results are on their way."))
        words = self.load.toolTip()
        self.bring.setEnabled(self.load.isEnabled())
        self.bring.setToolTip(words or tr("Brings the results of the chosen job onto the map."))
        self.load.setToolTip(words or tr("Load results"))
        self.reason.setText(words)
        self.reason.setVisible(bool(words) and bool(self.model.rowCount()))
        self.stop.setVisible(bool(self._endings.under_way))
        if job is not None:
            self.facts.setText(self._facts(job))
        self._tell_pulse()

    def _facts(self, job: Job) -> str:
        lines = [
            f"<b>{escaped(job.name)}</b>",
            f"{escaped(self.model.service(job))} · {escaped(self.model.operation(job))}",
            escaped(self.model.state(job)),
            escaped(tr("{} · connection {}").format(moment(job.created), job.connection)),
        ]
        if job.connection == "sandbox":
            lines[-1] += " · " + tr("synthetic")
        if spent(job):
            lines.append(escaped(tr("Cost: {}").format(spent(job))))
        if self._monitor.trouble.get(job.id):
            lines.append(escaped(self._monitor.trouble[job.id]))
        ids = [(name, str(value)) for name, value in job.remote.items() if name.endswith("_id") and value]
        lines.extend(
            f'{escaped(name)} <a href="copy:{escaped(value)}">{escaped(value[:24])}</a>' for name, value in ids[:3]
        )
        return "<br>".join(lines)

    def _tell_pulse(self) -> None:
        seconds = self._monitor.due_in()
        self.pulse.setText("" if seconds is None else tr("Looks again in {} s.").format(figure(round(seconds))))
        self.pulse.setVisible(seconds is not None)

    # what can be done

    def tell_failure(self, job: Job) -> None:
        """Says that nothing comes of a job whose results were waited for."""
        self.tell(f"{job.name}: {self.model.state(job)}", "error")

    def collect(self, job: Job) -> None:
        """Brings the results of a job onto the map."""
        self._endings.bring(job)

    def _on_collected(self, job: Job, outcome: Outcome) -> None:
        self.refresh()
        self.conclude(outcome, lambda brought: self._on_brought(job, brought), lambda: self.collect(job))

    def _on_brought(self, job: Job, outcome: Outcome) -> None:
        if not outcome.layers:
            return self.tell(said_of(job, outcome), "warning", (), outcome.log)
        count = counted(len(outcome.layers), "{} layer", "{} layers")
        words = tr("{}: {} on the map.").format(job.name, count)
        self.tell(words, "done", [(tr("Zoom"), lambda: self._zoom(outcome))])

    def _zoom(self, outcome: Outcome) -> None:
        layer = next((each for each in outcome.layers if not each.extent().isEmpty()), None)
        if layer is not None:
            settings = self._window.canvas.mapSettings()
            self._window.canvas.setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
            self._window.canvas.refresh()

    def _load(self) -> None:
        if self._unlock(self.job()):
            self.collect(self.job())

    def _unlock(self, job: Job) -> bool:
        """A click is a person's own act: the master password may be asked for, where the secret needs it."""
        if job.connection == SANDBOX or self._context.secrets.is_open():
            return True
        try:
            self._context.prepare_job(job, ask=True)[0].session.close()
        except GeoRelayError as error:
            self.tell(str(error), "error")
            return False
        return True

    def _on_double(self, index: QModelIndex) -> None:
        if self.load.isEnabled():
            self._load()

    def _open_folder(self) -> None:
        path = Path(self.job().files[0].partition("|")[0])
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _show_facts(self) -> None:
        """The record of the job as the journal has it: there is no secret in it."""
        job = self.job()
        record = {name: getattr(job, name) for name in job.__dataclass_fields__}
        record["state"] = job.state.value
        text = json.dumps(record, indent=2, ensure_ascii=False, default=str)
        show_text(self, job.name, self.model.state(job), text.splitlines())

    def _again(self) -> None:
        self.run_again.emit(self.job())

    def _look(self) -> None:
        if self._unlock(self.job()):
            self._monitor.look_now(self.job().id)

    def _forget(self) -> None:
        job = self.job()
        answer = QMessageBox.question(
            self,
            tr("Forget a job"),
            tr(
                "Forget the job {}? The service keeps what it has, and files on this computer stay. Its guard against "
                "paying twice goes too: the same run would be sent, and paid for, once more."
            ).format(job.name),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._context.store().remove(job.id)
            self.refresh()

    def _copy(self, link: str) -> None:
        QgsApplication.clipboard().setText(link.partition(":")[2])
        self.tell(tr("Copied: {}").format(link.partition(":")[2]))

    def event(self, event: Any) -> bool:
        """A dock that comes to the front shows the journal as it is now."""
        if event.type() == event.Type.Show:
            self.refresh()
        return super().event(event)
