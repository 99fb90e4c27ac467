"""The bench's own layers: clustered smallholder plots with planted defects, the same for the same seed.

``plots`` lie apart from each other; in ``near_plots`` a third lie in blocks whose neighbours share borders, as in a
cadastre.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator

import numpy as np

_APART = 0.09  # degrees between villages, so that the layer is as dense with a million plots as with a thousand
_BLOCK = 10  # fields along a side of a block
_FIELD = 0.0014  # degrees, about 155 m
_BLOCK_APART = 0.02
_SPACING = 0.0033  # degrees between neighbours, 370 m


def plots(count: int, seed: int = 7) -> Iterator[bytes]:
    """WKB of polygons of 5 to 60 vertices, 0.1 to 10 ha, in degrees.

    Neighbours lie 370 m apart, so that about one plot in twenty overlaps another; one in a hundred has each of:
    crossing, doubled vertex, spike, hole, copy, Z, sliver, circle. Four in ten are bent like a bean, for about
    so many fields of real layers cannot be seen whole from their middle.
    """
    draw = np.random.default_rng(seed)
    villages = max(1, count // 400)
    across = int(np.ceil(villages**0.5))
    clusters = np.stack(np.divmod(np.arange(villages), across), axis=1) * _APART + (-3.0, 5.0)
    previous = b""
    for number in range(count):
        cell = number // len(clusters)
        home = clusters[number % len(clusters)] + np.array([cell % 20, cell // 20]) * _SPACING + draw.normal(0, 2e-4, 2)
        vertices = int(draw.integers(5, 61))
        radius = np.sqrt(draw.uniform(0.1, 10) * 10_000 / np.pi) / 111_000
        defect = int(draw.integers(0, 100))
        text = _copy(previous) if defect == 4 and previous else _plot(home, radius, vertices, defect, draw)
        previous = text
        yield text


def near_plots(count: int, seed: int = 7) -> Iterator[bytes]:
    """As ``plots``, but every third is a field of a block: 10 by 10 fields, 8 to 44 vertices, common borders."""
    draw = np.random.default_rng(seed + 1)
    apart, fields = plots(count - count // 3, seed), _fields(count // 3, draw)
    for number in range(count):
        yield next(fields) if number % 3 == 2 else next(apart)


def _fields(count: int, draw: np.random.Generator) -> Iterator[bytes]:
    """Blocks side by side, south of the villages, one in a hundred fields shifted over its neighbours."""
    blocks = -(-count // (_BLOCK * _BLOCK))
    across = max(1, int(np.ceil(blocks**0.5)))
    for number in range(blocks):
        corner = np.array([-3.0, 4.9]) + np.array([number % across, -(number // across)]) * _BLOCK_APART
        for k, ring in enumerate(_block(corner, int(draw.integers(2, 12)), draw)):
            if number * _BLOCK * _BLOCK + k < count:
                yield _wkb([ring + 0.0004 * (draw.integers(0, 100) == 0)], 3)


def _block(corner: np.ndarray, parts: int, draw: np.random.Generator) -> Iterator[np.ndarray]:
    """Rings of fields; each side has ``parts`` pieces, crooked, and belongs to both neighbours."""
    lines = _BLOCK * parts + 1
    grid = np.stack(np.meshgrid(np.arange(lines), np.arange(lines), indexing="ij"), axis=2).astype(float)
    grid = np.round(corner + (grid + draw.uniform(-0.25, 0.25, grid.shape)) * (_FIELD / parts), 7)
    for i in range(0, lines - 1, parts):
        for j in range(0, lines - 1, parts):
            south, east = grid[i : i + parts, j], grid[i + parts, j : j + parts]
            north, west = grid[i + parts : i : -1, j + parts], grid[i, j + parts : j : -1]
            ring = np.concatenate([south, east, north, west])
            yield np.concatenate([ring, ring[:1]])


def forests(
    west: float, east: float, south: float, north: float, count: int = 20, positions: int = 10_000, seed: int = 9
) -> Iterator[bytes]:
    """WKB of polygons with crooked borders of so many positions, in degrees, that lie over a layer of this extent."""
    draw = np.random.default_rng(seed)
    turn = np.arange(positions) * 2 * np.pi / positions
    for _ in range(count):
        waves = (np.sin(turn * k + draw.uniform(0, 6)) * draw.uniform(0, 0.5) / k for k in (2, 3, 5, 8, 40, 300))
        reach = (1.0 + sum(waves)) * draw.uniform(0.08, 0.2)
        middle = draw.uniform((west, south), (east, north))
        ring = middle + np.stack([np.cos(turn) * reach * (east - west), np.sin(turn) * reach * (north - south)], axis=1)
        yield _wkb([np.concatenate([ring, ring[:1]])], 3)


def _copy(text: bytes) -> bytes:
    return bytes(text)


def _plot(home: np.ndarray, radius: float, vertices: int, defect: int, draw: np.random.Generator) -> bytes:
    if defect == 7:
        vertices = 32
    turn = np.sort(draw.uniform(0, 2 * np.pi, vertices)) if defect != 7 else np.arange(32) * 2 * np.pi / 32
    reach = radius * (1 if defect == 7 else draw.uniform(0.75, 1.1, vertices))
    xy = np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=1)
    if vertices > 12 and defect % 5 < 2 and defect != 7:
        xy = _bent(xy, radius)
    xy = home + xy
    if defect == 0:
        xy[[1, 3]] = xy[[3, 1]]
    elif defect == 1:
        xy = np.insert(xy, 2, xy[2], axis=0)
    elif defect == 2:
        xy = np.insert(xy, [2, 2], [xy[1] + (xy[1] - home) * 2, xy[1] + (xy[1] - home) * 1e-6], axis=0)
    elif defect == 6:
        xy = home + np.array([[0, 0], [radius * 20, 0], [radius * 20, 4e-6], [0, 4e-6]])
    ring = np.concatenate([xy, xy[:1]])
    rings = [ring]
    if defect == 3:
        rings.append(home + (ring - home)[::-1] * 0.2)
    if defect == 5:
        return _wkb([np.concatenate([each, np.zeros((len(each), 1))], axis=1) for each in rings], 1003)
    return _wkb(rings, 3)


def _bent(xy: np.ndarray, radius: float) -> np.ndarray:
    """The outline, smoothed, bent around a quarter of a circle."""
    away = np.hypot(xy[:, 0], xy[:, 1])
    east, north = (xy * ((0.8 * radius + 0.2 * away) / away)[:, None]).T
    reach = radius * 0.8 + north * 0.5
    return np.stack([reach * np.sin(east / radius * 1.2), reach * np.cos(east / radius * 1.2) - radius * 0.8], axis=1)


def _wkb(rings: list[np.ndarray], code: int) -> bytes:
    parts = [struct.pack("<I", len(ring)) + np.ascontiguousarray(ring, dtype="<f8").tobytes() for ring in rings]
    return struct.pack("<BII", 1, code, len(rings)) + b"".join(parts)


def write_geopackage(path: str, wkb: Iterable[bytes]) -> None:
    """A layer ``plots`` with an id and a text column; needs GDAL's Python."""
    from osgeo import ogr, osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("plots", system, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("plotid", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("farmer", ogr.OFTString))
    source.StartTransaction()
    for number, text in enumerate(wkb):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, f"GH-{number:07}")
        feature.SetField(1, f"Farmer number {number % 997}")
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(text))
        layer.CreateFeature(feature)
    source.CommitTransaction()
