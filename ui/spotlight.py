"""The map as part of the form: what is pointed at is outlined, what is chosen is zoomed to and flashed."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .bands import band_on
from .finding_table import Finding


class Spotlight:
    """Works on one map canvas; `clear` takes its outline away, `close` the outline itself."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._band = band_on(canvas, 3)

    def outline(self, layer: Optional[QgsVectorLayer], finding: Optional[Finding]) -> None:
        """Draws round the plot of a finding; nothing for None."""
        self.clear()
        feature = plot_of(layer, finding)
        if feature is not None and _drawable(feature.geometry()):
            self._band.setToGeometry(feature.geometry(), layer)

    def show(self, layer: Optional[QgsVectorLayer], finding: Finding) -> bool:
        """Zooms to the plot and flashes it and the spot; False where there is nothing on the map to show."""
        if layer is None:
            return False
        feature = plot_of(layer, finding)
        plot = feature.geometry() if feature is not None else None
        shapes = [each for each in (plot, finding.place) if _drawable(each)]
        if not shapes:
            return False
        return self._show(shapes, layer.crs())

    def _show(self, shapes: list[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> bool:
        box = shapes[0].boundingBox()
        transform = QgsCoordinateTransform(crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            box = transform.transformBoundingBox(box)
        except QgsCsException:
            return False
        if box.width() or box.height():
            box.scale(2.0)
            self._canvas.setExtent(box)
        else:
            self._canvas.setCenter(box.center())
        self._canvas.refresh()
        self._canvas.flashGeometries(shapes, crs)
        return True

    def outline_shape(self, shape: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        """Draws round a footprint; nothing for None."""
        self.clear()
        if _drawable(shape):
            self._band.setToGeometry(shape, crs)

    def show_shape(self, shape: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> bool:
        """Zooms to a footprint and flashes it; False where there is none."""
        if not _drawable(shape):
            return False
        return self._show([shape], crs)

    def clear(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def close(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None


def _drawable(shape: Optional[QgsGeometry]) -> bool:
    return shape is not None and not shape.isEmpty() and shape.boundingBox().isFinite()


def plot_of(layer: Optional[QgsVectorLayer], finding: Optional[Finding]) -> Optional[QgsFeature]:
    """The feature that a finding is about, or None (a finding about the layer, a plot that was deleted since)."""
    if layer is None or finding is None or finding.feature_id is None:
        return None
    feature = next(layer.getFeatures(QgsFeatureRequest(int(finding.feature_id))), None)
    return feature if feature is not None and feature.isValid() else None
