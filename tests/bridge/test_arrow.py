"""The stream and the features tell the same: the same plots, the same findings, in the same order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from georelay.bridge.arrow import can_stream, file_layer  # noqa: E402
from georelay.bridge.sources import LayerSource  # noqa: E402
from georelay.checks import engine  # noqa: E402
from georelay.sandbox.samples import write_plots  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
FILES = [
    *(path for path in sorted((DATA / "plots").glob("*.geojson")) if path.name != "eudr_edge_cases.geojson"),
    *sorted((DATA / "defects").glob("*.geojson")),
    *sorted((DATA / "plots").glob("*.shp")),
    *sorted((DATA / "defects").glob("*.shp")),
    DATA / "plots" / "ai4sf_vietnam.gpkg",
    DATA / "defects" / "curvepolygon.gpkg",
    DATA / "plots" / "latvia_lauki.gml",
]


def both(layer):
    """The layer read by stream and by features; None for the stream where it does not serve."""
    context = QgsCoordinateTransformContext()
    file = file_layer(layer, layer)
    fast = LayerSource(layer, layer.name(), layer.crs(), context, file)
    return (fast if can_stream(file, layer.fields()) else None), LayerSource(layer, layer.name(), layer.crs(), context)


def told(source, id_field=""):
    report = engine.check(source.batches(id_field), source.layer(id_field), engine.Options(profile=4))
    found = report.findings
    return [
        (int(row), rule, severity, str(plot), message)
        for row, rule, severity, plot, message in zip(
            found.row, found.rule, found.severity, found.plot_id, found.message
        )
    ]


def test_the_sample_plots_are_streamed_and_told_alike(qgis, tmp_path):
    write_plots(tmp_path / "plots.gpkg")
    fast, slow = both(QgsVectorLayer(f"{tmp_path}/plots.gpkg|layername=plots", "plots", "ogr"))

    assert fast is not None
    assert told(fast, "plot_id") == told(slow, "plot_id") != []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_real_layers_are_told_alike(qgis, path):
    if not path.exists():
        pytest.skip("the shared data are not here")
    fast, slow = both(QgsVectorLayer(str(path), path.stem, "ogr"))
    if fast is None:
        pytest.skip("read through features: nothing to compare")

    assert told(fast) == told(slow)


def test_an_open_ring_is_told_by_the_stream_though_qgis_closes_it_in_features(qgis, tmp_path):
    ring = [[0.0, 6.0], [0.01, 6.0], [0.01, 6.01], [0.0, 6.01]]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path = tmp_path / "open.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    fast, slow = both(QgsVectorLayer(str(path), "open", "ogr"))

    assert "unclosed_ring" in {rule for _, rule, *_ in told(fast)}
    assert "unclosed_ring" not in {rule for _, rule, *_ in told(slow)}


def test_edits_selections_and_filters_are_left_to_qgis(qgis, tmp_path):
    write_plots(tmp_path / "plots.gpkg")
    layer = QgsVectorLayer(f"{tmp_path}/plots.gpkg", "plots", "ogr")
    whole = QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=False, featureLimit=-1)
    some = QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=True, featureLimit=-1)
    few = QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=False, featureLimit=3)

    assert file_layer(layer, whole) is not None
    assert file_layer(layer, some) is None
    assert file_layer(layer, few) is None
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures(QgsFeatureRequest())).id())
    assert file_layer(layer, layer) is None
    layer.rollBack()


def test_a_subset_filter_is_kept(qgis, tmp_path):
    write_plots(tmp_path / "plots.gpkg")
    layer = QgsVectorLayer(f"{tmp_path}/plots.gpkg", "plots", "ogr")
    layer.setSubsetString("\"supplier\" = 'Sefwi Growers'")
    fast, slow = both(layer)

    ids = [number for batch in fast.batches() for number in batch.feature_ids.tolist()]
    assert ids == [number for batch in slow.batches() for number in batch.feature_ids.tolist()]
    assert len(ids) == 140
