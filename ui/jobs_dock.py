"""The dock "GeoRelay: Jobs": every run that was sent, where it stands, and its results on the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..bridge import asked
from ..bridge.context import Context
from ..bridge.job_monitor import JobMonitor
from ..language import N_
from ..providers import exchanges
from ..providers.connections import SANDBOX
from ..providers.errors import GeoRelayError
from ..providers.store import LEFT, Job
from .canvas import zoom_to_first
from .choice_box import ChoiceBox
from .endings import Endings, said_of
from .job_acts import AGAIN, FOLDER, FOLLOW, FORGET, LOAD, LOG, LOOK, RESTART, RETRY, follow_verb, is_unsent, obstacles
from .job_log import JobLog
from .jobs_model import ALL, DONE, FAILED, PROGRESS, UNFINISHED, JobsModel, belongs
from .mnemonics import put_words
from .panel import Panel, theme_icon
from .repeats import JobRepeats
from .runner import Outcome
from .slices import Spells
from .spending import spent, sums
from .window import Window
from .words import as_tip, counted, escaped, figure, moment, month_of, tr

MONTHS = 2  # whose sums are told; the others stand in the tool tip
WIDTHS = (18, 12, 15, 8, 7, 10, 9)  # of the columns, in letters
HINTS = {
    LOOK: N_("Asks the service now how it stands"),
    RETRY: N_("Goes on with this very job where it broke off; nothing is paid twice"),
    RESTART: N_("Sends the same anew, after a question"),
    AGAIN: N_("Shows the inputs of this job, to be run once more"),
    FOLLOW: N_("The job goes on at the service either way"),
}


class JobsDock(Panel):
    """``run_again(job)``: the person wants to see its inputs and run them once more.

    ``started(job_id)``: it is to be followed. ``left(job_id)``: it is to be followed no more.
    """

    run_again = pyqtSignal(object)
    started = pyqtSignal(str)
    left = pyqtSignal(str)

    def __init__(
        self, context: Context, endings: Endings, monitor: JobMonitor, window: Window, repeats: JobRepeats
    ) -> None:
        super().__init__("Jobs", tr("Jobs"), window.main)
        self._context, self._endings, self._monitor, self._window = context, endings, monitor, window
        self._repeats = repeats
        self._jobs: list[Job] = []
        self._faults: Sequence[str] = ()
        self._spells = Spells(self)
        self._build()
        self._connect()
        self._read_first()

    def _build(self) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        self.services, self.groups = ChoiceBox(page), QComboBox(page)
        self.services.addItem(tr("All services"), "")
        for provider in self._context.providers:
            self.services.addItem(provider.title, provider.id)
        groups = ((tr("All"), ALL), (tr("Unfinished"), UNFINISHED), (tr("Done"), DONE), (tr("Failed"), FAILED))
        for words, group in groups:
            self.groups.addItem(words, group)
        self.filter = QgsFilterLineEdit(page)
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter"))
        which, row = QHBoxLayout(), QHBoxLayout()
        which.addWidget(self.services, 1)
        which.addWidget(self.groups)
        row.addWidget(self.filter, 1)
        self.load = QToolButton(page)
        self.load.setIcon(theme_icon("mActionAddLayer"))
        self.load.setAutoRaise(True)
        self.load.setText(tr("Load results"))
        row.addWidget(self.load)
        layout.addLayout(which)
        layout.addLayout(row)
        self.model = JobsModel(self._context, self)
        self.table = QTreeView(page)
        self.table.setModel(self.model)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        for column, letters in enumerate(WIDTHS):
            width = self.table.fontMetrics().averageCharWidth() * letters
            head = self.table.header().sectionSizeHint(column) if column >= PROGRESS else 0
            self.table.setColumnWidth(column, max(width, head))
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
        self.folder, self.log = QPushButton(tr("Open folder"), page), QPushButton(tr("Log"), page)
        self.look, self.again = QPushButton(tr("Look now"), page), QPushButton(tr("Run again..."), page)
        self.retry, self.restart = QPushButton(tr("Retry"), page), QPushButton(tr("Restart..."), page)
        self.follow, self.forget = QPushButton(follow_verb(None), page), QPushButton(tr("Forget..."), page)
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
            "retry": self.retry,
            "restart": self.restart,
            "follow": self.follow,
            "forget": self.forget,
            "primary": self.bring,
            "cancel": self.stop,
            "reason": self.reason,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self.bring.setDefault(True)
        grid, last = QGridLayout(), QHBoxLayout()
        beside = (self.folder, self.log, self.again, self.look, self.retry, self.restart, self.follow, self.forget)
        for at, button in enumerate(beside):
            grid.addWidget(button, at // 3, at % 3)
        last.addWidget(self.help_button(page))
        last.addStretch()
        last.addWidget(self.stop)
        last.addWidget(self.bring)
        rows = QVBoxLayout()
        rows.addLayout(grid)
        rows.addWidget(self.reason)
        rows.addLayout(last)
        return rows

    def _connect(self) -> None:
        self._monitor.changed.connect(self._on_changed)
        self._endings.moved.connect(self._tell)
        self._endings.brought.connect(self._on_collected)
        for combo in (self.services, self.groups):
            combo.currentIndexChanged.connect(lambda at: self._show())
        self.filter.valueChanged.connect(lambda text: self._show())
        self.table.selectionModel().currentChanged.connect(lambda new, old: self._tell())
        self.table.doubleClicked.connect(self._on_double)
        self.facts.linkActivated.connect(self._copy)
        self.stop.clicked.connect(self._endings.stop)
        for button, act in (
            (self.load, self._load),
            (self.bring, self._load),
            (self.folder, self._open_folder),
            (self.log, self._show_log),
            (self.again, self._again),
            (self.retry, self._retry),
            (self.restart, self._restart),
            (self.follow, self._turn_following),
            (self.look, self._look),
            (self.forget, self._forget),
        ):
            button.clicked.connect(lambda checked=False, act=act: self._do(act))
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tell_pulse)
        self._second.start()

    def close_down(self) -> None:
        self._second.stop()
        self._spells.stop()
        self._monitor.changed.disconnect(self._on_changed)
        self._endings.moved.disconnect(self._tell)
        self._endings.brought.disconnect(self._on_collected)

    # what is shown

    def _read_first(self) -> None:
        """In spells: there may be thousands of jobs."""
        self.empty.setText(tr("The list of jobs is being read..."))
        self._spells.run(self._pieces(), self.refresh)
        self._spells.go_on()

    def _pieces(self) -> Iterator[None]:
        try:
            for _ in self._context.job_steps():
                yield
        except GeoRelayError:
            return  # it is told by `refresh`, which follows

    def _on_changed(self) -> None:
        if not self._spells.is_running():
            self.refresh()

    def refresh(self) -> None:
        """Shows the journal as it is now; the chosen job stays chosen."""
        self._spells.stop()
        try:
            jobs, self._faults = self._context.jobs()
        except GeoRelayError as error:
            self.empty.setText(str(error))
            return
        self._jobs = [job for job in jobs if not job.parent]
        self._show()

    def _show(self) -> None:
        """The jobs that were read last and that the filters let through."""
        chosen, service = self.job(), self.services.currentData()
        jobs = [job for job in self._jobs if service in ("", job.provider)]
        text, group = self.filter.value().strip().lower(), self.groups.currentData()
        shown = [job for job in jobs if belongs(job, group) and text in f"{job.name} {job.id}".lower()]
        self.model.trouble = self._monitor.trouble
        self.model.take(shown)
        if chosen is not None:
            self.choose(chosen.id)
        self._tell_empty(len(jobs), len(shown), self._faults)
        told = [
            f"{month_of(month)}: " + ", ".join(f"{self.model.title(service)} {words}" for service, words in each)
            for month, each in sums(jobs)
        ]
        self.spent.setText("\n".join(told[:MONTHS]))
        hint = tr("What was spent, by month and service. Runs in the sandbox cost nothing.")
        self.spent.setToolTip(as_tip("\n".join((hint, *told))))
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
        reasons = obstacles(self._repeats.standing(job) if job is not None else None)
        for act, button in (
            (LOAD, self.load),
            (FOLDER, self.folder),
            (LOG, self.log),
            (LOOK, self.look),
            (RETRY, self.retry),
            (RESTART, self.restart),
            (AGAIN, self.again),
            (FOLLOW, self.follow),
            (FORGET, self.forget),
        ):
            button.setEnabled(not reasons[act])
            button.setToolTip(reasons[act] or tr(HINTS.get(act, "")))
        put_words(self.follow, follow_verb(job))
        words = reasons[LOAD]
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
            lines.append(escaped(tr("Last look: {}").format(self._monitor.trouble[job.id])))
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
        self.tell(words, "done", [(tr("Zoom"), lambda: zoom_to_first(self._window.canvas, outcome.layers))])

    def _do(self, act: Callable[[Job], None]) -> None:
        """With the chosen job, which may have gone since the button was shown."""
        job = self.job()
        if job is not None:
            act(job)

    def _load(self, job: Job) -> None:
        if self._unlock(job):
            self.collect(job)

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
            self._do(self._load)

    def _open_folder(self, job: Job) -> None:
        path = Path(job.files[0].partition("|")[0])
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _show_log(self, job: Job) -> None:
        asked_so_far = exchanges.exchanges_of(self._context.home() / "jobs" / job.id)
        JobLog(job, self.model.state(job), asked_so_far, self).show()

    def _again(self, job: Job) -> None:
        self.run_again.emit(job)

    def _look(self, job: Job) -> None:
        if self._unlock(job):
            self._monitor.look_now(job.id)

    def _retry(self, job: Job) -> None:
        """Goes on with this very job, or sends what never left; nothing that was sent is sent twice."""
        if is_unsent(job):
            question = tr(
                "Send {} now? Nothing of it was ever sent, so this is the first time that it may be paid for."
            )
            return self._send(job, tr("Retry a job"), question.format(job.name), anew=False)
        question = tr(
            "Go on with {}? What was sent is looked for at the service, and is neither sent nor paid for again; "
            "what is missing is sent."
        )
        if self._is_sure(tr("Retry a job"), question.format(job.name)) and self._unlock(job):
            self._endings.go_on(job)

    def _restart(self, job: Job) -> None:
        """The service's own restart, whose price nobody names, else the same anew as another job."""
        if self._repeats.restarts_there(job):
            question = tr(
                "Start what failed of {} again at {}? No price is named for that: the balance shows afterwards whether "
                "it cost anything."
            )
            if self._is_sure(tr("Restart a job"), question.format(job.name, self.model.service(job))):
                self._repeats.restart_there(job, lambda outcome: self._on_restarted(job, outcome))
            return
        words = [tr("Send {} anew? That is a new job, which is paid for as one.").format(job.name)]
        if spent(job):
            words.append(tr("The first one cost {}.").format(spent(job)))
        if job.is_open:
            words.append(tr("Nobody knows whether the service has started the first one: both may be paid for."))
        self._send(job, tr("Restart a job"), " ".join(words), anew=True)

    def _is_sure(self, title: str, question: str) -> bool:
        return QMessageBox.question(self, title, question) == QMessageBox.StandardButton.Yes

    def _send(self, job: Job, title: str, question: str, anew: bool) -> None:
        """With its own inputs, all of them, and after the question; else a sentence says which is not to be had."""
        given = self._repeats.inputs(job)
        if given.lacking:
            words = f"{given.lacking[0]} {tr('Nothing was sent.')}"
            return self.tell(words, "error", [(tr("Run again..."), lambda: self._again(job))])
        if self._is_sure(title, question):
            mine = (each for each in self._context.jobs()[0] if each.provider == job.provider)
            known = {each.id for each in mine if not is_unsent(each)}
            self._repeats.send(job, given, anew, lambda outcome: self._on_sent(outcome, known))

    def _on_sent(self, outcome: Outcome, known: set[str]) -> None:
        self.refresh()
        self.conclude(outcome, lambda done: self._on_started(done, known))

    def _on_started(self, outcome: Outcome, known: set[str]) -> None:
        job_id = str(outcome.results.get("JOB_ID") or "")
        if job_id:
            self.started.emit(job_id)
        if job_id not in known:
            return self.tell(tr("Sent. The new job is followed in this list."), "done", (), outcome.log)
        words = tr("Nothing was sent and nothing is paid: the same was run before, as the job {}.")
        followed = self._context.store().get(job_id)
        self.tell(words.format(followed.name if followed is not None else job_id), "warning", (), outcome.log)

    def _on_restarted(self, job: Job, outcome: Outcome) -> None:
        self.refresh()
        self.conclude(outcome, lambda done: self._tell_restarted(job, done))

    def _tell_restarted(self, job: Job, outcome: Outcome) -> None:
        self.started.emit(job.id)
        self.tell(
            tr("{} runs again at the service; the balance shows whether that cost anything.").format(job.name),
            "done",
            (),
            outcome.log,
        )

    def _turn_following(self, job: Job) -> None:
        """It goes on at the service either way."""
        wanted = job.halted == LEFT
        try:
            self._context.store().change(job.id, halted="" if wanted else LEFT)
        except GeoRelayError as error:
            return self.tell(str(error), "error")
        (self.started if wanted else self.left).emit(job.id)
        self.refresh()

    def _forget(self, job: Job) -> None:
        question = tr(
            "Forget the job {}? The service keeps what it has, and files on this computer stay. Its guard against "
            "paying twice goes too: the same run would be sent, and paid for, once more."
        )
        if self._is_sure(tr("Forget a job"), question.format(job.name)):
            self._context.store().remove(job.id)
            for forget in (asked.forget_inputs, exchanges.forget_log):
                forget(self._context.home() / "jobs" / job.id)
            self.refresh()

    def _copy(self, link: str) -> None:
        QgsApplication.clipboard().setText(link.partition(":")[2])
        self.tell(tr("Copied: {}").format(link.partition(":")[2]))

    def event(self, event: Any) -> bool:
        """A dock that comes to the front shows the journal as it is now."""
        if event.type() == event.Type.Show and not self._spells.is_running():
            self.refresh()
        return super().event(event)
