"""Files and tables that are not yet layers of plots: one sentence says how they become one."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any, Optional

from osgeo import ogr
from qgis.core import QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ..providers.errors import InputError

_LAYERS = (".shp", ".gpkg", ".geojson", ".json", ".kml", ".gml", ".fgb", ".tab", ".csv", ".sqlite")
_TEXT = (".csv", ".tsv", ".txt", ".dat")
_CONTAINERS = ("GPKG", "SQLite", "OpenFileGDB", "FileGDB", "ESRI FileGDB")
_LONGITUDE = re.compile(r"(geom|point|coord|gps|pos)?_?(x|lon|lng|long|longitude|easting)", re.IGNORECASE)
_LATITUDE = re.compile(r"(geom|point|coord|gps|pos)?_?(y|lat|latitude|northing)", re.IGNORECASE)
_WKT = re.compile(r"\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b", re.IGNORECASE)
_DELIMITED = "Layer > Add Layer > Add Delimited Text Layer"


def why_unreadable(path: Path) -> str:
    """Why QGIS opens no layer from a file that is there, and how it becomes one."""
    suffix = path.suffix.lower()
    if suffix in (".zip", ".kmz"):
        return _why_zip(path)
    if suffix in (".parquet", ".geoparquet") and ogr.GetDriverByName("Parquet") is None:
        return (
            f"{path.name} is GeoParquet, which this QGIS cannot read, as its GDAL has no Parquet driver: save it as a "
            "GeoPackage with one that has."
        )
    if suffix in _TEXT:
        if _is_utf16(path):
            return f"{path.name} is text in UTF-16, which QGIS does not read as a table: save it as UTF-8."
        return f"{path.name} is text that QGIS does not open by itself: load it with {_DELIMITED}, and give that layer."
    return f"{path.name} is no file that QGIS can read as a layer: it is damaged, or of a kind that needs a plugin."


def opens_as_nothing(path: Path, layer: QgsVectorLayer) -> bool:
    """Whether GDAL opened a text that it cannot read, and found nothing in it (3.10 does so with UTF-16)."""
    return path.suffix.lower() in _TEXT and layer.featureCount() == 0 and _is_utf16(path)


def _is_utf16(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(4)
    return start[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in start


def _why_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [name for name in archive.namelist() if not name.endswith("/")]
    except (zipfile.BadZipFile, OSError):
        return f"{path.name} is damaged, or no zip: fetch or pack it again."
    folders = {str(parent) for name in members for parent in PurePosixPath(name).parents if parent.suffix == ".gdb"}
    layers = sorted(folders) or [name for name in members if name.lower().endswith(_LAYERS)]
    lacking = _lacking(layers, members)
    if not layers:
        return f"{path.name} holds no layer that QGIS knows."
    if lacking:
        return f"{path.name} holds {lacking[0]} without its {lacking[1]} file: pack all files of a Shapefile together."
    given = ", or ".join(f"/vsizip/{path}/{name}" for name in layers[:3])
    return f"{path.name} holds its layer in a folder: give {given}, or unpack it and give the file."


def _lacking(layers: Sequence[str], members: Sequence[str]) -> Optional[tuple[str, str]]:
    """A Shapefile without a file that it cannot be read without, and which."""
    there = {name.lower() for name in members}
    for name in layers:
        for suffix in (".shx", ".dbf") if name.lower().endswith(".shp") else ():
            if name.lower()[:-4] + suffix not in there:
                return name, suffix
    return None


def how_to_load(source: Any) -> str:
    """How a table without geometry, a `LayerSource`, becomes a layer of plots: by columns that look like places."""
    name, names = source.name, [field.name() for field in source.fields]
    first = next(source.features(), None)
    values = dict(zip(names, first.attributes())) if first is not None else {}
    wkt = next((each for each in names if _WKT.match(str(values.get(each) or ""))), "")
    if wkt:
        return (
            f"{name} is a table without geometry, whose column '{wkt}' holds outlines as text (WKT): load it with "
            f"{_DELIMITED} and 'Well known text', and give that layer."
        )
    lon = next((each for each in names if _LONGITUDE.fullmatch(each)), "")
    lat = next((each for each in names if _LATITUDE.fullmatch(each)), "")
    if lon and lat:
        texts = f"{values.get(lon) or ''}{values.get(lat) or ''}"
        degrees = " and 'DMS coordinates'" if re.search(r"[°'\"NSEW]", texts, re.IGNORECASE) else ""
        return (
            f"{name} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with "
            f"{_DELIMITED} and 'Point coordinates'{degrees}, or run 'Create points layer from table', and give that "
            "layer."
        )
    return f"{name} is a table without geometry, so it has no plots: join it to a layer that has them."


def refuse_table(source: Any, done: str = "Nothing was sent.") -> None:
    """InputError for a table without geometry, with the way to make it a layer."""
    if source.source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise InputError(f"{how_to_load(source)} {done}")


def in_other_layers(path: Path, layer: QgsVectorLayer) -> str:
    """Where a file was given whose first layer is empty and others are not: which to give; "" elsewhere."""
    if layer.providerType() != "ogr" or layer.featureCount() != 0 or layer.subsetString():
        return ""
    provider = layer.dataProvider()
    parts = [each.split(provider.sublayerSeparator()) for each in provider.subLayers()]
    full = [each[1] for each in parts if len(each) > 2 and each[2].lstrip("-").isdigit() and int(each[2]) > 0]
    given = ", or ".join(f"{path}|layername={name}" for name in dict.fromkeys(full))
    return f"the first layer of {path.name} is empty, and others are not: give {given}." if full else ""


def none_fit(source: Any, wish: str, done: str) -> str:
    """The sentence where no plot of a `LayerSource` can be used: it has none, or all of them have errors."""
    if source.count() == 0:
        of = "selection of the layer" if source.is_selection else "layer"
        return f"The {of} {source.name} has no plots. {done} Choose plots, and look whether a filter hides them."
    return f"No plot of {source.name} is fit to {wish}. {done} Run 'Check plots' to see why."


def table_name(layer: QgsVectorLayer) -> str:
    """The name of the table where QGIS took that of the file; else the layer's own."""
    if layer.providerType() != "ogr":
        return layer.name()
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if layer.name() != Path(str(parts.get("path") or "")).name.split(".")[0]:
        return layer.name()
    if parts.get("layerName"):
        return str(parts["layerName"])
    provider = layer.dataProvider()
    known = [each.split(provider.sublayerSeparator())[1] for each in provider.subLayers()]
    return known[0] if known and layer.storageType() in _CONTAINERS else layer.name()
