"""What is imported beside the window's own thread, and that it ends with the plugin."""

from __future__ import annotations

import sys
import threading

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def warming(qgis, monkeypatch):
    from georelay.ui import warming as module
    from qgis.PyQt.QtCore import QObject
    from qgis.PyQt.QtWidgets import QToolBar

    toolbar, parent = QToolBar(), QObject()
    made = module.Warming(toolbar, parent)
    yield made, toolbar, module
    made.close()


def ended(warming):
    for thread in warming._threads.values():
        thread.join(60)
        assert not thread.is_alive()


def test_every_module_that_is_warmed_is_there(warming):
    made, _, module = warming
    for names in (module.DOCKS, module.WORK):
        made.warm(names)
        ended(made)
        assert [name for name in names if f"georelay.{name}" not in sys.modules] == []


def test_the_pointer_on_the_toolbar_warms_the_docks_once(warming):
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication

    made, toolbar, module = warming
    for _ in range(3):
        QApplication.sendEvent(toolbar, QEvent(QEvent.Type.Enter))
    ended(made)
    assert list(made._threads) == [module.DOCKS]


def test_nothing_is_imported_after_the_end_and_no_thread_is_left(qgis):
    from georelay.ui.warming import _import_each

    stopped = threading.Event()
    stopped.set()
    _import_each(("ui.no_such_module",), stopped)


def test_what_cannot_be_imported_is_left_to_whoever_uses_it(warming):
    made, _, _ = warming
    made.warm(("ui.no_such_module", "ui.words"))
    ended(made)
