"""Placing, limits, cutting and merging: the pure parts."""

import math
import struct

import pytest
from geodata_by_shapely import ShapelyGeodata, part_of  # noqa: I001
from georelay.providers.declare import Area, AreaPart
from georelay.providers.errors import AnswerError, InputError
from georelay.providers.mapflow.imagery.placing import corners_of, picture_kind, picture_size
from georelay.providers.mapflow.imagery.tiles import TileSet, read_tilejson, tile_at_centre, tile_template, tile_url
from georelay.providers.mapflow.runs.limits import (
    AreaLimits,
    box_hectares,
    findings,
    grid,
    grid_size,
    multi_geometry,
    pack,
    plan_runs,
    seam_lines,
)
from georelay.providers.mapflow.runs.merging import merge_runs, plain_feature

SE_FIRST = [[1.99, 48.76], [1.99, 48.78], [1.97, 48.78], [1.97, 48.76], [1.99, 48.76]]
BOX = ((1.97, 48.78), (1.99, 48.78), (1.99, 48.76), (1.97, 48.76))


def polygon(ring):
    return {"type": "Polygon", "coordinates": [ring]}


@pytest.mark.parametrize("start", range(4))
@pytest.mark.parametrize("backwards", [False, True])
def test_an_upright_footprint_is_its_box_whatever_its_start_and_direction(start, backwards):
    ring = SE_FIRST[:-1][start:] + SE_FIRST[:-1][:start]
    ring = ring[::-1] if backwards else ring
    corners, upright = corners_of(polygon([*ring, ring[0]]))
    assert upright and corners == BOX


def turned(degrees, lon=37.0, lat=55.0, wide=0.02, high=0.01):
    """The corners NW, NE, SE, SW of a picture turned counterclockwise on the ground."""
    angle, shrink = math.radians(degrees), math.cos(math.radians(lat))
    found = []
    for x, y in ((-wide, high), (wide, high), (wide, -high), (-wide, -high)):
        found.append(
            (
                lon + (x * math.cos(angle) - y * math.sin(angle)) / shrink,
                lat + x * math.sin(angle) + y * math.cos(angle),
            )
        )
    return found


@pytest.mark.parametrize("degrees", [-30, -10, 3, 20, 40])
@pytest.mark.parametrize("start", range(4))
@pytest.mark.parametrize("backwards", [False, True])
def test_a_turned_footprint_keeps_its_corners_in_place(degrees, start, backwards):
    corners = turned(degrees)
    ring = corners[start:] + corners[:start]
    ring = ring[::-1] if backwards else ring
    found, upright = corners_of(polygon([list(each) for each in [*ring, ring[0]]]))
    assert not upright
    assert [pytest.approx(each) for each in corners] == list(found)


def test_points_on_straight_edges_are_no_corners():
    ring = [[0, 0], [5, 0], [10, 0], [10, 10], [5, 10.0001], [0, 10], [0, 0]]
    corners, upright = corners_of(polygon(ring))
    assert upright and corners == ((0, 10.0001), (10, 10.0001), (10, 0), (0, 0))


def test_an_odd_footprint_is_placed_by_its_box():
    ring = [[0, 0], [10, 0], [12, 5], [5, 9], [0, 5], [0, 0]]
    corners, upright = corners_of(polygon(ring))
    assert upright and corners[0] == (0, 9) and corners[2] == (12, 0)


def test_pictures_are_known_by_their_bytes_not_their_names():
    png = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + struct.pack(">II", 300, 200)
    jpeg = (
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
        + b"\x00" * 9
        + b"\xff\xc2\x00\x11\x08"
        + struct.pack(">HH", 64, 48)
        + b"\x03"
    )
    assert (picture_kind(png), picture_size(png)) == ("png", (300, 200))
    assert (picture_kind(jpeg), picture_size(jpeg)) == ("jpg", (48, 64))
    assert picture_kind(b"<html>") == ""
    for broken in (b"", b"<html>", jpeg[:20], png[:12], b"\xff\xd8\xff"):
        with pytest.raises(AnswerError):
            picture_size(broken)


def test_the_area_of_a_box_is_that_of_the_ellipsoid():
    assert box_hectares((0, 0, 1, 1)) == pytest.approx(1230846.39, rel=1e-8)  # between parallels, not geodesics
    assert box_hectares((-180, -90, 180, 90)) == pytest.approx(51006562172.4, rel=1e-9)


@pytest.mark.parametrize("bounds", [(37, 55, 37.3, 55.1), (0, 0, 0.5, 0.5), (10, 69, 10.4, 70), (-1, -0.2, 1, 0.2)])
@pytest.mark.parametrize("limit", [100.0, 2500.0, 25000.0])
def test_a_grid_keeps_every_box_below_the_limit_and_covers_the_whole(bounds, limit):
    columns, rows = grid_size(bounds, limit)
    boxes = list(grid(bounds, columns, rows))
    assert max(map(box_hectares, boxes)) <= limit
    assert sum(map(box_hectares, boxes)) == pytest.approx(box_hectares(bounds))
    assert boxes[0][:2] == bounds[:2] and boxes[-1][2:] == bounds[2:]
    assert len(boxes) <= math.ceil(box_hectares(bounds) / limit) * 1.35 + 1


def square(west, south, size=0.01):
    return part_of(
        [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    )


def area(*parts):
    return Area("fields", tuple(parts), "0" * 64)


def test_an_area_within_the_limits_is_one_run():
    plan = plan_runs(area(square(0, 0), square(1, 1)), AreaLimits(1000.0, 10), False, None)
    assert len(plan.runs) == 1 and plan.seams == ()


@pytest.mark.parametrize(
    ("parts", "limits", "expected"),
    [
        ([square(0, 0, 0.1)], AreaLimits(2500.0), ["12,309.07 ha", "2,500.00 ha"]),
        ([square(index, 0) for index in range(12)], AreaLimits(None, 10), ["12 polygons", "10"]),
        (
            [part_of([[0, 0], [0.2, 0], [0.2, 0.2], [0.199, 0.2], [0.199, 0.001], [0, 0.001], [0, 0]])],
            AreaLimits(2500.0),
            ["bounding box"],
        ),
    ],
)
def test_an_area_over_a_limit_is_refused_with_the_figure_and_the_limit(parts, limits, expected):
    with pytest.raises(InputError) as caught:
        plan_runs(area(*parts), limits, False, ShapelyGeodata())
    for words in [*expected, "Nothing was sent", "Cut an area over the limit"]:
        assert words in str(caught.value)


def test_thirty_five_parts_become_four_runs_of_at_most_ten():
    plan = plan_runs(area(*(square(index, 0) for index in range(35))), AreaLimits(25000.0, 10), True, ShapelyGeodata())
    assert [len(run) for run in plan.runs] == [10, 10, 10, 5]


def test_a_large_polygon_is_cut_along_a_grid_without_losing_ground():
    whole = square(37, 55, 0.3)
    limits = AreaLimits(2500.0, 10)
    plan = plan_runs(area(whole), limits, True, ShapelyGeodata())
    assert all(not findings(run, limits) for run in plan.runs)
    assert sum(part.hectares for run in plan.runs for part in run) == pytest.approx(whole.hectares, rel=1e-6)
    assert plan.seams


def test_overlapping_parts_are_counted_once():
    parts = (square(0, 0, 0.2), square(0.1, 0, 0.2))
    plan = plan_runs(area(*parts), AreaLimits(2500.0), True, ShapelyGeodata())
    union = box_hectares((0, 0, 0.3, 0.2))
    assert sum(part.hectares for run in plan.runs for part in run) == pytest.approx(union, rel=1e-6)


def test_packing_respects_the_total_area_of_each_run():
    parts = [square(index, 0, 0.03) for index in range(9)]
    runs = pack(parts, AreaLimits(2500.0, 10))
    assert all(sum(part.hectares for part in run) <= 2500 for run in runs) and sum(map(len, runs)) == 9


def test_one_part_is_a_polygon_and_several_a_multipolygon():
    assert multi_geometry([square(0, 0)])["type"] == "Polygon"
    assert len(multi_geometry([square(0, 0), square(1, 0)])["coordinates"]) == 2


def building(west, south, east, north, **properties):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Feature", "properties": properties, "geometry": polygon(ring)}


def test_a_building_cut_by_a_seam_is_whole_again_and_counted_once():
    left = [building(0.0, 0.0, 0.1, 0.1, id=1, class_id=102), building(0.9, 0.4, 1.0, 0.5, id=2, class_id=102)]
    right = [building(1.0, 0.4, 1.05, 0.5, id=1, class_id=102), building(1.5, 0.5, 1.6, 0.6, id=2, class_id=101)]
    merged = merge_runs([left, right], seam_lines((0, 0, 2, 1), 2, 1), ShapelyGeodata())
    assert len(merged) == 3
    assert sorted(feature["properties"]["id"] for feature in merged) == [1, 2, 3]
    assert any(abs(_width(feature) - 0.15) < 1e-9 for feature in merged)


def test_things_of_different_classes_stay_apart_at_a_seam():
    left, right = [building(0.9, 0, 1.0, 1, class_id=101)], [building(1.0, 0, 1.1, 1, class_id=103)]
    assert len(merge_runs([left, right], seam_lines((0, 0, 2, 1), 2, 1), ShapelyGeodata())) == 2


def test_neighbours_within_one_run_stay_apart():
    left = [building(0.8, 0, 0.9, 1, class_id=1), building(0.9, 0, 1.0, 1, class_id=1)]
    right = [building(1.0, 0, 1.1, 1, class_id=1)]
    merged = merge_runs([left, right], seam_lines((0, 0, 2, 1), 2, 1), ShapelyGeodata())
    assert sorted(round(_width(feature), 3) for feature in merged) == [0.1, 0.2]


def test_one_run_is_left_as_it_is():
    feature = building(0, 0, 1, 1, id=7)
    assert merge_runs([[feature]], (), None) == [feature]


def test_nested_properties_become_json_text():
    flat = plain_feature({"type": "Feature", "geometry": None, "properties": {"a": {"b": [1]}, "c": 2}})
    assert flat["properties"] == {"a": '{"b": [1]}', "c": 2}
    assert plain_feature({"type": "Feature", "geometry": None, "properties": None})["properties"] == {}


def _width(feature):
    lons = [point[0] for point in feature["geometry"]["coordinates"][0]]
    return max(lons) - min(lons)


@pytest.mark.parametrize(
    ("url", "tms", "expected"),
    [
        ("https://h/{z}/{x}/{y}.png?uri=s3://b/k&a=1", False, "https://h/{z}/{x}/{y}.png?uri=s3://b/k&a=1"),
        ("https://h/{z}/{x}/{y}.png", True, "https://h/{z}/{x}/{-y}.png"),
        ("https://h/{z}/{x}/{-y}.png?year=2022", False, "https://h/{z}/{x}/{-y}.png?year=2022"),
        ("https://h/{z}/{x}/{-y}.png", True, "https://h/{z}/{x}/{-y}.png"),
        ("https://h/${z}/${x}/${y}", False, "https://h/{z}/{x}/{y}"),
        ("https://{switch:a,b,c}.h/{Z}/{X}/{Y}", False, "https://a.h/{z}/{x}/{y}"),
        ("https://h/{quadkey}.jpg", False, "https://h/{q}.jpg"),
    ],
)
def test_templates_are_put_into_qgis_spelling_and_never_flipped_twice(url, tms, expected):
    assert tile_template(url, tms) == expected


@pytest.mark.parametrize(
    "url", ["", "h/{z}/{x}/{y}", "ftp://h/{z}/{x}/{y}", "https://h/{z}/{x}.png", "https://h/tile.png?key=secret"]
)
def test_what_is_no_template_is_refused_without_its_query(url):
    with pytest.raises(InputError) as caught:
        tile_template(url)
    assert "secret" not in str(caught.value)


def test_one_tile_has_the_same_ground_in_both_row_orders():
    assert tile_url("https://h/{z}/{x}/{y}", 3, 5, 2) == "https://h/3/5/2"
    assert tile_url("https://h/{z}/{x}/{-y}", 3, 5, 2) == "https://h/3/5/5"
    assert tile_url("https://h/{q}", 3, 3, 5) == "https://h/213"


def test_the_test_tile_lies_over_the_middle():
    tiles = TileSet("u", "t", bounds=(37.0, 55.0, 37.2, 55.1))
    zoom, column, row = tile_at_centre(tiles)
    west, east = column / 2**zoom * 360 - 180, (column + 1) / 2**zoom * 360 - 180
    assert west <= 37.1 <= east and 0 <= row < 2**zoom and zoom == 10


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"bounds": [1, 2, 3, 4], "minzoom": 2, "maxzoom": 20, "scheme": "tms"}, ((1, 2, 3, 4), 2, 20, True)),
        ({"bounds": [3, 2, 1, 4], "maxzoom": 99}, (None, None, None, False)),
        ({"bounds": None}, (None, None, None, False)),
        ([], (None, None, None, False)),
    ],
)
def test_a_tilejson_is_read_tolerantly(value, expected):
    about = read_tilejson(value)
    assert (about.bounds, about.zmin, about.zmax, about.tms) == expected


def test_parts_are_measured_like_boxes():
    part = square(10, 50)
    assert isinstance(part, AreaPart) and part.hectares == pytest.approx(part.bounds_hectares, rel=1e-4)
