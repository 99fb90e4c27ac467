"""The GeoJSON writer: what is read back is what was given, the right way round."""

import hashlib
import json

import numpy as np
import pytest
from georelay.checks.geojson import GeoJsonWriter, feature_texts
from shapely import wkt
from shapely.geometry import Polygon, shape

WKTS = [
    "POINT(1.5 -2.25)",
    "POLYGON((0 0,0 1,1 1,1 0,0 0))",
    "POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 1))",
    "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5),(5.2 5.1,5.6 5.1,5.6 5.5,5.2 5.1)))",
    "MULTIPOINT(1 2,3 4)",
    "LINESTRING(0 0,-0.00000004 179.9999999)",
    "MULTILINESTRING((0 0,1 1),(2 2,3 3))",
    "GEOMETRYCOLLECTION(POINT(1 2),POLYGON((0 0,1 0,1 1,0 0)))",
    "POLYGON Z((0 0 5,1 0 5,1 1 5,0 0 5))",
]


def _read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", WKTS)
def test_geometry_survives_the_file(text, tmp_path):
    path = tmp_path / "plots.geojson"
    with GeoJsonWriter(path, 7) as writer:
        writer.write([wkt.loads(text).wkb], [{"id": 1}])
    (feature,) = _read(path)["features"]
    again = shape(feature["geometry"])
    assert again.equals(wkt.loads(text)) or again.distance(wkt.loads(text)) < 1e-7
    assert again.geom_type == wkt.loads(text).geom_type
    assert not again.has_z


def test_shells_run_counterclockwise_and_holes_clockwise():
    from shapely.geometry import LinearRing

    for text in WKTS[1:4]:
        (line,) = feature_texts([wkt.loads(text).wkb], [{}], 6)
        found = json.loads(line)["geometry"]
        polygons = [found["coordinates"]] if found["type"] == "Polygon" else found["coordinates"]
        for polygon in polygons:
            assert LinearRing(polygon[0]).is_ccw
            assert not any(LinearRing(hole).is_ccw for hole in polygon[1:])


@pytest.mark.parametrize(
    "value, decimals, text",
    [
        (-0.00000004, 7, "0.0000000"),
        (179.99999996, 7, "180.0000000"),
        (-0.1234567, 6, "-0.123457"),
        (100.0, 0, "100"),
        (-9.5, 3, "-9.500"),
    ],
)
def test_numbers_are_written_with_fixed_decimals(value, decimals, text):
    from shapely.geometry import Point

    (line,) = feature_texts([Point(value, value).wkb], [{}], decimals)
    assert f'"coordinates":[{text},{text}]' in line.decode()


def test_text_is_that_of_rounding_each_number():
    from shapely.geometry import MultiPoint

    values = np.random.default_rng(3).uniform(-180, 180, (500, 2))
    (line,) = feature_texts([MultiPoint(values.tolist()).wkb], [{}], 7)
    found = np.array(json.loads(line)["geometry"]["coordinates"])
    assert np.array_equal(found, np.round(values, 7))


def test_null_and_empty_geometries_are_null_and_properties_any_json(tmp_path):
    path = tmp_path / "plots.geojson"
    properties = [{"a": None, "b": [1, {"c": 'é"\n'}], "d": float("nan"), "e": 2**40, "f": True}, {"g": 0.1}]
    with GeoJsonWriter(path) as writer:
        writer.write([None, wkt.loads("POLYGON EMPTY").wkb], properties)
        writer.write([], [])
    found = _read(path)["features"]
    assert [each["geometry"] for each in found] == [None, None]
    assert found[0]["properties"] == {**properties[0], "d": None}
    assert found[1]["properties"] == {"g": 0.1}
    assert writer.count == 2
    assert writer.size == path.stat().st_size
    assert writer.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_empty_collection_is_still_geojson(tmp_path):
    path = tmp_path / "none.geojson"
    GeoJsonWriter(path).close()
    assert _read(path) == {"type": "FeatureCollection", "features": []}


def ring(*corners, west=0.0):
    return [[west + x, y] for x, y in (*corners, corners[0])]


EAST, SMALL = ring((0, 0), (9, 0), (9, 9), (0, 9)), ring((1, 1), (1, 2), (2, 2), (2, 1))  # as RFC 7946 turns them
OTHER, LAST = ring((0, 0), (4, 0), (4, 4), west=20.0), ring((5, 5), (5, 6), (6, 6))
WHOLE = [  # GeoJSON as it is to be written
    {"type": "Point", "coordinates": [1.5, -2.25]},
    {"type": "LineString", "coordinates": [[0.0, 0.0], [10.0, -1.5], [-100.25, 80.0]]},
    {"type": "Polygon", "coordinates": [EAST]},
    {"type": "Polygon", "coordinates": [EAST, SMALL]},
    {"type": "Polygon", "coordinates": [EAST, SMALL, LAST]},
    {"type": "MultiPoint", "coordinates": [[1.0, 2.0], [-3.0, 4.5]]},
    {"type": "MultiLineString", "coordinates": [[[0.0, 0.0], [1.0, 1.0]], [[2.0, 2.0], [3.0, 3.5]]]},
    {"type": "MultiPolygon", "coordinates": [[EAST]]},
    {"type": "MultiPolygon", "coordinates": [[OTHER], [EAST, SMALL, LAST]]},
    {"type": "MultiPolygon", "coordinates": [[EAST, SMALL], [OTHER]]},
    {"type": "GeometryCollection", "geometries": [
        {"type": "Point", "coordinates": [1.0, 2.0]}, {"type": "Polygon", "coordinates": [EAST, SMALL]},
        {"type": "LineString", "coordinates": [[0.0, 0.0], [1.0, 1.0]]},
    ]},
]  # fmt: skip


def turned(geometry, axes):
    """The same with rings the other way round."""
    if geometry["type"] == "GeometryCollection":
        return {**geometry, "geometries": [turned(each, axes) for each in geometry["geometries"]]}
    if "Polygon" not in geometry["type"]:
        return geometry
    plots = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    plots = [[each[::-1] if number in axes else each for number, each in enumerate(plot)] for plot in plots]
    return {**geometry, "coordinates": plots[0] if geometry["type"] == "Polygon" else plots}


@pytest.mark.parametrize("axes", [(), (0,), (1,), (0, 1, 2)], ids=["right", "shells", "holes", "all"])
def test_every_type_is_written_with_each_ring_where_it_belongs_and_turned_as_rfc_7946_says(axes):
    shapes = [shape(turned(geometry, axes)) for geometry in WHOLE]
    alone = [json.loads(feature_texts([each.wkb], [{}], 3)[0])["geometry"] for each in shapes]
    together = [json.loads(text)["geometry"] for text in feature_texts(
        [None, *(each.wkb for each in shapes), None], [{}] * (len(shapes) + 2), 3)]  # fmt: skip
    assert alone == WHOLE and together == [None, *WHOLE, None]


@pytest.mark.parametrize("decimals", [0, 1, 6, 7])
@pytest.mark.parametrize("value", [0.0, 9.96, -9.96, 99.99999996, -179.123456789, 123456.789012345, 1e-9, -0.5, 0.05])
def test_numbers_are_rounded_and_written_with_all_their_decimals(value, decimals):
    (text,) = feature_texts([wkt.loads(f"POINT({value!r} 7)").wkb], [{}], decimals)
    written = text.decode().partition("[")[2].partition(",")[0]
    assert written.lstrip("-") == f"{abs(round(value * 10**decimals)) / 10**decimals:.{decimals}f}"
    assert float(written) == pytest.approx(value, abs=0.5000001 * 10**-decimals)
    assert written.startswith("-") is (round(value * 10**decimals) < 0)


@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize("x, y", [(0, 0), (-1.6, 6.7), (179.9, -89.9)])
def test_a_ring_that_rounding_turns_is_turned_as_it_is_written(x, y, turn):
    """Counterclockwise with all its decimals, clockwise with six."""
    thin = [(0, 0), (900, 1.6), (460, 1.4), (0, 0)][::turn]
    ring = [(x + dx * 1e-6, y + dy * 1e-6) for dx, dy in thin]
    (text,) = feature_texts([Polygon(ring).wkb], [{}], 6)
    (written,) = json.loads(text)["geometry"]["coordinates"]
    whole = [(round((a - x) * 1e6), round((b - y) * 1e6)) for a, b in written]
    assert sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(whole, whole[1:])) > 0
