"""A check as a whole: what it finds where nothing is said, how far it is, and the order of what it tells."""

from __future__ import annotations

import numpy as np
import pytest
from georelay.checks.check import pieces
from georelay.checks.declared import Declared
from georelay.checks.engine import Batch, Layer, Options, check
from shapely import wkt
from shapely.geometry import Point, Polygon, box

PLOT = box(-1.6000012, 6.2000012, -1.5990012, 6.2010012).wkb
BOWTIE = wkt.loads("POLYGON((5 5,6 6,6 5,5 6,5 5))").wkb


def plots(count, wkb=PLOT):
    return Batch(np.arange(count), [wkb] * count)


def test_a_good_plot_of_which_nothing_is_said_has_no_finding():
    report = check([plots(1)], Layer("plots"), Options())
    assert report.summary == {} and report.valid_count == report.feature_count == 1
    assert (report.layer_name, report.profile, report.is_degrees, report.unfit) == ("plots", 4, True, False)
    assert report.plot_ids.tolist() == ["0"] and not report.shared and report.memory is None


def test_what_nobody_asked_for_is_not_looked_for():
    gap = [box(0.1000012, 0, 0.101, 0.001).wkb, box(0.101004, 0, 0.102, 0.001).wkb]  # half a metre apart
    report = check([Batch(np.arange(2), gap, None, np.array([1.3, 1.3]))], Layer("plots"), Options())
    assert set(report.summary) <= {"area_mismatch"}
    assert Options() == Options(4, True, 0.0, None, None, None, None, None, 2, False)
    assert Options().world is None and Options().area_unit == "ha" and not Options().places_confirmed
    assert Layer("x") == Layer("x", True, True, 1.0, None, False, True, 0)


@pytest.mark.parametrize("known", [True, False], ids=["number known", "number not known"])
@pytest.mark.parametrize("workers", [1, 2])
def test_progress_runs_from_nothing_to_all_and_never_back(known, workers):
    shown = []
    layer = Layer("plots", feature_count=2000 if known else 0)
    check([plots(500, Point(at, 1).wkb) for at in range(4)], layer, Options(workers=workers), shown.append)
    assert shown == sorted(shown) and shown[-1] == 100.0 and 0 < shown[0] < 100 and len(set(shown)) > 8
    reading = [each for each in shown if each <= 70]
    assert len(reading) >= 4 and len(set(reading)) == len(reading)
    if known:
        assert reading[:4] == pytest.approx([17.5, 35.0, 52.5, 70.0])


def test_the_outlines_of_the_first_plots_are_kept_for_the_picture():
    batches = [plots(2, PLOT), Batch(np.array([7, 8]), [None, PLOT], None)]
    outlines = check(batches, Layer("plots"), Options()).outlines
    assert sorted(outlines) == [0, 1, 2, 3]
    assert check(batches, Layer("plots", has_crs=False), Options()).outlines == {}


@pytest.mark.parametrize("workers", [1, 2])
def test_findings_come_by_plot_and_each_names_its_own_whatever_the_batches(workers):
    wkb = [PLOT, BOWTIE, None, PLOT, BOWTIE]
    ids, numbers = ["a", "b", "", "d", "e"], np.array([10, 11, 12, 13, 14])
    for size in (1, 2, 5):
        batches = [Batch(numbers[at : at + size], wkb[at : at + size], ids[at : at + size]) for at in range(0, 5, size)]
        found = check(batches, Layer("plots", id_field=True), Options(workers=workers))
        told = list(zip(found.findings.row.tolist(), found.findings.rule.tolist(), found.findings.feature_id.tolist()))
        assert [each for each in told if each[1] == "self_intersection"] == [
            (1, "self_intersection", 11), (4, "self_intersection", 14),
        ]  # fmt: skip
        assert (2, "null_geometry", 12) in told and (2, "missing_id", 12) in told
        assert found.findings.row.tolist() == sorted(found.findings.row.tolist())
        assert found.plot_ids.tolist() == ["a", "b", "12", "d", "e"]
        assert found.invalid.tolist() == [False, True, True, True, True]
        assert found.unsendable.tolist() == [False, False, True, False, False]
        assert found.kinds.tolist() == [3, 3, 0, 3, 3]


def test_a_report_draws_three_plots_of_each_rule_and_each_plot_once():
    wkb = [wkt.loads(f"POLYGON(({x} 5,{x + 1} 6,{x + 1} 5,{x} 6,{x} 5))").wkb for x in range(5)]
    twice = wkt.loads("POLYGON((0 0,10 0,10 4,7 -1,3 -1,0 4,0 0))").wkb
    report = check([Batch(np.arange(6), [twice, *wkb])], Layer("plots"), Options(overlaps=False))
    examples = report.examples["self_intersection"]
    assert [each.row for each in examples] == [0, 1, 2]
    assert examples[1].rings[0].tolist() == [[0, 5], [1, 6], [1, 5], [0, 6], [0, 5]]
    assert (examples[1].x, examples[1].y) == (0.5, 5.5) and "crosses itself" in examples[1].message


def test_batches_of_any_size_are_cut_into_pieces_that_keep_what_is_said():
    said = Declared([f"c{at}" for at in range(7000)], None, None, {6999: "much"})
    batch = Batch(np.arange(7000), [PLOT] * 7000, [str(at) for at in range(7000)], np.arange(7000.0), said)
    cut = list(pieces(batch))
    assert len(cut) > 1 and sum(len(each.wkb) for each in cut) == 7000
    assert np.concatenate([each.feature_ids for each in cut]).tolist() == list(range(7000))
    assert [text for each in cut for text in each.plot_ids] == batch.plot_ids
    assert np.concatenate([each.declared_ha for each in cut]).tolist() == list(range(7000))
    assert [text for each in cut for text in each.declared.country] == said.country
    assert cut[-1].declared.unread == {len(cut[-1].wkb) - 1: "much"} and cut[0].declared.unread == {}
    turn = np.linspace(0, 2 * np.pi, 100_000)
    large = Polygon(np.column_stack([np.cos(turn), np.sin(turn)])).wkb
    assert [len(each.wkb) for each in pieces(plots(3, large))] == [1, 1, 1]
    assert list(pieces(plots(0))) == [] and next(pieces(batch_of_one := plots(1))) is batch_of_one
