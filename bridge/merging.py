"""Results become layers that open here: tiles put together, each layer of a GeoPackage by itself.

Vectors lose the doubles on the seams of their tiles; rasters become one virtual raster.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Callable, Optional

from osgeo import gdal, ogr, osr
from qgis.core import QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..language import N_, tr
from ..providers.declare import LayerFile
from ..providers.errors import Cancelled, InputError
from .columns import key_and_geometry
from .files import prove
from .merged_columns import MergedColumns
from .refusals import or_none

_MULTI = {
    ogr.wkbPoint: ogr.wkbPoint,
    ogr.wkbLineString: ogr.wkbMultiLineString,
    ogr.wkbPolygon: ogr.wkbMultiPolygon,
}
INCOMPLETE = N_(" (incomplete)")  # after the title of a layer that lacks a tile
_GRID = 1e7  # coordinates that agree to a ten-millionth of the unit are the same on both sides of a seam


def layers_from(
    file: LayerFile, warn: Callable[[str], None], cancelled: Callable[[], bool] = lambda: False
) -> list[LayerFile]:
    """The layers of a result that open in this QGIS. What does not open is told and left out, and loses no other."""
    registry = QgsProviderRegistry.instance()
    if file.provider == "xyz":
        parts = {"type": "xyz", "url": file.source, "zmin": "0", "zmax": "18"}
        file = replace(file, source=registry.encodeUri("wms", parts), provider="wms")
    if file.provider not in registry.providerList():
        warn(
            tr(
                "{file}: this version of QGIS cannot show it (3D tiles need 3.34 or later). It is at {layer}",
                file=file.title,
                layer=file.source,
            )
        )
        return []
    opened = []
    for each in _layer_by_layer(file):
        try:
            each = _as_cog(_with_crs(put_together(each, warn, cancelled)))
        except InputError as error:
            warn(str(error))
            continue
        if _opens(each):
            opened.append(each)
        else:
            warn(
                tr(
                    "{each}: {file} cannot be opened, and is left out.",
                    each=each.title,
                    file=Path(each.source.partition("|")[0]).name,
                )
            )
    return opened


def _opens(file: LayerFile) -> bool:
    if file.provider == "ogr":
        return QgsVectorLayer(file.source, file.title, "ogr").isValid()
    return file.provider != "gdal" or QgsRasterLayer(file.source, file.title, "gdal").isValid()


def _layer_by_layer(file: LayerFile) -> Iterator[LayerFile]:
    """A GeoPackage may hold several layers; those of one name belong together over all tiles."""
    paths = file.parts or (file.source,)
    if file.provider != "ogr" or any("|" in path for path in paths):
        yield file
        return
    found = {path: _layer_names(path) for path in paths}
    if all(len(names) < 2 for names in found.values()):
        yield file
        return
    target = Path(file.source.partition("|")[0])
    for name in dict.fromkeys(name for names in found.values() for name in names):
        parts = tuple(f"{path}|layername={name}" for path in paths if name in found[path])
        merged = f"{target.with_name(f'{target.stem}_{name}.gpkg')}|layername={name}"
        title = f"{file.title}: {name}"
        if file.parts:
            yield replace(file, source=merged, title=title, parts=parts)
        else:
            yield replace(file, source=parts[0], title=title)


def _layer_names(path: str) -> list[str]:
    source = or_none(ogr.Open, path)
    return [] if source is None else [source.GetLayer(index).GetName() for index in range(source.GetLayerCount())]


def _with_crs(file: LayerFile) -> LayerFile:
    """A single file that names no CRS gets one beside it: a shapefile its .prj, a raster a virtual raster."""
    path = Path(file.source)
    if not file.crs or not path.is_file():
        return file
    reference = _reference(file.crs)
    if reference is not None and path.suffix.lower() == ".shp" and not path.with_suffix(".prj").exists():
        path.with_suffix(".prj").write_text(reference.ExportToWkt(["FORMAT=WKT1_ESRI"]), encoding="ascii")
    if file.provider == "gdal" and _raster_opens(file.source) and _has_no_crs(file.source):
        virtual = path.with_suffix(".vrt")
        if virtual != path:
            _virtual_raster(replace(file, parts=(file.source,)), virtual, lambda words: None)
        return replace(file, source=str(virtual))
    return file


def _as_cog(file: LayerFile) -> LayerFile:
    """The raster as one cloud optimised GeoTIFF beside it, where that is wanted."""
    if not file.cog or file.provider != "gdal":
        return file
    target = Path(file.source).with_suffix(".cog.tif")
    made = or_none(gdal.Translate, str(target), file.source, format="COG", creationOptions=["COMPRESS=DEFLATE"])
    if made is None:
        raise InputError(
            tr(
                "{file}: it cannot be copied into one GeoTIFF ({why}).",
                file=file.title,
                why=gdal.GetLastErrorMsg(),
            )
        )
    made.FlushCache()
    return replace(file, source=str(target), cog=False)


def put_together(
    file: LayerFile, warn: Callable[[str], None], cancelled: Callable[[], bool] = lambda: False
) -> LayerFile:
    """The layer file with its tiles merged into its source; as it is where it has no tiles.

    A tile that cannot be read is left out with a warning, and the title says so; InputError where none can.
    """
    if not file.parts:
        return file
    target = Path(file.source.partition("|")[0])
    target.parent.mkdir(parents=True, exist_ok=True)
    if file.provider == "gdal":
        taken = _virtual_raster(file, target, warn)
    else:
        taken = _merge_vectors(file, target, warn, cancelled)
    is_short = taken < len(file.parts) and not file.title.endswith(tr(INCOMPLETE))
    return replace(file, parts=(), title=file.title + tr(INCOMPLETE) if is_short else file.title)


def _virtual_raster(file: LayerFile, target: Path, warn: Callable[[str], None]) -> int:
    """How many of the tiles are in it."""
    readable = []
    for part in file.parts:
        if _raster_opens(part):
            readable.append(part)
        else:
            warn(
                tr(
                    "{file}: {file_2} is not a raster that can be read, and is left out.",
                    file=file.title,
                    file_2=Path(part).name,
                )
            )
    if not readable:
        raise InputError(tr("{file}: none of its {count} tiles can be read.", file=file.title, count=len(file.parts)))
    options = gdal.BuildVRTOptions(outputSRS=file.crs if file.crs and _has_no_crs(readable[0]) else None)
    made = or_none(gdal.BuildVRT, str(target), readable, options=options)
    if made is None:
        raise InputError(
            tr(
                "{file}: its tiles cannot be put together ({why}).",
                file=file.title,
                why=gdal.GetLastErrorMsg(),
            )
        )
    made.FlushCache()
    return len(readable)


def _raster_opens(part: str) -> bool:
    return or_none(gdal.Open, part) is not None


def _has_no_crs(part: str) -> bool:
    return not gdal.Open(part).GetProjection()


def _merge_vectors(file: LayerFile, target: Path, warn: Callable[[str], None], cancelled: Callable[[], bool]) -> int:
    """How many of the tiles are in it. A merge that was broken off does not look like a whole one."""
    fresh = target.with_name(f"{target.stem}.{os.getpid()}.new.gpkg")  # two processes may do the same
    fresh.unlink(missing_ok=True)
    merge = _VectorMerge(fresh, file)
    try:
        for part in file.parts:
            if cancelled():
                raise Cancelled(tr("Stopped while putting the tiles together. What was downloaded stays."))
            try:
                merge.add(part)
            except RuntimeError as error:
                warn(
                    tr(
                        "{file}: {file_2} cannot be read and is left out ({error}).",
                        file=file.title,
                        file_2=Path(part).name,
                        error=error,
                    )
                )
        merge.close()
        if not merge.opened:
            raise InputError(
                tr(
                    "{file}: none of its {count} tiles can be read.",
                    file=file.title,
                    count=len(file.parts),
                )
            )
        merge.prove()
        _put_in_place(fresh, target, file)
        return merge.opened
    finally:
        merge.close()
        fresh.unlink(missing_ok=True)


def _put_in_place(fresh: Path, target: Path, file: LayerFile) -> None:
    """Where the file is open in QGIS, Windows does not let it go: it stays if it is newer than its tiles."""
    try:
        os.replace(str(fresh), str(target))
    except PermissionError:
        tiles = (Path(part.partition("|")[0]) for part in file.parts)
        if not target.exists() or target.stat().st_mtime < max(tile.stat().st_mtime for tile in tiles):
            raise


class _VectorMerge:
    """One GeoPackage layer that takes the features of many files, each once."""

    def __init__(self, target: Path, file: LayerFile) -> None:
        self._target, self._file = target, file
        self._name = file.source.partition("|layername=")[2] or Path(file.source).stem
        self._source: Optional[ogr.DataSource] = None
        self._layer: Optional[ogr.Layer] = None
        self._columns = MergedColumns()
        self._count = 0
        self._before: set[bytes] = set()  # of the tiles before this one
        self._here: set[bytes] = set()
        self.opened = 0

    def add(self, part: str) -> None:
        path, _, layer_name = part.partition("|layername=")
        source = ogr.Open(path)
        if source is None:
            raise RuntimeError(tr("not a vector file"))
        for layer in _layers(source, layer_name):
            self._copy(layer, self._prepared_for(layer))
        self._before |= self._here
        self._here.clear()
        self.opened += 1

    def close(self) -> None:
        self._layer = None
        self._source = None

    def prove(self) -> None:
        """That all that was merged is in the file."""
        prove(f"{self._target}|layername={self._name}", self._count, self._file.title)

    def _prepared_for(self, layer: ogr.Layer) -> ogr.Layer:
        """The layer that all are copied to, made after the first of them."""
        if self._layer is None:
            self._source = ogr.GetDriverByName("GPKG").CreateDataSource(str(self._target))
            if self._source is None:
                raise OSError(tr("{target} cannot be written", target=self._target))
            kind = _MULTI.get(ogr.GT_Flatten(layer.GetGeomType()), ogr.GT_Flatten(layer.GetGeomType()))
            key, shape = key_and_geometry(self._columns.all_names(self._file.parts))
            self._layer = self._source.CreateLayer(
                self._name,
                layer.GetSpatialRef() or _reference(self._file.crs),
                kind,
                [f"FID={key}", f"GEOMETRY_NAME={shape}"],
            )
            for name, field_type in self._columns.planned(self._file.parts):
                self._layer.CreateField(ogr.FieldDefn(name, field_type))
        return self._layer

    def _copy(self, layer: ogr.Layer, target: ogr.Layer) -> None:
        transform = _transform(layer.GetSpatialRef(), target.GetSpatialRef())
        definition, out = layer.GetLayerDefn(), target.GetLayerDefn()
        to = [out.GetFieldIndex(name) for name in self._columns.of(definition)]
        multi = ogr.GT_IsSubClassOf(target.GetGeomType(), ogr.wkbGeometryCollection)
        target.StartTransaction()
        for feature in layer:
            geometry = feature.GetGeometryRef()
            geometry = geometry.Clone() if geometry is not None else None
            if geometry is not None and transform is not None:
                geometry.Transform(transform)
            if self._is_double(geometry):
                continue
            copy = ogr.Feature(out)
            for index, column in enumerate(to):
                if feature.IsFieldSetAndNotNull(index):
                    copy.SetField(column, feature.GetField(index))
            if geometry is not None:
                copy.SetGeometry(ogr.ForceTo(geometry, target.GetGeomType()) if multi else geometry)
            if or_none(target.CreateFeature, copy) != 0:
                raise InputError(
                    tr(
                        "{file}: {target} could not be written to the end.",
                        file=self._file.title,
                        target=self._target.name,
                    )
                )
            self._count += 1
        target.CommitTransaction()

    def _is_double(self, geometry: Optional[ogr.Geometry]) -> bool:
        """Whether a tile before had a feature of the same shape. Rows without a geometry are all kept."""
        if geometry is None or geometry.IsEmpty():
            return False
        digest = hashlib.sha256(repr(sorted(_vertices(geometry))).encode("ascii")).digest()[:16]
        self._here.add(digest)
        return digest in self._before


def _vertices(geometry: ogr.Geometry) -> Iterator[tuple[int, int]]:
    """Every position, on a grid: start vertex and direction may differ from tile to tile."""
    if geometry.GetGeometryCount():
        for index in range(geometry.GetGeometryCount()):
            yield from _vertices(geometry.GetGeometryRef(index))
        return
    points = geometry.GetPoints(2) or []
    closed = len(points) > 1 and points[0] == points[-1]
    for x, y in points[:-1] if closed else points:
        yield round(x * _GRID), round(y * _GRID)


def _layers(source: ogr.DataSource, name: str) -> list[ogr.Layer]:
    if name:
        layer = source.GetLayerByName(name)
        return [layer] if layer is not None else []
    return [source.GetLayer(index) for index in range(source.GetLayerCount())]


def _reference(crs: str) -> Optional[osr.SpatialReference]:
    if not crs:
        return None
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _transform(
    one: Optional[osr.SpatialReference], two: Optional[osr.SpatialReference]
) -> Optional[osr.CoordinateTransformation]:
    if one is None or two is None or one.IsSame(two):
        return None
    return osr.CoordinateTransformation(one, two)
