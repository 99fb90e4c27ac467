"""Whatever people have instead of a layer: it opens, or one sentence says how to load it."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from contextlib import contextmanager

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
        (lambda path: zipped(path, ["a/b/plots.shp", "a/b/plots.shx", "a/b/plots.dbf"]), "a/b/plots.shp, which cannot"),
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
        ("a.gpkg", b"", "is empty"),
        ("a.shp", bytes(300), "is empty"),
        ("a.geojson", b"\xef\xbb\xbf\n<!DOCTYPE html><html><body>Sign in</body></html>", "a web page"),
        ("a.kml", b"<HTML>\n<head>", "a web page"),
        ("a.geojson", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS"),
        ("plots.pdf", b"%PDF-1.7\n", "is a PDF"),
        ("plots.geojson", b"%PDF-1.7\n", "is a PDF"),
        ("plots.rar", b"Rar!\x1a\x07\x00", "unpack it"),
        ("plots.7z", b"7z\xbc\xaf\x27\x1c\0\0", "unpack it"),
        ("plots.tgz", b"\x1f\x8b\x08\x00\0\0", "unpack it"),
        ("season.qgs", b"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis/>", "a QGIS project"),
        ("season.qgz", b"PK\x03\x04", "a QGIS project"),
        ("plots.shx", b"\0\0\x27\x0a", "give plots.shp"),
        ("plots.prj", b"GEOGCS[]", "give plots.shp"),
    ],
)
def test_other_files_that_do_not_open_are_told_why(run, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    assert words in run("checkplots", INPUT=str(tmp_path / name)).error


_LOCK = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@contextmanager
def locked(path):
    """The database in the hands of another process, for locks are between processes."""
    with subprocess.Popen(
        [sys.executable, "-c", _LOCK, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            other.stdin.close()


@pytest.mark.parametrize("kind", ["GPKG", "SQLite"])
def test_a_database_that_another_program_locks_is_told_as_locked(qgis, tmp_path, kind):
    from georelay.bridge.opening import why_unreadable
    from osgeo import ogr, osr

    path = tmp_path / ("a.gpkg" if kind == "GPKG" else "a.sqlite")
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    made = ogr.GetDriverByName(kind).CreateDataSource(str(path))
    made.CreateLayer("a", degrees, ogr.wkbPolygon)
    del made
    with locked(path):
        assert f"{path.name} is locked by another program" in why_unreadable(path)
    assert "damaged" in why_unreadable(path)


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


def packed(path, *names, file_of=None):
    """A zip of a real layer under each of these names: a Shapefile, a GeoPackage, a file geodatabase, text."""
    from osgeo import gdal

    drivers = {".shp": "ESRI Shapefile", ".gpkg": "GPKG", ".geojson": "GeoJSON", ".gdb": "OpenFileGDB", ".kml": "KML"}
    layer = memory_layer("Polygon", [(square(k), [f"p{k}"]) for k in range(3)])
    with zipfile.ZipFile(path, "w") as archive:
        for number, name in enumerate(names):
            ending = name[name.rindex(".") :]
            if ending not in drivers:
                archive.writestr(name, b"id,words\n1,x\n")
                continue
            if ending == ".gdb" and gdal.GetDriverByName("OpenFileGDB").GetMetadataItem("DCAP_CREATE") is None:
                pytest.skip("this GDAL writes no file geodatabase")
            made = path.parent / f"{number}" / f"plots{ending}"
            made.parent.mkdir()
            from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName, options.layerName = drivers[ending], "plots"
            QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(made), QgsCoordinateTransformContext(), options)
            folder = name[: name.rindex("/") + 1] if "/" in name else ""
            stem = name[len(folder) : name.rindex(".")]
            if ending == ".gdb":
                for part in made.iterdir():
                    archive.write(part, f"{name}/{part.name}")
            else:
                for part in made.parent.glob("plots.*"):
                    archive.write(part, f"{folder}{stem}{part.suffix}")
    return str(path)


OPENED = [
    ("plots.zip", ["export/2026/plots.shp"]),
    ("plots.zip", ["a folder/my plots.gpkg", "a folder/readme.txt"]),
    ("plots.zip", ["plots.gdb"]),
    ("x.gdb.zip", ["x.gdb"]),
    ("plots.zip", ["deep/er/plots.gdb"]),
    ("plots.zip", ["deep/plots.geojson", "deep/names.csv"]),
    ("plots.zip", ["doc/walked.kml"]),
    ("plots.ZIP", ["Aïcha/Ernte 2026.shp", "__MACOSX/Aïcha/._Ernte 2026.shp.txt"]),
    ("plots.zip", ["top.shp"]),
]


@pytest.mark.parametrize("name, members", OPENED, ids=["; ".join([each[0], *each[1]]) for each in OPENED])
def test_the_one_layer_in_a_zip_is_opened_wherever_it_lies(run, tmp_path, name, members):
    from osgeo import ogr

    if members[0].endswith(".kml") and ogr.GetDriverByName("LIBKML") is None:
        pytest.skip("this GDAL reads no columns of a KML")
    path = packed(tmp_path / name, *members)
    checked = run("checkplots", INPUT=path, PROFILE=1, ID_FIELD="plot_id", VALID="memory:")
    assert checked.error == "" and checked["VALID_COUNT"] == 3, checked.text
    assert sorted(each["plot_id"] for each in checked["VALID"].getFeatures()) == ["p0", "p1", "p2"]
    written = run("exporteudr", INPUT=path, PRODUCER_COUNTRY="GH", OUTPUT=str(tmp_path / "eu.geojson"))
    assert written.error == "" and written["PLOT_COUNT"] == 3
    same = run("comparedeliveries", INPUT=path, PREVIOUS=path, ID_FIELD="plot_id")
    assert same.error == "" and same["UNCHANGED_COUNT"] == 3


@pytest.mark.parametrize("members", [["a/one.shp", "b/two.shp"], ["a/one.gdb", "a/two.gdb"]])
def test_of_several_layers_in_the_folders_of_a_zip_one_is_to_be_given(run, tmp_path, members):
    path = packed(tmp_path / "plots.zip", *members)
    done = run("checkplots", INPUT=path)
    assert "several layers" in done.error and all(f"/vsizip/{path}/{each}" in done.error for each in members)
    assert run("checkplots", INPUT=f"/vsizip/{path}/{members[1]}")["FEATURE_COUNT"] == 3


def test_a_broken_layer_in_the_folder_of_a_zip_is_told(run, tmp_path):
    zipped(tmp_path / "plots.zip", ["a/plots.gpkg"])
    assert "plots.gpkg, which cannot be opened" in run("checkplots", INPUT=str(tmp_path / "plots.zip")).error


def two_tables(path):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    for number, name in enumerate(("farms", "older farms")):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        if number:
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        layer = memory_layer("Polygon", [(square(number), ["a"])])
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)


def two_folders(path):
    ring = "-2.4,6.3 -2.398,6.3 -2.398,6.302 -2.4,6.302 -2.4,6.3"
    outline = f"<LinearRing><coordinates>{ring}</coordinates></LinearRing>"
    mark = f"<Placemark><Polygon><outerBoundaryIs>{outline}</outerBoundaryIs></Polygon></Placemark>"
    folders = "".join(f"<Folder><name>{name}</name>{mark}</Folder>" for name in ("farms", "older farms"))
    space = "http://www.opengis.net/kml/2.2"
    path.write_text(f'<kml xmlns="{space}"><Document>{folders}</Document></kml>', encoding="utf-8")


@pytest.mark.parametrize("name, make", [("a.gpkg", two_tables), ("walked.kml", two_folders)])
@pytest.mark.parametrize("algorithm", ["checkplots", "fixplots", "exporteudr", "comparedeliveries", "epochstageplots"])
def test_of_several_layers_in_a_file_the_first_is_taken_and_the_others_are_told(
    run, service, tmp_path, algorithm, name, make
):
    make(tmp_path / name)
    path = str(tmp_path / name)
    more = {
        "exporteudr": {"OUTPUT": str(tmp_path / "eu.geojson")},
        "comparedeliveries": {"PREVIOUS": path},
        "epochstageplots": {"CONNECTION": "sandbox"},
        "fixplots": {"OUTPUT": "memory:"},
    }.get(algorithm, {})
    told = f"{name} has several layers, of which farms was taken. To take another give {path}|layername=older farms."
    done = run(algorithm, INPUT=path, **more)
    assert done.error == "" and told in done.warnings
    named = run(
        algorithm,
        INPUT=f"{path}|layername=older farms",
        **{**more, **({"PREVIOUS": f"{path}|layername=farms"} if "PREVIOUS" in more else {})},
    )
    assert named.error == "" and not any("several layers" in each for each in named.warnings)


@pytest.fixture
def no_libkml():
    """GDAL with its plain KML driver only, as Debian builds the newest."""
    from osgeo import ogr

    driver = ogr.GetDriverByName("LIBKML")
    if driver is not None:
        driver.Deregister()
    yield
    if driver is not None:
        driver.Register()
        plain = ogr.GetDriverByName("KML")  # the first driver that takes a file reads it, and that is LIBKML again
        plain.Deregister()
        plain.Register()


def test_a_gdal_that_reads_no_columns_of_kml_is_told_of(run, tmp_path, no_libkml):
    path = packed(tmp_path / "plots.zip", "doc/walked.kml")
    told = "Of walked this QGIS reads the names and descriptions only, as its GDAL has no LIBKML driver"
    assert told in run("checkplots", INPUT=path, ID_FIELD="plot_id").error
    done = run("checkplots", INPUT=path, PROFILE=1, VALID="memory:")
    assert done["VALID_COUNT"] == 3 and any(told in each for each in done.warnings)
