"""Lists from a service: asked for one after the other, so that the window lives on between them."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")


class Starts:
    """Stands in for the runner: notes what is started, and ends nothing by itself."""

    def __init__(self):
        self.started, self.ends = [], []

    def start(self, name, parameters, ended, loads=True):
        self.started.append(name)
        self.ends.append(ended)
        return self

    def cancel(self):
        self.started.append("cancelled")


@pytest.fixture
def lists(qgis, tmp_path):
    from types import SimpleNamespace

    from georelay.ui.lists import Lists
    from qgis.PyQt.QtCore import QObject

    parent = QObject()
    context = SimpleNamespace(home=lambda: tmp_path)
    made = Lists(context, Starts(), parent)
    yield made, made._runner
    made.stop()
    parent.deleteLater()


def wishes(count):
    from georelay.bridge.listings import ListWish

    return [ListWish("mapflow", "sandbox", f"list{at}") for at in range(count)]


def turn():
    from qgis.PyQt.QtCore import QCoreApplication

    QCoreApplication.processEvents()


def test_the_first_list_is_asked_for_at_once_and_one_more_at_each_turn_of_the_event_loop(lists):
    made, runner = lists
    asked = wishes(4)
    for each in asked:
        made.ask(each)
    counts = [len(runner.started)]
    for _ in range(20):
        turn()
        counts.append(len(runner.started))
    assert counts[0] == 1 and counts[-1] == 4
    assert all(after - before <= 1 for before, after in zip(counts, counts[1:]))
    assert runner.started == [each.by for each in asked], "in the order of the form"


def test_a_list_that_waits_for_its_turn_counts_as_asked_for_and_is_asked_for_once(lists):
    made, runner = lists
    first, second = wishes(2)
    made.ask(first)
    for _ in range(3):
        made.ask(second)
    assert made.is_asking(second) and not made.was_told(second)
    for _ in range(20):
        turn()
    assert runner.started == ["list0", "list1"]


def test_what_waits_when_the_plugin_goes_away_is_never_asked_for(lists):
    made, runner = lists
    for each in wishes(3):
        made.ask(each)
    made.stop()
    for _ in range(20):
        turn()
    assert runner.started == ["list0", "cancelled"]
