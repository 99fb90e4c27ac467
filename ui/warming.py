"""Imports what a person is about to use beside the window's own thread, which would stand still meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Event, Thread
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QWidget

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


class Warming(QObject):
    """The docks when the pointer comes to ``toolbar``; what algorithms do when the first dock is open."""

    def __init__(self, toolbar: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._toolbar, self._stopped = toolbar, Event()
        self._threads: dict[tuple[str, ...], Thread] = {}
        toolbar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: Any) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Enter:
            self.warm(DOCKS)
        return False

    def warm(self, names: tuple[str, ...]) -> None:
        """Once for each set of names."""
        if names not in self._threads:
            self._threads[names] = Thread(target=_import_each, args=(names, self._stopped), daemon=True)
            self._threads[names].start()

    def close(self) -> None:
        """The mirror of the above; a module that is being imported is waited for."""
        self._toolbar.removeEventFilter(self)
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
            __import__(f"{root}.{name}", fromlist=["*"])
        except ImportError:  # told to whoever uses it
            return
