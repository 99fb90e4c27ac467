"""Where a point lies of a line is decided as fractions decide it, however near it lies."""

from __future__ import annotations

import itertools
from fractions import Fraction

import numpy as np
import pytest
from georelay.checks.exact import crossing, in_sector, locate, same_direction, side, sides, within_box

GRID = list(itertools.product(range(-1, 3), repeat=2))


def _exact(a, b, c):
    """The sign of the determinant, in fractions."""
    (ax, ay), (bx, by), (cx, cy) = ([Fraction(float(each)) for each in point] for point in (a, b, c))
    value = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    return (value > 0) - (value < 0)


def _near_lines(seed, count=300):
    """Points on a line as far as floating point allows, and the next ones to both sides, far from the origin."""
    draw = np.random.default_rng(seed)
    for _ in range(count):
        a, b = draw.uniform(-180, 180, (2, 2))
        share = draw.uniform(-1, 2)
        c = a + share * (b - a)
        c[draw.integers(2)] = np.nextafter(c[0], draw.choice([-1e9, 1e9])) if share > 1 else c[0]
        yield tuple(a), tuple(b), tuple(c)
        c = a + share * (b - a)
        for axis, way in itertools.product((0, 1), (-1e9, 1e9)):
            other = c.copy()
            other[axis] = np.nextafter(other[axis], way)
            yield tuple(a), tuple(b), tuple(other)


@pytest.mark.parametrize("seed", range(3))
def test_the_side_of_a_point_is_that_of_fractions_for_one_and_for_columns(seed):
    triples = [*_near_lines(seed), *itertools.product(GRID[::3], GRID[::2], GRID)]
    triples += [(a, b, a) for a, b, _ in triples[:40]] + [(a, b, b) for a, b, _ in triples[:40]]
    expected = [_exact(*each) for each in triples]
    assert {-1, 0, 1} == set(expected)
    assert [side(*each) for each in triples] == expected
    assert sides(*(np.array(column, dtype=float) for column in zip(*triples))).tolist() == expected


SEGMENTS = [  # a, b, c, d and where a b and c d cross
    ((0.0, 0.0), (4.0, 2.0), (1.0, 3.0), (2.0, -1.0), (14 / 9, 7 / 9)),
    ((-2.0, 5.0), (6.0, 1.0), (0.0, 0.0), (3.0, 6.0), (1.6, 3.2)),
    ((10.0, -3.0), (10.0, 7.0), (8.0, 1.0), (14.0, 4.0), (10.0, 2.0)),
    ((0.0, 1.0), (8.0, 1.0), (2.0, 0.0), (6.0, 8.0), (2.5, 1.0)),
    ((0.0, 0.0), (4.0, 4.0), (4.0, 4.0), (9.0, 0.0), (4.0, 4.0)),
]


@pytest.mark.parametrize("a, b, c, d, expected", SEGMENTS)
def test_a_crossing_is_the_same_from_whatever_end_it_is_worked_out(a, b, c, d, expected):
    ways = [(a, b, c, d), (b, a, c, d), (a, b, d, c), (c, d, a, b), (d, c, b, a)]
    found = {crossing(*way) for way in ways}
    assert len(found) == 1
    assert found.pop() == pytest.approx(expected)


def test_segments_along_one_line_cross_in_the_middle_of_the_first():
    assert crossing((0.0, 0.0), (4.0, 2.0), (2.0, 1.0), (6.0, 3.0)) == (2.0, 1.0)
    assert crossing((6.0, 3.0), (2.0, 1.0), (-2.0, -1.0), (4.0, 2.0)) == (1.0, 0.5)


@pytest.mark.parametrize("a, b", [((0, 0), (2, 1)), ((2, 0), (0, 1)), ((1, 1), (1, 1)), ((0, 2), (0, -1))])
def test_a_box_holds_its_edges(a, b):
    for c in GRID:
        inside = all(min(a[k], b[k]) <= c[k] <= max(a[k], b[k]) for k in (0, 1))
        assert within_box(a, b, c) is inside


def _turn(point):
    """Quarter and exact order of a direction, counterclockwise from the east."""
    x, y = point
    quarter = 0 if x > 0 and y >= 0 else 1 if x <= 0 < y else 2 if x < 0 else 3
    across, along = ((y, x), (-x, y), (-y, -x), (x, -y))[quarter]
    return quarter, Fraction(across, along)


DIRECTIONS = [point for point in itertools.product((-2, -1, 0, 1, 2), repeat=2) if point != (0, 0)]


def test_a_sector_holds_what_lies_strictly_between_its_directions_counterclockwise():
    for start, end, point in itertools.product(DIRECTIONS, repeat=3):
        low, high, turn = _turn(start), _turn(end), _turn(point)
        if low == high:
            continue
        between = low < turn < high if low < high else turn > low or turn < high
        moved = [(x + 5, y - 3) for x, y in ((0, 0), start, end, point)]
        assert in_sector(*moved) is between, (start, end, point)


def test_the_same_direction_is_told_from_the_opposite_and_from_any_other():
    for a, b in itertools.product(DIRECTIONS, repeat=2):
        moved = [(x + 7, y + 1) for x, y in ((0, 0), a, b)]
        assert same_direction(*moved) is (_turn(a) == _turn(b)), (a, b)


RING = [(0, 0), (4, 0), (4, 4), (2, 2), (0, 4), (0, 0)]
PLACES = {
    (1, 1): 1, (3, 2): 1, (2, 1.999): 1, (0.5, 3): 1, (2, 3): -1, (5, 2): -1, (-1, 2): -1, (-1, 0): -1, (-1, 4): -1,
    (5, 0): -1, (2, 0): 0, (4, 2): 0, (3, 3): 0, (1, 3): 0, (2, 2): 0, (0, 4): 0, (0, 2): 0, (4, 4): 0, (0, 0): 0,
    (2, 4): -1, (2, -1): -1, (1, 2): 1, (3, 2.5): 1, (1.5, 2.6): -1,
}  # fmt: skip


@pytest.mark.parametrize("turned", range(5))
@pytest.mark.parametrize("way", [1, -1])
def test_a_point_lies_inside_on_or_outside_a_ring_wherever_it_starts_and_whichever_way_it_goes(turned, way):
    ring = [*RING[turned:-1], *RING[:turned]][::way]
    ring = np.array([*ring, ring[0]], dtype=float)
    assert {point: locate(ring, point) for point in PLACES} == PLACES
