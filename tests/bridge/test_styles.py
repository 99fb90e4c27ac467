"""Styles of results: by the class of the model where it gave one, in one colour otherwise."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "classes, legend",
    [
        ([None, None], None),
        (["roof", "shed"], ["roof", "shed"]),
        (["roof", None], ["roof", "No class"]),
    ],
)
def test_features_without_a_class_are_named_so(qgis, classes, legend):
    from georelay.bridge.styles import apply_style
    from qgis.core import QgsFeature, QgsRenderContext, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?field=class_id:string", "houses", "memory")
    features = []
    for value in classes:
        feature = QgsFeature(layer.fields())
        feature["class_id"] = value
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    apply_style(layer, "mapflow_buildings")
    renderer = layer.renderer()
    if legend is None:
        assert renderer.type() == "singleSymbol"
    else:
        assert [each.label() for each in renderer.categories()] == legend
        context = QgsRenderContext()
        renderer.startRender(context, layer.fields())
        drawn = [renderer.symbolForFeature(each, context) for each in layer.getFeatures()]
        renderer.stopRender(context)
        assert None not in drawn, "every feature is drawn"
