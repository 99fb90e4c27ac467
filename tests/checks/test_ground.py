"""The same ground is known again however it is written, and other ground never is."""

from __future__ import annotations

import math
import random

import pytest

shapely = pytest.importorskip("shapely")
from georelay.checks.ground import fingerprint, fingerprints, joint_ground  # noqa: E402
from shapely.geometry import MultiPolygon, Point, Polygon, box  # noqa: E402

SHELL = [(-2.4000004, 6.4000006), (-2.3980015, 6.4), (-2.3985, 6.4019995), (-2.4000001, 6.4021)]
HOLE = [(-2.3995, 6.4005), (-2.3992, 6.4005), (-2.3993, 6.4008)]
FAR = [(x + 0.01, y) for x, y in SHELL]
PLOT = MultiPolygon([Polygon(SHELL, [HOLE]), Polygon(FAR)])


def turned(ring, by=2):
    return ring[by:] + ring[:by]


def stepped(way):
    def change(geometry):
        def ring(given):
            return [(way(x), way(y)) for x, y in list(given.coords)[:-1]]

        return MultiPolygon([Polygon(ring(p.exterior), [ring(h) for h in p.interiors]) for p in geometry.geoms])

    return change


SAME = {
    "as it is": lambda: PLOT,
    "another start": lambda: MultiPolygon([Polygon(turned(SHELL), [turned(HOLE, 1)]), Polygon(turned(FAR, 3))]),
    "the other way round": lambda: MultiPolygon([Polygon(SHELL[::-1], [HOLE[::-1]]), Polygon(FAR[::-1])]),
    "parts in another order": lambda: MultiPolygon([Polygon(FAR), Polygon(SHELL, [HOLE])]),
    "repeated vertices": lambda: MultiPolygon([Polygon([SHELL[0], *SHELL], [HOLE]), Polygon([*FAR, FAR[-1]])]),
    "heights": lambda: MultiPolygon([Polygon([(x, y, 7) for x, y in SHELL], [HOLE]), Polygon(FAR)]),
    "six decimals, as Python rounds": lambda: stepped(lambda v: round(v, 6))(PLOT),
    "six decimals, half up": lambda: stepped(lambda v: math.floor(v * 1e6 + 0.5) / 1e6)(PLOT),
    "six decimals, cut": lambda: stepped(lambda v: math.trunc(v * 1e6) / 1e6)(PLOT),
    "six decimals, cut as text": lambda: stepped(lambda v: float(f"{v:.9f}"[:-3]))(PLOT),
    "six decimals, the next below": lambda: stepped(lambda v: math.floor(v * 1e6) / 1e6)(PLOT),
}


@pytest.mark.parametrize("how", SAME)
def test_the_same_ground_is_known_again(how):
    assert fingerprint(SAME[how]().wkb) in fingerprints([PLOT.wkb])[0]


@pytest.mark.parametrize(
    "other",
    [
        MultiPolygon([Polygon(SHELL), Polygon(FAR)]),
        Polygon(SHELL, [HOLE]),
        MultiPolygon([Polygon([*SHELL[:3], (-2.400003, 6.4021)], [HOLE]), Polygon(FAR)]),
        MultiPolygon([Polygon(SHELL, [HOLE]), Polygon(FAR), box(0, 0, 1, 1)]),
    ],
)
def test_other_ground_is_not(other):
    assert not set(fingerprints([other.wkb])[0]) & set(fingerprints([PLOT.wkb])[0])


def test_a_polygon_and_its_multi_polygon_of_one_part_are_the_same():
    one = Polygon(SHELL, [HOLE])
    assert fingerprint(one.wkb) == fingerprint(MultiPolygon([one]).wkb)


@pytest.mark.parametrize("nothing", [None, b"", b"\x01\x03", Polygon().wkb])
def test_no_outline_has_no_fingerprint(nothing):
    assert fingerprint(nothing) == "" and fingerprints([nothing, Point(1, 2).wkb])[0] == ()


def test_points_are_known_by_their_coordinates():
    assert fingerprint(Point(1.0000004, 2).wkb) == fingerprint(Point(1, 2, 5).wkb)
    assert fingerprint(Point(1.000002, 2).wkb) != fingerprint(Point(1, 2).wkb)


@pytest.mark.parametrize("seed", range(20))
def test_any_way_of_writing_an_outline_with_decimals_to_spare_is_known(seed):
    luck = random.Random(seed)
    count = luck.randint(3, 40)
    angles = sorted(luck.uniform(0, 6.28) for _ in range(count))
    ring = [(round(luck.uniform(-3, 3) + math.cos(a) * 0.001, 7), round(6 + math.sin(a) * 0.001, 7)) for a in angles]
    plot = fingerprints([Polygon(ring).wkb])[0]
    again = turned(ring, luck.randrange(count))[:: luck.choice((1, -1))]
    cut, steps = (lambda v: math.trunc(v * 1e6) / 1e6), (lambda v: round(v * 1e6) / 1e6)
    for way in (lambda v: v, lambda v: round(v, 6), cut, steps):
        assert fingerprint(Polygon([(way(x), way(y)) for x, y in again]).wkb) in plot


PLOTS = [box(0, 0, 2, 2), box(2, 0, 4, 2), box(10, 0, 12, 2), box(10, 0, 12, 2)]


@pytest.mark.parametrize(
    "pieces, homes",
    [
        ([box(0.001, 0, 2, 2)], {0: 0}),
        ([box(0, 0, 1, 2), box(1, 0, 2, 2)], {0: 0, 1: 0}),  # two halves
        ([box(0, 0, 1, 2)], {}),  # one of them is not the whole
        ([box(0.1, 0, 2.1, 2)], {}),  # shifted by a twentieth
        ([box(0, 0, 4, 2)], {}),  # two plots as one
        ([box(10, 0, 12, 2)], {}),  # two plots have this ground
        ([None, Polygon(), box(2, 0, 4, 2.001)], {2: 1}),
        ([Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])], {}),  # not valid
    ],
)
def test_pieces_that_cover_one_plot_belong_to_it(pieces, homes):
    wkb = [each.wkb if each is not None else None for each in pieces]
    assert joint_ground([each.wkb for each in PLOTS], wkb) == homes
