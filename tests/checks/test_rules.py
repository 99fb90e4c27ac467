"""A table for each rule: found, not found, and both sides of its figure."""

import numpy as np
import pytest
from georelay.checks.engine import Layer
from georelay.checks.rule import ERROR, WARNING
from georelay.checks.rules import all_rules

M = 1 / 111_320  # degrees of longitude on the equator in a metre, near enough
N = 1 / 110_574  # of latitude

SEVERITIES = {
    ERROR: """null_geometry empty_geometry self_intersection ring_self_intersection hole_outside_shell nested_holes
        nested_shells disconnected_interior duplicate_rings too_few_points unclosed_ring invalid_coordinate out_of_range
        antimeridian wrong_geometry_type duplicate_geometry duplicate_id point_needs_polygon interior_ring no_crs
        country_code too_large_for_file name_too_long""",
    WARNING: """swapped_coordinates z_or_m_values multipart duplicate_vertices missing_id overlap sliver spike
        area_too_small area_too_large buffered_point area_mismatch gap claimed_before low_precision
        outside_land country_mismatch unreadable_area area_unit""",
}


def box(west, south, width, height):
    """A rectangle in metres from (10 E, 0 N), as WKT in degrees with every decimal."""
    x = [10 + west * M, 10 + (west + width) * M]
    y = [south * N, (south + height) * N]
    corners = [(x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1]), (x[0], y[0])]
    return "POLYGON((" + ",".join(f"{a!r} {b!r}" for a, b in corners) + "))"


def polygon(*metres):
    corners = [(10 + x * M, y * N) for x, y in (*metres, metres[0])]
    return "POLYGON((" + ",".join(f"{a!r} {b!r}" for a, b in corners) + "))"


def circle(radius, vertices, wobble=0.0):
    turn = np.arange(vertices) * 2 * np.pi / vertices
    radii = radius * (1 + wobble * (np.arange(vertices) % 2))
    return polygon(*zip((radii * np.cos(turn)).tolist(), (radii * np.sin(turn)).tolist()))


def test_the_rules_and_their_severities_are_the_contract():
    rules = all_rules()
    expected = {name: severity for severity, names in SEVERITIES.items() for name in names.split()}
    assert {name: rule.severity for name, rule in rules.items()} == expected


@pytest.mark.parametrize("name", sorted(all_rules()))
def test_each_rule_explains_itself(name):
    rule = all_rules()[name]
    for text in (rule.title, rule.finds, rule.why, rule.cure, rule.source):
        assert text.strip()
    assert rule.finds.endswith(".") and rule.why.endswith(".") and rule.cure.endswith(".")


SQUARE = box(0, 0, 100, 100)
CASES = [
    # rule, geometries, options, how often
    ("sliver", [box(0, 0, 500, 0.9)], {}, 1),
    ("sliver", [box(0, 0, 500, 1.1)], {}, 0),
    ("spike", [polygon((0, 0), (100, 0), (100, 100), (50, 100), (50.2, 140), (49.8, 100), (0, 100))], {}, 1),
    ("spike", [polygon((0, 0), (100, 0), (100, 100), (50, 100), (50.2, 110), (49.0, 100), (0, 100))], {}, 0),
    ("spike", [polygon((0, 0), (100, 0), (100, 100), (50, 100), (50, 100.9), (49.999, 100), (0, 100))], {}, 0),
    ("area_too_small", [SQUARE], {"min_area": 1.01}, 1),
    ("area_too_small", [SQUARE], {"min_area": 0.99}, 0),
    ("area_too_small", [SQUARE], {}, 0),
    ("area_too_large", [SQUARE], {"max_area": 0.99}, 1),
    ("area_too_large", [SQUARE], {"max_area": 1.01}, 0),
    ("area_mismatch", [SQUARE], {"declared": [1.12]}, 1),
    ("area_mismatch", [SQUARE], {"declared": [0.88]}, 1),
    ("area_mismatch", [SQUARE], {"declared": [1.09]}, 0),
    ("area_mismatch", [box(0, 0, 30, 30)], {"declared": [0.18]}, 0),  # twice as much, but by 0.09 ha
    ("area_mismatch", [SQUARE], {"declared": [float("nan")]}, 0),
    ("area_mismatch", ["POINT(1.1234567 1)"], {"declared": [5]}, 0),
    ("point_needs_polygon", ["POINT(1 1)"], {"declared": [4.01]}, 1),
    ("point_needs_polygon", ["POINT(1 1)"], {"declared": [4.0]}, 0),
    ("point_needs_polygon", ["POINT(1 1)"], {"declared": [11.8], "profile": 1}, 1),
    ("point_needs_polygon", ["POINT(1 1)"], {"declared": [11.8], "profile": 0}, 0),
    ("point_needs_polygon", [box(0, 0, 300, 300)], {"declared": [9]}, 0),
    ("point_needs_polygon", ["POINT(1 1)"], {}, 0),
    ("buffered_point", [circle(100, 32)], {}, 1),
    ("buffered_point", [circle(100, 16)], {"profile": 1}, 1),
    ("buffered_point", [circle(100, 15)], {}, 0),
    ("buffered_point", [circle(100, 32, 0.015)], {}, 1),
    ("buffered_point", [circle(100, 32, 0.03)], {}, 0),
    ("buffered_point", [circle(100, 32)], {"profile": 0}, 0),
    ("interior_ring", ["POLYGON((0 0,1 0,1 1,0 0),(0.6 0.1,0.7 0.1,0.7 0.2,0.6 0.1))"], {"profile": 1}, 1),
    ("interior_ring", ["POLYGON((0 0,1 0,1 1,0 0),(0.6 0.1,0.7 0.1,0.7 0.2,0.6 0.1))"], {"profile": 4}, 0),
    ("multipart", ["MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"], {}, 1),
    ("multipart", ["MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"], {}, 0),
    ("multipart", ["MULTIPOINT(1 1,2 2)"], {}, 1),
    ("z_or_m_values", ["POINT Z(1 1 1)"], {}, 1),
    ("wrong_geometry_type", ["POINT(1 1)"], {"profile": 2}, 1),
    ("wrong_geometry_type", ["POINT(1 1)"], {"profile": 3}, 1),
    ("wrong_geometry_type", ["POINT(1 1)", "MULTIPOINT(1 2,3 4)"], {"profile": 1}, 0),
    ("wrong_geometry_type", ["LINESTRING(0 0,1 1)", "MULTILINESTRING((0 0,1 1))"], {"profile": 1}, 2),
    ("duplicate_vertices", ["POLYGON((0 0,1 0,1 0,1 0,1 1,0 0,0 0))"], {}, 2),
    ("duplicate_vertices", ["POLYGON((0 0,1 0,1.0000001 0,1 1,0 0))"], {"profile": 4}, 0),
    ("duplicate_vertices", ["POLYGON((0 0,1 0,1.0000001 0,1 1,0 0))"], {"profile": 1}, 1),
    ("duplicate_vertices", ["POLYGON((0 0,1 0,1.0000009 0,1 1,0 0))"], {"profile": 1}, 0),
    ("low_precision", ["POLYGON((0.12345 0,1 0,1 1,0.12345 0))"], {}, 1),
    ("low_precision", ["POLYGON((0.123451 0,1 0,1 1,0.123451 0))"], {}, 0),
    ("low_precision", ["POLYGON((0.12345 0,1 0,1 1,0.12345 0))"], {"layer": Layer("utm", is_degrees=False)}, 0),
    ("missing_id", [SQUARE] * 4, {"ids": [None, "", "  ", "x"]}, 3),
    ("missing_id", [SQUARE] * 2, {}, 0),
    ("antimeridian", ["POLYGON((179 0,-179 0,-179 1,179 1,179 0))"], {}, 1),
    ("antimeridian", ["POLYGON((179 0,180 0,180 1,179 1,179 0))"], {}, 0),
    ("antimeridian", ["POLYGON((-180 0,180 0,180 1,-180 1,-180 0))"], {}, 0),
    ("out_of_range", ["POINT(180 90)", "POINT(-180 -90)"], {}, 0),
    ("out_of_range", ["POINT(180.1 0)", "POINT(0 -90.1)"], {}, 2),
    ("overlap", [SQUARE, box(90, 0, 100, 100)], {}, 1),
    ("overlap", [SQUARE, box(90, 0, 100, 100)], {"overlaps": False}, 0),
    ("overlap", [SQUARE, box(99.9, 0, 100, 100)], {}, 0),  # 10 m2, but only 0.1 % of 1 ha
    ("overlap", [SQUARE, box(99.88, 0, 100, 100)], {}, 1),
    ("overlap", [box(0, 0, 20, 20), box(19.96, 0, 20, 20)], {}, 0),  # 0.2 % but 0.8 m2
    ("overlap", [box(0, 0, 20, 20), box(19.94, 0, 20, 20)], {}, 1),
    ("overlap", [SQUARE, box(100, 0, 100, 100)], {}, 0),
    ("overlap", [SQUARE, box(20, 20, 10, 10)], {}, 1),
    ("gap", [SQUARE, box(100.4, 0, 100, 100)], {"max_gap": 0.5}, 1),
    ("gap", [SQUARE, box(100.6, 0, 100, 100)], {"max_gap": 0.5}, 0),
    ("gap", [SQUARE, box(100, 0, 100, 100)], {"max_gap": 0.5}, 0),
    ("gap", [SQUARE, box(100.4, 0, 100, 100)], {}, 0),
    ("gap", [SQUARE, polygon((100, 0), (200, 0), (200, 100), (100, 100), (100.3, 50))], {"max_gap": 1}, 1),
]


@pytest.mark.parametrize("rule, geometries, options, times", CASES)
def test_rule_finds_what_it_should(run_check, rule, geometries, options, times):
    assert run_check(geometries, **options).summary.get(rule, 0) == times


@pytest.mark.parametrize(
    "profile, rule, severity",
    [(0, "multipart", WARNING), (2, "multipart", ERROR), (4, "duplicate_vertices", WARNING)],
)
def test_profiles_change_severities(run_check, profile, rule, severity):
    doubled = "MULTIPOLYGON(((0 0,1 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"
    findings = run_check([doubled], profile=profile).findings
    assert set(findings.severity[findings.rule == rule]) == {severity}


def test_doubled_vertices_are_errors_for_the_eudr(run_check):
    report = run_check(["POLYGON((0 0,1 0,1 0,1 1,0 0))"], profile=1)
    assert report.invalid.tolist() == [True]


def test_a_plot_in_the_hole_of_another_does_not_overlap_it(run_check):
    outer = "POLYGON((0 0,1 0,1 1,0 1,0 0),(0.2 0.2,0.8 0.2,0.8 0.8,0.2 0.8,0.2 0.2))"
    inner = "POLYGON((0.2 0.2,0.8 0.2,0.8 0.8,0.2 0.8,0.2 0.2))"
    assert "overlap" not in run_check([outer, inner]).summary


def test_an_overlap_names_the_other_plot_and_the_area(run_check):
    report = run_check([SQUARE, box(90, 0, 100, 100)], ids=["A", "B"])
    findings = report.findings.taken(report.findings.rule == "overlap")
    assert findings.plot_id.tolist() == ["B"]
    assert "overlaps with plot A: 1,000 m2, 10.0 %" in findings.message[0]
    assert 10 + 90 * M < findings.x[0] < 10 + 100 * M
    sliver = run_check([SQUARE, box(99.8, 0, 100, 100)]).findings
    assert "overlaps by a sliver with feature 1" in sliver.message[sliver.rule == "overlap"][0]


def test_the_second_use_of_an_id_is_the_error(run_check):
    report = run_check([box(0, 0, 9, 9), box(20, 0, 9, 9), box(40, 0, 9, 9)], ids=["a", "b", "a"])
    findings = report.findings.taken(report.findings.rule == "duplicate_id")
    assert dict(zip(findings.feature_id, findings.severity)) == {1: WARNING, 3: ERROR}
    assert report.invalid.tolist() == [False, False, True]


@pytest.mark.parametrize(
    "twin",
    [
        "POLYGON((1 0,1 1,0 0,1 0))",
        "POLYGON((0 0,1 1,1 0,0 0))",
        "POLYGON((0 0,1 0,1 0,1 1,0 0))",
        "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))",
        "POLYGON((0 0,0.5 0,1 0,1 1,0 0))",
        "POLYGON((0 0,1.00000001 0,1 1,0 0))",
    ],
)
def test_the_same_ground_is_found_however_it_is_drawn(run_check, twin):
    report = run_check(["POLYGON((0 0,1 0,1 1,0 0))", twin])
    assert report.summary.get("duplicate_geometry") == 1
    assert "overlap" not in report.summary
    assert report.findings.feature_id[report.findings.rule == "duplicate_geometry"].tolist() == [2]


def test_exchanged_coordinates_are_judged_against_the_rest(run_check):
    plots = [f"POINT({-6.4 + k * 0.01} {6.9 + k * 0.013})" for k in range(5)]
    assert run_check([*plots, "POINT(6.91 -6.41)"]).summary.get("swapped_coordinates") == 1
    assert "swapped_coordinates" not in run_check(plots).summary
    assert "swapped_coordinates" not in run_check([*plots, "POINT(30 40)"]).summary


def test_ground_claimed_in_another_layer_is_told_with_its_plot(run_check):
    from georelay.checks.engine import Batch
    from shapely import wkt

    theirs = [wkt.loads(box(90, 0, 100, 100)).wkb, wkt.loads("POINT(7 7)").wkb]
    compare = [Batch(np.array([70, 71]), theirs, ["K1", "K2"])]
    layer = Layer("earlier", id_field=True)
    report = run_check([SQUARE, box(300, 0, 9, 9), "POINT(7 7)"], compare=compare, compare_layer=layer)
    findings = report.findings.taken(report.findings.rule == "claimed_before")
    assert findings.feature_id.tolist() == [1, 3]
    assert findings.message[0] == "This plot shares 1,000 m2 with plot K1 of earlier."
    assert "plot K2" in findings.message[1]


def test_findings_do_not_depend_on_batches_or_feature_order(run_check):
    plots = [SQUARE, box(90, 0, 100, 100), "POLYGON((0 0,1 1,1 0,0 1,0 0))", box(90, 0, 100, 100), None, circle(50, 20)]
    whole = run_check(plots)
    assert run_check(plots, batch_size=1).findings.message.tolist() == whole.findings.message.tolist()
    assert run_check(plots[::-1]).summary == whole.summary


def test_a_projected_layer_is_measured_through_its_transform(run_check):
    layer = Layer("metres", is_degrees=False, to_lonlat=lambda xy: np.stack([10 + xy[:, 0] * M, xy[:, 1] * N], axis=1))
    report = run_check(
        ["POLYGON((0 0,100 0,100 100,0 100,0 0))", "POLYGON((90 0,190 0,190 100,90 100,90 0))"], layer=layer
    )
    assert report.hectares == pytest.approx([1, 1], rel=1e-3)
    assert report.summary == {"overlap": 1}
    assert (report.findings.x[0], report.findings.y[0]) == (95, 50)


def test_a_place_outside_the_transform_is_out_of_range(run_check):
    layer = Layer("odd", is_degrees=False, to_lonlat=lambda xy: np.full(xy.shape, np.nan))
    assert run_check(["POLYGON((0 0,100 0,100 100,0 0))"], layer=layer).summary == {"out_of_range": 1}


def bow_tie(west, size):
    return polygon((west, 0), (west + size, size), (west + size, 0), (west, size))


@pytest.mark.parametrize("metres, told", [(0.05, 0), (3, 1)])
@pytest.mark.parametrize("faulty_first", [True, False])
def test_ground_shared_with_a_faulty_plot_counts_by_the_same_figures(run_check, metres, told, faulty_first):
    """0.05 m along 1,000 m are more than 1 m2, but less than 0.1 % of the ground that the bow tie holds."""
    plots = [bow_tie(0, 1000), box(1000 - metres, 0, 1000, 1000)]
    found = run_check(plots if faulty_first else plots[::-1]).findings
    assert found.rule.tolist().count("overlap") == told
    if told:
        message = found.message[found.rule.tolist().index("overlap")]
        assert "100.0 %" not in message


@pytest.mark.parametrize("options", [{}, {"max_area": 0.01, "min_area": 1e9, "max_gap": 5, "declared": [1.0] * 3}])
def test_no_figures_are_told_of_what_lies_outside_the_world(run_check, options):
    plots = [f"POLYGON(({x} 1.0000001,{x + 0.01} 1,{x + 0.01} 1.01,{x} 1.0000001))" for x in (200.1, 200.105, 200.1)]
    report = run_check(plots, **options)
    assert {"out_of_range", "duplicate_geometry"} >= set(report.summary), report.summary
    assert np.isnan(report.hectares).all()
