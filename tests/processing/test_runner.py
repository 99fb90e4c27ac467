"""The runner that the docks use, on the real task manager."""

from __future__ import annotations

import time

from georelay.ui.runner import Ending, Runner
from qgis.core import QgsApplication


def test_an_end_is_told_when_qgis_has_let_the_task_go_so_that_the_next_may_start(plugin):
    runner, told = Runner(), []

    def first(outcome):
        told.append((outcome.ending, QgsApplication.taskManager().count()))
        runner.start("mapflowaccount", {"CONNECTION": "sandbox"}, second)

    def second(outcome):
        told.append((outcome.ending, QgsApplication.taskManager().count()))

    runner.start("mapflowaccount", {"CONNECTION": "sandbox"}, first)
    give_up = time.monotonic() + 30
    while len(told) < 2 and time.monotonic() < give_up:
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert told == [(Ending.SUCCEEDED, 0)] * 2


def test_a_run_that_cannot_start_is_told_too_and_a_late_stop_does_no_harm(plugin):
    runner, told = Runner(), []
    running = runner.start("nosuch", {}, told.append)
    running.cancel()
    give_up = time.monotonic() + 10
    while not told and time.monotonic() < give_up:
        QgsApplication.processEvents()
    assert told[0].ending is Ending.FAILED and "not there" in told[0].sentence
