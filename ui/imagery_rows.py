"""The mosaics and images of an account as the Imagery dock lists them, and rasters that are dragged to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import NULL, QgsGeometry, QgsMimeDataUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData

from .runner import Outcome
from .words import counted, figure, tr


@dataclass(frozen=True)
class ImageryRow:
    """A mosaic (``mosaic_id`` is its own id) or an image of one."""

    id: str
    mosaic_id: str
    name: str
    facts: str
    footprint: Optional[QgsGeometry] = None
    count: int = 0  # a mosaic's images

    @property
    def is_mosaic(self) -> bool:
        return self.id == self.mosaic_id


def rasters_in(mime: QMimeData) -> list[str]:
    """Ids of layers of the project, else sources, of the rasters that are dragged."""
    if QgsMimeDataUtils.isUriList(mime):
        dragged = [each for each in QgsMimeDataUtils.decodeUriList(mime) if each.layerType == "raster"]
        layers = QgsProject.instance().mapLayers()
        return [each.layerId if getattr(each, "layerId", "") in layers else each.uri for each in dragged]
    paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path and QgsRasterLayer.isValidRasterFileName(path)]


def outcome_rows(outcome: Outcome) -> list[tuple[dict[str, Any], Optional[QgsGeometry]]]:
    """The features of the table that an algorithm brought, as dicts with their footprint."""
    found = []
    for layer in outcome.layers:
        if isinstance(layer, QgsVectorLayer):
            names = [field.name() for field in layer.fields()]
            rows = layer.getFeatures()
            for feature in rows:
                values = [None if value == NULL else value for value in feature.attributes()]
                shape = QgsGeometry(feature.geometry()) if feature.hasGeometry() else None
                found.append((dict(zip(names, values)), shape))
    return found


def mosaic_row(values: dict[str, Any], shape: Optional[QgsGeometry]) -> ImageryRow:
    """Of a feature of ``mapflowlistmosaics``."""
    count = int(values.get("image_count") or 0)
    facts = [counted(count, "{} image", "{} images"), _size(values, "size_bytes")]
    name = values.get("name") or values["id"]
    return ImageryRow(
        values["id"], values["id"], name, " · ".join(filter(None, [*facts, values.get("tags")])), shape, count
    )


def image_row(values: dict[str, Any], shape: Optional[QgsGeometry], mosaic_id: str) -> ImageryRow:
    """Of a feature of ``mapflowlistimages``."""
    side = values.get("pixel_size_x")
    facts = [counted(int(values.get("bands") or 0), "{} band", "{} bands"), _size(values, "file_size")]
    if side:
        facts.append(tr("{} m").format(figure(abs(float(side)), 2)))
    name = values.get("filename") or values["id"]
    return ImageryRow(values["id"], mosaic_id, name, " · ".join(filter(None, facts)), shape)


def _size(values: dict[str, Any], name: str) -> str:
    size = float(values.get(name) or 0)
    return tr("{} MB").format(figure(size / 1e6, 1)) if size else ""
