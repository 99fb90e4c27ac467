"""A geometry made fit for a table of another type is, byte for byte, what QGIS writes there row by row."""

from __future__ import annotations

import sqlite3
import struct

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

FAMILIES = ("Point", "LineString", "Polygon")
KINDS = [*FAMILIES, *(f"Multi{each}" for each in FAMILIES)]
DIMS = ("", "Z", "M", "ZM")
RING = [(1.0, 2.0), (3.0, 2.0), (3.0, 5.0), (1.0, 2.0)]


@pytest.fixture(scope="module")
def promotion(qgis):
    from georelay.bridge import promotion

    return promotion


def number_of(kind):
    return {"Point": 1, "LineString": 2, "Polygon": 3}[kind.replace("Multi", "")] + 3 * kind.startswith("Multi")


def shape(draw, kind, dims):
    """WKT of a geometry with some parts and rings, or an empty one."""
    name = f"{kind.upper()} {dims}".strip()
    if draw.integers(0, 8) == 0 and "Point" not in kind:
        return f"{name} EMPTY"
    parts = [part(draw, kind.replace("Multi", ""), 2 + len(dims)) for _ in range(int(draw.integers(1, 4)))]
    return f"{name}({','.join(parts)})" if kind.startswith("Multi") else f"{name}{parts[0]}"


def part(draw, family, count):
    def line(size, is_ring):
        rows = draw.uniform(-50, 50, (size, count)).round(int(draw.integers(0, 9))) + 0.0
        rows = np.concatenate([rows, rows[:1]]) if is_ring else rows
        return "(" + ",".join(" ".join(map(repr, each)) for each in rows.tolist()) + ")"

    if family == "Point":
        return line(1, False)
    if family == "LineString":
        return line(int(draw.integers(2, 9)), False)
    return "(" + ",".join(line(int(draw.integers(3, 9)), True) for _ in range(int(draw.integers(1, 4)))) + ")"


def table(path, shapes, declared=ogr.wkbUnknown):
    """A GeoPackage by GDAL that holds these shapes."""
    lonlat = osr.SpatialReference()
    lonlat.ImportFromEPSG(4326)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("t", lonlat, declared)
    for each in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(each))
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        layer.CreateFeature(feature)
        gdal.PopErrorHandler()
    data = layer = None
    return in_table(path)


def in_table(path):
    with sqlite3.connect(path) as database:
        return [row[0] for row in database.execute("SELECT geom FROM t ORDER BY fid")]


def by_qgis(path, shapes, wkb_type):
    """What QGIS writes of them, row by row, into a table of that type."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsFields,
        QgsGeometry,
        QgsVectorFileWriter,
        QgsWkbTypes,
    )
    from qgis.PyQt.QtCore import QByteArray

    how = QgsVectorFileWriter.SaveVectorOptions()
    how.driverName, how.layerName = "GPKG", "t"
    lonlat, context = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    kind = QgsWkbTypes.parseType(wkb_type)
    writer = QgsVectorFileWriter.create(str(path), QgsFields(), kind, lonlat, context, how)
    for each in shapes:
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(QByteArray(bytes(ogr.CreateGeometryFromWkt(each).ExportToIsoWkb())))
        feature.setGeometry(geometry)
        assert writer.addFeature(feature)
    del writer
    return in_table(path)


def wanted(promotion, kind, dims):
    return promotion.TableType(number_of(kind), DIMS.index(dims), 4326)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("dims", DIMS)
def test_every_form_becomes_what_qgis_makes_of_it(promotion, tmp_path, kind, dims):
    from georelay.bridge.blobs import read_blobs

    draw = np.random.default_rng(number_of(kind) * 10 + DIMS.index(dims))
    sources = {kind, kind.replace("Multi", "")}
    shapes = [shape(draw, each, other) for each in sorted(sources) for other in DIMS for _ in range(25)]
    given, expected = table(tmp_path / "in.gpkg", shapes), by_qgis(tmp_path / "out.gpkg", shapes, kind + dims)
    read = read_blobs(given, 4326)
    assert not read.is_odd.any()
    made = promotion.promoted(read, wanted(promotion, kind, dims))
    assert [made.get(row, blob) for row, blob in enumerate(given)] == expected
    assert 100 * len(sources) > len(made) >= 75, "what is as it is to be stays"


def test_the_boxes_are_those_of_the_geometries(promotion, tmp_path):
    from georelay.bridge.blobs import read_blobs

    draw = np.random.default_rng(5)
    shapes = [shape(draw, kind, dims) for kind in KINDS for dims in DIMS for _ in range(10)]
    read = read_blobs(table(tmp_path / "in.gpkg", shapes), 4326)
    known = [ogr.CreateGeometryFromWkt(each) for each in shapes]
    assert read.is_empty.tolist() == [each.IsEmpty() for each in known]
    assert all(
        read.boxes[row].tolist() == list(each.GetEnvelope()) for row, each in enumerate(known) if not each.IsEmpty()
    )


def test_a_table_of_another_family_has_no_type(promotion):
    for kind in (ogr.wkbUnknown, ogr.wkbNone, ogr.wkbGeometryCollection, ogr.wkbCurvePolygon, ogr.wkbTINZ):
        assert promotion.table_type(kind, 4326) is None
    for kind in (ogr.wkbMultiPolygon25D, ogr.wkbMultiPolygonZM - 2000):
        assert promotion.table_type(kind, 4326) == promotion.TableType(6, 1, 4326)


def header(flags, *bounds):
    return struct.pack(f"<2sBBi{len(bounds)}d", b"GP", 0, flags, 4326, *bounds)


def polygon(code, ring, inner=(), order="<"):
    return struct.pack(order + "BIII", order == "<", code, 1, len(ring)) + b"".join(
        struct.pack(f"{order}{len(each)}d", *each) for each in ring
    )


def with_z(*heights):
    return [(*each, height) for each, height in zip(RING, heights)]


NAN, INF = float("nan"), float("inf")
HIGH = (1.0, 3.0, 2.0, 5.0, 4.0, 9.0)
SOUND = header(5, *HIGH) + polygon(1003, with_z(4, 9, 5, 4))
ODD = {
    "a height that is no number": header(5, *HIGH) + polygon(1003, with_z(4, 9, NAN, 4)),
    "a height without end": header(5, *HIGH[:5], INF) + polygon(1003, with_z(4, INF, 5, 4)),
    "a measure that is no number": header(3, *HIGH[:4]) + polygon(2003, with_z(4, 9, NAN, 4)),
    "heights of another plot": header(5, *HIGH[:4], 4, 8) + polygon(1003, with_z(4, 9, 5, 4)),
    "heights in no header": header(3, *HIGH[:4]) + polygon(1003, with_z(4, 9, 5, 4)),
    "measures in a header": header(7, *HIGH) + polygon(2003, with_z(4, 9, 5, 4)),
    "heights in the header of a flat plot": header(5, *HIGH) + polygon(3, RING),
    "a ring that ends at another height": header(5, *HIGH) + polygon(1003, with_z(4, 9, 5, 9)),
    "a ring that ends at another measure": header(3, *HIGH[:4]) + polygon(2003, with_z(4, 9, 5, 9)),
    "the height of another zero": header(5, *HIGH[:4], 0, 0) + polygon(1003, with_z(0, -0.0, 0, 0)),
    "heights of old": header(5, *HIGH) + polygon(0x80000003, with_z(4, 9, 5, 4)),
    "the other byte order": header(5, *HIGH) + polygon(1003, with_z(4, 9, 5, 4), order=">"),
    "a part with measures among heights": header(5, *HIGH)
    + struct.pack("<BII", 1, 1006, 1)
    + polygon(2003, with_z(4, 9, 5, 4)),
    "a part of old among heights": header(5, *HIGH)
    + struct.pack("<BII", 1, 1006, 1)
    + polygon(0x80000003, with_z(4, 9, 5, 4)),
    "a part of nothing with heights": header(0x11) + struct.pack("<BIIBII", 1, 6, 1, 1, 1003, 0),
    "two parts of nothing": header(0x11) + struct.pack("<BIIBIIBII", 1, 6, 2, 1, 3, 0, 1, 3, 0),
    "a part of nothing beside another": header(3, *HIGH[:4])
    + struct.pack("<BII", 1, 6, 2)
    + polygon(3, RING)
    + struct.pack("<BII", 1, 3, 0),
    "a type that is not": header(3, *HIGH[:4]) + polygon(4003, RING),
}


@pytest.mark.parametrize("kind", ["MultiLineString", "MultiPolygon"])
@pytest.mark.parametrize("dims", DIMS)
def test_a_geometry_of_one_empty_part_keeps_it(promotion, kind, dims):
    from georelay.bridge.blobs import read_blobs

    single = number_of(kind) - 3
    hollow = [
        header(0x11) + struct.pack("<BIIBII", 1, single + 3 + 1000 * each, 1, 1, single + 1000 * each, 0)
        for each in range(4)
    ]
    read = read_blobs(hollow, 4326)
    made = promotion.promoted(read, wanted(promotion, kind, dims))
    result = [made.get(row, blob) for row, blob in enumerate(hollow)]
    assert not read.is_odd.any() and set(result) == {hollow[DIMS.index(dims)]}


@pytest.mark.parametrize("case", ODD)
def test_what_is_not_as_gdal_writes_it_is_odd_and_alone(promotion, case):
    from georelay.bridge.blobs import read_blobs

    read = read_blobs([SOUND, ODD[case], SOUND], 4326)
    assert read.is_odd.tolist() == [False, True, False]
    made = promotion.promoted(read, promotion.TableType(6, 0, 4326))
    assert sorted(made) == [0, 2] and made[0] == made[2]


@pytest.mark.parametrize("at", range(len(SOUND)))
def test_no_byte_of_a_geometry_with_heights_may_be_another(promotion, at):
    """But for the digits inside the bounds, which are what they are."""
    from georelay.bridge.blobs import read_blobs

    changed = SOUND[:at] + bytes([SOUND[at] ^ 1]) + SOUND[at + 1 :]
    if not read_blobs([changed], 4326).is_odd[0]:
        assert at >= 56 + 13
    assert read_blobs([SOUND[:at]], 4326).is_odd[0] and read_blobs([SOUND + b"\0"], 4326).is_odd[0]
