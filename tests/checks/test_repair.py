"""Repairs: what is mended, what is refused, and that a second run finds nothing to do."""

import math
import struct

import numpy as np
import pytest
from georelay.checks.inputs import Batch, Layer
from georelay.checks.mending import polygon_wkb
from georelay.checks.repair import TOLERANCE, Repairer, repair
from shapely import wkb, wkt
from shapely.geometry import Polygon


def _raw(*rings):
    body = b"".join(struct.pack("<I", len(ring)) + b"".join(struct.pack("<dd", *p) for p in ring) for ring in rings)
    return struct.pack("<BII", 1, 3, len(rings)) + body


def _given(geometry):
    return geometry if geometry is None or isinstance(geometry, bytes) else wkt.loads(geometry).wkb


NAN = float("nan")
MENDED = [
    # geometry, profile, rules mended
    (_raw([(0, 0), (1, 0), (1, 1), (0, 1)]), 4, ("unclosed_ring",)),
    (_raw([(0, 0), (1, 0), (NAN, 1), (1, 1), (0, 1), (0, 0)]), 4, ("invalid_coordinate",)),
    ("POLYGON((0 0,1 0,1 0,1 1,0 1,0 0,0 0))", 4, ("duplicate_vertices",)),
    ("POLYGON((0 0,1 0,1.0000001 0,1 1,0 1,0 0))", 1, ("duplicate_vertices",)),
    (_raw([(0, 0), (9, 0), (9, 9), (0, 0)], [(2, 1), (3, 1), (2, 1)]), 4, ("too_few_points",)),
    ("POLYGON((0 0,1 0,1 1,0.5 1,0.5 3,0.5 1,0 1,0 0))", 4, ("self_intersection",)),
    ("POLYGON((0 0,1 0,1 1,0.50001 1,0.5 1.002,0.49999 1,0 1,0 0))", 4, ("spike",)),
    ("POLYGON((0 0,1 0,1 1,0 1,0 0),(.2 .2,.4 .2,.4 .4,.2 .2),(.2 .2,.4 .2,.4 .4,.2 .2))", 4, ("duplicate_rings",)),
    ("POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,8 1,8 8,1 8,1 1),(2 2,3 2,3 3,2 2))", 4, ("nested_holes",)),
    ("MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((2 2,3 2,3 3,2 2)))", 4, ("nested_shells",)),
    ("MULTIPOLYGON(((0 0,1 1,1 0,0 1,0 0)))", 4, ("self_intersection",)),
    ("MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((1 0,2 0,2 1,1 1,1 0)))", 4, ("self_intersection",)),
    ("POLYGON((0 0,1 0,1 1,1.00001 1.00002,0.99999 1.00001,1 1,0 1,0 0))", 4, ("ring_self_intersection",)),
    ("POLYGON((0 0,4 0,4 4,2 0,1 2,2 0,0 4,0 0))", 4, None),
    ("POLYGON((5 5,5.001 5,5.001 5.001,5.0010000001 5.001,5.001 5.00100000005,5 5.001,5 5))", 0, None),
]


@pytest.mark.parametrize("geometry, profile, rules", MENDED)
def test_repair_makes_it_valid_and_keeps_type_and_area(geometry, profile, rules):
    given = _given(geometry)
    mended = repair(given, profile)
    if mended.wkb is None:
        assert rules is None and mended.reason
        return
    after = wkb.loads(mended.wkb)
    assert after.is_valid and not after.is_empty
    assert struct.unpack("<I", mended.wkb[1:5]) == struct.unpack("<I", given[1:5])
    if rules is not None:
        assert mended.changes == rules
    assert math.isclose(mended.area_before, mended.area_after, rel_tol=TOLERANCE)


@pytest.mark.parametrize("geometry, profile", [(case[0], case[1]) for case in MENDED])
def test_repairing_twice_changes_nothing(geometry, profile):
    once = repair(_given(geometry), profile)
    if once.wkb is not None:
        twice = repair(once.wkb, profile)
        assert twice.changes == ()
        assert twice.wkb == once.wkb


@pytest.mark.parametrize(
    "geometry, options, reason",
    [
        (None, {}, "no geometry"),
        ("POLYGON EMPTY", {}, "no geometry"),
        ("LINESTRING(0 0,1 1)", {}, "type"),
        ("POINT(1 1)", {"profile": 2}, "type"),
        ("POINT(1 100)", {}, "outside the world"),
        ("POLYGON((179 0,-179 0,-179 1,179 0))", {}, "180"),
        ("POLYGON((0 0,1 1,1 0,0 1,0 0))", {}, "2 parts"),
        ("POLYGON((0 0,4 0,4 4,0 4,0 0),(5 5,6 5,6 6,5 5))", {}, "hole"),
        (_raw([(0, 0), (1, 0), (0, 0)]), {}, "fewer than 3"),
        ("POLYGON((0 0,3 0,3 3,1 3,1 1,4 1,4 2,0 2,0 0))", {}, ""),
    ],
)
def test_what_is_not_clear_is_rejected_with_the_reason(geometry, options, reason):
    outcome = repair(_given(geometry), **options)
    assert outcome.wkb is None
    assert reason in outcome.reason
    assert outcome.reason.endswith(".")


def test_null_and_empty_stay_where_they_are_not_to_be_dropped():
    assert repair(None, drop_empty=False).wkb is None
    assert repair(None, drop_empty=False).reason == ""
    empty = wkt.loads("POLYGON EMPTY").wkb
    assert repair(empty, drop_empty=False).wkb == empty


def test_a_polygon_may_become_two_where_the_caller_allows_it():
    outcome = repair(_given("POLYGON((0 0,1 1,1 0,0 1,0 0))"), allow_multi=True)
    assert wkb.loads(outcome.wkb).geom_type == "MultiPolygon"
    assert outcome.changes == ("self_intersection",)
    assert outcome.area_before == pytest.approx(outcome.area_after)


CLOSED = {  # where the ring ends, some positions fall together with the first once they are rounded
    "the last": [(0, 0), (1, 0), (1, 1), (1e-9, 1e-9), (0, 0)],
    "the last two": [(0, 0), (1, 0), (1, 1), (1e-9, 1e-9), (2e-9, 0), (0, 0)],
    "the first": [(0, 0), (1e-9, 0), (1, 0), (1, 1), (0, 0)],
}


@pytest.mark.parametrize("name", CLOSED)
def test_of_doubled_positions_where_a_ring_closes_the_first_stays(name):
    outcome = repair(_raw(CLOSED[name]), profile=1)
    assert outcome.changes == ("duplicate_vertices",)
    assert wkb.loads(outcome.wkb).exterior.coords[:] == [(0, 0), (1, 0), (1, 1), (0, 0)]


@pytest.mark.parametrize("at", range(5))
def test_a_position_that_is_no_number_is_left_out_and_the_ring_closed_again(at):
    ring = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]
    ring[at] = (NAN, 2)
    outcome = repair(_raw(ring))
    assert "invalid_coordinate" in outcome.changes and wkb.loads(outcome.wkb).is_valid
    left = {(0, 0), (4, 0), (4, 4), (0, 4)} - (
        {(4, 0), (4, 4), (0, 4)} & {[(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)][at]}
    )
    assert set(wkb.loads(outcome.wkb).exterior.coords[:]) == left


@pytest.mark.parametrize("lost", [[0, 4], [0, 3, 4], [0, 1, 4]], ids=str)
def test_a_ring_whose_ends_are_no_numbers_is_closed_with_what_is_left(lost):
    ring = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]
    kept = [place for at, place in enumerate(ring) if at not in lost]
    outcome = repair(_raw([(NAN, NAN) if at in lost else place for at, place in enumerate(ring)]))
    if len(kept) < 3:
        assert outcome.reason and not outcome.changes
        return
    assert outcome.changes == ("invalid_coordinate",)
    assert set(wkb.loads(outcome.wkb).exterior.coords[:]) == set(kept)


@pytest.mark.parametrize("name", CLOSED)
def test_a_ring_that_closes_on_a_doubled_position_keeps_its_corners_beside_another_fault(name):
    bowtie = np.array([(3, 0), (4, 1), (4, 0), (3, 1), (3, 0)], dtype=float)
    given = polygon_wkb([(0, False, np.array(CLOSED[name], dtype=float)), (1, False, bowtie)], 6)
    outcome = repair(given, profile=1, allow_multi=True)
    assert "duplicate_vertices" in outcome.changes and "self_intersection" in outcome.changes
    parts = wkb.loads(outcome.wkb).geoms
    assert Polygon([(0, 0), (1, 0), (1, 1)]) in [Polygon(each.exterior) for each in parts if each.bounds[2] < 2]


def test_untouched_plots_are_the_same_bytes():
    given = _given("POLYGON Z((0 0 1,1 0 2,1 1 3,0 0 1))")
    outcome = repair(given)
    assert outcome.wkb is given and outcome.changes == ()
    assert outcome.area_after == outcome.area_before > 0


def test_a_plot_that_rounding_breaks_is_mended_on_the_grid():
    given = _given("POLYGON((5 5,5.001 5,5.001 5.001,5.0005 5.00000003,5.00049999 5.001,5 5.001,5 5))")
    outcome = repair(given, profile=1)
    if outcome.wkb is None:
        assert "decimals" in outcome.reason or "parts" in outcome.reason
    else:
        assert repair(outcome.wkb, profile=1).changes == ()


def test_suite_of_jts_fixer_gives_valid_results(data_folder):
    import json

    cases = json.loads((data_folder / "validity" / "makevalid_jts_fixer.json").read_text(encoding="utf-8"))["cases"]
    mended, refused, seen = 0, [], 0
    for case in cases:
        try:
            given = wkt.loads(case["wkt"]).wkb
        except Exception:
            continue
        if struct.unpack("<I", given[1:5])[0] not in (3, 6):
            continue
        seen += 1
        from georelay.checks.engine import Layer

        plain = Layer("plain", has_crs=False, is_degrees=False)
        outcome = repair(given, layer=plain, allow_multi=True)
        if outcome.wkb is None:
            refused.append(f"{case['id']}: {outcome.reason}")
            continue
        mended += 1
        assert wkb.loads(outcome.wkb).is_valid, case["id"]
        if case.get("expected_fixed") and outcome.changes:
            expected = wkt.loads(case["expected_fixed"])
            same = wkb.loads(outcome.wkb).symmetric_difference(expected).area <= TOLERANCE * max(expected.area, 1)
            if not same:
                refused.append(f"{case['id']}: other ground than JTS")
    print(f"\nmakevalid_jts_fixer: {seen} polygons, {mended} valid, refused or other:", *refused, sep="\n  ")
    assert mended >= seen // 2


def test_a_plot_that_needs_a_repair_which_is_left_out_stays_as_it_is():
    doubled, spiked = "POLYGON((0 0,0 0,1 0,1 1,0 0))", "POLYGON((5 0,6 0,6 1,7 1.000001,6 1.0000005,5 1,5 0))"
    given = [_given(doubled), _given(spiked)]
    numbers = np.arange(2)
    every = Repairer(Layer("plots")).repair(Batch(numbers, given))
    some = Repairer(Layer("plots"), leave_out=frozenset({"spike"})).repair(Batch(numbers, given))
    assert [outcome.changes for outcome in every] == [("duplicate_vertices",), ("spike",)]
    assert [outcome.changes for outcome in some] == [("duplicate_vertices",), ()]
    assert some[1].wkb is given[1] and some[1].reason == "" and some[1].area_after == some[1].area_before


DOUBLED, BOW = "POLYGON((0 0,0 0,1 0,1 1,0 0))", "POLYGON((0 0,1 1,1 0,0 1,0 0))"


@pytest.mark.parametrize("geometry", ["POINT(1 1)", "POLYGON((0 0,1 0,1 1,0 0))", DOUBLED, BOW, "POLYGON EMPTY", None])
@pytest.mark.parametrize("leave_out", [(), ("spike",), ("duplicate_vertices",), ("duplicate_vertices", "spike")])
def test_only_what_a_repair_was_left_out_of_is_left(geometry, leave_out):
    given = _given(geometry)
    [outcome] = Repairer(Layer("plots"), leave_out=frozenset(leave_out)).repair(Batch(np.arange(1), [given]))
    assert outcome.left is (geometry is DOUBLED and "duplicate_vertices" in leave_out)


@pytest.mark.parametrize("said, parts", [({}, None), ({"allow_multi": False}, None), ({"allow_multi": True}, 2)])
def test_a_plot_falls_into_parts_only_where_the_caller_says_so(said, parts):
    batch = Batch(np.arange(1), [_given(BOW)])
    for outcome in (Repairer(Layer("plots"), **said).repair(batch)[0], repair(batch.wkb[0], **said)):
        assert (None if outcome.wkb is None else len(wkb.loads(outcome.wkb).geoms)) == parts
        assert ("2 parts" in outcome.reason) == (parts is None)


def _points(*places):
    """A point, or as many in one feature."""
    each = [struct.pack("<BIdd", 1, 1, *place) for place in places]
    return each[0] if len(each) == 1 else struct.pack("<BII", 1, 4, len(each)) + b"".join(each)


@pytest.mark.parametrize("bad", [(NAN, 1), (1, NAN), (float("inf"), 1), (NAN, 4)])
@pytest.mark.parametrize("row", range(4))
def test_a_point_whose_coordinate_is_no_number_is_rejected_wherever_it_stands(row, bad):
    given = [_points((1, 1)), _points((2, 2), (3, 3)), _given(DOUBLED)]
    for feature in (_points(bad), _points((5, 5), bad), _points(bad, (5, 5))):
        rows = [*given[:row], feature, *given[row:]]
        found = Repairer(Layer("plots")).repair(Batch(np.arange(4), rows))
        assert [at for at, outcome in enumerate(found) if outcome.wkb is None] == [row]
        assert found[row].reason == "Not repaired: a coordinate of the point is no number."
