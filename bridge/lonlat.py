"""Geometries as services take them: flat, straight, in longitude and latitude, and mended where that was asked."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry
from qgis.PyQt.QtCore import QByteArray

from ..checks import repair
from ..checks.inputs import Layer
from ..language import tr


def lonlat_geometry(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """A straight, flat copy in lon/lat; ValueError with the reason where it cannot be."""
    copy = _flat(geometry)
    try:
        copy.transform(transform)
    except QgsCsException as error:
        raise ValueError(tr("its coordinates cannot be transformed to longitude and latitude")) from error
    return copy


def repaired(geometry: QgsGeometry, profile: int, layer: Layer) -> QgsGeometry:
    """A straight, flat copy, repaired where it lies; ValueError with the reason where no repair mends it.

    In the layer's own coordinates, as the check judged it: on the way to degrees a line that runs out and back
    opens, and would become ground that is none.
    """
    result = repair.repair(_flat(geometry).asWkb().data(), profile, layer=layer, allow_multi=True)
    if result.wkb is None:
        raise ValueError(result.reason)
    fixed = QgsGeometry()
    fixed.fromWkb(QByteArray(result.wkb))
    return fixed


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    copy = QgsGeometry(geometry.constGet().segmentize())
    inner = copy.get()
    inner.dropZValue()
    inner.dropMValue()
    return copy
