"""shapely 1.8 sets itself up anew in each thread; what is collected as garbage meanwhile must not be complained of."""

from __future__ import annotations

import gc
import logging
import threading

import numpy as np
import pytest
from georelay.checks.engine import Options, check
from georelay.checks.inputs import Batch, Layer
from georelay.checks.shapes import Shapes


def square(k):
    from shapely.geometry import box

    return box(k, 0, k + 0.5, 0.5)


class Ring:
    """Garbage that only the collector finds, with a geometry in it."""

    def __init__(self):
        self.shape, self.me = square(0), self


@pytest.fixture
def collector():
    """The garbage collector, as it was before in the end."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.enable()


def collecting_after(steps, work):
    """Runs the work in a new thread, in which garbage with geometries is collected after so many steps."""
    gc.disable()
    for _ in range(3):
        Ring()

    def in_thread():
        gc.set_threshold(gc.get_count()[0] + steps)
        gc.enable()
        work()

    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()


def test_garbage_in_a_thread_that_qgis_starts_is_let_go_in_silence(collector, caplog, capfd):
    wkb = square(0).wkb
    with caplog.at_level(logging.DEBUG):
        for steps in range(0, 120):
            collecting_after(steps, lambda: Shapes().read([wkb]))
    assert "Failed to delete" not in caplog.text + capfd.readouterr().err
    assert gc.isenabled()


def test_the_second_worker_of_a_check_enters_its_thread_first(monkeypatch):
    entered = []
    enter = Shapes.enter_thread
    monkeypatch.setattr(Shapes, "enter_thread", lambda self: entered.append(threading.get_ident()) or enter(self))
    batch = Batch(np.arange(20), [square(k).wkb for k in range(20)])
    assert not check([batch], Layer("plots"), Options(workers=2)).invalid.any()
    assert len(set(entered)) == 2
