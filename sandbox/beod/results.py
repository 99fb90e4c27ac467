"""The files of a made-up scenario: real GeoPackages, shapefiles, GeoTIFFs and 3D tiles over the area that was sent.

Everything in them is synthetic and says so. Needs GDAL and numpy. The area is cut into two or more tiles whose
vector parts overlap, so that the same building is in both, as on the seams of a real delivery.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
from osgeo import gdal, ogr, osr

from .scene import write_scene
from .town import METRES_PER_DEGREE, Position, Town, elevation_of

LABEL = "synthetic (GeoRelay sandbox)"
OVERLAP = 12.0  # metres by which the vector tiles overlap
LARGE = 3_000.0  # metres across, from which on the area is cut both ways
MOST_PIXELS = 420
HALF_WORLD = 20_037_508.342789244
CLUTTER = {
    1: ("open ground", (214, 208, 170)),
    2: ("grass", (178, 214, 140)),
    3: ("trees", (76, 140, 74)),
    4: ("road", (150, 150, 150)),
    5: ("building", (190, 90, 80)),
}
_DRIVERS = {"geopackage": ("GPKG", ".gpkg"), "shapefile": ("ESRI Shapefile", ".shp")}
_FIELDS = {
    "building": (("id", ogr.OFTInteger), ("height", ogr.OFTReal), ("ground", ogr.OFTReal)),
    "tree": (("id", ogr.OFTInteger), ("height", ogr.OFTReal), ("crown", ogr.OFTReal), ("ground", ogr.OFTReal)),
    "road": (("id", ogr.OFTInteger), ("class", ogr.OFTString), ("width", ogr.OFTReal)),
    "water": (("id", ogr.OFTInteger),),
}
_TYPES = {"building": ogr.wkbPolygon, "tree": ogr.wkbPoint, "road": ogr.wkbLineString, "water": ogr.wkbPolygon}


@dataclass(frozen=True)
class Ordered:
    """What was ordered: the area's rings in lon/lat (shell first), EPSG code and formats."""

    rings: tuple[tuple[Position, ...], ...]
    crs: int
    vector_formats: tuple[str, ...]
    raster_formats: tuple[str, ...]
    three_d_formats: tuple[str, ...]
    seed: str = ""


@dataclass(frozen=True)
class _Tile:
    """One tile: its name and its box (west, south, east, north) in degrees, without the overlap."""

    name: str
    box: tuple[float, float, float, float]


def make_results(folder: Path, wanted: Ordered) -> None:
    """Writes the tree ``tile/EXPORT/layer/format/files`` to ``folder`` at once; what is there stays as it is."""
    if folder.exists():
        return
    fresh = folder.with_name(f"{folder.name}.{uuid.uuid4().hex}")
    town = Town(wanted.rings[0], wanted.seed)
    content = _content(town, _polygon(wanted.rings))
    for tile in _tiles(town):
        _write_tile(fresh / tile.name / "EXPORT", tile, town, content, wanted)
    try:
        os.rename(str(fresh), str(folder))
    except OSError:  # another thread or process was first
        shutil.rmtree(str(fresh), ignore_errors=True)


def _tiles(town: Town) -> list[_Tile]:
    across = (town.east - town.west) * town.metres_lon
    upward = (town.north - town.south) * METRES_PER_DEGREE
    columns = 2 if across >= upward or across > LARGE else 1
    rows = 2 if columns == 1 or upward > LARGE else 1
    lons = [town.west + (town.east - town.west) * i / columns for i in range(columns + 1)]
    lats = [town.south + (town.north - town.south) * j / rows for j in range(rows + 1)]
    boxes = [(lons[i], lats[j], lons[i + 1], lats[j + 1]) for j in range(rows) for i in range(columns)]
    return [_Tile(str(number), box) for number, box in enumerate(boxes)]


def _polygon(rings: Iterable[Sequence[Position]]) -> ogr.Geometry:
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for ring in rings:
        made = ogr.Geometry(ogr.wkbLinearRing)
        for lon, lat in ring:
            made.AddPoint_2D(lon, lat)
        polygon.AddGeometry(made)
    return polygon


def _line(positions: Iterable[Position]) -> ogr.Geometry:
    line = ogr.Geometry(ogr.wkbLineString)
    for lon, lat in positions:
        line.AddPoint_2D(lon, lat)
    return line


def _point(place: Position) -> ogr.Geometry:
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(*place)
    return point


@dataclass(frozen=True)
class _Thing:
    """One feature: its geometry in degrees, its values without the id, and what it was made of."""

    geometry: ogr.Geometry
    values: tuple[Any, ...]
    source: Any


def _content(town: Town, area: ogr.Geometry) -> dict[str, list[_Thing]]:
    """Everything inside the area, by layer."""
    buildings = [_Thing(_polygon([each.outline]), (each.height, each.ground), each) for each in town.buildings()]
    trees = [_Thing(_point(each.place), (each.height, each.crown, each.ground), each) for each in town.trees()]
    roads = [_Thing(_line(each.line), (each.kind, each.width), each) for each in town.roads()]
    return {
        "building": [thing for thing in buildings if area.Contains(thing.geometry)],
        "tree": [thing for thing in trees if area.Contains(thing.geometry)],
        "road": list(_clipped(roads, area)),
        "water": [],
    }


def _clipped(roads: Iterable[_Thing], area: ogr.Geometry) -> Iterable[_Thing]:
    for thing in roads:
        inside = thing.geometry.Intersection(area)
        if inside is None or inside.IsEmpty():
            continue
        for number in range(max(1, inside.GetGeometryCount())):
            part = inside.GetGeometryRef(number).Clone() if inside.GetGeometryCount() else inside
            if part.GetGeometryName() == "LINESTRING":
                yield _Thing(part, thing.values, thing.source)


def _write_tile(folder: Path, tile: _Tile, town: Town, content: dict[str, list[_Thing]], wanted: Ordered) -> None:
    box = _widened(tile.box, OVERLAP / town.metres_lon, OVERLAP / METRES_PER_DEGREE)
    here = {name: [thing for thing in things if _meets(thing.geometry, box)] for name, things in content.items()}
    for name, things in here.items():
        for written in wanted.vector_formats:
            _write_vector(folder / name / written, name, things, written, wanted.crs)
    for written in wanted.raster_formats:
        _write_terrain(_made(folder / "dtm" / written) / "dtm.tif", tile, town, wanted)
        _write_clutter(_made(folder / "clutter" / written) / "clutter.tif", tile, town, wanted, content)
    if "3d_tiles" in wanted.three_d_formats:
        for name in ("building", "tree"):
            write_scene(_made(folder / name / "3d_tiles"), name, [thing.source for thing in here[name]], tile.box)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _widened(box: Sequence[float], x: float, y: float) -> tuple[float, float, float, float]:
    return box[0] - x, box[1] - y, box[2] + x, box[3] + y


def _meets(geometry: ogr.Geometry, box: Sequence[float]) -> bool:
    west, east, south, north = geometry.GetEnvelope()
    return not (east < box[0] or west > box[2] or north < box[1] or south > box[3])


def _reference(crs: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _projected(geometry: ogr.Geometry, crs: int) -> ogr.Geometry:
    if crs == 4326:
        return geometry
    moved = geometry.Clone()
    _move(moved)
    return moved


def _move(geometry: ogr.Geometry) -> None:
    """Degrees to Web Mercator, in place."""
    for number in range(geometry.GetGeometryCount()):
        _move(geometry.GetGeometryRef(number))
    for number in range(geometry.GetPointCount() if geometry.GetGeometryCount() == 0 else 0):
        geometry.SetPoint_2D(number, *to_mercator(*geometry.GetPoint_2D(number)))


def to_mercator(lon: float, lat: float) -> Position:
    """EPSG:3857 of a position in degrees."""
    y = numpy.log(numpy.tan(numpy.radians(45.0 + min(85.0, max(-85.0, lat)) / 2)))
    return lon / 180.0 * HALF_WORLD, float(y) / numpy.pi * HALF_WORLD


def _write_vector(folder: Path, name: str, things: Sequence[_Thing], written: str, crs: int) -> None:
    driver, suffix = _DRIVERS[written]
    path = _made(folder) / (name + suffix)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    options = ["ENCODING=UTF-8"] if driver == "ESRI Shapefile" else []
    layer = source.CreateLayer(name, _reference(crs), _TYPES[name], options)
    for field, kind in (*_FIELDS[name], ("source", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(field, kind))
    layer.StartTransaction()
    for number, thing in enumerate(things, 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate((number, *thing.values, LABEL)):
            feature.SetField(index, value)
        feature.SetGeometry(_projected(thing.geometry, crs))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


@dataclass(frozen=True)
class _Grid:
    """A tile's pixels: geotransform, width and height; tiles of one area share one grid."""

    transform: tuple[float, float, float, float, float, float]
    columns: int
    rows: int

    def lonlat(self, crs: int) -> tuple[Any, Any]:
        """Degrees of the pixels' centres as two arrays that broadcast against each other."""
        left, step, _, top, _, down = self.transform
        x = left + step * (numpy.arange(self.columns) + 0.5)
        y = (top + down * (numpy.arange(self.rows) + 0.5))[:, None]
        if crs == 4326:
            return x, y
        return x / HALF_WORLD * 180, numpy.degrees(2 * numpy.arctan(numpy.exp(y / HALF_WORLD * numpy.pi))) - 90


def _grid(tile: _Tile, town: Town, crs: int) -> _Grid:
    """Pixels of at least 1 m, aligned on the area's north-western corner."""
    place = (lambda lon, lat: (lon, lat)) if crs == 4326 else to_mercator
    west, south = place(town.west, town.south)
    east, north = place(town.east, town.north)
    metre = 1 / METRES_PER_DEGREE if crs == 4326 else 1.0
    step = max(metre, (east - west) / 2 / MOST_PIXELS, (north - south) / 2 / MOST_PIXELS)
    left, right = (round((place(lon, town.lat)[0] - west) / step) for lon in (tile.box[0], tile.box[2]))
    top, bottom = (round((north - place(town.lon, lat)[1]) / step) for lat in (tile.box[3], tile.box[1]))
    transform = (west + left * step, step, 0.0, north - top * step, 0.0, -step)
    return _Grid(transform, max(1, right - left), max(1, bottom - top))


def _new_raster(path: str, driver: str, grid: _Grid, kind: int, crs: int, options: Sequence[str] = ()) -> gdal.Dataset:
    raster = gdal.GetDriverByName(driver).Create(path, grid.columns, grid.rows, 1, kind, list(options))
    raster.SetGeoTransform(grid.transform)
    raster.SetProjection(_reference(crs).ExportToWkt())
    return raster


def _burnt(grid: _Grid, wanted: Ordered, layers: Sequence[tuple[Iterable[ogr.Geometry], int]]) -> Any:
    """An array of bytes with each layer's geometries (degrees) burnt in as its value, the later over the earlier."""
    raster = _new_raster("", "MEM", grid, gdal.GDT_Byte, wanted.crs)
    for geometries, value in layers:
        driver = ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")  # as it was called before GDAL 3.11
        source = driver.CreateDataSource("burn")
        layer = source.CreateLayer("burn", _reference(wanted.crs), ogr.wkbUnknown)
        for geometry in geometries:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(_projected(geometry, wanted.crs))
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[value])
    return raster.ReadAsArray()


def _write_terrain(path: Path, tile: _Tile, town: Town, wanted: Ordered) -> None:
    grid = _grid(tile, town, wanted.crs)
    heights = elevation_of(*grid.lonlat(wanted.crs), numpy.sin)
    inside = _burnt(grid, wanted, [([_polygon(wanted.rings)], 1)])
    raster = _new_raster(
        str(path), "GTiff", grid, gdal.GDT_Float32, wanted.crs, ("COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES")
    )
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(-9999.0)
    band.SetDescription("elevation in metres, " + LABEL)
    band.WriteArray(numpy.where(inside == 1, heights, -9999.0).astype(numpy.float32))


def _write_clutter(path: Path, tile: _Tile, town: Town, wanted: Ordered, content: dict[str, list[_Thing]]) -> None:
    grid = _grid(tile, town, wanted.crs)
    area = [_polygon(wanted.rings)]
    metre = 1 / METRES_PER_DEGREE
    trees = (thing.geometry.Buffer(thing.values[1] / 2 * metre, 3) for thing in content["tree"])
    roads = (thing.geometry.Buffer(thing.values[1] / 2 * metre, 2) for thing in content["road"])
    classes = _burnt(
        grid, wanted, [(area, 1), (trees, 3), (roads, 4), ((thing.geometry for thing in content["building"]), 5)]
    )
    lon, lat = grid.lonlat(wanted.crs)
    grass = elevation_of(lon * 3, lat * 3, numpy.sin) > 60
    classes = numpy.where((classes == 1) & grass, 2, classes).astype(numpy.uint8)
    raster = _new_raster(str(path), "GTiff", grid, gdal.GDT_Byte, wanted.crs, ("COMPRESS=DEFLATE", "TILED=YES"))
    band = raster.GetRasterBand(1)
    colours = gdal.ColorTable()
    for value, (_, colour) in CLUTTER.items():
        colours.SetColorEntry(value, (*colour, 255))
    band.SetColorTable(colours)
    band.SetNoDataValue(0)
    band.SetDescription("land cover, " + LABEL)
    band.SetCategoryNames(["", *(name for name, _ in CLUTTER.values())])
    band.WriteArray(classes)
