"""Rings that are taken for valid without asking GEOS: each must be valid, and most plain fields among them."""

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.star_shaped import seen_whole
from hypothesis import given, settings
from hypothesis import strategies as some
from shapely import wkt
from shapely.geometry import MultiPolygon, Polygon


def _seen(*shapes):
    columns = read_wkb([shape if isinstance(shape, bytes) else wkt.loads(shape).wkb for shape in shapes])
    with np.errstate(all="ignore"):
        return seen_whole(columns, columns.xy).tolist()


@pytest.mark.parametrize(
    "shape, whole",
    [
        ("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", True),
        ("POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0))", True),  # the other way round
        ("POLYGON ((0 0, 4 0, 4 0, 4 4, 0 4, 0 0))", True),  # a position twice in a row
        ("MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)))", True),
        ("POLYGON Z ((0 0 1, 4 0 1, 4 4 1, 0 4 1, 0 0 1))", True),
        ("POLYGON ((0 0, 4 0, 0 4, 4 4, 0 0))", False),  # crosses itself
        ("POLYGON ((0 0, 4 0, 4 4, 2 3, 0 4, 0 0))", True),
        ("POLYGON ((0 0, 4 0, 4 4, 3 4, 3 1, 1 1, 1 4, 0 4, 0 0))", False),  # valid, but bent around its middle
        ("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0, 4 0, 4 4, 0 4, 0 0))", False),  # twice around
        ("POLYGON ((0 0, 4 0, 4 4, 6 6, 4 4, 0 4, 0 0))", False),  # out and back
        ("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))", False),  # GEOS judges holes
        ("POLYGON ((0 0, 4 0, 2 0, 0 0))", False),
        ("POLYGON EMPTY", False),
        ("POINT (1 1)", False),
        ("LINESTRING (0 0, 4 0, 4 4, 0 0)", False),
    ],
)
def test_a_ring_is_seen_whole(shape, whole):
    assert _seen(shape) == [whole]
    assert not whole or wkt.loads(shape).is_valid


def test_rows_of_one_batch_do_not_mix():
    shapes = ["POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", "POLYGON ((0 0, 4 0, 0 4, 4 4, 0 0))", "POINT (9 9)"]
    assert _seen(*shapes, *shapes) == [True, False, False] * 2


NUMBERS = some.one_of(some.integers(-4, 4).map(float), some.floats(-4, 4).map(lambda value: round(value, 3)))
OFFSETS = some.sampled_from([0.0, 1e-9, 10.1, 179.9, 500_000.3])


@settings(max_examples=1500, deadline=None)
@given(some.lists(some.tuples(NUMBERS, NUMBERS), min_size=3, max_size=9), OFFSETS, OFFSETS)
def test_what_is_seen_whole_is_valid_to_geos(points, east, north):
    ring = [(x + east, y + north) for x, y in points]
    polygon = Polygon([*ring, ring[0]])
    for shape in (polygon, MultiPolygon([polygon])):
        if _seen(shape.wkb)[0]:
            assert polygon.is_valid


@settings(max_examples=300, deadline=None)
@given(
    some.lists(some.tuples(some.floats(0.3, 1), some.floats(0.2, 0.8)), min_size=5, max_size=60),
    some.floats(1e-7, 1e5),
    OFFSETS,
    some.integers(0, 3),
)
def test_rings_around_a_middle_that_are_seen_whole_are_valid_whatever_their_size(steps, size, offset, flaws):
    away, ahead = np.array(steps).T
    turn = np.cumsum(ahead) / ahead.sum() * 2 * np.pi
    xy = offset + size * np.stack([away * np.cos(turn), away * np.sin(turn)], axis=1)
    for flaw in range(flaws):
        xy[[flaw, -1 - flaw]] = xy[[-1 - flaw, flaw]]
    polygon = Polygon(np.concatenate([xy, xy[:1]]))
    if _seen(polygon.wkb)[0]:
        assert polygon.is_valid
