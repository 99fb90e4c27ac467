"""Which layers a list shows: QGIS's enumeration, under its old name before 3.34."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayerProxyModel

LayerFilter = Qgis.LayerFilter if hasattr(Qgis, "LayerFilter") else QgsMapLayerProxyModel.Filter
