"""Properties of repairs: nothing is lost for a warning, no step moves what it does not mend, both paths agree."""

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.repair import TOLERANCE, Repairer, polygon_wkb
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from shapely import wkb as wkbs

few = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
PROFILES = range(5)


@st.composite
def plots(draw):
    """One to three parts, some with a hole; each a list of rings, all valid and far apart."""
    parts = []
    for number in range(draw(st.integers(1, 3))):
        count = draw(st.integers(6, 16))
        radii = np.array(draw(st.lists(st.floats(0.6, 1.0), min_size=count, max_size=count)))
        turn = np.arange(count) * 2 * np.pi / count
        ring = np.stack([radii * np.cos(turn), radii * np.sin(turn)], axis=1) * 0.0007 + (-1.0 + number * 0.002, 6.0)
        ring = np.concatenate([ring, ring[:1]])
        rings = [ring]
        if draw(st.booleans()):
            middle = ring[:-1].mean(axis=0)
            rings.append(((ring - middle) * 0.3 + middle)[::-1])
        parts.append(rings)
    return parts


def _wkb(parts):
    rings = [(number, k > 0, ring) for number, part in enumerate(parts) for k, ring in enumerate(part)]
    return polygon_wkb(rings, 6)


def _repaired(text, profile=4):
    return Repairer(Layer("plots"), profile, allow_multi=True).repair(Batch(np.arange(1), [text]))[0]


def _errors(text, profile):
    found = check([Batch(np.arange(1), [text])], Layer("plots"), Options(profile=profile)).findings
    return set(found.rule[found.severity == "error"].tolist())


def _doubled(parts, ring, at):
    parts[ring[0]][ring[1]] = np.insert(parts[ring[0]][ring[1]], at, parts[ring[0]][ring[1]][at], axis=0)


def _spiked(parts, ring, at):
    shell = parts[ring[0]][ring[1]]
    middle = shell[:-1].mean(axis=0)
    base = (shell[at] + shell[at + 1]) / 2
    tip, side = base + (base - middle) * 0.2, (shell[at + 1] - shell[at]) * 1e-4
    parts[ring[0]][ring[1]] = np.insert(shell, at + 1, [base - side, tip, base + side], axis=0)


def _opened(parts, ring, at):
    parts[ring[0]][ring[1]] = parts[ring[0]][ring[1]][:-1]


def _crossed(parts, ring, at):
    shell = parts[ring[0]][ring[1]].copy()
    shell[[at, at + 1]] = shell[[at + 1, at]]
    parts[ring[0]][ring[1]] = shell


FAULTS = {"doubled": _doubled, "spiked": _spiked, "opened": _opened, "crossed": _crossed}
faults = st.lists(st.tuples(st.sampled_from(sorted(FAULTS)), st.integers(0, 5), st.integers(1, 4)), max_size=3)


def _spoil(parts, which):
    for name, number, at in which:
        rings = [(p, r) for p, part in enumerate(parts) for r in range(len(part))]
        ring = rings[number % len(rings)]
        if not (parts[ring[0]][ring[1]][0] == parts[ring[0]][ring[1]][-1]).all():
            continue  # opened before
        FAULTS[name](parts, ring, at)
    return _wkb(parts)


@pytest.mark.parametrize("profile", PROFILES)
@few
@given(parts=plots(), which=faults)
def test_what_is_offered_has_no_error_that_repair_claims_to_mend(profile, parts, which):
    text = _spoil(parts, which)
    outcome = _repaired(text, profile)
    before = _errors(text, profile)
    if outcome.wkb is None:
        assert before, outcome.reason
        return
    after = _errors(outcome.wkb, profile)
    assert after <= before, "a repair made an error"
    assert after <= {"interior_ring", "multipart"}


@few
@given(plots(), faults)
def test_the_ground_stays_that_of_the_plot_as_given(parts, which):
    sound = wkbs.loads(_wkb([[ring.copy() for ring in part] for part in parts]))
    assume(not any(name == "crossed" for name, _, _ in which))
    outcome = _repaired(_spoil(parts, which))
    assert outcome.wkb is not None
    after = wkbs.loads(outcome.wkb)
    assert after.symmetric_difference(sound).area <= 2 * TOLERANCE * sound.area
    if outcome.changes:
        assert outcome.area_after == pytest.approx(outcome.area_before, rel=TOLERANCE)
        again = check([Batch(np.arange(1), [outcome.wkb])], Layer("plots"), Options()).hectares[0]
        assert outcome.area_after == pytest.approx(again, rel=1e-9)


@few
@given(plots(), st.integers(1, 4))
def test_dropping_a_spike_moves_no_vertex_of_another_ring(parts, at):
    """The tip has the very position of a vertex of a hole of another part."""
    middle = parts[0][0][:-1].mean(axis=0)
    hole = ((parts[0][0] - middle) * 0.3 + middle)[::-1]
    far = np.array([0.0, 0.02])
    tip = parts[0][0][at] + (parts[0][0][at] - middle) * 0.5
    other = [np.array([tip + (-1, -1), tip + (1, -1), tip + (1, 1), tip + (-1, 1), tip + (-1, -1)]) + far]
    shell = np.insert(parts[0][0], at + 1, [tip, parts[0][0][at] + 1e-9], axis=0)
    plot = [[shell, hole], [other[0] * 1.0]]
    outcome = _repaired(_wkb(plot))
    if outcome.wkb is None or outcome.changes != ("spike",):
        return
    kept = [points for _, _, points in read_wkb([outcome.wkb]).rings_of(0)]
    assert any(np.array_equal(points, hole) for points in kept)
    assert any(np.array_equal(points, other[0]) for points in kept)


@pytest.mark.parametrize("profile", PROFILES)
@few
@given(
    parts=plots(),
    which=st.lists(
        st.tuples(st.sampled_from(["doubled", "opened"]), st.integers(0, 5), st.integers(0, 4)), min_size=1, max_size=4
    ),
)
def test_repair_in_columns_says_what_repair_one_by_one_says(profile, parts, which):
    text = _spoil(parts, which)
    quick = _repaired(text, profile)
    slow = Repairer(Layer("plots"), profile, allow_multi=True)
    slow._in_columns = lambda plots, suspects: {}
    one_by_one = slow.repair(Batch(np.arange(1), [text]))[0]
    assert (quick.changes, quick.reason, quick.wkb) == (one_by_one.changes, one_by_one.reason, one_by_one.wkb)
    assert quick.area_before == pytest.approx(one_by_one.area_before, rel=1e-9, nan_ok=True)


@pytest.mark.parametrize("profile", PROFILES)
@few
@given(parts=plots(), which=faults)
def test_a_second_repair_finds_nothing_to_do(profile, parts, which):
    outcome = _repaired(_spoil(parts, which), profile)
    if outcome.wkb is not None:
        again = _repaired(outcome.wkb, profile)
        assert again.changes == () and again.wkb == outcome.wkb
