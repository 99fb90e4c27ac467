"""The job list as QGIS shows it: a row a job, what is not finished first, and among these the newest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ..bridge.context import Context
from ..providers.errors import GeoRelayError
from ..providers.store import LEFT, Job, JobState
from .marks import mark
from .spending import cost_of, spent
from .words import ago, as_tip, figure, moment, seconds_of, tr

Role = Qt.ItemDataRole
UNFINISHED, DONE, FAILED, ALL = "unfinished", "done", "failed", "all"
SERVICE, WHAT, STATE, PROGRESS, AGE, COST, LOOK = range(7)
MARKS = {
    JobState.PREPARED: "waiting",
    JobState.SENDING: "running",
    JobState.RUNNING: "running",
    JobState.UNKNOWN: "unknown",
    JobState.SUCCEEDED: "done",
    JobState.FAILED: "failed",
    JobState.REFUSED: "refused",
}


class JobsModel(QAbstractTableModel):
    """Columns: service, what, state, progress, age, cost, last look.

    `take` shows a new state of the journal and keeps what stayed the same in place.
    """

    def __init__(self, context: Context, parent: Any = None) -> None:
        super().__init__(parent)
        self._context = context
        self._icons = {state: mark(name) for state, name in MARKS.items()}
        self._jobs: list[Job] = []
        self._sorting: tuple[int, bool] = (-1, False)  # column, descending
        self.trouble: dict[str, str] = {}

    def take(self, jobs: Sequence[Job]) -> None:
        """``jobs`` come from the journal, the newest first."""
        ordered = self._ordered(sorted(jobs, key=lambda job: not job.is_open))
        if [job.id for job in ordered] == [job.id for job in self._jobs]:
            self._jobs = ordered
            return self.age()
        self.beginResetModel()
        self._jobs = ordered
        self.endResetModel()

    def age(self) -> None:
        """Time has passed, or the jobs have changed: what stands in the rows is written anew."""
        if self._jobs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._jobs) - 1, LOOK))

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        """By a column, as its header was clicked; -1 is the order of `take`."""
        self._sorting = (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        chosen = [self._jobs[each.row()].id for each in kept]
        self._jobs = self._ordered(self._jobs)
        for index, job_id in zip(kept, chosen):
            self.changePersistentIndex(index, self.index(self.row_of(job_id), index.column()))
        self.layoutChanged.emit()

    def _ordered(self, jobs: Sequence[Job]) -> list[Job]:
        column, descending = self._sorting
        if column < 0:
            return list(jobs)
        return sorted(jobs, key=lambda job: self._key(job, column), reverse=descending)

    def _key(self, job: Job, column: int) -> Any:
        """What rows are compared by: figures as figures, not as they are written."""
        keys: dict[int, Callable[[], Any]] = {
            PROGRESS: lambda: -1.0 if job.progress is None else job.progress,
            AGE: lambda: -seconds_of(job.created),
            COST: lambda: (cost_of(job) or (-1.0, ""))[0],
            LOOK: lambda: -seconds_of(job.updated),
        }
        return keys[column]() if column in keys else self._words(job, column).lower()

    def job_at(self, row: int) -> Optional[Job]:
        return self._jobs[row] if 0 <= row < len(self._jobs) else None

    def row_of(self, job_id: str) -> int:
        return next((row for row, job in enumerate(self._jobs) if job.id == job_id), -1)

    def service(self, job: Job) -> str:
        return self.title(job.provider)

    def title(self, provider_id: str) -> str:
        """The name of a service, also of one that this version does not know."""
        try:
            return self._context.provider(provider_id).title
        except GeoRelayError:
            return provider_id

    def operation(self, job: Job) -> str:
        try:
            found = (op.title for op in self._context.provider(job.provider).operations if op.id == job.operation)
            return tr(next(found, job.operation))
        except GeoRelayError:
            return job.operation

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else LOOK + 1

    def headerData(self, section: int, orientation: Any, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            titles = (tr("Service"), tr("Job"), tr("State"), tr("Progress"), tr("Age"), tr("Cost"), tr("Last look"))
            return titles[section]
        if role == Role.ToolTipRole and section == LOOK:
            return tr("How long ago the service last told something of the job")
        return None

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        job = self.job_at(index.row())
        if job is None:
            return None
        if role == Role.DisplayRole:
            return self._words(job, index.column())
        if role == Role.DecorationRole and index.column() == SERVICE:
            return self._icons[job.state]
        if role == Role.TextAlignmentRole and index.column() >= PROGRESS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.ToolTipRole:
            told = (
                f"{self.service(job)}: {self.operation(job)}",
                job.name,
                self.state(job),
                spent(job) and tr("Cost: {}").format(spent(job)),
                moment(job.created),
                tr("Last look: {}").format(moment(job.updated)),
                self.trouble.get(job.id, ""),
            )
            return as_tip("\n".join(filter(None, told)))
        return None

    def _words(self, job: Job, column: int) -> str:
        words: dict[int, Callable[[], str]] = {
            SERVICE: lambda: self.service(job),
            WHAT: lambda: job.name,
            STATE: lambda: state_of(job, with_percent=False),
            PROGRESS: lambda: percent_of(job),
            AGE: lambda: ago(job.created),
            COST: lambda: spent(job),
            LOOK: lambda: ago(job.updated),
        }
        return words[column]()

    def state(self, job: Job) -> str:
        return state_of(job)


def percent_of(job: Job) -> str:
    """How far a job is that runs: `45 %`; "" where the service does not tell."""
    runs = job.state is JobState.RUNNING and job.progress is not None
    return tr("{} %").format(figure(job.progress or 0.0)) if runs else ""


def state_of(job: Job, with_percent: bool = True) -> str:
    """The state in words, with what the service says."""
    words = _state_of(job, with_percent)
    return tr("{}, not followed").format(words) if job.is_open and job.halted == LEFT else words


def _state_of(job: Job, with_percent: bool) -> str:
    if job.state is JobState.RUNNING:
        percent = " " + percent_of(job) if with_percent and percent_of(job) else ""
        return tr("running{}").format(percent) + (f", {job.stage}" if job.stage else "")
    if job.state is JobState.SUCCEEDED:
        return tr("done, results here") if job.files else tr("done")
    if job.state is JobState.FAILED:
        return tr("failed: {}").format(job.message or job.status or tr("no reason was given"))
    if job.state is JobState.PREPARED:
        return tr("not sent")
    words = {
        JobState.SENDING: tr("being sent"),
        JobState.UNKNOWN: tr("outcome unknown"),
        JobState.REFUSED: tr("refused"),
    }
    return words[job.state] + (f": {job.message}" if job.message else "")


def belongs(job: Job, group: str) -> bool:
    """Whether a job is among the unfinished, done, failed or all."""
    if group == UNFINISHED:
        return job.is_open
    if group == DONE:
        return job.state is JobState.SUCCEEDED
    return group == ALL or job.state in (JobState.FAILED, JobState.REFUSED)
