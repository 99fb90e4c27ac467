"""Cutting, uniting and addressing, as the operations of Mapflow ask for it."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def geodata(qgis):
    from georelay.bridge.geodata import QgisGeodata

    told = []
    made = QgisGeodata("abc1234", told.append)
    made.told = told
    return made


def polygon(west, south, east, north, **properties):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": [ring]}}


def part(west, south, east, north):
    from georelay.bridge.areas import part_of
    from georelay.bridge.results import geometry_from_json
    from qgis.core import QgsWkbTypes

    return part_of(geometry_from_json(polygon(west, south, east, north)["geometry"], QgsWkbTypes.Type.Polygon))


def bounds(feature):
    ring = feature["geometry"]["coordinates"][0]
    return [round(f([point[axis] for point in ring]), 6) for f in (min, max) for axis in (0, 1)]


def test_pieces_of_different_runs_become_one_without_the_cuts_vertices(geodata):
    runs = [[polygon(0, 0, 0.01, 0.01, id=1, area=1.0)], [polygon(0.01, 0, 0.03, 0.01, id=7, area=2.0)]]
    (whole,) = geodata.unite(runs)
    assert bounds(whole) == [0, 0, 0.03, 0.01] and whole["properties"]["id"] == 7  # of the larger piece
    assert len(whole["geometry"]["coordinates"][0]) == 5
    assert whole["properties"]["area"] == pytest.approx(3341 * 1106, rel=0.01)


def test_pieces_that_a_rounding_has_parted_still_join(geodata):
    runs = [[polygon(0, 0, 0.01, 0.01)], [polygon(0.0100000001, 0, 0.02, 0.01)]]
    assert len(geodata.unite(runs)) == 1


def test_neighbours_of_one_run_stay_apart(geodata):
    assert len(geodata.unite([[polygon(0, 0, 0.01, 0.01), polygon(0.01, 0, 0.02, 0.01)], []])) == 2


def test_an_area_that_lies_on_several_runs_is_joined_through_all(geodata):
    runs = [[polygon(0, 0, 1e-3, 1e-3)], [polygon(1e-3, 0, 2e-3, 1e-3)], [polygon(2e-3, 0, 3e-3, 1e-3)]]
    assert [bounds(each) for each in geodata.unite(runs)] == [[0, 0, 0.003, 0.001]]


def test_a_part_is_cut_to_polygons_only(geodata):
    square = part(0, 0, 0.01, 0.01)
    inside = geodata.clip(square, polygon(0.005, 0, 0.02, 0.02)["geometry"])
    assert [each.bounds for each in inside] == [(0.005, 0, 0.01, 0.01)]
    assert inside[0].hectares == pytest.approx(square.hectares / 2, rel=1e-6)
    assert geodata.clip(square, polygon(0.01, 0, 0.02, 0.01)["geometry"]) == ()  # only an edge is shared
    assert geodata.clip(square, polygon(5, 5, 6, 6)["geometry"]) == ()


def test_ground_is_counted_once(geodata):
    parts = [part(0, 0, 0.01, 0.01), part(0.005, 0, 0.015, 0.01), part(0.015, 0, 0.02, 0.01), part(1, 1, 1.01, 1.01)]
    found = geodata.without_overlaps(parts)
    assert [each.bounds for each in found] == [(0, 0, 0.015, 0.01), (0.015, 0, 0.02, 0.01), (1, 1, 1.01, 1.01)]
    again = geodata.without_overlaps(found)
    assert [each.bounds for each in again] == [each.bounds for each in found]


def test_an_address_of_tiles_is_signed_only_when_asked(geodata):
    from georelay.bridge.geodata import QgisGeodata
    from qgis.core import QgsRasterLayer

    url = "https://h.example/{z}/{x}/{-y}.png?uri=s3://b/c&k=1"
    signed, bare = geodata.tile_uri(url, 0, 18, True), geodata.tile_uri(url, 3, 18, False)
    assert "authcfg=abc1234" in signed and "authcfg" not in bare and "zmin=3" in bare
    assert "%26k" in bare and QgsRasterLayer(bare, "", "wms").isValid() and geodata.told == []
    told = []
    assert "authcfg" not in QgisGeodata("", told.append).tile_uri(url, 0, 18, True) and "blank" in told[0]


def test_what_comes_out_is_plain_json(geodata):
    assert json.dumps(geodata.unite([[polygon(0, 0, 1e-3, 1e-3)], [polygon(1e-3, 0, 2e-3, 1e-3)]]))
