"""The report: it stands alone, escapes everything, stays small, and says what matters first."""

import re
from html.parser import HTMLParser

import numpy as np
import pytest
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.findings import Findings, Report
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
        ["POLYGON((2000 0,3000 0,3000 1000,2000 1000,2000 0))"],
        layer=mine,
        compare=[Batch(np.array([1]), [Polygon([(2, 0), (3, 0), (3, 1), (2, 1)]).wkb])],
        compare_layer=Layer("old"),
    )
    assert report.examples["claimed_before"][0].other == ()


def _text(part):
    """What a person reads, tag by tag."""
    return [each for each in (re.sub(r"\s+", " ", piece).strip() for piece in re.split(r"<[^>]*>", part)) if each]


def _section(text, headline):
    return _text(text.partition(f"<h2>{headline}</h2>")[2].partition("<h2>")[0].partition("<p class='note'>")[0])


TOLD = [  # row, rule, severity, message
    (0, "overlap", "warning", "Overlaps."), (1, "overlap", "warning", "Overlaps."),
    (1, "self_intersection", "error", "Crosses here."), (1, "self_intersection", "error", "Crosses there."),
    (2, "null_geometry", "error", "Nothing."),
    (3, "overlap", "warning", "Overlaps."), (3, "spike", "warning", "Spike."),
]  # fmt: skip


def _report(told=TOLD, hectares=(1.5, 2.0, float("nan"), 4.5, 0.25), **more):
    row, rule, severity, message = (np.array(each, dtype=object) for each in zip(*told)) if told else [np.zeros(0)] * 4
    row, count = row.astype(np.int64), len(hectares)
    findings = Findings(row, rule, severity, message, row * 0.0, row * 0.0, row + 10, row)
    invalid = np.isin(np.arange(count), row[severity == "error"])
    warned = np.isin(np.arange(count), row[severity == "warning"])
    names, counts = np.unique(rule.astype(str), return_counts=True)
    boxes = np.array([[at, 0, at + 0.5, 0.5] for at in range(count)], dtype=float).reshape(-1, 4)
    ids = np.array([f"plot {at}" for at in range(count)], dtype=object)
    return Report(
        findings, np.arange(count) + 10, ids, invalid, warned, invalid, np.array(hectares, dtype=float), boxes,
        np.zeros(count), np.zeros(count), {str(name): int(n) for name, n in zip(names, counts)}, "farms", **more,
    )  # fmt: skip


def test_the_figures_of_the_layer_are_counted_and_measured():
    text = as_html(_report(), "1 March 2026")
    assert "<h1>farms</h1>" in text and "Checked for: Every rule · 1 March 2026" in text
    cards = _text(text.partition("<div class='cards'>")[2].partition("<h2>")[0])
    assert cards == [
        "5", "plots in the layer", "3", "may be sent", "2", "with errors", "2", "with warnings only", "6.25 ha",
        "in the plots that may be sent",
    ]  # fmt: skip
    assert _section(text, "Areas") == [
        "polygons", "together", "smallest", "median", "largest",
        "All plots", "4", "8.25 ha", "0.2500 ha", "1.75 ha", "4.50 ha",
        "May be sent", "3", "6.25 ha", "0.2500 ha", "1.50 ha", "4.50 ha",
        "With errors", "1", *["2.00 ha"] * 4,
    ]  # fmt: skip


def test_rules_are_told_errors_first_then_by_how_often():
    text = as_html(_report())
    heads = re.findall(r"<h3>([^<]*)</h3><span class='tag (\w+)'>([^<]*)</span>", text)
    assert [(kind, re.sub(r"&#\d+; ", "", times)) for _, kind, times in heads] == [
        ("error", "Error, 2 times in 1 plot"), ("error", "Error, once in 1 plot"),
        ("warning", "Warning, 3 times in 3 plots"), ("warning", "Warning, once in 1 plot"),
    ]  # fmt: skip
    assert heads[0][0] == "Outline crosses itself"
    of_layer = as_html(_report([(-1, "no_crs", "error", "No CRS.")], unfit=True))
    assert "Error, once</span>" in of_layer and "verdict bad'>No CRS.<" in of_layer


def test_each_plot_with_errors_is_a_line_with_all_that_is_wrong_and_no_warning():
    section = _section(as_html(_report()), "Plots with errors")
    assert section == [
        "Plot", "feature", "What is wrong", "plot 1", "11", "Crosses here. Crosses there.", "plot 2", "12", "Nothing.",
    ]  # fmt: skip
    assert "Plots with errors" not in as_html(_report(TOLD[:2]))


@pytest.mark.parametrize("count, more", [(199, ""), (200, ""), (201, "And 1 more plot;"), (460, "And 260 more plots;")])
def test_two_hundred_plots_with_errors_are_listed_and_the_others_counted(count, more):
    told = [(at, "null_geometry", "error", f"Nothing {at}.") for at in range(count) for _ in range(2)]
    text = as_html(_report(told, [float("nan")] * count))
    section = _section(text, "Plots with errors")
    assert sum(each.startswith("plot ") for each in section) == min(count, 200)
    assert (more in text) if more else ("more plot" not in text)


@pytest.mark.parametrize(
    "changes, rejected, lines",
    [
        ({"unclosed_ring": 1200}, None, [["Ring not closed", "1,200"]]),
        (None, {"it is a line": 3}, [["Not repaired", "it is a line", "3"]]),
        ({"spike": 2}, {"it is a line": 3}, [["Spike", "2"], ["Not repaired", "it is a line", "3"]]),
        ({"another rule": 7}, {}, [["another rule", "7"]]),
        ({}, {}, []), (None, None, []),
    ],
)  # fmt: skip
def test_each_repair_is_a_line_with_its_number(changes, rejected, lines):
    text = as_html(_report(), changes=changes, rejected=rejected)
    section = _section(text, "Repairs")
    assert bool(section) is bool(lines)
    for line in lines:
        places = [section.index(each) for each in line]
        assert places == sorted(places)
    if lines:
        assert section[:3] == ["Fault", "What was done", "plots"]
        numbers = re.findall(r"<t[hd] class='n'>([^<]*)<", text.partition("<h2>Repairs</h2>")[2].partition("<h2>")[0])
        assert numbers == ["plots", *(line[-1] for line in lines)]


@pytest.mark.parametrize(
    "told, count, words",
    [
        ([], 0, "The layer has no plots."), ([], 1, "The plot may be sent."), ([], 3, "All 3 plots may be sent."),
        ([(0, "null_geometry", "error", "x")], 1, "No plot may be sent; 1 plot has an error"),
        ([(at, "null_geometry", "error", "x") for at in range(3)], 3, "No plot may be sent; 3 plots have errors"),
        ([(0, "null_geometry", "error", "x")], 3, "2 of 3 plots may be sent; 1 plot has an error"),
        ([(0, "spike", "warning", "x")], 3, "All 3 plots may be sent."),
    ],
)  # fmt: skip
def test_the_verdict_is_one_sentence(told, count, words):
    text = as_html(_report(told, [1.0] * count))
    assert words in text.partition("<p class='verdict")[2].partition("</p>")[0]


@pytest.mark.parametrize("profile, decimals", [(0, 7), (1, 6), (2, None), (3, None), (4, None)])
def test_the_foot_says_how_plots_were_judged(profile, decimals):
    foot = _text(as_html(_report(profile=profile)).rpartition("<p class='note'>")[2])[0]
    assert foot.startswith("An error keeps a plot from being sent; a warning does not. Areas are measured on the WGS")
    assert foot.endswith("The plots themselves were not changed.")
    assert (f"with {decimals} decimals" in foot) if decimals else ("decimals" not in foot)


def test_the_legend_is_there_for_layers_that_are_drawn_plot_by_plot():
    assert "fit, with a warning" in as_html(_report([], [1.0] * 4000))
    assert "fit, with a warning" not in as_html(_report([], [1.0] * 4001))


def test_a_page_of_twenty_thousand_findings_stays_small_and_lists_the_first_two_hundred(run_check):
    plots = []
    for number in range(20_000):
        x, y = number % 140 / 100, number // 140 / 100
        plots.append(f"POLYGON(({x} {y},{x + 0.002} {y + 0.002},{x + 0.002} {y},{x} {y + 0.002},{x} {y}))")
    report = run_check(plots, profile=1)
    page = as_html(report)
    assert report.issue_count >= 20_000 and len(page.encode("utf-8")) < 2_000_000
    assert page.count("<tr><td>") < 250 and "19,800 more plots" in page and page.count("<figure>") < 20
