"""Whether a coordinate reference system tells where on Earth something lies."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProcessingContext, QgsProcessingUtils

from ..language import N_, tr
from ..providers.errors import InputError

_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
_LONLAT_FILES = (".geojson", ".json", ".geojsonl", ".geojsons", ".kml", ".kmz", ".gpx", ".georss")
_UNDEFINED = "undefined"  # how GDAL names the systems -1, 0 and 99999 of a GeoPackage
_LOCAL = ("ENGCRS[", "LOCAL_CS[", "GEODCRS[", "GEOCCS[")
_PLACED = ("PROJCRS[", "PROJCS[", "GEOGCRS[", "GEOGCS[")  # within COMPOUNDCRS and BOUNDCRS too


def renewed(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The CRS for a worker; made anew from its code where QGIS no longer knows its WKT. Main thread.

    A worker that first asks for the WKT when the project has been closed meanwhile may get none from a valid CRS
    (seen on 3.22, on a busy machine). QGIS remembers what was asked for here.
    """
    if not crs.isValid() or crs.toWkt(_WKT):
        return crs
    fresh = QgsCoordinateReferenceSystem()
    found = (
        make(key) and fresh.toWkt(_WKT)
        for make, key in (
            (fresh.createFromOgcWmsCrs, crs.authid()),
            (fresh.createFromSrsId, crs.srsid()),
            (fresh.createFromProj, crs.toProj()),
        )
    )
    return fresh if any(found) else crs


def has_place(crs: QgsCoordinateReferenceSystem) -> bool:
    """False without a CRS, and for undefined, engineering, local and geocentric ones, whose numbers have no place.

    QGIS calls such systems valid, and its transforms to longitude and latitude hand coordinates back unchanged.
    """
    if not crs.isValid() or crs.description().lower().startswith(_UNDEFINED):
        return False
    if crs.isGeographic():
        return True
    text = crs.toWkt(_WKT)
    return not text.startswith(_LOCAL) and any(word in text for word in _PLACED)


def refuse_placeless(crs: QgsCoordinateReferenceSystem, name: str, done: str = N_("Nothing was sent.")) -> None:
    """InputError where a layer's coordinates have no place on Earth; ``done``: what was not done, in English."""
    if has_place(crs):
        return
    if crs.isValid():
        raise InputError(
            tr(
                "The layer {layer} has only the local system '{crs}', so its place on Earth is unknown. {done} Set the "
                "layer's CRS and run again.",
                layer=name,
                crs=crs.description(),
                done=tr(done),
            )
        )
    raise InputError(
        tr(
            "The layer {layer} has no coordinate reference system, so its place on Earth is unknown. {done} Set the "
            "layer's CRS and run again.",
            layer=name,
            done=tr(done),
        )
    )


def refuse_lonlat_file(crs: QgsCoordinateReferenceSystem, destination: str, name: str) -> None:
    """InputError where a file that always means longitude and latitude is to hold coordinates without a place."""
    path = destination.partition("|")[0].lower()
    if not has_place(crs) and path.endswith(_LONLAT_FILES):
        raise InputError(
            tr(
                "{file}: such a file always means longitude and latitude, and the layer {name} has no coordinate "
                "reference system that says where it is. Nothing was written. Choose a GeoPackage.",
                file=Path(path).name,
                name=name,
            )
        )


def keep_placeless(crs: QgsCoordinateReferenceSystem, output: str, context: QgsProcessingContext) -> None:
    """Takes the CRS from a memory layer that was made for a layer without one: QGIS gives it EPSG:4326 by itself."""
    layer = None if crs.isValid() else QgsProcessingUtils.mapLayerFromString(output, context, False)
    if isinstance(layer, QgsMapLayer) and layer.providerType() == "memory":
        layer.setCrs(crs)
