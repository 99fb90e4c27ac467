"""Layers of plots with and without heights, in one part and in several: both ways write the same, byte for byte."""

from __future__ import annotations

import sqlite3
import struct

import pytest
from osgeo import gdal, ogr, osr
from whole_geopackages import as_read, changed, in_tables

DECLARED = {
    "polygons": ogr.wkbPolygon,
    "polygons with heights": ogr.wkbPolygon25D,
    "polygons with measures": ogr.wkbPolygonM,
    "multipolygons": ogr.wkbMultiPolygon,
    "multipolygons with heights": ogr.wkbMultiPolygon25D,
    "multipolygons with measures": ogr.wkbMultiPolygonM,
    "multipolygons with both": ogr.wkbMultiPolygonZM,
}
DIMS = {"": "", "Z": " 12.5", "M": " 3", "ZM": " 12.5 3"}


def ring(number, behind=""):
    west, south = -2.4 + 0.003 * number, 6.3
    corners = [(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)] if number % 3 else [(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]
    return "(" + ",".join(f"{west + 0.001 * x:.4f} {south + 0.001 * y:.4f}{behind}" for x, y in corners) + ")"


def shapes():
    """WKT of every form, some crossing themselves, some empty; None for none."""
    found = []
    for dims, behind in DIMS.items():
        for _ in range(2):
            at = len(found)
            found.append(f"POLYGON {dims}({ring(at, behind)})")
            found.append(f"MULTIPOLYGON {dims}(({ring(at + 1, behind)}),({ring(at + 40, behind)}))")
        found += [f"POLYGON {dims} EMPTY", f"MULTIPOLYGON {dims} EMPTY", None]
    return found


def plots(path, declared, rows):
    """A GeoPackage of these, made by GDAL; GDAL warns of types that are not the table's, and takes them."""
    lonlat = osr.SpatialReference()
    lonlat.ImportFromEPSG(4326)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("plots", lonlat, declared)
    layer.CreateField(ogr.FieldDefn("c0", ogr.OFTString))
    for number, wkt in enumerate(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, f"plot {number}")
        if wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        layer.CreateFeature(feature)
        gdal.PopErrorHandler()
    data = layer = None
    return f"{path}|layername=plots"


def geometries(path, missing):
    """(key, blob) of each row but those whose geometry is missing, of which QGIS makes an empty one."""
    with sqlite3.connect(path) as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()
        rows = database.execute(f'SELECT fid, geom FROM "{table}" ORDER BY fid').fetchall()
    return [row for row in rows if row[0] not in missing]


@pytest.fixture
def written_both_ways(run, ways, row_by_row, tmp_path):
    """``(source)``: what both ways write of it, and the ways that the first took."""

    def write(source, missing=()):
        found = []
        for name in ("fast", "slow"):
            (tmp_path / name).mkdir()
            out = {each: str(tmp_path / name / f"{each}.gpkg") for each in ("VALID", "INVALID")}
            done = run("checkplots", INPUT=source, PROFILE=4, **out)
            assert done.error == ""
            found.append([(geometries(path, missing), in_tables(path), as_read(path)) for path in out.values()])
            row_by_row()
        return (*found, list(ways))

    return write


@pytest.mark.parametrize("declared", DECLARED)
def test_every_form_of_plot_in_every_table(written_both_ways, tmp_path, declared):
    rows = shapes()
    source = plots(tmp_path / "in.gpkg", DECLARED[declared], rows)
    fast, slow, taken = written_both_ways(source, {fid for fid, wkt in enumerate(rows, 1) if wkt is None})
    assert fast == slow and taken == ["copied", "copied"]
    assert all(len(rows) > 5 for rows, *_ in fast)


@pytest.mark.parametrize("declared", ["polygons", "polygons with heights"])
@pytest.mark.parametrize("dims", DIMS)
def test_single_plots_stay_single(written_both_ways, tmp_path, declared, dims):
    rows = [f"POLYGON {dims}({ring(number, DIMS[dims])})" for number in range(8)]
    fast, slow, taken = written_both_ways(plots(tmp_path / "in.gpkg", DECLARED[declared], rows))
    assert fast == slow and taken == ["copied", "copied"]
    assert [tables[name][0] for (_, tables, _), name in zip(fast, ("VALID", "INVALID"))] == ["POLYGON"] * 2


def test_a_table_that_may_hold_heights_is_filled_as_one_that_does(written_both_ways, tmp_path):
    """So other programs declare flat plots with some heights among them."""
    rows = [f"MULTIPOLYGON(({ring(number)}))" for number in range(8)]
    rows += [f"MULTIPOLYGON Z(({ring(number, ' 5')}))" for number in range(8, 12)]
    source = plots(tmp_path / "in.gpkg", ogr.wkbMultiPolygon, rows)
    changed(tmp_path / "in.gpkg", "UPDATE gpkg_geometry_columns SET z = 2")
    fast, slow, taken = written_both_ways(source)
    assert fast == slow and taken == ["copied", "copied"]


def blob(flags, bounds, code, corners, order="<"):
    body = struct.pack(order + "BIII", order == "<", code, 1, len(corners))
    body += b"".join(struct.pack(f"{order}{len(each)}d", *each) for each in corners)
    return struct.pack(f"<2sBBi{len(bounds)}d", b"GP", 0, flags, 4326, *bounds) + body


BOX = (-2.4, -2.398, 6.3, 6.302)
CORNERS = [(-2.4, 6.3), (-2.398, 6.3), (-2.398, 6.302), (-2.4, 6.3)]
HIGH = [(*each, 5.0) for each in CORNERS]
NAN = float("nan")
ODD = {
    "a height that is no number": blob(5, (*BOX, 5, 5), 1003, [HIGH[0], (*CORNERS[1], NAN), *HIGH[2:]]),
    "no bounds": blob(1, (), 3, CORNERS),
    "bounds of elsewhere": blob(3, (0, 1, 0, 1), 3, CORNERS),
    "bounds of other heights": blob(5, (*BOX, 0, 1), 1003, HIGH),
    "heights of old": blob(5, (*BOX, 5, 5), 0x80000003, HIGH),
    "the other byte order": blob(3, BOX, 3, CORNERS, ">"),
    "an open ring": blob(3, BOX, 3, CORNERS[:-1]),
    "a ring that ends higher": blob(5, (*BOX, 5, 6), 1003, [*HIGH[:3], (*CORNERS[0], 6.0)]),
    "a curve": blob(3, BOX, 3, [])[:40]
    + struct.pack("<BII", 1, 10, 1)
    + struct.pack("<BII", 1, 8, 5)
    + b"".join(struct.pack("<2d", *each) for each in (*CORNERS[:3], (-2.4, 6.302), CORNERS[0])),
    "bytes that lack": blob(3, BOX, 3, CORNERS)[:-20],
    "a point": struct.pack("<2sBBiBI2d", b"GP", 0, 1, 4326, 1, 1, -2.4, 6.3),
    "a position that is no number": blob(3, BOX, 3, [CORNERS[0], (NAN, 6.3), *CORNERS[2:]]),
}


@pytest.mark.parametrize("declared", ["multipolygons", "multipolygons with heights", "multipolygons with both"])
def test_a_plot_of_one_empty_part_keeps_it(written_both_ways, tmp_path, declared):
    rows = [f"MULTIPOLYGON(({ring(number)}))" for number in range(8)]
    source = plots(tmp_path / "in.gpkg", DECLARED[declared], rows)
    hollow = struct.pack("<2sBBiBIIBII", b"GP", 0, 0x11, 4326, 1, 6, 1, 1, 3, 0)
    changed(tmp_path / "in.gpkg", ("UPDATE plots SET geom = ? WHERE fid IN (2, 4)", (hollow,)))
    fast, slow, taken = written_both_ways(source)
    assert fast == slow and taken == ["copied", "copied"]


@pytest.mark.parametrize("case", ODD)
@pytest.mark.parametrize("declared", ["polygons", "multipolygons with heights"])
def test_an_odd_plot_becomes_what_qgis_makes_of_it(written_both_ways, tmp_path, declared, case):
    rows = [f"MULTIPOLYGON(({ring(number)}))" for number in range(8)]
    source = plots(tmp_path / "in.gpkg", DECLARED[declared], rows)
    changed(tmp_path / "in.gpkg", ("UPDATE plots SET geom = ? WHERE fid IN (2, 4)", (ODD[case],)))
    fast, slow, _ = written_both_ways(source)
    assert fast == slow
