"""QGIS's task manager and its pool of threads, and how not to be caught by them.

When a task has ended, QGIS takes its runnable out of the pool by its address, which is free by then. A task that is
added between the two may have got the same address: it is taken out instead, and never runs (seen on 3.22).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QThreadPool, QTimer


def add_task(task: QgsTask) -> None:
    """Hands a task to QGIS, once those that have ended are cleared away. Main thread, and not from ``finished()``."""
    manager = QgsApplication.taskManager()
    for each in manager.tasks():
        QCoreApplication.sendPostedEvents(each, 0)  # that its work is done waits there for the event loop
    manager.addTask(task)


def when_cleared(call: Callable[[], None]) -> None:
    """For ``finished()``: calls soon, on the main thread, when QGIS has cleared the task away."""
    QTimer.singleShot(0, call)


@contextmanager
def thread_lent_back() -> Iterator[None]:
    """While we wait for a service, another may use our thread of the pool.

    QGIS draws maps with the same pool, which on a small computer has two threads: two long waits would stop the maps.
    """
    pool = QThreadPool.globalInstance()
    pool.releaseThread()
    try:
        yield
    finally:
        pool.reserveThread()
