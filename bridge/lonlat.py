"""Geometries as services take them: flat, straight, in longitude and latitude, and mended where that was asked."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry
from qgis.PyQt.QtCore import QByteArray

from ..checks import repair
from ..language import tr


def lonlat_geometry(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """A straight, flat copy in lon/lat; ValueError with the reason where it cannot be."""
    copy = QgsGeometry(geometry.constGet().segmentize())
    inner = copy.get()
    inner.dropZValue()
    inner.dropMValue()
    try:
        copy.transform(transform)
    except QgsCsException as error:
        raise ValueError(tr("its coordinates cannot be transformed to longitude and latitude")) from error
    return copy


def repaired(geometry: QgsGeometry, profile: int) -> QgsGeometry:
    result = repair.repair(geometry.asWkb().data(), profile, allow_multi=True)
    if result.wkb is None:
        raise ValueError(result.reason)
    fixed = QgsGeometry()
    fixed.fromWkb(QByteArray(result.wkb))
    return fixed
