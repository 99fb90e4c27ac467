"""The validity rules: each defect, its place, and nothing where nothing is wrong."""

import numpy as np
import pytest
from shapely import wkt

BOWTIE = "POLYGON((0 0,1 1,1 0,0 1,0 0))"
SQUARE = "POLYGON((0 0,1 0,1 1,0 1,0 0))"


def _raw_polygon(*rings):
    """WKB of a polygon that no library would build."""
    import struct

    body = b"".join(struct.pack("<I", len(ring)) + b"".join(struct.pack("<dd", *p) for p in ring) for ring in rings)
    return struct.pack("<BII", 1, 3, len(rings)) + body


@pytest.mark.parametrize(
    "geometry, expected",
    [
        (SQUARE, []),
        (None, ["null_geometry"]),
        (b"\x01\x03\x00", ["null_geometry"]),
        ("POLYGON EMPTY", ["empty_geometry"]),
        ("POINT EMPTY", ["empty_geometry"]),
        (BOWTIE, ["self_intersection"]),
        ("POLYGON((0 0,4 0,4 4,0 4,0 0),(5 5,6 5,6 6,5 5))", ["hole_outside_shell"]),
        ("POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,8 1,8 8,1 8,1 1),(2 2,3 2,3 3,2 2))", ["nested_holes"]),
        ("MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((2 2,3 2,3 3,2 2)))", ["nested_shells"]),
        ("POLYGON((0 0,9 0,9 9,0 9,0 0),(0 0,1 2,9 9,2 1,0 0))", ["disconnected_interior"]),
        ("POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 1),(1 1,2 1,2 2,1 1))", ["duplicate_rings"]),
        ("POLYGON((0 0,4 0,2 4,4 8,0 8,2 4,0 0))", ["ring_self_intersection"]),
        (_raw_polygon([(0, 0), (1, 0), (1, 1), (0, 1)]), ["unclosed_ring"]),
        (_raw_polygon([(0, 0), (1, 0), (0, 0)]), ["too_few_points"]),
        (_raw_polygon([(0, 0), (1, 0), (1, 1), (float("nan"), 1), (0, 0)]), ["invalid_coordinate"]),
        (_raw_polygon([(0, 0), (1, 0), (1, 1), (float("inf"), 1), (0, 0)]), ["invalid_coordinate"]),
        ("LINESTRING(0 0,1 1)", ["wrong_geometry_type"]),
        ("GEOMETRYCOLLECTION(POINT(1 1))", ["wrong_geometry_type"]),
        ("POLYGON Z((0 0 1,1 0 1,1 1 1,0 0 1))", ["z_or_m_values"]),
        ("POLYGON((170 0,181 0,181 1,170 0))", ["out_of_range"]),
        ("POLYGON((179 0,180 0,180 1,179 0))", []),
        ("POLYGON((179 0,-179 0,-179 1,179 0))", ["antimeridian"]),
    ],
)
def test_each_defect_is_named_once(run_check, geometry, expected):
    ignored = {"low_precision", "multipart"}
    report = run_check([geometry])
    assert sorted(name for name in report.findings.rule if name not in ignored) == expected


def test_five_defects_are_five_findings_with_five_places(run_check):
    zigzag = "POLYGON((0 0,10 0,10 1,9 -1,8 1,7 -1,6 1,5 2,0 2,0 0))"
    report = run_check([zigzag], rules=frozenset({"self_intersection"}))
    places = sorted(zip(report.findings.x.tolist(), report.findings.y.tolist()))
    assert [x for x, _ in places] == pytest.approx([6.5, 7.5, 8.5, 9.5])
    assert {y for _, y in places} == {0.0}


def test_findings_name_the_place_in_a_sentence(run_check):
    report = run_check([BOWTIE], rules=frozenset({"self_intersection"}))
    assert report.findings.message[0] == "The outline crosses itself at latitude 0.5, longitude 0.5."
    assert report.invalid.tolist() == [True]
    assert report.summary == {"self_intersection": 1}


def test_a_plot_that_only_rounding_breaks_is_told_so(run_check):
    sliver = "POLYGON((5 5,5.001 5,5.001 5.00000001,5 5.00000002,5 5))"
    as_given = run_check([sliver], profile=4, rules=frozenset({"self_intersection", "too_few_points"}))
    as_written = run_check([sliver], profile=1, rules=frozenset({"self_intersection", "too_few_points"}))
    assert as_given.summary == {}
    assert as_written.summary
    assert as_written.findings.message[0].startswith("Written with 6 decimals: ")


def test_a_layer_without_a_crs_is_told_once_and_still_checked(run_check):
    from georelay.checks.engine import Layer

    report = run_check([BOWTIE, SQUARE], layer=Layer("plots", has_crs=False, is_degrees=False))
    assert report.summary == {"no_crs": 1, "self_intersection": 1}
    assert report.findings.feature_id[0] is None
    assert report.invalid.tolist() == [True, False]


def test_areas_are_measured_on_the_ellipsoid(run_check):
    report = run_check(["POLYGON((5 50,5.001 50,5.001 50.001,5 50.001,5 50))", "POINT(1 1)"])
    assert report.hectares[0] == pytest.approx(0.79747, abs=1e-4)
    assert np.isnan(report.hectares[1])


@pytest.mark.parametrize("text", [SQUARE, "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"])
def test_big_endian_and_ewkb_read_as_the_same(text):
    from georelay.checks.columns import read_wkb
    from shapely import wkb

    shape = wkt.loads(text)
    plain, big = read_wkb([shape.wkb]), read_wkb([wkb.dumps(shape, big_endian=True)])
    tagged = read_wkb([wkb.dumps(shape, srid=4326)])
    for other in (big, tagged):
        assert (other.xy == plain.xy).all() and (other.ring_part == plain.ring_part).all()
        assert other.kind.tolist() == plain.kind.tolist()


def test_cancel_stops_with_its_own_error(run_check):
    from georelay.checks.engine import Batch, CheckCancelled, Layer, Options, check

    batch = Batch(np.arange(1), [wkt.loads(SQUARE).wkb])
    with pytest.raises(CheckCancelled):
        check([batch], Layer("plots"), Options(), cancelled=lambda: True)


def test_shapely_missing_is_said_with_the_way_to_get_it(monkeypatch):
    import sys

    from georelay.checks.engine import Layer, MissingShapely, Options, check

    monkeypatch.setitem(sys.modules, "shapely", None)
    with pytest.raises(MissingShapely, match="shapely"):
        check([], Layer("plots"), Options())


@pytest.mark.parametrize("workers", [1, 2])
def test_cancel_takes_hold_within_a_fifth_of_a_second(workers):
    import time

    from georelay.checks.engine import Batch, CheckCancelled, Layer, Options, check
    from shapely.geometry import Point

    one = Point(0, 0).buffer(1e-3, 8).wkb
    batch = Batch(np.arange(60_000), [one] * 60_000)

    def longest_pause():
        asked = []

        def cancelled():
            asked.append(time.perf_counter())
            return len(asked) > 40

        with pytest.raises(CheckCancelled):
            check([batch], Layer("plots"), Options(workers=workers), cancelled=cancelled)
        return max(np.diff([*asked, time.perf_counter()]))

    # others may hold the machine for a moment, but not three times
    assert min(longest_pause() for _ in range(3)) < 0.2 * max(1, _load())


def _load():
    """How many times slower than alone this machine may be just now."""
    import os

    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 1


def test_findings_do_not_depend_on_the_number_of_workers(run_check):
    plots = [BOWTIE, SQUARE, None, "POLYGON((5 5,5.0000001 5,5.0000001 5.0000001,5 5))"] * 30
    one, two = (run_check(plots, batch_size=7, profile=0, workers=workers) for workers in (1, 2))
    assert one.findings.message.tolist() == two.findings.message.tolist()
    assert one.summary == two.summary


def test_the_checks_load_where_shapely_is_missing():
    import subprocess
    import sys
    from pathlib import Path

    code = """
import importlib.util, pkgutil, sys, importlib
sys.modules["shapely"] = None
spec = importlib.util.spec_from_file_location("georelay", sys.argv[1] + "/__init__.py",
    submodule_search_locations=[sys.argv[1]])
package = importlib.util.module_from_spec(spec)
sys.modules["georelay"] = package
spec.loader.exec_module(package)
import georelay.checks as checks
for info in pkgutil.walk_packages(checks.__path__, "georelay.checks."):
    importlib.import_module(info.name)
"""
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run([sys.executable, "-c", code, root], cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


VALIDITY = (
    "self_intersection", "ring_self_intersection", "hole_outside_shell", "nested_holes", "nested_shells",
    "duplicate_rings", "too_few_points", "unclosed_ring",
)  # fmt: skip
FOUND = {  # geometry: the sentence, from its first to its last word
    BOWTIE: "The outline crosses itself at latitude 0.5, longitude 0.5.",
    "POLYGON((0 0,4 0,4 4,0 4,0 0),(3 1,5 1,5 2,3 2,3 1))":
        "The outline of a hole crosses another outline of the plot at latitude 1, longitude 4.",
    "MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((3 1,9 1,9 3,3 3,3 1)))":
        "Two parts of the plot overlap; their outlines cross at latitude 1, longitude 4.",
    "POLYGON((0 0,4 0,4 4,2 4,2 8,2 4,0 4,0 0))":
        "The outline runs out and back along the same line to latitude 8, longitude 2.",
    "MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((4 0,8 0,8 4,4 4,4 0)))":
        "Two parts of the plot share an edge at latitude 2, longitude 4.",
    "POLYGON((0 0,4 0,4 4,0 4,0 0),(4 1,3 1,3 3,4 3,4 1))":
        "A hole shares an edge with another outline of the plot at latitude 2, longitude 4.",
    "POLYGON((0 0,4 0,2 4,4 8,0 8,2 4,0 0))": "The outline touches itself at latitude 4, longitude 2.",
    "POLYGON((0 0,4 0,4 4,0 4,0 0),(5 5,6 5,6 6,5 5))":
        "A hole lies outside the outline of the plot at latitude 5, longitude 5.",
    "POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,8 1,8 8,1 8,1 1),(2 2,3 2,3 3,2 2))":
        "A hole lies inside another hole at latitude 2, longitude 2.",
    "MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((2 2,3 2,3 3,2 2)))":
        "A part of the plot lies inside another part at latitude 2, longitude 2.",
    "POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 1),(1 1,2 1,2 2,1 1))":
        "A hole is drawn twice at latitude 1, longitude 1.",
    "MULTIPOLYGON(((0 0,4 0,4 4,0 0)),((0 0,4 0,4 4,0 0)))":
        "A ring of the plot is drawn twice at latitude 0, longitude 0.",
    _raw_polygon([(2, 3), (3, 3), (2, 3)]):
        "The outline has fewer than 3 different positions at latitude 3, longitude 2.",
    _raw_polygon([(0, 0), (9, 0), (9, 9), (0, 0)], [(5, 1), (6, 1), (5, 1)]):
        "A hole has fewer than 3 different positions at latitude 1, longitude 5.",
    _raw_polygon([(0, 0), (1, 0), (1, 1), (0, 1)]):
        "The outline is not closed: its last position, latitude 1, longitude 0, is not its first.",
}  # fmt: skip


@pytest.mark.parametrize("geometry", FOUND, ids=lambda each: FOUND[each][:40])
def test_each_defect_is_one_sentence_with_its_place(run_check, geometry):
    found = run_check([geometry], rules=frozenset(VALIDITY)).findings.message.tolist()
    twice = "cross" in found[0] and "itself" not in found[0]  # an outline that crosses another does so twice
    assert min(found) == FOUND[geometry] and len(found) == 1 + twice


def test_what_appears_only_as_written_is_said_so_in_the_same_words(run_check):
    plot = "POLYGON((5 5,5.001 5,5.001 5.001,5.0005 5.00000003,5.00049999 5.001,5 5.001,5 5))"
    (message,) = run_check([plot], profile=1, rules=frozenset({"ring_self_intersection"})).findings.message.tolist()
    assert message.startswith("Written with 6 decimals: the outline touches itself at latitude 5")
