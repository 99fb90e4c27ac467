"""What only the main thread may do, asked for from another."""

from __future__ import annotations

import time
from threading import Thread, current_thread, main_thread

import pytest

pytest.importorskip("qgis.core")


def asked_from_a_thread(qgis, work, patience=20.0, is_busy=False):
    """What came of it, as text; ``is_busy``: the main thread never comes to its events meanwhile."""
    from georelay.bridge.main_thread import MainThread
    from qgis.PyQt.QtCore import QCoreApplication

    told, main = [], MainThread()

    def ask():
        try:
            told.append(main.call(work, patience))
        except Exception as error:
            told.append(f"{type(error).__name__}: {error}")

    thread = Thread(target=ask)
    thread.start()
    while thread.is_alive():
        if not is_busy:
            QCoreApplication.processEvents()
        time.sleep(0.01)
    QCoreApplication.processEvents()
    return told


def test_the_main_thread_does_it_and_its_answer_and_errors_come_back(qgis):
    assert asked_from_a_thread(qgis, lambda: current_thread() is main_thread()) == [True]
    assert asked_from_a_thread(qgis, lambda: {}["gone"]) == ["KeyError: 'gone'"]


def test_nothing_is_done_late_where_the_main_thread_does_not_come_to_it(qgis):
    done = []
    told = asked_from_a_thread(qgis, lambda: done.append(1), patience=0.1, is_busy=True)
    assert told == ["SetupError: QGIS was too busy to read the connection. Nothing was sent; run it again."]
    assert done == []


def test_on_the_main_thread_it_is_done_at_once(qgis):
    from georelay.bridge.main_thread import MainThread

    assert MainThread().call(lambda: 7) == 7
