"""What an operation needs of GDAL, a geometry engine and QGIS: the bridge hands it in as ``run.geodata``.

All geometries are GeoJSON in lon/lat degrees (EPSG:4326); hectares are measured on the WGS 84 ellipsoid.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Protocol

from .declare import AreaPart

Bounds = tuple[float, float, float, float]  # west, south, east, north
Feature = Mapping[str, Any]


@dataclass(frozen=True)
class RasterFacts:
    """What is known of a raster file without reading its pixels.

    ``crs``: "EPSG:32631" or the like, the CRS's name where it has no code, "" where there is none.
    ``pixel_size`` (x, y) in units of the CRS, positive; ``pixel_metres`` the larger side on the ground.
    """

    size_bytes: int
    width: int
    height: int
    bands: int
    dtype: str  # GDAL's name in lower case: byte, uint16, float32, ...
    crs: str
    pixel_size: tuple[float, float]
    pixel_metres: float
    driver: str  # GDAL's short name, GTiff for a GeoTIFF
    georeferenced: bool = True
    on_earth: bool = True


@dataclass(frozen=True)
class PlacedImage:
    """A picture without coordinates and where it lies.

    ``points``: (column, row, longitude, latitude) of its four outer corners; columns and rows count pixels from
    the upper left corner. ``bounds`` where the picture is upright, then the points are those of the box.
    """

    path: Path
    width: int
    height: int
    points: tuple[tuple[float, float, float, float], ...]
    bounds: Optional[Bounds] = None


class Geodata(Protocol):
    def raster_facts(self, path: Path) -> RasterFacts:
        """The facts of a raster; InputError when it cannot be opened."""

    def as_geotiff(self, path: Path, folder: Path) -> Path:
        """A compressed, tiled GeoTIFF copy in ``folder`` of any raster that GDAL opens."""

    def place(self, images: Sequence[PlacedImage], target: Path) -> Path:
        """One georeferenced GeoTIFF in EPSG:4326 of these pictures side by side; uncovered ground is transparent."""

    def clip(self, part: AreaPart, geometry: Mapping[str, Any]) -> tuple[AreaPart, ...]:
        """The polygons of a part inside a Polygon or MultiPolygon, measured; () when they share no ground."""

    def without_overlaps(self, parts: Sequence[AreaPart]) -> tuple[AreaPart, ...]:
        """The same ground, each spot once: parts that share ground become one, parts that only touch stay apart."""

    def unite(self, runs: Sequence[Sequence[Feature]]) -> list[dict[str, Any]]:
        """Features of several runs, where those of different runs that touch or overlap become one.

        It has the attributes of its largest piece, and its ``area`` (m2), if there is one, is measured anew.
        Neighbours within one run stay apart. Lines are joined end to end; of points at one place one stays.
        """

    def tile_uri(self, url: str, zmin: int, zmax: int, signed: bool) -> str:
        """The source of an XYZ layer, encoded by QGIS's own encoder; ``signed``: with the connection's authcfg."""
