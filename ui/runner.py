"""Runs algorithms for the docks: a dict of parameters in, a typed outcome out; the GUI thread never waits."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal, pyqtSlot

from ..bridge.tasks import add_task, when_cleared
from .words import tr

PATIENCE = 3000  # ms that a worker has to stop when the plugin goes away
LINES = 5000  # of the log that are kept


class Ending(str, Enum):
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Outcome:
    """How a run ended. ``sentence`` is for the person and empty when all went well; ``layers`` are in the project,
    or nobody's but the outcome's where the run was to load nothing."""

    ending: Ending
    results: Mapping[str, Any] = field(default_factory=dict)
    sentence: str = ""
    log: tuple[str, ...] = ()
    layers: tuple[QgsMapLayer, ...] = ()

    @property
    def succeeded(self) -> bool:
        return self.ending is Ending.SUCCEEDED


class RunFeedback(QgsProcessingFeedback):
    """Keeps what an algorithm says. Its methods are called in the worker: they only append."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: deque[str] = deque(maxlen=LINES)
        self.errors: list[str] = []
        self.last = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)
        self.lines.append(error)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.lines.append(warning)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.last = info
        self.lines.append(info)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        self.lines.append(info)

    def pushCommandInfo(self, info: str) -> None:  # noqa: N802
        self.lines.append(info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
        self.lines.append(info)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.last = text
        self.lines.append(text)


class Running(QObject):
    """One run under way. ``moved``: percent and the last line said; ``ended``: once, with the outcome."""

    moved = pyqtSignal(float, str)
    ended = pyqtSignal(object)

    def __init__(self, algorithm_id: str, parameters: dict[str, Any], loads: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.algorithm_id, self.parameters, self._loads = algorithm_id, parameters, loads
        self._feedback, self._context = RunFeedback(), QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._over = False

    def start(self) -> None:
        """Checks the values and hands the algorithm to QGIS's task manager; whatever goes wrong, ``ended`` follows."""
        try:
            self._start()
        except Exception:
            self._break()

    def _start(self) -> None:
        algorithm = QgsApplication.processingRegistry().algorithmById(self.algorithm_id)
        if algorithm is None:
            return self._fail(
                tr("The algorithm {} is not there. Switch the Processing provider GeoRelay on.").format(
                    self.algorithm_id
                )
            )
        fine, words = algorithm.checkParameterValues(self.parameters, self._context)
        if not fine:
            return self._fail(words)
        self._task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self._context, self._feedback)
        self._task.kept = (self._context, self._feedback)  # the worker may outlive us, and needs both
        if self._task.isCanceled():  # what prepareAlgorithm refused
            return self._fail(self._sentence())
        self._task.progressChanged.connect(self._on_progress)
        self._task.executed.connect(self._on_executed)
        add_task(self._task)

    def cancel(self) -> None:
        """Asks it to stop; ``ended`` follows when it has."""
        if self._task is not None and not self._over:
            self._feedback.cancel()
            self._task.cancel()

    def close(self, patience: int) -> None:
        """Stops it for good, as the plugin goes away: waits for the worker, at most so many ms, and says nothing."""
        self._over = True
        if self._task is not None:
            self._feedback.cancel()
            self._task.cancel()
            self._task.waitForFinished(patience)

    @pyqtSlot(float)
    def _on_progress(self, percent: float) -> None:
        self.moved.emit(percent, self._feedback.last)

    @pyqtSlot(bool, "QVariantMap")
    def _on_executed(self, successful: bool, results: dict[str, Any]) -> None:
        if self._over:
            return
        try:
            self._conclude(successful, results)
        except Exception:
            self._break()

    def _conclude(self, successful: bool, results: dict[str, Any]) -> None:
        if self._feedback.isCanceled():
            return self._end(Outcome(Ending.CANCELLED, sentence=self._sentence("") or tr("Stopped."), log=self._log()))
        if not successful:
            return self._fail(self._sentence())
        layers: tuple[QgsMapLayer, ...] = self._kept(results)
        if self._loads:
            from .loading import load_layers  # most of what runs in the background loads nothing

            layers, missing = load_layers(self._context, self._feedback)
            if missing:
                words = tr("The work is done and its results are kept, but this one could not be put on the map: {}")
                return self._fail(words.format(missing[0].partition("?")[0]))
        self._end(Outcome(Ending.SUCCEEDED, dict(results), "", self._log(), layers))

    def _kept(self, results: dict[str, Any]) -> tuple[QgsMapLayer, ...]:
        """The memory layers of a run that loads nothing: whoever asked reads them and lets them go."""
        store = self._context.temporaryLayerStore()
        found = [store.mapLayer(value) for value in results.values() if isinstance(value, str) and not self._loads]
        return tuple(store.takeMapLayer(layer) for layer in found if layer is not None)

    def _break(self) -> None:
        """A fault of ours ends the run as any other does: said once, with its text in the log."""
        self._feedback.reportError(traceback.format_exc())
        self._fail(self._sentence())

    def _fail(self, sentence: str) -> None:
        self._end(Outcome(Ending.FAILED, sentence=sentence, log=self._log()))

    def _end(self, outcome: Outcome) -> None:
        self._task = None  # QGIS deletes it
        when_cleared(lambda: self._tell(outcome))  # by then, whoever started it has connected too

    def _tell(self, outcome: Outcome) -> None:
        if self._over:
            return
        self._over = True
        self.ended.emit(outcome)
        self.deleteLater()

    def _sentence(self, otherwise: Optional[str] = None) -> str:
        said = [line.strip() for line in self._feedback.errors if line.strip()]
        if not said:
            return tr("The work stopped without a reason; the log may tell more.") if otherwise is None else otherwise
        if said[-1].startswith("Traceback"):
            return tr("Something in GeoRelay broke. What was sent is in the list of jobs; Details has the whole text.")
        return said[-1]

    def _log(self) -> tuple[str, ...]:
        return tuple(self._feedback.lines)


class Runner(QObject):
    """Starts runs and holds them until they end, whatever dock is closed meanwhile."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._running: list[Running] = []

    def start(
        self,
        algorithm_id: str,
        parameters: Mapping[str, Any],
        ended: Callable[[Outcome], None],
        loads: bool = True,
    ) -> Running:
        """Runs ``georelay:<algorithm_id>``; ``ended`` is called on the GUI thread. ``loads``: results go to the map."""
        running = Running(f"georelay:{algorithm_id}", dict(parameters), loads, self)
        self._running.append(running)
        running.ended.connect(lambda outcome: self._forget(running))
        running.ended.connect(ended)
        running.start()
        return running

    def close(self) -> None:
        """The plugin goes away: nothing of ours may run on."""
        for running in list(self._running):
            running.close(PATIENCE)
        self._running.clear()

    def _forget(self, running: Running) -> None:
        if running in self._running:
            self._running.remove(running)
