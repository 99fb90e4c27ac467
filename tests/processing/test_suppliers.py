"""Plots of several suppliers in one layer, each still to be told from every other."""

from __future__ import annotations

import pytest
from made_layers import memory_layer, square


def supplier(name, first, rows, fields="fid:integer,plot_id:string", crs="EPSG:4326"):
    layer = memory_layer("Polygon", [(square(first + k), row) for k, row in enumerate(rows)], fields, crs, name)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def layers(plugin):
    from qgis.core import QgsProject

    made = [
        supplier("North", 0, [[1, "A-1"], [2, "A-2"]]),
        supplier("South", 5, [[1, "A-1"], [1, "A-1"]]),
        supplier("North", 9, [["x", "A-1"]], "fid:string,plot_id:string"),
    ]
    yield made
    QgsProject.instance().removeMapLayers([each.id() for each in made])


def rows(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.mark.parametrize("kind", ["memory", "gpkg", "geojson"])
def test_every_plot_has_a_key_of_its_own_and_all_its_values(run, layers, tmp_path, kind):
    from qgis.core import QgsVectorLayer

    place = "memory:" if kind == "memory" else str(tmp_path / f"all.{kind}")
    done = run("mergesuppliers", LAYERS=layers, ID_COLUMN="plot_id", OUTPUT=place)
    assert done.error == "" and done["PLOT_COUNT"] == 5, done.text
    found = rows(done["OUTPUT"] if kind == "memory" else QgsVectorLayer(done["OUTPUT"], "all", "ogr"))
    assert [row["plot_key"] for row in found] == ["North/A-1", "North/A-2", "South/A-1", "South/A-1-2", "North_2/A-1"]
    assert [row["plot_id"] for row in found] == ["A-1", "A-2", "A-1", "A-1", "A-1"]
    values = [str(value) for row in found for name, value in row.items() if name.startswith("fid")]
    assert {"1", "2", "x"} <= set(values)


def test_the_merged_plots_are_sent_and_come_back_apart(run, service, layers, tmp_path):
    merged = run("mergesuppliers", LAYERS=layers, ID_COLUMN="plot_id", OUTPUT=str(tmp_path / "all.gpkg"))
    done = run("epochbatchprocess", INPUT=merged["OUTPUT"], ID_FIELD="plot_key", CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == "", done.text
    found = rows(done["OUTPUT"])
    assert len({row["plot_key"] for row in found}) == 5 and all(row["uuid"] for row in found)


def test_without_an_id_column_the_feature_ids_are_taken(run, layers):
    done = run("mergesuppliers", LAYERS=layers[:2], OUTPUT="memory:")
    assert [row["plot_key"] for row in rows(done["OUTPUT"])] == ["North/1", "North/2", "South/1", "South/2"]


def test_layers_in_other_crs_come_into_that_of_the_first(run, layers):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    metres = supplier("East", 20, [[1, "A-1"]], crs="EPSG:32630")
    to_metres = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), metres.crs(), QgsProject.instance().transformContext()
    )
    shape = QgsGeometry.fromWkt(square(3))
    shape.transform(to_metres)
    metres.dataProvider().changeGeometryValues({1: shape})
    done = run("mergesuppliers", LAYERS=[layers[0], metres], OUTPUT="memory:")
    last = list(done["OUTPUT"].getFeatures())[-1].geometry()
    assert done["OUTPUT"].crs().authid() == "EPSG:4326"
    assert last.centroid().asPoint().distance(QgsGeometry.fromWkt(square(3)).centroid().asPoint()) < 1e-6
    QgsProject.instance().removeMapLayer(metres.id())


def test_what_cannot_be_merged_is_refused_before_anything_is_written(run, layers, tmp_path):
    points = memory_layer("Point", [("POINT(-2.4 6.3)", ["a"])], name="points")
    out = tmp_path / "all.gpkg"
    for words, given in (
        ("has no column 'nowhere'", {"LAYERS": layers, "ID_COLUMN": "nowhere"}),
        ("polygons and points", {"LAYERS": [layers[0], points]}),
    ):
        done = run("mergesuppliers", OUTPUT=str(out), **given)
        assert words in done.error and "Nothing was" in done.error and not out.exists(), done.text
