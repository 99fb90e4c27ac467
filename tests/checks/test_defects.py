"""Each defect of a polygon is told with its place and a word on it, however the rings are written."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from georelay.checks.defects import Defect, find_crossings, find_defects, from_geos

SHELL = [(0, 0), (12, 0), (12, 12), (0, 12)]


def hole(west, south, size=2):
    return [(west, south), (west, south + size), (west + size, south + size), (west + size, south)]


# name: (rings as (part, is a hole, open ring), {(rule, x, y, about)}); None: any of several places
CASES = {
    "a square": ([(0, False, SHELL)], set()),
    "a square with two holes": ([(0, False, SHELL), (0, True, hole(1, 1)), (0, True, hole(5, 5))], set()),
    "two parts": ([(0, False, SHELL), (1, False, [(20, 0), (22, 0), (22, 2)])], set()),
    "a bow tie": ([(0, False, [(0, 0), (4, 4), (4, 0), (0, 4)])], {("self_intersection", 2, 2, "crossing")}),
    "two crossings": (
        [(0, False, [(0, 0), (10, 0), (10, 4), (7, -1), (3, -1), (0, 4)])],
        {("self_intersection", 7.6, 0, "crossing"), ("self_intersection", 2.4, 0, "crossing")},
    ),
    "a spike out": ([(0, False, [(0, 0), (4, 0), (4, 4), (2, 4), (2, 8), (2, 4), (0, 4)])],
                    {("self_intersection", 2, 8, "spike")}),
    "a spike in": ([(0, False, [(0, 0), (4, 0), (4, 4), (2, 4), (2, 1), (2, 4), (0, 4)])],
                   {("self_intersection", 2, 1, "spike")}),
    "a spike longer one way": ([(0, False, [(0, 0), (4, 0), (4, 4), (2, 4), (2, 8), (2, 6), (0, 6)])],
                               {("self_intersection", 2, 8, "spike")}),
    "a loop that touches": ([(0, False, [(0, 0), (4, 0), (2, 4), (4, 8), (0, 8), (2, 4)])],
                            {("ring_self_intersection", 2, 4, "touch")}),
    "a corner that touches an edge": ([(0, False, [(0, 0), (8, 0), (8, 6), (4, 0), (0, 6)])],
                                      {("ring_self_intersection", 4, 0, "touch")}),
    "a corner through an edge": (
        [(0, False, [(0, 0), (8, 0), (8, 6), (5, -2), (4, 0), (3, 2), (0, 6)])],
        {("self_intersection", 5.75, 0, "crossing"), ("self_intersection", 4, 0, "crossing")},
    ),
    "a corner through a corner": ([(0, False, [(0, 0), (4, 0), (2, 2), (0, 4), (4, 4), (2, 2)])],
                                  {("self_intersection", 2, 2, "crossing")}),
    "a hole beside": ([(0, False, SHELL), (0, True, hole(20, 3))], {("hole_outside_shell", 20, 3, "")}),
    "a hole across the shell": (
        [(0, False, SHELL), (0, True, [(10, 3), (10, 5), (14, 5), (14, 3)])],
        {("self_intersection", 12, 3, "hole"), ("self_intersection", 12, 5, "hole")},
    ),
    "a hole on the shell": ([(0, False, SHELL), (0, True, [(12, 3), (9, 3), (9, 5), (12, 5)])],
                            {("self_intersection", 12, 4, "shared edge of hole")}),
    "a hole that touches once": ([(0, False, SHELL), (0, True, [(12, 4), (9, 3), (9, 5)])], set()),
    "a hole that touches twice": ([(0, False, SHELL), (0, True, [(12, 4), (6, 0), (9, 5)])],
                                  {("disconnected_interior", None, None, "")}),
    "a chain of holes from wall to wall": (
        [(0, False, SHELL), (0, True, [(0, 6), (6, 7), (6, 5)]), (0, True, [(6, 7), (12, 6), (7, 5)])],
        {("disconnected_interior", None, None, "")},
    ),
    "a chain of holes from one wall": (
        [(0, False, SHELL), (0, True, [(0, 6), (6, 7), (6, 5)]), (0, True, [(6, 7), (11, 6), (7, 5)])], set(),
    ),
    "three holes in a ring": (
        [(0, False, SHELL), (0, True, [(2, 2), (6, 3), (10, 2)]), (0, True, [(10, 2), (7, 6), (6, 10)]),
         (0, True, [(6, 10), (5, 6), (2, 2)])],
        {("disconnected_interior", None, None, "")},
    ),
    "holes that cross": (
        [(0, False, SHELL), (0, True, hole(2, 2, 4)), (0, True, [(4, 3), (4, 5), (9, 5), (9, 3)])],
        {("self_intersection", 6, 3, "hole"), ("self_intersection", 6, 5, "hole")},
    ),
    "a hole in a hole": ([(0, False, SHELL), (0, True, hole(2, 2, 6)), (0, True, hole(4, 4))],
                         {("nested_holes", 4, 4, "")}),
    "a hole in a hole that touches it": (
        [(0, False, SHELL), (0, True, hole(2, 2, 6)), (0, True, [(2, 4), (5, 5), (5, 3)])],
        {("nested_holes", None, None, "")},
    ),
    "a part in a part": ([(0, False, SHELL), (1, False, hole(4, 4))], {("nested_shells", 4, 4, "")}),
    "a part in a hole": ([(0, False, SHELL), (0, True, hole(2, 2, 6)), (1, False, hole(4, 4))], set()),
    "a part that fills a hole": ([(0, False, SHELL), (0, True, hole(2, 2, 6)), (1, False, hole(2, 2, 6))],
                                 {("duplicate_rings", None, None, "part")}),
    "parts that cross": (
        [(0, False, SHELL), (1, False, [(10, 3), (20, 3), (20, 5), (10, 5)])],
        {("self_intersection", 12, 3, "parts"), ("self_intersection", 12, 5, "parts")},
    ),
    "parts side by side": ([(0, False, SHELL), (1, False, [(12, 2), (20, 2), (20, 6), (12, 6)])],
                           {("self_intersection", 12, 4, "shared edge of parts")}),
    "parts that touch": ([(0, False, SHELL), (1, False, [(12, 12), (20, 12), (20, 20)])], set()),
    "parts that touch twice": ([(0, False, SHELL), (1, False, [(12, 2), (16, 4), (12, 6), (20, 4)])], set()),
    "the same hole twice": ([(0, False, SHELL), (0, True, hole(2, 2)), (0, True, hole(2, 2))],
                            {("duplicate_rings", None, None, "hole")}),
    "the same part twice": ([(0, False, SHELL), (1, False, SHELL)], {("duplicate_rings", None, None, "part")}),
    "a hole of two positions": ([(0, False, SHELL), (0, True, [(2, 2), (4, 4)])],
                                {("too_few_points", None, None, "hole")}),
    "a shell of two positions": ([(0, False, [(2, 2), (4, 4)])], {("too_few_points", None, None, "")}),
}  # fmt: skip


def closed(ring):
    ring = np.array(ring, dtype=float)
    return np.concatenate([ring, ring[:1]])


def written(rings, begin=0, way=1, turn=lambda xy: xy):
    return [(part, is_hole, turn(closed(np.roll(np.array(ring, dtype=float), begin, axis=0)[::way])))
            for part, is_hole, ring in rings]  # fmt: skip


def told(defects):
    return sorted((each.rule, each.about, round(each.x, 9), round(each.y, 9)) for each in defects)


def compared(defects, expected, turn=lambda xy: xy):
    found = told(defects)
    assert [each[:2] for each in found] == sorted((rule, about) for rule, _, _, about in expected)
    places = {(rule, about, *np.round(turn(np.array([[x, y]], dtype=float))[0], 9))
              for rule, x, y, about in expected if x is not None}  # fmt: skip
    assert places <= set(found)


INSIDE = {"hole_outside_shell", "nested_holes", "nested_shells"}
TURNS = {
    "as it is": lambda xy: xy,
    "mirrored": lambda xy: xy * (-1, 1),
    "a quarter turned": lambda xy: xy[:, ::-1] * (1, -1),
    "far away": lambda xy: xy + (1000, -500),
    "small": lambda xy: xy / 1024 + (5, 6),
}


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("name", CASES)
def test_every_defect_is_told_once_where_it_is(name, turn):
    rings, expected = CASES[name]
    inside = any(rule in INSIDE for rule, *_ in expected)  # any vertex of the inner ring will do
    places = {(rule, None, None, about) for rule, _, _, about in expected} if inside else expected
    for begin, way in itertools.product(range(4), (1, -1)):
        compared(find_defects(written(rings, begin, way, TURNS[turn])), places, TURNS[turn])


@pytest.mark.parametrize("name", CASES)
def test_a_plot_of_many_edges_has_the_same_defects(name):
    rings, expected = CASES[name]
    turn = np.linspace(0, 2 * np.pi, 400)[:-1]
    far = [(9, False, np.stack([100 + np.cos(turn), 100 + np.sin(turn)], axis=1))]
    few, many = told(find_defects(written(rings))), told(find_defects(written([*rings, *far])))
    assert many == few and len(many) == len(expected)


@pytest.mark.parametrize("name", CASES)
def test_the_inner_ring_is_the_one_that_is_told(name):
    rings, expected = CASES[name]
    rules = {rule for rule, *_ in expected}
    if not rules & INSIDE:
        return
    inner = {tuple(map(float, point)) for point in rings[-1][2]}
    for order in (rings, [rings[0], *rings[1:][::-1]]):
        (defect,) = find_defects(written(order))
        assert (defect.x, defect.y) in inner


def test_open_rings_are_told_and_looked_at_as_closed():
    ring = np.array([(0, 0), (4, 4), (4, 0), (0, 4)], dtype=float)
    assert told(find_defects([(0, False, ring)])) == [
        ("self_intersection", "crossing", 2, 2), ("unclosed_ring", "", 0, 4),
    ]  # fmt: skip
    inner = np.array(hole(2, 2), dtype=float)
    assert told(find_defects([(0, False, closed(SHELL)), (0, True, inner)])) == [("unclosed_ring", "hole", 4, 2)]
    assert find_defects([(0, False, np.zeros((0, 2)))]) == [] == find_defects([])


def test_positions_twice_in_a_row_are_no_defect_here():
    doubled = np.repeat(closed(SHELL), 2, axis=0)
    assert find_defects([(0, False, doubled)]) == []


def crossings_of(ring):
    """All proper crossings of edges that are not neighbours, by Cramer's rule."""
    found, count = set(), len(ring) - 1
    for i, j in itertools.combinations(range(count), 2):
        if j - i in (1, count - 1):
            continue
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = ring[i], ring[i + 1], ring[j], ring[j + 1]
        bottom = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
        s = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / bottom
        t = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / bottom
        if 0 < s < 1 and 0 < t < 1:
            found.add((round(ax + s * (bx - ax), 7), round(ay + s * (by - ay), 7)))
    return found


@pytest.mark.parametrize("seed", range(5))
def test_all_crossings_of_a_tangle_are_told_for_one_and_for_many_at_once(seed):
    draw = np.random.default_rng(seed)
    tangles = [closed(draw.uniform(0, 10, (int(draw.integers(4, 12)), 2))) for _ in range(30)]
    quick = find_crossings(tangles)
    for ring, known in zip(tangles, quick):
        expected = crossings_of(ring.tolist())
        full = find_defects([(0, False, ring)])
        assert {(round(each.x, 7), round(each.y, 7)) for each in full} == expected
        assert {each.rule for each in full} <= {"self_intersection"}
        assert (known is None) if not expected else (told(known) == told(full))


UNCLEAR = {
    "nothing wrong": SHELL,
    "a corner on an edge": CASES["a corner that touches an edge"][0][0][2],
    "a corner through a corner": CASES["a corner through a corner"][0][0][2],
    "a spike": CASES["a spike out"][0][0][2],
    "a spike where the ring ends": [(2, 8), (2, 4), (0, 4), (0, 0), (4, 0), (4, 4), (2, 4)],
    "a spike that begins with its tip": [(2, 4), (2, 8), (2, 4), (0, 4), (0, 0), (4, 0), (4, 4)],
    "an edge on another": [(0, 0), (8, 0), (8, 4), (6, 0), (2, 0), (0, 4)],
}


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("name", UNCLEAR)
def test_what_is_no_plain_crossing_is_left_to_the_full_comparison(name, turn):
    tie = [(20, 0), (24, 4), (24, 0), (20, 4)]
    turned, ring = TURNS[turn], TURNS[turn](closed(UNCLEAR[name]))
    for begin, way in itertools.product(range(len(ring) - 1), (1, -1)):
        other = np.roll(ring[:-1], begin, axis=0)[::way]
        rings = [turned(closed(tie)), closed(other), turned(closed(tie))]
        crossing, unclear, again = find_crossings(rings)
        assert unclear is None
        place = turned(np.array([[22.0, 2.0]]))[0].tolist()
        assert crossing == again == [Defect("self_intersection", *place, "crossing")]


GEOS = {
    "Self-intersection[1.5 -2]": Defect("self_intersection", 1.5, -2.0),
    "Ring Self-intersection[3 4]": Defect("ring_self_intersection", 3.0, 4.0),
    "Hole lies outside shell[1 1]": Defect("hole_outside_shell", 1.0, 1.0),
    "Holes are nested[1e-3 2]": Defect("nested_holes", 0.001, 2.0),
    "Nested shells[0 0 7]": Defect("nested_shells", 0.0, 0.0),
    "Interior is disconnected[5 6]": Defect("disconnected_interior", 5.0, 6.0),
    "Duplicate Rings[5 6]": Defect("duplicate_rings", 5.0, 6.0),
    "Too few points in geometry component[5 6]": Defect("too_few_points", 5.0, 6.0),
    "Something new[5 6]": Defect("self_intersection", 5.0, 6.0),
}


@pytest.mark.parametrize("reason", GEOS)
def test_the_words_of_geos_become_a_defect(reason):
    assert from_geos(reason) == GEOS[reason]


@pytest.mark.parametrize("reason", ["Self-intersection", "Self-intersection[]", "Self-intersection[a b]", ""])
def test_words_of_geos_without_a_place_have_none(reason):
    found = from_geos(reason)
    assert found.rule == "self_intersection" and np.isnan([found.x, found.y]).all()


def test_an_open_ring_with_a_doubled_position_is_closed_and_loses_that_one_of_both():
    ring = np.array([(0, 0), (4, 0), (4, 0), (0, 4), (4, 4)], dtype=float)  # the edge that closes it crosses another
    assert told(find_defects([(0, False, ring)])) == [
        ("self_intersection", "crossing", 2, 2),
        ("unclosed_ring", "", 4, 4),
    ]
