"""The outline that our docks draw on a map, in the colour of what is chosen."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QPalette


def band_on(canvas: Any, width: int) -> QgsRubberBand:
    """A polygon of nothing yet, filled so that the map shows through; ``width`` of its line in pixels."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    colour = canvas.palette().color(QPalette.ColorRole.Highlight)
    band.setStrokeColor(colour)
    colour.setAlpha(60)
    band.setFillColor(colour)
    band.setWidth(width)
    return band
