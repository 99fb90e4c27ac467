"""Small layers made by the tests."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer


def memory_layer(kind: str, rows, fields: str = "plot_id:string", crs: str = "EPSG:4326", name: str = "plots"):
    """A memory layer: rows are (WKT or None, values)."""
    parts = [f"crs={crs}" if crs else ""] + [f"field={each}" for each in fields.split(",") if each]
    layer = QgsVectorLayer(f"{kind}?" + "&".join(filter(None, parts)), name, "memory")
    assert layer.isValid()
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())  # QGIS gives one by itself
    features = []
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            geometry = QgsGeometry.fromWkt(wkt)
            feature.setGeometry(geometry)
        feature.setAttributes(list(values))
        features.append(feature)
    fine, _ = layer.dataProvider().addFeatures(features)
    assert fine, layer.dataProvider().lastError()
    return layer


def square(number: int = 0, x: float = -2.4, y: float = 6.3, size: float = 0.002) -> str:
    """WKT of a plot of about 5 ha in Ghana; each number lies elsewhere."""
    west, south = round(x + number % 20 * size * 1.5, 7), round(y + number // 20 * size * 1.5, 7)
    east, north = round(west + size, 7), round(south + size, 7)
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def type_of_field(name):
    """The type of a field by its name in Qt 5; QGIS warns of those from 3.38 on, and knows no others before."""
    from qgis.core import Qgis
    from qgis.PyQt.QtCore import QMetaType, QVariant

    if Qgis.QGIS_VERSION_INT < 33800:
        return getattr(QVariant, name)
    kinds = QMetaType.Type
    return kinds.QVariantList if name == "List" else getattr(kinds, name, None) or getattr(kinds, f"Q{name}")
