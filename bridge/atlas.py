"""The atlas: a QGIS layout with one page a plot, written as one PDF. Main thread only, as all layouts are."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsProjectMetadata,
    QgsProperty,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsSingleSymbolRenderer,
    QgsSpatialIndex,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..language import tr
from ..providers.errors import InputError
from .fields import fields_of

MERCATOR = "EPSG:3857"
_COLUMNS = (
    ("title", "text"),
    ("sentence", "text"),
    ("figures", "text"),
    ("decision", "text"),
    ("number", "integer"),
)
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_LEAST = 250.0  # metres that a map shows at least
_ROOM = 0.6  # of the plot's size, on each side of it
_WIDE = 1_500_000  # metres that the map of the world shows above and below the plot
_COARSE = 0.05  # degrees
_FIGURES = 22  # that a page has room for, in two columns of so many characters
_LINE = 52
_HERE = '@atlas_featurenumber = "number"'


@dataclass(frozen=True)
class AtlasPage:
    """One plot: ``geometry`` in Web Mercator metres, and the ``places`` of its findings where they are known apart."""

    title: str
    geometry: QgsGeometry
    sentences: Sequence[str] = ()
    figures: Sequence[tuple[str, str]] = ()
    decision: str = ""
    places: Optional[QgsGeometry] = None


Neighbour = tuple[str, QgsGeometry]  # the name of a plot, and its outline in Web Mercator


@dataclass(frozen=True)
class Picture:
    """A map of the page, and what it stands on."""

    caption: str
    layers: Sequence[QgsMapLayer] = field(default_factory=tuple)
    wide: bool = False  # shows where in the world it is


def pictures(before: Optional[QgsMapLayer], now: Optional[QgsMapLayer]) -> list[Picture]:
    """The two maps of a page: the state of 2020 and of today where there are layers, else where it lies and itself."""
    if before is None and now is None:
        return [Picture(tr("Where it lies"), _countries(), wide=True), Picture(tr("The plot"))]
    return [
        Picture(
            tr("31 December 2020: {layer}", layer=before.name() if before else tr("no layer was given")),
            [before] if before else [],
        ),
        Picture(tr("Today: {layer}", layer=now.name() if now else tr("no layer was given")), [now] if now else []),
    ]


def _countries() -> list[QgsMapLayer]:
    """QGIS's own map of the countries; none where this QGIS lacks it."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    whole = QgsVectorLayer(f"{path}|layername=countries", "Countries", "ogr")
    if not path.exists() or not whole.isValid():
        return []
    layer = _simplified(whole)
    fill = {"color": "#eeeae0", "outline_color": "#a8a191", "outline_width": "0.15"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(fill)))
    return [layer]


def _simplified(countries: QgsVectorLayer) -> QgsVectorLayer:
    """As much of the outlines as a small map shows: they are drawn on every page."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", countries.name(), "memory")
    shapes = []
    for country in countries.getFeatures(QgsFeatureRequest().setNoAttributes()):
        shape = QgsFeature()
        geometry = country.geometry().simplify(_COARSE)
        geometry.convertToMultiType()
        shape.setGeometry(geometry)
        shapes.append(shape)
    layer.dataProvider().addFeatures(shapes)
    return layer


def neighbours(pages: Sequence[AtlasPage], plots: Iterable[Neighbour]) -> Iterator[Neighbour]:
    """Those of the plots that lie in the map of a page."""
    index = QgsSpatialIndex()
    for number, page in enumerate(pages):
        index.addFeature(number, _frame(page.geometry.boundingBox()))
    return ((name, shape) for name, shape in plots if index.intersects(shape.boundingBox()))


def write_atlas(
    path: Path,
    heading: str,
    foot: str,
    pages: Sequence[AtlasPage],
    maps: Sequence[Picture],
    around: Iterable[Neighbour] = (),
) -> None:
    """Writes the PDF; it stands under its name only once it is whole. InputError where it cannot be written.

    ``around``: other plots, drawn thin and with their names.
    """
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(MERCATOR))
    project.setMetadata(_metadata(heading))
    frames, outlines = _frames(pages), [*_outlines(pages), _around(around)]
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()  # one page, A4 landscape
    width = 297.0 - 2 * 12.0
    _label(layout, '[% "title" %]', (12, 8, width, 9), 16, bold=True)
    _label(layout, heading, (12, 17, width, 6), 9)
    _label(layout, '[% "sentence" %]', (12, 24, width, 17), 10)
    each = (width - 6) / len(maps)
    for at, picture in enumerate(maps):
        left = 12 + at * (each + 6)
        _label(layout, picture.caption, (left, 42, each, 5), 9, bold=True)
        _map(layout, picture, outlines, (left, 48, each, 92))
    _label(layout, '[% "figures" %]', (12, 146, width * 0.62, 46), 8)
    _label(layout, '[% "decision" %]', (12 + width * 0.65, 146, width * 0.35, 46), 10)
    page = tr("page {number} of {count}", number="[% @atlas_featurenumber %]", count="[% @atlas_totalfeatures %]")
    _label(layout, f"{foot} - {page}", (12, 197, width, 5), 7)
    atlas = layout.atlas()
    atlas.setCoverageLayer(frames)
    atlas.setEnabled(True)
    atlas.setHideCoverage(True)
    _export(atlas, path)
    layout.refresh()  # keeps layers and layout alive up to here


def _metadata(heading: str) -> QgsProjectMetadata:
    """Newer QGIS writes them into the PDF: of itself the name of the file, the account of the person, and the time."""
    metadata = QgsProjectMetadata()
    metadata.setTitle(heading)
    return metadata


def _export(atlas: Any, path: Path) -> None:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 150
    settings.exportMetadata = False
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText  # can be searched
    settings.appendGeoreference = False
    part = path.with_name(path.stem + ".part.pdf")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        result, error = QgsLayoutExporter.exportToPdf(atlas, str(part), settings)
        if result != QgsLayoutExporter.ExportResult.Success or not part.exists():
            raise InputError(
                tr(
                    "The atlas could not be written to {file}: {why}.",
                    file=path.name,
                    why=error or tr("QGIS gave no reason"),
                )
            )
        part.write_bytes(_timeless(part.read_bytes()))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _timeless(content: bytes) -> bytes:
    """The PDF without the moment and the random ids that Qt writes, length for length: the same pages are the same
    bytes."""

    def even(found: Any) -> bytes:
        return found.group(1) + re.sub(rb"[0-9a-fA-F]", b"0", found.group(2)) + found.group(3)

    for pattern in (
        rb"(/(?:Creation|Mod)Date\s*\(D:)([^)]*)(\))",
        rb"(/ID\s*\[\s*<)([^\]]*)(\])",
        rb"(<xmp:(?:Create|Modify|Metadata)Date>)([^<]*)(<)",
        rb"(<xmpMM:(?:Document|Instance)ID>)([^<]*)(<)",
        rb"(\bxmpMM:(?:Document|Instance)ID=\")([^\"]*)(\")",  # QGIS from 3.26 on
    ):
        content = re.sub(pattern, even, content)
    return content


def _frames(pages: Sequence[AtlasPage]) -> QgsVectorLayer:
    """The coverage layer: what each page's maps show."""
    layer = QgsVectorLayer(f"Polygon?crs={MERCATOR}", "pages", "memory")
    layer.dataProvider().addAttributes(list(fields_of(_COLUMNS)))  # columns of an address hold 255 characters at most
    layer.updateFields()
    features = []
    for number, page in enumerate(pages, 1):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(_frame(page.geometry.boundingBox())))
        feature.setAttributes([page.title, "\n".join(page.sentences), _figures(page), page.decision, number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def _frame(box: QgsRectangle) -> QgsRectangle:
    side = max(box.width(), box.height())
    half = max(side * (0.5 + _ROOM), _LEAST / 2)
    centre = box.center()
    return QgsRectangle(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half)


def _figures(page: AtlasPage) -> str:
    lines = [textwrap.shorten(f"{label}: {value}", _LINE, placeholder="...") for label, value in page.figures]
    shown, left = lines[:_FIGURES], len(lines) - _FIGURES
    half = (len(shown) + 1) // 2
    rows = [f"{one}      {two}".rstrip() for one, two in zip(shown[:half], [*shown[half:], ""])]
    return "\n".join([*rows, *([tr("and {count} more in the layer", count=left)] if left > 0 else [])])


def _outlines(pages: Sequence[AtlasPage]) -> list[QgsVectorLayer]:
    """The middles of the plots for a map of the world, places and plots as points, plots as polygons; the page's own
    plot stands out."""
    families = QgsWkbTypes.GeometryType
    numbered = [(number, page.geometry) for number, page in enumerate(pages, 1)]
    places = [(number, page.places) for number, page in enumerate(pages, 1) if page.places is not None]
    points = [each for each in [*numbered, *places] if each[1].type() == families.PointGeometry]
    return [
        _layer("MultiPoint", [(number, geometry.centroid()) for number, geometry in numbered], _point_symbol()),
        _layer("MultiPoint", points, _point_symbol()),
        _layer(
            "MultiPolygon", [each for each in numbered if each[1].type() == families.PolygonGeometry], _polygon_symbol()
        ),
    ]


def _around(plots: Iterable[Neighbour]) -> QgsVectorLayer:
    """Other plots as thin lines with their names."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={MERCATOR}&field=name:string", "around", "memory")
    features = []
    for name, shape in plots:
        if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            feature, geometry = QgsFeature(layer.fields()), QgsGeometry(shape)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
            feature.setAttributes([name])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    look = {"style": "no", "outline_color": "#6b6b6b", "outline_width": "0.25"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_names()))
    layer.setLabelsEnabled(True)
    return layer


def _names() -> QgsPalLayerSettings:
    settings, form, rim = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.7)
    form.setFont(QFont("Open Sans"))
    form.setSize(6)
    form.setColor(QColor("#4a4a4a"))
    form.setBuffer(rim)
    settings.fieldName = "name"
    settings.setFormat(form)
    return settings


def _layer(kind: str, shapes: Sequence[tuple[int, QgsGeometry]], symbol: Any) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={MERCATOR}&field=number:integer", "plots", "memory")
    features = []
    for number, shape in shapes:
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry(shape)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttributes([number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _polygon_symbol() -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#6b6b6b", "outline_width": "0.3"})
    stroke = symbol.symbolLayer(0)
    properties = QgsSymbolLayer.Property
    stroke.setDataDefinedProperty(
        properties.PropertyStrokeColor, QgsProperty.fromExpression(f"if({_HERE}, '#d4213d', '#6b6b6b')")
    )
    stroke.setDataDefinedProperty(properties.PropertyStrokeWidth, QgsProperty.fromExpression(f"if({_HERE}, 0.8, 0.25)"))
    return symbol


def _point_symbol() -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": "3.4", "color": "#d4213d", "outline_color": "#ffffff"}
    )
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromExpression(f"if({_HERE}, '#d4213d', '#6b6b6b')")
    )
    symbol.symbolLayer(0).setDataDefinedProperty(  # where many plots lie close together, the page's own is seen
        QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(f"if({_HERE}, 3.4, 1.4)")
    )
    return symbol


def _map(layout: QgsPrintLayout, picture: Picture, outlines: Sequence[QgsVectorLayer], place: Any) -> None:
    shown = QgsLayoutItemMap(layout)
    _put(layout, shown, place)
    shown.setCrs(QgsCoordinateReferenceSystem(MERCATOR))
    shown.setLayers([*(outlines[:1] if picture.wide else outlines[1:]), *picture.layers])
    shown.setKeepLayerSet(True)
    shown.setFrameEnabled(True)
    left, top, width, height = place
    half = str(_WIDE) if picture.wide else "bounds_height(@atlas_geometry) / 2"
    _follow(shown, half, width / height)
    if picture.wide:
        return
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(shown)
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(15)
    bar.setMaximumBarWidth(45)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(1)
    bar.setHeight(1.5)
    bar.setBackgroundEnabled(True)
    layout.addLayoutItem(bar)
    bar.setReferencePoint(QgsLayoutItem.ReferencePoint.LowerLeft)
    bar.attemptMove(QgsLayoutPoint(left + 1, top + height - 1, _MM))


def _follow(shown: QgsLayoutItemMap, half: str, ratio: float) -> None:
    """The map's extent by expressions: one that the atlas sets would change the shape of the item."""
    shown.setExtent(QgsRectangle(-1000 * ratio, -1000, 1000 * ratio, 1000))
    properties, names = shown.dataDefinedProperties(), QgsLayoutObject.DataDefinedProperty
    for name, axis, by in (
        (names.MapXMin, "x", -ratio),
        (names.MapXMax, "x", ratio),
        (names.MapYMin, "y", -1),
        (names.MapYMax, "y", 1),
    ):
        words = f"{axis}(centroid(@atlas_geometry)) + ({half}) * {by}"
        properties.setProperty(name, QgsProperty.fromExpression(words))
    shown.setDataDefinedProperties(properties)


def _label(layout: QgsPrintLayout, text: str, place: Any, size: int, bold: bool = False) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    font = QFont("Open Sans", size)
    font.setBold(bold)
    label.setFont(font)
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    _put(layout, label, place)


def _put(layout: QgsPrintLayout, item: QgsLayoutItem, place: Any) -> None:
    left, top, width, height = place
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, top, _MM))
    item.attemptResize(QgsLayoutSize(width, height, _MM))
