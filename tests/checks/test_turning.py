"""Plots that cross 180 degrees share ground as plots do elsewhere, however they are written."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.ellipsoid import metres_per_degree
from georelay.checks.engine import Batch, Layer, Options, check, recheck
from georelay.checks.turning import turned, turned_back, turned_boxes
from shapely import affinity, wkb
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import transform

SOUTH = -16.8
EAST, NORTH = (float(each[0]) for each in metres_per_degree(np.array([SOUTH])))
FAR = [  # on the same parallel; two lie on both sides of the meridian of Greenwich, one of them in parts
    box(10, SOUTH, 10.01, SOUTH + 0.01),
    box(-100, SOUTH, -99.99, SOUTH + 0.01),
    box(-0.01, SOUTH, 0.01, SOUTH + 0.004),
    MultiPolygon([box(-0.01, SOUTH + 0.005, 0.02, SOUTH + 0.006), box(-90, SOUTH, -89.99, SOUTH + 0.01)]),
]


def lonlat_of_metres(xy):
    lon = np.asarray(xy)[:, 0] / EAST + 180
    return np.column_stack([np.where(lon > 180, lon - 360, lon), np.asarray(xy)[:, 1] / NORTH + SOUTH])


def beyond(shape):
    """Drawn in metres round 180 degrees, laid out in longitudes that go on beyond it."""
    return affinity.affine_transform(shape, [1 / EAST, 0, 0, 1 / NORTH, 180, SOUTH])


def in_one_ring(shape):
    """As many write it: positions beyond 180 come back from the other side."""
    return transform(lambda x, y: (np.where(np.asarray(x) > 180, np.asarray(x) - 360, x), y), beyond(shape))


def in_parts(shape):
    """As RFC 7946 wants it: cut at 180."""
    whole = beyond(shape)
    pieces = [whole.intersection(box(170, -90, 180, 90)), whole.intersection(box(180, -90, 190, 90))]
    west = affinity.translate(pieces[1], -360)
    polygons = [each for piece in (pieces[0], west) for each in getattr(piece, "geoms", [piece])]
    return MultiPolygon([each for each in polygons if each.geom_type == "Polygon" and each.area])


DEGREES = Layer("plots", id_field=True)
METRES = Layer("plots", is_degrees=False, to_lonlat=lonlat_of_metres, id_field=True)
WAYS = {
    "in one ring": (DEGREES, in_one_ring, FAR),
    "in parts": (DEGREES, in_parts, FAR),
    "in metres": (METRES, lambda shape: shape, []),
}


def scattered(seed, count=14):
    draw = np.random.default_rng(seed)
    shapes = []
    for _ in range(count):
        x, y = draw.uniform(-300, 300, 2)
        wide, high = draw.uniform(40, 400, 2)
        shapes.append(Polygon([(x, y), (x + wide, y + 7), (x + wide - 9, y + high), (x + 11, y + high - 5)]))
    assert sum(shape.bounds[0] < -1 and shape.bounds[2] > 1 for shape in shapes) > 3
    return shapes


def batch(shapes, first=1):
    numbers = np.arange(first, first + len(shapes))
    return Batch(numbers, [shape.wkb for shape in shapes], [f"p{number}" for number in numbers])


def told(report, rule):
    return {(each.one[0], each.two[0]): each.square_metres for each in report.shared if each.rule == rule}


def same(areas, due):
    assert set(areas) == set(due) and due
    for pair, area in due.items():
        assert areas[pair] == pytest.approx(area, rel=1e-3, abs=0.1)


def lies_there(ground, layer):
    """The ground lies within -180 to 180, and within a few hundred metres of the line."""
    shape = wkb.loads(ground.wkb)
    xy = np.concatenate([np.asarray(part.exterior.coords)[:, :2] for part in getattr(shape, "geoms", [shape])])
    lonlat = xy if ground.is_lonlat or layer.is_degrees else lonlat_of_metres(xy)
    assert (np.abs(lonlat[:, 0]) <= 180).all() and (np.abs(lonlat[:, 0]) > 179.98).all()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("seed", range(6))
def test_overlaps_over_the_line_are_those_of_the_same_plots_elsewhere(way, seed):
    layer, written, far = WAYS[way]
    shapes = scattered(seed)
    report = check([batch([*map(written, shapes), *far])], layer, Options(grounds=True))
    due = {
        (two, one): a.intersection(b).area
        for (one, a), (two, b) in itertools.combinations(enumerate(shapes, 1), 2)
        if a.intersection(b).area > max(1, 0.001 * min(a.area, b.area))
    }
    same(told(report, "overlap"), due)
    overlapping = report.findings.taken(report.findings.rule == "overlap")
    assert set(overlapping.feature_id.tolist()) == {pair[0] for pair in due}
    for ground in report.shared:
        lies_there(ground, layer)


@pytest.mark.parametrize("mine", WAYS)
@pytest.mark.parametrize("theirs", WAYS)
def test_claims_over_the_line_are_those_of_the_same_plots_elsewhere(mine, theirs):
    shapes, claims = scattered(5), scattered(6)
    (layer, written, far), (other, claimed, elsewhere) = WAYS[mine], WAYS[theirs]
    compare = [batch([*map(claimed, claims), *elsewhere[:1]])]
    options = Options(grounds=True, compare=compare, compare_layer=other, overlaps=False)
    report = check([batch([*map(written, shapes), *far[1:]])], layer, options)
    due = {
        (one, two): a.intersection(b).area
        for (one, a), (two, b) in itertools.product(enumerate(shapes, 1), enumerate(claims, 1))
        if a.intersection(b).area > max(1, 0.001 * min(a.area, b.area))
    }
    same(told(report, "claimed_before"), due)
    assert report.uncompared == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_second_check_tells_the_same_over_the_line(way):
    layer, written, far = WAYS[way]
    shapes = scattered(7)
    first = check([batch([*map(written, shapes), *far])], layer, Options(remember=True, grounds=True))
    moved = [affinity.translate(shapes[0], 60, 30), *shapes[1:]]
    plots = [batch([*map(written, moved), *far])]
    again, fresh = recheck(first, plots, layer, Options(grounds=True)), check(plots, layer, Options(grounds=True))
    assert told(again, "overlap") == told(fresh, "overlap") != told(first, "overlap")


UNCOMPARED = {
    "beyond 180 degrees": [beyond(box(-20, 0, 20, 40))],
    "no outline": [None],
    "latitude and longitude exchanged": [box(6.5, 110, 6.6, 111)],
    "some of them": [beyond(box(-20, 0, 20, 40)), box(1, 1, 1.01, 1.01)],
}


@pytest.mark.parametrize("name", UNCOMPARED)
def test_plots_that_nothing_can_be_compared_with_are_counted(name):
    wkb_of = [None if shape is None else shape.wkb for shape in UNCOMPARED[name]]
    claims = Batch(np.arange(len(wkb_of)), wkb_of, None)
    report = check([batch([box(0, 0, 0.01, 0.01)])], DEGREES, Options(compare=[claims], compare_layer=DEGREES))
    assert report.uncompared == 1


def test_of_a_layer_without_a_crs_no_plot_is_compared():
    bare = Layer("claims", has_crs=False)
    claims = [batch([box(0, 0, 0.01, 0.01), box(1, 1, 2, 2)])]
    report = check([batch([box(0, 0, 0.01, 0.01)])], DEGREES, Options(compare=claims, compare_layer=bare))
    assert report.uncompared == 2


def test_where_no_plot_crosses_the_line_no_boxes_are_turned(monkeypatch):
    from georelay.checks import turning

    monkeypatch.setattr(turning, "turned_boxes", lambda boxes: pytest.fail("the boxes of a whole layer were turned"))
    plots = [box(x, 6, x + 0.02, 6.01).wkb for x in (179.9, -179.9, 0, 0.01)]
    found = check([Batch(np.arange(4), plots)], Layer("plots"), Options())
    assert found.summary.get("overlap") == 1


@pytest.mark.parametrize(
    ("longitudes", "moved", "is_twice"),
    [
        ((179, -179, -179, 179), (179, 181, 181, 179), False),
        ((-179, 179, 179, -179), (181, 179, 179, 181), False),
        ((90.2, -90.3, -90.3, 90.2), (90.2, 269.7, 269.7, 90.2), False),  # a step little wider than half the globe
        ((89.9, -90, -90, 89.9), (89.9, -90, -90, 89.9), True),  # one that is not
        ((-180, 180, 180, -180), (-180, 180, 180, -180), True),  # the whole globe
        ((-20, -10, -10, -20), (340, 350, 350, 340), False),
        ((-20, 0, 0, -20), (340, 360, 360, 340), False),
        ((0, 20, 20, 0), (0, 20, 20, 0), False),
        ((0, 0, 0, 0), (0, 0, 0, 0), False),
        ((0.5, 0.7, 0.7, 0.5), (0.5, 0.7, 0.7, 0.5), False),
        ((-0.5, 0.5, 0.5, -0.5), (-0.5, 0.5, 0.5, -0.5), True),
        ((160, 180, 180, 160), (160, 180, 180, 160), False),
        ((-180, -160, -160, -180), (180, 200, 200, 180), False),
    ],
)
def test_longitudes_begin_at_greenwich_part_by_part(longitudes, moved, is_twice):
    def ring(across):
        return [(x, y) for x, y in zip((*across, across[0]), (10, 10, 11, 11, 10))]

    for parts in ([longitudes], [longitudes, (30, 31, 31, 30)], [(-31, -30, -30, -31), longitudes]):
        columns = read_wkb([MultiPolygon([Polygon(ring(each)) for each in parts]).wkb])
        lonlat, both = turned(columns, columns.xy)
        at = 5 * parts.index(longitudes)
        assert lonlat[at : at + 5].tolist() == [list(each) for each in ring(moved)] and both.tolist() == [is_twice]


def test_longitudes_go_back_where_they_came_from():
    given = np.array([[0, 50], [179.9, -5], [180, 5], [180.1, 5], [340, -80], [360, 0]])
    due = np.array([[0, 50], [179.9, -5], [180, 5], [180.1 - 360, 5], [-20, -80], [0, 0]])
    assert np.array_equal(turned_back(given), due)


@pytest.mark.parametrize(
    ("box", "found"),
    [
        ((10, -5, 20, 5), (10, -5, 20, 5)),
        ((0, -5, 20, 5), (0, -5, 20, 5)),
        ((-20, -5, -10, 5), (340, -5, 350, 5)),
        ((-20, -5, 0, 5), (340, -5, 360, 5)),
        ((-10, -5, 10, 5), (0, -5, 360, 5)),
        ((-180, -5, 180, 5), (0, -5, 360, 5)),
        ((178, -5, 182, 5), (178, -5, 182, 5)),
    ],
)
def test_boxes_begin_at_greenwich_too(box, found):
    rest = [30, 0, 31, 1]
    assert turned_boxes(np.array([rest, box, rest], dtype=float)).tolist() == [rest, list(found), rest]
