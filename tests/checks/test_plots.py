"""What rules ask of a batch of plots: degrees, bounds and lengths, at 180 degrees and off the globe too."""

from __future__ import annotations

import math

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.ellipsoid import metres_per_degree
from georelay.checks.engine import check
from georelay.checks.inputs import Batch, Layer, Options
from georelay.checks.plots import Plots
from georelay.checks.profiles import PROFILES
from georelay.checks.repair import polygon_wkb
from georelay.checks.shapes import Shapes
from shapely import wkt
from shapely.geometry import Point, Polygon, box

NAN = float("nan")


def plots(shapes, layer=None, profile=4, ids=None):
    wkb = [each if each is None or isinstance(each, bytes) else each.wkb for each in shapes]
    layer = layer or Layer("plots", id_field=ids is not None)
    batch = Batch(np.arange(len(wkb)) + 5, wkb, ids)
    return Plots(read_wkb(wkb), batch, layer, Options(profile=profile), PROFILES[profile], Shapes())


def ring(*corners):
    return polygon_wkb([(0, False, np.array([*corners, corners[0]], dtype=float))], 3)


SIDES = {  # a plot: what its longitudes become
    "east of 0, up to -180": (ring((179, 0), (-180, 0), (-180, 1), (179, 1)), [179, 180, 180, 179, 179]),
    "west of 0, from -180": (ring((-180, 0), (-179, 0), (-179, 1), (-180, 1)), [-180, -179, -179, -180, -180]),
    "the whole earth": (ring((-180, 0), (180, 0), (180, 1), (-180, 1)), [180, 180, 180, 180, 180]),
    "only -180": (Point(-180, 4).wkb, [-180]),
    "next to -180": (ring((179, 0), (-179.9999, 0), (-179.9999, 1)), [179, -179.9999, -179.9999, 179]),
    "half a world": (ring((80, 0), (-180, 0), (-180, 1), (80, 1)), [80, -180, -180, 80, 80]),
}


@pytest.mark.parametrize("name", [name for name in SIDES if name != "the whole earth"])
def test_180_degrees_west_is_180_east_for_a_plot_in_the_east(name):
    wkb, expected = SIDES[name]
    assert plots([wkb]).lonlat[:, 0].tolist() == expected
    together = plots([box(-180, 0, -179, 1), wkb, box(179, 0, 180, 1)])
    assert together.lonlat[5:-5, 0].tolist() == expected


TURNED = {  # longitudes as they are counted: the same ground, counted from -180 to 180
    "beyond -180": ([-181, -180.5], [179, 179.5]),
    "beyond 180": ([181, 182], [-179, -178]),
    "once round": ([361, 362], [1, 2]),
    "twice round, westward": ([-721, -720], [-1, 0]),
    "as it should be": ([-3, 5], [-3, 5]),
}


@pytest.mark.parametrize("name", TURNED)
def test_the_same_ground_has_the_same_degrees_however_its_longitudes_are_counted(name):
    (west, east), (left, right) = TURNED[name]
    settled = plots([box(west, 3, east, 4), box(7, 3, 8, 4)]).settled[:, 0]
    assert settled.min() == min(left, 7) and {left, right, 7, 8} == set(settled.tolist())


def test_a_plot_across_180_degrees_goes_on_beyond_it_for_measuring():
    across, beside = ring((179, 0), (-179, 0), (-179, 1), (179, 1)), ring((-179, 0), (-178, 0), (-178, 1))
    known = plots([across, beside, ring((179, 0), (0, 0), (-1, 1), (179, 1))])
    assert known.rolls.tolist() == [True, False, True, False, False, *[False] * 4, *[False] * 5]
    assert known.unrolled[:9, 0].tolist() == [179, 181, 181, 179, 179, -179, -178, -178, -179]
    assert known.bounds[0].tolist() == [179, 0, 181, 1] and known.bounds[1].tolist() == [-179, 0, -178, 1]
    assert known.centre[0].tolist() == [180, 0.5]
    assert known.hectares[0] == pytest.approx(plots([box(0, 0, 2, 1)]).hectares[0], rel=1e-9)
    zero = plots([ring((-180, 0), (170, 0), (0, 5), (-180, 1))])
    assert zero.unrolled[:, 0].tolist() in ([180, 170, 0, 180, 180], [180, 170, 360, 180, 180])


@pytest.mark.parametrize(
    "place, off",
    [((180, 90), False), ((-180, -90), False), ((180.0001, 0), True), ((0, 90.0001), True), ((0, -90.0001), True),
     ((-180.0001, 0), True), ((NAN, 0), False)],
)  # fmt: skip
def test_off_the_globe_is_beyond_180_and_90_degrees(place, off):
    known = plots([Point(3, 4), Point(*place), None])
    assert known.off_globe.tolist() == [False, off, False]
    bare = plots([Point(*place)], Layer("bare", has_crs=False, is_degrees=False))
    assert bare.off_globe.tolist() == [False] and np.isnan(bare.hectares).all()


def test_lengths_are_metres_on_the_ground_from_each_plots_own_centre():
    shapes = [box(-2.4, 6.4, -2.399, 6.401), box(20, 60, 20.002, 60.001), wkt.loads("LINESTRING(0 0,0 0.001)")]
    known = plots(shapes)
    for row, (wide, high) in enumerate([(0.001, 0.001), (0.002, 0.001)]):
        east, north = (float(each[0]) for each in metres_per_degree(known.centre[row : row + 1, 1]))
        lengths = known.edge_lengths[row * 5 : row * 5 + 5]
        assert sorted(lengths) == pytest.approx(sorted([wide * east, high * north] * 2 + [0.0]), rel=1e-9)
        assert lengths[-1] == 0
        assert known.perimeters[row] == pytest.approx(2 * (wide * east + high * north))
    assert known.perimeters[2] == pytest.approx(110.574, abs=0.01)


def test_coordinates_are_judged_as_written_with_the_decimals_of_the_profile():
    shape = [Point(1.23456789, 2.98765432)]
    written = {profile: plots(shape, profile=profile).written for profile in range(5)}
    assert written[0].tolist() == [[1.2345679, 2.9876543]] and written[1].tolist() == [[1.234568, 2.987654]]
    assert written[2] is written[3] is written[4] is None
    assert plots(shape, Layer("bare", has_crs=False), profile=1).written is None


@pytest.mark.parametrize("off", [0.0, 3e-8], ids=["on the grid but for one", "none on the grid"])
def test_a_plot_that_only_its_written_decimals_break_is_told_wherever_its_corners_lie(off):
    pinched = np.array([(0, 0), (0.002, 0), (0.002, 0.002), (0.001, 4e-7), (0, 0.002)]) + (-1.5 + off, 6.3 + off)
    shape = Polygon(pinched)
    assert shape.is_valid and not Polygon(np.round(pinched, 6)).is_valid
    sound = Polygon([(1, 1), (1.001, 1), (1.001, 1.001)])
    report = check([Batch(np.arange(2), [shape.wkb, sound.wkb])], Layer("plots"), Options(profile=1))
    assert report.invalid.tolist() == [True, False]
    assert not check([Batch(np.arange(1), [shape.wkb])], Layer("plots"), Options(profile=2)).invalid.any()


DAMAGED = {
    "sound": (ring((0, 0), (1, 0), (1, 1)), False, False),
    "a coordinate that is no number": (ring((0, 0), (1, NAN), (1, 1)), True, False),
    "open": (polygon_wkb([(0, False, np.array([(0, 0), (1, 0), (1, 1), (0, 1)], dtype=float))], 3), True, True),
    "an open hole": (polygon_wkb([(0, False, np.array([(0, 0), (9, 0), (9, 9), (0, 0)], dtype=float)),
                                  (0, True, np.array([(2, 1), (3, 1), (3, 2), (2, 2)], dtype=float))], 3), True, True),
    "two positions": (ring((0, 0), (1, 0)), True, False),
    "open and thin": (polygon_wkb([(0, False, np.array([(0, 0), (1, 0)], dtype=float))], 3), True, False),
    "open at a coordinate that is no number": (
        polygon_wkb([(0, False, np.array([(NAN, 0), (1, 0), (1, 1), (0, 1)], dtype=float))], 3), True, False),
    "a line": (wkt.loads("LINESTRING(0 0,1 1,2 0)").wkb, False, False),
    "a point": (Point(1, 1).wkb, False, False),
    "nothing": (None, False, False),
}  # fmt: skip


def test_damaged_is_what_geos_cannot_be_asked_about():
    known = plots([wkb for wkb, _, _ in DAMAGED.values()])
    assert dict(zip(DAMAGED, known.damaged.tolist())) == {name: bad for name, (_, bad, _) in DAMAGED.items()}
    opened = set(known.columns.ring_row[known.open_rings].tolist())
    assert [name for row, name in enumerate(DAMAGED) if row in opened] == [name for name in DAMAGED if DAMAGED[name][2]]


def test_the_nearest_vertex_of_the_plot_is_told_in_its_own_coordinates():
    def degrees(xy):
        return np.asarray(xy) / 100_000 + (10.0, 0.0)

    layer = Layer("metres", is_degrees=False, to_lonlat=degrees)
    known = plots([box(0, 0, 100, 200), box(500, 0, 600, 200)], layer)
    assert known.given_place(0, 10.00099, 0.0019) == (100.0, 200.0)
    assert known.given_place(0, 10.0001, 0.0019) == (0.0, 200.0)
    assert known.given_place(0, 10.0009, 0.0001) == (100.0, 0.0)
    assert known.given_place(1, 10.0009, 0.0001) == (500.0, 0.0)


def test_a_plot_in_degrees_is_a_shape_or_its_positions_where_it_is_none():
    def degrees(xy):
        return np.asarray(xy) / 100_000 + (10.0, 0.0)

    shapes = [box(0, 0, 100, 200), Point(50, 50), DAMAGED["open"][0], DAMAGED["a coordinate that is no number"][0]]
    known = plots(shapes, Layer("metres", is_degrees=False, to_lonlat=degrees))
    assert known.lonlat_shape(0).bounds == pytest.approx((10, 0, 10.001, 0.002))
    assert known.lonlat_shape(0).geom_type == "Polygon"
    assert known.lonlat_shape(1).bounds == pytest.approx((10.0005, 0.0005) * 2)
    assert known.lonlat_shape(2).geom_type == "MultiPoint" and len(known.lonlat_shape(2).geoms) >= 3
    assert np.isfinite(known.lonlat_shape(3).bounds).all()


def test_a_plot_is_called_by_its_id_or_its_number():
    assert plots([Point(1, 1)] * 2, ids=["A7", None]).name(0).endswith("A7")
    assert "6" in plots([Point(1, 1)] * 2, ids=["A7", None]).name(1)
    assert "5" in plots([Point(1, 1)]).name(0)


FAULTY = {
    "sound": (box(0, 0, 1, 1), False),
    "crossing": (wkt.loads("POLYGON((0 0,1 1,1 0,0 1,0 0))"), True),
    "crossing in a second part": (wkt.loads("MULTIPOLYGON(((5 5,6 5,6 6,5 5)),((0 0,1 1,1 0,0 1,0 0)))"), True),
    "off the globe": (box(179.5, 0, 180.5, 1), True),
    "damaged": (DAMAGED["open"][0], True),
    "a line across itself": (wkt.loads("LINESTRING(0 0,1 1,1 0,0 1)"), False),
}


def test_the_area_of_a_faulty_plot_means_little():
    known = plots([shape for shape, _ in FAULTY.values()])
    assert dict(zip(FAULTY, known.faulty.tolist())) == {name: bad for name, (_, bad) in FAULTY.items()}
    rounded = plots([wkt.loads("POLYGON((5 5,5.001 5,5.001 5.001,5.0005 5.00000003,5.00049999 5.001,5 5.001,5 5))")],
                    profile=1)  # fmt: skip
    assert not rounded.faulty.any() and all(fault.written for fault in rounded.faults)


def test_a_middle_is_sure_where_the_plot_holds_it_and_a_point_inside_is_found_else():
    hook = wkt.loads("POLYGON((0 0,9 0,9 9,8 9,8 1,0 1,0 0))")
    known = plots([box(0, 0, 2, 2), hook, None])
    assert known.sure_middles[0].tolist() == [1, 1] and np.isnan(known.sure_middles[1:]).all()
    inside = known.inside(np.array([0, 1]))
    assert inside[0].tolist() == [1, 1] and hook.contains(Point(inside[1]))
    assert math.isnan(known.inside(np.array([2]))[0, 0])


def pinched(gap):
    """Sound, with a vertex as close to another edge as this: with fewer decimals it comes to lie upon it."""
    x, y = -1.234567, 6.3
    return ring((x, y), (x + 0.002, y), (x + 0.002, y + 0.002), (x + 0.001, y + gap), (x, y + 0.002))


def test_what_rounding_breaks_has_finer_decimals_where_the_profile_may_write_them():
    gaps = {2.1e-7: None, 1.1e-8: 9, 1.1e-10: 11, 1.1e-12: 13}
    shapes = [box(0, 0, 1, 1).wkb, *map(pinched, gaps), FAULTY["crossing"][0].wkb]
    known = plots(shapes, profile=0)
    assert known.finer == {row: decimals for row, decimals in enumerate(gaps.values(), 1) if decimals}
    assert known.unsound_as_written.tolist() == []
    statement = plots(shapes, profile=1)
    assert statement.finer == {} and statement.unsound_as_written.tolist() == [1, 2, 3, 4]
    assert plots([box(0, 0, 1, 1)], profile=0).finer == {}


DEFECTS = {  # what is damaged in a plot: the defects that it has beside coordinates that are no numbers
    "a coordinate that is no number": ["too_few_points"], "open": ["unclosed_ring"], "an open hole": ["unclosed_ring"],
    "two positions": ["too_few_points"], "open and thin": ["too_few_points"],
    "open at a coordinate that is no number": ["unclosed_ring"],
}  # fmt: skip
HOLEY = {  # plots with a coordinate that is no number and the defects of what is left of them
    "four corners left": (ring((0, 0), (1, 0), (NAN, 5), (1, 1), (0, 1)), []),
    "without a northing": (ring((0, 0), (1, 0), (5, NAN), (1, 1), (0, 1)), []),
    "beyond all numbers": (ring((0, 0), (1, 0), (float("inf"), 5), (1, 1), (0, 1)), []),
    "a crossing left": (ring((0, 0), (1, 1), (NAN, NAN), (1, 0), (0, 1)), ["self_intersection"]),
}


def test_geos_is_not_asked_about_what_is_damaged():
    shapes = {name: (wkb, DEFECTS.get(name, [])) for name, (wkb, _, _) in DAMAGED.items()}
    for name, (wkb, rules) in {**shapes, **HOLEY}.items():
        assert [fault.defect.rule for fault in plots([wkb]).faults] == rules, name
