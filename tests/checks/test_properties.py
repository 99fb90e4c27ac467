"""Properties that hold for any plot; few examples by default, many with ``--hypothesis-seed`` and the profile below."""

import os

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.defects import find_crossings, find_defects
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.repair import polygon_wkb, repair
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from shapely import wkb as wkbs
from shapely.geometry import Polygon

EXAMPLES = int(os.environ.get("GEORELAY_EXAMPLES", "20"))
few = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


def _summary(geometries, **options):
    batch = Batch(np.arange(len(geometries)), geometries)
    return dict(check([batch], Layer("plots"), Options(**options)).summary)


@st.composite
def stars(draw, least=5):
    """A valid ring: vertices sorted by angle around a centre, about 100 m across."""
    count = draw(st.integers(least, 24))
    radii = draw(st.lists(st.floats(0.5, 1.0), min_size=count, max_size=count))
    turn = draw(st.floats(0, 1)) + np.arange(count) * 2 * np.pi / count
    west, south = draw(st.floats(-170, 170)), draw(st.floats(-60, 60))
    reach = 0.0007 * np.array(radii)
    xy = np.stack([west + reach * np.cos(turn), south + reach * np.sin(turn)], axis=1)
    return np.concatenate([xy, xy[:1]])


grid = st.tuples(st.integers(0, 6), st.integers(0, 6))
tangles = st.lists(grid, min_size=3, max_size=9)


def _ring(points):
    return np.array([*points, points[0]], dtype=float)


def _plain(ring, *holes):
    return polygon_wkb([(0, k > 0, each) for k, each in enumerate((ring, *holes))], 3)


def _is_sound(rings):
    return all(len({tuple(p) for p in ring.tolist()}) >= 3 for ring in rings)


@few
@given(tangles, st.lists(tangles, max_size=2))
def test_defects_are_found_exactly_where_geos_finds_the_plot_invalid(shell, holes):
    rings = [_ring(each) for each in (shell, *holes)]
    if _is_sound(rings):
        shape = wkbs.loads(_plain(*rings))
        found = find_defects([(0, k > 0, ring) for k, ring in enumerate(rings)])
        assert bool(found) != shape.is_valid, [defect.rule for defect in found]


@few
@given(st.lists(tangles, min_size=2, max_size=3))
def test_defects_of_several_parts_agree_with_geos(parts):
    rings = [(part, False, _ring(each)) for part, each in enumerate(parts)]
    if _is_sound([ring for _, _, ring in rings]):
        shape = wkbs.loads(polygon_wkb(rings, 6))
        assert bool(find_defects(rings)) != shape.is_valid


@few
@given(st.lists(tangles, min_size=1, max_size=6))
def test_the_quick_comparison_says_what_the_full_one_says(shells):
    rings = [np.array(each)[np.concatenate([[True], (np.diff(each, axis=0) != 0).any(axis=1)])] for each in shells]
    rings = [
        _ring(each) for each in rings if len(each) > 3 and (each[0] != each[-1]).any() and _is_sound([_ring(each)])
    ]
    if rings:
        for ring, quick in zip(rings, find_crossings(rings)):
            full = find_defects([(0, False, ring)])
            assert quick is None or quick == full


@few
@given(stars())
def test_a_star_has_no_error(ring):
    report = check([Batch(np.arange(1), [_plain(ring)])], Layer("plots"), Options(profile=0))
    assert not report.invalid.any(), report.findings.message
    assert report.hectares[0] > 0


def _crossed(ring):
    swapped = ring.copy()
    swapped[[1, 3]] = swapped[[3, 1]]
    return _plain(swapped)


def _doubled(ring):
    return _plain(np.insert(ring, 2, ring[2], axis=0))


def _open(ring):
    return _plain(ring[:-1])


def _numberless(ring):
    broken = ring.copy()
    broken[1, 0] = np.nan
    return _plain(broken)


def _antenna(ring):
    middle = ring[:-1].mean(axis=0)
    out = ring[1] + (ring[1] - middle) * 2
    return _plain(np.insert(ring, 2, [out, ring[1]], axis=0))


def _hole_outside(ring):
    middle = ring[:-1].mean(axis=0)
    return _plain(ring, (ring - middle) * 0.3 + middle + 0.01)


def _twin_hole(ring):
    middle = ring[:-1].mean(axis=0)
    hole = (ring - middle) * 0.2 + middle
    return _plain(ring, hole, np.roll(hole[:-1], 2, axis=0)[[*range(len(hole) - 1), 0]])


DEFECTS = {
    "self_intersection": _crossed,
    "duplicate_vertices": _doubled,
    "unclosed_ring": _open,
    "invalid_coordinate": _numberless,
    "hole_outside_shell": _hole_outside,
    "duplicate_rings": _twin_hole,
}


@pytest.mark.parametrize("rule", DEFECTS)
@few
@given(ring=stars())
def test_a_planted_defect_is_found_by_its_name(rule, ring):
    if rule == "self_intersection":
        assume(not wkbs.loads(DEFECTS[rule](ring)).is_valid)  # exchanging two vertices of a flat side crosses nothing
    assert rule in _summary([DEFECTS[rule](ring)])


@few
@given(stars())
def test_an_antenna_is_one_self_intersection(ring):
    summary = _summary([_antenna(ring)])
    assert summary.get("self_intersection") == 1
    assert "spike" not in summary


@pytest.mark.parametrize("rule", [*DEFECTS])
@few
@given(ring=stars())
def test_repair_makes_valid_or_refuses_and_is_done_at_once(rule, ring):
    outcome = repair(DEFECTS[rule](ring), allow_multi=True)
    if outcome.wkb is None:
        assert outcome.reason
    else:
        assert wkbs.loads(outcome.wkb).is_valid
        assert not repair(outcome.wkb, allow_multi=True).changes


@few
@given(tangles, st.integers(0, 8), st.booleans())
def test_findings_do_not_depend_on_the_start_vertex_or_direction(points, shift, reverse):
    turned = points[shift % len(points) :] + points[: shift % len(points)]
    if reverse:
        turned = turned[::-1]
    validity = frozenset({"self_intersection", "ring_self_intersection", "too_few_points"})
    one, two = (_summary([_plain(_ring(each))], rules=validity) for each in (points, turned))
    assert one == two


@few
@given(st.lists(stars(), min_size=1, max_size=5), st.integers(0, 4), st.booleans())
def test_the_same_ground_is_found_from_any_start_and_direction(rings, shift, reverse):
    ring = rings[0]
    turned = np.roll(ring[:-1], shift, axis=0)
    turned = turned[::-1] if reverse else turned
    twin = _plain(np.concatenate([turned, turned[:1]]))
    assert _summary([_plain(ring), twin], rules=frozenset({"duplicate_geometry"})) == {"duplicate_geometry": 1}


@few
@given(st.lists(stars(), min_size=1, max_size=6))
def test_columns_give_back_what_was_written(rings):
    given_wkb = [Polygon(ring).wkb for ring in rings]
    columns = read_wkb(given_wkb)
    for row, text in enumerate(given_wkb):
        assert columns.bytes_of(row) == text
        assert np.array_equal(columns.rings_of(row)[0][2], np.array(wkbs.loads(text).exterior.coords))
    assert columns.with_positions(columns.xy).tobytes() == columns.buffer.tobytes()


@few
@given(stars(), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=4), st.integers(0, 400))
def test_damaged_bytes_are_findings_and_never_a_crash(ring, changes, cut):
    middle = ring[:-1].mean(axis=0)
    for text in (
        _plain(ring, (ring - middle) * 0.3 + middle),
        polygon_wkb([(0, False, ring), (1, False, ring + 1)], 6),
    ):
        damaged = bytearray(text)
        for at, value in changes:
            damaged[at % len(damaged)] = value
        report = check([Batch(np.arange(3), [text, bytes(damaged), text[:cut]])], Layer("plots"), Options(profile=1))
        assert report.feature_count == 3
        repair(bytes(damaged), profile=1)
