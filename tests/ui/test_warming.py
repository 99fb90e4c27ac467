"""What is imported beside the window's own thread, and that it ends with the plugin."""

from __future__ import annotations

import gc
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


def test_the_docks_are_warmed_by_themselves_only_when_the_window_has_been_there_for_a_while(warming):
    made, toolbar, module = warming
    for _ in range(3):
        made._on_started()
    assert made._threads == {} and made._started.isActive(), "QGIS is still starting: its window is not there yet"
    toolbar.show()
    made._on_started()
    assert made._threads == {}, "it has only just come up"
    made._on_started()
    ended(made)
    assert list(made._threads) == [module.DOCKS] and not made._started.isActive()


def test_an_entry_of_the_menu_that_is_pointed_at_warms_the_docks(warming):
    from qgis.PyQt.QtWidgets import QAction

    made, toolbar, module = warming
    entries = [QAction(words, toolbar) for words in ("Check", "Jobs")]
    for each in entries:
        made.hear(each)
    for each in entries:
        each.hover()
    ended(made)
    assert list(made._threads) == [module.DOCKS]


def test_what_a_service_does_is_warmed_with_the_rest_a_moment_after_a_dock_is_open(qgis):
    from georelay.providers.registry import discover
    from georelay.ui import warming as module
    from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer
    from qgis.PyQt.QtWidgets import QToolBar

    providers = discover()
    named = module.work_of(providers)
    assert {name.split(".")[2] for name in named} == {each.id for each in providers}
    toolbar, parent = QToolBar(), QObject()
    made = module.Warming(toolbar, parent, providers)
    made._soon.setInterval(1)
    made.warm_work()
    assert made._threads == {}, "the dock is drawn first"
    loop = QEventLoop()
    QTimer.singleShot(100, loop.quit)
    loop.exec()
    made.warm_work()
    ended(made)
    made.close()
    assert len(made._threads) == 1 and [name for name in named if name not in sys.modules] == []


def test_nothing_is_imported_after_the_end_and_no_thread_is_left(qgis):
    from georelay.ui.warming import _import_each

    stopped = threading.Event()
    stopped.set()
    _import_each(("ui.no_such_module",), stopped)


def test_garbage_is_collected_again_when_all_is_imported(warming):
    made, _, module = warming
    assert gc.isenabled()
    for names in (module.DOCKS, ("ui.no_such_module",), ("ui.lists",)):
        made.warm(names)
    ended(made)
    assert gc.isenabled()


def test_what_cannot_be_imported_is_left_to_whoever_uses_it_and_stops_nothing(warming):
    made, _, _ = warming
    sys.modules.pop("georelay.ui.spending", None)
    made.warm(("ui.no_such_module", "ui.spending"))
    ended(made)
    assert "georelay.ui.spending" in sys.modules
