"""Plots that GDAL copies in bulk are those that row by row are written, and what it cannot copy it leaves to that."""

from __future__ import annotations

import pytest
from made_layers import memory_layer, square

COLUMNS = "plot_id:string(12),hectares:double,seen:date,at:datetime,rows:integer(9),wide:int8,yes:bool"


def geopackage(path, kind="MultiPolygon", rows=None, fields=COLUMNS, options=(), crs="EPSG:4326"):
    """A GeoPackage of plots, made by QGIS: the layer in it."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    rows = rows or [(in_kind(square(n), kind), values(n)) for n in range(12)]
    made = memory_layer(kind, [(wkt, each[: fields.count(",") + 1]) for wkt, each in rows], fields, crs)
    how = QgsVectorFileWriter.SaveVectorOptions()
    how.driverName, how.layerName, how.layerOptions = "GPKG", "plots", list(options)
    QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), QgsCoordinateTransformContext(), how)
    layer = QgsVectorLayer(f"{path}|layername=plots", "plots", "ogr")
    assert layer.isValid() and layer.featureCount() == len(rows)
    return layer


def in_kind(wkt, kind):
    from qgis.core import QgsGeometry, QgsWkbTypes

    wanted = QgsWkbTypes.parseType(kind)
    return QgsGeometry.fromWkt(wkt).coerceToType(wanted)[0].asWkt(8)


def values(number):
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    if number == 3:
        return [None] * 7
    at = QDateTime(QDate(2026, 1, 1 + number % 28), QTime(3, 4, 5, 678))
    return [f"plot é{number} 㐀", number / 3, QDate(2026, 2, 1), at, -number, 2**40 + number, bool(number % 2)]


def with_bow(rows):
    """Every fourth plot crosses itself."""
    bow = "MULTIPOLYGON(((-2.2 6.{0}1,-2.198 6.{0}12,-2.198 6.{0}1,-2.2 6.{0}12,-2.2 6.{0}1)))"
    return [(bow.format(n), each) if n % 4 == 0 else (wkt, each) for n, (wkt, each) in enumerate(rows)]


def written(source):
    """(feature id, attributes, WKB) of each feature that QGIS reads from an output.

    An empty geometry counts as none: of a missing one QGIS makes an empty one where it writes row by row.
    """
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(source, "written", "ogr")
    assert layer.isValid(), source
    names = [field.name() for field in layer.fields()]
    rows = [(f.id(), f.attributes(), f.geometry()) for f in layer.getFeatures()]
    return names, [(id, values, None if shape.isEmpty() else shape.asWkb().data()) for id, values, shape in rows]


ALIKE = {
    "multipolygons": {},
    "polygons": {"kind": "Polygon"},
    "with heights": {"kind": "MultiPolygonZ"},
    "with measures": {"kind": "PolygonM"},
    "curves": {"kind": "CurvePolygon"},
    "points": {"kind": "Point"},
    "in metres": {
        "crs": "EPSG:32630",
        "rows": [(square(n, 500_000 + n, 700_000, 200), values(n)) for n in range(9)],
        "kind": "Polygon",
    },
    "without a CRS": {"crs": ""},
    "another key": {"options": ["FID=number"]},
    "a column called geom": {"fields": "geom:string", "options": ["GEOMETRY_NAME=shape"]},
}


ROW_BY_ROW = {"another key", "curves", "a column called geom"}


@pytest.mark.parametrize("case", ALIKE)
def test_both_ways_write_the_same(run, ways, row_by_row, tmp_path, case):
    layer = geopackage(tmp_path / "in.gpkg", **ALIKE[case])
    found = []
    for name in ("bulk", "rows"):
        out = {each: str(tmp_path / f"{name}_{each}.gpkg") for each in ("VALID", "INVALID")}
        done = run("checkplots", INPUT=layer.source(), PROFILE=4, **out)
        assert done.error == ""
        found.append([written(done["VALID"]), written(done["INVALID"]), done["VALID_COUNT"], done["INVALID_COUNT"]])
        row_by_row()
    assert found[0] == found[1]
    assert ways == ([] if case in ROW_BY_ROW else ["copied", "copied"])


@pytest.mark.parametrize("outputs", [("VALID",), ("VALID", "INVALID"), ("INVALID",)])
def test_each_output_gets_its_own_plots_and_what_is_wrong_with_them(run, ways, tmp_path, outputs):
    layer = geopackage(
        tmp_path / "in.gpkg", rows=with_bow([(in_kind(square(n), "MultiPolygon"), values(n)) for n in range(12)])
    )
    done = run("checkplots", INPUT=layer.source(), **{each: str(tmp_path / f"{each}.gpkg") for each in outputs})
    assert done.error == "" and (done["VALID_COUNT"], done["INVALID_COUNT"]) == (9, 3)
    assert ways == ["copied"] * len(outputs)
    wanted = {"VALID": [n + 1 for n in range(12) if n % 4], "INVALID": [1, 5, 9]}
    for name in outputs:
        assert [each[0] for each in written(done[name])[1]] == wanted[name]
    if "INVALID" in outputs:
        assert {each[1][-1] for each in written(done["INVALID"])[1]} == {"self_intersection"}


def in_file(path):
    """What SQLite and GDAL say of a table that was filled: its index, its bounds, its count, its triggers."""
    import sqlite3

    from osgeo import ogr

    with sqlite3.connect(path) as database:
        tables = [row[0] for row in database.execute("SELECT table_name FROM gpkg_geometry_columns")]
        checks = [database.execute(f"SELECT rtreecheck('rtree_{table}_geom')").fetchone()[0] for table in tables]
        indexed = [database.execute(f'SELECT id FROM "rtree_{table}_geom" ORDER BY id').fetchall() for table in tables]
        triggers = database.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()
        counts = database.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchall()
    data = ogr.Open(path)
    layer = data.GetLayer(0)
    west, east, south, north = layer.GetExtent()
    layer.SetSpatialFilterRect(west, south, (west + east) / 2, (south + north) / 2)
    bounds = [round(each, 9) for each in (west, east, south, north)]
    return checks, indexed, triggers, counts, bounds, sorted(each.GetFID() for each in layer)


def mixed():
    """Sound plots, plots that cross themselves, plots without a geometry and with an empty one."""
    rows = with_bow([(in_kind(square(n), "MultiPolygon"), values(n)) for n in range(150)])
    return [
        (None if n % 15 == 3 else "MULTIPOLYGON EMPTY" if n % 15 == 6 else wkt, each)
        for n, (wkt, each) in enumerate(rows)
    ]


def test_what_is_filled_at_once_is_indexed_counted_and_bounded_as_row_by_row(run, ways, row_by_row, tmp_path):
    layer = geopackage(tmp_path / "in.gpkg", rows=mixed())
    found = []
    for name in ("bulk", "rows"):
        out = {each: str(tmp_path / f"{name}_{each}.gpkg") for each in ("VALID", "INVALID", "ISSUES")}
        done = run("checkplots", INPUT=layer.source(), PROFILE=4, ID_FIELD="plot_id", **out)
        assert done.error == "" and done["INVALID_COUNT"] > 50
        found.append([(written(done[each]), in_file(out[each])) for each in out])
        row_by_row()
    assert found[0] == found[1]
    assert ways == ["copied", "copied", "filled"]
    assert all(checks == ["ok"] for _, (checks, *_) in found[0])


def test_a_file_that_refuses_to_be_filled_is_written_row_by_row(run, ways, tmp_path, monkeypatch):
    from georelay.bridge import filling

    layer = geopackage(tmp_path / "in.gpkg", rows=mixed())

    def refuse(database, *rest):
        database.execute("INSERT INTO no_such_table VALUES (1)")

    monkeypatch.setattr(filling, "_index", refuse)
    out = {each: str(tmp_path / f"{each}.gpkg") for each in ("VALID", "INVALID", "ISSUES")}
    done = run("checkplots", INPUT=layer.source(), PROFILE=4, **out)
    assert done.error == "" and ways == []
    counts = [len(written(done[each])[1]) for each in out]
    assert counts == [done["VALID_COUNT"], done["INVALID_COUNT"], done["ISSUE_COUNT"]]
    assert all(in_file(out[each])[0] == ["ok"] for each in out)


def test_a_table_that_the_person_stops_leaves_no_file_that_looks_whole(plugin, tmp_path):
    import numpy as np
    from georelay.bridge.filling import fill_points
    from georelay.providers.errors import Cancelled

    path = empty_points(tmp_path / "out.gpkg")
    with pytest.raises(Cancelled):
        fill_points(path, [("x",)], np.zeros((1, 2)), lambda: True)
    assert list(tmp_path.iterdir()) == []
    assert fill_points(empty_points(tmp_path / "out.gpkg"), [("x",)], np.ones((1, 2)))
    assert len(written(path)[1]) == 1 and [each.name for each in tmp_path.iterdir()] == ["out.gpkg"]
    assert not fill_points(path, [("x",)], np.ones((1, 2))), "it is not empty any more"


def test_geometries_that_do_not_tell_their_bounds_are_left_to_gdal(run, ways, tmp_path):
    import sqlite3
    import struct

    geopackage(tmp_path / "in.gpkg")
    with sqlite3.connect(tmp_path / "in.gpkg") as database:
        for (sql,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{sql}"')
        ((blob,),) = database.execute("SELECT geom FROM plots WHERE fid = 2").fetchall()
        bare = struct.pack("<2sBBi", b"GP", 0, 1, 4326) + blob[40:]
        database.execute("UPDATE plots SET geom = ? WHERE fid = 2", (bare,))
    done = run("checkplots", INPUT=f"{tmp_path}/in.gpkg|layername=plots", VALID=str(tmp_path / "out.gpkg"))
    assert done.error == "" and ways == []
    assert in_file(str(tmp_path / "out.gpkg"))[1] == [[(n,) for n in range(1, 13)]]


def empty_points(path, geometry="geom"):
    from osgeo import ogr

    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("t", None, ogr.wkbPoint, options=[f"GEOMETRY_NAME={geometry}"])
    layer.CreateField(ogr.FieldDefn("a"))
    return str(path)


@pytest.mark.parametrize("name", ["geom", "select", "ge om", "é", 'g"q', "g'q"])
def test_the_index_is_filled_whatever_the_geometry_is_called(plugin, tmp_path, name):
    import sqlite3

    import numpy as np
    from georelay.bridge.filling import fill_points

    path = empty_points(tmp_path / "out.gpkg", name)
    assert fill_points(path, [("x",)] * 3, np.ones((3, 2)))
    index = "rtree_t_{}".format(name.replace('"', '""'))
    with sqlite3.connect(path) as database:
        assert database.execute(f'SELECT count(*) FROM "{index}"').fetchone() == (3,)


@pytest.mark.parametrize("value", [2**70, "\ud800", object()], ids=["a long number", "half a character", "an object"])
def test_a_value_that_sqlite_does_not_take_leaves_no_table(plugin, tmp_path, value):
    import numpy as np
    from georelay.bridge.filling import fill_points

    path = empty_points(tmp_path / "out.gpkg")
    assert not fill_points(path, [("x",), (value,)], np.ones((2, 2)))
    assert list(tmp_path.iterdir()) == []


NO_GEOMETRIES = {
    "text": "'POINT(1 2)'",
    "a number": "7",
    "an empty blob": "x''",
    "a blob of something else": "zeroblob(8) || x'0101000000'",
    "a blob that only looks like a point": "x'" + "01" * 60 + "'",
    "a point cut short": "x'47500001E61000000101000000'",
    "bounds cut short": "x'47500003E6100000000000000000F03F'",
}


@pytest.mark.parametrize("case", NO_GEOMETRIES)
def test_what_is_no_geometry_is_left_to_gdal_and_stops_nothing(run, ways, row_by_row, tmp_path, case):
    import sqlite3

    geopackage(tmp_path / "in.gpkg")
    with sqlite3.connect(tmp_path / "in.gpkg") as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute(f"UPDATE plots SET geom = {NO_GEOMETRIES[case]} WHERE fid = 2")
    found = []
    for name in ("bulk", "rows"):
        out = {each: str(tmp_path / f"{name}_{each}.gpkg") for each in ("VALID", "INVALID")}
        done = run("checkplots", INPUT=f"{tmp_path}/in.gpkg|layername=plots", **out)
        found.append((done.error, [(written(path), in_file(path)) for path in out.values()]))
        row_by_row()
    assert found[0] == found[1] and found[0][0] == ""


def edited(layer):
    layer.startEditing()
    layer.changeAttributeValue(2, 1, "changed")


def narrowed(layer):
    layer.setSubsetString("fid < 9")


def joined(layer):
    from qgis.core import QgsProject, QgsVectorLayerJoinInfo

    other = memory_layer("NoGeometry", [(None, ["plot é1 㐀", "Ama"])], "plot:string,farmer:string", "", "farmers")
    QgsProject.instance().addMapLayer(other, False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("plot")
    join.setTargetFieldName("plot_id")
    assert layer.addJoin(join)


def computed(layer):
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    layer.addExpressionField("upper(plot_id)", QgsField("loud", QVariant.String))


@pytest.mark.parametrize("change", [edited, narrowed, joined, computed])
def test_a_layer_that_is_more_or_less_than_its_file_is_written_as_it_is_shown(run, ways, tmp_path, change):
    from qgis.core import QgsProject

    layer = geopackage(tmp_path / "in.gpkg")
    QgsProject.instance().addMapLayer(layer, False)
    change(layer)
    shown = [feature.attributes() for feature in layer.getFeatures()]
    done = run("checkplots", INPUT=layer, VALID=str(tmp_path / "out.gpkg"))
    assert done.error == "" and ways == []
    assert [each[1] for each in written(done["VALID"])[1]] == shown
    layer.rollBack()
    QgsProject.instance().clear()


def test_a_selection_is_written_alone(run, ways, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer = geopackage(tmp_path / "in.gpkg")
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByIds([2, 7])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    done = run("checkplots", INPUT=given, VALID=str(tmp_path / "out.gpkg"))
    assert ways == [] and [each[0] for each in written(done["VALID"])[1]] == [2, 7]
    QgsProject.instance().clear()


def test_parts_among_single_polygons_are_made_multi_as_ever(run, ways, tmp_path):
    from osgeo import ogr

    layer = geopackage(tmp_path / "in.gpkg", "Polygon")
    data = ogr.Open(str(tmp_path / "in.gpkg"), 1)
    feature = data.GetLayer(0).GetFeature(2)
    feature.SetGeometry(ogr.ForceToMultiPolygon(feature.GetGeometryRef().Clone()))
    data.GetLayer(0).SetFeature(feature)
    data = feature = None
    done = run("checkplots", INPUT=layer.source(), PROFILE=4, VALID=str(tmp_path / "out.gpkg"))
    assert done.error == "" and ways == ["copied"]
    data = ogr.Open(done["VALID"])
    assert {feature.GetGeometryRef().GetGeometryName() for feature in data.GetLayer(0)} == {"MULTIPOLYGON"}


def test_another_table_of_the_input_s_own_file_takes_the_plots(run, ways, tmp_path):
    layer = geopackage(tmp_path / "in.gpkg")
    path = tmp_path / "in.gpkg"
    done = run("checkplots", INPUT=layer.source(), VALID=f"ogr:dbname='{path}' table=\"fit\" (geom)")
    assert done.error == "" and ways == []
    assert len(written(f"{path}|layername=fit")[1]) == 12 == len(written(f"{path}|layername=plots")[1])
