"""Polygons become the area of one run: lon/lat, wound as RFC 7946 has it, measured on the ellipsoid."""

from __future__ import annotations

import pytest

WEST, EAST = (
    "POLYGON((10 50,10 50.01,10.01 50.01,10.01 50,10 50))",
    "POLYGON((10.01 50,10.01 50.01,10.02 50.01,10.02 50,10.01 50))",
)
FAR = "POLYGON((10.1 50.1,10.1 50.11,10.11 50.11,10.11 50.1,10.1 50.1))"
CORNER = "POLYGON((10.01 50.01,10.01 50.02,10.02 50.02,10.02 50.01,10.01 50.01))"  # touches WEST in one point
HOLED = "POLYGON((10 50,10 50.01,10.01 50.01,10.01 50,10 50),(10.002 50.002,10.004 50.002,10.004 50.004,10.002 50.002))"


@pytest.fixture
def combined(qgis):
    from georelay.bridge.areas import combine
    from qgis.core import QgsGeometry

    return lambda how, *wkts: combine([QgsGeometry.fromWkt(wkt) for wkt in wkts], how, "town")


def test_a_ring_is_wound_and_measured(qgis):
    from georelay.bridge.areas import part_of
    from qgis.core import QgsGeometry

    part = part_of(QgsGeometry.fromWkt(HOLED))
    outer, hole = part.geometry["coordinates"]
    assert signed(outer) > 0 > signed(hole)
    assert part.bounds == pytest.approx((10, 50, 10.01, 50.01))
    assert part.bounds_hectares == pytest.approx(79.67, abs=0.1) and part.bounds_hectares > part.hectares > 70


def signed(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


@pytest.mark.parametrize(
    "how, wkts, count",
    [
        ("each", (WEST, FAR), 2),
        ("each", (WEST,), 1),
        ("refuse", (WEST,), 1),
        ("dissolve", (WEST, EAST), 1),
        ("hull", (WEST, FAR), 1),
        ("box", (WEST, FAR), 1),
        ("box", (WEST,), 1),
    ],
)
def test_parts_are_combined_as_chosen(combined, how, wkts, count):
    found = combined(how, *wkts)
    assert len(found) == count and all(each.isGeosValid() for each in found)


def test_a_single_part_is_left_as_it_is_whatever_is_chosen(combined):
    assert combined("hull", HOLED)[0].asWkt().count("(") == 3


@pytest.mark.parametrize(
    "how, wkts", [("refuse", (WEST, EAST)), ("dissolve", (WEST, FAR)), ("dissolve", (WEST, CORNER))]
)
def test_what_cannot_be_one_polygon_is_refused(combined, how, wkts):
    from georelay.providers.errors import InputError

    with pytest.raises(InputError, match="Nothing was sent"):
        combined(how, *wkts)
