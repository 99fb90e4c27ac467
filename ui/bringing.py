"""Results come to the map by themselves, also after the plugin was loaded anew or QGIS was started again."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer

from ..bridge.context import Context
from ..bridge.job_monitor import JobMonitor
from ..providers.awaited import Awaited
from ..providers.errors import GeoRelayError
from ..providers.store import Job, JobState, JobStore
from .runner import Ending, Outcome

FIRST_PAUSE, LONGEST_PAUSE = 30.0, 3600.0  # s until what could not be brought is tried again; doubled each time


class Bringing(QObject):
    """``bring(job)`` puts results on the map, `on_brought` is told how that ended; ``tell(job)``: none will come."""

    def __init__(
        self,
        context: Context,
        monitor: JobMonitor,
        main: Any,
        bring: Callable[[Job], Any],
        tell: Callable[[Job], Any],
    ) -> None:
        super().__init__(main)
        self._context, self._monitor, self._main, self._bring, self._tell = context, monitor, main, bring, tell
        self._awaited = Awaited(context.home())
        self._under_way: set[str] = set()
        self._failures: dict[str, int] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.look)
        monitor.changed.connect(self.look)

    def close(self) -> None:
        """The mirror of the above: whoever is there next brings what is still waited for."""
        self._monitor.changed.disconnect(self.look)
        self._again.stop()
        self._awaited.let_go()
        self.setParent(None)
        self.deleteLater()

    def expect(self, job_id: str) -> None:
        """The results of this job come to the map of this window when it is done."""
        self._failures.pop(job_id, None)
        self._awaited.expect(job_id)
        self.look()

    def let_be(self, job_id: str) -> None:
        """Nobody waits for this job any more."""
        self._awaited.done(job_id)

    def is_expected(self, job: Job) -> bool:
        """Whether this or another window brings the job's results, so that nobody need be asked."""
        return self._awaited.is_expected(job.id)

    def look(self) -> None:
        """Brings what is done, and takes over what another window left. Not before QGIS's own window is there:

        a project that QGIS opens as it starts would take the layers away again.
        """
        if not self._main.isVisible():
            return self._again.start(1000)
        try:
            store = self._context.store()
            for job_id in self._awaited.take_over() if not store.is_newer else ():
                if job_id not in self._under_way and not self._is_put_off(job_id):
                    self._see(store, job_id)
        except (GeoRelayError, OSError) as error:
            self._monitor.trouble[""] = str(error)

    def _is_put_off(self, job_id: str) -> bool:
        return job_id in self._failures and self._again.isActive()

    def _see(self, store: JobStore, job_id: str) -> None:
        job = store.get(job_id)
        if job is not None and (job.is_open or store.is_locked(job.fingerprint)):
            return  # it runs, or somebody works on it this moment
        if job is not None and job.state is JobState.SUCCEEDED and self._context.collects(job):
            self._under_way.add(job_id)
            return self._bring(job)
        self._awaited.done(job_id)
        if job is not None:
            self._tell(job)

    def on_brought(self, job_id: str, outcome: Outcome) -> None:
        """Also where a person asked for them. What could not be brought is tried again later."""
        is_mine = job_id in self._under_way
        self._under_way.discard(job_id)
        if outcome.succeeded and outcome.results.get("COLLECTED") or outcome.ending is Ending.CANCELLED:
            self._failures.pop(job_id, None)
            self._awaited.done(job_id)
        elif is_mine:
            count = self._failures[job_id] = self._failures.get(job_id, 0) + 1
            pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (count - 1)) * self._context.settings.poll_scale
            self._again.start(int(pause * 1000))
