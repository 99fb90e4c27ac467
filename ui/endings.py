"""Tells in QGIS's message bar that a job has ended, whichever docks are open, and shows its results on the map."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsAggregateCalculator, QgsExpression, QgsMapLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..bridge.context import Context
from ..bridge.job_monitor import JobMonitor
from ..providers.store import Job, JobState
from .runner import Outcome, Runner, Running
from .window import Window
from .words import counted, escaped, figure, tr

PAUSE = 1000  # ms until it is looked again whether somebody brings what has ended
STAYS = 0  # seconds: it stays until it is closed: the person may be away


class Endings(QObject):
    """The one bringer of results, which needs no dock. ``open_jobs()`` shows the list of jobs.

    ``is_expected(job)``: its results come by themselves, or it is told by `tell` that none will.
    ``moved``: other results are on their way than before. ``brought(job, outcome)``: this is how that ended.
    """

    moved = pyqtSignal()
    brought = pyqtSignal(object, object)

    def __init__(
        self,
        context: Context,
        runner: Runner,
        monitor: JobMonitor,
        window: Window,
        open_jobs: Callable[[], Any],
        is_expected: Callable[[Job], bool],
    ) -> None:
        super().__init__(window.main)
        self._context, self._runner, self._monitor, self._window = context, runner, monitor, window
        self._open_jobs, self._is_expected = open_jobs, is_expected
        self._items: dict[str, Any] = {}  # job id -> what was told of it last
        self.under_way: dict[str, Optional[Running]] = {}  # by job id
        self._later: dict[str, Job] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._look)
        monitor.finished.connect(self._on_finished)

    def close(self) -> None:
        """The mirror of the above; what was told leaves with the plugin that its button needs."""
        self._monitor.finished.disconnect(self._on_finished)
        self._soon.stop()
        for job_id in list(self._items):
            self._take_back(job_id)
        self.setParent(None)
        self.deleteLater()

    def follow(self, job_id: str) -> None:
        """A run led to this job, whoever made it: it is told when it ends, at once if it has."""
        self._context.sent.add(job_id)  # by which it is told when it ends
        job = self._context.store().get(job_id)
        if job is not None and not job.is_open:
            self.tell(job)

    def _on_finished(self, job: Job) -> None:
        if not job.parent:
            self._later[job.id] = job
            self._look()

    def _look(self) -> None:
        """Tells what has ended, once nobody is about to bring it: a run that waits for it writes its outputs first."""
        for job in [each for each in self._later.values() if not self._is_expected(each)]:
            del self._later[job.id]
            if job.id not in self._items:
                self.tell(job)
        if self._later:
            self._soon.start()

    def tell(self, job: Job) -> None:
        """What ended and how, with the button to its results."""
        done = tr("{} is done.").format(job.name)
        if job.state is not JobState.SUCCEEDED:
            words = tr("{} has not come to its end: {}").format(job.name, job.message or job.state.value)
            self._push(job.id, words, Qgis.MessageLevel.Warning)
        elif self._context.collects(job):
            self._push(job.id, done, Qgis.MessageLevel.Success, (tr("Show on map"), lambda: self.bring(job, True)))
        else:
            self._push(job.id, done, Qgis.MessageLevel.Success)

    def bring(self, job: Job, zooms: bool = False) -> None:
        """The results on the map, and their figure in the bar; ``zooms``: the map goes there too."""
        if job.id in self.under_way:
            return
        words = tr("{} is done; its results are on their way to the map.").format(job.name)
        self._collect(job, words, zooms)

    def _collect(self, job: Job, words: str, zooms: bool) -> None:
        self.under_way[job.id] = None
        self._push(job.id, words, Qgis.MessageLevel.Info)
        self.under_way[job.id] = self._runner.start(
            "collectjobs", {"JOB_ID": job.id}, lambda outcome: self._on_ended(job, outcome, zooms)
        )
        self.moved.emit()

    def go_on(self, job: Job) -> None:
        """Finds again what was lost of a job, sends what is missing of it, and brings its results if it is done."""
        if job.id in self.under_way:
            return
        words = tr("{} is looked for at the service.").format(job.name)
        self._collect(job, words, False)

    def stop(self) -> None:
        for running in self.under_way.values():
            if running is not None:
                running.cancel()

    def _on_ended(self, job: Job, outcome: Outcome, zooms: bool) -> None:
        self.under_way.pop(job.id, None)
        try:
            self._tell_brought(job, outcome)
            if zooms:
                self._zoom(outcome.layers)
        finally:
            self.moved.emit()
            self.brought.emit(job, outcome)

    def _tell_brought(self, job: Job, outcome: Outcome) -> None:
        if not outcome.layers:
            words = outcome.sentence or said_of(job, outcome)
            return self._push(job.id, words, Qgis.MessageLevel.Warning)
        layers = outcome.layers
        words = next(filter(None, map(self._in_one_figure, layers)), "") or counted(
            len(layers), "{} layer on the map", "{} layers on the map"
        )
        told = tr("{} is done. {}").format(job.name, words)
        self._push(job.id, told, Qgis.MessageLevel.Success, (tr("Show on map"), lambda: self._zoom(layers)))

    def _in_one_figure(self, layer: QgsMapLayer) -> str:
        """`23 of 410 plots: Deforestation found`: the first category of the service's style; "" where there is none."""
        for provider in self._context.providers:
            for style in provider.styles:
                at = layer.fields().lookupField(style.column) if isinstance(layer, QgsVectorLayer) else -1
                if style.column and style.categories and at >= 0:
                    value, words, _ = style.categories[0]
                    found = _count(layer, style.column, value)
                    return tr("{} of {} plots: {}").format(figure(found), figure(layer.featureCount()), tr(words))
        return ""

    def _zoom(self, layers: tuple[QgsMapLayer, ...]) -> None:
        there = [each for each in layers if not sip.isdeleted(each)]
        layer = next((each for each in there if not each.extent().isEmpty()), None)
        if layer is not None:
            settings = self._window.canvas.mapSettings()
            self._window.canvas.setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
            self._window.canvas.refresh()

    def _push(self, job_id: str, words: str, level: Qgis.MessageLevel, *acts: Any) -> None:
        """In place of what was told of the job before."""
        self._take_back(job_id)
        item = self._window.messages.createMessage("GeoRelay", escaped(words))
        for title, act in (*acts, (tr("Jobs"), self._open_jobs)):
            press = QPushButton(title, item)
            press.clicked.connect(lambda checked=False, act=act: act())
            item.layout().addWidget(press)
        self._items[job_id] = item
        self._window.messages.pushWidget(item, level, STAYS)

    def _take_back(self, job_id: str) -> None:
        item = self._items.pop(job_id, None)
        if item is not None and not sip.isdeleted(item):
            self._window.messages.popWidget(item)


def said_of(job: Job, outcome: Outcome) -> str:
    """Why nothing was brought, as the run told it."""
    nothing = tr("{} has no layers to show.").format(job.name)
    return next((line for line in reversed(outcome.log) if job.name in line), nothing)


def _count(layer: QgsVectorLayer, column: str, value: Any) -> int:
    """How many rows hold the value; counted by QGIS, which asks the file for no others."""
    wanted = QgsAggregateCalculator.AggregateParameters()
    wanted.filter = QgsExpression.createFieldEqualityExpression(column, value)
    found, fine = layer.aggregate(QgsAggregateCalculator.Aggregate.Count, column, wanted)[:2]
    return int(found or 0) if fine else 0
