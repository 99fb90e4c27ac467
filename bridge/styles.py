"""How results look. What a colour means is always said in words too, in the legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

Category = tuple[object, str, str]  # value, label, colour

OUTCOMES: Sequence[Category] = (
    ("deforestation found", "Deforestation found", "#c0392b"),
    ("no deforestation found", "No deforestation found", "#4c9f50"),
    ("partly assessed", "Partly assessed", "#c9a227"),
    ("unclear", "Unclear: see the figures", "#7d5ba6"),
    ("not assessed", "Not assessed", "#9e9e9e"),
    ("not sent", "Not sent", "#ffffff"),
)
SEVERITIES: Sequence[Category] = (("error", "Error", "#c0392b"), ("warning", "Warning", "#e8a33d"))
FOOTPRINTS: Sequence[Category] = ((True, "Usable", "#1f78b4"), (False, "Not usable with this account", "#8a8a8a"))
CLASS_COLOURS = (
    "#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#76b7b2", "#edc948", "#9c755f", "#ff9da7", "#8a8a8a",
)
CLASS_COLUMNS = ("class_id", "class_name", "class", "building_type", "type")
_MOST_CLASSES = 30
_CLASSLESS: Category = (None, "No class", "#c8c8c8")  # QGIS takes it for all other values
_TERRAIN = (("#2e7d4f", 0.0), ("#c9d27a", 0.4), ("#b58b52", 0.7), ("#f4f1ec", 1.0))


def apply_style(layer: QgsMapLayer, style: str) -> None:
    """Styles the layer where the style is known and fits it; QGIS's own style otherwise."""
    make = _STYLES.get(style) or (_by_class if style.startswith("mapflow_") else None)
    if make is not None and layer.isValid():
        make(layer)


def _by(column: str, categories: Sequence[Category]) -> Callable[[QgsMapLayer], None]:
    def style(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField(column) >= 0:
            _categorize(layer, column, categories)

    return style


def _categorize(layer: QgsVectorLayer, column: str, categories: Sequence[Category]) -> None:
    found = [QgsRendererCategory(value, _symbol(layer, colour), label) for value, label, colour in categories]
    layer.setRenderer(QgsCategorizedSymbolRenderer(column, found))


def _by_class(layer: QgsMapLayer) -> None:
    """By the class that the model gave, where there is one and it has few values; one colour otherwise."""
    if not isinstance(layer, QgsVectorLayer):
        return
    for column in CLASS_COLUMNS:
        index = layer.fields().lookupField(column)
        found = layer.uniqueValues(index, _MOST_CLASSES + 1) if index >= 0 else set()
        values = sorted((value for value in found if value is not None and value != NULL), key=str)
        if 0 < len(values) <= _MOST_CLASSES:
            colours = [CLASS_COLOURS[at % len(CLASS_COLOURS)] for at in range(len(values))]
            classes = [(value, str(value), colour) for value, colour in zip(values, colours)]
            return _categorize(layer, column, classes + [_CLASSLESS] * (len(found) > len(values)))
    layer.setRenderer(QgsSingleSymbolRenderer(_symbol(layer, CLASS_COLOURS[0])))


def _plain(colour: str, size: str = "1.6") -> Callable[[QgsMapLayer], None]:
    def style(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer):
            layer.setRenderer(QgsSingleSymbolRenderer(_symbol(layer, colour, size)))

    return style


def _symbol(layer: QgsVectorLayer, colour: str, size: str = "2.4") -> QgsSymbol:
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        look = {"color": _see_through(colour), "outline_color": "#333333", "outline_width": "0.2"}
        return QgsFillSymbol.createSimple(look)
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.5"})
    return QgsMarkerSymbol.createSimple(
        {"color": colour, "outline_color": "#333333", "outline_width": "0.1", "size": size}
    )


def _footprints(layer: QgsMapLayer) -> None:
    """Outlines without a fill, since dozens lie over one another and over what they show."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return
    if layer.fields().lookupField("usable") < 0:
        layer.setRenderer(QgsSingleSymbolRenderer(_outline(FOOTPRINTS[0][2])))
        return
    found = [QgsRendererCategory(value, _outline(colour), label) for value, label, colour in FOOTPRINTS]
    layer.setRenderer(QgsCategorizedSymbolRenderer("usable", found))


def _outline(colour: str) -> QgsFillSymbol:
    look = {"style": "no", "outline_color": colour, "outline_width": "0.4"}
    return QgsFillSymbol.createSimple(look)


def _see_through(colour: str) -> str:
    given = QColor(colour)
    return f"{given.red()},{given.green()},{given.blue()},170"


def _terrain(layer: QgsMapLayer) -> None:
    """Heights from green to white, between the lowest and the highest of the raster."""
    if not isinstance(layer, QgsRasterLayer):
        return
    provider = layer.dataProvider()
    # which figures are wanted is not said: QGIS 3.40 gave that parameter another type
    found = provider.bandStatistics(1, extent=provider.extent(), sampleSize=250_000)
    stops = [QgsGradientStop(at, QColor(colour)) for colour, at in _TERRAIN[1:-1]]
    ramp = QgsGradientColorRamp(QColor(_TERRAIN[0][0]), QColor(_TERRAIN[-1][0]), False, stops)
    colours = QgsColorRampShader(found.minimumValue, found.maximumValue, ramp)
    colours.classifyColorRamp(5, 1)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(colours)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(provider, 1, shader))


_STYLES: dict[str, Callable[[QgsMapLayer], None]] = {
    "outcome": _by("outcome", OUTCOMES),
    "severity": _by("severity", SEVERITIES),
    "fit": _plain("#4c9f50"),
    "unfit": _plain("#c0392b"),
    "beod_building": _plain("#d96f4c"),
    "beod_tree": _plain("#3f8f4f"),
    "beod_road": _plain("#5a5a5a"),
    "beod_dtm": _terrain,
    "mapflow_footprints": _footprints,
}
