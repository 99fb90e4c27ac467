"""Two deliveries compared: same ground by any way of writing it, and what is told of the rest."""

from __future__ import annotations

import random

import numpy as np
import pytest

shapely = pytest.importorskip("shapely")
from georelay.checks.inputs import Layer  # noqa: E402
from georelay.evidence.deliveries import CHANGED, GONE, NEW, UNCHANGED, UnclearIds, compare  # noqa: E402
from georelay.evidence.ground import are_same  # noqa: E402
from made_outlines import RING, M, outlines, shifted, square, star, turned  # noqa: E402
from shapely.geometry import MultiPolygon, Point, Polygon  # noqa: E402

DIGESTS = ["945df852c7dd55f1", "1bee9dc546061a14", "9ec31122cb02a576", "0000000000000000"]
HOLE = [(x * 0.3, y * 0.3) for x, y in RING]


def thickened(ring):
    """A vertex in the middle of every edge."""
    return [point for a, b in zip(ring, ring[1:] + ring[:1]) for point in (a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2))]


SAME = {
    "as it is": (Polygon(RING), Polygon(RING)),
    "another start vertex": (Polygon(RING), Polygon(turned(RING))),
    "the other direction": (Polygon(RING), Polygon(RING[::-1])),
    "another start and direction": (Polygon(RING), Polygon(turned(RING)[::-1])),
    "a vertex on each edge": (Polygon(RING), Polygon(thickened(RING))),
    "moved by 5 cm": (Polygon(RING), Polygon(shifted(RING, 0.05))),
    "moved by 5 cm, turned": (Polygon(RING), Polygon(turned(shifted(RING, 0.05))[::-1])),
    "rounded to 6 decimals": (Polygon(RING), Polygon([(round(x, 6), round(y, 6)) for x, y in RING])),
    "a multipolygon of one part": (Polygon(RING), MultiPolygon([Polygon(RING)])),
    "parts in another order": (
        MultiPolygon([square(0, 0, 50), square(1, 0, 60)]),
        MultiPolygon([square(1, 0, 60), square(0, 0, 50)]),
    ),
    "with a hole, all turned": (Polygon(RING, [HOLE]), Polygon(turned(RING)[::-1], [turned(HOLE, 3)])),
    "a doubled vertex": (Polygon(RING), Polygon(RING[:1] + RING)),
    "a point moved by 9 cm": (Point(0, 0), Point(0.09 * M, 0)),
}
OTHER = {
    "moved by 15 cm": (Polygon(RING), Polygon(shifted(RING, 0.15))),
    "one vertex moved by 1 m": (Polygon(RING), Polygon([(RING[0][0] + M, RING[0][1]), *RING[1:]])),
    "a hole": (Polygon(RING), Polygon(RING, [HOLE])),
    "a vertex less": (Polygon(RING), Polygon(RING[:-1])),
    "a part more": (Polygon(RING), MultiPolygon([Polygon(RING), square(1, 0, 50)])),
    "a point moved by 20 cm": (Point(0, 0), Point(0.2 * M, 0)),
    "a point in the middle": (Polygon(RING), Point(0, 0)),
    "a notch of 30 cm": (
        square(0, 0, 100),
        Polygon(
            [(0, 0), (50 * M, 0), (50 * M, 0.3 * M), (50.2 * M, 0), (100 * M, 0), (100 * M, 100 * M), (0, 100 * M)]
        ),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME.keys())
def test_the_same_ground_is_known_however_it_is_written(pair):
    one, two = (outlines([each]) for each in pair)
    assert are_same(one, two, np.array([[0, 0]]), 0.1).tolist() == [True]
    assert are_same(two, one, np.array([[0, 0]]), 0.1).tolist() == [True]
    found = compare(one, two, 0.1, by_id=False)
    assert found.now.tolist() == [UNCHANGED] and found.before.tolist() == [UNCHANGED]


@pytest.mark.parametrize("pair", OTHER.values(), ids=OTHER.keys())
def test_other_ground_is_never_taken_for_the_same(pair):
    one, two = (outlines([each], ids=["a"]) for each in pair)
    assert are_same(one, two, np.array([[0, 0]]), 0.1).tolist() == [False]
    found = compare(one, two, 0.1, by_id=True)
    assert found.now.tolist() == [CHANGED]
    both_points = all(each.geom_type == "Point" for each in pair)
    assert both_points or found.changed_ha[0] > 0


def test_a_layer_in_metres_is_the_same_ground_as_one_in_degrees():
    metres = Layer("utm", is_degrees=False, to_lonlat=lambda xy: xy * M)
    grid = Polygon([(x / M, y / M) for x, y in RING])
    found = compare(outlines([grid], layer=metres), outlines([Polygon(turned(RING))]), 0.1, by_id=False)
    assert found.now.tolist() == [UNCHANGED]


def test_the_changed_ground_is_what_only_one_outline_covers():
    found = compare(outlines([square(0, 0, 100, 110)], ["a"]), outlines([square(0, 0, 100)], ["a"]), 0.1, by_id=True)
    assert found.changed_ha[0] == pytest.approx(0.1, rel=0.01)


def test_a_plot_with_another_id_is_one_gone_and_one_new_and_says_so():
    found = compare(outlines([Polygon(RING)], ["b"]), outlines([Polygon(turned(RING))], ["a"]), 0.1, by_id=True)
    assert found.now.tolist() == [NEW] and found.before.tolist() == [GONE]
    assert found.same_ground_as == {0: "a"} and found.became == {0: "b"}


@pytest.mark.parametrize("by_id", [True, False], ids=["by id", "by ground"])
def test_a_plot_cut_in_several_is_new_with_what_it_was_cut_from(by_id):
    new = outlines([square(0, 0, 60, 100), square(60 * M, 0, 40, 100), square(1, 1, 50)], ["a1", "a2", "c"])
    found = compare(new, outlines([square(0, 0, 100), square(1, 1, 50)], ["a", "c"]), 0.1, by_id)
    assert found.now.tolist() == [NEW, NEW, UNCHANGED] and found.before.tolist() == [GONE, UNCHANGED]
    assert found.split_of == {0: "a", 1: "a"} and found.became == {0: "a1, a2"}


@pytest.mark.parametrize("by_id", [True, False], ids=["by id", "by ground"])
def test_plots_put_together_are_told_as_such(by_id):
    previous = outlines([square(0, 0, 60, 100), square(60 * M, 0, 40, 100)], ["a1", "a2"])
    found = compare(outlines([square(0, 0, 100)], ["a"]), previous, 0.1, by_id)
    assert found.now.tolist() == [NEW] and found.before.tolist() == [GONE, GONE]
    assert found.merged_of == {0: "a1, a2"} and found.became == {0: "a", 1: "a"}


def test_a_piece_that_keeps_the_id_is_changed_and_the_others_are_cut_from_it():
    new = outlines([square(0, 0, 60, 100), square(60 * M, 0, 40, 100)], ["a", "b"])
    found = compare(new, outlines([square(0, 0, 100)], ["a"]), 0.1, by_id=True)
    assert found.now.tolist() == [CHANGED, NEW] and found.before.tolist() == [CHANGED]
    assert found.split_of == {1: "a"} and found.changed_ha[0] == pytest.approx(0.4, rel=0.01)


def test_without_ids_a_plot_that_mostly_stayed_has_changed_and_one_elsewhere_is_new():
    new = outlines([square(0, 0, 100, 120), square(1, 1, 100)])
    found = compare(new, outlines([square(0, 0, 100), square(2, 2, 100)]), 0.1, by_id=False)
    assert found.now.tolist() == [CHANGED, NEW] and found.before.tolist() == [CHANGED, GONE]
    assert found.changed_ha[0] == pytest.approx(0.2, rel=0.01)


def test_neighbours_that_only_touch_share_no_ground():
    new = outlines([square(100 * M, 0, 100)])
    found = compare(new, outlines([square(0, 0, 100)]), 0.1, by_id=False)
    assert found.now.tolist() == [NEW] and found.before.tolist() == [GONE]


def test_plots_without_an_outline_are_told_apart_too():
    new = outlines([None, Polygon(RING), None], ["a", "b", "c"])
    previous = outlines([None, None, Polygon(RING)], ["a", "b", "d"])
    found = compare(new, previous, 0.1, by_id=True)
    assert found.now.tolist() == [UNCHANGED, CHANGED, NEW] and found.before.tolist() == [UNCHANGED, CHANGED, GONE]
    assert found.changed_ha[1] > 0


def test_the_same_ground_twice_in_a_delivery_is_matched_once():
    found = compare(outlines([Polygon(RING), Polygon(turned(RING))]), outlines([Polygon(RING)]), 0.1, by_id=False)
    assert sorted(found.now.tolist()) == [NEW, UNCHANGED]


@pytest.mark.parametrize(
    ("ids", "words"),
    [(["a", "a"], "a"), (["a", None], "2"), (["a", "  "], "2"), (["a", ""], "2")],
    ids=["doubled", "null", "blank", "empty"],
)
@pytest.mark.parametrize("which", ["new", "earlier"])
def test_doubled_and_empty_ids_are_refused_by_name(ids, words, which):
    unclear, clear = outlines([Polygon(RING)] * 2, ids), outlines([Polygon(RING)], ["a"])
    with pytest.raises(UnclearIds, match=rf"{which}.*\({words}\)|\({words}\)|features? {words}"):
        compare(*((unclear, clear) if which == "new" else (clear, unclear)), 0.1, by_id=True)


def test_every_plot_stands_in_exactly_one_group_and_counts_agree():
    chance = random.Random(3)
    plots = [Polygon(star(x, y, chance.randint(4, 30), seed=x * 50 + y)) for x in range(8) for y in range(8)]
    plots = [
        Polygon([(px * 0.01 + k % 8 * 0.01, py * 0.01 + k // 8 * 0.01) for px, py in star(seed=k)])
        for k, _ in enumerate(plots)
    ]
    moved = [Polygon(turned(list(each.exterior.coords)[:-1], k % 5)) for k, each in enumerate(plots)]
    chance.shuffle(moved)
    found = compare(outlines(moved[:50]), outlines(plots), 0.1, by_id=False)
    assert found.counts() == {UNCHANGED: 50, GONE: 14}


EXACT = [name for name in SAME if not any(word in name for word in ("moved", "edge", "rounded"))]


@pytest.mark.parametrize("name", EXACT)
def test_a_digest_does_not_depend_on_how_the_ground_is_written(name):
    one, two = (outlines([each]).digest.tolist() for each in SAME[name])
    assert one == two != [0]


def test_digests_are_the_same_for_ever_because_decisions_hold_them():
    made = outlines([square(0, 0, 100), Polygon([(1, 1), (2, 1), (2, 3)]), Point(6.5, -1.25), None])
    assert [f"{each:016x}" for each in made.digest.tolist()] == DIGESTS


def at(west, east, south=-16.5):
    """A plot between two longitudes as they are written, whichever way round the globe they are counted."""
    return Polygon([(west, south), (east, south), (east, south + 0.01), (west, south + 0.01)])


COUNTED_ON = {
    "west of -180": (at(179.98, 179.99), at(-180.02, -180.01)),
    "beyond 180": (at(-179.99, -179.98), at(180.01, 180.02)),
    "a turn too many": (at(10.01, 10.02), at(370.01, 370.02)),
    "a turn too few": (at(10.01, 10.02), at(-349.99, -349.98)),
    "from 180 on": (at(-180, -179.99), at(180, 180.01)),
    "up to -180": (at(179.99, 180), at(-180.01, -180)),
    "a hair off 180": (at(-180, -179.99), at(179.9999999, 180.01)),
    "over the line, counted on or back": (at(179.99, 180.01), at(-180.01, -179.99)),
    "over the line, counted on or once round": (at(179.99, 180.01), at(179.99, -179.99)),
    "over the line, counted back or once round": (at(-180.01, -179.99), at(179.99, -179.99)),
    "a point": (Point(179.99, -16.5), Point(-180.01, -16.5)),
    "a point on the line": (Point(180, -16.5), Point(-180, -16.5)),
    "two parts": (
        MultiPolygon([at(179.97, 179.98), at(179.99, 180)]),
        MultiPolygon([at(-180.03, -180.02), at(-180.01, -180)]),
    ),
}


@pytest.mark.parametrize("name", sorted(COUNTED_ON))
@pytest.mark.parametrize("by_id", [True, False], ids=["by id", "by ground"])
def test_longitudes_that_are_counted_on_are_the_same_ground(name, by_id):
    for one, two in (COUNTED_ON[name], COUNTED_ON[name][::-1]):
        earlier, new = outlines([one], ["a"]), outlines([two], ["a"])
        assert compare(new, earlier, 0.1, by_id).now.tolist() == [UNCHANGED]
        assert earlier.digest.tolist() == new.digest.tolist() or "hair" in name
        assert np.allclose(earlier.bounds, new.bounds, atol=1e-6)


BESIDE_THE_LINE = [(at(179.98, 179.99), at(-180.02, -180.005)), (at(179.99, 180.01), at(-180.01, -179.985))]


@pytest.mark.parametrize("one, two", BESIDE_THE_LINE, ids=["west of it", "over it"])
def test_a_change_beside_the_line_is_the_ground_between_the_outlines(one, two):
    found = compare(outlines([two], ["a"]), outlines([one], ["a"]), 0.1, by_id=True)
    assert found.now.tolist() == [CHANGED]
    assert found.changed_ha[0] == pytest.approx(0.005 * 106_750 * 0.01 * 110_650 / 10_000, rel=0.01)
