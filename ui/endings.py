"""Tells in QGIS's message bar that a job has ended, whichever docks are open, and shows its results on the map."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import Qgis, QgsMapLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..bridge.context import Context
from ..bridge.job_monitor import JobMonitor
from ..providers.store import Job, JobState
from .runner import Outcome, Runner
from .window import Window
from .words import counted, figure, tr

STAYS = 0  # seconds: it stays until it is closed: the person may be away


class Endings(QObject):
    """The one bringer of results that needs no dock. ``open_jobs()`` shows the list of jobs.

    ``is_expected(job)``: its results come by themselves, or it is told by `tell` that none will.
    ``brought(job id, outcome)``: somebody asked for results, and that has ended.
    """

    brought = pyqtSignal(str, object)

    def __init__(
        self, context: Context, runner: Runner, monitor: JobMonitor, window: Window, open_jobs: Callable[[], Any],
        is_expected: Callable[[Job], bool],
    ) -> None:
        super().__init__(window.main)
        self._context, self._runner, self._monitor, self._window = context, runner, monitor, window
        self._open_jobs, self._is_expected = open_jobs, is_expected
        self._items: list[Any] = []
        monitor.finished.connect(self._on_finished)

    def close(self) -> None:
        """The mirror of the above; what was told leaves with the plugin that its button needs."""
        self._monitor.finished.disconnect(self._on_finished)
        for item in self._items:
            if not sip.isdeleted(item):
                self._window.messages.popWidget(item)
        self._items = []
        self.setParent(None)
        self.deleteLater()

    def _on_finished(self, job: Job) -> None:
        if not job.parent and not self._is_expected(job):
            self.tell(job)

    def tell(self, job: Job) -> None:
        """What ended and how, with the button to its results."""
        if job.state is not JobState.SUCCEEDED:
            words = tr("{} has not come to its end: {}").format(job.name, job.message or job.state.value)
            return self._push(words, Qgis.MessageLevel.Warning, tr("Show jobs"), self._open_jobs)
        if self._context.collects(job):
            words = tr("{} is done.").format(job.name)
            return self._push(words, Qgis.MessageLevel.Success, tr("Show on map"), lambda: self.bring(job))
        self._push(tr("{} is done.").format(job.name), Qgis.MessageLevel.Success, tr("Show jobs"), self._open_jobs)

    def bring(self, job: Job) -> None:
        """The results on the map, and their figure in the bar."""
        self._runner.start("collectjobs", {"JOB_ID": job.id}, lambda outcome: self._on_brought(job, outcome))

    def _on_brought(self, job: Job, outcome: Outcome) -> None:
        self.brought.emit(job.id, outcome)
        if not outcome.layers:
            words = outcome.sentence or tr("{} has no layers to show.").format(job.name)
            return self._push(words, Qgis.MessageLevel.Warning, tr("Show jobs"), self._open_jobs)
        layers = outcome.layers
        self._zoom(layers)
        words = next(filter(None, map(self._in_one_figure, layers)), "") or counted(
            len(layers), "{} layer on the map", "{} layers on the map")
        self._push(f"{job.name}: {words}", Qgis.MessageLevel.Success, tr("Zoom"), lambda: self._zoom(layers))

    def _in_one_figure(self, layer: QgsMapLayer) -> str:
        """`23 of 410 plots: Deforestation found`: the first category of the service's style; "" where there is none."""
        for provider in self._context.providers:
            for style in provider.styles:
                at = layer.fields().lookupField(style.column) if isinstance(layer, QgsVectorLayer) else -1
                if style.column and style.categories and at >= 0:
                    value, words, _ = style.categories[0]
                    found = sum(feature.attribute(at) == value for feature in layer.getFeatures())
                    return tr("{} of {} plots: {}").format(figure(found), figure(layer.featureCount()), tr(words))
        return ""

    def _zoom(self, layers: tuple[QgsMapLayer, ...]) -> None:
        there = [each for each in layers if not sip.isdeleted(each)]
        layer = next((each for each in there if not each.extent().isEmpty()), None)
        if layer is not None:
            settings = self._window.canvas.mapSettings()
            self._window.canvas.setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
            self._window.canvas.refresh()

    def _push(self, words: str, level: Qgis.MessageLevel, button: str, act: Callable[[], Any]) -> None:
        item = self._window.messages.createMessage("GeoRelay", words)
        press = QPushButton(button, item)
        press.clicked.connect(lambda checked=False: act())
        item.layout().addWidget(press)
        self._items = [*(each for each in self._items if not sip.isdeleted(each)), item]
        self._window.messages.pushWidget(item, level, STAYS)
