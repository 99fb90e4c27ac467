"""Two maps side by side that always show the same place, the plot outlined in both."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .imagery_offer import ImageryOffer
from .words import tr

MERCATOR = "EPSG:3857"
_LEAST = 250.0  # metres that a map shows at least


class LinkedMaps(QWidget):
    """`show_shape` zooms both; what a person does in one map the other follows."""

    def __init__(self, parent: QWidget, offer: Callable[[QWidget], ImageryOffer]) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.then = _Map(tr("31 December 2020"), self, offer)
        self.now = _Map(tr("Today"), self, offer)
        self._maps = (self.then, self.now)
        self._following = False
        for each in self._maps:
            layout.addWidget(each)
            each.canvas.extentsChanged.connect(lambda each=each: self._follow(each))

    def show_shape(self, shape: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        """Outlines the shape in both maps and zooms to it; nothing for None."""
        moved = _in_mercator(shape, crs)
        for each in self._maps:
            each.outline(moved)
        if moved is not None:
            box = moved.boundingBox()
            side = max(box.width(), box.height(), _LEAST / 2.2)
            box = QgsRectangle.fromCenterAndSize(box.center(), side * 2.2, side * 2.2)
            self.then.canvas.setExtent(box)
            self._follow(self.then)
        for each in self._maps:
            each.canvas.refresh()

    def _follow(self, leader: _Map) -> None:
        if self._following:
            return
        self._following = True
        try:
            other = self.now if leader is self.then else self.then
            other.canvas.setExtent(leader.canvas.extent())
            other.canvas.refresh()
        finally:
            self._following = False

    def close_down(self) -> None:
        for each in self._maps:
            each.close_down()


class _Map(QWidget):
    """A canvas of its own with the layer it stands on, chosen from the project."""

    def __init__(self, title: str, parent: QWidget, offer: Callable[[QWidget], ImageryOffer]) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(title, self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setAllowEmptyLayer(True, tr("no layer"))
        self.layer.setCurrentIndex(0)
        self.layer.setAccessibleName(title)
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.setMinimumContentsLength(6)
        self.canvas = QgsMapCanvas(self)
        self.canvas.setAccessibleName(title)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MERCATOR))
        self.canvas.setMinimumSize(120, 120)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self._band: Optional[QgsRubberBand] = QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor("#d4213d"))
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(3)
        self.offer = offer(self)
        self.offer.chosen.connect(self.layer.setLayer)
        row = QHBoxLayout()
        row.addWidget(self.layer, 1)
        row.addWidget(self.offer)
        layout.addWidget(self.title)
        layout.addLayout(row)
        layout.addWidget(self.canvas, 1)
        self.layer.layerChanged.connect(self._stand_on)

    def _stand_on(self, layer: Optional[QgsMapLayer]) -> None:
        self.canvas.setLayers([layer] if layer is not None else [])
        self.canvas.refresh()

    def outline(self, shape: Optional[QgsGeometry]) -> None:
        if self._band is None:
            return
        kind = shape.type() if shape is not None else QgsWkbTypes.GeometryType.PolygonGeometry
        self._band.reset(kind)
        if shape is not None:
            self._band.setToGeometry(shape, QgsCoordinateReferenceSystem(MERCATOR))

    def propose(self, layer: Optional[QgsMapLayer]) -> None:
        """Stands on the layer where the person has chosen none."""
        if layer is not None and self.layer.currentLayer() is None:
            self.layer.setLayer(layer)

    def close_down(self) -> None:
        """The canvas lets go of layers and outline before QGIS does."""
        self.offer.close_down()
        self.layer.layerChanged.disconnect(self._stand_on)
        if self._band is not None:
            self.canvas.scene().removeItem(self._band)
            self._band = None
        self.canvas.stopRendering()
        self.canvas.setLayers([])
        self.canvas.unsetMapTool(self._pan)


def _in_mercator(shape: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> Optional[QgsGeometry]:
    if shape is None or shape.isEmpty():
        return None
    moved: Any = QgsGeometry(shape)
    try:
        moved.transform(QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(MERCATOR), QgsProject.instance()))
    except QgsCsException:
        return None
    return moved if moved.boundingBox().isFinite() else None
