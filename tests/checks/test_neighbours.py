"""Whether plots share ground: what outlines alone tell is what GEOS tells, and one odd plot never makes it dear."""

import struct

import numpy as np
import pytest
from georelay.checks import neighbours
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.neighbours import APART, HELD, HOLDS, MEET, UNKNOWN, RingTable, decide
from georelay.checks.repair import polygon_wkb
from georelay.checks.shapes import Shapes
from georelay.checks.words import square_metres
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon, box

few = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
corner = st.tuples(st.integers(0, 5), st.integers(0, 5))
shell = st.lists(corner, min_size=3, max_size=8, unique=True)


def _answer(one, two, sound=(True, True)):
    rings = [np.array(each.exterior.coords) for each in (one, two)]
    first = np.concatenate([[0], np.cumsum([len(ring) for ring in rings])])
    outlines = RingTable.of(np.concatenate(rings), first, np.array(sound))
    return int(decide(outlines, np.array([0]), np.array([1]))[0])


@few
@given(shell, shell, st.booleans())
def test_the_answer_is_that_of_geos_or_none(first, second, jitter):
    shift = np.random.default_rng(len(first)).normal(size=2) * 0.1 * jitter
    one, two = Polygon(first), Polygon(np.array(second) + shift)
    assume(one.is_valid and two.is_valid and one.area > 0 and two.area > 0)
    for a, b in ((one, two), (two, one)):
        answer = _answer(a, b)
        if answer in (HOLDS, HELD):
            assert a.contains(b) if answer == HOLDS else b.contains(a)
        assert answer == UNKNOWN or (answer != APART) == a.relate_pattern(b, "T********")


@few
@given(shell, shell)
def test_faulty_outlines_are_told_apart_only_without_any_contact(first, second):
    one, two = Polygon(first), Polygon(second)
    answer = _answer(one, two, (False, True))
    assert answer in (APART, UNKNOWN)
    if answer == APART:
        assert not one.exterior.intersects(two.exterior)


@pytest.mark.parametrize(
    "one, two, answer",
    [
        (box(0, 0, 1, 1), box(1, 0, 2, 1), APART),  # a whole border in common
        (box(0, 0, 1, 1), box(1, 1, 2, 2), APART),  # a corner in common
        (box(0, 0, 9, 9), box(1, 1, 2, 2), HOLDS),  # one within the other
        (Polygon([(0, 0), (9, 0), (9, 9), (8, 1), (0, 0)]), box(3, 3, 4, 4), APART),  # in the bay of the other
        (box(0, 0, 2, 2), box(1, 1, 3, 3), MEET),
        (box(0, 0, 1, 1), box(0, 0, 1, 1), MEET),
        (box(0, 0, 1, 1), box(1, 0.5, 2, 2), UNKNOWN),  # a corner on the other's line: GEOS is asked
    ],
)
def test_plain_cases_are_told_without_geos(one, two, answer):
    assert _answer(one, two) == answer
    assert _answer(two, one) == (HELD if answer == HOLDS else answer)


def _wkb(ring):
    return polygon_wkb([(0, False, np.asarray(ring, dtype=float))], 3)


def _lattice(count, west=-1.0, south=6.0):
    """Crooked fields about 100 m wide whose neighbours share borders."""
    across = int(np.ceil(count**0.5))
    corners = np.stack(np.meshgrid(np.arange(across + 1), np.arange(across + 1), indexing="ij"), axis=2) * 0.001
    corners += (west, south) + np.random.default_rng(5).uniform(-2e-4, 2e-4, corners.shape)
    for number in range(count):
        i, j = divmod(number, across)
        yield _wkb([corners[i, j], corners[i + 1, j], corners[i + 1, j + 1], corners[i, j + 1], corners[i, j]])


def _round(vertices=300, lon=-1.0, lat=6.0, reach=0.0004):
    turn = np.arange(vertices) * 2 * np.pi / vertices
    ring = np.stack([lon + reach * np.cos(turn), lat + reach * np.sin(turn)], axis=1)
    return np.concatenate([ring, ring[:1]])


def _with_far_vertex(to, vertices=300):
    ring = _round(vertices, -0.98, 6.02)
    ring[vertices // 3] = to
    return _wkb(ring)


def _coast(vertices, lon, lat, reach):
    """A country: a round outline with many small bays."""
    ring = _round(vertices, lon, lat, reach)
    draw = np.random.default_rng(vertices)
    middle = np.array([lon, lat])
    ring[:-1] = middle + (ring[:-1] - middle) * draw.uniform(0.98, 1.02, (vertices, 1))
    ring[-1] = ring[0]
    return _wkb(ring)


ODD = {
    "a vertex at 0/0": [_with_far_vertex((0, 0))],
    "ten vertices at 0/0": [_with_far_vertex((0, 0), 60 + k) for k in range(10)],
    "a plot in metres": [_wkb(_round(20, 650_000, 700_000, 40))],
    "a lost decimal point": [_with_far_vertex((-98, 6.02))],
    "a continent": [_wkb([(-17, -5), (29, -5), (29, 12), (-17, 12), (-17, -5)])],
}


def _work_of(monkeypatch, plots, **options):
    """How many pairs were compared by outline, and how many were cut by GEOS."""
    compared, cut = [], []
    kept, asked = neighbours.decide, Shapes.shared
    monkeypatch.setattr(neighbours, "decide", lambda o, a, b: compared.append(len(a)) or kept(o, a, b))
    monkeypatch.setattr(Shapes, "shared", lambda self, a, b, sure: cut.append(len(a)) or asked(self, a, b, sure))
    report = check([Batch(np.arange(len(plots)), plots)], Layer("plots"), Options(profile=4, **options))
    monkeypatch.undo()
    return sum(compared), sum(cut), report


def test_neighbours_that_share_borders_are_never_cut(monkeypatch):
    compared, cut, report = _work_of(monkeypatch, list(_lattice(900)))
    assert compared > 1500 and cut == 0
    assert "overlap" not in report.summary


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_plot_asks_geos_only_where_it_shares_ground(monkeypatch, odd):
    plots = list(_lattice(1600))
    _, without, _ = _work_of(monkeypatch, plots)
    compared, cut, report = _work_of(monkeypatch, plots + ODD[odd])
    assert compared < 2 * 1600 * 8 + 1600 * len(ODD[odd])
    assert cut - without < 150 * len(ODD[odd])
    assert report.feature_count == 1600 + len(ODD[odd])
    if odd == "a continent":
        assert report.summary["overlap"] == 1600


def test_countries_to_compare_with_are_asked_once_for_each_plot(monkeypatch):
    plots = list(_lattice(400))
    countries = [_coast(20_000, -1.0 + k * 0.001, 6.0, 3.0) for k in range(20)]
    _, cut, report = _work_of(monkeypatch, plots, compare=[Batch(np.arange(20), countries)])
    assert report.summary["claimed_before"] == 400 * 20
    assert cut == 0


def test_a_plot_within_a_country_shares_its_own_ground():
    country, plot = _coast(5000, -1.0, 6.0, 3.0), next(_lattice(1))
    numbers = np.arange(12)
    report = check(
        [Batch(numbers, [plot] * 12)], Layer("plots"), Options(profile=4, compare=[Batch(numbers[:1], [country])])
    )
    told = {m for m, rule in zip(report.findings.message, report.findings.rule) if rule == "claimed_before"}
    assert len(told) == 1
    assert square_metres(report.hectares[0] * 10_000) in told.pop()


def test_big_endian_plots_and_heights_are_compared_like_the_others(run_check):
    square, beside = box(0, 0, 0.001, 0.001), box(0.0005, 0, 0.0015, 0.001)
    from shapely import wkb

    big = wkb.dumps(square, big_endian=True)
    ring = np.array(beside.exterior.coords)
    tall = struct.pack("<BIII", 1, 1003, 1, len(ring)) + b"".join(struct.pack("<ddd", *p, 5.0) for p in ring.tolist())
    plain = run_check([square.wkb, beside.wkb]).findings
    odd = run_check([big, tall]).findings
    told = [[m for m, r in zip(each.message, each.rule) if r == "overlap"] for each in (plain, odd)]
    assert told[0] == told[1] != []


def _stays_out(guest_rings, host):
    rings = [np.array(each, dtype=float) for each in guest_rings] + [np.array(host.exterior.coords)]
    first = np.concatenate([[0], np.cumsum([len(ring) for ring in rings])])
    outlines = RingTable.of(np.concatenate(rings), first, np.array([False] * len(guest_rings) + [True]))
    guests = np.arange(len(guest_rings))
    inside = np.repeat([host.representative_point().coords[0]], len(guests), axis=0)
    return neighbours.stay_out(outlines, guests, np.full(len(guests), len(guests)), inside).all()


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(shell, min_size=1, max_size=3), shell)
def test_a_plot_of_any_rings_that_stays_out_shares_no_ground_however_it_is_mended(guest, host):
    host, rings = Polygon(host), [[*each, each[0]] for each in guest]
    assume(host.is_valid and host.area > 0)
    if _stays_out(rings, host):
        shapes = Shapes()
        for each in (Polygon(ring) for ring in rings):
            assert shapes.polygonal(shapes.made_valid(each)).intersection(host).area < 1e-9
        parts = shapes.made_valid(Polygon(rings[0], rings[1:]))
        assert shapes.polygonal(parts).intersection(host).area < 1e-9


@pytest.mark.parametrize(
    "guest, host, out",
    [
        ([[(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]], box(2, 0, 4, 2), True),  # a bow tie beside it
        ([[(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]], box(1, 0, 3, 2), False),
        ([[(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], [(5, 0), (6, 0), (6, 1), (5, 1), (5, 0)]], box(1, 0, 2, 1), True),
        ([[(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)], [(3, 3), (4, 3), (4, 4), (3, 4), (3, 3)]], box(3, 3, 4, 4), False),
        ([[(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)]], box(3, 3, 4, 4), False),  # all round it
        ([[(3, 3), (4, 3), (4, 4), (3, 4), (3, 3)]], box(0, 0, 9, 9), False),  # within it
        ([[(2, 0), (4, 0), (4, 2), (2, 2), (2, 0)]], box(2, 0, 4, 2), False),  # the same ground
        ([[(2, 0), (5, 1), (2, 2), (2, 0)]], box(2, 0, 4, 2), False),  # in from a common corner
        ([[(2, 0), (3, 1), (2.5, 1.5), (2, 0)]], box(2, 0, 4, 2), False),  # and not out again
        ([[(3, 1), (2.5, 1.5), (2, 0), (3, 1)]], box(2, 0, 4, 2), False),
        ([[(2, 0), (4, 2), (5, -1), (2, 0)]], box(2, 0, 4, 2), False),  # in at one corner, out at another
        ([[(4, 2), (2, 0), (5, -1), (4, 2)]], box(2, 0, 4, 2), False),
        ([[(2, 0), (5, -1), (4, 2), (2, 0)]], box(2, 0, 4, 2), False),
        ([[(2, 0), (2.1, 1.9), (4, 2), (1, 3), (2, 0)]], box(2, 0, 4, 2), False),
        ([[(2, 0), (4, 0), (5, -1), (2, 0)]], box(2, 0, 4, 2), True),  # along one side
        ([[(2, 0), (1, 3), (4, 2), (1, 4), (0, 0), (2, 0)]], box(2, 0, 4, 2), True),  # at two corners, outside
    ],
)
def test_plots_of_any_rings_are_told_to_stay_out_only_where_they_do(guest, host, out):
    assert _stays_out(guest, host) == out


def _spoilt(ring, number):
    """A field of the lattice with another fault for each number; its outer border stays."""
    ring, middle = np.asarray(ring), np.asarray(ring)[:-1].mean(axis=0)
    small, away = (ring - middle) * 0.1 + middle, (ring - middle) * 0.1 + ring[1] * 2 - middle
    return [
        [(0, False, ring[[0, 2, 1, 3, 0]])],  # a bow tie
        [(0, False, np.concatenate([ring[:2], [middle], ring[2:4], [middle], ring[4:]]))],  # touches itself
        [(0, False, ring), (0, True, away)],  # a hole outside
        [(0, False, ring), (1, False, small)],  # a part in the other
        [(0, False, ring), (1, False, ring + (0.5, 0.5))],  # two sound parts
        [(0, False, ring), (0, True, small)],  # a sound hole
        [(0, False, ring[[0, 0, 1, 2, 2, 3, 0]])],  # doubled vertices
        [(0, False, ring)],
    ][number % 8]


def _faulty_neighbours(seed):
    draw, wkb = np.random.default_rng(seed), []
    for field in _lattice(225):
        ring = np.frombuffer(field[13:], dtype="<f8").reshape(-1, 2)
        rings = _spoilt(ring, int(draw.integers(0, 8)))
        if draw.integers(0, 10) == 0:
            rings = [(part, hole, each + 2e-4) for part, hole, each in rings]
        wkb.append(polygon_wkb(rings, 6 if rings[-1][0] else 3))
    return wkb


@pytest.mark.parametrize(("mine", "theirs"), [(range(0, 225, 2), range(225)), (range(225), range(1, 225, 2))])
@pytest.mark.parametrize("seed", range(2))
def test_so_are_those_of_two_layers(monkeypatch, seed, mine, theirs):
    wkb = _faulty_neighbours(seed)
    here, there = [wkb[k] for k in mine], [wkb[k] for k in theirs]

    def told():
        compare = [Batch(np.arange(len(there)), there, None)]
        options = Options(profile=4, overlaps=False, compare=compare, compare_layer=Layer("others"))
        findings = check([Batch(np.arange(len(here)), here, None)], Layer("fields"), options).findings
        return sorted(zip(findings.row.tolist(), findings.rule.tolist(), findings.message.tolist()))

    quick = told()
    monkeypatch.setattr(neighbours, "stay_out", lambda outlines, one, *rest: np.zeros(len(one), dtype=bool))
    assert quick == told() and "claimed_before" in {rule for _, rule, _ in quick}


@pytest.mark.parametrize("seed", range(4))
def test_faulty_neighbours_are_told_as_if_geos_had_been_asked_of_each(monkeypatch, seed):
    wkb = _faulty_neighbours(seed)

    def told():
        findings = check([Batch(np.arange(len(wkb)), wkb, None)], Layer("fields"), Options(profile=4)).findings
        return sorted(zip(findings.row.tolist(), findings.rule.tolist(), findings.message.tolist()))

    quick = told()
    monkeypatch.setattr(neighbours, "stay_out", lambda outlines, one, *rest: np.zeros(len(one), dtype=bool))
    assert quick == told()
    assert {"overlap", "self_intersection", "ring_self_intersection", "hole_outside_shell", "nested_shells"} <= {
        rule for _, rule, _ in quick
    }
