"""Tells in QGIS's message bar that a job has ended, whichever docks are open, and shows its results on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsAggregateCalculator, QgsExpression, QgsMapLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..bridge.context import Context
from ..bridge.job_monitor import JobMonitor
from ..providers.store import Job, JobState
from .canvas import zoom_to_first
from .jobs_model import state_of
from .panel import show_text
from .runner import Outcome, Runner, Running
from .window import Window
from .words import as_tip, counted, escaped, figure, tr

PAUSE = 1000  # ms until it is looked again whether somebody brings what has ended
STAYS = 0  # seconds: it stays until it is closed: the person may be away
AROUND = 28  # letters' room in the bar for its icon, its margins, the button that closes it and the count of the others
SHORTEST = 6  # letters of a name that are shown at least


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
        elsewhere = job.id not in self._context.sent and self._is_expected(job)  # that window tells it, with its figure
        if not job.parent and not elsewhere:
            self._later[job.id] = job
            self._look()

    def _look(self) -> None:
        """Tells what has ended, once nobody is about to bring it: a run that waits for it writes its outputs first."""
        for job in [each for each in self._later.values() if not self._is_expected(each)]:
            del self._later[job.id]
            if job.id not in self._items:
                (self.bring if self._comes_by_itself(job) else self.tell)(job)
        if self._later:
            self._soon.start()

    def _comes_by_itself(self, job: Job) -> bool:
        """A job that was made here, and was over before anybody could wait for it."""
        context, done = self._context, job.state is JobState.SUCCEEDED
        mine = job.id in context.sent and job.id not in context.brought
        return done and mine and context.settings.loads_results and context.collects(job)

    def tell(self, job: Job) -> None:
        """What ended and how, with the button to its results."""
        if job.state is not JobState.SUCCEEDED:
            words = tr("{} has not come to its end: {}").format("{}", _as_it_is(job.message or state_of(job)))
            self._push(job, (words, tr("{} has not come to its end.")), Qgis.MessageLevel.Warning)
        elif self._context.collects(job):
            act = (tr("Show on map"), lambda: self.bring(job, True))
            self._push(job, (tr("{} is done."),), Qgis.MessageLevel.Success, act)
        else:
            self._push(job, (tr("{} is done."),), Qgis.MessageLevel.Success)

    def bring(self, job: Job, zooms: bool = False) -> None:
        """The results on the map, and their figure in the bar; ``zooms``: the map goes there too."""
        if job.id in self.under_way:
            return
        forms = (tr("{} is done; its results are on their way to the map."), tr("{} is done."))
        self._collect(job, forms, zooms)

    def _collect(self, job: Job, forms: Sequence[str], zooms: bool) -> None:
        self.under_way[job.id] = None
        self._push(job, forms, Qgis.MessageLevel.Info)
        self.under_way[job.id] = self._runner.start(
            "collectjobs", {"JOB_ID": job.id}, lambda outcome: self._on_ended(job, outcome, zooms)
        )
        self.moved.emit()

    def go_on(self, job: Job) -> None:
        """Finds again what was lost of a job, sends what is missing of it, and brings its results if it is done."""
        if job.id in self.under_way:
            return
        self._collect(job, (tr("{} is looked for at the service."),), False)

    def stop(self) -> None:
        for running in self.under_way.values():
            if running is not None:
                running.cancel()

    def _on_ended(self, job: Job, outcome: Outcome, zooms: bool) -> None:
        self.under_way.pop(job.id, None)
        try:
            self._tell_brought(job, outcome)
            if zooms:
                zoom_to_first(self._window.canvas, outcome.layers)
        finally:
            self.moved.emit()
            self.brought.emit(job, outcome)

    def _tell_brought(self, job: Job, outcome: Outcome) -> None:
        if not outcome.layers:
            words = _as_it_is(outcome.sentence or said_of(job, outcome))
            return self._push(job, (words, tr("{} brought nothing to the map.")), Qgis.MessageLevel.Warning)
        layers = tuple(each for each in outcome.layers if not sip.isdeleted(each))
        if not layers:  # the person has taken them off the map already
            return self._push(job, (tr("{} is done."),), Qgis.MessageLevel.Success)
        count = _counted_features(layers)
        figures = next(filter(None, map(self._in_one_figure, layers)), None) or (count, count)
        words, short = map(_as_it_is, figures)
        named = tr("{}: {}")
        forms = (tr("{} is done. {}").format("{}", words), named.format("{}", words), named.format("{}", short))
        self._push(job, forms, Qgis.MessageLevel.Success, (tr("Show on map"), lambda: self._zoom(layers)))

    def _in_one_figure(self, layer: QgsMapLayer) -> Optional[tuple[str, str]]:
        """`23 of 410 plots: Deforestation found`, and the same in short: the first category of the service's style."""
        for provider in self._context.providers:
            for style in provider.styles:
                at = layer.fields().lookupField(style.column) if isinstance(layer, QgsVectorLayer) else -1
                if style.column and style.categories and at >= 0:
                    value, words, _ = style.categories[0]
                    found, total = figure(_count(layer, style.column, value)), figure(layer.featureCount())
                    return tr("{} of {} plots: {}").format(found, total, tr(words)), f"{found}/{total} {tr(words)}"
        return None

    def _push(self, job: Job, forms: Sequence[str], level: Qgis.MessageLevel, *acts: Any) -> None:
        """In place of what was told of the job before. ``forms`` have a place for its name, the whole sentence first:
        the first that fits into one line is shown, and the whole is a click away where it says more."""
        self._take_back(job.id)
        whole = forms[0].format(job.name)
        item = self._window.messages.createMessage("")
        presses = [self._button(item, *each) for each in (*acts, (tr("Jobs"), self._open_jobs))]
        room = self._room(presses)
        words = fitting(forms, job.name, item.fontMetrics().horizontalAdvance, room)
        if words != whole and level == Qgis.MessageLevel.Warning:
            presses.insert(0, self._button(item, tr("Details"), lambda: self._tell_whole(job, whole)))
            words = fitting(forms, job.name, item.fontMetrics().horizontalAdvance, self._room(presses))
        item.setText(escaped(words))
        item.setToolTip(as_tip(whole))
        for press in presses:
            item.layout().addWidget(press)
        self._items[job.id] = item
        self._window.messages.pushWidget(item, level, STAYS)

    def _button(self, item: Any, title: str, act: Callable[[], Any]) -> QPushButton:
        press = QPushButton(title, item)
        press.clicked.connect(lambda checked=False: act())
        return press

    def _room(self, presses: Sequence[QPushButton]) -> int:
        """Pixels of the bar that are left for words."""
        letter = self._window.messages.fontMetrics().averageCharWidth()
        width = max(self._window.canvas.width(), self._window.messages.width())
        return width - sum(each.sizeHint().width() + letter for each in presses) - AROUND * letter

    def _tell_whole(self, job: Job, whole: str) -> None:
        show_text(self._window.main, job.name, whole, ())

    def _take_back(self, job_id: str) -> None:
        item = self._items.pop(job_id, None)
        if item is not None and not sip.isdeleted(item):
            self._window.messages.popWidget(item)


def fitting(forms: Sequence[str], name: str, width_of: Callable[[str], int], room: int) -> str:
    """The first form that fits into the room; else the last one, with the middle of a long name left out."""
    for form in forms:
        if width_of(form.format(name)) <= room:
            return form.format(name)
    if len(name) <= SHORTEST:
        return forms[-1].format(name)
    for kept in range(len(name) - 1, SHORTEST - 1, -1):
        words = forms[-1].format(f"{name[: kept - kept // 2]}…{name[len(name) - kept // 2 :]}")
        if width_of(words) <= room:
            return words
    return forms[-1].format(f"{name[: SHORTEST - SHORTEST // 2]}…{name[len(name) - SHORTEST // 2 :]}")


def _as_it_is(words: str) -> str:
    """Words that may hold braces, as a part of a template."""
    return words.replace("{", "{{").replace("}", "}}")


def _counted_features(layers: Sequence[QgsMapLayer]) -> str:
    """What came, in one figure."""
    features = sum(max(0, each.featureCount()) for each in layers if isinstance(each, QgsVectorLayer))
    if not features:
        return counted(len(layers), "{} layer on the map", "{} layers on the map")
    count = counted(features, "{} feature", "{} features")
    return tr("{features} in {layers}", features=count, layers=counted(len(layers), "{} layer", "{} layers"))


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
