"""A zipped Shapefile as GDAL reads it: its plots with their attributes, or what is wrong with the archive."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Optional

NEEDED = (".shp", ".shx", ".dbf", ".prj")


class NotAShapefile(ValueError):
    """The text says what is wrong with the archive."""


class NoGdal(RuntimeError):
    """The Python that the sandbox runs on has no GDAL."""


def read_zipped_shapefile(path: Path) -> list[tuple[Optional[dict[str, Any]], dict[str, Any]]]:
    """(GeoJSON geometry or None, properties) of each record; EPSG:4326 only."""
    try:
        gdal = import_module("osgeo.gdal")
    except ImportError:
        raise NoGdal() from None
    member = _member(path)
    gdal.UseExceptions()
    try:
        data = gdal.OpenEx(f"/vsizip/{{{path}}}/{member}", gdal.OF_VECTOR, ["ESRI Shapefile"])
        layer = data.GetLayer(0)
        crs = layer.GetSpatialRef()
        if crs is None or not crs.IsGeographic() or "WGS" not in crs.ExportToWkt().upper():
            raise NotAShapefile("the coordinate system of the .prj is not WGS 84 longitude/latitude")
        promised = layer.GetFeatureCount()
        plots = list(_plots(layer))
    except (RuntimeError, AttributeError) as error:
        raise NotAShapefile(f"the Shapefile is damaged ({str(error)[:100]})") from None
    if not plots or len(plots) != promised:
        raise NotAShapefile(f"the Shapefile is damaged ({len(plots)} of {promised} plots can be read)")
    return plots


def _member(path: Path) -> str:
    """The name of the one .shp in the archive; all that belong to it are there and whole."""
    try:
        with zipfile.ZipFile(str(path)) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
            damaged = archive.testzip()
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        raise NotAShapefile("a Shapefile must be sent as one .zip archive") from None
    if damaged:
        raise NotAShapefile(f"the archive is damaged at {damaged}")
    missing = [suffix for suffix in NEEDED if not any(name.lower().endswith(suffix) for name in names)]
    if missing:
        raise NotAShapefile("the archive holds no " + ", no ".join(missing))
    shapes = [name for name in names if name.lower().endswith(".shp")]
    if len(shapes) > 1:
        raise NotAShapefile("the archive must hold exactly one Shapefile")
    return shapes[0]


def _plots(layer: Any) -> Iterator[tuple[Optional[dict[str, Any]], dict[str, Any]]]:
    """GDAL turns a day into YYYY/MM/DD where it writes JSON; the service, like the file, says YYYY-MM-DD."""
    for feature in layer:
        value = json.loads(feature.ExportToJson())
        properties = value.get("properties") or {}
        yield value.get("geometry"), {name: _day(one) for name, one in properties.items()}


def _day(value: Any) -> Any:
    is_day = isinstance(value, str) and len(value) == 10 and value[4::3] == "//"
    return value.replace("/", "-") if is_day else value
