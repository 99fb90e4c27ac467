"""QGIS's task manager and thread pool: what has ended is cleared away before anything new is added."""

from __future__ import annotations

import threading
import time

import pytest
from georelay.bridge.tasks import add_task, thread_lent_back, when_cleared
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QRunnable, QThreadPool


class Quick(QgsTask):
    def __init__(self, after=lambda: None):
        super().__init__("quick")
        self.ran, self._after = threading.Event(), after

    def run(self):
        self.ran.set()
        return True

    def finished(self, successful):
        self._after()


def process_until(done, seconds=10):
    give_up = time.monotonic() + seconds
    while not done() and time.monotonic() < give_up:
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert done()


def test_a_task_that_has_ended_unseen_is_cleared_away_before_the_next_is_added(qgis):
    manager, told = QgsApplication.taskManager(), []
    first, second = Quick(lambda: told.append("first")), Quick(lambda: told.append("second"))
    add_task(first)
    assert first.ran.wait(10)
    QThreadPool.globalInstance().waitForDone()
    assert told == [], "the main thread has not looked yet"
    add_task(second)
    assert told == ["first"] and manager.count() == 1
    process_until(lambda: told == ["first", "second"])


def test_what_follows_a_task_comes_when_qgis_has_cleared_it_away(qgis):
    manager, left = QgsApplication.taskManager(), []
    task = Quick(lambda: when_cleared(lambda: left.append(manager.count())))
    add_task(task)
    process_until(lambda: left)
    assert left == [0]


@pytest.fixture
def one_thread():
    pool = QThreadPool.globalInstance()
    before = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    yield pool
    pool.setMaxThreadCount(before)


class Work(QRunnable):
    def __init__(self, work):
        super().__init__()
        self._work = work

    def run(self):
        self._work()


def test_a_long_wait_leaves_its_thread_to_the_maps(qgis, one_thread):
    drawn, over, waited = threading.Event(), threading.Event(), []

    def wait_for_a_service():
        with thread_lent_back():
            over.wait(20)
        waited.append(True)

    one_thread.start(Work(wait_for_a_service))
    one_thread.start(Work(drawn.set))
    fine = drawn.wait(10)
    over.set()
    one_thread.waitForDone()
    assert fine and waited == [True]
    assert one_thread.maxThreadCount() == 1 and one_thread.activeThreadCount() == 0
