"""Keeps the job list true while QGIS is open: one timer; what is due is looked at in one QgsTask.

It goes on with a job that broke off half started, and never starts one.

Secrets are resolved on the main thread and nobody is ever asked for the master
password: a job whose connection is locked waits until a person has opened it.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsMessageLog, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..language import tr
from ..providers.declare import Operation
from ..providers.errors import GeoRelayError
from ..providers.jobs import poll_delay
from ..providers.redaction import redact
from ..providers.store import LEFT, Job, JobState
from .context import Context, Ports, Prepared
from .tasks import add_task, when_cleared

TICK = 1000  # ms between two looks at the journal
MOST = 50  # jobs in one task; the rest comes with the next
LONGEST = 600.0  # s that a job whose looks fail waits at most
_ENDS = (JobState.SUCCEEDED, JobState.FAILED)  # a job that was refused was told by its run
SANDBOX_PACE = 0.2  # the sandbox costs nobody anything


@dataclass(frozen=True)
class Seen:
    """What one look brought: the job as it is now, or why there is nothing new."""

    job: Job
    error: str = ""


class JobMonitor(QObject):
    """``changed``: the journal is not what it was. ``finished(job)``: a job ended by our look, or one that was made
    here ended otherwise: by its own run, or by the look of another QGIS. ``runs(job)``: one that was made here runs.

    ``trouble`` tells by job id why the last look brought nothing.
    """

    changed = pyqtSignal()
    finished = pyqtSignal(object)
    runs = pyqtSignal(object)

    def __init__(self, context: Context, parent: Optional[QObject] = None, clock: Callable[[], float] = time.monotonic):
        super().__init__(parent)
        self._context, self._clock = context, clock
        self.trouble: dict[str, str] = {}
        self._next: dict[str, float] = {}  # job id -> when it is looked at
        self._failures: dict[str, int] = {}
        self._open: list[Job] = []
        self._told: set[str] = set()
        self._seen_journal: tuple[Any, ...] = ()
        self._task: Optional[_Looking] = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self._timer.start()
        QTimer.singleShot(0, self.tick)

    def stop(self) -> None:
        """No more looks; the one under way is cancelled and waited for, briefly."""
        self._timer.stop()
        task, self._task = self._task, None
        if task is not None and not sip.isdeleted(task):
            task.cancel()
            task.waitForFinished(2000)

    def due_in(self) -> Optional[float]:
        """Seconds until the next look; None where nothing is followed."""
        times = [self._next[job.id] for job in self._open if job.id in self._next]
        return max(0.0, min(times) - self._clock()) if times else None

    def look_now(self, job_id: str) -> None:
        """Puts a job first in line, for a person who does not want to wait."""
        self._next[job_id] = self._clock()
        self._failures.pop(job_id, None)
        self.tick()

    def tick(self) -> None:
        """Reads the journal where it has changed and starts a task for what is due."""
        try:
            self._read()
        except GeoRelayError as error:
            self.trouble[""] = str(error)
            return
        if self._task is None:
            work = self._prepare([job for job in self._open if self._is_due(job)][:MOST])
            if work:
                self._task = _Looking(work, self._on_looked)
                add_task(self._task)

    def _read(self) -> None:
        journal = _journal_state(self._context.home())
        if journal == self._seen_journal:
            return
        if not any(journal):  # nothing was ever sent: no file is made either
            self._open, self._seen_journal = [], journal
            return self.changed.emit()
        store = self._context.store()
        self._open = [job for job in store.list(open_only=True) if self._is_followed(job)]
        self._seen_journal = _journal_state(self._context.home())
        for job in self._open:
            self._next.setdefault(job.id, self._clock() + self._delay(job))
        self.changed.emit()
        for job_id in self._context.sent - self._told:
            sent = store.get(job_id)
            if sent is not None and sent.state in _ENDS:
                self._tell(sent)
            elif sent is not None and sent.is_open:
                self.runs.emit(sent)

    def _tell(self, job: Job) -> None:
        """Once for each job."""
        if job.id not in self._told:
            self._told.add(job.id)
            self.finished.emit(job)

    def _is_followed(self, job: Job) -> bool:
        """What can be looked at without sending: it has something at the service, or its reply was lost.

        One that a person wants followed no more is left alone.
        """
        if job.parent or job.halted == LEFT:
            return False
        return job.state in (JobState.RUNNING, JobState.UNKNOWN) or bool(job.step)

    def _delay(self, job: Job) -> float:
        try:
            schedule = self._context.provider(job.provider).poll
        except GeoRelayError:
            return LONGEST
        failures = self._failures.get(job.id, 0)
        pace = SANDBOX_PACE if job.connection == "sandbox" else 1.0
        patience = 2.0 ** min(failures, 6) * (6.0 if job.state is JobState.UNKNOWN else 1.0)
        return min(LONGEST, poll_delay(schedule, job.age) * pace * patience) * self._context.settings.poll_scale

    def _is_due(self, job: Job) -> bool:
        return self._clock() >= self._next.get(job.id, 0.0) and not self._is_worked_on(job)

    def _is_worked_on(self, job: Job) -> bool:
        """An algorithm, here or in another QGIS, follows it itself."""
        return self._context.store().is_locked(job.fingerprint)

    def _prepare(self, jobs: Sequence[Job]) -> list[tuple[Job, Prepared, Operation]]:
        """Connections and secrets, once for all jobs of a connection; what is locked waits."""
        ready: dict[tuple[str, str, str], Any] = {}
        work = []
        for job in jobs:
            key = (job.provider, job.connection, job.base_url)
            if key not in ready:
                try:
                    ready[key] = self._context.prepare_job(job)[0]
                except GeoRelayError as error:
                    ready[key] = error
            found = ready[key]
            operation = self._operation(job)
            if isinstance(found, GeoRelayError) or operation is None:
                self._postpone(job, str(found) if isinstance(found, GeoRelayError) else "")
            else:
                work.append((job, found, operation))
        return work

    def _operation(self, job: Job) -> Optional[Operation]:
        operations = self._context.provider(job.provider).operations
        return next((each for each in operations if each.id == job.operation and (each.collect or each.work)), None)

    def _postpone(self, job: Job, why: str) -> None:
        self._failures[job.id] = self._failures.get(job.id, 0) + 1
        self._next[job.id] = self._clock() + self._delay(job)
        if why and self.trouble.get(job.id) != why:
            self.trouble[job.id] = why
            self.changed.emit()

    def _on_looked(self, task: _Looking, seen: Sequence[Seen]) -> None:
        if task is not self._task:
            return
        self._task = None
        for each in seen:
            if each.error:
                self._postpone(each.job, each.error)
                continue
            self._failures.pop(each.job.id, None)
            self.trouble.pop(each.job.id, None)
            self._next[each.job.id] = self._clock() + self._delay(each.job)
            if not each.job.is_open:
                self._tell(each.job)
        self._read_soon()

    def _read_soon(self) -> None:
        self._seen_journal = ()
        self.tick()


class _Looking(QgsTask):
    """One look at each of the jobs, in a worker."""

    def __init__(
        self,
        work: Sequence[tuple[Job, Prepared, Operation]],
        done: Callable[[_Looking, Sequence[Seen]], None],
    ) -> None:
        super().__init__(tr("GeoRelay: look at jobs"), QgsTask.Flag.CanCancel)
        self._work, self._done = work, done
        self._seen: list[Seen] = []

    def run(self) -> bool:
        scratch = Path(tempfile.mkdtemp(prefix="georelay-"))
        try:
            for job, prepared, operation in self._work:
                if self.isCanceled():
                    return False
                self._seen.append(self._look(job, prepared, operation, scratch))
        finally:
            for session in {id(prepared.session): prepared.session for _, prepared, _ in self._work}.values():
                session.close()
            shutil.rmtree(scratch, ignore_errors=True)
        return True

    def _look(self, job: Job, prepared: Prepared, operation: Operation, scratch: Path) -> Seen:
        ports = Ports(_unheard, _unheard, _unheard, self.isCanceled)
        try:
            jobs = prepared.run(operation, ports, scratch).jobs
            job = jobs.resume(job)
            return Seen(jobs.look(job) if job.state is JobState.RUNNING else job)
        except GeoRelayError as error:
            return Seen(job, redact(str(error), prepared.secrets))
        except Exception as error:  # one broken answer must not stop the looks at the others
            QgsMessageLog.logMessage(redact(f"{job.name}: {error!r}", prepared.secrets), "GeoRelay")
            return Seen(job, tr("This look failed inside GeoRelay; the log of QGIS says more."))

    def finished(self, successful: bool) -> None:
        when_cleared(lambda: self._done(self, self._seen))


def _unheard(said: Any) -> None:
    """The journal keeps what a look tells."""


def _journal_state(home: Path) -> tuple[Any, ...]:
    """Changes when anybody writes to the journal."""
    found = []
    for name in ("jobs.sqlite", "jobs.sqlite-wal"):
        path = home / name
        stat = path.stat() if path.exists() else None
        found.append((stat.st_mtime_ns, stat.st_size) if stat else None)
    return tuple(found)
