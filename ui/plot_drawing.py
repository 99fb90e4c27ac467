"""A small drawing of the plot that a finding is about, with its place marked: readable at any scale of the map."""

from __future__ import annotations

import math
from typing import Optional

from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QTransform
from qgis.PyQt.QtWidgets import QWidget

from ..checks.rule import ERROR
from .finding_table import Finding

_COLOURS = {True: QColor("#c0392b"), False: QColor("#d98324")}  # error, warning: as the findings' layer has them
_MARGIN = 0.16  # of the side
_MOST = 20_000  # vertices; a larger plot is left to the map


class PlotDrawing(QWidget):
    """Square, as high as five lines of text; hidden while there is nothing to draw."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        side = self.fontMetrics().lineSpacing() * 5
        self.setFixedSize(QSize(side, side))
        self._path, self._is_error = QPainterPath(), False
        self._place: Optional[QPointF] = None
        self.hide()

    def show_finding(self, layer: Optional[QgsVectorLayer], finding: Optional[Finding]) -> None:
        """The finding's plot as the layer has it now."""
        self._path, self._place = QPainterPath(), None
        if layer is not None and finding is not None and finding.feature_id is not None:
            geometry = layer.getFeature(int(finding.feature_id)).geometry()
            if not geometry.isNull() and not geometry.isEmpty() and geometry.constGet().nCoordinates() <= _MOST:
                self._is_error = finding.severity == ERROR
                self._draw(geometry, finding, layer.crs().isGeographic())
        self.setVisible(not self._path.isEmpty())
        self.update()

    def _draw(self, geometry: QgsGeometry, finding: Finding, degrees: bool) -> None:
        box = geometry.boundingBox()
        values = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        if not all(map(math.isfinite, values)):
            return
        squeeze = max(0.05, math.cos(math.radians(min(85.0, abs(box.center().y()))))) if degrees else 1.0
        span = max(box.width() * squeeze, box.height())
        inner = self.width() * (1 - 2 * _MARGIN)
        scale = inner / span if span > 0 else 1.0
        fit = QTransform()
        fit.translate(self.width() / 2, self.height() / 2)
        fit.scale(scale * squeeze, -scale)
        fit.translate(-box.center().x(), -box.center().y())
        if span > 0:
            self._path = fit.map(geometry.constGet().asQPainterPath())
        if self._path.isEmpty():  # a point has no outline
            self._path = QPainterPath()
            self._path.addEllipse(QRectF(self.width() / 2 - 2, self.height() / 2 - 2, 4, 4))
        if finding.place is not None:
            place = fit.map(QPointF(finding.place.asPoint().x(), finding.place.asPoint().y()))
            edge = self.width() * _MARGIN / 2
            self._place = QPointF(*(min(max(each, edge), self.width() - edge) for each in (place.x(), place.y())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        ground = QColor(ink)
        ground.setAlpha(40)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(ground)
        painter.drawPath(self._path)
        if self._place is not None:
            painter.setPen(QPen(_COLOURS[self._is_error], 2.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._place, 5, 5)
        painter.end()
