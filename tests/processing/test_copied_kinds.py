"""What the fast way writes is, byte for byte, what QGIS writes row by row: whatever a GeoPackage holds."""

from __future__ import annotations

import pytest
from osgeo import ogr
from whole_geopackages import as_read, changed, in_tables

COLUMNS = {
    "TEXT": ogr.OFTString,
    "MEDIUMINT": ogr.OFTInteger,
    "INTEGER": ogr.OFTInteger64,
    "REAL": ogr.OFTReal,
    "DATE": ogr.OFTDate,
    "DATETIME": ogr.OFTDateTime,
    "BLOB": ogr.OFTBinary,
    "BOOLEAN": ogr.OFTInteger,
}


def square(number):
    west, south = -2.4 + 0.003 * number, 6.3
    east, north = west + 0.002, south + 0.002
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def wkt(ring):
    return "MULTIPOLYGON(((" + ",".join(f"{x!r} {y!r}" for x, y in ring) + ")))"


def plots(path, columns=("TEXT",), rows=8):
    """A GeoPackage of plots, made by GDAL; every third crosses itself. Columns `c0`, `c1` of these types."""
    from osgeo import osr

    lonlat = osr.SpatialReference()
    lonlat.ImportFromEPSG(4326)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("plots", lonlat, ogr.wkbMultiPolygon)
    for number, declared in enumerate(columns):
        field = ogr.FieldDefn(f"c{number}", COLUMNS[declared])
        if declared == "BOOLEAN":
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    for number in range(rows):
        a, b, c, d, _ = square(number)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt([a, c, b, d, a] if number % 3 == 0 else [a, b, c, d, a])))
        layer.CreateFeature(feature)
    data = None
    return path


@pytest.fixture
def written_both_ways(run, ways, row_by_row, tmp_path):
    """``(source)``: what both ways write of it (VALID, INVALID), and how many outputs the fast way wrote."""

    def write(source, **more):
        found = []
        for name in ("fast", "slow"):
            (tmp_path / name).mkdir()
            out = {each: str(tmp_path / name / f"{each}.gpkg") for each in ("VALID", "INVALID")}
            done = run("checkplots", INPUT=source, PROFILE=4, **out, **more)
            assert done.error == ""
            found.append([(in_tables(path), as_read(path)) for path in out.values()])
            row_by_row()
        return (*found, len(ways))

    return write


COPIED = {
    "TEXT": ["''", "' '", "'é㐀' || char(128512)", "char(65534, 1, 13, 10)", "hex(zeroblob(100000))", "5", "1.5"],
    "MEDIUMINT": ["0", "2147483647", "-2147483647", "3.0", "'7'"],
    "INTEGER": ["9223372036854775807", "-9223372036854775807 - 1"],
    "REAL": ["9e999", "-9e999", "7", "9007199254740993", "1e-320", "'12'"],
    "DATE": ["'2026-02-28'", "'2024-02-29'", "'0001-01-01'", "'9999-12-31'"],
    "BLOB": ["x''", "x'00ff'", "zeroblob(100000)"],
    "BOOLEAN": ["0", "1"],
}
LEFT = {
    "TEXT": [
        "x'616263'",
        "'a' || char(0) || 'b'",
        "char(65279) || 'a'",
        "CAST(x'636166e9' AS TEXT)",
        "CAST(x'61eda080' AS TEXT)",
        "CAST(x'c080' AS TEXT)",
    ],
    "MEDIUMINT": ["'abc'", "3.7", "1099511627776", "x'31'"],
    "INTEGER": ["'abc'", "3.7", "'99999999999999999999'", "9e999"],
    "REAL": ["'abc'", "x'3132'", "''"],
    "DATE": [
        "''",
        "'tomorrow'",
        "'2026-2-1'",
        "'2026-02-30'",
        "'2026/02/01'",
        "'2026-02-01 '",
        "'2026-02-01T10:00:00Z'",
        "'0000-01-01'",
        "'99999-01-01'",
        "20260201",
        "2460000.5",
        "x'323032362d30322d3031'",
    ],
    "DATETIME": [
        "''",
        "'soon'",
        "'2026-02-01'",
        "'2026-02-01 03:04:05'",
        "'2026-02-01T03:04Z'",
        "'2026-02-01T03:04:05+02:00'",
        "'2026-02-01T03:04:05.5Z'",
        "'2026-02-01T03:04:05.123456Z'",
        "'2026-02-01t03:04:05z'",
        "'2026-02-01T03:04:60Z'",
        "'2026-02-01T24:00:00Z'",
        "'2026-02-30T03:04:05Z'",
        "1700000000",
    ],
    "BLOB": ["'abc'", "5"],
    "BOOLEAN": ["2", "-1", "'true'", "0.5"],
}


@pytest.mark.parametrize("declared", COPIED)
def test_values_that_their_column_takes_are_copied_as_they_are(written_both_ways, tmp_path, declared):
    path = plots(tmp_path / "in.gpkg", [declared], len(COPIED[declared]) + 1)
    told = [f"UPDATE plots SET c0 = {value} WHERE fid = {fid}" for fid, value in enumerate(COPIED[declared], 1)]
    fast, slow, copied = written_both_ways(changed(path, *told))
    assert fast == slow and copied == 2


@pytest.mark.parametrize("declared, value", [(each, value) for each in LEFT for value in LEFT[each]])
def test_a_value_that_is_not_what_its_column_says_is_left_to_qgis(run, ways, tmp_path, declared, value):
    source = changed(plots(tmp_path / "in.gpkg", [declared]), f"UPDATE plots SET c0 = {value} WHERE fid = 2")
    done = run("checkplots", INPUT=source, PROFILE=4, VALID=str(tmp_path / "out.gpkg"))
    assert done.error == "" and ways == []


MOMENTS = ["03:04:05Z", "03:04:05.000Z", "03:04:05.678Z", "03:04:05.999Z", "03:04:05", "03:04:05.001", "00:00:00.000Z"]


@pytest.mark.parametrize("day", ["2026-03-29", "1800-01-01", "2024-02-29"])
def test_a_moment_keeps_its_parts_of_a_second_and_its_time_zone(run, ways, tmp_path, day):
    """Row by row, old QGIS writes neither."""
    import sqlite3

    path = plots(tmp_path / "in.gpkg", ["DATETIME"], len(MOMENTS))
    told = [("UPDATE plots SET c0 = ? WHERE fid = ?", (f"{day}T{at}", fid)) for fid, at in enumerate(MOMENTS, 1)]
    out = {each: str(tmp_path / f"{each}.gpkg") for each in ("VALID", "INVALID")}
    assert run("checkplots", INPUT=changed(path, *told), PROFILE=4, **out).error == "" and len(ways) == 2
    found = []
    for name, place in out.items():
        with sqlite3.connect(place) as database:
            found += database.execute(f"SELECT fid, c0 FROM {name}").fetchall()
    assert sorted(found) == [(fid, f"{day}T{at}") for fid, at in enumerate(MOMENTS, 1)]
