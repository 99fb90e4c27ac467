"""A second check gives what a first check would, and looks only at what changed."""

import numpy as np
import pytest
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


def test_only_changed_plots_are_looked_at(monkeypatch):
    from georelay.checks import engine

    wkb = _plots()
    report = check(_batches(wkb), LAYER, OPTIONS)
    looked = []
    monkeypatch.setattr(engine, "read_wkb", lambda wkb, read=engine.read_wkb: looked.extend(wkb) or read(wkb))
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
