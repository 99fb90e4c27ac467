"""An area without a layer: what the map shows, or a polygon that the person draws on it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal

from .bands import band_on
from .words import tr


class AreaDrawing(QgsMapToolEmitPoint):
    """Left clicks set corners, a right click or Enter closes the polygon, Esc gives up; then the old tool is back."""

    drawn = pyqtSignal(object)  # QgsGeometry in the map's CRS
    ended = pyqtSignal()

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._before = canvas.mapTool()
        self._corners: list[QgsPointXY] = []
        self._band = band_on(canvas, 2)

    def begin(self) -> None:
        self._canvas.setMapTool(self)
        self._canvas.setFocus()

    def canvasPressEvent(self, event: Any) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            return self.finish()
        self._corners.append(self.toMapCoordinates(event.pos()))
        self._show(self._corners)

    def canvasMoveEvent(self, event: Any) -> None:  # noqa: N802
        if self._corners:
            self._show([*self._corners, self.toMapCoordinates(event.pos())])

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._corners = []
            self.finish()

    def _show(self, corners: list[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def finish(self) -> None:
        """Hands over the polygon, where there is one, and the tool that was there before."""
        corners, self._corners = self._corners, []
        self._canvas.setMapTool(self._before) if self._before is not None else self._canvas.unsetMapTool(self)
        if len(corners) >= 3:
            self.drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]))

    def deactivate(self) -> None:
        super().deactivate()
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
            self.ended.emit()


def extent_area(canvas: Any) -> QgsVectorLayer:
    """What the map shows, as a layer of the project."""
    return area_layer(QgsGeometry.fromRect(canvas.extent()), canvas.mapSettings().destinationCrs(), tr("Map extent"))


def area_layer(polygon: QgsGeometry, crs: QgsCoordinateReferenceSystem, name: str) -> QgsVectorLayer:
    """A new layer of the project with this one polygon."""
    layer = QgsVectorLayer("Polygon?field=name:string(80)", name, "memory")
    layer.setCrs(crs)
    feature = QgsFeature(layer.fields())
    feature.setAttributes([name])
    feature.setGeometry(polygon)
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    symbol = layer.renderer().symbol()
    symbol.setOpacity(0.35)
    return QgsProject.instance().addMapLayer(layer)
