"""Whatever people have instead of a layer: it opens, or one sentence says how to load it."""

from __future__ import annotations

import json
import zipfile

import pytest
from made_layers import memory_layer, square

TABLES = [
    ("points.csv", "id,lat,lon\n1,6.3,-2.4\n", "'lon' and 'lat' look like places"),
    ("named.csv", "id,Latitude,Longitude\n1,6.3,-2.4\n", "Create points layer from table"),
    ("grid.csv", "id,geom_x,geom_y\n1,500000,690000\n", "'geom_x' and 'geom_y'"),
    ("dms.csv", "name,lat,lon\nA,6°18'N,2°24'W\n", "DMS coordinates"),
    ("wkt.csv", f'id,shape\n1,"{square()}"\n', "'shape' holds outlines as text (WKT)"),
    ("plain.csv", "id,farmer\n1,Ama\n", "join it to a layer"),
]


@pytest.mark.parametrize("name, text, words", TABLES, ids=[each[0] for each in TABLES])
def test_a_table_without_geometry_is_told_how_to_become_a_layer(run, tmp_path, name, text, words):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    checked = run("checkplots", INPUT=str(path), PROFILE=1)
    assert checked.error == "" and any(words in warning for warning in checked.warnings)
    exported = run("exporteudr", INPUT=str(path), PRODUCER_COUNTRY="GH", OUTPUT=str(tmp_path / "eu.geojson"))
    assert words in exported.error and not (tmp_path / "eu.geojson").exists()


def zipped(path, names):
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")


@pytest.mark.parametrize(
    "make, words",
    [
        (lambda path: path.write_bytes(b"no zip at all"), "damaged, or no zip"),
        (lambda path: zipped(path, ["readme.txt"]), "no layer that QGIS knows"),
        (lambda path: zipped(path, ["a/b/plots.shp", "a/b/plots.shx", "a/b/plots.dbf"]), "/a/b/plots.shp"),
        (lambda path: zipped(path, ["plots.shp", "plots.dbf"]), "without its .shx"),
        (lambda path: zipped(path, ["x/y.gdb/a1.gdbtable", "x/y.gdb/gdb"]), "x/y.gdb"),
    ],
)
def test_a_zip_that_does_not_open_is_told_why(run, tmp_path, make, words):
    path = tmp_path / "plots.zip"
    make(path)
    done = run("checkplots", INPUT=str(path))
    assert words in done.error and "plots.zip" in done.error


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("a.csv", "id,lat\n1,2\n".encode("utf-16"), "UTF-16"),
        ("a.txt", b"id;lat;lon\n1;2;3\n", "Delimited Text"),
        ("a.gpkg", b"no database", "no file that QGIS can read"),
    ],
)
def test_other_files_that_do_not_open_are_told_why(run, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    assert words in run("checkplots", INPUT=str(tmp_path / name)).error


def test_parquet_without_its_driver_is_told_how_to_become_readable(run, tmp_path):
    from osgeo import ogr

    if ogr.GetDriverByName("Parquet") is not None:
        pytest.skip("this GDAL reads it")
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    assert "Parquet driver" in run("checkplots", INPUT=str(tmp_path / "a.parquet")).error


def test_messages_have_the_name_of_the_table(run, tmp_path):
    from qgis.core import QgsVectorFileWriter

    path = tmp_path / "delivery.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "farms of the coop"
    layer = memory_layer("Polygon", [("POLYGON((0 0,1 1,1 0,0 1,0 0))", ["a"])])
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    for source in (str(path), f"{path}|layername=farms of the coop"):
        done = run("exporteudr", INPUT=source, PRODUCER_COUNTRY="GH", OUTPUT=str(tmp_path / "eu.geojson"))
        assert "farms of the coop" in done.error and "delivery" not in done.error


def test_a_file_of_plain_names_keeps_its_own(run, tmp_path):
    path = tmp_path / "mine.geojson"
    bow_tie = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
    feature = {"type": "Feature", "properties": {}, "geometry": bow_tie}
    path.write_text(json.dumps({"type": "FeatureCollection", "name": "other", "features": [feature]}))
    done = run("exporteudr", INPUT=str(path), PRODUCER_COUNTRY="GH", OUTPUT=str(tmp_path / "eu.geojson"))
    assert "mine" in done.error
