"""The figures of rules on plots of every size, where a part of the plot and a figure of its own are not alike."""

from __future__ import annotations

import numpy as np
import pytest
from georelay.checks.declared import Declared
from georelay.checks.ellipsoid import metres_per_degree
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.repair import polygon_wkb
from shapely import affinity
from shapely.geometry import Polygon, box

EAST, NORTH = (float(each[0]) for each in metres_per_degree(np.array([6.4])))


def on_the_ground(shape):
    """A shape in metres, at 6.4 degrees north."""
    return affinity.affine_transform(shape, [1 / EAST, 0, 0, 1 / NORTH, -2.4, 6.4]).wkb


def square(hectares, west=0.0):
    side = (hectares * 10_000) ** 0.5
    return on_the_ground(box(west, 0, west + side, side))


DECLARED = [  # hectares measured and declared: whether they differ by more than a tenth and more than 0.1 ha
    (20, 21.9, False), (20, 22.1, True), (20, 18.1, False), (20, 17.9, True), (5, 5.45, False), (5, 4.45, True),
    (1, 1.08, False), (1, 1.12, True), (1, 0.88, True), (0.5, 0.59, False), (0.5, 0.61, True), (0.5, 0.39, True),
    (0.1, 0.19, False), (0.1, 0.21, True), (300, 329, False), (300, 331, True), (20, -3, True), (0.05, 0.0, False),
]  # fmt: skip


@pytest.mark.parametrize("measured, declared, told", DECLARED)
def test_area_mismatch_is_more_than_a_tenth_and_more_than_a_tenth_of_a_hectare(run_check, measured, declared, told):
    found = run_check([square(measured)], declared=[declared])
    assert ("area_mismatch" in found.summary) is told


@pytest.mark.parametrize("unit", ["ha", "m2", "acre"])
@pytest.mark.parametrize("factor, fitting", [(1e4, "square metres"), (0.01, "square kilometres"), (1.0, "")])
@pytest.mark.parametrize("profile", [1, 0, 4])
def test_area_unit_of_the_eu_file_is_judged_as_hectares_whatever_was_chosen(run_check, unit, factor, fitting, profile):
    plots = [square(1 + at, 1000 * at) for at in range(3)]
    areas = run_check(plots).hectares * factor
    found = run_check(plots, declared=areas.tolist(), area_unit=unit, profile=profile).findings
    told = found.message[found.rule == "area_unit"].tolist()
    wanted = fitting if unit == "ha" or profile == 1 else ""
    assert len(told) == bool(wanted) and all(f"read as {wanted}. " in each for each in told)


@pytest.mark.parametrize("order", [1, -1])
def test_buffered_point_is_a_circle_of_sixteen_vertices_or_more_beside_others_of_fewer(run_check, order):
    turns = [np.linspace(0, 2 * np.pi, count, endpoint=False) for count in (4, 14, 15, 16, 17, 64)]
    circles = [Polygon(np.stack([500 * at + 90 * np.cos(each), 90 * np.sin(each)], axis=1))
               for at, each in enumerate(turns)]  # fmt: skip
    found = run_check([on_the_ground(each) for each in circles[::order]]).findings
    rows = found.row[found.rule == "buffered_point"].tolist()
    assert rows == ([3, 4, 5] if order == 1 else [0, 1, 2])
    assert set(found.message[found.rule == "buffered_point"]) == {"This plot is a circle of 90 m drawn round a point."}


NOTHING = [  # a geometry in WKT or WKB, and the rule that tells of it; "" for none
    (None, "null_geometry"), (b"", "null_geometry"), (b"\x01\x03\x00", "null_geometry"),
    ("POINT EMPTY", "empty_geometry"), ("LINESTRING EMPTY", "empty_geometry"), ("POLYGON EMPTY", "empty_geometry"),
    ("MULTIPOINT EMPTY", "empty_geometry"), ("MULTIPOLYGON EMPTY", "empty_geometry"),
    ("GEOMETRYCOLLECTION EMPTY", "empty_geometry"),
    ("POINT(1.5 2.5)", ""),
    ("LINESTRING(1 1,2 2)", ""), ("POLYGON((0 0,1 0,1 1,0 0))", ""), ("MULTIPOINT(1 1,2 2)", ""),
]  # fmt: skip


@pytest.mark.parametrize("profile", [0, 1, 2, 4])
def test_empty_geometry_null_geometry_and_low_precision_are_told_by_what_coordinates_there_are(run_check, profile):
    found = run_check([geometry for geometry, _ in NOTHING], profile=profile).findings
    for rule in ("empty_geometry", "null_geometry"):
        rows = found.row[found.rule == rule].tolist()
        assert rows == [row for row, (_, wanted) in enumerate(NOTHING) if wanted == rule]
    assert set(found.message[found.rule == "empty_geometry"]) == {"The geometry of this feature is empty."}
    coarse = found.row[found.rule == "low_precision"].tolist()
    assert coarse == [row for row, (_, rule) in enumerate(NOTHING) if not rule], "low_precision is of coordinates"


@pytest.mark.parametrize("doubled", [False, True])
@pytest.mark.parametrize("side", [1e-8, 1e-7, 2e-6, 2e-5, 1e-3])
@pytest.mark.parametrize("profile", [0, 1, 4])
def test_duplicate_vertices_are_not_told_of_a_ring_that_has_too_few_positions_at_all(run_check, profile, side, doubled):
    west, south = 5.0, 6.0
    corners = [(west, south), (west + side, south), (west + side, south + side)]
    ring = [*corners[:1] * doubled, *corners, corners[0]]
    found = run_check([Polygon(ring).wkb], profile=profile).summary
    thin = profile == 1 and side < 1e-6
    assert ("duplicate_vertices" in found) == (doubled and not thin)
    assert ("too_few_points" in found) == thin


@pytest.mark.parametrize("profile", [1, 4])
def test_name_too_long_is_told_plot_by_plot_where_names_come_from_a_column(profile):
    names = ["n" * 501, None, "", "n" * 500, "é" * 501, "short", "n" * 4000]
    batch = Batch(np.arange(7), [square(1, 200 * at) for at in range(7)], declared=Declared(name=names))
    found = check([batch], Layer("plots"), Options(profile=profile)).findings
    assert found.row[found.rule == "name_too_long"].tolist() == ([0, 4, 6] if profile == 1 else [])


SPIKED = [(0, 0), (100, 0), (100, 100), (50, 100), (50.2, 140), (49.8, 100), (0, 100)]
BESIDE = {  # what else is the matter with a plot that has a spike: whether the spike is told
    "nothing": (SPIKED, 0.0, True),
    "a coordinate that is no number": ([*SPIKED, (float("nan"), 50)], 0.0, False),
    "off the globe": (SPIKED, 182.4, False),
    "a coordinate that is no number, off the globe": ([*SPIKED, (float("nan"), 50)], 182.4, False),
}


@pytest.mark.parametrize("name", BESIDE)
def test_spike_is_told_of_what_is_neither_damaged_nor_off_the_globe(run_check, name):
    corners, east, told = BESIDE[name]
    ring = [(x / EAST - 2.4 + east, y / NORTH + 6.4) for x, y in corners]
    found = run_check([polygon_wkb([(0, False, np.array([*ring, ring[0]]))], 3)])
    assert ("spike" in found.summary) is told


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("wide, told", [(0.0, "self_intersection"), (0.2, "spike"), (0.6, "spike"), (0.9, "")])
def test_a_spike_is_told_once_whichever_way_it_points(run_check, wide, told, turn):
    """One that goes out and comes back on the same line is an error, and told as that alone."""
    corners = [(0, 0), (40, 0), (40, 25), (20 + wide / 2, 25), (20, 60), (20 - wide / 2, 25), (0, 25)]
    shape = affinity.rotate(Polygon(corners), turn, origin=(0, 0))
    ring = [tuple(np.round((x / 65536 + 5, y / 65536 + 6.25), 12)) for x, y in np.round(shape.exterior.coords, 9)]
    summary = run_check([Polygon(ring).wkb]).summary
    assert {rule: summary[rule] for rule in ("self_intersection", "spike") if rule in summary} == (
        {told: 1} if told else {}
    )


LINES = [  # a line or lines, and how many of them have fewer than two different positions
    ("LINESTRING(1 1,1 1)", 1), ("LINESTRING(1 1,1 1,1 1)", 1), ("LINESTRING(1 1,2 2)", 0),
    ("LINESTRING(1 1,1 1,2 2)", 0), ("MULTILINESTRING((1 1,2 2),(3 3,3 3))", 1),
    ("MULTILINESTRING((1 1,1 1),(3 3,3 3))", 2), ("POINT(1 1)", 0), ("MULTIPOINT(1 1,1 1)", 0),
    ("POLYGON((0 0,1 0,1 1,0 0))", 0),
]  # fmt: skip


@pytest.mark.parametrize("wkt, count", LINES)
def test_too_few_points_of_a_line_are_told_line_by_line(run_check, wkt, count):
    found = run_check(["POLYGON((0 0,9 0,9 9,0 0))", wkt]).findings
    told = found.message[found.rule == "too_few_points"].tolist()
    assert told == ["The line has fewer than 2 different positions."] * count
    assert found.row[found.rule == "too_few_points"].tolist() == [1] * count
