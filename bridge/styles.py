"""How results look: by outcome, in words first and colours second."""

from __future__ import annotations

from typing import Callable, Dict, Optional, Sequence, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

Category = Tuple[str, str, str]  # value, label, colour

OUTCOMES: Sequence[Category] = (
    ("deforestation found", "Deforestation found", "#c0392b"),
    ("no deforestation found", "No deforestation found", "#4c9f50"),
    ("not assessed", "Not assessed", "#9e9e9e"),
    ("not sent", "Not sent", "#ffffff"),
)
SEVERITIES: Sequence[Category] = (("error", "Error", "#c0392b"), ("warning", "Warning", "#e8a33d"))


def apply_style(layer: QgsVectorLayer, style: str) -> None:
    """Styles the layer where the style is known and its column is there; QGIS's own style otherwise."""
    make = _STYLES.get(style)
    if make is not None and isinstance(layer, QgsVectorLayer):
        make(layer)


def _by(column: str, categories: Sequence[Category]) -> Callable[[QgsVectorLayer], None]:
    def style(layer: QgsVectorLayer) -> None:
        if layer.fields().lookupField(column) < 0:
            return
        found = [
            QgsRendererCategory(value, _symbol(layer, colour), label) for value, label, colour in categories
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(column, found))

    return style


def _symbol(layer: QgsVectorLayer, colour: str) -> Optional[QgsSymbol]:
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsFillSymbol.createSimple(
            {"color": _see_through(colour), "outline_color": "#333333", "outline_width": "0.2"}
        )
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple({"color": colour, "outline_color": "#333333", "size": "2.4"})
    symbol = QgsSymbol.defaultSymbol(kind)
    return symbol


def _see_through(colour: str) -> str:
    red, green, blue = (int(colour[place:place + 2], 16) for place in (1, 3, 5))
    return f"{red},{green},{blue},170"


_STYLES: Dict[str, Callable[[QgsVectorLayer], None]] = {
    "outcome": _by("outcome", OUTCOMES),
    "severity": _by("severity", SEVERITIES),
}
