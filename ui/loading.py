"""The layers that an algorithm left behind go into the project: named, styled and grouped as it arranged."""

from __future__ import annotations

import traceback
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..bridge.layers import top_group
from ..language import tr


def load_layers(
    context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[tuple[QgsMapLayer, ...], list[str]]:
    """The layers that are on the map now, and the sources that could not be brought there. Main thread only.

    What is on the map already is shown, not added a second time. A name, style or group that cannot be given is told
    in the log, and the layer stays as it is.
    """
    loaded: list[QgsMapLayer] = []
    missing: list[str] = []
    found = []
    for source, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, context, True, details.layerTypeHint)
        if layer is None:
            missing.append(source)
        else:
            found.append((layer, details, source))
    for layer, details, source in sorted(found, key=lambda each: _height(each[0])):  # what comes later lies on top
        there = _on_map(details.project, layer)
        added = there if there is not None else _add(layer, details, context, feedback)
        if there is not None:
            _show(details.project, there)
        if added is None:
            missing.append(source)
        else:
            loaded.append(added)
    return tuple(loaded), missing


def _on_map(project: QgsProject, layer: QgsMapLayer) -> Optional[QgsMapLayer]:
    """The layer of the project that shows the same source."""
    if project.mapLayer(layer.id()) is not None:
        return project.mapLayer(layer.id())
    if layer.providerType() == "memory":
        return None
    alike = (each for each in project.mapLayers().values() if each.type() == layer.type())
    return next((each for each in alike if each.isValid() and each.publicSource() == layer.publicSource()), None)


def _show(project: QgsProject, layer: QgsMapLayer) -> None:
    """Brings to sight what is there, with what its file holds now."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
    if not (isinstance(layer, QgsVectorLayer) and layer.isEditable()):
        layer.reload()
    layer.triggerRepaint()


def _add(
    layer: QgsMapLayer,
    details: QgsProcessingContext.LayerDetails,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Optional[QgsMapLayer]:
    details.setOutputLayerName(layer)
    taken = context.temporaryLayerStore().takeMapLayer(layer)
    added = details.project.addMapLayer(taken or layer, False)
    if added is not None:
        details.project.layerTreeRoot().insertLayer(0, added)  # QGIS would put it into the group of what is chosen
        _try(lambda: _group(details, added), added, feedback)
        if details.postProcessor() is not None:
            _try(lambda: details.postProcessor().postProcessLayer(added, context, feedback), added, feedback)
    return added


def _try(act: Any, layer: QgsMapLayer, feedback: QgsProcessingFeedback) -> None:
    """A finishing touch that fails takes neither the layer nor those after it away."""
    try:
        act()
    except Exception:
        feedback.pushWarning(
            tr("{layer} is on the map, but not named, styled and grouped as it should be.", layer=layer.name())
        )
        feedback.pushDebugInfo(traceback.format_exc())


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
    group = top_group(root, name)
    group.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
