"""The report of a registry: one small file that stands alone, with a map and examples of each rule."""

from __future__ import annotations

import html.parser
import json
import re

import numpy as np
import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry

OPEN = {"meta", "rect", "circle", "path", "br"}  # tags that need no end


class Reader(html.parser.HTMLParser):
    """Whether each tag is closed, and what stands in the text."""

    def __init__(self):
        super().__init__()
        self.open, self.words, self.tags = [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in OPEN:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert tag in OPEN or self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module")
def result(tmp_path_factory, cluster, parquet, faulty):
    from georelay.registry.plan import Asked, Sizes
    from georelay.registry.run import check_registry

    folder = tmp_path_factory.mktemp("report")
    rows = [
        (wkb, "<script>alert(1)</script>" if name == "G-1" else name, area, country)
        for wkb, name, area, country in faulty(900, seed=8)
    ]
    for number, name in enumerate(("north & <b>", "south")):
        parquet(folder / f"{name}.parquet", rows[number::2], group=200)
    files = [str(path) for path in sorted(folder.glob("*.parquet"))]
    asked = Asked(4, "plot", "", "", 2.0, "")
    outcome = check_registry(files, folder / "out", asked, cluster, print, Sizes(100, 200, 150))
    return folder / "out", outcome


def test_the_report_stands_alone_and_is_small(result):
    text = (result[0] / "report.html").read_text()
    reader = Reader()
    reader.feed(text)
    assert reader.open == [] and len(text) < 2_000_000
    assert not re.search(r"(src|href)=|url\(|@import", text)
    assert ("script", {}) not in reader.tags and "<script>alert(1)</script>" in "".join(reader.words)


def test_each_rule_has_its_figures_and_examples(result):
    from georelay.checks.rules import all_rules

    text, summary = (result[0] / "report.html").read_text(), json.loads((result[0] / "summary.json").read_text())
    sections = {part.split("</h3>")[0]: part for part in text.split("<section class='rule'><h3>")[1:]}
    assert set(sections) == {all_rules()[name].title for name in summary["rules"]}
    for name, count in summary["rules"].items():
        section = sections[all_rules()[name].title]
        assert f"{count:,} times" in section or "once" in section
        assert 1 <= section.count("<figure>") <= 3
        assert "north &amp; &lt;b&gt;.parquet" in section or "south.parquet" in section


def test_examples_are_findings_of_the_result(result):
    import pyarrow.parquet as pq

    out, outcome = result
    rows = [row for path in (out / "findings").glob("*.parquet") for row in pq.read_table(path).to_pylist()]
    told = {(row["rule"], row["plot_id"], row["message"]) for row in rows}
    shown = [(rule, each) for rule, some in outcome.examples.items() for each in some]
    assert len(shown) > 20
    for rule, each in shown:
        assert (rule, each.plot, each.example.message) in told


def test_the_map_counts_every_plot_and_finding_once(result):
    import pyarrow.parquet as pq

    out, outcome = result
    told = re.findall(r"<title>([\d,]+) plots?, ([\d,]+) errors?, ([\d,]+) warnings?</title>", outcome.map)
    plots, errors, warnings = np.array([[int(each.replace(",", "")) for each in line] for line in told]).sum(axis=0)
    outside = int(re.search(r"([\d,]+) plots? lies? far|$", outcome.map).group(1) or 0)
    summary = json.loads((out / "summary.json").read_text())
    tables = [pq.read_table(path) for path in (out / "findings").glob("*.parquet")]
    placed = sum(len(each) - each.column("geometry").null_count for each in tables)
    assert 0.97 * summary["plots"] < plots <= summary["plots"] - outside
    assert 0.95 * placed < errors + warnings <= placed


@pytest.mark.parametrize(
    "places, columns, lines",
    (
        ([[0.0, 0.0]], 72, 72),
        ([[-10.0, 5.0], [10.0, 5.0]], 72, 5),
        ([[0.0, -80.0], [0.0, 80.0]], 5, 72),
        ([[-180.0, -90.0], [180.0, 90.0]], 72, 38),
    ),
)
def test_squares_are_few_and_hold_every_usual_place(places, columns, lines):
    from georelay.registry.picture import grid_of

    grid = grid_of(np.array(places))
    assert (grid.columns, grid.lines) == (columns, lines)
    assert (grid.squares_of(np.array(places)) < grid.columns * grid.lines).sum() >= len(places) - 2


@pytest.mark.parametrize("place", ((np.nan, 1.0), (np.inf, 0.0), (500.0, 0.0), (0.0, -1e300)))
def test_what_lies_nowhere_is_outside(place):
    from georelay.registry.picture import grid_of

    grid = grid_of(np.array([[0.0, 0.0], [1.0, 1.0]]))
    assert grid.squares_of(np.array([place]))[0] == grid.columns * grid.lines


def test_no_place_is_no_map():
    from georelay.registry.picture import grid_of

    assert grid_of(np.zeros((0, 2))) is None
