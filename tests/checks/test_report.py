"""The report: it stands alone, escapes everything, stays small, and says what matters first."""

import re
from html.parser import HTMLParser

import numpy as np
import pytest
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.report import as_html, write_report
from shapely.geometry import Point, Polygon

EVIL = "<script>alert('x')</script>"


class _Balance(HTMLParser):
    """Every tag that opens closes."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        return

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def _well_formed(text):
    parser = _Balance()
    parser.feed(text)
    return not parser.open


BOWTIE = "POLYGON((0 0,1 1,1 0,0 1,0 0))"
SQUARE = "POLYGON((2 0,3 0,3 1,2 1,2 0))"


def test_the_report_counts_explains_and_draws(run_check):
    text = as_html(run_check([BOWTIE, SQUARE, None], ids=["a", "b", "c"]), when="today")
    assert "1 of 3 plots may be sent; 2 plots have errors" in text
    assert "Outline crosses itself" in text and "What to do" in text
    assert text.count("<svg") >= 3
    assert _well_formed(text)


def test_nothing_of_the_layer_is_taken_for_html(run_check):
    layer = Layer(EVIL, id_field=True)
    text = as_html(run_check([BOWTIE, SQUARE, SQUARE], ids=[EVIL, EVIL, EVIL], layer=layer), EVIL, {EVIL: 1}, {EVIL: 2})
    assert "<script" not in text
    assert _well_formed(text)


def test_the_report_needs_no_other_file(run_check):
    text = as_html(run_check([BOWTIE, SQUARE]))
    assert not re.search(r"(src|href)=|https?://|url\(|@import", text)


@pytest.mark.parametrize("geometries", [[], [None], ["POINT EMPTY"], ["POINT(1 1)"], ["POINT(500 500)"], [SQUARE] * 3])
@pytest.mark.parametrize("has_crs", [True, False])
def test_any_layer_has_a_report(run_check, geometries, has_crs):
    text = as_html(run_check(geometries, layer=Layer("odd", has_crs=has_crs, is_degrees=has_crs)))
    assert _well_formed(text)


def test_repairs_are_told(run_check):
    text = as_html(run_check([SQUARE]), changes={"unclosed_ring": 4}, rejected={"its ground falls into 2 parts": 1})
    assert "Ring not closed" in text and "its ground falls into 2 parts" in text


def test_a_hundred_thousand_plots_fit_in_two_megabytes(tmp_path):
    draw = np.random.default_rng(1)
    one = Point(0, 0).buffer(1e-4, 1).wkb
    head, ring = one[:13], np.frombuffer(one[13:], dtype="<f8").reshape(-1, 2)
    wkb = [head + (ring + xy).tobytes() for xy in draw.uniform((-3, 5), (1, 10), (100_000, 2))]
    bad = Point(0, 0).buffer(1e-4, 1).wkb[:9] + b"\x01\x00\x00\x00" + b"\x00" * 16
    wkb[::10] = [bad] * len(wkb[::10])
    batch = Batch(np.arange(len(wkb)), wkb)
    rules = frozenset({"too_few_points", "self_intersection", "low_precision", "multipart"})
    path = tmp_path / "report.html"
    write_report(check([batch], Layer("many"), Options(rules=rules)), path)
    assert path.stat().st_size < 2_000_000
    assert "90,000 of 100,000 plots may be sent" in path.read_text(encoding="utf-8")


def _others(text):
    return re.findall(r"<path class='other' d='([^']+)'/>", text)


def test_the_other_plot_of_an_overlap_is_drawn_too(run_check):
    text = as_html(run_check([SQUARE, "POLYGON((2.5 0,3.5 0,3.5 1,2.5 1,2.5 0))"], rules=frozenset({"overlap"})))
    shape = re.findall(r"<path class='shape' d='([^']+)'/>", text)
    assert len(shape) == len(_others(text)) == 1
    assert shape != _others(text), "they lie beside each other"
    assert _well_formed(text)


@pytest.mark.parametrize("rule", ["duplicate_geometry", "gap"])
def test_so_is_that_of_a_copy_and_of_a_gap(run_check, rule):
    beside = "POLYGON((3.000001 0,4 0,4 1,3.000001 1,3.000001 0))"
    report = run_check([SQUARE, SQUARE, beside], rules=frozenset({rule}), max_gap=1.0)
    assert len(_others(as_html(report))) == len(report.examples[rule]) > 0


def test_the_other_plot_of_a_claim_comes_into_the_layers_crs_where_that_is_known(run_check):
    thousand = Layer("old", is_degrees=False, to_lonlat=lambda xy: xy / 1000)
    old = [Batch(np.array([1]), [Polygon([(2000, 0), (3000, 0), (3000, 1000), (2000, 1000)]).wkb])]
    report = run_check([SQUARE], compare=old, compare_layer=thousand)
    (example,) = report.examples["claimed_before"]
    np.testing.assert_allclose(example.other[0].max(axis=0), [3, 1])
    mine = Layer("new", is_degrees=False, to_lonlat=lambda xy: xy / 1000)
    report = run_check(
        ["POLYGON((2000 0,3000 0,3000 1000,2000 1000,2000 0))"], layer=mine,
        compare=[Batch(np.array([1]), [Polygon([(2, 0), (3, 0), (3, 1), (2, 1)]).wkb])], compare_layer=Layer("old"),
    )
    assert report.examples["claimed_before"][0].other == ()
