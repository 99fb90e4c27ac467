"""Work that only QGIS's main thread may do, for whoever asks from another.

QGIS prepares the steps of a person's own model in the thread of its task (seen on 3.22), where settings, the
network's state and the authentication database may not be touched.
"""

from __future__ import annotations

from threading import Event
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal, pyqtSlot

from ..language import tr
from ..providers.errors import SetupError

PATIENCE = 60.0  # seconds until the main thread begins; what it then asks a person may take as long as they like


class MainThread(QObject):
    """Make it on the main thread."""

    _asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._do)  # from another thread, Qt queues it for this one

    def call(self, work: Callable[[], Any], patience: float = PATIENCE) -> Any:
        """What ``work`` answers or raises there; SetupError where QGIS does not come to it."""
        application = QCoreApplication.instance()
        if application is None or QThread.currentThread() == application.thread():
            return work()
        errand = _Errand(work)
        self._asked.emit(errand)
        if not errand.begun.wait(patience) and errand.take():
            raise SetupError(tr("QGIS was too busy to read the connection. Nothing was sent; run it again."))
        errand.done.wait()
        if errand.error is not None:
            raise errand.error
        return errand.answer

    @pyqtSlot(object)
    def _do(self, errand: Any) -> None:
        if errand.take():
            errand.run()


class _Errand:
    def __init__(self, work: Callable[[], Any]) -> None:
        self._work: list[Callable[[], Any]] = [work]
        self.begun, self.done = Event(), Event()
        self.answer: Any = None
        self.error: Any = None

    def take(self) -> bool:
        """Whether the caller is the one to settle it: the main thread by doing it, the other by giving up."""
        try:
            self._todo = self._work.pop()  # atomic: only one of the two gets it
        except IndexError:
            return False
        return True

    def run(self) -> None:
        self.begun.set()
        try:
            self.answer = self._todo()
        except BaseException as error:  # told to the thread that asked
            self.error = error
        self.done.set()


__all__ = ["MainThread"]
