"""The job list as QGIS shows it: a row a job, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ..bridge.context import Context
from ..providers.errors import GeoRelayError
from ..providers.store import Job, JobState
from .marks import mark
from .words import ago, as_tip, figure, moment, tr

Role = Qt.ItemDataRole
UNFINISHED, DONE, FAILED, ALL = "unfinished", "done", "failed", "all"
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
    """Columns: job, state, age. `take` shows a new state of the journal and keeps what stayed the same in place."""

    def __init__(self, context: Context, parent: Any = None) -> None:
        super().__init__(parent)
        self._context = context
        self._icons = {state: mark(name) for state, name in MARKS.items()}
        self._jobs: list[Job] = []
        self.trouble: dict[str, str] = {}

    def take(self, jobs: Sequence[Job]) -> None:
        if [job.id for job in jobs] == [job.id for job in self._jobs]:
            self._jobs = list(jobs)
            if jobs:
                self.dataChanged.emit(self.index(0, 0), self.index(len(jobs) - 1, 2))
            return
        self.beginResetModel()
        self._jobs = list(jobs)
        self.endResetModel()

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
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Any, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Job"), tr("State"), tr("Age"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        job = self.job_at(index.row())
        if job is None:
            return None
        if role == Role.DisplayRole:
            return (job.name, self.state(job), ago(job.created))[index.column()]
        if role == Role.DecorationRole and index.column() == 0:
            return self._icons[job.state]
        if role == Role.ToolTipRole:
            words = f"{self.service(job)}: {self.operation(job)}\n{job.name}\n{self.state(job)}\n{moment(job.created)}"
            return as_tip(words)
        return None

    def state(self, job: Job) -> str:
        return state_of(job)


def state_of(job: Job) -> str:
    """The state in words, with what the service says."""
    if job.state is JobState.RUNNING:
        percent = tr(" {} %").format(figure(job.progress)) if job.progress is not None else ""
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
