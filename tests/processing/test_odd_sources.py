"""Layers as old programs and databases hand them over: the same verdicts, no plot lost."""

from __future__ import annotations

import json
import re

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.5 6.3,-2.49 6.31,-2.49 6.3,-2.5 6.31,-2.5 6.3))"
ALGORITHMS = {
    "checkplots": {"PROFILE": 1, "VALID": "memory:", "INVALID": "memory:", "ISSUES": "memory:"},
    "fixplots": {"PROFILE": 1, "OUTPUT": "memory:", "REJECTED": "memory:"},
    "exporteudr": {"ON_INVALID": 1, "OUTPUT": "eu.geojson", "LEFT_OUT": "memory:"},
    "comparedeliveries": {"NEW": "memory:", "UNCHANGED": "memory:"},
    "decideplots": {"DECISION": 0, "REASON": "looked"},
    "evidencepack": {"OUTPUT": "pack.zip"},
}


def delivery():
    return memory_layer(
        "Polygon",
        [(square(0), ["a", "x"]), (BOW_TIE, ["b", "y"]), (square(2), ["c", "z"])],
        "plot_id:string(20),n:string(20)",
    )


def mapinfo(path):
    """A table whose second column is called by bytes that are no UTF-8, as programs of the nineties wrote them."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "MapInfo File"
    QgsVectorFileWriter.writeAsVectorFormatV3(delivery(), str(path), QgsCoordinateTransformContext(), options)
    text = re.sub(rb"(\s)n Char", lambda found: found.group(1) + b"n\xe4me Char", path.read_bytes())
    assert b"\xe4" in text
    path.write_bytes(text)
    return str(path)


def virtual(key):
    from qgis.core import QgsProject, QgsVectorLayer

    plots = delivery()
    QgsProject.instance().addMapLayer(plots)
    return QgsVectorLayer(f'?query=select * from "{plots.id()}"{key}', "of a query", "virtual")


@pytest.fixture
def source(request, tmp_path, plugin):
    from qgis.core import QgsProject

    yield {
        "mapinfo": lambda: mapinfo(tmp_path / "old.tab"),
        "keyless": lambda: virtual(""),
        "text key": lambda: virtual("&uid=plot_id"),
    }[request.param]()
    QgsProject.instance().removeAllMapLayers()


@pytest.mark.parametrize("source", ["mapinfo", "keyless", "text key"], indirect=True)
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_old_names_and_doubled_keys_change_nothing(run, source, algorithm, tmp_path):
    given = {
        name: str(tmp_path / value) if name == "OUTPUT" and "." in value else value
        for name, value in ALGORITHMS[algorithm].items()
    }
    if algorithm == "comparedeliveries":
        given["PREVIOUS"] = delivery()
    done = run(algorithm, **{"RESULTS" if algorithm == "evidencepack" else "INPUT": source}, **given)
    assert done.error == ""
    told = {
        "checkplots": lambda: (done["VALID"].featureCount(), done["INVALID"].featureCount()) == (2, 1),
        "fixplots": lambda: (done["OUTPUT"].featureCount(), done["REJECTED"].featureCount()) == (2, 1),
        "exporteudr": lambda: (
            (done["PLOT_COUNT"], done["LEFT_OUT"].featureCount()) == (2, 1)
            and len(json.loads((tmp_path / "eu.geojson").read_text())["features"]) == 2
        ),
        "comparedeliveries": lambda: done["UNCHANGED"].featureCount() == 3 and done["NEW"].featureCount() == 0,
        "decideplots": lambda: done["DECIDED_COUNT"] == 3,
        "evidencepack": lambda: done["PLOT_COUNT"] == 3,
    }
    assert told[algorithm](), done.results


@pytest.mark.parametrize(
    "algorithm, given",
    [
        ("decideplots", {"INPUT": "table", "DECISION": 0}),
        ("comparedeliveries", {"INPUT": "table", "PREVIOUS": "plots"}),
        ("comparedeliveries", {"INPUT": "plots", "PREVIOUS": "table"}),
        ("plotatlas", {"INPUT": "table", "OUTPUT": "atlas.pdf"}),
        ("evidencepack", {"RESULTS": "table", "OUTPUT": "pack.zip"}),
        ("epochbatchprocess", {"INPUT": "table", "CONNECTION": "sandbox"}),
        ("epochbatchprocess", {"INPUT": "table", "CONNECTION": "sandbox", "ONLY_CHANGED": True}),
    ],
)
def test_a_table_without_geometry_is_called_one(run, service, tmp_path, algorithm, given):
    layers = {
        "table": memory_layer(
            "None", [(None, ["a", "deforestation found"])], "plot_id:string,outcome:string", name="list"
        ),
        "plots": delivery(),
    }
    given = {
        name: layers.get(value, str(tmp_path / str(value)) if name == "OUTPUT" else value)
        for name, value in given.items()
    }
    done = run(algorithm, **given)
    assert "list is a table without geometry" in done.error and "coordinate reference system" not in done.error
    assert not list(tmp_path.glob("*.pdf")) and not list(tmp_path.glob("*.zip"))


def test_a_plot_off_the_globe_stops_no_packet(run, tmp_path):
    shapes = [
        "POLYGON((1e30 0,1e30 1,2e30 1,1e30 0))",
        "POLYGON((660000 720000,660100 720100,660100 720000,660000 720100,660000 720000))",
    ]
    plots = memory_layer(
        "Polygon",
        [(each, [str(k), "Ama"]) for k, each in enumerate(shapes)],
        "plot_id:string,supplier:string",
        "EPSG:32630",
    )
    found = run("checkplots", INPUT=plots, PROFILE=1, ID_FIELD="plot_id", ISSUES="memory:")
    done = run(
        "supplierpackets",
        INPUT=plots,
        FINDINGS=found["ISSUES"],
        SUPPLIER_FIELD="supplier",
        OUTPUT=str(tmp_path / "out"),
    )
    assert done.error == "" and done["PACKET_COUNT"] == 1
    assert (tmp_path / "out" / "Ama" / "plots.kml").read_text(encoding="utf-8").count("<Placemark") >= 1


@pytest.mark.parametrize(
    "algorithm, given, title",
    [
        ("comparedeliveries", {"INPUT": "plots", "PREVIOUS": "plots", "TOLERANCE": -1}, "Tolerance (m)"),
        ("comparedeliveries", {"INPUT": "missing.gpkg", "PREVIOUS": "plots"}, "New delivery"),
        ("comparedeliveries", {"INPUT": "plots"}, "Earlier delivery"),
        ("decideplots", {"INPUT": "plots", "DECISION": 0, "DECISIONS": "list.csv"}, "Decisions"),
        ("decideplots", {"INPUT": "plots", "DECISION": 9}, "Decision"),
        ("verifyevidence", {"INPUT": "pack.tar"}, "Evidence pack"),
        ("checkplots", {"INPUT": "plots", "PROFILE": 9}, "For"),
        ("checkplots", {"INPUT": "plots", "MAX_GAP": "wide"}, "gap"),
        ("epochstageplots", {"INPUT": "missing.gpkg"}, "Plots"),
        ("epochstageplots", {}, "Plots"),
        ("epochbatchprocess", {"INPUT": "plots", "ON_INVALID": 9}, "Plots with errors"),
        ("epochfetchresults", {"COLLECTION_ID": "0x1", "START_DATE": "yesterday", "OUTPUT": "memory:"}, "YYYY-MM-DD"),
    ],
)
def test_a_value_that_does_not_fit_is_told_by_its_title(run, service, algorithm, given, title):
    plots = delivery()
    given = {name: plots if value == "plots" else value for name, value in given.items()}
    if algorithm.startswith("epoch"):
        given["CONNECTION"] = "sandbox"
    done = run(algorithm, **given)
    told = done.error.replace("Unable to execute algorithm\n", "")
    assert title in told and "Nothing was sent" in told and "\n" not in told
    assert not [name for name in (*given, "INPUT", "FILE") if name in told.split()], told
    assert "parameter" not in told.lower()


@pytest.mark.parametrize(
    "algorithm, given",
    [
        ("evidencepack", {"RESULTS": "plots", "OUTPUT": "folder"}),
        ("supplierpackets", {"INPUT": "plots", "FINDINGS": "found", "SUPPLIER_FIELD": "n", "OUTPUT": "file"}),
        ("verifyevidence", {"INPUT": "missing.zip"}),
    ],
)
def test_what_the_disk_refuses_is_told_without_its_number(run, tmp_path, algorithm, given):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("mine")
    plots = delivery()
    there = {"plots": plots, "found": run("checkplots", INPUT=plots, PROFILE=1, ISSUES="memory:")["ISSUES"], "n": "n"}
    done = run(algorithm, **{name: there.get(value, str(tmp_path / value)) for name, value in given.items()})
    assert done.error and "Errno" not in done.error and "\n" not in done.error
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("chosen", ["a layer without plots", "a selection of none", "a filter that hides all"])
@pytest.mark.parametrize("algorithm", ["exporteudr", "evidencepack", "epochstageplots", "epochbatchprocess"])
def test_where_there_are_no_plots_that_is_said(run, service, tmp_path, algorithm, chosen):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    plots = delivery() if "layer" not in chosen else memory_layer("Polygon", [])
    QgsProject.instance().addMapLayer(plots)
    given = plots if "selection" not in chosen else QgsProcessingFeatureSourceDefinition(plots.id(), True)
    if "filter" in chosen:
        plots.setSubsetString("plot_id = 'none'")
    more = {"OUTPUT": str(tmp_path / "made")} if not algorithm.startswith("epoch") else {"CONNECTION": "sandbox"}
    done = run(algorithm, **{"RESULTS" if algorithm == "evidencepack" else "INPUT": given}, **more)
    QgsProject.instance().removeMapLayer(plots.id())
    assert "plots has no plots" in done.error and "Check plots" not in done.error
    assert not list(tmp_path.glob("made*")) and service.collections() == {}


GPX = '<?xml version="1.0"?><gpx version="1.1" creator="phone" xmlns="http://www.topografix.com/GPX/1/1">{}</gpx>'
WALKED = {
    "tracks": "<trk><name>a</name><trkseg>{0}{0}</trkseg></trk>".format('<trkpt lat="6.3" lon="-2.4"/>'),
    "routes": "<rte><name>a</name>{0}{0}</rte>".format('<rtept lat="6.3" lon="-2.4"/>'),
}


@pytest.mark.parametrize("layer", WALKED)
@pytest.mark.parametrize("algorithm", ["checkplots", "exporteudr", "comparedeliveries", "epochstageplots"])
def test_an_empty_first_layer_is_not_taken_for_the_file(run, service, tmp_path, algorithm, layer):
    path = tmp_path / "walked.gpx"
    path.write_text(GPX.format(WALKED[layer]))
    more = {
        "exporteudr": {"OUTPUT": str(tmp_path / "eu.geojson")},
        "comparedeliveries": {"PREVIOUS": delivery()},
        "epochstageplots": {"CONNECTION": "sandbox"},
        "checkplots": {"PROFILE": 1, "ISSUES": "memory:"},
    }[algorithm]
    done = run(algorithm, INPUT=str(path), **more)
    assert f"give {path}|layername={layer}" in done.error and "Nothing was sent or written" in done.error
    whole = run("checkplots", INPUT=f"{path}|layername={layer}", PROFILE=1, ISSUES="memory:")
    assert whole.error == "" and whole["FEATURE_COUNT"] == 1
