"""How results look. What a colour means is always said in words too, in the legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

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

from ..language import N_, tr
from ..providers.declare import Style, Symbols
from ..providers.registry import discover

Category = tuple[object, str, str]  # value, label, colour

SEVERITIES: Sequence[Category] = (("error", N_("Error"), "#c0392b"), ("warning", N_("Warning"), "#e8a33d"))
OWN = (
    Style("severity", Symbols.CATEGORIES, column="severity", categories=tuple(SEVERITIES)),
    Style("fit", Symbols.PLAIN, "#4c9f50"),
    Style("unfit", Symbols.PLAIN, "#c0392b"),
)
CLASS_COLOURS = (
    "#4e79a7",
    "#f28e2b",
    "#59a14f",
    "#e15759",
    "#b07aa1",
    "#76b7b2",
    "#edc948",
    "#9c755f",
    "#ff9da7",
    "#8a8a8a",
)
CLASS_COLUMNS = ("class_id", "class_name", "class", "building_type", "type")
_MOST_CLASSES = 30
_CLASSLESS: Category = (None, N_("No class"), "#c8c8c8")  # QGIS takes it for all other values
_TERRAIN = (("#2e7d4f", 0.0), ("#c9d27a", 0.4), ("#b58b52", 0.7), ("#f4f1ec", 1.0))


def apply_style(layer: QgsMapLayer, style: str) -> None:
    """Styles the layer where the style is known and fits it; QGIS's own style otherwise."""
    found = style_named(style) if style and layer.isValid() else None
    if found is not None:
        _DRAWN[found.symbols](found)(layer)


def looks_at_features(style: str) -> bool:
    """Whether the style depends on what the layer holds."""
    found = style_named(style) if style else None
    return found is not None and found.symbols in (Symbols.CLASSES, Symbols.HEIGHTS)


def style_named(name: str) -> Optional[Style]:
    """The style of that id among the checks' own and the providers'; an id that ends in "_" is for all of its kind."""
    known = [*OWN, *(style for provider in discover() for style in provider.styles)]
    kinds = [style for style in known if style.id.endswith("_") and name.startswith(style.id)]
    return next((style for style in known if style.id == name), next(iter(kinds), None))


def _by(column: str, categories: Sequence[Category]) -> Callable[[QgsMapLayer], None]:
    def style(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField(column) >= 0:
            _categorize(layer, column, categories)

    return style


def _categorize(layer: QgsVectorLayer, column: str, categories: Sequence[Category]) -> None:
    found = [QgsRendererCategory(value, _symbol(layer, colour), tr(label)) for value, label, colour in categories]
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
        look = {"color": colour, "outline_color": "#333333", "outline_width": "0.2"}
        return QgsFillSymbol.createSimple(look)
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.5"})
    return QgsMarkerSymbol.createSimple(
        {"color": colour, "outline_color": "#333333", "outline_width": "0.1", "size": size}
    )


def _outlines(column: str, categories: Sequence[Category]) -> Callable[[QgsMapLayer], None]:
    """Outlines without a fill, since dozens lie over one another and over what they show."""

    def style(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
            return
        if layer.fields().lookupField(column) < 0:
            layer.setRenderer(QgsSingleSymbolRenderer(_outline(categories[0][2])))
            return
        found = [QgsRendererCategory(value, _outline(colour), tr(label)) for value, label, colour in categories]
        layer.setRenderer(QgsCategorizedSymbolRenderer(column, found))

    return style


def _outline(colour: str) -> QgsFillSymbol:
    look = {"style": "no", "outline_color": colour, "outline_width": "0.4"}
    return QgsFillSymbol.createSimple(look)


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


_DRAWN: dict[Symbols, Callable[[Style], Callable[[QgsMapLayer], None]]] = {
    Symbols.PLAIN: lambda style: _plain(style.colour),
    Symbols.CATEGORIES: lambda style: _by(style.column, style.categories),
    Symbols.OUTLINES: lambda style: _outlines(style.column, style.categories),
    Symbols.CLASSES: lambda style: _by_class,
    Symbols.HEIGHTS: lambda style: _terrain,
}
