"""Lists of the docks: order, filter, stepping, and that they stay quick when they are long."""

from __future__ import annotations

import gc
from dataclasses import replace
from types import SimpleNamespace

import pytest
from georelay.providers.registry import discover
from georelay.providers.store import Job, JobState
from georelay.ui.finding_table import Finding, FindingTable
from georelay.ui.findings import PAGE, FindingsModel
from georelay.ui.jobs_model import ALL, DONE, FAILED, UNFINISHED, JobsModel, belongs
from georelay.ui.words import ago, counted, escaped, figure, told_area
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt

NAMES = Qt.ItemDataRole.DisplayRole


@pytest.fixture(scope="module", autouse=True)
def english(qgis):
    QLocale.setDefault(QLocale(QLocale.Language.English))


def finding(rule, severity="warning", plot="P1", message="said", number=1):
    return Finding(rule, severity, message, plot, number, None)


def rows(model):
    return [model.data(model.index(row, 0), NAMES) for row in range(model.rowCount())]


def test_rules_with_an_error_stand_first_then_by_title():
    model = FindingsModel({"a": "Zebra", "b": "Apple", "c": "Mango"})
    model.fill([finding("b"), finding("c"), finding("a", "error"), finding("c", "error")])
    assert rows(model) == ["Mango (2)", "Zebra (1)", "Apple (1)"]


def test_the_filter_looks_at_plot_rule_and_message():
    model = FindingsModel({"a": "Overlap"})
    model.fill([finding("a", plot="GH-1"), finding("b", plot="GH-2", message="crosses itself")])
    for text, left in (("gh-2", 1), ("OVER", 1), ("crosses", 1), ("gh", 2), ("none", 0), ("", 2)):
        model.narrow(text, "")
        assert model.shown() == left, text


def test_the_severity_narrows_and_the_counts_stay_whole():
    model = FindingsModel({})
    model.fill([finding("a", "error"), finding("b"), finding("c")])
    model.narrow("", "error")
    assert model.shown() == 1 and model.count() == 3 and model.count("warning") == 2


def test_stepping_goes_through_all_findings_and_round():
    model = FindingsModel({})
    model.fill([finding("a", plot="1"), finding("a", plot="2"), finding("b", plot="3")])
    index, met = QModelIndex(), []
    for _ in range(4):
        index = model.step(index, 1)
        met.append(model.finding_at(index).plot_id)
    assert met == ["1", "2", "3", "1"]
    assert model.finding_at(model.step(index, -1)).plot_id == "3"
    assert model.finding_at(model.step(QModelIndex(), -1)).plot_id == "3"
    model.narrow("nothing has this", "")
    assert not model.step(QModelIndex(), 1).isValid()


def test_a_large_rule_is_handed_to_the_tree_a_page_at_a_time_and_stepped_through_whole():
    model = FindingsModel({})
    model.fill([finding("a", plot=f"P{at}", number=at) for at in range(350_000)])
    group = model.index(0, 0)
    assert model.rowCount(group) == PAGE and model.canFetchMore(group)
    model.fetchMore(group)
    assert model.rowCount(group) == 2 * PAGE
    assert model.finding_at(model.at(5000)).plot_id == "P5000" and model.rowCount(group) <= 3 * PAGE
    model.narrow("p349999", "")
    assert [model.shown(), rows(model)] == [1, ["a (1)"]]


def test_a_large_rule_is_walked_through_both_ways_with_few_rows_at_a_time():
    model = FindingsModel({})
    model.fill([finding("a", plot=f"P{at}", number=at) for at in range(10_123)] + [finding("b", plot="last")])
    group, met, index, most = model.index(0, 0), [], QModelIndex(), 0
    for by in [-1] * 1300 + [1] * 1400:
        index = model.step(index, by)
        met.append(model.position(index))
        most = max(most, model.rowCount(group))
    down = [10_123 - at for at in range(1300)]
    assert met == [*down, *((down[-1] + 1 + at) % 10_124 for at in range(1400))]
    assert most <= 4 * PAGE, "the tree lays out every row that it is handed"
    assert model.finding_at(model.at(7777)).plot_id == "P7777" and model.position(model.at(7777)) == 7777


def test_rows_before_the_place_where_the_list_was_entered_come_a_page_at_a_time():
    model = FindingsModel({})
    model.fill([finding("a", plot=f"P{at}", number=at) for at in range(5 * PAGE)])
    entered = QPersistentModelIndex(model.at(3 * PAGE + 1))
    group, pages = model.index(0, 0), 0
    assert entered.row() == 1 and not model.fetch_before(QModelIndex())
    while model.fetch_before(model.index(0, 0, group)):
        pages += 1
    assert pages == 3 and model.finding_at(model.index(0, 0, group)).plot_id == "P0"
    assert model.finding_at(QModelIndex(entered)).plot_id == f"P{3 * PAGE + 1}", "what was chosen stays chosen"


def test_a_filter_does_its_work_in_pieces_and_shows_nothing_of_it_before_the_end():
    model = FindingsModel({})
    model.fill([finding("a", plot=f"P{at}", number=at) for at in range(20_000)])
    work = model.narrowing("p19999", "")
    for _ in range(5):
        next(work)
        assert model.shown() == 20_000
    for _ in model.narrowing("p1999", ""):  # the person has typed on, or taken a letter away
        pass
    assert model.shown() == 11
    model.narrow("", "")
    assert model.shown() == 20_000


def test_an_edit_is_followed_in_pieces_too():
    model = FindingsModel({})
    whole = [finding("a", plot=f"P{at}", number=at) for at in range(20_000)]
    model.fill(whole)
    model.narrow("p19", "")
    pieces = 0
    for _ in model.following(whole[1:-1]):
        pieces += 1
    assert pieces > 20 and (model.mended(), model.count(), model.shown()) == (2, 19_998, 1110)
    model.follow(whole)
    assert (model.mended(), model.count(), model.shown()) == (0, 20_000, 1111)


def test_many_findings_are_no_work_for_pythons_tidying_of_memory():
    before = len(gc.get_objects())
    table = FindingTable(finding("a", plot=f"P{at}", number=at) for at in range(20_000))
    assert len(gc.get_objects()) - before < 1000
    assert len(table) == 20_000 and table[19_999] == finding("a", plot="P19999", number=19_999)


def test_a_finding_keeps_its_place_and_one_without_has_none():
    place = QgsGeometry.fromPointXY(QgsPointXY(-1.6003, 6.2011))
    table = FindingTable(
        [Finding("a", "error", "said", "", None, place), finding("a"), finding("b")._replace(place=QgsGeometry())]
    )
    assert table[0].place.asPoint() == QgsPointXY(-1.6003, 6.2011)
    assert [each.place for each in table[1:]] == [None, None] and table.counts == {"error": 1, "warning": 2}


def test_next_that_is_pressed_while_a_filter_works_goes_to_what_it_finds(qgis):
    from georelay.ui.findings_view import AT_ONCE, FindingsView
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QCoreApplication
    from qgis.PyQt.QtWidgets import QWidget

    canvas, parent = QgsMapCanvas(), QWidget()
    view = FindingsView(canvas, lambda layer, feature: None, parent)
    view.show_findings(None, [finding("a", plot=f"P{at}", number=at) for at in range(AT_ONCE + 1)])
    while view.is_working():
        QCoreApplication.processEvents()
    view.filter.setValue("p77")
    assert view.is_working() and view.model.shown() == AT_ONCE + 1
    view.next.click()
    while view.is_working():
        QCoreApplication.processEvents()
    assert view.model.finding_at(view.tree.currentIndex()).plot_id == "P77" and view.model.shown() == 111
    view.close_down()
    parent.deleteLater()
    canvas.deleteLater()


def test_what_an_edit_has_mended_is_ticked_off_and_comes_back_when_it_is_undone():
    model = FindingsModel({"a": "Alpha"})
    whole = [finding("a", plot="1", number=1), finding("a", plot="2", number=2), finding("a", plot="2", number=2)]
    model.fill(whole)
    model.follow(whole[:2])
    assert (model.mended(), model.shown(), rows(model)) == (1, 2, ["Alpha (2)", "Mended (1)"])
    ticked = model.index(0, 0, model.index(1, 0))
    assert model.position(ticked) == -1 and not model.data(ticked, Qt.ItemDataRole.DecorationRole).isNull()
    model.follow(whole)
    assert (model.mended(), rows(model)) == (0, ["Alpha (3)"])
    assert model.position_of(whole[1]) == 1 and model.position_of(finding("b")) == -1


def test_every_finding_says_its_severity_in_a_word():
    model = FindingsModel({})
    model.fill([finding("a", "error"), finding("a", "warning", number=2)])
    group = model.index(0, 0)
    said = [model.data(model.index(row, 0, group), Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert [each.split(":")[0] for each in said] == ["error", "warning"]


def job(**facts):
    known = {
        "id": "1",
        "provider": "epoch",
        "operation": "epochbatchprocess",
        "connection": "sandbox",
        "base_url": "",
        "account": "",
        "name": "plots",
        "fingerprint": "f",
        "created": "2026-11-21T10:00:00.000+00:00",
    }
    return Job(**{**known, **facts})


@pytest.fixture
def context():
    found = {each.id: each for each in discover()}
    return SimpleNamespace(provider=found.__getitem__)


@pytest.mark.parametrize(
    "facts, words",
    [
        ({"state": JobState.RUNNING, "progress": 45.0, "stage": "zonal stats"}, "running 45 %, zonal stats"),
        ({"state": JobState.RUNNING}, "running"),
        ({"state": JobState.SUCCEEDED}, "done"),
        ({"state": JobState.SUCCEEDED, "files": ("a.gpkg",)}, "done, results here"),
        ({"state": JobState.FAILED, "message": "pixel size too large"}, "failed: pixel size too large"),
        ({"state": JobState.FAILED}, "failed: no reason was given"),
        ({"state": JobState.UNKNOWN}, "outcome unknown"),
        ({"state": JobState.PREPARED}, "not sent"),
        ({"state": JobState.SENDING}, "being sent"),
        ({"state": JobState.REFUSED, "message": "no units left"}, "refused: no units left"),
    ],
)
def test_every_state_of_a_job_is_a_word_and_a_mark(context, facts, words):
    model = JobsModel(context)
    model.take([job(**facts)])
    assert model.state(job(**facts)) == words
    assert not model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole).isNull()


@pytest.mark.parametrize(
    "group, states",
    [
        (UNFINISHED, {JobState.PREPARED, JobState.SENDING, JobState.RUNNING, JobState.UNKNOWN}),
        (DONE, {JobState.SUCCEEDED}),
        (FAILED, {JobState.FAILED, JobState.REFUSED}),
        (ALL, set(JobState)),
    ],
)
def test_each_state_is_in_its_group(group, states):
    assert {state for state in JobState if belongs(job(state=state), group)} == states


def test_the_same_jobs_keep_their_rows_so_that_the_choice_stays(context):
    model, resets = JobsModel(context), []
    first = [job(id=str(at)) for at in range(3)]
    model.take(first)
    model.modelReset.connect(lambda: resets.append(1))
    model.take([replace(each, state=JobState.SUCCEEDED) for each in first])
    assert resets == [] and model.data(model.index(2, 2), NAMES) == "done"
    model.take(first[1:])
    assert resets == [1] and model.row_of("2") == 1 and model.row_of("0") == -1


@pytest.mark.parametrize(
    "said, words",
    [
        (figure(1204), "1,204"),
        (figure(3.14159, 2), "3.14"),
        (told_area(2310.4), "2,310 ha"),
        (told_area(12.34), "12.3 ha"),
        (told_area(0.404), "0.40 ha"),
        (counted(1, "{} plot", "{} plots"), "1 plot"),
        (counted(1204, "{} plot", "{} plots"), "1,204 plots"),
        (escaped('<b>"a" & b'), "&lt;b&gt;&quot;a&quot; &amp; b"),
        (ago("not a time"), ""),
    ],
)
def test_figures_are_written_as_people_do(said, words):
    assert said == words
