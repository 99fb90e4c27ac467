"""Views of databases whose key column repeats: every row is a plot, and none is taken for another."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.5 6.3,-2.49 6.31,-2.49 6.3,-2.5 6.31,-2.5 6.3))"
NAMES = ["Ama", "Kofi", "Esi", "Yaw", "Abena"]
GROUP = [1, 1, 2, 2, 2]  # what the view takes for its key


def delivery():
    rows = [(BOW_TIE if k == 3 else square(k), [k + 1, GROUP[k], NAMES[k]]) for k in range(5)]
    return memory_layer("Polygon", rows, "number:integer,grp:integer,farmer:string(20)")


def geopackage(path, key):
    """A view with its own key column, or with one that is none of the table's, as joins make them."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "plots"
    QgsVectorFileWriter.writeAsVectorFormatV3(delivery(), str(path), QgsCoordinateTransformContext(), options)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"CREATE VIEW by_group AS SELECT grp AS {key}, farmer, geom FROM plots")
        db.execute(
            "INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) "
            "VALUES ('by_group', 'by_group', 'features', 4326)"
        )
        db.execute(
            "INSERT INTO gpkg_geometry_columns SELECT 'by_group', column_name, geometry_type_name, srs_id, z, m "
            "FROM gpkg_geometry_columns WHERE table_name = 'plots'"
        )
    return f"{path}|layername=by_group"


def virtual(path, uid):
    from qgis.core import QgsProject, QgsVectorLayer

    plots = delivery()
    QgsProject.instance().addMapLayer(plots)
    return QgsVectorLayer(f'?query=select grp, farmer, geometry from "{plots.id()}"&uid={uid}', "v", "virtual")


def spatialite(path, key):
    """A spatial view registered with a column that repeats."""
    from osgeo import gdal, ogr
    from qgis.core import QgsCoordinateTransformContext, QgsDataSourceUri, QgsVectorFileWriter, QgsVectorLayer

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.datasourceOptions = "SQLite", "plots", ["SPATIALITE=YES"]
    QgsVectorFileWriter.writeAsVectorFormatV3(delivery(), str(path), QgsCoordinateTransformContext(), options)
    data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if data is None or "views_geometry_columns" not in [
        row.GetField(0)
        for row in data.ExecuteSQL("SELECT name FROM sqlite_master WHERE name = 'views_geometry_columns'")
    ]:
        pytest.skip("this GDAL has no SpatiaLite")
    assert ogr.GetDriverByName("SQLite") is not None
    data.ExecuteSQL("CREATE VIEW by_group AS SELECT grp AS grp, farmer AS farmer, GEOMETRY AS geometry FROM plots")
    data.ExecuteSQL("INSERT INTO views_geometry_columns VALUES ('by_group', 'geometry', 'grp', 'plots', 'geometry', 1)")
    data = None
    uri = QgsDataSourceUri()
    uri.setDatabase(str(path))
    uri.setDataSource("", "by_group", "geometry", "", "grp")
    return QgsVectorLayer(uri.uri(), "by_group", "spatialite")


VIEWS = {
    "GeoPackage, OGC_FID": lambda path: geopackage(path / "v.gpkg", "OGC_FID"),
    "GeoPackage, fid": lambda path: geopackage(path / "v.gpkg", "fid"),
    "GeoPackage, another": lambda path: geopackage(path / "v.gpkg", "grp"),
    "SpatiaLite": lambda path: spatialite(path / "v.sqlite", "grp"),
    "virtual, doubled numbers": lambda path: virtual(path, "grp"),
    "virtual, text": lambda path: virtual(path, "farmer"),
}


@pytest.fixture
def view(request, tmp_path, plugin):
    from qgis.core import QgsProject

    yield VIEWS[request.param](tmp_path)
    QgsProject.instance().removeAllMapLayers()


def farmers(layer):
    return sorted(each["farmer"] for each in layer.getFeatures())


@pytest.mark.parametrize("view", VIEWS, indirect=True)
@pytest.mark.parametrize("id_field", ["", "farmer"])
def test_the_check_tells_of_each_row(run, view, id_field):
    more = {"ID_FIELD": id_field} if id_field else {}
    done = run("checkplots", INPUT=view, PROFILE=1, VALID="memory:", INVALID="memory:", ISSUES="memory:", **more)
    assert done.error == "" and done["FEATURE_COUNT"] == 5, done.text
    assert farmers(done["INVALID"]) == ["Yaw"] and farmers(done["VALID"]) == sorted(set(NAMES) - {"Yaw"})
    if id_field:
        assert {each["plot_id"] for each in done["ISSUES"].getFeatures() if each["severity"] == "error"} == {"Yaw"}


@pytest.mark.parametrize("view", VIEWS, indirect=True)
def test_the_repair_mends_the_one_that_needs_it(run, view):
    done = run("fixplots", INPUT=view, PROFILE=0, OUTPUT="memory:", REJECTED="memory:")
    assert done.error == "" and done["FIXED_COUNT"] + done["UNCHANGED_COUNT"] + done["REJECTED_COUNT"] == 5
    assert sorted(farmers(done["OUTPUT"]) + farmers(done["REJECTED"])) == sorted(NAMES)
    wrong = [each["farmer"] for each in done["OUTPUT"].getFeatures() if not each.geometry().isGeosValid()]
    assert wrong == [] and (done["FIXED_COUNT"], done["REJECTED_COUNT"]) in ((1, 0), (0, 1))


@pytest.mark.parametrize("view", VIEWS, indirect=True)
def test_the_export_leaves_out_the_one_that_is_wrong(run, view, tmp_path):
    path = tmp_path / "eu.geojson"
    done = run(
        "exporteudr",
        INPUT=view,
        PRODUCER_COUNTRY="GH",
        PRODUCER_NAME="farmer",
        ON_INVALID=1,
        OUTPUT=str(path),
        LEFT_OUT="memory:",
    )
    assert done.error == "" and done["PLOT_COUNT"] == 4 and farmers(done["LEFT_OUT"]) == ["Yaw"], done.text
    written = json.loads(path.read_text())["features"]
    west = {each["properties"]["ProducerName"]: each["geometry"]["coordinates"][0][0][0] for each in written}
    assert west == {NAMES[k]: pytest.approx(-2.4 + k * 0.003) for k in (0, 1, 2, 4)}


@pytest.mark.parametrize("view", VIEWS, indirect=True)
def test_compared_with_itself_nothing_has_changed(run, view):
    done = run(
        "comparedeliveries", INPUT=view, PREVIOUS=delivery(), ID_FIELD="farmer", UNCHANGED="memory:", NEW="memory:"
    )
    assert done.error == "" and farmers(done["UNCHANGED"]) == sorted(NAMES) and done["NEW_COUNT"] == 0, done.text


@pytest.mark.parametrize("view", VIEWS, indirect=True)
@pytest.mark.parametrize("only_changed", [False, True])
def test_results_come_back_to_the_row_they_are_of(run, service, view, only_changed):
    done = run(
        "epochbatchprocess",
        INPUT=view,
        ID_FIELD="farmer",
        CONNECTION="sandbox",
        ON_INVALID=1,
        OUTPUT="memory:",
        ONLY_CHANGED=only_changed,
    )
    assert done.error == "", done.text
    rows = {each["farmer"]: each.geometry().boundingBox().xMinimum() for each in done["OUTPUT"].getFeatures()}
    assert sorted(rows) == sorted(NAMES) and done["OUTPUT"].featureCount() == 5
    assert {name: x for name, x in rows.items() if name != "Yaw"} == {
        NAMES[k]: pytest.approx(-2.4 + k * 0.003) for k in (0, 1, 2, 4)
    }
    (collection,) = service.collections()
    sent = {properties["farmer"]: geometry["coordinates"] for geometry, properties in service.stored(collection)}
    assert sorted(sent) == sorted(set(NAMES) - {"Yaw"})
