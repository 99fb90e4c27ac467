"""A geometry of a GeoPackage is taken only where each of its bytes is what GDAL would write."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from osgeo import ogr, osr

WKT = {
    "POINT": "POINT(1 2)",
    "LINESTRING": "LINESTRING(1 2,3 4,5 0)",
    "POLYGON": "POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,1 2,2 2,1 1),(3 3,3 3.5,3.5 3.5,3 3))",
    "MULTIPOINT": "MULTIPOINT(1 2,3 4)",
    "MULTILINESTRING": "MULTILINESTRING((1 2,3 4),(0 0,9 9,8 8))",
    "MULTIPOLYGON": "MULTIPOLYGON(((0 0,4 0,4 4,0 0)),((10 10,14 10,14 14,10 10),(11 11,12 11.5,12 11,11 11)))",
}
RING = [(1.0, 2.0), (3.0, 2.0), (3.0, 5.0), (1.0, 2.0)]
BOUNDS = (1.0, 3.0, 2.0, 5.0)
NAN, INF = float("nan"), float("inf")


@pytest.fixture(scope="module")
def blobs(qgis):
    from georelay.bridge import blobs

    return blobs


def by_gdal(folder, kind, shapes):
    """The bytes that GDAL writes."""
    lonlat = osr.SpatialReference()
    lonlat.ImportFromEPSG(4326)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "in.gpkg"))
    layer = data.CreateLayer("t", lonlat, ogr.CreateGeometryFromWkt(WKT[kind]).GetGeometryType())
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    data = layer = None
    import sqlite3

    with sqlite3.connect(folder / "in.gpkg") as database:
        return [row[0] for row in database.execute("SELECT geom FROM t ORDER BY fid")]


@pytest.mark.parametrize("kind", WKT)
def test_what_gdal_writes_is_taken_with_its_bounds(blobs, tmp_path, kind):
    written = by_gdal(tmp_path, kind, [WKT[kind], f"{kind} EMPTY", WKT[kind].replace("4", "7")])
    boxes = blobs.boxes_of(written, blobs.kind_named(kind), 4326)
    shapes = [ogr.CreateGeometryFromWkt(each) for each in (WKT[kind], WKT[kind].replace("4", "7"))]
    assert boxes[[0, 2]].tolist() == [list(each.GetEnvelope()) for each in shapes]
    assert np.isnan(boxes[1]).all() and len(blobs.boxes_of([], 3, 4326)) == 0


@pytest.mark.parametrize("kind", WKT)
@pytest.mark.parametrize("other", WKT)
def test_another_kind_or_reference_system_is_not_taken(blobs, tmp_path, kind, other):
    written = by_gdal(tmp_path, kind, [WKT[kind]])
    with pytest.raises(ValueError):
        blobs.boxes_of(written, blobs.kind_named(other), 4326 if kind != other else 3857)


@pytest.mark.parametrize("kind", WKT)
def test_no_byte_may_be_another_or_lack_or_be_too_many(blobs, tmp_path, kind):
    """But for the digits of a position inside the bounds, which are what they are."""
    (sound,) = by_gdal(tmp_path, kind, [WKT[kind]])
    number, taken = blobs.kind_named(kind), []
    for at in range(len(sound)):
        for damaged in (sound[:at], sound[:at] + bytes([sound[at] ^ 0x01]) + sound[at + 1 :]):
            try:
                blobs.boxes_of([damaged], number, 4326)
            except ValueError:
                continue
            taken.append((at, len(damaged)))
    with pytest.raises(ValueError):
        blobs.boxes_of([sound + b"\0"], number, 4326)
    positions = [at for at, size in taken if size == len(sound) and at >= 13]
    assert len(taken) == len(positions)
    read = ogr.CreateGeometryFromWkb(sound[8 if kind == "POINT" else 40 :])
    for at in positions:
        changed = sound[:at] + bytes([sound[at] ^ 0x01]) + sound[at + 1 :]
        again = ogr.CreateGeometryFromWkb(changed[8 if kind == "POINT" else 40 :])
        assert kind == "POINT" or again.GetEnvelope() == read.GetEnvelope()


def header(flags, bounds=(), srs=4326, order="<", version=0):
    return struct.pack(order + "2sBBi", b"GP", version, flags, srs) + struct.pack(f"{order}{len(bounds)}d", *bounds)


def polygon(ring=RING, order="<", kind=3, end=b""):
    head = struct.pack(order + "BIII", order == "<", kind, 1, len(ring))
    return head + b"".join(struct.pack(f"{order}{len(each)}d", *each) for each in ring) + end


SOUND = header(3, BOUNDS)
ODD = {
    "no bounds": header(1) + polygon(),
    "bounds of elsewhere": header(3, (0, 1, 0, 1)) + polygon(),
    "bounds too wide": header(3, (0, 4, 1, 6)) + polygon(),
    "bounds too narrow": header(3, (1, 2, 2, 5)) + polygon(),
    "bounds the wrong way round": header(3, (3, 1, 5, 2)) + polygon(),
    "bounds in the order of others": header(3, (1, 2, 3, 5)) + polygon(),
    "bounds that are no numbers": header(3, (NAN,) * 4) + polygon(),
    "bounds without end": header(3, (-INF, INF, -INF, INF)) + polygon(),
    "bounds with heights": header(5, (*BOUNDS, 0, 0)) + polygon(),
    "bounds with measures": header(7, (*BOUNDS, 0, 0)) + polygon(),
    "bounds with both": header(9, (*BOUNDS, 0, 0, 0, 0)) + polygon(),
    "bounds of a kind that there is not": header(11, BOUNDS) + polygon(),
    "said to be empty": header(0x13, BOUNDS) + polygon(),
    "said to be empty, without bounds": header(0x11) + polygon(),
    "empty, and not said to be": header(1) + struct.pack("<BII", 1, 3, 0),
    "empty, with bounds": header(0x13, (NAN,) * 4) + struct.pack("<BII", 1, 3, 0),
    "a header of the other byte order": header(2, BOUNDS, order=">") + polygon(),
    "WKB of the other byte order": SOUND + polygon(order=">"),
    "an extended type": header(0x23, BOUNDS) + polygon(),
    "flags that are reserved": header(0xC3, BOUNDS) + polygon(),
    "another version": header(3, BOUNDS, version=1) + polygon(),
    "another reference system": header(3, BOUNDS, srs=3857) + polygon(),
    "bytes behind it": SOUND + polygon(end=b"\0" * 7),
    "bytes that lack": SOUND + polygon()[:-16],
    "nothing but a header": SOUND,
    "an open ring": SOUND + polygon(RING[:-1]),
    "a ring of nothing": SOUND + struct.pack("<BIII", 1, 3, 1, 0),
    "heights": SOUND + polygon([(*each, 5.0) for each in RING], kind=1003),
    "measures": SOUND + polygon([(*each, 5.0) for each in RING], kind=2003),
    "heights of old": SOUND + polygon([(*each, 5.0) for each in RING], kind=0x80000003),
    "a reference system of its own": SOUND + struct.pack("<BII", 1, 0x20000003, 4326) + polygon()[5:],
    "a curve": SOUND + struct.pack("<BII", 1, 10, 1) + struct.pack("<BII", 1, 8, 3) + polygon()[13 : 13 + 48],
    "a triangle": SOUND + polygon(kind=17),
    "a position that is no number": SOUND + polygon([RING[0], (NAN, NAN), *RING[1:]]),
    "a position without end": header(3, (1, INF, 2, 5)) + polygon([RING[0], (INF, 3.0), *RING[1:]]),
    "a position too far for an index": header(3, (1, 1e39, 2, 5)) + polygon([RING[0], (1e39, 3.0), *RING[1:]]),
    "a blob of SpatiaLite": b"\0\1" + struct.pack("<i4d", 4326, 1, 2, 3, 5) + b"\x7c" + polygon()[1:] + b"\xfe",
    "bare WKB": polygon(),
    "text": "POLYGON((1 2,3 2,3 5,1 2))",
    "a number": 7,
    "nothing": b"",
}


@pytest.mark.parametrize("case", ODD)
def test_a_form_that_is_not_gdal_s_own_is_not_taken(blobs, case):
    assert blobs.boxes_of([SOUND + polygon()], 3, 4326).tolist() == [list(BOUNDS)]
    with pytest.raises(ValueError):
        blobs.boxes_of([SOUND + polygon(), ODD[case]], 3, 4326)


@pytest.mark.parametrize("name", ["GEOMETRY", "GEOMETRYCOLLECTION", "CURVEPOLYGON", "MULTISURFACE", "TIN", ""])
def test_kinds_that_may_hold_others_are_not_known(blobs, name):
    with pytest.raises(LookupError):
        blobs.kind_named(name)


def test_points_are_written_as_gdal_writes_them(blobs, tmp_path):
    there = np.array([[1.0, 2.0], [np.nan, 1.0], [-180.0, 90.0]])
    one, none, two = blobs.points(there, 4326)
    assert none is None and [one, two] == by_gdal(tmp_path, "POINT", ["POINT(1 2)", "POINT(-180 90)"])
