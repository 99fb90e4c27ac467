import re

import pytest
from georelay.providers.beod.area import describe_area, holes_of, wkt_of
from georelay.providers.declare import Area, AreaPart
from georelay.providers.errors import InputError

SQUARE = [[5, 50], [6, 50], [6, 51], [5, 51], [5, 50]]
HOLE = [[5.2, 50.2], [5.4, 50.2], [5.4, 50.4], [5.2, 50.4], [5.2, 50.2]]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


@pytest.mark.parametrize(
    ("why", "geometry", "expected"),
    [
        ("as it is", polygon(SQUARE), "POLYGON ((5 50, 6 50, 6 51, 5 51, 5 50))"),
        ("clockwise is turned", polygon(SQUARE[::-1]), "POLYGON ((5 50, 6 50, 6 51, 5 51, 5 50))"),
        ("open is closed", polygon(SQUARE[:-1]), "POLYGON ((5 50, 6 50, 6 51, 5 51, 5 50))"),
        ("heights go", polygon([[*each, 7.5] for each in SQUARE]), "POLYGON ((5 50, 6 50, 6 51, 5 51, 5 50))"),
        (
            "one part of a multi is a polygon",
            {"type": "MultiPolygon", "coordinates": [[SQUARE]]},
            "POLYGON ((5 50, 6 50, 6 51, 5 51, 5 50))",
        ),
        (
            "holes go clockwise",
            polygon(SQUARE, HOLE),
            "POLYGON ((5 50, 6 50, 6 51, 5 51, 5 50), (5.2 50.2, 5.2 50.4, 5.4 50.4, 5.4 50.2, 5.2 50.2))",
        ),
        (
            "eight decimals, and no position twice in a row",
            polygon([[0.1234567891, 0], [0.12345678912, 0], [1, 0], [1, 1], [-0.0000000001, 1]]),
            "POLYGON ((0.12345679 0, 1 0, 1 1, 0 1, 0.12345679 0))",
        ),
        (
            "touching 180 is fine",
            polygon([[179, 0], [180, 0], [180, 1], [179, 1], [179, 0]]),
            "POLYGON ((179 0, 180 0, 180 1, 179 1, 179 0))",
        ),
        (
            "tiny numbers without an exponent",
            polygon([[0.00000123, 0], [0.00002, 0], [0.00002, 0.00002], [0.00000123, 0]]),
            "POLYGON ((0.00000123 0, 0.00002 0, 0.00002 0.00002, 0.00000123 0))",
        ),
    ],
)
def test_an_area_becomes_one_wkt_polygon(why, geometry, expected):
    assert wkt_of(geometry) == expected, why


@pytest.mark.parametrize(
    ("geometry", "words"),
    [
        ({"type": "MultiPolygon", "coordinates": [[SQUARE], [HOLE]]}, "2 parts.*Area of several parts"),
        ({"type": "MultiPolygon", "coordinates": []}, "is empty"),
        ({"type": "MultiPolygon", "coordinates": [[]]}, "empty part"),
        (polygon(), "is empty"),
        ({"type": "LineString", "coordinates": SQUARE}, "is a LineString"),
        (polygon([[5, 50], [6, 50], [5, 50]]), "without area"),
        (polygon([[5, 50], [6, 51], [7, 52], [5, 50]]), "without area"),
        (polygon([[1e-10, 0], [2e-10, 0], [2e-10, 2e-10], [1e-10, 0]]), "without area"),
        (polygon([[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]]), "crosses the 180"),
        (polygon([[179, 0], [181, 0], [181, 1], [179, 1], [179, 0]]), "beyond 180"),
        (polygon([[50, 95], [51, 95], [51, 96], [50, 95]]), "latitude 95"),
        (polygon([[float("nan"), 0], [1, 0], [1, 1], [0, 0]]), "not a number"),
    ],
)
def test_what_cannot_be_one_area_is_refused_before_anything_is_sent(geometry, words):
    with pytest.raises(InputError, match=f"{words}.*Nothing was sent"):
        wkt_of(geometry)


def test_holes_are_counted():
    assert (holes_of(polygon(SQUARE)), holes_of(polygon(SQUARE, HOLE))) == (0, 1)


@pytest.mark.parametrize(
    ("credits", "words"),
    [("250", "harbour: 1,234.50 ha in 2 parts.*250 credits"), ("", "left are not known"), (None, "ellipsoid.$")],
)
def test_the_line_before_sending_tells_hectares_and_credits(credits, words):
    part = AreaPart(polygon(SQUARE), 617.25, (5, 50, 6, 51), 700.0)
    assert re.search(words, describe_area(Area("harbour", (part, part), "0"), credits))
