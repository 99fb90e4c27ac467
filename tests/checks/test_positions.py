"""Figures of rings and rows are those that a plain reader of the same positions works out one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from georelay.checks import exact
from georelay.checks.columns import read_wkb
from georelay.checks.positions import (
    areas_of,
    by_row,
    corners,
    fresh_positions,
    middles_of,
    point_inside,
    points_inside,
    row_bounds,
    thin_rings,
)
from georelay.checks.repair import polygon_wkb
from shapely.geometry import LineString, MultiPoint, MultiPolygon, Point, Polygon, box

SQUARE = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]
HOLE = [(0.5, 0.5), (0.5, 1.5), (1.5, 1.5), (0.5, 0.5)]
HOOK = [(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (8.0, 9.0), (8.0, 1.0), (0.0, 1.0), (0.0, 0.0)]


def plot(*rings, kind=3):
    return polygon_wkb([(0, at > 0, np.array(ring, dtype=float)) for at, ring in enumerate(rings)], kind)


ROWS = [
    plot(SQUARE, HOLE), None, Point(-7, 8.5).wkb, plot(SQUARE[::-1]), LineString([(1, 1), (3, -2), (3, -2)]).wkb,
    MultiPoint([(5, 5), (-1, 6)]).wkb, plot(HOOK), Polygon().wkb,
    MultiPolygon([Polygon(SQUARE, [HOLE]), box(10, 10, 11, 12)]).wkb, plot(SQUARE[:-1]), plot([(1, 1), (2, 2), (1, 1)]),
]  # fmt: skip


@pytest.fixture
def columns():
    return read_wkb(ROWS)


def rings_of(columns, row):
    return [(int(columns.part_kind[part]), hole, xy.tolist()) for part, hole, xy in columns.rings_of(row)]


def every_ring(columns):
    return [ring for row in range(len(columns)) for ring in rings_of(columns, row)]


def test_bounds_are_those_of_all_positions_of_a_row_and_none_where_one_is_no_number(columns):
    found = row_bounds(columns, columns.xy)
    for row in range(len(ROWS)):
        points = [p for _, _, ring in rings_of(columns, row) for p in ring]
        if points:
            x, y = zip(*points)
            assert found[row].tolist() == [min(x), min(y), max(x), max(y)]
        else:
            assert np.isnan(found[row]).all()
    broken = columns.xy.copy()
    broken[2] = np.nan
    assert np.isnan(row_bounds(columns, broken)[0]).all() and not np.isnan(row_bounds(columns, broken)[2:7]).any()
    assert by_row(np.add, np.ones(len(columns.xy)), columns, -1.0).tolist() == [9, -1, 1, 5, 3, 2, 7, -1, 14, 4, 3]


def test_holes_are_taken_from_shells_whichever_way_they_go_and_only_polygons_have_an_area(columns):
    near = 1e-5  # degrees, so that the earth is flat
    areas = areas_of(columns, columns.xy * near) / 111_319.49 / 110_574.3 / near**2
    expected = [15.5, math.nan, math.nan, 16, math.nan, math.nan, 17, math.nan, 17.5, None, 0]
    for found, due in zip(areas, expected):
        assert due is None or found == pytest.approx(due, rel=1e-4, nan_ok=True)


def test_a_position_is_fresh_unless_it_repeats_the_one_before_it_in_its_own_ring():
    pieces = [plot([(0, 0), (0, 0), (1, 0), (1, 1), (1, 1), (1, 1), (0, 0)]), plot([(0, 0), (0, 1), (1, 1), (0, 0)])]
    columns = read_wkb([*pieces, MultiPoint([(0, 0), (0, 0)]).wkb])
    fresh = [True, False, True, True, False, False, True, True, True, True, True, True, True]
    assert fresh_positions(columns, columns.xy).tolist() == fresh
    half = columns.xy.copy()
    half[1] = (0, 5)
    assert fresh_positions(columns, half)[1]


THIN = {  # a ring: whether it has fewer than 3 different positions
    ((0, 0), (1, 0), (1, 1), (0, 0)): False,
    ((0, 0), (1, 0), (0, 0)): True,
    ((0, 0), (1, 0), (0, 0), (1, 0), (0, 0)): True,
    ((0, 0), (1, 0), (0, 0), (1, 1), (0, 0)): False,
    ((0, 0), (0, 0), (0, 0)): True,
    ((0, 0), (1, 0)): True,
    ((0, 0), (1, 0), (1, 1)): False,
    ((0, 0),) * 9: True,
    (*((0, 0), (1, 0)) * 4, (0, 0)): False,  # a long one is not looked at twice: GEOS tells what is wrong with it
    (*((0, 0), (1, 0)) * 3, (1, 1), (0, 0)): False,
    (*((0, 0), (1, 0)) * 3, (0, 0), (0, 0)): True,
}


def test_rings_and_lines_with_too_few_different_positions_are_thin():
    columns = read_wkb([plot(ring) for ring in THIN])
    assert dict(zip(THIN, thin_rings(columns, columns.xy).tolist())) == THIN
    lines = read_wkb([LineString([(0, 0), (1, 1)]).wkb, LineString([(1, 1), (1, 1)]).wkb, Point(1, 1).wkb])
    assert thin_rings(lines, lines.xy).tolist() == [False, True, False]
    assert thin_rings(read_wkb([None]), np.zeros((0, 2))).tolist() == []


def test_the_middle_of_the_first_ring_is_told_with_whether_the_plot_holds_it(columns):
    middle, within = middles_of(columns)
    expected = {0: (2, 2), 2: (-7, 8.5), 3: (2, 2), 4: (7 / 3, -1), 5: (5, 5), 6: (34 / 6, 20 / 6), 8: (2, 2)}
    for row, place in expected.items():
        assert middle[row].tolist() == pytest.approx(place), row
    assert np.isnan(middle[[1, 7]]).all()
    assert {row for row in range(9) if within[row]} == {0, 2, 3, 8}


@pytest.mark.parametrize("shift", [-0.2, 0.2])
def test_a_middle_in_a_hole_or_beside_a_hook_is_not_within(shift):
    hole = [(x * 0.5 + 1 + shift, y * 0.5 + 1) for x, y in SQUARE]
    columns = read_wkb([plot(SQUARE, hole), plot(HOOK), plot(SQUARE), Point(float("nan"), 3).wkb])
    assert middles_of(columns)[1].tolist() == [False, False, True, False]


BORDERS = {  # rings of which a middle lies on the border: on no side of it
    "on an upright edge": [(0, 0), (4, 0), (4, 2), (2, 2), (2, 8), (0, 8)],
    "on a level edge": [(0, 0), (8, 0), (8, 2), (2, 2), (2, 4), (0, 4)],
    "far from the origin": [(100, 0), (104, 0), (104, 2), (102, 2), (102, 8), (100, 8)],
    "far up": [(0, 100), (4, 100), (4, 102), (2, 102), (2, 108), (0, 108)],
}


@pytest.mark.parametrize("name", BORDERS)
@pytest.mark.parametrize("shift", [(0, 0), (-50, 0), (0, -50)])
def test_a_middle_on_the_border_is_not_within(name, shift):
    ring = np.array(BORDERS[name], dtype=float) + shift
    columns = read_wkb([Polygon(ring).wkb])
    middle, within = middles_of(columns)
    assert bool(within[0]) is Polygon(ring).contains(Point(middle[0]))
    assert Polygon(ring).contains(Point(points_inside(columns, np.array([0]))[0]))


def stars(seed, count=40):
    """Rings of all shapes, concave ones too, some with a hole in their middle."""
    draw = np.random.default_rng(seed)
    for _ in range(count):
        turn = np.sort(draw.uniform(0, 2 * np.pi, draw.integers(5, 14)))
        radius = draw.uniform(0.15, 1.0, len(turn))
        ring = np.stack([np.cos(turn) * radius, np.sin(turn) * radius], axis=1) + draw.uniform(-9, 9, 2)
        shape = Polygon(ring)
        if shape.is_valid and shape.area > 0.1:
            inner = shape.buffer(-0.05)
            if draw.random() < 0.5 and inner.geom_type == "Polygon" and not inner.is_empty and not inner.interiors:
                shape = Polygon(shape.exterior, [inner.exterior])
            yield shape


@pytest.mark.parametrize("seed", range(4))
def test_a_point_inside_lies_inside_and_a_middle_is_within_where_geos_says_so(seed):
    shapes = list(stars(seed))
    columns = read_wkb([shape.wkb for shape in shapes])
    middle, within = middles_of(columns)
    places = points_inside(columns, np.arange(len(shapes)))
    for row, shape in enumerate(shapes):
        assert shape.contains(Point(places[row])), shape.wkt
        assert bool(within[row]) is shape.contains(Point(middle[row])), shape.wkt


def test_a_point_inside_is_the_middle_where_that_lies_inside_and_else_in_the_widest_place():
    rings = [np.array(SQUARE), np.array([(1.5, 1.5), (2.5, 1.5), (2.5, 2.5), (1.5, 2.5), (1.5, 1.5)])]
    assert point_inside(rings[:1]) == (2.0, 2.0)
    x, y = point_inside(rings)
    assert (x, y) == pytest.approx((0.75, 2.0)) or (x, y) == pytest.approx((3.25, 2.0)) or x == pytest.approx(2.0)
    assert Polygon(SQUARE, [rings[1]]).contains(Point(x, y))
    assert point_inside([np.array([(3.0, 3.0), (4.0, 4.0), (3.0, 3.0)])]) == (3.0, 3.0)
    assert point_inside([np.array([(3.0, 5.0)])]) == (3.0, 5.0)


def test_a_place_in_rows_of_every_kind(columns):
    nan = float("nan")
    places = points_inside(columns, np.arange(6))
    assert places[2].tolist() == [-7, 8.5] and places[4].tolist() == [1, 1] and places[5].tolist() == [5, 5]
    assert np.isnan(places[1]).all()
    broken = read_wkb([plot([(nan, 0), (0, 0), (2, 0), (2, 2), (0, 0)]), plot([(nan, nan)] * 4)])
    inside = points_inside(broken, np.arange(2))
    assert Polygon([(0, 0), (2, 0), (2, 2)]).contains(Point(inside[0])) and np.isnan(inside[1]).all()


def corners_of(ring):
    """The corners of a closed ring by hand: each position once, with its different neighbours."""
    if ring[0] != ring[-1]:
        return []
    points = [p for at, p in enumerate(ring) if at == 0 or p != ring[at - 1]]
    points = points[:-1] if len(points) > 1 and points[0] == points[-1] else points
    if len(points) < 3:
        return []
    return [(points[at], points[at - 1], points[(at + 1) % len(points)]) for at in range(len(points))]


DOUBLED = [(0.0, 0.0), (0.0, 0.0), (5.0, 0.0), (5.0, 5.0), (5.0, 5.0), (0.0, 5.0), (0.0, 0.0), (0.0, 0.0)]


def test_each_corner_of_a_closed_ring_has_the_different_positions_before_and_after_it():
    pieces = [*ROWS, plot(DOUBLED), plot(HOOK, SQUARE, DOUBLED[1:]), plot([(1, 1), (1, 1), (2, 2), (1, 1)])]
    columns = read_wkb(pieces)
    at, before, after = corners(columns, fresh_positions(columns, columns.xy))
    found = [tuple(tuple(columns.xy[each[k]].tolist()) for each in (at, before, after)) for k in range(len(at))]
    rings = [[tuple(p) for p in ring] for kind, _, ring in every_ring(columns) if kind == 3]
    assert found == [corner for ring in rings for corner in corners_of(ring)]
    nothing = read_wkb([None, Point(1, 1).wkb])
    assert all(len(each) == 0 for each in corners(nothing, np.ones(1, dtype=bool)))


def place_by_hand(rings):
    """What ``point_inside`` promises, one ring and one line after the other."""
    shell = np.array(rings[0])
    middle = shell[:-1].mean(axis=0) if len(shell) > 1 else shell[0]
    held = sum(exact.locate(np.array(ring), tuple(middle)) == 1 for ring in rings if len(ring) > 2)
    if held % 2:
        return tuple(middle.tolist())
    low, high, best, widest = shell[:, 1].min(), shell[:, 1].max(), rings[0][0], 0.0
    for share in (0.5, 0.37, 0.61, 0.23, 0.79):
        y, crossings = low + (high - low) * share, []
        for ring in rings:
            for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]]):
                if (y1 > y) != (y2 > y):
                    crossings.append(x1 + (y - y1) / (y2 - y1) * (x2 - x1))
        crossings.sort()
        doubt = 1e-9 if any(y == place[1] for ring in rings for place in ring) else 1.0  # it may run along a side
        for left, right in zip(crossings[::2], crossings[1::2]):
            if (right - left) * doubt > widest:
                widest, best = (right - left) * doubt, (left + (right - left) / 2, y)
    return best


SHAPES = {
    "a hook": [HOOK],
    "a square round a hole in its middle": [SQUARE, [(1.5, 1.5), (2.5, 1.5), (2.5, 2.5), (1.5, 2.5), (1.5, 1.5)]],
    "the middle lies on an edge of the hole": [SQUARE, [(2.0, 1.0), (3.0, 1.0), (3.0, 3.0), (2.0, 3.0), (2.0, 1.0)]],
    "the middle lies on the line of an edge, not on it": [
        [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (9.0, 2.0), (9.0, 4.0), (0.0, 4.0), (0.0, 2.0), (0.0, 0.0)]
    ],
    "two holes": [SQUARE, HOLE, [(1.6, 1.6), (1.6, 2.6), (2.6, 2.6), (2.6, 1.6), (1.6, 1.6)]],
    "as wide in two places": [[(0.0, 0.0), (1.0, 0.0), (1.0, 3.0), (3.0, 3.0), (3.0, 0.0), (4.0, 0.0), (4.0, 4.0),
                               (0.0, 4.0), (0.0, 0.0)], [(0.2, 3.2), (3.8, 3.2), (3.8, 3.8), (0.2, 3.8), (0.2, 3.2)]],
    "a ring that is open": [[(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (8.0, 9.0), (8.0, 1.0)]],
    "a flat ring": [[(0.0, 0.0), (4.0, 0.0), (2.0, 0.0), (0.0, 0.0)]],
    "a ring of two positions": [[(3.0, 3.0), (4.0, 4.0)]],
    "one position": [[(3.0, 5.0)]],
    "a hole of two positions in its middle": [SQUARE, [(2.0, 2.0), (2.0, 2.0)]],
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_a_place_is_where_a_plain_reader_finds_it(name):
    rings = SHAPES[name]
    assert point_inside([np.array(ring) for ring in rings]) == place_by_hand(rings)


def test_places_of_many_plots_are_those_of_each_alone_in_any_order():
    shapes = list(SHAPES.values())
    columns = read_wkb([plot(*rings) for rings in shapes])
    order = [7, 0, 3, 3, 10, 1, 9]
    places = points_inside(columns, np.array(order))
    assert [tuple(place) for place in places.tolist()] == [place_by_hand(shapes[row]) for row in order]
    assert points_inside(columns, np.zeros(0, dtype=np.int64)).shape == (0, 2)


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("seed", range(40))
def test_whether_the_middle_of_a_ring_lies_inside_is_what_geos_says_also_level_with_a_side(seed, turns):
    draw = np.random.default_rng(seed)
    ring = draw.integers(-4, 5, (draw.integers(3, 9), 2)).astype(float)
    for _ in range(turns):
        ring = np.column_stack([-ring[:, 1], ring[:, 0]])
    middle = ring.mean(axis=0)
    level = np.array(
        [middle + (1, 0), middle + (3, 0), middle + (3, 5), middle - (5, -5), middle - (5, 9), middle + (1, -9)]
    )
    for given in (ring, level, ring + (0, 100), level + (0, 100), ring + (100, 0)):
        shape = Polygon(given)
        if not shape.is_valid:
            continue
        columns = read_wkb([shape.wkb])
        middles, within = middles_of(columns)
        assert within.tolist() == [shape.contains(Point(middles[0]))]
        assert shape.contains(Point(points_inside(columns, np.array([0]))[0]))


@pytest.mark.parametrize("away", [(0, 0), (0, 100), (100, 0), (-100, -7)], ids=str)
@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("is_backward", [False, True])
def test_a_middle_on_a_side_is_no_point_inside(away, turns, is_backward):
    ring = np.array([(0, 0), (0, 4), (1, 4), (1, 1), (2, 1), (2, 0)], dtype=float)  # whose mean lies on its inner side
    for _ in range(turns):
        ring = np.column_stack([-ring[:, 1], ring[:, 0]])
    shape = Polygon((ring + away)[:: -1 if is_backward else 1])
    columns = read_wkb([shape.wkb])
    assert shape.exterior.distance(Point((ring + away).mean(axis=0))) == pytest.approx(0, abs=1e-12)
    assert shape.contains(Point(points_inside(columns, np.array([0]))[0]))
