"""Every layer that any algorithm writes carries aliases with units, provenance and its style, under any name."""

from __future__ import annotations

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"
OVER = "POLYGON((-2.4 6.301,-2.398 6.301,-2.398 6.303,-2.4 6.303,-2.4 6.301))"  # half of the first plot
LOOSE = "POLYGON((-2.3 6.4,-2.3 6.4,-2.298 6.4,-2.298 6.402,-2.3 6.402,-2.3 6.4))"
FIELDS = "plot_id:string,declared_ha:double"
AREA = "POLYGON((-2.4 6.3,-2.39 6.3,-2.39 6.31,-2.4 6.31,-2.4 6.3))"


def plots():
    rows = [(square(0), ["a", 4.9]), (BOW_TIE, ["b", 5.0]), (OVER, ["c", 4.9]), (LOOSE, ["d", 4.9]), (None, ["e", 1.0])]
    return memory_layer("Polygon", rows, FIELDS)


def earlier():
    rows = [(square(0), ["a", 4.9]), (square(9), ["z", 1.0]), (BOW_TIE.replace("6.402", "6.403"), ["b", 5.0])]
    return memory_layer("Polygon", rows, FIELDS)


def area():
    return memory_layer("Polygon", [(AREA, ["a", 1.0])], FIELDS)


def with_project(run):
    done = run("beodcreateproject", INPUT=area(), NAME="p", CONNECTION="sandbox")
    assert done.error == "", done.text
    return {"PROJECT_ID": done["PROJECT_ID"], "CONNECTION": "sandbox"}


def with_collection(run):
    sound = memory_layer("Polygon", [(square(k), [f"p{k}", 4.9]) for k in range(3)], FIELDS)
    done = run("epochbatchprocess", INPUT=sound, CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == "", done.text
    return {"COLLECTION_ID": done["COLLECTION_ID"], "CONNECTION": "sandbox"}


SANDBOX = {"CONNECTION": "sandbox"}
GIVEN = {  # algorithm -> what it is given; a function of ``run`` where something has to be there before
    "checkplots": {"INPUT": plots, "PROFILE": 4, "AREA_FIELD": "declared_ha"},
    "fixplots": {"INPUT": plots, "PROFILE": 0},
    "exporteudr": {"INPUT": plots, "PRODUCER_COUNTRY": "GH", "ON_INVALID": 1, "OUTPUT": "eu.geojson"},
    "comparedeliveries": {"INPUT": plots, "PREVIOUS": earlier, "ID_FIELD": "plot_id"},
    "mergesuppliers": {"LAYERS": lambda: [plots(), earlier()]},
    "listjobs": {},
    "epochbatchprocess": {**SANDBOX, "INPUT": plots, "ON_INVALID": 1},
    "epochfetchresults": with_collection,
    "epochriskassessment": with_collection,
    "epochlistcollections": SANDBOX,
    "beodlistprojects": SANDBOX,
    "beodlistscenarios": with_project,
    "beodlistassets": with_project,
    "mapflowlistmosaics": SANDBOX,
    "mapflowmodels": SANDBOX,
    "mapflowprojects": SANDBOX,
    "mapflowproviders": SANDBOX,
    "mapflowsearchproviders": SANDBOX,
    "mapflowprocessings": SANDBOX,
    "mapflowplannedsearches": SANDBOX,
    "mapflowsearch": {**SANDBOX, "INPUT": area, "DATE_FROM": "2024-01-01", "DATE_TO": "2026-01-01"},
    "model_check_and_repair": {"INPUT": plots, "PROFILE": 0},
    "model_compare_deliveries": {"INPUT": plots, "PREVIOUS": earlier, "PROFILE": 0},
}
AS_OTHERS = {  # they need images, runs or samples first, and write by the same code as those above
    "epochsamples",
    "mapflowimage",
    "mapflowlistimages",
    "mapflowmosaic",
    "mapflowplannedimages",
    "mapflowprocess",
    "mapflowresults",
    "model_area_to_buildings",
    "model_check_repair_send_load",
    "model_image_to_features",
}
STYLES = {"ISSUES": "severity"}


def sinks_of(algorithm):
    from qgis.core import QgsProcessingParameterFeatureSink

    return [
        each.name()
        for each in algorithm.destinationParameterDefinitions()
        if isinstance(each, QgsProcessingParameterFeatureSink)
    ]


def test_every_algorithm_with_a_vector_output_is_looked_at(plugin):
    from qgis.core import QgsApplication

    algorithms = QgsApplication.processingRegistry().providerById("georelay").algorithms()
    assert {each.name() for each in algorithms if sinks_of(each)} == set(GIVEN) | AS_OTHERS


@pytest.mark.parametrize("name", sorted(GIVEN))
@pytest.mark.parametrize("kind", ["gpkg", "memory"])
def test_each_of_its_layers_is_dressed_under_a_name_of_ones_own(run, service, tmp_path, name, kind):
    from georelay.bridge.aliases import alias_of
    from qgis.core import QgsApplication, QgsVectorLayer

    given = GIVEN[name](run) if callable(GIVEN[name]) else GIVEN[name]
    given = {key: value() if callable(value) else value for key, value in given.items()}
    if str(given.get("OUTPUT", "")).endswith(".geojson"):
        given["OUTPUT"] = str(tmp_path / given["OUTPUT"])
    sinks = sinks_of(QgsApplication.processingRegistry().algorithmById(f"georelay:{name}"))
    places = {each: str(tmp_path / f"my own {each}.gpkg") if kind == "gpkg" else "memory:" for each in sinks}
    done = run(name, **given, **places)
    assert done.error == "", done.text
    for sink in sinks:
        layer, columns = done[sink], {}
        if kind == "gpkg":
            path = str(layer).partition("|")[0]
            assert path == places[sink]
            layer = QgsVectorLayer(f"{path}|layername=my own {sink}", "any", "ogr")
            assert layer.isValid(), (sink, done[sink])
            layer.loadDefaultMetadata()
            columns = comments(path, f"my own {sink}")
        metadata = layer.metadata()
        assert metadata.title() and "GeoRelay" in metadata.abstract() and metadata.history(), (name, sink)
        for at, column in enumerate(each.name() for each in layer.fields()):
            assert layer.attributeAlias(at) == alias_of(column), (name, sink, column)
            if kind == "gpkg":
                assert columns.get(column, "") == alias_of(column), (name, sink, column)
        if sink in STYLES:
            assert layer.renderer().classAttribute() == STYLES[sink], (name, sink)


def comments(path, table):
    """What the GeoPackage itself says of the columns of a table, for a program that is not QGIS."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as database:
        there = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_data_columns'").fetchone()
        if not there:
            return {}
        rows = database.execute(
            "SELECT column_name, coalesce(title, description, name) FROM gpkg_data_columns WHERE table_name = ?",
            (table,),
        ).fetchall()
    return dict(rows)
