"""Rasters as a service takes them: facts, GeoTIFF copies, pictures placed on the ground. GDAL does the work."""

from __future__ import annotations

import math
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, osr
from qgis.core import QgsMapLayer

from ..language import tr
from ..providers.declare import RasterFile
from ..providers.errors import InputError
from ..providers.geodata import PlacedImage, RasterFacts
from .refusals import or_none

_METRES_PER_DEGREE = 111_319.49


def raster_file(layer: QgsMapLayer) -> RasterFile:
    """The file behind a raster layer; InputError for one that is no file."""
    path = Path(layer.source().partition("|")[0])
    if layer.providerType() != "gdal" or not path.exists():
        raise InputError(
            tr(
                "{layer} is not a raster file on this computer. Nothing was sent. Save it as a file first.",
                layer=layer.name(),
            )
        )
    return RasterFile(path, path.name)


def raster_facts(path: Path) -> RasterFacts:
    """What is known of a raster without reading its pixels; InputError where GDAL cannot open it."""
    raster = _open(path)
    reference = raster.GetSpatialRef()
    transform = raster.GetGeoTransform(can_return_null=True)
    size = _pixel_size(transform)
    return RasterFacts(
        size_bytes=path.stat().st_size,
        width=raster.RasterXSize,
        height=raster.RasterYSize,
        bands=raster.RasterCount,
        dtype=gdal.GetDataTypeName(raster.GetRasterBand(1).DataType).lower() if raster.RasterCount else "",
        crs=_crs_name(reference),
        pixel_size=size,
        pixel_metres=max(side * metres for side, metres in zip(size, _metres_per_unit(reference, raster, transform))),
        driver=raster.GetDriver().ShortName,
        georeferenced=transform is not None and reference is not None,
        on_earth=reference is None or _is_earth(reference),
    )


def as_geotiff(path: Path, folder: Path) -> Path:
    """A compressed, tiled copy in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{path.stem}.tif"
    options = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=2"]
    made = or_none(gdal.Translate, str(target), _open(path), format="GTiff", creationOptions=options)
    if made is None:
        raise InputError(
            tr(
                "{file} cannot be converted to a GeoTIFF ({why}). Nothing was sent.",
                file=path.name,
                why=gdal.GetLastErrorMsg(),
            )
        )
    made.FlushCache()
    return target


def move_raster(source: Path, target: Path) -> Path:
    """The GeoTIFF under its final name, in the format that the name's ending asks for."""
    target.parent.mkdir(parents=True, exist_ok=True)
    ending = target.suffix.lower().lstrip(".")
    if ending in ("tif", "tiff", ""):
        shutil.move(str(source), str(target))
        return target
    drivers = (gdal.GetDriver(index) for index in range(gdal.GetDriverCount()))
    able = [each for each in drivers if ending in (each.GetMetadataItem("DMD_EXTENSIONS") or "").split()]
    able = [each for each in able if each.GetMetadataItem("DCAP_RASTER") and each.GetMetadataItem("DCAP_CREATECOPY")]
    made = or_none(gdal.Translate, str(target), _open(source), format=able[0].ShortName) if able else None
    if made is None:
        raise InputError(
            tr(
                "{target} cannot be written: this GDAL writes no raster of that ending. Choose .tif.",
                target=target.name,
            )
        )
    made.FlushCache()
    return target


def place_pictures(images: Sequence[PlacedImage], target: Path) -> Path:
    """One GeoTIFF in EPSG:4326 of the pictures side by side; uncovered ground is transparent."""
    pieces = [_placed(image, f"/vsimem/{target.stem}_{number}.vrt") for number, image in enumerate(images)]
    target.parent.mkdir(parents=True, exist_ok=True)
    made = or_none(
        gdal.Warp,
        str(target),
        pieces,
        format="GTiff",
        dstSRS="EPSG:4326",
        dstAlpha=True,
        resampleAlg="bilinear",
        creationOptions=["COMPRESS=DEFLATE", "TILED=YES"],
    )
    for number in range(len(images)):
        gdal.Unlink(f"/vsimem/{target.stem}_{number}.vrt")
    if made is None:
        raise InputError(tr("The picture cannot be placed on the map ({why}).", why=gdal.GetLastErrorMsg()))
    made.FlushCache()
    return target


def _placed(image: PlacedImage, name: str) -> Any:
    if image.bounds is not None:
        west, south, east, north = image.bounds
        return gdal.Translate(
            name, _open(image.path), format="VRT", outputSRS="EPSG:4326", outputBounds=[west, north, east, south]
        )
    points = [gdal.GCP(lon, lat, 0, column, row) for column, row, lon, lat in image.points]
    return gdal.Translate(name, _open(image.path), format="VRT", outputSRS="EPSG:4326", GCPs=points)


def _open(path: Path) -> Any:
    raster = or_none(gdal.Open, str(path))
    if raster is None:
        raise InputError(tr("{file} is not a raster that can be read. Nothing was sent.", file=path.name))
    return raster


def _pixel_size(transform: Any) -> tuple[float, float]:
    if transform is None:
        return (0.0, 0.0)
    return (math.hypot(transform[1], transform[4]), math.hypot(transform[2], transform[5]))


def _crs_name(reference: Any) -> str:
    if reference is None:
        return ""
    reference = reference.Clone()
    or_none(reference.AutoIdentifyEPSG)
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetAuthorityName(None)}:{code}" if code else reference.GetName() or "unknown"


def _metres_per_unit(reference: Any, raster: Any, transform: Any) -> tuple[float, float]:
    """Along the rows and along the columns, in the middle of the raster."""
    if reference is None or transform is None:
        return (1.0, 1.0)
    middle = transform[3] + transform[5] * raster.RasterYSize / 2
    if reference.IsGeographic():
        shrink = max(math.cos(math.radians(max(-90.0, min(90.0, middle)))), 0.01)
        return (_METRES_PER_DEGREE * shrink, _METRES_PER_DEGREE)
    if reference.GetAuthorityCode(None) == "3857":  # its metres are true on the equator only
        true = 1.0 / math.cosh(middle / 6_378_137.0)
        return (true, true)
    return (reference.GetLinearUnits(), reference.GetLinearUnits())


def _is_earth(reference: Any) -> bool:
    return abs(reference.GetSemiMajor() - osr_semi_major()) < 50_000


def osr_semi_major() -> float:
    """WGS 84's, in metres."""
    reference = osr.SpatialReference()
    reference.SetWellKnownGeogCS("WGS84")
    return reference.GetSemiMajor()
