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
    from georelay.bridge.areas import combine_polygons
    from qgis.core import QgsGeometry

    return lambda how, *wkts: combine_polygons([QgsGeometry.fromWkt(wkt) for wkt in wkts], how, "town")


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


BOW_TIE = "POLYGON((10 50,10.01 50.01,10.01 50,10 50.01,10 50))"
TWO_FAULTS = "POLYGON((10.1 50,10.11 50.01,10.11 50,10.1 50.01,10.1 50))"
OPEN_LINE = "LINESTRING(10 50,10.01 50.01,10.01 50)"
NORTH = "POLYGON((10 89,10 91,10.01 91,10 89))"
PARTS = "MULTIPOLYGON(((10 50,10 50.01,10.01 50.01,10 50)),((11 50,11 50.01,11.01 50.01,11 50)))"


@pytest.fixture
def area_of(qgis):
    """The area of polygons, and what was warned of."""
    from georelay.bridge.areas import AreaDemand, area_from_layer
    from georelay.bridge.sources import LayerSource
    from georelay.providers.declare import Ports
    from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsVectorLayer

    def call(*wkts, kind="Polygon", **demand):
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", "town", "memory")
        features = []
        for wkt in wkts:
            feature = QgsFeature()
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        warned: list[str] = []
        ports = Ports(lambda text: None, warned.append, lambda percent: None, lambda: False)
        source = LayerSource(layer, "town", layer.crs(), QgsCoordinateTransformContext())
        return area_from_layer(source, AreaDemand(**demand), ports), warned

    return call


def test_all_that_is_wrong_with_an_area_is_told_at_once(area_of):
    from georelay.providers.errors import InputError

    with pytest.raises(InputError) as refused:
        area_of(WEST, BOW_TIE, TWO_FAULTS, NORTH)
    told = str(refused.value)
    assert "3 of 4 polygons of town have errors" in told and "Nothing was sent" in told
    assert "Outline crosses itself: 2 (plot 2, 3)" in told and "Outside the world: 1 (plot 4)" in told
    assert "repair a copy" in told


def test_polygons_with_errors_are_left_out_or_repaired_where_that_is_chosen(area_of):
    left, warned = area_of(WEST, BOW_TIE, NORTH, on_invalid="leave_out")
    assert len(left.parts) == 1 and "Outline crosses itself" in warned[0]
    mended, warned = area_of(WEST, TWO_FAULTS, NORTH, on_invalid="repair")
    assert len(mended.parts) == 3 and "Outside the world" in warned[0]  # a bow tie is two triangles


@pytest.mark.parametrize(
    "wkts, kind, demand, parts",
    [
        ((PARTS,), "MultiPolygon", {}, 2),
        ((WEST, None), "Polygon", {}, 1),
        ((WEST, WEST), "Polygon", {"multipart": "dissolve"}, 1),
        ((HOLED,), "Polygon", {"profile": 3}, 1),
    ],
)
def test_what_the_area_is_made_of_is_no_error(area_of, wkts, kind, demand, parts):
    assert len(area_of(*wkts, kind=kind, **demand)[0].parts) == parts


def test_the_same_ground_twice_is_not_run_twice(area_of):
    from georelay.providers.errors import InputError

    with pytest.raises(InputError, match="Same ground twice"):
        area_of(WEST, WEST)
    assert len(area_of(WEST, WEST, on_invalid="leave_out")[0].parts) == 1


def test_lines_are_no_area_and_nothing_at_all_neither(area_of):
    from georelay.providers.errors import InputError

    with pytest.raises(InputError, match="Wrong geometry type"):
        area_of(OPEN_LINE, kind="LineString")
    with pytest.raises(InputError, match="no polygon that can be sent"):
        area_of(BOW_TIE, NORTH, on_invalid="leave_out")


@pytest.mark.parametrize("how", ["dissolve", "hull", "box"])
def test_what_was_made_of_several_parts_starts_at_its_least_position_whatever_the_order(combined, how):
    one, other = combined(how, WEST, EAST)[0], combined(how, EAST, WEST)[0]

    assert one.asWkt() == other.asWkt()
    ring = [(point.x(), point.y()) for point in one.asPolygon()[0]]
    assert ring[0] == ring[-1] == min(ring) and signed(ring) > 0
