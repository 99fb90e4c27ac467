"""The map canvas, moved to what a dock has brought."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt import sip


def zoom_to_first(canvas: Any, layers: Iterable[QgsMapLayer]) -> None:
    """Shows the first layer with something in it; the person may have taken some off the map already."""
    there = (each for each in layers if not sip.isdeleted(each))
    layer = next((each for each in there if not each.extent().isEmpty()), None)
    if layer is not None:
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        canvas.refresh()
