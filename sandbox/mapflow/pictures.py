"""Pictures of the sandbox's Mapflow API: what was uploaded, really read and warped, and synthetic ground elsewhere.

Needs GDAL and NumPy; imported only where a picture or an upload is asked for.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy
from osgeo import gdal, osr

from .ground import Bounds, tile_bounds

TILE = 256
HALF_WORLD = 20037508.342789244
SMALL, LARGE = 256, 1024


class Unreadable(Exception):
    """The upload is refused: ``code`` of the API, with its parameters."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Facts:
    """What the service says of an image. ``ring`` is its footprint in lon/lat, closed, from the south-east corner."""

    crs: str
    count: int
    width: int
    height: int
    dtypes: list[str]
    nodata: Optional[float]
    pixel_size: list[float]
    ring: list[list[float]]
    readable: bool = True

    def meta(self) -> dict[str, Any]:
        return {
            "crs": self.crs,
            "count": self.count,
            "width": self.width,
            "height": self.height,
            "dtypes": self.dtypes,
            "nodata": self.nodata,
            "pixel_size": self.pixel_size,
        }


def read_facts(path: Path) -> Facts:
    """Opens an upload as a GeoTIFF; Unreadable says which code refuses it."""
    try:  # another part of the process may have switched GDAL's exceptions on
        data = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"])
    except RuntimeError:
        data = None
    if data is None or data.RasterCount == 0:
        raise Unreadable("FileOpenError")
    move, crs = data.GetGeoTransform(can_return_null=True), data.GetSpatialRef()
    if crs is None or move is None:
        raise Unreadable("FileCheckFailed")
    ring = _footprint(data, move, crs)
    bands = [data.GetRasterBand(number + 1) for number in range(data.RasterCount)]
    nodata = bands[0].GetNoDataValue()
    return Facts(
        crs=f"{crs.GetAuthorityName(None)}:{crs.GetAuthorityCode(None)}"
        if crs.GetAuthorityCode(None)
        else crs.GetName(),
        count=data.RasterCount,
        width=data.RasterXSize,
        height=data.RasterYSize,
        dtypes=[
            {"byte": "uint8"}.get(each, each)
            for each in (gdal.GetDataTypeName(band.DataType).lower() for band in bands)
        ],
        nodata=nodata if nodata is not None and math.isfinite(nodata) else None,
        pixel_size=[math.hypot(move[1], move[4]), math.hypot(move[2], move[5])],
        ring=ring,
        readable=_reads(bands[0]),
    )


def _reads(band: Any) -> bool:
    """Can the first block be read? A header may be sound where the pixels are not."""
    wide, high = band.GetBlockSize()
    try:
        return band.ReadRaster(0, 0, min(wide, band.XSize), min(high, band.YSize)) is not None
    except RuntimeError:
        return False


def _footprint(data: Any, move: Sequence[float], crs: Any) -> list[list[float]]:
    """The four corners in lon/lat, SE, NE, NW, SW and closed, as the service lists them."""
    crs = crs.Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    wide, high = data.RasterXSize, data.RasterYSize
    try:
        transform = osr.CoordinateTransformation(crs, world)
        ring = []
        for column, row in ((wide, high), (wide, 0), (0, 0), (0, high)):
            x, y = move[0] + column * move[1] + row * move[2], move[3] + column * move[4] + row * move[5]
            ring.append(list(transform.TransformPoint(x, y)[:2]))
    except RuntimeError:
        raise Unreadable("ImageOutOfBounds") from None
    lons, lats = [point[0] for point in ring], [point[1] for point in ring]
    if not all(map(math.isfinite, lons + lats)) or max(map(abs, lats)) > 90 or max(map(abs, lons)) > 180:
        raise Unreadable("ImageOutOfBounds")
    if max(lons) - min(lons) > 90 or max(lats) - min(lats) > 60:
        raise Unreadable("ImageExtentTooBig")
    return [*ring, ring[0]]


def preview(path: Path, side: int) -> bytes:
    """JPEG of the whole image, squeezed into a square, as the service makes it."""
    picture = _eight_bits(gdal.Open(str(path)))
    return encode_picture(
        gdal.Translate("", picture, format="MEM", width=side, height=side, resampleAlg="average"), "JPEG"
    )


def image_tile(paths: Sequence[Path], zoom: int, column: int, row: int) -> bytes:
    """PNG with transparency of the images, warped into one XYZ tile; later images lie on top."""
    sources = [_eight_bits(gdal.Open(str(path))) for path in paths]
    size = 2 * HALF_WORLD / 2**zoom
    west, north = -HALF_WORLD + column * size, HALF_WORLD - row * size
    tile = gdal.Warp(
        "",
        sources,
        format="MEM",
        outputBounds=(west, north - size, west + size, north),
        width=TILE,
        height=TILE,
        dstSRS="EPSG:3857",
        dstAlpha=True,
        resampleAlg="bilinear",
    )
    return encode_picture(tile, "PNG")


def synthetic_tile(zoom: int, column: int, row: int) -> bytes:
    """PNG of made-up ground: each colour is a formula of the position, so tiles of any zoom fit together."""
    west, south, east, north = tile_bounds(zoom, column, row)
    lons = west + (numpy.arange(TILE) + 0.5) / TILE * (east - west)
    rows = row + (numpy.arange(TILE) + 0.5) / TILE
    lats = numpy.degrees(numpy.arctan(numpy.sinh(numpy.pi * (1 - 2 * rows / 2**zoom))))
    return encode_picture(_dataset(synthetic_ground(*numpy.meshgrid(lons, lats))), "PNG")


def synthetic_picture(corners: Sequence[Sequence[float]], side: int, kind: str) -> bytes:
    """A picture of made-up ground whose upper left, upper right and lower left corners lie at three positions."""
    across, down = numpy.meshgrid((numpy.arange(side) + 0.5) / side, (numpy.arange(side) + 0.5) / side)
    first, right, below = corners[0], corners[1], corners[3]
    lons = first[0] + across * (right[0] - first[0]) + down * (below[0] - first[0])
    lats = first[1] + across * (right[1] - first[1]) + down * (below[1] - first[1])
    return encode_picture(_dataset(synthetic_ground(lons, lats)), kind)


def synthetic_ground(lons: Any, lats: Any) -> Any:
    """3 x rows x columns of 8 bits: fields of 0.004 degrees in greens and browns, with pale lanes each 0.02 degrees."""
    columns, rows = numpy.floor(lons / 0.004), numpy.floor(lats / 0.003)
    tone = (numpy.sin(columns * 12.9898 + rows * 78.233) * 43758.5453) % 1.0
    ripple = 5 * numpy.sin(lons * 40000) * numpy.sin(lats * 23000)
    red, green, blue = 70 + 90 * tone + ripple, 90 + 70 * tone + ripple, 50 + 40 * tone + ripple
    lane = ((lons / 0.02) % 1.0 < 0.012) | ((lats / 0.02) % 1.0 < 0.008)
    bands = numpy.stack([numpy.where(lane, 205, each) for each in (red, green, blue)])
    return numpy.clip(bands, 0, 255).astype(numpy.uint8)


def synthetic_geotiff(path: Path, bounds: Bounds, side: int = 512) -> None:
    """A small GeoTIFF in EPSG:4326 of made-up ground."""
    west, south, east, north = bounds
    step = (east - west) / side, (north - south) / side
    lons, lats = numpy.meshgrid(
        west + (numpy.arange(side) + 0.5) * step[0], north - (numpy.arange(side) + 0.5) * step[1]
    )
    data = _dataset(synthetic_ground(lons, lats))
    data.SetGeoTransform((west, step[0], 0, north, 0, -step[1]))
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    data.SetSpatialRef(world)
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), data, options=["TILED=YES", "COMPRESS=DEFLATE"])


def encode_picture(data: Any, kind: str) -> bytes:
    """The dataset as bytes of a PNG or JPEG file."""
    name = f"/vsimem/georelay-{uuid.uuid4().hex}.{kind.lower()}"
    try:
        if kind == "JPEG" and data.RasterCount not in (1, 3):
            data = gdal.Translate("", data, format="MEM", bandList=[1, 2, 3] if data.RasterCount > 3 else [1])
        gdal.GetDriverByName(kind).CreateCopy(name, data)
        opened = gdal.VSIFOpenL(name, "rb")
        content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, opened))
        gdal.VSIFCloseL(opened)
    finally:
        for file in (name, name + ".aux.xml"):
            if gdal.VSIStatL(file) is not None:
                gdal.Unlink(file)
    return content


def _dataset(bands: Any) -> Any:
    data = gdal.GetDriverByName("MEM").Create("", bands.shape[2], bands.shape[1], bands.shape[0], gdal.GDT_Byte)
    for number, band in enumerate(bands, 1):
        data.GetRasterBand(number).WriteArray(band)
    return data


def _eight_bits(data: Any) -> Any:
    """The image as 8-bit RGB or grey, other types stretched between their least and most."""
    bands = [1, 2, 3] if data.RasterCount >= 3 else [1]
    if data.GetRasterBand(1).DataType == gdal.GDT_Byte:
        keep = list(range(1, data.RasterCount + 1)) if data.RasterCount in (1, 3, 4) else bands
        return gdal.Translate("", data, format="VRT", bandList=keep)
    spans = [data.GetRasterBand(number).ComputeRasterMinMax(True) for number in bands]
    scales = [[low, max(high, low + 1e-9), 1, 255] for low, high in spans]
    return gdal.Translate(
        "", data, format="VRT", bandList=bands, outputType=gdal.GDT_Byte, scaleParams=scales, noData=0
    )
