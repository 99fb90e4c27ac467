"""What is named and is not there is an error; nothing that was given is ignored silently."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer, square


def registered():
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("georelay").algorithms()


@pytest.mark.parametrize(
    "name, words", [("nowhere", "There are plot_id"), ("Plot_ID", "Is 'plot_id' meant?"), ("plotid", "Is 'plot_id'")]
)
def test_every_algorithm_refuses_a_column_that_is_not_there(plugin, name, words):
    from qgis.core import QgsProcessingContext

    layer, tried = memory_layer("Polygon", [(square(0), ["a"])]), 0
    for algorithm in registered():
        for each in algorithm.parameterDefinitions():
            if each.type() == "field":
                given = {each.parentLayerParameterName(): layer, each.name(): name}
                fine, said = algorithm.create().checkParameterValues(given, QgsProcessingContext())
                assert not fine and f"has no column '{name}'" in said and words in said, (algorithm.id(), said)
                tried += 1
    assert tried >= 5


def test_a_column_that_is_there_passes(plugin):
    from georelay.processing.guard import guard
    from qgis.core import QgsProcessingContext

    layer = memory_layer("Polygon", [(square(0), ["a"])])
    for algorithm in registered():
        for each in algorithm.parameterDefinitions():
            if each.type() == "field":
                given = {each.parentLayerParameterName(): layer, each.name(): "plot_id"}
                guard(algorithm, given, QgsProcessingContext())


def test_a_column_that_the_file_does_not_have_is_told_before_it_is_sent(run, service, tmp_path):
    path = tmp_path / "plots.geojson"
    ring = [[-2.4, 6.3], [-2.39, 6.3], [-2.39, 6.31], [-2.4, 6.3]]
    plot = {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [plot]}))
    done = run("epochstageplots", FILE=str(path), ID_FIELD="nowhere", CONNECTION="sandbox")
    assert "has no column 'nowhere'" in done.error and service.sent() == [], done.text


def test_a_layer_that_is_not_there_is_an_error(run, tmp_path):
    for name in ("checkplots", "fixplots", "exporteudr"):
        done = run(name, INPUT=str(tmp_path / "absent.gpkg"), OUTPUT=str(tmp_path / "out.geojson"))
        assert done.error, done.results
    done = run("checkplots", INPUT=memory_layer("Polygon", [(square(0), ["a"])]), COMPARE_WITH="no such layer")
    assert done.error and "Traceback" not in done.text
