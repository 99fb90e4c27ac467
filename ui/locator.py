"""The filter `gr` of QGIS's locator bar: jobs by name or id, and plots of the project's layers by their id."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from ..bridge.context import Context
from ..providers.errors import GeoRelayError
from ..providers.store import Job
from .jobs_model import state_of
from .plot_index import PlotIndex
from .window import Window
from .words import tr

PREFIX = "gr"
MOST = 10  # results of the jobs, and of each layer
FRESH = 2.0  # s in which the journal is not read again
JOB, PLOT = "job", "plot"


@dataclass(frozen=True)
class LocatorHit:
    """``target`` is a plain text, which QGIS may copy in any thread: job and its id, or plot, layer and feature id."""

    words: str
    group: str
    target: str


class Finder(QObject):
    """Finds on the main thread, without waiting: journals and layers that are not read yet are told when they are."""

    def __init__(self, context: Context, window: Window, open_job: Callable[[str], Any]) -> None:
        super().__init__(window.main)
        self._context, self._window, self._open_job = context, window, open_job
        self._plots = PlotIndex(self)
        self._plots.read.connect(self._search_again)
        self._words = ""  # that were looked for last
        self._jobs: list[Job] = []
        self._read_at = -FRESH
        self._filter = LocatorFilter(self, context.icon())
        window.add_locator(self._filter)

    def close(self) -> None:
        """The mirror of the above."""
        self._window.remove_locator(self._filter)
        self._plots.close()
        self.setParent(None)
        self.deleteLater()

    def find(self, words: str) -> list[LocatorHit]:
        """What has these words, in small letters, in its name or id."""
        self._words = words
        jobs = [job for job in self._journal() if words in f"{job.name} {job.id}".lower()]
        hits = [LocatorHit(job.name, tr("Job: {}").format(state_of(job)), f"{JOB}\n{job.id}") for job in jobs[:MOST]]
        for layer in self._plots.layers():
            ids = self._plots.ids(layer)
            if ids is None:
                hits.append(LocatorHit(tr("Reading the plots of {}...").format(layer.name()), "", ""))
                continue
            group = tr("Plot of {}").format(layer.name())
            hits.extend(LocatorHit(name, group, f"{PLOT}\n{layer.id()}\n{fid}") for name, fid in ids.find(words, MOST))
        return hits

    def show(self, target: str) -> None:
        """What the person chose: the job in the list of jobs, the plot on the map."""
        kind, *ids = target.split("\n")
        if kind == JOB:
            self._open_job(ids[0])
        elif kind == PLOT:
            self._show_plot(ids[0], int(ids[1]))

    def _show_plot(self, layer_id: str, feature_id: int) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self._window.canvas.zoomToFeatureIds(layer, [feature_id])
            self._window.canvas.flashFeatureIds(layer, [feature_id])

    def _search_again(self) -> None:
        """More is known than when it was typed: QGIS looks again, if the person still is at it."""
        bar = QApplication.focusWidget()
        if isinstance(bar, QLineEdit) and self._words and bar.text().strip().lower().endswith(self._words):
            self._window.search(bar.text())

    def _journal(self) -> list[Job]:
        """The jobs that a person knows of, the newest first. Nothing is made where nothing was sent."""
        if time.monotonic() - self._read_at >= FRESH and any(self._context.home().glob("jobs.sqlite")):
            try:
                self._jobs = [job for job in self._context.jobs()[0] if not job.parent]
            except GeoRelayError:
                self._jobs = []  # the dock Jobs says what is wrong with it
            self._read_at = time.monotonic()
        return self._jobs


class LocatorFilter(QgsLocatorFilter):
    """QGIS asks clones of it; all of them find through one ``finder``, and on the main thread, so that no Python
    object is made, asked or let go of in a thread of QGIS's own.

    QGIS 3.22 keeps prefixes of two letters for itself, so the filter sees to `gr ` by itself.
    """

    def __init__(self, finder: Finder, icon: QIcon) -> None:
        super().__init__()
        self._finder, self._icon = finder, icon

    def clone(self) -> LocatorFilter:
        return LocatorFilter(self._finder, self._icon)

    def name(self) -> str:
        return "georelay"

    def displayName(self) -> str:  # noqa: N802
        return tr("GeoRelay: jobs and plots ({})").format(PREFIX)

    def prefix(self) -> str:
        return PREFIX

    def flags(self) -> QgsLocatorFilter.Flags:
        return QgsLocatorFilter.Flags(QgsLocatorFilter.Flag.FlagFast)

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:  # noqa: N802
        words = wanted(text, context.usingPrefix)
        for hit in self._finder.find(words) if words else ():
            result = QgsLocatorResult(self, hit.words, hit.target)
            result.description, result.icon = hit.group, self._icon
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        data = result.userData
        self._finder.show(str(data() if callable(data) else data))  # a method since QGIS 3.34


def wanted(text: str, uses_prefix: bool) -> str:
    """What is looked for, in small letters; "" where somebody else is asked."""
    if uses_prefix:
        return text.strip().lower()
    head, _, rest = text.strip().partition(" ")
    return rest.strip().lower() if head.lower() == PREFIX else ""
