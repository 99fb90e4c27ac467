"""What the fast way writes is, byte for byte, what QGIS writes row by row: whatever a GeoPackage holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr
from whole_geopackages import as_read, changed, in_tables

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
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


KEPT = {"TEXT(3)": "'longer than three'", "MEDIUMINT": "-2147483648"}


@pytest.mark.parametrize("declared", KEPT)
def test_a_value_that_qgis_refuses_to_write_is_kept_as_it_is(run, ways, tmp_path, declared):
    """SQLite heeds no width. Row by row, QGIS ends the run there, and nothing of the layer would be written."""
    import sqlite3

    source = rebuilt(
        plots(tmp_path / "in.gpkg"),
        f"fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, c0 {declared}",
        f"fid, geom, {KEPT[declared]}",
    )
    out = tmp_path / "out.gpkg"
    assert run("checkplots", INPUT=source, PROFILE=4, VALID=str(out)).error == "" and ways == ["copied"]
    with sqlite3.connect(out) as database:
        assert set(database.execute("SELECT c0 FROM out").fetchall()) == {
            (KEPT[declared].strip("'") if "TEXT" in declared else -(2**31),)
        }


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


def rebuilt(path, declared, values="fid, geom, c0", options=""):
    """The table with other declarations of its columns."""
    return changed(
        path,
        f"CREATE TABLE other ({declared}){options}",
        f"INSERT INTO other SELECT {values} FROM plots",
        "DROP TABLE plots",
        "ALTER TABLE other RENAME TO plots",
    )


KEYS = {  # declarations, values, and whether it is copied
    "gaps": ("fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT", "fid * 1000, geom, c0", True),
    "the greatest number": (
        "fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT",
        "iif(fid = 5, 9223372036854775807, fid), geom, c0",
        True,
    ),
    "no number of a feature": (
        "fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT",
        "iif(fid = 5, -1, fid), geom, c0",
        False,
    ),
    "another name": ("rowid INTEGER PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT", "fid, geom, c0", False),
    "another case": ("FID INTEGER PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT", "fid, geom, c0", False),
    "beside the row's own": ("fid INT PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT", "fid * 10, geom, c0", True),
    "no row's own": ("fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT; WITHOUT ROWID", "fid, geom, c0", True),
    "at the end": ("c0 TEXT, geom MULTIPOLYGON, fid INTEGER PRIMARY KEY", "c0, geom, fid", True),
    "none": ("geom MULTIPOLYGON, c0 TEXT", "geom, c0", False),
    "none, but its name": ("fid INTEGER, geom MULTIPOLYGON, c0 TEXT", "fid, geom, c0", False),
    "text": ("fid TEXT PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT", "'p' || fid, geom, c0", False),
    "of two columns": ("fid INTEGER, geom MULTIPOLYGON, c0 TEXT, PRIMARY KEY (fid, c0)", "fid, geom, 'a'", False),
    "null": ("fid BIGINT PRIMARY KEY, geom MULTIPOLYGON, c0 TEXT", "iif(fid < 4, NULL, fid), geom, c0", False),
}


@pytest.mark.parametrize("case", KEYS)
def test_each_plot_goes_where_it_belongs_whatever_the_key_is(written_both_ways, tmp_path, case):
    """Plots are told apart by their ids; of a table without a key GDAL streams zeros."""
    declared, values, is_copied = KEYS[case]
    declared, _, options = declared.partition(";")
    fast, slow, copied = written_both_ways(rebuilt(plots(tmp_path / "in.gpkg"), declared, values, options))
    assert fast == slow and copied == (2 if is_copied else 0)
    assert [tables_and_rows[1]["count"] for tables_and_rows in fast] == [5, 3]
    assert {row[1][-1] for row in fast[1][1]["rows"]} == {"'self_intersection'"}


DECLARED = {
    "constraints": ("c0 TEXT NOT NULL UNIQUE CHECK (c0 <> 'x') DEFAULT 'y'", "fid || 'c'", True),
    "a key of another table": ("c0 TEXT REFERENCES other_table (x)", "c0", True),
    "computed": ("c0 TEXT GENERATED ALWAYS AS ('p' || fid) STORED", None, False),
    "a second geometry": ("c0 MULTIPOLYGON", "geom", False),
    "a type of other databases": ("c0 VARCHAR(3)", "'abc'", False),
    "no type": ("c0", "'abc'", True),
    "a short number": ("c0 SMALLINT", "5", False),
    "a short float": ("c0 FLOAT", "0.1", False),
    "a time": ("c0 TIME", "'10:00'", False),
}


@pytest.mark.parametrize("case", DECLARED)
def test_columns_are_what_qgis_makes_of_them_however_they_are_declared(written_both_ways, tmp_path, case):
    column, value, is_copied = DECLARED[case]
    path = plots(tmp_path / "in.gpkg")
    if value is None:
        source = changed(
            path,
            f"CREATE TABLE other (fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, {column})",
            "INSERT INTO other (fid, geom) SELECT fid, geom FROM plots",
            "DROP TABLE plots",
            "ALTER TABLE other RENAME TO plots",
        )
    else:
        source = rebuilt(path, f"fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, {column}", f"fid, geom, {value}")
    fast, slow, copied = written_both_ways(source)
    assert fast == slow and copied == (2 if is_copied else 0)


CHANGES = {
    "INSERT INTO plots SELECT fid + 100, geom, c0 FROM plots WHERE fid = 2": "checked: 5, written: 6",
    "DELETE FROM plots WHERE fid = 2": "checked: 5, written: 4",
    "UPDATE plots SET fid = fid + 100 WHERE fid = 1": "checked: 5, written: 6",
}


@pytest.mark.parametrize("change", CHANGES)
def test_plots_that_came_after_the_check_are_in_no_output(run, ways, tmp_path, monkeypatch, change):
    """Another program may write into the file at any time."""
    from georelay.processing import check

    source, run_check = changed(plots(tmp_path / "in.gpkg"), "DELETE FROM plots WHERE 0"), check.run_check

    def checked(*given):
        found = run_check(*given)
        changed(tmp_path / "in.gpkg", change)
        return found

    monkeypatch.setattr(check, "run_check", checked)
    out = {each: str(tmp_path / f"{each}.gpkg") for each in ("VALID", "INVALID")}
    done = run("checkplots", INPUT=source, PROFILE=4, **out)
    assert ways == [] and CHANGES[change] in done.error


@pytest.mark.parametrize("held", [0, 3])
def test_what_is_appended_to_a_table_goes_through_qgis_which_maps_its_columns(run, ways, tmp_path, held):
    from qgis.core import (
        QgsProcessingOutputLayerDefinition,
        QgsProperty,
        QgsRemappingSinkDefinition,
        QgsVectorLayer,
    )

    source = f"{plots(tmp_path / 'in.gpkg')}|layername=plots"
    there = f"{plots(tmp_path / 'there.gpkg', rows=held)}|layername=plots"
    table, mapped = QgsVectorLayer(there, "plots", "ogr"), QgsRemappingSinkDefinition()
    mapped.setDestinationFields(table.fields())
    mapped.setDestinationCrs(table.crs())
    mapped.setSourceCrs(table.crs())
    mapped.setDestinationWkbType(table.wkbType())
    mapped.setFieldMap({"c0": QgsProperty.fromExpression("'mapped'")})
    output = QgsProcessingOutputLayerDefinition(there)
    output.setRemappingDefinition(mapped)
    assert run("checkplots", INPUT=source, PROFILE=4, VALID=output).error == "" and ways == []
    del table
    rows = [each.attribute("c0") for each in QgsVectorLayer(there, "plots", "ogr").getFeatures()]
    assert len(rows) == held + 5 and rows[held:] == ["mapped"] * 5


@pytest.mark.parametrize("outputs", [("INVALID",), ("VALID", "INVALID"), ("VALID", "INVALID", "ISSUES")])
def test_a_run_that_ends_in_the_middle_leaves_no_output_that_looks_whole(run, ways, tmp_path, monkeypatch, outputs):
    """An empty table of plots with errors would say that there are none. What was whole before stays so."""
    from georelay.bridge import filling

    source, finish, begun = f"{plots(tmp_path / 'in.gpkg')}|layername=plots", filling._finish, []

    def end_at_the_last(database, table, places):
        begun.append(table.plain)
        assert not (tmp_path / f"{table.plain}.gpkg").exists(), "a process that is killed here leaves this"
        if len(begun) == len(outputs):
            raise MemoryError
        finish(database, table, places)

    monkeypatch.setattr(filling, "_finish", end_at_the_last)
    run("checkplots", INPUT=source, PROFILE=4, **{each: str(tmp_path / f"{each}.gpkg") for each in outputs})
    assert begun == [each for each in ("INVALID", "VALID", "ISSUES") if each in outputs]
    left = {each.name for each in tmp_path.iterdir() if each.name.endswith((".gpkg", ".part"))}
    assert left == {"in.gpkg", *(f"{each}.gpkg" for each in begun[:-1])}


@pytest.mark.parametrize("name", ["VALID", "INVALID"])
def test_tables_that_share_a_file_are_written_row_by_row(run, ways, tmp_path, name):
    source = f"{plots(tmp_path / 'in.gpkg')}|layername=plots"
    done = run("checkplots", INPUT=source, PROFILE=4, **{name: f"{plots(tmp_path / 'there.gpkg')}|layername=more"})
    assert done.error == "" and ways == []
    assert {row[0] for row in in_tables(tmp_path / "there.gpkg")["contents"]} >= {"plots", "more"}


SIZES = [499, 500, 501, 1020, 2653]  # rows; a node of the index holds 51


@pytest.mark.parametrize("rows", SIZES)
def test_tables_of_every_size_are_the_same(run, row_by_row, tmp_path, rows):
    source, found = f"{plots(tmp_path / 'in.gpkg', rows=rows)}|layername=plots", []
    for name in ("fast", "slow"):
        (tmp_path / name).mkdir()
        out = {each: str(tmp_path / name / f"{each}.gpkg") for each in ("VALID", "INVALID", "ISSUES")}
        assert run("checkplots", INPUT=source, PROFILE=4, OVERLAPS=False, **out).error == ""
        found.append([(in_tables(path), as_read(path)) for path in out.values()])
        row_by_row()
    assert found[0] == found[1]


def test_a_log_that_was_not_written_back_is_read_as_part_of_the_file(run, ways, tmp_path):
    """Another program has the file open, and part of its plots is still in its write-ahead log."""
    import sqlite3

    path = plots(tmp_path / "in.gpkg")
    changed(path)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("PRAGMA wal_autocheckpoint = 0")
    writer.execute("INSERT INTO plots SELECT fid + 100, geom, c0 FROM plots WHERE fid < 3")
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("DELETE FROM plots WHERE fid = 2")
    out = {each: str(tmp_path / f"{each}.gpkg") for each in ("VALID", "INVALID")}
    done = run("checkplots", INPUT=f"{path}|layername=plots", PROFILE=4, **out)
    writer.execute("ROLLBACK")
    writer.close()
    assert done.error == "" and ways == ["copied", "copied"]
    numbers = [each[0] for path in out.values() for each in as_read(path)["rows"]]
    assert sorted(numbers) == [*range(1, 9), 101, 102]


NAMES = ["a b", "it's", 'a"b', "100%25", "a?mode=memory", "a#b", "ünï㐀", "a&b=c", "a;b", "x" * 180, "%3Fmode=ro"]


@pytest.mark.parametrize("name", NAMES)
def test_paths_of_any_name_are_read_and_written(run, ways, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    path = plots(folder / "in.gpkg") if "%" not in name else plots(tmp_path / "in.gpkg")
    out = {each: str(folder / f"{each}.gpkg") for each in ("VALID", "INVALID", "ISSUES")}
    done = run("checkplots", INPUT=f"{path}|layername=plots", PROFILE=4, **out)
    assert done.error == "" and len(ways) == 3
    assert [as_read(path)["count"] for path in out.values()] == [5, 3, done["ISSUE_COUNT"]]
    assert sorted(each.name for each in folder.iterdir() if "in.gpkg" not in each.name) == [
        "INVALID.gpkg",
        "ISSUES.gpkg",
        "VALID.gpkg",
    ]


@pytest.mark.parametrize("narrowed, numbers", [("limit", range(1, 6)), ("expression", [1, 2, 3])])
def test_a_part_of_a_layer_is_written_alone(run, ways, tmp_path, narrowed, numbers):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(f"{plots(tmp_path / 'in.gpkg')}|layername=plots", "plots", "ogr")
    QgsProject.instance().addMapLayer(layer)
    given = QgsProcessingFeatureSourceDefinition(layer.id(), False, 5 if narrowed == "limit" else -1)
    if narrowed == "expression":
        if not hasattr(given, "filterExpression"):
            pytest.skip("QGIS narrows an input by an expression since 3.32")
        given.filterExpression = '"fid" < 4'
    out = {each: str(tmp_path / f"{each}.gpkg") for each in ("VALID", "INVALID")}
    done = run("checkplots", INPUT=given, PROFILE=4, **out)
    QgsProject.instance().clear()
    assert done.error == "" and ways == []
    assert sorted(row[0] for path in out.values() for row in as_read(path)["rows"]) == list(numbers)


NAMED = [
    "x" * 63,
    "x" * 130,
    'qu"ote',
    "it's",
    "select",
    "order",
    "ge om",
    "\U0001f600",
    "a;b",
    "a.b",
    "a%sb",
    "{0}",
    "?",
]
NAMED += [
    ":x",
    "@x",
    "--",
    "[x]",
    "`x`",
    "rowid",
    "oid",
    "OGC_FID",
    "told",
    "what",
    "source",
    "given",
    "main",
    "issues",
    "1",
]


def test_columns_of_any_name_are_copied(written_both_ways, tmp_path):
    path = plots(tmp_path / "in.gpkg", ["TEXT"] * len(NAMED))
    renamed = [
        'ALTER TABLE plots RENAME COLUMN c{} TO "{}"'.format(at, name.replace('"', '""'))
        for at, name in enumerate(NAMED)
    ]
    told = ", ".join('"{}" = {}'.format(name.replace('"', '""'), at) for at, name in enumerate(NAMED))
    fast, slow, copied = written_both_ways(changed(path, *renamed, f"UPDATE plots SET {told}"))
    assert fast == slow and copied == 2
    assert fast[0][0]["VALID"][1][2:] == NAMED


@pytest.mark.parametrize(
    "name", ["select", 'qu"ote', "it's", "\U0001f600", "a b", "a.b", "told", "given", "main", "x" * 100]
)
def test_tables_and_files_of_any_name_are_copied(run, ways, tmp_path, name):
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "in.gpkg"))
    whole = ogr.Open(str(plots(tmp_path / "plots.gpkg")))
    data.CopyLayer(whole.GetLayer(0), name)
    data = whole = None
    out = {each: str(tmp_path / f"{name}{number}.gpkg") for number, each in enumerate(("VALID", "INVALID", "ISSUES"))}
    done = run("checkplots", INPUT=f"{tmp_path / 'in.gpkg'}|layername={name}", PROFILE=4, **out)
    assert done.error == "" and len(ways) == 3
    assert [as_read(path)["count"] for path in out.values()] == [5, 3, done["ISSUE_COUNT"]]


REAL = {
    "plots/ai4sf_vietnam.gpkg": ["reference"],
    "plots/portugal_culturas.gpkg": ["Culturas_Aveiro", "OcupacoesSolo_Aveiro"],
    "defects/mixed_crs.gpkg": ["oregon_2269", "oregon_4326"],
    "defects/overlapping_polygons_points.gpkg": ["overlapping_polygons", "overlapping_points", "overlapping_lines"],
    "defects/curvepolygon.gpkg": [""],
    "defects/line_zm.gpkg": [""],
    "defects/null_crs.gpkg": [""],
}


@pytest.mark.parametrize("file, layer", [(file, layer) for file in REAL for layer in REAL[file]])
def test_real_layers_are_the_same_both_ways(written_both_ways, file, layer):
    if not (DATA / file).exists():
        pytest.skip("the shared data are not here")
    fast, slow, _ = written_both_ways(f"{DATA / file}|layername={layer}" if layer else str(DATA / file))
    assert fast == slow


def test_what_is_written_is_on_the_disk_when_the_run_ends(plugin, tmp_path):
    """Power may fail at any time: SQLite waits for the disk, as it does where GDAL writes."""
    from georelay.bridge.filling import filling

    with filling(str(plots(tmp_path / "out.gpkg", rows=0))) as (database, _):
        assert database.execute("PRAGMA synchronous").fetchone() == (2,)
