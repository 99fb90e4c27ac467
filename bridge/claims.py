"""Ground that was claimed before: the plots of earlier jobs, and of another layer, as one list in lon/lat."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsVectorLayer,
)

from ..checks import engine
from ..language import N_, tr
from ..providers.store import JobStore
from .lonlat import lonlat_geometry
from .sources import LONLAT, LayerSource, chunks

LAYER = engine.Layer(N_("plots claimed earlier"), id_field=True)  # degrees


def claimed_plots(store: JobStore, other: Optional[LayerSource]) -> Iterator[engine.Batch]:
    """Batches in degrees of every plot that a job of the journal has sent, and of ``other``."""
    if other is not None:
        yield from _in_degrees(other, other.name)
    for job in store.list():
        path = store.folder(job.id) / "plots.gpkg"
        if not path.exists():
            continue
        layer = QgsVectorLayer(f"{path}|layername=plots", job.name, "ogr")
        if layer.isValid():
            yield from _in_degrees(LayerSource(layer, job.name, layer.crs(), QgsCoordinateTransformContext()), job.name)


def _in_degrees(source: LayerSource, name: str) -> Iterator[engine.Batch]:
    transform = QgsCoordinateTransform(source.crs, QgsCoordinateReferenceSystem(LONLAT), source.transform_context)
    for batch in chunks(source.features([]), 2000):
        yield engine.Batch(
            feature_ids=np.array([feature.id() for feature in batch], dtype=np.int64),
            wkb=[_wkb(feature, transform) for feature in batch],
            plot_ids=[tr("{number} of {layer}", number=feature.id(), layer=name) for feature in batch],
        )


def _wkb(feature: QgsFeature, transform: QgsCoordinateTransform) -> Optional[bytes]:
    if feature.geometry().isNull():
        return None
    try:
        return lonlat_geometry(feature.geometry(), transform).asWkb().data()
    except ValueError:
        return None
