"""The layers that an algorithm left behind go into the project: named, styled and grouped as it arranged."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)


def load_layers(
    context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[tuple[QgsMapLayer, ...], list[str]]:
    """The loaded layers, and the sources that could not be opened. Main thread only."""
    loaded: list[QgsMapLayer] = []
    missing: list[str] = []
    found = []
    for source, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, context, True, details.layerTypeHint)
        if layer is None:
            missing.append(source)
        else:
            found.append((layer, details))
    for layer, details in sorted(found, key=lambda pair: _height(pair[0])):  # what comes later lies on top
        details.setOutputLayerName(layer)
        taken = context.temporaryLayerStore().takeMapLayer(layer)
        added = details.project.addMapLayer(taken or layer)
        _group(details, added)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(added, context, feedback)
        loaded.append(added)
    return tuple(loaded), missing


def _height(layer: QgsMapLayer) -> int:
    """Rasters lie at the bottom, then polygons, lines, points."""
    if not isinstance(layer, QgsVectorLayer):
        return 0
    kinds = QgsWkbTypes.GeometryType
    order = (kinds.PolygonGeometry, kinds.LineGeometry, kinds.PointGeometry)
    return 1 + order.index(layer.geometryType()) if layer.geometryType() in order else 4


def _group(details: QgsProcessingContext.LayerDetails, layer: QgsMapLayer) -> None:
    """Where QGIS knows groups of results (3.32); before that the post-processor moves the layer."""
    name = getattr(details, "groupName", "")
    root = details.project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if not name or node is None:
        return
    group = root.findGroup(name) or root.insertGroup(0, name)
    group.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
