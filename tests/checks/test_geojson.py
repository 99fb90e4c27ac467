"""The GeoJSON writer: what is read back is what was given, the right way round."""

import hashlib
import json

import numpy as np
import pytest
from georelay.checks.geojson import GeoJsonWriter, feature_texts
from shapely import wkt
from shapely.geometry import shape

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
