import pytest
from georelay.providers.wkt import read_wkt

RING = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]


@pytest.mark.parametrize(
    "text, kind, coordinates",
    [
        ("POINT(1 2)", "Point", [1, 2]),
        ("point ( -1.5e1   +2.0 )", "Point", [-15, 2]),
        ("POINT Z (1 2 3)", "Point", [1, 2, 3]),
        ("POINTZ(1 2 3)", "Point", [1, 2, 3]),
        ("POINT M (1 2 3)", "Point", [1, 2]),
        ("POINT ZM (1 2 3 4)", "Point", [1, 2, 3]),
        ("SRID=4326;POINT(1 2)", "Point", [1, 2]),
        ("LINESTRING (0 0, 1 1)", "LineString", [[0, 0], [1, 1]]),
        ("POLYGON((0 0,1 0,1 1,0 0))", "Polygon", [RING]),
        ("POLYGON ((0 0, 1 0, 1 1, 0 0), (0 0, 1 0, 1 1, 0 0))", "Polygon", [RING, RING]),
        ("MULTIPOINT (1 2, 3 4)", "MultiPoint", [[1, 2], [3, 4]]),
        ("MULTIPOINT ((1 2), (3 4))", "MultiPoint", [[1, 2], [3, 4]]),
        ("MULTIPOINT ((1 2))", "MultiPoint", [[1, 2]]),
        ("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", "MultiLineString", [[[0, 0], [1, 1]], [[2, 2], [3, 3]]]),
        ("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((0 0, 1 0, 1 1, 0 0)))", "MultiPolygon", [[RING], [RING]]),
        ("\n MULTIPOLYGON(((0 0,\n1 0,1 1,0 0)))", "MultiPolygon", [[RING]]),
    ],
)
def test_wkt_becomes_geojson(text, kind, coordinates):
    assert read_wkt(text) == {"type": kind, "coordinates": coordinates}


@pytest.mark.parametrize("text", ["POINT EMPTY", "POLYGON EMPTY", "multipolygon empty", "MULTIPOLYGON Z EMPTY"])
def test_empty_wkt_is_no_geometry(text):
    assert read_wkt(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "POINT",
        "POINT (1)",
        "POINT (1 2",
        "POINT (a b)",
        "POINT (nan 2)",
        "POINT (1 2, 3 4)",
        "POLYGON (0 0, 1 1, 0 0)",
        "POLYGON ((0 0, 1 1), EMPTY)",
        "MULTIPOLYGON ((0 0, 1 0, 1 1, 0 0))",
        "GEOMETRYCOLLECTION (POINT (1 2))",
        "CIRCULARSTRING (0 0, 1 1, 2 0)",
        "POINT [1 2]",
        "POLYGON " + "(" * 5000,
        "POLYGON " + "(" * 5000 + "1 2" + ")" * 5000,
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):
        read_wkt(text)
