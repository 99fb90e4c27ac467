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


FAILED, STOPPED = "failed", "cancelled"


def ended(runner, at, ending):
    from georelay.ui.runner import Ending, Outcome

    runner.ends[at](Outcome(Ending(ending), sentence="The service did not accept the sign-in (401)."))


def asked_after(made, runner, wishes, **how):
    """Which of these are asked for now."""
    before = len(runner.started)
    for each in wishes:
        made.ask(each, **how)
    for _ in range(20):
        turn()
    return runner.started[before:]


def test_after_a_refusal_no_other_list_of_that_account_is_asked_for_by_itself_and_each_says_why(lists):
    made, runner = lists
    first, second, third = wishes(3)
    asked_after(made, runner, [first])
    ended(runner, 0, FAILED)
    assert asked_after(made, runner, [first, second, third]) == [], "a form that is opened tries no password again"
    assert {made.why(each) for each in (first, second, third)} == {"The service did not accept the sign-in (401)."}


@pytest.mark.parametrize("act", ("again", "forget", "other connection", "other service"))
def test_what_a_person_does_about_it_and_other_accounts_are_asked_for_at_once(lists, act):
    from dataclasses import replace

    made, runner = lists
    first, second = wishes(2)
    asked_after(made, runner, [first])
    ended(runner, 0, FAILED)
    if act == "forget":
        made.forget()
    wish = {
        "other connection": replace(second, connection="environment"),
        "other service": replace(second, provider="epoch"),
    }.get(act, second)
    assert asked_after(made, runner, [wish], again=act == "again") == ["list1"]


@pytest.mark.parametrize("given, ending", (((("PROJECT_ID", "gone"),), FAILED), ((), STOPPED)))
def test_a_list_of_a_chosen_thing_that_fails_or_one_that_was_stopped_holds_up_no_other(lists, given, ending):
    from dataclasses import replace

    made, runner = lists
    first, second = wishes(2)
    asked_after(made, runner, [replace(first, given=given)])
    ended(runner, 0, ending)
    assert asked_after(made, runner, [second]) == ["list1"]
