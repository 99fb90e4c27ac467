"""Small rasters made by the tests: a picture whose corners differ, so that any flip or turn shows."""

from __future__ import annotations

import math
from pathlib import Path

import numpy
from osgeo import gdal, osr

WEST, NORTH, SIZE = 37.60, 55.72, 0.01  # degrees


def picture(side: int = 256):
    """Red grows to the east, green to the south, blue marks the north-western quarter."""
    ramp = numpy.linspace(20, 235, side)
    bands = numpy.zeros((3, side, side))
    bands[0], bands[1] = ramp[None, :], ramp[:, None]
    bands[2, : side // 2, : side // 2] = 220
    return bands.astype("uint8")


def write_raster(
    path: Path,
    epsg: int = 4326,
    turned: float = 0.0,
    dtype: str = "uint8",
    bands: int = 3,
    side: int = 256,
    driver: str = "GTiff",
    west: float = WEST,
    north: float = NORTH,
    size: float = SIZE,
):
    """A raster of `size` units a side from its north-western corner, turned counterclockwise about it by degrees."""
    values = picture(side).astype(dtype)
    memory = gdal.GetDriverByName("MEM").Create(
        "", side, side, bands, {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}[dtype]
    )
    step, angle = size / side, math.radians(turned)
    memory.SetGeoTransform(
        (west, step * math.cos(angle), step * math.sin(angle), north, step * math.sin(angle), -step * math.cos(angle))
    )
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        memory.SetProjection(crs.ExportToWkt())
    for band in range(bands):
        memory.GetRasterBand(band + 1).WriteArray(values[band % 3])
    options = ["COMPRESS=DEFLATE"] if driver == "GTiff" else ["WORLDFILE=YES"]
    made = gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=options)
    made.FlushCache()
    return str(path)
