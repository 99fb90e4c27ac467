"""Plots that GDAL copies in bulk are those that row by row are written, and what it cannot copy it leaves to that."""

from __future__ import annotations

import pytest
from made_layers import memory_layer, square

COLUMNS = "plot_id:string(12),hectares:double,seen:date,at:datetime,rows:integer(9),wide:int8,yes:bool"


@pytest.fixture
def ways(plugin, monkeypatch):
    """The ways that outputs were written: `copied` for each that GDAL copied. ``ways.clear()`` begins anew."""
    from georelay.bridge import copying
    from georelay.processing import sinks

    monkeypatch.setattr(copying, "WORTH_IT", 0)
    taken, copy = [], sinks.copy_but
    monkeypatch.setattr(sinks, "copy_but", lambda *given: taken.append("copied") or copy(*given))
    return taken


@pytest.fixture
def row_by_row(plugin, monkeypatch):
    """Calls to switch copying off."""
    from georelay.processing import sinks

    return lambda: monkeypatch.setattr(sinks, "is_copied", lambda *given: False)


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
    at = QDateTime(QDate(2026, 1, 1 + number), QTime(3, 4, 5, 678))
    return [f"plot é{number} 㐀", number / 3, QDate(2026, 2, 1), at, -number, 2**40 + number, bool(number % 2)]


def with_bow(rows):
    """Every fourth plot crosses itself."""
    bow = "MULTIPOLYGON(((-2.2 6.{0}1,-2.198 6.{0}12,-2.198 6.{0}1,-2.2 6.{0}12,-2.2 6.{0}1)))"
    return [(bow.format(n), each) if n % 4 == 0 else (wkt, each) for n, (wkt, each) in enumerate(rows)]


def written(source):
    """(feature id, attributes, WKB) of each feature that QGIS reads from an output."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(source, "written", "ogr")
    assert layer.isValid(), source
    names = [field.name() for field in layer.fields()]
    return names, [(f.id(), f.attributes(), f.geometry().asWkb().data()) for f in layer.getFeatures()]


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
    assert ways == ([] if case in ROW_BY_ROW else ["copied"])


@pytest.mark.parametrize("outputs", [("VALID",), ("VALID", "INVALID"), ("INVALID",)])
def test_only_plots_without_an_error_are_copied(run, ways, tmp_path, outputs):
    layer = geopackage(
        tmp_path / "in.gpkg", rows=with_bow([(in_kind(square(n), "MultiPolygon"), values(n)) for n in range(12)])
    )
    done = run("checkplots", INPUT=layer.source(), **{each: str(tmp_path / f"{each}.gpkg") for each in outputs})
    assert done.error == "" and (done["VALID_COUNT"], done["INVALID_COUNT"]) == (9, 3)
    assert ways == ["copied"] * ("VALID" in outputs)
    wanted = {"VALID": [n + 1 for n in range(12) if n % 4], "INVALID": [1, 5, 9]}
    for name in outputs:
        assert [each[0] for each in written(done[name])[1]] == wanted[name]


def test_plots_without_heights_get_none_in_a_layer_that_may_have_them(run, ways, tmp_path):
    from osgeo import ogr

    layer = geopackage(tmp_path / "in.gpkg", "MultiPolygonZ")
    data = ogr.Open(str(tmp_path / "in.gpkg"), 1)
    for feature in data.GetLayer(0):
        flat = feature.GetGeometryRef().Clone()
        flat.FlattenTo2D()
        feature.SetGeometry(flat)
        data.GetLayer(0).SetFeature(feature)
    data = None
    done = run("checkplots", INPUT=layer.source(), VALID=str(tmp_path / "out.gpkg"))
    assert ways == ["copied"]
    data = ogr.Open(done["VALID"])
    assert {feature.GetGeometryRef().Is3D() for feature in data.GetLayer(0)} == {0}


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
    assert done.error == "" and ways == []
    data = ogr.Open(done["VALID"])
    assert {feature.GetGeometryRef().GetGeometryName() for feature in data.GetLayer(0)} == {"MULTIPOLYGON"}


def test_another_table_of_the_input_s_own_file_takes_the_plots(run, ways, tmp_path):
    layer = geopackage(tmp_path / "in.gpkg")
    path = tmp_path / "in.gpkg"
    done = run("checkplots", INPUT=layer.source(), VALID=f"ogr:dbname='{path}' table=\"fit\" (geom)")
    assert done.error == "" and ways == []
    assert len(written(f"{path}|layername=fit")[1]) == 12 == len(written(f"{path}|layername=plots")[1])
