"""A QGIS project of the demo's layers, and a picture of its map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

Part = tuple[str, Sequence[tuple[str, ...]]]  # group, (title, source, style where the file has none)


def make_project(path: Path, parts: Sequence[Part]) -> QgsProject:
    """Writes the project: a group a part, each layer as its own file says it is drawn."""
    from georelay.bridge.styles import apply_style

    project = QgsProject.instance()
    project.clear()
    root = project.layerTreeRoot()
    for group_name, sources in parts:
        group = root.addGroup(group_name)
        for title, source, *style in sources:
            layer = _layer(title, source)
            if not layer.isValid():
                raise SystemExit(f"{title} does not open: {source}")
            for name in style:
                apply_style(layer, name)
            project.addMapLayer(layer, False)
            group.addLayer(layer)
    first = next(iter(project.mapLayers().values()))
    project.setCrs(first.crs())
    project.setTitle("GeoRelay demo (synthetic results of the sandbox)")
    project.write(str(path))
    return project


def _layer(title: str, source: str):
    if source.lower().endswith((".tif", ".vrt", ".png", ".jpg")):
        return QgsRasterLayer(source, title)
    if source.startswith("type=xyz"):
        return QgsRasterLayer(source, title, "wms")
    return QgsVectorLayer(source, title, "ogr")


def draw(
    project: QgsProject, group_name: str, path: Path, around: str = "", size: tuple[int, int] = (1200, 800)
) -> None:
    """Draws the layers of one group, the top one last, to a PNG: all of them, or what lies around one layer."""
    group = project.layerTreeRoot().findGroup(group_name)
    layers = [node.layer() for node in group.findLayers()]
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(QSize(*size))
    extent = QgsRectangle()
    for layer in layers:
        if layer.extent().isEmpty() or not layer.name().startswith(around):
            continue
        transform = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), project)
        extent.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    extent.scale(1.05)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(str(path))


def application() -> QgsApplication:
    app = QgsApplication([], False)
    app.initQgis()
    return app
