"""Imports what a person is about to use beside the window's own thread, which would stand still meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Event, Thread
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..providers.declare import Provider
from ..providers.late import Late, uncollected

DOCKS = ("ui.check_dock", "ui.services_dock", "ui.jobs_dock", "ui.imagery_dock", "ui.review_dock")
WORK = (
    "bridge.network",
    "bridge.layers",
    "bridge.uploads",
    "bridge.collection",
    "bridge.declarations",
    "processing.check",
    "processing.operation",
    "processing.repair",
    "processing.eudr",
    "ui.loading",
)


SOON = 500  # ms after a dock is opened: it is drawn by then
STARTED = 3000  # ms after QGIS's window is there: its start has the computer for itself


def work_of(providers: Iterable[Provider]) -> tuple[str, ...]:
    """The modules that the algorithms of these providers import when they first run."""
    parts = (part for each in providers for operation in each.operations for part in vars(operation).values())
    return tuple(dict.fromkeys(part.module for part in parts if isinstance(part, Late)))


class Warming(QObject):
    """The docks a while after QGIS has started, or when the pointer comes to ``toolbar`` or to an entry of the menu
    before; what algorithms do a moment after the first dock is open."""

    def __init__(self, toolbar: QWidget, parent: QObject, providers: Iterable[Provider] = ()) -> None:
        super().__init__(parent)
        self._toolbar, self._stopped = toolbar, Event()
        self._work = (*WORK, *work_of(providers))
        self._threads: dict[tuple[str, ...], Thread] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(lambda: self.warm(self._work))
        self._seen = False
        self._started = QTimer(self)
        self._started.setInterval(STARTED)
        self._started.timeout.connect(self._on_started)
        self._started.start()
        toolbar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: Any) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Enter:
            self.warm(DOCKS)
        return False

    def _on_started(self) -> None:
        """A whole spell after the toolbar was first seen: a dock that a key, a script or a link opens is as quick."""
        if not self._seen:
            self._seen = self._toolbar.window().isVisible()
            return
        self._started.stop()
        self.warm(DOCKS)

    def hear(self, action: QAction) -> None:
        """An entry of the menu that opens a dock: it is pointed at before it is clicked, by the keyboard too."""
        action.hovered.connect(lambda: self.warm(DOCKS))

    def warm_work(self) -> None:
        """Soon, and once."""
        if self._work not in self._threads:
            self._soon.start()

    def warm(self, names: tuple[str, ...]) -> None:
        """Once for each set of names."""
        if names not in self._threads:
            self._threads[names] = Thread(target=_import_each, args=(names, self._stopped), daemon=True)
            self._threads[names].start()

    def close(self) -> None:
        """The mirror of the above; a module that is being imported is waited for."""
        self._toolbar.removeEventFilter(self)
        self._soon.stop()
        self._started.stop()
        self._stopped.set()
        for each in self._threads.values():
            each.join()
        self.setParent(None)
        self.deleteLater()


def _import_each(names: Iterable[str], stopped: Event) -> None:
    root = __package__.rpartition(".")[0]
    for name in names:
        if stopped.is_set():
            return
        try:
            with uncollected():  # a look through all that QGIS holds would stop the window's thread too
                __import__(name if name.startswith(f"{root}.") else f"{root}.{name}", fromlist=["*"])
        except ImportError:  # told to whoever uses it
            continue
