"""The world map: which countries a plot touches, how far the next one is, and how the map's own file is read."""

from __future__ import annotations

import sqlite3
import struct

import numpy as np
import pytest
from georelay.checks import world as worlds
from georelay.checks.countries import numbered
from georelay.checks.world import SEA, SEVERAL, UNKNOWN, World, _apart, read_world
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.prepared import prep

METRES = 111_195.0  # a degree of latitude


def mapped(**countries):
    return World(list(countries), list(countries), [MultiPolygon(shapes).wkb for shapes in countries.values()])


def at(*places):
    return np.array([[lon, lat, lon, lat] for lon, lat in places], dtype=float)


ENVELOPES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}  # numbers of the envelope, by its kind (OGC 12-128r19, 2.1.3)


@pytest.mark.parametrize("kind", ENVELOPES)
@pytest.mark.parametrize("big_endian", [False, True])
def test_the_world_is_read_whatever_envelope_its_geometries_have(tmp_path, kind, big_endian):
    order, shape = "><"[not big_endian], MultiPolygon([box(10, 20, 11, 21), box(30, 20, 31, 21)])
    flags = kind << 1 | (not big_endian)
    numbers = [float(each) for each in range(ENVELOPES[kind])]
    head = b"GP\x00" + bytes([flags]) + struct.pack(f"{order}i{len(numbers)}d", 4326, *numbers)
    with sqlite3.connect(tmp_path / "world_map.gpkg") as database:
        database.execute("CREATE TABLE countries (geom BLOB, iso_a2 TEXT, NAME TEXT)")
        database.execute("INSERT INTO countries VALUES (?, 'GH', 'Ghana')", (head + shape.wkb,))
    database.close()
    world = read_world(tmp_path / "world_map.gpkg")
    assert world.locate(at((10.5, 20.5), (20.5, 20.5), (30.5, 20.5))).where.tolist() == [0, SEA, 0]


EVERYWHERE = {  # bounds: whether somebody can know what is there
    "west of 90 degrees west": ((-100.5, 0.5, -100.4, 0.6), True),
    "at 180 degrees west": ((-180, 0, -179.9, 0.1), True),
    "beyond 180 degrees west": ((-180.1, 0, -179.9, 0.1), False),
    "across 180 degrees": ((179.9, 0, 180.1, 0.1), True),
    "as far as 360 degrees": ((359.9, 0, 360, 0.1), True),
    "beyond 360 degrees": ((359.9, 0, 360.1, 0.1), False),
    "at the south pole": ((0, -90, 0.1, -89.9), True),
    "beyond the south pole": ((0, -90.1, 0.1, -90), False),
    "at the north pole": ((0, 89.9, 0.1, 90), True),
    "beyond the north pole": ((0, 90, 0.1, 90.1), False),
    "half round the world": ((-90, 0, 90, 0.1), True),
    "more than half round the world": ((-90, 0, 90.1, 0.1), False),
    "nowhere": ((float("nan"),) * 4, False),
    "without an end": ((0, 0, float("inf"), 1), False),
}


@pytest.mark.parametrize("name", EVERYWHERE)
@pytest.mark.parametrize("shaped", [True, False])
def test_nobody_knows_what_lies_beyond_the_world(name, shaped):
    bounds, known = EVERYWHERE[name]
    world = mapped(GH=[box(40, 40, 41, 41)])
    found = world.locate(np.array([bounds]), (lambda row: box(*bounds)) if shaped else None)
    assert found.where.tolist() == [SEA if known else UNKNOWN] and found.countries(0) == ()


BEYOND = [  # longitude as it may be counted, the country there
    (179.7, "FJ"),
    (179.9999, "FJ"),
    (180.0001, "TO"),
    (180.2, "TO"),
    (180.4999, "TO"),
    (180.5001, ""),
    (181.2, "WS"),
    (-179.8, "TO"),
    (-178.8, "WS"),
    (179.4999, ""),
    (359.9, "GH"),
    (-0.1, "GH"),
]


@pytest.mark.parametrize("lon, code", BEYOND)
@pytest.mark.parametrize("lat", [0.5, 0.00001, 0.99999])
def test_beyond_180_degrees_the_longitudes_begin_anew(lon, lat, code):
    """In the middle of a country and along its coast, where the outline itself is asked."""
    world = mapped(
        FJ=[box(179.5, 0, 180, 1)],
        TO=[box(-180, 0, -179.5, 1)],
        WS=[box(-179, 0, -178, 1)],
        GH=[box(-0.2, 0, 0.2, 1)],
    )
    where = int(world.locate(at((lon, lat))).where[0])
    assert (world.codes[where] if where >= 0 else "") == code


@pytest.mark.parametrize("west, east, first", [(179.9, 180.3, "TO"), (179.6, 180.1, "FJ"), (179.95, 180.2, "TO")])
def test_a_plot_across_180_degrees_touches_both_sides_that_of_its_middle_first(west, east, first):
    world = mapped(FJ=[box(179.5, 0, 180, 1)], TO=[box(-180, 0, -179.5, 1)])
    found = world.locate(np.array([[west, 0.4, east, 0.5]]), lambda row: box(west, 0.4, east, 0.5))
    codes = [world.codes[each] for each in found.countries(0)]
    assert codes[0] == first and sorted(codes) == ["FJ", "TO"]


AWAY = [  # a place beside or within a square: degrees east or west and north or south from it to the border
    ((12, 10.5), (1, 0)), ((9, 10.5), (1, 0)), ((10.5, 12), (0, 1)), ((10.5, 9), (0, 1)), ((11, 12), (0, 1)),
    ((10, 12), (0, 1)), ((11, 9), (0, 1)), ((10, 9), (0, 1)), ((12, 10), (1, 0)), ((9, 11), (1, 0)),
    ((12, 12), (1, 1)), ((9, 12), (1, 1)), ((12, 9), (1, 1)), ((9, 9), (1, 1)), ((11.2, 13), (0.2, 2)),
    ((10.1, 10.5), (0.1, 0)), ((10.5, 10.9), (0, 0.1)), ((10, 10.5), (0, 0)), ((11, 11), (0, 0)),
]  # fmt: skip


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("clockwise", [True, False])
@pytest.mark.parametrize("place, away", AWAY)
def test_the_nearest_border_reaches_no_farther_than_its_ends(place, away, clockwise, turns):
    corners = [(10, 10), (11, 10), (11, 11), (10, 11)]
    corners = (corners[turns:] + corners[:turns])[:: -1 if clockwise else 1]
    metres, nearest = mapped(GH=[Polygon(corners)]).distances(at(place))
    expected = np.hypot(away[0] * np.cos(np.radians(place[1])), away[1]) * METRES
    assert metres[0] == pytest.approx(expected, rel=1e-6, abs=1e-3) and nearest[0] == 0


@pytest.mark.parametrize("code", [numbered()[0], "GH", "FR"])
def test_the_distance_to_one_country_is_not_that_to_a_nearer_one(code):
    others = [each for each in ("CI", "GH", "FR") if each != code]
    world = mapped(**{others[0]: [box(10, 10, 11, 11)], code: [box(14, 10, 15, 11)], others[1]: [box(60, 0, 61, 1)]})
    places = at((12, 10.5), (13.9, 10.5), (9.9, 10.5), (12, 10.50001))
    scale = np.cos(np.radians(10.5)) * METRES
    every, nearest = world.distances(places)
    assert every == pytest.approx(np.array([1, 0.1, 0.1, 1]) * scale, rel=1e-5) and nearest.tolist() == [0, 1, 0, 0]
    one, nearest = world.distances(places, world.number(code))
    assert one == pytest.approx(np.array([2, 0.1, 4.1, 2]) * scale, rel=1e-5) and set(nearest.tolist()) == {1}
    assert np.isinf(mapped(GH=[box(10, 10, 11, 11)]).distances(places, 1)[0]).all()


@pytest.mark.parametrize("size", [0.0, 0.001, 0.015, 0.03, 0.09, 0.3, 0.5, 1.2, 1.7, 3.0])
@pytest.mark.parametrize("degrees", [0.02, 0.6, 3.0])
def test_a_plot_of_any_size_is_as_far_from_the_next_country_as_its_nearest_side(size, degrees):
    world = mapped(GH=[box(-10, 5, 10, 11)], CI=[box(-10, -60, 10, -50)])
    bounds = np.array([[lon, 5 - degrees - size, lon + size, 5 - degrees] for lon in (-1.0, 0.013, 2.499)])
    metres, nearest = world.distances(bounds)
    assert metres == pytest.approx(degrees * METRES, rel=1e-6) and nearest.tolist() == [0, 0, 0]


@pytest.mark.parametrize("size", [0.0, 0.01, 0.09, 0.4, 1.5])
def test_on_long_coasts_no_edge_that_is_the_nearest_one_is_passed_over(size):
    world = mapped(GH=[Point(0, 0).buffer(3, 100)], CI=[Point(9, 2).buffer(2.5, 100), Point(2, 9).buffer(0.5, 100)])
    draw = np.random.default_rng(int(size * 100))
    west, south = draw.uniform((-15, -10), (20, 14), (300, 2)).T
    bounds = np.stack([west, south, west + size, south + size], axis=1)
    corners = [*((bounds[:, [i, j]]) for i in (0, 2) for j in (1, 3)), (bounds[:, :2] + bounds[:, 2:]) / 2]
    edges, countries = world._edges
    away = np.stack([_apart(each, edges) for each in corners])
    expected = away.min(axis=0)
    metres, nearest = world.distances(bounds)
    assert metres == pytest.approx(expected.min(axis=1), rel=1e-9)
    assert nearest.tolist() == countries[expected.argmin(axis=1)].tolist()


@pytest.mark.parametrize("seed", range(60))
def test_a_country_is_left_out_as_too_far_only_where_none_of_its_edges_can_be_the_nearest(monkeypatch, seed):
    draw = np.random.default_rng(seed)
    countries = {}
    for number in range(draw.integers(2, 12)):  # some with parts in many places, some long, some round the whole world
        west, south = draw.uniform((-180, -85), (175, 80), (draw.integers(1, 4), 2)).T
        east, north = west + draw.uniform(0.1, (5, 90, 360)[number % 3]), south + draw.uniform(0.1, (4, 60)[number % 2])
        boxes = zip(west, south, east.clip(-180, 180), north.clip(-90, 90))
        countries[numbered()[number]] = [box(*each) for each in boxes]
    world = mapped(**countries)
    middle = draw.uniform((-180, -88), (180, 88), (12, 2))
    places = at(*np.repeat(middle, 4, axis=0) + draw.uniform(-1.5, 1.5, (48, 2)))
    metres, nearest = world.distances(places)
    monkeypatch.setattr(worlds, "_within", lambda boxes, *anything: np.arange(len(boxes)))
    expected, numbers = mapped(**countries).distances(places)
    assert metres.tolist() == expected.tolist() and nearest.tolist() == numbers.tolist()


@pytest.mark.parametrize("scale", [1e-4, 0.01, 0.3, 5.0])
@pytest.mark.parametrize("seed", range(8))
def test_the_nearest_edge_is_in_a_box_that_is_kept_however_small_the_boxes_are(seed, scale):
    draw = np.random.default_rng(seed)
    middle = draw.uniform((-180, -70), (180, 70))
    corner = middle + draw.uniform(-6, 6, (30, 2)) * scale
    boxes = np.concatenate([corner, corner + draw.uniform(0.01, 2, (30, 2)) * scale], axis=1)
    edges = np.where(draw.random((30, 1)) < 0.5, boxes, boxes[:, [0, 3, 2, 1]])
    for reach in (0.0, 0.5 * scale * METRES):
        kept = worlds._within(boxes, middle, reach)
        turn = draw.uniform(0, 2 * np.pi, 20)
        away = np.stack([np.cos(turn) / np.cos(np.radians(middle[1])), np.sin(turn)], axis=1) * reach / METRES * 0.9
        assert set(_apart(middle + away, edges).argmin(axis=1)) <= set(kept.tolist())
        assert len(kept) < 30 or reach


@pytest.mark.parametrize("south, north", [(-3.0, 3.0), (-9.0, -3.0), (3.0, 9.0), (-1.0, 3.0), (2.9, 3.0)])
@pytest.mark.parametrize("west, wide", [(-3.0, 0.001), (-0.001, 0.001), (0.5, 0.01), (2.9, 0.3), (-3, 6), (2, 0.3)])
def test_a_long_plot_touches_every_country_on_its_way(south, north, west, wide):
    countries = {code: [box(-10, -20 + 4 * at, 10, -16 + 4 * at)] for at, code in enumerate(numbered()[:10])}
    world, bounds = mapped(**countries), (west, south, west + wide, north)
    ground = world.locate(np.array([bounds]), lambda row: box(*bounds))
    due = {at for at, (each,) in enumerate(countries.values()) if each.intersects(box(*bounds))}
    assert set(ground.countries(0)) == due and (len(due) == 1) == (ground.where[0] >= 0)


def test_cells_west_and_south_of_greenwich_are_told_apart():
    ghana = [box(x - 0.4, y - 0.4, x + 0.4, y + 0.4) for x in (-2.5, 2.5) for y in (-3.5, 3.5)]
    world = mapped(GH=ghana[:2], CI=ghana[2:])
    places = [(x, y) for x in (-2.5, 2.5, 0.5) for y in (-3.5, 3.5, 0.5)]
    ground = world.locate(at(*places))
    assert ground.where.tolist() == [0, 0, SEA, 1, 1, SEA, SEA, SEA, SEA]


@pytest.mark.parametrize("level, size", [(0, 1.0), (1, 0.05), (2, 0.01)])
def test_cells_looked_at_together_hold_what_each_alone_does(level, size):
    shapes = {
        "GH": [Point(0, 0).buffer(2.2, 40), box(-0.02, 3.0, 0.02, 3.02)],
        "CI": [box(2.0, -2.0, 2.4, 2.0).difference(Point(0, 0).buffer(2.2, 40))],
        "TG": [box(-3.0, -3.0, -2.0, -1.0), box(-5, 2, -4.97, 2.015)],
    }
    near = [(0, 2.2), (2.2, 0), (-2.5, -2.0), (0, 3.01), (-4.98, 2.01), (0, 0), (2.2, 0.9), (50, 50), (-2.0, -1.0)]
    steps = np.stack(np.meshgrid(np.arange(-2, 3), np.arange(-2, 3)), axis=2).reshape(-1, 2)
    middles = (np.array(near)[:, None] + steps * size).reshape(-1, 2)
    keys = list(dict.fromkeys(map(tuple, np.floor(middles / size).astype(int).tolist())))
    parts = [(number, shape) for number, each in enumerate(shapes.values()) for shape in each]
    together = mapped(**shapes)._cells_at(level, keys)
    for key, cell in zip(keys, together):
        alone = mapped(**shapes)._cell(level, *key)
        limits = box(*((np.array(key) - 0.2) * size), *((np.array(key) + 1.2) * size))
        holders = [number for number, (_, shape) in enumerate(parts) if prep(shape).contains_properly(limits)]
        touched = [number for number, (_, shape) in enumerate(parts) if shape.intersects(limits)]
        where = parts[holders[0]][0] if holders else SEVERAL if touched else SEA
        assert (alone.where, alone.parts.tolist()) == (cell.where, cell.parts.tolist()) == (where, holders or touched)
