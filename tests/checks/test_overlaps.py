"""Overlaps are exactly those that comparing every plot with every other finds, whatever way leads to them."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from georelay.checks.ellipsoid import metres_per_degree
from georelay.checks.engine import Batch, Layer, Options, check
from shapely import affinity
from shapely.geometry import MultiPolygon, Point, Polygon, box

SOUTH, WEST = 6.4, -2.4
EAST, NORTH = (float(each[0]) for each in metres_per_degree(np.array([SOUTH])))
LAYER = Layer("plots", id_field=True)


def on_the_ground(shape):
    return affinity.affine_transform(shape, [1 / EAST, 0, 0, 1 / NORTH, WEST, SOUTH])


def told(shapes):
    """{(latest, earlier): m2} of overlaps and {(latest, earlier)} of plots that are the same ground."""
    numbers = np.arange(len(shapes))
    wkb = [on_the_ground(shape).wkb for shape in shapes]
    report = check([Batch(numbers, wkb, [f"p{at}" for at in numbers])], LAYER, Options(grounds=True))
    areas = {(each.one[0], each.two[0]): each.square_metres for each in report.shared if each.rule == "overlap"}
    findings = report.findings
    overlapping = findings.taken(findings.rule == "overlap")
    assert set(overlapping.feature_id.tolist()) == {pair[0] for pair in areas}
    same = findings.taken(findings.rule == "duplicate_geometry")
    return areas, same.feature_id.tolist()


def expected(shapes):
    """The same, by GEOS, pair by pair: above one square metre and a thousandth of the smaller plot."""
    areas, same = {}, set()
    for (one, a), (two, b) in itertools.combinations(enumerate(shapes), 2):
        common = a.intersection(b).area
        if common > 0.999 * max(a.area, b.area):
            same.add(two)
        elif common > 1.0 and common > 0.001 * min(a.area, b.area):
            areas[two, one] = common
    return areas, sorted(same)


def compared(shapes):
    areas, same = told(shapes)
    due, due_same = expected(shapes)
    assert set(areas) == set(due) and same == due_same
    for pair, area in due.items():
        assert areas[pair] == pytest.approx(area, rel=2e-4, abs=0.02)


def scattered(seed, count=45):
    """Rectangles and stars of all sizes, some the same, some touching, some within others."""
    draw = np.random.default_rng(seed)
    shapes = []
    for _ in range(count):
        west, south = draw.integers(0, 12, 2) * 50.0
        wide, high = draw.integers(1, 6, 2) * 50.0
        kind = draw.integers(0, 4)
        shape = box(west, south, west + wide, south + high)
        if kind == 1:
            shape = affinity.rotate(shape, float(draw.integers(0, 90)))
        elif kind == 2 and wide > 50:
            shape = shape - box(west + 10, south + 10, west + 30, south + 30)
        elif kind == 3:
            shape = Point(west, south).buffer(wide / 2, 5)
        shapes.append(shape)
    return shapes + [shapes[at] for at in draw.integers(0, count, 3)]


@pytest.mark.parametrize("seed", range(6))
def test_scattered_plots(seed):
    compared(scattered(seed))


MANY = [box(x, y, x + 40, y + 40) for x in range(0, 400, 50) for y in range(0, 400, 50)]
CONCESSIONS = {
    "all": box(-10, -10, 500, 500),
    "a half and what lies across its border": box(-10, -10, 210, 500),
    "a hook": Polygon([(-10, -10), (500, -10), (500, 500), (300, 500), (300, 120), (-10, 120)]),
    "a hole in its middle": box(-10, -10, 500, 500) - box(95, 95, 295, 295),
    "two parts": MultiPolygon([box(-10, -10, 120, 500), box(200, -10, 330, 500)]),
    "only touching": box(-500, -10, 0, 500),
}


@pytest.mark.parametrize("place", ["first", "last", "between"])
@pytest.mark.parametrize("name", CONCESSIONS)
def test_a_large_plot_with_many_small_ones_within_across_and_beside_it(name, place):
    at = {"first": 0, "last": len(MANY), "between": 20}[place]
    compared([*MANY[:at], CONCESSIONS[name], *MANY[at:]])


BORDERLINE = {  # metres by which two plots of 100 x 100 m, or of 2 x 500 m, overlap: whether it is told
    (100, 100, 0.05): False, (100, 100, 0.0999): False, (100, 100, 0.11): True, (10, 10, 0.09): False,
    (10, 10, 0.12): True, (500, 2, 0.4): False, (500, 2, 0.6): True,
}  # fmt: skip


@pytest.mark.parametrize("wide, high, depth", BORDERLINE)
def test_an_overlap_counts_from_a_square_metre_and_a_thousandth_of_the_smaller_plot(wide, high, depth):
    shapes = [box(0, 0, wide, high), box(wide - depth, 0, 2 * wide, high)]
    assert bool(told(shapes)[0]) is BORDERLINE[wide, high, depth]
    assert bool(told(shapes[::-1])[0]) is BORDERLINE[wide, high, depth]


def test_plots_that_share_all_but_a_thousandth_of_both_are_the_same_ground():
    plot = box(0, 0, 100, 100)
    assert told([plot, box(0, 0, 100, 99.95)]) == ({}, [1])
    areas, same = told([plot, box(0, 0, 100, 99.8)])
    assert set(areas) == {(1, 0)} and same == []


@pytest.mark.parametrize("large_first", [True, False])
def test_a_tiny_plot_within_a_large_one_is_told_whichever_comes_first(large_first):
    plots = [box(0, 0, 2000, 2000), box(10, 10, 15, 15), box(1990, 500, 2010, 520)]
    compared(plots if large_first else plots[::-1])


STRIPS = [  # what two plots share: metres wide and high; whether it is called a sliver, of a mean width below 2 m
    (1.9, 300, True), (2.1, 300, False), (1.0, 50, True), (5, 5, False), (3.9, 3.9, True), (4.1, 4.1, False),
    (100, 100, False), (300, 1.9, True), (1.5, 1000, True), (20, 1000, False),
]  # fmt: skip


@pytest.mark.parametrize("wide, high, sliver", STRIPS)
def test_overlaps_below_two_metres_of_width_are_called_slivers(wide, high, sliver):
    """The mean width is twice the area through the way round it: half its side for a square."""
    shapes = [box(0, 0, 100 + wide, high), box(100, 0, 400, high)]
    report = check([Batch(np.arange(2), [on_the_ground(shape).wkb for shape in shapes])], Layer("plots"), Options())
    said = report.findings.message[report.findings.rule == "overlap"].tolist()
    assert len(said) == 1 and said[0].startswith(f"This plot overlaps {'by a sliver ' * sliver}with ")


@pytest.mark.parametrize("has_crs", [True, False])
def test_overlap_is_looked_for_where_there_is_a_crs_to_measure_by(has_crs):
    wkb = [on_the_ground(box(at, 0, at + 100, 100)).wkb for at in (0, 50)]
    report = check([Batch(np.arange(2), wkb)], Layer("plots", has_crs=has_crs), Options())
    assert ("overlap" in report.summary) is has_crs


def claims(shapes, others):
    """{(plot, other): m2} of plots that share ground with one of another layer."""
    batches = [Batch(np.arange(len(each)), [on_the_ground(one).wkb for one in each]) for each in (shapes, others)]
    options = Options(compare=[batches[1]], compare_layer=Layer("others"), grounds=True)
    shared = check([batches[0]], Layer("plots"), options).shared
    return {(each.one[0], each.two[0]): each.square_metres for each in shared if each.rule == "claimed_before"}


@pytest.mark.parametrize("quarter", [3, 900])
def test_large_forests_of_many_positions_are_claimed_where_plots_lie_in_them_or_on_their_border(quarter):
    forests = [Point(0, 0).buffer(400, quarter), Point(900, 0).buffer(400, quarter), box(-90, 600, 90, 700)]
    plots = [box(x, y, x + 30, y + 30) for x in range(-500, 500, 50) for y in range(-440, 640, 60)]
    expected = {
        (row, at): plot.intersection(forest).area
        for row, plot in enumerate(plots)
        for at, forest in enumerate(forests)
        if plot.intersection(forest).area > 1
    }
    found = claims(plots, forests)
    assert found.keys() == expected.keys() and len(found) > 100
    assert all(found[pair] == pytest.approx(area, rel=1e-3) for pair, area in expected.items())
