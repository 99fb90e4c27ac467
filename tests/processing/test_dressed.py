"""Every layer that is written tells where it comes from, what its columns mean, and looks like what it is."""

from __future__ import annotations

import re

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"
PLOTS = [(square(0), ["a", 5.0]), (BOW_TIE, ["b", 5.0]), (square(1), ["c", 5.0])]
WRITTEN = {  # algorithm and output -> what is given beside the input
    ("checkplots", "VALID"): {},
    ("checkplots", "INVALID"): {},
    ("checkplots", "ISSUES"): {},
    ("fixplots", "OUTPUT"): {},
    ("fixplots", "CHANGE_LOG"): {"OUTPUT": "memory:"},
    ("comparedeliveries", "NEW"): {"PREVIOUS": None},
    ("listjobs", "OUTPUT"): {"INPUT": None},
    ("epochbatchprocess", "OUTPUT"): {"CONNECTION": "sandbox", "ON_INVALID": 1},
    ("epochlistcollections", "OUTPUT"): {"CONNECTION": "sandbox", "INPUT": None},
}
STYLES = {("checkplots", "ISSUES"): "severity", ("epochbatchprocess", "OUTPUT"): "outcome"}
ALIASES = {
    ("checkplots", "ISSUES"): {"message": "What was found"},
    ("checkplots", "VALID"): {"declared_ha": "Declared (ha)"},
    ("fixplots", "CHANGE_LOG"): {},
    ("epochbatchprocess", "OUTPUT"): {"noncompliance_area_ha": "Deforested after the cut-off date (ha)"},
}


def opened(source):
    from qgis.core import QgsVectorLayer

    if source.endswith(".gpkg"):
        source += "|layername=mine"  # without a name QGIS looks for nothing
    layer = QgsVectorLayer(source, "mine", "ogr")
    layer.loadDefaultMetadata()
    return layer


def plots():
    return memory_layer("Polygon", PLOTS, "plot_id:string,declared_ha:double")


@pytest.mark.parametrize("kind", ["gpkg", "geojson", "memory"])
@pytest.mark.parametrize("algorithm, output", WRITTEN)
def test_a_layer_carries_provenance_aliases_and_style(run, service, tmp_path, algorithm, output, kind):
    more = dict(WRITTEN[algorithm, output])
    given = {"INPUT": plots(), **more}
    if "PREVIOUS" in more:
        given["PREVIOUS"] = memory_layer("Polygon", [(square(9), ["z", 1.0])], "plot_id:string,declared_ha:double")
    place = "memory:" if kind == "memory" else str(tmp_path / f"mine.{kind}")
    done = run(algorithm, **{name: value for name, value in given.items() if value is not None}, **{output: place})
    assert done.error == "", done.text
    layer = done[output]
    if kind != "memory":
        assert done[output].partition("|")[0] == place
        layer = opened(done[output])
    metadata = layer.metadata()
    assert any("GeoRelay" in line or "job" in line for line in metadata.history()), (algorithm, output)
    assert "GeoRelay" in metadata.abstract() and metadata.title()
    for name, alias in ALIASES.get((algorithm, output), {}).items():
        assert layer.attributeAlias(layer.fields().lookupField(name)) == alias
    if (algorithm, output) in STYLES:
        assert layer.renderer().classAttribute() == STYLES[algorithm, output]


def test_layers_of_several_algorithms_in_one_geopackage_each_keep_their_own(run, tmp_path):
    places = {each: f"{tmp_path / 'all.gpkg'}|layername={each}" for each in ("VALID", "INVALID", "ISSUES")}
    done = run("checkplots", INPUT=plots(), **places)
    assert done.error == "", done.text
    titles = {opened(place).metadata().title() for place in places.values()}
    assert len(titles) == 3 and all(titles)


@pytest.mark.parametrize(
    "name, alias",
    [
        ("noncompliance_area_ha", "Deforested after the cut-off date (ha)"),
        ("luc_tco2ehayear", "Emissions of land-use change per hectare (t CO2e/ha/year)"),
        ("declared_ha", "Declared (ha)"),
        ("soc_tco2eha", "Soc (t CO2e/ha)"),
        ("tree_cover_pct", "Tree cover (%)"),
        ("height_m", "Height (m)"),
        ("plot_id", "Plot"),
        ("farmer", ""),
        ("ha", ""),
    ],
)
def test_an_alias_names_the_unit(qgis, name, alias):
    from georelay.bridge.aliases import alias_of

    assert alias_of(name) == alias


@pytest.mark.parametrize("many", [1, 2])
@pytest.mark.parametrize("fails", [False, True])
def test_a_geopackage_keeps_what_qgis_itself_would_keep(qgis, tmp_path, monkeypatch, fails, many):
    from georelay.bridge import layers
    from osgeo import ogr
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    path = tmp_path / "dressed.gpkg"
    for name in ("severity points", "others"):
        how = QgsVectorFileWriter.SaveVectorOptions()
        how.driverName, how.layerName = "GPKG", name
        if path.exists():
            how.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        rows = memory_layer("Point", [("POINT(1 2)", ["error", 3])], "severity:string,area_ha:double")
        QgsVectorFileWriter.writeAsVectorFormatV3(rows, str(path), QgsCoordinateTransformContext(), how)
    if fails:
        monkeypatch.setattr(layers, "keep_with", lambda *given: False)  # QGIS does it, step by step
    source = f"{path}|layername=severity points"
    for number in range(many):
        origin = layers.Origin("An algorithm", "0.1", (f"run {number}",))
        layers.dress_file(source, layers.Arrival(source, "It's <it>", "severity", provenance=origin))
        layers.dress_file(f"{path}|layername=others", layers.Arrival(source, "Others", "", provenance=origin))
    layer = QgsVectorLayer(source, "again", "ogr")
    layer.loadDefaultMetadata()
    assert layer.renderer().classAttribute() == "severity"
    assert layer.attributeAlias(layer.fields().lookupField("area_ha")) == "Area (ha)"
    assert layer.metadata().title() == "It's <it>" and layer.metadata().identifier().endswith(" severity points")
    assert layer.metadata().history()[-1] == f"run {many - 1}"
    count, _, names, *_ = layer.listStylesInDatabase()
    assert count >= 1 and names.count("severity") == 1
    data = ogr.Open(str(path))
    assert {data.GetLayer(at).GetName() for at in range(data.GetLayerCount())} >= {"severity points", "others"}
    kept = data.ExecuteSQL("SELECT count(*) FROM gpkg_metadata_reference WHERE reference_scope = 'table'")
    assert kept.GetNextFeature().GetField(0) == 2 or fails  # QGIS leaves older ones
    described = data.ExecuteSQL("SELECT description FROM gpkg_contents WHERE table_name = 'severity points'")
    assert described.GetNextFeature().GetField(0) == "Written by 'An algorithm' of GeoRelay 0.1."


KEPT = (
    "SELECT f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault FROM layer_styles",
    "SELECT metadata FROM gpkg_metadata",
    "SELECT table_name, data_type, identifier, description FROM gpkg_contents",
    "SELECT table_name, column_name, title, description FROM gpkg_data_columns",
)


def kept_in(path):
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as database:
        there = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        found = [database.execute(each).fetchall() for each in KEPT if each.rpartition(" ")[2] in there]
    drawn = r"\d+,\d+,\d+,255(,rgb:[\d.,]+)?|#[0-9a-f]{6}|\{[0-9a-f-]{36}\}"  # QGIS draws lots for colours and ids
    return re.sub(drawn, "drawn", str(found))


COLUMNS = (
    "severity:string,area_ha:double,count:integer,when:date,at:datetime,yes:bool,Größe m²:string",
    "fid_1:integer,deforestation_start:string,deforestation_end:string,outcome:string",
    "plain:string",
)


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("style", ["severity", "fit", "outcome", "unknown", ""])
@pytest.mark.parametrize("kind", ["Point", "PointZ", "MultiLineString", "Polygon", "MultiPolygonZM"])
def test_a_new_geopackage_is_dressed_without_being_opened_as_if_it_were(
    qgis, tmp_path, monkeypatch, kind, style, columns
):
    from georelay.bridge import layers
    from qgis.core import QgsCoordinateTransformContext, QgsProcessingContext, QgsVectorFileWriter

    rows, paths = memory_layer(kind, [], columns), [tmp_path / name / "new.gpkg" for name in ("one", "two")]
    for path in paths:
        path.parent.mkdir()
        how = QgsVectorFileWriter.SaveVectorOptions()
        how.driverName = "GPKG"
        QgsVectorFileWriter.writeAsVectorFormatV3(rows, str(path), QgsCoordinateTransformContext(), how)
    arrival = layers.Arrival("", "The <title>", style, provenance=layers.Origin("An algorithm", "0.1"))
    layers.dress_file(str(paths[0]), arrival)
    monkeypatch.setattr(layers, "dress_file", lambda *given: pytest.fail("the file was opened as a layer"))
    layers.dress_made(str(paths[1]), arrival, QgsProcessingContext())
    assert kept_in(paths[0]) == kept_in(paths[1])
    assert "An algorithm" in kept_in(paths[1])


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE layer_styles (f_table_name TEXT)",
        "CREATE TABLE another (a TEXT)",
        "CREATE VIEW another AS SELECT 1",
        "CREATE TABLE gpkg_data_columns (table_name TEXT)",
        "UPDATE gpkg_geometry_columns SET geometry_type_name = 'GEOMETRY'",
        "UPDATE gpkg_geometry_columns SET z = 2",
        "DELETE FROM gpkg_geometry_columns",
    ],
)
def test_a_geopackage_in_which_more_is_kept_is_opened_to_be_dressed(qgis, tmp_path, monkeypatch, statement):
    import sqlite3
    from contextlib import closing

    from georelay.bridge import layers
    from qgis.core import QgsCoordinateTransformContext, QgsProcessingContext, QgsVectorFileWriter

    path, asked = str(tmp_path / "old.gpkg"), []
    how = QgsVectorFileWriter.SaveVectorOptions()
    how.driverName = "GPKG"
    rows = memory_layer("Point", [], "severity:string")
    QgsVectorFileWriter.writeAsVectorFormatV3(rows, path, QgsCoordinateTransformContext(), how)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(statement)
    monkeypatch.setattr(layers, "dress_file", lambda *given: asked.append(given))
    layers.dress_made(
        path, layers.Arrival("", "T", "severity", provenance=layers.Origin("A", "0")), QgsProcessingContext()
    )
    assert len(asked) == 1


OWN = {
    "overlap": "",
    "message": "Was der Bauer sagt",
    "reason": "",
    "issues": "",
    "height_m": "",
    "farmer": "Farmer's name",
}


@pytest.mark.parametrize("kind", ["gpkg", "memory"])
@pytest.mark.parametrize("algorithm", ["checkplots", "fixplots", "comparedeliveries", "mergesuppliers"])
def test_a_persons_own_columns_keep_what_they_are_called_and_get_no_name_of_ours(run, tmp_path, kind, algorithm):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    fields = "&".join(f"field={name}:string" for name in OWN)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&field=plot_id:string&{fields}", "plots", "memory")
    for at in range(2):
        feature = QgsFeature(layer.fields())
        x = 1 + at / 100
        ring = f"{x} 6,{x + 0.001} 6,{x + 0.001} 6.001,{x} 6" if at else "1 6,1.001 6.001,1.001 6,1 6.001,1 6"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        feature.setAttributes([f"p{at}", *["x"] * len(OWN)])
        assert layer.dataProvider().addFeatures([feature])[0]
    for name, alias in OWN.items():
        layer.setFieldAlias(layer.fields().indexOf(name), alias)
    given, outputs = {
        "checkplots": ({"INPUT": layer}, ("VALID", "INVALID")),
        "fixplots": ({"INPUT": layer}, ("OUTPUT",)),
        "comparedeliveries": ({"INPUT": layer, "PREVIOUS": layer, "ID_FIELD": "plot_id"}, ("UNCHANGED",)),
        "mergesuppliers": ({"LAYERS": [layer]}, ("OUTPUT",)),
    }[algorithm]
    places = {name: "memory:" if kind == "memory" else str(tmp_path / f"{name}.gpkg") for name in outputs}
    done = run(algorithm, **given, **places)
    assert done.error == "", done.text
    for name in outputs:
        made = done[name] if kind == "memory" else QgsVectorLayer(places[name], name, "ogr")
        called = {each: made.attributeAlias(made.fields().indexOf(each)) for each in OWN}
        assert called == {**OWN, "height_m": "Height (m)"}, name
    if algorithm == "checkplots":
        assert made.attributeAlias(made.fields().indexOf("issues_2")) == "Rules that found something"
