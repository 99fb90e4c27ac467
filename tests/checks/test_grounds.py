"""The ground of overlaps, gaps and claims is the ground that both plots tell, of the size that is told."""

from __future__ import annotations

import numpy as np
import pytest
from georelay.checks.ellipsoid import metres_per_degree
from georelay.checks.engine import Batch, Layer, Options, check
from shapely import affinity, wkb
from shapely.geometry import MultiPolygon, Point, Polygon, box

SOUTH, WEST = 46.4, -2.4
EAST, NORTH = (float(each[0]) for each in metres_per_degree(np.array([SOUTH])))


def metres(shape):
    """A shape drawn in metres, laid on the ground in degrees."""
    return affinity.affine_transform(shape, [1 / EAST, 0, 0, 1 / NORTH, WEST, SOUTH])


def lonlat_of_metres(xy):
    return np.asarray(xy) / (EAST, NORTH) + (WEST, SOUTH)


def other_metres(xy):
    return lonlat_of_metres(xy)


DEGREES = Layer("plots", id_field=True)
LAYERS = {
    "degrees": (DEGREES, metres),
    "metres": (Layer("plots", is_degrees=False, to_lonlat=lonlat_of_metres, id_field=True), lambda shape: shape),
}


def batch(shapes, ids=None, first=1):
    numbers = np.arange(first, first + len(shapes))
    return Batch(numbers, [shape.wkb for shape in shapes], ids or [f"p{number}" for number in numbers])


def grounds(shapes, layer=DEGREES, ids=None, **options):
    return list(check([batch(shapes, ids)], layer, Options(grounds=True, **options)).shared)


def drawn(ground, layer):
    """The ground as a shape in the metres that the plots were drawn in."""
    shape = wkb.loads(ground.wkb)
    if ground.is_lonlat or layer.is_degrees:
        return affinity.affine_transform(shape, [EAST, 0, 0, NORTH, -WEST * EAST, -SOUTH * NORTH])
    return shape


A, B = box(0, 0, 100, 100), box(90, 20, 200, 80)
OVERLAPS = {  # plots, and for each ground its plots, latest first, and its shape
    "side by side": ([A, B], [("p2", "p1", box(90, 20, 100, 80))]),
    "three of one": ([A, B, box(50, 90, 95, 300)],
                     [("p2", "p1", box(90, 20, 100, 80)), ("p3", "p1", box(50, 90, 95, 100))]),
    "one within the other": ([A, box(10, 10, 40, 40)], [("p2", "p1", box(10, 10, 40, 40))]),
    "two pieces": ([A, MultiPolygon([box(90, 0, 120, 30), box(90, 70, 120, 100)])],
                   [("p2", "p1", MultiPolygon([box(90, 0, 100, 30), box(90, 70, 100, 100)]))]),
    "round a hole": ([Polygon([(0, 0), (100, 0), (100, 100), (0, 100)], [[(40, 40), (60, 40), (60, 60), (40, 60)]]),
                      box(30, 30, 70, 70)], [("p2", "p1", box(30, 30, 70, 70) - box(40, 40, 60, 60))]),
    "only touching": ([A, box(100, 0, 200, 100)], []),
    "apart": ([A, box(300, 0, 400, 100)], []),
    "the same plot twice": ([A, A], []),
}  # fmt: skip


@pytest.mark.parametrize("where", LAYERS)
@pytest.mark.parametrize("name", OVERLAPS)
def test_the_ground_of_an_overlap_is_what_both_plots_cover(name, where):
    layer, place = LAYERS[where]
    shapes, expected = OVERLAPS[name]
    told = {(each.one[1], each.two[1]): each for each in grounds([place(shape) for shape in shapes], layer)}
    assert set(told) == {(one, two) for one, two, _ in expected}
    for one, two, shape in expected:
        ground = told[one, two]
        assert (ground.rule, ground.one[0], ground.two[0]) == ("overlap", int(one[1:]), int(two[1:]))
        assert ground.is_lonlat is False, "it is in the coordinates of the layer"
        assert ground.square_metres == pytest.approx(shape.area, rel=1e-4)
        assert drawn(ground, layer).symmetric_difference(shape).area < 1e-3 * shape.area


def test_plots_without_an_id_are_called_by_their_number():
    (ground,) = grounds([metres(A), metres(B)], ids=["  ", None])
    assert (ground.one, ground.two) == ((2, "2"), (1, "1"))


GAPS = {  # the second plot beside the first, and the strip between them
    "two metres": (box(102, 0, 200, 100), box(100, 0, 102, 100)),
    "half as high": (box(101.5, 20, 200, 70), box(100, 20, 101.5, 70)),
    "above": (box(0, 101, 100, 180), box(0, 100, 100, 101)),
    "wider than asked for": (box(103, 0, 200, 100), None),
    "touching": (box(100, 0, 200, 100), None),
}


@pytest.mark.parametrize("where", LAYERS)
@pytest.mark.parametrize("name", GAPS)
def test_the_ground_of_a_gap_is_the_strip_between_the_plots_in_degrees(name, where):
    layer, place = LAYERS[where]
    other, strip = GAPS[name]
    found = [each for each in grounds([place(A), place(other)], layer, max_gap=2.5) if each.rule == "gap"]
    assert len(found) == (strip is not None)
    for ground in found:
        assert {ground.one, ground.two} == {(1, "p1"), (2, "p2")} and ground.is_lonlat
        assert ground.square_metres == pytest.approx(strip.area, rel=0.1)
        assert drawn(ground, layer).symmetric_difference(strip).area < 0.15 * strip.area


@pytest.mark.parametrize("width, most, found", [(0.4, 0.5, 1), (0.6, 0.5, 0), (2.4, 2.5, 1), (9.0, 10.0, 1)])
def test_a_gap_is_told_up_to_the_width_that_was_asked_for(width, most, found):
    told = grounds([metres(A), metres(box(100 + width, 0, 200, 100))], max_gap=most)
    assert [each.rule for each in told] == ["gap"] * found
    assert [each.square_metres for each in told] == [pytest.approx(100 * width, rel=0.05)] * found


def test_no_strip_is_told_where_no_gap_was_asked_for():
    assert grounds([metres(A), metres(box(102, 0, 200, 100))]) == []


def claims(mine, theirs, layer=DEGREES, other=DEGREES):
    options = Options(grounds=True, compare=[batch(theirs, ["old", "older"][: len(theirs)], 7)], compare_layer=other)
    return [each for each in check([batch(mine)], layer, options).shared if each.rule == "claimed_before"]


@pytest.mark.parametrize("mine", LAYERS)
@pytest.mark.parametrize("theirs", [*LAYERS, "metres of another layer"])
def test_the_ground_of_a_claim_is_shared_with_the_other_layer_whatever_its_coordinates(mine, theirs):
    layer, place = LAYERS[mine]
    other, elsewhere = LAYERS.get(theirs) or (
        Layer("before", is_degrees=False, to_lonlat=other_metres, id_field=True), lambda shape: shape
    )  # fmt: skip
    found = claims([place(A), place(box(500, 0, 600, 50))], [elsewhere(B)], layer, other)
    (ground,) = found
    assert (ground.one, ground.two) == ((1, "p1"), (7, "old"))
    assert ground.is_lonlat is (mine != theirs)
    assert ground.square_metres == pytest.approx(600, rel=1e-4)
    assert drawn(ground, layer).symmetric_difference(box(90, 20, 100, 80)).area < 1


def test_without_a_coordinate_system_there_is_no_ground_to_tell():
    bare = Layer("plots", has_crs=False, is_degrees=False, id_field=True)
    assert grounds([A, B], bare, max_gap=2.5) == []


def test_only_rules_that_are_asked_for_have_ground():
    shapes = [metres(A), metres(B), metres(box(202, 20, 300, 80))]
    assert {each.rule for each in grounds(shapes, max_gap=2.5)} == {"overlap", "gap"}
    assert {each.rule for each in grounds(shapes, max_gap=2.5, rules=frozenset({"gap"}))} == {"gap"}
    assert {each.rule for each in grounds(shapes, max_gap=2.5, overlaps=False)} <= {"gap"}
    assert grounds([metres(A), metres(Point(50, 50))]) == []
