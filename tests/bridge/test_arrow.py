"""The stream and the features tell the same: the same plots, the same findings, in the same order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from georelay.bridge.arrow import can_stream, file_layer, open_rings  # noqa: E402
from georelay.bridge.sources import LayerSource  # noqa: E402
from georelay.checks import engine  # noqa: E402
from georelay.sandbox.samples import write_samples  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
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
    write_samples(tmp_path / "plots.gpkg")
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


def test_open_rings_are_told_of_selections_and_edited_layers_too(qgis, tmp_path):
    path = tmp_path / "open.geojson"
    rings = [[[k, 0], [k + 1, 0], [k + 1, 1], [k, 1]] for k in range(3)]
    features = [
        {"type": "Feature", "id": k, "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for k, ring in enumerate(rings)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    layer = QgsVectorLayer(str(path), "open", "ogr")
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.startEditing()
    closed = QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))")
    assert layer.changeGeometry(ids[0], closed)
    assert set(open_rings(file_layer(layer, layer))) == set(ids[1:])
    source = LayerSource(layer, "open", layer.crs(), QgsCoordinateTransformContext(), file_layer(layer, layer))
    assert [rule for _, rule, *_ in told(source)].count("unclosed_ring") == 2
    layer.rollBack()


def test_a_column_with_a_twin_in_another_case_is_left_to_qgis(qgis, tmp_path):
    path = tmp_path / "twins.geojson"
    feature = {
        "type": "Feature",
        "properties": {"id": "a", "ID": "b", "name": "c"},
        "geometry": {"type": "Point", "coordinates": [1, 2]},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    layer = QgsVectorLayer(str(path), "twins", "ogr")
    file = file_layer(layer, layer)
    assert not can_stream(file, layer.fields(), "id")
    source = LayerSource(layer, "twins", layer.crs(), QgsCoordinateTransformContext(), file)
    assert [next(source.batches(name)).plot_ids for name in ("id", "ID", "name")] == [["a"], ["b"], ["c"]]


def test_edits_selections_and_filters_are_left_to_qgis(qgis, tmp_path):
    write_samples(tmp_path / "plots.gpkg")
    layer = QgsVectorLayer(f"{tmp_path}/plots.gpkg", "plots", "ogr")
    whole = QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=False, featureLimit=-1)
    some = QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=True, featureLimit=-1)
    few = QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=False, featureLimit=3)

    def is_streamed(given):
        return can_stream(file_layer(layer, given), layer.fields())

    assert is_streamed(whole)
    assert not is_streamed(some)
    assert not is_streamed(few)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures(QgsFeatureRequest())).id())
    assert not is_streamed(layer)
    layer.rollBack()


def test_a_subset_filter_is_kept(qgis, tmp_path):
    write_samples(tmp_path / "plots.gpkg")
    layer = QgsVectorLayer(f"{tmp_path}/plots.gpkg", "plots", "ogr")
    layer.setSubsetString("\"supplier\" = 'Sefwi Growers'")
    fast, slow = both(layer)

    ids = [number for batch in fast.batches() for number in batch.feature_ids.tolist()]
    assert ids == [number for batch in slow.batches() for number in batch.feature_ids.tolist()]
    assert len(ids) == 140
