"""Samples to try everything with: made-up cocoa plots with planted defects, an area, an aerial image. All in Ghana.

Made anew by formula wherever they are wanted, always the same; nothing in them is a real farm or a real picture.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable, Optional

import numpy as np
from osgeo import gdal, ogr, osr

EPSG = 32630  # UTM zone 30N
COUNT = 420
_WEST, _SOUTH = 566_000.0, 690_000.0  # metres, Western North Region
_SPACING = 340.0
_COLUMNS = 24
_SUPPLIERS = ("Asempa Cooperative", "Nyame Farmers Union", "Sefwi Growers")
_CROSSED = (30, 107, 211)  # places of plots whose lines cross
_NEW, _MOVED, _GONE = 20, 12, (400, 401)  # in the second delivery
_ROOFS = ((176, 92, 70), (150, 150, 158), (196, 186, 160))
Ring = np.ndarray
Polygon = list[Ring]


def write_samples(path: Path, count: int = COUNT) -> dict[str, int]:
    """Writes the layer ``plots`` of a GeoPackage in EPSG:32630; returns how many defects of which kind are planted.

    Columns: plot_id, supplier, crop, declared_ha.
    """
    if path.exists():
        path.unlink()
    dice = np.random.RandomState(20_260_101)
    polygons: list[Optional[list[Polygon]]] = [[_farm(dice, number)] for number in range(count)]
    ids = [f"GH-{number + 1:04d}" for number in range(count)]
    planted = _plant(polygons, ids)
    _write(path, polygons, ids)
    return planted


def write_second_delivery(path: Path) -> dict[str, int]:
    """The delivery of the week after: 18 plots more, 12 with another outline, crossed lines mended, 2 gone.

    Returns how many are new, changed and gone, by their ground.
    """
    if path.exists():
        path.unlink()
    dice = np.random.RandomState(20_260_101)
    farms = [_farm(dice, number) for number in range(COUNT + _NEW)]
    polygons: list[Optional[list[Polygon]]] = [[farm] for farm in farms]
    ids = [f"GH-{number + 1:04d}" for number in range(COUNT + _NEW)]
    whole = {place: [ring.copy() for ring in farms[place]] for place in _CROSSED}
    _plant(polygons, ids)
    for place, rings in whole.items():
        polygons[place] = [rings]
    for place in range(3, COUNT, COUNT // _MOVED):
        for ring in _outlines(polygons[place]):
            ring[1] += (ring[1] - ring[:-1].mean(axis=0)) * 0.15
    for place in sorted(_GONE, reverse=True):
        del polygons[place], ids[place]
    _write(path, polygons, ids)
    return {"new": _NEW, "changed": len(range(3, COUNT, COUNT // _MOVED)) + len(_CROSSED), "gone": len(_GONE)}


def _farm(dice: np.random.RandomState, number: int) -> Polygon:
    """A roundish polygon of 6 to 14 corners, 0.4 to 6 ha, that touches no neighbour."""
    row, column = divmod(number, _COLUMNS)
    centre = np.array([_WEST + column * _SPACING, _SOUTH + row * _SPACING]) + dice.uniform(-34, 34, 2)
    corners = dice.randint(6, 15)
    angles = (np.arange(corners) + dice.uniform(-0.3, 0.3, corners)) * 2 * np.pi / corners
    radius = dice.uniform(38, 135) * dice.uniform(0.8, 1.0, corners)
    ring = centre + np.c_[np.cos(angles), np.sin(angles)] * radius[:, None]
    return [_closed(np.round(ring, 2))]


def _closed(ring: Ring) -> Ring:
    return np.vstack([ring, ring[:1]])


def _outlines(plot: Optional[list[Polygon]]) -> list[Ring]:
    return [polygon[0] for polygon in plot or []]


def _plant(polygons: list[Optional[list[Polygon]]], ids: list[str]) -> dict[str, int]:
    """Breaks plots on purpose; every kind is one that real deliveries have."""
    planted: dict[str, int] = {}

    def each(name: str, places: tuple[int, ...], broken: Callable[[Ring], Optional[list[Polygon]]]) -> None:
        there = [place for place in places if place < len(polygons)]
        for place in there:
            for ring in _outlines(polygons[place]):
                polygons[place] = broken(ring)
        planted[name] = len(there)

    each("self_intersection", _CROSSED, _crossed)
    each("spike", (48, 260), _spiked)
    each("duplicate_vertices", (52, 181, 333), _doubled)
    each("hole_outside_shell", (75,), _with_stray_hole)
    each("overlap", (90, 150, 290, 345), _moved_over)
    each("multipart", (120, 300), _in_two_parts)
    each("sliver", (134, 276), _thin)
    each("too_few_points", (222,), _collapsed)
    each("null_geometry", (15, 240), lambda ring: None)
    each("empty_geometry", (199,), lambda ring: [])
    if len(ids) > 318:
        ids[318], planted["duplicate_id"] = ids[317], 1
    each("duplicate_geometry", (365,), lambda ring: polygons[325])
    return planted


def _crossed(ring: Ring) -> list[Polygon]:
    ring[[1, 2]] = ring[[2, 1]]
    return [[ring]]


def _spiked(ring: Ring) -> list[Polygon]:
    corners = ring[:-1]
    tip = corners[0] + (corners[0] - corners.mean(axis=0)) * 1.2
    return [[_closed(np.vstack([corners[:1], tip, corners[:1] + 0.05, corners[1:]]))]]


def _doubled(ring: Ring) -> list[Polygon]:
    corners = ring[:-1]
    return [[_closed(np.vstack([corners[:3], corners[2:]]))]]


def _with_stray_hole(ring: Ring) -> list[Polygon]:
    return [[ring, ring.mean(axis=0) + np.array([[150.0, 150], [150, 165], [165, 165], [150, 150]])]]


def _moved_over(ring: Ring) -> list[Polygon]:
    """Over the neighbour's ground."""
    return [[ring + np.array([_SPACING * 0.55, 0])]]


def _in_two_parts(ring: Ring) -> list[Polygon]:
    return [[ring], [ring * 0.4 + (ring.mean(axis=0) + np.array([150.0, 0])) * 0.6]]


def _thin(ring: Ring) -> list[Polygon]:
    return [[ring[0] + np.array([[0, 0], [160, 0.3], [160, 0.9], [0, 0.6], [0, 0]])]]


def _collapsed(ring: Ring) -> list[Polygon]:
    return [[ring[0] + np.array([[0.0, 0], [80, 60], [80, 60], [0, 0]])]]


def _write(path: Path, polygons: list[Optional[list[Polygon]]], ids: list[str]) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("plots", reference, ogr.wkbMultiPolygon)
    for name, kind in (
        ("plot_id", ogr.OFTString),
        ("supplier", ogr.OFTString),
        ("crop", ogr.OFTString),
        ("declared_ha", ogr.OFTReal),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    for number, parts in enumerate(polygons):
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = None if parts is None else _geometry(parts)
        feature.SetField("plot_id", ids[number])
        feature.SetField("supplier", _SUPPLIERS[number % len(_SUPPLIERS)])
        feature.SetField("crop", "Cocoa")
        if geometry is not None:
            feature.SetField("declared_ha", round(geometry.GetArea() / 10_000, 2))
            feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _geometry(parts: list[Polygon]) -> ogr.Geometry:
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in parts:
        polygon = ogr.Geometry(ogr.wkbPolygon)
        for ring in rings:
            made = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in ring:
                made.AddPoint_2D(float(x), float(y))
            polygon.AddGeometry(made)
        whole.AddGeometry(polygon)
    return whole


def write_area(path: Path) -> None:
    """Writes a layer of one polygon of about 110 ha at Accra as GeoJSON in lon/lat."""
    ring = [
        (-0.2012, 5.5504),
        (-0.1921, 5.5497),
        (-0.1899, 5.5561),
        (-0.1938, 5.5603),
        (-0.2004, 5.5589),
        (-0.2012, 5.5504),
    ]
    area = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {"name": "Accra sample"}, "geometry": area}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")


def write_image(path: Path, size: int = 1200, pixel: float = 0.5) -> None:
    """Writes an RGB GeoTIFF of ``size`` x ``size`` pixels of ``pixel`` metres in EPSG:32630: fields, a road, roofs."""
    dice = np.random.RandomState(7)
    rows, columns = np.mgrid[0:size, 0:size]
    field = (np.sin(columns / 97.0) + np.sin(rows / 71.0) + np.sin((columns + rows) / 53.0)) / 3
    picture = np.stack([96 + 34 * field, 122 + 40 * field, 70 + 20 * field]) + dice.normal(0, 5, (3, size, size))
    road = np.abs(rows - size * 0.45 - 60 * np.sin(columns / 160.0)) < 7
    picture[:, road] = 168
    for top, left in dice.randint(40, size - 90, (60, 2)):
        if abs(top - size * 0.45) < 180:
            height, width = dice.randint(14, 36, 2)
            roof = np.array(_ROOFS[dice.randint(len(_ROOFS))])
            picture[:, top : top + height, left : left + width] = roof[:, None, None]
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), size, size, 3, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "TILED=YES", "PHOTOMETRIC=RGB"]
    )
    raster.SetGeoTransform((810_000.0, pixel, 0.0, 614_600.0, 0.0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    raster.SetProjection(reference.ExportToWkt())
    raster.WriteArray(np.clip(picture, 0, 255).astype(np.uint8))
    raster.FlushCache()
