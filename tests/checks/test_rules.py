"""A table for each rule: found, not found, and both sides of its figure."""

import numpy as np
import pytest
from georelay.checks.declared import Statement
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


NEED_A_CRS = """antimeridian out_of_range area_mismatch area_too_large area_too_small buffered_point claimed_before
    country_mismatch gap low_precision outside_land overlap sliver spike swapped_coordinates"""
OF_THE_LAYER = """duplicate_geometry duplicate_id no_crs area_unit claimed_before gap overlap swapped_coordinates"""
REPAIRED = """disconnected_interior duplicate_rings invalid_coordinate nested_holes nested_shells ring_self_intersection
    self_intersection too_few_points unclosed_ring duplicate_vertices spike"""


@pytest.mark.parametrize("name", sorted(all_rules()))
def test_a_rule_says_whether_it_needs_a_crs_or_the_whole_layer_and_is_mended(name):
    rule = all_rules()[name]
    assert rule.needs_crs == (name in NEED_A_CRS.split())
    assert rule.whole_layer == (name in OF_THE_LAYER.split())
    assert bool(rule.repair) == (name in REPAIRED.split())


def test_errors_come_before_warnings_and_each_by_name():
    order = [(rule.severity == WARNING, name) for name, rule in all_rules().items()]
    assert order == sorted(order)


def test_without_a_crs_no_rule_that_needs_one_finds_anything(run_check):
    layer = Layer("bare", has_crs=False, is_degrees=True)
    tangled = ["POLYGON((179 0,-179 0,-179 1,179 1,179 0))", "POINT(500 500)", "POLYGON((0 0,1 0,1 1,0 1,0 0))"]
    found = run_check([*tangled, "POLYGON((0.5 0,1.5 0,1.5 1,0.5 1,0.5 0))"], layer=layer, min_area=1e9, max_gap=9,
                      declared=[1.0] * 4)  # fmt: skip
    assert set(found.summary) <= {"no_crs", "duplicate_geometry"} and found.summary["no_crs"] == 1


@pytest.mark.parametrize("away, twins", [(0.0, 1), (0.00002, 1), (0.001, 0), (0.3, 0), (40.0, 0)])
def test_without_a_crs_the_same_ground_is_that_within_a_tenth_of_a_millimetre(run_check, away, twins):
    found = run_check(
        [f"POLYGON(({x} 3, 9 3, 9 9, {x} 3))" for x in (3, 3 + away)],
        layer=Layer("bare", has_crs=False, is_degrees=False),
    )
    assert found.summary.get("duplicate_geometry", 0) == twins


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
    ("low_precision", ["POINT(1.5 2)"], {}, 1),
    ("low_precision", ["POINT(1.500001 2)"], {}, 0),
    ("name_too_long", [SQUARE], {"profile": 1, "statement": Statement(name="n" * 500)}, 0),
    ("name_too_long", [SQUARE], {"profile": 1, "statement": Statement(name="n" * 501)}, 1),
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


def test_swapped_coordinates_are_judged_against_the_rest(run_check):
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


TOLD = [  # rule, plots, options, the sentences
    ("sliver", [box(0, 0, 500, 0.9)], {}, "This plot is 0.90 m wide on average."),
    ("area_too_small", [SQUARE], {"min_area": 1.5}, "This plot has 1.0000 ha, less than 1.50 ha."),
    ("area_too_large", [SQUARE], {"max_area": 0.5}, "This plot has 1.0000 ha, more than 0.5000 ha."),
    ("area_mismatch", [SQUARE], {"declared": [1.5]}, "Declared are 1.50 ha, measured 1.0000 ha."),
    ("point_needs_polygon", ["POINT(1 1)"], {"declared": [12.25]},
     "This point stands for 12.25 ha; above 4 ha the outline is needed."),
    ("buffered_point", [circle(100, 32)], {}, "This plot is a circle of 100 m drawn round a point."),
    ("multipart", ["MULTIPOINT(1 1,2 2,3 3)"], {}, "This plot has 3 parts."),
    ("wrong_geometry_type", ["POINT(1 1)"], {"profile": 2}, "This feature is a point; it must be a polygon."),
    ("wrong_geometry_type", ["LINESTRING(0 0,1 1)"], {}, "This feature is a line; it must be a polygon or a point."),
    ("wrong_geometry_type", ["MULTIPOINT(0 0,1 1)"], {"profile": 3}, "This feature is points; it must be a polygon."),
    ("wrong_geometry_type", ["MULTILINESTRING((0 0,1 1))"], {},
     "This feature is lines; it must be a polygon or a point."),
    ("wrong_geometry_type", ["GEOMETRYCOLLECTION(POINT(1 1))"], {},
     "This feature is a collection; it must be a polygon or a point."),
    ("duplicate_vertices", ["POLYGON((0 0,1 0,1 0,1 0,1 1,0 0))"], {},
     "The same position comes twice in a row at latitude 0, longitude 1."),
    ("duplicate_vertices", ["POLYGON((0 0,1 0,1.0000001 0,1 1,0 0))"], {"profile": 1},
     "The same position comes twice in a row at latitude 0, longitude 1 once written with 6 decimals."),
    ("out_of_range", ["POINT(180.5 -95.25)"], {},
     "This plot lies outside the world: longitude 180.5, latitude -95.25."),
    ("overlap", [SQUARE, box(90, 0, 100, 100)], {},
     "This plot overlaps with feature 1: 1,000 m2, 10.0 % of the smaller plot."),
    ("overlap", [SQUARE, box(97.5, 0, 100, 100)], {},
     "This plot overlaps with feature 1: 250 m2, 2.5 % of the smaller plot."),
    ("overlap", [SQUARE, box(99.5, 0, 100, 100)], {},
     "This plot overlaps by a sliver with feature 1: 50.0 m2, 0.5 % of the smaller plot."),
    ("overlap", [SQUARE, box(20, 20, 10, 10)], {"ids": ["A", "B"]},
     "This plot overlaps with plot A: 100.0 m2, 100.0 % of the smaller plot."),
    ("gap", [SQUARE, box(100.4, 0, 100, 100)], {"max_gap": 0.5, "ids": ["A", "B"]},
     "A gap of 0.40 m lies between this plot and plot A."),
    ("gap", [SQUARE, box(100.004, 0, 100, 100)], {"max_gap": 0.5},
     "A gap of less than 1 cm lies between this plot and feature 1."),
    ("duplicate_geometry", [SQUARE, SQUARE], {"ids": ["A", "B"]}, "This plot covers the same ground as plot A."),
    ("duplicate_id", [SQUARE, box(300, 0, 9, 9), box(600, 0, 9, 9), box(900, 0, 9, 9)], {"ids": ["A", "B", "A", "A"]},
     "The id A is used again by feature 3." + " The id A is that of feature 1 already." * 2),
    ("interior_ring", ["POLYGON((0 0,1 0,1 1,0 0),(0.6 0.1,0.7 0.1,0.7 0.2,0.6 0.1))"], {"profile": 1},
     "This plot has a hole at latitude 0.1, longitude 0.6; the EU system does not take holes."),
    ("null_geometry", [None], {}, "This feature has no geometry."),
    ("null_geometry", [b"\x01\x03\x00"], {}, "The geometry of this feature is damaged and cannot be read."),
    ("spike", [polygon((0, 0), (100, 0), (100, 100), (50, 100), (50.2, 140), (49.8, 100), (0, 100))], {},
     "The outline has a spike at latitude 0.001266, longitude 10.000451."),
]  # fmt: skip


@pytest.mark.parametrize("rule, geometries, options, words", TOLD)
def test_each_rule_says_what_it_found_with_its_figures(run_check, rule, geometries, options, words):
    found = run_check(geometries, **options).findings
    assert " ".join(found.message[found.rule == rule]) == words


PLACES = [  # rule, plots, options, the places told
    ("interior_ring", ["POLYGON((0 0,1 0,1 1,0 0),(0.6 0.1,0.7 0.1,0.7 0.2,0.6 0.1))"], {"profile": 1}, [(0.6, 0.1)]),
    ("duplicate_vertices", ["POLYGON((0 0,1 0,1 0,1 1,0 1,0 1,0 0))"], {}, [(1, 0), (0, 1)]),
    ("antimeridian", ["POLYGON((170 0,179 0,-179 0,-179 1,179 1,170 0))"], {}, [(179, 0)]),
    ("out_of_range", ["POLYGON((170 0,181 1,182 2,170 0))"], {}, [(181, 1)]),
    ("overlap", ["POLYGON((0 0,4 0,4 4,0 4,0 0))", "POLYGON((2 2,6 2,6 6,2 6,2 2))"], {}, [(3, 3)]),
    ("multipart", ["MULTIPOINT(1 2,2 2,3 3)"], {}, [(1, 2)]),
    ("gap", [SQUARE, polygon((100.4, 50), (150, 0), (150, 100))], {"max_gap": 1}, [(10 + 100.2 * M, 50 * N)]),
    (
        "gap",
        [SQUARE, polygon((100, 0), (200, 0), (200, 100), (100, 100), (100.6, 50))],
        {"max_gap": 1},
        [(10 + 100.2 * M, 50 * N)],
    ),
    ("null_geometry", [None], {}, [(None, None)]),
]


@pytest.mark.parametrize("rule, geometries, options, places", PLACES, ids=[each[0] for each in PLACES])
def test_each_rule_tells_the_place_of_what_it_found(run_check, rule, geometries, options, places):
    found = run_check(geometries, **options).findings
    found = found.taken(found.rule == rule)
    told = [(x, y) if x == x else (None, None) for x, y in zip(found.x, found.y)]
    near = 1e-6 if rule == "gap" else 1e-9  # a gap is closed over by GEOS
    assert told == [place if None in place else pytest.approx(place, abs=near) for place in places]


@pytest.mark.parametrize("nothing", ["POINT EMPTY", "POLYGON EMPTY"])
def test_what_has_no_place_is_claimed_by_nobody(run_check, nothing):
    from georelay.checks.engine import Batch
    from shapely import wkt

    theirs = [Batch(np.arange(2), [wkt.loads(nothing).wkb, wkt.loads("POINT(7 7)").wkb])]
    report = run_check([nothing, "POINT(8 8)"], compare=theirs, compare_layer=Layer("earlier"))
    assert "claimed_before" not in report.summary


UNITS = [  # times the measured area, how many plots, unit that was chosen: unit that is told
    (10_000, 1, "ha", "square metres"), (0.01, 1, "ha", "square kilometres"), (2.471, 3, "ha", "acres"),
    (2.471, 2, "ha", ""), (2.471, 1, "ha", ""), (1.0, 5, "ha", ""), (1 / 0.4047, 3, "ha", "acres"),
    (1e-4, 1, "m2", "hectares"), (0.4047, 3, "acre", "hectares"), (0.4047, 2, "acre", ""),
    (10_900, 1, "ha", "square metres"), (9_100, 1, "ha", "square metres"), (11_200, 1, "ha", ""), (8_800, 1, "ha", ""),
]  # fmt: skip


@pytest.mark.parametrize("factor, count, chosen, told", UNITS)
@pytest.mark.parametrize("size", [30, 300])
def test_area_unit_is_told_where_enough_areas_fit_another(run_check, factor, count, chosen, told, size):
    plots = [box(500 * at, 0, size, size) for at in range(count)]
    areas = run_check(plots).hectares * factor
    silent = [box(500 * at, 9_000, size, size) for at in range(4)]  # plots of which nothing is declared
    report = run_check([*plots, *silent], declared=[*areas, *[float("nan")] * 4], area_unit=chosen)
    found = report.findings.message[report.findings.rule == "area_unit"].tolist()
    assert len(found) == bool(told) and all(f"read as {told}." in each for each in found)


@pytest.mark.parametrize("declared, told", [([1000.5, 3], False), ([1000.5, 1200, 3], True), ([999.5, 999.5], False),
                                            ([1000.5], True), ([40_001], False)])  # fmt: skip
def test_area_unit_is_told_where_most_points_have_thousands_of_hectares(run_check, declared, told):
    points = [f"POINT(1.{at}23456 1)" for at in range(len(declared))]
    assert ("area_unit" in run_check(points, declared=declared).summary) is told


@pytest.mark.parametrize("wrong, right, told", [(3, 2, True), (2, 2, False), (2, 3, False), (4, 6, False)])
def test_area_unit_is_told_where_more_than_half_of_the_areas_fit_another(run_check, wrong, right, told):
    plots = [box(500 * at, 0, 200, 200) for at in range(wrong + right)]
    areas = [area * (10_000 if at < wrong else 1) for at, area in enumerate(run_check(plots).hectares.tolist())]
    assert ("area_unit" in run_check(plots, declared=areas).summary) is told


NAN = float("nan")
NUMBERLESS = [  # a ring: the positions that are told, each at the nearest that is a number
    ([(0, 0), (1, 0), (NAN, 1), (0, 1), (0, 0)], [(3, (1, 0))]),
    ([(NAN, NAN), (1, 0), (1, 1), (NAN, NAN)], [(1, (1, 0)), (4, (1, 1))]),
    ([(0, 0), (NAN, 0), (0, NAN), (2, 2), (0, 0)], [(2, (0, 0))]),
    ([(0, 0), (float("inf"), 0), (3, 3), (float("-inf"), 0), (0, 0)], [(2, (0, 0)), (4, (3, 3))]),
    ([(NAN, NAN)] * 4, [(1, None)]),
]


@pytest.mark.parametrize("ring, told", NUMBERLESS)
def test_each_run_of_coordinates_that_are_no_numbers_is_told_at_its_neighbour(run_check, ring, told):
    from georelay.checks.repair import polygon_wkb

    plot = polygon_wkb([(0, False, np.array(ring, dtype=float))], 3)
    beside = polygon_wkb([(0, False, np.array([(5, 5), (NAN, 5), (6, 6), (5, 5)], dtype=float))], 3)
    found = run_check([SQUARE, plot, beside]).findings
    found = found.taken(found.rule == "invalid_coordinate")
    places = [None if x != x else (x, y) for x, y in zip(found.x, found.y)]
    words = [f"Position {number} of this plot is not a number." for number, _ in told]
    assert found.message.tolist() == [*words, "Position 2 of this plot is not a number."]
    assert places == [*(place for _, place in told), (5, 5)] and found.row.tolist() == [1] * len(told) + [2]


def test_each_copy_is_told_as_that_of_the_first_and_nothing_has_no_copy(run_check):
    one, two = box(0, 0, 50, 50), box(500, 0, 80, 50)
    plots = [one, two, None, "POLYGON EMPTY", one, None, two, "POLYGON EMPTY", one, box(900, 0, 9, 9)]
    found = run_check(plots, ids=list("abcdefghij")).findings
    found = found.taken(found.rule == "duplicate_geometry")
    told = list(zip(found.plot_id.tolist(), found.message.tolist()))
    same = "This plot covers the same ground as plot"
    assert told == [("e", f"{same} a."), ("g", f"{same} b."), ("i", f"{same} a.")]


@pytest.mark.parametrize("options, told", [({}, 1), ({"overlaps": False}, 0)])
def test_the_same_ground_drawn_with_other_vertices_is_a_copy_where_overlaps_are_looked_for(run_check, options, told):
    nearly = "POLYGON((10 0,10.01 0,10.01 0.01,10.005 0.0100001,10 0.01,10 0))"
    plots = ["POLYGON((10 0,10.01 0,10.01 0.01,10 0.01,10 0))", nearly]
    assert run_check(plots, **options).summary.get("duplicate_geometry", 0) == told


UNREADABLE = [  # a declared area: the sentence; None: no finding
    (0.0, "The declared area is 0; it has to be above zero."),
    (-2.0, "The declared area is -2; it has to be above zero."),
    (0.00005, "The declared area of 0.00005 ha is below the 0.0001 ha that the EU system takes."),
    (float("inf"), "The declared area is endless."),
    (0.0001, None),
    (0.5, None),
    (float("nan"), None),
]


@pytest.mark.parametrize("profile, kind, severity", [(1, "point", ERROR), (1, "plot", WARNING), (4, "point", WARNING)])
@pytest.mark.parametrize("area, words", UNREADABLE)
def test_unreadable_area_is_told_in_one_sentence(run_check, area, words, profile, kind, severity):
    plots = ["POINT(1.123456 1)" if kind == "point" else SQUARE, box(500, 0, 100, 100)]
    found = run_check(plots, profile=profile, declared=[area, 1.0]).findings
    found = found.taken(found.rule == "unreadable_area")
    assert found.message.tolist() == ([] if words is None else [words])
    assert found.severity.tolist() == [severity] * len(found) and found.row.tolist() == [0] * len(found)


@pytest.mark.parametrize(
    "area, told",
    [
        (4.0000001, "4.0000001 ha"),
        (4.001, "4.001 ha"),
        (4.01, "4.01 ha"),
        (11.8, "11.80 ha"),
        (0.00005, "0.00005 ha"),
        (0.0000000003, "0.0000000003 ha"),
    ],
)
def test_an_area_beside_a_limit_is_told_so_that_one_sees_on_which_side_it_is(run_check, area, told):
    (message,) = run_check(["POINT(1.123456 1.123456)"], declared=[area], profile=1).findings.message.tolist()
    assert told in message and "e-" not in message
