"""No algorithm writes over what it reads, however the place is written, and no output over another."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest
from made_layers import memory_layer, square

ROWS = [(square(k), [f"p{k}"]) for k in range(3)]


def write(path, driver, layer="plots"):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = driver, layer
    options.actionOnExistingFile = (
        QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        if Path(path).exists()
        else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    )
    source = memory_layer("Polygon", ROWS)
    done = QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsCoordinateTransformContext(), options)
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return str(path)


@pytest.fixture
def place(plugin, tmp_path, monkeypatch):
    """A folder with the same plots in several formats; it is the working folder."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "plots.gpkg", "GPKG")
    write(tmp_path / "plots.gpkg", "GPKG", "others")
    write(tmp_path / "plots.gpkg", "GPKG", "o_points")
    write(tmp_path / "plots_2.geojson", "GeoJSON")
    write(tmp_path / "plots.shp", "ESRI Shapefile")
    write(tmp_path / "plots.geojson", "GeoJSON")
    (tmp_path / "below").mkdir()
    os.symlink("plots.gpkg", "link.gpkg")
    os.symlink(str(tmp_path), "linked")
    os.link("plots.gpkg", "hard.gpkg")
    with zipfile.ZipFile("plots.zip", "w") as archive:
        archive.write("plots.geojson")
    return tmp_path


GPKG = "plots.gpkg|layername=plots"
SPELLINGS = {  # name: (input, output), {0} is the folder
    "the same path": ("{0}/plots.geojson", "{0}/plots.geojson"),
    "a file whose table it is": ("{0}/" + GPKG, "{0}/plots.gpkg"),
    "a file whose first table it is": ("{0}/plots.gpkg", "{0}/plots.gpkg"),
    "layername": ("{0}/" + GPKG, "{0}/" + GPKG),
    "layername, the input without": ("{0}/plots.gpkg", "{0}/" + GPKG),
    "layerid": ("{0}/plots.gpkg|layerid=1", "{0}/plots.gpkg|layername=others"),
    "ogr with a table": ("{0}/" + GPKG, "ogr:dbname='{0}/plots.gpkg' table=\"plots\" (geom)"),
    "ogr with double quotes": ("{0}/" + GPKG, 'ogr:dbname="{0}/plots.gpkg" table="plots"'),
    "ogr without quotes": ("{0}/" + GPKG, "ogr:dbname='{0}/plots.gpkg' table=plots"),
    "a table in another case": ("{0}/" + GPKG, "ogr:dbname='{0}/plots.gpkg' table=\"PLOTS\" (geom)"),
    "relative": ("{0}/plots.geojson", "plots.geojson"),
    "relative, both": ("plots.geojson", "./plots.geojson"),
    "with dots": ("{0}/plots.geojson", "{0}/below/../plots.geojson"),
    "with slashes": ("{0}/plots.geojson", "{0}//plots.geojson"),
    "a link": ("{0}/" + GPKG, "{0}/link.gpkg"),
    "the input by a link": ("{0}/link.gpkg|layername=plots", "{0}/plots.gpkg"),
    "a linked folder": ("{0}/plots.geojson", "{0}/linked/plots.geojson"),
    "a hard link": ("{0}/" + GPKG, "{0}/hard.gpkg"),
    "a link and a table": ("{0}/" + GPKG, "ogr:dbname='{0}/link.gpkg' table=\"plots\" (geom)"),
    "without the ending": ("{0}/plots.gpkg", "{0}/plots"),
    "the input with its provider": ("ogr://{0}/" + GPKG, "{0}/plots.gpkg"),
    "a file address": ("{0}/plots.geojson", "file://{0}/plots.geojson"),
    "a shapefile's table": ("{0}/plots.shp", "{0}/plots.dbf"),
    "a shapefile by its table": ("{0}/plots.dbf", "{0}/plots.shp"),
    "the zip that it lies in": ("/vsizip/{0}/plots.zip/plots.geojson", "{0}/plots.zip"),
    "memory of GDAL": ("/vsimem/plots.gpkg", "/vsimem/plots.gpkg"),
    "what would be written beside": ("{0}/plots.gpkg|layername=o_points", "ogr:dbname='{0}/plots.gpkg' table=\"o\""),
}


def registered():
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("georelay").algorithms()


def pairs(algorithm):
    """(input, output) names of an algorithm: whatever takes a layer or file, and whatever it writes."""
    takes = ("source", "vector", "multilayer", "file", "raster", "layer", "maplayer")
    given = [each.name() for each in algorithm.parameterDefinitions() if each.type() in takes]
    made = [each.name() for each in algorithm.destinationParameterDefinitions() if each.type() != "folderDestination"]
    return [(one, two) for one in given for two in made]


def judged(algorithm, parameters):
    from qgis.core import QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return algorithm.create().checkParameterValues(parameters, context)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_algorithm_refuses_an_output_that_is_an_input(place, spelling):
    given, target = (each.format(place) for each in SPELLINGS[spelling])
    before = {path.name: path.read_bytes() for path in place.iterdir() if path.is_file()}
    tried = 0
    for algorithm in registered():
        for one, two in pairs(algorithm):
            fine, words = judged(algorithm, {one: given, two: target})
            assert not fine and "is also an input" in words and "\n" not in words, (algorithm.id(), one, two, words)
            tried += 1
    assert tried >= 12
    assert before == {path.name: path.read_bytes() for path in place.iterdir() if path.is_file()}


@pytest.mark.parametrize("how", ["id", "name", "layer", "definition", "selection"])
def test_a_layer_that_is_open_is_known_by_whatever_names_it(place, how):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(str(place / GPKG), "my plots", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        given = {
            "id": layer.id(),
            "name": "my plots",
            "layer": layer,
            "definition": QgsProcessingFeatureSourceDefinition(layer.id()),
            "selection": QgsProcessingFeatureSourceDefinition(layer.id(), True),
        }[how]
        for algorithm in registered():
            for one, two in pairs(algorithm):
                for target in (str(place / "plots.gpkg"), layer.id()):
                    fine, words = judged(algorithm, {one: given, two: target})
                    assert not fine and "is also an input" in words, (algorithm.id(), one, two, target, words)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize(
    "given, target",
    [
        ("{0}/" + GPKG, "ogr:dbname='{0}/plots.gpkg' table=\"new\" (geom)"),
        ("{0}/" + GPKG, "{0}/plots.gpkg|layername=new"),
        ("{0}/plots.geojson", "{0}/new.geojson"),
        ("{0}/plots.geojson", "{0}/plots.shp"),
        ("{0}/plots.geojson", "{0}/below/plots.geojson"),
        ("{0}/plots.geojson", "memory:"),
        ("{0}/plots.geojson", "memory:plots"),
        ("{0}/plots.geojson", "TEMPORARY_OUTPUT"),
    ],
)
def test_any_other_place_is_fine(place, given, target):
    from georelay.processing.collisions import refuse_collisions
    from qgis.core import QgsProcessingContext

    for algorithm in registered():
        for one, two in pairs(algorithm):
            refuse_collisions(algorithm, {one: given.format(place), two: target.format(place)}, QgsProcessingContext())


def test_nothing_is_read_or_lost_when_the_toolbox_is_asked(run, place):
    before = (place / "plots.gpkg").read_bytes()
    for name, output in (("checkplots", "VALID"), ("fixplots", "OUTPUT"), ("exporteudr", "OUTPUT")):
        done = run(name, INPUT=str(place / GPKG), **{output: str(place / "plots.gpkg")})
        assert "is also an input" in done.error and "Nothing was read, sent or written" in done.error, done.text
    assert (place / "plots.gpkg").read_bytes() == before


def test_a_model_that_asks_nobody_before_is_stopped_as_well(plugin, place):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    before = (place / "plots.gpkg").read_bytes()
    for name in ("checkplots", "fixplots", "exporteudr", "epochbatchprocess"):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"georelay:{name}").create()
        output = "VALID" if name == "checkplots" else "OUTPUT"
        feedback = QgsProcessingFeedback(False)
        parameters = {"INPUT": str(place / GPKG), output: str(place / "plots.gpkg"), "CONNECTION": "sandbox"}
        try:
            _, fine = algorithm.run(parameters, QgsProcessingContext(), feedback)
        except Exception as error:
            assert "is also an input" in str(error)
        else:
            assert not fine and "is also an input" in feedback.textLog()
    assert (place / "plots.gpkg").read_bytes() == before


def test_the_numbered_files_of_an_export_spare_the_input(run, place):
    done = run("exporteudr", INPUT=str(place / "plots_2.geojson"), OUTPUT=str(place / "plots.geojson"))
    assert "is also an input" in done.error


@pytest.mark.parametrize(
    "one, two, fine",
    [
        ("{0}/out.gpkg", "{0}/out.gpkg", False),
        ("{0}/out.geojson", "out.geojson", False),
        ("{0}/out.gpkg|layername=a", "ogr:dbname='{0}/out.gpkg' table=\"a\" (geom)", False),
        ("{0}/out.gpkg", "{0}/out.gpkg|layername=a", False),
        ("{0}/out.gpkg|layername=a", "{0}/out.gpkg|layername=b", True),
        ("{0}/out.gpkg", "{0}/other.gpkg", True),
        ("memory:", "memory:", True),
        ("TEMPORARY_OUTPUT", "TEMPORARY_OUTPUT", True),
    ],
)
def test_two_outputs_are_never_one(run, place, one, two, fine):
    done = run("checkplots", INPUT=str(place / GPKG), VALID=one.format(place), INVALID=two.format(place))
    assert ("go to the same place" in done.error) is not fine and bool(done.error) is not fine, done.text


def test_copies_are_no_links(place):
    shutil.copy("plots.gpkg", "copy.gpkg")
    from georelay.processing.collisions import Place, _is_same

    assert not _is_same(Place("copy.gpkg"), Place("plots.gpkg")) and _is_same(Place("hard.gpkg"), Place("plots.gpkg"))


SERVER = "dbname='farms' host=127.0.0.1 port=1 user='ama' password='s3cret-word'"
HERE = SERVER + ' key=\'id\' srid=4326 type=Polygon table="public"."plots" (geom)'
TABLES = {
    "as it is": (HERE, "postgres:" + HERE, True),
    "QGIS's older name": (HERE, "postgis:" + HERE, True),
    "in capitals": (HERE, "POSTGIS:" + HERE, True),
    "as an address": (HERE, "postgres://" + HERE, True),
    "without the schema": (HERE, f'postgis:{SERVER} table="plots" (geom)', True),
    "without quotes": (HERE, "postgis:dbname=farms host=127.0.0.1 port=1 table=plots (geom)", True),
    "by the host's other name": (
        HERE,
        f'postgis:{SERVER.replace("127.0.0.1", "LOCALHOST")} table="plots" (geom)',
        True,
    ),
    "by a socket": (HERE, f'postgis:{SERVER.replace("127.0.0.1", "/run/postgresql")} table="plots" (geom)', True),
    "another user": (HERE, f'postgis:{SERVER.replace("ama", "kofi")} table="plots" (geom)', True),
    "a filtered layer": (HERE + " sql=id > 3", "postgis:" + HERE, True),
    "another geometry column": (HERE, f'postgis:{SERVER} table="public"."plots" (shape)', True),
    "a query that reads it": (
        SERVER + " key='n' table=\"(SELECT row_number() over () AS n, * FROM public.plots)\" (geom)",
        "postgis:" + HERE,
        True,
    ),
    "a service": ('service=\'farms\' table="public"."plots" (geom)', "postgis:" + HERE, True),
    "the port that goes without saying": (
        "dbname='farms' host=db.example.org table=\"plots\" (geom)",
        "postgis:dbname='farms' host='DB.example.org' port=5432 table=\"plots\" (geom)",
        True,
    ),
    "another table": (HERE, f'postgis:{SERVER} table="public"."plots_valid" (geom)', False),
    "another schema": (HERE, f'postgis:{SERVER} table="out"."plots" (geom)', False),
    "another database": (HERE, f'postgis:{SERVER.replace("farms", "test")} table="plots" (geom)', False),
    "another server": (HERE, f'postgis:{SERVER.replace("127.0.0.1", "db.invalid")} table="plots" (geom)', False),
    "another port": (HERE, f'postgis:{SERVER.replace("port=1", "port=2")} table="plots" (geom)', False),
    "a query that reads another": (
        SERVER + " key='n' table=\"(SELECT row_number() over () AS n, * FROM public.plots_2)\" (geom)",
        "postgis:" + HERE,
        False,
    ),
}


@pytest.mark.parametrize("how", TABLES)
def test_a_database_table_is_refused_in_every_spelling_and_its_password_is_not_told(qgis, plugin, how):
    from georelay.processing.collisions import refuse_collisions
    from georelay.providers.errors import InputError
    from qgis.core import QgsProcessingContext, QgsVectorLayer

    given, target, is_same = TABLES[how]
    options = QgsVectorLayer.LayerOptions(False)  # nothing answers at that address
    layer = QgsVectorLayer(given, "plots", "postgres", options)
    algorithm = next(each for each in registered() if each.name() == "checkplots")
    for source in (layer, f"postgres://{given}"):
        try:
            refuse_collisions(algorithm, {"INPUT": source, "VALID": target}, QgsProcessingContext())
        except InputError as error:
            assert is_same and "is also an input: " in str(error) and "s3cret" not in str(error), str(error)
        else:
            assert not is_same


@pytest.mark.parametrize("given", ["spatialite://{}", "{1}|layername=plots", "ogr://{1}|layername=plots"])
@pytest.mark.parametrize("target", ["spatialite:{}", "spatialite://{}", "ogr:{}", "{1}|layername=plots"])
def test_a_table_of_spatialite_is_refused_by_each_of_its_names(run, tmp_path, given, target):
    from osgeo import ogr

    path = tmp_path / "farms.sqlite"
    ogr.GetDriverByName("SQLite").CreateDataSource(str(path), ["SPATIALITE=YES"])
    names = (f"dbname='{path}' table=\"plots\" (GEOMETRY)", str(path))
    made = run("checkplots", INPUT=memory_layer("Polygon", [(square(), ["a"])]), VALID="ogr:" + names[0])
    assert made.error == "" and made["VALID_COUNT"] == 1
    for table, refused in (("plots", True), ("plots_fit", False)):
        out = target.format(*names).replace("plots", table)
        done = run("checkplots", INPUT=given.format(*names), VALID=out)
        assert ("is also an input" in done.error) is refused and bool(done.error) is refused, done.text


def test_two_outputs_in_one_table_of_a_database_are_refused(run, place):
    done = run("checkplots", INPUT=str(place / GPKG), VALID="postgis:" + HERE, INVALID="postgres://" + HERE)
    assert "go to the same place, farms, table plots" in done.error and "s3cret" not in done.text


@pytest.mark.parametrize(
    "name, parameter", [("checkplots", "INPUT"), ("checkplots", "COMPARE_WITH"), ("fixplots", "INPUT")]
)
def test_a_database_that_does_not_open_is_told_without_its_password(run, name, parameter):
    plots = memory_layer("Polygon", [(square(), ["a"])])
    done = run(name, **{"INPUT": plots, parameter: f"postgres://{HERE}"})
    assert done.error and "s3cret" not in done.text + done.error
