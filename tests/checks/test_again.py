"""A second check gives what a first check would, and looks only at what changed."""

import numpy as np
import pytest
from georelay.checks.declared import Declared, Statement
from georelay.checks.engine import Batch, Layer, Options, check, recheck
from shapely.geometry import box

LAYER = Layer("plots", id_field=True)
OPTIONS = Options(max_gap=2.0, remember=True)


def _plots(count=400, seed=5):
    draw = np.random.default_rng(seed)
    west, south = draw.uniform(0, 0.03, count), draw.uniform(0, 0.03, count)
    width, height = draw.uniform(0.0004, 0.002, (2, count))
    return [box(*each).wkb for each in zip(west, south, west + width, south + height)]


def _batches(wkb, ids=None, numbers=None, size=150):
    numbers = np.arange(len(wkb)) if numbers is None else np.asarray(numbers)
    ids = [f"p{number}" for number in numbers] if ids is None else ids
    return [Batch(numbers[k : k + size], wkb[k : k + size], ids[k : k + size]) for k in range(0, len(wkb), size)]


def _told(report):
    findings = report.findings
    xy = np.round(np.stack([findings.x, findings.y], axis=1), 9).tolist()
    return sorted(zip(map(str, findings.feature_id), findings.rule, findings.severity, findings.message, map(str, xy)))


def _edit(wkb, numbers, how):
    wkb, numbers = list(wkb), list(numbers)
    if how == "moved":
        wkb[7], wkb[200] = box(0.01, 0.01, 0.012, 0.012).wkb, wkb[3]
    elif how == "broken":
        wkb[9] = None
        wkb[10] = wkb[10][:-8] + b"\0" * 8
    elif how == "removed":
        del wkb[5:25], numbers[5:25]
    elif how == "added":
        wkb.insert(3, box(0.005, 0.005, 0.007, 0.007).wkb)
        numbers.insert(3, 9999)  # the second time an id that is there already
    elif how == "shuffled":
        wkb, numbers = wkb[::-1], numbers[::-1]
    elif how == "all":
        wkb = _plots(seed=6)
    return wkb, numbers


@pytest.mark.parametrize("how", ["nothing", "moved", "broken", "removed", "added", "all"])
def test_a_second_check_finds_what_a_first_would(how):
    wkb, numbers = _plots(), range(400)
    report = check(_batches(wkb), LAYER, OPTIONS)
    assert report.summary["overlap"] > 50 and report.summary["gap"] > 5
    for _ in range(2):
        wkb, numbers = _edit(wkb, numbers, how)
        report = recheck(report, _batches(wkb, numbers=numbers), LAYER, OPTIONS)
        fresh = check(_batches(wkb, numbers=numbers), LAYER, Options(max_gap=2.0))
        assert _told(report) == _told(fresh)
        assert report.invalid.tolist() == fresh.invalid.tolist()
        assert np.allclose(report.hectares, fresh.hectares, equal_nan=True)
        assert report.summary == fresh.summary


def test_a_second_check_can_be_followed_by_a_third_that_looks_at_the_changes_only():
    wkb, asked = _plots(), []
    report = check(_batches(wkb), LAYER, OPTIONS)
    for step in range(3):
        wkb[step] = box(0.01 * step, 0.01, 0.01 * step + 0.001, 0.011).wkb
        report = recheck(report, _batches(wkb), LAYER, Options(max_gap=2.0))
        asked.append(report.memory)
    assert all(asked) and _told(report) == _told(check(_batches(wkb), LAYER, Options(max_gap=2.0)))


VARIANTS = {
    "no gaps asked for": dict(),
    "no pairs at all": dict(overlaps=False),
    "one rule": dict(rules=frozenset({"duplicate_id"})),
    "limits of area": dict(min_area=2.0, max_area=3.0),
    "for the EU": dict(profile=1, max_gap=2.0),
    "ground": dict(grounds=True),
}


@pytest.mark.parametrize("name", VARIANTS)
@pytest.mark.parametrize("how", ["nothing", "broken", "added"])
def test_a_second_check_with_any_options_finds_what_a_first_would(name, how):
    wkb, numbers = _plots(120), list(range(120))
    wkb[30], numbers[31] = wkb[29], 29
    options = VARIANTS[name]
    report = check(_batches(wkb, numbers=numbers), LAYER, Options(remember=True, **options))
    wkb, numbers = _edit(wkb, numbers, how)
    report = recheck(report, _batches(wkb, numbers=numbers), LAYER, Options(**options))
    fresh = check(_batches(wkb, numbers=numbers), LAYER, Options(**options))
    assert _told(report) == _told(fresh) and report.summary == fresh.summary and report.summary
    assert _drawn(report) == _drawn(fresh)
    assert [(each.one, each.two) for each in report.shared] == [(each.one, each.two) for each in fresh.shared]


def _drawn(report):
    """The pictures: for which rules there are some, and which plots are on the map."""
    return sorted(name for name, each in report.examples.items() if each), sorted(report.outlines)


SAID = {  # what a column says of plot 3: before and after an edit
    "an area": (dict(declared_ha=9.0), dict(declared_ha=0.5)),
    "no area any more": (dict(declared_ha=9.0), dict()),
    "an area that cannot be read": (dict(unread="1,200"), dict(declared_ha=0.5)),
    "its id": (dict(), dict(plot_id="p4")),
    "its country": (dict(country="XX"), dict(country="GH")),
    "its producer": (dict(name="x" * 5000), dict(name="Ama")),
}


def _said(wkb, declared_ha=float("nan"), unread="", plot_id="p3", country="CI", name="Kofi"):
    count = len(wkb)
    ids, areas = [f"p{at}" for at in range(count)], np.full(count, np.nan)
    ids[3], areas[3] = plot_id, declared_ha
    columns = [["CI"] * count, ["Kofi"] * count]
    columns[0][3], columns[1][3] = country, name
    declared = Declared(*columns, None, {3: unread} if unread else {})
    return [Batch(np.arange(count), wkb, ids, areas, declared)]


@pytest.mark.parametrize("name", SAID)
def test_what_columns_say_of_a_plot_counts_as_a_change_of_it(name):
    before, after = SAID[name]
    wkb, options = _plots(40), dict(profile=1, statement=Statement(has_country=True))
    report = check(_said(wkb, **before), LAYER, Options(remember=True, **options))
    again = recheck(report, _said(wkb, **after), LAYER, Options(**options))
    fresh = check(_said(wkb, **after), LAYER, Options(**options))
    assert _told(again) == _told(fresh) != _told(report)


def test_only_changed_plots_are_looked_at(monkeypatch):
    from georelay.checks import check as checking

    wkb = _plots()
    report = check(_batches(wkb), LAYER, OPTIONS)
    looked = []
    monkeypatch.setattr(checking, "read_wkb", lambda wkb, read=checking.read_wkb: looked.extend(wkb) or read(wkb))
    wkb[17] = box(0.02, 0.02, 0.021, 0.021).wkb
    recheck(report, _batches(wkb), LAYER, OPTIONS)
    assert [each for each in looked if each == wkb[17]] and len(looked) < 30


def test_other_options_check_everything(run_check):
    wkb = _plots(50)
    report = check(_batches(wkb), LAYER, OPTIONS)
    again = recheck(report, _batches(wkb), LAYER, Options(min_area=100))
    assert again.summary["area_too_small"] == 50


def test_a_report_without_memory_checks_everything():
    wkb = _plots(50)
    report = check(_batches(wkb), LAYER, Options())
    assert report.memory is None
    assert _told(recheck(report, _batches(wkb), LAYER, Options())) == _told(report)
