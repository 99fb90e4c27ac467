"""Files and tables that are not yet layers of plots: one sentence says how they become one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any, Optional

from osgeo import ogr
from qgis.core import QgsProcessingContext, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ..language import N_, tr
from ..providers.errors import InputError
from .mistaken import what_it_is

_LAYERS = (".shp", ".gpkg", ".geojson", ".json", ".kml", ".gml", ".fgb", ".tab", ".csv", ".sqlite")
_MOST = 4  # other layers that are named
_PERHAPS = (".csv", ".json")  # plots, or something about them
_TEXT = (".csv", ".tsv", ".txt", ".dat")
_CONTAINERS = ("GPKG", "SQLite", "OpenFileGDB", "FileGDB", "ESRI FileGDB")
_LONGITUDE = re.compile(r"(geom|point|coord|gps|pos)?_?(x|lon|lng|long|longitude|easting)", re.IGNORECASE)
_LATITUDE = re.compile(r"(geom|point|coord|gps|pos)?_?(y|lat|latitude|northing)", re.IGNORECASE)
_WKT = re.compile(r"\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b", re.IGNORECASE)
_DELIMITED = N_("Layer > Add Layer > Add Delimited Text Layer")


def why_unreadable(path: Path) -> str:
    """Why QGIS opens no layer from a file that is there, and how it becomes one."""
    suffix = path.suffix.lower()
    known = what_it_is(path)
    if known:
        return known
    if suffix in (".zip", ".kmz"):
        return _why_zip(path)
    if suffix in (".parquet", ".geoparquet") and ogr.GetDriverByName("Parquet") is None:
        return tr(
            "{file} is GeoParquet, which this QGIS cannot read, as its GDAL has no Parquet driver: save it as "
            "a GeoPackage with one that has.",
            file=path.name,
        )
    if suffix in _TEXT:
        if _is_utf16(path):
            return tr(
                "{file} is text in UTF-16, which QGIS does not read as a table: save it as UTF-8.",
                file=path.name,
            )
        return tr(
            "{file} is text that QGIS does not open by itself: load it with {menu}, and give that layer.",
            file=path.name,
            menu=tr(_DELIMITED),
        )
    return tr(
        "{file} is no file that QGIS can read as a layer: it is damaged, or of a kind that needs a plugin.",
        file=path.name,
    )


def opens_as_nothing(path: Path, layer: QgsVectorLayer) -> bool:
    """Whether GDAL opened a text that it cannot read, and found nothing in it (3.10 does so with UTF-16)."""
    return path.suffix.lower() in _TEXT and layer.featureCount() == 0 and _is_utf16(path)


def _is_utf16(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(4)
    return start[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in start


def within_zip(given: Any, context: QgsProcessingContext) -> Any:
    """The layer inside a zip, kept in the context, where neither GDAL nor QGIS's Processing opens it by the name given.

    That is a zip with one layer, in a folder or as a file geodatabase, or the address of a layer in a zip
    (``/vsizip/...``). What is given, unchanged, where it is neither, or where several layers are to be chosen from.
    """
    address = _address(given) if isinstance(given, str) else ""
    if not address:
        return given
    store = context.temporaryLayerStore()
    for known in store.mapLayers().values():
        if known.source() == address:
            return known
    layer = QgsVectorLayer(address, PurePosixPath(address.partition("|")[0]).stem, "ogr")
    return store.addMapLayer(layer) or given if layer.isValid() else given


def _address(given: str) -> str:
    file, bar, rest = given.partition("|")
    if file.startswith("/vsizip/"):
        return given
    path = Path(file)
    if path.suffix.lower() != ".zip" or not path.is_file():
        return ""
    members = _members(path) or []
    layers = _layers_in(members)
    is_deep = len(layers) == 1 and ("/" in layers[0] or layers[0].endswith(".gdb"))
    return f"/vsizip/{path.resolve()}/{layers[0]}{bar}{rest}" if is_deep and not _lacking(layers, members) else ""


def _members(path: Path) -> Optional[list[str]]:
    """The files in a zip; None where it cannot be read. What macOS adds of its own is none of them."""
    import zipfile  # few layers come in one

    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
    except (zipfile.BadZipFile, OSError):
        return None
    return [name for name in names if not (name.startswith("__MACOSX/") or PurePosixPath(name).name.startswith("._"))]


def _layers_in(members: Sequence[str]) -> list[str]:
    """What may be a layer: file geodatabases, else files of plots, else tables and other text."""
    folders = {str(parent) for name in members for parent in PurePosixPath(name).parents if parent.suffix == ".gdb"}
    files = [name for name in members if name.lower().endswith(_LAYERS)]
    plots = [name for name in files if not name.lower().endswith(_PERHAPS)]
    return sorted(folders) or plots or files


def _why_zip(path: Path) -> str:
    members = _members(path)
    if members is None:
        return tr("{file} is damaged, or no zip: fetch or pack it again.", file=path.name)
    layers = _layers_in(members)
    lacking = _lacking(layers, members)
    if not layers:
        return tr("{file} holds no layer that QGIS knows.", file=path.name)
    if lacking:
        return tr(
            "{file} holds {lacking} without its {lacking_2} file: pack all files of a Shapefile together.",
            file=path.name,
            lacking=lacking[0],
            lacking_2=lacking[1],
        )
    given = tr(", or ").join(f"/vsizip/{path}/{name}" for name in layers[:3])
    if len(layers) > 1:
        return tr(
            "{file} holds several layers: give one of them, as {given}, or unpack it and give the file.",
            file=path.name,
            given=given,
        )
    return tr(
        "{file} holds {layer}, which cannot be opened: it is damaged, or of a kind that needs a plugin.",
        file=path.name,
        layer=layers[0],
    )


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
        return tr(
            "{layer} is a table without geometry, whose column '{column}' holds outlines as text (WKT): load it with "
            "{menu} and 'Well known text', and give that layer.",
            layer=name,
            column=wkt,
            menu=tr(_DELIMITED),
        )
    lon = next((each for each in names if _LONGITUDE.fullmatch(each)), "")
    lat = next((each for each in names if _LATITUDE.fullmatch(each)), "")
    if lon and lat:
        texts = f"{values.get(lon) or ''}{values.get(lat) or ''}"
        said = {"layer": name, "lon": lon, "lat": lat, "menu": tr(_DELIMITED)}
        if re.search(r"[°'\"NSEW]", texts, re.IGNORECASE):
            return tr(
                "{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with "
                "{menu} and 'Point coordinates' and 'DMS coordinates', or run 'Create points layer from table', and "
                "give that layer.",
                **said,
            )
        return tr(
            "{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with "
            "{menu} and 'Point coordinates', or run 'Create points layer from table', and give that layer.",
            **said,
        )
    return tr("{name} is a table without geometry, so it has no plots: join it to a layer that has them.", name=name)


def refuse_table(source: Any, done: str = N_("Nothing was sent.")) -> None:
    """InputError for a table without geometry, with the way to make it a layer."""
    if source.source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise InputError(f"{how_to_load(source)} {tr(done)}")


def in_other_layers(path: Path, layer: QgsVectorLayer) -> str:
    """Where a file was given whose first layer is empty and others are not: which to give; "" elsewhere."""
    if layer.providerType() != "ogr" or layer.featureCount() != 0 or layer.subsetString():
        return ""
    provider = layer.dataProvider()
    parts = [each.split(provider.sublayerSeparator()) for each in provider.subLayers()]
    full = [each[1] for each in parts if len(each) > 2 and each[2].lstrip("-").isdigit() and int(each[2]) > 0]
    given = tr(", or ").join(f"{path}|layername={name}" for name in dict.fromkeys(full))
    return (
        tr(
            "the first layer of {file} is empty, and others are not: give {given}.",
            file=path.name,
            given=given,
        )
        if full
        else ""
    )


TO_SEND = N_("No plot of {layer} is fit to send. {done} Run 'Check plots' to see why.")
TO_WRITE = N_("No plot of {layer} is fit to be written. {done} Run 'Check plots' to see why.")


def beside_the_first(given: Any, layer: QgsVectorLayer) -> str:
    """Which other layers a file has of which the first was taken, as QGIS does where none is named; "" elsewhere."""
    if not isinstance(given, str) or "|" in given or layer.providerType() != "ogr":
        return ""
    provider = layer.dataProvider()
    parts = [each.split(provider.sublayerSeparator()) for each in provider.subLayers()]
    names = list(dict.fromkeys(each[1] for each in parts if len(each) > 2 and each[2] != "0"))
    if len(names) < 2:
        return ""
    first, others = names[0], [f"{given}|layername={name}" for name in names[1 : 1 + _MOST]]
    return tr(
        "{file} has several layers, of which {layer} was taken. To take another give {others}.",
        file=Path(given).name,
        layer=first,
        others=tr(", or ").join(others),
    )


def columns_unread(layer: QgsVectorLayer) -> str:
    """What a GDAL without its driver LIBKML, as Debian's newest, leaves of a KML unread; "" elsewhere."""
    if layer.storageType() != "KML":
        return ""
    return tr(
        "Of {layer} this QGIS reads the names and descriptions only, as its GDAL has no LIBKML driver: where it has "
        "other columns, save it as a GeoPackage with a QGIS that has.",
        layer=layer.name(),
    )


def none_fit(source: Any, wish: str, done: str) -> str:
    """The sentence where no plot of a `LayerSource` can be used: it has none, or all of them have errors.

    ``wish`` is TO_SEND or TO_WRITE; ``done`` says in English what was not done.
    """
    if source.count() == 0:
        if source.is_selection:
            return tr(
                "The selection of the layer {layer} has no plots. {done} Choose plots, and look whether a filter "
                "hides them.",
                layer=source.name,
                done=tr(done),
            )
        return tr(
            "The layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.",
            layer=source.name,
            done=tr(done),
        )
    return tr(wish, layer=source.name, done=tr(done))


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
